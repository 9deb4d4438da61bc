//! Choosing which organisations are invited to send a delegation, who answers for each, and how many seats they get.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::delegation::OfferForm;
use domain::ids::DialogueId;
use domain::{OrganisationType, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::delegations::queries::{self, Offered, Offering, Search};
use usecases::delegations::{self, Invitee};

use super::{here, words};
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Empty, Field, GetForm, Input, LinkButton,
    Look, PostForm, Select, TextArea, TitleBlock, Width,
};
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::invitations::country;
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// What is looked for.
#[derive(Clone, Debug, serde::Deserialize)]
#[serde(default)]
pub(super) struct Words {
    q: String,
    /// A type of organisation; empty for all.
    kind: String,
}

impl Default for Words {
    /// States are who is invited as such most of the time.
    fn default() -> Self {
        Self {
            q: String::new(),
            kind: OrganisationType::State.code().to_owned(),
        }
    }
}

impl Words {
    fn search(&self) -> Search {
        Search {
            words: self.q.clone(),
            kind: self.kind.parse().ok(),
        }
    }
}

/// What the form holds.
#[derive(Clone, Debug, Default)]
struct Typed {
    words: Words,
    offer: OfferForm,
    /// The ids of the organisations that are ticked.
    organisations: Vec<String>,
    /// Who answers: the organisation and the person.
    focal_points: Vec<(String, String)>,
}

impl Typed {
    fn read(pairs: &[(String, String)]) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            let field = match name.as_str() {
                "q" => &mut typed.words.q,
                "kind" => &mut typed.words.kind,
                "table_seats" => &mut typed.offer.table_seats,
                "adviser_seats" => &mut typed.offer.adviser_seats,
                "nominate_by" => &mut typed.offer.nominate_by,
                "message" => &mut typed.offer.message,
                "organisations" => {
                    typed.organisations.push(value.clone());
                    continue;
                }
                other => {
                    if let Some(organisation) = other.strip_prefix("focal-point-") {
                        let pair = (organisation.to_owned(), value.clone());
                        typed.focal_points.push(pair);
                    }
                    continue;
                }
            };
            field.clone_from(value);
        }
        typed
    }

    fn focal_point(&self, organisation: &str) -> Option<&str> {
        let found = self.focal_points.iter().find(|(of, _)| of == organisation);
        found.map(|(_, person)| person.as_str())
    }

    /// Those who are ticked, with who answers. What cannot be read was never offered.
    fn invitees(&self) -> Vec<Invitee> {
        let read = |organisation: &String| {
            Some(Invitee {
                organisation: organisation.parse().ok()?,
                focal_point: self.focal_point(organisation)?.parse().ok()?,
            })
        };
        self.organisations.iter().filter_map(read).collect()
    }
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(words): Query<Words>,
) -> Result<Response, Refused> {
    let typed = Typed {
        words,
        offer: OfferForm {
            table_seats: "1".to_owned(),
            adviser_seats: "1".to_owned(),
            ..OfferForm::default()
        },
        ..Typed::default()
    };
    page(&site, &visit, read_id(&id)?, &typed, &Errors::none()).await
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = Typed::read(&pairs);
    let (platform, actor) = (&site.platform, visit.actor());
    let result = delegations::invite(platform, actor, id, &typed.offer, &typed.invitees()).await;
    let code = match &result {
        Ok(0) => "delegations-nobody-new",
        _ => "delegations-invited",
    };
    let again = async |errors: Errors| {
        let errors = errors.named(|field| words::label(visit.lang, field));
        page(&site, &visit, id, &typed, &errors).await
    };
    sent_on(result, visit.lang, &here(id), code, again).await
}

async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let search = typed.words.search();
    let found = queries::offering(&site.platform, visit.actor(), id, &search).await?;
    let lang = visit.lang;
    let title = t!(lang, "delegations-invite");
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(here(id), t!(lang, "delegations"))
        .refused(errors.any())
        .render(site, visit, || {
            let form = if found.offered.is_empty() {
                view! { <Empty title=t!(lang, "delegations-found-none") text=t!(lang, "delegations-found-none-text")/> }
                    .into_any()
            } else {
                form(lang, id, &found, typed, errors)
            };
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=found.head.title.clone() lead=t!(lang, "delegations-invite-lead")/>
                {look_for(lang, id, &typed.words)}
                {form}
            }
            .into_any()
        }))
}

fn look_for(lang: Lang, id: DialogueId, words: &Words) -> AnyView {
    let action = paths::desk_dialogue_part(id, "delegations/invite");
    let kinds = OrganisationType::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let (q, kind) = (words.q.clone(), words.kind.clone());
    view! {
        <GetForm action=action>
            <Field label=t!(lang, "delegations-search") name="q" kind=Input::Search value=q width=Width::Half/>
            <Select label=t!(lang, "delegations-kind") name="kind" choices=kinds selected=kind empty=t!(lang, "list-all") width=Width::Half/>
            <Button label=t!(lang, "button-search")/>
        </GetForm>
    }
    .into_any()
}

fn form(lang: Lang, id: DialogueId, found: &Offering, typed: &Typed, errors: &Errors) -> AnyView {
    let labels = [
        t!(lang, "label-country"),
        t!(lang, "delegation-focal-point"),
    ];
    let columns = std::iter::once(t!(lang, "label-organisation"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = found
        .offered
        .iter()
        .map(|one| row(lang, one, typed, &labels))
        .collect();
    let count = t!(lang, "list-count", count = found.offered.len() as i64);
    let more = found
        .more
        .then(|| view! { <p class="muted">{t!(lang, "delegations-more")}</p> });
    let nobody = errors.field("organisations").get().map(|words| {
        view! { <p class="error" id="organisations" tabindex="-1">{words}</p> }
    });
    let offer = typed.offer.clone();
    let (table_error, adviser_error) = (errors.field("table_seats"), errors.field("adviser_seats"));
    let (by_error, message_error) = (errors.field("nominate_by"), errors.field("message"));
    let (q, kind) = (typed.words.q.clone(), typed.words.kind.clone());
    let back = here(id);
    view! {
        <PostForm wide=true>
            <input type="hidden" name="q" value=q/>
            <input type="hidden" name="kind" value=kind/>
            {nobody}
            <DataTable caption=t!(lang, "delegation-organisations") id="offered" columns=columns count=Some(count) cards=true>{rows}</DataTable>
            {more}
            <Field label=t!(lang, "delegation-table-seats") name="table_seats" kind=Input::Number value=offer.table_seats hint=t!(lang, "delegation-table-seats-hint") error=table_error width=Width::Few/>
            <Field label=t!(lang, "delegation-adviser-seats") name="adviser_seats" kind=Input::Number value=offer.adviser_seats hint=t!(lang, "delegation-adviser-seats-hint") error=adviser_error width=Width::Few/>
            <Field label=t!(lang, "delegation-nominate-by") name="nominate_by" kind=Input::Date value=offer.nominate_by hint=t!(lang, "delegation-nominate-by-hint") error=by_error mark=t!(lang, "dialogue-optional") width=Width::Short/>
            <TextArea label=t!(lang, "date-poll-message") name="message" value=offer.message hint=t!(lang, "delegation-message-hint") error=message_error mark=t!(lang, "dialogue-optional")/>
            <Actions>
                <Button label=t!(lang, "delegations-invite-now") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn row(lang: Lang, one: &Offered, typed: &Typed, labels: &[String; 2]) -> AnyView {
    let [of, answers] = labels.clone();
    let id = one.organisation.to_string();
    let ticked = typed.organisations.contains(&id);
    let people = one
        .people
        .iter()
        .map(|(person, name)| Choice::new(person.to_string(), name.clone()))
        .collect();
    let first = one.people.first().map(|(person, _)| person.to_string());
    let selected = typed.focal_point(&id).map(str::to_owned).or(first);
    let (control, tick) = (format!("focal-point-{id}"), format!("invite-{id}"));
    let label = t!(
        lang,
        "delegation-focal-point-of",
        organisation = one.name.as_str()
    );
    let (name, to) = (one.name.clone(), tick.clone());
    let country = country(lang, one.country.as_deref());
    view! {
        <tr>
            <Cell heading=true>
                <span class="choice">
                    <input type="checkbox" name="organisations" id=tick value=id checked=ticked/>
                    <label for=to><bdi>{name}</bdi></label>
                </span>
            </Cell>
            <Cell label=of>{country}</Cell>
            <Cell label=answers><Select label=label name=control choices=people selected=selected.unwrap_or_default()/></Cell>
        </tr>
    }
    .into_any()
}

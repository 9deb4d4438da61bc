//! Choosing which organisations are asked about a recommendation, and who answers for each.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::follow_up::Part;
use domain::{OrganisationType, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::delegations::Invitee;
use usecases::delegations::queries::{Offered, Search};
use usecases::follow_up::queries::{self, Offering};
use usecases::follow_up::{self, AskForm};

use super::one::below;
use super::parts::field_label;
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Empty, Field, GetForm, Input, LinkButton,
    Look, PostForm, Radios, Select, TextArea, TitleBlock, Width,
};
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::invitations::country;
use crate::named::Named;
use crate::page::done;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// What is looked for.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Words {
    q: String,
    /// A type of organisation; empty for all.
    kind: String,
}

/// What the form holds.
#[derive(Clone, Debug, Default)]
struct Typed {
    words: Words,
    form: AskForm,
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
                "type" => &mut typed.words.kind,
                "part" => &mut typed.form.part,
                "answer_by" => &mut typed.form.answer_by,
                "message" => &mut typed.form.message,
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
    Path(reference): Path<String>,
    Query(words): Query<Words>,
) -> Result<Response, Refused> {
    let typed = Typed {
        words,
        form: AskForm {
            part: Part::Addressee.code().to_owned(),
            ..AskForm::default()
        },
        ..Typed::default()
    };
    page(&site, &visit, &reference, &typed, &Errors::none()).await
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let typed = Typed::read(&pairs);
    let (platform, actor) = (&site.platform, visit.actor());
    let result = follow_up::ask(platform, actor, &reference, &typed.form, &typed.invitees()).await;
    let code = match &result {
        Ok(0) => "follow-up-nobody-new",
        _ => "follow-up-asked",
    };
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(visit.lang, field));
        page(&site, &visit, &reference, &typed, &errors).await
    };
    let path = paths::desk_recommendation(&reference);
    sent_on(result, visit.lang, &path, code, again).await
}

pub(super) async fn again(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let reference = named.text("reference");
    let id = named.id("request")?;
    let written = follow_up::ask_again(&site.platform, visit.actor(), reference, id).await?;
    let code = if written {
        "follow-up-asked-again"
    } else {
        "follow-up-in-peace"
    };
    Ok(done(&paths::desk_recommendation(reference), code))
}

pub(super) async fn close(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let reference = named.text("reference");
    let id = named.id("request")?;
    follow_up::close(&site.platform, visit.actor(), reference, id).await?;
    Ok(done(
        &paths::desk_recommendation(reference),
        "follow-up-closed",
    ))
}

async fn page(
    site: &Site,
    visit: &Visit,
    reference: &str,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let search = Search {
        words: typed.words.q.clone(),
        kind: typed.words.kind.parse().ok(),
    };
    let found = queries::offering(&site.platform, visit.actor(), reference, &search).await?;
    let lang = visit.lang;
    let title = t!(lang, "follow-up-ask");
    Ok(below(lang, &found.file, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let form = if found.offered.is_empty() {
                view! { <Empty title=t!(lang, "delegations-found-none") text=t!(lang, "delegations-found-none-text")/> }
                    .into_any()
            } else {
                form(lang, &found, typed, errors)
            };
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=reference.to_owned() lead=t!(lang, "follow-up-ask-lead")/>
                {look_for(lang, reference, &typed.words)}
                {form}
            }
            .into_any()
        }))
}

fn look_for(lang: Lang, reference: &str, words: &Words) -> AnyView {
    let action = paths::desk_recommendation_part(reference, "ask");
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

fn form(lang: Lang, found: &Offering, typed: &Typed, errors: &Errors) -> AnyView {
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
    let parts = Part::ALL
        .iter()
        .map(|part| {
            let hint = match part {
                Part::Addressee => t!(lang, "follow-up-ask-addressee-hint"),
                Part::Commentator => t!(lang, "follow-up-ask-commentator-hint"),
            };
            Choice::new(part.code(), word(lang, part.label_key())).with_hint(hint)
        })
        .collect();
    let ask = typed.form.clone();
    let (part, by, message) = (
        errors.field("part"),
        errors.field("answer_by"),
        errors.field("message"),
    );
    let (q, kind) = (typed.words.q.clone(), typed.words.kind.clone());
    let back = paths::desk_recommendation(found.file.reference());
    view! {
        <PostForm wide=true>
            <input type="hidden" name="q" value=q/>
            <input type="hidden" name="type" value=kind/>
            {nobody}
            <DataTable caption=t!(lang, "delegation-organisations") id="offered" columns=columns count=Some(count) cards=true>{rows}</DataTable>
            {more}
            <Radios legend=t!(lang, "follow-up-ask-part") name="part" choices=parts selected=ask.part error=part required=true/>
            <Field label=t!(lang, "follow-up-answer-by") name="answer_by" kind=Input::Date value=ask.answer_by error=by mark=t!(lang, "dialogue-optional") width=Width::Short/>
            <TextArea label=t!(lang, "date-poll-message") name="message" value=ask.message hint=t!(lang, "follow-up-ask-message-hint") error=message mark=t!(lang, "dialogue-optional")/>
            <Actions>
                <Button label=t!(lang, "follow-up-ask-now") look=Look::Primary/>
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
    let (control, tick) = (format!("focal-point-{id}"), format!("ask-{id}"));
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

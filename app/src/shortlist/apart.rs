//! People who are kept apart: who they are and why, and the form that keeps two more apart.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::{DialogueId, PersonId};
use domain::{Permission, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::{self, ApartPair, ApartScreen, Contact};
use usecases::{Error, Result};

use super::{here, may_change, value};
use crate::components::{
    Actions, Bdi, Button, Cell, Choice, Column, DataTable, Empty, Field, GetForm, Hidden, Input,
    Look, Notice, PostButton, PostForm, Radios, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::{Errors, Pairs, Posted};
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// The address of the page.
pub(super) fn path(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "apart")
}

/// What was searched for, chosen and typed.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    /// The words by which the two are looked for.
    first: String,
    second: String,
    one: String,
    other: String,
    reason: String,
}

impl Typed {
    fn of(pairs: &Pairs) -> Self {
        let value = |name: &str| value(pairs, name).to_owned();
        Self {
            first: value("first"),
            second: value("second"),
            one: value("one"),
            other: value("other"),
            reason: value("reason"),
        }
    }
}

pub(super) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(typed): Query<Typed>,
) -> Result<Response, Refused> {
    show(&site, &visit, read_id(&id)?, &typed, &Errors::none()).await
}

pub(super) async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let typed = Typed::of(&pairs);
    let changed = match value(&pairs, "act") {
        "lift" => lift(&site, &visit, id, &typed).await,
        _ => keep(&site, &visit, id, &typed).await,
    };
    match changed {
        Ok(code) => Ok(done(&path(id), code)),
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal);
            show(&site, &visit, id, &typed, &errors).await
        }
        Err(fault) => Err(fault.into()),
    }
}

async fn keep(site: &Site, visit: &Visit, id: DialogueId, typed: &Typed) -> Result<&'static str> {
    let chosen = |raw: &str, field: &str| {
        let missing = || Refusal::field(field, domain::Problem::Required);
        raw.parse::<PersonId>().map_err(|_| missing())
    };
    let people = [chosen(&typed.one, "one")?, chosen(&typed.other, "other")?];
    shortlist::keep_apart(&site.platform, visit.actor(), id, people, &typed.reason).await?;
    Ok("apart-kept")
}

async fn lift(site: &Site, visit: &Visit, id: DialogueId, typed: &Typed) -> Result<&'static str> {
    let people = [read_id(&typed.one)?, read_id(&typed.other)?];
    shortlist::lift_apart(&site.platform, visit.actor(), id, people).await?;
    Ok("apart-lifted")
}

async fn show(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let searches = [typed.first.as_str(), typed.second.as_str()];
    let screen = shortlist::apart_screen(&site.platform, visit.actor(), id, searches).await?;
    let about = DialogueHead::of(&screen.dialogue)?;
    let may_change = visit.actor().can(Permission::DrawShortlists) && may_change(about.state);
    let title = format!("{} · {}", about.title, t!(lang, "apart-title"));
    let page = Page::desk(title)
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(id), t!(lang, "dialogue-tab-balance"));
    Ok(page.render(site, visit, || {
        let form = may_change.then(|| form(lang, id, &screen, typed, errors));
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Balance, None)}
            <h2>{t!(lang, "apart-title")}</h2>
            <p class="measure">{t!(lang, "apart-lead")}</p>
            {both_listed(lang, &screen.pairs)}
            {table(lang, id, &screen.pairs, may_change)}
            {form}
        }
        .into_any()
    }))
}

/// A warning for each pair that stands on the list all the same.
pub(super) fn both_listed(lang: Lang, pairs: &[ApartPair]) -> AnyView {
    pairs
        .iter()
        .filter(|pair| pair.both_listed)
        .map(|pair| {
            let [one, other] = pair.people.each_ref().map(Contact::name);
            let title = t!(lang, "apart-both-listed", one = one, other = other);
            view! {
                <Notice tone=Tone::Attention title=title text=t!(lang, "apart-both-listed-text")/>
            }
            .into_any()
        })
        .collect::<Vec<_>>()
        .into_any()
}

fn table(lang: Lang, id: DialogueId, pairs: &[ApartPair], may_change: bool) -> AnyView {
    if pairs.is_empty() {
        return view! { <Empty title=t!(lang, "apart-empty") text=t!(lang, "apart-empty-text")/> }
            .into_any();
    }
    let mut columns = vec![
        Column::text(t!(lang, "apart-one")),
        Column::text(t!(lang, "apart-other")),
        Column::text(t!(lang, "label-reason")),
    ];
    if may_change {
        columns.push(Column::text(t!(lang, "list-actions")));
    }
    let rows: Vec<AnyView> = pairs
        .iter()
        .map(|pair| {
            let [one, other] = pair.people.each_ref().map(Contact::name);
            let reason = pair.reason.clone();
            let lift = may_change.then(|| {
                let ids = pair.people.each_ref().map(|contact| contact.id.to_string());
                let [first, second] = ids;
                let hidden = vec![
                    ("act".to_owned(), "lift".to_owned()),
                    ("one".to_owned(), first),
                    ("other".to_owned(), second),
                ];
                let about = format!("{one}, {other}");
                let label = t!(lang, "shortlist-lift");
                view! {
                    <Cell label=t!(lang, "list-actions")>
                        <PostButton label=label action=path(id) hidden=hidden look=Look::Quiet about=about/>
                    </Cell>
                }
                .into_any()
            });
            let labels = (t!(lang, "apart-other"), t!(lang, "label-reason"));
            view! {
                <tr>
                    <Cell heading=true><Bdi text=one/></Cell>
                    <Cell label=labels.0><Bdi text=other/></Cell>
                    <Cell label=labels.1><Bdi text=reason/></Cell>
                    {lift}
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <DataTable caption=t!(lang, "apart-title") id="apart" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

/// First both are looked for; then one of each is chosen, with a reason.
fn form(
    lang: Lang,
    id: DialogueId,
    screen: &ApartScreen,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let (first, second) = (typed.first.clone(), typed.second.clone());
    let asked = !first.is_empty() && !second.is_empty();
    let choose = asked.then(|| choose(lang, id, screen, typed, errors));
    view! {
        <section class="section" id="keep">
            <h3>{t!(lang, "apart-keep")}</h3>
            <GetForm action=format!("{}#keep", path(id))>
                <Field label=t!(lang, "apart-find-one") name="first" kind=Input::Search value=first hint=t!(lang, "shortlist-find-label")/>
                <Field label=t!(lang, "apart-find-other") name="second" kind=Input::Search value=second hint=t!(lang, "shortlist-find-label")/>
                <Actions><Button label=t!(lang, "button-search")/></Actions>
            </GetForm>
            {choose}
        </section>
    }
    .into_any()
}

fn choose(
    lang: Lang,
    id: DialogueId,
    screen: &ApartScreen,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let [ones, others] = screen.found.each_ref().map(|found| choices(lang, found));
    if ones.is_empty() || others.is_empty() {
        return view! { <p>{t!(lang, "shortlist-found-nobody")}</p> }.into_any();
    }
    // Whoever is the only one found is meant.
    let selected = |typed: &str, found: &[Contact]| match found {
        [only] => only.id.to_string(),
        _ => typed.to_owned(),
    };
    let one = selected(&typed.one, &screen.found[0]);
    let other = selected(&typed.other, &screen.found[1]);
    let fields = vec![
        ("first".to_owned(), typed.first.clone()),
        ("second".to_owned(), typed.second.clone()),
    ];
    let (one_error, other_error) = (errors.field("one"), errors.field("other"));
    let (reason, reason_error) = (typed.reason.clone(), errors.field("reason"));
    view! {
        <PostForm action=path(id)>
            <Hidden fields=fields/>
            <Radios legend=t!(lang, "apart-one") name="one" choices=ones selected=one error=one_error/>
            <Radios legend=t!(lang, "apart-other") name="other" choices=others selected=other error=other_error/>
            <Field label=t!(lang, "label-reason") name="reason" value=reason error=reason_error hint=t!(lang, "apart-reason-hint")/>
            <Actions><Button label=t!(lang, "apart-keep") look=Look::Primary/></Actions>
        </PostForm>
    }
    .into_any()
}

fn choices(lang: Lang, found: &[Contact]) -> Vec<Choice> {
    found
        .iter()
        .map(|contact| {
            let organisation = contact.organisation.as_ref().map(|one| one.name.clone());
            let hint = organisation.unwrap_or_else(|| t!(lang, "label-none"));
            Choice::new(contact.id.to_string(), contact.name()).with_hint(hint)
        })
        .collect()
}

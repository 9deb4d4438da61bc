//! The ranking of the inputs to a call, what they are judged by and by whom, and what is decided.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::call::ReviewMode;
use domain::ids::{CallId, DialogueId, InputId, ReviewerId};
use domain::input::AuthorForm;
use domain::paths;
use domain::review::Decision;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::reviews::{self, Ranked, Ranking};

use super::points;
use crate::calls::here;
use crate::calls::words::choices;
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Disclosure, Empty, Field, Hidden, Input, LinkButton,
    Look, Notice, PostButton, PostForm, Select, Tag, TextArea, TitleBlock, Tone,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

type Here = (DialogueId, CallId);

fn ids((id, call): (String, String)) -> Result<Here, Refused> {
    Ok((read_id(&id)?, read_id(&call)?))
}

fn address((id, call): Here) -> String {
    paths::desk_call_part(id, call, "review")
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    page(&site, &visit, ids(path)?, None, &Errors::none()).await
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Criteria {
    criteria: String,
}

pub(super) async fn criteria(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(typed): Posted<Criteria>,
) -> Result<Response, Refused> {
    let this = ids(path)?;
    let result = reviews::set_criteria(&site.platform, visit.actor(), this, &typed.criteria).await;
    let again =
        async |errors: Errors| page(&site, &visit, this, Some(typed.criteria), &errors).await;
    sent_on(result, visit.lang, &address(this), "saved", again).await
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Named {
    id: String,
    #[serde(flatten)]
    form: AuthorForm,
}

pub(super) async fn name(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(typed): Posted<Named>,
) -> Result<Response, Refused> {
    let this = ids(path)?;
    let id = typed.id.parse().unwrap_or_else(|_| ReviewerId::new());
    let (platform, actor) = (&site.platform, visit.actor());
    let result = reviews::name_reviewer(platform, actor, this, id, &typed.form, visit.lang).await;
    let again = async |errors: Errors| page(&site, &visit, this, None, &errors).await;
    sent_on(result, visit.lang, &address(this), "reviewer-named", again).await
}

pub(super) async fn remove(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call, reviewer)): Path<(String, String, String)>,
) -> Result<Response, Refused> {
    let this = ids((id, call))?;
    let reviewer = read_id(&reviewer)?;
    let result = reviews::remove_reviewer(&site.platform, visit.actor(), this, reviewer).await;
    let again = async |errors: Errors| page(&site, &visit, this, None, &errors).await;
    sent_on(
        result,
        visit.lang,
        &address(this),
        "reviewer-removed",
        again,
    )
    .await
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Decided {
    decision: String,
}

pub(super) async fn decide(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call, input)): Path<(String, String, String)>,
    Posted(typed): Posted<Decided>,
) -> Result<Response, Refused> {
    let this = ids((id, call))?;
    let input: InputId = read_id(&input)?;
    let wanted: Option<Decision> = typed.decision.parse().ok();
    let about = (this.0, this.1, input);
    let result = reviews::decide(&site.platform, visit.actor(), about, wanted).await;
    let again = async |errors: Errors| page(&site, &visit, this, None, &errors).await;
    sent_on(result, visit.lang, &address(this), "saved", again).await
}

async fn page(
    site: &Site,
    visit: &Visit,
    this: Here,
    typed: Option<String>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = reviews::ranking(&site.platform, visit.actor(), this).await?;
    let lang = visit.lang;
    let (id, call) = this;
    let title = t!(lang, "call-review");
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(here(id), t!(lang, "inputs"))
        .under(paths::desk_call(id, call), found.call_title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let letters = found.ranked.iter().any(|one| one.decision.is_some() && !one.told).then(|| {
                let href = format!("{}/letters", address(this));
                view! { <LinkButton label=t!(lang, "review-letters") href=href look=Look::Primary/> }.into_any()
            });
            let lead = word(lang, found.mode.label_key());
            let off = (found.mode == ReviewMode::Unreviewed)
                .then(|| view! { <Notice tone=Tone::Attention title=t!(lang, "review-off")/> });
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=found.call_title.clone() lead=lead action=letters/>
                {off}
                {ranked(lang, this, &found)}
                {reviewers(lang, this, &found, errors)}
                {judged_by(lang, this, &found, typed, errors)}
            }
            .into_any()
        }))
}

fn ranked(lang: Lang, this: Here, found: &Ranking) -> AnyView {
    if found.ranked.is_empty() {
        return view! { <Empty title=t!(lang, "inputs-none")/> }.into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "input")),
        Column::number(t!(lang, "review-mean")),
        Column::number(t!(lang, "review-count")),
        Column::text(t!(lang, "review-decision")),
    ];
    let rows: Vec<AnyView> = found
        .ranked
        .iter()
        .map(|one| row(lang, this, one))
        .collect();
    view! { <DataTable caption=t!(lang, "review-ranking") id="ranking" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, (id, call): Here, one: &Ranked) -> AnyView {
    let href = paths::desk_input(id, call, one.id);
    let (title, reference) = (one.title.clone(), one.reference.clone());
    let about = one.reference.clone();
    let mean = match (one.own_conflict, one.mean) {
        (true, _) => t!(lang, "review-own-conflict"),
        (false, Some(mean)) => points(lang, mean),
        (false, None) => "–".to_owned(),
    };
    let count = format::number(lang, i64::try_from(one.reviews).unwrap_or(i64::MAX));
    let conflicts = (one.conflicts > 0).then(|| {
        let count = i64::try_from(one.conflicts).unwrap_or(i64::MAX);
        view! { <br/><span class="muted small">{t!(lang, "review-conflicts", count = count)}</span> }
    });
    let decision = match one.decision.filter(|_| one.told) {
        Some(decision) => {
            let words = word(lang, decision.label_key());
            view! { <Tag words=words tone=Tone::Ok/>" "<span class="muted small">{t!(lang, "review-told")}</span> }
                .into_any()
        }
        None => {
            let action = format!("{href}/decide");
            let all = choices(
                lang,
                Decision::ALL
                    .iter()
                    .map(|one| (one.code(), one.label_key())),
            );
            let selected = one.decision.map(|one| one.code().to_owned());
            let control = format!("decision-{}", one.id);
            view! {
                <PostForm action=action>
                    <Select label=t!(lang, "review-decision") name="decision" id=control choices=all selected=selected empty=t!(lang, "review-undecided")/>
                    <Button label=t!(lang, "button-save") about=about/>
                </PostForm>
            }
            .into_any()
        }
    };
    view! {
        <tr>
            <Cell heading=true><a href=href dir="auto">{title}</a><br/><span class="muted small">{reference}</span></Cell>
            <Cell label=t!(lang, "review-mean") numeric=true>{mean}</Cell>
            <Cell label=t!(lang, "review-count") numeric=true><span>{count}{conflicts}</span></Cell>
            <Cell label=t!(lang, "review-decision")>{decision}</Cell>
        </tr>
    }
    .into_any()
}

fn reviewers(lang: Lang, this: Here, found: &Ranking, errors: &Errors) -> AnyView {
    let part = |part: &str| format!("{}/{part}", address(this));
    let items: Vec<AnyView> = found
        .reviewers
        .iter()
        .map(|(id, who, count)| {
            let words = format::facts(lang, [who.name.clone(), who.email.to_string()]);
            let done = t!(lang, "review-done", count = i64::try_from(*count).unwrap_or(i64::MAX));
            let remove = (*count == 0).then(|| {
                let action = part(&format!("reviewers/{id}/remove"));
                view! { <PostButton label=t!(lang, "question-remove") action=action look=Look::Quiet about=who.name.clone()/> }
            });
            view! { <li><span dir="auto">{words}</span>" "<span class="muted small">{done}</span>{remove}</li> }.into_any()
        })
        .collect();
    let hidden = vec![("id".to_owned(), ReviewerId::new().to_string())];
    let [name, email] = ["name", "email"].map(|field| errors.field(field));
    let (to, open) = (
        part("reviewers"),
        errors.field("email").is_some() || errors.field("name").is_some(),
    );
    view! {
        <section class="section" id="reviewers">
            <h2>{t!(lang, "review-reviewers")}</h2>
            <p class="hint">{t!(lang, "review-reviewers-hint")}</p>
            <ul>{items}</ul>
            <Disclosure summary=t!(lang, "reviewer-add") open=open>
                <PostForm action=to>
                    <Hidden fields=hidden/>
                    <Field label=t!(lang, "label-name") name="name" error=name required=true/>
                    <Field label=t!(lang, "label-email") name="email" kind=Input::Email error=email required=true/>
                    <Actions><Button label=t!(lang, "reviewer-add-now")/></Actions>
                </PostForm>
            </Disclosure>
        </section>
    }
    .into_any()
}

fn judged_by(
    lang: Lang,
    this: Here,
    found: &Ranking,
    typed: Option<String>,
    errors: &Errors,
) -> AnyView {
    let lines: Vec<String> = found
        .criteria
        .iter()
        .map(|one| format!("{}; {}", one.name, one.weight))
        .collect();
    let value = typed.unwrap_or_else(|| lines.join("\n"));
    let (to, error) = (
        format!("{}/criteria", address(this)),
        errors.field("criteria"),
    );
    view! {
        <section class="section">
            <PostForm action=to>
                <TextArea label=t!(lang, "review-criteria") name="criteria" value=value hint=t!(lang, "review-criteria-hint") error=error rows=5/>
                <Actions><Button label=t!(lang, "button-save")/></Actions>
            </PostForm>
        </section>
    }
    .into_any()
}

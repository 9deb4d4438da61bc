//! Names that stand in the report: each with its place, whether a consent is recorded, and what can be done about it.

use axum::extract::State;
use axum::response::Response;
use domain::ids::{DialogueId, NamingConsentId};
use domain::naming::{ConsentForm, NamedKind};
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::reports::names::{self, ClearForm, ConsentLine, Finding, Named as Names, Standing};
use usecases::reports::queries::Report;
use usecases::reports::words::place;

use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Disclosure, Empty, Field, Input, LinkButton,
    Look, Notice, PostButton, PostForm, Select, Tag, TextArea, TitleBlock, Tone, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) fn here(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "report/names")
}

/// What is said above a step that makes others read the report; nothing while every name is settled.
pub(super) async fn warning(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    report: &Report,
) -> Result<Option<AnyView>, Refused> {
    if !report.state.is_open() {
        return Ok(None);
    }
    let found = names::check(&site.platform, visit.actor(), id).await?;
    Ok(notice(visit.lang, id, found.open()))
}

/// The same for a number that is known.
pub(super) fn notice(lang: Lang, id: DialogueId, open: usize) -> Option<AnyView> {
    (open > 0).then(|| {
        let title = t!(lang, "names-open", count = open as i64);
        let href = here(id);
        view! {
            <Notice tone=Tone::Attention title=title text=t!(lang, "names-open-text")>
                <p><LinkButton label=t!(lang, "names-look") href=href/></p>
            </Notice>
        }
        .into_any()
    })
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    page(
        &site,
        &visit,
        named.id("id")?,
        &Typed::default(),
        &Errors::none(),
    )
    .await
}

/// What was typed into one of the forms of the page.
#[derive(Default)]
struct Typed {
    consent: ConsentForm,
    clear: ClearForm,
}

pub(super) async fn consent(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(form): Posted<ConsentForm>,
) -> Result<Response, Refused> {
    let id = named.id("id")?;
    let result = names::consent(&site.platform, visit.actor(), id, &form).await;
    let again = async |errors: Errors| {
        let typed = Typed {
            consent: form.clone(),
            ..Typed::default()
        };
        page(&site, &visit, id, &typed, &labelled(visit.lang, errors)).await
    };
    sent_on(result, visit.lang, &here(id), "consent-recorded", again).await
}

pub(super) async fn remove(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let (id, consent): (DialogueId, NamingConsentId) = (named.id("id")?, named.id("consent")?);
    let result = names::remove_consent(&site.platform, visit.actor(), id, consent).await;
    let again = async |errors: Errors| page(&site, &visit, id, &Typed::default(), &errors).await;
    sent_on(result, visit.lang, &here(id), "removed", again).await
}

pub(super) async fn clear(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(form): Posted<ClearForm>,
) -> Result<Response, Refused> {
    let id = named.id("id")?;
    let result = names::clear(&site.platform, visit.actor(), id, &form).await;
    let again = async |errors: Errors| {
        let typed = Typed {
            clear: form.clone(),
            ..Typed::default()
        };
        page(&site, &visit, id, &typed, &labelled(visit.lang, errors)).await
    };
    sent_on(result, visit.lang, &here(id), "name-cleared", again).await
}

fn labelled(lang: Lang, errors: Errors) -> Errors {
    errors.named(|field| {
        Some(match field {
            "kind" => t!(lang, "names-kind"),
            "name" => t!(lang, "names-name"),
            "given_by" => t!(lang, "names-given-by"),
            "given_on" => t!(lang, "names-given-on"),
            "words" => t!(lang, "names-words"),
            "reason" => t!(lang, "names-reason"),
            _ => return None,
        })
    })
}

/// A State by its name in the language; others by their own.
fn name(lang: Lang, kind: NamedKind, name: &str) -> String {
    match kind {
        NamedKind::State => {
            locale::state_name(lang, name).map_or_else(|| name.to_owned(), str::to_owned)
        }
        NamedKind::Organisation | NamedKind::Person => name.to_owned(),
    }
}

async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = names::check(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let title = t!(lang, "names-title");
    let open = found.report.state.is_open();
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(super::report_path(id), t!(lang, "reports-title"))
        .refused(errors.any())
        .render(site, visit, || {
            let list = findings(lang, id, &found, typed, errors, open);
            let consents = consents(lang, id, &found.consents, open);
            let form = open.then(|| form(lang, id, &typed.consent, errors));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=found.head.title.clone() lead=t!(lang, "names-lead")/>
                {list}
                {consents}
                {form}
            }
            .into_any()
        }))
}

fn findings(
    lang: Lang,
    id: DialogueId,
    found: &Names,
    typed: &Typed,
    errors: &Errors,
    open: bool,
) -> AnyView {
    if found.findings.is_empty() {
        return view! { <Empty title=t!(lang, "names-none") text=t!(lang, "names-none-text")/> }
            .into_any();
    }
    let labels = [
        t!(lang, "round-place"),
        t!(lang, "names-excerpt"),
        t!(lang, "label-status"),
    ];
    let columns = std::iter::once(t!(lang, "names-name"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = found
        .findings
        .iter()
        .map(|one| {
            let [at_label, excerpt_label, standing_label] = labels.clone();
            let shown = name(lang, one.kind, &one.name);
            let kind = word(lang, one.kind.label_key());
            let at = place(lang, &found.report, one.about);
            let excerpt = one.excerpt.clone();
            let standing = standing(lang, id, one, typed, errors, open);
            view! {
                <tr>
                    <Cell heading=true><bdi>{shown}</bdi><br/><span class="muted small">{kind}</span></Cell>
                    <Cell label=at_label>{at}</Cell>
                    <Cell label=excerpt_label><q dir="auto">{excerpt}</q></Cell>
                    <Cell label=standing_label><div>{standing}</div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! { <DataTable caption=t!(lang, "names-found") id="names" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn standing(
    lang: Lang,
    id: DialogueId,
    one: &Finding,
    typed: &Typed,
    errors: &Errors,
    open: bool,
) -> AnyView {
    match &one.standing {
        Standing::Consented => {
            view! { <Tag words=t!(lang, "names-consented") tone=Tone::Ok/> }.into_any()
        }
        Standing::Cleared(reason) => {
            let reason = reason.clone();
            view! { <Tag words=t!(lang, "names-cleared") tone=Tone::Neutral/><p class="small" dir="auto">{reason}</p> }
                .into_any()
        }
        Standing::Open => {
            let tag = view! { <Tag words=t!(lang, "names-no-consent") tone=Tone::Attention/> };
            let form = open.then(|| clear_form(lang, id, one, typed, errors));
            view! { {tag}{form} }.into_any()
        }
    }
}

/// The form that says why a name attributes nothing.
fn clear_form(
    lang: Lang,
    id: DialogueId,
    one: &Finding,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let own = typed.clear.name == one.name && typed.clear.about == one.about.code();
    let (value, error) = if own {
        (typed.clear.reason.clone(), errors.field("reason"))
    } else {
        (String::new(), crate::components::Words::default())
    };
    let about = name(lang, one.kind, &one.name);
    let action = format!("{}/clear", here(id));
    let field = format!(
        "reason-{}-{}-{}",
        one.kind.code(),
        one.about.code().replace(':', "-"),
        one.name
    )
    .chars()
    .map(|c| if c.is_alphanumeric() { c } else { '-' })
    .collect::<String>();
    let (kind, name, at, hash) = (
        one.kind.code(),
        one.name.clone(),
        one.about.code(),
        one.text_hash.clone(),
    );
    view! {
        <Disclosure summary=t!(lang, "names-clear") about=about.clone() open=own>
            <PostForm action=action>
                <input type="hidden" name="kind" value=kind/>
                <input type="hidden" name="name" value=name/>
                <input type="hidden" name="about" value=at/>
                <input type="hidden" name="text_hash" value=hash/>
                <Field label=t!(lang, "names-reason") name="reason" id=field value=value error=error/>
                <Actions><Button label=t!(lang, "names-clear-now") about=about/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

fn consents(lang: Lang, id: DialogueId, consents: &[ConsentLine], open: bool) -> Option<AnyView> {
    if consents.is_empty() {
        return None;
    }
    let labels = [t!(lang, "names-given-by"), t!(lang, "names-words")];
    let columns = std::iter::once(t!(lang, "names-name"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = consents
        .iter()
        .map(|one| {
            let [by_label, words_label] = labels.clone();
            let shown = name(lang, one.kind, &one.name);
            let day = one.given_on.map(|day| format::date(lang, day));
            let by = format::facts(lang, std::iter::once(one.given_by.clone()).chain(day));
            let words = one.words.clone();
            let remove = open.then(|| {
                let action = format!("{}/{}/remove", here(id), one.id);
                let about = shown.clone();
                view! { <PostButton label=t!(lang, "button-remove") action=action look=Look::Quiet about=about/> }
            });
            view! {
                <tr>
                    <Cell heading=true><bdi>{shown.clone()}</bdi></Cell>
                    <Cell label=by_label><span dir="auto">{by}</span></Cell>
                    <Cell label=words_label><div><span dir="auto">{words}</span>{remove}</div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    Some(
        view! { <DataTable caption=t!(lang, "names-consents") id="consents" columns=columns cards=true>{rows}</DataTable> }
            .into_any(),
    )
}

fn form(lang: Lang, id: DialogueId, typed: &ConsentForm, errors: &Errors) -> AnyView {
    let kinds = NamedKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let typed = typed.clone();
    let action = here(id);
    let (kind, name) = (errors.field("kind"), errors.field("name"));
    let (by, on) = (errors.field("given_by"), errors.field("given_on"));
    let words = errors.field("words");
    view! {
        <h2>{t!(lang, "names-record")}</h2>
        <PostForm action=action>
            <Select label=t!(lang, "names-kind") name="kind" choices=kinds selected=typed.kind error=kind width=Width::Half/>
            <Field label=t!(lang, "names-name") name="name" value=typed.name hint=t!(lang, "names-name-hint") error=name required=true/>
            <Field label=t!(lang, "names-given-by") name="given_by" value=typed.given_by error=by required=true/>
            <Field label=t!(lang, "names-given-on") name="given_on" kind=Input::Date value=typed.given_on error=on width=Width::Half required=true/>
            <TextArea label=t!(lang, "names-words") name="words" value=typed.words hint=t!(lang, "names-words-hint") error=words required=true rows=3/>
            <Actions><Button label=t!(lang, "names-record-now") look=Look::Primary/></Actions>
        </PostForm>
    }
    .into_any()
}

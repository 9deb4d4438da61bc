//! An entry of the library at the desk: its texts, who looked at it, and what can be done with it next.

use axum::response::Response;
use domain::library::{self, LibraryKind, LibraryState, Step};
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::library::queries::{One, Review};

use super::list::state_tag;
use super::{Said, files};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Disclosure, Empty, Event, Field, Input, LinkButton,
    Look, Marked, Notice, PostButton, PostForm, Prose, SummaryList, SummaryRow, Tag, TextArea,
    TimeText, Timeline, TitleBlock, Tone, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::portal::parts::{day, foreign};
use crate::routes::Site;
use crate::visit::Visit;

/// The page; `errors` say why a step was refused, `said` is what was typed.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    one: &One,
    said: &Said,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let today = site.platform.now().date_naive();
    Page::desk(one.title())
        .under(paths::DESK_LIBRARY, t!(lang, "nav-library"))
        .refused(errors.any())
        .with_islands()
        .render(site, visit, || {
            let of = foreign(lang, one.language);
            let kind: Option<LibraryKind> = one.form.kind.parse().ok();
            let eyebrow = kind.map(|kind| word(lang, kind.label_key()));
            let edit = paths::desk_library_part(one.id, "edit");
            let edit = view! { <LinkButton label=t!(lang, "library-edit") href=edit look=Look::Secondary/> }
                .into_any();
            let (summary, body) = (one.form.summary.clone(), one.form.body.clone());
            let late = one.state == LibraryState::Published
                && one.review_due.is_some_and(|due| due <= today);
            let late = late.then(|| {
                view! { <Notice tone=Tone::Attention title=t!(lang, "library-is-due") text=t!(lang, "library-is-due-text")/> }
            });
            let withdrawn = (!one.reason.is_empty()).then(|| {
                let reason = one.reason.clone();
                view! { <Notice tone=Tone::Attention title=t!(lang, "library-withdrawn-because")><Prose text=reason/></Notice> }
            });
            view! {
                {errors.summary()}
                <TitleBlock title=one.title().to_owned() lang=of.clone() eyebrow=eyebrow state=Some(state_tag(lang, one.state)) action=Some(edit)/>
                {late}
                {withdrawn}
                {taken_back(lang, one)}
                <Prose text=summary lang=of.clone()/>
                <Marked text=body lang=of/>
                <SummaryList rows=facts(lang, one)/>
                {texts(lang, one)}
                {files::section(lang, site, one, &said.file, errors)}
                {reviews(lang, one, said, errors)}
                {steps(lang, one, said, errors)}
            }
            .into_any()
        })
}

/// Says when the author of the input took back what the entry was taken from.
fn taken_back(lang: Lang, one: &One) -> Option<AnyView> {
    (one.from_input && one.origin.is_none()).then(|| {
        view! { <Notice tone=Tone::Problem title=t!(lang, "library-taken-back") text=t!(lang, "library-taken-back-desk")/> }
            .into_any()
    })
}

fn facts(lang: Lang, one: &One) -> Vec<SummaryRow> {
    let form = &one.form;
    let mut rows = Vec::new();
    let mut row = |label: String, value: String| {
        if !value.is_empty() {
            rows.push(SummaryRow::new(label, value));
        }
    };
    let words = |codes: &[String], of: &str| {
        let words: Vec<String> = codes
            .iter()
            .map(|code| locale::label(lang, of, code))
            .collect();
        format::list(lang, &words)
    };
    let by = match &one.origin {
        Some(origin) => crate::inputs::byline(lang, &origin.head.byline),
        None => form.authors.clone(),
    };
    row(t!(lang, "library-authors"), by);
    let state = locale::state_name(lang, &form.iso3).unwrap_or_default();
    row(t!(lang, "label-country"), state.to_owned());
    if !form.region.is_empty() {
        let region = locale::label(lang, "regional-group", &form.region);
        row(t!(lang, "label-region"), region);
    }
    row(t!(lang, "portal-year"), form.year.clone());
    row(t!(lang, "label-themes"), words(&form.themes, "theme"));
    row(
        t!(lang, "library-material-in"),
        words(&form.languages, "language"),
    );
    if !form.link.is_empty() {
        let (href, shown) = (form.link.clone(), form.link.clone());
        let link = view! { <a href=href rel="noopener" dir="ltr">{shown}</a> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "library-link"), link));
    }
    if let Some(origin) = &one.origin {
        let (href, reference) = (paths::input(&origin.reference), origin.reference.clone());
        let link = view! { <a href=href>{reference}</a> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "library-from-input"), link));
    }
    if let Some(at) = one.published_at {
        rows.push(SummaryRow::with_view(
            t!(lang, "library-published"),
            day(lang, at),
        ));
        let href = paths::library_entry(&one.slug);
        let shown = href.clone();
        let link = view! { <a href=href dir="ltr">{shown}</a> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "library-public-page"), link));
    }
    rows
}

/// Every language with its text, or the way to write one.
fn texts(lang: Lang, one: &One) -> AnyView {
    let labels = [t!(lang, "label-title"), t!(lang, "label-status")];
    let columns = std::iter::once(Column::text(t!(lang, "label-language")))
        .chain(labels.iter().map(Column::text))
        .collect();
    let rows: Vec<AnyView> = Language::ALL
        .iter()
        .map(|language| {
            let known = one.texts.iter().find(|text| text.language == *language);
            let own = *language == one.language;
            let name = word(lang, language.label_key());
            let (label, words, tone) = match known {
                _ if own => (None, t!(lang, "library-text-own"), Tone::Neutral),
                Some(text) if text.is_older => (
                    Some(t!(lang, "button-change")),
                    t!(lang, "library-text-older"),
                    Tone::Attention,
                ),
                Some(_) => (
                    Some(t!(lang, "button-change")),
                    t!(lang, "library-text-there"),
                    Tone::Ok,
                ),
                None => (
                    Some(t!(lang, "library-text-translate")),
                    t!(lang, "library-text-missing"),
                    Tone::Neutral,
                ),
            };
            let title = known.map(|text| text.text.title.clone());
            let write = label.map(|label| {
                let href = paths::desk_library_part(one.id, &format!("texts/{language}"));
                view! { <LinkButton label=label href=href look=Look::Quiet about=name.clone()/> }
            });
            let [title_label, state] = labels.clone();
            view! {
                <tr>
                    <Cell heading=true>{name}</Cell>
                    <Cell label=title_label><span dir="auto" lang=language.code()>{title}</span></Cell>
                    <Cell label=state><div class="actions"><Tag words=words tone=tone/>{write}</div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <DataTable caption=t!(lang, "library-texts") id="texts" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

/// Who looked at it, and the form to say so.
fn reviews(lang: Lang, one: &One, said: &Said, errors: &Errors) -> AnyView {
    let list = if one.reviews.is_empty() {
        view! { <Empty title=t!(lang, "library-review-none") text=t!(lang, "library-review-none-text")/> }
            .into_any()
    } else {
        let events = one.reviews.iter().map(|one| event(lang, one)).collect();
        view! { <Timeline label=t!(lang, "library-reviews") events=events/> }.into_any()
    };
    let next = one.review_due.map(|due| {
        let date = format::date(lang, due);
        view! { <p>{t!(lang, "library-review-next", date = date)}</p> }
    });
    let form = match one.state {
        LibraryState::InReview | LibraryState::Published => {
            Some(review_form(lang, one, said, errors))
        }
        LibraryState::Draft | LibraryState::Withdrawn => None,
    };
    view! {
        <h2>{t!(lang, "library-reviews")}</h2>
        {list}
        {next}
        {form}
    }
    .into_any()
}

fn event(lang: Lang, review: &Review) -> Event {
    let at = review.at;
    let words = format!("{} UTC", format::date_time(lang, at.naive_utc()));
    Event {
        when: view! { <TimeText datetime=at.to_rfc3339() words=words/> }.into_any(),
        who: review.by.clone().unwrap_or_default().into(),
        what: t!(lang, "library-looked-at"),
        detail: review.note.clone().into(),
    }
}

fn review_form(lang: Lang, one: &One, said: &Said, errors: &Errors) -> AnyView {
    let action = paths::desk_library_part(one.id, "review");
    let (note, due) = (said.note.clone(), said.due.clone());
    let (of_note, of_due) = (errors.field("note"), errors.field("due"));
    let (mark, marked) = (t!(lang, "dialogue-optional"), t!(lang, "dialogue-optional"));
    let version = one.version.to_string();
    view! {
        <PostForm action=action>
            <input type="hidden" name="version" value=version/>
            <TextArea label=t!(lang, "library-review-note") name="note" value=note error=of_note mark=mark rows=3/>
            <Field label=t!(lang, "library-review-due") name="due" kind=Input::Date value=due hint=t!(lang, "library-review-due-hint") error=of_due mark=marked width=Width::Half/>
            <Actions><Button label=t!(lang, "library-review-record")/></Actions>
        </PostForm>
    }
    .into_any()
}

/// The steps that its state allows.
fn steps(lang: Lang, one: &One, said: &Said, errors: &Errors) -> AnyView {
    let allowed = |step: Step| library::step(one.state, step).is_ok();
    let action = |step: Step| paths::desk_library_part(one.id, &format!("steps/{}", step.code()));
    let hidden = || vec![("version".to_owned(), one.version.to_string())];
    let label = |step: Step| match step {
        Step::Submit => t!(lang, "library-submit"),
        Step::Return => t!(lang, "library-return"),
        Step::Publish => t!(lang, "library-publish"),
        Step::Withdraw => t!(lang, "library-withdraw"),
        Step::Reopen => t!(lang, "library-reopen"),
    };
    let buttons: Vec<AnyView> = Step::ALL
        .iter()
        .filter(|step| **step != Step::Withdraw && allowed(**step))
        .map(|step| {
            let look = match step {
                Step::Publish | Step::Submit => Look::Primary,
                Step::Return | Step::Withdraw | Step::Reopen => Look::Secondary,
            };
            view! { <PostButton label=label(*step) action=action(*step) hidden=hidden() look=look/> }
                .into_any()
        })
        .collect();
    let withdraw = allowed(Step::Withdraw).then(|| {
        let (reason, error) = (said.reason.clone(), errors.field("reason"));
        let open = error.is_some();
        let version = one.version.to_string();
        let (to, words) = (action(Step::Withdraw), label(Step::Withdraw));
        view! {
            <Disclosure summary=words.clone() open=open>
                <PostForm action=to>
                    <input type="hidden" name="version" value=version/>
                    <TextArea label=t!(lang, "label-reason") name="reason" value=reason hint=t!(lang, "library-withdraw-hint") error=error rows=3 required=true/>
                    <Actions><Button label=words look=Look::Danger/></Actions>
                </PostForm>
            </Disclosure>
        }
    });
    let remove = one.published_at.is_none().then(|| {
        let action = paths::desk_library_part(one.id, "remove");
        view! { <PostButton label=t!(lang, "library-remove") action=action look=Look::Danger/> }
    });
    view! {
        <Actions>{buttons}{remove}</Actions>
        {withdraw}
    }
    .into_any()
}

//! The pages of a group's text: the form, and the text with what can be done next.

use axum::response::Response;
use domain::group_outcome::{self, OutcomeState, Step, TextForm};
use domain::ids::WorkingGroupId;
use domain::{Language, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::groups::queries::Text;

use super::super::Typed;
use super::super::page::text_tag;
use crate::components::{
    Actions, Button, Field, LinkButton, Look, Marked, MarkingHelp, Notice, PostButton, PostForm,
    Prose, Select, SummaryList, SummaryRow, TextArea, TitleBlock, Tone, Width,
};
use crate::forms::Errors;
use crate::listing::in_order;
use crate::page::Page;
use crate::portal::parts::{day, foreign};
use crate::routes::Site;
use crate::visit::Visit;

/// The page on which a text is written.
pub(super) fn form_page(
    site: &Site,
    visit: &Visit,
    (id, group): (WorkingGroupId, String),
    typed: &Typed<TextForm>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = if typed.version == 0 {
        t!(lang, "group-text-new")
    } else {
        t!(lang, "group-text-edit")
    };
    let back = paths::desk_group(id);
    Page::desk(title.clone())
        .with_drafts()
        .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
        .under(back.clone(), group.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, typed, errors, back);
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=t!(lang, "group-text-lead") eyebrow=group/>
                {form}
            }
            .into_any()
        })
}

fn form(lang: Lang, typed: &Typed<TextForm>, errors: &Errors, back: String) -> AnyView {
    let (Typed { id, version, form }, errors) = (typed.clone(), errors.clone());
    let languages = in_order(
        lang,
        Language::ALL.iter().map(|l| (l.code(), l.label_key())),
    );
    view! {
        <PostForm draft=true>
            <input type="hidden" name="id" value=id/>
            <input type="hidden" name="version" value=version.to_string()/>
            <Field label=t!(lang, "label-title") name="title" value=form.title error=errors.field("title") required=true/>
            <Select label=t!(lang, "process-language") name="language" choices=languages selected=form.language error=errors.field("language") width=Width::Half/>
            <TextArea label=t!(lang, "group-text-body") name="body" value=form.body hint=t!(lang, "group-text-body-hint") error=errors.field("body") rows=18 required=true/>
            <MarkingHelp lang=lang/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

/// The page of a text; `reason` is what was typed when a return was refused.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    (id, group): (WorkingGroupId, String),
    text: &Text,
    reason: &str,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_group(id);
    Page::desk(text.line.title.clone())
        .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
        .under(back, group.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let language = foreign(lang, text.line.language);
            let (title, body) = (text.line.title.clone(), text.body.clone());
            let returned = (!text.reason.is_empty()).then(|| {
                let reason = text.reason.clone();
                view! {
                    <Notice tone=Tone::Attention title=t!(lang, "group-text-returned-because")><Prose text=reason/></Notice>
                }
            });
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=group lang=language.clone() state=Some(text_tag(lang, text.line.state))/>
                {returned}
                {published(lang, text)}
                {next(lang, visit, id, text, reason, errors)}
                <Marked text=body lang=language/>
            }
            .into_any()
        })
}

/// When it was published, and what its words are held to.
fn published(lang: Lang, text: &Text) -> Option<AnyView> {
    let (at, hash) = (text.line.published_at?, text.hash.clone()?);
    let rows = vec![
        SummaryRow::with_view(t!(lang, "group-text-published"), day(lang, at)),
        SummaryRow::with_view(
            t!(lang, "group-text-hash"),
            view! { <code>{hash}</code> }.into_any(),
        ),
    ];
    Some(view! { <SummaryList rows=rows/> }.into_any())
}

/// What the reader can do with the text now, and what the others do next.
fn next(
    lang: Lang,
    visit: &Visit,
    id: WorkingGroupId,
    text: &Text,
    reason: &str,
    errors: &Errors,
) -> AnyView {
    let leads = visit.actor().leads(id);
    let clears = visit.actor().can(Permission::RunGroups);
    let part = |end: &str| paths::desk_group_part(id, &format!("texts/{}/{end}", text.line.id));
    let hidden = || vec![("version".to_owned(), text.version.to_string())];
    let (label, look) = (
        |step: Step| match step {
            Step::Submit => t!(lang, "group-text-submit"),
            Step::TakeBack => t!(lang, "group-text-take-back"),
            Step::Clear => t!(lang, "group-text-clear"),
            Step::Return => t!(lang, "group-text-return"),
            Step::Publish => t!(lang, "group-text-publish"),
        },
        |step: Step| match step {
            Step::Submit | Step::Clear | Step::Publish => Look::Primary,
            Step::TakeBack | Step::Return => Look::Secondary,
        },
    );
    let may = |step: Step| {
        let theirs = if step.is_clearance() { clears } else { leads };
        theirs && group_outcome::step(text.line.state, step).is_ok()
    };
    let buttons: Vec<AnyView> = Step::ALL
        .iter()
        .filter(|step| **step != Step::Return && may(**step))
        .map(|step| {
            let action = part(&format!("steps/{}", step.code()));
            view! { <PostButton label=label(*step) action=action hidden=hidden() look=look(*step)/> }
                .into_any()
        })
        .collect();
    let edit = (leads && group_outcome::is_open(text.line.state)).then(|| {
        view! { <LinkButton label=t!(lang, "group-text-edit") href=part("edit")/> }
    });
    let send_back = may(Step::Return).then(|| {
        let (reason, error) = (reason.to_owned(), errors.field("reason"));
        let version = text.version.to_string();
        view! {
            <PostForm action=part("steps/return")>
                <input type="hidden" name="version" value=version/>
                <TextArea label=t!(lang, "group-text-reason") name="reason" value=reason hint=t!(lang, "group-text-reason-hint") error=error rows=4/>
                <Actions><Button label=t!(lang, "group-text-return")/></Actions>
            </PostForm>
        }
    });
    let means = match text.line.state {
        OutcomeState::Draft | OutcomeState::Returned => t!(lang, "group-text-means-draft"),
        OutcomeState::Submitted => t!(lang, "group-text-means-submitted"),
        OutcomeState::Cleared => t!(lang, "group-text-means-cleared"),
        OutcomeState::Published => t!(lang, "group-text-means-published"),
    };
    view! {
        <p class="hint">{means}</p>
        <Actions>{buttons}{edit}</Actions>
        {send_back}
    }
    .into_any()
}

//! The form of a milestone, new or known.

use axum::response::Response;
use chrono::NaiveDate;
use domain::ids::MilestoneId;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::processes::queries::Process;

use super::TypedMilestone;
use crate::components::{
    Actions, Button, Choice, Field, Fieldset, Input, LinkButton, Look, PostButton, PostForm,
    Select, TextArea, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    process: &Process,
    known: Option<MilestoneId>,
    typed: &TypedMilestone,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = if known.is_some() {
        t!(lang, "process-milestone-edit")
    } else {
        t!(lang, "process-milestone-add")
    };
    let back = paths::desk_process(process.line.id);
    Page::desk(title.clone())
        .under(paths::DESK_PROCESSES, t!(lang, "nav-processes"))
        .under(back.clone(), process.line.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let remove = known.map(|id| {
                let part = format!("milestones/{id}/remove");
                let action = paths::desk_process_part(process.line.id, &part);
                view! { <PostButton label=t!(lang, "process-milestone-remove") action=action look=Look::Danger/> }
            });
            let form = form(lang, typed, errors, back);
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=process.line.title.clone()/>
                {form}
                {remove}
            }
            .into_any()
        })
}

fn form(lang: Lang, typed: &TypedMilestone, errors: &Errors, back: String) -> AnyView {
    let typed = typed.clone();
    let (title_error, note_error) = (errors.field("title"), errors.field("note"));
    let (year, month, day) = (typed.year, typed.month, typed.day);
    let (year_error, month_error, day_error) = (
        errors.field("year"),
        errors.field("month"),
        errors.field("day"),
    );
    let months = months(lang);
    let optional = t!(lang, "dialogue-optional");
    let mark = optional.clone();
    view! {
        <PostForm>
            <input type="hidden" name="id" value=typed.id/>
            <Field label=t!(lang, "label-title") name="title" value=typed.title error=title_error required=true/>
            <Fieldset legend=t!(lang, "dialogue-when") hint=t!(lang, "process-milestone-when-hint")>
                <div class="columns">
                    <Field label=t!(lang, "process-year") name="year" kind=Input::Number value=year error=year_error width=Width::Few required=true/>
                    <Select label=t!(lang, "process-month") name="month" choices=months selected=month empty=t!(lang, "process-not-known") error=month_error mark=mark/>
                    <Field label=t!(lang, "process-day") name="day" kind=Input::Number value=day error=day_error mark=optional width=Width::Few/>
                </div>
            </Fieldset>
            <TextArea label=t!(lang, "process-note") name="note" value=typed.note error=note_error rows=3/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn months(lang: Lang) -> Vec<Choice> {
    (1..=12)
        .filter_map(|month| {
            let first = NaiveDate::from_ymd_opt(2000, month, 1)?;
            Some(Choice::new(
                month.to_string(),
                format::month_name(lang, first),
            ))
        })
        .collect()
}

//! The form of a template: a row for each part, and three empty ones.

use axum::response::Response;
use domain::template::PartForm;
use domain::{TemplatePart, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::templates::queries::Template;

use crate::components::{
    Actions, Button, Field, Fieldset, Input, LinkButton, Look, PostForm, Select, TextArea,
    TitleBlock, Width,
};
use crate::forms::Errors;
use crate::listing::in_order;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// How many empty rows the form has.
const OPEN: usize = 3;

/// The label of a control of a row, as `limit-3`.
pub(super) fn label(lang: Lang, field: &str) -> Option<String> {
    let (name, nth) = field.rsplit_once('-')?;
    let number = nth.parse::<i64>().ok()? + 1;
    let what = match name {
        "kind" => t!(lang, "template-part"),
        "heading" => t!(lang, "template-heading"),
        "guidance" => t!(lang, "template-guidance"),
        "limit" => t!(lang, "template-limit"),
        _ => return None,
    };
    Some(format!(
        "{} – {what}",
        t!(lang, "template-row", number = number)
    ))
}

/// The page; `rows` are what the form holds.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    template: &Template,
    version: &str,
    rows: &[PartForm],
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_process(template.process);
    Page::desk(t!(lang, "template"))
        .with_drafts()
        .under(paths::DESK_PROCESSES, t!(lang, "nav-processes"))
        .under(back.clone(), template.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let empty = std::iter::repeat_n(PartForm::default(), OPEN);
            let is_empty = |row: &PartForm| row.heading.is_empty() && row.guidance.is_empty();
            let last = rows.iter().rposition(|row| !is_empty(row));
            let filled = rows.iter().take(last.map_or(0, |last| last + 1));
            let fieldsets: Vec<AnyView> = filled
                .cloned()
                .chain(empty)
                .enumerate()
                .map(|(nth, row)| fieldset(lang, nth, row, errors))
                .collect();
            let version = version.to_owned();
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "template") eyebrow=template.title.clone() lead=t!(lang, "template-lead")/>
                <PostForm draft=true>
                    <input type="hidden" name="version" value=version/>
                    {fieldsets}
                    <Actions>
                        <Button label=t!(lang, "template-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

fn fieldset(lang: Lang, nth: usize, row: PartForm, errors: &Errors) -> AnyView {
    let id = |field: &str| format!("{field}-{nth}");
    let error = |field: &str| errors.field(&id(field));
    let kinds = in_order(
        lang,
        TemplatePart::ALL.iter().map(|k| (k.code(), k.label_key())),
    );
    let (kind_id, heading_id, guidance_id, limit_id) =
        (id("kind"), id("heading"), id("guidance"), id("limit"));
    let (kind_error, heading_error, guidance_error, limit_error) = (
        error("kind"),
        error("heading"),
        error("guidance"),
        error("limit"),
    );
    let selected = if row.kind.is_empty() {
        TemplatePart::ConceptNote.code().to_owned()
    } else {
        row.kind
    };
    let legend = t!(lang, "template-row", number = nth as i64 + 1);
    view! {
        <Fieldset legend=legend>
            <Field label=t!(lang, "template-heading") name="heading" id=heading_id value=row.heading error=heading_error/>
            <div class="columns">
                <Select label=t!(lang, "template-part") name="kind" id=kind_id choices=kinds selected=selected error=kind_error/>
                <Field label=t!(lang, "template-limit") name="limit" id=limit_id kind=Input::Number value=row.limit error=limit_error width=Width::Few/>
            </div>
            <TextArea label=t!(lang, "template-guidance") name="guidance" id=guidance_id value=row.guidance error=guidance_error rows=2/>
        </Fieldset>
    }
    .into_any()
}

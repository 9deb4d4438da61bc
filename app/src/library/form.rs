//! The form of an entry of the library, empty and filled.

use axum::response::Response;
use domain::library::LibraryKind;
use domain::{Language, RegionalGroup, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::library::queries::One;

use super::Typed;
use crate::components::{
    Actions, Arrangement, Button, Checkboxes, Field, Fieldset, Input, LinkButton, Look,
    MarkingHelp, PostForm, Select, TextArea, TitleBlock, Width,
};
use crate::directory::choices::{states, themes};
use crate::forms::Errors;
use crate::listing::in_order;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The label of a field.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "kind" => t!(lang, "library-kind"),
        "language" => t!(lang, "library-language"),
        "title" => t!(lang, "label-title"),
        "summary" => t!(lang, "library-summary"),
        "body" => t!(lang, "library-body"),
        "themes" => t!(lang, "label-themes"),
        "languages" => t!(lang, "library-material-in"),
        "authors" => t!(lang, "library-authors"),
        "iso3" => t!(lang, "label-country"),
        "region" => t!(lang, "label-region"),
        "year" => t!(lang, "portal-year"),
        "link" => t!(lang, "library-link"),
        "note" => t!(lang, "library-review-note"),
        "due" => t!(lang, "library-review-due"),
        "reason" => t!(lang, "label-reason"),
        _ => return None,
    })
}

/// The page on which an entry is made.
pub(super) fn new(site: &Site, visit: &Visit, typed: &Typed, errors: &Errors) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "library-new"))
        .under(paths::DESK_LIBRARY, t!(lang, "nav-library"))
        .refused(errors.any())
        .render(site, visit, || {
            let back = paths::DESK_LIBRARY.to_owned();
            let form = form(lang, typed, false, errors, back);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "library-new") lead=t!(lang, "library-new-lead")/>
                {form}
            }
            .into_any()
        })
}

/// The page on which an entry is changed.
pub(super) fn edit(
    site: &Site,
    visit: &Visit,
    one: &One,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_library_entry(one.id);
    Page::desk(t!(lang, "library-edit"))
        .under(paths::DESK_LIBRARY, t!(lang, "nav-library"))
        .under(back.clone(), one.title())
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, typed, one.from_input, errors, back);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "library-edit") lead=one.title().to_owned()/>
                {form}
            }
            .into_any()
        })
}

fn form(lang: Lang, typed: &Typed, from_input: bool, errors: &Errors, back: String) -> AnyView {
    let typed = typed.clone();
    let error = |field: &str| errors.field(field);
    let optional = || t!(lang, "dialogue-optional");
    let kinds = in_order(
        lang,
        LibraryKind::ALL
            .iter()
            .map(|one| (one.code(), one.label_key())),
    );
    let of_languages = || {
        in_order(
            lang,
            Language::ALL.iter().map(|l| (l.code(), l.label_key())),
        )
    };
    let regions = in_order(
        lang,
        RegionalGroup::ALL
            .iter()
            .map(|one| (one.code(), one.label_key())),
    );
    // Whose work an input is, its author says.
    let authors = if from_input {
        view! { <p class="hint">{t!(lang, "library-authors-of-input")}</p> }.into_any()
    } else {
        view! {
            <Field label=t!(lang, "library-authors") name="authors" value=typed.authors hint=t!(lang, "library-authors-hint") error=error("authors") mark=optional()/>
        }
        .into_any()
    };
    let [
        kind,
        language,
        title,
        summary,
        body,
        link,
        of_themes,
        of_material,
        iso3,
        region,
        year,
    ] = [
        "kind",
        "language",
        "title",
        "summary",
        "body",
        "link",
        "themes",
        "languages",
        "iso3",
        "region",
        "year",
    ]
    .map(error);
    let (languages, material) = (of_languages(), of_languages());
    let (mark_body, mark_link) = (optional(), optional());
    let (state, of_region, of_year) = (typed.iso3, typed.region, typed.year);
    let (mark, marked, also_marked) = (optional(), optional(), optional());
    let none = t!(lang, "label-none");
    let no_region = none.clone();
    view! {
        <PostForm>
            <input type="hidden" name="id" value=typed.id/>
            <input type="hidden" name="version" value=typed.version/>
            <Select label=t!(lang, "library-kind") name="kind" choices=kinds selected=typed.kind empty=t!(lang, "label-choose") error=kind width=Width::Half required=true/>
            <Select label=t!(lang, "library-language") name="language" choices=languages selected=typed.language hint=t!(lang, "library-language-hint") error=language width=Width::Half required=true/>
            <Field label=t!(lang, "label-title") name="title" value=typed.title error=title required=true/>
            <TextArea label=t!(lang, "library-summary") name="summary" value=typed.summary hint=t!(lang, "library-summary-hint") error=summary rows=4 required=true/>
            <TextArea label=t!(lang, "library-body") name="body" value=typed.body hint=t!(lang, "library-body-hint") error=body mark=mark_body rows=12/>
            <MarkingHelp lang=lang/>
            <Field label=t!(lang, "library-link") name="link" kind=Input::Url value=typed.link hint=t!(lang, "library-link-hint") error=link mark=mark_link/>
            <Checkboxes legend=t!(lang, "label-themes") name="themes" choices=themes(lang) selected=typed.themes error=of_themes arrangement=Arrangement::Inline/>
            <Checkboxes legend=t!(lang, "library-material-in") name="languages" choices=material selected=typed.languages hint=t!(lang, "library-material-in-hint") error=of_material arrangement=Arrangement::Inline/>
            {authors}
            <Fieldset legend=t!(lang, "library-where-and-when")>
                <Select label=t!(lang, "label-country") name="iso3" choices=states(lang) selected=state empty=none error=iso3 mark=mark/>
                <Select label=t!(lang, "label-region") name="region" choices=regions selected=of_region empty=no_region error=region mark=marked/>
                <Field label=t!(lang, "portal-year") name="year" kind=Input::Number value=of_year error=year width=Width::Few mark=also_marked/>
            </Fieldset>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

//! Choosing a list to import, and how a list must look.

use axum::response::Response;
use domain::contact::COLUMNS;
use domain::{MandateScope, OrganisationType, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};

use super::choices;
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Disclosure, Field, Input, LinkButton, Look, PostForm,
    TitleBlock,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page.
pub fn page(site: &Site, visit: &Visit, errors: &Errors) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "directory-import"))
        .under(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
        .refused(errors.any())
        .render(site, visit, || {
            let error = errors.field("file");
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "directory-import") lead=t!(lang, "directory-import-lead")/>
                <PostForm action=paths::DESK_DIRECTORY_IMPORT upload=true>
                    <Field label=t!(lang, "directory-file") name="file" kind=Input::File accept=".csv,.txt,.xlsx"
                        hint=t!(lang, "directory-file-hint") error=error required=true/>
                    <Actions>
                        <Button label=t!(lang, "directory-upload") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=paths::DESK_DIRECTORY look=Look::Quiet/>
                    </Actions>
                </PostForm>
                <Disclosure summary=t!(lang, "directory-format") open=true>{format(lang)}</Disclosure>
            }
            .into_any()
        })
}

fn format(lang: Lang) -> AnyView {
    let labels = [
        t!(lang, "directory-format-column"),
        t!(lang, "directory-format-meaning"),
        t!(lang, "directory-format-values"),
    ];
    let columns = labels.iter().map(Column::text).collect();
    let rows: Vec<AnyView> = COLUMNS
        .into_iter()
        .map(|name| {
            let [_, meaning, values] = labels.clone();
            view! {
                <tr>
                    <Cell heading=true><code>{name}</code></Cell>
                    <Cell label=meaning>{choices::column(lang, name)}</Cell>
                    <Cell label=values>{values_of(lang, name)}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <p>{t!(lang, "directory-format-text")}</p>
        <DataTable caption=t!(lang, "directory-format-caption") id="format" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

/// What may stand in a column: the codes with their words, or a sentence.
fn values_of(lang: Lang, column: &str) -> AnyView {
    let codes = |all: Vec<(&'static str, &'static str)>| {
        let items: Vec<AnyView> = all
            .into_iter()
            .enumerate()
            .map(|(nth, (code, key))| {
                let between = (nth > 0).then_some(" · ");
                let words = format!(" ({})", word(lang, key));
                view! { {between}<code>{code}</code><span class="muted small">{words}</span> }
                    .into_any()
            })
            .collect();
        view! { <div>{items}</div> }.into_any()
    };
    match column {
        "gender" => codes(
            domain::Gender::ALL
                .iter()
                .map(|it| (it.code(), it.label_key()))
                .collect(),
        ),
        "languages" => codes(
            domain::Language::ALL
                .iter()
                .map(|it| (it.code(), it.label_key()))
                .collect(),
        ),
        "organisation_type" => codes(
            OrganisationType::ALL
                .iter()
                .map(|it| (it.code(), it.label_key()))
                .collect(),
        ),
        "mandate_scope" => codes(
            MandateScope::ALL
                .iter()
                .map(|it| (it.code(), it.label_key()))
                .collect(),
        ),
        "themes" => codes(
            Theme::ALL
                .iter()
                .map(|it| (it.code(), it.label_key()))
                .collect(),
        ),
        "country" => t!(lang, "directory-format-country").into_any(),
        "external_id" => t!(lang, "directory-external-id-hint").into_any(),
        _ => t!(lang, "directory-format-free").into_any(),
    }
}

//! One letter in one language: its words, its placeholders, a preview, its versions.

use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::letters::{Shown, Source, Tried, placeholders};

use super::{Place, Unsent};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Field, Look, PostForm, TextArea, TitleBlock,
};
use crate::forms::Errors;
use crate::invitations::moment;
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// How a part is left out when there is no deadline; the same in every language.
const CONDITION: &str = "{% if respond_by %}\n…{{ respond_by }}…\n{% endif %}";

/// The label of a field.
pub fn label(lang: Lang, field: &str) -> Option<String> {
    match field {
        "subject" => Some(t!(lang, "letters-subject")),
        "body" => Some(t!(lang, "letters-body")),
        _ => None,
    }
}

/// The page. `source` is what the form holds, `version` the one that it was made of, `tried` its preview.
pub fn page(
    site: &Site,
    visit: &Visit,
    shown: &Shown,
    source: &Source,
    version: i64,
    tried: Option<&Tried>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = word(lang, shown.kind.label_key());
    let language = word(lang, shown.language.label_key());
    // Until somebody changes it, a letter has no version.
    let lead = if shown.version == 0 {
        t!(lang, "letters-edit-ours", language = language.as_str())
    } else {
        t!(
            lang,
            "letters-edit-lead",
            language = language.as_str(),
            version = shown.version
        )
    };
    Page::desk(format!("{title} – {language}"))
        .under(paths::DESK_LETTERS, t!(lang, "letters-title"))
        .refused(errors.any())
        .with_frames()
        .render(site, visit, || {
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=lead/>
                {tried.map(|tried| preview(site, lang, shown, tried))}
                {form(lang, shown, source, version, errors)}
                {names(lang, shown)}
                {versions(lang, shown)}
            }
            .into_any()
        })
}

fn preview(site: &Site, lang: Lang, shown: &Shown, tried: &Tried) -> AnyView {
    let path = paths::desk_letter_mail(shown.kind, shown.language);
    let mail = Place { site, path }.show(
        lang,
        &Unsent {
            language: shown.language,
            subject: &tried.subject,
            text: &tried.text,
            html: &tried.html,
        },
    );
    view! {
        <section class="flow" aria-labelledby="preview">
            <h2 id="preview">{t!(lang, "letters-preview")}</h2>
            {mail}
        </section>
    }
    .into_any()
}

fn form(lang: Lang, shown: &Shown, source: &Source, version: i64, errors: &Errors) -> AnyView {
    let here = paths::desk_letter(shown.kind, shown.language);
    let (subject, body) = (source.subject.clone(), source.body.clone());
    let (subject_error, body_error) = (errors.field("subject"), errors.field("body"));
    let (subject_label, body_label) = (t!(lang, "letters-subject"), t!(lang, "letters-body"));
    let hint = t!(lang, "letters-body-hint");
    let words = [
        t!(lang, "letters-try"),
        t!(lang, "letters-save"),
        t!(lang, "send-to-me"),
        t!(lang, "letters-reset"),
    ];
    let [try_out, save, send, reset] = words;
    view! {
        <PostForm action=here>
            <input type="hidden" name="version" value=version.to_string()/>
            <Field label=subject_label name="subject" value=subject error=subject_error required=true/>
            <TextArea label=body_label name="body" rows=16 value=body hint=hint error=body_error required=true/>
            <Actions>
                <Button label=try_out name="what" value="try"/>
                <Button label=save name="what" value="save" look=Look::Primary/>
                <Button label=send name="what" value="send"/>
                <Button label=reset name="what" value="reset" look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn names(lang: Lang, shown: &Shown) -> AnyView {
    let (name_label, meaning_label) =
        (t!(lang, "letters-placeholder"), t!(lang, "letters-meaning"));
    let rows: Vec<AnyView> = placeholders(shown.kind)
        .into_iter()
        .map(|name| {
            let meaning = locale::label(lang, "placeholder", name);
            view! {
                <tr>
                    <Cell heading=true><code dir="ltr">{format!("{{{{ {name} }}}}")}</code></Cell>
                    <Cell label=meaning_label.clone()>{meaning}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns = vec![
        Column::text(name_label),
        Column::text(meaning_label.clone()),
    ];
    view! {
        <DataTable caption=t!(lang, "letters-placeholders") id="placeholders" columns=columns cards=true>{rows}</DataTable>
        <p>{t!(lang, "letters-condition")}</p>
        <pre dir="ltr">{CONDITION}</pre>
    }
    .into_any()
}

fn versions(lang: Lang, shown: &Shown) -> AnyView {
    if shown.versions.is_empty() {
        return ().into_any();
    }
    let columns = [
        "letters-version",
        "letters-changed-by",
        "letters-changed-on",
        "list-actions",
    ]
    .map(|key| word(lang, key));
    let here = paths::desk_letter(shown.kind, shown.language);
    let rows: Vec<AnyView> = shown
        .versions
        .iter()
        .map(|version| {
            let [_, by_label, on_label, action_label] = columns.clone();
            let mut number = t!(lang, "letter-version", version = version.version);
            if version.ours {
                number = format!("{number}, {}", t!(lang, "letter-ours"));
            }
            let by = version.made_by.clone().unwrap_or_default();
            let at = moment(lang, version.made_at);
            let href = with_query(&here, &[("version", &version.version.to_string())]);
            let about = number.clone();
            view! {
                <tr>
                    <Cell heading=true>{number}</Cell>
                    <Cell label=by_label><bdi>{by}</bdi></Cell>
                    <Cell label=on_label>{at}</Cell>
                    <Cell label=action_label><a href=href>{t!(lang, "letters-take")}<span class="visually-hidden">" "{about}</span></a></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = columns.iter().map(Column::text).collect();
    view! {
        <DataTable caption=t!(lang, "letters-versions") id="versions" columns=heads cards=true>{rows}</DataTable>
        <p class="muted small">{t!(lang, "letters-reset-hint")}</p>
    }
    .into_any()
}

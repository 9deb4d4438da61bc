//! A translation of an entry of the library, beside the text that it translates.

use axum::response::Response;
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{t, word};
use usecases::library::queries::One;

use super::TypedText;
use crate::components::{
    Actions, Button, Field, LinkButton, Look, Marked, MarkingHelp, PostButton, PostForm, Prose,
    TextArea, TitleBlock,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) fn page(
    site: &Site,
    visit: &Visit,
    one: &One,
    language: Language,
    typed: &TypedText,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_library_entry(one.id);
    let name = word(lang, language.label_key());
    let title = t!(lang, "library-text-in", language = name.as_str());
    Page::desk(title.clone())
        .under(paths::DESK_LIBRARY, t!(lang, "nav-library"))
        .under(back.clone(), one.title())
        .refused(errors.any())
        .render(site, visit, || {
            let known = one.texts.iter().any(|text| text.language == language);
            let remove = known.then(|| {
                let part = format!("texts/{language}/remove");
                let action = paths::desk_library_part(one.id, &part);
                view! { <PostButton label=t!(lang, "library-text-remove") action=action look=Look::Danger/> }
            });
            let typed = typed.clone();
            let [of_title, of_summary, of_body] =
                ["title", "summary", "body"].map(|field| errors.field(field));
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=t!(lang, "library-text-lead")/>
                <div class="columns">
                    <section class="flow">
                        {original(visit, one)}
                    </section>
                    <section class="flow">
                        <h2>{name}</h2>
                        <PostForm>
                            <input type="hidden" name="version" value=typed.version/>
                            <Field label=t!(lang, "label-title") name="title" value=typed.title error=of_title required=true/>
                            <TextArea label=t!(lang, "library-summary") name="summary" value=typed.summary error=of_summary rows=6 required=true/>
                            <TextArea label=t!(lang, "library-body") name="body" value=typed.body error=of_body rows=16/>
                            <MarkingHelp lang=lang/>
                            <Actions>
                                <Button label=t!(lang, "button-save") look=Look::Primary/>
                                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                            </Actions>
                        </PostForm>
                    </section>
                </div>
                {remove}
            }
            .into_any()
        })
}

/// What is translated.
fn original(visit: &Visit, one: &One) -> AnyView {
    let lang = visit.lang;
    let of = foreign(lang, one.language);
    let (title, summary, body) = (
        one.form.title.clone(),
        one.form.summary.clone(),
        one.form.body.clone(),
    );
    let body = (!body.is_empty()).then(|| {
        view! { <h3>{t!(lang, "library-body")}</h3><Marked text=body lang=of.clone() below=3/> }
    });
    view! {
        <h2>{word(lang, one.language.label_key())}</h2>
        <p dir="auto" lang=of.clone()><strong>{title}</strong></p>
        <h3>{t!(lang, "library-summary")}</h3>
        <Prose text=summary lang=of.clone()/>
        {body}
    }
    .into_any()
}

//! The form of another body's meeting, empty and filled.

use axum::response::Response;
use domain::{RegionalGroup, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::forums::queries::Line;

use super::Typed;
use crate::components::{
    Actions, Arrangement, Button, Checkboxes, Choice, Field, Input, LinkButton, Look, PostButton,
    PostForm, Select, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The label of a field.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "title" => t!(lang, "label-title"),
        "organiser" => t!(lang, "forum-organiser"),
        "region" => t!(lang, "label-region"),
        "themes" => t!(lang, "label-themes"),
        "first_day" => t!(lang, "dialogue-first-day"),
        "last_day" => t!(lang, "dialogue-last-day"),
        "place" => t!(lang, "label-place"),
        "address" => t!(lang, "forum-address"),
        "file" => t!(lang, "forum-file"),
        _ => return None,
    })
}

/// The page on which a meeting is written down.
pub(super) fn new(site: &Site, visit: &Visit, typed: &Typed, errors: &Errors) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "forum-new"))
        .under(paths::DESK_FORUMS, t!(lang, "nav-forums"))
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, typed, errors);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "forum-new") lead=t!(lang, "forum-new-lead")/>
                {form}
            }
            .into_any()
        })
}

/// The page on which a meeting is changed.
pub(super) fn edit(
    site: &Site,
    visit: &Visit,
    line: &Line,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    Page::desk(line.title.clone())
        .under(paths::DESK_FORUMS, t!(lang, "nav-forums"))
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, typed, errors);
            let again = line
                .imported
                .then(|| view! { <p class="hint">{t!(lang, "forum-imported-hint")}</p> });
            view! {
                {errors.summary()}
                <TitleBlock title=line.title.clone() eyebrow=line.organiser.clone()/>
                {again}
                {form}
                <PostButton label=t!(lang, "forum-remove") action=paths::desk_forum_remove(line.id) look=Look::Danger/>
            }
            .into_any()
        })
}

/// Who holds it, for whom, and about what: asked of one meeting and of all the meetings of a file.
pub(super) fn common(
    lang: Lang,
    organiser: &str,
    region: &str,
    themes: &[String],
    errors: &Errors,
) -> AnyView {
    let regions = RegionalGroup::ALL
        .iter()
        .map(|group| Choice::new(group.code(), word(lang, group.label_key())))
        .collect();
    let about = Theme::ALL
        .iter()
        .map(|theme| Choice::new(theme.code(), word(lang, theme.label_key())))
        .collect();
    view! {
        <Field label=t!(lang, "forum-organiser") name="organiser" value=organiser.to_owned() hint=t!(lang, "forum-organiser-hint") error=errors.field("organiser") required=true/>
        <Select label=t!(lang, "label-region") name="region" choices=regions selected=region.to_owned() empty=t!(lang, "forum-all-regions") error=errors.field("region") width=Width::Half/>
        <Checkboxes legend=t!(lang, "label-themes") name="themes" choices=about selected=themes.to_vec() hint=t!(lang, "forum-themes-hint") error=errors.field("themes") arrangement=Arrangement::Inline/>
    }
    .into_any()
}

fn form(lang: Lang, typed: &Typed, errors: &Errors) -> AnyView {
    let typed = typed.clone();
    let common = common(lang, &typed.organiser, &typed.region, &typed.themes, errors);
    let (first, last) = (errors.field("first_day"), errors.field("last_day"));
    let (place, address) = (errors.field("place"), errors.field("address"));
    let title = errors.field("title");
    let optional = t!(lang, "dialogue-optional");
    let (mark, marked) = (optional.clone(), optional.clone());
    view! {
        <PostForm>
            <input type="hidden" name="id" value=typed.id/>
            <input type="hidden" name="version" value=typed.version.to_string()/>
            <Field label=t!(lang, "label-title") name="title" value=typed.title error=title required=true/>
            {common}
            <div class="columns">
                <Field label=t!(lang, "dialogue-first-day") name="first_day" kind=Input::Date value=typed.first_day error=first required=true/>
                <Field label=t!(lang, "dialogue-last-day") name="last_day" kind=Input::Date value=typed.last_day error=last mark=mark/>
            </div>
            <Field label=t!(lang, "label-place") name="place" value=typed.place error=place mark=marked/>
            <Field label=t!(lang, "forum-address") name="address" kind=Input::Url value=typed.address error=address mark=optional/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=paths::DESK_FORUMS look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

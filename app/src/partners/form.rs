//! The form of a partner, empty and filled.

use axum::response::Response;
use domain::document::FileKind;
use domain::partner::PartnerRole;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::partners::queries::Partner;

use super::Typed;
use super::desk::Head;
use super::readers::picture;
use crate::components::{
    Actions, Button, Checkbox, Choice, Field, Input, LinkButton, Look, PostButton, PostForm,
    Select, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::routes::Site;
use crate::visit::Visit;

/// The label of a field.
pub(crate) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "name" => t!(lang, "partner-name"),
        "role" => t!(lang, "partner-role"),
        "link" => t!(lang, "partner-link"),
        "place" => t!(lang, "document-place"),
        "file" => t!(lang, "partner-logo"),
        _ => return None,
    })
}

/// The page on which a partner is added.
pub(super) fn new(
    site: &Site,
    visit: &Visit,
    head: &Head,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    around(lang, head, t!(lang, "partner-add"))
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, site, head, typed, None, errors);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "partner-add") lead=head.title()/>
                {form}
            }
            .into_any()
        })
}

/// The page on which a partner is changed or removed.
pub(super) fn one(
    site: &Site,
    visit: &Visit,
    head: &Head,
    partner: &Partner,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    around(lang, head, partner.name.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, site, head, typed, Some(partner), errors);
            let action = format!("{}/remove", paths::desk_partner(head.bearer(), partner.id));
            view! {
                {errors.summary()}
                <TitleBlock title=partner.name.clone() eyebrow=t!(lang, "partner") lead=head.title()/>
                {form}
                <PostButton label=t!(lang, "partner-remove") action=action look=Look::Danger/>
            }
            .into_any()
        })
}

fn around(lang: Lang, head: &Head, title: String) -> crate::page::Page {
    head.page(lang, title)
        .under(paths::desk_partners(head.bearer()), t!(lang, "partners"))
}

fn form(
    lang: Lang,
    site: &Site,
    head: &Head,
    typed: &Typed,
    known: Option<&Partner>,
    errors: &Errors,
) -> AnyView {
    let Typed { id, version, form } = typed.clone();
    let roles: Vec<Choice> = PartnerRole::ALL
        .iter()
        .map(|role| Choice::new(role.code(), word(lang, role.label_key())))
        .collect();
    let accept = [FileKind::Png, FileKind::Jpeg]
        .iter()
        .flat_map(|kind| kind.endings())
        .map(|ending| format!(".{ending}"))
        .collect::<Vec<_>>()
        .join(",");
    let most = format::number(lang, i64::from(site.platform.files().megabytes()));
    let present = known.and_then(|partner| partner.logo.as_ref()).map(|logo| {
        let alt = t!(lang, "partner-logo-present");
        let away = !form.without_logo.is_empty();
        view! {
            <p>{picture(logo, alt)}</p>
            <Checkbox label=t!(lang, "partner-logo-away") name="without_logo" checked=away/>
        }
    });
    let optional = t!(lang, "dialogue-optional");
    let (mark, mark_logo) = (optional.clone(), optional.clone());
    let hint = t!(lang, "partner-logo-hint", max = most);
    let (name_error, link_error) = (errors.field("name"), errors.field("link"));
    let role_error = errors.field("role");
    let (place_error, file_error) = (errors.field("place"), errors.field("file"));
    let back = paths::desk_partners(head.bearer());
    view! {
        <PostForm upload=true>
            <input type="hidden" name="id" value=id/>
            <input type="hidden" name="version" value=version.to_string()/>
            <Field label=t!(lang, "partner-name") name="name" value=form.name hint=t!(lang, "partner-name-hint") error=name_error required=true/>
            <Select label=t!(lang, "partner-role") name="role" choices=roles selected=form.role error=role_error width=Width::Half/>
            <Field label=t!(lang, "partner-link") name="link" kind=Input::Url value=form.link hint=t!(lang, "partner-link-hint") error=link_error mark=mark/>
            <Field label=t!(lang, "document-place") name="place" kind=Input::Number value=form.place hint=t!(lang, "partner-place-hint") error=place_error mark=optional width=Width::Few/>
            {present}
            <Field label=t!(lang, "partner-logo") name="file" kind=Input::File accept=accept hint=hint error=file_error mark=mark_logo/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

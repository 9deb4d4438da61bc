//! The form of a term in a group, new or known.

use axum::response::Response;
use domain::group::{Capacity, MemberForm};
use domain::ids::WorkingGroupId;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t, word};

use super::Typed;
use crate::components::{
    Actions, Button, Choice, Field, Fieldset, Input, LinkButton, Look, PostButton, PostForm,
    Select, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page on which somebody joins.
pub(super) fn new(
    site: &Site,
    visit: &Visit,
    (id, group): (WorkingGroupId, String),
    typed: &Typed<MemberForm>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_group(id);
    Page::desk(t!(lang, "group-member-add"))
        .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
        .under(back.clone(), group.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let person = person(lang, &typed.form, errors);
            let term = term(lang, typed, errors, back, Some(person));
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "group-member-add") lead=group/>
                {term}
            }
            .into_any()
        })
}

/// The page on which a term is changed.
pub(super) fn change(
    site: &Site,
    visit: &Visit,
    (id, group): (WorkingGroupId, String),
    name: String,
    typed: &Typed<MemberForm>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_group(id);
    Page::desk(name.clone())
        .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
        .under(back.clone(), group.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let part = format!("members/{}/remove", typed.id);
            let action = paths::desk_group_part(id, &part);
            let term = term(lang, typed, errors, back, None);
            view! {
                {errors.summary()}
                <TitleBlock title=name eyebrow=group/>
                {term}
                <p class="hint">{t!(lang, "group-member-remove-hint")}</p>
                <PostButton label=t!(lang, "group-member-remove") action=action look=Look::Danger/>
            }
            .into_any()
        })
}

/// Who it is: an address, and a name for somebody whom the directory does not know.
fn person(lang: Lang, form: &MemberForm, errors: &Errors) -> AnyView {
    let form = form.clone();
    let (given_error, family_error) = (errors.field("given_name"), errors.field("family_name"));
    view! {
        <Field label=t!(lang, "label-email") name="email" kind=Input::Email value=form.email error=errors.field("email") required=true/>
        <Fieldset legend=t!(lang, "group-unknown-person") hint=t!(lang, "group-unknown-person-hint")>
            <div class="columns">
                <Field label=t!(lang, "group-given-name") name="given_name" value=form.given_name error=given_error/>
                <Field label=t!(lang, "group-family-name") name="family_name" value=form.family_name error=family_error/>
            </div>
        </Fieldset>
    }
    .into_any()
}

fn term(
    lang: Lang,
    typed: &Typed<MemberForm>,
    errors: &Errors,
    back: String,
    person: Option<AnyView>,
) -> AnyView {
    let Typed { id, form, .. } = typed.clone();
    let capacities: Vec<Choice> = Capacity::ALL
        .iter()
        .map(|capacity| Choice::new(capacity.code(), word(lang, capacity.label_key())))
        .collect();
    let (since_error, until_error) = (errors.field("since"), errors.field("until"));
    let (capacity_error, availability_error) =
        (errors.field("capacity"), errors.field("availability"));
    let optional = t!(lang, "dialogue-optional");
    let mark = optional.clone();
    view! {
        <PostForm>
            <input type="hidden" name="id" value=id/>
            {person}
            <Select label=t!(lang, "group-capacity") name="capacity" choices=capacities selected=form.capacity hint=t!(lang, "group-capacity-hint") error=capacity_error width=Width::Half/>
            <Fieldset legend=t!(lang, "group-term")>
                <div class="columns">
                    <Field label=t!(lang, "group-since") name="since" kind=Input::Date value=form.since error=since_error required=true/>
                    <Field label=t!(lang, "group-until") name="until" kind=Input::Date value=form.until error=until_error mark=mark/>
                </div>
            </Fieldset>
            <Field label=t!(lang, "group-availability") name="availability" value=form.availability hint=t!(lang, "group-availability-hint") error=availability_error mark=optional/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

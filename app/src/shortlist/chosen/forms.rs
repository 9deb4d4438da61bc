//! The forms of the page of people: choosing members, naming somebody else, taking somebody off the list.

use domain::contact::NamedForm;
use domain::ids::DialogueId;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::shortlist::Contact;
use usecases::shortlist::queries::{ChosenScreen, Place};

use super::{Typed, here};
use crate::components::{
    Actions, Button, Checkboxes, Choice, Disclosure, Field, Fieldset, Input, PostForm,
};
use crate::forms::Errors;

/// Taking somebody off the list. Whoever was invited is withdrawn, not taken off.
pub(super) fn remove(
    lang: Lang,
    id: DialogueId,
    place: &Place,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    if place.invitation.is_some() {
        return ().into_any();
    }
    let person = place.contact.id.to_string();
    let mine = typed.act == "remove" && typed.person == Some(place.contact.id) && errors.any();
    let (reason, error, field) = if mine {
        let error = errors.field("reason");
        (typed.reason.clone(), error, "reason".to_owned())
    } else {
        (
            String::new(),
            Default::default(),
            format!("reason-{person}"),
        )
    };
    let (name, about) = (place.contact.name(), place.contact.name());
    view! {
        <Disclosure summary=t!(lang, "shortlist-remove") about=name open=mine>
            <PostForm action=here(id)>
                <input type="hidden" name="person" value=person/>
                <Field label=t!(lang, "label-reason") name="reason" id=field value=reason error=error
                    hint=t!(lang, "shortlist-reason-hint") required=true/>
                <Actions><Button label=t!(lang, "shortlist-remove") name="act" value="remove" about=about/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

/// The members of the group who are not on the list, to be ticked.
pub(super) fn members(
    lang: Lang,
    id: DialogueId,
    screen: &ChosenScreen,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let Some((group, title)) = screen.group.clone() else {
        return ().into_any();
    };
    let href = paths::desk_group(group);
    let all = t!(lang, "people-members-of", group = title);
    if screen.members.is_empty() {
        return view! {
            <section class="section">
                <h2>{all}</h2>
                <p class="muted">{t!(lang, "people-members-none")}" "<a href=href>{t!(lang, "people-to-group")}</a></p>
            </section>
        }
        .into_any();
    }
    let choices: Vec<Choice> = screen
        .members
        .iter()
        .map(|member| choice(lang, screen, member))
        .collect();
    let mine = typed.act == "choose" && errors.any();
    let (ticked, error) = if mine {
        (typed.people.clone(), errors.field("people"))
    } else {
        Default::default()
    };
    let reason = reason(lang, mine, typed, errors);
    view! {
        <section class="section" id="members">
            <h2>{all}</h2>
            <PostForm action=here(id)>
                <input type="hidden" name="act" value="choose"/>
                <Checkboxes legend=t!(lang, "people-members") name="people" choices=choices selected=ticked
                    hint=t!(lang, "people-members-hint") error=error/>
                {reason}
                <Actions><Button label=t!(lang, "people-choose")/></Actions>
            </PostForm>
        </section>
    }
    .into_any()
}

fn choice(lang: Lang, screen: &ChosenScreen, member: &Contact) -> Choice {
    let organisation = member.organisation.as_ref();
    let mut facts = vec![
        organisation
            .map(|body| body.name.clone())
            .unwrap_or_default(),
    ];
    if !member.has_address {
        facts.push(t!(lang, "shortlist-no-address"));
    }
    if screen.taken_off.contains(&member.id) {
        facts.push(t!(lang, "people-taken-off"));
    }
    facts.retain(|fact| !fact.is_empty());
    Choice::new(member.id.to_string(), member.name()).with_hint(locale::format::facts(lang, &facts))
}

/// Why beyond a limit: asked once a limit stands in the way.
fn reason(lang: Lang, mine: bool, typed: &Typed, errors: &Errors) -> Option<AnyView> {
    (mine && !typed.beyond.is_empty()).then(|| {
        let (value, error) = (typed.reason.clone(), errors.field("reason"));
        view! {
            <Field label=t!(lang, "override-reason") name="reason" value=value error=error
                hint=t!(lang, "shortlist-reason-hint") required=true/>
        }
        .into_any()
    })
}

/// Somebody who does not belong to the group, by their address.
pub(super) fn somebody_else(lang: Lang, id: DialogueId, typed: &Typed, errors: &Errors) -> AnyView {
    let mine = typed.act == "name" && errors.any();
    let form = if mine {
        typed.named.clone()
    } else {
        NamedForm::default()
    };
    let error = |field: &str| {
        if mine {
            errors.field(field)
        } else {
            Default::default()
        }
    };
    let (email, given, family, organisation) = (
        error("email"),
        error("given_name"),
        error("family_name"),
        error("organisation"),
    );
    let reason = reason(lang, mine, typed, errors);
    let mark = t!(lang, "dialogue-optional");
    view! {
        <section class="section" id="other">
            <h2>{t!(lang, "people-other")}</h2>
            <PostForm action=here(id)>
                <input type="hidden" name="act" value="name"/>
                <Field label=t!(lang, "label-email") name="email" kind=Input::Email value=form.email error=email
                    hint=t!(lang, "people-other-hint") required=true/>
                <Fieldset legend=t!(lang, "group-unknown-person") hint=t!(lang, "group-unknown-person-hint")>
                    <div class="columns">
                        <Field label=t!(lang, "group-given-name") name="given_name" value=form.given_name error=given/>
                        <Field label=t!(lang, "group-family-name") name="family_name" value=form.family_name error=family/>
                    </div>
                    <Field label=t!(lang, "label-organisation") name="organisation" value=form.organisation error=organisation
                        hint=t!(lang, "people-organisation-hint") mark=mark/>
                </Fieldset>
                {reason}
                <Actions><Button label=t!(lang, "people-name")/></Actions>
            </PostForm>
        </section>
    }
    .into_any()
}

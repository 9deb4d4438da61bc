//! One delegation at the desk: its people in the order of naming, its letters, and what can be decided.

use axum::response::Response;
use domain::delegation::{DelegateState, DelegationState};
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::delegations::queries::Whole;
use usecases::delegations::{DelegateLine, LetterLine};

use super::words::{seats, standing_tag, state_tag};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Disclosure, Look, PostButton, PostForm, Prose,
    SummaryList, SummaryRow, TextArea, TitleBlock,
};
use crate::forms::Errors;
use crate::invitations::{moment_there, named, state_tag as invitation_tag};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) fn page(
    site: &Site,
    visit: &Visit,
    whole: &Whole,
    reason: &str,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let may_issue = visit.actor().can(Permission::IssueInvitations);
    Page::desk(whole.organisation.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(whole.head.id), whole.head.title.clone())
        .under(super::here(whole.head.id), t!(lang, "delegations"))
        .refused(errors.any())
        .render(site, visit, || {
            let state = standing_tag(lang, whole.standing);
            let message = (!whole.message.is_empty()).then(|| {
                let written = crate::portal::parts::foreign(lang, whole.head.language);
                view! { <h2>{t!(lang, "date-poll-message")}</h2><Prose text=whole.message.clone() lang=written/> }
            });
            let letters = letters(lang, whole);
            let steps = (may_issue && whole.state != DelegationState::Withdrawn)
                .then(|| take_back(lang, whole, reason, errors));
            view! {
                {errors.summary()}
                <TitleBlock title=whole.organisation.clone() eyebrow=t!(lang, "delegation") lead=whole.head.title.clone() state=Some(state)/>
                {facts(visit, whole)}
                {people(lang, whole, may_issue)}
                {letters}
                {message}
                {steps}
            }
            .into_any()
        })
}

fn facts(visit: &Visit, whole: &Whole) -> AnyView {
    let lang = visit.lang;
    let focal_point = named(visit, whole.focal_point, whole.focal_point_name.clone());
    let mut rows = vec![
        SummaryRow::with_view(t!(lang, "delegation-focal-point"), focal_point),
        SummaryRow::new(t!(lang, "delegation-seats"), seats(lang, whole.seats)),
        SummaryRow::with_view(
            t!(lang, "delegation-asked-at"),
            moment_there(lang, &whole.head, whole.asked_at),
        ),
    ];
    if let Some(at) = whole.answered_at {
        let at = moment_there(lang, &whole.head, at);
        rows.push(SummaryRow::with_view(
            t!(lang, "delegation-answered-at"),
            at,
        ));
    }
    if let Some(day) = whole.nominate_by {
        let day = format::date(lang, day);
        rows.push(SummaryRow::new(t!(lang, "delegation-nominate-by"), day));
    }
    view! { <SummaryList rows=rows/> }.into_any()
}

fn people(lang: Lang, whole: &Whole, may_issue: bool) -> AnyView {
    if whole.delegates.is_empty() {
        return view! { <h2>{t!(lang, "delegation-people")}</h2><p class="muted">{t!(lang, "delegation-nobody-named")}</p> }
            .into_any();
    }
    let labels = [
        t!(lang, "delegate-role"),
        t!(lang, "label-email"),
        t!(lang, "label-status"),
        t!(lang, "list-actions"),
    ];
    let columns = std::iter::once(t!(lang, "label-name"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = whole
        .delegates
        .iter()
        .map(|(line, invitation)| {
            let [role, email, status, actions] = labels.clone();
            let said = &line.said;
            let name = format!("{} {}", said.given_name, said.family_name);
            let position = said.position.clone();
            let stands_for = line.stands_for.as_ref().map(|name| {
                let words = t!(lang, "delegate-in-the-place-of", name = name.as_str());
                view! { <br/><span class="muted small">{words}</span> }
            });
            let answered = invitation.map(|(id, state)| {
                let href = paths::desk_invitation(whole.head.id, id);
                view! { <br/><a href=href>{t!(lang, "delegate-invitation")}</a>" "{invitation_tag(lang, state)} }
            });
            let reason = (!line.reason.is_empty()).then(|| {
                let reason = line.reason.clone();
                view! { <br/><span class="muted small" dir="auto">{reason}</span> }
            });
            let decide = (may_issue && line.state == DelegateState::Nominated)
                .then(|| decide(lang, whole, line));
            let address = said.email.to_string();
            let (sits, state) = (
                word(lang, said.role.label_key()),
                state_tag(lang, line.state),
            );
            view! {
                <tr>
                    <Cell heading=true><bdi>{name}</bdi><br/><span class="muted small" dir="auto">{position}</span></Cell>
                    <Cell label=role>{sits}{stands_for}</Cell>
                    <Cell label=email><bdi>{address}</bdi></Cell>
                    <Cell label=status>{state}{answered}{reason}</Cell>
                    <Cell label=actions>{decide}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! { <DataTable caption=t!(lang, "delegation-people") id="people" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

/// Confirming and returning one person. A reason that was refused is asked for again above, with its sentence.
fn decide(lang: Lang, whole: &Whole, line: &DelegateLine) -> AnyView {
    let here = paths::desk_delegation(whole.head.id, whole.id);
    let name = format!("{} {}", line.said.given_name, line.said.family_name);
    let hidden = vec![("delegates".to_owned(), line.id.to_string())];
    let back = format!("{here}/return/{}", line.id);
    let id = format!("reason-{}", line.id);
    let about = name.clone();
    view! {
        <PostButton label=t!(lang, "delegate-confirm") action=here hidden=hidden look=Look::Primary about=about/>
        <Disclosure summary=t!(lang, "delegate-return")>
            <PostForm action=back>
                <TextArea label=t!(lang, "delegation-reason") name="reason" id=id rows=2 hint=t!(lang, "delegation-reason-hint")/>
                <Button label=t!(lang, "delegate-return") about=name/>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

fn letters(lang: Lang, whole: &Whole) -> AnyView {
    let list = if whole.letters.is_empty() {
        view! { <p class="muted">{t!(lang, "delegation-letters-none")}</p> }.into_any()
    } else {
        let here = paths::desk_delegation(whole.head.id, whole.id);
        let items: Vec<AnyView> = whole
            .letters
            .iter()
            .map(|letter| {
                let href = format!("{here}/letters/{}", letter.id);
                view! { <li>{letter_link(lang, letter, href)}</li> }.into_any()
            })
            .collect();
        view! { <ul>{items}</ul> }.into_any()
    };
    view! { <h2>{t!(lang, "delegation-letters")}</h2>{list} }.into_any()
}

/// A letter with its size, as a link to it.
pub(super) fn letter_link(lang: Lang, letter: &LetterLine, href: String) -> AnyView {
    let name = letter.name.clone();
    let size = crate::documents::size(lang, i64::try_from(letter.bytes).unwrap_or(i64::MAX));
    view! { <a href=href><bdi>{name}</bdi></a>" "<span class="muted small">{size}</span> }
        .into_any()
}

fn take_back(lang: Lang, whole: &Whole, reason: &str, errors: &Errors) -> AnyView {
    let action = format!(
        "{}/withdraw",
        paths::desk_delegation(whole.head.id, whole.id)
    );
    let error = errors.field("reason");
    let reason = reason.to_owned();
    view! {
        <Disclosure summary=t!(lang, "delegation-withdraw")>
            <PostForm action=action>
                <p>{t!(lang, "delegation-withdraw-text")}</p>
                <TextArea label=t!(lang, "delegation-reason") name="reason" value=reason rows=2 hint=t!(lang, "delegation-reason-hint") error=error required=true/>
                <Actions><Button label=t!(lang, "delegation-withdraw") look=Look::Danger/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

//! The head of every page of a dialogue's desk: title, state, facts, and the tabs in the order of its life.

use domain::{DialogueState, Format, Mode, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::dialogues::queries::DialogueHead;

use super::when::when_view;
use crate::components::{Fact, Icon, Link, Tabs, Tag, TitleBlock, Tone};
use crate::visit::Visit;

/// A page of a dialogue's desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Overview,
    Meetings,
    Programme,
    Balance,
    Invitations,
    Registrations,
    Attendance,
    Inputs,
    Report,
    FollowUp,
    Documents,
}

/// The tabs of a dialogue that the visitor may open, with the page that is open.
#[must_use]
pub fn tabs(visit: &Visit, head: &DialogueHead, current: Tab) -> AnyView {
    let lang = visit.lang;
    let may = |permission| visit.actor().can_with(permission, head.group);
    let part = |part: &str| paths::desk_dialogue_part(head.id, part);
    let overview = Link::new(
        paths::desk_dialogue(head.id),
        t!(lang, "dialogue-tab-overview"),
    )
    .current(current == Tab::Overview);
    // Only a working group meets again and again.
    let meetings = (head.format == Format::WorkingGroupMeeting).then(|| {
        Link::new(part("meetings"), t!(lang, "series-tab")).current(current == Tab::Meetings)
    });
    // Whoever draws no lists chooses people from one.
    let list = if may(Permission::DrawShortlists) {
        Link::new(part("balance"), t!(lang, "dialogue-tab-balance"))
    } else {
        Link::new(part("people"), t!(lang, "dialogue-tab-people"))
    };
    let report = may(Permission::WriteReports).then(|| {
        Link::new(part("report"), t!(lang, "dialogue-tab-report")).current(current == Tab::Report)
    });
    let follow_up = may(Permission::WriteReports).then(|| {
        Link::new(part("follow-up"), t!(lang, "follow-up")).current(current == Tab::FollowUp)
    });
    let before = vec![
        Link::new(part("programme"), t!(lang, "programme")).current(current == Tab::Programme),
        list.current(current == Tab::Balance),
        Link::new(part("invitations"), t!(lang, "dialogue-tab-invitations"))
            .current(current == Tab::Invitations),
        Link::new(part("registrations"), t!(lang, "registrations"))
            .current(current == Tab::Registrations),
        Link::new(part("attendance"), t!(lang, "dialogue-tab-attendance"))
            .current(current == Tab::Attendance),
    ];
    let inputs = may(Permission::SeeInputs)
        .then(|| Link::new(part("calls"), t!(lang, "inputs")).current(current == Tab::Inputs));
    let documents =
        Link::new(part("documents"), t!(lang, "documents")).current(current == Tab::Documents);
    let links: Vec<Link> = std::iter::once(overview)
        .chain(meetings)
        .chain(before)
        .chain(inputs)
        .chain(report)
        .chain(follow_up)
        .chain([documents])
        .collect();
    view! { <Tabs label=t!(lang, "dialogue-tabs") links=links/> }.into_any()
}

/// Title, state, facts and tabs; `action` is the one primary action of the page.
#[must_use]
pub fn head(visit: &Visit, head: &DialogueHead, current: Tab, action: Option<AnyView>) -> AnyView {
    let lang = visit.lang;
    let tabs = tabs(visit, head, current);
    let facts = facts(lang, head);
    view! {
        <TitleBlock
            title=head.title.clone()
            eyebrow=word(lang, head.format.label_key())
            state=Some(state_tags(lang, head))
            action=action
        >
            {facts}
        </TitleBlock>
        {tabs}
    }
    .into_any()
}

/// The state of a dialogue, and whether it is archived.
#[must_use]
pub fn state_tags(lang: Lang, head: &DialogueHead) -> AnyView {
    let state = state_tag(lang, head.state);
    let archived = head.archived_at.map(|_| {
        view! { " "<Tag words=t!(lang, "dialogue-archived") tone=Tone::Neutral/> }
    });
    view! { {state}{archived} }.into_any()
}

/// The state of a dialogue as a sign and a word.
#[must_use]
pub fn state_tag(lang: Lang, state: DialogueState) -> AnyView {
    let tone = match state {
        DialogueState::Draft => Tone::Neutral,
        DialogueState::Convened => Tone::Information,
        DialogueState::Held => Tone::Ok,
        DialogueState::Cancelled => Tone::Problem,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

fn facts(lang: Lang, head: &DialogueHead) -> AnyView {
    let when = when_view(
        lang,
        domain::dialogue::city(head.mode, &head.place),
        &head.schedule,
        head.instants,
    );
    let place = place_words(lang, head);
    let seats = t!(lang, "dialogue-seats", seats = i64::from(head.seats));
    view! {
        <Fact icon=Icon::Calendar label=t!(lang, "dialogue-when")>{when}</Fact>
        <Fact icon=Icon::Place label=t!(lang, "label-place")><bdi>{place}</bdi></Fact>
        <Fact icon=Icon::Seat label=t!(lang, "dialogue-seats-label")>{seats}</Fact>
    }
    .into_any()
}

/// Where people meet, or how when that says it.
pub(crate) fn place_words(lang: Lang, head: &DialogueHead) -> String {
    let mode = word(lang, head.mode.label_key());
    match head.mode {
        _ if head.place.is_empty() => mode,
        Mode::InPerson => head.place.clone(),
        Mode::Online | Mode::Hybrid => format!("{} · {mode}", head.place),
    }
}

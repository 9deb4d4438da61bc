//! The queue.

use axum::response::Response;
use domain::{ReceivedState, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::inbound::queries::{Incoming, Line, PAGE, Show};

use crate::components::{
    Cell, Column, DataTable, Empty, Link, LinkButton, Notice, Tabs, Tag, TitleBlock, Tone,
};
use crate::invitations::moment;
use crate::listing::paging;
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

pub(super) fn render(
    site: &Site,
    visit: &Visit,
    incoming: &Incoming,
    show: Show,
    page: u64,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "inbound-title");
    Page::desk(title.clone()).render(site, visit, || {
        let all = with_query(paths::DESK_INCOMING, &[("show", "all")]);
        let tabs = vec![
            Link::new(paths::DESK_INCOMING, t!(lang, "inbound-filter-waiting"))
                .with_count(incoming.waiting)
                .current(show == Show::Waiting),
            Link::new(all, t!(lang, "inbound-filter-all")).current(show == Show::All),
        ];
        let list = if incoming.lines.is_empty() {
            empty(lang, show)
        } else {
            table(lang, &incoming.lines)
        };
        let href = move |n: usize| {
            let shown = if show == Show::All { "all" } else { "" };
            with_query(
                paths::DESK_INCOMING,
                &[("show", shown), ("page", &n.to_string())],
            )
        };
        let paging = (incoming.total > 0).then(|| paging(lang, page, PAGE, incoming.total, href));
        view! {
            <TitleBlock title=title lead=t!(lang, "inbound-lead")/>
            {mailbox(lang, incoming)}
            <Tabs label=t!(lang, "inbound-title") links=tabs/>
            {list}
            {paging}
        }
        .into_any()
    })
}

/// When the mailbox was read, or why it cannot be.
fn mailbox(lang: Lang, incoming: &Incoming) -> AnyView {
    let Some(looked) = &incoming.looked else {
        return ().into_any();
    };
    let when = looked.at.map(|at| {
        let when = format!("{} UTC", locale::format::date_time(lang, at.naive_utc()));
        t!(lang, "inbound-looked", when = when.as_str())
    });
    if looked.failure.is_empty() {
        return when
            .map(|words| view! { <p class="muted small">{words}</p> })
            .into_any();
    }
    let failure = looked.failure.clone();
    view! {
        <Notice tone=Tone::Problem title=t!(lang, "inbound-failed-title") text=when>
            <p dir="auto">{failure}</p>
        </Notice>
    }
    .into_any()
}

fn empty(lang: Lang, show: Show) -> AnyView {
    let (title, text) = match show {
        Show::Waiting => (
            t!(lang, "inbound-none-waiting"),
            t!(lang, "inbound-none-waiting-text"),
        ),
        Show::All => (t!(lang, "inbound-none"), t!(lang, "inbound-none-text")),
    };
    view! { <Empty title=title text=text/> }.into_any()
}

fn table(lang: Lang, lines: &[Line]) -> AnyView {
    let columns = [
        "inbound-subject",
        "inbound-from",
        "inbound-about",
        "label-status",
        "inbound-arrived",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = lines.iter().map(|line| row(lang, line, &columns)).collect();
    let heads = columns.iter().map(Column::text).collect();
    view! { <DataTable caption=t!(lang, "inbound-title") id="incoming" columns=heads cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, line: &Line, columns: &[String; 5]) -> AnyView {
    let subject = if line.subject.is_empty() {
        t!(lang, "inbound-no-subject")
    } else {
        line.subject.clone()
    };
    let (href, kind) = (
        paths::desk_received(line.id),
        word(lang, line.kind.label_key()),
    );
    let why = line
        .doubt
        .map(|doubt| view! { <p class="muted small">{word(lang, doubt.label_key())}</p> });
    let (person, dialogue) = (line.person.clone(), line.dialogue.clone());
    let dialogue = dialogue.map(|title| view! { <p class="muted small"><bdi>{title}</bdi></p> });
    let (from, arrived) = (line.from.clone(), moment(lang, line.arrived_at));
    let state = state_tag(lang, line.state);
    let [_, from_label, about_label, state_label, arrived_label] = columns.clone();
    view! {
        <tr>
            <Cell heading=true><div><a href=href dir="auto">{subject}</a><p class="muted small">{kind}</p></div></Cell>
            <Cell label=from_label><span dir="ltr">{from}</span></Cell>
            <Cell label=about_label><div><bdi>{person}</bdi>{dialogue}</div></Cell>
            <Cell label=state_label><div>{state}{why}</div></Cell>
            <Cell label=arrived_label>{arrived}</Cell>
        </tr>
    }
    .into_any()
}

pub(super) fn state_tag(lang: Lang, state: ReceivedState) -> AnyView {
    let tone = match state {
        ReceivedState::Waiting => Tone::Attention,
        ReceivedState::Confirming => Tone::Information,
        ReceivedState::Applied => Tone::Ok,
        ReceivedState::Noted | ReceivedState::Dismissed => Tone::Neutral,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// What the home of the desk says while mails wait; nothing while none does.
pub(crate) fn badge(lang: Lang, waiting: u64) -> AnyView {
    if waiting == 0 {
        return ().into_any();
    }
    let waiting = i64::try_from(waiting).unwrap_or(i64::MAX);
    view! {
        <Notice tone=Tone::Attention title=t!(lang, "inbound-badge", mails = waiting) text=t!(lang, "inbound-badge-text")>
            <p><LinkButton label=t!(lang, "inbound-open") href=paths::DESK_INCOMING/></p>
        </Notice>
    }
    .into_any()
}

//! The agenda: the programme as those who attend read it, on a screen and on paper.

use axum::response::Response;
use chrono_tz::Tz;
use domain::{SessionKind, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::programme::queries::{Line, Programme};

use super::words::{by_role, clock_words, day_words, days, reader_words, time_words, zone_form};
use crate::components::{Bdi, Cell, Column, DataTable, Empty, Fact, Icon, Prose, TitleBlock};
use crate::dialogues::when::when_view;
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::routes::{Site, urlencode};
use crate::visit::Visit;

/// The agenda at the desk, before anybody else can read it.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    programme: &Programme,
    zone: Option<Tz>,
) -> Response {
    let lang = visit.lang;
    let head = &programme.head;
    let here = paths::desk_dialogue_part(head.id, "programme/agenda");
    Page::desk(t!(lang, "programme-agenda"))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(
            paths::desk_dialogue_part(head.id, "programme"),
            t!(lang, "programme"),
        )
        .render(site, visit, || agenda(lang, programme, zone, &here))
}

/// The title, when and where, and each day as a table; `here` is the page's own address.
pub(crate) fn agenda(lang: Lang, programme: &Programme, zone: Option<Tz>, here: &str) -> AnyView {
    let head = &programme.head;
    let when = when_view(
        lang,
        domain::dialogue::city(head.mode, &head.place),
        &head.schedule,
        head.instants,
    );
    let place = (!head.place.is_empty()).then(|| {
        let place = head.place.clone();
        view! { <Fact icon=Icon::Place label=t!(lang, "label-place")><Bdi text=place/></Fact> }
    });
    let files = crate::papers::links(lang, |ending| {
        let file = format!("{here}.{ending}");
        match zone {
            Some(zone) => format!("{file}?zone={}", urlencode(zone.name())),
            None => file,
        }
    });
    let days: Vec<AnyView> = days(programme)
        .into_iter()
        .map(|(day, lines)| table(lang, programme, day, lines, zone))
        .collect();
    let content = if days.is_empty() {
        view! { <Empty title=t!(lang, "programme-none")/> }.into_any()
    } else {
        days.into_any()
    };
    view! {
        <TitleBlock title=head.title.clone() lang=foreign(lang, head.language) eyebrow=t!(lang, "programme")>
            <Fact icon=Icon::Calendar label=t!(lang, "dialogue-when")>{when}</Fact>
            {place}
        </TitleBlock>
        {crate::partners::for_readers(lang, &programme.partners)}
        <p class="muted">{clock_words(lang, programme)}</p>
        <div class="screen-only">{zone_form(lang, here, zone)}</div>
        {files}
        {content}
    }
    .into_any()
}

/// The same for a frame in somebody else's page, which has its own way to the files and the other zones.
pub(crate) fn embedded(lang: Lang, programme: &Programme) -> AnyView {
    let head = &programme.head;
    let when = when_view(
        lang,
        domain::dialogue::city(head.mode, &head.place),
        &head.schedule,
        head.instants,
    );
    let days: Vec<AnyView> = days(programme)
        .into_iter()
        .map(|(day, lines)| table(lang, programme, day, lines, None))
        .collect();
    let (href, title) = (paths::programme(&head.slug), head.title.clone());
    view! {
        <h1 class="embedded-title" dir="auto" lang=foreign(lang, head.language)><a href=href>{title}</a></h1>
        <p>{when}</p>
        <p class="muted small">{clock_words(lang, programme)}</p>
        {days}
    }
    .into_any()
}

fn table(lang: Lang, programme: &Programme, day: u32, lines: &[Line], zone: Option<Tz>) -> AnyView {
    let labels =
        ["dialogue-when", "programme-session", "programme-room"].map(|key| word(lang, key));
    let rows: Vec<AnyView> = lines
        .iter()
        .map(|line| {
            let [when, _, room] = labels.clone();
            let time = time_words(lang, line);
            let reader = reader_words(lang, &programme.head.schedule, line, zone)
                .map(|words| view! { <div class="muted small">{words}</div> });
            let place: Vec<String> = [line.session.track.clone(), line.session.room.clone()]
                .into_iter()
                .filter(|words| !words.is_empty())
                .collect();
            let place = (!place.is_empty())
                .then(|| view! { <span dir="auto">{format::facts(lang, &place)}</span> });
            let session = session(lang, programme, line);
            view! {
                <tr>
                    <Cell label=when><div><span class="nowrap">{time}</span>{reader}</div></Cell>
                    <Cell heading=true>{session}</Cell>
                    <Cell label=room>{place}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns = labels.iter().map(Column::text).collect();
    let caption = day_words(lang, programme, day, lines);
    view! {
        <DataTable caption=caption id=format!("day-{day}") columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn session(lang: Lang, programme: &Programme, line: &Line) -> AnyView {
    let session = &line.session;
    let language = foreign(lang, programme.head.language);
    let kind = match session.kind {
        SessionKind::Session | SessionKind::Break => None,
        SessionKind::Panel | SessionKind::SideEvent => Some(word(lang, session.kind.label_key())),
    };
    let kind = kind.map(|kind| view! { <div class="muted small">{kind}</div> });
    let about = (!session.about.is_empty()).then(|| {
        let (text, lang) = (session.about.clone(), language.clone());
        view! { <Prose text=text lang=lang/> }
    });
    let people: Vec<AnyView> = by_role(lang, &line.people)
        .into_iter()
        .filter(|(role, ..)| role.is_public())
        .map(|(_, role, of)| {
            let names: Vec<String> = of.iter().map(|speaker| speaker.named()).collect();
            let names = names.join("; ");
            view! { <div class="small">{role}": "<Bdi text=names/></div> }.into_any()
        })
        .collect();
    let interpreted = (session.languages.len() > 1).then(|| {
        let names: Vec<String> = session
            .languages
            .iter()
            .map(|one| word(lang, one.label_key()))
            .collect();
        let names = format::list(lang, &names);
        view! { <div class="muted small">{t!(lang, "programme-interpretation", languages = names)}</div> }
    });
    let title = session.title.clone();
    view! {
        <div>
            {kind}
            <strong dir="auto" lang=language>{title}</strong>
            {about}
            {people}
            {interpreted}
        </div>
    }
    .into_any()
}

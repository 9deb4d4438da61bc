//! The page of a session: its form, and who has a part in it.

use axum::response::Response;
use domain::document::Shelf;
use domain::ids::SessionId;
use domain::programme::{DAY, clock};
use domain::{Language, SessionKind, SessionRole, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::documents::queries::Document;
use usecases::programme::queries::{Found, Line, Programme};

use super::Typed;
use super::words::by_role;
use crate::components::{
    Actions, Arrangement, Bdi, Button, Cell, Checkbox, Checkboxes, Choice, Column, DataTable,
    Field, FilterPanel, Input, LinkButton, Look, PostButton, PostForm, Select, TextArea,
    TitleBlock, Width,
};
use crate::forms::Errors;
use crate::listing::in_order;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The form of a new session: it begins where the last one ends.
pub(super) fn fresh(programme: &Programme) -> Typed {
    let last = programme.lines.last().map(|line| &line.session);
    let begins = match &programme.head.schedule {
        domain::schedule::Schedule::Hours { start, .. } => start.format("%H:%M").to_string(),
        domain::schedule::Schedule::ToBeDetermined | domain::schedule::Schedule::Days { .. } => {
            String::new()
        }
    };
    let follows = last.filter(|last| last.slot.end() < DAY);
    Typed {
        id: SessionId::new().to_string(),
        kind: SessionKind::Session.to_string(),
        day: last.map_or(1, |last| last.slot.day).to_string(),
        start: follows.map_or(begins, |last| {
            clock(last.slot.end()).format("%H:%M").to_string()
        }),
        room: last.map(|last| last.room.clone()).unwrap_or_default(),
        ..Typed::default()
    }
}

/// The page on which a session is added.
pub(super) fn new(
    site: &Site,
    visit: &Visit,
    programme: &Programme,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    around(lang, programme, t!(lang, "programme-add"))
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, programme, typed, errors, false);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "programme-add") lead=programme.head.title.clone()/>
                {form}
            }
            .into_any()
        })
}

/// What stands beside the form of a session.
pub(super) struct Beside<'a> {
    /// A search for people, and whom it found.
    pub search: &'a str,
    pub found: &'a [Found],
    /// The documents of the dialogue and its sessions.
    pub papers: &'a [Document],
}

/// The page of a session that there is.
pub(super) fn edit(
    site: &Site,
    visit: &Visit,
    programme: &Programme,
    line: &Line,
    typed: &Typed,
    beside: &Beside<'_>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    around(lang, programme, line.session.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let form = form(lang, programme, typed, errors, true);
            let shelf = Shelf::Dialogue(programme.head.id);
            let of = Some(line.id);
            let writes =
                usecases::documents::writes_dialogue(visit.actor(), programme.head.group);
            let papers = crate::documents::section(lang, writes, shelf, of, beside.papers);
            let remove = paths::desk_session_part(programme.head.id, line.id, "remove");
            view! {
                {errors.summary()}
                <TitleBlock title=line.session.title.clone() eyebrow=t!(lang, "programme-session") lead=programme.head.title.clone()/>
                {parts(lang, programme, line)}
                {find(lang, programme, line, beside)}
                <h2>{t!(lang, "programme-session-edit")}</h2>
                {form}
                {papers}
                <PostButton label=t!(lang, "programme-remove") action=remove look=Look::Danger/>
            }
            .into_any()
        })
}

fn around(lang: Lang, programme: &Programme, title: String) -> Page {
    let head = &programme.head;
    Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(
            paths::desk_dialogue_part(head.id, "programme"),
            t!(lang, "programme"),
        )
}

/// The days that the meeting has, and those that its sessions use already.
fn day_choices(lang: Lang, programme: &Programme) -> Vec<Choice> {
    let schedule = &programme.head.schedule;
    let first = schedule.first_day();
    let has = first
        .zip(schedule.last_day())
        .map_or(7, |(first, last)| (last - first).num_days() + 1);
    let used = programme.lines.iter().map(|line| line.session.slot.day);
    let used = used.max().unwrap_or(1);
    let last = u32::try_from(has).unwrap_or(1).max(used);
    (1..=last.min(domain::programme::DAYS_MAX))
        .map(|day| {
            let number = t!(lang, "programme-day", day = i64::from(day));
            let days = chrono::Days::new(u64::from(day - 1));
            let date = first.and_then(|first| first.checked_add_days(days));
            let label = date.map_or_else(
                || number.clone(),
                |date| format!("{number} · {}", format::date(lang, date)),
            );
            Choice::new(day.to_string(), label)
        })
        .collect()
}

/// What is used already, to choose from while typing.
fn known<'a>(id: &'static str, words: impl Iterator<Item = &'a String>) -> AnyView {
    let mut words: Vec<&String> = words.filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    let options: Vec<AnyView> = words
        .into_iter()
        .map(|word| view! { <option value=word.clone()></option> }.into_any())
        .collect();
    view! { <datalist id=id>{options}</datalist> }.into_any()
}

fn form(
    lang: Lang,
    programme: &Programme,
    typed: &Typed,
    errors: &Errors,
    is_known: bool,
) -> AnyView {
    let (typed, error) = (typed.clone(), errors.clone());
    let kinds = in_order(
        lang,
        SessionKind::ALL.iter().map(|k| (k.code(), k.label_key())),
    );
    let languages = in_order(
        lang,
        Language::ALL.iter().map(|l| (l.code(), l.label_key())),
    );
    let days = day_choices(lang, programme);
    let lines = || programme.lines.iter().map(|line| &line.session);
    let tracks = known("tracks", lines().map(|session| &session.track));
    let rooms = known("rooms", lines().map(|session| &session.room));
    let follow = is_known.then(|| {
        view! { <Checkbox label=t!(lang, "programme-follow") name="follow" checked=typed.follow == "yes" hint=t!(lang, "programme-follow-hint")/> }
    });
    let optional = t!(lang, "dialogue-optional");
    let marks = (
        optional.clone(),
        optional.clone(),
        optional.clone(),
        optional,
    );
    let back = paths::desk_dialogue_part(programme.head.id, "programme");
    let (day, start, minutes) = (typed.day, typed.start, typed.minutes);
    let (day_error, start_error, minutes_error) = (
        error.field("day"),
        error.field("start"),
        error.field("minutes"),
    );
    let (track, room) = (typed.track, typed.room);
    let (track_error, room_error) = (error.field("track"), error.field("room"));
    view! {
        <PostForm>
            <input type="hidden" name="id" value=typed.id/>
            <input type="hidden" name="version" value=typed.version/>
            <Field label=t!(lang, "label-title") name="title" value=typed.title error=error.field("title") required=true/>
            <Select label=t!(lang, "programme-kind") name="kind" choices=kinds selected=typed.kind error=error.field("kind") width=Width::Half/>
            <div class="columns">
                <Select label=t!(lang, "programme-day-of") name="day" choices=days selected=day error=day_error/>
                <Field label=t!(lang, "dialogue-start-time") name="start" kind=Input::Time value=start error=start_error required=true/>
                <Field label=t!(lang, "programme-minutes") name="minutes" kind=Input::Number value=minutes error=minutes_error required=true/>
            </div>
            {follow}
            <div class="columns">
                <Field label=t!(lang, "programme-track") name="track" list="tracks" value=track hint=t!(lang, "programme-track-hint") error=track_error mark=marks.0/>
                <Field label=t!(lang, "programme-room") name="room" list="rooms" value=room hint=t!(lang, "programme-room-hint") error=room_error mark=marks.1/>
            </div>
            {tracks}
            {rooms}
            <Checkboxes legend=t!(lang, "label-languages") name="languages" choices=languages selected=typed.languages hint=t!(lang, "programme-languages-hint") error=error.field("languages") mark=marks.2 arrangement=Arrangement::Inline/>
            <TextArea label=t!(lang, "programme-about") name="about" value=typed.about error=error.field("about") mark=marks.3 rows=4/>
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

/// Who has a part, each with the way to take it off.
fn parts(lang: Lang, programme: &Programme, line: &Line) -> AnyView {
    if line.people.is_empty() {
        return view! { <h2 id="people">{t!(lang, "programme-people")}</h2><p class="muted">{t!(lang, "programme-people-none")}</p> }
            .into_any();
    }
    let labels =
        ["programme-role", "label-organisation", "list-actions"].map(|key| word(lang, key));
    let action = paths::desk_session_part(programme.head.id, line.id, "people");
    let rows: Vec<AnyView> = by_role(lang, &line.people)
        .into_iter()
        .flat_map(|(role, words, of)| of.into_iter().map(move |one| (role, words.clone(), one)))
        .map(|(role, words, speaker)| {
            let hidden = vec![
                ("act".to_owned(), "end".to_owned()),
                ("person".to_owned(), speaker.person.to_string()),
                ("role".to_owned(), role.to_string()),
            ];
            let (name, from) = (speaker.name.clone(), speaker.from.clone().unwrap_or_default());
            let about = format!("{name}, {words}");
            let [of_role, organisation, actions] = labels.clone();
            let action = action.clone();
            view! {
                <tr>
                    <Cell heading=true><Bdi text=name/></Cell>
                    <Cell label=of_role>{words}</Cell>
                    <Cell label=organisation><Bdi text=from/></Cell>
                    <Cell label=actions><PostButton label=t!(lang, "programme-take-off") action=action hidden=hidden look=Look::Quiet about=about/></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns = std::iter::once(t!(lang, "label-name"))
        .chain(labels)
        .map(Column::text)
        .collect();
    view! { <DataTable caption=t!(lang, "programme-people") id="people" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

/// A search over the directory, and the roles that those it finds can be given.
fn find(lang: Lang, programme: &Programme, line: &Line, beside: &Beside<'_>) -> AnyView {
    let here = paths::desk_session(programme.head.id, line.id);
    let search = beside.search.to_owned();
    let found = (!search.trim().is_empty()).then(|| found(lang, programme, line, beside));
    view! {
        <section class="section screen-only" id="find">
            <FilterPanel action=format!("{here}#find") label=t!(lang, "programme-find") submit=t!(lang, "button-search")>
                <Field label=t!(lang, "programme-find") name="q" kind=Input::Search value=search/>
            </FilterPanel>
            {found}
        </section>
    }
    .into_any()
}

fn found(lang: Lang, programme: &Programme, line: &Line, beside: &Beside<'_>) -> AnyView {
    if beside.found.is_empty() {
        return view! { <p>{t!(lang, "shortlist-found-nobody")}</p> }.into_any();
    }
    let roles = in_order(
        lang,
        SessionRole::ALL.iter().map(|r| (r.code(), r.label_key())),
    );
    let action = paths::desk_session_part(programme.head.id, line.id, "people");
    let rows: Vec<AnyView> = beside
        .found
        .iter()
        .map(|one| {
            let (name, from) = (one.name.clone(), one.from.clone().unwrap_or_default());
            let hidden = vec![
                ("act".to_owned(), "give".to_owned()),
                ("person".to_owned(), one.person.to_string()),
                ("q".to_owned(), beside.search.to_owned()),
            ];
            let (id, about, roles) = (format!("role-{}", one.person), name.clone(), roles.clone());
            let selected = SessionRole::Panellist.code();
            let action = action.clone();
            let form = view! {
                <PostForm action=action>
                    <crate::components::Hidden fields=hidden/>
                    <Select label=t!(lang, "programme-role") name="role" id=id choices=roles selected=selected width=Width::Half/>
                    <Button label=t!(lang, "button-add") about=about/>
                </PostForm>
            };
            view! {
                <tr>
                    <Cell heading=true><Bdi text=name/></Cell>
                    <Cell label=t!(lang, "label-organisation")><Bdi text=from/></Cell>
                    <Cell label=t!(lang, "list-actions")>{form}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns = ["label-name", "label-organisation", "list-actions"]
        .map(|key| Column::text(word(lang, key)))
        .to_vec();
    view! { <DataTable caption=t!(lang, "shortlist-found") id="found" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

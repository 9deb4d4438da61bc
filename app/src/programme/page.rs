//! The programme at the desk: each day as a table, with what deserves a look beside the row.

use std::collections::HashMap;

use axum::response::Response;
use chrono_tz::Tz;
use domain::programme::Finding;
use domain::{DialogueState, Gender, Permission, SessionKind, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::programme::queries::{Line, Programme, Shares};

use super::words::{
    by_role, clock_words, day_words, days, finding_words, reader_words, time_words, zone_form,
};
use crate::components::{
    Actions, Bdi, Cell, Column, DataTable, Empty, Hidden, LinkButton, Look, Notice, PostButton,
    PostForm, SplitBar, Tag, Tone,
};
use crate::dialogues::tabs::{self, Tab};
use crate::forms::Errors;
use crate::islands::DraggedRows;
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// The page; `errors` say why something was not done.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    programme: &Programme,
    missing: &[(String, Option<u32>)],
    zone: Option<Tz>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let head = &programme.head;
    let may_plan = visit
        .actor()
        .can_with(Permission::PlanDialogues, head.group)
        && head.state != DialogueState::Cancelled;
    let here = paths::desk_dialogue_part(head.id, "programme");
    Page::desk(t!(lang, "programme"))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .refused(errors.any())
        .with_islands()
        .render(site, visit, || {
            let add = may_plan.then(|| {
                let href = paths::desk_dialogue_part(head.id, "programme/new");
                view! { <LinkButton label=t!(lang, "programme-add") href=href look=Look::Primary/> }
                    .into_any()
            });
            let content = if programme.lines.is_empty() {
                view! { <Empty title=t!(lang, "programme-none") text=t!(lang, "programme-none-text")/> }
                    .into_any()
            } else {
                filled(lang, programme, zone, may_plan, &here)
            };
            view! {
                {errors.summary()}
                {tabs::head(visit, head, Tab::Programme, add)}
                {asked_for(lang, programme, missing, may_plan)}
                {content}
            }
            .into_any()
        })
}

fn filled(
    lang: Lang,
    programme: &Programme,
    zone: Option<Tz>,
    may_plan: bool,
    here: &str,
) -> AnyView {
    let mut ends = Ends::default();
    for line in &programme.lines {
        ends.note(line);
    }
    let tables: Vec<AnyView> = days(programme)
        .into_iter()
        .map(|(day, lines)| {
            let caption = day_words(lang, programme, day, lines);
            let rows: Vec<AnyView> = lines
                .iter()
                .map(|line| row(lang, programme, line, zone, may_plan.then_some((here, &ends))))
                .collect();
            let columns = columns(lang, may_plan);
            let count = t!(lang, "programme-sessions-count", count = lines.len() as i64);
            view! {
                <DataTable caption=caption id=format!("day-{day}") columns=columns count=count cards=true>{rows}</DataTable>
            }
            .into_any()
        })
        .collect();
    let dragging = (may_plan && programme.lines.len() > 1).then(|| {
        let form = view! {
            <PostForm action=here.to_owned()>
                <Hidden fields=["act", "session", "version", "target"].map(|name| (name.to_owned(), String::new())).to_vec()/>
            </PostForm>
        };
        view! { <DraggedRows hint=t!(lang, "programme-drag")><div hidden=true>{form}</div></DraggedRows> }
    });
    view! {
        {problems(lang, programme)}
        {publication(lang, programme, may_plan, here)}
        <p class="muted">{clock_words(lang, programme)}</p>
        {zone_form(lang, here, zone)}
        {dragging}
        {tables}
    }
    .into_any()
}

/// Sessions that the template of the process asks for and the programme does not have yet.
fn asked_for(
    lang: Lang,
    programme: &Programme,
    missing: &[(String, Option<u32>)],
    may_plan: bool,
) -> Option<AnyView> {
    if missing.is_empty() {
        return None;
    }
    let new = paths::desk_dialogue_part(programme.head.id, "programme/new");
    let items: Vec<AnyView> = missing
        .iter()
        .map(|(title, minutes)| {
            let minutes = minutes
                .map(|minutes| minutes.to_string())
                .unwrap_or_default();
            let href = with_query(&new, &[("title", title), ("minutes", &minutes)]);
            let title = title.clone();
            let words = if may_plan {
                view! { <a href=href dir="auto">{title}</a> }.into_any()
            } else {
                view! { <Bdi text=title/> }.into_any()
            };
            view! { <li>{words}</li> }.into_any()
        })
        .collect();
    Some(
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "programme-asked-for") text=t!(lang, "programme-asked-for-text")>
                <ul>{items}</ul>
            </Notice>
        }
        .into_any(),
    )
}

/// How many sessions cannot stay as they are.
fn problems(lang: Lang, programme: &Programme) -> Option<AnyView> {
    let count = programme
        .lines
        .iter()
        .filter(|line| line.findings.iter().any(Finding::is_problem))
        .count() as i64;
    (count > 0).then(|| {
        let title = t!(lang, "programme-problems", count = count);
        view! { <Notice tone=Tone::Attention title=title/> }.into_any()
    })
}

/// Whether the public sees it, and the ways to its other forms.
fn publication(lang: Lang, programme: &Programme, may_plan: bool, here: &str) -> AnyView {
    let head = &programme.head;
    let (title, text, act, label) = match head.programme_published_at {
        Some(since) => (
            t!(
                lang,
                "programme-published-since",
                day = format::date(lang, since.date_naive())
            ),
            String::new(),
            "withdraw",
            t!(lang, "programme-withdraw"),
        ),
        None => (
            t!(lang, "programme-not-published"),
            t!(lang, "programme-publish-hint"),
            "publish",
            t!(lang, "programme-publish"),
        ),
    };
    let text = if head.state == DialogueState::Draft {
        t!(lang, "programme-once-convened")
    } else {
        text
    };
    let button = may_plan.then(|| {
        let hidden = vec![("act".to_owned(), act.to_owned())];
        view! { <PostButton label=label action=here.to_owned() hidden=hidden/> }
    });
    let public = (head.programme_published_at.is_some() && head.state != DialogueState::Draft)
        .then(|| {
            let href = paths::programme(&head.slug);
            view! { <LinkButton label=t!(lang, "dialogue-public-page") href=href look=Look::Quiet/> }
        });
    let print = paths::desk_dialogue_part(head.id, "programme/agenda");
    let tables = paths::desk_dialogue_part(head.id, "round-tables");
    view! {
        <Notice tone=Tone::Information title=title text=text/>
        <Actions>
            {button}
            <LinkButton label=t!(lang, "programme-agenda") href=print/>
            <LinkButton label=t!(lang, "round-tables") href=tables/>
            {public}
        </Actions>
    }
    .into_any()
}

fn columns(lang: Lang, may_plan: bool) -> Vec<Column> {
    let mut columns = vec![
        Column::text(t!(lang, "dialogue-when")),
        Column::text(t!(lang, "programme-session")),
        Column::text(t!(lang, "programme-room")),
        Column::text(t!(lang, "programme-people")),
        Column::text(t!(lang, "programme-check")),
    ];
    if may_plan {
        columns.push(Column::text(t!(lang, "list-actions")));
    }
    columns
}

/// Which sessions are the first and the last of their track on their day: these move one way only.
#[derive(Default)]
struct Ends<'a>(HashMap<(u32, &'a str), (&'a Line, &'a Line)>);

impl<'a> Ends<'a> {
    /// Takes lines in the order of time.
    fn note(&mut self, line: &'a Line) {
        let key = (line.session.slot.day, line.session.track.as_str());
        let ends = self.0.entry(key).or_insert((line, line));
        ends.1 = line;
    }

    fn of(&self, line: &'a Line) -> (bool, bool) {
        let key = (line.session.slot.day, line.session.track.as_str());
        self.0.get(&key).map_or((true, true), |(first, last)| {
            (first.id == line.id, last.id == line.id)
        })
    }
}

fn row<'a>(
    lang: Lang,
    programme: &Programme,
    line: &'a Line,
    zone: Option<Tz>,
    moving: Option<(&str, &Ends<'a>)>,
) -> AnyView {
    let session = &line.session;
    let time = time_words(lang, line);
    let reader = reader_words(lang, &programme.head.schedule, line, zone)
        .map(|words| view! { <div class="muted small">{words}</div> });
    let title = if moving.is_some() {
        let href = paths::desk_session(programme.head.id, line.id);
        view! { <a href=href><Bdi text=session.title.clone()/></a> }.into_any()
    } else {
        view! { <Bdi text=session.title.clone()/> }.into_any()
    };
    let mut about: Vec<String> = Vec::new();
    if session.kind != SessionKind::Session {
        about.push(word(lang, session.kind.label_key()));
    }
    if !session.languages.is_empty() {
        let names: Vec<String> = session
            .languages
            .iter()
            .map(|one| word(lang, one.label_key()))
            .collect();
        about.push(format::list(lang, &names));
    }
    let about = (!about.is_empty())
        .then(|| view! { <div class="muted small">{format::facts(lang, &about)}</div> });
    let place: Vec<String> = [session.track.clone(), session.room.clone()]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    let place = (!place.is_empty())
        .then(|| view! { <span dir="auto">{format::facts(lang, &place)}</span> });
    let people = people(lang, line);
    let remarks = remarks(lang, programme, line);
    let actions = moving.map(|(here, ends)| {
        let buttons = buttons(lang, line, here, ends.of(line));
        view! { <Cell label=t!(lang, "list-actions")><div class="actions">{buttons}</div></Cell> }
    });
    let (id, version) = (line.id.to_string(), line.version.to_string());
    view! {
        <tr data-session=id data-version=version>
            <Cell label=t!(lang, "dialogue-when")><div><span class="nowrap">{time}</span>{reader}</div></Cell>
            <Cell heading=true><div>{title}{about}</div></Cell>
            <Cell label=t!(lang, "programme-room")>{place}</Cell>
            <Cell label=t!(lang, "programme-people")>{people}</Cell>
            <Cell label=t!(lang, "programme-check")>{remarks}</Cell>
            {actions}
        </tr>
    }
    .into_any()
}

fn people(lang: Lang, line: &Line) -> Option<AnyView> {
    if line.people.is_empty() {
        return None;
    }
    let roles: Vec<AnyView> = by_role(lang, &line.people)
        .into_iter()
        .map(|(_, role, of)| {
            let names: Vec<String> = of.iter().map(|speaker| speaker.name.clone()).collect();
            let names = format::list(lang, &names);
            view! { <div><span class="muted small">{role}": "</span><Bdi text=names/></div> }
                .into_any()
        })
        .collect();
    let balance = balance(lang, &line.shares);
    Some(view! { <div>{roles}{balance}</div> }.into_any())
}

/// The balance of those who speak for themselves: gender and regional group, drawn and in words.
pub(crate) fn balance(lang: Lang, shares: &Shares) -> Option<AnyView> {
    if shares.people == 0 {
        return None;
    }
    let number = |count: u32| format::number(lang, i64::from(count));
    let words = |parts: Vec<(String, u32)>| {
        let parts: Vec<String> = parts
            .into_iter()
            .map(|(label, count)| format!("{label} {}", number(count)))
            .collect();
        format::facts(lang, &parts)
    };
    let genders = shares.genders.iter();
    let gender_words = words(
        genders
            .clone()
            .map(|(gender, count)| (word(lang, gender.label_key()), *count))
            .collect(),
    );
    let groups = shares.groups.iter();
    let group_words = words(
        groups
            .clone()
            .map(|(group, count)| {
                let label = group.map_or_else(
                    || t!(lang, "regional-group-none"),
                    |group| word(lang, group.label_key()),
                );
                (label, *count)
            })
            .collect(),
    );
    let genders = genders
        .map(|(gender, count)| (*count, *gender != Gender::Undisclosed))
        .collect();
    let groups = groups
        .map(|(group, count)| (*count, group.is_some()))
        .collect();
    Some(
        view! {
            <div class="shares">
                <SplitBar parts=genders/><span class="muted small">{gender_words}</span>
            </div>
            <div class="shares">
                <SplitBar parts=groups/><span class="muted small">{group_words}</span>
            </div>
        }
        .into_any(),
    )
}

fn remarks(lang: Lang, programme: &Programme, line: &Line) -> Option<AnyView> {
    if line.findings.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = line
        .findings
        .iter()
        .map(|finding| {
            let tone = if finding.is_problem() {
                Tone::Attention
            } else {
                Tone::Neutral
            };
            let words = finding_words(lang, programme, finding);
            view! { <li><Tag words=words tone=tone/></li> }.into_any()
        })
        .collect();
    Some(view! { <ul role="list" class="remarks">{items}</ul> }.into_any())
}

fn buttons(lang: Lang, line: &Line, here: &str, (first, last): (bool, bool)) -> AnyView {
    let button = |label: String, act: &str| {
        let hidden = vec![
            ("act".to_owned(), act.to_owned()),
            ("session".to_owned(), line.id.to_string()),
            ("version".to_owned(), line.version.to_string()),
        ];
        let about = line.session.title.clone();
        view! { <PostButton label=label action=here.to_owned() hidden=hidden look=Look::Quiet about=about/> }
    };
    let up = (!first).then(|| button(t!(lang, "programme-up"), "up"));
    let down = (!last).then(|| button(t!(lang, "programme-down"), "down"));
    view! { {up}{down} }.into_any()
}

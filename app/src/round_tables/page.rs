//! The page of the round tables.

use axum::response::Response;
use domain::paths;
use domain::programme::clock;
use domain::round_table::{Got, Rule};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::round_tables::{Guest, RuleForm, Screen, TableLine};

use super::here;
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Disclosure, Empty, Field, Hidden, Input,
    LinkButton, PostButton, PostForm, Select, Width,
};
use crate::dialogues::tabs::{self, Tab};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page; `typed` are the rows of rules that were refused.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    screen: &Screen,
    typed: &[RuleForm],
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let head = &screen.head;
    let errors = errors.clone().named(|field| label(lang, screen, field));
    Page::desk(t!(lang, "round-tables"))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(
            paths::desk_dialogue_part(head.id, "programme"),
            t!(lang, "programme"),
        )
        .refused(errors.any())
        .render(site, visit, || {
            let top = tabs::head(visit, head, Tab::Programme, None);
            let any = screen.tables().next().is_some();
            let files = any.then(|| {
                let (csv, xlsx) = (
                    format!("{}.csv", here(head.id)),
                    format!("{}.xlsx", here(head.id)),
                );
                view! {
                    <Actions>
                        <LinkButton label=t!(lang, "inputs-csv") href=csv/>
                        <LinkButton label=t!(lang, "inputs-xlsx") href=xlsx/>
                    </Actions>
                }
            });
            let none = (!any).then(|| {
                view! { <Empty title=t!(lang, "round-tables-none") text=t!(lang, "round-tables-none-text")/> }
            });
            let tables: Vec<AnyView> = screen
                .tables()
                .map(|(line, rule)| table(lang, screen, line, rule))
                .collect();
            let rules = screen
                .may_plan
                .then(|| rules(lang, screen, typed, &errors, any));
            view! {
                {errors.summary()}
                {top}
                <h2>{t!(lang, "round-tables")}</h2>
                <p class="muted">{t!(lang, "round-tables-lead")}</p>
                {none}
                {waiting(lang, screen)}
                {tables}
                {files}
                {rules}
            }
            .into_any()
        })
}

/// The label of a control of the rules, with the session that it is about.
fn label(lang: Lang, screen: &Screen, field: &str) -> Option<String> {
    let (control, session) = field.split_once('-')?;
    let title = screen.title(session.parse().ok()?).to_owned();
    let what = match control {
        "seats" => t!(lang, "round-table-seats"),
        "per_organisation" => t!(lang, "round-table-cap"),
        _ => return None,
    };
    Some(format::facts(lang, [title, what]))
}

/// Which of their choices somebody got.
pub(super) fn choice_words(lang: Lang, guest: &Guest) -> String {
    match (guest.seated, guest.got()) {
        (None, _) => t!(lang, "round-table-waits"),
        (Some(_), Got::First) => t!(lang, "round-table-first"),
        (Some(_), Got::Second) => t!(lang, "round-table-second"),
        (Some(_), Got::Neither) => t!(lang, "round-table-by-hand"),
    }
}

fn waiting(lang: Lang, screen: &Screen) -> Option<AnyView> {
    let guests: Vec<&Guest> = screen.waiting().collect();
    if guests.is_empty() {
        return None;
    }
    let fill = screen.may_place.then(|| {
        let action = format!("{}/fill", here(screen.head.id));
        view! { <Actions><PostButton label=t!(lang, "round-tables-fill") action=action/></Actions> }
    });
    let list = guests_table(
        lang,
        screen,
        "waiting",
        t!(lang, "round-tables-waiting"),
        &guests,
    );
    Some(view! { <h3>{t!(lang, "round-tables-waiting")}</h3>{list}{fill} }.into_any())
}

fn table(lang: Lang, screen: &Screen, line: &TableLine, rule: Rule) -> AnyView {
    let guests: Vec<&Guest> = screen.at(line.id).collect();
    let taken = t!(
        lang,
        "round-table-taken",
        taken = guests.len() as i64,
        seats = i64::from(rule.seats)
    );
    let cap = rule
        .per_organisation
        .map(|cap| t!(lang, "round-table-cap-words", cap = i64::from(cap)));
    let facts = format::facts(lang, std::iter::once(taken).chain(cap));
    let (taken, seats) = (guests.len().to_string(), rule.seats.to_string());
    let list = if guests.is_empty() {
        view! { <p class="muted">{t!(lang, "round-table-empty")}</p> }.into_any()
    } else {
        let caption = t!(lang, "round-table-guests", table = line.title.as_str());
        guests_table(lang, screen, &line.id.to_string(), caption, &guests)
    };
    let (title, named) = (line.title.clone(), line.title.clone());
    view! {
        <h3 dir="auto">{title}</h3>
        <p><meter min="0" max=seats value=taken aria-label=named></meter>" "{facts}</p>
        {list}
    }
    .into_any()
}

fn guests_table(
    lang: Lang,
    screen: &Screen,
    id: &str,
    caption: String,
    guests: &[&Guest],
) -> AnyView {
    let labels = [
        t!(lang, "registration-organisation"),
        t!(lang, "round-table-got"),
        t!(lang, "round-table-asked"),
        t!(lang, "list-actions"),
    ];
    let shown = if screen.may_place { 4 } else { 3 };
    let columns = std::iter::once(t!(lang, "label-name"))
        .chain(labels.iter().take(shown).cloned())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = guests
        .iter()
        .map(|guest| {
            let [organisation, got, asked, actions] = labels.clone();
            let name = guest.name.clone();
            let href = paths::desk_invitation(screen.head.id, guest.invitation);
            let body = guest.organisation.as_ref().map(|(_, name)| name.clone());
            let choices = [guest.first, guest.second].into_iter().flatten();
            let choices: Vec<String> = choices.map(|id| screen.title(id).to_owned()).collect();
            let choices = choices.join(" → ");
            let was_given = choice_words(lang, guest);
            let place = screen.may_place.then(|| {
                let form = place(lang, screen, guest);
                view! { <Cell label=actions>{form}</Cell> }
            });
            view! {
                <tr>
                    <Cell heading=true><a href=href><bdi>{name}</bdi></a></Cell>
                    <Cell label=organisation><bdi>{body}</bdi></Cell>
                    <Cell label=got>{was_given}</Cell>
                    <Cell label=asked><span dir="auto">{choices}</span></Cell>
                    {place}
                </tr>
            }
            .into_any()
        })
        .collect();
    let id = format!("guests-{id}");
    view! { <DataTable caption=caption id=id columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

/// Placing somebody at another table, or at none.
fn place(lang: Lang, screen: &Screen, guest: &Guest) -> AnyView {
    let choices: Vec<Choice> = screen
        .tables()
        .map(|(line, _)| Choice::new(line.id.to_string(), line.title.clone()))
        .collect();
    let selected = guest.seated.map(|id| id.to_string()).unwrap_or_default();
    let hidden = vec![("guest".to_owned(), guest.invitation.to_string())];
    let action = format!("{}/place", here(screen.head.id));
    let id = format!("table-{}", guest.invitation);
    let label = t!(lang, "round-table-of", name = guest.name.as_str());
    view! {
        <Disclosure summary=t!(lang, "round-table-move")>
            <PostForm action=action>
                <Hidden fields=hidden/>
                <Select label=label name="table" id=id choices=choices selected=selected empty=t!(lang, "round-table-none")/>
                <Actions><Button label=t!(lang, "button-save")/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

/// The sessions with their rules; where none is a round table yet, without being opened first.
fn rules(lang: Lang, screen: &Screen, typed: &[RuleForm], errors: &Errors, any: bool) -> AnyView {
    let content = if screen.sessions.is_empty() {
        let href = paths::desk_dialogue_part(screen.head.id, "programme");
        view! {
            <p>{t!(lang, "round-tables-no-sessions")}</p>
            <LinkButton label=t!(lang, "programme") href=href/>
        }
        .into_any()
    } else {
        let rows: Vec<AnyView> = screen
            .sessions
            .iter()
            .map(|line| rule(lang, line, typed, errors))
            .collect();
        view! {
            <PostForm action=here(screen.head.id)>
                <p class="muted">{t!(lang, "round-tables-rules-text")}</p>
                {rows}
                <Actions><Button label=t!(lang, "button-save")/></Actions>
            </PostForm>
        }
        .into_any()
    };
    if any && !errors.any() {
        view! { <Disclosure summary=t!(lang, "round-tables-rules")>{content}</Disclosure> }
            .into_any()
    } else {
        view! { <h3>{t!(lang, "round-tables-rules")}</h3>{content} }.into_any()
    }
}

fn rule(lang: Lang, line: &TableLine, typed: &[RuleForm], errors: &Errors) -> AnyView {
    let id = line.id.to_string();
    let (seats, cap) = match typed.iter().find(|row| row.session == id) {
        Some(row) => (row.seats.clone(), row.per_organisation.clone()),
        None => {
            let rule = line.rule.unwrap_or_default();
            let words = |number: u32| number.to_string();
            (
                line.rule.map(|rule| words(rule.seats)).unwrap_or_default(),
                rule.per_organisation.map(words).unwrap_or_default(),
            )
        }
    };
    let (seats_name, cap_name) = (format!("seats-{id}"), format!("per_organisation-{id}"));
    let (seats_error, cap_error) = (errors.field(&seats_name), errors.field(&cap_name));
    let at = u32::try_from(line.start).unwrap_or_default();
    let when = clock(at).format("%H:%M").to_string();
    let legend = format::facts(
        lang,
        [when, line.title.clone(), line.room.clone()]
            .into_iter()
            .filter(|part| !part.is_empty()),
    );
    view! {
        <fieldset class="fieldset">
            <legend dir="auto">{legend}</legend>
            <Field label=t!(lang, "round-table-seats") name=seats_name kind=Input::Number value=seats error=seats_error width=Width::Few/>
            <Field label=t!(lang, "round-table-cap") name=cap_name kind=Input::Number value=cap error=cap_error width=Width::Few/>
        </fieldset>
    }
    .into_any()
}

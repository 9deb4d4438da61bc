//! The home of the desk: what is late and next, who answered, one's own dialogues.

use axum::response::Response;
use domain::{Permission, Role, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::dialogues::queries::{DeskHome, DialogueHead, LatestAnswer, Led, Task};

use super::steps;
use super::tabs::state_tag;
use super::when::when_words;
use crate::components::{
    Checklist, Empty, Event, LinkButton, Look, Step, TimeText, Timeline, TitleBlock,
};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// How many things to do are shown at once.
const TASKS: usize = 12;

/// The page.
pub fn page(site: &Site, visit: &Visit, home: &DeskHome, mails: u64) -> Response {
    let lang = visit.lang;
    let name = visit
        .signed_in
        .as_ref()
        .map(|signed_in| signed_in.name.clone())
        .unwrap_or_default();
    Page::desk(t!(lang, "desk-home")).render(site, visit, || {
        let may = |permission| visit.actor().can(permission);
        // A lead plans within groups alone.
        let leads = !may(Permission::SeeDialogues)
            && visit.actor().can_somewhere(Permission::SeeDialogues);
        let content = if leads {
            for_leads(lang, home)
        } else if !may(Permission::SeeDialogues) {
            for_guests(lang, visit)
        } else if home.dialogues == 0 {
            first_steps(lang, home, may(Permission::PlanDialogues), may(Permission::EditDirectory))
        } else {
            at_work(lang, home, true, own_section(lang, &home.own))
        };
        let plans = leads || may(Permission::PlanDialogues);
        let action = (plans && home.dialogues > 0).then(|| {
            let label = if leads { t!(lang, "group-meeting-plan") } else { t!(lang, "dialogue-new") };
            view! { <LinkButton label=label href=paths::DESK_DIALOGUE_NEW look=Look::Primary/> }
                .into_any()
        });
        view! {
            <TitleBlock title=t!(lang, "desk-home") lead=t!(lang, "signed-in-as", name = name) action=action/>
            {crate::inbound::badge(lang, mails)}
            {content}
        }
        .into_any()
    })
}

/// What those can do who have no dialogues to plan.
fn for_guests(lang: Lang, visit: &Visit) -> AnyView {
    let holds = |role: Role| match visit.actor() {
        domain::Actor::Account { grants, .. } => grants.iter().any(|grant| grant.role == role),
        domain::Actor::Invited { .. }
        | domain::Actor::Asked { .. }
        | domain::Actor::Platform
        | domain::Actor::Public => false,
    };
    let focal_point = holds(Role::FocalPoint).then(|| {
        view! { <section class="section measure"><h2>{t!(lang, "role-focal-point")}</h2><p>{t!(lang, "desk-focal-point-text")}</p></section> }
    });
    let lead = holds(Role::WorkingGroupLead).then(|| {
        view! { <section class="section measure"><h2>{t!(lang, "role-working-group-lead")}</h2><p>{t!(lang, "desk-lead-text")}</p></section> }
    });
    view! {
        {focal_point}
        {lead}
        <div class="actions">
            <LinkButton label=t!(lang, "nav-dialogues") href=paths::DIALOGUES/>
            <LinkButton label=t!(lang, "nav-outcomes") href=paths::OUTCOMES/>
            <LinkButton label=t!(lang, "footer-contact") href=paths::CONTACT/>
        </div>
    }
    .into_any()
}

/// The way to the first dialogue, when there is none.
fn first_steps(lang: Lang, home: &DeskHome, may_plan: bool, may_import: bool) -> AnyView {
    let people = if home.people > 0 {
        t!(lang, "desk-people-known", people = home.people as i64)
    } else {
        t!(lang, "desk-first-contacts")
    };
    let plan = may_plan.then(|| {
        view! { <LinkButton label=t!(lang, "dialogue-create") href=paths::DESK_DIALOGUE_NEW look=Look::Primary/> }
    });
    let import = may_import.then(|| {
        view! { <LinkButton label=t!(lang, "desk-import-contacts") href=paths::DESK_DIRECTORY_IMPORT/> }
    });
    view! {
        <Empty title=t!(lang, "dialogue-none-yet") text=format!("{} {people}", t!(lang, "desk-first-text"))>
            {plan}
            {import}
        </Empty>
    }
    .into_any()
}

/// The groups that somebody leads, and what is to be done for their meetings.
fn for_leads(lang: Lang, home: &DeskHome) -> AnyView {
    let groups: Vec<AnyView> = home.led.iter().map(|led| group(lang, led)).collect();
    let groups = view! { {groups} }.into_any();
    if home.dialogues > 0 {
        return at_work(lang, home, false, groups);
    }
    view! {
        <Empty title=t!(lang, "desk-lead-none") text=t!(lang, "desk-lead-none-text")>
            <LinkButton label=t!(lang, "group-meeting-plan") href=paths::DESK_DIALOGUE_NEW look=Look::Primary/>
        </Empty>
        {groups}
    }
    .into_any()
}

/// A group with its meetings.
fn group(lang: Lang, led: &Led) -> AnyView {
    let (href, title) = (paths::desk_group(led.group), led.title.clone());
    let none = t!(lang, "group-meetings-none");
    let list = heads(lang, &led.dialogues, none);
    view! {
        <section class="section">
            <h2><a href=href dir="auto">{title}</a></h2>
            {list}
        </section>
    }
    .into_any()
}

/// What is due and who answered, with `side` beside it.
fn at_work(lang: Lang, home: &DeskHome, draws: bool, side: AnyView) -> AnyView {
    let steps: Vec<Step> = home
        .tasks
        .iter()
        .take(TASKS)
        .map(|task| step(lang, task, draws))
        .collect();
    let tasks = if steps.is_empty() {
        view! { <p class="muted">{t!(lang, "desk-nothing-due")}</p> }.into_any()
    } else {
        view! { <Checklist label=t!(lang, "desk-due") steps=steps/> }.into_any()
    };
    let more = (home.tasks.len() > TASKS).then(
        || view! { <p><a href=paths::DESK_DIALOGUES>{t!(lang, "desk-all-dialogues")}</a></p> },
    );
    let answers = if home.answers.is_empty() {
        view! { <p class="muted">{t!(lang, "desk-no-answers")}</p> }.into_any()
    } else {
        let events = home.answers.iter().map(|line| event(lang, line)).collect();
        view! { <Timeline label=t!(lang, "desk-answers") events=events/> }.into_any()
    };
    view! {
        <div class="beside">
            <div class="flow">
                <section class="section">
                    <h2>{t!(lang, "desk-due")}</h2>
                    {tasks}
                    {more}
                </section>
                <section class="section">
                    <h2>{t!(lang, "desk-answers")}</h2>
                    {answers}
                </section>
            </div>
            <div class="flow">{side}</div>
        </div>
    }
    .into_any()
}

fn step(lang: Lang, task: &Task, draws: bool) -> Step {
    let milestone = task.milestone;
    let note = steps::note(lang, milestone, &task.life);
    let when = when_words(
        lang,
        domain::dialogue::city(task.dialogue.mode, &task.dialogue.place),
        &task.dialogue.schedule,
        task.dialogue.instants,
    );
    let facts = [Some(task.dialogue.title.clone()), Some(when), note];
    let line = steps::line(lang, &task.life, milestone, task.pace, draws);
    Step {
        note: format::facts(lang, facts.into_iter().flatten()).into(),
        ..line
    }
}

fn event(lang: Lang, line: &LatestAnswer) -> Event {
    let words = format!("{} UTC", format::date_time(lang, line.at.naive_utc()));
    let answer = locale::word(lang, line.answer.label_key());
    let channel = locale::word(lang, line.channel.label_key());
    Event {
        when: view! { <TimeText datetime=line.at.to_rfc3339() words=words/> }.into_any(),
        who: line.person.clone().into(),
        what: format!("{answer} · {channel}"),
        detail: line.dialogue.1.clone().into(),
    }
}

/// The dialogues in which the officer did something last.
fn own_section(lang: Lang, dialogues: &[DialogueHead]) -> AnyView {
    let list = heads(lang, dialogues, t!(lang, "desk-own-none"));
    view! { <section class="section"><h2>{t!(lang, "desk-own")}</h2>{list}</section> }.into_any()
}

/// Dialogues by title and state, or `none`.
fn heads(lang: Lang, dialogues: &[DialogueHead], none: String) -> AnyView {
    if dialogues.is_empty() {
        return view! { <p class="muted">{none}</p> }.into_any();
    }
    let items = dialogues
        .iter()
        .map(|head| {
            let state = state_tag(lang, head.state);
            let (href, title) = (paths::desk_dialogue(head.id), head.title.clone());
            view! { <li><a href=href><bdi>{title}</bdi></a>" "{state}</li> }
        })
        .collect_view()
        .into_any();
    view! { <ul>{items}</ul> }.into_any()
}

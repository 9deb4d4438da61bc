//! A poll at the desk: its times with what people say, the best one, and what can be done.

use axum::response::Response;
use domain::date_poll::{DatePollState, DateReason};
use domain::ids::DateSlotId;
use domain::{DialogueState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::date_polls::queries::{SlotLine, Whole};
use usecases::dialogues::queries::DialogueHead;

use super::heat;
use crate::components::{
    Actions, Cell, Column, DataTable, Empty, LinkButton, Look, Notice, PostButton, Prose,
    SummaryList, SummaryRow, Tag, Tone,
};
use crate::dialogues::tabs::{self, Tab};
use crate::dialogues::when::when_words;
use crate::forms::Errors;
use crate::forums::beside;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// What the caller may do with this poll.
#[derive(Clone, Copy)]
struct May {
    plan: bool,
    ask: bool,
}

/// The page; `errors` say why a step was refused.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    poll: &Whole,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let open = matches!(head.state, DialogueState::Draft | DialogueState::Convened);
    let may = May {
        plan: open
            && visit
                .actor()
                .can_with(Permission::PlanDialogues, head.group),
        ask: poll.takes
            && visit
                .actor()
                .can_with(Permission::IssueInvitations, head.group),
    };
    let title = t!(lang, "date-poll");
    Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let ask = may.ask.then(|| {
                let href = paths::desk_dialogue_part(head.id, "date-poll/ask");
                view! { <LinkButton label=t!(lang, "date-poll-ask") href=href look=Look::Primary/> }
                    .into_any()
            });
            view! {
                {errors.summary()}
                {tabs::head(visit, head, Tab::Overview, ask)}
                <h2>{title}</h2>
                {best(lang, head, poll)}
                {facts(lang, head, poll, may)}
                <section class="section">{times(lang, head, poll, may)}</section>
                <section class="section">{answers(lang, poll)}</section>
                <section class="section">{heat::clocks(lang, poll)}</section>
                {steps(lang, head, poll, may)}
            }
            .into_any()
        })
}

fn when(lang: Lang, slot: &SlotLine) -> String {
    let instants = Some((slot.starts_at, slot.ends_at));
    when_words(lang, None, &slot.schedule, instants)
}

/// The best time so far, and why.
fn best(lang: Lang, head: &DialogueHead, poll: &Whole) -> Option<AnyView> {
    if poll.answered() == 0 || head.state == DialogueState::Cancelled {
        return None;
    }
    let found = poll
        .best
        .and_then(|(id, reason)| Some((poll.slots.iter().find(|slot| slot.id == id)?, reason)));
    let Some((slot, reason)) = found else {
        return Some(
            view! { <Notice tone=Tone::Attention title=t!(lang, "date-poll-none-can")/> }
                .into_any(),
        );
    };
    let reason = match reason {
        DateReason::MostCan => t!(lang, "date-poll-reason-most-can"),
        DateReason::IfNeedBe => t!(lang, "date-poll-reason-if-need-be"),
        DateReason::FewestRefusals => t!(lang, "date-poll-reason-fewest-refusals"),
        DateReason::FewestNights => t!(lang, "date-poll-reason-fewest-nights"),
        DateReason::Earliest => t!(lang, "date-poll-reason-earliest"),
    };
    let title = t!(lang, "date-poll-best", when = when(lang, slot));
    Some(view! { <Notice tone=Tone::Information title=title text=reason/> }.into_any())
}

fn facts(lang: Lang, head: &DialogueHead, poll: &Whole, may: May) -> AnyView {
    let (state, tone) = if poll.takes {
        (DatePollState::Open, Tone::Information)
    } else {
        (DatePollState::Closed, Tone::Neutral)
    };
    let tag = view! { <Tag words=locale::word(lang, state.label_key()) tone=tone/> }.into_any();
    let length = t!(
        lang,
        "date-poll-minutes-value",
        count = i64::from(poll.minutes)
    );
    let edit = paths::desk_dialogue_part(head.id, "date-poll/edit");
    let row = |field: &str, row: SummaryRow| {
        if may.plan {
            row.change(t!(lang, "button-change"), format!("{edit}#{field}"))
        } else {
            row
        }
    };
    let by = poll
        .answer_by
        .map_or_else(|| t!(lang, "label-none"), |day| format::date(lang, day));
    let mut rows = vec![
        SummaryRow::with_view(t!(lang, "label-status"), tag),
        SummaryRow::new(
            t!(lang, "label-time-zone"),
            format::zone_city(lang, poll.zone),
        ),
        SummaryRow::new(t!(lang, "date-poll-minutes"), length),
        row(
            "answer_by",
            SummaryRow::new(t!(lang, "date-poll-answer-by"), by),
        ),
    ];
    if !poll.message.is_empty() {
        let text =
            view! { <Prose text=poll.message.clone() lang=head.language.code()/> }.into_any();
        let message = SummaryRow::with_view(t!(lang, "date-poll-message"), text);
        rows.push(row("message", message));
    }
    view! { <SummaryList rows=rows label=t!(lang, "date-poll")/> }.into_any()
}

fn times(lang: Lang, head: &DialogueHead, poll: &Whole, may: May) -> AnyView {
    let numbers = [
        t!(lang, "date-poll-yes"),
        t!(lang, "date-poll-if-need-be"),
        t!(lang, "date-poll-no"),
        t!(lang, "date-poll-silent"),
        t!(lang, "date-poll-nights"),
    ];
    let mut columns = vec![Column::text(t!(lang, "dialogue-when"))];
    columns.extend(numbers.iter().map(Column::number));
    if may.plan {
        columns.push(Column::text(t!(lang, "list-actions")));
    }
    let rows: Vec<AnyView> = poll
        .slots
        .iter()
        .map(|slot| time(lang, head, poll, slot, may, &numbers))
        .collect();
    let count = t!(lang, "date-poll-count", count = poll.slots.len() as i64);
    view! {
        <DataTable caption=t!(lang, "date-poll-times") id="times" columns=columns count=count cards=true>{rows}</DataTable>
        <p class="hint">{t!(lang, "date-poll-nights-hint")}</p>
    }
    .into_any()
}

fn time(
    lang: Lang,
    head: &DialogueHead,
    poll: &Whole,
    slot: &SlotLine,
    may: May,
    labels: &[String; 5],
) -> AnyView {
    let words = when(lang, slot);
    let is_best = poll.answered() > 0 && poll.best.is_some_and(|(id, _)| id == slot.id);
    let tag = if slot.over {
        Some(view! { <br/><Tag words=t!(lang, "date-poll-slot-over")/> }.into_any())
    } else if is_best {
        let reason = poll
            .best
            .map(|(_, reason)| locale::word(lang, reason.label_key()));
        Some(view! { <br/><Tag words=reason.unwrap_or_default() tone=Tone::Ok/> }.into_any())
    } else {
        None
    };
    let flags: Vec<AnyView> = slot
        .flags
        .iter()
        .map(|flag| {
            let words = beside::flag_words(lang, flag, false);
            view! { <br/><span class="muted small">{words}</span> }.into_any()
        })
        .collect();
    let tally = slot.tally;
    let counts = [
        tally.yes,
        tally.if_need_be,
        tally.no,
        tally.silent,
        tally.nights,
    ];
    let cells: Vec<AnyView> = labels
        .iter()
        .zip(counts)
        .map(|(label, count)| {
            let count = format::number(lang, i64::from(count));
            view! { <Cell label=label.clone() numeric=true>{count}</Cell> }.into_any()
        })
        .collect();
    let actions = may.plan.then(|| {
        let hold = (!slot.over).then(|| hold(lang, head, slot.id, is_best, words.clone()));
        let remove = (poll.slots.len() > 1).then(|| {
            let action = paths::desk_date_slot_remove(head.id, slot.id);
            view! { <PostButton label=t!(lang, "date-poll-slot-remove") action=action look=Look::Quiet about=words.clone()/> }
        });
        view! { <Cell label=t!(lang, "list-actions")><Actions>{hold}{remove}</Actions></Cell> }
    });
    view! {
        <tr>
            <Cell heading=true><span>{words}{tag}{flags}</span></Cell>
            {cells}
            {actions}
        </tr>
    }
    .into_any()
}

/// Sets the date; the next page says first who is told.
fn hold(lang: Lang, head: &DialogueHead, slot: DateSlotId, best: bool, about: String) -> AnyView {
    let hidden = vec![
        ("slot".to_owned(), slot.to_string()),
        ("version".to_owned(), head.version.to_string()),
    ];
    let action = paths::desk_dialogue_part(head.id, "date-poll/hold");
    let look = if best { Look::Primary } else { Look::Secondary };
    view! { <PostButton label=t!(lang, "date-poll-hold") action=action hidden=hidden look=look about=about/> }
        .into_any()
}

fn answers(lang: Lang, poll: &Whole) -> AnyView {
    heat::answers(lang, poll).unwrap_or_else(|| {
        view! { <Empty title=t!(lang, "date-poll-nobody-asked") text=t!(lang, "date-poll-nobody-asked-text")/> }
            .into_any()
    })
}

fn steps(lang: Lang, head: &DialogueHead, poll: &Whole, may: May) -> AnyView {
    let part = |part: &str| paths::desk_dialogue_part(head.id, &format!("date-poll/{part}"));
    let silent = poll.answered() < poll.voters.len();
    let remind = (may.ask && silent)
        .then(|| view! { <PostButton label=t!(lang, "date-poll-remind") action=part("remind")/> });
    let more = may.plan.then(|| {
        let state = if poll.takes {
            view! { <PostButton label=t!(lang, "date-poll-close") action=part("close")/> }
                .into_any()
        } else {
            view! { <PostButton label=t!(lang, "date-poll-reopen") action=part("reopen")/> }
                .into_any()
        };
        let (slots, edit) = (part("slots"), part("edit"));
        view! {
            <LinkButton label=t!(lang, "date-poll-slots-add") href=slots/>
            <LinkButton label=t!(lang, "date-poll-edit") href=edit/>
            {state}
        }
    });
    view! { <Actions>{remind}{more}</Actions> }.into_any()
}

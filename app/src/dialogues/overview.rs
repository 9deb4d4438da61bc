//! The overview of a dialogue: its life as a checklist, and its plan.

use axum::response::Response;
use domain::life::{Milestone, Pace};
use domain::{DialogueState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::dialogues::queries::Overview;

use super::steps;
use super::tabs::{self, Tab};
use super::tie;
use super::when::{deadline_words, when_view};
use crate::components::{
    Checklist, LinkButton, Look, Notice, PostButton, Prose, SummaryList, SummaryRow, Tone,
};
use crate::forms::Errors;
use crate::forums::beside;
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// The overview; `errors` say why a step was not taken.
pub fn page(site: &Site, visit: &Visit, overview: &Overview, errors: &Errors) -> Response {
    let lang = visit.lang;
    let head = &overview.head;
    let may_plan = visit
        .actor()
        .can_with(Permission::PlanDialogues, head.group);
    let draws = visit
        .actor()
        .can_with(Permission::DrawShortlists, head.group);
    Page::desk(head.title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .refused(errors.any())
        .render(site, visit, || {
            let may_go_on = may_plan && head.archived_at.is_none();
            let action = may_go_on
                .then(|| action(lang, overview, draws))
                .flatten();
            let lines = overview
                .checklist
                .iter()
                .map(|(milestone, pace)| steps::line(lang, &overview.life, *milestone, *pace, draws))
                .collect();
            let is_archived = head.archived_at.is_some();
            let change = may_plan && head.state != DialogueState::Cancelled && !is_archived;
            view! {
                {errors.summary()}
                {tabs::head(visit, head, Tab::Overview, action)}
                {archived(lang, overview, may_plan)}
                <div class="beside">
                    <section class="section">
                        <h2>{t!(lang, "dialogue-life")}</h2>
                        <Checklist label=t!(lang, "dialogue-life") steps=lines/>
                    </section>
                    <section class="section">
                        <h2>{t!(lang, "dialogue-elsewhere")}</h2>
                        {elsewhere(lang, visit, overview, may_plan)}
                        {archive(lang, overview, may_plan)}
                    </section>
                </div>
                {beside::section(visit, &overview.beside)}
                <section class="section">
                    <h2>{t!(lang, "dialogue-plan")}</h2>
                    <SummaryList label=t!(lang, "dialogue-plan") rows=plan_rows(lang, overview, change)/>
                </section>
            }
            .into_any()
        })
}

/// Says that the lists leave the dialogue out, with the way back.
fn archived(lang: Lang, overview: &Overview, may_plan: bool) -> Option<AnyView> {
    overview.head.archived_at?;
    let restore = may_plan.then(|| {
        let action = paths::desk_dialogue_part(overview.head.id, "restore");
        view! { <PostButton label=t!(lang, "dialogue-restore") action=action/> }
    });
    Some(
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "dialogue-archived") text=t!(lang, "dialogue-archived-text")>
                {restore}
            </Notice>
        }
        .into_any(),
    )
}

/// The button that takes a dialogue out of the lists, where that can be done.
fn archive(lang: Lang, overview: &Overview, may_plan: bool) -> Option<AnyView> {
    (may_plan && overview.may_be_archived).then(|| {
        let action = paths::desk_dialogue_part(overview.head.id, "archive");
        view! {
            <PostButton label=t!(lang, "dialogue-archive") action=action/>
            <p class="hint">{t!(lang, "dialogue-archive-hint")}</p>
        }
        .into_any()
    })
}

/// The one primary action: the step that is due.
fn action(lang: Lang, overview: &Overview, draws: bool) -> Option<AnyView> {
    let id = overview.head.id;
    let open = |milestone: Milestone| {
        overview.checklist.iter().find(|(which, pace)| {
            *which == milestone && matches!(pace, Pace::Late | Pace::Next | Pace::Later)
        })
    };
    // Once it has begun, everything before it can wait: without this step there is no report.
    let due = open(Milestone::Hold)
        .filter(|_| overview.has_begun && overview.head.state == DialogueState::Convened)
        .or_else(|| {
            overview
                .checklist
                .iter()
                .find(|(_, pace)| *pace == Pace::Late)
        })
        .or_else(|| {
            overview
                .checklist
                .iter()
                .find(|(_, pace)| *pace == Pace::Next)
        })
        .map(|(milestone, _)| *milestone)?;
    let button = |label: String, part: &str| {
        let action = paths::desk_dialogue_part(id, part);
        view! { <PostButton label=label action=action look=Look::Primary/> }.into_any()
    };
    Some(match due {
        Milestone::Convene if overview.life.described => {
            button(t!(lang, "dialogue-convene"), "convene")
        }
        Milestone::Hold if overview.has_begun => button(t!(lang, "dialogue-hold"), "hold"),
        // Nothing can be done before the day; there is no button that would only be refused.
        Milestone::Hold => return None,
        Milestone::Plan
        | Milestone::Convene
        | Milestone::Quotas
        | Milestone::Shortlist
        | Milestone::Invitations
        | Milestone::Answers
        | Milestone::Programme
        | Milestone::ReportDrafted
        | Milestone::ReportAdopted
        | Milestone::ReportPublished => {
            let (due, label) = match due {
                // It cannot be convened before its plan is whole.
                Milestone::Convene => (Milestone::Plan, steps::label(lang, Milestone::Plan)),
                due => (due, steps::label(lang, due)),
            };
            let href = steps::place(id, due, draws);
            view! { <LinkButton label=label href=href look=Look::Primary/> }.into_any()
        }
    })
}

/// Ways out of the page: the public page, the trail, the steps that are seldom taken.
fn elsewhere(lang: Lang, visit: &Visit, overview: &Overview, may_plan: bool) -> AnyView {
    let head = &overview.head;
    let item = |href: String, label: String| view! { <li><a href=href>{label}</a></li> }.into_any();
    let mut items: Vec<AnyView> = Vec::new();
    if head.state != DialogueState::Draft {
        items.push(item(
            paths::dialogue(&head.slug),
            t!(lang, "dialogue-public-page"),
        ));
    }
    if overview.plan.process.is_some() {
        items.push(item(
            paths::desk_dialogue_part(head.id, "concept-note"),
            t!(lang, "concept-note"),
        ));
    }
    items.push(item(
        paths::desk_dialogue_part(head.id, "partners"),
        t!(lang, "partners"),
    ));
    if may_plan {
        items.push(item(
            format!("{}?like={}", paths::DESK_DIALOGUE_NEW, head.id),
            t!(lang, "dialogue-copy"),
        ));
    }
    let open = matches!(head.state, DialogueState::Draft | DialogueState::Convened)
        && head.archived_at.is_none();
    if may_plan && open {
        items.push(item(
            paths::desk_dialogue_part(head.id, "date-poll"),
            t!(lang, "date-poll"),
        ));
    }
    if visit.actor().can(Permission::SeeAudit) {
        let href = with_query(paths::DESK_AUDIT, &[("dialogue", &head.id.to_string())]);
        items.push(item(href, t!(lang, "desk-audit")));
    }
    if may_plan && open {
        items.push(item(
            paths::desk_dialogue_part(head.id, "cancel"),
            t!(lang, "dialogue-cancel"),
        ));
    }
    // Only what was announced once can be announced again.
    let comes_back = head.state == DialogueState::Cancelled && head.archived_at.is_none();
    if may_plan && comes_back && overview.reference.is_some() {
        items.push(item(
            paths::desk_dialogue_part(head.id, "reconvene"),
            t!(lang, "dialogue-reconvene"),
        ));
    }
    view! { <ul>{items}</ul> }.into_any()
}

fn plan_rows(lang: Lang, overview: &Overview, change: bool) -> Vec<SummaryRow> {
    let (head, plan) = (&overview.head, &overview.plan);
    let edit = paths::desk_dialogue_part(head.id, "edit");
    let or_none = |words: String| {
        if words.is_empty() {
            t!(lang, "label-none")
        } else {
            words
        }
    };
    let cap = |cap: Option<u32>| {
        cap.map_or_else(
            || t!(lang, "label-none"),
            |cap| format::number(lang, i64::from(cap)),
        )
    };
    let themes: Vec<String> = plan
        .themes
        .iter()
        .map(|theme| word(lang, theme.label_key()))
        .collect();
    let deadline = plan.respond_by.map_or_else(
        || t!(lang, "label-none"),
        |by| deadline_words(lang, by, &plan.schedule),
    );
    let summary = if plan.summary.is_empty() {
        view! { <span class="muted">{t!(lang, "dialogue-note-no-summary")}</span> }.into_any()
    } else {
        view! { <Prose text=plan.summary.clone() lang=plan.language.code()/> }.into_any()
    };
    // Each row leads to its own field of the form.
    let row = |field: &str, row: SummaryRow| {
        if change {
            row.change(t!(lang, "button-change"), format!("{edit}#{field}"))
        } else {
            row
        }
    };
    let mut rows = Vec::new();
    if let Some(reference) = &overview.reference {
        rows.push(SummaryRow::new(
            t!(lang, "dialogue-reference"),
            reference.clone(),
        ));
    }
    rows.extend([
        row(
            "title",
            SummaryRow::new(t!(lang, "label-title"), plan.title.clone()),
        ),
        row(
            "format",
            SummaryRow::new(
                t!(lang, "dialogue-format"),
                word(lang, plan.format.label_key()),
            ),
        ),
        row(
            "mode",
            SummaryRow::new(t!(lang, "dialogue-mode"), word(lang, plan.mode.label_key())),
        ),
        row(
            "schedule",
            SummaryRow::with_view(
                t!(lang, "dialogue-when"),
                when_view(
                    lang,
                    domain::dialogue::city(plan.mode, &plan.place),
                    &plan.schedule,
                    head.instants,
                ),
            ),
        ),
        row(
            "place",
            SummaryRow::new(t!(lang, "label-place"), or_none(plan.place.clone())),
        ),
        row(
            "online_address",
            SummaryRow::new(
                t!(lang, "dialogue-online-address"),
                or_none(plan.online_address.clone()),
            ),
        ),
        row(
            "respond_by",
            SummaryRow::new(t!(lang, "dialogue-respond-by"), deadline),
        ),
        row(
            "seats",
            SummaryRow::new(
                t!(lang, "dialogue-seats-label"),
                format::number(lang, i64::from(plan.seats)),
            ),
        ),
        row(
            "per_country",
            SummaryRow::new(t!(lang, "dialogue-per-country"), cap(plan.per_country)),
        ),
        row(
            "per_organisation",
            SummaryRow::new(
                t!(lang, "dialogue-per-organisation"),
                cap(plan.per_organisation),
            ),
        ),
        row(
            "themes",
            SummaryRow::new(
                t!(lang, "label-themes"),
                or_none(format::list(lang, &themes)),
            ),
        ),
        row(
            "language",
            SummaryRow::new(
                t!(lang, "label-language"),
                word(lang, plan.language.label_key()),
            ),
        ),
        row(
            "summary",
            SummaryRow::with_view(t!(lang, "dialogue-summary-label"), summary),
        ),
    ]);
    rows.extend(tie::rows(lang, head.id, &overview.ties, change));
    rows
}

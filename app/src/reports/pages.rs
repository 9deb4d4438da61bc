//! The report at the desk, its preview, and the pages that ask once more.

use axum::response::Response;
use domain::report::{Step, step as next};
use domain::{DialogueState, ReportState, SectionKind, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::reports::queries::{Desk, Point as Said, Recommendation as Recommended, Report};
use usecases::reports::words;

use super::{Beside, corrigenda, draw, names, report_path};
use crate::components::{
    Actions, Button, Empty, LinkButton, Look, Notice, Point, PostButton, PostForm, Prose,
    SummaryList, SummaryRow, TimeText, TitleBlock, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::Errors;
use crate::page::Page;
use crate::portal::outcomes::{self, Files};
use crate::portal::parts;
use crate::routes::Site;
use crate::visit::Visit;

/// A page below the report of a dialogue.
pub(super) fn below(lang: Lang, desk: &Desk, title: String) -> Page {
    Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(desk.head.id), desk.head.title.clone())
        .under(report_path(desk.head.id), t!(lang, "reports-title"))
}

/// The report with everything in it and what can be done next.
pub(super) fn report(
    site: &Site,
    visit: &Visit,
    desk: &Desk,
    beside: &Beside,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = format!("{} – {}", t!(lang, "reports-title"), desk.head.title);
    let page = Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .refused(errors.any());
    page.render(site, visit, || {
        let body = match &desk.report {
            Some(report) => written(lang, desk, report, beside),
            None => unwritten(lang, desk),
        };
        let action = desk
            .report
            .as_ref()
            .and_then(|report| primary(lang, desk, report));
        view! {
            {errors.summary()}
            {head(visit, &desk.head, Tab::Report, action)}
            {body}
        }
        .into_any()
    })
}

fn unwritten(lang: Lang, desk: &Desk) -> AnyView {
    if desk.head.state == DialogueState::Held {
        let action = report_path(desk.head.id);
        view! {
            <Empty title=t!(lang, "reports-none") text=t!(lang, "reports-none-text")>
                <PostButton label=t!(lang, "reports-start") action=action look=Look::Primary/>
            </Empty>
        }
        .into_any()
    } else {
        view! { <Empty title=t!(lang, "reports-not-yet") text=t!(lang, "reports-not-yet-text")/> }
            .into_any()
    }
}

fn step_words(lang: Lang, step: Step) -> (String, String) {
    match step {
        Step::Circulate => (
            t!(lang, "reports-step-circulate"),
            t!(lang, "reports-step-circulate-text"),
        ),
        Step::Redraft => (
            t!(lang, "reports-step-redraft"),
            t!(lang, "reports-step-redraft-text"),
        ),
        Step::Adopt => (
            t!(lang, "reports-step-adopt"),
            t!(lang, "reports-step-adopt-text"),
        ),
        Step::Publish => (
            t!(lang, "reports-step-publish"),
            t!(lang, "reports-step-publish-text"),
        ),
    }
}

fn step_path(desk: &Desk, step: Step) -> String {
    paths::desk_dialogue_part(desk.head.id, &format!("report/steps/{}", step.code()))
}

/// The step that comes next in the life of the report.
fn main_step(state: ReportState) -> Option<Step> {
    match state {
        ReportState::Draft => Some(Step::Circulate),
        ReportState::Circulated => Some(Step::Adopt),
        ReportState::Adopted => Some(Step::Publish),
        ReportState::Published => None,
    }
}

fn primary(lang: Lang, desk: &Desk, report: &Report) -> Option<AnyView> {
    let step = main_step(report.state)?;
    let (label, _) = step_words(lang, step);
    let href = step_path(desk, step);
    Some(view! { <LinkButton label=label href=href look=Look::Primary/> }.into_any())
}

fn written(lang: Lang, desk: &Desk, report: &Report, beside: &Beside) -> AnyView {
    let open = report.state.is_open();
    let notice = match report.state {
        ReportState::Draft | ReportState::Circulated => None,
        ReportState::Adopted => Some(view! { <Notice tone=Tone::Information title=t!(lang, "reports-locked") text=t!(lang, "reports-locked-text")/> }.into_any()),
        ReportState::Published => {
            let href = paths::outcome(&desk.head.slug);
            Some(view! {
                <Notice tone=Tone::Ok title=t!(lang, "reports-published-notice")>
                    <p><a href=href>{t!(lang, "reports-open-public")}</a></p>
                </Notice>
            }.into_any())
        }
    };
    // Where nothing is written yet, what points are drawn from comes first to the eye.
    let pane = draw::pane(lang, desk.head.id, &beside.pane, report.points.is_empty());
    view! {
        {notice}
        {standing(lang, desk, report)}
        {names::notice(lang, desk.head.id, beside.names)}
        <h2>{t!(lang, "reports-texts")}</h2>
        {texts(lang, desk, report)}
        {points(lang, desk, report, beside)}
        {pane}
        {recommendations(lang, desk, report, open)}
        {corrigenda::list(lang, report)}
    }
    .into_any()
}

/// Where the report stands, and the steps and looks beside the primary one.
fn standing(lang: Lang, desk: &Desk, report: &Report) -> AnyView {
    let at = report.changed_at;
    let words = format!("{} UTC", format::date_time(lang, at.naive_utc()));
    let changed = view! { <TimeText datetime=at.to_rfc3339() words=words/> }.into_any();
    let mut rows = vec![
        SummaryRow::with_view(
            t!(lang, "label-status"),
            parts::report_tag(lang, report.state),
        ),
        SummaryRow::with_view(t!(lang, "reports-changed-on"), changed),
    ];
    if let Some(hash) = report.hash.clone() {
        let hash = view! { <code dir="ltr">{hash}</code> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "portal-hash"), hash));
    }
    let others: Vec<AnyView> = [Step::Circulate, Step::Redraft, Step::Adopt, Step::Publish]
        .into_iter()
        .filter(|step| next(report.state, *step).is_ok() && main_step(report.state) != Some(*step))
        .map(|step| {
            let (label, _) = step_words(lang, step);
            view! { <LinkButton label=label href=step_path(desk, step)/> }.into_any()
        })
        .collect();
    let part = |end: &str| paths::desk_dialogue_part(desk.head.id, &format!("report/{end}"));
    let corrigendum = (report.state == ReportState::Published).then(|| {
        let href = part("corrigenda/new");
        view! { <LinkButton label=t!(lang, "corrigendum-new") href=href/> }
    });
    let (preview, comments) = (part("preview"), part("comments"));
    let (named, versions) = (part("names"), part("versions"));
    view! {
        <SummaryList rows=rows/>
        <Actions>
            <LinkButton label=t!(lang, "reports-preview") href=preview/>
            <LinkButton label=t!(lang, "round-comments") href=comments/>
            <LinkButton label=t!(lang, "names-title") href=named/>
            <LinkButton label=t!(lang, "versions-title") href=versions/>
            {corrigendum}
            {others}
        </Actions>
    }
    .into_any()
}

fn texts(lang: Lang, desk: &Desk, report: &Report) -> AnyView {
    let foreign = parts::foreign(lang, report.language);
    let row = |label: String, text: &str| {
        let value = if text.is_empty() {
            view! { <span class="muted">{t!(lang, "reports-empty-text")}</span> }.into_any()
        } else {
            view! { <Prose text=text.to_owned() lang=foreign.clone()/> }.into_any()
        };
        SummaryRow::with_view(label, value)
    };
    let rows = vec![
        row(t!(lang, "reports-report-title"), &report.title),
        SummaryRow::new(
            t!(lang, "label-language"),
            word(lang, report.language.label_key()),
        ),
        row(t!(lang, "reports-gist"), &report.gist),
        row(
            word(lang, SectionKind::Introduction.label_key()),
            &report.introduction,
        ),
        row(
            word(lang, SectionKind::AdditionalSuggestions.label_key()),
            &report.additional_suggestions,
        ),
    ];
    let href = paths::desk_dialogue_part(desk.head.id, "report/texts");
    let edit = report.state.is_open().then(|| {
        view! { <Actions><LinkButton label=t!(lang, "reports-texts-edit") href=href/></Actions> }
    });
    view! { <SummaryList rows=rows/>{edit} }.into_any()
}

fn points(lang: Lang, desk: &Desk, report: &Report, beside: &Beside) -> AnyView {
    let open = report.state.is_open();
    let sections: Vec<AnyView> = [SectionKind::KeyIssues, SectionKind::AdditionalSuggestions]
        .into_iter()
        .filter_map(|section| {
            let said: Vec<&Said> = report
                .points
                .iter()
                .filter(|point| point.said.section == section)
                .collect();
            (!said.is_empty()).then(|| {
                let last = said.len() - 1;
                let items: Vec<AnyView> = said
                    .iter()
                    .enumerate()
                    .map(|(nth, point)| {
                        let ends = Ends {
                            first: nth == 0,
                            last: nth == last,
                        };
                        {
                            let of = beside.origins.get(&point.id);
                            let origin = of.and_then(|of| draw::origins(lang, desk.head.id, of));
                            point_card(lang, desk, report, (point, origin), nth + 1, ends)
                        }
                    })
                    .collect();
                view! {
                    <h3>{word(lang, section.label_key())}</h3>
                    <ul class="points" role="list">{items}</ul>
                }
                .into_any()
            })
        })
        .collect();
    let none = sections
        .is_empty()
        .then(|| view! { <p class="muted">{t!(lang, "reports-no-points")}</p> });
    let add = paths::desk_dialogue_part(desk.head.id, "report/points/new");
    let paste = paths::desk_dialogue_part(desk.head.id, "report/paste");
    let add = open.then(|| {
        view! {
            <Actions>
                <LinkButton label=t!(lang, "reports-point-add") href=add/>
                <LinkButton label=t!(lang, "paste-title") href=paste look=Look::Quiet/>
            </Actions>
        }
    });
    view! { <h2>{t!(lang, "reports-points")}</h2>{none}{sections}{add} }.into_any()
}

#[derive(Clone, Copy)]
struct Ends {
    first: bool,
    last: bool,
}

fn point_card(
    lang: Lang,
    desk: &Desk,
    report: &Report,
    (point, origin): (&Said, Option<AnyView>),
    number: usize,
    ends: Ends,
) -> AnyView {
    let open = report.state.is_open();
    let said = format!("{} · {}", point.said.heading, words::said(lang, point));
    let part = format!("report/points/{}", point.id);
    let number = number.to_string();
    let actions = open.then(|| actions(lang, desk, report, &part, &number, ends));
    let below =
        (origin.is_some() || actions.is_some()).then(|| view! { {origin}{actions} }.into_any());
    view! {
        <Point
            id=format!("point-{}", point.id)
            number=number
            text=point.said.text.clone()
            grade=Some(parts::grade(lang, point.said.grade))
            said=said
            lang=parts::foreign(lang, report.language)
            actions=below
        />
    }
    .into_any()
}

/// Edit, move up, move down, remove.
fn actions(
    lang: Lang,
    desk: &Desk,
    report: &Report,
    part: &str,
    about: &str,
    ends: Ends,
) -> AnyView {
    let path = |end: &str| paths::desk_dialogue_part(desk.head.id, &format!("{part}{end}"));
    let shift = |label: String, direction: &str| {
        let hidden = vec![
            ("version".to_owned(), report.version.to_string()),
            ("direction".to_owned(), direction.to_owned()),
        ];
        view! { <PostButton label=label action=path("/move") hidden=hidden look=Look::Quiet about=about/> }
            .into_any()
    };
    let up = (!ends.first).then(|| shift(t!(lang, "reports-up"), "up"));
    let down = (!ends.last).then(|| shift(t!(lang, "reports-down"), "down"));
    let (edit, remove) = (path(""), path("/remove"));
    let (here, there) = (about.to_owned(), about.to_owned());
    view! {
        <Actions>
            <LinkButton label=t!(lang, "reports-edit-word") href=edit look=Look::Quiet about=here/>
            {up}
            {down}
            <LinkButton label=t!(lang, "button-remove") href=remove look=Look::Quiet about=there/>
        </Actions>
    }
    .into_any()
}

fn recommendations(lang: Lang, desk: &Desk, report: &Report, open: bool) -> AnyView {
    let last = report.recommendations.len().saturating_sub(1);
    let card = |nth: usize, one: &Recommended| {
        let ends = Ends {
            first: nth == 0,
            last: nth == last,
        };
        let part = format!("report/recommendations/{}", one.id);
        let actions = open.then(|| actions(lang, desk, report, &part, &one.reference, ends));
        let href = format!("#R{}", one.number);
        parts::recommendation(lang, report.language, one, href, None, actions)
    };
    let items: Vec<AnyView> = report
        .recommendations
        .iter()
        .enumerate()
        .map(|(nth, one)| card(nth, one))
        .collect();
    let list = if items.is_empty() {
        view! { <p class="muted">{t!(lang, "reports-no-recommendations")}</p> }.into_any()
    } else {
        view! { <ol class="recommendations" role="list">{items}</ol> }.into_any()
    };
    let add = paths::desk_dialogue_part(desk.head.id, "report/recommendations/new");
    let add = open.then(|| {
        view! { <Actions><LinkButton label=t!(lang, "reports-recommendation-add") href=add/></Actions> }
    });
    view! { <h2>{t!(lang, "section-recommendations")}</h2>{list}{add} }.into_any()
}

/// The report as the public will see it.
pub(super) fn preview(site: &Site, visit: &Visit, desk: &Desk, report: &Report) -> Response {
    let lang = visit.lang;
    let address = site
        .platform
        .settings()
        .url(&paths::outcome(&desk.head.slug));
    below(lang, desk, t!(lang, "reports-preview")).render(site, visit, || {
        let notice = (report.state != ReportState::Published).then(|| {
            view! { <Notice tone=Tone::Attention title=t!(lang, "reports-preview-notice")/> }
        });
        let content = outcomes::content(lang, &desk.dialogue, report, &address, Files::Desk);
        view! { {notice}{content} }.into_any()
    })
}

/// Asks once more before something is removed.
pub(super) fn remove(
    site: &Site,
    visit: &Visit,
    desk: &Desk,
    report: &Report,
    title: String,
    text: String,
) -> Response {
    let lang = visit.lang;
    let version = report.version.to_string();
    let back = report_path(desk.head.id);
    let foreign = parts::foreign(lang, report.language);
    below(lang, desk, title.clone()).render(site, visit, || {
        view! {
            <TitleBlock title=title lead=t!(lang, "reports-remove-text")/>
            <Prose text=text lang=foreign/>
            <PostForm action=visit.path.clone()>
                <input type="hidden" name="version" value=version/>
                <Actions>
                    <Button label=t!(lang, "button-remove") look=Look::Danger/>
                    <LinkButton label=t!(lang, "reports-keep") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    })
}

/// Says what a step means and takes it.
pub(super) fn step(
    site: &Site,
    visit: &Visit,
    desk: &Desk,
    report: &Report,
    step: Step,
    warning: Option<AnyView>,
) -> Response {
    let lang = visit.lang;
    let (title, text) = step_words(lang, step);
    let yes = t!(lang, "reports-step-yes", step = title.as_str());
    let version = report.version.to_string();
    let back = report_path(desk.head.id);
    below(lang, desk, title.clone()).render(site, visit, || {
        view! {
            <TitleBlock title=title lead=text eyebrow=desk.head.title.clone()/>
            {warning}
            <PostForm action=visit.path.clone()>
                <input type="hidden" name="version" value=version/>
                <Actions>
                    <Button label=yes look=Look::Primary/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    })
}

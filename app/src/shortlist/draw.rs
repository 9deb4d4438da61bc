//! The record of a draw: everything that it takes to make it again.

use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::Result;
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::{DrawRecord, GAP};

use super::drawing::gap_shown;
use super::{here, list, why};
use crate::components::{
    Actions, Bdi, Cell, Column, DataTable, LinkButton, Notice, SummaryList, SummaryRow, TimeText,
    Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Renders the record.
pub(super) fn page(site: &Site, visit: &Visit, record: &DrawRecord) -> Result<Response> {
    let lang = visit.lang;
    let about = DialogueHead::of(&record.dialogue)?;
    let title = format!("{} · {}", about.title, t!(lang, "shortlist-draw-title"));
    let page = Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(about.id), t!(lang, "dialogue-tab-balance"));
    Ok(page.render(site, visit, || {
        let conceded = record.proposal.conceded.as_ref();
        let conceded = conceded.map(|conceded| why::conceding(lang, conceded, record.seats));
        view! {
            {head(visit, &about, Tab::Balance, None)}
            <h2>{t!(lang, "shortlist-draw-title")}</h2>
            <p class="measure">{t!(lang, "shortlist-draw-lead")}</p>
            <SummaryList rows=facts(lang, record) label=t!(lang, "shortlist-draw-title")/>
            {conceded}
            {panel(lang, record)}
            {publish(lang, record, &paths::desk_draw(about.id, record.head.id))}
            {check(lang, record, &paths::desk_draw(about.id, record.head.id))}
        }
        .into_any()
    }))
}

fn facts(lang: Lang, record: &DrawRecord) -> Vec<SummaryRow> {
    let at = record.head.drawn_at;
    let words = format!("{} UTC", format::date_time(lang, at.naive_utc()));
    let when = view! { <TimeText datetime=at.to_rfc3339() words=words/> }.into_any();
    let code = |text: String| view! { <code dir="ltr">{text}</code> }.into_any();
    let by = record
        .drawn_by
        .clone()
        .unwrap_or_else(|| t!(lang, "label-unknown"));
    let mut rows = vec![
        SummaryRow::with_view(t!(lang, "shortlist-drawn-at"), when),
        SummaryRow::new(t!(lang, "shortlist-drawn-by"), by),
        SummaryRow::new(
            t!(lang, "shortlist-method"),
            list::method_name(lang, &record.head.method),
        ),
        SummaryRow::with_view(t!(lang, "shortlist-seed"), code(record.head.seed.clone())),
        SummaryRow::with_view(
            t!(lang, "shortlist-hash"),
            code(record.head.instance_hash.clone()),
        ),
        SummaryRow::with_view(
            t!(lang, "shortlist-solver"),
            code(record.proposal.solver.clone()),
        ),
        SummaryRow::new(
            t!(lang, "shortlist-drawn-from"),
            format::number(lang, record.pool as i64),
        ),
        SummaryRow::new(
            t!(lang, "dialogue-seats-label"),
            format::number(lang, i64::from(record.seats)),
        ),
    ];
    if let Some(lottery) = &record.proposal.lottery {
        rows.push(SummaryRow::new(
            t!(lang, "shortlist-smallest-chance"),
            format::percent(lang, lottery.minimum, 2),
        ));
        rows.push(SummaryRow::new(
            t!(lang, "shortlist-largest-possible"),
            format::percent(lang, lottery.bound, 2),
        ));
        rows.push(SummaryRow::new(
            t!(lang, "shortlist-gap"),
            gap_shown(lang, lottery.gap).unwrap_or_else(|| t!(lang, "shortlist-gap-unproved")),
        ));
        rows.push(SummaryRow::new(
            t!(lang, "shortlist-unreachable"),
            format::number(lang, lottery.unreachable.len() as i64),
        ));
    }
    rows
}

fn panel(lang: Lang, record: &DrawRecord) -> AnyView {
    let chances = record.proposal.lottery.is_some();
    let mut columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "shortlist-id")),
    ];
    if chances {
        columns.push(Column::number(t!(lang, "shortlist-chance-column")));
    }
    let rows: Vec<AnyView> = record
        .panel
        .iter()
        .map(|(contact, chance)| {
            let (name, from) = (contact.name(), list::from(lang, contact));
            let id = contact.id.to_string();
            let chance = chance.filter(|_| chances).map(|chance| {
                let words = format::percent(lang, chance, 2);
                view! { <Cell label=t!(lang, "shortlist-chance-column") numeric=true>{words}</Cell> }
            });
            let labels = (t!(lang, "label-organisation"), t!(lang, "shortlist-id"));
            view! {
                <tr>
                    <Cell heading=true><Bdi text=name/></Cell>
                    <Cell label=labels.0>{from}</Cell>
                    <Cell label=labels.1><code dir="ltr">{id}</code></Cell>
                    {chance}
                </tr>
            }
            .into_any()
        })
        .collect();
    let count = t!(lang, "audit-people", people = record.panel.len() as i64);
    view! {
        <DataTable caption=t!(lang, "shortlist-drawn") id="panel" columns=columns count=count cards=true>
            {rows}
        </DataTable>
    }
    .into_any()
}

/// The draw as a file that anybody verifies; nothing for a draw that weighed no lists.
fn publish(lang: Lang, record: &DrawRecord, base: &str) -> AnyView {
    let Some(lottery) = &record.proposal.lottery else {
        return ().into_any();
    };
    if lottery.draw.is_none() || lottery.certificate.is_none() {
        return ().into_any();
    }
    let incomplete = (!lottery.complete).then(|| {
        view! { <Notice tone=Tone::Attention title=t!(lang, "shortlist-incomplete")/> }
    });
    let (auditors, everybody) = (
        format!("{base}/draw.json"),
        format!("{base}/published.json"),
    );
    view! {
        <section class="section">
            <h2>{t!(lang, "shortlist-publish")}</h2>
            {incomplete}
            <p class="measure">{t!(lang, "shortlist-publish-text")}</p>
            <Actions>
                <LinkButton href=auditors label=t!(lang, "shortlist-publish-auditors")/>
                <LinkButton href=everybody label=t!(lang, "shortlist-publish-everybody")/>
                <LinkButton href=paths::VERIFY label=t!(lang, "verify-title")/>
            </Actions>
        </section>
    }
    .into_any()
}

/// How anybody with the two files draws the same list.
fn check(lang: Lang, record: &DrawRecord, base: &str) -> AnyView {
    let mut command = format!(
        "convener balance --quotas categories.csv --pool respondents.csv --seats {}",
        record.seats
    );
    for cap in &record.at_most {
        command.push_str(&format!(" --at-most {cap}"));
    }
    for pair in &record.apart {
        command.push_str(&format!(" --apart {pair}"));
    }
    for attribute in &record.champions {
        command.push_str(&format!(" --champions {attribute}"));
    }
    let method = &record.head.method;
    // Quoted for a shell, whatever the officer announced as the seed.
    let seed = record.head.seed.replace('\'', "'\\''");
    command.push_str(&format!(" --method {method} --gap {GAP} --seed '{seed}'"));
    let (categories, respondents) = (
        format!("{base}/categories.csv"),
        format!("{base}/respondents.csv"),
    );
    view! {
        <section class="section">
            <h2>{t!(lang, "shortlist-check")}</h2>
            <p class="measure">{t!(lang, "shortlist-check-text")}</p>
            <Actions>
                <LinkButton href=categories label="categories.csv"/>
                <LinkButton href=respondents label="respondents.csv"/>
            </Actions>
            <pre dir="ltr" class="command" tabindex="0"><code>{command}</code></pre>
        </section>
    }
    .into_any()
}

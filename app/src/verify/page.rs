//! The page: a form for a published draw, and what its checks found.

use axum::response::Response;
use balance::{Check, Checked, Method, Outcome, all_passed};
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t};

use super::Verdict;
use crate::components::{
    Actions, Bdi, Button, Cell, Column, DataTable, Disclosure, Field, Input, Look, Notice,
    PostForm, SummaryList, SummaryRow, Tag, TextArea, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Renders the page; `text` is what was pasted.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    verdict: Option<&Verdict>,
    text: &str,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    Page::new(t!(lang, "verify-title"))
        .description(t!(lang, "verify-lead"))
        .refused(errors.any())
        .render(site, visit, || {
            let found = verdict.map(|verdict| found(lang, verdict));
            let error = errors.field("text");
            let text = text.to_owned();
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "verify-title") lead=t!(lang, "verify-lead")/>
                {found}
                <PostForm action=paths::VERIFY upload=true>
                    <Field label=t!(lang, "verify-file") name="file" kind=Input::File accept=".json,application/json"/>
                    <TextArea label=t!(lang, "verify-text") name="text" value=text error=error rows=8/>
                    <Actions><Button label=t!(lang, "verify-check") look=Look::Primary/></Actions>
                </PostForm>
                <Disclosure summary=t!(lang, "verify-how")>
                    <p class="measure">{t!(lang, "verify-how-text")}</p>
                </Disclosure>
            }
            .into_any()
        })
}

fn found(lang: Lang, verdict: &Verdict) -> AnyView {
    let failed = verdict
        .checks
        .iter()
        .filter(|checked| matches!(checked.outcome, Outcome::Failed { .. }))
        .count();
    let open = verdict
        .checks
        .iter()
        .filter(|checked| matches!(checked.outcome, Outcome::NotChecked { .. }))
        .count();
    let (tone, title) = if all_passed(&verdict.checks) {
        (Tone::Ok, t!(lang, "verify-passed"))
    } else {
        (
            Tone::Problem,
            t!(lang, "verify-failed", checks = failed as i64),
        )
    };
    let text = (open > 0).then(|| t!(lang, "verify-not-all", checks = open as i64));
    let mut columns = vec![
        Column::text(t!(lang, "verify-what")),
        Column::text(t!(lang, "label-status")),
    ];
    let passed = |checked: &Checked| matches!(checked.outcome, Outcome::Passed);
    let details = !verdict.checks.iter().all(passed);
    if details {
        columns.push(Column::text(t!(lang, "verify-detail")));
    }
    let rows: Vec<AnyView> = verdict
        .checks
        .iter()
        .map(|checked| row(lang, checked, details))
        .collect();
    view! {
        <Notice tone=tone title=title text=text outcome=true/>
        <DataTable caption=t!(lang, "verify-checks") id="checks" columns=columns cards=true>{rows}</DataTable>
        <SummaryList rows=facts(lang, verdict) label=t!(lang, "verify-draw")/>
    }
    .into_any()
}

fn row(lang: Lang, checked: &Checked, details: bool) -> AnyView {
    let (tone, words, detail) = match &checked.outcome {
        Outcome::Passed => (Tone::Ok, t!(lang, "verify-outcome-passed"), None),
        Outcome::Failed { detail } => (
            Tone::Problem,
            t!(lang, "verify-outcome-failed"),
            Some(detail),
        ),
        Outcome::NotChecked { detail } => (
            Tone::Neutral,
            t!(lang, "verify-outcome-not-checked"),
            Some(detail),
        ),
    };
    // For experts, in the words of the verifier.
    let detail = detail.map(|detail| {
        let short: String = detail.chars().take(300).collect();
        view! { <span lang="en" dir="ltr"><Bdi text=short/></span> }
    });
    let detail = details.then(|| {
        view! { <Cell label=t!(lang, "verify-detail")>{detail}</Cell> }
    });
    let label = t!(lang, "label-status");
    let name = check_name(lang, checked.check);
    view! {
        <tr>
            <Cell heading=true>{name}</Cell>
            <Cell label=label><Tag words=words tone=tone/></Cell>
            {detail}
        </tr>
    }
    .into_any()
}

fn check_name(lang: Lang, check: Check) -> String {
    match check {
        Check::Format => t!(lang, "verify-check-format"),
        Check::InstanceHash => t!(lang, "verify-check-hash"),
        Check::Types => t!(lang, "verify-check-types"),
        Check::PanelsKeepTheRules => t!(lang, "verify-check-panels"),
        Check::Weights => t!(lang, "verify-check-weights"),
        Check::Probabilities => t!(lang, "verify-check-probabilities"),
        Check::Minimum => t!(lang, "verify-check-minimum"),
        Check::Bound => t!(lang, "verify-check-bound"),
        Check::Seed => t!(lang, "verify-check-seed"),
        Check::Selected => t!(lang, "verify-check-selected"),
    }
}

fn facts(lang: Lang, verdict: &Verdict) -> Vec<SummaryRow> {
    let draw = &verdict.draw;
    let code = |text: String| view! { <code dir="ltr">{text}</code> }.into_any();
    let method = match draw.method {
        Method::Random => t!(lang, "shortlist-method-random"),
        Method::Maximin => t!(lang, "shortlist-method-maximin"),
        Method::Leximin => t!(lang, "shortlist-method-leximin"),
    };
    let seed = draw
        .seed_text
        .clone()
        .unwrap_or_else(|| draw.seed.to_string());
    vec![
        SummaryRow::new(t!(lang, "shortlist-method"), method),
        SummaryRow::with_view(t!(lang, "shortlist-seed"), code(seed)),
        SummaryRow::with_view(
            t!(lang, "shortlist-hash"),
            code(draw.instance_hash.to_string()),
        ),
        SummaryRow::new(
            t!(lang, "shortlist-smallest-chance"),
            format::percent(lang, draw.minimum, 2),
        ),
        SummaryRow::new(
            t!(lang, "shortlist-largest-possible"),
            format::percent(lang, draw.bound, 2),
        ),
        SummaryRow::new(
            t!(lang, "verify-lists"),
            format::number(lang, draw.draw.panels.len() as i64),
        ),
        SummaryRow::new(
            t!(lang, "shortlist-drawn"),
            format::number(lang, draw.selected.len() as i64),
        ),
    ]
}

//! A list before it is imported: what would happen to each row; and afterwards what happened.

use axum::response::Response;
use domain::audit::Change;
use domain::{Problem, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::directory::import::{ImportReport, Preview, PreviewState};
use usecases::directory::plan::{Counts, Fault, Note, Outcome, Plan, PlannedRow};

use super::choices;
use crate::components::{
    Actions, Bdi, Button, Cell, Checkbox, Column, DataTable, Empty, Link, LinkButton, Look, Notice,
    PostForm, SummaryList, SummaryRow, Tabs, Tag, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::listing::paging;
use crate::page::Page;
use crate::refused::problem;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

const PAGE: usize = 50;

/// Which rows to show.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    show: String,
    page: String,
}

/// The page.
pub fn page(
    site: &Site,
    visit: &Visit,
    asked: &Asked,
    preview: Preview,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let here = paths::desk_import(preview.id);
    let title = match &preview.state {
        PreviewState::Waiting(_) => t!(lang, "directory-preview"),
        PreviewState::Done(_) => t!(lang, "directory-imported"),
    };
    Page::desk(title.clone())
        .under(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
        .under(paths::DESK_DIRECTORY_IMPORT, t!(lang, "directory-import"))
        .refused(errors.any())
        .render(site, visit, || {
            let content = match preview.state {
                PreviewState::Waiting(plan) => waiting(lang, &here, asked, plan),
                PreviewState::Done(report) => finished(lang, &report),
            };
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=preview.file/>
                {content}
            }
            .into_any()
        })
}

fn counts(lang: Lang, counts: Counts) -> AnyView {
    let number = |count: usize| locale::format::number(lang, count as i64);
    let mut rows = vec![
        SummaryRow::new(t!(lang, "directory-count-created"), number(counts.created)),
        SummaryRow::new(t!(lang, "directory-count-updated"), number(counts.updated)),
        SummaryRow::new(
            t!(lang, "directory-count-unchanged"),
            number(counts.unchanged),
        ),
    ];
    if counts.merged > 0 {
        rows.push(SummaryRow::new(
            t!(lang, "directory-count-merged"),
            number(counts.merged),
        ));
    }
    rows.push(SummaryRow::new(
        t!(lang, "directory-count-refused"),
        number(counts.refused),
    ));
    view! { <SummaryList rows=rows label=t!(lang, "directory-counts")/> }.into_any()
}

fn finished(lang: Lang, report: &ImportReport) -> AnyView {
    let refused = (report.counts.refused > 0).then(|| {
        view! { <p>{t!(lang, "directory-left-out", rows = report.counts.refused as i64)}</p> }
    });
    view! {
        {counts(lang, report.counts)}
        {refused}
        <Actions>
            <LinkButton label=t!(lang, "directory-go") href=paths::DESK_DIRECTORY look=Look::Primary/>
            <LinkButton label=t!(lang, "directory-import-another") href=paths::DESK_DIRECTORY_IMPORT look=Look::Quiet/>
        </Actions>
    }
    .into_any()
}

/// The groups of rows, in the order in which an officer looks at them.
const GROUPS: [&str; 6] = [
    "refused",
    "notes",
    "updated",
    "created",
    "merged",
    "unchanged",
];

fn in_group(row: &PlannedRow, group: &str) -> bool {
    match (group, &row.outcome) {
        ("notes", Outcome::Refuse(_)) => false,
        ("notes", _) => !row.notes.is_empty(),
        ("refused", Outcome::Refuse(_))
        | ("updated", Outcome::Update(_))
        | ("created", Outcome::Create)
        | ("merged", Outcome::Merge { .. })
        | ("unchanged", Outcome::Unchanged) => true,
        (_, _) => false,
    }
}

fn waiting(lang: Lang, here: &str, asked: &Asked, plan: Plan) -> AnyView {
    let sizes: Vec<(&str, usize)> = GROUPS
        .into_iter()
        .map(|group| {
            let size = plan.rows.iter().filter(|row| in_group(row, group)).count();
            (group, size)
        })
        .filter(|(_, size)| *size > 0)
        .collect();
    let shown = sizes
        .iter()
        .map(|(group, _)| *group)
        .find(|group| *group == asked.show)
        .or_else(|| sizes.first().map(|(group, _)| *group))
        .unwrap_or("created");
    let tabs = sizes
        .iter()
        .map(|(group, size)| {
            let label = locale::label(lang, "directory-tab", group);
            Link::new(with_query(here, &[("show", group)]), label)
                .with_count(*size as u64)
                .current(*group == shown)
        })
        .collect();
    let left_out = (!plan.left_out.is_empty()).then(|| {
        let names = locale::format::list(lang, &plan.left_out);
        view! { <Notice tone=Tone::Information title=t!(lang, "directory-columns-left-out", names = names)/> }
    });
    let counts = counts(lang, plan.counts);
    let confirm = confirm(lang, here, plan.counts);
    let rows = rows(lang, here, asked, plan, shown);
    view! {
        <p class="lead">{t!(lang, "directory-preview-lead")}</p>
        {left_out}
        {counts}
        {confirm}
        <h2>{t!(lang, "directory-rows")}</h2>
        <Tabs label=t!(lang, "directory-rows") links=tabs/>
        {rows}
    }
    .into_any()
}

fn confirm(lang: Lang, here: &str, counts: Counts) -> AnyView {
    let good = (counts.created + counts.updated) as i64;
    if good == 0 {
        let (title, tone) = if counts.refused == 0 {
            (t!(lang, "directory-nothing-new"), Tone::Ok)
        } else if counts.unchanged > 0 {
            (t!(lang, "directory-only-refused"), Tone::Attention)
        } else {
            (t!(lang, "directory-nothing-good"), Tone::Problem)
        };
        return view! {
            <Notice tone=tone title=title/>
            <Actions><LinkButton label=t!(lang, "directory-import-another") href=paths::DESK_DIRECTORY_IMPORT/></Actions>
        }
        .into_any();
    }
    let refused = counts.refused as i64;
    let skip = (refused > 0).then(|| {
        view! {
            <Notice tone=Tone::Problem title=t!(lang, "directory-some-refused", rows = refused) text=t!(lang, "directory-some-refused-text")/>
            <Checkbox label=t!(lang, "directory-skip", rows = refused) name="skip"/>
        }
    });
    let label = t!(lang, "directory-confirm", people = good);
    view! {
        <PostForm action=here.to_owned()>
            {skip}
            <Actions>
                <Button label=label look=Look::Primary/>
                <LinkButton label=t!(lang, "directory-import-another") href=paths::DESK_DIRECTORY_IMPORT look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn rows(lang: Lang, here: &str, asked: &Asked, plan: Plan, shown: &str) -> AnyView {
    let group: Vec<PlannedRow> = plan
        .rows
        .into_iter()
        .filter(|row| in_group(row, shown))
        .collect();
    if group.is_empty() {
        return view! { <Empty title=t!(lang, "list-empty")/> }.into_any();
    }
    let total = group.len();
    let pages = total.div_ceil(PAGE);
    let page = asked.page.parse().unwrap_or(1).clamp(1, pages);
    let labels = [
        t!(lang, "directory-row"),
        t!(lang, "label-name"),
        t!(lang, "directory-outcome"),
    ];
    let columns = vec![
        Column::number(&labels[0]),
        Column::text(&labels[1]),
        Column::text(&labels[2]),
    ];
    let lines: Vec<AnyView> = group
        .into_iter()
        .skip((page - 1) * PAGE)
        .take(PAGE)
        .map(|row| line(lang, &labels, row))
        .collect();
    let caption = locale::label(lang, "directory-tab", shown);
    let (here, shown) = (here.to_owned(), shown.to_owned());
    let href = move |n: usize| with_query(&here, &[("show", &shown), ("page", &n.to_string())]);
    let paging = paging(lang, page as u64, PAGE as u64, total as u64, href);
    view! {
        <DataTable caption=caption id="rows" columns=columns cards=true>{lines}</DataTable>
        {paging}
    }
    .into_any()
}

fn line(lang: Lang, labels: &[String; 3], row: PlannedRow) -> AnyView {
    // A row's number is a name, not a quantity: it is written as the spreadsheet writes it.
    let number = row.number.to_string();
    let outcome = match row.outcome {
        Outcome::Create => tag(t!(lang, "directory-will-create"), Tone::Ok),
        Outcome::Unchanged => tag(t!(lang, "directory-will-keep"), Tone::Neutral),
        Outcome::Merge { row } => tag(
            t!(lang, "directory-will-merge", row = row as i64),
            Tone::Information,
        ),
        Outcome::Update(changes) => list(changes.iter().map(|change| difference(lang, change))),
        Outcome::Refuse(faults) => list(faults.iter().map(|fault| explain(lang, fault))),
    };
    let notes = (!row.notes.is_empty())
        .then(|| list(row.notes.iter().map(|note| remark(lang, note).into_any())));
    let [_, name_label, outcome_label] = labels.clone();
    view! {
        <tr>
            <Cell heading=true numeric=true>{number}</Cell>
            <Cell label=name_label><Bdi text=row.name/></Cell>
            <Cell label=outcome_label><div>{outcome}{notes}</div></Cell>
        </tr>
    }
    .into_any()
}

fn tag(words: String, tone: Tone) -> AnyView {
    view! { <Tag words=words tone=tone/> }.into_any()
}

fn list(items: impl Iterator<Item = AnyView>) -> AnyView {
    let items: Vec<AnyView> = items
        .map(|item| view! { <li>{item}</li> }.into_any())
        .collect();
    view! { <ul class="plain" role="list">{items}</ul> }.into_any()
}

/// A field with its value before and after.
fn difference(lang: Lang, change: &Change) -> AnyView {
    let shown = |value: &str| {
        let words = choices::cell(lang, &change.field, value);
        if words.is_empty() {
            t!(lang, "directory-not-known")
        } else {
            words
        }
    };
    let (before, after) = (shown(&change.before), shown(&change.after));
    let column = choices::column(lang, &change.field);
    view! { <strong>{column}</strong>": "<bdi>{before}</bdi>" → "<bdi>{after}</bdi> }.into_any()
}

/// What is wrong with a cell, with what it says.
fn explain(lang: Lang, fault: &Fault) -> AnyView {
    let sentence = problem(lang, &fault.problem);
    let column = (!fault.column.is_empty()).then(|| {
        let column = choices::column(lang, &fault.column);
        view! { <strong>{column}</strong>": " }
    });
    // A code that is quoted in the sentence need not be said twice.
    let quoted = matches!(fault.problem, Problem::UnknownCode { .. });
    let value = (!fault.value.is_empty() && !quoted).then(|| {
        let value = fault.value.clone();
        view! { " "<code dir="auto">{value}</code> }
    });
    view! { {column}{sentence}{value} }.into_any()
}

/// A remark on a row that is taken.
fn remark(lang: Lang, note: &Note) -> String {
    let names = |columns: &[String]| {
        let names: Vec<String> = columns
            .iter()
            .map(|column| choices::column(lang, column))
            .collect();
        locale::format::list(lang, &names)
    };
    match note {
        Note::NoAddress => t!(lang, "directory-note-no-address"),
        Note::Cleaned { columns } => {
            t!(lang, "directory-note-cleaned", columns = names(columns))
        }
        Note::Differs { columns } => {
            t!(lang, "directory-note-differs", columns = names(columns))
        }
        Note::LooksLike { name } => t!(lang, "directory-note-looks-like", name = name.clone()),
        Note::Archived => t!(lang, "directory-note-archived"),
    }
}

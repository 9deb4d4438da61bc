//! Who takes part in a dialogue.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::paths;
use domain::quota::feature_label_key;
use domain::statistics::{Cell as Count, FEW};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::portal::participants::{self, Counted, Named, Participants};

use super::parts;
use crate::components::{Cell, Column, DataTable, Empty, TitleBlock};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let found = participants::of(&site.platform, &slug).await?;
    let title = t!(lang, "participants");
    let page = Page::new(format!("{title}: {}", found.title))
        .under(paths::DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::dialogue(&found.slug), found.title.clone());
    Ok(page.render(&site, &visit, || {
        let tables: Vec<AnyView> = found
            .counted
            .iter()
            .filter_map(|counted| table(lang, counted))
            .collect();
        let counts = (!tables.is_empty()).then(|| {
            let few = t!(lang, "participants-few", few = i64::from(FEW));
            view! {
                <h2>{t!(lang, "participants-balance")}</h2>
                <p class="muted">{few}</p>
                {tables}
            }
        });
        let eyebrow = found.title.clone();
        view! {
            {parts::banner(lang, found.language)}
            <TitleBlock title=title eyebrow=eyebrow lead=t!(lang, "participants-lead", count = found.total as i64)/>
            {names(lang, &found)}
            {counts}
        }
        .into_any()
    }))
}

fn names(lang: Lang, found: &Participants) -> AnyView {
    if found.named.is_empty() {
        return view! { <Empty title=t!(lang, "participants-none") text=t!(lang, "participants-none-text")/> }
            .into_any();
    }
    let items: Vec<AnyView> = found.named.iter().map(|one| name(lang, one)).collect();
    view! {
        <h2>{t!(lang, "participants-names")}</h2>
        <p class="muted">{t!(lang, "participants-names-text")}</p>
        <ul>{items}</ul>
    }
    .into_any()
}

fn name(lang: Lang, one: &Named) -> AnyView {
    let country = one
        .country
        .as_deref()
        .and_then(|code| locale::state_name(lang, code))
        // "Ministry of the Interior, Albania" has said it.
        .filter(|country| {
            !one.organisation
                .as_deref()
                .is_some_and(|body| body.contains(country))
        })
        .map(str::to_owned);
    let facts: Vec<String> = [one.organisation.clone(), country]
        .into_iter()
        .flatten()
        .collect();
    let facts = format::facts(lang, facts);
    let own = one.name.clone();
    view! { <li><bdi>{own}</bdi>" "<span class="muted small">{facts}</span></li> }.into_any()
}

fn table(lang: Lang, counted: &Counted) -> Option<AnyView> {
    let cells = counted.cells.as_ref()?;
    let caption = word(lang, counted.dimension.label_key());
    let most = cells.iter().map(|(_, cell)| match cell {
        Count::Exact(count) => *count,
        Count::Kept => FEW,
    });
    let most = most.max().unwrap_or(1).max(1).to_string();
    let label = t!(lang, "participants-people");
    let columns = vec![Column::text(caption.clone()), Column::text(label.clone())];
    let rows: Vec<AnyView> = cells
        .iter()
        .map(|(code, cell)| {
            let kind = feature_label_key(counted.dimension, code)
                .map_or_else(|| (*code).to_owned(), |key| word(lang, key));
            let content = match cell {
                Count::Exact(count) => {
                    let words = format::number(lang, i64::from(*count));
                    let (value, max, named) = (count.to_string(), most.clone(), kind.clone());
                    view! { <meter min="0" max=max value=value aria-label=named></meter>" "{words} }
                        .into_any()
                }
                Count::Kept => t!(lang, "participants-kept").into_any(),
            };
            let label = label.clone();
            view! {
                <tr>
                    <Cell heading=true>{kind}</Cell>
                    <Cell label=label>{content}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let id = format!("participants-{}", counted.dimension.code());
    Some(view! { <DataTable caption=caption id=id columns=columns>{rows}</DataTable> }.into_any())
}

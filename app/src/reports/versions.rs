//! The versions of a report: the list, two beside each other, and bringing one back.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::ids::DialogueId;
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::reports;
use usecases::reports::compare::{self, At, Comparison, Different, Line, Piece, Versions};
use usecases::reports::words::place;

use super::report_path;
use crate::components::{
    Actions, Cell, Column, DataTable, Empty, LinkButton, Look, PostButton, TimeText, TitleBlock,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::listing::paging;
use crate::named::Named;
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

fn here(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "report/versions")
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: String,
    /// With which version another is compared.
    with: String,
}

impl Asked {
    fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    list_page(
        &site,
        &visit,
        named.id("id")?,
        asked.page(),
        &Errors::none(),
    )
    .await
}

async fn list_page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    page: u64,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = compare::list(&site.platform, visit.actor(), id, page).await?;
    let lang = visit.lang;
    let title = t!(lang, "versions-title");
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(report_path(id), t!(lang, "reports-title"))
        .refused(errors.any())
        .render(site, visit, || {
            let list = table(lang, id, &found);
            let listing = &found.found;
            let turner = paging(lang, listing.page, listing.per_page, listing.total, move |page| {
                format!("{}?page={page}", here(id))
            });
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=found.head.title.clone() lead=t!(lang, "versions-lead")/>
                {list}
                {turner}
            }
            .into_any()
        }))
}

fn table(lang: Lang, id: DialogueId, found: &Versions) -> AnyView {
    if found.found.items.is_empty() {
        return view! { <Empty title=t!(lang, "versions-none")/> }.into_any();
    }
    let labels = [
        t!(lang, "label-date"),
        t!(lang, "versions-by"),
        t!(lang, "versions-do"),
    ];
    let columns = std::iter::once(t!(lang, "versions-version"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = found
        .found
        .items
        .iter()
        .map(|line| row(lang, id, found, line, labels.clone()))
        .collect();
    let total = i64::try_from(found.found.total).unwrap_or(i64::MAX);
    let count = t!(lang, "list-count", count = total);
    view! { <DataTable caption=t!(lang, "versions-title") id="versions" columns=columns count=Some(count) cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(
    lang: Lang,
    id: DialogueId,
    found: &Versions,
    line: &Line,
    [date, by, actions]: [String; 3],
) -> AnyView {
    let number = t!(lang, "letter-version", version = line.version);
    let words = format!("{} UTC", format::date_time(lang, line.made_at.naive_utc()));
    let who = line.by.clone().unwrap_or_default();
    let changed = (line.version > 1).then(|| {
        let href = format!("{}/{}", here(id), line.version);
        let about = number.clone();
        view! { <LinkButton label=t!(lang, "versions-changes") href=href look=Look::Quiet about=about/> }
    });
    let since = (line.version != found.now).then(|| {
        let href = format!("{}/{}?with={}", here(id), found.now, line.version);
        let about = number.clone();
        view! { <LinkButton label=t!(lang, "versions-since") href=href look=Look::Quiet about=about/> }
    });
    let restore = (line.version != found.now && found.state.is_open()).then(|| {
        let action = format!("{}/{}/restore", here(id), line.version);
        let hidden = vec![("version".to_owned(), found.now.to_string())];
        let about = number.clone();
        view! { <PostButton label=t!(lang, "versions-restore") action=action hidden=hidden look=Look::Quiet about=about/> }
    });
    let datetime = line.made_at.to_rfc3339();
    view! {
        <tr>
            <Cell heading=true>{number}</Cell>
            <Cell label=date><TimeText datetime=datetime words=words/></Cell>
            <Cell label=by><bdi>{who}</bdi></Cell>
            <Cell label=actions><Actions>{changed}{since}{restore}</Actions></Cell>
        </tr>
    }
    .into_any()
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let id: DialogueId = named.id("id")?;
    let to: i64 = read_id(named.text("version"))?;
    let from = match asked.with.as_str() {
        "" => to - 1,
        with => read_id(with)?,
    };
    let found = compare::compare(&site.platform, visit.actor(), id, (from, to), visit.lang).await?;
    let lang = visit.lang;
    let title = t!(lang, "versions-between", from = from, to = to);
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(report_path(id), t!(lang, "reports-title"))
        .under(here(id), t!(lang, "versions-title"))
        .render(&site, &visit, || {
            let parts: Vec<AnyView> = found
                .different
                .iter()
                .map(|one| different(lang, &found, one))
                .collect();
            let none = parts
                .is_empty()
                .then(|| view! { <Empty title=t!(lang, "versions-same") text=t!(lang, "versions-same-text")/> });
            view! {
                <TitleBlock title=title eyebrow=found.head.title.clone() lead=t!(lang, "versions-how")/>
                {none}
                {parts}
            }
            .into_any()
        }))
}

/// One text with what was taken out and what came in, told by words as well as by marks.
fn different(lang: Lang, found: &Comparison, one: &Different) -> AnyView {
    let title = match one.at {
        At::Title => t!(lang, "reports-report-title"),
        At::Language => t!(lang, "label-language"),
        At::Place(about) => {
            let there = found.after.snapshot().text_at(about).is_some();
            let of = if there { &found.after } else { &found.before };
            let at = place(lang, of, about);
            if there {
                at
            } else {
                t!(lang, "versions-removed-place", place = at)
            }
        }
    };
    let pieces: Vec<AnyView> = one
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Same(text) => text.clone().into_any(),
            Piece::Added(text) => {
                let text = text.clone();
                view! { <ins><span class="visually-hidden">{t!(lang, "versions-added")}" "</span>{text}</ins> }
                    .into_any()
            }
            Piece::Removed(text) => {
                let text = text.clone();
                view! { <del><span class="visually-hidden">{t!(lang, "versions-removed")}" "</span>{text}</del> }
                    .into_any()
            }
        })
        .collect();
    let language = word(lang, found.after.language.label_key());
    let of = crate::portal::parts::foreign(lang, found.after.language);
    let note = of
        .is_some()
        .then(|| view! { <span class="visually-hidden">{language}</span> });
    view! {
        <section class="section">
            <h2>{title}{note}</h2>
            <p class="measure lines" dir="auto" lang=of>{pieces}</p>
        </section>
    }
    .into_any()
}

/// The version that was seen when a restoration was asked for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Seen {
    version: i64,
}

pub(super) async fn restore(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let id: DialogueId = named.id("id")?;
    let version = named
        .text("version")
        .parse()
        .map_err(|_| Refusal::NotFound)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let result = reports::restore(platform, actor, id, seen.version, version).await;
    let again = async |errors: Errors| list_page(&site, &visit, id, 1, &errors).await;
    sent_on(result, visit.lang, &here(id), "report-restored", again).await
}

//! The desk's list of the library.

use axum::response::Response;
use domain::library::{LibraryKind, LibraryState};
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::library::queries::{Filter, Line};
use usecases::portal::Listing;

use crate::components::{
    Actions, Cell, Column, DataTable, Empty, LinkButton, Look, Tag, TitleBlock, Tone,
};
use crate::listing::{Filters, by_name, in_order};
use crate::page::Page;
use crate::portal::parts::{day, foreign};
use crate::routes::Site;
use crate::visit::Visit;

/// What the address asks for.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
    kind: String,
    language: String,
    /// `yes` for those that somebody should have looked at again.
    due: String,
    page: String,
}

impl Asked {
    pub fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 100_000)
    }

    /// The filter; words that are none of ours filter nothing.
    pub fn filter(&self) -> Filter {
        Filter {
            state: self.state.parse().ok(),
            kind: self.kind.parse().ok(),
            language: self.language.parse().ok(),
            due: self.due == "yes",
        }
    }

    fn filters(&self, lang: Lang) -> Filters {
        let states = LibraryState::ALL.iter();
        let states = in_order(lang, states.map(|one| (one.code(), one.label_key())));
        let kinds = LibraryKind::ALL.iter();
        let kinds = by_name(lang, kinds.map(|one| (one.code(), one.label_key())));
        let languages = Language::ALL.iter();
        let languages = in_order(lang, languages.map(|one| (one.code(), one.label_key())));
        Filters::new(lang, paths::DESK_LIBRARY)
            .one_of("state", t!(lang, "label-status"), states, &self.state)
            .one_of("kind", t!(lang, "library-kind"), kinds, &self.kind)
            .one_of(
                "language",
                t!(lang, "label-language"),
                languages,
                &self.language,
            )
            .switch("due", t!(lang, "library-due"), self.due == "yes")
    }
}

pub(super) fn page(site: &Site, visit: &Visit, asked: &Asked, found: &Listing<Line>) -> Response {
    let lang = visit.lang;
    let filters = asked.filters(lang);
    Page::desk(t!(lang, "nav-library")).render(site, visit, || {
        let new = view! {
            <LinkButton label=t!(lang, "library-new") href=paths::DESK_LIBRARY_NEW look=Look::Primary/>
        }
        .into_any();
        let content = if found.items.is_empty() {
            let (title, text) = if filters.any() {
                (t!(lang, "list-nothing-found"), t!(lang, "list-nothing-found-remedy"))
            } else {
                (t!(lang, "library-none"), t!(lang, "library-desk-none-text"))
            };
            view! { <Empty title=title text=text/> }.into_any()
        } else {
            table(lang, found)
        };
        let due = (!asked.filter().due).then(|| {
            let href = filters.with("due", "yes");
            view! { <LinkButton label=t!(lang, "library-due") href=href look=Look::Quiet/> }
        });
        view! {
            <TitleBlock title=t!(lang, "nav-library") lead=t!(lang, "library-desk-lead") action=Some(new)/>
            {filters.panel(t!(lang, "library-filter"))}
            <Actions>
                {due}
                <LinkButton label=t!(lang, "library-public-page") href=paths::LIBRARY look=Look::Quiet/>
            </Actions>
            {content}
            {filters.paging(found.page, found.per_page, found.total)}
        }
        .into_any()
    })
}

/// The state of an entry as a sign and a word.
pub(super) fn state_tag(lang: Lang, state: LibraryState) -> AnyView {
    let tone = match state {
        LibraryState::Draft => Tone::Neutral,
        LibraryState::InReview => Tone::Information,
        LibraryState::Published => Tone::Ok,
        LibraryState::Withdrawn => Tone::Attention,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

fn table(lang: Lang, found: &Listing<Line>) -> AnyView {
    let labels = [
        t!(lang, "label-status"),
        t!(lang, "library-kind"),
        t!(lang, "library-texts"),
        t!(lang, "library-review-due"),
        t!(lang, "library-changed"),
    ];
    let columns = std::iter::once(Column::text(t!(lang, "label-title")))
        .chain(labels.iter().map(Column::text))
        .collect();
    let rows: Vec<AnyView> = found
        .items
        .iter()
        .map(|line| {
            let [state, kind, texts, due, changed] = labels.clone();
            let (href, title) = (paths::desk_library_entry(line.id), line.title.clone());
            let of = foreign(lang, line.language);
            let names: Vec<&str> = line.texts.iter().map(|of| locale::endonym(*of)).collect();
            let next = line.review_due.map(|day| format::date(lang, day));
            let late = line
                .is_due
                .then(|| view! { <Tag words=t!(lang, "library-is-due") tone=Tone::Attention/> });
            let (names, tag) = (format::list(lang, &names), state_tag(lang, line.state));
            let (what, at) = (
                word(lang, line.kind.label_key()),
                day(lang, line.changed_at),
            );
            view! {
                <tr>
                    <Cell heading=true><a href=href dir="auto" lang=of>{title}</a></Cell>
                    <Cell label=state>{tag}</Cell>
                    <Cell label=kind>{what}</Cell>
                    <Cell label=texts>{names}</Cell>
                    <Cell label=due><div>{next}" "{late}</div></Cell>
                    <Cell label=changed>{at}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let total = i64::try_from(found.total).unwrap_or(i64::MAX);
    let count = t!(lang, "list-count", count = total);
    view! {
        <DataTable caption=t!(lang, "nav-library") id="library" columns=columns count=count cards=true>{rows}</DataTable>
    }
    .into_any()
}

//! Every letter in every language, and whose words it is in.

use axum::response::Response;
use domain::{Language, LetterKind, paths};
use leptos::prelude::*;
use locale::{t, word};
use usecases::letters::Line;

use crate::components::{Cell, Column, DataTable, TitleBlock};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page: a row a letter, a column a language.
pub fn page(site: &Site, visit: &Visit, lines: &[Line]) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "letters-title");
    Page::desk(title.clone()).render(site, visit, || {
        let rows: Vec<AnyView> = LetterKind::ALL
            .iter()
            .map(|kind| {
                let cells: Vec<AnyView> = lines
                    .iter()
                    .filter(|line| line.kind == *kind)
                    .map(|line| {
                        let language = word(lang, line.language.label_key());
                        let words = match (line.ours, line.version) {
                            (false, Some(version)) => format!(
                                "{}, {}",
                                t!(lang, "letters-own"),
                                t!(lang, "letter-version", version = version)
                            ),
                            (true | false, _) => t!(lang, "letter-ours"),
                        };
                        let href = paths::desk_letter(line.kind, line.language);
                        let about = format!("{}, {language}", word(lang, line.kind.label_key()));
                        view! {
                            <Cell label=language><a href=href>{words}<span class="visually-hidden">" "{about}</span></a></Cell>
                        }
                        .into_any()
                    })
                    .collect();
                view! { <tr><Cell heading=true>{word(lang, kind.label_key())}</Cell>{cells}</tr> }
                    .into_any()
            })
            .collect();
        let columns = std::iter::once(t!(lang, "letters-letter"))
            .chain(
                Language::ALL
                    .iter()
                    .map(|language| word(lang, language.label_key())),
            )
            .map(Column::text)
            .collect();
        view! {
            <TitleBlock title=title.clone() lead=t!(lang, "letters-lead")/>
            <DataTable caption=title id="letters" columns=columns cards=true>{rows}</DataTable>
        }
        .into_any()
    })
}

//! Words about inputs that several pages say.

use domain::Language;
use domain::document::Visibility;
use domain::input::{Attribution, Citation};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::inputs::public::Answered;
use usecases::inputs::readers::{Byline, Head};
use usecases::inputs::visibility_key;

use crate::components::{Prose, SummaryRow};
use crate::portal::parts::foreign;

/// Under which name an input stands.
pub(crate) fn byline(lang: Lang, of: &Byline) -> String {
    match of {
        Byline::State(iso3) => locale::state_name(lang, iso3).unwrap_or(iso3).to_owned(),
        Byline::Organisation(name) => name.clone(),
        Byline::Pseudonym(name) => t!(lang, "input-by-pseudonym", name = name.as_str()),
        Byline::Nobody => t!(lang, "input-by-nobody"),
    }
}

/// Who can read an input.
pub(super) fn visibility(lang: Lang, of: Visibility) -> String {
    word(lang, visibility_key(of))
}

/// The label of a field of an input.
pub(super) fn field_label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "name" => t!(lang, "input-name"),
        "email" => t!(lang, "label-email"),
        "organisation" => t!(lang, "input-organisation"),
        "iso3" => t!(lang, "input-state-or-country"),
        "kind" => t!(lang, "input-kind"),
        "language" => t!(lang, "label-language"),
        "title" => t!(lang, "label-title"),
        "visibility" => t!(lang, "input-visibility"),
        "attribution" => t!(lang, "input-attribution"),
        "pseudonym" => t!(lang, "input-pseudonym"),
        "cite_authors" => t!(lang, "input-cite-authors"),
        "cite_source" => t!(lang, "input-cite-source"),
        "cite_year" => t!(lang, "input-cite-year"),
        "cite_link" => t!(lang, "input-cite-link"),
        "reason" => t!(lang, "input-withhold-reason"),
        _ => return None,
    })
}

/// The word of an attribution.
pub(super) fn attribution(lang: Lang, of: Attribution) -> String {
    word(lang, of.label_key())
}

/// Answers, each under the question in the words that were answered.
pub(crate) fn answers(
    lang: Lang,
    asked_in: Language,
    written_in: Language,
    of: &[Answered],
) -> AnyView {
    let items: Vec<AnyView> = of
        .iter()
        .map(|answer| {
            let (number, asked, text) =
                (answer.number.clone(), answer.asked.clone(), answer.text.clone());
            let (asked_in, written_in) = (foreign(lang, asked_in), foreign(lang, written_in));
            view! {
                <section class="section">
                    <h2><span class="muted">{number}" "</span><span dir="auto" lang=asked_in>{asked}</span></h2>
                    <Prose text=text lang=written_in/>
                </section>
            }
            .into_any()
        })
        .collect();
    view! { {items} }.into_any()
}

/// The citation that an author gave, as facts.
pub(super) fn citation_rows(lang: Lang, of: &Citation) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    if !of.authors.is_empty() {
        rows.push(SummaryRow::new(
            t!(lang, "input-cite-authors"),
            of.authors.clone(),
        ));
    }
    if !of.source.is_empty() {
        rows.push(SummaryRow::new(
            t!(lang, "input-cite-source"),
            of.source.clone(),
        ));
    }
    if let Some(year) = of.year {
        rows.push(SummaryRow::new(
            t!(lang, "input-cite-year"),
            year.to_string(),
        ));
    }
    if !of.link.is_empty() {
        let (href, label) = (of.link.clone(), of.link.clone());
        let link = view! { <a href=href rel="nofollow noopener" dir="ltr">{label}</a> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "input-cite-link"), link));
    }
    rows
}

/// How an input is cited, in one line: who, when, what, where, reference.
pub(super) fn citation(
    lang: Lang,
    head: &Head,
    call: &str,
    year: Option<i32>,
    reference: &str,
) -> String {
    let who = match head.citation.authors.as_str() {
        "" => byline(lang, &head.byline),
        authors => authors.to_owned(),
    };
    let year = year.map(|year| year.to_string()).unwrap_or_default();
    let facts = [
        who,
        head.title.clone(),
        call.to_owned(),
        year,
        reference.to_owned(),
    ];
    format::facts(lang, facts.iter().filter(|fact| !fact.is_empty()))
}

//! Long texts that their authors laid out with Markdown, and how that is done.

use leptos::prelude::*;
use locale::{Lang, t};

use super::{Disclosure, SummaryList, SummaryRow, Words};

/// A text with its headings, lists, emphasis, links and tables. What it may become is decided by [`prose::html`],
/// which lets known elements pass and nothing else.
#[component]
pub fn Marked(
    #[prop(into)] text: String,
    /// The language it is written in, when known to differ from the page's.
    #[prop(optional, into)]
    lang: Words,
    /// The level of the heading under which it stands.
    #[prop(default = 1)]
    below: u8,
) -> impl IntoView {
    let html = prose::html(&text, below);
    view! { <div class="prose" lang=lang.get() inner_html=html></div> }.into_any()
}

/// What to type for which layout, below a field for such a text.
#[component]
pub fn MarkingHelp(lang: Lang) -> impl IntoView {
    let rows: Vec<SummaryRow> = [
        ("## …", t!(lang, "marks-heading")),
        ("- …", t!(lang, "marks-list")),
        ("1. …", t!(lang, "marks-numbered")),
        ("**…**", t!(lang, "marks-bold")),
        ("*…*", t!(lang, "marks-italic")),
        ("[…](https://…)", t!(lang, "marks-link")),
        ("> …", t!(lang, "marks-quote")),
        ("| … | … |", t!(lang, "marks-table")),
    ]
    .into_iter()
    .map(|(typed, becomes)| {
        let typed = view! { <code dir="ltr">{typed}</code> }.into_any();
        SummaryRow::with_view(becomes, typed)
    })
    .collect();
    view! {
        <Disclosure summary=t!(lang, "marks-help")>
            <SummaryList rows=rows/>
        </Disclosure>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_laid_out_and_runs_nothing() {
        let html =
            view! { <Marked text="## Findings\n\n<script>alert(1)</script>\n\n**yes**" lang="fr"/> }
                .to_html();
        assert!(html.contains("<h2 dir=\"auto\">Findings</h2>"), "{html}");
        assert!(html.contains("<strong>yes</strong>") && html.contains("lang=\"fr\""));
        assert!(!html.contains("<script"), "{html}");
    }
}

//! Cells of a table that is read by its colours first; each says in words what its colour means.

use super::Tone;
use leptos::prelude::*;

/// A coloured cell: a sign and words on the wash of its tone.
#[component]
pub fn HeatCell(
    #[prop(into)] words: String,
    tone: Tone,
    /// A second line, such as the day.
    #[prop(optional, into)]
    more: super::Words,
) -> impl IntoView {
    let more = more
        .get()
        .map(|more| view! { <br/><span class="small">{more}</span> });
    view! { <td class=format!("heat heat-{}", tone.name())><span class="heat-line">{tone.icon().view()}<span>{words}{more}</span></span></td> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_in_words_what_its_colour_means() {
        let html = view! { <HeatCell words="Cannot <" tone=Tone::Problem more="Tue"/> }.to_html();
        assert!(html.contains("heat-problem") && html.contains("<svg"));
        assert!(
            html.contains("Cannot &lt;") && html.contains("Tue"),
            "{html}"
        );
    }
}

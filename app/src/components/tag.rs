//! States as a sign and a word; the colour only helps.

use super::Icon;
use leptos::prelude::*;

/// What a state means to its reader.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Neutral,
    Ok,
    Attention,
    Problem,
    Information,
}

impl Tone {
    pub(super) fn icon(self) -> Icon {
        match self {
            Tone::Neutral => Icon::Neutral,
            Tone::Ok => Icon::Ok,
            Tone::Attention => Icon::Attention,
            Tone::Problem => Icon::Problem,
            Tone::Information => Icon::Information,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Tone::Neutral => "neutral",
            Tone::Ok => "ok",
            Tone::Attention => "attention",
            Tone::Problem => "problem",
            Tone::Information => "information",
        }
    }
}

/// A state: its sign and its word.
#[component]
pub fn Tag(#[prop(into)] words: String, #[prop(optional)] tone: Tone) -> impl IntoView {
    view! { <span class=format!("tag tag-{}", tone.name())>{tone.icon().view()}{words}</span> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_has_a_sign_and_a_word() {
        let html = view! { <Tag words="At risk" tone=Tone::Attention/> }.to_html();
        assert!(
            html.contains("tag-attention") && html.contains("<svg") && html.contains("At risk")
        );
    }
}

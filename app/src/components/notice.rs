//! A message to the reader: what happened, what it means, what to do.

use super::{Tone, Words};
use leptos::prelude::*;

/// A message with its sign; its title says the most important thing in words.
#[component]
pub fn Notice(
    #[prop(optional)] tone: Tone,
    #[prop(into)] title: String,
    #[prop(optional, into)] text: Words,
    /// Set for the outcome of what the reader just did, so that a screen reader says it unasked.
    #[prop(optional)]
    outcome: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let role = outcome.then_some(if tone == Tone::Problem {
        "alert"
    } else {
        "status"
    });
    let text = text.get().map(|text| view! { <p>{text}</p> });
    view! {
        <div class=format!("notice notice-{}", tone.name()) role=role>
            {tone.icon().view()}
            <div class="notice-body">
                <p class="notice-title">{title}</p>
                {text}
                {children.map(|children| children())}
            </div>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outcome_is_announced_and_a_standing_note_is_not() {
        let said = view! { <Notice tone=Tone::Ok title="Saved <b>" outcome=true/> }.to_html();
        assert!(said.contains("role=\"status\"") && said.contains("Saved &lt;b&gt;"));
        let standing = view! { <Notice title="Times are in Geneva">"More"</Notice> }.to_html();
        assert!(!standing.contains("role=") && standing.contains("More"));
    }
}

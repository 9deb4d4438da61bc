//! A list with nothing in it, saying how to fill it.

use super::Words;
use leptos::prelude::*;

/// What is missing and how to add the first one; `children` are the actions.
#[component]
pub fn Empty(
    #[prop(into)] title: String,
    #[prop(optional, into)] text: Words,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let text = text.get().map(|text| view! { <p>{text}</p> });
    let actions = children.map(|children| view! { <div class="actions">{children()}</div> });
    view! { <div class="empty"><h2>{title}</h2>{text}{actions}</div> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_list_says_how_to_fill_it() {
        let html = view! { <Empty title="No dialogues <yet>" text="Convene the first one."><a href="/new">"Convene"</a></Empty> }.to_html();
        assert!(
            html.contains("No dialogues &lt;yet&gt;")
                && html.contains("Convene the first one.")
                && html.contains("href=\"/new\"")
        );
    }
}

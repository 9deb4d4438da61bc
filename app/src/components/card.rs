//! Cards for browsing: dialogues, outcomes, good practices.

use super::Words;
use leptos::prelude::*;

/// Cards side by side where there is room; `children` are the [`Card`]s.
#[component]
pub fn CardGrid(children: Children) -> impl IntoView {
    view! { <ul class="card-grid" role="list">{children()}</ul> }.into_any()
}

/// One thing to open; the whole card follows its title's link.
#[component]
pub fn Card(
    #[prop(into)] title: String,
    #[prop(into)] href: String,
    #[prop(optional, into)] eyebrow: Words,
    #[prop(optional, into)] text: Words,
    /// The language of title and text, when it is not the page's.
    #[prop(optional, into)]
    lang: Words,
    #[prop(optional_no_strip, into)] state: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let eyebrow = eyebrow
        .get()
        .map(|words| view! { <p class="card-eyebrow">{words}</p> });
    let lang = lang.get();
    let text = text
        .get()
        .map(|words| view! { <p dir="auto" lang=lang.clone()>{words}</p> });
    let state = state.map(|state| view! { <div>{state}</div> });
    view! {
        <li class="card">
            {eyebrow}
            <h3 class="card-title" dir="auto" lang=lang><a href=href>{title}</a></h3>
            {text}
            {children.map(|children| children())}
            {state}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_is_a_list_item_named_by_its_link() {
        let html = view! { <CardGrid><Card title="Quality <b>" href="/dialogues/q?\"" eyebrow="Roundtable" text="20 seats"/></CardGrid> }.to_html();
        assert!(
            html.contains("<li class=\"card\">")
                && html.contains("Quality &lt;b&gt;")
                && html.contains("q?&quot;")
        );
    }
}

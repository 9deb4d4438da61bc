//! Filters of a list: a plain GET form, and what is on as links that take it off.

use super::{Icon, Words};
use leptos::prelude::*;

/// A filter that is on; its link leads to the list without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    pub label: String,
    pub href: String,
}

/// The filters of a list. `children` are the fields.
#[component]
pub fn FilterPanel(
    /// The list's own address.
    #[prop(into)]
    action: String,
    /// The name of the panel, for screen readers: "Filter dialogues".
    #[prop(into)]
    label: String,
    #[prop(into)] submit: String,
    #[prop(optional)] chips: Vec<Chip>,
    /// Before a chip, for screen readers: "Remove filter".
    #[prop(optional, into)]
    remove: Words,
    /// Takes all filters off; shown when one is on.
    #[prop(optional, into)]
    clear: Words,
    children: Children,
) -> impl IntoView {
    let remove = remove.or_empty();
    let clear = clear
        .get()
        .map(|words| view! { <a href=action.clone()>{words}</a> });
    let on = (!chips.is_empty()).then(|| {
        let chips: Vec<AnyView> = chips
            .into_iter()
            .map(|chip| {
                let remove = remove.clone();
                view! {
                    <a class="chip" href=chip.href>
                        <span><span class="visually-hidden">{remove}" "</span>{chip.label}</span>
                        {Icon::Close.view()}
                    </a>
                }
                .into_any()
            })
            .collect();
        view! { <div class="filters-on">{chips}{clear}</div> }
    });
    view! {
        <form class="filters" method="get" action=action role="search" aria-label=label>
            <div class="filters-fields">
                {children()}
                <div><button class="button" type="submit">{submit}</button></div>
            </div>
            {on}
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_a_get_form_and_come_off_by_a_link() {
        let chips = vec![Chip {
            label: "Africa <x>".into(),
            href: "/dialogues?theme=\"a".into(),
        }];
        let html = view! {
            <FilterPanel action="/dialogues" label="Filter" submit="Apply" chips=chips remove="Remove" clear="Clear all">"fields"</FilterPanel>
        }
        .to_html();
        assert!(
            html.contains("method=\"get\"")
                && html.contains("Africa &lt;x&gt;")
                && html.contains("theme=&quot;a")
        );
        assert!(html.contains("Clear all") && html.contains("Remove"));
    }

    #[test]
    fn nothing_to_take_off_shows_nothing() {
        let html = view! { <FilterPanel action="/d" label="Filter" submit="Apply" clear="Clear all">"f"</FilterPanel> }.to_html();
        assert!(!html.contains("Clear all"));
    }
}

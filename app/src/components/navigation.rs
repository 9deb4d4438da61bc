//! Where the reader is, and what stands beside it.

use leptos::prelude::*;

/// A place to go, with its name and how many things wait there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub count: Option<u64>,
    pub current: bool,
}

impl Link {
    /// A place and its name.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Self {
        Link {
            href: href.into(),
            label: label.into(),
            count: None,
            current: false,
        }
    }

    /// The same link with a number behind its name.
    pub fn with_count(self, count: u64) -> Self {
        Link {
            count: Some(count),
            ..self
        }
    }

    /// The same link, marked when the reader is already there.
    pub fn current(self, current: bool) -> Self {
        Link { current, ..self }
    }

    pub(super) fn aria_current(&self) -> Option<&'static str> {
        self.current.then_some("page")
    }
}

/// The way down to this page; the page itself is its heading and not repeated here.
#[component]
pub fn Breadcrumb(
    /// The name of this navigation, for screen readers.
    #[prop(into)]
    label: String,
    links: Vec<Link>,
) -> impl IntoView {
    let items: Vec<AnyView> = links
        .into_iter()
        .map(|link| view! { <li><a href=link.href>{link.label}</a></li> }.into_any())
        .collect();
    view! { <nav class="breadcrumb" aria-label=label><ol role="list">{items}</ol></nav> }.into_any()
}

/// The pages of one thing. Links, not ARIA tabs: each is a page of its own with its own address.
#[component]
pub fn Tabs(#[prop(into)] label: String, links: Vec<Link>) -> impl IntoView {
    let items: Vec<AnyView> = links
        .into_iter()
        .map(|link| {
            let current = link.aria_current();
            let count = link
                .count
                .map(|count| view! { " "<span class="tabs-count">{count.to_string()}</span> });
            view! { <li><a href=link.href aria-current=current>{link.label}{count}</a></li> }
                .into_any()
        })
        .collect();
    view! { <nav class="tabs" aria-label=label><ul role="list">{items}</ul></nav> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_down_is_a_named_list_of_links() {
        let links = vec![
            Link::new("/", "Home"),
            Link::new("/dialogues?a=\"", "Dialogues & more"),
        ];
        let html = view! { <Breadcrumb label="You are here" links=links/> }.to_html();
        assert!(
            html.contains("aria-label=\"You are here\"") && html.contains("Dialogues &amp; more")
        );
        assert!(html.contains("a=&quot;"));
    }

    #[test]
    fn one_tab_is_the_current_page() {
        let links = vec![
            Link::new("/a", "Overview").current(true),
            Link::new("/b", "People").with_count(20),
        ];
        let html = view! { <Tabs label="Dialogue" links=links/> }.to_html();
        assert_eq!(html.matches("aria-current=\"page\"").count(), 1);
        assert!(html.contains(">20</span>"));
    }
}

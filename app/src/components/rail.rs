//! The desk's own navigation: a rail beside the content where there is room, a menu above it where there is not.

use super::{Icon, Link, Words};
use leptos::prelude::*;

/// Links under a common heading.
#[derive(Clone, Debug, Default)]
pub struct RailGroup {
    pub heading: Words,
    pub links: Vec<Link>,
}

/// The desk's navigation, twice in the page and once on every screen: the style shows the one that fits.
#[component]
pub fn Rail(
    /// The name of the navigation and of the folded menu.
    #[prop(into)]
    label: String,
    groups: Vec<RailGroup>,
) -> impl IntoView {
    view! {
        <details class="rail-menu">
            <summary>{Icon::Menu.view()}{label.clone()}</summary>
            <nav aria-label=label.clone()>{lists(&groups)}</nav>
        </details>
        <nav class="rail" aria-label=label>{lists(&groups)}</nav>
    }
    .into_any()
}

fn lists(groups: &[RailGroup]) -> Vec<AnyView> {
    groups
        .iter()
        .map(|group| {
            let heading = group.heading.clone().get().map(|words| view! { <h2 class="rail-heading">{words}</h2> });
            let links: Vec<AnyView> = group
                .links
                .iter()
                .map(|link| {
                    let current = link.aria_current();
                    let count = link.count.map(|count| view! { <span class="rail-count">{count.to_string()}</span> });
                    view! { <li><a href=link.href.clone() aria-current=current>{link.label.clone()}" "{count}</a></li> }.into_any()
                })
                .collect();
            view! { {heading}<ul class="rail-list" role="list">{links}</ul> }.into_any()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rail_and_the_menu_hold_the_same_links() {
        let groups = vec![RailGroup {
            heading: "Plan".into(),
            links: vec![
                Link::new("/desk/dialogues", "Dialogues <all>")
                    .with_count(7)
                    .current(true),
            ],
        }];
        let html = view! { <Rail label="Desk" groups=groups/> }.to_html();
        assert_eq!(html.matches("href=\"/desk/dialogues\"").count(), 2);
        assert_eq!(html.matches("aria-current=\"page\"").count(), 2);
        assert!(html.contains("Dialogues &lt;all&gt;") && html.contains("<details"));
    }
}

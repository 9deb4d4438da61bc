//! Facts by name, and check-your-answers.

use super::Words;
use leptos::prelude::*;

/// A fact and, where it can be changed, the link to do so.
#[derive(Debug)]
pub struct SummaryRow {
    key: String,
    value: AnyView,
    change: Option<(String, String)>,
    action: Option<AnyView>,
}

impl SummaryRow {
    /// A fact in plain words.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        let value: String = value.into();
        SummaryRow::with_view(key, view! { <span dir="auto">{value}</span> }.into_any())
    }

    /// A fact that is more than words: a time, a tag, a list.
    pub fn with_view(key: impl Into<String>, value: AnyView) -> Self {
        SummaryRow {
            key: key.into(),
            value,
            change: None,
            action: None,
        }
    }

    /// The same fact with a link that changes it.
    pub fn change(self, label: impl Into<String>, href: impl Into<String>) -> Self {
        SummaryRow {
            change: Some((label.into(), href.into())),
            ..self
        }
    }

    /// The same fact with a button that changes it, where what was typed must be carried along.
    pub fn action(self, button: AnyView) -> Self {
        SummaryRow {
            action: Some(button),
            ..self
        }
    }
}

/// Facts by name.
#[component]
pub fn SummaryList(
    rows: Vec<SummaryRow>,
    /// Names the list for screen readers, where no heading does.
    #[prop(optional, into)]
    label: Words,
) -> impl IntoView {
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|row| {
            let key = row.key.clone();
            let change = row.change.map(|(label, href)| {
                view! { <dd class="summary-change"><a href=href>{label}<span class="visually-hidden">" "{key}</span></a></dd> }
            });
            let action = row.action.map(|button| view! { <dd class="summary-change">{button}</dd> });
            view! { <div class="summary-row"><dt>{row.key}</dt><dd>{row.value}</dd>{change}{action}</div> }.into_any()
        })
        .collect();
    view! { <dl class="summary-list" aria-label=label.get()>{rows}</dl> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_escaped_and_its_change_says_what_it_changes() {
        let rows = vec![SummaryRow::new("Diet", "<script>").change("Change", "/rsvp/x?a=\"")];
        let html = view! { <SummaryList rows=rows/> }.to_html();
        assert!(
            html.contains("&lt;script&gt;")
                && html.contains("<dt>Diet</dt>")
                && html.contains("a=&quot;")
        );
        assert_eq!(html.matches("Diet").count(), 2);
    }
}

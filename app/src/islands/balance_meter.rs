//! The balance of a dialogue, which keeps itself fresh while answers come in.

use leptos::html::Div;
use leptos::prelude::*;

/// The summary, and as its children the chart, which the server renders at every reading. In the browser
/// `source` is asked again every ten seconds while the page is seen.
#[island]
pub fn BalanceMeter(
    /// Where the present state is told as JSON, in the reader's language.
    source: String,
    summary: String,
    children: Children,
) -> impl IntoView {
    let chart = NodeRef::<Div>::new();
    let (summary, set_summary) = signal(summary);
    #[cfg(feature = "hydrate")]
    super::refresh::every_ten_seconds(source, set_summary, chart);
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = (source, set_summary);
    }
    view! {
        <div class="flow">
            <p role="status">{move || summary.get()}</p>
            <div node_ref=chart>{children()}</div>
        </div>
    }
}

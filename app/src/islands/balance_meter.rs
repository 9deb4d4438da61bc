//! The balance of a dialogue, which keeps itself fresh while answers come in.

use leptos::prelude::*;

use crate::components::{BalanceChart, BalanceGroup, BalanceHeadings, BalanceLegend};

/// How the balance stands at one moment, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct BalanceReading {
    /// How many are shortlisted, invited and coming.
    pub summary: String,
    pub groups: Vec<BalanceGroup>,
}

/// The chart of the balance. The server renders it whole; in the browser it asks `source` again every ten
/// seconds while the page is seen, and changes only when the answer does.
#[island]
pub fn BalanceMeter(
    reading: BalanceReading,
    caption: String,
    headings: BalanceHeadings,
    legend: BalanceLegend,
    source: String,
) -> impl IntoView {
    let shown = RwSignal::new(reading);
    #[cfg(feature = "hydrate")]
    super::refresh::every_ten_seconds(source, shown);
    #[cfg(not(feature = "hydrate"))]
    let _ = source;
    view! {
        <div class="flow">
        <p role="status">{move || shown.with(|reading| reading.summary.clone())}</p>
        {move || {
            let groups = shown.with(|reading| reading.groups.clone());
            view! {
                <BalanceChart id="balance" caption=caption.clone() headings=headings.clone() groups=groups legend=Some(legend.clone())/>
            }
            .into_any()
        }}
        </div>
    }
    .into_any()
}

//! Who makes up a few people, as runs of blocks with a gap between them; the words beside it say the same.

use leptos::prelude::*;
use std::fmt::Write;

const BLOCK: u32 = 8;
const GAP: u32 = 6;
const HEIGHT: u32 = 10;

/// Runs of blocks: how many people, and whether it is known what they are. What is not known is hollow.
#[component]
pub fn SplitBar(parts: Vec<(u32, bool)>) -> impl IntoView {
    let (mut solid, mut hollow) = (String::new(), String::new());
    let mut x = 1;
    for (people, known) in parts {
        let path = if known { &mut solid } else { &mut hollow };
        for _ in 0..people {
            let (right, bottom) = (x + BLOCK - 2, HEIGHT - 1);
            // Writing into a text cannot fail.
            let _ = write!(path, "M{x} 1H{right}V{bottom}H{x}Z");
            x += BLOCK;
        }
        x += GAP;
    }
    let width = x.saturating_sub(GAP).max(1);
    view! {
        <svg class="balance-bar split-bar" viewBox=format!("0 0 {width} {HEIGHT}") width=width.to_string() height=HEIGHT.to_string() aria-hidden="true">
            <path class="bar-counted" d=solid></path>
            <path class="bar-missing" d=hollow></path>
        </svg>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_person_is_a_block_and_each_kind_a_run() {
        let html = view! { <SplitBar parts=vec![(2, true), (1, true), (1, false)]/> }.to_html();
        assert_eq!(html.matches("M1 1H7").count(), 1, "{html}");
        assert!(
            html.contains("M9 1H15") && html.contains("M23 1H29"),
            "{html}"
        );
        assert!(
            html.contains("class=\"bar-missing\" d=\"M37 1H43"),
            "{html}"
        );
        assert!(html.contains("aria-hidden"));
    }
}

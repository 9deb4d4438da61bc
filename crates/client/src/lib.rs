//! What the browser loads: the islands and the call that wakes them. `style/assets/islands.js` makes it.

pub use app::islands::*;
use wasm_bindgen::prelude::wasm_bindgen;

/// Prepares the browser for the islands, before any of them is woken.
#[wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}

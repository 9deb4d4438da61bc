//! Asking the server again from time to time.

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};

const TEN_SECONDS: u32 = 10_000;

/// Keeps `shown` at what `source` says. Rests while nobody sees the page, and says nothing when the server
/// does not answer: what is shown was true when it was shown.
pub fn every_ten_seconds<T>(source: String, shown: RwSignal<T>)
where
    T: DeserializeOwned + PartialEq + Send + Sync + 'static,
{
    spawn_local(async move {
        loop {
            TimeoutFuture::new(TEN_SECONDS).await;
            let seen = web_sys::window()
                .and_then(|window| window.document())
                .is_some_and(|document| !document.hidden());
            if !seen {
                continue;
            }
            if let Some(now) = ask(&source).await
                && shown.try_with_untracked(|before| *before != now) == Some(true)
            {
                shown.set(now);
            }
        }
    });
}

async fn ask<T: DeserializeOwned>(source: &str) -> Option<T> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(source))
        .await
        .ok()?;
    let response: web_sys::Response = answer.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    serde_json::from_str(&text.as_string()?).ok()
}

//! Asking the server for the balance again from time to time.

use gloo_timers::future::TimeoutFuture;
use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

const TEN_SECONDS: u32 = 10_000;

/// Keeps summary and chart at what `source` says. Rests while nobody sees the page, and leaves all as it is
/// when the server does not answer: what is shown was true when it was shown.
pub fn every_ten_seconds(source: String, summary: WriteSignal<String>, chart: NodeRef<Div>) {
    spawn_local(async move {
        let mut before = String::new();
        loop {
            TimeoutFuture::new(TEN_SECONDS).await;
            let seen = web_sys::window()
                .and_then(|window| window.document())
                .is_some_and(|document| !document.hidden());
            if !seen {
                continue;
            }
            if let Ok(now) = ask(&source).await
                && now != before
            {
                show(&now, summary, chart);
                before = now;
            }
        }
    });
}

async fn ask(source: &str) -> Result<String, JsValue> {
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let response: web_sys::Response = JsFuture::from(window.fetch_with_str(source))
        .await?
        .dyn_into()?;
    if !response.ok() {
        return Err(JsValue::NULL);
    }
    let text = JsFuture::from(response.text()?).await?;
    text.as_string().ok_or(JsValue::NULL)
}

fn show(told: &str, summary: WriteSignal<String>, chart: NodeRef<Div>) {
    let Ok(told) = js_sys::JSON::parse(told) else {
        return;
    };
    let read = |name: &str| {
        js_sys::Reflect::get(&told, &JsValue::from_str(name))
            .ok()
            .and_then(|value| value.as_string())
    };
    if let Some(words) = read("summary") {
        summary.set(words);
    }
    // The server rendered it by the same component as the page, every word escaped. Loading that component
    // here as well would make the browser's part half as large again.
    if let (Some(html), Some(place)) = (read("chart"), chart.get_untracked()) {
        place.set_inner_html(&html);
    }
}

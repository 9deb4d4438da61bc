//! How far something got that takes a while, the sending of invitations or a draw, looked at every two seconds
//! until it is over.

use leptos::prelude::*;

/// The bar and its words. Without a script they stand still and the page's link shows them anew.
#[island]
pub fn SendProgress(
    /// Where the present state is told as JSON, in the reader's language.
    url: String,
    label: String,
    value: u32,
    max: u32,
    text: String,
    done: bool,
    /// The address to go to when it is over; empty to stay.
    then: String,
) -> impl IntoView {
    let (value, set_value) = signal(value);
    let (text, set_text) = signal(text);
    #[cfg(feature = "hydrate")]
    if !done {
        watch::start(url, then, set_value, set_text);
    }
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = (url, done, then, set_value, set_text);
    }
    view! {
        <div class="progress">
            <label for="sending">{label}</label>
            <progress id="sending" value=move || value.get().to_string() max=max.max(1).to_string() aria-describedby="sending-text"></progress>
            <p class="progress-text" id="sending-text">{move || text.get()}</p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod watch {
    use leptos::prelude::*;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    const EVERY: u32 = 2_000;
    /// Failures in a row after which the page gives up; its link still works.
    const PATIENCE: u32 = 5;

    /// What the server says.
    struct Told {
        value: u32,
        text: String,
        done: bool,
    }

    /// Asks until it is over.
    pub fn start(url: String, then: String, value: WriteSignal<u32>, text: WriteSignal<String>) {
        wasm_bindgen_futures::spawn_local(async move {
            let mut failures = 0;
            while failures < PATIENCE {
                gloo_timers::future::TimeoutFuture::new(EVERY).await;
                match ask(&url).await {
                    Ok(told) => {
                        failures = 0;
                        value.set(told.value);
                        text.set(told.text);
                        if told.done {
                            if !then.is_empty()
                                && let Some(window) = web_sys::window()
                            {
                                // A browser that refuses leaves the page's own link.
                                let _ = window.location().set_href(&then);
                            }
                            return;
                        }
                    }
                    Err(_) => failures += 1,
                }
            }
        });
    }

    async fn ask(url: &str) -> Result<Told, JsValue> {
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let response: web_sys::Response = JsFuture::from(window.fetch_with_str(url))
            .await?
            .dyn_into()?;
        if !response.ok() {
            return Err(JsValue::NULL);
        }
        let told = JsFuture::from(response.json()?).await?;
        let part = |name: &str| js_sys::Reflect::get(&told, &JsValue::from_str(name));
        Ok(Told {
            // A count of mails: whole and small.
            value: part("value")?.as_f64().unwrap_or_default() as u32,
            text: part("text")?.as_string().unwrap_or_default(),
            done: part("done")?.as_bool().unwrap_or_default(),
        })
    }
}

//! The answer to a form that is still being filled in.

use leptos::html::Div;
use leptos::prelude::*;

/// Stands inside a form. While the form is typed in, it is posted to `source` and the children are replaced by
/// what the server renders; without a script the form's own button asks the same.
#[island]
pub fn LiveAnswer(
    /// Where the form as it stands is answered, as JSON with the HTML under `answer`.
    source: String,
    children: Children,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    #[cfg(feature = "hydrate")]
    watch::start(source, place);
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = source;
    }
    view! { <div class="flow" role="status" node_ref=place>{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod watch {
    use std::cell::Cell;
    use std::rc::Rc;

    use gloo_timers::future::TimeoutFuture;
    use leptos::html::Div;
    use leptos::prelude::*;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    /// Nobody is asked while somebody types.
    const PAUSE: u32 = 500;

    /// Asks after every pause in typing.
    pub fn start(source: String, place: NodeRef<Div>) {
        place.on_load(move |div| {
            let Ok(Some(form)) = div.closest("form") else {
                return;
            };
            let Ok(form) = form.dyn_into::<web_sys::HtmlFormElement>() else {
                return;
            };
            let typed = Rc::new(Cell::new(0_u32));
            let watched = form.clone();
            let on_input = Closure::<dyn Fn()>::new(move || {
                let now = typed.get().wrapping_add(1);
                typed.set(now);
                let (typed, source, form, div) =
                    (typed.clone(), source.clone(), form.clone(), div.clone());
                spawn_local(async move {
                    TimeoutFuture::new(PAUSE).await;
                    if typed.get() != now {
                        return;
                    }
                    // What cannot be asked leaves the last answer; the button below still works.
                    if let Ok(html) = ask(&source, &form).await
                        && typed.get() == now
                    {
                        // Rendered by the server from the same components as the page, every word escaped.
                        div.set_inner_html(&html);
                    }
                });
            });
            let heard = watched
                .add_event_listener_with_callback("input", on_input.as_ref().unchecked_ref());
            if heard.is_ok() {
                // The form lives as long as the page.
                on_input.forget();
            }
        });
    }

    async fn ask(source: &str, form: &web_sys::HtmlFormElement) -> Result<String, JsValue> {
        let fields = web_sys::FormData::new_with_form(form)?;
        let body = web_sys::UrlSearchParams::new_with_str_sequence_sequence(&fields)?;
        let request = web_sys::RequestInit::new();
        request.set_method("POST");
        request.set_body(&body);
        let window = web_sys::window().ok_or(JsValue::NULL)?;
        let answer = JsFuture::from(window.fetch_with_str_and_init(source, &request)).await?;
        let answer: web_sys::Response = answer.dyn_into()?;
        if !answer.ok() {
            return Err(JsValue::NULL);
        }
        let told = JsFuture::from(answer.json()?).await?;
        let html = js_sys::Reflect::get(&told, &JsValue::from_str("answer"))?;
        html.as_string().ok_or(JsValue::NULL)
    }
}

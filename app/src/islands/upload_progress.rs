//! How far the sending of a file has got.

use leptos::html::Div;
use leptos::prelude::*;

/// Stands at the end of a form with a file. The browser shows nothing of a form that takes long; this sends it
/// with a bar, and goes to where it leads. What is refused is sent once more without it, so that the page says
/// why; without a script that is what happens at once.
#[island]
pub fn UploadProgress(
    /// Says what is going on while the file is on its way.
    sending: String,
    /// Says what is going on once it has arrived.
    checking: String,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    let (share, set_share) = signal(None::<f64>);
    #[cfg(feature = "hydrate")]
    sent::watch(place, set_share);
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = set_share;
    }
    let words = move || match share.get() {
        None => String::new(),
        Some(share) if share < 1.0 => sending.clone(),
        Some(_) => checking.clone(),
    };
    view! {
        <div class="progress" hidden=move || share.get().is_none() node_ref=place>
            <progress value=move || share.get().unwrap_or_default().to_string() aria-labelledby="upload-words"></progress>
            <p class="progress-text" id="upload-words" role="status">{words}</p>
        </div>
    }
}

#[cfg(feature = "hydrate")]
mod sent {
    use std::cell::Cell;
    use std::rc::Rc;

    use leptos::html::Div;
    use leptos::prelude::*;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{
        Event, EventTarget, FormData, HtmlFormElement, HtmlInputElement, ProgressEvent,
        XmlHttpRequest,
    };

    /// Less than this many bytes are there before anybody looks.
    const WORTH_A_BAR: f64 = 256.0 * 1024.0;

    pub fn watch(place: NodeRef<Div>, share: WriteSignal<Option<f64>>) {
        place.on_load(move |div| {
            let Ok(Some(form)) = div.closest("form") else {
                return;
            };
            let Ok(form) = form.dyn_into::<HtmlFormElement>() else {
                return;
            };
            let on_its_way = Rc::new(Cell::new(false));
            let of = form.clone();
            // What a browser does not know leaves the form as it is.
            let _ = listen(&form, "submit", move |event| {
                if on_its_way.get() {
                    event.prevent_default();
                } else if bytes(&of) >= WORTH_A_BAR && send(&of, share).is_ok() {
                    on_its_way.set(true);
                    share.set(Some(0.0));
                    event.prevent_default();
                }
            });
        });
    }

    /// The size of the files that were chosen.
    fn bytes(form: &HtmlFormElement) -> f64 {
        let input = form.query_selector("input[type=file]").ok().flatten();
        let files = input
            .and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
            .and_then(|input| input.files());
        files.map_or(0.0, |files| {
            (0..files.length())
                .filter_map(|at| files.get(at))
                .map(|file| file.size())
                .sum()
        })
    }

    fn send(form: &HtmlFormElement, share: WriteSignal<Option<f64>>) -> Result<(), JsValue> {
        let request = XmlHttpRequest::new()?;
        request.open("POST", &form.action())?;
        let upload = request.upload()?;
        listen(&upload, "progress", move |event| {
            if let Some(event) = event.dyn_ref::<ProgressEvent>()
                && event.length_computable()
            {
                share.set(Some(event.loaded() / event.total()));
            }
        })?;
        let (answer, of) = (request.clone(), form.clone());
        listen(&request, "loadend", move |_| {
            let window =
                web_sys::window().filter(|_| answer.status().is_ok_and(|code| code == 200));
            let there = window.map(|window| window.location().set_href(&answer.response_url()));
            if !matches!(there, Some(Ok(()))) {
                // As if there were no script: the answer is a page that says what is wrong.
                let _ = of.submit();
            }
        })?;
        request.send_with_opt_form_data(Some(&FormData::new_with_form(form)?))
    }

    fn listen(
        on: &EventTarget,
        event: &str,
        then: impl Fn(Event) + 'static,
    ) -> Result<(), JsValue> {
        let heard = Closure::<dyn Fn(Event)>::new(then);
        on.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref())?;
        // What is listened to lives as long as the page.
        heard.forget();
        Ok(())
    }
}

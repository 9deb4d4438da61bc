//! Rows of a table that are dragged to another place.

use leptos::html::Div;
use leptos::prelude::*;

/// Lets the rows that carry `data-session` be dragged by their first cell; where one is let go, the form among
/// the children is sent with what was moved beside which. Without a script, by keyboard and on a screen that is
/// touched, the buttons of each row move it.
#[island]
pub fn DraggedRows(
    /// Says what the first cell is good for.
    hint: String,
    children: Children,
) -> impl IntoView {
    let place = NodeRef::<Div>::new();
    #[cfg(feature = "hydrate")]
    rows::wake(hint, place);
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = hint;
    }
    view! { <div node_ref=place>{children()}</div> }
}

#[cfg(feature = "hydrate")]
mod rows {
    use std::cell::RefCell;
    use std::rc::Rc;

    use leptos::html::Div;
    use leptos::prelude::*;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use web_sys::{DragEvent, Element, HtmlFormElement, HtmlInputElement};

    /// The row that is being dragged.
    type Dragged = Rc<RefCell<Option<Element>>>;

    /// Where a row would go is drawn at this edge of another.
    const EDGES: [&str; 2] = ["drop-before", "drop-after"];

    pub fn wake(hint: String, place: NodeRef<Div>) {
        place.on_load(move |div| {
            let Ok(Some(form)) = div.query_selector("form") else {
                return;
            };
            let Ok(form) = form.dyn_into::<HtmlFormElement>() else {
                return;
            };
            let dragged = Dragged::default();
            // What a browser does not know leaves the buttons of the rows.
            let _ = prepare(&hint, &form, &dragged);
        });
    }

    fn prepare(hint: &str, form: &HtmlFormElement, dragged: &Dragged) -> Result<(), JsValue> {
        let rows = document().query_selector_all("tr[data-session]")?;
        for at in 0..rows.length() {
            let Some(row) = rows.get(at).and_then(|row| row.dyn_into::<Element>().ok()) else {
                continue;
            };
            let Some(handle) = row.first_element_child() else {
                continue;
            };
            handle.set_attribute("draggable", "true")?;
            handle.set_attribute("title", hint)?;
            handle.class_list().add_1("handle")?;
            let (held, of) = (dragged.clone(), row.clone());
            listen(&handle, "dragstart", move |event| {
                if let Some(data) = event.data_transfer() {
                    data.set_effect_allowed("move");
                    // A browser drags nothing that carries nothing.
                    let _ = data.set_data("text/plain", "");
                    data.set_drag_image(&of, 0, 0);
                }
                held.replace(Some(of.clone()));
            })?;
            let (held, of) = (dragged.clone(), row.clone());
            listen(&handle, "dragend", move |_| {
                held.replace(None);
                unmark(&of);
            })?;
            let (held, of) = (dragged.clone(), row.clone());
            listen(&row, "dragover", move |event| {
                if held.borrow().as_ref().is_some_and(|held| *held != of) {
                    event.prevent_default();
                    unmark(&of);
                    let _ = of
                        .class_list()
                        .add_1(EDGES[usize::from(is_low(&of, &event))]);
                }
            })?;
            let of = row.clone();
            listen(&row, "dragleave", move |_| unmark(&of))?;
            let (held, of, form) = (dragged.clone(), row.clone(), form.clone());
            listen(&row, "drop", move |event| {
                event.prevent_default();
                unmark(&of);
                let Some(held) = held.take() else {
                    return;
                };
                let act = if is_low(&of, &event) {
                    "after"
                } else {
                    "before"
                };
                let of_row = |row: &Element, name| row.get_attribute(name).unwrap_or_default();
                fill(&form, "act", act);
                fill(&form, "session", &of_row(&held, "data-session"));
                fill(&form, "version", &of_row(&held, "data-version"));
                fill(&form, "target", &of_row(&of, "data-session"));
                // As a press of a button would: the page comes back with what was done or why not.
                let _ = form.request_submit();
            })?;
        }
        Ok(())
    }

    fn listen(
        on: &Element,
        event: &str,
        then: impl Fn(DragEvent) + 'static,
    ) -> Result<(), JsValue> {
        let heard = Closure::<dyn Fn(DragEvent)>::new(then);
        on.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref())?;
        // The rows live as long as the page.
        heard.forget();
        Ok(())
    }

    /// Whether the pointer is in the lower half of the row.
    fn is_low(row: &Element, event: &DragEvent) -> bool {
        let bounds = row.get_bounding_client_rect();
        f64::from(event.client_y()) > bounds.top() + bounds.height() / 2.0
    }

    fn unmark(row: &Element) {
        for edge in EDGES {
            let _ = row.class_list().remove_1(edge);
        }
    }

    fn fill(form: &HtmlFormElement, name: &str, value: &str) {
        let input = form.query_selector(&format!("input[name={name}]"));
        if let Ok(Some(input)) = input
            && let Ok(input) = input.dyn_into::<HtmlInputElement>()
        {
            input.set_value(value);
        }
    }
}

//! The only textarea of the product.
//!
//! leptos 0.8 writes the children of a `<textarea>` unescaped on the server, so that a stored
//! `</textarea><script>` would run. This component escapes by itself; nothing else may render a textarea.

use super::Words;
use super::field::Labelling;
use leptos::prelude::*;

/// A field for several lines, with its label, hint and error.
#[component]
pub fn TextArea(
    #[prop(into)] label: String,
    #[prop(into)] name: String,
    #[prop(optional, into)] id: Words,
    #[prop(optional, into)] value: Words,
    #[prop(optional, into)] hint: Words,
    #[prop(optional, into)] error: Words,
    #[prop(optional, into)] mark: Words,
    #[prop(default = 5)] rows: u32,
    #[prop(optional)] required: bool,
    #[prop(optional)] readonly: bool,
) -> impl IntoView {
    let labelling = Labelling {
        id: id.get().unwrap_or_else(|| name.clone()),
        label,
        mark,
        hint,
        error,
    };
    let content = escaped(&value.or_empty());
    let control = view! {
        <textarea
            class="input"
            id=labelling.id.clone()
            name=name
            rows=rows.to_string()
            dir="auto"
            required=required
            readonly=readonly
            aria-describedby=labelling.described_by()
            aria-invalid=labelling.invalid()
            inner_html=content
        ></textarea>
    }
    .into_any();
    labelling.around(control)
}

/// The text as the inside of a textarea. The first line break is the parser's, so that the author's own survives it.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + 1);
    html.push('\n');
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            other => html.push(other),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_close_its_textarea() {
        let html = view! { <TextArea label="Statement" name="statement" value="</textarea><script>alert(1)</script>"/> }.to_html();
        assert_eq!(html.matches("</textarea>").count(), 1, "{html}");
        assert!(!html.contains("<script>"));
        assert!(
            html.contains(">\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;</textarea>"),
            "{html}"
        );
    }

    #[test]
    fn entities_and_line_breaks_come_back_as_they_were_typed() {
        let html = view! { <TextArea label="Text" name="text" value="\nR&amp;D\nنص"/> }.to_html();
        assert!(html.contains(">\n\nR&amp;amp;D\nنص</textarea>"), "{html}");
        assert!(html.contains("dir=\"auto\""));
    }

    #[test]
    fn an_empty_textarea_is_empty() {
        let html = view! { <TextArea label="Text" name="text" error="Write something"/> }.to_html();
        assert!(
            html.contains(">\n</textarea>") && html.contains("aria-describedby=\"text-error\""),
            "{html}"
        );
    }
}

//! How far something got, as a bar and in words.

use leptos::prelude::*;

/// Progress with its words; the words are what counts.
#[component]
pub fn Progress(
    #[prop(into)] id: String,
    #[prop(into)] label: String,
    value: u64,
    max: u64,
    /// "412 of 600 sent · 3 waiting to retry".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let text_id = format!("{id}-text");
    view! {
        <div class="progress">
            <label for=id.clone()>{label}</label>
            <progress id=id value=value.min(max).to_string() max=max.max(1).to_string() aria-describedby=text_id.clone()></progress>
            <p class="progress-text" id=text_id>{text}</p>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_told_in_words_and_never_exceeds_itself() {
        let html = view! { <Progress id="send" label="Sending" value=700 max=600 text="600 of <600> sent"/> }.to_html();
        assert!(
            html.contains("value=\"600\"")
                && html.contains("max=\"600\"")
                && html.contains("600 of &lt;600&gt; sent")
        );
        assert!(html.contains("<label for=\"send\">Sending</label>"));
    }
}

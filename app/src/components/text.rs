//! Words that people wrote: escaped, in their own direction, never interpreted.

use super::Words;
use leptos::prelude::*;

/// A name or title in its own direction inside a sentence in another.
#[component]
pub fn Bdi(#[prop(into)] text: String) -> impl IntoView {
    view! { <bdi>{text}</bdi> }.into_any()
}

/// Plain text as its author laid it out: a blank line starts a paragraph, a single line break stays one.
#[component]
pub fn Prose(
    #[prop(into)] text: String,
    /// The language it is written in, when known to differ from the page's.
    #[prop(optional, into)]
    lang: Words,
) -> impl IntoView {
    let paragraphs: Vec<AnyView> = paragraphs(&text)
        .into_iter()
        .map(|lines| {
            let lines: Vec<AnyView> = lines
                .into_iter()
                .enumerate()
                .map(|(nth, line)| {
                    let line_break = (nth > 0).then(|| view! { <br/> });
                    view! { {line_break}{line} }.into_any()
                })
                .collect();
            view! { <p dir="auto">{lines}</p> }.into_any()
        })
        .collect();
    view! { <div class="prose" lang=lang.get()>{paragraphs}</div> }.into_any()
}

fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut paragraphs = vec![Vec::new()];
    for line in text.lines().map(str::trim_end) {
        match (line.is_empty(), paragraphs.last_mut()) {
            (false, Some(paragraph)) => paragraph.push(line.to_owned()),
            (true, _) | (false, None) => paragraphs.push(Vec::new()),
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// A moment in the meeting's zone and, where it differs, in the reader's; both already worded with their offset.
#[component]
pub fn TimeText(
    /// The moment for machines: `2023-03-14T15:00:00+01:00`.
    #[prop(into)]
    datetime: String,
    #[prop(into)] words: String,
    /// The same moment where the reader is.
    #[prop(optional, into)]
    reader: Words,
) -> impl IntoView {
    let reader = reader
        .get()
        .map(|words| view! { <span class="muted">" · "{words}</span> });
    view! { <span class="time"><time datetime=datetime>{words}</time>{reader}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_keeps_paragraphs_and_lines_and_interprets_nothing() {
        let html =
            view! { <Prose text="One <script>alert(1)</script>\nstill one\n\n\nTwo & more"/> }
                .to_html();
        assert_eq!(html.matches("<p dir=\"auto\">").count(), 2);
        assert_eq!(html.matches("<br>").count(), 1);
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assert!(html.contains("Two &amp; more"));
    }

    #[test]
    fn arabic_text_finds_its_own_direction() {
        let html = view! { <Prose text="مرحبا" lang="ar"/> }.to_html();
        assert!(html.contains("lang=\"ar\"") && html.contains("dir=\"auto\""));
        assert_eq!(
            view! { <Bdi text="وزارة <b>"/> }.to_html(),
            "<bdi>وزارة &lt;b&gt;</bdi>"
        );
    }

    #[test]
    fn a_time_is_told_in_both_zones() {
        let html = view! {
            <TimeText datetime="2023-03-14T15:00:00+01:00" words="Tue 14 March 2023, 15:00 Geneva (UTC+1)" reader="17:00 in Nairobi"/>
        }
        .to_html();
        assert!(html.contains("<time datetime=\"2023-03-14T15:00:00+01:00\">Tue 14 March"));
        assert!(html.contains("17:00 in Nairobi"));
        assert!(
            !view! { <TimeText datetime="2023" words="2023"/> }
                .to_html()
                .contains("muted")
        );
    }
}

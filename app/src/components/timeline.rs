//! What happened, in order: the audit trail, the life of a recommendation.

use super::Words;
use leptos::prelude::*;

/// One thing that happened.
#[derive(Debug)]
pub struct Event {
    /// Usually a [`super::TimeText`].
    pub when: AnyView,
    pub who: Words,
    pub what: String,
    pub detail: Words,
}

/// Things that happened, in the order given.
#[component]
pub fn Timeline(#[prop(optional, into)] label: Words, events: Vec<Event>) -> impl IntoView {
    let items: Vec<AnyView> = events
        .into_iter()
        .map(|event| {
            let who = event.who.get().map(|who| view! { " · "<bdi>{who}</bdi> });
            let detail = event
                .detail
                .get()
                .map(|detail| view! { <p class="timeline-detail" dir="auto">{detail}</p> });
            view! {
                <li>
                    <p class="timeline-when">{event.when}{who}</p>
                    <p>{event.what}</p>
                    {detail}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="timeline" role="list" aria-label=label.get()>{items}</ol> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_says_when_who_and_what() {
        let events = vec![Event {
            when: view! { <time datetime="2023-03-14">"14 March 2023"</time> }.into_any(),
            who: "وزارة".into(),
            what: "Invitation <issued>".into(),
            detail: Words::default(),
        }];
        let html = view! { <Timeline label="Trail" events=events/> }.to_html();
        assert!(
            html.contains("14 March 2023")
                && html.contains("<bdi>وزارة</bdi>")
                && html.contains("Invitation &lt;issued&gt;")
        );
        assert!(!html.contains("timeline-detail"));
    }
}

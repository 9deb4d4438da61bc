//! The life of a dialogue as lines to walk along: what is done, what is next, what is late.

use super::{Tag, Tone, Words};
use leptos::prelude::*;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepState {
    Done,
    Next,
    Late,
    Later,
}

/// A step, where it is done, and how it stands in words.
#[derive(Clone, Debug)]
pub struct Step {
    pub label: String,
    pub href: String,
    pub state: StepState,
    pub state_words: String,
    pub note: Words,
}

/// Steps in order, each leading to the place where it is done.
#[component]
pub fn Checklist(#[prop(optional, into)] label: Words, steps: Vec<Step>) -> impl IntoView {
    let items: Vec<AnyView> = steps
        .into_iter()
        .map(|step| {
            let (class, tone) = match step.state {
                StepState::Done => ("checklist-item", Tone::Ok),
                StepState::Next => ("checklist-item checklist-next", Tone::Information),
                StepState::Late => ("checklist-item checklist-late", Tone::Problem),
                StepState::Later => ("checklist-item", Tone::Neutral),
            };
            let note = step
                .note
                .get()
                .map(|note| view! { <p class="checklist-note">{note}</p> });
            view! {
                <li class=class>
                    <a href=step.href>{step.label}</a>
                    {note}
                    <Tag words=step.state_words tone=tone/>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="checklist" role="list" aria-label=label.get()>{items}</ol> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_leads_to_its_place_and_says_how_it_stands() {
        let steps = vec![Step {
            label: "Send <invitations>".into(),
            href: "/desk/invitations".into(),
            state: StepState::Late,
            state_words: "Late by 2 days".into(),
            note: "14 of 20".into(),
        }];
        let html = view! { <Checklist steps=steps/> }.to_html();
        assert!(html.contains("href=\"/desk/invitations\">Send &lt;invitations&gt;</a>"));
        assert!(
            html.contains("Late by 2 days")
                && html.contains("tag-problem")
                && html.contains("14 of 20")
        );
    }
}

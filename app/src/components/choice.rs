//! Choosing: lists, radio buttons, check boxes.

use super::Words;
use super::field::{Labelling, Width};
use super::fieldset::legend;
use leptos::prelude::*;

/// One thing to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: Words,
}

impl Choice {
    /// A choice that posts `value` and reads `label`.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Choice {
            value: value.into(),
            label: label.into(),
            hint: Words::default(),
        }
    }

    /// The same choice with a line that explains it.
    pub fn with_hint(self, hint: impl Into<Words>) -> Self {
        Choice {
            hint: hint.into(),
            ..self
        }
    }
}

/// How choices stand: one below the other, side by side when short, or as cards for a thumb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrangement {
    #[default]
    List,
    Inline,
    Cards,
}

impl Arrangement {
    fn class(self) -> &'static str {
        match self {
            Arrangement::List => "choices",
            Arrangement::Inline => "choices choices-inline",
            Arrangement::Cards => "choices choices-cards",
        }
    }
}

/// One choice from a list that folds away.
#[component]
pub fn Select(
    #[prop(into)] label: String,
    #[prop(into)] name: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] selected: Words,
    /// The words of the empty choice; without them one choice is always taken.
    #[prop(optional, into)]
    empty: Words,
    #[prop(optional, into)] id: Words,
    #[prop(optional, into)] hint: Words,
    #[prop(optional, into)] error: Words,
    #[prop(optional, into)] mark: Words,
    #[prop(optional)] width: Width,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let labelling = Labelling {
        id: id.get().unwrap_or_else(|| name.clone()),
        label,
        mark,
        hint,
        error,
    };
    let selected = selected.or_empty();
    let empty = empty
        .get()
        .map(|words| view! { <option value="">{words}</option> }.into_any());
    let options: Vec<AnyView> = choices
        .into_iter()
        .map(|choice| {
            let chosen = choice.value == selected;
            view! { <option value=choice.value selected=chosen>{choice.label}</option> }.into_any()
        })
        .collect();
    let control = view! {
        <select
            class=width.class()
            id=labelling.id.clone()
            name=name
            required=required
            aria-describedby=labelling.described_by()
            aria-invalid=labelling.invalid()
        >
            {empty}
            {options}
        </select>
    }
    .into_any();
    labelling.around(control)
}

/// Exactly one of a few.
#[component]
pub fn Radios(
    #[prop(into)] legend: String,
    #[prop(into)] name: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] selected: Words,
    #[prop(optional, into)] hint: Words,
    #[prop(optional, into)] error: Words,
    #[prop(optional, into)] mark: Words,
    #[prop(optional)] arrangement: Arrangement,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let selected = selected.get().into_iter().collect();
    let labelling = Labelling {
        id: name.clone(),
        label: legend,
        mark,
        hint,
        error,
    };
    group(
        labelling,
        Kind {
            input: "radio",
            name,
            required,
            arrangement,
        },
        choices,
        selected,
    )
}

/// Any number of a few.
#[component]
pub fn Checkboxes(
    #[prop(into)] legend: String,
    #[prop(into)] name: String,
    choices: Vec<Choice>,
    #[prop(optional)] selected: Vec<String>,
    #[prop(optional, into)] hint: Words,
    #[prop(optional, into)] error: Words,
    #[prop(optional, into)] mark: Words,
    #[prop(optional)] arrangement: Arrangement,
) -> impl IntoView {
    let labelling = Labelling {
        id: name.clone(),
        label: legend,
        mark,
        hint,
        error,
    };
    group(
        labelling,
        Kind {
            input: "checkbox",
            name,
            required: false,
            arrangement,
        },
        choices,
        selected,
    )
}

/// A single yes that stands alone, such as a consent.
#[component]
pub fn Checkbox(
    #[prop(into)] label: String,
    #[prop(into)] name: String,
    #[prop(default = "yes".to_owned(), into)] value: String,
    #[prop(optional)] checked: bool,
    #[prop(optional)] required: bool,
    #[prop(optional, into)] hint: Words,
    #[prop(optional, into)] error: Words,
) -> impl IntoView {
    let mut labelling = Labelling {
        id: name.clone(),
        label,
        mark: Words::default(),
        hint,
        error,
    };
    let described_by = labelling.described_by();
    let invalid = labelling.invalid();
    let class = labelling.class();
    let hint_id = format!("{name}-hint");
    let hint = std::mem::take(&mut labelling.hint)
        .get()
        .map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> });
    view! {
        <div class=class>
            {labelling.help()}
            <div class="choice">
                <input type="checkbox" id=name.clone() name=name.clone() value=value checked=checked required=required
                    aria-describedby=described_by aria-invalid=invalid/>
                <label for=name>{labelling.label}</label>
                {hint}
            </div>
        </div>
    }
    .into_any()
}

struct Kind {
    input: &'static str,
    name: String,
    required: bool,
    arrangement: Arrangement,
}

fn group(labelling: Labelling, kind: Kind, choices: Vec<Choice>, selected: Vec<String>) -> AnyView {
    let items: Vec<AnyView> = choices
        .into_iter()
        .enumerate()
        .map(|(nth, choice)| {
            // The first carries the plain name as id: it is where the error summary leads.
            let id = if nth == 0 {
                kind.name.clone()
            } else {
                format!("{}-{}", kind.name, nth + 1)
            };
            let hint_id = choice.hint.is_some().then(|| format!("{id}-about"));
            let hint = choice
                .hint
                .get()
                .map(|hint| view! { <p class="hint" id=hint_id.clone()>{hint}</p> });
            let checked = selected.contains(&choice.value);
            view! {
                <div class="choice">
                    <input type=kind.input id=id.clone() name=kind.name.clone() value=choice.value
                        checked=checked required=kind.required aria-describedby=hint_id/>
                    <label for=id>{choice.label}</label>
                    {hint}
                </div>
            }
            .into_any()
        })
        .collect();
    view! {
        <fieldset class=labelling.class() aria-describedby=labelling.described_by()>
            {legend(&labelling)}
            {labelling.help()}
            <div class=kind.arrangement.class()>{items}</div>
        </fieldset>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers() -> Vec<Choice> {
        vec![
            Choice::new("accept", "Accept"),
            Choice::new("de\"cline", "<Decline>").with_hint("It frees the seat"),
        ]
    }

    #[test]
    fn a_radio_group_keeps_the_answer_and_is_named_by_its_legend() {
        let html = view! { <Radios legend="Will you come?" name="answer" choices=answers() selected="de\"cline" error="Choose one"/> }.to_html();
        assert!(html.contains("<fieldset") && html.contains("<legend"));
        assert!(html.contains("id=\"answer\"") && html.contains("id=\"answer-2\""));
        assert_eq!(html.matches(" checked").count(), 1);
        assert!(html.contains("value=\"de&quot;cline\"") && html.contains("&lt;Decline&gt;"));
        assert!(
            html.contains("aria-describedby=\"answer-error\"")
                && html.contains("aria-describedby=\"answer-2-about\"")
        );
    }

    #[test]
    fn check_boxes_keep_every_answer() {
        let selected = vec!["accept".to_owned(), "de\"cline".to_owned()];
        let html =
            view! { <Checkboxes legend="Both" name="both" choices=answers() selected=selected/> }
                .to_html();
        assert_eq!(html.matches(" checked").count(), 2);
    }

    #[test]
    fn a_list_keeps_the_answer_and_offers_none() {
        let html = view! { <Select label="Answer" name="answer" choices=answers() selected="accept" empty="Any"/> }.to_html();
        assert!(html.contains("<option value=\"\">Any</option>"), "{html}");
        assert!(
            html.contains("value=\"accept\" selected")
                || html.contains("selected value=\"accept\""),
            "{html}"
        );
        assert_eq!(html.matches(" selected").count(), 1);
    }

    #[test]
    fn a_lone_check_box_is_tied_to_its_words() {
        let html = view! { <Checkbox label="I agree" name="consent" hint="Only for this meeting" error="Agree or leave"/> }.to_html();
        assert!(html.contains("aria-describedby=\"consent-hint consent-error\""));
        assert_eq!(html.matches("id=\"consent-hint\"").count(), 1);
        assert!(html.contains("<label for=\"consent\">I agree</label>"));
    }
}

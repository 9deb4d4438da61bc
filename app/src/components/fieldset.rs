//! Fields that belong together under one question.

use super::Words;
use super::field::Labelling;
use leptos::prelude::*;

pub(super) fn legend(labelling: &Labelling) -> AnyView {
    view! { <legend class="legend">{labelling.label.clone()}{labelling.mark()}</legend> }.into_any()
}

/// A group of fields with a common question.
#[component]
pub fn Fieldset(
    #[prop(into)] legend: String,
    #[prop(optional, into)] hint: Words,
    children: Children,
) -> impl IntoView {
    let hint = hint.get().map(|hint| view! { <p class="hint">{hint}</p> });
    view! {
        <fieldset class="fieldset">
            <legend class="legend legend-title">{legend}</legend>
            {hint}
            {children()}
        </fieldset>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_stand_under_their_question() {
        let html = view! { <Fieldset legend="When & where">"fields"</Fieldset> }.to_html();
        assert!(
            html.starts_with("<fieldset")
                && html.contains("When &amp; where</legend>")
                && html.contains("fields")
        );
    }
}

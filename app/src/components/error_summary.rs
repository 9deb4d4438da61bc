//! The list of what stopped a form, above it, each line leading to its field.

use leptos::prelude::*;

/// What is wrong with one field, in the same words as beside the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    pub words: String,
}

impl FieldError {
    /// An error of the field with this id.
    pub fn new(field: impl Into<String>, words: impl Into<String>) -> Self {
        FieldError {
            field: field.into(),
            words: words.into(),
        }
    }
}

/// All errors of a refused form; takes the focus when the page opens and renders nothing when there are none.
#[component]
pub fn ErrorSummary(#[prop(into)] heading: String, errors: Vec<FieldError>) -> impl IntoView {
    if errors.is_empty() {
        return ().into_any();
    }
    let lines: Vec<AnyView> = errors
        .into_iter()
        .map(|error| {
            // An error of the whole form belongs to no field and is told without a link.
            if error.field.is_empty() {
                view! { <li>{error.words}</li> }.into_any()
            } else {
                view! { <li><a href=format!("#{}", error.field)>{error.words}</a></li> }.into_any()
            }
        })
        .collect();
    view! {
        <div class="error-summary" role="group" tabindex="-1" autofocus=true aria-labelledby="error-summary-heading">
            <div role="alert">
                <h2 id="error-summary-heading">{heading}</h2>
                <ul>{lines}</ul>
            </div>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_leads_to_its_field_and_the_summary_takes_the_focus() {
        let errors = vec![
            FieldError::new("email", "Enter an address like name@example.org"),
            FieldError::new("", "<b>"),
        ];
        let html = view! { <ErrorSummary heading="There is a problem" errors=errors/> }.to_html();
        assert!(html.contains("<a href=\"#email\">Enter an address"));
        assert!(
            html.contains("role=\"alert\"")
                && html.contains("tabindex=\"-1\"")
                && html.contains("autofocus")
        );
        assert!(html.contains("<li>&lt;b&gt;</li>"));
    }

    #[test]
    fn nothing_is_shown_when_nothing_is_wrong() {
        let html =
            view! { <ErrorSummary heading="There is a problem" errors=Vec::new()/> }.to_html();
        assert!(!html.contains("problem"), "{html}");
    }
}

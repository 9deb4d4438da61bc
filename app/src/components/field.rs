//! One-line fields, and the label, hint and error that every control shares.

use super::{Icon, Words};
use leptos::prelude::*;

/// What a field asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Input {
    #[default]
    Text,
    Email,
    Telephone,
    Url,
    Search,
    Number,
    Date,
    Time,
    DateTime,
    File,
}

impl Input {
    fn kind(self) -> &'static str {
        match self {
            // Numbers are text with a numeric keyboard: a wheel or a locale must not change what was typed.
            Input::Text | Input::Number => "text",
            Input::Email => "email",
            Input::Telephone => "tel",
            Input::Url => "url",
            Input::Search => "search",
            Input::Date => "date",
            Input::Time => "time",
            Input::DateTime => "datetime-local",
            Input::File => "file",
        }
    }
}

/// How much room a field gives, as a promise of how much to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    #[default]
    Full,
    Half,
    Short,
    Few,
}

impl Width {
    pub(super) fn class(self) -> &'static str {
        match self {
            Width::Full => "input",
            Width::Half => "input width-half",
            Width::Short => "input width-short",
            Width::Few => "input width-few",
        }
    }
}

/// The words around a control, tied to it for those who cannot see them.
#[derive(Clone, Debug)]
pub(super) struct Labelling {
    pub id: String,
    pub label: String,
    pub mark: Words,
    pub hint: Words,
    pub error: Words,
}

impl Labelling {
    /// The ids of hint and error, for `aria-describedby`.
    pub fn described_by(&self) -> Option<String> {
        let hint = self.hint.is_some().then(|| format!("{}-hint", self.id));
        let error = self.error.is_some().then(|| format!("{}-error", self.id));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid`, only when it is.
    pub fn invalid(&self) -> Option<&'static str> {
        self.error.is_some().then_some("true")
    }

    pub fn class(&self) -> &'static str {
        if self.error.is_some() {
            "field field-invalid"
        } else {
            "field"
        }
    }

    /// The mark behind a label: usually "optional".
    pub fn mark(&self) -> Option<AnyView> {
        self.mark
            .clone()
            .get()
            .map(|mark| view! { <span class="mark">" ("{mark}")"</span> }.into_any())
    }

    /// Hint and error, in this order, above the control.
    pub fn help(&self) -> AnyView {
        let hint = self
            .hint
            .clone()
            .get()
            .map(|hint| view! { <p class="hint" id=format!("{}-hint", self.id)>{hint}</p> });
        let error = self.error.clone().get().map(|error| {
            view! { <p class="field-error" id=format!("{}-error", self.id)>{Icon::Problem.view()}<span>{error}</span></p> }
        });
        view! { {hint}{error} }.into_any()
    }

    /// Label, hint, error, control.
    pub fn around(self, control: AnyView) -> AnyView {
        view! {
            <div class=self.class()>
                <label for=self.id.clone()>{self.label.clone()}{self.mark()}</label>
                {self.help()}
                {control}
            </div>
        }
        .into_any()
    }
}

/// A one-line field with its label, hint and error.
#[component]
pub fn Field(
    #[prop(into)] label: String,
    /// Also the id, unless `id` says otherwise, so that the error summary can lead here.
    #[prop(into)]
    name: String,
    #[prop(optional, into)] id: Words,
    #[prop(optional, into)] value: Words,
    #[prop(optional, into)] hint: Words,
    #[prop(optional, into)] error: Words,
    /// Words behind the label, such as "optional".
    #[prop(optional, into)]
    mark: Words,
    #[prop(optional)] kind: Input,
    #[prop(optional)] width: Width,
    #[prop(optional)] required: bool,
    #[prop(optional)] readonly: bool,
    #[prop(optional, into)] autocomplete: Words,
    #[prop(optional, into)] min: Words,
    #[prop(optional, into)] max: Words,
    /// Which files are welcome: `.csv,.xlsx`.
    #[prop(optional, into)]
    accept: Words,
    /// Id of a `<datalist>` with proposals.
    #[prop(optional, into)]
    list: Words,
) -> impl IntoView {
    let labelling = Labelling {
        id: id.get().unwrap_or_else(|| name.clone()),
        label,
        mark,
        hint,
        error,
    };
    let direction = matches!(kind, Input::Text | Input::Search).then_some("auto");
    let keyboard = (kind == Input::Number).then_some("numeric");
    let value = value.get().filter(|_| kind != Input::File);
    let control = view! {
        <input
            class=width.class()
            id=labelling.id.clone()
            name=name
            type=kind.kind()
            value=value
            dir=direction
            inputmode=keyboard
            autocomplete=autocomplete.get()
            min=min.get()
            max=max.get()
            accept=accept.get()
            list=list.get()
            required=required
            readonly=readonly
            aria-describedby=labelling.described_by()
            aria-invalid=labelling.invalid()
        />
    }
    .into_any();
    labelling.around(control)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_tied_to_its_label_hint_and_error() {
        let html = view! {
            <Field label="Address" name="email" kind=Input::Email hint="We never show it" error="Enter an address" autocomplete="email"/>
        }
        .to_html();
        assert!(html.contains("<label for=\"email\">"));
        assert!(html.contains("aria-describedby=\"email-hint email-error\""));
        assert!(html.contains("aria-invalid=\"true\"") && html.contains("autocomplete=\"email\""));
    }

    #[test]
    fn what_was_typed_comes_back_and_cannot_break_out() {
        let html =
            view! { <Field label="Title" name="title" value="\"><script>alert(1)</script>"/> }
                .to_html();
        assert!(html.contains("value=\"&quot;&gt;&lt;script&gt;"), "{html}");
        assert!(!html.contains("<script>") && html.contains("dir=\"auto\""));
    }

    #[test]
    fn absent_words_leave_no_trace() {
        let no_error: Option<String> = None;
        let html = view! { <Field label="Title" name="title" error=no_error/> }.to_html();
        assert!(
            !html.contains("aria-") && !html.contains("hint") && !html.contains("value="),
            "{html}"
        );
    }

    #[test]
    fn a_file_field_never_carries_a_value() {
        let html = view! { <Field label="Letter" name="letter" kind=Input::File value="C:\\x" accept=".pdf"/> }.to_html();
        assert!(!html.contains("value=") && html.contains("accept=\".pdf\""));
    }
}

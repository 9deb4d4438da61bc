//! The head of a page: what it is, its facts, its state, and the one primary action.

use super::{Icon, Words};
use leptos::prelude::*;

/// The head of a page. `children` are its [`Fact`]s.
#[component]
pub fn TitleBlock(
    #[prop(into)] title: String,
    /// The kind of thing, in small letters above the title.
    #[prop(optional, into)]
    eyebrow: Words,
    /// One sentence below the title.
    #[prop(optional, into)]
    lead: Words,
    /// The language of the title, when it is not the page's.
    #[prop(optional, into)]
    lang: Words,
    /// The state as a [`super::Tag`].
    #[prop(optional_no_strip, into)]
    state: Option<AnyView>,
    /// The one primary action.
    #[prop(optional_no_strip, into)]
    action: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let eyebrow = eyebrow
        .get()
        .map(|words| view! { <p class="eyebrow">{words}</p> });
    let lead = lead
        .get()
        .map(|words| view! { <p class="lead" dir="auto">{words}</p> });
    let facts = children.map(|children| view! { <ul class="facts" role="list">{children()}</ul> });
    let action = action.map(|action| view! { <div class="title-action actions">{action}</div> });
    view! {
        <div class="title-block">
            <div>
                {eyebrow}
                <div class="title-line"><h1 dir="auto" lang=lang.get()>{title}</h1>{state}</div>
                {lead}
                {facts}
            </div>
            {action}
        </div>
    }
    .into_any()
}

/// One fact below a title: when, where, how many.
#[component]
pub fn Fact(
    icon: Icon,
    /// What kind of fact it is, for those who cannot see the sign.
    #[prop(into)]
    label: String,
    children: Children,
) -> impl IntoView {
    view! { <li>{icon.view()}<span><span class="visually-hidden">{label}": "</span>{children()}</span></li> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::super::{LinkButton, Tag};
    use super::*;

    #[test]
    fn a_page_has_one_heading_its_state_and_its_action() {
        let html = view! {
            <TitleBlock title="Quality <of> decisions" eyebrow="Roundtable"
                state=view! { <Tag words="Scheduled"/> }.into_any()
                action=view! { <LinkButton label="Issue" href="/x"/> }.into_any()>
                <Fact icon=Icon::Place label="Where">"Geneva"</Fact>
            </TitleBlock>
        }
        .to_html();
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(
            html.contains("Quality &lt;of&gt; decisions")
                && html.contains("Scheduled")
                && html.contains("Issue")
        );
        assert!(html.contains("visually-hidden\">Where") && html.contains("Geneva"));
    }

    #[test]
    fn an_arabic_title_finds_its_own_direction() {
        let html = view! { <TitleBlock title="جودة القرارات"/> }.to_html();
        assert!(html.contains("<h1 dir=\"auto\">جودة القرارات</h1>") && !html.contains("facts"));
    }
}

//! The form itself and the row of actions at its end.

use super::Words;
use leptos::prelude::*;

/// A form that posts to its own page. The server checks it and answers in the reader's language, so the browser's
/// own checks stay off.
#[component]
pub fn PostForm(
    /// The page's own address when absent.
    #[prop(optional, into)]
    action: Words,
    /// Set when a field carries a file.
    #[prop(optional)]
    upload: bool,
    /// Set when the form holds a table, which may be wider than text.
    #[prop(optional)]
    wide: bool,
    /// Set when what is typed is kept before it is saved; the page says so, too (`Page::with_drafts`).
    #[prop(optional)]
    draft: bool,
    /// Where what is typed is kept instead, when it is no form of the desk.
    #[prop(optional, into)]
    draft_to: Words,
    children: Children,
) -> impl IntoView {
    let draft = draft_to.get().or_else(|| draft.then(String::new));
    let kept = draft
        .is_some()
        .then(|| view! { <p class="hint" data-kept="" hidden=true></p> });
    let class = if wide { "form form-wide" } else { "form" };
    let encoding = upload.then_some("multipart/form-data");
    view! {
        <form class=class method="post" action=action.get() enctype=encoding novalidate=true data-draft=draft>
            {children()}
            {kept}
        </form>
    }
    .into_any()
}

/// A form that only asks: its fields go into the address, and nothing is changed.
#[component]
pub fn GetForm(#[prop(into)] action: String, children: Children) -> impl IntoView {
    view! { <form class="form" method="get" action=action>{children()}</form> }.into_any()
}

/// What a form carries along unseen.
#[component]
pub fn Hidden(fields: Vec<(String, String)>) -> impl IntoView {
    fields
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> })
        .collect_view()
        .into_any()
}

/// Buttons and links side by side, the primary first.
#[component]
pub fn Actions(children: Children) -> impl IntoView {
    view! { <div class="actions">{children()}</div> }.into_any()
}

/// More for those who ask: a line that unfolds without a script.
#[component]
pub fn Disclosure(
    #[prop(into)] summary: String,
    /// Whom or what it is about, for those who hear it out of its row.
    #[prop(optional, into)]
    about: Words,
    #[prop(optional)] open: bool,
    children: Children,
) -> impl IntoView {
    let about = about
        .get()
        .map(|about| view! { " "<span class="visually-hidden">{about}</span> });
    view! {
        <details class="disclosure" open=open>
            <summary>{summary}{about}</summary>
            <div class="disclosure-body">{children()}</div>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_posts_to_its_own_page_and_leaves_the_checking_to_the_server() {
        let html = view! { <PostForm><Actions>"buttons"</Actions></PostForm> }.to_html();
        assert!(
            html.contains("method=\"post\"") && html.contains("novalidate"),
            "{html}"
        );
        assert!(
            !html.contains("action=") && !html.contains("enctype"),
            "{html}"
        );
        let upload = view! { <PostForm upload=true action="/x?\"">"file"</PostForm> }.to_html();
        assert!(upload.contains("enctype=\"multipart/form-data\"") && upload.contains("/x?&quot;"));
    }

    #[test]
    fn a_disclosure_unfolds_without_a_script() {
        let html = view! { <Disclosure summary="How <?>">"By lot"</Disclosure> }.to_html();
        assert!(
            html.contains("<details") && html.contains("<summary>How &lt;?&gt;"),
            "{html}"
        );
        assert!(!html.contains(" open") && html.contains("By lot"));
        assert!(!html.contains("visually-hidden"));
        let row = view! { <Disclosure summary="Decide…" about="Ada <Banda>">"Form"</Disclosure> };
        let row = row.to_html();
        assert!(row.contains("visually-hidden\">Ada &lt;Banda&gt;"), "{row}");
    }
}

//! What a reader can do: submit, go, or post a single step.

use super::Words;
use leptos::prelude::*;

/// The weight of an action; one page has one primary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Look {
    Primary,
    #[default]
    Secondary,
    Quiet,
    Danger,
}

impl Look {
    fn class(self) -> &'static str {
        match self {
            Look::Primary => "button button-primary",
            Look::Secondary => "button",
            Look::Quiet => "button button-quiet",
            Look::Danger => "button button-danger",
        }
    }
}

fn unseen(about: Words) -> Option<AnyView> {
    about
        .get()
        .map(|about| view! { <span class="visually-hidden">" "{about}</span> }.into_any())
}

/// Submits the form around it.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] look: Look,
    /// Tells two buttons of one form apart.
    #[prop(optional, into)]
    name: Words,
    #[prop(optional, into)] value: Words,
    /// What it acts on, for those who hear the button without its row.
    #[prop(optional, into)]
    about: Words,
    #[prop(optional)] disabled: bool,
) -> impl IntoView {
    view! {
        <button class=look.class() type="submit" name=name.get() value=value.get() disabled=disabled>
            {label}
            {unseen(about)}
        </button>
    }
    .into_any()
}

/// Leads somewhere with the weight of a button.
#[component]
pub fn LinkButton(
    #[prop(into)] label: String,
    #[prop(into)] href: String,
    #[prop(optional)] look: Look,
    #[prop(optional, into)] about: Words,
) -> impl IntoView {
    view! { <a class=look.class() href=href>{label}{unseen(about)}</a> }.into_any()
}

/// One step in a form of its own: a change is never a link, because mail scanners follow links.
#[component]
pub fn PostButton(
    #[prop(into)] label: String,
    #[prop(into)] action: String,
    #[prop(optional)] hidden: Vec<(String, String)>,
    #[prop(optional)] look: Look,
    #[prop(optional, into)] about: Words,
) -> impl IntoView {
    let hidden: Vec<AnyView> = hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value/> }.into_any())
        .collect();
    view! {
        <form class="post" method="post" action=action>
            {hidden}
            <Button label=label look=look about=about.or_empty()/>
        </form>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_posts_and_carries_its_facts() {
        let hidden = vec![("step".to_owned(), "withdraw\"<".to_owned())];
        let html = view! { <PostButton label="Withdraw" action="/desk/x?a=1&b=\"" hidden=hidden look=Look::Danger about="Kenya"/> }.to_html();
        assert!(
            html.contains("method=\"post\"") && html.contains("value=\"withdraw&quot;&lt;\""),
            "{html}"
        );
        assert!(
            html.contains("b=&quot;")
                && html.contains("button-danger")
                && html.contains("type=\"submit\"")
        );
        assert!(html.contains("visually-hidden") && html.contains("Kenya"));
    }

    #[test]
    fn a_link_looks_like_a_button_and_stays_a_link() {
        let html =
            view! { <LinkButton label="Edit" href="/desk/edit" look=Look::Primary/> }.to_html();
        assert!(html.starts_with("<a ") && !html.contains("visually-hidden"));
    }
}

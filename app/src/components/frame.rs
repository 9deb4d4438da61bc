//! What stands around every page: the way past it, the header, the languages, the footer.

use super::{Icon, Link, Words};
use leptos::prelude::*;

/// The first thing a keyboard meets: past the header, to `#main`.
#[component]
pub fn SkipLink(#[prop(into)] label: String) -> impl IntoView {
    view! { <a class="skip-link" href="#main">{label}</a> }.into_any()
}

/// A language a page can be read in, named in itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    pub code: String,
    pub name: String,
    pub href: String,
    pub current: bool,
}

/// The languages behind the name of the current one; no script needed.
#[component]
pub fn LanguageMenu(
    /// "Language", for screen readers.
    #[prop(into)]
    label: String,
    languages: Vec<Language>,
) -> impl IntoView {
    let current = languages
        .iter()
        .find(|language| language.current)
        .map(|language| language.name.clone());
    let items: Vec<AnyView> = languages
        .into_iter()
        .map(|language| {
            let current = language.current.then_some("true");
            view! {
                <li><a href=language.href lang=language.code.clone() hreflang=language.code  aria-current=current><bdi>{language.name}</bdi></a></li>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="language-menu">
            <summary>{Icon::Language.view()}<span class="visually-hidden">{label}": "</span><span>{current}</span></summary>
            <ul role="list">{items}</ul>
        </details>
    }
    .into_any()
}

/// The words and the address of the search in the header.
#[derive(Clone, Debug)]
pub struct Search {
    pub action: String,
    pub label: String,
    pub submit: String,
    pub query: Words,
}

/// The header: name, places, search, languages, and the way in or out.
#[component]
pub fn SiteHeader(
    #[prop(into)] name: String,
    #[prop(into)] home: String,
    /// The name of the navigation, for screen readers.
    #[prop(into)]
    label: String,
    #[prop(optional)] links: Vec<Link>,
    #[prop(optional_no_strip)] search: Option<Search>,
    /// Sign in, the desk, sign out: links or [`super::PostButton`]s.
    #[prop(optional_no_strip, into)]
    account: Option<AnyView>,
    #[prop(optional_no_strip, into)] languages: Option<AnyView>,
    /// On the desk, where content uses the full width.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    let places = (!links.is_empty()).then(|| {
        let items: Vec<AnyView> = links
            .into_iter()
            .map(|link| {
                let current = link.aria_current();
                view! { <li><a href=link.href aria-current=current>{link.label}</a></li> }
                    .into_any()
            })
            .collect();
        view! { <nav class="site-nav" aria-label=label><ul role="list">{items}</ul></nav> }
            .into_any()
    });
    // A phone's header has room for the way to the search, not for its field.
    let to_search = search.as_ref().map(|search| {
        view! { <a class="to-search" href=search.action.clone()>{Icon::Search.view()}<span class="visually-hidden">{search.label.clone()}</span></a> }
    });
    view! {
        <header class="site-header">
            <div class=wrap(wide)>
                <a class="site-name" href=home>{mark()}<span>{name}</span></a>
                {places}
                <div class="site-actions">{languages}{account}</div>
                {to_search}
                {search.map(search_form)}
            </div>
        </header>
    }
    .into_any()
}

fn wrap(wide: bool) -> &'static str {
    if wide { "wrap wrap-full" } else { "wrap" }
}

fn search_form(search: Search) -> AnyView {
    view! {
        <form class="site-search" method="get" action=search.action role="search">
            <label class="visually-hidden" for="site-search">{search.label.clone()}</label>
            <input class="input" id="site-search" type="search" name="q" dir="auto" placeholder=search.submit.clone() value=search.query.get()/>
            <button class="button" type="submit">{Icon::Search.view()}<span class="visually-hidden">{search.submit}</span></button>
        </form>
    }
    .into_any()
}

/// The mark: a table, and people around it; one seat has turned towards the reader.
fn mark() -> AnyView {
    view! {
        <svg viewBox="0 0 32 32" aria-hidden="true" fill="currentColor">
            <path d="M16 10.5a5.5 5.5 0 1 0 5.2 7.3h3.1a8.5 8.5 0 1 1 0-3.6h-3.1a5.5 5.5 0 0 0-5.2-3.7Z"></path>
            <circle cx="16" cy="3" r="2.2"></circle><circle cx="5.3" cy="8" r="2.2"></circle><circle cx="26.7" cy="8" r="2.2"></circle>
            <circle cx="5.3" cy="24" r="2.2"></circle><circle cx="26.7" cy="24" r="2.2"></circle><circle cx="16" cy="29" r="2.2"></circle>
        </svg>
    }
    .into_any()
}

/// The footer: accessibility, privacy, contact, feeds.
#[component]
pub fn SiteFooter(
    #[prop(into)] label: String,
    links: Vec<Link>,
    #[prop(optional, into)] text: Words,
    /// On the desk, where content uses the full width.
    #[prop(optional)]
    wide: bool,
) -> impl IntoView {
    let items: Vec<AnyView> = links
        .into_iter()
        .map(|link| view! { <li><a href=link.href>{link.label}</a></li> }.into_any())
        .collect();
    let text = text.get().map(|text| view! { <p>{text}</p> });
    view! {
        <footer class="site-footer">
            <div class=wrap(wide)>
                <nav aria-label=label><ul role="list">{items}</ul></nav>
                {text}
            </div>
        </footer>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_is_named_in_itself() {
        let languages = vec![
            Language {
                code: "en".into(),
                name: "English".into(),
                href: "?lang=en".into(),
                current: true,
            },
            Language {
                code: "ar".into(),
                name: "العربية".into(),
                href: "?lang=ar&a=\"".into(),
                current: false,
            },
        ];
        let html = view! { <LanguageMenu label="Language" languages=languages/> }.to_html();
        assert!(
            html.contains("lang=\"ar\"")
                && html.contains("hreflang=\"ar\"")
                && html.contains("العربية</bdi></a>")
        );
        assert!(html.contains("<details") && html.contains("a=&quot;"));
    }

    #[test]
    fn the_header_searches_with_a_plain_form_and_keeps_the_query() {
        let search = Search {
            action: "/search".into(),
            label: "Search".into(),
            submit: "Find".into(),
            query: "\"<script>".into(),
        };
        let html = view! { <SiteHeader name="Convener" home="/" label="Main" links=vec![Link::new("/dialogues", "Dialogues")] search=Some(search)/> }.to_html();
        assert!(
            html.contains("method=\"get\"")
                && html.contains("value=\"&quot;&lt;script&gt;\"")
                && html.contains("role=\"search\"")
        );
        assert!(html.contains("aria-label=\"Main\""));
    }

    #[test]
    fn the_skip_link_leads_to_the_content_and_the_footer_is_named() {
        assert!(
            view! { <SkipLink label="Skip"/> }
                .to_html()
                .contains("href=\"#main\"")
        );
        let html = view! { <SiteFooter label="About" links=vec![Link::new("/privacy", "Privacy")] text="<2023>"/> }.to_html();
        assert!(html.contains("aria-label=\"About\"") && html.contains("&lt;2023&gt;"));
    }
}

//! What other programs read in the head of a public page: its one address in each language, and what is shown where
//! the address is shared.
//!
//! The address without a language speaks the reader's own; with `?lang=` it is the same for everybody, and that is what
//! search engines are given for each language. Filters are left out of these addresses, pages of a list are kept.

use domain::Language as Lang;
use leptos::prelude::*;
use locale::t;

use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The size of the picture that is shown beside a shared address.
const PICTURE: (&str, &str) = ("1200", "630");

/// The longest description.
const DESCRIPTION: usize = 300;

/// The links and descriptions of a public page.
pub(crate) fn head(page: &Page, site: &Site, visit: &Visit) -> AnyView {
    let lang = visit.lang;
    let base = site.platform.settings().base_url.as_str();
    let asked = Asked::of(&visit.here);
    let own = format!("{base}{}", asked.address(asked.lang));
    let description = if page.description.is_empty() {
        t!(lang, "product-tagline")
    } else {
        page.description.chars().take(DESCRIPTION).collect()
    };
    let alternates: Vec<AnyView> = Lang::ALL
        .iter()
        .map(|other| {
            let href = format!("{base}{}", asked.address(Some(*other)));
            view! { <link rel="alternate" hreflang=other.code() href=href/> }.into_any()
        })
        .collect();
    let otherwise = format!("{base}{}", asked.address(None));
    let others: Vec<AnyView> = Lang::ALL
        .iter()
        .filter(|other| **other != lang)
        .map(|other| property("og:locale:alternate", locale_of(*other)))
        .collect();
    let kind = if page.article { "article" } else { "website" };
    let picture = format!("{base}{}", site.assets.picture);
    view! {
        <meta name="description" content=description.clone()/>
        <link rel="canonical" href=own.clone()/>
        {alternates}
        <link rel="alternate" hreflang="x-default" href=otherwise/>
        {property("og:title", page.title.clone())}
        {property("og:description", description)}
        {property("og:type", kind)}
        {property("og:url", own)}
        {property("og:site_name", t!(lang, "product-name"))}
        {property("og:locale", locale_of(lang))}
        {others}
        {property("og:image", picture)}
        {property("og:image:type", "image/png")}
        {property("og:image:width", PICTURE.0)}
        {property("og:image:height", PICTURE.1)}
        {property("og:image:alt", t!(lang, "share-picture"))}
    }
    .into_any()
}

fn property(name: &'static str, content: impl Into<String>) -> AnyView {
    leptos::html::meta()
        .attr("property", name)
        .content(locale::plain(content))
        .into_any()
}

/// A language and the place of most of its readers, as Open Graph wants them together.
const fn locale_of(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "en_GB",
        Lang::Fr => "fr_FR",
        Lang::Es => "es_ES",
        Lang::Ar => "ar_AR",
        Lang::Ru => "ru_RU",
        Lang::Zh => "zh_CN",
    }
}

/// What of an address makes it another page.
#[derive(Debug, PartialEq, Eq)]
struct Asked<'a> {
    path: &'a str,
    lang: Option<Lang>,
    page: Option<u64>,
}

impl<'a> Asked<'a> {
    fn of(here: &'a str) -> Self {
        let (path, query) = here.split_once('?').unwrap_or((here, ""));
        let find = |name: &str| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs
                .filter(|(of, _)| *of == name)
                .map(|(_, value)| value)
                .next()
        };
        Self {
            path,
            lang: find("lang").and_then(|code| code.parse().ok()),
            page: find("page")
                .and_then(|page| page.parse().ok())
                .filter(|page| *page > 1),
        }
    }

    fn address(&self, lang: Option<Lang>) -> String {
        let page = self.page.map(|page| page.to_string()).unwrap_or_default();
        let lang = lang.map_or("", Lang::code);
        crate::shell::with_query(self.path, &[("page", &page), ("lang", lang)])
    }
}

/// The address of a page in a language, or for whoever comes when there is none.
pub(crate) fn in_language(path: &str, lang: Option<Lang>) -> String {
    Asked::of(path).address(lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_and_notices_make_no_other_page_and_languages_and_pages_do() {
        let asked = Asked::of("/library?theme=appeals&page=2&done=saved&lang=fr");
        assert_eq!(asked.address(asked.lang), "/library?page=2&lang=fr");
        assert_eq!(asked.address(None), "/library?page=2");
        let first = Asked::of("/library?page=1&lang=xx");
        assert_eq!(first.address(first.lang), "/library");
    }
}

//! What every list has in common: filters that live in its address, links that take them off again, and pages.

use leptos::prelude::*;
use locale::{Lang, t, word};

use crate::components::{Chip, Choice, Field, FilterPanel, Input, Paging, PagingWords, Select};
use crate::forms::Pairs;
use crate::shell::with_query;

/// The filters of a list, and the addresses that ask for it differently.
#[derive(Clone, Debug)]
pub struct Filters {
    lang: Lang,
    path: &'static str,
    facets: Vec<Facet>,
    /// What the address keeps, but no field asks for: the order of the list.
    kept: Vec<(&'static str, String)>,
}

#[derive(Clone, Debug)]
struct Facet {
    name: &'static str,
    kind: Kind,
    /// What is asked for; empty when nothing is, or nothing that there is.
    value: String,
}

#[derive(Clone, Debug)]
enum Kind {
    Search {
        label: String,
    },
    OneOf {
        label: String,
        choices: Vec<Choice>,
    },
    /// On or off, switched by a link beside the list.
    Switch {
        label: String,
    },
}

impl Filters {
    /// The filters of the list at an address.
    #[must_use]
    pub fn new(lang: Lang, path: &'static str) -> Self {
        Self {
            lang,
            path,
            facets: Vec::new(),
            kept: Vec::new(),
        }
    }

    /// Words to look for.
    #[must_use]
    pub fn search(mut self, name: &'static str, label: String, typed: &str) -> Self {
        self.facets.push(Facet {
            name,
            kind: Kind::Search { label },
            value: typed.trim().to_owned(),
        });
        self
    }

    /// One of the choices. What is none of them filters nothing.
    #[must_use]
    pub fn one_of(
        mut self,
        name: &'static str,
        label: String,
        choices: Vec<Choice>,
        asked: &str,
    ) -> Self {
        let found = choices
            .iter()
            .find(|choice| choice.value.eq_ignore_ascii_case(asked));
        let value = found.map(|choice| choice.value.clone());
        self.facets.push(Facet {
            name,
            value: value.unwrap_or_default(),
            kind: Kind::OneOf { label, choices },
        });
        self
    }

    /// One of these years.
    #[must_use]
    pub fn year<Y: std::fmt::Display>(self, label: String, years: &[Y], asked: &str) -> Self {
        let choices = years
            .iter()
            .map(|year| Choice::new(year.to_string(), year.to_string()))
            .collect();
        self.one_of("year", label, choices, asked)
    }

    /// Something that is on (`yes`) or off; the label says what the list then shows.
    #[must_use]
    pub fn switch(mut self, name: &'static str, label: String, on: bool) -> Self {
        self.facets.push(Facet {
            name,
            kind: Kind::Switch { label },
            value: if on { "yes" } else { "" }.to_owned(),
        });
        self
    }

    /// What the address keeps, but no field asks for.
    #[must_use]
    pub fn keep(mut self, name: &'static str, value: &str) -> Self {
        self.kept.push((name, value.to_owned()));
        self
    }

    /// Whether anything is filtered.
    #[must_use]
    pub fn any(&self) -> bool {
        self.facets.iter().any(|facet| !facet.value.is_empty())
    }

    /// The address of the list as it is asked, from its first page.
    #[must_use]
    pub fn here(&self) -> String {
        self.at(self.path)
    }

    /// What stands behind the question mark of that address: the same selection is always written the same.
    #[must_use]
    pub fn query(&self) -> String {
        let here = self.here();
        let query = here.split_once('?').map(|(_, query)| query);
        query.unwrap_or_default().to_owned()
    }

    /// The same as a form carries it along unseen.
    #[must_use]
    pub fn fields(&self) -> Pairs {
        let facets = self.facets.iter().map(|facet| (facet.name, &facet.value));
        let kept = self.kept.iter().map(|(name, value)| (*name, value));
        facets
            .chain(kept)
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect()
    }

    /// The address of the list with a selection that [`Filters::query`] has written.
    #[must_use]
    pub fn with_whole(&self, query: &str) -> String {
        if query.is_empty() {
            self.path.to_owned()
        } else {
            format!("{}?{query}", self.path)
        }
    }

    /// The address of the same selection elsewhere: an export, say.
    #[must_use]
    pub fn at(&self, path: &str) -> String {
        self.address(path, "", "", "")
    }

    /// The address of the list with one thing asked differently, from its first page.
    #[must_use]
    pub fn with(&self, name: &str, value: &str) -> String {
        self.address(self.path, name, value, "")
    }

    /// The address of another page.
    #[must_use]
    pub fn page(&self, page: usize) -> String {
        let page = if page > 1 {
            page.to_string()
        } else {
            String::new()
        };
        self.address(self.path, "", "", &page)
    }

    fn address(&self, path: &str, name: &str, value: &str, page: &str) -> String {
        let facets = self.facets.iter().map(|facet| (facet.name, &facet.value));
        let kept = self.kept.iter().map(|(name, value)| (*name, value));
        let mut pairs: Vec<(&str, &str)> = facets
            .chain(kept)
            .map(|(of, known)| (of, if of == name { value } else { known.as_str() }))
            .collect();
        pairs.push(("page", page));
        with_query(path, &pairs)
    }

    fn chips(&self) -> Vec<Chip> {
        let asked = self.facets.iter().filter(|facet| !facet.value.is_empty());
        asked
            .map(|facet| Chip {
                label: match &facet.kind {
                    Kind::Search { .. } => facet.value.clone(),
                    Kind::Switch { label } => label.clone(),
                    Kind::OneOf { choices, .. } => choices
                        .iter()
                        .find(|choice| choice.value == facet.value)
                        .map(|choice| choice.label.clone())
                        .unwrap_or_default(),
                },
                href: self.with(facet.name, ""),
            })
            .collect()
    }

    /// The fields, and what is on; `label` names the panel for screen readers.
    #[must_use]
    pub fn panel(&self, label: String) -> AnyView {
        self.panel_to(label, t!(self.lang, "button-filter"))
    }

    /// The same under a button of its own words.
    #[must_use]
    pub fn panel_to(&self, label: String, submit: String) -> AnyView {
        let lang = self.lang;
        let chips = self.chips();
        let fields: Vec<AnyView> = self.facets.iter().map(|facet| field(lang, facet)).collect();
        view! {
            <FilterPanel action=self.path label=label submit=submit chips=chips
                remove=t!(lang, "list-remove-filter") clear=t!(lang, "button-clear-filters")>
                {fields}
            </FilterPanel>
        }
        .into_any()
    }

    /// The links to the other pages of the list.
    #[must_use]
    pub fn paging(&self, page: u64, per_page: u64, total: u64) -> AnyView {
        let filters = self.clone();
        paging(self.lang, page, per_page, total, move |page| {
            filters.page(page)
        })
    }
}

fn field(lang: Lang, facet: &Facet) -> AnyView {
    let (name, value) = (facet.name, facet.value.clone());
    match &facet.kind {
        Kind::Search { label } => view! {
            <Field label=label.clone() name=name kind=Input::Search value=value/>
        }
        .into_any(),
        Kind::OneOf { label, choices } => view! {
            <Select label=label.clone() name=name choices=choices.clone() selected=value empty=t!(lang, "list-all")/>
        }
        .into_any(),
        Kind::Switch { .. } if value.is_empty() => ().into_any(),
        Kind::Switch { .. } => view! { <input type="hidden" name=name value=value/> }.into_any(),
    }
}

/// The links to the other pages of a list, and what this one shows. Pages count from 1.
#[must_use]
pub fn paging<F>(lang: Lang, page: u64, per_page: u64, total: u64, href: F) -> AnyView
where
    F: Fn(usize) -> String + Send + 'static,
{
    let pages = total.div_ceil(per_page.max(1)).max(1);
    let words = PagingWords {
        label: t!(lang, "list-paging"),
        previous: t!(lang, "list-previous"),
        next: t!(lang, "list-next"),
        page: t!(lang, "list-paging"),
        summary: t!(
            lang,
            "list-showing",
            from = (page.saturating_sub(1) * per_page + 1).min(total) as i64,
            to = (page * per_page).min(total) as i64,
            total = total as i64
        ),
    };
    view! { <Paging page=page as usize pages=pages as usize href=href words=words/> }.into_any()
}

/// Words of ours as choices, in their own order.
pub fn in_order(
    lang: Lang,
    words: impl Iterator<Item = (&'static str, &'static str)>,
) -> Vec<Choice> {
    words
        .map(|(code, key)| Choice::new(code, word(lang, key)))
        .collect()
}

/// Words of ours as choices, in the alphabet of the language.
pub fn by_name(
    lang: Lang,
    words: impl Iterator<Item = (&'static str, &'static str)>,
) -> Vec<Choice> {
    let mut choices = in_order(lang, words);
    locale::sort_by_name(lang, &mut choices, |choice| choice.label.clone());
    choices
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filters(asked: &str) -> Filters {
        let years = [2022, 2023];
        Filters::new(Lang::En, "/dialogues")
            .search("q", "Search".to_owned(), " a&b ")
            .year("Year".to_owned(), &years, asked)
            .keep("order", "earliest")
    }

    #[test]
    fn an_address_keeps_what_is_asked_and_goes_back_to_the_first_page() {
        let filters = filters("2023");
        assert_eq!(
            filters.page(3),
            "/dialogues?q=a%26b&year=2023&order=earliest&page=3"
        );
        assert_eq!(
            filters.with("year", ""),
            "/dialogues?q=a%26b&order=earliest"
        );
        assert_eq!(
            filters.at("/dialogues.csv"),
            "/dialogues.csv?q=a%26b&year=2023&order=earliest"
        );
    }

    #[test]
    fn what_is_no_choice_filters_nothing() {
        let filters = filters("1999");
        assert_eq!(filters.chips().len(), 1);
        assert!(filters.any());
    }
}

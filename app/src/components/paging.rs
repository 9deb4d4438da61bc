//! Turning the pages of a long list.

use leptos::prelude::*;

/// The words of the page turner.
#[derive(Clone, Debug)]
pub struct PagingWords {
    /// The name of this navigation.
    pub label: String,
    pub previous: String,
    pub next: String,
    /// Before a number, for screen readers: "Page".
    pub page: String,
    /// What is shown: "21–40 of 193".
    pub summary: String,
}

/// Links to the pages around this one; only the summary when there is one page.
#[component]
pub fn Paging<F>(
    /// This page, counted from one.
    page: usize,
    pages: usize,
    /// The address of a page.
    href: F,
    words: PagingWords,
) -> impl IntoView
where
    F: Fn(usize) -> String + 'static,
{
    if pages <= 1 {
        return view! { <p class="muted small">{words.summary}</p> }.into_any();
    }
    let previous = (page > 1)
        .then(|| view! { <li><a href=href(page - 1) rel="prev">{words.previous}</a></li> });
    let next = (page < pages)
        .then(|| view! { <li><a href=href(page + 1) rel="next">{words.next}</a></li> });
    let numbers: Vec<AnyView> = window(page, pages)
        .into_iter()
        .map(|shown| match shown {
            Some(number) => {
                let current = (number == page).then_some("page");
                view! {
                    <li><a href=href(number) aria-current=current>
                        <span><span class="visually-hidden">{words.page.clone()}" "</span>{number.to_string()}</span>
                    </a></li>
                }
                .into_any()
            }
            None => view! { <li class="paging-gap" aria-hidden="true">"…"</li> }.into_any(),
        })
        .collect();
    view! {
        <nav class="paging" aria-label=words.label>
            <p class="muted small">{words.summary}</p>
            <ul role="list">{previous}{numbers}{next}</ul>
        </nav>
    }
    .into_any()
}

/// First, last, and one neighbour on each side; `None` where pages are left out.
fn window(page: usize, pages: usize) -> Vec<Option<usize>> {
    let mut shown = Vec::new();
    let mut last = 0;
    for number in 1..=pages {
        let near = number.abs_diff(page) <= 1 || number == 1 || number == pages;
        // A gap of a single page is that page.
        let lone_gap = (number == 2 && page <= 4) || (number + 1 == pages && page + 3 >= pages);
        if near || lone_gap {
            if number > last + 1 {
                shown.push(None);
            }
            shown.push(Some(number));
            last = number;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> PagingWords {
        PagingWords {
            label: "Pages".into(),
            previous: "Previous".into(),
            next: "Next".into(),
            page: "Page".into(),
            summary: "21–40 of 193".into(),
        }
    }

    #[test]
    fn far_pages_are_left_out_and_near_ones_are_not() {
        assert_eq!(
            window(5, 10),
            [Some(1), None, Some(4), Some(5), Some(6), None, Some(10)]
        );
        assert_eq!(window(1, 3), [Some(1), Some(2), Some(3)]);
        assert_eq!(
            window(4, 6),
            [Some(1), Some(2), Some(3), Some(4), Some(5), Some(6)]
        );
    }

    #[test]
    fn the_first_page_has_no_previous() {
        let html = view! { <Paging page=1 pages=3 href=|page| format!("?page={page}&q=\"") words=words()/> }.to_html();
        assert!(!html.contains("Previous") && html.contains("rel=\"next\""));
        assert_eq!(html.matches("aria-current=\"page\"").count(), 1);
        assert!(html.contains("?page=2&amp;q=&quot;"), "{html}");
    }

    #[test]
    fn a_single_page_needs_no_links() {
        let html =
            view! { <Paging page=1 pages=1 href=|_| String::new() words=words()/> }.to_html();
        assert!(!html.contains("<nav") && html.contains("21–40 of 193"));
    }
}

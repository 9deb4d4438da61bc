//! Tables with a caption, in a region that scrolls by keyboard, or as cards on a narrow screen.

use super::Words;
use leptos::prelude::*;

/// How a column is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Ascending,
    Descending,
}

/// The head of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    label: String,
    numeric: bool,
    sort: Option<String>,
    order: Option<Order>,
    screen_only: bool,
}

impl Column {
    /// A column of words.
    pub fn text(label: impl Into<String>) -> Self {
        Column {
            label: label.into(),
            ..Column::default()
        }
    }

    /// A column of numbers, set at the end of the cell.
    pub fn number(label: impl Into<String>) -> Self {
        Column {
            label: label.into(),
            numeric: true,
            ..Column::default()
        }
    }

    /// The same column, left out on paper: its cells hold what is pressed.
    pub fn on_screen_only(self) -> Self {
        Column {
            screen_only: true,
            ..self
        }
    }

    /// The same column, sorted by following `href`, and how it is sorted now.
    pub fn sortable(self, href: impl Into<String>, order: Option<Order>) -> Self {
        Column {
            sort: Some(href.into()),
            order,
            ..self
        }
    }

    fn view(self) -> AnyView {
        let sorted = self.order.map(|order| match order {
            Order::Ascending => "ascending",
            Order::Descending => "descending",
        });
        let sign = self.order.map(|order| match order {
            Order::Ascending => view! { <span aria-hidden="true">" ↑"</span> }.into_any(),
            Order::Descending => view! { <span aria-hidden="true">" ↓"</span> }.into_any(),
        });
        let mut class = alignment(self.numeric).to_owned();
        if self.sort.is_some() {
            class.push_str(" sortable");
        }
        if self.screen_only {
            class.push_str(" screen-only");
        }
        let label = self.label;
        let head = match self.sort {
            Some(href) => view! { <a href=href>{label}{sign}</a> }.into_any(),
            None => label.into_any(),
        };
        view! { <th scope="col" class=class aria-sort=sorted>{head}</th> }.into_any()
    }
}

fn alignment(numeric: bool) -> &'static str {
    if numeric { "numeric" } else { "words" }
}

/// A table; `children` are its rows.
#[component]
pub fn DataTable(
    /// Names the table for everyone; unique on the page with `id`.
    #[prop(into)]
    caption: String,
    #[prop(into)] id: String,
    columns: Vec<Column>,
    /// How many rows there are, in words.
    #[prop(optional, into)]
    count: Words,
    /// Rows become cards on a narrow screen; else the table scrolls in its own region.
    #[prop(optional)]
    cards: bool,
    /// For a table of many narrow columns: below the widest screens each row becomes a card whose cells stand
    /// side by side.
    #[prop(optional)]
    tiles: bool,
    children: Children,
) -> impl IntoView {
    let caption_id = format!("{id}-caption");
    let count = count
        .get()
        .map(|count| view! { " "<span class="caption-count">{count}</span> });
    let heads: Vec<AnyView> = columns.into_iter().map(Column::view).collect();
    let class = match (tiles, cards) {
        (true, _) => "table table-tiles",
        (false, true) => "table table-stack",
        (false, false) => "table",
    };
    let table = view! {
        <table class=class id=id>
            <caption id=caption_id.clone()>{caption}{count}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{children()}</tbody>
        </table>
    }
    .into_any();
    view! { <div class="table-scroll" role="region" aria-labelledby=caption_id tabindex="0">{table}</div> }.into_any()
}

/// One cell of a row.
#[component]
pub fn Cell(
    /// The column's name, repeated when rows become cards.
    #[prop(optional, into)]
    label: Words,
    #[prop(optional)] numeric: bool,
    /// Set on the cell that names its row.
    #[prop(optional)]
    heading: bool,
    /// Left out on paper with its column.
    #[prop(optional)]
    screen_only: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let class = if screen_only {
        "words screen-only"
    } else {
        alignment(numeric)
    };
    let content = children.map(|children| children());
    if heading {
        view! { <th scope="row" class=class>{content}</th> }.into_any()
    } else {
        view! { <td class=class data-label=label.get()>{content}</td> }.into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_named_by_its_caption_and_scrolls_by_keyboard() {
        let columns = vec![
            Column::text("State <b>"),
            Column::number("Seats").sortable("?sort=\"", Some(Order::Descending)),
        ];
        let html = view! {
            <DataTable caption="Participants" id="people" columns=columns count="2 people">
                <tr><Cell heading=true>"Kenya"</Cell><Cell label="Se\"ats" numeric=true>"2"</Cell></tr>
            </DataTable>
        }
        .to_html();
        assert!(html.contains("role=\"region\""), "{html}");
        assert!(
            html.contains("tabindex=\"0\"") && html.contains("aria-labelledby=\"people-caption\"")
        );
        assert!(html.contains("aria-sort=\"descending\"") && html.contains("State &lt;b&gt;"));
        assert!(
            html.contains("<th scope=\"row\" class=\"words\">Kenya</th>")
                && html.contains("data-label=\"Se&quot;ats\""),
            "{html}"
        );
    }
}

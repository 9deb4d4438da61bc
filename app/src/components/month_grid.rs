//! A month: a wall calendar on wide screens, a list of its busy days on narrow ones. It is one list in the order of
//! time, which the style sheet lays out, so that it is read the same way by everybody.

use leptos::prelude::*;

/// A day of the month and what is on it.
#[derive(Debug, Default)]
pub struct MonthDay {
    pub number: u32,
    /// The day of the week, from 1 for Monday.
    pub weekday: u32,
    /// As machines write it: `2027-03-14`.
    pub datetime: String,
    /// The whole date in words.
    pub words: String,
    pub today: bool,
    pub items: Vec<AnyView>,
}

/// The days of a month in their order. Empty days are there for the eye alone.
#[component]
pub fn MonthGrid(
    /// The short names of the days of the week, Monday first.
    weekdays: Vec<String>,
    days: Vec<MonthDay>,
) -> impl IntoView {
    let week: Vec<AnyView> = weekdays
        .into_iter()
        .map(|name| view! { <span>{name}</span> }.into_any())
        .collect();
    let days: Vec<AnyView> = days.into_iter().map(one).collect();
    view! {
        <div class="month">
            <div class="month-week" aria-hidden="true">{week}</div>
            <ol class="month-days" role="list">{days}</ol>
        </div>
    }
    .into_any()
}

fn one(day: MonthDay) -> AnyView {
    // The first day stands under its day of the week; the others follow by themselves.
    let first = match day.number {
        1 => format!(" day-from-{}", day.weekday),
        _ => String::new(),
    };
    let today = if day.today { " day-today" } else { "" };
    if day.items.is_empty() {
        return view! {
            <li class=format!("day day-empty{first}{today}") aria-hidden="true">
                <span class="day-number">{day.number}</span>
            </li>
        }
        .into_any();
    }
    view! {
        <li class=format!("day{first}{today}")>
            <h3 class="day-name">
                <span class="day-number" aria-hidden="true">{day.number}</span>
                <time class="day-words" datetime=day.datetime>{day.words}</time>
            </h3>
            <ul class="day-items" role="list">{day.items}</ul>
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_busy_days_are_read_out_and_the_first_stands_under_its_weekday() {
        let day = |number: u32, items: Vec<AnyView>| MonthDay {
            number,
            weekday: (number + 3) % 7 + 1,
            datetime: format!("2027-01-{number:02}"),
            words: format!("{number} January <2027>"),
            today: number == 2,
            items,
        };
        let item = view! { <li>"Roundtable"</li> }.into_any();
        let days = vec![day(1, Vec::new()), day(2, vec![item])];
        let html = view! { <MonthGrid weekdays=vec!["Mon".to_owned()] days=days/> }.to_html();
        assert!(
            html.contains("aria-hidden=\"true\" class=\"day day-empty day-from-5\""),
            "{html}"
        );
        assert!(html.contains("day day-today") && html.contains("datetime=\"2027-01-02\""));
        assert!(html.contains("2 January &lt;2027&gt;") && html.contains("Roundtable"));
        assert_eq!(html.matches("<h3").count(), 1);
    }
}

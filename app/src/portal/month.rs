//! The public calendar, a month on a page: dialogues, milestones of processes and the ends of calls.

use axum::extract::{Query, State};
use axum::response::Response;
use chrono::{Datelike, Months, NaiveDate};
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, label, t, word};
use usecases::portal::calendar::{self, Entry, What, When};

use super::parts;
use crate::components::{
    Actions, Empty, Link, LinkButton, Look, MonthDay, MonthGrid, Tabs, TitleBlock,
};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// What the address asks for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// `2027-03`; this month when it is none.
    month: String,
}

impl Asked {
    /// The first day of the month.
    fn first(&self, today: NaiveDate) -> NaiveDate {
        let asked = format!("{}-01", self.month).parse().ok();
        let asked = asked.filter(|day: &NaiveDate| (1945..=2200).contains(&day.year()));
        asked.unwrap_or_else(|| today.with_day(1).unwrap_or(today))
    }
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let today = site.platform.now().date_naive();
    let first = asked.first(today);
    let entries = calendar::year(&site.platform, first.year()).await?;
    let name = format::month_year(lang, first);
    let title = format::facts(lang, [t!(lang, "nav-calendar"), name.clone()]);
    let page = Page::new(title).description(t!(lang, "calendar-lead"));
    Ok(page.render(&site, &visit, || {
        let action = view! { <LinkButton label=t!(lang, "portal-subscribe") href=paths::CALENDAR_FILE/> };
        view! {
            <TitleBlock title=t!(lang, "nav-calendar") lead=t!(lang, "calendar-lead") action=Some(action.into_any())/>
            {turn(lang, first, today)}
            {months(lang, first, &entries)}
            <h2>{name.clone()}</h2>
            {grid(lang, first, today, &entries)}
            {without_day(lang, first, &entries)}
        }
        .into_any()
    }))
}

fn address(month: NaiveDate) -> String {
    let month = month.format("%Y-%m").to_string();
    with_query(paths::CALENDAR, &[("month", month.as_str())])
}

/// The months beside this one, and today's where that is another.
fn turn(lang: Lang, first: NaiveDate, today: NaiveDate) -> AnyView {
    let link = |month: NaiveDate| {
        let label = format::month_year(lang, month);
        view! { <LinkButton label=label href=address(month) look=Look::Quiet/> }
    };
    let before = first.checked_sub_months(Months::new(1)).map(link);
    let after = first.checked_add_months(Months::new(1)).map(link);
    let now = ((first.year(), first.month()) != (today.year(), today.month())).then(|| {
        view! { <LinkButton label=t!(lang, "calendar-this") href=paths::CALENDAR look=Look::Quiet/> }
    });
    view! { <Actions>{before}{now}{after}</Actions> }.into_any()
}

/// The months of the year, with how much is in each.
fn months(lang: Lang, shown: NaiveDate, entries: &[Entry]) -> AnyView {
    let links = (1..=12)
        .filter_map(|number| shown.with_month(number))
        .map(|first| {
            let count = in_month(first, entries).count();
            let link = Link::new(address(first), format::month_name(lang, first));
            let link = link.current(first == shown);
            match u64::try_from(count) {
                Ok(count) if count > 0 => link.with_count(count),
                Ok(_) | Err(_) => link,
            }
        })
        .collect();
    let name = t!(lang, "calendar-months", year = shown.year().to_string());
    view! { <Tabs label=name links=links/> }.into_any()
}

fn last_of(first: NaiveDate) -> NaiveDate {
    let next = first.checked_add_months(Months::new(1));
    next.and_then(|next| next.pred_opt()).unwrap_or(first)
}

fn in_month(first: NaiveDate, entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    let last = last_of(first);
    entries
        .iter()
        .filter(move |entry| entry.is_within(first, last))
}

fn grid(lang: Lang, first: NaiveDate, today: NaiveDate, entries: &[Entry]) -> AnyView {
    if in_month(first, entries).next().is_none() {
        let later = entries.iter().find_map(|entry| match &entry.when {
            When::Days { first: day, .. } | When::Month(day) if *day > first => day.with_day(1),
            When::Days { .. } | When::Month(_) | When::Year => None,
        });
        let next = later.map(|month| {
            let label = t!(
                lang,
                "calendar-next",
                month = format::month_year(lang, month)
            );
            view! { <LinkButton label=label href=address(month)/> }
        });
        return view! {
            <Empty title=t!(lang, "calendar-none") text=t!(lang, "calendar-none-text")>
                {next}
                <LinkButton label=t!(lang, "portal-all-dialogues") href=paths::DIALOGUES look=Look::Quiet/>
            </Empty>
        }
        .into_any();
    }
    let days = first
        .iter_days()
        .take_while(|day| day.month() == first.month())
        .map(|day| MonthDay {
            number: day.day(),
            weekday: day.weekday().number_from_monday(),
            datetime: day.to_string(),
            words: format::date_full(lang, day),
            today: day == today,
            items: in_days(day, entries)
                .map(|entry| item(lang, entry, day))
                .collect(),
        })
        .collect();
    let weekdays = (1..=7)
        .map(|day: u32| label(lang, "weekday-short", &day.to_string()))
        .collect();
    view! { <MonthGrid weekdays=weekdays days=days/> }.into_any()
}

/// What stands on this very day.
fn in_days(day: NaiveDate, entries: &[Entry]) -> impl Iterator<Item = &Entry> {
    let with_day = |entry: &&Entry| matches!(entry.when, When::Days { .. });
    entries
        .iter()
        .filter(with_day)
        .filter(move |entry| entry.is_within(day, day))
}

fn item(lang: Lang, entry: &Entry, day: NaiveDate) -> AnyView {
    let hours = match &entry.when {
        When::Days {
            first,
            last,
            hours: Some((start, end)),
            zone,
        } => {
            let of_zone = || zone.map(|zone| format::zone_city(lang, zone));
            let zone = entry.city.clone().or_else(of_zone);
            let clock = match (first == last, start == end) {
                (true, false) => format::clock_range(lang, *start, *end),
                (true, true) => format::time(lang, *start),
                // The first day says when it begins, the last when it ends.
                (false, _) if day == *first => {
                    t!(lang, "calendar-from", time = format::time(lang, *start))
                }
                (false, _) if day == *last => {
                    t!(lang, "calendar-until", time = format::time(lang, *end))
                }
                (false, _) => String::new(),
            };
            match zone {
                Some(zone) if !clock.is_empty() => {
                    t!(lang, "calendar-clock", clock = clock, zone = zone)
                }
                Some(_) | None => clock,
            }
        }
        When::Days { hours: None, .. } | When::Month(_) | When::Year => String::new(),
    };
    let (class, what, href) = match &entry.what {
        What::Meeting {
            dialogue,
            format,
            called_off,
        } => {
            let class = if *called_off {
                "day-off"
            } else {
                "day-meeting"
            };
            let kind = word(lang, format.label_key());
            let what = if *called_off {
                format::facts(lang, [t!(lang, "calendar-called-off"), kind])
            } else {
                kind
            };
            (class, what, paths::dialogue(dialogue))
        }
        What::Milestone { process } => (
            "day-milestone",
            t!(lang, "process-milestone"),
            paths::process(process),
        ),
        What::CallCloses { dialogue, call } => (
            "day-deadline",
            t!(lang, "calendar-call-closes"),
            paths::call(dialogue, call),
        ),
        What::RegistrationCloses { dialogue } => (
            "day-deadline",
            t!(lang, "calendar-registration-closes"),
            paths::register(dialogue),
        ),
    };
    let facts = format::facts(lang, [what, hours]);
    let (title, of) = (entry.title.clone(), parts::foreign(lang, entry.language));
    view! {
        <li class=class>
            <a href=href dir="auto" lang=of>{title}</a>
            <div class="small muted">{facts}</div>
        </li>
    }
    .into_any()
}

/// Milestones that have a month or a year and no day yet.
fn without_day(lang: Lang, first: NaiveDate, entries: &[Entry]) -> Option<AnyView> {
    let of = |when: When| -> Vec<AnyView> {
        let with = entries.iter().filter(|entry| entry.when == when);
        with.map(|entry| item(lang, entry, first)).collect()
    };
    let part = |name: String, items: Vec<AnyView>| {
        (!items.is_empty()).then(|| {
            let title = t!(lang, "calendar-no-day", when = name);
            view! { <h2>{title}</h2><ul class="day-items" role="list">{items}</ul> }
        })
    };
    let month = part(format::month_year(lang, first), of(When::Month(first)));
    let year = part(first.year().to_string(), of(When::Year));
    (month.is_some() || year.is_some()).then(|| view! { {month}{year} }.into_any())
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;

    #[test]
    fn what_is_no_month_is_this_month() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
        let first = |month: &str| {
            let asked = Asked {
                month: month.to_owned(),
            };
            asked.first(today).to_string()
        };
        assert_eq!(first("2027-03"), "2027-03-01");
        for wrong in ["", "2027-13", "march", "0001-01", "99999-01", "2027-03-05"] {
            assert_eq!(first(wrong), "2026-11-01", "{wrong}");
        }
        let first = NaiveDate::from_ymd_opt(2028, 2, 1).expect("a day");
        assert_eq!(
            last_of(first) + Days::new(1),
            NaiveDate::from_ymd_opt(2028, 3, 1).expect("a day")
        );
    }
}

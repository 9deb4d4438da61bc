//! What stands beside a date: similar meetings with what they share, and weekends and public holidays where people
//! come from. It tells and never blocks.

use domain::holidays::Flag;
use domain::similar::{Likeness, Nearness, Shared};
use domain::{Permission, paths, similar};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::forums::{Beside, Found, Similar};

use crate::components::{Notice, Tag, Tone};
use crate::dialogues::when::when_words;
use crate::visit::Visit;

/// How many States one line names.
const NAMED: usize = 4;
/// How many lines are told of one date.
const LINES: usize = 8;

/// Both notices; nothing when there is nothing to tell.
pub(crate) fn notices(visit: &Visit, beside: &Beside) -> AnyView {
    let lang = visit.lang;
    view! { {alike(visit, &beside.similar)}{days(lang, beside)} }.into_any()
}

/// The notices as a part of a page that is about something else.
pub(crate) fn section(visit: &Visit, beside: &Beside) -> Option<AnyView> {
    let lang = visit.lang;
    let told = (alike(visit, &beside.similar), days(lang, beside));
    if told.0.is_none() && told.1.is_none() {
        return None;
    }
    Some(view! { <div class="section">{told.0}{told.1}</div> }.into_any())
}

/// The same for somebody who asked: that nothing was found is told, too.
pub(crate) fn looked(visit: &Visit, beside: &Beside) -> AnyView {
    let lang = visit.lang;
    let none = beside
        .similar
        .is_empty()
        .then(|| view! { <Notice tone=Tone::Ok title=t!(lang, "similar-none") outcome=true/> });
    view! { {none}{notices(visit, beside)} }.into_any()
}

fn alike(visit: &Visit, found: &[Similar]) -> Option<AnyView> {
    let lang = visit.lang;
    if found.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = found.iter().map(|one| item(visit, one)).collect();
    Some(
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "similar-title") text=t!(lang, "similar-text")>
                <ul>{items}</ul>
            </Notice>
        }
        .into_any(),
    )
}

fn item(visit: &Visit, one: &Similar) -> AnyView {
    let lang = visit.lang;
    let see = Permission::SeeDialogues;
    let (href, title, facts) = match &one.found {
        Found::Ours(head) => {
            let city = domain::dialogue::city(head.mode, &head.place);
            let when = when_words(lang, city, &head.schedule, head.instants);
            // What somebody may not open at the desk was announced to everybody.
            let href = if visit.actor().can_with(see, head.group) {
                paths::desk_dialogue(head.id)
            } else {
                paths::dialogue(&head.slug)
            };
            (Some(href), head.title.clone(), when)
        }
        Found::Theirs(line) => {
            let when = format::date_range(lang, line.first_day, line.last_day);
            let who = super::list::who_and_where(lang, line);
            let facts = format::facts(lang, [who, when]);
            let href = visit.actor().can(see).then(|| paths::desk_forum(line.id));
            (href, line.title.clone(), facts)
        }
    };
    let tone = match one.shared.likeness {
        Likeness::Strong => Tone::Attention,
        Likeness::Clear => Tone::Information,
        Likeness::Some => Tone::Neutral,
    };
    let likeness = word(lang, one.shared.likeness.label_key());
    let why = why(lang, &one.shared);
    let title = match href {
        Some(href) => view! { <a href=href><bdi>{title}</bdi></a> }.into_any(),
        None => view! { <bdi>{title}</bdi> }.into_any(),
    };
    view! {
        <li>
            {title}" "<Tag words=likeness tone=tone/>
            <br/><bdi>{facts}</bdi>
            <br/><span class="small">{why}</span>
        </li>
    }
    .into_any()
}

/// What two meetings share, in one line.
fn why(lang: Lang, shared: &Shared) -> String {
    let mut reasons = Vec::new();
    if shared.title {
        reasons.push(t!(lang, "similar-title-words"));
    }
    if !shared.themes.is_empty() {
        let themes: Vec<String> = shared
            .themes
            .iter()
            .map(|theme| word(lang, theme.label_key()))
            .collect();
        let themes = format::list(lang, &themes);
        reasons.push(t!(lang, "similar-themes", themes = themes));
    }
    if !shared.regions.is_empty() {
        let regions: Vec<String> = shared
            .regions
            .iter()
            .map(|region| word(lang, region.label_key()))
            .collect();
        let regions = format::list(lang, &regions);
        reasons.push(t!(lang, "similar-regions", regions = regions));
    }
    reasons.extend(shared.nearness.map(|near| match near {
        Nearness::SameDays => t!(lang, "similar-same-days"),
        Nearness::Days => t!(lang, "similar-days", days = 10),
        Nearness::Month => t!(lang, "similar-days", days = 31),
        Nearness::Quarter => t!(lang, "similar-days", days = similar::DAYS_APART),
    }));
    format::facts(lang, reasons)
}

fn days(lang: Lang, beside: &Beside) -> Option<AnyView> {
    if beside.flags.is_empty() && !beside.unknown {
        return None;
    }
    let items: Vec<AnyView> = beside
        .flags
        .iter()
        .take(LINES)
        .map(|flag| {
            let words = flag_words(lang, flag, true);
            view! { <li>{words}</li> }.into_any()
        })
        .collect();
    let more = beside.flags.len().saturating_sub(LINES);
    let more = (more > 0)
        .then(|| view! { <p class="small">{t!(lang, "beside-more", count = more as i64)}</p> });
    let unknown = beside.unknown.then(|| {
        let year = domain::holidays::last_year().to_string();
        view! { <p class="small">{t!(lang, "beside-unknown", year = year)}</p> }
    });
    Some(
        view! {
            <Notice tone=Tone::Information title=t!(lang, "beside-title") text=t!(lang, "beside-text")>
                <ul>{items}</ul>
                {more}
                {unknown}
            </Notice>
        }
        .into_any(),
    )
}

/// A weekend or a holiday and where, as one line; with the day where a page is about several.
pub(crate) fn flag_words(lang: Lang, flag: &Flag, with_day: bool) -> String {
    let mut names: Vec<String> = flag
        .states
        .iter()
        .filter_map(|iso3| locale::state_name(lang, iso3))
        .map(ToOwned::to_owned)
        .collect();
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    if more > 0 {
        names.push(t!(lang, "beside-other-states", count = more as i64));
    }
    let states = format::list(lang, &names);
    let what = match flag.holiday {
        None => t!(lang, "beside-weekend", states = states),
        Some(holiday) if holiday.estimated => {
            t!(
                lang,
                "beside-estimated",
                name = holiday.name,
                states = states
            )
        }
        Some(holiday) => t!(lang, "beside-holiday", name = holiday.name, states = states),
    };
    if with_day {
        format!("{}: {what}", format::date(lang, flag.day))
    } else {
        what
    }
}

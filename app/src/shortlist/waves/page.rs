//! The page: what to do next first, then the quotas, the people, the dates and the rates.

use axum::response::Response;
use domain::{DialogueState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::Result;
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::waves::{RateLine, WavesScreen};

use super::super::here;
use super::super::why::{self, Take};
use super::{Typed, people, plan, quotas};
use crate::components::{
    Actions, Cell, Column, DataTable, Disclosure, LinkButton, Look, Notice, PostButton, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Renders the page.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    screen: &WavesScreen,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response> {
    let lang = visit.lang;
    let about = DialogueHead::of(&screen.dialogue)?;
    let may_change = visit.actor().can(Permission::DrawShortlists)
        && matches!(about.state, DialogueState::Draft | DialogueState::Convened);
    let title = format!("{} · {}", about.title, t!(lang, "waves-title"));
    let page = Page::desk(title)
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(about.id), t!(lang, "dialogue-tab-balance"));
    Ok(page.render(site, visit, || {
        let next = may_change.then(|| next(lang, screen));
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Balance, None)}
            <h2>{t!(lang, "waves-title")}</h2>
            <p class="measure">{t!(lang, "waves-lead")}</p>
            {answer(lang, screen, about.seats, may_change)}
            {next}
            {quotas::table(lang, screen)}
            {people::critical(lang, screen)}
            {people::instead(lang, screen, may_change)}
            {plan::waves(lang, screen, typed, errors, may_change)}
            {rates(lang, screen)}
        }
        .into_any()
    }))
}

/// Whether every quota can still be met by those who accepted and those who could be asked.
fn answer(lang: Lang, screen: &WavesScreen, seats: u32, may_change: bool) -> AnyView {
    if let Some(why) = &screen.why_not {
        let take = if may_change {
            Take::Post(screen.dialogue.id)
        } else {
            Take::Nothing
        };
        return why::notice(lang, why, seats, &take);
    }
    if let (Some(conceded), Some(true)) = (&screen.conceding, screen.reachable) {
        return why::conceding(lang, conceded, seats);
    }
    match screen.reachable {
        Some(true) => {
            view! { <Notice tone=Tone::Ok title=t!(lang, "waves-reachable")/> }.into_any()
        }
        Some(false) => {
            view! { <Notice tone=Tone::Problem title=t!(lang, "waves-not-reachable")/> }.into_any()
        }
        None => {
            view! { <Notice tone=Tone::Attention title=t!(lang, "waves-not-known") text=t!(lang, "waves-not-known-text")/> }
                .into_any()
        }
    }
}

/// What to expect, and the step that is due.
fn next(lang: Lang, screen: &WavesScreen) -> AnyView {
    let id = screen.dialogue.id;
    let rate = format::percent(lang, screen.rate.mean(), 0);
    let open = i64::from(screen.open_seats);
    let advice = if screen.open_seats == 0 {
        t!(lang, "waves-full")
    } else {
        let offer = if screen.offer > screen.open_seats {
            t!(
                lang,
                "waves-offer",
                open = open,
                offer = i64::from(screen.offer)
            )
        } else {
            t!(lang, "waves-offer-none", open = open)
        };
        format!(
            "{} {offer}",
            t!(lang, "waves-advice", open = open, rate = rate)
        )
    };
    // Of nobody nothing is to be expected.
    let expected = (screen.invited > 0).then(|| {
        let expected = t!(
            lang,
            "waves-expected",
            coming = format::decimal(lang, screen.expected.coming, 1),
            more = format::percent(lang, screen.expected.more_than_seats, 1),
            fewer = format::percent(lang, screen.expected.fewer_than_seats, 1)
        );
        view! { <p class="muted">{expected}</p> }
    });
    let draw = (screen.open_seats > 0 && screen.ready == 0).then(|| {
        // Without a method the fairest lottery is drawn.
        let hidden = vec![("act".to_owned(), "propose".to_owned())];
        view! { <PostButton label=t!(lang, "waves-draw") action=here(id) hidden=hidden look=Look::Primary/> }
    });
    let issue = (screen.ready > 0).then(|| {
        let href = paths::desk_dialogue_part(id, "invitations/issue");
        let label = t!(lang, "shortlist-issue", people = screen.ready as i64);
        view! { <LinkButton label=label href=href look=Look::Primary/> }
    });
    view! {
        <section class="section">
            <h3>{t!(lang, "waves-next")}</h3>
            <p>{advice}</p>
            {expected}
            <Actions>{draw}{issue}<LinkButton label=t!(lang, "what-if-title") href=paths::desk_dialogue_part(id, "what-if")/></Actions>
        </section>
    }
    .into_any()
}

/// The rates behind it, for those who ask.
fn rates(lang: Lang, screen: &WavesScreen) -> AnyView {
    let columns = vec![
        Column::text(t!(lang, "waves-kind")),
        Column::number(t!(lang, "waves-answered")),
        Column::number(t!(lang, "shortlist-accepted")),
        Column::number(t!(lang, "waves-rate")),
        Column::number(t!(lang, "waves-range")),
    ];
    let row = |name: String, rate: &balance::waves::Rate| {
        let (low, high) = rate.interval();
        let range = format!(
            "{}–{}",
            format::percent(lang, low, 0),
            format::percent(lang, high, 0)
        );
        let labels = (
            t!(lang, "waves-answered"),
            t!(lang, "shortlist-accepted"),
            t!(lang, "waves-rate"),
            t!(lang, "waves-range"),
        );
        let (asked, accepted) = (i64::from(rate.asked), i64::from(rate.accepted));
        let mean = format::percent(lang, rate.mean(), 0);
        view! {
            <tr>
                <Cell heading=true>{name}</Cell>
                <Cell label=labels.0 numeric=true>{format::number(lang, asked)}</Cell>
                <Cell label=labels.1 numeric=true>{format::number(lang, accepted)}</Cell>
                <Cell label=labels.2 numeric=true>{mean}</Cell>
                <Cell label=labels.3 numeric=true>{range}</Cell>
            </tr>
        }
        .into_any()
    };
    let mut rows: Vec<AnyView> = screen
        .rates
        .iter()
        .map(|RateLine { kind, rate }| row(word(lang, kind.label_key()), rate))
        .collect();
    rows.push(row(t!(lang, "waves-everybody"), &screen.rate));
    view! {
        <Disclosure summary=t!(lang, "waves-rates")>
            <p class="measure">{t!(lang, "waves-rates-text")}</p>
            <DataTable caption=t!(lang, "waves-rates") id="rates" columns=columns cards=true>{rows}</DataTable>
        </Disclosure>
    }
    .into_any()
}

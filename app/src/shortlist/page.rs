//! The page of the balance: whether the quotas can be met first, then the chart, then the list.

use axum::response::Response;
use domain::{DialogueState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::Result;
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::queries::{OverCap, Screen};
use usecases::shortlist::{Answer, usual_method};

use super::why::{self, Take};
use super::{Typed, apart, blocked, chart, drawing, here, limits, list, people, waves};
use crate::components::{
    Actions, Button, Choice, Disclosure, Empty, Field, LinkButton, Look, Notice, PostButton,
    PostForm, Radios, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::Errors;
use crate::islands::BalanceMeter;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Renders the page.
pub(super) fn balance(
    site: &Site,
    visit: &Visit,
    screen: &Screen,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response> {
    let lang = visit.lang;
    let about = DialogueHead::of(&screen.dialogue)?;
    let id = about.id;
    let may_change = visit.actor().can(Permission::DrawShortlists)
        && matches!(about.state, DialogueState::Draft | DialogueState::Convened);
    let title = format!("{} · {}", about.title, t!(lang, "dialogue-tab-balance"));
    let page = Page::desk(title)
        .with_islands()
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"));
    Ok(page.render(site, visit, || {
        let action = may_change.then(|| primary(lang, screen)).flatten();
        let quotas = paths::desk_dialogue_part(id, "quotas");
        let chart = if screen.standings.rows.is_empty() {
            view! {
                <Empty title=t!(lang, "shortlist-no-quotas") text=t!(lang, "shortlist-no-quotas-text")>
                    <LinkButton href=quotas.clone() label=t!(lang, "shortlist-set-quotas") look=Look::Secondary/>
                </Empty>
            }
            .into_any()
        } else {
            let reading = chart::reading(lang, &screen.standings);
            let summary = reading.summary.clone();
            let chart = reading.chart();
            view! {
                <BalanceMeter summary=summary source=paths::desk_dialogue_part(id, "balance.json")>
                    {chart}
                </BalanceMeter>
                <Actions>
                    <LinkButton href=quotas label=t!(lang, "shortlist-set-quotas")/>
                    <LinkButton href=paths::desk_dialogue_part(id, "what-if") label=t!(lang, "what-if-title")/>
                    <LinkButton href=apart::path(id) label=t!(lang, "apart-title")/>
                    <LinkButton href=waves::path(id) label=t!(lang, "waves-title")/>
                </Actions>
            }
            .into_any()
        };
        let draw_form = may_change.then(|| draw_form(lang, screen, typed, errors));
        let person = screen.asked_about(typed.person);
        let find = may_change.then(|| people::find(lang, id, screen, typed, errors));
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Balance, action)}
            {may_change.then(|| limits::ask(lang, id, typed, person.as_ref(), errors))}
            {screen.drawing.as_ref().and_then(|last| drawing::notice(lang, last))}
            {answer(lang, screen, may_change)}
            {caps(lang, &screen.over_caps)}
            {apart::both_listed(lang, &screen.apart)}
            {chart}
            {list::shortlist(lang, id, screen, typed, errors, may_change)}
            {blocked::blocked(lang, screen)}
            <div class="screen-only">{draw_form}</div>
            {find}
            {people::decisions(lang, id, screen, may_change)}
            {list::draws(lang, id, screen)}
        }
        .into_any()
    }))
}

/// Issue what is ready, else set quotas that can be met, else draw for the seats that are open.
fn primary(lang: Lang, screen: &Screen) -> Option<AnyView> {
    let id = screen.dialogue.id;
    let ready = screen
        .places
        .iter()
        .filter(|place| place.invitation.is_none())
        .count();
    let link = |href: String, label: String| {
        Some(view! { <LinkButton href=href label=label look=Look::Primary/> }.into_any())
    };
    if ready > 0 {
        let label = t!(lang, "shortlist-issue", people = ready as i64);
        return link(paths::desk_dialogue_part(id, "invitations"), label);
    }
    if screen.answer.obstacle().is_some() {
        let quotas = paths::desk_dialogue_part(id, "quotas");
        return link(quotas, t!(lang, "shortlist-set-quotas"));
    }
    (screen.standings.shortlisted < screen.standings.seats).then(|| {
        let hidden = vec![
            ("act".to_owned(), "propose".to_owned()),
            ("method".to_owned(), usual_method(screen.pool).to_string()),
        ];
        view! { <PostButton label=t!(lang, "shortlist-propose") action=here(id) hidden=hidden look=Look::Primary/> }
            .into_any()
    })
}

/// Whether the quotas can be met, and what is known about chances.
fn answer(lang: Lang, screen: &Screen, may_change: bool) -> AnyView {
    let take = if may_change {
        Take::Post(screen.dialogue.id)
    } else {
        Take::Nothing
    };
    let said = why::unless_met(lang, &screen.answer, screen.standings.seats, &take);
    if !may_draw(&screen.answer) {
        return said.into_any();
    }
    let lottery = screen
        .last
        .as_ref()
        .filter(|_| screen.last_is_current)
        .and_then(|last| last.lottery.as_ref());
    let mut text = vec![t!(lang, "shortlist-pool", people = screen.pool as i64)];
    if screen.without_address > 0 {
        let people = screen.without_address as i64;
        text.push(t!(lang, "shortlist-without-address", people = people));
    }
    if let Some(lottery) = lottery {
        let chance = format::percent(lang, lottery.minimum, 1);
        text.push(t!(lang, "shortlist-chance", chance = chance));
    } else if screen.last.is_some() && !screen.last_is_current {
        text.push(t!(lang, "shortlist-changed-since"));
    }
    let text = text.join(" ");
    if let Some(said) = said {
        return view! { {said}<p class="measure">{text}</p> }.into_any();
    }
    let title = if screen.standings.rows.is_empty() {
        t!(lang, "shortlist-can-without")
    } else {
        t!(lang, "shortlist-can")
    };
    view! { <Notice tone=Tone::Ok title=title text=text/> }.into_any()
}

/// Whether there is a list to draw, as far as that is known.
fn may_draw(answer: &Answer) -> bool {
    match answer {
        Answer::Met | Answer::Conceding(_) => true,
        Answer::Not(_) | Answer::Unknown => false,
    }
}

/// Caps are warned about, never in the way.
pub(super) fn caps(lang: Lang, over: &[OverCap]) -> AnyView {
    let notices: Vec<AnyView> = over
        .iter()
        .map(|cap| {
            let who = cap
                .country
                .as_deref()
                .map(|code| locale::state_name(lang, code).unwrap_or(code).to_owned())
                .or_else(|| cap.organisation.clone())
                .unwrap_or_default();
            let title = t!(
                lang,
                "shortlist-over-cap",
                who = who,
                count = i64::from(cap.count),
                limit = i64::from(cap.limit)
            );
            view! { <Notice tone=Tone::Attention title=title text=t!(lang, "shortlist-over-cap-text")/> }
                .into_any()
        })
        .collect();
    notices.into_any()
}

/// The draw with its choices, for those who ask.
fn draw_form(lang: Lang, screen: &Screen, typed: &Typed, errors: &Errors) -> AnyView {
    let seed_error = errors.field("seed");
    let open = seed_error.is_some();
    let seed = typed.seed.clone();
    let action = here(screen.dialogue.id);
    let drawn = !screen.draws.is_empty();
    let label = if drawn {
        t!(lang, "shortlist-draw-again")
    } else {
        t!(lang, "shortlist-propose")
    };
    let methods = vec![
        Choice::new("leximin", t!(lang, "shortlist-method-leximin"))
            .with_hint(t!(lang, "shortlist-method-leximin-hint")),
        Choice::new("maximin", t!(lang, "shortlist-method-maximin"))
            .with_hint(t!(lang, "shortlist-method-maximin-hint")),
        Choice::new("random", t!(lang, "shortlist-method-random"))
            .with_hint(t!(lang, "shortlist-method-random-hint")),
    ];
    let usual = usual_method(screen.pool).to_string();
    view! {
        <Disclosure summary=t!(lang, "shortlist-how-drawn") open=open>
            <p>{t!(lang, "shortlist-draw-text")}</p>
            <PostForm action=action>
                <input type="hidden" name="act" value="propose"/>
                <Radios legend=t!(lang, "shortlist-method") name="method" choices=methods selected=usual/>
                <Field label=t!(lang, "shortlist-seed") name="seed" value=seed error=seed_error
                    hint=t!(lang, "shortlist-seed-hint") mark=t!(lang, "shortlist-if-any")/>
                <Actions><Button label=label/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

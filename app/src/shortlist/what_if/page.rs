//! The page: the answer and the balance as they would be, then what is changed, then more to change.

use axum::response::Response;
use domain::{DialogueState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::Result;
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::WhatIf;
use usecases::shortlist::queries::{Row, Together, WhatIfScreen};

use super::super::why::{self, Take};
use super::super::{chart, limits, page::caps};
use super::{Typed, address, here, pairs, parts};
use crate::components::{Actions, Button, Field, Hidden, LinkButton, Look, Notice, PostForm, Tone};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Renders the page.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    what: &WhatIf,
    screen: &WhatIfScreen,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response> {
    let lang = visit.lang;
    let about = DialogueHead::of(&screen.dialogue)?;
    let may_change = visit.actor().can(Permission::DrawShortlists)
        && matches!(about.state, DialogueState::Draft | DialogueState::Convened);
    let title = format!("{} · {}", about.title, t!(lang, "what-if-title"));
    let page = Page::desk(title)
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(about.id), t!(lang, "dialogue-tab-balance"));
    Ok(page.render(site, visit, || {
        let apply =
            (may_change && !what.is_empty()).then(|| apply(lang, what, screen, typed, errors));
        let chart = (!screen.then.rows.is_empty()).then(|| chart::compared(lang, screen));
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Balance, None)}
            <h2>{t!(lang, "what-if-title")}</h2>
            <p class="measure">{t!(lang, "what-if-lead")}</p>
            {answer(lang, what, screen)}
            {caps(lang, &screen.over_caps)}
            {chart}
            {parts::changes(lang, what, screen)}
            {parts::swaps(lang, what, screen)}
            {apply}
            {parts::quota_form(lang, what, screen, typed, errors)}
            {parts::shortlist(lang, what, screen)}
            {parts::find(lang, what, screen, typed)}
        }
        .into_any()
    }))
}

/// Whether the quotas could be met then.
fn answer(lang: Lang, what: &WhatIf, screen: &WhatIfScreen) -> AnyView {
    let take = Take::Link(address(screen.dialogue.id, what));
    if let Some(said) = why::unless_met(lang, &screen.answer, screen.then.seats, &take) {
        return said;
    }
    let title = if what.is_empty() {
        t!(lang, "shortlist-can")
    } else {
        t!(lang, "what-if-could")
    };
    let open = screen.then.seats.saturating_sub(screen.then.shortlisted);
    let mut text = Vec::new();
    if open > 0 {
        text.push(t!(lang, "what-if-open-seats", seats = i64::from(open)));
    }
    let missed = |row: &Row| {
        let listed = row.counts.shortlisted.known;
        listed < row.min_seats || listed > row.max_seats
    };
    let short = |together: &Together| together.counts.shortlisted.known < together.min_seats;
    let then = &screen.then;
    if then.shortlisted > 0 && (then.rows.iter().any(missed) || then.together.iter().any(short)) {
        text.push(t!(lang, "what-if-draw-again"));
    }
    let text = text.join(" ");
    view! { <Notice tone=Tone::Ok title=title text=text/> }.into_any()
}

/// The one form that makes the changes real.
fn apply(
    lang: Lang,
    what: &WhatIf,
    screen: &WhatIfScreen,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let id = screen.dialogue.id;
    let reason = typed.reason.clone();
    let error = errors.field("reason");
    let mut fields = pairs(what);
    let beyond = (!typed.beyond.is_empty()).then(|| {
        fields.push(("beyond".to_owned(), "yes".to_owned()));
        let lines: Vec<AnyView> = limits::each(lang, &typed.beyond)
            .into_iter()
            .map(|words| view! { <li>{words}</li> }.into_any())
            .collect();
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "override-titles") text=t!(lang, "override-text")>
                <ul>{lines}</ul>
            </Notice>
        }
    });
    let label = if beyond.is_some() {
        t!(lang, "override-apply")
    } else {
        t!(lang, "what-if-apply")
    };
    view! {
        <PostForm action=super::path(id)>
            {beyond}
            <Hidden fields=fields/>
            <Field label=t!(lang, "label-reason") name="reason" value=reason error=error hint=t!(lang, "what-if-reason-hint")/>
            <Actions>
                <Button label=label look=Look::Primary/>
                <LinkButton label=t!(lang, "what-if-discard") href=here(id) look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

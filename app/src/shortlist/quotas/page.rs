//! The page around the table: whether the quotas can be met, presets, and the button that saves.

use axum::response::Response;
use domain::quota::Preset;
use domain::{DialogueState, Dimension, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::Result;
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::queries::QuotaScreen;

use super::super::why::{self, Take};
use super::Filled;
use super::seen::Seen;
use super::{here, path, table};
use crate::components::{
    Actions, Button, Checkboxes, Choice, LinkButton, Look, Notice, PostForm, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::Errors;
use crate::islands::LiveAnswer;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// Renders the page.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    screen: &QuotaScreen,
    filled: &Filled,
    seen: &Seen,
    errors: &Errors,
) -> Result<Response> {
    let lang = visit.lang;
    let about = DialogueHead::of(&screen.dialogue)?;
    let may_change = visit.actor().can(Permission::DrawShortlists)
        && matches!(about.state, DialogueState::Draft | DialogueState::Convened);
    let title = format!("{} · {}", about.title, t!(lang, "shortlist-quotas-title"));
    let page = Page::desk(title)
        .with_islands()
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(about.id), t!(lang, "dialogue-tab-balance"));
    Ok(page.render(site, visit, || {
        let table = table::table(lang, screen, &filled.rows, errors, may_change);
        let content = if may_change {
            form(lang, screen, &filled.champions, seen, errors, table)
        } else {
            view! { {answer(lang, screen, false)}{table} }.into_any()
        };
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Balance, None)}
            <h2>{t!(lang, "shortlist-quotas-title")}</h2>
            <p class="measure">{t!(lang, "shortlist-quotas-lead", seats = i64::from(screen.seats))}</p>
            <p class="measure">{t!(lang, "rules-firmness-text")}</p>
            {content}
        }
        .into_any()
    }))
}

/// Save comes first in the form, so that Enter in a field saves and does not fill in a preset.
fn form(
    lang: Lang,
    screen: &QuotaScreen,
    alone: &[Dimension],
    seen: &Seen,
    errors: &Errors,
    table: AnyView,
) -> AnyView {
    let id = screen.dialogue.id;
    let source = format!("{}/answer", path(id));
    let unsaved = (screen.tried || errors.any()).then(|| {
        view! { <p><strong>{t!(lang, "shortlist-unsaved")}</strong></p> }
    });
    // What was refused is not answered for: the cells come first.
    let answer = if errors.any() {
        ().into_any()
    } else {
        answer(lang, screen, true)
    };
    let presets = presets(lang, screen);
    let champions = champions(lang, alone, errors);
    let (meanwhile, carried) = (seen.notice(lang), seen.control());
    view! {
        {meanwhile}
        <PostForm action=path(id) wide=true>
            {carried}
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary name="act" value="save"/>
                <Button label=t!(lang, "shortlist-try") name="act" value="try"/>
                <LinkButton href=here(id) label=t!(lang, "button-cancel") look=Look::Quiet/>
            </Actions>
            {unsaved}
            <LiveAnswer source=source>{answer}</LiveAnswer>
            {table}
            {champions}
            {presets}
        </PostForm>
    }
    .into_any()
}

/// Whether the quotas can be met; within the form, advice is taken into the table.
pub(super) fn answer(lang: Lang, screen: &QuotaScreen, in_form: bool) -> AnyView {
    let take = if in_form { Take::InForm } else { Take::Nothing };
    if let Some(said) = why::unless_met(lang, &screen.answer, screen.seats, &take) {
        return said;
    }
    if screen.quotas.is_empty() {
        return ().into_any();
    }
    let title = if screen.tried {
        t!(lang, "shortlist-could")
    } else {
        t!(lang, "shortlist-can")
    };
    view! { <Notice tone=Tone::Ok title=title/> }.into_any()
}

/// The answer while a cell cannot be read.
pub(super) fn unreadable(lang: Lang, errors: &Errors) -> AnyView {
    let text = errors.lines().join(" ");
    view! { <Notice tone=Tone::Attention title=t!(lang, "form-problem") text=text/> }.into_any()
}

/// Whether each seat serves one quota of a dimension only, where people may have several of its values.
fn champions(lang: Lang, alone: &[Dimension], errors: &Errors) -> AnyView {
    let choices = Dimension::ALL
        .iter()
        .filter(|dimension| dimension.is_multiple())
        .map(|dimension| {
            let name = word(lang, dimension.label_key());
            Choice::new(
                dimension.code(),
                t!(lang, "rules-champions-of", dimension = name),
            )
        })
        .collect();
    let ticked = alone.iter().map(ToString::to_string).collect();
    view! {
        <Checkboxes legend=t!(lang, "rules-champions") name="champions" choices=choices selected=ticked
            hint=t!(lang, "rules-champions-hint") error=errors.field("champions")/>
    }
    .into_any()
}

fn presets(lang: Lang, screen: &QuotaScreen) -> AnyView {
    let buttons: Vec<AnyView> = Preset::ALL
        .iter()
        .map(|preset| {
            let (_, min, max) = preset.bounds(screen.seats);
            let min = i64::from(min.unwrap_or(0));
            let label = match preset {
                Preset::FourDimensions => t!(lang, "shortlist-preset-four-dimensions"),
                Preset::RegionalGroups => t!(
                    lang,
                    "shortlist-preset-regional-groups",
                    min = min,
                    max = i64::from(max.unwrap_or(screen.seats))
                ),
                Preset::GenderParity => t!(lang, "shortlist-preset-gender-parity", min = min),
                Preset::Themes => t!(lang, "shortlist-preset-themes", min = min),
                Preset::MandateScopes => t!(lang, "shortlist-preset-mandate-scopes", min = min),
            };
            view! { <Button label=label name="preset" value=preset.code()/> }.into_any()
        })
        .collect();
    view! {
        <section class="section">
            <h3>{t!(lang, "shortlist-presets")}</h3>
            <p>{t!(lang, "shortlist-presets-text")}</p>
            <Actions>{buttons}</Actions>
        </section>
    }
    .into_any()
}

//! What several public pages show: dialogues and outcomes as cards, recommendations, grades, addressees.

use chrono::{DateTime, Utc};
use domain::{Language, RecommendationState, ReportState, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::portal::Dialogue;
use usecases::portal::outcomes::Outcome;
use usecases::portal::recommendations::Found;
use usecases::reports::queries::Recommendation as Recommended;
use usecases::reports::words::addressee;

use crate::components::{
    Card, Grade, GradeBar, Notice, Recommendation, SummaryRow, Tag, TimeText, Tone,
};
use crate::dialogues::tabs::state_tag;
use crate::dialogues::when::when_words;

/// The code of a language that is not the page's, for `lang` attributes.
pub(crate) fn foreign(page: Lang, of: Language) -> Option<String> {
    (page != of).then(|| of.code().to_owned())
}

/// Says in which language a text is when that is not the page's.
pub(crate) fn banner(page: Lang, of: Language) -> Option<AnyView> {
    (page != of).then(|| {
        let language = word(page, of.label_key());
        view! { <Notice tone=Tone::Information title=t!(page, "portal-not-translated", language = language)/> }
            .into_any()
    })
}

/// A day, marked up for machines.
pub(crate) fn day(lang: Lang, at: DateTime<Utc>) -> AnyView {
    let day = at.date_naive();
    view! { <TimeText datetime=day.to_string() words=format::date(lang, day)/> }.into_any()
}

/// When a dialogue takes place, in words.
pub(crate) fn when(lang: Lang, dialogue: &Dialogue) -> String {
    when_words(
        lang,
        domain::dialogue::city(dialogue.mode, &dialogue.place),
        &dialogue.schedule,
        dialogue.instants,
    )
}

/// Themes as one line in the alphabet of the language.
pub(crate) fn themes(lang: Lang, themes: &[Theme]) -> String {
    let mut labels: Vec<String> = themes
        .iter()
        .map(|theme| word(lang, theme.label_key()))
        .collect();
    locale::sort_by_name(lang, &mut labels, Clone::clone);
    labels.join(" · ")
}

/// A dialogue to open.
pub(crate) fn dialogue_card(lang: Lang, dialogue: &Dialogue) -> AnyView {
    let what = word(lang, dialogue.format.label_key());
    let eyebrow = format::facts(lang, [what, when(lang, dialogue)]);
    let text = shortened(&dialogue.summary);
    let themes = themes(lang, &dialogue.themes);
    view! {
        <Card
            title=dialogue.title.clone()
            href=paths::dialogue(&dialogue.slug)
            eyebrow=eyebrow
            text=text
            lang=foreign(lang, dialogue.language)
            state=Some(state_tag(lang, dialogue.state))
        >
            {(!themes.is_empty()).then(|| view! { <p class="muted small">{themes}</p> })}
        </Card>
    }
    .into_any()
}

/// A published report to open.
pub(crate) fn outcome_card(lang: Lang, outcome: &Outcome) -> AnyView {
    let reference = outcome.dialogue.reference.clone().unwrap_or_default();
    let date = format::date(lang, outcome.published_at.date_naive());
    let published = t!(lang, "portal-published-on", date = date);
    let eyebrow = format::facts(lang, [reference, published]);
    view! {
        <Card
            title=outcome.title.clone()
            href=paths::outcome(&outcome.dialogue.slug)
            eyebrow=eyebrow
            text=shortened(&outcome.gist)
            lang=foreign(lang, outcome.language)
        />
    }
    .into_any()
}

/// A recommendation in a list, with the dialogue that it comes from.
pub(crate) fn found(lang: Lang, found: &Found) -> AnyView {
    let origin = {
        let (href, title) = (paths::outcome(&found.slug), found.dialogue.clone());
        view! { <a href=href dir="auto">{title}</a> }.into_any()
    };
    let origin = SummaryRow::with_view(t!(lang, "portal-origin"), origin);
    let status = crate::follow_up::status_tag(lang, found.status, false);
    let status = SummaryRow::with_view(t!(lang, "follow-up-status"), status);
    let href = paths::recommendation(&found.recommendation.reference);
    with_more(
        lang,
        found.language,
        &found.recommendation,
        href,
        [status, origin],
        None,
    )
}

/// A recommendation with its addressees and the support in the room; `href` is its own page, or its place
/// on this one while it has none.
pub(crate) fn recommendation(
    lang: Lang,
    language: Language,
    one: &Recommended,
    href: String,
    more: Option<SummaryRow>,
    actions: Option<AnyView>,
) -> AnyView {
    with_more(lang, language, one, href, more, actions)
}

fn with_more(
    lang: Lang,
    language: Language,
    one: &Recommended,
    href: String,
    more: impl IntoIterator<Item = SummaryRow>,
    actions: Option<AnyView>,
) -> AnyView {
    let mut facts = facts(lang, one);
    facts.extend(more);
    view! {
        <Recommendation
            id=format!("R{}", one.number)
            reference=one.reference.clone()
            href=href
            text=one.said.text.clone()
            state=Some(recommendation_tag(lang, one.said.state))
            facts=facts
            lang=foreign(lang, language)
            actions=actions
        />
    }
    .into_any()
}

/// To whom a recommendation speaks, how it was received, what it is about.
pub(crate) fn facts(lang: Lang, one: &Recommended) -> Vec<SummaryRow> {
    let names: Vec<String> = one
        .said
        .addressees
        .iter()
        .map(|to| addressee(lang, to))
        .collect();
    let grade = grade(lang, one.said.support);
    let mut facts = vec![
        SummaryRow::new(t!(lang, "portal-addressees"), names.join("; ")),
        SummaryRow::with_view(
            t!(lang, "portal-support"),
            view! { <GradeBar grade=grade/> }.into_any(),
        ),
    ];
    if let Some(theme) = one.said.theme {
        facts.push(SummaryRow::new(
            t!(lang, "label-theme"),
            word(lang, theme.label_key()),
        ));
    }
    facts
}

/// The state of a recommendation as a sign and a word.
pub(crate) fn recommendation_tag(lang: Lang, state: RecommendationState) -> AnyView {
    let tone = match state {
        RecommendationState::Proposed => Tone::Neutral,
        RecommendationState::Agreed => Tone::Information,
        RecommendationState::Adopted => Tone::Ok,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// The state of a report as a sign and a word.
pub(crate) fn report_tag(lang: Lang, state: ReportState) -> AnyView {
    let tone = match state {
        ReportState::Draft => Tone::Neutral,
        ReportState::Circulated => Tone::Information,
        ReportState::Adopted | ReportState::Published => Tone::Ok,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// A grade as a word and its step, the strongest the highest.
pub(crate) fn grade(lang: Lang, grade: domain::Grade) -> Grade {
    let steps = domain::Grade::ALL.len() as u32;
    Grade {
        words: word(lang, grade.label_key()),
        step: steps - grade as u32,
        steps,
    }
}

/// The beginning of a text, cut between words.
pub(crate) fn shortened(text: &str) -> String {
    const SHOWN: usize = 220;
    let first = text.lines().next().unwrap_or_default();
    if first.chars().count() <= SHOWN {
        return first.to_owned();
    }
    let start: String = first.chars().take(SHOWN).collect();
    let cut = start.rfind(' ').unwrap_or(start.len());
    format!("{}…", &start[..cut])
}

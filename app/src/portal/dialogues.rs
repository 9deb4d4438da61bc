//! Dialogues for the public: the list with what is to come first, and the page of one.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{DialogueState, Format, Mode, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::meetings::{self, Meeting};
use usecases::portal::dialogues::{self, Filter, List, One};

use super::{calendar, embed, parts};
use crate::calendars::{self, ways};
use crate::components::{
    CardGrid, Empty, Fact, Icon, LinkButton, Look, Notice, Prose, TitleBlock, Tone,
};
use crate::dialogues::tabs::state_tag;
use crate::dialogues::when::when_view;
use crate::listing::{Filters, by_name};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    theme: String,
    format: String,
    year: String,
    page: String,
}

impl Asked {
    /// The filter; words that are none of ours filter nothing.
    pub(super) fn filter(&self) -> Filter {
        Filter {
            theme: self.theme.parse().ok(),
            format: self.format.parse().ok(),
            year: self.year.parse().ok(),
        }
    }

    fn filters(&self, lang: Lang, years: &[i64]) -> Filters {
        let themes = by_name(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())));
        let formats = by_name(lang, Format::ALL.iter().map(|f| (f.code(), f.label_key())));
        Filters::new(lang, paths::DIALOGUES)
            .one_of("theme", t!(lang, "label-theme"), themes, &self.theme)
            .one_of("format", t!(lang, "portal-format"), formats, &self.format)
            .year(t!(lang, "portal-year"), years, &self.year)
    }
}

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let page = asked.page.parse().unwrap_or(1).clamp(1, 10_000);
    let list = dialogues::list(&site.platform, &asked.filter(), page).await?;
    let filters = asked.filters(lang, &list.years);
    let document =
        Page::new(t!(lang, "nav-dialogues")).description(t!(lang, "portal-dialogues-lead"));
    let embedded = filters.at(paths::EMBED_CALENDAR);
    Ok(document.render(&site, &visit, || {
        view! {
            <TitleBlock
                title=t!(lang, "nav-dialogues")
                lead=t!(lang, "portal-dialogues-lead")
                action=Some(view! { <LinkButton label=t!(lang, "portal-subscribe") href=paths::CALENDAR_FILE/> }.into_any())
            />
            {filters.panel(t!(lang, "portal-filter-dialogues"))}
            {entries(lang, &filters, list)}
            {embed::offer(&site, lang, &embedded, t!(lang, "embed-calendar"))}
        }
        .into_any()
    }))
}

fn entries(lang: Lang, filters: &Filters, list: List) -> AnyView {
    if list.ahead.is_empty() && list.past.total == 0 {
        return view! { <Empty title=t!(lang, "list-nothing-found") text=t!(lang, "list-nothing-found-remedy")/> }
            .into_any();
    }
    let cards = |dialogues: &[usecases::portal::Dialogue]| -> Vec<AnyView> {
        dialogues
            .iter()
            .map(|dialogue| parts::dialogue_card(lang, dialogue))
            .collect()
    };
    let ahead = (!list.ahead.is_empty()).then(|| {
        let ahead = cards(&list.ahead);
        view! { <h2>{t!(lang, "portal-next")}</h2><CardGrid>{ahead}</CardGrid> }
    });
    let past = (list.past.total > 0).then(|| {
        let items = cards(&list.past.items);
        let paging = filters.paging(list.past.page, list.past.per_page, list.past.total);
        view! {
            <h2>{t!(lang, "portal-past")}</h2>
            <CardGrid>{items}</CardGrid>
            {paging}
        }
    });
    view! { {ahead}{past} }.into_any()
}

/// The page of a dialogue, or its calendar file.
pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    if let Some(slug) = slug.strip_suffix(".ics") {
        return calendar::one(&site, &visit, slug).await;
    }
    let lang = visit.lang;
    let one = dialogues::one(&site.platform, &slug).await?;
    let dates = match one.dialogue.repeats {
        Some(_) => meetings::public(&site.platform, &slug).await?,
        None => Vec::new(),
    };
    let page = Page::new(one.dialogue.title.clone())
        .description(parts::shortened(&one.dialogue.summary))
        .under(paths::DIALOGUES, t!(lang, "nav-dialogues"));
    Ok(page.render(&site, &visit, || content(&site, lang, &one, &dates)))
}

fn content(site: &Site, lang: Lang, one: &One, dates: &[Meeting]) -> AnyView {
    let dialogue = &one.dialogue;
    let mode = word(lang, dialogue.mode.label_key());
    let place = match dialogue.mode {
        _ if dialogue.place.is_empty() => mode,
        Mode::InPerson => dialogue.place.clone(),
        Mode::Online | Mode::Hybrid => format!("{} · {mode}", dialogue.place),
    };
    let when = when_view(
        lang,
        domain::dialogue::city(dialogue.mode, &dialogue.place),
        &dialogue.schedule,
        dialogue.instants,
    );
    let seats = t!(lang, "dialogue-seats", seats = dialogue.seats);
    let themes = parts::themes(lang, &dialogue.themes);
    let themes = (!themes.is_empty()).then(|| {
        view! { <Fact icon=Icon::Document label=t!(lang, "label-themes")>{themes}</Fact> }
    });
    let process = one.process.as_ref().map(|process| {
        let (href, title) = (paths::process(&process.slug), process.title.clone());
        view! { <Fact icon=Icon::Document label=t!(lang, "process")><a href=href dir="auto">{title}</a></Fact> }
    });
    let what = word(lang, dialogue.format.label_key());
    let reference = dialogue.reference.clone().unwrap_or_default();
    let eyebrow = format::facts(lang, [what, reference]);
    let cancelled = (dialogue.state == DialogueState::Cancelled).then(|| {
        view! { <Notice tone=Tone::Problem title=t!(lang, "portal-cancelled") text=t!(lang, "portal-cancelled-text")/> }
    });
    let foreign = parts::foreign(lang, dialogue.language);
    let summary = dialogue.summary.clone();
    let summary = (!summary.is_empty()).then(|| {
        view! { <h2>{t!(lang, "portal-about")}</h2><Prose text=summary lang=foreign.clone()/> }
    });
    let outcome = one.outcome.as_ref().map(|gist| {
        let (text, of) = (gist.text.clone(), parts::foreign(lang, gist.language));
        view! {
            <h2>{t!(lang, "portal-outcome")}</h2>
            <Prose text=text lang=of/>
            <p><LinkButton label=t!(lang, "portal-read-outcome") href=paths::outcome(&dialogue.slug) look=Look::Primary/></p>
        }
    });
    let register = (one.registers && dialogue.state == DialogueState::Convened).then(|| {
        let href = paths::register(&dialogue.slug);
        view! {
            <h2>{t!(lang, "registration-eyebrow")}</h2>
            <p>{t!(lang, "registration-link-open")}</p>
            <p><LinkButton label=t!(lang, "registration-to-register") href=href look=Look::Primary/></p>
        }
    });
    let participants = {
        let href = paths::participants(&dialogue.slug);
        view! { <p><a href=href>{t!(lang, "participants")}</a></p> }
    };
    let programme = dialogue.has_programme.then(|| {
        let href = paths::programme(&dialogue.slug);
        view! { <p><LinkButton label=t!(lang, "portal-read-programme") href=href/></p> }
    });
    let meeting = calendars::Meeting {
        title: &dialogue.title,
        place: &place,
        page: &site
            .platform
            .settings()
            .url(&paths::dialogue(&dialogue.slug)),
        schedule: &dialogue.schedule,
        once: dialogue.repeats.is_none(),
    };
    let calendar = ways(lang, &meeting, paths::dialogue_calendar(&dialogue.slug));
    let calendar =
        calendar.map(|ways| view! { <h2>{t!(lang, "portal-add-to-calendar")}</h2>{ways} });
    let first = dialogue.schedule.first_day();
    let repeats = dialogue.repeats.as_ref().zip(first).map(|(rule, first)| {
        let words = meetings::rule_words(lang, rule, first);
        view! { <Fact icon=Icon::Calendar label=t!(lang, "series-repeats")>{words}</Fact> }
    });
    view! {
        {parts::banner(lang, dialogue.language)}
        <TitleBlock title=dialogue.title.clone() lang=foreign eyebrow=eyebrow state=Some(state_tag(lang, dialogue.state))>
            <Fact icon=Icon::Calendar label=t!(lang, "dialogue-when")>{when}</Fact>
            {repeats}
            <Fact icon=Icon::Place label=t!(lang, "label-place")><bdi>{place.clone()}</bdi></Fact>
            <Fact icon=Icon::Seat label=t!(lang, "dialogue-seats-label")>{seats}</Fact>
            {themes}
            {process}
        </TitleBlock>
        {crate::partners::for_readers(lang, &one.partners)}
        {cancelled}
        {summary}
        {register}
        {programme}
        {participants}
        {outcome}
        {crate::inputs::on_dialogue(lang, &one.dialogue.slug, &one.calls)}
        {crate::documents::for_readers(lang, &one.documents, paths::document)}
        {crate::meetings::dates(lang, domain::dialogue::city(dialogue.mode, &dialogue.place), dates)}
        {calendar}
    }
    .into_any()
}

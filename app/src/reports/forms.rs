//! The forms of a report: its texts, a point, a recommendation.

use axum::response::Response;
use domain::ids::{PointId, RecommendationId};
use domain::report::{PointForm, RecommendationForm, TextsForm};
use domain::{
    AddresseeKind, Grade, Language, RecommendationState, SectionKind, SpeakerClass, Theme,
};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::reports::queries::{Desk, Point, Recommendation, Report};

use super::items::Around;
use super::pages::below;
use super::report_path;
use crate::components::{
    Actions, Arrangement, Button, Checkboxes, Choice, Field, LinkButton, Look, PostForm, Select,
    TextArea, TitleBlock,
};
use crate::forms::Errors;
use crate::routes::Site;
use crate::visit::Visit;

/// The texts as they stand.
pub(super) fn texts_of(report: &Report) -> TextsForm {
    TextsForm {
        title: report.title.clone(),
        gist: report.gist.clone(),
        introduction: report.introduction.clone(),
        additional_suggestions: report.additional_suggestions.clone(),
        language: report.language.code().to_owned(),
    }
}

/// A new point: under the heading of the last one, which is most often where the next belongs.
pub(super) fn new_point(report: &Report) -> PointForm {
    let last = report.points.last().map(|point| &point.said);
    PointForm {
        section: last
            .map_or(SectionKind::KeyIssues, |said| said.section)
            .code()
            .to_owned(),
        heading: last.map(|said| said.heading.clone()).unwrap_or_default(),
        grade: Grade::Noted.code().to_owned(),
        speaker_class: SpeakerClass::Participants.code().to_owned(),
        ..PointForm::default()
    }
}

/// A point as it stands.
pub(super) fn point_of(point: &Point) -> PointForm {
    let said = &point.said;
    PointForm {
        section: said.section.code().to_owned(),
        heading: said.heading.clone(),
        theme: said.theme.map_or("", Theme::code).to_owned(),
        text: said.text.clone(),
        grade: said.grade.code().to_owned(),
        verb: said.verb.clone(),
        speaker_class: said.speaker_class.code().to_owned(),
    }
}

/// A new recommendation.
pub(super) fn new_recommendation() -> RecommendationForm {
    RecommendationForm {
        state: RecommendationState::Proposed.code().to_owned(),
        support: Grade::Noted.code().to_owned(),
        ..RecommendationForm::default()
    }
}

/// A recommendation as it stands, its States by their names in the language.
pub(super) fn recommendation_of(lang: Lang, one: &Recommendation) -> RecommendationForm {
    let of = |kind: AddresseeKind| -> Vec<&str> {
        one.said
            .addressees
            .iter()
            .filter(|to| to.kind == kind)
            .map(|to| to.name.as_str())
            .collect()
    };
    let states: Vec<&str> = of(AddresseeKind::State)
        .into_iter()
        .map(|code| locale::state_name(lang, code).unwrap_or(code))
        .collect();
    RecommendationForm {
        text: one.said.text.clone(),
        theme: one.said.theme.map_or("", Theme::code).to_owned(),
        state: one.said.state.code().to_owned(),
        support: one.said.support.code().to_owned(),
        point: one
            .said
            .point
            .map(|point| point.to_string())
            .unwrap_or_default(),
        addressees: one
            .said
            .addressees
            .iter()
            .filter(|to| matches!(to.kind, AddresseeKind::States | AddresseeKind::Secretariat))
            .map(|to| to.kind.code().to_owned())
            .collect(),
        addressee_states: states.join("\n"),
        addressee_organisations: of(AddresseeKind::Organisation).join("\n"),
        addressee_processes: of(AddresseeKind::RegionalProcess).join("\n"),
    }
}

fn choices(lang: Lang, words: impl Iterator<Item = (&'static str, &'static str)>) -> Vec<Choice> {
    words
        .map(|(code, key)| Choice::new(code, word(lang, key)))
        .collect()
}

fn theme_choices(lang: Lang) -> Vec<Choice> {
    choices(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())))
}

fn grade_choices(lang: Lang) -> Vec<Choice> {
    choices(lang, Grade::ALL.iter().map(|g| (g.code(), g.label_key())))
}

/// Save, or back to the report.
fn save(lang: Lang, desk: &Desk) -> AnyView {
    let back = report_path(desk.head.id);
    view! {
        <Actions>
            <Button label=t!(lang, "button-save") look=Look::Primary/>
            <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
        </Actions>
    }
    .into_any()
}

/// The form of the running texts.
pub(super) fn texts(
    site: &Site,
    visit: &Visit,
    desk: &Desk,
    version: &str,
    typed: &TextsForm,
    errors: &Errors,
    above: Option<AnyView>,
) -> Response {
    let lang = visit.lang;
    let page = below(lang, desk, t!(lang, "reports-texts-edit"))
        .with_drafts()
        .refused(errors.any());
    let (typed, version, errors) = (typed.clone(), version.to_owned(), errors.clone());
    page.render(site, visit, || {
        let languages = choices(lang, Language::ALL.iter().map(|l| (l.code(), l.label_key())));
        let save = save(lang, desk);
        let summary = errors.summary();
        view! {
            {summary}
            <TitleBlock title=t!(lang, "reports-texts-edit") eyebrow=desk.head.title.clone()/>
            {above}
            <PostForm action=visit.path.clone() draft=true>
                <input type="hidden" name="version" value=version/>
                <Field label=t!(lang, "reports-report-title") name="title" value=typed.title error=errors.field("title") required=true/>
                <Select label=t!(lang, "label-language") name="language" choices=languages selected=typed.language error=errors.field("language")/>
                <TextArea label=t!(lang, "reports-gist") name="gist" hint=t!(lang, "reports-gist-hint") value=typed.gist error=errors.field("gist") rows=4/>
                <TextArea label=word(lang, SectionKind::Introduction.label_key()) name="introduction" hint=t!(lang, "reports-introduction-hint") value=typed.introduction error=errors.field("introduction") rows=12/>
                <TextArea label=word(lang, SectionKind::AdditionalSuggestions.label_key()) name="additional_suggestions" hint=t!(lang, "reports-additional-hint") value=typed.additional_suggestions error=errors.field("additional_suggestions") rows=6/>
                {save}
            </PostForm>
        }
        .into_any()
    })
}

/// The form of a point, new or known.
pub(super) fn point(around: &Around<'_>, typed: &PointForm, known: Option<PointId>) -> Response {
    let Around {
        site,
        visit,
        desk,
        version,
        errors,
        above,
    } = *around;
    let lang = visit.lang;
    let title = if known.is_some() {
        t!(lang, "reports-point-edit")
    } else {
        t!(lang, "reports-point-new")
    };
    let page = below(lang, desk, title.clone())
        .with_drafts()
        .refused(errors.any());
    let (typed, version, errors) = (typed.clone(), version.to_owned(), errors.clone());
    page.render(site, visit, || {
        let sections = [SectionKind::KeyIssues, SectionKind::AdditionalSuggestions];
        let sections = choices(lang, sections.iter().map(|s| (s.code(), s.label_key())));
        let speakers = choices(
            lang,
            SpeakerClass::ALL.iter().map(|s| (s.code(), s.label_key())),
        );
        let save = save(lang, desk);
        let summary = errors.summary();
        view! {
            {summary}
            <TitleBlock title=title eyebrow=desk.head.title.clone()/>
            {above.map(|above| above(lang))}
            <PostForm action=visit.path.clone() draft=true>
                <input type="hidden" name="version" value=version/>
                <Select label=t!(lang, "reports-section") name="section" choices=sections selected=typed.section error=errors.field("section")/>
                <Field label=t!(lang, "reports-heading") name="heading" hint=t!(lang, "reports-heading-hint") value=typed.heading error=errors.field("heading") required=true/>
                <TextArea label=t!(lang, "reports-text") name="text" hint=t!(lang, "reports-text-hint") value=typed.text error=errors.field("text") required=true rows=5/>
                <Select label=t!(lang, "reports-grade") name="grade" choices=grade_choices(lang) selected=typed.grade error=errors.field("grade")/>
                <Field label=t!(lang, "reports-verb") name="verb" hint=t!(lang, "reports-verb-hint") value=typed.verb error=errors.field("verb")/>
                <Select label=t!(lang, "reports-speaker") name="speaker_class" choices=speakers selected=typed.speaker_class error=errors.field("speaker_class")/>
                <Select label=t!(lang, "label-theme") name="theme" choices=theme_choices(lang) selected=typed.theme empty=t!(lang, "reports-no-theme") error=errors.field("theme")/>
                {save}
            </PostForm>
        }
        .into_any()
    })
}

/// The form of a recommendation, new or known.
pub(super) fn recommendation(
    around: &Around<'_>,
    typed: &RecommendationForm,
    known: Option<RecommendationId>,
) -> Response {
    let Around {
        site,
        visit,
        desk,
        version,
        errors,
        above,
    } = *around;
    let lang = visit.lang;
    let report = desk.report.as_ref();
    let reference = known
        .and_then(|id| report?.recommendations.iter().find(|one| one.id == id))
        .map(|one| one.reference.clone());
    let title = match reference {
        Some(reference) => t!(
            lang,
            "reports-recommendation-edit",
            reference = reference.as_str()
        ),
        None => t!(lang, "reports-recommendation-new"),
    };
    let page = below(lang, desk, title.clone())
        .with_drafts()
        .refused(errors.any());
    let (typed, version, errors) = (typed.clone(), version.to_owned(), errors.clone());
    page.render(site, visit, || {
        let states = choices(
            lang,
            RecommendationState::ALL
                .iter()
                .map(|s| (s.code(), s.label_key())),
        );
        let at_large = [AddresseeKind::States, AddresseeKind::Secretariat];
        let at_large = choices(lang, at_large.iter().map(|k| (k.code(), k.label_key())));
        let points: Vec<Choice> = report
            .map(|report| report.points.as_slice())
            .unwrap_or_default()
            .iter()
            .map(|point| {
                let start: String = point.said.text.chars().take(80).collect();
                Choice::new(
                    point.id.to_string(),
                    format!("{} – {start}", point.said.heading),
                )
            })
            .collect();
        let save = save(lang, desk);
        let summary = errors.summary();
        view! {
            {summary}
            <TitleBlock title=title eyebrow=desk.head.title.clone()/>
            {above.map(|above| above(lang))}
            <PostForm action=visit.path.clone() draft=true>
                <input type="hidden" name="version" value=version/>
                <TextArea label=t!(lang, "reports-text") name="text" value=typed.text error=errors.field("text") required=true rows=5/>
                <Checkboxes legend=t!(lang, "reports-addressees-at-large") name="addressees" choices=at_large selected=typed.addressees hint=t!(lang, "reports-addressees-hint") error=errors.field("addressees") arrangement=Arrangement::Inline/>
                <TextArea label=t!(lang, "reports-addressee-states") name="addressee_states" hint=t!(lang, "reports-addressee-states-hint") value=typed.addressee_states error=errors.field("addressee_states") rows=3/>
                <TextArea label=t!(lang, "reports-addressee-organisations") name="addressee_organisations" hint=t!(lang, "reports-one-a-line") value=typed.addressee_organisations error=errors.field("addressee_organisations") rows=2/>
                <TextArea label=t!(lang, "reports-addressee-processes") name="addressee_processes" hint=t!(lang, "reports-one-a-line") value=typed.addressee_processes error=errors.field("addressee_processes") rows=2/>
                <Select label=t!(lang, "label-status") name="state" choices=states selected=typed.state error=errors.field("state")/>
                <Select label=t!(lang, "portal-support") name="support" choices=grade_choices(lang) selected=typed.support error=errors.field("support")/>
                <Select label=t!(lang, "label-theme") name="theme" choices=theme_choices(lang) selected=typed.theme empty=t!(lang, "reports-no-theme") error=errors.field("theme")/>
                <Select label=t!(lang, "reports-arises") name="point" choices=points selected=typed.point empty=t!(lang, "reports-no-point") error=errors.field("point")/>
                {save}
            </PostForm>
        }
        .into_any()
    })
}

//! A text from elsewhere becomes points: it is pasted or sent as a document for Word, taken apart, and shown point by
//! point for the rapporteur to confirm.

use axum::extract::{FromRequest, Multipart, Request, State};
use axum::response::Response;
use domain::ids::DialogueId;
use domain::report::PointForm;
use domain::{Grade, Problem, Refusal, SectionKind, SpeakerClass, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::reports::paste::{self, Proposal};
use usecases::reports::queries::{Desk, Report};

use super::pages::below;
use super::{open, report_path};
use crate::components::{
    Actions, Button, Checkbox, Choice, Field, Fieldset, Input, LinkButton, Look, Notice, PostForm,
    Select, TextArea, TitleBlock, Tone, Width,
};
use crate::documents::posted::{self, Typing};
use crate::forms::{Errors, Pairs, Posted, sent_on, shown_by_the_form};
use crate::named::Named;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

fn here(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "report/paste")
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Pasted {
    text: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let (id, desk, _) = open(&site, &visit, named.text("id")).await?;
    Ok(first(&site, &visit, id, &desk, "", &Errors::none()))
}

pub(super) async fn read(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(pasted): Posted<Pasted>,
) -> Result<Response, Refused> {
    let (id, desk, report) = open(&site, &visit, named.text("id")).await?;
    let found = paste::proposals(&pasted.text);
    if found.is_empty() {
        let refusal = Refusal::field("text", Problem::Required);
        let errors = Errors::of(visit.lang, &refusal);
        return Ok(first(&site, &visit, id, &desk, &pasted.text, &errors));
    }
    let typed = Typed::of(&report, &found);
    let version = report.version.to_string();
    Ok(second(
        &site,
        &visit,
        id,
        &desk,
        &version,
        &typed,
        &Errors::none(),
    ))
}

/// Nothing comes beside the file.
#[derive(Default)]
struct Nothing;

impl Typing for Nothing {
    fn take(&mut self, _: &str, _: String) {}
}

pub(super) async fn read_file(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    request: Request,
) -> Result<Response, Refused> {
    let (id, desk, report) = open(&site, &visit, named.text("id")).await?;
    let parts = Multipart::from_request(request, &site).await;
    let parts = parts.map_err(|_| Refusal::field("file", Problem::Required))?;
    let sent = posted::read::<Nothing>(parts, site.platform.files()).await?;
    let refusal = match paste::of_file(&site.platform, visit.actor(), sent.upload).await {
        Ok(found) if !found.is_empty() => {
            let typed = Typed::of(&report, &found);
            let version = report.version.to_string();
            return Ok(second(
                &site,
                &visit,
                id,
                &desk,
                &version,
                &typed,
                &Errors::none(),
            ));
        }
        Ok(_) => Refusal::field("file", Problem::File(domain::document::FileFault::Empty)),
        Err(error) => match error.refusal() {
            Some(refusal) if shown_by_the_form(refusal) => refusal.clone(),
            Some(_) | None => return Err(error.into()),
        },
    };
    let errors = Errors::of(visit.lang, &refusal);
    Ok(first(&site, &visit, id, &desk, "", &errors))
}

fn first(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    desk: &Desk,
    text: &str,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "paste-title");
    let (text, errors) = (text.to_owned(), errors.clone());
    below(lang, desk, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let back = report_path(id);
            let (action, file) = (here(id), format!("{}/file", here(id)));
            let most = i64::from(site.platform.files().megabytes());
            let hint = t!(lang, "paste-file-hint", max = most);
            let (text_error, file_error) = (errors.field("text"), errors.field("file"));
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=t!(lang, "paste-lead") eyebrow=desk.head.title.clone()/>
                <PostForm action=action>
                    <TextArea label=t!(lang, "paste-text") name="text" value=text hint=t!(lang, "paste-text-hint") error=text_error rows=16/>
                    <Actions>
                        <Button label=t!(lang, "paste-read") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
                <h2>{t!(lang, "paste-or-file")}</h2>
                <PostForm action=file upload=true>
                    <Field label=t!(lang, "paste-file") name="file" kind=Input::File accept=".docx,.txt" hint=hint error=file_error/>
                    <Actions><Button label=t!(lang, "paste-read-file")/></Actions>
                </PostForm>
            }
            .into_any()
        })
}

/// A proposed point as the form holds it.
#[derive(Clone, Debug, Default)]
struct One {
    take: bool,
    heading: String,
    text: String,
}

/// The form of the second page.
#[derive(Clone, Debug, Default)]
struct Typed {
    section: String,
    grade: String,
    speaker_class: String,
    ones: Vec<One>,
}

impl Typed {
    /// As the text proposes it: what stood under no heading goes under that of the last point.
    fn of(report: &Report, found: &[Proposal]) -> Self {
        let last = report.points.last().map(|point| point.said.heading.clone());
        let last = last.unwrap_or_default();
        let ones = found.iter().map(|one| One {
            take: true,
            heading: if one.heading.is_empty() {
                last.clone()
            } else {
                one.heading.clone()
            },
            text: one.text.clone(),
        });
        Self {
            section: SectionKind::KeyIssues.code().to_owned(),
            grade: Grade::Noted.code().to_owned(),
            speaker_class: SpeakerClass::Participants.code().to_owned(),
            ones: ones.collect(),
        }
    }

    /// As a browser posts it.
    fn read(pairs: &Pairs) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "section" => typed.section.clone_from(value),
                "grade" => typed.grade.clone_from(value),
                "speaker_class" => typed.speaker_class.clone_from(value),
                name => typed.take(name, value),
            }
        }
        typed
    }

    fn take(&mut self, name: &str, value: &str) {
        let Some((field, nth)) = name.rsplit_once('-') else {
            return;
        };
        let nth = nth.parse().ok().filter(|nth| *nth < paste::POINTS_MAX);
        let Some(nth) = nth else {
            return;
        };
        if self.ones.len() <= nth {
            self.ones.resize(nth + 1, One::default());
        }
        if let Some(one) = self.ones.get_mut(nth) {
            match field {
                "take" => one.take = true,
                "heading" => value.clone_into(&mut one.heading),
                "text" => value.clone_into(&mut one.text),
                _ => {}
            }
        }
    }

    /// Those that were confirmed, each with its number in the form.
    fn confirmed(&self) -> Vec<(usize, PointForm)> {
        let ones = self.ones.iter().enumerate().filter(|(_, one)| one.take);
        ones.map(|(nth, one)| {
            let form = PointForm {
                section: self.section.clone(),
                heading: one.heading.clone(),
                text: one.text.clone(),
                grade: self.grade.clone(),
                speaker_class: self.speaker_class.clone(),
                ..PointForm::default()
            };
            (nth, form)
        })
        .collect()
    }
}

pub(super) async fn confirm(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id: DialogueId = named.id("id")?;
    let typed = Typed::read(&pairs);
    let seen = pairs.iter().find(|(name, _)| name == "version");
    let seen = seen.map(|(_, version)| version.clone()).unwrap_or_default();
    let version = seen.parse().unwrap_or_default();
    let (platform, actor) = (&site.platform, visit.actor());
    let result = paste::add(platform, actor, id, version, &typed.confirmed()).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(visit.lang, field));
        let (id, desk, _) = open(&site, &visit, named.text("id")).await?;
        Ok(second(&site, &visit, id, &desk, &seen, &typed, &errors))
    };
    sent_on(result, visit.lang, &report_path(id), "points-added", again).await
}

fn label(lang: Lang, field: &str) -> Option<String> {
    let (field, nth) = field.rsplit_once('-')?;
    let number = nth.parse::<i64>().ok()? + 1;
    let what = match field {
        "heading" => t!(lang, "reports-heading"),
        "text" => t!(lang, "reports-text"),
        _ => return None,
    };
    Some(t!(lang, "paste-of", field = what, number = number))
}

fn second(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    desk: &Desk,
    version: &str,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "paste-confirm");
    let (typed, version, errors) = (typed.clone(), version.to_owned(), errors.clone());
    below(lang, desk, title.clone())
        .under(here(id), t!(lang, "paste-title"))
        .refused(errors.any())
        .render(site, visit, || {
            let choices = |words: Vec<(&'static str, &'static str)>| -> Vec<Choice> {
                let words = words.into_iter();
                words
                    .map(|(code, key)| Choice::new(code, word(lang, key)))
                    .collect()
            };
            let sections = [SectionKind::KeyIssues, SectionKind::AdditionalSuggestions];
            let sections = choices(sections.iter().map(|s| (s.code(), s.label_key())).collect());
            let grades = choices(Grade::ALL.iter().map(|g| (g.code(), g.label_key())).collect());
            let speakers = SpeakerClass::ALL.iter().map(|s| (s.code(), s.label_key()));
            let speakers = choices(speakers.collect());
            let ones: Vec<AnyView> = typed
                .ones
                .iter()
                .enumerate()
                .map(|(nth, one)| proposal(lang, nth, one, &errors))
                .collect();
            let action = format!("{}/confirm", here(id));
            let back = here(id);
            let none = errors.field("take");
            let (section, grade) = (errors.field("section-0"), errors.field("grade-0"));
            let speaker = errors.field("speaker_class-0");
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=t!(lang, "paste-confirm-lead") eyebrow=desk.head.title.clone()/>
                <Notice tone=Tone::Information title=t!(lang, "paste-all") text=none/>
                <PostForm action=action>
                    <input type="hidden" name="version" value=version/>
                    <Select label=t!(lang, "reports-section") name="section" choices=sections selected=typed.section error=section width=Width::Half/>
                    <Select label=t!(lang, "reports-grade") name="grade" choices=grades selected=typed.grade error=grade width=Width::Half/>
                    <Select label=t!(lang, "reports-speaker") name="speaker_class" choices=speakers selected=typed.speaker_class error=speaker width=Width::Half/>
                    {ones}
                    <Actions>
                        <Button label=t!(lang, "paste-add") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

fn proposal(lang: Lang, nth: usize, one: &One, errors: &Errors) -> AnyView {
    let number = nth as i64 + 1;
    let (take, heading, text) = (
        format!("take-{nth}"),
        format!("heading-{nth}"),
        format!("text-{nth}"),
    );
    let (heading_error, text_error) = (errors.field(&heading), errors.field(&text));
    let legend = t!(lang, "paste-point", number = number);
    let one = one.clone();
    view! {
        <Fieldset legend=legend>
            <Checkbox label=t!(lang, "paste-take") name=take checked=one.take/>
            <Field label=t!(lang, "reports-heading") name=heading value=one.heading error=heading_error/>
            <TextArea label=t!(lang, "reports-text") name=text value=one.text error=text_error rows=3/>
        </Fieldset>
    }
    .into_any()
}

//! The public part of the JSON API, and a published report as JSON. Codes, not labels; times in UTC.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::recommendation::Addressee;
use domain::schedule::Schedule;
use domain::{SectionKind, paths};
use serde_json::{Value, json};
use usecases::portal::outcomes::{self, Outcome, Whole};
use usecases::portal::recommendations::{self, Found};
use usecases::portal::{Dialogue, Listing, dialogues};
use usecases::reports::{canonical, queries};
use usecases::{Platform, groups, portal};

use super::file;
use crate::refused::Refused;
use crate::routes::Site;

const KIND: &str = "application/json";
/// The most entries of a page.
const MOST: u64 = 100;

/// What a list is asked for.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: String,
    per_page: String,
    theme: String,
    format: String,
    year: String,
    state: String,
    addressee: String,
    status: String,
    region: String,
    overdue: String,
}

impl Asked {
    fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 1_000_000)
    }

    fn per_page(&self) -> u64 {
        self.per_page.parse().unwrap_or(portal::PAGE).clamp(1, MOST)
    }
}

pub(super) async fn dialogues(
    State(site): State<Site>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let filter = dialogues::Filter {
        theme: asked.theme.parse().ok(),
        format: asked.format.parse().ok(),
        year: asked.year.parse().ok(),
    };
    let list = dialogues::all(&site.platform, &filter, asked.page(), asked.per_page()).await?;
    Ok(listing(&list, |one| dialogue(&site.platform, one)))
}

pub(super) async fn outcomes(
    State(site): State<Site>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let list = outcomes::list(&site.platform, asked.page(), asked.per_page()).await?;
    Ok(listing(&list, |one| outcome(&site.platform, one)))
}

pub(super) async fn recommendations(
    State(site): State<Site>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let filter = recommendations::Filter {
        theme: asked.theme.parse().ok(),
        state: asked.state.parse().ok(),
        addressee: asked.addressee.parse().ok(),
        year: asked.year.parse().ok(),
        status: asked.status.parse().ok(),
        region: asked.region.parse().ok(),
        overdue: asked.overdue == "yes",
    };
    let list =
        recommendations::page_of(&site.platform, &filter, asked.page(), asked.per_page()).await?;
    Ok(listing(&list, |one| found(&site.platform, one)))
}

/// Groups that the public may know of; members are counted, not named.
pub(super) async fn working_groups(
    State(site): State<Site>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let list = groups::queries::public_list(&site.platform, asked.page(), asked.per_page()).await?;
    Ok(listing(&list, |line| group(&site.platform, line)))
}

/// What is public and has the words of `q`, the best first.
pub(super) async fn search(
    State(site): State<Site>,
    Query(asked): Query<super::search::Asked>,
) -> Result<Response, Refused> {
    let results = usecases::search::find(&site.platform, &asked.search(MOST)).await?;
    Ok(listing(&results.listing, |hit| entry(&site.platform, hit)))
}

/// `/outcomes/{slug}.json`: a published report with the text that its hash is made of, as `schema.rs` says.
pub(super) async fn report(site: &Site, slug: &str) -> Result<Response, Refused> {
    let whole = outcomes::one(&site.platform, slug).await?;
    Ok(pretty(&document(&site.platform, &whole)))
}

fn listing<T>(list: &Listing<T>, item: impl Fn(&T) -> Value) -> Response {
    let items: Vec<Value> = list.items.iter().map(item).collect();
    pretty(&json!({
        "items": items,
        "page": list.page,
        "per_page": list.per_page,
        "pages": list.pages(),
        "total": list.total,
    }))
}

fn pretty(value: &Value) -> Response {
    file(KIND, format!("{value:#}\n"))
}

fn dialogue(platform: &Platform, one: &Dialogue) -> Value {
    let when = match &one.schedule {
        Schedule::ToBeDetermined => json!({ "kind": "to-be-determined" }),
        Schedule::Days { first, last } => {
            json!({ "kind": "days", "first": first.to_string(), "last": last.to_string() })
        }
        Schedule::Hours { start, end, zone } => json!({
            "kind": "hours",
            "start": start.format("%Y-%m-%dT%H:%M").to_string(),
            "end": end.format("%Y-%m-%dT%H:%M").to_string(),
            "zone": zone.name(),
            "start_utc": one.instants.map(|(start, _)| start.to_rfc3339()),
            "end_utc": one.instants.map(|(_, end)| end.to_rfc3339()),
        }),
    };
    json!({
        "slug": one.slug,
        "reference": one.reference,
        "url": platform.settings().url(&paths::dialogue(&one.slug)),
        "calendar": platform.settings().url(&paths::dialogue_calendar(&one.slug)),
        "title": one.title,
        "language": one.language,
        "format": one.format,
        "mode": one.mode,
        "state": one.state,
        "when": when,
        "place": one.place,
        "seats": one.seats,
        "themes": one.themes,
        "summary": one.summary,
        "changed_at": one.changed_at.to_rfc3339(),
    })
}

fn group(platform: &Platform, line: &groups::queries::Line) -> Value {
    json!({
        "slug": line.slug,
        "url": platform.settings().url(&paths::working_group(&line.slug)),
        "kind": line.kind,
        "title": line.title,
        "terms_of_reference": line.purpose,
        "language": line.language,
        "state": line.state,
        "led_by": line.leads,
        "members": line.members,
    })
}

fn entry(platform: &Platform, hit: &usecases::search::Hit) -> Value {
    let excerpt = hit.excerpt.pieces.iter().map(|piece| piece.text.as_str());
    let url = match hit.address.starts_with('/') {
        true => platform.settings().url(&hit.address),
        false => hit.address.clone(),
    };
    json!({
        "kind": hit.kind,
        "url": url,
        "title": hit.title_text(),
        "context": hit.context,
        "language": hit.language,
        "date": hit.day.map(|day| day.to_string()),
        "excerpt": excerpt.collect::<String>(),
    })
}

fn outcome(platform: &Platform, one: &Outcome) -> Value {
    json!({
        "reference": one.dialogue.reference,
        "url": platform.settings().url(&paths::outcome(&one.dialogue.slug)),
        "json": platform.settings().url(&paths::outcome_file(&one.dialogue.slug, "json")),
        "pdf": platform.settings().url(&paths::outcome_file(&one.dialogue.slug, "pdf")),
        "docx": platform.settings().url(&paths::outcome_file(&one.dialogue.slug, "docx")),
        "dialogue": one.dialogue.slug,
        "title": one.title,
        "abstract": one.gist,
        "language": one.language,
        "published_at": one.published_at.to_rfc3339(),
        "sha256": one.hash,
    })
}

fn found(platform: &Platform, one: &Found) -> Value {
    let mut value = recommended(platform, &one.recommendation);
    if let Value::Object(fields) = &mut value {
        fields.insert("dialogue".to_owned(), json!(one.slug));
        fields.insert("language".to_owned(), json!(one.language));
        fields.insert("status".to_owned(), json!(one.status));
        let due = one.due.map(|day| day.to_string());
        fields.insert("due_on".to_owned(), json!(due));
    }
    value
}

fn recommended(platform: &Platform, one: &queries::Recommendation) -> Value {
    let addressees: Vec<Value> = one.said.addressees.iter().map(addressee).collect();
    json!({
        "reference": one.reference,
        "url": platform.settings().url(&paths::recommendation(&one.reference)),
        "number": one.number,
        "text": one.said.text,
        "theme": one.said.theme,
        "state": one.said.state,
        "support": one.said.support,
        "addressees": addressees,
    })
}

fn addressee(to: &Addressee) -> Value {
    let name = (!to.name.is_empty()).then_some(&to.name);
    json!({ "kind": to.kind, "name": name })
}

fn document(platform: &Platform, whole: &Whole) -> Value {
    let report = &whole.report;
    let points = |section: SectionKind| -> Vec<Value> {
        report
            .points
            .iter()
            .filter(|point| point.said.section == section)
            .map(|point| {
                json!({
                    "heading": point.said.heading,
                    "theme": point.said.theme,
                    "text": point.said.text,
                    "grade": point.said.grade,
                    "verb": point.said.verb,
                    "speaker_class": point.said.speaker_class,
                })
            })
            .collect()
    };
    let corrigenda: Vec<Value> = report
        .corrigenda
        .iter()
        .map(|one| {
            json!({
                "number": one.number,
                "place": one.said.place,
                "reads": one.said.reads,
                "should_read": one.said.should_read,
                "reason": one.said.reason,
                "date": one.said.day.to_string(),
            })
        })
        .collect();
    let recommendations: Vec<Value> = report
        .recommendations
        .iter()
        .map(|one| recommended(platform, one))
        .collect();
    let reference = whole.dialogue.reference.clone().unwrap_or_default();
    json!({
        "$schema": platform.settings().url(paths::OUTCOME_SCHEMA),
        "reference": reference,
        "url": platform.settings().url(&paths::outcome(&whole.dialogue.slug)),
        "state": report.state,
        "title": report.title,
        "language": report.language,
        "abstract": report.gist,
        "introduction": report.introduction,
        "key_issues": points(SectionKind::KeyIssues),
        "additional_suggestions": {
            "text": report.additional_suggestions,
            "points": points(SectionKind::AdditionalSuggestions),
        },
        "recommendations": recommendations,
        "dialogue": dialogue(platform, &whole.dialogue),
        "adopted_at": report.adopted_at.map(|at| at.to_rfc3339()),
        "published_at": report.published_at.map(|at| at.to_rfc3339()),
        "sha256": report.hash,
        "canonical_text": canonical(&reference, report),
        "corrigenda": corrigenda,
    })
}

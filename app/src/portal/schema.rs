//! What `/outcomes/{slug}.json` holds, for programs that read it (JSON Schema, draft 2020-12).
//!
//! It is published under an address with a number. New fields may come; one that goes or changes its meaning gets
//! the schema a new number, and the old one stays.

use axum::extract::State;
use axum::response::Response;
use domain::{
    AddresseeKind, DialogueState, Format, Grade, Language, Mode, RecommendationState, ReportState,
    SpeakerClass, Theme, paths,
};
use serde_json::{Map, Value, json};

use super::file;
use crate::routes::Site;

pub(super) async fn outcome(State(site): State<Site>) -> Response {
    let address = site.platform.settings().url(paths::OUTCOME_SCHEMA);
    file(
        "application/schema+json",
        format!("{:#}\n", schema(&address)),
    )
}

fn schema(address: &str) -> Value {
    let mut schema = object(&[
        ("$schema", url()),
        (
            "reference",
            text("The year of the dialogue and its number in that year: 2021-01"),
        ),
        ("url", url()),
        ("state", json!({ "const": ReportState::Published.code() })),
        ("title", text("In the report's language")),
        (
            "language",
            one_of(Language::ALL.iter().map(|one| one.code())),
        ),
        ("abstract", text("Paragraphs, parted by empty lines")),
        ("introduction", text("Paragraphs, parted by empty lines")),
        ("key_issues", list_of("point")),
        (
            "additional_suggestions",
            object(&[("text", text("Paragraphs")), ("points", list_of("point"))]),
        ),
        ("recommendations", list_of("recommendation")),
        ("dialogue", json!({ "$ref": "#/$defs/dialogue" })),
        ("adopted_at", maybe(instant())),
        ("published_at", instant()),
        (
            "sha256",
            json!({ "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "Of canonical_text in UTF-8" }),
        ),
        (
            "canonical_text",
            text("What was adopted, as the text that is hashed"),
        ),
        ("corrigenda", list_of("corrigendum")),
    ]);
    if let Value::Object(fields) = &mut schema {
        fields.insert(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        );
        fields.insert("$id".to_owned(), json!(address));
        fields.insert("title".to_owned(), json!("A published summary report"));
        fields.insert(
            "$defs".to_owned(),
            json!({ "point": point(), "recommendation": recommendation(), "dialogue": dialogue(), "corrigendum": corrigendum() }),
        );
    }
    schema
}

fn point() -> Value {
    object(&[
        ("heading", text("Points of one heading stand together")),
        ("theme", maybe(themes())),
        ("text", text("What was said, without names")),
        ("grade", one_of(Grade::ALL.iter().map(|one| one.code()))),
        (
            "verb",
            text("The verb of the room, as it was used; may be empty"),
        ),
        (
            "speaker_class",
            one_of(SpeakerClass::ALL.iter().map(|one| one.code())),
        ),
    ])
}

fn corrigendum() -> Value {
    object(&[
        ("number", json!({ "type": "integer", "minimum": 1 })),
        ("place", text("Where in the report")),
        ("reads", text("As it was adopted")),
        ("should_read", text("As it should have been")),
        ("reason", text("Why")),
        ("date", json!({ "type": "string", "format": "date" })),
    ])
}

fn recommendation() -> Value {
    let addressee = object(&[
        (
            "kind",
            one_of(AddresseeKind::ALL.iter().map(|one| one.code())),
        ),
        (
            "name",
            maybe(text(
                "An ISO 3166-1 alpha-3 code where the kind is a State, else a name",
            )),
        ),
    ]);
    object(&[
        ("reference", text("2021-01-R2")),
        ("url", url()),
        ("number", json!({ "type": "integer", "minimum": 1 })),
        ("text", text("In the report's language")),
        ("theme", maybe(themes())),
        (
            "state",
            one_of(RecommendationState::ALL.iter().map(|one| one.code())),
        ),
        ("support", one_of(Grade::ALL.iter().map(|one| one.code()))),
        ("addressees", json!({ "type": "array", "items": addressee })),
    ])
}

fn dialogue() -> Value {
    let day = json!({ "type": "string", "format": "date" });
    let local = text("The meeting's own clock: 2023-03-14T15:00");
    let when = json!({ "oneOf": [
        object(&[("kind", json!({ "const": "to-be-determined" }))]),
        object(&[("kind", json!({ "const": "days" })), ("first", day.clone()), ("last", day)]),
        object(&[
            ("kind", json!({ "const": "hours" })),
            ("start", local.clone()),
            ("end", local),
            ("zone", text("A zone of the IANA database")),
            ("start_utc", maybe(instant())),
            ("end_utc", maybe(instant())),
        ]),
    ] });
    object(&[
        ("slug", text("As in its address")),
        ("reference", maybe(text("As the report's"))),
        ("url", url()),
        ("calendar", url()),
        ("title", text("In the dialogue's language")),
        (
            "language",
            one_of(Language::ALL.iter().map(|one| one.code())),
        ),
        ("format", one_of(Format::ALL.iter().map(|one| one.code()))),
        ("mode", one_of(Mode::ALL.iter().map(|one| one.code()))),
        (
            "state",
            one_of(DialogueState::ALL.iter().map(|one| one.code())),
        ),
        ("when", when),
        ("place", text("May be empty")),
        ("seats", json!({ "type": "integer", "minimum": 0 })),
        ("themes", json!({ "type": "array", "items": themes() })),
        ("summary", text("Paragraphs")),
        ("changed_at", instant()),
    ])
}

/// An object that has all of these fields, and may have others.
fn object(fields: &[(&str, Value)]) -> Value {
    let properties: Map<String, Value> = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    json!({ "type": "object", "required": required, "properties": properties })
}

fn text(description: &str) -> Value {
    json!({ "type": "string", "description": description })
}

fn url() -> Value {
    json!({ "type": "string", "format": "uri" })
}

fn instant() -> Value {
    json!({ "type": "string", "format": "date-time", "description": "In UTC (RFC 3339)" })
}

fn one_of<'a>(codes: impl Iterator<Item = &'a str>) -> Value {
    json!({ "enum": codes.collect::<Vec<_>>() })
}

fn themes() -> Value {
    one_of(Theme::ALL.iter().map(|one| one.code()))
}

fn list_of(name: &str) -> Value {
    json!({ "type": "array", "items": { "$ref": format!("#/$defs/{name}") } })
}

fn maybe(of: Value) -> Value {
    json!({ "anyOf": [of, { "type": "null" }] })
}

//! The description of the public JSON API (OpenAPI 3.1).

use axum::extract::State;
use axum::response::Response;
use domain::follow_up::FollowUpStatus;
use domain::{AddresseeKind, Format, RecommendationState, RegionalGroup, Theme, paths};
use serde_json::{Value, json};

use super::file;
use crate::routes::Site;

pub(super) async fn description(State(site): State<Site>) -> Response {
    let settings = site.platform.settings();
    let themes: Vec<&str> = Theme::ALL.iter().map(|word| word.code()).collect();
    let formats: Vec<&str> = Format::ALL.iter().map(|word| word.code()).collect();
    let states: Vec<&str> = RecommendationState::ALL
        .iter()
        .map(|word| word.code())
        .collect();
    let kinds: Vec<&str> = AddresseeKind::ALL.iter().map(|word| word.code()).collect();
    let statuses: Vec<&str> = FollowUpStatus::ALL.iter().map(|word| word.code()).collect();
    let regions: Vec<&str> = RegionalGroup::ALL.iter().map(|word| word.code()).collect();
    let word = |name: &str, words: &[&str]| json!({ "name": name, "in": "query", "schema": { "type": "string", "enum": words } });
    let year = json!({ "name": "year", "in": "query", "schema": { "type": "integer" } });
    let description = json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Convener",
            "version": "1",
            "description": "Public reads: dialogues from the moment they are convened, published outcomes and their recommendations. Texts are in the language they were written in. Every answer has an ETag.",
            "contact": { "email": settings.mail_from.to_string() },
        },
        "servers": [{ "url": settings.base_url }],
        "paths": {
            paths::API_DIALOGUES: list("Dialogues, the latest first", vec![word("theme", &themes), word("format", &formats), year.clone()]),
            paths::API_OUTCOMES: list("Published outcomes, the latest first", Vec::new()),
            paths::API_SEARCH: list("What is public and has the words of q, the best first", vec![
                json!({ "name": "q", "in": "query", "required": true, "schema": { "type": "string" } }),
                word("kind", &domain::search::EntryKind::ALL.iter().map(|word| word.code()).collect::<Vec<_>>()),
                word("theme", &themes), word("language", &domain::Language::ALL.iter().map(|word| word.code()).collect::<Vec<_>>()), year.clone(),
            ]),
            paths::API_RECOMMENDATIONS: list("Recommendations of published outcomes", vec![word("theme", &themes), word("state", &states), word("addressee", &kinds), word("status", &statuses), word("region", &regions), word("overdue", &["yes"]), year]),
            paths::API_WORKING_GROUPS: list("Working groups", Vec::new()),
            "/outcomes/{slug}.json": {
                "get": {
                    "summary": "A published outcome, whole, with the text that its SHA-256 is made of",
                    "parameters": [{ "name": "slug", "in": "path", "required": true, "schema": { "type": "string" } }],
                    "responses": {
                        "200": { "description": "The outcome", "content": { "application/json": { "schema": { "$ref": paths::OUTCOME_SCHEMA } } } },
                        "404": { "description": "No published outcome has this address" },
                    },
                },
            },
        },
        "components": {
            "schemas": {
                "Page": {
                    "type": "object",
                    "required": ["items", "page", "per_page", "pages", "total"],
                    "properties": {
                        "items": { "type": "array", "items": { "type": "object" } },
                        "page": { "type": "integer" },
                        "per_page": { "type": "integer" },
                        "pages": { "type": "integer" },
                        "total": { "type": "integer" },
                    },
                },
            },
        },
    });
    file("application/json", format!("{description:#}\n"))
}

fn list(summary: &str, mut parameters: Vec<Value>) -> Value {
    parameters.push(json!({ "name": "page", "in": "query", "schema": { "type": "integer", "minimum": 1, "default": 1 } }));
    parameters.push(json!({ "name": "per_page", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 100, "default": 20 } }));
    json!({
        "get": {
            "summary": summary,
            "parameters": parameters,
            "responses": {
                "200": {
                    "description": "A page of the list",
                    "headers": { "ETag": { "schema": { "type": "string" } } },
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Page" } } },
                },
                "304": { "description": "Nothing changed since the answer with this ETag" },
            },
        },
    })
}

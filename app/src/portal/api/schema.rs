//! What `/outcomes/{slug}.json` holds, for programs that read it (JSON Schema, draft 2020-12), made of the type that
//! answers.
//!
//! It is published under an address with a number. New fields may come; one that goes or changes its meaning gets
//! the schema a new number, and the old one stays.

use axum::extract::State;
use axum::response::Response;
use domain::paths;
use serde_json::{Map, Value, json};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::super::file;
use super::report::Document;
use crate::routes::Site;

/// The JSON Schema of a published outcome.
#[utoipa::path(get, path = "/api/schemas/outcome-1.json", tag = "documents",
    responses((status = 200, description = "JSON Schema, draft 2020-12", content_type = "application/schema+json")))]
pub(crate) async fn outcome(State(site): State<Site>) -> Response {
    let address = site.platform.settings().url(paths::OUTCOME_SCHEMA);
    file(
        "application/schema+json",
        format!("{:#}\n", schema(&address)),
    )
}

fn schema(address: &str) -> Value {
    let mut parts: Vec<(String, RefOr<Schema>)> = Vec::new();
    Document::schemas(&mut parts);
    let parts: Map<String, Value> = parts
        .into_iter()
        .map(|(name, part)| (name, written(&part)))
        .collect();
    let mut schema = written(&Document::schema());
    if let Value::Object(fields) = &mut schema {
        for (name, value) in [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", address),
            ("title", "A published summary report"),
        ] {
            fields.insert(name.to_owned(), json!(value));
        }
        fields.insert("$defs".to_owned(), Value::Object(parts));
    }
    schema
}

/// A part as this document refers to the others.
fn written(part: &RefOr<Schema>) -> Value {
    let mut value = serde_json::to_value(part).unwrap_or_default();
    referred(&mut value);
    value
}

fn referred(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(address) if name == "$ref" => {
                        *address = address.replace("#/components/schemas/", "#/$defs/");
                    }
                    other => referred(other),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(referred),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_that_is_referred_to_is_there() {
        let schema = schema("https://convener.example/schema");
        let text = schema.to_string();
        assert!(!text.contains("#/components"), "{text}");
        let names = schema.get("$defs").and_then(Value::as_object);
        let names = names.expect("parts");
        for found in text.split("#/$defs/").skip(1) {
            let name = found.split('"').next().unwrap_or_default();
            assert!(names.contains_key(name), "{name}");
        }
        for field in ["reference", "canonical_text", "sha256", "$schema"] {
            let required = schema.get("required").and_then(Value::as_array);
            assert!(required.expect("fields").contains(&json!(field)), "{field}");
        }
    }
}

//! The JSON API: that it is described whole, that it answers as it is described, and how it is leafed through.

use app::routes::routes;
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use crate::browser::Browser;

async fn read(browser: &Browser, path: &str) -> Value {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}");
    serde_json::from_str(&answer.body).expect("JSON")
}

/// Says what is wrong with a value by a schema; nothing is fetched for it.
fn faults(schema: &Value, value: &Value) -> Option<String> {
    let own = schema.get("$id").and_then(Value::as_str);
    let address = own.unwrap_or("http://convener.example/schema.json");
    let (mut schemas, mut compiler) = (boon::Schemas::new(), boon::Compiler::new());
    compiler.enable_format_assertions();
    compiler
        .add_resource(address, schema.clone())
        .expect("a schema");
    let index = compiler.compile(address, &mut schemas).expect("a schema");
    let fault = schemas.validate(value, index).err();
    fault.map(|fault| format!("{fault:#}"))
}

/// The schema of an operation's answer, with the parts that it refers to.
fn schema_of(api: &Value, path: &str) -> Option<Value> {
    let content = api.get("paths")?.get(path)?.get("get")?;
    let content = content.get("responses")?.get("200")?.get("content")?;
    let mut schema = content.get("application/json")?.get("schema")?.clone();
    schema
        .as_object_mut()?
        .insert("components".to_owned(), api.get("components")?.clone());
    Some(schema)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_is_described_and_answers_as_it_is_described() {
    let browser = Browser::new().await;
    usecases::demo::load(&browser.harness.platform)
        .await
        .expect("loaded");
    let api = read(&browser, "/api/openapi.json").await;
    assert_eq!(api["openapi"], json!("3.1.0"));
    let described = api["paths"].as_object().expect("paths");
    for route in routes()
        .iter()
        .filter(|route| route.path.starts_with("/api/"))
    {
        assert!(described.contains_key(route.path), "{}", route.path);
    }
    let mut lists = 0;
    for path in described.keys().filter(|path| path.starts_with("/api/v1/")) {
        let schema = schema_of(&api, path).expect("a schema");
        let list = read(&browser, &format!("{path}?per_page=100&q=asylum")).await;
        let items = list["items"].as_array().expect("items");
        assert!(!items.is_empty(), "{path} has nothing to show");
        assert_eq!(faults(&schema, &list), None, "{path}");
        // The schema says something: an item without its first field is refused.
        let mut broken = list.clone();
        let first = broken["items"][0].as_object_mut().expect("an item");
        first.remove("language");
        assert!(faults(&schema, &broken).is_some(), "{path}");
        lists += 1;
    }
    assert_eq!(lists, 6);
    let outcomes = read(&browser, "/api/v1/outcomes").await;
    let own = read(&browser, "/api/schemas/outcome-1.json").await;
    let described = schema_of(&api, "/outcomes/{slug}.json").expect("a schema");
    for outcome in outcomes["items"].as_array().expect("outcomes") {
        let address = outcome["json"].as_str().expect("an address");
        let path = address.replace("http://convener.example", "");
        let report = read(&browser, &path).await;
        for schema in [&own, &described] {
            assert_eq!(faults(schema, &report), None, "{path}");
        }
    }
}

/// The address of a relation in a Link header.
fn link(header: &str, rel: &str) -> Option<String> {
    let found = header
        .split(", ")
        .find(|one| one.ends_with(&format!("rel=\"{rel}\"")))?;
    let address = found.strip_prefix('<')?.split('>').next()?;
    Some(address.replace("http://convener.example", ""))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_leafed_through_by_its_links_and_misses_nothing() {
    let browser = Browser::new().await;
    for _ in 0..7 {
        browser.harness.convened(5).await;
    }
    let mut next = Some("/api/v1/dialogues?per_page=3&format=roundtable".to_owned());
    let (mut found, mut pages) = (Vec::new(), 0);
    while let Some(path) = next {
        let answer = browser.get(&path).await;
        let list: Value = serde_json::from_str(&answer.body).expect("JSON");
        let slugs = list["items"].as_array().expect("items").iter();
        found.extend(slugs.map(|one| one["slug"].to_string()));
        let links = answer.header("link");
        assert!(link(links, "first").is_some_and(|first| first.contains("format=roundtable")));
        assert_eq!(link(links, "prev").is_some(), pages > 0);
        assert!(
            link(links, "last").is_some_and(|last| last.ends_with("page=3")),
            "{links}"
        );
        next = link(links, "next");
        pages += 1;
    }
    assert_eq!((pages, found.len()), (3, 7));
    found.sort();
    found.dedup();
    assert_eq!(found.len(), 7, "nothing came twice");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parameter_that_cannot_be_read_is_named() {
    let browser = Browser::new().await;
    for (path, name) in [
        ("/api/v1/dialogues?theme=moon", "theme"),
        ("/api/v1/dialogues?page=first", "page"),
        ("/api/v1/outcomes?per_page=0", "per_page"),
        ("/api/v1/recommendations?overdue=no", "overdue"),
        ("/api/v1/working-groups?page=-1", "page"),
        ("/api/v1/library?kind=film", "kind"),
    ] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        let problem: Value = serde_json::from_str(&answer.body).expect("JSON");
        assert_eq!(problem["status"], json!(400));
        assert_eq!(problem["invalid_params"][0]["name"], json!(name), "{path}");
        assert!(
            problem["detail"]
                .as_str()
                .is_some_and(|said| said.contains(name))
        );
    }
    let several = browser
        .get("/api/v1/library?kind=film&year=x&unknown=1&theme=")
        .await;
    let problem: Value = serde_json::from_str(&several.body).expect("JSON");
    assert_eq!(problem["invalid_params"].as_array().map(Vec::len), Some(2));
    let lost = browser.get("/outcomes/nothing.json").await;
    assert_eq!(lost.status, StatusCode::NOT_FOUND);
    assert_eq!(lost.header("content-type"), "application/problem+json");
    let wrong = browser
        .send(
            Method::POST,
            "/api/v1/library",
            "",
            &[("sec-fetch-site", "same-origin")],
        )
        .await;
    assert_eq!(wrong.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(wrong.header("content-type"), "application/problem+json");
}

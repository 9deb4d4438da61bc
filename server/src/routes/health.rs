//! Whether the server lives, whether it can work, and what it has done.

use std::sync::atomic::Ordering;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use migrations::Migrator;
use sea_orm_migration::MigratorTrait;
use serde_json::json;
use usecases::{Platform, outbox};

use crate::router::Surroundings;

/// What the health routes look at.
#[derive(Clone, Debug)]
pub struct Watch {
    pub platform: Platform,
    pub around: Surroundings,
}

/// The outbox is late when something has waited this long, in seconds.
const LATE: i64 = 900;

/// The process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// Database, migrations and outbox: all well, or what is not.
pub async fn ready(State(watch): State<Watch>) -> Response {
    let stopping = watch.around.stopping.load(Ordering::Relaxed);
    let pending = Migrator::get_pending_migrations(watch.platform.db())
        .await
        .map(|pending| pending.len());
    let outbox = outbox::health(&watch.platform).await;
    let database = pending.is_ok() && outbox.is_ok();
    let pending = pending.unwrap_or(0);
    let outbox = outbox.unwrap_or_default();
    let lag = outbox.oldest.map_or(0, |since| {
        (watch.platform.now() - since).num_seconds().max(0)
    });
    let ready = database && pending == 0 && lag < LATE && !stopping;
    let status = if ready {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    let body = json!({
        "ready": ready,
        "database": database,
        "migrations_pending": pending,
        "outbox": { "waiting": outbox.waiting, "given_up": outbox.dead, "lag_seconds": lag },
        "stopping": stopping,
    });
    (status, Json(body)).into_response()
}

/// The measurements as Prometheus reads them. Only for callers on this machine or a private network in
/// front of which a proxy has not put itself: a request with a forwarding header is refused.
pub async fn metrics(State(watch): State<Watch>, headers: HeaderMap) -> Response {
    if headers.contains_key("x-forwarded-for") || headers.contains_key("forwarded") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let Some(handle) = &watch.around.metrics else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if let Ok(outbox) = outbox::health(&watch.platform).await {
        let lag = outbox.oldest.map_or(0, |since| {
            (watch.platform.now() - since).num_seconds().max(0)
        });
        metrics::gauge!("convener_outbox_waiting").set(outbox.waiting as f64);
        metrics::gauge!("convener_outbox_given_up").set(outbox.dead as f64);
        metrics::gauge!("convener_outbox_lag_seconds").set(lag as f64);
    }
    if let Ok(waiting) = usecases::inbound::queries::waiting(&watch.platform).await {
        metrics::gauge!("convener_received_waiting").set(waiting as f64);
    }
    (
        [(header::CONTENT_TYPE, "text/plain; version=0.0.4")],
        handle.render(),
    )
        .into_response()
}

//! The whole of the web: the interface's routes, the machine routes, and what stands around them.

use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use axum::Router;
use axum::http::{Extensions, HeaderMap, StatusCode, Version, header};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusHandle;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{
    DefaultPredicate, NotForContentType, Predicate, SizeAbove,
};
use usecases::Platform;

use crate::middleware::{headers, limits, origin, patience, record, tags};
use crate::{assets, routes};

/// What the router needs beside the platform.
#[derive(Clone, Debug)]
pub struct Surroundings {
    pub trusted_proxies: Vec<IpAddr>,
    /// Turns true when the server is about to stop; load balancers are then told to look elsewhere.
    pub stopping: Arc<AtomicBool>,
    pub metrics: Option<PrometheusHandle>,
}

/// Puts the router together.
pub fn build(platform: &Platform, around: Surroundings) -> Router {
    let base_url = platform.settings().base_url.clone();
    let https = base_url.starts_with("https://");
    let site = app::Site {
        platform: platform.clone(),
        assets: assets::addresses(),
    };
    let limits = limits::Limits::new(around.trusted_proxies.clone());
    // The pages' refusals are explained inside their router; a limit's is, too, when it stands inside.
    let pages = app::router(site, |router| {
        router.layer(from_fn_with_state(limits, limits::hold))
    });
    let machine = Router::new()
        .route("/healthz", get(routes::health::alive))
        .route("/readyz", get(routes::health::ready))
        .route("/metrics", get(routes::health::metrics))
        .route("/assets/{file}", get(assets::serve))
        .with_state(routes::health::Watch {
            platform: platform.clone(),
            around,
        });
    machine
        .merge(pages)
        .layer(
            CompressionLayer::new()
                .quality(tower_http::CompressionLevel::Fastest)
                .compress_when(
                    DefaultPredicate::new()
                        .and(SizeAbove::new(860))
                        // A calendar's tag stays strong, whatever its reader can unpack.
                        .and(NotForContentType::const_new("text/calendar"))
                        // Parts of a document are parts of its own bytes.
                        .and(takes_no_parts),
                ),
        )
        .layer(from_fn(tags::weaken))
        .layer(from_fn_with_state(base_url, origin::own))
        .layer(from_fn_with_state(https, headers::secure))
        .layer(from_fn(patience::bounded))
        .layer(CatchPanicLayer::new())
        .layer(from_fn(record::request))
}

/// Whether an answer is one of which parts cannot be asked for.
fn takes_no_parts(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    !headers.contains_key(header::ACCEPT_RANGES)
}

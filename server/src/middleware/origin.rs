//! Refuses forms that another site posts with our visitor's cookies.
//!
//! Browsers say where a request comes from (`Sec-Fetch-Site`; older ones `Origin`). A request that says
//! neither comes from no browser and carries no visitor's cookies.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// Lets requests through that change nothing, and those that come from our own pages.
pub async fn own(State(base_url): State<String>, request: Request, next: Next) -> Response {
    let safe = matches!(
        *request.method(),
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    if safe || is_own(request.headers(), &base_url) {
        next.run(request).await
    } else {
        (
            StatusCode::FORBIDDEN,
            "This form was sent from another website. Open the page here and send it again.",
        )
            .into_response()
    }
}

fn is_own(headers: &HeaderMap, base_url: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some("same-origin" | "none") => return true,
        Some(_) => return false,
        None => {}
    }
    match text(header::ORIGIN.as_str()) {
        None => true,
        Some(origin) => {
            origin == base_url
                || text(header::HOST.as_str()).is_some_and(|host| {
                    origin
                        .strip_prefix("https://")
                        .or(origin.strip_prefix("http://"))
                        == Some(host)
                })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(pairs: &[(&'static str, &str)]) -> bool {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.insert(*name, value.parse().expect("a header"));
        }
        is_own(&headers, "https://convener.example")
    }

    #[test]
    fn a_post_from_another_site_is_refused() {
        assert!(!own(&[("sec-fetch-site", "cross-site")]));
        assert!(!own(&[("sec-fetch-site", "same-site")]));
        assert!(!own(&[
            ("origin", "https://evil.example"),
            ("host", "convener.example")
        ]));
        assert!(!own(&[("origin", "null")]));
    }

    #[test]
    fn a_post_from_our_own_page_is_taken() {
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(own(&[("origin", "https://convener.example")]));
        assert!(own(&[
            ("origin", "http://localhost:8080"),
            ("host", "localhost:8080")
        ]));
    }
}

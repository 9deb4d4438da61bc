//! A browser without JavaScript, as far as these tests need one.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use std::io::Read;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use domain::{EmailAddress, Role};
use server::router::{self, Surroundings};
use testkit::{Harness, Kind};
use tower::ServiceExt;
use usecases::accounts;

/// What parts of a form with a file stand between.
const EDGE: &str = "edge-of-a-part";

/// The server, and the cookie of whoever is signed in.
#[derive(Debug)]
pub struct Browser {
    pub harness: Harness,
    router: Router,
    cookie: Option<String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
    /// How many bytes came over the line, packed as they were.
    pub bytes: usize,
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

impl Browser {
    pub async fn new() -> Self {
        let harness = Harness::start(Kind::Sqlite)
            .await
            .expect("SQLite is always there");
        let around = Surroundings {
            trusted_proxies: Vec::new(),
            stopping: Arc::new(AtomicBool::new(false)),
            metrics: None,
        };
        let router = router::build(&harness.platform, around);
        Self {
            harness,
            router,
            cookie: None,
        }
    }

    /// Signs in by a one-time link, as somebody with this role.
    pub async fn sign_in(&mut self, role: Role) {
        self.harness.officer(role).await;
        self.sign_in_as(&format!("{}@convener.example", role.code()))
            .await;
    }

    /// Signs in by a one-time link, as whoever has an account under this address.
    pub async fn sign_in_as(&mut self, email: &str) {
        let email = EmailAddress::parse(email).expect("an address");
        let url = accounts::make_link(&self.harness.platform, &email)
            .await
            .expect("a link");
        let path = url.trim_start_matches("http://convener.example").to_owned();
        let answer = self.post(&path, "").await;
        assert_eq!(answer.location(), "/desk");
        let cookie = answer.header("set-cookie");
        self.cookie = cookie.split(';').next().map(str::to_owned);
    }

    pub fn forget(&mut self) {
        self.cookie = None;
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Method::GET, path, "", &[]).await
    }

    pub async fn post(&self, path: &str, form: &str) -> Answer {
        self.send(
            Method::POST,
            path,
            form,
            &[("sec-fetch-site", "same-origin")],
        )
        .await
    }

    /// Posts a form with a file in it, as a page of ours does.
    pub async fn upload(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &str)>,
    ) -> Answer {
        let mut body = String::new();
        for (name, value) in fields {
            body.push_str(&format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        if let Some((name, content)) = file {
            body.push_str(&format!(
                "--{EDGE}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/html\r\n\r\n{content}\r\n"
            ));
        }
        body.push_str(&format!("--{EDGE}--\r\n"));
        self.send_parts(path, &body).await
    }

    /// Posts a body that says of itself that it is a form with a file.
    pub async fn send_parts(&self, path: &str, body: &str) -> Answer {
        let kind = format!("multipart/form-data; boundary={EDGE}");
        let headers = [
            ("content-type", kind.as_str()),
            ("sec-fetch-site", "same-origin"),
        ];
        self.send(Method::POST, path, body, &headers).await
    }

    pub async fn send(
        &self,
        method: Method,
        path: &str,
        form: &str,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut request = Request::builder().method(method.clone()).uri(path);
        let typed = headers.iter().any(|(name, _)| *name == "content-type");
        if method == Method::POST && !typed {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request
            .body(Body::from(form.to_owned()))
            .expect("a request");
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("the router answers");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.expect("a body");
        Answer {
            status: parts.status,
            headers: parts.headers,
            bytes: body.len(),
            body: readable(&body),
        }
    }
}

/// The text of an answer; of a packed file (a workbook, a Word document) its mark and the text of everything in it.
fn readable(body: &[u8]) -> String {
    let plain = || String::from_utf8_lossy(body).into_owned();
    if !body.starts_with(b"PK\x03\x04") {
        return plain();
    }
    let Ok(mut packed) = zip::ZipArchive::new(std::io::Cursor::new(body)) else {
        return plain();
    };
    let mut text = "PK\u{3}\u{4}".to_owned();
    for at in 0..packed.len() {
        let mut part = packed.by_index(at).expect("a part");
        let mut content = Vec::new();
        part.read_to_end(&mut content).expect("its content");
        text.push_str(&String::from_utf8_lossy(&content));
    }
    text
}

//! About the site itself: accessibility, privacy, contact.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;
use locale::t;

use crate::components::TitleBlock;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn accessibility(State(site): State<Site>, visit: Visit) -> Response {
    let lang = visit.lang;
    let sections = vec![
        (
            t!(lang, "portal-accessibility-aim"),
            t!(lang, "portal-accessibility-aim-text"),
        ),
        (
            t!(lang, "portal-accessibility-how"),
            t!(lang, "portal-accessibility-how-text"),
        ),
        (
            t!(lang, "portal-accessibility-problem"),
            t!(lang, "portal-accessibility-problem-text"),
        ),
    ];
    text(&site, &visit, t!(lang, "footer-accessibility"), sections)
}

pub(super) async fn privacy(State(site): State<Site>, visit: Visit) -> Response {
    let lang = visit.lang;
    let sections = vec![
        (
            t!(lang, "portal-privacy-visitors"),
            t!(lang, "portal-privacy-visitors-text"),
        ),
        (
            t!(lang, "portal-privacy-participants"),
            t!(lang, "portal-privacy-participants-text"),
        ),
        (
            t!(lang, "portal-privacy-said"),
            t!(lang, "portal-privacy-said-text"),
        ),
        (
            t!(lang, "portal-privacy-rights"),
            t!(lang, "portal-privacy-rights-text"),
        ),
    ];
    text(&site, &visit, t!(lang, "footer-privacy"), sections)
}

pub(super) async fn contact(State(site): State<Site>, visit: Visit) -> Response {
    let lang = visit.lang;
    let address = site.platform.settings().mail_from.to_string();
    Page::new(t!(lang, "footer-contact")).render(&site, &visit, || {
        let href = format!("mailto:{address}");
        view! {
            <TitleBlock title=t!(lang, "footer-contact") lead=t!(lang, "portal-contact-lead")/>
            <p><a href=href dir="ltr">{address}</a></p>
            <p class="measure">{t!(lang, "portal-contact-text")}</p>
        }
        .into_any()
    })
}

fn text(site: &Site, visit: &Visit, title: String, sections: Vec<(String, String)>) -> Response {
    Page::new(title.clone()).render(site, visit, || {
        let sections: Vec<AnyView> = sections
            .into_iter()
            .map(|(heading, text)| {
                view! { <h2>{heading}</h2><p class="measure">{text}</p> }.into_any()
            })
            .collect();
        view! { <TitleBlock title=title/>{sections} }.into_any()
    })
}

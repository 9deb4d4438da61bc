//! What stands around every page: the head, the header, the desk's rail, the footer.

use domain::{Language as Lang, Permission, paths};
use leptos::prelude::*;
use locale::t;

use crate::components::{
    Breadcrumb, Language, LanguageMenu, Link, Notice, PostButton, Rail, RailGroup, Search,
    SiteFooter, SiteHeader, SkipLink, Tone,
};
use crate::page::Page;
use crate::routes::{Site, urlencode};
use crate::visit::Visit;

/// The whole document around a page's content.
pub fn document(page: &Page, site: &Site, visit: &Visit, content: AnyView) -> AnyView {
    let lang = visit.lang;
    let whole_title = if page.refused {
        format!(
            "{} {} – {}",
            t!(lang, "form-error-prefix"),
            page.title,
            t!(lang, "product-name")
        )
    } else {
        format!("{} – {}", page.title, t!(lang, "product-name"))
    };
    let scripts = page
        .islands
        .then(|| site.assets.islands.clone())
        .flatten()
        .map(|src| {
            view! { <script type="module" src=src nonce=visit.nonce.clone()></script> }
        });
    let drafts = page.drafts.then(|| {
        let src = site.assets.drafts.clone();
        view! { <script type="module" src=src nonce=visit.nonce.clone()></script> }
    });
    let conditions = page.conditions.then(|| {
        let src = site.assets.conditions.clone();
        view! { <script type="module" src=src nonce=visit.nonce.clone()></script> }
    });
    let robots =
        (page.private || page.embedded).then(|| view! { <meta name="robots" content="noindex"/> });
    let shared = (!page.private && !page.embedded).then(|| crate::share::head(page, site, visit));
    let body = if page.embedded {
        view! { <main id="main" class="flow embedded">{content}</main> }.into_any()
    } else {
        let body = if page.desk {
            desk(visit, page, content)
        } else {
            public(visit, page, content)
        };
        view! {
            <SkipLink label=t!(lang, "nav-skip-to-content")/>
            {header(visit, page.desk)}
            {body}
            {footer(lang, page.desk)}
        }
        .into_any()
    };
    // What is followed in a frame opens in the whole window.
    let target = page
        .embedded
        .then(|| leptos::html::base().attr("target", "_top"));
    view! {
        <html lang=lang.code() dir=lang.dir()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{whole_title}</title>
                {target}
                {robots}
                {shared}
                <link rel="stylesheet" href=site.assets.style.clone()/>
                <link rel="icon" href=site.assets.icon.clone() type="image/svg+xml"/>
                {scripts}
                {drafts}
                {conditions}
            </head>
            <body>{body}</body>
        </html>
    }
    .into_any()
}

/// This address, with the language chosen.
fn in_language(here: &str, lang: Lang) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let mut kept: Vec<&str> = query
        .split('&')
        .filter(|pair| !pair.is_empty() && !pair.starts_with("lang=") && !pair.starts_with("done="))
        .collect();
    let chosen = format!("lang={}", lang.code());
    kept.push(&chosen);
    format!("{path}?{}", kept.join("&"))
}

fn header(visit: &Visit, desk: bool) -> AnyView {
    let lang = visit.lang;
    let languages: Vec<Language> = Lang::ALL
        .iter()
        .map(|other| Language {
            code: other.code().to_owned(),
            name: locale::endonym(*other).to_owned(),
            href: in_language(&visit.here, *other),
            current: *other == lang,
        })
        .collect();
    let at = |path: &str| visit.path == path || visit.path.starts_with(&format!("{path}/"));
    let links = vec![
        Link::new(paths::DIALOGUES, t!(lang, "nav-dialogues")).current(at(paths::DIALOGUES)),
        Link::new(paths::PROCESSES, t!(lang, "nav-processes")).current(at(paths::PROCESSES)),
        Link::new(paths::WORKING_GROUPS, t!(lang, "nav-groups")).current(at(paths::WORKING_GROUPS)),
        Link::new(paths::OUTCOMES, t!(lang, "nav-outcomes")).current(at(paths::OUTCOMES)),
        Link::new(paths::RECOMMENDATIONS, t!(lang, "nav-recommendations"))
            .current(at(paths::RECOMMENDATIONS)),
        Link::new(paths::LIBRARY, t!(lang, "nav-library")).current(at(paths::LIBRARY)),
    ];
    let account = if visit.signed_in.is_some() {
        view! {
            <a href=paths::DESK>{t!(lang, "nav-desk")}</a>
            <PostButton label=t!(lang, "nav-sign-out") action=paths::SIGN_OUT look=crate::components::Look::Quiet/>
        }
        .into_any()
    } else {
        view! { <a href=paths::SIGN_IN>{t!(lang, "nav-sign-in")}</a> }.into_any()
    };
    let search = Search {
        action: paths::SEARCH.to_owned(),
        label: t!(lang, "search-label"),
        submit: t!(lang, "button-search"),
        query: crate::components::Words::default(),
    };
    view! {
        <SiteHeader
            name=t!(lang, "product-name")
            home=paths::HOME
            label=t!(lang, "nav-label")
            links=links
            search=Some(search)
            account=Some(account)
            languages=Some(view! { <LanguageMenu label=t!(lang, "nav-language") languages=languages/> }.into_any())
            wide=desk
        />
    }
    .into_any()
}

fn footer(lang: Lang, desk: bool) -> AnyView {
    let links = vec![
        Link::new(paths::ACCESSIBILITY, t!(lang, "footer-accessibility")),
        Link::new(paths::PRIVACY, t!(lang, "footer-privacy")),
        Link::new(paths::CONTACT, t!(lang, "footer-contact")),
        Link::new(paths::CALENDAR, t!(lang, "nav-calendar")),
        Link::new(paths::OUTCOMES_FEED, t!(lang, "footer-feeds")),
    ];
    view! { <SiteFooter label=t!(lang, "footer-label") links=links text=t!(lang, "product-tagline") wide=desk/> }.into_any()
}

/// The way to the page, and the notice of what was just done.
fn above(visit: &Visit, page: &Page) -> AnyView {
    let lang = visit.lang;
    let trail = (!page.trail.is_empty()).then(|| {
        let links: Vec<Link> = page
            .trail
            .iter()
            .map(|(href, label)| Link::new(href.clone(), label.clone()))
            .collect();
        view! { <Breadcrumb label=t!(lang, "nav-breadcrumb") links=links/> }
    });
    let notice = visit
        .done
        .as_ref()
        .map(|code| format!("done-{code}"))
        .filter(|key| locale::has(key))
        .map(|key| {
            let words = locale::text(lang, &key, &locale::Args::new());
            view! { <Notice tone=Tone::Ok title=words outcome=true/> }
        });
    let draft = crate::drafts::notice(visit);
    view! { {trail}{notice}{draft} }.into_any()
}

fn public(visit: &Visit, page: &Page, content: AnyView) -> AnyView {
    view! { <div class="wrap">
        <main id="main" tabindex="-1" class="flow">{above(visit, page)}{content}</main>
    </div> }
    .into_any()
}

fn desk(visit: &Visit, page: &Page, content: AnyView) -> AnyView {
    let lang = visit.lang;
    let may = |permission: Permission| visit.actor().can(permission);
    let at = |path: &str| visit.path == path || visit.path.starts_with(&format!("{path}/"));
    let mut plan =
        vec![Link::new(paths::DESK, t!(lang, "desk-home")).current(visit.path == paths::DESK)];
    if visit.actor().can_somewhere(Permission::SeeDialogues) {
        plan.push(
            Link::new(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
                .current(at(paths::DESK_DIALOGUES)),
        );
    }
    if may(Permission::SeeDialogues) {
        plan.push(
            Link::new(paths::DESK_PROCESSES, t!(lang, "nav-processes"))
                .current(at(paths::DESK_PROCESSES)),
        );
        plan.push(
            Link::new(paths::DESK_FORUMS, t!(lang, "nav-forums")).current(at(paths::DESK_FORUMS)),
        );
    }
    if may(Permission::RunGroups) || visit.actor().groups_led().next().is_some() {
        plan.push(
            Link::new(paths::DESK_GROUPS, t!(lang, "nav-groups")).current(at(paths::DESK_GROUPS)),
        );
    }
    if may(Permission::WriteReports) {
        plan.push(
            Link::new(paths::DESK_RECOMMENDATIONS, t!(lang, "nav-recommendations"))
                .current(at(paths::DESK_RECOMMENDATIONS)),
        );
    }
    if may(Permission::KeepLibrary) {
        plan.push(
            Link::new(paths::DESK_LIBRARY, t!(lang, "nav-library"))
                .current(at(paths::DESK_LIBRARY)),
        );
    }
    if may(Permission::SeeDirectory) {
        plan.push(
            Link::new(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
                .current(at(paths::DESK_DIRECTORY)),
        );
    }
    if may(Permission::IssueInvitations) {
        plan.push(
            Link::new(paths::DESK_LETTERS, t!(lang, "nav-letters"))
                .current(at(paths::DESK_LETTERS)),
        );
    }
    let mut watch = Vec::new();
    if may(Permission::SeeDialogues) {
        watch.push(
            Link::new(paths::DESK_INCOMING, t!(lang, "desk-incoming"))
                .current(at(paths::DESK_INCOMING)),
        );
    }
    if may(Permission::SeeAudit) {
        watch.push(
            Link::new(paths::DESK_AUDIT, t!(lang, "desk-audit")).current(at(paths::DESK_AUDIT)),
        );
    }
    if may(Permission::Operate) {
        watch.push(
            Link::new(paths::DESK_OUTBOX, t!(lang, "desk-outbox")).current(at(paths::DESK_OUTBOX)),
        );
    }
    let mut groups = vec![RailGroup {
        heading: t!(lang, "desk-group-plan").into(),
        links: plan,
    }];
    if !watch.is_empty() {
        groups.push(RailGroup {
            heading: t!(lang, "desk-group-watch").into(),
            links: watch,
        });
    }
    view! {
        <div class="desk">
            <Rail label=t!(lang, "nav-desk") groups=groups/>
            <div class="wrap">
                <main id="main" tabindex="-1" class="flow">{above(visit, page)}{content}</main>
            </div>
        </div>
    }
    .into_any()
}

/// An address with a query that is written for it.
#[must_use]
pub fn with_query(path: &str, pairs: &[(&str, &str)]) -> String {
    let query: Vec<String> = pairs
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(name, value)| format!("{name}={}", urlencode(value)))
        .collect();
    if query.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?{}", query.join("&"))
    }
}

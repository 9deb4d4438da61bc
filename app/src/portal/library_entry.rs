//! An entry of the library for the public, and how it is cited.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::library::public::{self, Found, Shown};
use usecases::library::{self, File};

use super::library::credited;
use super::parts;
use crate::cite;
use crate::components::{
    Actions, LinkButton, Look, Marked, Notice, Prose, SummaryList, SummaryRow, TitleBlock, Tone,
};
use crate::documents::{kind_and_size, serve};
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let found = public::one(&site.platform, lang, &slug).await?;
    let under = |page: Page| page.under(paths::LIBRARY, t!(lang, "nav-library"));
    match found {
        Found::Published(one) => {
            let address = site
                .platform
                .settings()
                .url(&paths::library_entry(&one.slug));
            let page = under(Page::new(one.text.title.clone()).article())
                .description(parts::shortened(&one.text.summary));
            Ok(page.render(&site, &visit, || content(lang, &one, &address)))
        }
        Found::Withdrawn {
            at,
            reason,
            title,
            language,
        } => Ok(under(Page::new(title.clone())).private().render(&site, &visit, || {
            let since = t!(
                lang,
                "library-withdrawn-on",
                date = format::date(lang, at.date_naive())
            );
            view! {
                <TitleBlock title=title lang=parts::foreign(lang, language) eyebrow=t!(lang, "nav-library")/>
                <Notice tone=Tone::Attention title=since><Prose text=reason/></Notice>
            }
            .into_any()
        })),
        Found::TakenBack => {
            let title = t!(lang, "library-taken-back");
            Ok(under(Page::new(title.clone())).private().render(&site, &visit, || {
                view! { <TitleBlock title=title lead=t!(lang, "library-taken-back-text")/> }
                    .into_any()
            }))
        }
    }
}

fn content(lang: Lang, one: &Shown, address: &str) -> AnyView {
    let of = parts::foreign(lang, one.language);
    let (summary, body) = (one.text.summary.clone(), one.text.body.clone());
    let open = (!one.link.is_empty()).then(|| {
        view! { <LinkButton label=t!(lang, "library-open") href=one.link.clone() look=Look::Primary/> }
    });
    let read = one.origin.as_ref().map(|origin| {
        let href = paths::input(&origin.reference);
        view! { <LinkButton label=t!(lang, "library-read-input") href=href look=Look::Primary/> }
    });
    let actions = (open.is_some() || read.is_some())
        .then(|| view! { <Actions>{open}{read}</Actions> }.into_any());
    let body = (!body.is_empty()).then(|| view! { <Marked text=body lang=of.clone()/> });
    let cited = citation(lang, one, address);
    let links = cite::links(
        &cited.words(lang),
        paths::library_citation(&one.slug, "bib"),
        paths::library_citation(&one.slug, "ris"),
    );
    view! {
        {parts::banner(lang, one.language)}
        <TitleBlock title=one.text.title.clone() lang=of.clone() eyebrow=word(lang, one.kind.label_key())/>
        <Prose text=summary lang=of.clone()/>
        {body}
        {actions}
        {files(lang, one)}
        <h2>{t!(lang, "library-about")}</h2>
        <SummaryList rows=facts(lang, one)/>
        {elsewhere(lang, one)}
        <h2>{t!(lang, "portal-cite")}</h2>
        {links}
    }
    .into_any()
}

/// What can be had here, each in its language.
fn files(lang: Lang, one: &Shown) -> Option<AnyView> {
    let items: Vec<AnyView> = one
        .files
        .iter()
        .map(|file| {
            let href = paths::library_file(&one.slug, file.id, &file.name);
            let of = parts::foreign(lang, file.language);
            // A name is no text of any language.
            let title = match file.title.as_str() {
                "" => view! { <bdi>{file.name.clone()}</bdi> }.into_any(),
                title => view! { <bdi lang=of.clone()>{title.to_owned()}</bdi> }.into_any(),
            };
            let what = what(lang, file);
            view! { <li><a href=href hreflang=of>{title}</a><br/><span class="muted small">{what}</span></li> }
                .into_any()
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="section" id="files">
                <h2>{t!(lang, "library-files")}</h2>
                <ul class="flow" role="list">{items}</ul>
            </section>
        }
        .into_any()
    })
}

fn what(lang: Lang, file: &File) -> String {
    let language = word(lang, file.language.label_key());
    format!(
        "{language} · {}",
        kind_and_size(lang, file.kind, file.bytes)
    )
}

/// A file of an entry that is published. What stands behind its id is for people.
pub(super) async fn file(
    State(site): State<Site>,
    Path((slug, id, _)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refused> {
    let content = library::open_file(&site.platform, &slug, read_id(&id)?).await?;
    serve::answer(&site, &headers, content, serve::Reach::Everybody).await
}

fn facts(lang: Lang, one: &Shown) -> Vec<SummaryRow> {
    let mut rows = Vec::new();
    let mut row = |label: String, value: String| {
        if !value.is_empty() {
            rows.push(SummaryRow::new(label, value));
        }
    };
    row(t!(lang, "library-authors"), credited(lang, one));
    let state = one
        .iso3
        .as_deref()
        .map(|code| locale::state_name(lang, code).unwrap_or(code).to_owned());
    let region = one.region.map(|region| word(lang, region.label_key()));
    row(t!(lang, "label-country"), state.unwrap_or_default());
    row(t!(lang, "label-region"), region.unwrap_or_default());
    let year = one.year.map(|year| year.to_string()).unwrap_or_default();
    row(t!(lang, "portal-year"), year);
    let languages: Vec<String> = one
        .languages
        .iter()
        .map(|of| word(lang, of.label_key()))
        .collect();
    row(
        t!(lang, "library-material-in"),
        format::list(lang, &languages),
    );
    if !one.themes.is_empty() {
        let themes: Vec<AnyView> = one
            .themes
            .iter()
            .map(|theme| {
                let href = with_query(paths::LIBRARY, &[("theme", theme.code())]);
                view! { <li><a href=href>{word(lang, theme.label_key())}</a></li> }.into_any()
            })
            .collect();
        let list = view! { <ul role="list" class="inline-list">{themes}</ul> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "label-themes"), list));
    }
    if let Some(origin) = &one.origin {
        let (href, reference) = (paths::input(&origin.reference), origin.reference.clone());
        let link = view! { <a href=href>{reference}</a> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "library-from-input"), link));
    }
    rows.push(SummaryRow::with_view(
        t!(lang, "library-published"),
        parts::day(lang, one.published_at),
    ));
    if one.changed_at.date_naive() > one.published_at.date_naive() {
        rows.push(SummaryRow::with_view(
            t!(lang, "library-changed"),
            parts::day(lang, one.changed_at),
        ));
    }
    rows
}

/// The same entry in the other languages in which there is a text.
fn elsewhere(lang: Lang, one: &Shown) -> Option<AnyView> {
    let others: Vec<AnyView> = one
        .texts
        .iter()
        .filter(|of| **of != one.language)
        .map(|of| {
            let href = with_query(&paths::library_entry(&one.slug), &[("lang", of.code())]);
            let name = locale::endonym(*of);
            view! { <li><a href=href lang=of.code() hreflang=of.code()><bdi>{name}</bdi></a></li> }
                .into_any()
        })
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <h2>{t!(lang, "library-other-languages")}</h2>
            <ul role="list" class="inline-list">{others}</ul>
        }
        .into_any()
    })
}

/// How an entry is cited.
fn citation(lang: Lang, one: &Shown, address: &str) -> cite::Cited {
    cite::Cited {
        kind: cite::Kind::Work,
        key: format!("library-{}", one.slug),
        author: credited(lang, one),
        title: one.text.title.clone(),
        place: t!(lang, "library-cited-as"),
        year: one
            .year
            .map(|year| year.to_string())
            .unwrap_or_else(|| one.published_at.format("%Y").to_string()),
        address: address.to_owned(),
        number: String::new(),
        language: one.language,
    }
}

/// `/library/{slug}/cite.bib` and `.ris`.
async fn cited(site: &Site, visit: &Visit, slug: &str) -> Result<cite::Cited, Refused> {
    match public::one(&site.platform, visit.lang, slug).await? {
        Found::Published(one) => {
            let address = site
                .platform
                .settings()
                .url(&paths::library_entry(&one.slug));
            Ok(citation(visit.lang, &one, &address))
        }
        Found::Withdrawn { .. } | Found::TakenBack => Err(domain::Refusal::NotFound.into()),
    }
}

pub(super) async fn bibtex(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    Ok(cited(&site, &visit, &slug).await?.bibtex())
}

pub(super) async fn ris(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    Ok(cited(&site, &visit, &slug).await?.ris())
}

//! Published inputs to read and to cite, the public register of what is withheld, and the participants' space.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use chrono::Datelike;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::inputs::public::{self, One, Standing};
use usecases::inputs::readers::{Head, Reader};

use super::call::{Asked, lines};
use super::together::file_links;
use super::words::{answers, byline, citation, citation_rows};
use crate::cite;
use crate::components::{
    Cell, Column, DataTable, Empty, Notice, SummaryList, SummaryRow, TitleBlock, Tone,
};
use crate::listing::paging;
use crate::page::Page;
use crate::portal::parts::{banner, day, foreign};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let one = public::one(&site.platform, Reader::Public, &reference).await?;
    let call = paths::call(&one.dialogue_slug, &one.call_slug);
    let page = Page::new(title(visit.lang, &one))
        .under(
            paths::dialogue(&one.dialogue_slug),
            one.dialogue_title.clone(),
        )
        .under(call, one.call_title.clone());
    Ok(page.render(&site, &visit, || content(visit.lang, &one, None)))
}

pub(super) async fn one_in_space(
    State(site): State<Site>,
    visit: Visit,
    headers: axum::http::HeaderMap,
    uri: axum::http::Uri,
    Path((token, reference)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (one, language) = public::one_in_space(&site.platform, &token, &reference).await?;
    let chosen = Visit::chosen_language(&headers, &uri);
    let visit = visit.in_language(chosen.unwrap_or(language));
    let lang = visit.lang;
    let page = Page::new(title(lang, &one))
        .private()
        .under(paths::rsvp_inputs(&token), t!(lang, "inputs"));
    Ok(page.render(&site, &visit, || content(lang, &one, Some(&token))))
}

fn title(lang: Lang, one: &One) -> String {
    match &one.line.standing {
        Standing::Readable(head) => head.title.clone(),
        Standing::Withdrawn(_) => t!(lang, "input-is-withdrawn"),
        Standing::Withheld(..) => t!(lang, "input-is-withheld"),
    }
}

/// One input; behind the link of an invitation with its `token`.
fn content(lang: Lang, one: &One, token: Option<&str>) -> AnyView {
    let (line, title) = (&one.line, title(lang, one));
    let kind = locale::word(lang, line.kind.label_key());
    let eyebrow = format!("{kind} · {}", line.reference);
    let mut rows = vec![SummaryRow::new(t!(lang, "call"), one.call_title.clone())];
    if let Some(at) = line.submitted_at {
        rows.push(SummaryRow::with_view(
            t!(lang, "input-submitted"),
            day(lang, at),
        ));
    }
    match &line.standing {
        Standing::Readable(head) => {
            rows.insert(
                0,
                SummaryRow::new(t!(lang, "input-by"), byline(lang, &head.byline)),
            );
            if let Some(at) = one.revised_at {
                rows.push(SummaryRow::with_view(
                    t!(lang, "input-revised"),
                    day(lang, at),
                ));
            }
            rows.extend(citation_rows(lang, &head.citation));
            if !one.signed_by.is_empty() {
                let names = locale::format::list(lang, &one.signed_by);
                rows.insert(1, SummaryRow::new(t!(lang, "input-signed-by"), names));
            }
            let cite = token.is_none().then(|| cite(lang, one, head));
            let reference = line.reference.as_str();
            let here = match token {
                Some(token) => paths::rsvp_input(token, reference),
                None => paths::input(reference),
            };
            let files = file_links(lang, &one.files, |id| format!("{here}/files/{id}"));
            view! {
                {banner(lang, line.language)}
                <TitleBlock title=title eyebrow=eyebrow lang=foreign(lang, line.language)/>
                <SummaryList rows=rows label=t!(lang, "input")/>
                {answers(lang, one.call_language, line.language, &one.answers)}
                {files}
                {cite}
            }
            .into_any()
        }
        Standing::Withdrawn(at) => {
            rows.push(SummaryRow::with_view(
                t!(lang, "input-withdrawn-at"),
                day(lang, *at),
            ));
            view! {
                <TitleBlock title=title eyebrow=eyebrow lead=t!(lang, "input-is-withdrawn-text")/>
                <SummaryList rows=rows label=t!(lang, "input")/>
            }
            .into_any()
        }
        Standing::Withheld(at, reason) => {
            rows.push(SummaryRow::with_view(
                t!(lang, "input-withheld-at"),
                day(lang, *at),
            ));
            view! {
                <TitleBlock title=title eyebrow=eyebrow/>
                <Notice tone=Tone::Attention title=t!(lang, "input-withhold-reason") text=reason.clone()/>
                <SummaryList rows=rows label=t!(lang, "input")/>
                <p><a href=paths::WITHHELD>{t!(lang, "input-register")}</a></p>
            }
            .into_any()
        }
    }
}

fn cite(lang: Lang, one: &One, head: &Head) -> AnyView {
    let text = citation(
        lang,
        head,
        &one.call_title,
        year(one, head),
        &one.line.reference,
    );
    let to = |ending: &str| format!("{}/cite.{ending}", paths::input(&one.line.reference));
    let links = cite::links(&text, to("bib"), to("ris"));
    view! {
        <section class="section">
            <h2>{t!(lang, "input-how-to-cite")}</h2>
            {links}
        </section>
    }
    .into_any()
}

fn year(one: &One, head: &Head) -> Option<i32> {
    let own = head.citation.year.and_then(|year| i32::try_from(year).ok());
    own.or_else(|| one.line.submitted_at.map(|at| at.year()))
}

/// The facts of a citation.
async fn cited(site: &Site, visit: &Visit, reference: &str) -> Result<cite::Cited, Refused> {
    let one = public::one(&site.platform, Reader::Public, reference).await?;
    let Standing::Readable(head) = &one.line.standing else {
        return Err(domain::Refusal::NotFound.into());
    };
    let or = |given: &str, otherwise: String| match given {
        "" => otherwise,
        given => given.to_owned(),
    };
    let address = site.platform.settings().url(&paths::input(reference));
    Ok(cite::Cited {
        kind: cite::Kind::Work,
        key: one.line.reference.clone(),
        author: or(&head.citation.authors, byline(visit.lang, &head.byline)),
        title: head.title.clone(),
        place: or(&head.citation.source, one.call_title.clone()),
        year: year(&one, head)
            .map(|year| year.to_string())
            .unwrap_or_default(),
        address: or(&head.citation.link, address),
        number: one.line.reference.clone(),
        language: one.line.language,
    })
}

pub(super) async fn bibtex(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    Ok(cited(&site, &visit, &reference).await?.bibtex())
}

pub(super) async fn ris(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    Ok(cited(&site, &visit, &reference).await?.ris())
}

pub(super) async fn register(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let found = public::register(&site.platform, asked.page()).await?;
    let lang = visit.lang;
    let title = t!(lang, "input-register");
    Ok(Page::new(title.clone()).render(&site, &visit, || {
        let columns = vec![
            Column::text(t!(lang, "input-reference")),
            Column::text(t!(lang, "call")),
            Column::text(t!(lang, "input-withheld-at")),
            Column::text(t!(lang, "input-withhold-reason")),
        ];
        let rows: Vec<AnyView> = found
            .items
            .iter()
            .map(|one| {
                let kind = locale::word(lang, one.kind.label_key());
                let name = format!("{} · {kind}", one.reference);
                let (call, since, reason) =
                    (one.call_title.clone(), day(lang, one.since), one.reason.clone());
                view! {
                    <tr>
                        <Cell heading=true>{name}</Cell>
                        <Cell label=t!(lang, "call")><span dir="auto">{call}</span></Cell>
                        <Cell label=t!(lang, "input-withheld-at")>{since}</Cell>
                        <Cell label=t!(lang, "input-withhold-reason")><span dir="auto">{reason}</span></Cell>
                    </tr>
                }
                .into_any()
            })
            .collect();
        let list = if rows.is_empty() {
            view! { <Empty title=t!(lang, "input-register-empty")/> }.into_any()
        } else {
            let caption = title.clone();
            view! { <DataTable caption=caption id="withheld" columns=columns cards=true>{rows}</DataTable> }
                .into_any()
        };
        let href = |page: usize| format!("{}?page={page}", paths::WITHHELD);
        let turner = paging(lang, found.page, found.per_page, found.total, href);
        view! {
            <TitleBlock title=title lead=t!(lang, "input-register-lead")/>
            {list}
            {turner}
        }
        .into_any()
    }))
}

pub(super) async fn space(
    State(site): State<Site>,
    visit: Visit,
    headers: axum::http::HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let space = public::space(&site.platform, &token, asked.page()).await?;
    let chosen = Visit::chosen_language(&headers, &uri);
    let visit = visit.in_language(chosen.unwrap_or(space.language));
    let lang = visit.lang;
    let title = t!(lang, "inputs");
    Ok(Page::new(title.clone())
        .private()
        .under(paths::rsvp(&token), space.dialogue_title.clone())
        .render(&site, &visit, || {
            let calls: Vec<AnyView> = space
                .calls
                .iter()
                .map(|(call, inputs)| {
                    let (heading, own) = (call.call.title.clone(), token.clone());
                    let found = lines(lang, inputs, |reference| paths::rsvp_input(&own, reference));
                    let own = token.clone();
                    let href = move |page: usize| format!("{}?page={page}", paths::rsvp_inputs(&own));
                    let turner = paging(lang, inputs.page, inputs.per_page, inputs.total, href);
                    view! {
                        <section class="section">
                            <h2 dir="auto">{heading}</h2>
                            {found}
                            {turner}
                        </section>
                    }
                    .into_any()
                })
                .collect();
            let none = calls
                .is_empty()
                .then(|| view! { <Empty title=t!(lang, "inputs-none")/> });
            view! {
                <TitleBlock title=title eyebrow=space.dialogue_title.clone() lead=t!(lang, "inputs-space-lead")/>
                {none}
                {calls}
            }
            .into_any()
        }))
}

//! Processes for the public: the list, and the course of one.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::processes::queries::{self, Line};

use super::parts;
use crate::components::{Card, CardGrid, Empty, Prose, TitleBlock};
use crate::page::Page;
use crate::processes::{Reader, course, lineage, state_tag, target_words};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn list(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let lang = visit.lang;
    let lines = queries::public_list(&site.platform).await?;
    let page = Page::new(t!(lang, "nav-processes")).description(t!(lang, "portal-processes-lead"));
    Ok(page.render(&site, &visit, || {
        let cards: Vec<AnyView> = lines.iter().map(|line| card(lang, line)).collect();
        let list = if cards.is_empty() {
            view! { <Empty title=t!(lang, "portal-no-processes") text=t!(lang, "portal-no-processes-text")/> }
                .into_any()
        } else {
            view! { <CardGrid>{cards}</CardGrid> }.into_any()
        };
        view! {
            <TitleBlock title=t!(lang, "nav-processes") lead=t!(lang, "portal-processes-lead")/>
            {list}
        }
        .into_any()
    }))
}

fn card(lang: Lang, line: &Line) -> AnyView {
    let target = line.target.as_ref().map(|(target, progress)| {
        let words = target_words(lang, target, progress);
        view! { <p class="muted small">{words}</p> }
    });
    let count = t!(lang, "process-dialogues", count = i64::from(line.dialogues));
    view! {
        <Card
            title=line.title.clone()
            href=paths::process(&line.slug)
            eyebrow=count
            text=parts::shortened(&line.summary)
            lang=parts::foreign(lang, line.language)
            state=Some(state_tag(lang, line.state))
        >
            {target}
        </Card>
    }
    .into_any()
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let process = queries::public(&site.platform, &slug).await?;
    let line = &process.line;
    let today = site.platform.now().date_naive();
    let page = Page::new(line.title.clone())
        .description(parts::shortened(&line.summary))
        .under(paths::PROCESSES, t!(lang, "nav-processes"));
    Ok(page.render(&site, &visit, || {
        let foreign = parts::foreign(lang, line.language);
        let target = line.target.as_ref().map(|(target, progress)| {
            let words = target_words(lang, target, progress);
            view! { <p>{word(lang, "process-target")}": "{words}</p> }
        });
        let summary = (!line.summary.is_empty()).then(|| {
            let (text, lang) = (line.summary.clone(), foreign.clone());
            view! { <Prose text=text lang=lang/> }
        });
        view! {
            {parts::banner(lang, line.language)}
            <TitleBlock title=line.title.clone() lang=foreign eyebrow=t!(lang, "process") state=Some(state_tag(lang, line.state))/>
            {crate::partners::for_readers(lang, &process.partners)}
            {summary}
            {target}
            {course(lang, &process, today, Reader::Public)}
            {lineage(lang, &process, |kin| paths::process(&kin.slug))}
        }
        .into_any()
    }))
}

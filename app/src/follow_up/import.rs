//! Bringing a sheet of follow-up columns back: choosing it, looking at what becomes of each row, taking it over.

use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::RecommendationImportId;
use domain::{Problem, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::follow_up::{self, Becomes, Line, Preview};

use super::parts::field_label;
use crate::audit::changed;
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Field, Input, LinkButton, Look, Notice, PostForm,
    Tag, TitleBlock, Tone,
};
use crate::directory::file;
use crate::forms::{Errors, sent_on, shown_by_the_form};
use crate::page::Page;
use crate::refused::{Refused, problem, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn choose(State(site): State<Site>, visit: Visit) -> Response {
    choose_page(&site, &visit, &Errors::none())
}

fn choose_page(site: &Site, visit: &Visit, errors: &Errors) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "follow-up-import"))
        .under(
            paths::DESK_RECOMMENDATIONS,
            t!(lang, "follow-up-desk-title"),
        )
        .refused(errors.any())
        .render(site, visit, || {
            let error = errors.field("file");
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "follow-up-import") lead=t!(lang, "follow-up-import-lead")/>
                <PostForm action=paths::DESK_RECOMMENDATIONS_IMPORT upload=true>
                    <Field label=t!(lang, "follow-up-import-file") name="file" kind=Input::File accept=".csv,.xlsx,text/csv" error=error required=true/>
                    <Actions>
                        <Button label=t!(lang, "follow-up-import-look") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=paths::DESK_RECOMMENDATIONS look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

pub(super) async fn upload(
    State(site): State<Site>,
    visit: Visit,
    mut parts: Multipart,
) -> Result<Response, Refused> {
    let refused = |refusal: &Refusal| {
        let errors = Errors::of(visit.lang, refusal);
        let errors = errors.named(|field| field_label(visit.lang, field));
        choose_page(&site, &visit, &errors)
    };
    let (name, bytes) = match file(&mut parts).await {
        Ok(found) => found.ok_or_else(Refused::malformed)?,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            let reason = "file-reason-too-large";
            return Ok(refused(&Refusal::UnreadableFile { reason }));
        }
        Err(_) => return Err(Refused::malformed()),
    };
    if name.is_empty() && bytes.is_empty() {
        return Ok(refused(&Refusal::field("file", Problem::Required)));
    }
    match follow_up::upload(&site.platform, visit.actor(), &name, bytes).await {
        Ok(id) => Ok(Redirect::to(&paths::desk_recommendations_import(id)).into_response()),
        Err(usecases::Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            Ok(refused(&refusal))
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn preview(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    preview_page(&site, &visit, read_id(&id)?, &Errors::none()).await
}

pub(super) async fn confirm(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = follow_up::confirm(&site.platform, visit.actor(), id).await;
    let again = async |errors: Errors| preview_page(&site, &visit, id, &errors).await;
    let path = paths::DESK_RECOMMENDATIONS;
    sent_on(result, visit.lang, path, "follow-up-imported", again).await
}

async fn preview_page(
    site: &Site,
    visit: &Visit,
    id: RecommendationImportId,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = follow_up::preview(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let title = t!(lang, "follow-up-import-preview");
    let page = Page::desk(title.clone())
        .under(
            paths::DESK_RECOMMENDATIONS,
            t!(lang, "follow-up-desk-title"),
        )
        .under(
            paths::DESK_RECOMMENDATIONS_IMPORT,
            t!(lang, "follow-up-import"),
        )
        .refused(errors.any());
    Ok(page.render(site, visit, || {
        let left_out = (!found.left_out.is_empty()).then(|| {
            let columns = found.left_out.join(", ");
            let words = t!(lang, "follow-up-import-left-out", columns = columns);
            view! { <p class="muted small">{words}</p> }
        });
        view! {
            {errors.summary()}
            <TitleBlock title=title eyebrow=found.file.clone() lead=t!(lang, "follow-up-import-preview-lead")/>
            {take(lang, &found)}
            {table(lang, &found)}
            {left_out}
        }
        .into_any()
    }))
}

/// The button, or why there is none.
fn take(lang: Lang, found: &Preview) -> AnyView {
    let refused = |line: &&Line| matches!(line.becomes, Becomes::Refused(_));
    let refused = found.lines.iter().filter(refused).count();
    let updates = found
        .lines
        .iter()
        .any(|line| matches!(line.becomes, Becomes::Updated(_)));
    if refused > 0 {
        let words = t!(lang, "follow-up-import-refused", rows = refused as i64);
        return view! { <Notice tone=Tone::Problem title=words/> }.into_any();
    }
    if !updates {
        return view! { <p class="muted">{t!(lang, "follow-up-import-nothing")}</p> }.into_any();
    }
    view! {
        <PostForm>
            <Actions>
                <Button label=t!(lang, "follow-up-import-take") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=paths::DESK_RECOMMENDATIONS look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn table(lang: Lang, found: &Preview) -> AnyView {
    let labels = [
        t!(lang, "follow-up-desk-title"),
        t!(lang, "follow-up-import-becomes"),
    ];
    let columns = std::iter::once(Column::number(t!(lang, "follow-up-import-row")))
        .chain(labels.iter().map(Column::text))
        .collect();
    // What needs a look comes first.
    let mut lines: Vec<&Line> = found.lines.iter().collect();
    lines.sort_by_key(|line| match line.becomes {
        Becomes::Refused(_) => 0,
        Becomes::Updated(_) => 1,
        Becomes::Unchanged => 2,
    });
    let rows: Vec<AnyView> = lines
        .into_iter()
        .map(|line| row(lang, line, &labels))
        .collect();
    let count = t!(lang, "list-count", count = found.lines.len() as i64);
    view! { <DataTable caption=t!(lang, "follow-up-import-preview") id="preview" columns=columns count=Some(count) cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, line: &Line, labels: &[String; 2]) -> AnyView {
    let [of, becomes] = labels.clone();
    let (words, tone, details): (String, Tone, Vec<String>) = match &line.becomes {
        Becomes::Updated(changes) => {
            let details = changes
                .iter()
                .map(|change| changed(lang, change, field_label(lang, &change.field)));
            let words = t!(lang, "follow-up-import-updated");
            (words, Tone::Ok, details.collect())
        }
        Becomes::Unchanged => {
            let words = t!(lang, "follow-up-import-unchanged");
            (words, Tone::Neutral, Vec::new())
        }
        Becomes::Refused(errors) => {
            let details = errors
                .iter()
                .map(|error| format!("{}: {}", error.field, problem(lang, &error.problem)));
            let words = t!(lang, "follow-up-import-bad");
            (words, Tone::Problem, details.collect())
        }
    };
    let details: Vec<AnyView> = details
        .into_iter()
        .map(|detail| view! { <li dir="auto">{detail}</li> }.into_any())
        .collect();
    let details =
        (!details.is_empty()).then(|| view! { <ul class="small" role="list">{details}</ul> });
    let (number, reference) = (line.number.to_string(), line.reference.clone());
    view! {
        <tr>
            <Cell heading=true>{number}</Cell>
            <Cell label=of><bdi>{reference}</bdi></Cell>
            <Cell label=becomes><div><Tag words=words tone=tone/>{details}</div></Cell>
        </tr>
    }
    .into_any()
}

//! Taking over a calendar file: choosing it, looking at what becomes of each meeting, confirming.

use axum::extract::{Multipart, Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::forum::{CommonForm, ForumOutcome};
use domain::ids::ForumImportId;
use domain::{Problem, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::forums::{self, Preview, Row};

use super::form;
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Field, Input, LinkButton, Look, PostForm, Tag,
    TitleBlock, Tone,
};
use crate::directory::file;
use crate::forms::{Errors, Posted, sent_on, shown_by_the_form};
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn choose(State(site): State<Site>, visit: Visit) -> Response {
    choose_page(&site, &visit, &Errors::none())
}

fn choose_page(site: &Site, visit: &Visit, errors: &Errors) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "forum-import"))
        .under(paths::DESK_FORUMS, t!(lang, "nav-forums"))
        .refused(errors.any())
        .render(site, visit, || {
            let error = errors.field("file");
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "forum-import") lead=t!(lang, "forum-import-lead")/>
                <PostForm action=paths::DESK_FORUM_IMPORT upload=true>
                    <Field label=t!(lang, "forum-file") name="file" kind=Input::File accept=".ics,.ical,text/calendar" hint=t!(lang, "forum-file-hint") error=error required=true/>
                    <Actions>
                        <Button label=t!(lang, "forum-file-look") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=paths::DESK_FORUMS look=Look::Quiet/>
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
        let errors = errors.named(|field| form::label(visit.lang, field));
        choose_page(&site, &visit, &errors)
    };
    let (name, bytes) = match file(&mut parts).await {
        Ok(found) => found.ok_or_else(Refused::malformed)?,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            let reason = "file-reason-agenda-too-large";
            return Ok(refused(&Refusal::UnreadableFile { reason }));
        }
        Err(_) => return Err(Refused::malformed()),
    };
    if name.is_empty() && bytes.is_empty() {
        return Ok(refused(&Refusal::field("file", Problem::Required)));
    }
    match forums::upload(&site.platform, visit.actor(), &name, &bytes).await {
        Ok(id) => Ok(Redirect::to(&paths::desk_forum_import(id)).into_response()),
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
    preview_page(
        &site,
        &visit,
        read_id(&id)?,
        &CommonForm::default(),
        &Errors::none(),
    )
    .await
}

pub(super) async fn confirm(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<CommonForm>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = forums::confirm(&site.platform, visit.actor(), id, &typed).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| form::label(visit.lang, field));
        preview_page(&site, &visit, id, &typed, &errors).await
    };
    sent_on(
        result,
        visit.lang,
        paths::DESK_FORUMS,
        "forums-imported",
        again,
    )
    .await
}

async fn preview_page(
    site: &Site,
    visit: &Visit,
    id: ForumImportId,
    typed: &CommonForm,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = forums::preview(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let title = t!(lang, "forum-preview");
    Ok(Page::desk(title.clone())
        .under(paths::DESK_FORUMS, t!(lang, "nav-forums"))
        .under(paths::DESK_FORUM_IMPORT, t!(lang, "forum-import"))
        .refused(errors.any())
        .render(site, visit, || {
            let fields = form::common(lang, &typed.organiser, &typed.region, &typed.themes, errors);
            let takes = found.rows.iter().any(|row| {
                matches!(
                    row.outcome,
                    ForumOutcome::Created | ForumOutcome::Updated | ForumOutcome::Removed
                )
            });
            let form = if takes {
                view! {
                    <PostForm>
                        <p class="hint">{t!(lang, "forum-common-hint")}</p>
                        {fields}
                        <Actions>
                            <Button label=t!(lang, "forum-take-over") look=Look::Primary/>
                            <LinkButton label=t!(lang, "button-cancel") href=paths::DESK_FORUMS look=Look::Quiet/>
                        </Actions>
                    </PostForm>
                }
                .into_any()
            } else {
                view! { <p class="muted">{t!(lang, "forum-nothing-to-take")}</p> }.into_any()
            };
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=found.file.clone() lead=t!(lang, "forum-preview-lead")/>
                {table(lang, &found)}
                {form}
            }
            .into_any()
        }))
}

fn table(lang: Lang, found: &Preview) -> AnyView {
    let labels = [
        t!(lang, "forum-days"),
        t!(lang, "label-place"),
        t!(lang, "forum-becomes"),
    ];
    let columns = std::iter::once(Column::text(t!(lang, "label-title")))
        .chain(labels.iter().map(Column::text))
        .collect();
    let rows: Vec<AnyView> = found
        .rows
        .iter()
        .map(|one| row(lang, one, &labels))
        .collect();
    let count = t!(lang, "list-count", count = found.rows.len() as i64);
    view! {
        <DataTable caption=t!(lang, "forum-preview") id="preview" columns=columns count=count cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn row(lang: Lang, row: &Row, labels: &[String; 3]) -> AnyView {
    let [days, place, becomes] = labels.clone();
    let tone = match row.outcome {
        ForumOutcome::Created | ForumOutcome::Updated => Tone::Ok,
        ForumOutcome::Removed => Tone::Attention,
        ForumOutcome::Unchanged | ForumOutcome::LeftOut => Tone::Neutral,
        ForumOutcome::WithoutUid
        | ForumOutcome::UidTwice
        | ForumOutcome::WithoutTitle
        | ForumOutcome::WithoutDay
        | ForumOutcome::EndBeforeStart => Tone::Problem,
    };
    let tag = view! { <Tag words=word(lang, row.outcome.label_key()) tone=tone/> };
    let repeats = row
        .repeats
        .then(|| view! { <br/><span class="muted small">{t!(lang, "forum-repeats")}</span> });
    let title = if row.title.is_empty() {
        t!(lang, "forum-row", number = row.number as i64)
    } else {
        row.title.clone()
    };
    let when = row
        .days
        .filter(|(first, last)| first <= last)
        .map(|(first, last)| format::date_range(lang, first, last));
    let where_ = row.place.clone();
    view! {
        <tr>
            <Cell heading=true><bdi>{title}</bdi></Cell>
            <Cell label=days>{when}</Cell>
            <Cell label=place><bdi>{where_}</bdi></Cell>
            <Cell label=becomes><div>{tag}{repeats}</div></Cell>
        </tr>
    }
    .into_any()
}

//! The pages of somebody who reviews, behind their link.

use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::paths;
use domain::review::{ReviewForm, SCORE_MAX, control};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::inputs::public::Answered;
use usecases::reviews::{self, Reviewing, ToReview};

use crate::components::{
    Actions, Arrangement, Button, Cell, Checkbox, Choice, Column, DataTable, Empty, Look, Notice,
    PostForm, Radios, Tag, TextArea, TitleBlock, Tone,
};
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::inputs::{answers, byline};
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

fn theirs(visit: &Visit, headers: &HeaderMap, uri: &axum::http::Uri, page: &Reviewing) -> Visit {
    let chosen = Visit::chosen_language(headers, uri);
    visit.in_language(chosen.unwrap_or(page.who.language))
}

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let page = reviews::reviewing(&site.platform, &token).await?;
    let visit = theirs(&visit, &headers, &uri, &page);
    let lang = visit.lang;
    let title = t!(lang, "reviewing");
    Ok(Page::new(title.clone()).private().render(&site, &visit, || {
        let rows: Vec<AnyView> = page
            .inputs
            .iter()
            .map(|one| {
                let href = paths::review_one(&token, &one.reference);
                let (title, of) = (one.head.title.clone(), foreign(lang, one.language));
                let by = (!page.anonymous).then(|| byline(lang, &one.head.byline));
                let (words, tone) = match &one.said {
                    None => (t!(lang, "review-open"), Tone::Information),
                    Some(said) if said.conflict => (t!(lang, "review-conflict-declared"), Tone::Neutral),
                    Some(_) => (t!(lang, "review-given"), Tone::Ok),
                };
                view! {
                    <tr>
                        <Cell heading=true><a href=href dir="auto" lang=of>{title}</a></Cell>
                        <Cell label=t!(lang, "input-by")><span dir="auto">{by}</span></Cell>
                        <Cell label=t!(lang, "label-status")><Tag words=words tone=tone/></Cell>
                    </tr>
                }
                .into_any()
            })
            .collect();
        let columns = [t!(lang, "input"), t!(lang, "input-by"), t!(lang, "label-status")];
        let columns = columns.into_iter().map(Column::text).collect();
        let table = if rows.is_empty() {
            view! { <Empty title=t!(lang, "inputs-none")/> }.into_any()
        } else {
            view! { <DataTable caption=t!(lang, "inputs") id="inputs" columns=columns cards=true>{rows}</DataTable> }.into_any()
        };
        let lead = if page.anonymous { t!(lang, "reviewing-anonymous") } else { t!(lang, "reviewing-lead") };
        view! {
            <TitleBlock title=title eyebrow=page.call_title.clone() lead=lead/>
            {table}
        }
        .into_any()
    }))
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path((token, reference)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (page, one, said) = reviews::one_to_review(&site.platform, &token, &reference).await?;
    let visit = theirs(&visit, &headers, &uri, &page);
    let form = form_of(&one);
    Ok(shown(
        &site,
        &visit,
        &token,
        (&page, &one, &said),
        &form,
        &Errors::none(),
    ))
}

fn form_of(one: &ToReview) -> ReviewForm {
    let Some(said) = &one.said else {
        return ReviewForm::default();
    };
    ReviewForm {
        conflict: if said.conflict {
            "yes".to_owned()
        } else {
            String::new()
        },
        comment: said.comment.clone(),
        scores: said
            .scores
            .iter()
            .map(|(id, score)| (*id, score.to_string()))
            .collect(),
    }
}

pub(super) async fn say(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path((token, reference)): Path<(String, String)>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let mut form = ReviewForm::default();
    for (name, value) in &pairs {
        match name.as_str() {
            "conflict" => form.conflict.clone_from(value),
            "comment" => form.comment.clone_from(value),
            other => {
                if let Some(id) = other.strip_prefix("score-").and_then(|id| id.parse().ok()) {
                    form.scores.push((id, value.clone()));
                }
            }
        }
    }
    let result = reviews::review(&site.platform, &token, &reference, &form).await;
    let again = async |errors: Errors| {
        let (page, one, said) = reviews::one_to_review(&site.platform, &token, &reference).await?;
        let visit = theirs(&visit, &headers, &uri, &page);
        let names = page.criteria.clone();
        let errors = errors.named(|field| {
            let found = names.iter().find(|one| control(one.id) == field)?;
            Some(found.name.clone())
        });
        Ok(shown(
            &site,
            &visit,
            &token,
            (&page, &one, &said),
            &form,
            &errors,
        ))
    };
    sent_on(
        result,
        visit.lang,
        &paths::reviewing(&token),
        "review-given",
        again,
    )
    .await
}

fn shown(
    site: &Site,
    visit: &Visit,
    token: &str,
    (page, one, said): (&Reviewing, &ToReview, &[Answered]),
    form: &ReviewForm,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = one.head.title.clone();
    Page::new(title.clone())
        .private()
        .under(paths::reviewing(token), t!(lang, "reviewing"))
        .refused(errors.any())
        .render(site, visit, || {
            let by = (!page.anonymous).then(|| byline(lang, &one.head.byline));
            let closed = one.said.as_ref().is_some_and(|said| said.conflict).then(|| {
                view! { <Notice title=t!(lang, "review-conflict-declared") text=t!(lang, "review-conflict-closed")/> }
            });
            let scores = scores(lang, page, form, errors);
            let (comment, error) = (form.comment.clone(), errors.field("comment"));
            let conflict = !form.conflict.is_empty();
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=one.reference.clone() lead=by lang=foreign(lang, one.language)/>
                {closed}
                {answers(lang, page.call_language, one.language, said)}
                <h2>{t!(lang, "review-yours")}</h2>
                <PostForm>
                    <Checkbox label=t!(lang, "review-conflict") name="conflict" checked=conflict hint=t!(lang, "review-conflict-hint")/>
                    {scores}
                    <TextArea label=t!(lang, "review-comment") name="comment" value=comment hint=t!(lang, "review-comment-hint") error=error/>
                    <Actions><Button label=t!(lang, "review-give") look=Look::Primary/></Actions>
                </PostForm>
            }
            .into_any()
        })
}

fn scores(lang: Lang, page: &Reviewing, form: &ReviewForm, errors: &Errors) -> Vec<AnyView> {
    page.criteria
        .iter()
        .map(|one| {
            let name = control(one.id);
            let error = errors.field(&name);
            let choices = (0..=SCORE_MAX).map(|score| Choice::new(score.to_string(), score.to_string())).collect();
            let found = form.scores.iter().find(|(id, _)| *id == one.id);
            let selected = found.map(|(_, score)| score.clone());
            let hint = t!(lang, "review-weight", weight = one.weight);
            view! { <Radios legend=one.name.clone() name=name choices=choices selected=selected hint=hint error=error arrangement=Arrangement::Inline/> }
                .into_any()
        })
        .collect()
}

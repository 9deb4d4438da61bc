//! Choosing who is asked when they can.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::DialogueId;
use domain::paths;
use leptos::prelude::*;
use locale::t;
use usecases::date_polls::{self, Whom, queries};

use super::{form, here};
use crate::components::{
    Actions, Button, Checkboxes, Choice, Field, GetForm, Hidden, Input, LinkButton, Look, PostForm,
    TitleBlock,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    /// The words that people of the directory are found by.
    q: String,
    /// `invited`, `shortlisted`, and ids of people.
    whom: Vec<String>,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(words): Query<Words>,
) -> Result<Response, Refused> {
    let asked = Asked {
        q: words.q,
        whom: Vec::new(),
    };
    page(&site, &visit, read_id(&id)?, &asked, &Errors::none()).await
}

/// What was searched for.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Words {
    q: String,
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(asked): Posted<Asked>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let whom = Whom {
        invited: asked.whom.iter().any(|one| one == "invited"),
        shortlisted: asked.whom.iter().any(|one| one == "shortlisted"),
        people: asked
            .whom
            .iter()
            .filter_map(|one| one.parse().ok())
            .collect(),
    };
    let result = date_polls::ask(&site.platform, visit.actor(), id, &whom).await;
    let code = match &result {
        Ok(0) => "date-poll-nobody-new",
        _ => "date-poll-asked",
    };
    let again = async |errors: Errors| {
        let errors = errors.named(|field| form::label(visit.lang, field));
        page(&site, &visit, id, &asked, &errors).await
    };
    sent_on(result, visit.lang, &here(id), code, again).await
}

async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    asked: &Asked,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = queries::askable(&site.platform, visit.actor(), id, &asked.q).await?;
    let lang = visit.lang;
    let title = t!(lang, "date-poll-ask");
    let action = paths::desk_dialogue_part(id, "date-poll/ask");
    let mut choices = Vec::new();
    if found.invited > 0 {
        let words = t!(lang, "date-poll-whom-invited", count = found.invited as i64);
        choices.push(Choice::new("invited", words));
    }
    if found.shortlisted > 0 {
        let words = t!(
            lang,
            "date-poll-whom-shortlisted",
            count = found.shortlisted as i64
        );
        choices.push(Choice::new("shortlisted", words));
    }
    choices.extend(found.found.iter().map(|(person, name, organisation)| {
        let words = locale::format::facts(
            lang,
            [name, organisation].iter().filter(|one| !one.is_empty()),
        );
        Choice::new(person.to_string(), words)
    }));
    let nobody = (!asked.q.trim().is_empty() && found.found.is_empty())
        .then(|| view! { <p class="muted">{t!(lang, "date-poll-found-none")}</p> });
    let error = errors.field("whom");
    let (selected, words) = (asked.whom.clone(), asked.q.clone());
    let form = (!choices.is_empty()).then(|| {
        let hidden = vec![("q".to_owned(), words.clone())];
        let (to, back) = (action.clone(), here(id));
        view! {
            <PostForm action=to>
                <Hidden fields=hidden/>
                <Checkboxes legend=t!(lang, "date-poll-whom") name="whom" choices=choices selected=selected hint=t!(lang, "date-poll-whom-hint") error=error/>
                <Actions>
                    <Button label=t!(lang, "date-poll-send") look=Look::Primary/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
    });
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(here(id), t!(lang, "date-poll"))
        .refused(errors.any())
        .render(site, visit, || {
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=found.head.title.clone() lead=t!(lang, "date-poll-ask-lead")/>
                <GetForm action=action>
                    <Field label=t!(lang, "date-poll-search") name="q" kind=Input::Search value=words/>
                    <Button label=t!(lang, "button-search")/>
                </GetForm>
                {nobody}
                {form}
            }
            .into_any()
        }))
}

//! Choosing a round table, behind the link of an invitation.

use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use domain::paths;
use domain::round_table::{ChoiceForm, Got};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::round_tables::{self, MyTables};

use super::opened::Opened;
use crate::components::{
    Actions, Button, Choice, LinkButton, Look, Notice, PostForm, Radios, Select, TitleBlock, Tone,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;

pub(super) const PATH: &str = "/rsvp/{token}/round-tables";

fn here(opened: &Opened) -> String {
    paths::rsvp_round_tables(&opened.token)
}

pub(super) async fn show(State(site): State<Site>, opened: Opened) -> Result<Response, Refused> {
    let tables = round_tables::mine(&site.platform, &opened.token).await?;
    if !tables.may {
        return Ok(Redirect::to(&paths::rsvp(&opened.token)).into_response());
    }
    let id = |id: Option<domain::ids::SessionId>| id.map(|id| id.to_string()).unwrap_or_default();
    let typed = ChoiceForm {
        first: id(tables.first),
        second: id(tables.second),
    };
    Ok(page(&site, &opened, &tables, &typed, &Errors::none()))
}

pub(super) async fn choose(
    State(site): State<Site>,
    opened: Opened,
    Posted(typed): Posted<ChoiceForm>,
) -> Result<Response, Refused> {
    let result = round_tables::choose(&site.platform, &opened.token, &typed).await;
    let lang = opened.visit.lang;
    let back = paths::rsvp(&opened.token);
    let again = async |errors: Errors| {
        let tables = round_tables::mine(&site.platform, &opened.token).await?;
        Ok(page(&site, &opened, &tables, &typed, &errors))
    };
    sent_on(result, lang, &back, "round-table-chosen", again).await
}

fn page(
    site: &Site,
    opened: &Opened,
    tables: &MyTables,
    typed: &ChoiceForm,
    errors: &Errors,
) -> Response {
    let lang = opened.visit.lang;
    let title = t!(lang, "round-table-choose");
    let errors = errors.clone().named(|field| match field {
        "first" => Some(t!(lang, "round-table-first")),
        "second" => Some(t!(lang, "round-table-second")),
        _ => None,
    });
    Page::new(title.clone())
        .private()
        .refused(errors.any())
        .render(site, &opened.visit, || {
            let choices: Vec<Choice> = tables
                .tables
                .iter()
                .map(|(id, title, room, free)| {
                    let free = t!(lang, "round-table-free", free = i64::from(*free));
                    let facts = [room.clone(), free].into_iter().filter(|part| !part.is_empty());
                    Choice::new(id.to_string(), title.clone()).with_hint(format::facts(lang, facts))
                })
                .collect();
            let second: Vec<Choice> = tables
                .tables
                .iter()
                .map(|(id, title, ..)| Choice::new(id.to_string(), title.clone()))
                .collect();
            let (first_error, second_error) = (errors.field("first"), errors.field("second"));
            let (first_typed, second_typed) = (typed.first.clone(), typed.second.clone());
            let back = paths::rsvp(&opened.token);
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=opened.shown.dialogue.title.clone() lead=t!(lang, "round-table-choose-lead")/>
                <PostForm action=here(opened)>
                    <Radios legend=t!(lang, "round-table-first") name="first" choices=choices selected=first_typed error=first_error required=true/>
                    <Select label=t!(lang, "round-table-second") name="second" choices=second selected=second_typed empty=t!(lang, "label-none") hint=t!(lang, "round-table-second-hint") error=second_error/>
                    <Actions>
                        <Button label=t!(lang, "button-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

/// Where somebody sits, and the way to choose; nothing for a dialogue without round tables.
pub(super) fn standing(lang: Lang, opened: &Opened, tables: &MyTables) -> Option<AnyView> {
    if tables.tables.is_empty() || !(tables.may || tables.asked) {
        return None;
    }
    let (tone, words) = match tables.seated {
        Some((table, got)) => {
            let table = tables.title(table);
            let words = match got {
                Got::First | Got::Neither => t!(lang, "round-table-yours", table = table),
                Got::Second => t!(lang, "round-table-yours-second", table = table),
            };
            (Tone::Ok, words)
        }
        None if tables.asked => (Tone::Information, t!(lang, "round-table-you-wait")),
        None => (Tone::Attention, t!(lang, "round-table-not-chosen")),
    };
    let label = if tables.asked {
        t!(lang, "round-table-choose-again")
    } else {
        t!(lang, "round-table-choose")
    };
    let href = here(opened);
    let link = tables
        .may
        .then(|| view! { <Actions><LinkButton label=label href=href/></Actions> });
    Some(
        view! {
            <h2>{t!(lang, "round-table")}</h2>
            <Notice tone=tone title=words/>
            {link}
        }
        .into_any(),
    )
}

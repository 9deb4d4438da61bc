//! Several people at once: chosen in the list, or all whom its filters show. Looking changes nothing; the address
//! says who they are, so that the page can be sent to a colleague.

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::{DialogueId, PersonId};
use domain::{DialogueState, Permission, Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::Error;
use usecases::dialogues::queries::{self as dialogues, DialogueHead};
use usecases::directory::{self, Chosen, NAMED_MOST, Whom};

use super::list::Asked;
use crate::components::{
    Actions, Bdi, Button, Choice, Empty, GetForm, Hidden, LinkButton, Look, PostForm, Select,
    TitleBlock,
};
use crate::forms::{Errors, Pairs, Posted, shown_by_the_form};
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::{Site, urlencode};
use crate::shell::with_query;
use crate::visit::Visit;

/// So many are named on the page; the others are counted.
const SHOWN: usize = 30;
/// The page of a shortlist that tries changes takes so many at once.
const TRIED_MOST: usize = 100;

/// Whom the address means.
struct Address {
    whom: Whom,
    /// What stands behind the question mark.
    fields: Pairs,
}

impl Address {
    fn read(lang: Lang, pairs: &Pairs, asked: &Asked) -> Self {
        let named = |wanted: &'static str| {
            let found = pairs.iter().filter(move |(name, _)| name == wanted);
            found.map(|(_, value)| value.as_str())
        };
        if named("all").any(|value| value == "yes") {
            let mut fields = vec![("all".to_owned(), "yes".to_owned())];
            fields.extend(asked.filters(lang).fields());
            return Self {
                whom: Whom::All(asked.filter()),
                fields,
            };
        }
        let mut people: Vec<PersonId> = Vec::new();
        for person in named("person")
            .take(NAMED_MOST)
            .filter_map(|id| id.parse().ok())
        {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        let fields = people
            .iter()
            .map(|person| ("person".to_owned(), person.to_string()));
        Self {
            fields: fields.collect(),
            whom: Whom::These(people),
        }
    }

    fn here(&self) -> String {
        let pairs = self.fields.iter();
        let pairs: Vec<(&str, &str)> = pairs
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        with_query(paths::DESK_DIRECTORY_TOGETHER, &pairs)
    }
}

pub(super) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Query(pairs): Query<Pairs>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let address = Address::read(visit.lang, &pairs, &asked);
    if let Some((_, dialogue)) = pairs.iter().find(|(name, _)| name == "dialogue") {
        return try_on(&site, &visit, &address, dialogue).await;
    }
    show(&site, &visit, &address, &Errors::none()).await
}

/// Leads to the page on which a shortlist with these people is tried.
async fn try_on(
    site: &Site,
    visit: &Visit,
    address: &Address,
    dialogue: &str,
) -> Result<Response, Refused> {
    let Ok(dialogue) = read_id::<DialogueId>(dialogue) else {
        let refusal = Refusal::field("dialogue", domain::Problem::Required);
        let errors = Errors::of(visit.lang, &refusal);
        return show(site, visit, address, &errors).await;
    };
    let people = directory::together(&site.platform, visit.actor(), &address.whom).await?;
    let add: Vec<String> = people
        .iter()
        .take(TRIED_MOST)
        .map(|person| format!("add={}", urlencode(&person.id.to_string())))
        .collect();
    let page = paths::desk_dialogue_part(dialogue, "what-if");
    Ok(Redirect::to(&format!("{page}?{}", add.join("&"))).into_response())
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    act: String,
    /// How many the page spoke of.
    seen: String,
}

pub(super) async fn act(
    State(site): State<Site>,
    visit: Visit,
    Query(pairs): Query<Pairs>,
    Query(asked): Query<Asked>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let address = Address::read(visit.lang, &pairs, &asked);
    let (archived, code) = match typed.act.as_str() {
        "archive" => (true, "people-archived"),
        "restore" => (false, "people-restored"),
        _ => return Err(Refused::malformed()),
    };
    let (platform, actor) = (&site.platform, visit.actor());
    let seen = read_id(&typed.seen)?;
    let whom = &address.whom;
    match directory::set_archived_together(platform, actor, whom, seen, archived).await {
        // Those who were named stay on the page, where one button takes it back.
        Ok(_) => match whom {
            Whom::These(_) => Ok(done(&address.here(), code)),
            Whom::All(_) => Ok(done(paths::DESK_DIRECTORY, code)),
        },
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let errors = Errors::of(visit.lang, &refusal);
            show(&site, &visit, &address, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn show(
    site: &Site,
    visit: &Visit,
    address: &Address,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let people = directory::together(&site.platform, visit.actor(), &address.whom).await?;
    let open = if visit.actor().can(Permission::SeeDialogues) {
        let filter = dialogues::Filter::default();
        dialogues::whole_list(&site.platform, visit.actor(), &filter)
            .await?
            .into_iter()
            .map(|line| line.head)
            .filter(|head| matches!(head.state, DialogueState::Draft | DialogueState::Convened))
            .collect()
    } else {
        Vec::new()
    };
    let may_edit = visit.actor().can(Permission::EditDirectory);
    let title = t!(lang, "together-title", people = people.len() as i64);
    let page = Page::desk(title.clone())
        .under(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
        .refused(errors.any());
    Ok(page.render(site, visit, || {
        let content = if people.is_empty() {
            view! {
                <Empty title=t!(lang, "together-nobody") text=t!(lang, "together-nobody-text")>
                    <LinkButton label=t!(lang, "desk-directory") href=paths::DESK_DIRECTORY/>
                </Empty>
            }
            .into_any()
        } else {
            view! {
                {names(lang, &people)}
                {may_edit.then(|| archiving(lang, address, &people))}
                {shortlist(lang, address, people.len(), &open, errors)}
            }
            .into_any()
        };
        view! {
            {errors.summary()}
            <TitleBlock title=title/>
            {content}
        }
        .into_any()
    }))
}

fn names(lang: Lang, people: &[Chosen]) -> AnyView {
    let named: Vec<AnyView> = people
        .iter()
        .take(SHOWN)
        .map(|person| {
            let name = format!("{} {}", person.given_name, person.family_name);
            let archived = person.archived_at.is_some().then(|| {
                view! { " "<span class="muted small">{t!(lang, "together-archived")}</span> }
            });
            let href = paths::desk_person(person.id);
            view! { <li><a href=href><Bdi text=name.trim().to_owned()/></a>{archived}</li> }
                .into_any()
        })
        .collect();
    let others = people.len().saturating_sub(SHOWN);
    let others = (others > 0).then(|| {
        view! { <p class="muted">{t!(lang, "together-others", people = others as i64)}</p> }
    });
    view! { <ul class="columns">{named}</ul>{others} }.into_any()
}

/// One button for those who are in the directory, one for those who were taken out.
fn archiving(lang: Lang, address: &Address, people: &[Chosen]) -> AnyView {
    let archived = people
        .iter()
        .filter(|person| person.archived_at.is_some())
        .count();
    let button = |act: &str, count: usize, label: String, look: Look| {
        (count > 0).then(|| {
            let fields = vec![
                ("act".to_owned(), act.to_owned()),
                ("seen".to_owned(), count.to_string()),
            ];
            view! {
                <PostForm action=address.here()>
                    <Hidden fields=fields/>
                    <Actions><Button label=label look=look/></Actions>
                </PostForm>
            }
        })
    };
    let current = people.len() - archived;
    let archive = t!(lang, "together-archive", people = current as i64);
    let restore = t!(lang, "together-restore", people = archived as i64);
    view! {
        <h2>{t!(lang, "together-archiving")}</h2>
        <p class="measure">{t!(lang, "together-archiving-text")}</p>
        {button("archive", current, archive, Look::Danger)}
        {button("restore", archived, restore, Look::Secondary)}
    }
    .into_any()
}

fn shortlist(
    lang: Lang,
    address: &Address,
    people: usize,
    open: &[DialogueHead],
    errors: &Errors,
) -> Option<AnyView> {
    if open.is_empty() {
        return None;
    }
    let choices = open
        .iter()
        .map(|head| Choice::new(head.id.to_string(), head.title.clone()))
        .collect();
    // A form that asks writes its own question mark, so it carries the selection along in fields.
    let fields = address.fields.clone();
    let error = errors.field("dialogue");
    let limit = (people > TRIED_MOST).then(|| {
        view! { <p class="hint">{t!(lang, "together-shortlist-limit", people = TRIED_MOST as i64)}</p> }
    });
    Some(
        view! {
            <h2>{t!(lang, "together-shortlist")}</h2>
            <p class="measure">{t!(lang, "together-shortlist-text")}</p>
            {limit}
            <GetForm action=paths::DESK_DIRECTORY_TOGETHER>
                <Hidden fields=fields/>
                <Select label=t!(lang, "together-dialogue") name="dialogue" choices=choices empty=t!(lang, "together-choose") error=error/>
                <Actions><Button label=t!(lang, "together-try")/></Actions>
            </GetForm>
        }
        .into_any(),
    )
}

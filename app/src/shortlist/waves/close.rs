//! Closing a wave: first who would give the seat up, then the button that does it.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::DialogueId;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::waves::{self, Closing};
use usecases::{Error, Result};

use super::super::{here, list};
use super::path;
use crate::components::{
    Actions, Bdi, Cell, Column, DataTable, LinkButton, Look, Notice, PostButton, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::{Errors, Pairs, Posted};
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// The address of the page.
pub(super) fn close_path(id: DialogueId, number: u32) -> String {
    format!("{}/{number}", path(id))
}

pub(in crate::shortlist) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path((id, wave)): Path<(String, String)>,
) -> Result<Response, Refused> {
    show(
        &site,
        &visit,
        read_id(&id)?,
        read_id(&wave)?,
        &Errors::none(),
    )
    .await
}

pub(in crate::shortlist) async fn close(
    State(site): State<Site>,
    visit: Visit,
    Path((id, wave)): Path<(String, String)>,
    Posted(_): Posted<Pairs>,
) -> Result<Response, Refused> {
    let (id, wave): (DialogueId, u32) = (read_id(&id)?, read_id(&wave)?);
    match waves::close(&site.platform, visit.actor(), id, wave).await {
        Ok(0) => Ok(done(&path(id), "wave-closed")),
        // Substitutes are proposed there for those who gave their seats up.
        Ok(_) => {
            let after = with_query(&path(id), &[("wave", &wave.to_string())]);
            Ok(done(&after, "wave-closed"))
        }
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal);
            show(&site, &visit, id, wave, &errors).await
        }
        Err(fault) => Err(fault.into()),
    }
}

async fn show(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    wave: u32,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let closing = waves::closing(&site.platform, visit.actor(), id, wave).await?;
    let about = DialogueHead::of(&closing.dialogue)?;
    let may = closing.ready && visit.actor().can(Permission::DrawShortlists);
    let heading = t!(lang, "wave-close-title", number = i64::from(wave));
    let title = format!("{} · {heading}", about.title);
    let page = Page::desk(title)
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(id), t!(lang, "dialogue-tab-balance"))
        .under(path(id), t!(lang, "waves-title"));
    Ok(page.render(site, visit, || {
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Balance, None)}
            <h2>{heading}</h2>
            {preview(lang, &closing)}
            {button(lang, &closing, may)}
        }
        .into_any()
    }))
}

/// How many and who.
fn preview(lang: Lang, closing: &Closing) -> AnyView {
    if closing.wave.closed.is_some() {
        return view! { <Notice tone=Tone::Ok title=t!(lang, "wave-close-done")/> }.into_any();
    }
    let not_yet = (!closing.ready).then(|| {
        let day = format::date(lang, closing.wave.closes);
        let title = t!(lang, "wave-close-not-yet", day = day);
        view! { <Notice tone=Tone::Attention title=title/> }
    });
    let people = closing.silent.len() as i64;
    let lead = t!(lang, "wave-close-lead", people = people);
    let maybe = (closing.tentative > 0).then(
        || view! { <p>{t!(lang, "wave-close-maybe", people = closing.tentative as i64)}</p> },
    );
    let table = (people > 0).then(|| table(lang, closing));
    view! { {not_yet}<p class="measure">{lead}</p>{maybe}{table} }.into_any()
}

fn table(lang: Lang, closing: &Closing) -> AnyView {
    let columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
    ];
    let rows: Vec<AnyView> = closing
        .silent
        .iter()
        .map(|(invitation, contact)| {
            let href = paths::desk_invitation(closing.dialogue.id, *invitation);
            let (name, from) = (contact.name(), list::from(lang, contact));
            let label = t!(lang, "label-organisation");
            view! {
                <tr>
                    <Cell heading=true><a href=href><Bdi text=name/></a></Cell>
                    <Cell label=label>{from}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <DataTable caption=t!(lang, "wave-close-silent") id="silent" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn button(lang: Lang, closing: &Closing, may: bool) -> AnyView {
    let (id, number) = (closing.dialogue.id, closing.wave.number);
    let people = closing.silent.len() as i64;
    let close = may.then(|| {
        let label = t!(
            lang,
            "wave-close",
            number = i64::from(number),
            people = people
        );
        let action = close_path(id, number);
        let hidden = vec![("act".to_owned(), "close".to_owned())];
        view! { <PostButton action=action label=label hidden=hidden look=Look::Primary/> }
    });
    view! {
        <Actions>
            {close}
            <LinkButton href=path(id) label=t!(lang, "button-back") look=Look::Quiet/>
        </Actions>
    }
    .into_any()
}

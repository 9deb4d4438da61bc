//! Round tables at the desk: which sessions are chosen among, who sits where, and who waits.

mod page;
mod sheet;

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{DialogueId, InvitationId, SessionId};
use domain::{Permission, paths};
use usecases::round_tables::{self, RuleForm};

use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::refused::{Refused, read_id};
use crate::routes::{Route, Site, Who};
use crate::sheets::{self, Form};
use crate::visit::Visit;

pub(crate) fn routes() -> Vec<Route> {
    let see = Who::OnDialogue(Permission::SeeDialogues);
    let plan = Who::OnDialogue(Permission::PlanDialogues);
    let place_people = Who::OnDialogue(Permission::IssueInvitations);
    const LIST: &str = "/desk/dialogues/{id}/round-tables";
    const PLACE: &str = "/desk/dialogues/{id}/round-tables/place";
    const FILL: &str = "/desk/dialogues/{id}/round-tables/fill";
    vec![
        Route::page(LIST, see, list),
        Route::form(LIST, plan, set),
        Route::form(PLACE, place_people, place),
        Route::form(FILL, place_people, fill),
        Route::page("/desk/dialogues/{id}/round-tables.csv", see, export),
        Route::page("/desk/dialogues/{id}/round-tables.xlsx", see, export),
    ]
}

fn here(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "round-tables")
}

async fn list(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let screen = round_tables::screen(&site.platform, visit.actor(), read_id(&id)?).await?;
    Ok(page::page(&site, &visit, &screen, &[], &Errors::none()))
}

/// The rows of the rules as they were typed, by the sessions in the names of their controls.
fn rules(pairs: &Pairs) -> Vec<RuleForm> {
    let mut rows: Vec<RuleForm> = Vec::new();
    for (name, value) in pairs {
        let (control, session) = match name.split_once('-') {
            Some((control @ ("seats" | "per_organisation"), session)) => (control, session),
            Some(_) | None => continue,
        };
        let at = match rows.iter().position(|row| row.session == session) {
            Some(at) => at,
            None => {
                rows.push(RuleForm {
                    session: session.to_owned(),
                    ..RuleForm::default()
                });
                rows.len() - 1
            }
        };
        if control == "seats" {
            rows[at].seats.clone_from(value);
        } else {
            rows[at].per_organisation.clone_from(value);
        }
    }
    rows
}

async fn set(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let rows = rules(&pairs);
    let (platform, actor) = (&site.platform, visit.actor());
    let result = round_tables::set(platform, actor, id, &rows).await;
    let again = async |errors: Errors| {
        let screen = round_tables::screen(platform, actor, id).await?;
        Ok(page::page(&site, &visit, &screen, &rows, &errors))
    };
    sent_on(result, visit.lang, &here(id), "round-tables-saved", again).await
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Placed {
    guest: String,
    /// Empty: they wait.
    table: String,
}

async fn place(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(typed): Posted<Placed>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let who: InvitationId = read_id(&typed.guest)?;
    let table: Option<SessionId> = match typed.table.as_str() {
        "" => None,
        table => Some(read_id(table)?),
    };
    let (platform, actor) = (&site.platform, visit.actor());
    let result = round_tables::place(platform, actor, id, who, table).await;
    after(&site, &visit, id, result, "round-table-placed").await
}

async fn fill(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let result = round_tables::seat_those_who_wait(&site.platform, visit.actor(), id).await;
    after(&site, &visit, id, result, "round-tables-filled").await
}

async fn after<T>(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    result: usecases::Result<T>,
    code: &str,
) -> Result<Response, Refused> {
    let again = async |errors: Errors| {
        let screen = round_tables::screen(&site.platform, visit.actor(), id).await?;
        Ok(page::page(site, visit, &screen, &[], &errors))
    };
    sent_on(result, visit.lang, &here(id), code, again).await
}

async fn export(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    form: Form,
) -> Result<Response, Refused> {
    let screen = round_tables::screen(&site.platform, visit.actor(), read_id(&id)?).await?;
    sheets::file(sheet::sheet(visit.lang, &screen), "round-tables", form).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_controls_of_a_session_make_one_row() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let rows = rules(&vec![
            pair("seats-a", "15"),
            pair("seats-b", ""),
            pair("per_organisation-a", "2"),
            pair("step", "save"),
        ]);
        assert_eq!(rows.len(), 2);
        assert_eq!(
            (rows[0].seats.as_str(), rows[0].per_organisation.as_str()),
            ("15", "2")
        );
    }
}

//! The round tables of the consultation, and who of those who come sits where.

use domain::ids::{DialogueId, SessionId};
use domain::programme::SessionForm;
use domain::round_table::ChoiceForm;
use domain::{Actor, InvitationState};
use entity::{invitation, table_choice};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};

use crate::round_tables::{self, RuleForm};
use crate::{Platform, Result, invitations, programme};

/// Fixed ids, so that loading twice finds what was made the first time.
const TABLES: [(&str, &str, &str); 3] = [
    (
        "01920000-0000-7000-8000-00000000c001",
        "Advice before the interview",
        "2",
    ),
    (
        "01920000-0000-7000-8000-00000000c002",
        "Representation in appeals",
        "2",
    ),
    ("01920000-0000-7000-8000-00000000c003", "Funding", "4"),
];

/// Makes the tables of a dialogue, and lets those who come choose.
pub async fn load(platform: &Platform, officer: &Actor, dialogue: DialogueId) -> Result<()> {
    let mut rules = Vec::new();
    let mut ids: Vec<SessionId> = Vec::new();
    for (id, title, seats) in TABLES {
        let session: SessionId = id.parse().map_err(anyhow::Error::from)?;
        let form = SessionForm {
            kind: "panel".to_owned(),
            title: title.to_owned(),
            day: "1".to_owned(),
            start: "13:30".to_owned(),
            minutes: "60".to_owned(),
            track: title.to_owned(),
            languages: vec!["en".to_owned(), "fr".to_owned()],
            ..SessionForm::default()
        };
        programme::add(platform, officer, dialogue, session, &form).await?;
        rules.push(RuleForm {
            session: id.to_owned(),
            seats: seats.to_owned(),
            per_organisation: "2".to_owned(),
        });
        ids.push(session);
    }
    let chosen = table_choice::Entity::find()
        .filter(table_choice::Column::DialogueId.eq(dialogue))
        .count(platform.db())
        .await?;
    if chosen > 0 {
        return Ok(());
    }
    round_tables::set(platform, officer, dialogue, &rules).await?;
    let coming = invitation::Entity::find()
        .filter(invitation::Column::DialogueId.eq(dialogue))
        .filter(invitation::Column::State.eq(InvitationState::Accepted))
        .order_by_asc(invitation::Column::Id)
        .all(platform.db())
        .await?;
    for row in coming {
        let form = ChoiceForm {
            first: ids[0].to_string(),
            second: ids[1].to_string(),
        };
        let token = invitations::token(platform, row.id);
        round_tables::choose(platform, &token, &form).await?;
    }
    Ok(())
}

//! The tables with those who asked for one, as rows.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use domain::InvitationState;
use domain::ids::{DialogueId, InvitationId, OrganisationId, PersonId, SessionId};
use domain::round_table::{Choice, Got, Rule, Table, seat};
use entity::{invitation, organisation, person, round_table, session, table_choice};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, JoinType, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::Result;

/// Somebody who comes and asked for a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guest {
    pub invitation: InvitationId,
    pub person: PersonId,
    pub name: String,
    pub organisation: Option<(OrganisationId, String)>,
    pub first: Option<SessionId>,
    pub second: Option<SessionId>,
    pub seated: Option<SessionId>,
    /// Whether the secretariat placed them.
    pub by_hand: bool,
    pub asked_at: DateTime<Utc>,
}

impl Guest {
    /// Which of their choices they sit at; none for who waits, and for a table that they did not ask for.
    #[must_use]
    pub fn got(&self) -> Got {
        match self.seated {
            Some(_) if self.seated == self.first => Got::First,
            Some(_) if self.seated == self.second => Got::Second,
            Some(_) | None => Got::Neither,
        }
    }
}

/// Everything that decides who can sit where.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    /// In the order of the programme.
    pub tables: Vec<(session::Model, Rule)>,
    /// In the order of asking.
    pub guests: Vec<Guest>,
}

impl Room {
    /// Two queries, one for a dialogue without round tables.
    pub async fn load(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Self> {
        let tables = tables(db, dialogue).await?;
        if tables.is_empty() {
            return Ok(Self::default());
        }
        let guests = guests(db, dialogue).await?;
        Ok(Self { tables, guests })
    }

    pub fn ids(&self) -> Vec<SessionId> {
        self.tables.iter().map(|(session, _)| session.id).collect()
    }

    /// A table as somebody of this organisation meets it, who does not count at it themselves.
    pub fn table(
        &self,
        id: SessionId,
        of: Option<OrganisationId>,
        but: InvitationId,
    ) -> Option<Table> {
        let (_, rule) = self.tables.iter().find(|(session, _)| session.id == id)?;
        let seated = || {
            let guests = self.guests.iter();
            guests.filter(move |guest| guest.seated == Some(id) && guest.invitation != but)
        };
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        let own = |guest: &&Guest| guest.organisation.as_ref().map(|(id, _)| *id) == of;
        Some(Table {
            rule: *rule,
            taken: count(seated().count()),
            of_organisation: of.is_some().then(|| count(seated().filter(own).count())),
        })
    }

    /// Where the rule seats somebody with this choice; none when both are taken.
    pub fn seat(
        &self,
        choice: Choice,
        of: Option<OrganisationId>,
        who: InvitationId,
    ) -> Option<SessionId> {
        let first = self.table(choice.first, of, who)?;
        let second = choice.second.and_then(|id| self.table(id, of, who));
        match seat(&first, second.as_ref()) {
            Got::First => Some(choice.first),
            Got::Second => choice.second,
            Got::Neither => None,
        }
    }

    /// The title of a table.
    pub fn title(&self, id: SessionId) -> String {
        let found = self.tables.iter().find(|(session, _)| session.id == id);
        found
            .map(|(session, _)| session.title.clone())
            .unwrap_or_default()
    }
}

async fn tables(
    db: &impl ConnectionTrait,
    dialogue: DialogueId,
) -> Result<Vec<(session::Model, Rule)>> {
    let rows = round_table::Entity::find()
        .filter(round_table::Column::DialogueId.eq(dialogue))
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let number = |raw: i64| u32::try_from(raw).unwrap_or_default();
    let mut rules: HashMap<SessionId, Rule> = rows
        .into_iter()
        .map(|row| {
            let rule = Rule {
                seats: number(row.seats),
                per_organisation: row.per_organisation.map(number),
            };
            (row.session_id, rule)
        })
        .collect();
    let sessions = session::Entity::find()
        .filter(session::Column::DialogueId.eq(dialogue))
        .order_by_asc(session::Column::Day)
        .order_by_asc(session::Column::Start)
        .order_by_asc(session::Column::Track)
        .order_by_asc(session::Column::Id)
        .all(db)
        .await?;
    Ok(sessions
        .into_iter()
        .filter_map(|session| {
            let rule = rules.remove(&session.id)?;
            Some((session, rule))
        })
        .collect())
}

#[derive(Debug, FromQueryResult)]
struct Row {
    invitation_id: InvitationId,
    person_id: PersonId,
    given_name: String,
    family_name: String,
    organisation_id: Option<OrganisationId>,
    organisation: Option<String>,
    first_id: Option<SessionId>,
    second_id: Option<SessionId>,
    seated_id: Option<SessionId>,
    by_hand: bool,
    asked_at: DateTime<Utc>,
}

impl From<Row> for Guest {
    fn from(row: Row) -> Self {
        Self {
            invitation: row.invitation_id,
            person: row.person_id,
            name: format!("{} {}", row.given_name, row.family_name)
                .trim()
                .to_owned(),
            organisation: row.organisation_id.zip(row.organisation),
            first: row.first_id,
            second: row.second_id,
            seated: row.seated_id,
            by_hand: row.by_hand,
            asked_at: row.asked_at,
        }
    }
}

async fn guests(db: &impl ConnectionTrait, dialogue: DialogueId) -> Result<Vec<Guest>> {
    let comes = [InvitationState::Accepted, InvitationState::Tentative];
    let of_invitation: sea_orm::RelationDef = table_choice::Entity::belongs_to(invitation::Entity)
        .from(table_choice::Column::InvitationId)
        .to(invitation::Column::Id)
        .into();
    let of_person: sea_orm::RelationDef = invitation::Entity::belongs_to(person::Entity)
        .from(invitation::Column::PersonId)
        .to(person::Column::Id)
        .into();
    let of_body: sea_orm::RelationDef = person::Entity::belongs_to(organisation::Entity)
        .from(person::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    let rows: Vec<Row> = table_choice::Entity::find()
        .select_only()
        .column(table_choice::Column::InvitationId)
        .column_as(person::Column::Id, "person_id")
        .column(person::Column::GivenName)
        .column(person::Column::FamilyName)
        .column_as(organisation::Column::Id, "organisation_id")
        .column_as(organisation::Column::Name, "organisation")
        .columns([
            table_choice::Column::FirstId,
            table_choice::Column::SecondId,
            table_choice::Column::SeatedId,
            table_choice::Column::ByHand,
            table_choice::Column::AskedAt,
        ])
        .join(JoinType::InnerJoin, of_invitation)
        .join(JoinType::InnerJoin, of_person)
        .join(JoinType::LeftJoin, of_body)
        .filter(table_choice::Column::DialogueId.eq(dialogue))
        .filter(invitation::Column::State.is_in(comes))
        .order_by_asc(table_choice::Column::AskedAt)
        .order_by_asc(table_choice::Column::InvitationId)
        .into_model::<Row>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(Guest::from).collect())
}

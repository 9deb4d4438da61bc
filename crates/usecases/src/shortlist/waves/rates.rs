//! How likely people accept, from every answer so far. By kind of organisation alone: a rate must never depend
//! on what a person is, and it says how many to invite, not whom.

use std::collections::BTreeMap;

use balance::waves::{Acceptance, Rate};
use domain::{InvitationState, OrganisationType};
use entity::{invitation, organisation, person};
use sea_orm::sea_query::JoinType;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, RelationDef};

use super::super::contacts::Contact;
use crate::Result;

/// Before anybody has answered, six in ten are expected to accept, and that belief is worth five answers.
const BELIEVED: f64 = 0.6;
const WORTH: f64 = 5.0;

/// The rate of one kind of organisation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RateLine {
    pub kind: OrganisationType,
    pub rate: Rate,
}

/// The rates of all kinds that were ever asked, over all dialogues. One query.
pub(super) async fn rates<C: ConnectionTrait>(db: &C) -> Result<Vec<RateLine>> {
    let to_person: RelationDef = invitation::Entity::belongs_to(person::Entity)
        .from(invitation::Column::PersonId)
        .to(person::Column::Id)
        .into();
    let to_organisation: RelationDef = person::Entity::belongs_to(organisation::Entity)
        .from(person::Column::OrganisationId)
        .to(organisation::Column::Id)
        .into();
    // Whoever was not asked, has not answered yet or was withdrawn says nothing about the rate.
    let answered = [
        InvitationState::Accepted,
        InvitationState::Declined,
        InvitationState::Lapsed,
    ];
    let rows: Vec<(OrganisationType, InvitationState, i64)> = invitation::Entity::find()
        .select_only()
        .column(organisation::Column::Kind)
        .column(invitation::Column::State)
        .column_as(invitation::Column::Id.count(), "answers")
        .join(JoinType::InnerJoin, to_person)
        .join(JoinType::InnerJoin, to_organisation)
        .filter(invitation::Column::State.is_in(answered))
        .group_by(organisation::Column::Kind)
        .group_by(invitation::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let mut counts: BTreeMap<OrganisationType, (u32, u32)> = BTreeMap::new();
    for (kind, state, answers) in rows {
        let answers = u32::try_from(answers).unwrap_or(u32::MAX);
        let (accepted, asked) = counts.entry(kind).or_default();
        *asked += answers;
        if state == InvitationState::Accepted {
            *accepted += answers;
        }
    }
    Ok(counts
        .into_iter()
        .map(|(kind, (accepted, asked))| RateLine {
            kind,
            rate: believed().with_answers(accepted, asked),
        })
        .collect())
}

fn believed() -> Rate {
    Rate::believed(BELIEVED, WORTH)
}

/// The rates as the engine takes them, for these people.
pub(super) fn acceptance(rates: &[RateLine], contacts: &[Contact]) -> Acceptance {
    let everybody = rates.iter().fold((0, 0), |(accepted, asked), line| {
        (accepted + line.rate.accepted, asked + line.rate.asked)
    });
    let kind = |contact: &Contact| {
        let organisation = contact.organisation.as_ref()?;
        Some((contact.id.to_string(), organisation.kind.to_string()))
    };
    Acceptance {
        kinds: contacts.iter().filter_map(kind).collect(),
        rates: rates
            .iter()
            .map(|line| (line.kind.to_string(), line.rate))
            .collect(),
        otherwise: believed().with_answers(everybody.0, everybody.1),
    }
}

//! Three ministries of the demonstration that are invited to the roundtable as such: one has named two people, one
//! has named its head, one is silent.

use domain::delegation::{DelegateForm, OfferForm};
use domain::ids::{DelegateId, DialogueId};
use domain::{Actor, OrganisationType};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use super::dialogues::ROUNDTABLE;
use super::documents::id;
use super::house;
use crate::delegations::queries::{Offered, Search, offering};
use crate::delegations::rows::token;
use crate::delegations::{Invitee, invite, nominate};
use crate::{Platform, Result};

/// Who is named, and by which of the ministries. Names and addresses are made up.
const NAMED: [(usize, &str, &str, [&str; 3]); 3] = [
    (
        0,
        "01920000-0000-7000-8000-00000000de01",
        "head",
        ["Wanjiru", "Ademi", "Director of asylum"],
    ),
    (
        0,
        "01920000-0000-7000-8000-00000000de02",
        "adviser",
        ["Luan", "Hoxha", "Legal adviser"],
    ),
    (
        1,
        "01920000-0000-7000-8000-00000000de03",
        "head",
        ["Samira", "Belkacem", "Deputy director"],
    ),
];

/// Invites them and names the people, in the steps of every focal point.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let roundtable: DialogueId = id(ROUNDTABLE)?;
    let search = Search {
        words: String::new(),
        kind: Some(OrganisationType::State),
    };
    let offered = offering(platform, officer, roundtable, &search).await?;
    let answers = |one: &Offered| {
        let (focal_point, _) = one.people.first()?;
        Some(Invitee {
            organisation: one.organisation,
            focal_point: *focal_point,
        })
    };
    let invitees: Vec<Invitee> = offered.offered.iter().filter_map(answers).take(3).collect();
    let offer = OfferForm {
        table_seats: "1".to_owned(),
        adviser_seats: "1".to_owned(),
        nominate_by: String::new(),
        message: "This invitation is part of a demonstration.".to_owned(),
    };
    // A load that was interrupted finds its ministries invited already, and finishes with those.
    if known(platform, roundtable).await?.is_empty() && !invitees.is_empty() {
        invite(platform, officer, roundtable, &offer, &invitees).await?;
    }
    let invited = known(platform, roundtable).await?;
    for (nth, delegate, role, [given, family, position]) in NAMED {
        let Some(delegation) = invited.get(nth) else {
            continue;
        };
        let delegate: DelegateId = id(delegate)?;
        let form = DelegateForm {
            role: role.to_owned(),
            given_name: given.to_owned(),
            family_name: family.to_owned(),
            email: format!("{}@ministry.example.org", given.to_lowercase()),
            position: position.to_owned(),
            gender: String::new(),
            language: "en".to_owned(),
        };
        let token = token(platform, delegation.id);
        nominate(platform, &token, delegate, &form, None).await?;
    }
    house::keep_mails(platform, roundtable).await
}

/// The delegations of the roundtable in the order in which they were invited.
async fn known(
    platform: &Platform,
    dialogue: DialogueId,
) -> Result<Vec<entity::delegation::Model>> {
    use entity::delegation::{Column, Entity};
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .order_by_asc(Column::Id)
        .all(platform.db())
        .await?)
}

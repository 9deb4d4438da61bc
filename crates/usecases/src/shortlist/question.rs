//! The question that a dialogue puts to the balance engine.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::attendance::Mark;
use domain::ids::{DialogueId, PersonId};
use domain::limits::Limit;
use domain::quota::{Quota, QuotaTable, check_champions};
use domain::{
    DialogueState, Dimension, Firmness, InvitationState, Refusal, ShortlistOrigin, Standing, Unit,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

use super::apart::{Apart, kept_apart};
use super::contacts::{COUNTRY, Contact, ORGANISATION};
use super::limits::{LetIn, let_in};
use crate::Result;

/// The value of everybody who disclosed something that no quota is about.
pub(super) const OTHER: &str = "other";

/// What a dialogue has decided so far.
#[derive(Clone, Debug)]
pub(super) struct Facts {
    pub dialogue: entity::dialogue::Model,
    pub quotas: Vec<Quota>,
    pub entries: Vec<entity::shortlist_entry::Model>,
    pub standings: Vec<entity::standing::Model>,
    /// Those who were asked to the table.
    pub invitations: HashMap<PersonId, InvitationState>,
    /// Advisers, who sit behind the table: nobody asks them to it, and no balance counts them.
    pub behind: BTreeSet<PersonId>,
    pub attendance: HashMap<PersonId, Mark>,
    /// Those who were let in beyond a cap or a maximum.
    pub let_in: Vec<LetIn>,
    /// Dimensions of which each seat serves one quota only.
    pub champions: Vec<Dimension>,
    /// People who are never on one list.
    pub apart: Vec<Apart>,
}

impl Facts {
    /// Loads them: nine queries.
    pub async fn load<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<Self> {
        let dialogue = entity::dialogue::Entity::find_by_id(id).one(db).await?;
        Self::of(db, dialogue.ok_or(Refusal::NotFound)?).await
    }

    /// Loads what belongs to a dialogue that is loaded already.
    pub async fn of<C: ConnectionTrait>(db: &C, dialogue: entity::dialogue::Model) -> Result<Self> {
        use entity::{invitation, shortlist_entry, standing};
        let id = dialogue.id;
        let entries = shortlist_entry::Entity::find()
            .filter(shortlist_entry::Column::DialogueId.eq(id))
            .order_by_asc(shortlist_entry::Column::Id)
            .all(db)
            .await?;
        let standings = standing::Entity::find()
            .filter(standing::Column::DialogueId.eq(id))
            .order_by_asc(standing::Column::DecidedAt)
            .all(db)
            .await?;
        let invited: Vec<(PersonId, InvitationState, bool)> = invitation::Entity::find()
            .select_only()
            .columns([
                invitation::Column::PersonId,
                invitation::Column::State,
                invitation::Column::AtTable,
            ])
            .filter(invitation::Column::DialogueId.eq(id))
            .into_tuple()
            .all(db)
            .await?;
        let (mut invitations, mut behind) = (HashMap::new(), BTreeSet::new());
        for (person, state, at_table) in invited {
            if at_table {
                invitations.insert(person, state);
            } else if state.holds_a_seat() {
                behind.insert(person);
            }
        }
        Ok(Self {
            attendance: crate::attendance::marks(db, id).await?,
            let_in: let_in(db, id).await?,
            quotas: quotas(db, id).await?,
            champions: champions(db, id).await?,
            apart: kept_apart(db, id).await?,
            dialogue,
            entries,
            standings,
            invitations,
            behind,
        })
    }

    /// All of it as one text, the same for the same facts.
    pub fn told(&self) -> String {
        // Named one by one, so that a fact that is added here is not forgotten.
        let Self {
            dialogue,
            quotas,
            entries,
            standings,
            invitations,
            behind,
            attendance,
            let_in,
            champions,
            apart,
        } = self;
        let invitations: BTreeMap<_, _> = invitations.iter().collect();
        let attendance: BTreeMap<_, _> = attendance.iter().collect();
        format!(
            "{dialogue:?} {quotas:?} {entries:?} {standings:?} {invitations:?} {behind:?} {attendance:?} {let_in:?} {champions:?} {apart:?}"
        )
    }

    pub fn seats(&self) -> u32 {
        u32::try_from(self.dialogue.seats).unwrap_or(1)
    }

    pub fn holds_a_seat(&self, person: PersonId) -> bool {
        self.invitations
            .get(&person)
            .is_some_and(|state| state.holds_a_seat())
    }

    /// Whether the person was invited and is not coming: nobody is proposed twice.
    pub fn gave_up(&self, person: PersonId) -> bool {
        self.invitations
            .get(&person)
            .is_some_and(|state| !state.holds_a_seat())
    }

    pub fn standing(&self, person: PersonId) -> Option<&entity::standing::Model> {
        self.standings
            .iter()
            .find(|standing| standing.person_id == person)
    }

    /// Everybody who is on the list, was invited or is the subject of a decision.
    pub fn people(&self) -> Vec<PersonId> {
        let entries = self.entries.iter().map(|entry| entry.person_id);
        let standings = self.standings.iter().map(|standing| standing.person_id);
        let invited = self.invitations.keys().copied();
        let came = self.attendance.keys().copied();
        let apart = self.apart.iter().flat_map(|pair| pair.people);
        let people: BTreeSet<PersonId> = entries
            .chain(standings)
            .chain(apart)
            .chain(invited)
            .chain(came)
            .collect();
        people.into_iter().collect()
    }

    /// The panel as it stands: those who hold a seat and those shortlisted who did not give theirs up.
    pub fn shortlisted(&self) -> Vec<PersonId> {
        let entries = self
            .entries
            .iter()
            .map(|entry| entry.person_id)
            .filter(|person| !self.gave_up(*person) && !self.behind.contains(person));
        let people: BTreeSet<PersonId> = entries.chain(self.seated()).collect();
        people.into_iter().collect()
    }

    /// Those whose invitation holds a seat.
    pub fn seated(&self) -> impl Iterator<Item = PersonId> + '_ {
        self.invited_in(InvitationState::holds_a_seat)
    }

    /// Those whose invitation is in one of these states.
    pub fn invited_in<'a>(
        &'a self,
        wanted: impl Fn(InvitationState) -> bool + 'a,
    ) -> impl Iterator<Item = PersonId> + 'a {
        self.invitations
            .iter()
            .filter(move |(_, state)| wanted(**state))
            .map(|(person, _)| *person)
    }

    /// Those whose attendance was recorded so.
    pub fn marked<'a>(
        &'a self,
        wanted: impl Fn(Mark) -> bool + 'a,
    ) -> impl Iterator<Item = PersonId> + 'a {
        self.attendance
            .iter()
            .filter(move |(person, mark)| wanted(**mark) && !self.behind.contains(person))
            .map(|(person, _)| *person)
    }

    /// Goes on only while the dialogue's list may still change.
    pub fn may_change(&self) -> Result<(), Refusal> {
        may_change(&self.dialogue)
    }

    /// The limits beyond which an officer let the person in; none for most.
    pub fn limits_let_in(&self, person: PersonId) -> &[Limit] {
        let found = self.let_in.iter().find(|let_in| let_in.person == person);
        found.map_or(&[], |let_in| let_in.limits.as_slice())
    }

    fn caps(&self) -> balance::Caps {
        let caps = [
            (COUNTRY, self.dialogue.per_country),
            (ORGANISATION, self.dialogue.per_organisation),
        ];
        caps.into_iter()
            .filter_map(|(attribute, cap)| Some((attribute.to_owned(), u32::try_from(cap?).ok()?)))
            .collect()
    }
}

/// Goes on only while a dialogue's list may still change.
pub(super) fn may_change(dialogue: &entity::dialogue::Model) -> Result<(), Refusal> {
    match dialogue.state {
        DialogueState::Draft | DialogueState::Convened => Ok(()),
        DialogueState::Held | DialogueState::Cancelled => Err(Refusal::WrongState {
            state: dialogue.state.label_key(),
        }),
    }
}

/// The quotas of a dialogue, in the order of the quota table.
pub(crate) async fn quotas<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<Vec<Quota>> {
    use entity::quota::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .order_by_asc(Column::Place)
        .all(db)
        .await?;
    let number = |n: Option<i64>| n.and_then(|n| u32::try_from(n).ok());
    Ok(rows
        .into_iter()
        .map(|row| Quota {
            dimension: row.dimension,
            feature: row.feature,
            unit: row.unit,
            min: number(row.min),
            max: number(row.max),
            firmness: row.firmness,
        })
        .collect())
}

/// The dimensions of which each seat serves one quota only, in the order of the dimensions.
pub(super) async fn champions<C: ConnectionTrait>(
    db: &C,
    id: DialogueId,
) -> Result<Vec<Dimension>> {
    use entity::champion::{Column, Entity};
    let rows = Entity::find()
        .filter(Column::DialogueId.eq(id))
        .all(db)
        .await?;
    let mut champions: Vec<Dimension> = rows.into_iter().map(|row| row.dimension).collect();
    champions.sort();
    Ok(champions)
}

/// The quota table as it is set.
pub(super) async fn table<C: ConnectionTrait>(db: &C, id: DialogueId) -> Result<QuotaTable> {
    Ok(QuotaTable {
        quotas: quotas(db, id).await?,
        champions: champions(db, id).await?,
    })
}

/// The question, with everybody who could be invited.
pub(super) fn question(facts: &Facts, contacts: &[Contact]) -> Result<balance::Instance> {
    asked(facts, contacts, false)
}

/// The same question with those, too, who gave their seat up: the answers say that they are out.
pub(super) fn everybody(facts: &Facts, contacts: &[Contact]) -> Result<balance::Instance> {
    asked(facts, contacts, true)
}

fn asked(facts: &Facts, contacts: &[Contact], gave_up_too: bool) -> Result<balance::Instance> {
    check_champions(&facts.quotas, &facts.champions, facts.seats())
        .map_err(|error| Refusal::Invalid(vec![error]))?;
    let champions = facts.champions.iter().map(ToString::to_string);
    let mut draft = balance::Draft {
        quotas: engine_quotas(&facts.quotas, facts.seats()),
        champions: champions.collect(),
        caps: facts.caps(),
        seats: facts.seats(),
        ..balance::Draft::default()
    };
    // Whoever an officer put on the list or locked there stays, whatever is drawn.
    let by_hand: BTreeSet<PersonId> = facts
        .entries
        .iter()
        .filter(|entry| entry.origin == ShortlistOrigin::Hand || !entry.locked.is_empty())
        .map(|entry| entry.person_id)
        .collect();
    for contact in contacts {
        if facts.behind.contains(&contact.id) {
            continue;
        }
        let standing = facts.standing(contact.id).map(|row| row.standing);
        let seated = facts.holds_a_seat(contact.id);
        let wanted = !contact.archived
            && !seated
            && !facts.gave_up(contact.id)
            && (standing == Some(Standing::MustInvite) || by_hand.contains(&contact.id));
        let free = !contact.archived && contact.has_address;
        let gave_up = facts.gave_up(contact.id);
        if gave_up && !gave_up_too || !(gave_up || seated || wanted || free) {
            continue;
        }
        let id = contact.id.to_string();
        if seated {
            draft.fixed.insert(id);
        } else if wanted {
            draft.must.insert(id);
        } else if standing == Some(Standing::MustNot) {
            draft.must_not.insert(id);
        }
        draft.pool.push(candidate(
            contact,
            &draft.quotas,
            &draft.caps,
            facts.limits_let_in(contact.id),
        ));
    }
    draft.apart = apart_groups(facts, &draft);
    made(draft)
}

/// The pairs that a draw can still keep apart: where both stand by a decision already, the decision goes before.
fn apart_groups(facts: &Facts, draft: &balance::Draft) -> Vec<BTreeSet<String>> {
    let pool: BTreeSet<&str> = draft.pool.iter().map(|one| one.id.as_str()).collect();
    let stands = |id: &String| draft.fixed.contains(id) || draft.must.contains(id);
    facts
        .apart
        .iter()
        .map(|pair| pair.people.map(|person| person.to_string()))
        .filter(|pair| pair.iter().all(|id| pool.contains(id.as_str())))
        .filter(|pair| !pair.iter().all(stands))
        .map(BTreeSet::from)
        .collect()
}

/// The same rules over these people alone, to count how any of them stand.
pub(super) fn counting(facts: &Facts, contacts: &[Contact]) -> Result<balance::Instance> {
    let quotas = engine_quotas(&facts.quotas, facts.seats());
    let caps = facts.caps();
    // More minima than may be taken together, after the seats were changed, are counted each by itself.
    let together = check_champions(&facts.quotas, &facts.champions, facts.seats()).is_ok();
    let champions = facts.champions.iter().filter(|_| together);
    made(balance::Draft {
        pool: contacts
            .iter()
            .map(|contact| candidate(contact, &quotas, &caps, &[]))
            .collect(),
        champions: champions.map(ToString::to_string).collect(),
        quotas,
        caps,
        seats: facts.seats(),
        ..balance::Draft::default()
    })
}

fn made(draft: balance::Draft) -> Result<balance::Instance> {
    Ok(balance::Instance::new(draft).map_err(anyhow::Error::from)?)
}

/// The quotas as the engine takes them. Each dimension gets a last row for whatever else people disclosed: it
/// binds nobody, and tells them from those who disclosed nothing.
fn engine_quotas(quotas: &[Quota], seats: u32) -> Vec<balance::Quota> {
    let any_gives_way = quotas.iter().any(|quota| quota.firmness.may_give_way());
    let mut rows: Vec<balance::Quota> = quotas
        .iter()
        .map(|quota| balance::Quota {
            attribute: quota.dimension.code().to_owned(),
            value: quota.feature.clone(),
            min: bound(quota, quota.min, 0, quota.min_seats(seats)),
            max: bound(quota, quota.max, seats, quota.max_seats(seats)),
            give: give(quota.firmness, any_gives_way),
        })
        .collect();
    let dimensions: BTreeSet<_> = quotas.iter().map(|quota| quota.dimension).collect();
    rows.extend(
        dimensions
            .iter()
            .map(|dimension| balance::Quota::between(dimension.code(), OTHER, 0, seats)),
    );
    rows
}

/// How a quota gives way. Where some may by themselves, advice moves them before those that may not.
fn give(firmness: Firmness, any_gives_way: bool) -> balance::Give {
    let soft = |priority| balance::Give {
        soft: true,
        priority,
        ..balance::Give::default()
    };
    match firmness {
        Firmness::Fixed => balance::Give::HARD,
        Firmness::Required if any_gives_way => {
            balance::Give::default().with_priority(balance::Give::MOST)
        }
        Firmness::Required => balance::Give::default(),
        Firmness::Preferred => soft(4),
        Firmness::Desirable => soft(1),
    }
}

/// A bound as it was set. One that never moves is told in seats, as the files of the command line tell it.
fn bound(quota: &Quota, value: Option<u32>, absent: u32, in_seats: u32) -> balance::Bound {
    if quota.firmness == Firmness::Fixed {
        return balance::Bound::Count(in_seats);
    }
    match (quota.unit, value) {
        (_, None) => balance::Bound::Count(absent),
        (Unit::Seats, Some(seats)) => balance::Bound::Count(seats),
        (Unit::PerCent, Some(per_cent)) => balance::Percent::whole(per_cent.min(100))
            .map_or(balance::Bound::Count(absent), balance::Bound::Percent),
    }
}

/// A contact with nothing but what the quotas and caps are about. Whoever was let in beyond a limit does not
/// count under it: the rest of the list keeps to it, and the question keeps an answer.
fn candidate(
    contact: &Contact,
    quotas: &[balance::Quota],
    caps: &balance::Caps,
    let_in: &[Limit],
) -> balance::Candidate {
    let past = |attribute: &str, value: &str| {
        let_in.iter().any(|limit| match limit {
            Limit::Country { code } => attribute == COUNTRY && value == code,
            Limit::Organisation { id, .. } => attribute == ORGANISATION && value == id.to_string(),
            Limit::Quota { dimension, feature } => {
                attribute == dimension.code() && value == feature
            }
        })
    };
    let mut attributes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (&attribute, values) in &contact.values {
        if caps.contains_key(attribute) {
            let under = values.iter().filter(|value| !past(attribute, value));
            attributes.insert(attribute.to_owned(), under.cloned().collect());
            continue;
        }
        let mut own = quotas.iter().filter(|quota| quota.attribute == attribute);
        if own.clone().next().is_none() {
            continue;
        }
        let mut counted: Vec<String> = values
            .iter()
            .filter(|value| own.clone().any(|quota| quota.value == **value))
            .filter(|value| !past(attribute, value))
            .cloned()
            .collect();
        if counted.is_empty() && own.next().is_some() {
            counted.push(OTHER.to_owned());
        }
        attributes.insert(attribute.to_owned(), counted);
    }
    balance::Candidate {
        id: contact.id.to_string(),
        attributes,
    }
}

//! One working group, made up and saying so: who leads it, who belongs to it, and a text that was published.

use domain::access::Grant;
use domain::group::{GroupState, MemberForm, PlanForm, Step};
use domain::group_outcome::{self, OutcomeState, TextForm};
use domain::ids::{GroupMemberId, GroupOutcomeId, WorkingGroupId};
use domain::{Actor, Role};

use crate::groups::{self, queries};
use crate::{Platform, Result};

/// Fixed ids, so that loading twice finds what was made the first time.
pub(super) const GROUP: &str = "01920000-0000-7000-8000-0000000000b1";
const TEXT: &str = "01920000-0000-7000-8000-0000000000b2";

/// A term: the end of its fixed id, the address, the capacity and the availability.
const MEMBERS: &[(u8, &str, &str, &str)] = &[
    // Who leads it signs in by this address.
    (1, "contact195@ba.example.org", "lead", ""),
    (2, "contact114@mn.example.org", "co-chair", ""),
    (
        3,
        "contact196@qa.example.org",
        "member",
        "Two days a month until the end of the year",
    ),
    (4, "contact4@ao.example.org", "member", ""),
    (5, "contact38@cg.example.org", "observer", ""),
];

/// Makes the group with its members and its text.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    let id: WorkingGroupId = GROUP.parse().map_err(anyhow::Error::from)?;
    groups::create(platform, officer, id, &plan()).await?;
    let known = queries::one(platform, officer, id).await?;
    if known.line.state == GroupState::Draft {
        groups::step(platform, officer, id, known.version, Step::Start).await?;
    }
    // Before anybody leads it: a demonstration writes to nobody.
    publish(platform, officer, id).await?;
    for (nth, email, capacity, availability) in MEMBERS {
        let member: GroupMemberId = format!("01920000-0000-7000-8000-0000000002{nth:02}")
            .parse()
            .map_err(anyhow::Error::from)?;
        let form = MemberForm {
            email: (*email).to_owned(),
            capacity: (*capacity).to_owned(),
            since: "2026-01-01".to_owned(),
            availability: (*availability).to_owned(),
            ..MemberForm::default()
        };
        groups::add_member(platform, officer, id, member, &form).await?;
    }
    Ok(())
}

/// The text goes the way that every text goes: written by the lead, cleared, published by the lead.
async fn publish(platform: &Platform, officer: &Actor, group: WorkingGroupId) -> Result<()> {
    let id: GroupOutcomeId = TEXT.parse().map_err(anyhow::Error::from)?;
    let lead = lead(officer, group);
    groups::write_outcome(platform, &lead, group, id, 0, &text()).await?;
    let ways = [
        (OutcomeState::Draft, &lead, group_outcome::Step::Submit),
        (OutcomeState::Submitted, officer, group_outcome::Step::Clear),
        (OutcomeState::Cleared, &lead, group_outcome::Step::Publish),
    ];
    for (state, actor, step) in ways {
        let (_, text, _) = queries::one_text(platform, officer, group, id).await?;
        if text.line.state == state {
            groups::outcome_step(platform, actor, group, id, text.version, step, "").await?;
        }
    }
    Ok(())
}

/// The demonstration acts for the lead, with the officer's account on record.
pub(super) fn lead(officer: &Actor, group: WorkingGroupId) -> Actor {
    match officer {
        Actor::Account { id, .. } => Actor::Account {
            id: *id,
            grants: vec![Grant {
                role: Role::WorkingGroupLead,
                organisation: None,
                working_group: Some(group),
            }],
        },
        Actor::Invited { .. } | Actor::Asked { .. } | Actor::Platform | Actor::Public => {
            officer.clone()
        }
    }
}

fn plan() -> PlanForm {
    PlanForm {
        kind: "working-group".to_owned(),
        title: "Working group on legal aid (demonstration)".to_owned(),
        purpose: "A made-up group that shows how working groups work here.\n\nIt compares how legal aid is organised before the first decision, meets four times a year, and reports to the next stocktaking.".to_owned(),
        language: "en".to_owned(),
        process: super::processes::FORUM.to_owned(),
        leads: "Austria Refugee Legal Centre\nFrance Refugee Legal Centre".to_owned(),
    }
}

fn text() -> TextForm {
    TextForm {
        title: "What we asked of each other (demonstration)".to_owned(),
        body: "This text is made up, as the group is.\n\nThe group asked its members three questions: who gives legal aid before the interview, who pays for it, and how its quality is known.\n\nIt will compare the answers at its next meeting.".to_owned(),
        language: "en".to_owned(),
    }
}

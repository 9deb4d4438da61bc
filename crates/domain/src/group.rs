//! Groups that work between dialogues: working groups led by NGOs or States, groups of friends, pools of
//! experts, champions and standby rosters, with members for a term of office.

use chrono::NaiveDate;

use crate::access::Grant;
use crate::fields::{choice, optional_id, required_email};
use crate::ids::{ProcessId, WorkingGroupId};
use crate::refusal::FieldErrors;
use crate::words::words;
use crate::{
    Actor, EmailAddress, FieldError, Language, Permission, Problem, Refusal, Role, schedule, text,
};

words! {
    /// What kind of group it is.
    GroupKind in "group-kind" {
        WorkingGroup = "working-group",
        GroupOfFriends = "group-of-friends",
        Experts = "experts",
        Champions = "champions",
        Standby = "standby",
    }

    /// Where a group is in its life.
    GroupState in "group-state" {
        /// Only the desk and its leads know of it.
        Draft = "draft",
        Active = "active",
        Closed = "closed",
    }

    /// What somebody is in a group.
    Capacity in "group-capacity" {
        /// Runs the group at the desk.
        Lead = "lead",
        CoChair = "co-chair",
        Member = "member",
        Observer = "observer",
    }
}

/// The most organisations that lead one group.
pub const LEADS_MAX: usize = 12;

/// What is said of a group. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub kind: GroupKind,
    pub title: String,
    /// The terms of reference.
    pub purpose: String,
    /// The language in which title and terms of reference are written.
    pub language: Language,
    /// The process that it works for.
    pub process: Option<ProcessId>,
    /// The names of the organisations that lead it.
    pub leads: Vec<String>,
}

/// A group as a form gives it: text only.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct PlanForm {
    pub kind: String,
    pub title: String,
    pub purpose: String,
    pub language: String,
    pub process: String,
    /// One organisation a line.
    pub leads: String,
}

/// Reads a group.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse(form: &PlanForm) -> Result<Plan, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let kind = errors.take("kind", choice(&form.kind));
    let title = errors.take("title", text::required_line(&form.title, 200));
    let purpose = errors.take("purpose", text::optional_paragraphs(&form.purpose, 10_000));
    let language = errors.take("language", choice(&form.language));
    let process = errors.take("process", optional_id(&form.process)).flatten();
    let mut leads: Vec<String> = Vec::new();
    for line in form.leads.lines().map(text::line) {
        if !line.is_empty() && !leads.contains(&line) {
            leads.push(line);
        }
    }
    if leads.len() > LEADS_MAX {
        errors.note("leads", Problem::TooMany { max: LEADS_MAX });
    }
    match (kind, title, purpose, language) {
        (Some(kind), Some(title), Some(purpose), Some(language)) if errors.is_empty() => Ok(Plan {
            kind,
            title,
            purpose,
            language,
            process,
            leads,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// Somebody's term in a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub email: EmailAddress,
    /// Needed only when the directory does not know the address yet.
    pub given_name: String,
    pub family_name: String,
    pub capacity: Capacity,
    pub since: NaiveDate,
    /// The last day of the term; an open term has none.
    pub until: Option<NaiveDate>,
    /// When and how long somebody can be called upon, in their own words.
    pub availability: String,
}

/// A member as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct MemberForm {
    pub email: String,
    pub given_name: String,
    pub family_name: String,
    pub capacity: String,
    pub since: String,
    pub until: String,
    pub availability: String,
}

/// Reads a member.
///
/// # Errors
/// Every field that needs another look, in the order of the form.
pub fn parse_member(form: &MemberForm) -> Result<Member, Vec<FieldError>> {
    let mut errors = FieldErrors::default();
    let email = errors.take("email", required_email(&form.email));
    let given_name = errors.take("given_name", text::optional_line(&form.given_name, 120));
    let family_name = errors.take("family_name", text::optional_line(&form.family_name, 120));
    let capacity = errors.take("capacity", choice(&form.capacity));
    let since = errors.take("since", schedule::date(&form.since));
    let until = match form.until.trim() {
        "" => None,
        raw => errors.take("until", schedule::date(raw)),
    };
    if let (Some(since), Some(until)) = (since, until)
        && until < since
    {
        errors.note("until", Problem::EndBeforeStart);
    }
    let availability = errors.take("availability", text::optional_line(&form.availability, 300));
    match (
        email,
        given_name,
        family_name,
        capacity,
        since,
        availability,
    ) {
        (
            Some(email),
            Some(given_name),
            Some(family_name),
            Some(capacity),
            Some(since),
            Some(availability),
        ) if errors.is_empty() => Ok(Member {
            email,
            given_name,
            family_name,
            capacity,
            since,
            until,
            availability,
        }),
        _ => Err(errors.into_vec()),
    }
}

/// Whether a term runs on a day.
#[must_use]
pub fn serves(since: NaiveDate, until: Option<NaiveDate>, on: NaiveDate) -> bool {
    since <= on && until.is_none_or(|until| on <= until)
}

/// A step in the life of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The public finds it from now on.
    Start,
    /// Its work is done.
    Close,
    /// It goes on after all.
    Reopen,
}

impl Step {
    pub const ALL: &'static [Self] = &[Self::Start, Self::Close, Self::Reopen];

    /// The stable code of the step, in addresses.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Close => "close",
            Self::Reopen => "reopen",
        }
    }

    /// The step of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|step| step.code() == code)
    }
}

/// The state after a step.
///
/// # Errors
/// [`Refusal::WrongState`] when the step does not lead on from there.
pub const fn step(state: GroupState, step: Step) -> Result<GroupState, Refusal> {
    match (state, step) {
        (GroupState::Draft, Step::Start) | (GroupState::Closed, Step::Reopen) => {
            Ok(GroupState::Active)
        }
        (GroupState::Active, Step::Close) => Ok(GroupState::Closed),
        (GroupState::Draft | GroupState::Active | GroupState::Closed, _) => {
            Err(Refusal::WrongState {
                state: state.label_key(),
            })
        }
    }
}

impl Actor {
    /// Whether this actor leads the group with a role of their own.
    #[must_use]
    pub fn leads(&self, group: WorkingGroupId) -> bool {
        self.groups_led().any(|led| led == group)
    }

    /// The groups that this actor leads.
    pub fn groups_led(&self) -> impl Iterator<Item = WorkingGroupId> + '_ {
        let leads = |grant: &&Grant| grant.role == Role::WorkingGroupLead;
        let grants = self.grants().iter().filter(leads);
        grants.filter_map(|grant| grant.working_group)
    }

    /// Goes on only when this actor leads the group: its words are its leads' alone.
    ///
    /// # Errors
    /// As [`Actor::may`].
    pub fn must_lead(&self, group: WorkingGroupId) -> Result<(), Refusal> {
        self.unless(self.leads(group))
    }

    /// Goes on only when this actor runs the group: its leads and the secretariat do.
    ///
    /// # Errors
    /// As [`Actor::may`].
    pub fn may_run(&self, group: WorkingGroupId) -> Result<(), Refusal> {
        if self.leads(group) {
            return Ok(());
        }
        self.may(Permission::RunGroups)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::AccountId;
    use crate::words;

    fn day(raw: &str) -> NaiveDate {
        raw.parse().expect("a day")
    }

    #[test]
    fn a_term_runs_from_its_first_to_its_last_day() {
        let (since, until) = (day("2026-01-01"), Some(day("2026-12-31")));
        assert!(!serves(since, until, day("2025-12-31")));
        assert!(serves(since, until, day("2026-01-01")) && serves(since, until, day("2026-12-31")));
        assert!(!serves(since, until, day("2027-01-01")));
        assert!(serves(since, None, day("2050-01-01")));
    }

    #[test]
    fn a_lead_runs_their_own_group_and_no_other() {
        let (own, other) = (WorkingGroupId::new(), WorkingGroupId::new());
        let lead = Actor::Account {
            id: AccountId::new(),
            grants: vec![Grant {
                role: Role::WorkingGroupLead,
                organisation: None,
                working_group: Some(own),
            }],
        };
        assert_eq!(lead.may_run(own), Ok(()));
        assert_eq!(lead.may_run(other), Err(Refusal::NotPermitted));
        assert_eq!(Actor::Public.may_run(own), Err(Refusal::SignInRequired));
    }

    #[test]
    fn every_field_that_is_wrong_is_named() {
        let errors = parse_member(&MemberForm {
            email: "nobody".to_owned(),
            capacity: "king".to_owned(),
            since: "2026-05-01".to_owned(),
            until: "2026-04-01".to_owned(),
            ..MemberForm::default()
        })
        .expect_err("problems");
        let fields: Vec<&str> = errors.iter().map(|error| error.field.as_str()).collect();
        assert_eq!(fields, ["email", "capacity", "until"]);
    }

    #[test]
    fn leads_are_named_once_each() {
        let form = PlanForm {
            kind: "working-group".to_owned(),
            title: "Appeals".to_owned(),
            language: "en".to_owned(),
            leads: " Law Centre \n\nLaw Centre\r\nMinistry".to_owned(),
            ..PlanForm::default()
        };
        assert_eq!(
            parse(&form).expect("a group").leads,
            ["Law Centre", "Ministry"]
        );
    }

    #[test]
    fn a_closed_group_can_go_on_and_a_draft_cannot_be_closed() {
        assert_eq!(
            step(GroupState::Closed, Step::Reopen),
            Ok(GroupState::Active)
        );
        assert!(step(GroupState::Draft, Step::Close).is_err());
        assert_eq!("nothing".parse::<GroupKind>(), Err(words::UnknownWord));
    }
}

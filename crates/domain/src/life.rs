//! The life of a dialogue as a list to work through: what is done, what is next and what is late.

use chrono::{DateTime, Duration, Utc};

use crate::dialogue::Facts;
use crate::{DialogueState, InvitationState, Permission, ReportState};

/// A step in the life of a dialogue, in the order in which most dialogues take them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Milestone {
    Plan,
    Convene,
    Quotas,
    Shortlist,
    Invitations,
    Answers,
    Programme,
    Hold,
    ReportDrafted,
    ReportAdopted,
    ReportPublished,
}

impl Milestone {
    /// All of them in order.
    pub const ALL: [Self; 11] = [
        Self::Plan,
        Self::Convene,
        Self::Quotas,
        Self::Shortlist,
        Self::Invitations,
        Self::Answers,
        Self::Programme,
        Self::Hold,
        Self::ReportDrafted,
        Self::ReportAdopted,
        Self::ReportPublished,
    ];

    /// What somebody must be allowed to do who takes this step.
    #[must_use]
    pub const fn permission(self) -> Permission {
        match self {
            Self::Plan | Self::Convene | Self::Shortlist | Self::Programme | Self::Hold => {
                Permission::PlanDialogues
            }
            Self::Quotas => Permission::DrawShortlists,
            Self::Invitations | Self::Answers => Permission::IssueInvitations,
            Self::ReportDrafted | Self::ReportAdopted | Self::ReportPublished => {
                Permission::WriteReports
            }
        }
    }

    /// The code, which ends the keys of its texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Convene => "convene",
            Self::Quotas => "quotas",
            Self::Shortlist => "shortlist",
            Self::Invitations => "invitations",
            Self::Answers => "answers",
            Self::Programme => "programme",
            Self::Hold => "hold",
            Self::ReportDrafted => "report-drafted",
            Self::ReportAdopted => "report-adopted",
            Self::ReportPublished => "report-published",
        }
    }
}

/// How a milestone stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    Done,
    /// The first that can be done now.
    Next,
    Late,
    Later,
    /// The dialogue went on without it.
    Skipped,
}

/// How many of the invited answered what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Prepared, not sent.
    pub drafted: u32,
    /// Sent and not answered.
    pub silent: u32,
    pub accepted: u32,
    pub tentative: u32,
    pub declined: u32,
    pub lapsed: u32,
    pub withdrawn: u32,
}

impl Answers {
    /// Counts invitations in a state.
    pub fn add(&mut self, state: InvitationState, count: u32) {
        let bin = match state {
            InvitationState::Draft => &mut self.drafted,
            InvitationState::Issued => &mut self.silent,
            InvitationState::Accepted => &mut self.accepted,
            InvitationState::Tentative => &mut self.tentative,
            InvitationState::Declined => &mut self.declined,
            InvitationState::Lapsed => &mut self.lapsed,
            InvitationState::Withdrawn => &mut self.withdrawn,
        };
        *bin += count;
    }

    /// All to whom an invitation was sent and not taken back.
    #[must_use]
    pub const fn invited(&self) -> u32 {
        self.silent + self.accepted + self.tentative + self.declined + self.lapsed
    }

    /// Those who hold a seat by an invitation that was sent.
    #[must_use]
    pub const fn holding(&self) -> u32 {
        self.silent + self.accepted + self.tentative
    }
}

/// What is known of a dialogue's life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Life {
    pub facts: Facts,
    /// Whether a summary says what it is about.
    pub described: bool,
    pub quotas: u32,
    pub shortlisted: u32,
    pub answers: Answers,
    /// The sessions of its programme.
    pub sessions: u32,
    pub report: Option<ReportState>,
}

/// Invitations that are not sent this long before the meeting are late.
const INVITE_BEFORE_MEETING: Duration = Duration::days(21);
/// Invitations that are not sent this long before the deadline for answers are late.
const INVITE_BEFORE_DEADLINE: Duration = Duration::days(7);
/// A report that is not begun this long after the meeting is late.
const REPORT_AFTER: Duration = Duration::days(14);

/// Every milestone that is somebody's to reach, with how it stands.
#[must_use]
pub fn checklist(
    life: &Life,
    now: DateTime<Utc>,
    theirs: impl Fn(Permission) -> bool,
) -> Vec<(Milestone, Pace)> {
    let mut next_is_found = false;
    Milestone::ALL
        .into_iter()
        .filter(|milestone| theirs(milestone.permission()))
        .map(|milestone| {
            let pace = if life.is_done(milestone, now) {
                Pace::Done
            } else if life.is_closed_to(milestone) {
                Pace::Skipped
            } else if life.is_late_with(milestone, now) {
                Pace::Late
            } else if !next_is_found && life.is_open_to(milestone) {
                next_is_found = true;
                Pace::Next
            } else {
                Pace::Later
            };
            (milestone, pace)
        })
        .collect()
}

impl Life {
    fn is_done(&self, milestone: Milestone, now: DateTime<Utc>) -> bool {
        let invited = self.answers.invited();
        match milestone {
            Milestone::Plan => self.described,
            Milestone::Convene => self.is(DialogueState::Convened) || self.is(DialogueState::Held),
            Milestone::Quotas => self.quotas > 0,
            Milestone::Shortlist => self.shortlisted >= self.facts.seats || invited > 0,
            Milestone::Invitations => {
                invited > 0
                    && (self.answers.holding() >= self.facts.seats
                        || !self.facts.takes_answers(now))
            }
            Milestone::Answers => invited > 0 && self.answers.silent == 0,
            Milestone::Programme => self.sessions > 0,
            Milestone::Hold => self.is(DialogueState::Held),
            Milestone::ReportDrafted => self.report.is_some(),
            Milestone::ReportAdopted => matches!(
                self.report,
                Some(ReportState::Adopted | ReportState::Published)
            ),
            Milestone::ReportPublished => self.report == Some(ReportState::Published),
        }
    }

    /// Whether the time for a milestone has gone.
    fn is_closed_to(&self, milestone: Milestone) -> bool {
        let before_the_meeting = match milestone {
            Milestone::Plan
            | Milestone::Convene
            | Milestone::Quotas
            | Milestone::Shortlist
            | Milestone::Invitations
            | Milestone::Answers
            | Milestone::Programme => true,
            Milestone::Hold
            | Milestone::ReportDrafted
            | Milestone::ReportAdopted
            | Milestone::ReportPublished => false,
        };
        self.is(DialogueState::Cancelled) || (self.is(DialogueState::Held) && before_the_meeting)
    }

    fn is_late_with(&self, milestone: Milestone, now: DateTime<Utc>) -> bool {
        let begins = self.facts.schedule.begins();
        let near = |at: Option<DateTime<Utc>>, by| at.is_some_and(|at| at - by <= now);
        let invitations_are_due = near(begins, INVITE_BEFORE_MEETING)
            || near(self.facts.respond_by, INVITE_BEFORE_DEADLINE);
        match milestone {
            Milestone::Convene => invitations_are_due,
            Milestone::Invitations => self.answers.invited() == 0 && invitations_are_due,
            Milestone::Answers => {
                self.answers.silent > 0 && self.facts.respond_by.is_some_and(|by| by <= now)
            }
            Milestone::Hold => self.is(DialogueState::Convened) && self.facts.is_over(now),
            Milestone::ReportDrafted => {
                self.is(DialogueState::Held) && self.facts.is_over(now - REPORT_AFTER)
            }
            Milestone::Plan
            | Milestone::Quotas
            | Milestone::Shortlist
            | Milestone::Programme
            | Milestone::ReportAdopted
            | Milestone::ReportPublished => false,
        }
    }

    /// Whether a milestone can be worked on now.
    fn is_open_to(&self, milestone: Milestone) -> bool {
        match milestone {
            Milestone::Plan | Milestone::Quotas | Milestone::Shortlist | Milestone::Programme => {
                true
            }
            Milestone::Convene => self.described,
            Milestone::Invitations => self.is(DialogueState::Convened),
            Milestone::Answers => self.answers.invited() > 0,
            Milestone::Hold => self.is(DialogueState::Convened),
            Milestone::ReportDrafted => self.is(DialogueState::Held),
            Milestone::ReportAdopted => self.report.is_some(),
            Milestone::ReportPublished => self.report == Some(ReportState::Adopted),
        }
    }

    fn is(&self, state: DialogueState) -> bool {
        self.facts.state == state
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::DialogueId;
    use crate::schedule::Schedule;

    fn at(raw: &str) -> DateTime<Utc> {
        raw.parse().unwrap_or_default()
    }

    /// On 14 March 2023, answers until the end of 1 March.
    fn life(state: DialogueState) -> Life {
        let day = chrono::NaiveDate::from_ymd_opt(2023, 3, 14).unwrap_or_default();
        Life {
            facts: Facts {
                id: DialogueId::new(),
                state,
                seats: 2,
                schedule: Schedule::Days {
                    first: day,
                    last: day,
                },
                series_ends_at: None,
                respond_by: Some(at("2023-03-02T00:00:00Z")),
                per_country: None,
                per_organisation: None,
            },
            described: true,
            quotas: 0,
            shortlisted: 0,
            answers: Answers::default(),
            sessions: 0,
            report: None,
        }
    }

    fn pace(life: &Life, milestone: Milestone, now: &str) -> Option<Pace> {
        checklist(life, at(now), |_| true)
            .into_iter()
            .find(|(m, _)| *m == milestone)
            .map(|(_, pace)| pace)
    }

    const EARLY: &str = "2023-01-10T12:00:00Z";

    #[test]
    fn a_new_dialogue_is_convened_next_and_everything_else_waits() {
        let all: Vec<Pace> = checklist(&life(DialogueState::Draft), at(EARLY), |_| true)
            .into_iter()
            .map(|(_, pace)| pace)
            .collect();
        assert_eq!(all[0], Pace::Done);
        assert_eq!(all[1], Pace::Next);
        assert!(all[2..].iter().all(|pace| *pace == Pace::Later));
    }

    #[test]
    fn what_is_not_somebodys_to_do_is_not_next_for_them() {
        let life = life(DialogueState::Convened);
        let plans = |permission| permission == Permission::PlanDialogues;
        let all = checklist(&life, at(EARLY), plans);
        assert_eq!(all[2], (Milestone::Shortlist, Pace::Next));
        assert!(
            all.iter()
                .all(|(milestone, _)| *milestone != Milestone::Quotas)
        );
    }

    #[test]
    fn invitations_are_late_three_weeks_before_the_meeting_when_none_was_sent() {
        let mut life = life(DialogueState::Convened);
        life.quotas = 3;
        life.shortlisted = 2;
        let day_before = "2023-02-20T00:00:00Z";
        assert_eq!(
            pace(&life, Milestone::Invitations, day_before),
            Some(Pace::Next)
        );
        assert_eq!(
            pace(&life, Milestone::Invitations, "2023-02-21T00:00:00Z"),
            Some(Pace::Late)
        );
        life.answers.add(InvitationState::Issued, 2);
        assert_eq!(
            pace(&life, Milestone::Invitations, "2023-02-21T00:00:00Z"),
            Some(Pace::Done)
        );
    }

    #[test]
    fn silence_is_late_once_the_deadline_has_passed() {
        let mut life = life(DialogueState::Convened);
        life.answers.add(InvitationState::Accepted, 1);
        life.answers.add(InvitationState::Issued, 1);
        assert_eq!(
            pace(&life, Milestone::Answers, "2023-03-01T12:00:00Z"),
            Some(Pace::Later)
        );
        assert_eq!(
            pace(&life, Milestone::Answers, "2023-03-02T00:00:00Z"),
            Some(Pace::Late)
        );
    }

    #[test]
    fn a_held_dialogue_lacks_its_report_and_nothing_before_it() {
        let life = life(DialogueState::Held);
        let soon = "2023-03-16T12:00:00Z";
        assert_eq!(
            pace(&life, Milestone::Invitations, soon),
            Some(Pace::Skipped)
        );
        assert_eq!(
            pace(&life, Milestone::ReportDrafted, soon),
            Some(Pace::Next)
        );
        assert_eq!(
            pace(&life, Milestone::ReportDrafted, "2023-04-16T12:00:00Z"),
            Some(Pace::Late)
        );
        assert_eq!(
            pace(&life, Milestone::ReportAdopted, "2023-04-16T12:00:00Z"),
            Some(Pace::Later),
            "what is not written is not adopted next"
        );
    }

    #[test]
    fn nothing_is_next_for_a_cancelled_dialogue() {
        let lines = checklist(&life(DialogueState::Cancelled), at(EARLY), |_| true);
        assert!(
            lines
                .iter()
                .all(|(_, pace)| matches!(pace, Pace::Done | Pace::Skipped))
        );
    }
}

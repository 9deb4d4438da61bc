//! What becomes of a recommendation: who looks after it, by when and in which steps, what those answer to whom it
//! speaks, what they and others report, and which earlier recommendation it carries on
//! (`docs/state-machines/recommendation.md`).

mod form;
mod lineage;

pub use form::{
    Change, ChangeForm, Owner, Said, SayForm, StepForm, StepText, parse_change, parse_say,
    parse_step,
};
pub use lineage::{Link, closes_a_circle};

use chrono::{Datelike, Duration, NaiveDate};

use crate::words::words;
use crate::{OrganisationType, Refusal};

words! {
    /// Where the implementation of a recommendation stands.
    FollowUpStatus in "follow-up-status" {
        NotStarted = "not-started",
        UnderWay = "under-way",
        Done = "done",
        /// With a reason that everybody reads.
        WillNotBeDone = "will-not-be-done",
        /// It goes on in another recommendation.
        Merged = "merged",
    }

    /// Who looks after a recommendation.
    OwnerKind in "owner-kind" {
        Secretariat = "secretariat",
        Organisation = "organisation",
        Group = "group",
    }

    /// What somebody to whom a recommendation speaks says of it.
    AddresseeAnswer in "addressee-answer" {
        Accepted = "accepted",
        AcceptedInPart = "accepted-in-part",
        Noted = "noted",
        NotAccepted = "not-accepted",
    }

    /// What is said about a recommendation after the dialogue.
    StatementKind in "statement-kind" {
        Answer = "answer",
        Progress = "progress",
        Comment = "comment",
    }

    /// Who says it.
    AuthorKind in "author-kind" {
        State = "state",
        Organisation = "organisation",
        Secretariat = "secretariat",
        CivilSociety = "civil-society",
    }

    /// As what an organisation is asked about a recommendation.
    Part in "follow-up-part" {
        /// It answers for itself and reports.
        Addressee = "addressee",
        /// It comments on what others report.
        Commentator = "commentator",
    }

    /// How a recommendation stands to an earlier one.
    LineageKind in "lineage" {
        Continues = "continues",
        Replaces = "replaces",
        /// The earlier one goes on in the later one and is followed up there alone.
        Merges = "merges",
    }
}

/// How many days before it is due those who look after a recommendation are written to.
pub const DAYS_BEFORE: i64 = 14;

/// The longest text of a step, in characters.
pub const STEP_MAX: usize = 1_000;

/// The longest answer, report or comment, in characters.
pub const TEXT_MAX: usize = 6_000;

/// The longest reason, in characters.
pub const REASON_MAX: usize = 500;

/// The most links of evidence of one statement.
pub const EVIDENCE_MAX: usize = 10;

/// The most steps of a recommendation.
pub const STEPS_MAX: usize = 60;

/// The most statements that come by one link.
pub const STATEMENTS_MAX: u64 = 200;

impl FollowUpStatus {
    /// Whether something is still expected.
    #[must_use]
    pub const fn is_open(self) -> bool {
        match self {
            Self::NotStarted | Self::UnderWay => true,
            Self::Done | Self::WillNotBeDone | Self::Merged => false,
        }
    }
}

impl Part {
    /// What the holder of such a link may say.
    #[must_use]
    pub const fn says(self, kind: StatementKind) -> bool {
        match (self, kind) {
            (Self::Addressee, StatementKind::Answer | StatementKind::Progress)
            | (Self::Commentator, StatementKind::Comment) => true,
            (Self::Addressee, StatementKind::Comment)
            | (Self::Commentator, StatementKind::Answer | StatementKind::Progress) => false,
        }
    }

    /// As whom an organisation of this type then speaks.
    #[must_use]
    pub const fn author(self, kind: OrganisationType) -> AuthorKind {
        match (self, kind) {
            (Self::Commentator, _) => AuthorKind::CivilSociety,
            (Self::Addressee, OrganisationType::State) => AuthorKind::State,
            (Self::Addressee, _) => AuthorKind::Organisation,
        }
    }
}

/// Sets a status by hand.
///
/// # Errors
/// [`Refusal::WrongState`]: merging is done by naming the other recommendation, and undone there.
pub fn set_status(from: FollowUpStatus, to: FollowUpStatus) -> Result<(), Refusal> {
    let merged = FollowUpStatus::Merged;
    if from != to && (from == merged || to == merged) {
        return Err(Refusal::WrongState {
            state: merged.label_key(),
        });
    }
    Ok(())
}

/// Whether something that is due on a day is overdue on another.
#[must_use]
pub fn is_overdue(status: FollowUpStatus, due: Option<NaiveDate>, today: NaiveDate) -> bool {
    status.is_open() && due.is_some_and(|due| due < today)
}

/// Which letter about the due day is owed on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// It falls due soon.
    Before,
    /// It was due and is not done.
    After,
}

impl Nudge {
    /// The name under which it is written down that the letter was sent. A due day that is moved is another one to
    /// be reminded of.
    #[must_use]
    pub fn mark(self, due: NaiveDate) -> String {
        match self {
            Self::Before => format!("before:{due}"),
            Self::After => format!("after:{due}"),
        }
    }
}

/// The letter that is owed about something that is due on a day.
#[must_use]
pub fn nudge(status: FollowUpStatus, due: NaiveDate, today: NaiveDate) -> Option<Nudge> {
    if !status.is_open() {
        None
    } else if due < today {
        Some(Nudge::After)
    } else if due - Duration::days(DAYS_BEFORE) <= today {
        Some(Nudge::Before)
    } else {
        None
    }
}

/// How many years ago the dialogue of a recommendation was, by the year with which its reference begins.
#[must_use]
pub fn year_of(reference: &str) -> Option<i32> {
    reference.split('-').next()?.parse().ok()
}

/// The age of a recommendation in whole calendar years.
#[must_use]
pub fn age(reference: &str, today: NaiveDate) -> Option<i32> {
    year_of(reference).map(|year| (today.year() - year).max(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(raw: &str) -> NaiveDate {
        raw.parse().expect("a date")
    }

    #[test]
    fn those_who_look_after_it_are_written_to_two_weeks_before_and_once_it_is_late() {
        let due = day("2023-03-15");
        let on = |today: &str| nudge(FollowUpStatus::UnderWay, due, day(today));
        assert_eq!(on("2023-02-28"), None);
        assert_eq!(on("2023-03-01"), Some(Nudge::Before));
        assert_eq!(on("2023-03-15"), Some(Nudge::Before));
        assert_eq!(on("2023-03-16"), Some(Nudge::After));
        for status in FollowUpStatus::ALL.iter().filter(|one| !one.is_open()) {
            assert_eq!(nudge(*status, due, day("2023-04-01")), None, "{status}");
            assert!(!is_overdue(*status, Some(due), day("2023-04-01")));
        }
        assert_ne!(
            Nudge::Before.mark(due),
            Nudge::Before.mark(day("2023-04-15"))
        );
    }

    #[test]
    fn merging_is_no_status_that_somebody_sets() {
        use FollowUpStatus as S;
        assert!(set_status(S::NotStarted, S::Done).is_ok());
        assert!(set_status(S::Done, S::UnderWay).is_ok());
        assert!(set_status(S::UnderWay, S::Merged).is_err());
        assert!(set_status(S::Merged, S::Done).is_err());
        assert!(set_status(S::Merged, S::Merged).is_ok());
    }

    #[test]
    fn addressees_answer_and_report_and_others_comment() {
        assert!(Part::Addressee.says(StatementKind::Answer));
        assert!(!Part::Addressee.says(StatementKind::Comment));
        assert!(Part::Commentator.says(StatementKind::Comment));
        assert!(!Part::Commentator.says(StatementKind::Progress));
        let state = OrganisationType::State;
        assert_eq!(Part::Addressee.author(state), AuthorKind::State);
        assert_eq!(Part::Commentator.author(state), AuthorKind::CivilSociety);
    }

    #[test]
    fn a_recommendation_is_as_old_as_its_dialogue() {
        assert_eq!(age("2021-03-R2", day("2023-01-01")), Some(2));
        assert_eq!(age("2023-03-R2", day("2022-12-31")), Some(0));
        assert_eq!(age("draft", day("2023-01-01")), None);
    }
}

//! When an invited person is reminded by themselves: rules of the secretariat, decided on facts.

use chrono::{DateTime, Duration, Utc};

use crate::dialogue::Facts;
use crate::{DialogueState, InvitationState, Problem, Refusal, ReminderKind};

/// The longest time that a rule can name.
pub const DAYS_MAX: u32 = 120;

/// "No answer after three days", "five days before the meeting".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    pub kind: ReminderKind,
    pub days: u32,
}

/// A rule as a form gives it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct RuleForm {
    pub kind: String,
    pub days: String,
}

/// Reads a rule.
///
/// # Errors
/// The fields that need another look: `kind`, `days`.
pub fn parse(form: &RuleForm) -> Result<Rule, Refusal> {
    let kind = crate::fields::choice(&form.kind);
    let days = crate::fields::number(&form.days, 1, DAYS_MAX);
    let mut errors = crate::refusal::FieldErrors::default();
    match (errors.take("kind", kind), errors.take("days", days)) {
        (Some(kind), Some(days)) => Ok(Rule { kind, days }),
        _ => Err(Refusal::Invalid(errors.into_vec())),
    }
}

/// What a rule needs to know of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invited {
    pub state: InvitationState,
    /// When the person was asked last: by the invitation, or by a change of time or place.
    pub asked_at: Option<DateTime<Utc>>,
    pub answered_at: Option<DateTime<Utc>>,
    /// Whether a substitute was named and not refused.
    pub nominated: bool,
    /// Whether the person asked for no more reminders.
    pub reminders_off: bool,
}

/// Whether a reminder so many days before a meeting is due now. Whoever answered since its moment has the meeting in
/// mind.
#[must_use]
pub fn due_before(
    days: u32,
    begins: DateTime<Utc>,
    answered_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> bool {
    let moment = begins - Duration::days(i64::from(days));
    moment <= now && now < begins && answered_at.is_none_or(|at| at <= moment)
}

/// Whether the rule asks for a reminder now, of the whole: the meetings of a series are asked for one by one, with
/// [`due_before`]. Who was reminded before is the caller's to know.
#[must_use]
pub fn due(rule: Rule, dialogue: &Facts, invited: &Invited, now: DateTime<Utc>) -> bool {
    if dialogue.state != DialogueState::Convened || invited.reminders_off {
        return false;
    }
    let days = Duration::days(i64::from(rule.days));
    let long_ago = |since: Option<DateTime<Utc>>| since.is_some_and(|at| at + days <= now);
    match (rule.kind, invited.state) {
        (ReminderKind::NoAnswer, InvitationState::Issued) => {
            long_ago(invited.asked_at) && dialogue.takes_answers(now)
        }
        (ReminderKind::Before, InvitationState::Accepted | InvitationState::Tentative) => {
            let begins = dialogue.schedule.begins();
            begins.is_some_and(|begins| due_before(rule.days, begins, invited.answered_at, now))
        }
        (ReminderKind::NoNomination, InvitationState::Declined) => {
            !invited.nominated && long_ago(invited.answered_at) && dialogue.takes_answers(now)
        }
        (
            ReminderKind::NoAnswer,
            InvitationState::Draft
            | InvitationState::Accepted
            | InvitationState::Tentative
            | InvitationState::Declined
            | InvitationState::Withdrawn
            | InvitationState::Lapsed,
        )
        | (
            ReminderKind::Before,
            InvitationState::Draft
            | InvitationState::Issued
            | InvitationState::Declined
            | InvitationState::Withdrawn
            | InvitationState::Lapsed,
        )
        | (
            ReminderKind::NoNomination,
            InvitationState::Draft
            | InvitationState::Issued
            | InvitationState::Accepted
            | InvitationState::Tentative
            | InvitationState::Withdrawn
            | InvitationState::Lapsed,
        ) => false,
    }
}

/// Whether the moment of a planned sending can be kept.
///
/// # Errors
/// [`Problem::InThePast`] when it has passed, or lies behind the last moment for an answer.
pub fn may_begin(
    at: DateTime<Utc>,
    respond_by: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), Problem> {
    if at < now || respond_by.is_some_and(|by| by <= at) {
        Err(Problem::InThePast)
    } else {
        Ok(())
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

    fn dialogue() -> Facts {
        let day = |raw: &str| raw.parse().unwrap_or_default();
        Facts {
            id: DialogueId::new(),
            state: DialogueState::Convened,
            seats: 20,
            schedule: Schedule::Hours {
                start: day("2023-03-14T15:00:00"),
                end: day("2023-03-14T17:30:00"),
                zone: chrono_tz::UTC,
            },
            series_ends_at: None,
            respond_by: Some(at("2023-03-04T00:00:00Z")),
            per_country: None,
            per_organisation: None,
        }
    }

    fn invited(state: InvitationState) -> Invited {
        Invited {
            state,
            asked_at: Some(at("2023-02-06T12:00:00Z")),
            answered_at: (state != InvitationState::Issued).then(|| at("2023-02-07T12:00:00Z")),
            nominated: false,
            reminders_off: false,
        }
    }

    fn rule(kind: ReminderKind, days: u32) -> Rule {
        Rule { kind, days }
    }

    #[test]
    fn silence_is_reminded_of_after_so_many_days_and_before_the_deadline() {
        let (rule, silent) = (
            rule(ReminderKind::NoAnswer, 7),
            invited(InvitationState::Issued),
        );
        let due_at = |now: &str| due(rule, &dialogue(), &silent, at(now));
        assert!(!due_at("2023-02-13T11:59:59Z"));
        assert!(due_at("2023-02-13T12:00:00Z"));
        assert!(!due_at("2023-03-04T00:00:00Z"), "nobody could answer");
        let answered = invited(InvitationState::Accepted);
        assert!(!due(
            rule,
            &dialogue(),
            &answered,
            at("2023-02-20T12:00:00Z")
        ));
        let left_alone = Invited {
            reminders_off: true,
            ..silent
        };
        assert!(!due(
            rule,
            &dialogue(),
            &left_alone,
            at("2023-02-20T12:00:00Z")
        ));
    }

    #[test]
    fn those_who_come_are_reminded_before_the_meeting_unless_they_have_just_answered() {
        let rule = rule(ReminderKind::Before, 3);
        let coming = invited(InvitationState::Accepted);
        assert!(!due(rule, &dialogue(), &coming, at("2023-03-11T14:59:00Z")));
        assert!(due(rule, &dialogue(), &coming, at("2023-03-11T15:00:00Z")));
        assert!(!due(rule, &dialogue(), &coming, at("2023-03-14T15:00:00Z")));
        let late = Invited {
            answered_at: Some(at("2023-03-12T09:00:00Z")),
            ..coming
        };
        assert!(!due(rule, &dialogue(), &late, at("2023-03-12T15:00:00Z")));
        let open = Facts {
            schedule: Schedule::ToBeDetermined,
            ..dialogue()
        };
        assert!(!due(rule, &open, &coming, at("2023-03-11T15:00:00Z")));
    }

    #[test]
    fn a_missing_nomination_is_asked_for() {
        let rule = rule(ReminderKind::NoNomination, 2);
        let declined = invited(InvitationState::Declined);
        assert!(due(
            rule,
            &dialogue(),
            &declined,
            at("2023-02-09T12:00:00Z")
        ));
        let named = Invited {
            nominated: true,
            ..declined
        };
        assert!(!due(rule, &dialogue(), &named, at("2023-02-09T12:00:00Z")));
        let called_off = Facts {
            state: DialogueState::Cancelled,
            ..dialogue()
        };
        assert!(!due(
            rule,
            &called_off,
            &declined,
            at("2023-02-09T12:00:00Z")
        ));
    }

    #[test]
    fn a_rule_names_its_kind_and_its_days() {
        let form = |kind: &str, days: &str| RuleForm {
            kind: kind.into(),
            days: days.into(),
        };
        assert_eq!(
            parse(&form("before", " 3 ")),
            Ok(rule(ReminderKind::Before, 3))
        );
        let Err(Refusal::Invalid(errors)) = parse(&form("", "0")) else {
            panic!("refused field by field");
        };
        assert_eq!(errors.len(), 2);
    }
}

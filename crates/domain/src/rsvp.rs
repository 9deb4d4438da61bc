//! The door behind an invitation's link: which answers are still taken, what to call an answer on the
//! telephone, and when an answer says nothing new.

use chrono::{DateTime, Utc};

use crate::dialogue::Facts;
use crate::ids::InvitationId;
use crate::invitation::{Nominee, Particulars, Rsvp, RsvpForm};
use crate::{Answer, DialogueState, InvitationState};

/// Which answers an invitation still takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// Every answer.
    Every,
    /// The deadline has passed: the seat can be given up, but not taken.
    DeclineOnly,
    /// None any more.
    Nothing(Closed),
}

/// Why an invitation takes no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The secretariat took the invitation back.
    Withdrawn,
    /// The dialogue will not take place.
    Cancelled,
    /// The dialogue is over.
    Held,
    /// The deadline passed and the seat is free already: there is nothing left to give up.
    Late,
}

/// Which answers are taken now; says the same as [`crate::invitation::answer`] will, seats apart.
#[must_use]
pub fn taking(dialogue: &Facts, state: InvitationState, now: DateTime<Utc>) -> Taking {
    match dialogue.state {
        DialogueState::Cancelled => return Taking::Nothing(Closed::Cancelled),
        DialogueState::Held => return Taking::Nothing(Closed::Held),
        DialogueState::Draft | DialogueState::Convened => {}
    }
    match state {
        InvitationState::Withdrawn => return Taking::Nothing(Closed::Withdrawn),
        InvitationState::Draft
        | InvitationState::Issued
        | InvitationState::Accepted
        | InvitationState::Tentative
        | InvitationState::Declined
        | InvitationState::Lapsed => {}
    }
    if dialogue.is_over(now) {
        Taking::Nothing(Closed::Held)
    } else if dialogue.takes_answers(now) {
        Taking::Every
    } else if state == InvitationState::Declined {
        Taking::Nothing(Closed::Late)
    } else {
        Taking::DeclineOnly
    }
}

impl Taking {
    /// Whether this answer is among those that are taken.
    #[must_use]
    pub fn takes(self, answer: Answer) -> bool {
        match self {
            Self::Every => true,
            Self::DeclineOnly => answer == Answer::Declined,
            Self::Nothing(_) => false,
        }
    }
}

/// The reference of an invitation's answer, short enough for the telephone: `7F3A-91C2`.
///
/// It is the end of the id: its beginning is the time, which invitations issued together share.
#[must_use]
pub fn reference(invitation: InvitationId) -> String {
    let id = invitation.uuid().simple().to_string().to_uppercase();
    format!("{}-{}", &id[24..28], &id[28..])
}

/// What an invitation says already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said<'a> {
    pub state: InvitationState,
    pub particulars: &'a Particulars,
    /// The substitute who is proposed or confirmed.
    pub nominee: Option<&'a Nominee>,
}

/// True when the answer was given before, word for word: a button pressed twice, a mail sent again.
#[must_use]
pub fn says_nothing_new(said: &Said<'_>, rsvp: &Rsvp) -> bool {
    said.state == InvitationState::from(rsvp.answer)
        && *said.particulars == rsvp.kept()
        && said.nominee == rsvp.nominee.as_ref()
}

impl Rsvp {
    /// The particulars to keep: who does not come is asked to leave nothing but a comment.
    #[must_use]
    pub fn kept(&self) -> Particulars {
        match self.answer {
            Answer::Accepted | Answer::Tentative => self.particulars.clone(),
            Answer::Declined => Particulars {
                comment: self.particulars.comment.clone(),
                ..Particulars::default()
            },
        }
    }
}

impl RsvpForm {
    /// The form as it is filled in when somebody comes back to change an answer.
    #[must_use]
    pub fn prefilled(answer: &str, said: &Particulars, nominee: Option<&Nominee>) -> Self {
        let nominee = nominee.cloned();
        Self {
            answer: answer.to_owned(),
            access_needs: said.access_needs.clone(),
            diet: said.diet.clone(),
            languages: said.languages.iter().map(ToString::to_string).collect(),
            comment: said.comment.clone(),
            publish_name: if said.publish_name { "yes" } else { "" }.to_owned(),
            given_name: nominee
                .as_ref()
                .map_or_else(String::new, |n| n.given_name.clone()),
            family_name: nominee
                .as_ref()
                .map_or_else(String::new, |n| n.family_name.clone()),
            email: nominee
                .as_ref()
                .map_or_else(String::new, |n| n.email.to_string()),
            position: nominee.map_or_else(String::new, |n| n.position),
        }
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

    fn dialogue(state: DialogueState) -> Facts {
        Facts {
            id: DialogueId::new(),
            state,
            seats: 2,
            schedule: Schedule::Days {
                first: at("2026-03-10T00:00:00Z").date_naive(),
                last: at("2026-03-10T00:00:00Z").date_naive(),
            },
            series_ends_at: None,
            respond_by: Some(at("2026-03-01T00:00:00Z")),
            per_country: None,
            per_organisation: None,
        }
    }

    #[test]
    fn after_the_deadline_a_seat_can_only_be_given_up() {
        let (open, late) = (
            dialogue(DialogueState::Convened),
            at("2026-03-02T00:00:00Z"),
        );
        assert_eq!(
            taking(&open, InvitationState::Accepted, late),
            Taking::DeclineOnly
        );
        assert!(!Taking::DeclineOnly.takes(Answer::Tentative));
        assert_eq!(
            taking(&open, InvitationState::Declined, late),
            Taking::Nothing(Closed::Late)
        );
    }

    #[test]
    fn nothing_is_taken_once_it_is_over_or_off() {
        let now = at("2026-02-01T00:00:00Z");
        let closed = |state, invitation, now| taking(&dialogue(state), invitation, now);
        assert_eq!(
            closed(DialogueState::Cancelled, InvitationState::Accepted, now),
            Taking::Nothing(Closed::Cancelled)
        );
        assert_eq!(
            closed(DialogueState::Convened, InvitationState::Withdrawn, now),
            Taking::Nothing(Closed::Withdrawn)
        );
        assert_eq!(
            closed(
                DialogueState::Convened,
                InvitationState::Issued,
                at("2026-03-12T00:00:00Z")
            ),
            Taking::Nothing(Closed::Held)
        );
    }

    #[test]
    fn a_reference_is_read_out_in_two_breaths() {
        let reference = reference(InvitationId::new());
        assert_eq!(reference.len(), 9);
        assert_eq!(reference.find('-'), Some(4));
    }

    #[test]
    fn declining_keeps_a_comment_and_nothing_else() {
        let rsvp = Rsvp {
            answer: Answer::Declined,
            particulars: Particulars {
                access_needs: "A ramp".into(),
                comment: "Next time".into(),
                publish_name: true,
                ..Particulars::default()
            },
            nominee: None,
        };
        assert_eq!(
            rsvp.kept(),
            Particulars {
                comment: "Next time".into(),
                ..Particulars::default()
            }
        );
    }

    #[test]
    fn the_same_answer_with_another_diet_is_news() {
        let mut rsvp = Rsvp {
            answer: Answer::Accepted,
            particulars: Particulars::default(),
            nominee: None,
        };
        let said = Said {
            state: InvitationState::Accepted,
            particulars: &Particulars::default(),
            nominee: None,
        };
        assert!(says_nothing_new(&said, &rsvp));
        rsvp.particulars.diet = "No pork".into();
        assert!(!says_nothing_new(&said, &rsvp));
    }
}

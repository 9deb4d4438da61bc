//! An invitation: the steps of its life (`docs/state-machines/invitation.md`), who may still answer, and
//! whether seats are left.

use chrono::{DateTime, Utc};

use crate::dialogue::Facts;
use crate::ids::PersonId;
use crate::{
    Answer, DialogueState, EmailAddress, FieldError, InvitationState, Language, Refusal, text,
};

/// What can happen to an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The officer issues it.
    Issue,
    /// The invited person answers, or answers again.
    Answer(Answer),
    /// The secretariat takes it back.
    Withdraw,
    /// The deadline passed in silence, or the officer closed the wave.
    Lapse,
    /// The time or place is another now: an answer was given to something else.
    AskAgain,
    /// The dialogue was called off and takes place after all.
    Renew,
}

/// The next state.
///
/// # Errors
/// [`Refusal::WrongState`] when the step is not open from this state.
pub fn step(state: InvitationState, step: Step) -> Result<InvitationState, Refusal> {
    use InvitationState as S;
    match (state, step) {
        (S::Draft, Step::Issue) => Ok(S::Issued),
        // A lapsed invitation can still be declined or accepted when the officer moves the deadline.
        (
            S::Issued | S::Accepted | S::Tentative | S::Declined | S::Lapsed,
            Step::Answer(answer),
        ) => Ok(answer.into()),
        (S::Draft | S::Issued | S::Accepted | S::Tentative | S::Lapsed, Step::Withdraw) => {
            Ok(S::Withdrawn)
        }
        (S::Issued | S::Tentative, Step::Lapse) => Ok(S::Lapsed),
        // Whoever declined is not asked again: the seat may be somebody else's by now.
        (S::Issued | S::Accepted | S::Tentative, Step::AskAgain) => Ok(S::Issued),
        (S::Withdrawn, Step::Renew) => Ok(S::Issued),
        (S::Draft, Step::Answer(_) | Step::Lapse | Step::AskAgain | Step::Renew)
        | (
            S::Issued | S::Accepted | S::Tentative | S::Declined | S::Lapsed,
            Step::Issue | Step::Renew,
        )
        | (S::Accepted | S::Declined | S::Lapsed, Step::Lapse)
        | (S::Declined, Step::Withdraw)
        | (S::Declined | S::Lapsed, Step::AskAgain)
        | (
            S::Withdrawn,
            Step::Issue | Step::Answer(_) | Step::Withdraw | Step::Lapse | Step::AskAgain,
        ) => Err(Refusal::WrongState {
            state: state.label_key(),
        }),
    }
}

impl From<Answer> for InvitationState {
    fn from(answer: Answer) -> Self {
        match answer {
            Answer::Accepted => Self::Accepted,
            Answer::Tentative => Self::Tentative,
            Answer::Declined => Self::Declined,
        }
    }
}

impl InvitationState {
    /// True while the invitation holds one of the dialogue's seats.
    #[must_use]
    pub const fn holds_a_seat(self) -> bool {
        match self {
            Self::Draft | Self::Issued | Self::Accepted | Self::Tentative => true,
            Self::Declined | Self::Withdrawn | Self::Lapsed => false,
        }
    }
}

/// Where somebody sits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On one of the dialogue's seats, which its balance counts.
    AtTheTable,
    /// Behind somebody who sits there: an adviser.
    Behind,
}

/// A person's place in the ledger of seats.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    pub person: PersonId,
    pub country: Option<String>,
    pub organisation: Option<crate::ids::OrganisationId>,
}

/// Whether `newcomers` can all be given a seat beside those who hold one.
///
/// # Errors
/// [`Refusal::SeatsTaken`] when there are too few seats, [`Refusal::CapReached`] when a State or an
/// organisation would get more than the dialogue allows, [`Refusal::AlreadyInvited`] for a person who
/// holds a seat already.
pub fn seat(dialogue: &Facts, holders: &[Holder], newcomers: &[Holder]) -> Result<(), Refusal> {
    let mut seated: Vec<&Holder> = holders.iter().collect();
    for newcomer in newcomers {
        if seated.iter().any(|holder| holder.person == newcomer.person) {
            return Err(Refusal::AlreadyInvited);
        }
        seated.push(newcomer);
    }
    if seated.len() > dialogue.seats as usize {
        return Err(Refusal::SeatsTaken {
            seats: dialogue.seats,
        });
    }
    for newcomer in newcomers {
        if let (Some(cap), Some(country)) = (dialogue.per_country, &newcomer.country)
            && seated
                .iter()
                .filter(|holder| holder.country.as_ref() == Some(country))
                .count()
                > cap as usize
        {
            return Err(Refusal::CapReached { cap });
        }
        if let (Some(cap), Some(organisation)) = (dialogue.per_organisation, newcomer.organisation)
            && seated
                .iter()
                .filter(|holder| holder.organisation == Some(organisation))
                .count()
                > cap as usize
        {
            return Err(Refusal::CapReached { cap });
        }
    }
    Ok(())
}

/// Whether invitations can be issued at all.
///
/// # Errors
/// [`Refusal::WrongState`] unless the dialogue is convened, [`Refusal::DeadlinePassed`] when nobody could
/// answer any more.
pub fn may_issue(dialogue: &Facts, now: DateTime<Utc>) -> Result<(), Refusal> {
    match dialogue.state {
        DialogueState::Convened => {}
        DialogueState::Draft | DialogueState::Held | DialogueState::Cancelled => {
            return Err(Refusal::WrongState {
                state: dialogue.state.label_key(),
            });
        }
    }
    if dialogue.takes_answers(now) {
        Ok(())
    } else {
        Err(Refusal::DeadlinePassed)
    }
}

/// The state after an answer that arrives now.
///
/// A decline is taken even after the deadline: it only frees the seat sooner. Taking up a seat that was
/// given up before needs a seat that is still free.
///
/// # Errors
/// [`Refusal::DeadlinePassed`], [`Refusal::WrongState`], [`Refusal::SeatsTaken`] or [`Refusal::CapReached`].
pub fn answer(
    dialogue: &Facts,
    state: InvitationState,
    holders: &[Holder],
    invited: &Holder,
    answer: Answer,
    now: DateTime<Utc>,
) -> Result<InvitationState, Refusal> {
    match dialogue.state {
        DialogueState::Convened => {}
        DialogueState::Draft | DialogueState::Held | DialogueState::Cancelled => {
            return Err(Refusal::WrongState {
                state: dialogue.state.label_key(),
            });
        }
    }
    let next = step(state, Step::Answer(answer))?;
    let gives_up = answer == Answer::Declined;
    if !gives_up && !dialogue.takes_answers(now) {
        return Err(Refusal::DeadlinePassed);
    }
    if gives_up && dialogue.is_over(now) {
        return Err(Refusal::DeadlinePassed);
    }
    if next.holds_a_seat() && !state.holds_a_seat() {
        seat(dialogue, holders, std::slice::from_ref(invited))?;
    }
    Ok(next)
}

/// The longest free text that an answer takes, in characters.
pub const ANSWER_TEXT_MAX: usize = 2_000;

/// What an invited person says beside the answer itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Particulars {
    /// What the person needs in order to take part.
    pub access_needs: String,
    pub diet: String,
    /// Languages in which the person can follow the dialogue.
    pub languages: Vec<Language>,
    pub comment: String,
    /// Whether the name may stand on the public list of participants.
    pub publish_name: bool,
}

/// A substitute whom the invited person proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nominee {
    pub given_name: String,
    pub family_name: String,
    pub email: EmailAddress,
    pub position: String,
}

/// A complete answer. Made by [`parse`] alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rsvp {
    pub answer: Answer,
    pub particulars: Particulars,
    pub nominee: Option<Nominee>,
}

/// An answer as a form gives it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct RsvpForm {
    /// `accepted`, `tentative`, `declined` or `substitute`.
    pub answer: String,
    pub access_needs: String,
    pub diet: String,
    pub languages: Vec<String>,
    pub comment: String,
    pub publish_name: String,
    pub given_name: String,
    pub family_name: String,
    pub email: String,
    pub position: String,
}

/// Reads an answer.
///
/// # Errors
/// Every field that needs another look.
pub fn parse(form: &RsvpForm) -> Result<Rsvp, Vec<FieldError>> {
    let mut errors = crate::refusal::FieldErrors::default();
    let substitute = form.answer == "substitute";
    let answer = if substitute {
        Some(Answer::Declined)
    } else {
        errors.take("answer", crate::fields::choice(&form.answer))
    };
    let access_needs = errors.take(
        "access_needs",
        text::optional_paragraphs(&form.access_needs, ANSWER_TEXT_MAX),
    );
    let diet = errors.take("diet", text::optional_line(&form.diet, 200));
    let comment = errors.take(
        "comment",
        text::optional_paragraphs(&form.comment, ANSWER_TEXT_MAX),
    );
    let mut languages = Vec::new();
    for raw in &form.languages {
        match raw.parse::<Language>() {
            Ok(language) if !languages.contains(&language) => languages.push(language),
            Ok(_) => {}
            Err(_) => errors.note("languages", crate::Problem::NotAChoice),
        }
    }
    let nominee = if substitute {
        let given_name = errors.take("given_name", text::optional_line(&form.given_name, 100));
        let family_name = errors.take("family_name", text::required_line(&form.family_name, 100));
        let email = errors.take("email", EmailAddress::parse(&form.email));
        let position = errors.take("position", text::optional_line(&form.position, 200));
        match (given_name, family_name, email, position) {
            (Some(given_name), Some(family_name), Some(email), Some(position)) => Some(Nominee {
                given_name,
                family_name,
                email,
                position,
            }),
            _ => None,
        }
    } else {
        None
    };
    match (answer, access_needs, diet, comment) {
        (Some(answer), Some(access_needs), Some(diet), Some(comment)) if errors.is_empty() => {
            Ok(Rsvp {
                answer,
                particulars: Particulars {
                    access_needs,
                    diet,
                    languages,
                    comment,
                    publish_name: form.publish_name == "yes",
                },
                nominee,
            })
        }
        _ => Err(errors.into_vec()),
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

    fn dialogue(seats: u32) -> Facts {
        Facts {
            id: DialogueId::new(),
            state: DialogueState::Convened,
            seats,
            schedule: Schedule::ToBeDetermined,
            series_ends_at: None,
            respond_by: Some(at("2026-03-01T00:00:00Z")),
            per_country: Some(1),
            per_organisation: None,
        }
    }

    fn holder(country: &str) -> Holder {
        Holder {
            person: PersonId::new(),
            country: Some(country.into()),
            organisation: None,
        }
    }

    #[test]
    fn the_last_seat_is_given_once() {
        let kenya = holder("KEN");
        assert!(seat(&dialogue(2), std::slice::from_ref(&kenya), &[holder("PER")]).is_ok());
        assert_eq!(
            seat(&dialogue(1), &[kenya], &[holder("PER")]),
            Err(Refusal::SeatsTaken { seats: 1 })
        );
    }

    #[test]
    fn a_state_cannot_exceed_its_seats() {
        assert_eq!(
            seat(&dialogue(5), &[holder("KEN")], &[holder("KEN")]),
            Err(Refusal::CapReached { cap: 1 })
        );
    }

    #[test]
    fn declining_after_the_deadline_frees_the_seat_but_accepting_is_refused() {
        let (late, me) = (at("2026-03-02T00:00:00Z"), holder("KEN"));
        let reply = |answer_| {
            answer(
                &dialogue(2),
                InvitationState::Issued,
                &[],
                &me,
                answer_,
                late,
            )
        };
        assert_eq!(reply(Answer::Declined), Ok(InvitationState::Declined));
        assert_eq!(reply(Answer::Accepted), Err(Refusal::DeadlinePassed));
    }

    #[test]
    fn changing_ones_mind_needs_a_seat_that_is_still_free() {
        let (now, me) = (at("2026-02-01T00:00:00Z"), holder("KEN"));
        let full = [holder("PER")];
        assert_eq!(
            answer(
                &dialogue(1),
                InvitationState::Declined,
                &full,
                &me,
                Answer::Accepted,
                now
            ),
            Err(Refusal::SeatsTaken { seats: 1 })
        );
        assert_eq!(
            answer(
                &dialogue(1),
                InvitationState::Tentative,
                &[],
                &me,
                Answer::Accepted,
                now
            ),
            Ok(InvitationState::Accepted)
        );
    }

    #[test]
    fn a_withdrawn_invitation_cannot_be_answered() {
        for reply in Answer::ALL {
            assert!(step(InvitationState::Withdrawn, Step::Answer(*reply)).is_err());
        }
    }

    #[test]
    fn a_substitute_needs_a_name_and_an_address() {
        let errors = parse(&RsvpForm {
            answer: "substitute".into(),
            ..RsvpForm::default()
        });
        let fields: Vec<_> = errors
            .err()
            .unwrap_or_default()
            .into_iter()
            .map(|e| e.field)
            .collect();
        assert_eq!(fields, ["family_name", "email"]);
    }
}

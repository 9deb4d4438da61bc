//! Words of mails, of what goes to many and of letters.

use super::words;

words! {
    /// Why a mail is sent.
    MailKind in "mail-kind" {
        Invitation = "invitation",
        /// Something about the dialogue is different now.
        Update = "update",
        Withdrawal = "withdrawal",
        Confirmation = "confirmation",
        Reminder = "reminder",
        /// An officer tries a letter out.
        Test = "test",
        SignIn = "sign-in",
        /// Asks the invited person whether an answer that came by mail is theirs.
        AnswerCheck = "answer-check",
        /// Tells the invited person that an answer which came by mail could not be counted, and why.
        AnswerRefused = "answer-refused",
        /// Tells them that the time they proposed was not taken.
        ProposalRefused = "proposal-refused",
        /// Asks somebody when they can take part.
        DatePoll = "date-poll",
        /// A received letter, handed on to the secretariat's own mailbox.
        Forwarded = "forwarded",
        /// Asks a focal point whom the organisation sends, and tells what became of the nominations.
        Delegation = "delegation",
        /// Tells a lead what became of a text of their group.
        GroupText = "group-text",
        /// Tells an author, a signatory or a reviewer about an input.
        Input = "input",
        /// Tells somebody what became of their registration.
        Registration = "registration",
        /// Asks an organisation what became of a recommendation, or tells those who look after it that it is due.
        FollowUp = "follow-up",
        /// Asks somebody to comment on a draft report, and reminds them.
        Comments = "comments",
    }

    /// Where a mail is on its way.
    MailState in "mail-state" {
        Queued = "queued",
        Sent = "sent",
        /// Given up after the retry limit or refused for good.
        Failed = "failed",
    }

    /// What came of one try of a mail.
    TryOutcome in "try-outcome" {
        Taken = "taken",
        /// It may be taken later.
        Later = "later",
        Refused = "refused",
    }

    /// What goes to many at once.
    SendingKind in "sending-kind" {
        Invitation = "invitation",
        /// The same invitation once more, to those who have not answered.
        Again = "again",
        Update = "update",
        /// The dialogue takes place after all.
        Renewal = "renewal",
        Reminder = "reminder",
    }

    /// Where a sending stands.
    SendingState in "sending-state" {
        Planned = "planned",
        Running = "running",
        Held = "held",
        Stopped = "stopped",
        Done = "done",
    }

    /// What invited people are reminded of.
    ReminderKind in "reminder-kind" {
        /// So many days after they were asked.
        NoAnswer = "no-answer",
        /// So many days before the meeting.
        Before = "before",
        /// So many days after they declined and named nobody in their place.
        NoNomination = "no-nomination",
    }

    /// A letter whose words can be changed.
    LetterKind in "letter" {
        Invitation = "invitation",
        Moved = "moved",
        Postponed = "postponed",
        Reworded = "reworded",
        MeetingMoved = "meeting-moved",
        MeetingDropped = "meeting-dropped",
        Renewed = "renewed",
        Withdrawal = "withdrawal",
        ReminderAnswer = "reminder-answer",
        ReminderMeeting = "reminder-meeting",
        ReminderNomination = "reminder-nomination",
        /// Confirms an answer: they come.
        ConfirmationAccepted = "confirmation-accepted",
        ConfirmationTentative = "confirmation-tentative",
        ConfirmationDeclined = "confirmation-declined",
        /// Confirms that they do not come and have named somebody in their place.
        ConfirmationSubstitute = "confirmation-substitute",
        AnswerCheck = "answer-check",
        AnswerRefused = "answer-refused",
        TimeRefused = "time-refused",
        DatePoll = "date-poll",
        /// Asks once more those who have not said when they can.
        DatePollAgain = "date-poll-again",
    }
}

impl SendingKind {
    /// Whether those who were not written to yet can be left out. News of a change cannot be stopped
    /// halfway: the others would go to the wrong place.
    #[must_use]
    pub const fn can_be_stopped(self) -> bool {
        match self {
            Self::Invitation | Self::Again | Self::Reminder => true,
            Self::Update | Self::Renewal => false,
        }
    }
}

impl ReminderKind {
    /// The letter that reminds.
    #[must_use]
    pub const fn letter(self) -> LetterKind {
        match self {
            Self::NoAnswer => LetterKind::ReminderAnswer,
            Self::Before => LetterKind::ReminderMeeting,
            Self::NoNomination => LetterKind::ReminderNomination,
        }
    }
}

impl LetterKind {
    /// The letters that confirm an answer.
    pub const CONFIRMATIONS: [Self; 4] = [
        Self::ConfirmationAccepted,
        Self::ConfirmationTentative,
        Self::ConfirmationDeclined,
        Self::ConfirmationSubstitute,
    ];

    /// Whether it asks somebody to come who was not asked before, and therefore says who invites.
    #[must_use]
    pub const fn invites(self) -> bool {
        matches!(self, Self::Invitation | Self::Renewed)
    }

    /// Whether it reminds of an invitation; only such a letter can be ended by a link of its own.
    #[must_use]
    pub const fn is_reminder(self) -> bool {
        match self {
            Self::ReminderAnswer | Self::ReminderMeeting | Self::ReminderNomination => true,
            Self::Invitation
            | Self::Moved
            | Self::Postponed
            | Self::Reworded
            | Self::MeetingMoved
            | Self::MeetingDropped
            | Self::Renewed
            | Self::Withdrawal
            | Self::ConfirmationAccepted
            | Self::ConfirmationTentative
            | Self::ConfirmationDeclined
            | Self::ConfirmationSubstitute
            | Self::AnswerCheck
            | Self::AnswerRefused
            | Self::TimeRefused
            | Self::DatePoll
            | Self::DatePollAgain => false,
        }
    }

    /// Whether it confirms an answer, and so names the answer and its reference.
    #[must_use]
    pub const fn confirms(self) -> bool {
        self.confirms_coming()
            || matches!(
                self,
                Self::ConfirmationDeclined | Self::ConfirmationSubstitute
            )
    }

    /// Whether it confirms that somebody comes or may come, and so can offer the entry for their calendar.
    #[must_use]
    pub const fn confirms_coming(self) -> bool {
        matches!(
            self,
            Self::ConfirmationAccepted | Self::ConfirmationTentative
        )
    }

    /// Whether it asks when somebody can take part, before there is a date.
    #[must_use]
    pub const fn polls(self) -> bool {
        matches!(self, Self::DatePoll | Self::DatePollAgain)
    }

    /// Whether it asks for an answer, and so needs the link to it.
    #[must_use]
    pub const fn asks(self) -> bool {
        match self {
            Self::Invitation
            | Self::Moved
            | Self::Renewed
            | Self::ReminderAnswer
            | Self::ReminderNomination
            | Self::AnswerCheck
            | Self::AnswerRefused
            | Self::DatePoll
            | Self::DatePollAgain => true,
            Self::Postponed
            | Self::Reworded
            | Self::MeetingMoved
            | Self::MeetingDropped
            | Self::Withdrawal
            | Self::ReminderMeeting
            | Self::ConfirmationAccepted
            | Self::ConfirmationTentative
            | Self::ConfirmationDeclined
            | Self::ConfirmationSubstitute
            | Self::TimeRefused => false,
        }
    }
}

//! The audit trail: what happened, in words that an officer understands.
//!
//! An entry names what was done and the facts that changed; who did it and when is added where it is
//! stored. Entries are kept for good: they hold no addresses and no free text of delegates.

/// One thing that happened. The code is the key of its sentence: `audit-<code>`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Entry {
    AccountCreated {
        role: crate::Role,
    },
    SignInLinkIssued,
    SignedIn,
    SignedOut,
    ContactsImported {
        created: usize,
        updated: usize,
        unchanged: usize,
        skipped: usize,
    },
    PersonChanged {
        changes: Vec<Change>,
    },
    PersonAdded,
    PersonArchived,
    PersonRestored,
    /// Everything that is held about the person was taken along.
    PersonalDataTaken,
    LegalHoldSet {
        reason: String,
    },
    LegalHoldEnded,
    PersonErased,
    DialogueCreated {
        title: String,
    },
    DialogueChanged {
        changes: Vec<Change>,
    },
    DialogueConvened,
    DialogueHeld,
    DialogueCancelled {
        reason: String,
    },
    ProcessCreated {
        title: String,
    },
    ProcessChanged {
        title: String,
        changes: Vec<Change>,
    },
    ProcessStarted {
        title: String,
    },
    ProcessConcluded {
        title: String,
    },
    ProcessReopened {
        title: String,
    },
    GroupCreated {
        title: String,
    },
    GroupChanged {
        title: String,
        changes: Vec<Change>,
    },
    GroupStarted {
        title: String,
    },
    GroupClosed {
        title: String,
    },
    GroupReopened {
        title: String,
    },
    /// Somebody's term in a group began, was changed or was taken back.
    MemberSet {
        title: String,
        changes: Vec<Change>,
    },
    GroupTextWritten {
        title: String,
    },
    GroupTextSubmitted {
        title: String,
    },
    GroupTextTakenBack {
        title: String,
    },
    GroupTextCleared {
        title: String,
    },
    GroupTextReturned {
        title: String,
        reason: String,
    },
    GroupTextPublished {
        title: String,
        hash: String,
    },
    DocumentAdded {
        title: String,
        language: crate::Language,
    },
    /// Another version, or another language.
    DocumentVersionAdded {
        title: String,
        language: crate::Language,
        number: i64,
    },
    DocumentChanged {
        title: String,
        changes: Vec<Change>,
    },
    DocumentArchived {
        title: String,
    },
    DocumentRestored {
        title: String,
    },
    /// A co-host, regional process or supporter; `of` is the title of the process, empty for a dialogue.
    PartnerAdded {
        name: String,
        role: crate::partner::PartnerRole,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        of: String,
    },
    PartnerChanged {
        name: String,
        changes: Vec<Change>,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        of: String,
    },
    PartnerRemoved {
        name: String,
        #[serde(default, skip_serializing_if = "String::is_empty")]
        of: String,
    },
    DialogueReconvened,
    /// The desk's lists leave it out.
    DialogueArchived,
    DialogueRestored,
    /// The dialogue follows another one by rule from now on.
    DialogueTied {
        to: String,
        side: String,
        days: u32,
    },
    DialogueUntied {
        to: String,
    },
    /// A meeting of another body was written down.
    ForumAdded {
        title: String,
    },
    ForumChanged {
        title: String,
        changes: Vec<Change>,
    },
    ForumRemoved {
        title: String,
    },
    ForumsImported {
        created: usize,
        updated: usize,
        unchanged: usize,
        removed: usize,
    },
    /// A selection of a list was saved, or saved again.
    ListSaved {
        name: String,
        shared: bool,
    },
    ListRemoved {
        name: String,
    },
    /// Times were proposed for the dialogue.
    DatePollMade {
        times: usize,
    },
    DatePollChanged {
        changes: Vec<Change>,
    },
    DatePollAsked {
        people: usize,
    },
    DatePollReminded {
        people: usize,
    },
    /// Somebody said when they can.
    DatePollAnswered,
    DatePollClosed,
    DatePollReopened,
    /// Organisations were invited to send delegations.
    DelegationsInvited {
        organisations: usize,
    },
    DelegationsReminded {
        organisations: usize,
    },
    /// A focal point named somebody, or wrote a nomination anew.
    DelegateNominated {
        organisation: String,
    },
    /// A focal point named who is to get the seat of somebody who is confirmed.
    DelegateReplacementNamed {
        organisation: String,
    },
    DelegateWithdrawn {
        organisation: String,
    },
    DelegatesConfirmed {
        people: usize,
    },
    DelegateReturned {
        reason: String,
    },
    /// The organisation sends nobody.
    DelegationDeclined {
        organisation: String,
    },
    /// The secretariat took the invitation of an organisation back.
    DelegationWithdrawn {
        organisation: String,
        reason: String,
    },
    /// A note verbale or a letter came.
    DelegationLetterSent {
        organisation: String,
        name: String,
    },
    DelegationLetterRemoved {
        organisation: String,
        name: String,
    },
    /// The open call for registration was made or changed.
    OpeningSaved,
    /// A late link was made or taken back.
    LateLinkMade,
    LateLinkWithdrawn,
    /// A version of a registration form was made or changed.
    RegistrationFormSaved {
        version: i64,
    },
    /// Registrations are named by their references, never by who they are of.
    RegistrationReceived {
        reference: String,
        state: crate::registration::RegistrationState,
    },
    /// Somebody registered again with the address of a registration; nothing was changed.
    RegistrationRepeated {
        reference: String,
        again: String,
    },
    RegistrationChanged {
        reference: String,
    },
    RegistrationWithdrawn {
        reference: String,
    },
    RegistrationDecided {
        reference: String,
        state: crate::registration::RegistrationState,
        reason: String,
    },
    /// Somebody who waited was given a seat that had become free.
    RegistrationPromoted {
        reference: String,
    },
    /// What identifies a person was opened.
    IdentityDocumentOpened {
        reference: String,
    },
    /// What identifies people was let go of, its time having come.
    IdentityDocumentsPurged {
        count: usize,
    },
    /// Answers to fields were let go of, their time having come.
    RegistrationAnswersPurged {
        count: usize,
    },
    TemplateSaved {
        process: String,
        version: i64,
    },
    TemplateTakenOver {
        version: i64,
    },
    ConceptNoteChanged {
        changes: Vec<Change>,
    },
    SessionAdded {
        title: String,
    },
    SessionChanged {
        title: String,
        changes: Vec<Change>,
    },
    SessionRemoved {
        title: String,
    },
    SessionRoleGiven {
        session: String,
        role: crate::SessionRole,
    },
    SessionRoleEnded {
        session: String,
        role: crate::SessionRole,
    },
    ProgrammePublished,
    ProgrammeWithdrawn,
    QuotasSet {
        changes: Vec<Change>,
    },
    ShortlistProposed {
        people: usize,
        seed: String,
        instance: String,
    },
    ShortlistAdded {
        reason: String,
    },
    ShortlistRemoved {
        reason: String,
    },
    MustInvite {
        reason: String,
    },
    MustNot {
        reason: String,
    },
    StandingLifted,
    ShortlistLocked {
        reason: String,
    },
    ShortlistUnlocked,
    /// Two people are never on one list; the entry stands with each of them.
    KeptApart {
        with: crate::ids::PersonId,
        reason: String,
    },
    ApartLifted {
        with: crate::ids::PersonId,
    },
    WavePlanned {
        number: u32,
        opens: String,
        closes: String,
    },
    WaveRemoved {
        number: u32,
    },
    /// Those who had not answered lapsed.
    WaveClosed {
        number: u32,
        people: usize,
    },
    /// A draw was stopped before it was over; nothing was drawn.
    DrawStopped {
        seed: String,
        instance: String,
    },
    /// Somebody was let in beyond a cap or a maximum.
    LimitsOverridden {
        reason: String,
        limits: Vec<crate::limits::Beyond>,
    },
    AttendanceRecorded {
        /// Nothing when a record was taken back.
        presence: Option<crate::Presence>,
        spoke: bool,
    },
    InvitationsIssued {
        people: usize,
    },
    InvitationWithdrawn {
        reason: String,
    },
    InvitationAnswered {
        answer: crate::Answer,
        channel: crate::Channel,
        before: crate::InvitationState,
        /// Why the secretariat recorded it for the invited person.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        reason: String,
    },
    /// An answer to one meeting of a series.
    MeetingAnswered {
        /// The day that the rule gives the meeting.
        day: String,
        answer: crate::Answer,
        channel: crate::Channel,
    },
    SubstituteNamed,
    SubstituteConfirmed,
    SubstituteRefused {
        reason: String,
    },
    InvitationSentAgain,
    /// The person was told what is different about the dialogue now.
    InvitationUpdated {
        news: crate::dialogue::News,
    },
    InvitationRenewed,
    /// A sending was stopped before the person was written to.
    InvitationNotSent,
    SendingHeld,
    SendingResumed,
    SendingStopped {
        people: usize,
    },
    ReminderRuleAdded {
        kind: crate::ReminderKind,
        days: u32,
    },
    ReminderRuleEnded {
        kind: crate::ReminderKind,
        days: u32,
    },
    Reminded {
        kind: crate::ReminderKind,
    },
    /// The invited person asked for no more reminders.
    RemindersEnded,
    LetterChanged {
        letter: crate::LetterKind,
        language: crate::Language,
        version: i64,
        /// Back to our own words.
        ours: bool,
    },
    InvitationLapsed,
    MailFailed,
    /// A mail server reported that a mail could not be delivered.
    MailBounced {
        status: String,
    },
    /// An answer arrived by mail that nothing proves to be the invited person's.
    AnswerUnconfirmed,
    TimeProposed,
    ProposalAccepted,
    ProposalRefused,
    ReceivedAssigned,
    ReceivedForwarded,
    ReceivedDismissed,
    FeedMade,
    FeedRevoked,
    JobRetried,
    ReportStarted,
    ReportChanged {
        changes: Vec<Change>,
    },
    ReportCirculated,
    ReportRedrafted,
    ReportAdopted {
        hash: String,
    },
    ReportPublished,
    /// An earlier version of the report became its newest.
    ReportRestored {
        version: i64,
    },
    /// A draft went to these people for comments.
    CommentsAsked {
        number: i64,
        people: usize,
    },
    CommentersReminded {
        people: usize,
    },
    /// The deadline of a round passed; so many said nothing, which is no objection.
    CommentsClosed {
        number: i64,
        silent: usize,
    },
    /// Comments are not named by who made them.
    CommentMade,
    CommentChanged,
    CommentTakenBack,
    CommentDecided {
        disposition: crate::comment::Disposition,
    },
    NamingConsentRecorded {
        name: String,
    },
    NamingConsentRemoved {
        name: String,
    },
    /// A name in the report was confirmed to attribute nothing.
    NameCleared {
        name: String,
        reason: String,
    },
    CorrigendumIssued {
        number: i64,
    },
    SessionNoteWritten {
        title: String,
    },
    CallMade {
        title: String,
    },
    CallChanged {
        title: String,
        changes: Vec<Change>,
    },
    CallPublished {
        title: String,
    },
    CallTakenBack {
        title: String,
    },
    QuestionAdded {
        call: String,
    },
    QuestionChanged {
        call: String,
        wording: i64,
    },
    QuestionRemoved {
        call: String,
    },
    /// An author sent an input, or a revision of it. Its words are nowhere in the trail.
    InputSubmitted {
        reference: String,
        version: i64,
    },
    InputWithdrawn {
        reference: String,
    },
    /// The secretariat keeps an input from being published; the reason is public.
    InputWithheld {
        reference: String,
        reason: String,
    },
    InputReleased {
        reference: String,
    },
    /// A signatory confirmed by their own link.
    InputSigned {
        reference: String,
    },
    InputReviewed {
        reference: String,
    },
    InputDecided {
        reference: String,
        decision: String,
    },
    ReviewerNamed {
        call: String,
    },
    DemoLoaded,
    Restored,
}

/// A field that changed, with its value before and after as an officer would read them.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Change {
    /// The field's name, as its form control is called.
    pub field: String,
    pub before: String,
    pub after: String,
}

impl Change {
    /// Notes the field when its value differs.
    pub fn note(changes: &mut Vec<Self>, field: &str, before: impl ToString, after: impl ToString) {
        let (before, after) = (before.to_string(), after.to_string());
        if before != after {
            changes.push(Self {
                field: field.to_owned(),
                before,
                after,
            });
        }
    }
}

impl Entry {
    /// The stable code of what happened.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::AccountCreated { .. } => "account-created",
            Self::SignInLinkIssued => "sign-in-link-issued",
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::ContactsImported { .. } => "contacts-imported",
            Self::PersonChanged { .. } => "person-changed",
            Self::PersonAdded => "person-added",
            Self::PersonArchived => "person-archived",
            Self::PersonRestored => "person-restored",
            Self::PersonalDataTaken => "personal-data-taken",
            Self::LegalHoldSet { .. } => "legal-hold-set",
            Self::LegalHoldEnded => "legal-hold-ended",
            Self::PersonErased => "person-erased",
            Self::DialogueCreated { .. } => "dialogue-created",
            Self::DialogueChanged { .. } => "dialogue-changed",
            Self::DialogueConvened => "dialogue-convened",
            Self::DialogueHeld => "dialogue-held",
            Self::DialogueCancelled { .. } => "dialogue-cancelled",
            Self::ProcessCreated { .. } => "process-created",
            Self::ProcessChanged { .. } => "process-changed",
            Self::ProcessStarted { .. } => "process-started",
            Self::ProcessConcluded { .. } => "process-concluded",
            Self::ProcessReopened { .. } => "process-reopened",
            Self::GroupCreated { .. } => "group-created",
            Self::GroupChanged { .. } => "group-changed",
            Self::GroupStarted { .. } => "group-started",
            Self::GroupClosed { .. } => "group-closed",
            Self::GroupReopened { .. } => "group-reopened",
            Self::MemberSet { .. } => "member-set",
            Self::GroupTextWritten { .. } => "group-text-written",
            Self::GroupTextSubmitted { .. } => "group-text-submitted",
            Self::GroupTextTakenBack { .. } => "group-text-taken-back",
            Self::GroupTextCleared { .. } => "group-text-cleared",
            Self::GroupTextReturned { .. } => "group-text-returned",
            Self::GroupTextPublished { .. } => "group-text-published",
            Self::DocumentAdded { .. } => "document-added",
            Self::DocumentVersionAdded { .. } => "document-version-added",
            Self::DocumentChanged { .. } => "document-changed",
            Self::DocumentArchived { .. } => "document-archived",
            Self::DocumentRestored { .. } => "document-restored",
            Self::PartnerAdded { .. } => "partner-added",
            Self::PartnerChanged { .. } => "partner-changed",
            Self::PartnerRemoved { .. } => "partner-removed",
            Self::DialogueReconvened => "dialogue-reconvened",
            Self::DialogueArchived => "dialogue-archived",
            Self::DialogueRestored => "dialogue-restored",
            Self::DialogueTied { .. } => "dialogue-tied",
            Self::DialogueUntied { .. } => "dialogue-untied",
            Self::ForumAdded { .. } => "forum-added",
            Self::ForumChanged { .. } => "forum-changed",
            Self::ForumRemoved { .. } => "forum-removed",
            Self::ForumsImported { .. } => "forums-imported",
            Self::ListSaved { .. } => "list-saved",
            Self::ListRemoved { .. } => "list-removed",
            Self::DatePollMade { .. } => "date-poll-made",
            Self::DatePollChanged { .. } => "date-poll-changed",
            Self::DatePollAsked { .. } => "date-poll-asked",
            Self::DatePollReminded { .. } => "date-poll-reminded",
            Self::DatePollAnswered => "date-poll-answered",
            Self::DatePollClosed => "date-poll-closed",
            Self::DatePollReopened => "date-poll-reopened",
            Self::DelegationsInvited { .. } => "delegations-invited",
            Self::DelegationsReminded { .. } => "delegations-reminded",
            Self::DelegateNominated { .. } => "delegate-nominated",
            Self::DelegateReplacementNamed { .. } => "delegate-replacement-named",
            Self::DelegateWithdrawn { .. } => "delegate-withdrawn",
            Self::DelegatesConfirmed { .. } => "delegates-confirmed",
            Self::DelegateReturned { .. } => "delegate-returned",
            Self::DelegationDeclined { .. } => "delegation-declined",
            Self::DelegationWithdrawn { .. } => "delegation-withdrawn",
            Self::DelegationLetterSent { .. } => "delegation-letter-sent",
            Self::DelegationLetterRemoved { .. } => "delegation-letter-removed",
            Self::OpeningSaved => "opening-saved",
            Self::LateLinkMade => "late-link-made",
            Self::LateLinkWithdrawn => "late-link-withdrawn",
            Self::RegistrationFormSaved { .. } => "registration-form-saved",
            Self::RegistrationReceived { .. } => "registration-received",
            Self::RegistrationRepeated { .. } => "registration-repeated",
            Self::RegistrationChanged { .. } => "registration-changed",
            Self::RegistrationWithdrawn { .. } => "registration-withdrawn",
            Self::RegistrationDecided { .. } => "registration-decided",
            Self::RegistrationPromoted { .. } => "registration-promoted",
            Self::IdentityDocumentOpened { .. } => "identity-document-opened",
            Self::IdentityDocumentsPurged { .. } => "identity-documents-purged",
            Self::RegistrationAnswersPurged { .. } => "registration-answers-purged",
            Self::TemplateSaved { .. } => "template-saved",
            Self::TemplateTakenOver { .. } => "template-taken-over",
            Self::ConceptNoteChanged { .. } => "concept-note-changed",
            Self::SessionAdded { .. } => "session-added",
            Self::SessionChanged { .. } => "session-changed",
            Self::SessionRemoved { .. } => "session-removed",
            Self::SessionRoleGiven { .. } => "session-role-given",
            Self::SessionRoleEnded { .. } => "session-role-ended",
            Self::ProgrammePublished => "programme-published",
            Self::ProgrammeWithdrawn => "programme-withdrawn",
            Self::QuotasSet { .. } => "quotas-set",
            Self::ShortlistProposed { .. } => "shortlist-proposed",
            Self::ShortlistAdded { .. } => "shortlist-added",
            Self::ShortlistRemoved { .. } => "shortlist-removed",
            Self::MustInvite { .. } => "must-invite",
            Self::MustNot { .. } => "must-not",
            Self::StandingLifted => "standing-lifted",
            Self::ShortlistLocked { .. } => "shortlist-locked",
            Self::ShortlistUnlocked => "shortlist-unlocked",
            Self::KeptApart { .. } => "kept-apart",
            Self::ApartLifted { .. } => "apart-lifted",
            Self::WavePlanned { .. } => "wave-planned",
            Self::WaveRemoved { .. } => "wave-removed",
            Self::WaveClosed { .. } => "wave-closed",
            Self::DrawStopped { .. } => "draw-stopped",
            Self::LimitsOverridden { .. } => "limits-overridden",
            Self::AttendanceRecorded { .. } => "attendance-recorded",
            Self::InvitationsIssued { .. } => "invitations-issued",
            Self::InvitationWithdrawn { .. } => "invitation-withdrawn",
            Self::InvitationAnswered { .. } => "invitation-answered",
            Self::MeetingAnswered { .. } => "meeting-answered",
            Self::SubstituteNamed => "substitute-named",
            Self::SubstituteConfirmed => "substitute-confirmed",
            Self::SubstituteRefused { .. } => "substitute-refused",
            Self::InvitationSentAgain => "invitation-sent-again",
            Self::InvitationUpdated { .. } => "invitation-updated",
            Self::InvitationRenewed => "invitation-renewed",
            Self::InvitationNotSent => "invitation-not-sent",
            Self::SendingHeld => "sending-held",
            Self::SendingResumed => "sending-resumed",
            Self::SendingStopped { .. } => "sending-stopped",
            Self::ReminderRuleAdded { .. } => "reminder-rule-added",
            Self::ReminderRuleEnded { .. } => "reminder-rule-ended",
            Self::Reminded { .. } => "reminded",
            Self::RemindersEnded => "reminders-ended",
            Self::LetterChanged { .. } => "letter-changed",
            Self::InvitationLapsed => "invitation-lapsed",
            Self::MailFailed => "mail-failed",
            Self::MailBounced { .. } => "mail-bounced",
            Self::AnswerUnconfirmed => "answer-unconfirmed",
            Self::TimeProposed => "time-proposed",
            Self::ProposalAccepted => "proposal-accepted",
            Self::ProposalRefused => "proposal-refused",
            Self::ReceivedAssigned => "received-assigned",
            Self::ReceivedForwarded => "received-forwarded",
            Self::ReceivedDismissed => "received-dismissed",
            Self::FeedMade => "feed-made",
            Self::FeedRevoked => "feed-revoked",
            Self::JobRetried => "job-retried",
            Self::ReportStarted => "report-started",
            Self::ReportChanged { .. } => "report-changed",
            Self::ReportCirculated => "report-circulated",
            Self::ReportRedrafted => "report-redrafted",
            Self::ReportAdopted { .. } => "report-adopted",
            Self::ReportPublished => "report-published",
            Self::ReportRestored { .. } => "report-restored",
            Self::CommentsAsked { .. } => "comments-asked",
            Self::CommentersReminded { .. } => "commenters-reminded",
            Self::CommentsClosed { .. } => "comments-closed",
            Self::CommentMade => "comment-made",
            Self::CommentChanged => "comment-changed",
            Self::CommentTakenBack => "comment-taken-back",
            Self::CommentDecided { .. } => "comment-decided",
            Self::NamingConsentRecorded { .. } => "naming-consent-recorded",
            Self::NamingConsentRemoved { .. } => "naming-consent-removed",
            Self::NameCleared { .. } => "name-cleared",
            Self::CorrigendumIssued { .. } => "corrigendum-issued",
            Self::SessionNoteWritten { .. } => "session-note-written",
            Self::CallMade { .. } => "call-made",
            Self::CallChanged { .. } => "call-changed",
            Self::CallPublished { .. } => "call-published",
            Self::CallTakenBack { .. } => "call-taken-back",
            Self::QuestionAdded { .. } => "question-added",
            Self::QuestionChanged { .. } => "question-changed",
            Self::QuestionRemoved { .. } => "question-removed",
            Self::InputSubmitted { .. } => "input-submitted",
            Self::InputWithdrawn { .. } => "input-withdrawn",
            Self::InputWithheld { .. } => "input-withheld",
            Self::InputReleased { .. } => "input-released",
            Self::InputSigned { .. } => "input-signed",
            Self::InputReviewed { .. } => "input-reviewed",
            Self::InputDecided { .. } => "input-decided",
            Self::ReviewerNamed { .. } => "reviewer-named",
            Self::DemoLoaded => "demo-loaded",
            Self::Restored => "restored",
        }
    }
}

/// What an entry is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    Platform,
    Directory,
    Account(crate::ids::AccountId),
    Person(crate::ids::PersonId),
    Dialogue(crate::ids::DialogueId),
    /// A person and the dialogue that the entry belongs to.
    Participant(crate::ids::DialogueId, crate::ids::PersonId),
}

impl Subject {
    /// The dialogue whose trail shows the entry.
    #[must_use]
    pub const fn dialogue(&self) -> Option<crate::ids::DialogueId> {
        match self {
            Self::Dialogue(id) | Self::Participant(id, _) => Some(*id),
            Self::Platform | Self::Directory | Self::Account(_) | Self::Person(_) => None,
        }
    }

    /// The person whom the entry is about.
    #[must_use]
    pub const fn person(&self) -> Option<crate::ids::PersonId> {
        match self {
            Self::Person(id) | Self::Participant(_, id) => Some(*id),
            Self::Platform | Self::Directory | Self::Account(_) | Self::Dialogue(_) => None,
        }
    }
}

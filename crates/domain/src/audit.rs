//! The audit trail: what happened, in words that an officer understands.
//!
//! An entry names what was done and the facts that changed; who did it and when is added where it is
//! stored. Entries are kept for good: they hold no addresses and no free text of delegates.

/// One thing that happened. The code is the key of its sentence: `audit-<code>`.
#[derive(
    Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, strum::IntoStaticStr,
)]
#[serde(tag = "what", rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
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
    LibraryEntryAdded {
        title: String,
    },
    /// An input became an entry of the library.
    LibraryEntryTaken {
        title: String,
        reference: String,
    },
    LibraryEntryChanged {
        title: String,
        changes: Vec<Change>,
    },
    LibraryTextWritten {
        title: String,
        language: crate::Language,
    },
    LibraryTextRemoved {
        title: String,
        language: crate::Language,
    },
    /// An entry of the library got a file, in the language in which that is written.
    LibraryFileAdded {
        title: String,
        file: String,
        language: crate::Language,
    },
    LibraryFileChanged {
        title: String,
        file: String,
        changes: Vec<Change>,
    },
    LibraryFileRemoved {
        title: String,
        file: String,
    },
    LibraryEntrySubmitted {
        title: String,
    },
    LibraryEntryReturned {
        title: String,
    },
    LibraryEntryReviewed {
        title: String,
        /// As 2027-03-01; empty when nobody is to look at it again.
        due: String,
    },
    LibraryEntryPublished {
        title: String,
    },
    LibraryEntryWithdrawn {
        title: String,
        reason: String,
    },
    LibraryEntryReopened {
        title: String,
    },
    LibraryEntryRemoved {
        title: String,
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
    /// Inputs that were begun and never sent were let go of.
    BegunInputsPurged {
        count: usize,
    },
    /// The names of those who were never let in were let go of.
    NamesPurged {
        count: usize,
    },
    RoundTablesSet {
        tables: usize,
    },
    /// Somebody asked for round tables, and where they sit now.
    RoundTableChosen {
        table: String,
    },
    /// The secretariat placed somebody.
    RoundTablePlaced {
        table: String,
    },
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
    /// What is said of a recommendation's implementation was changed. Recommendations are named by their references.
    RecommendationChanged {
        reference: String,
        changes: Vec<Change>,
    },
    RecommendationStepSet {
        reference: String,
    },
    RecommendationStepRemoved {
        reference: String,
    },
    /// An organisation was asked for its answer, or once more.
    RecommendationAsked {
        reference: String,
        organisation: String,
    },
    RecommendationLinkClosed {
        reference: String,
        organisation: String,
    },
    /// An answer, a report or a comment. Its words are on the recommendation's page.
    RecommendationSpokenOf {
        reference: String,
        by: String,
        statement: crate::follow_up::StatementKind,
    },
    /// A statement is kept from the public; the reason is public.
    RecommendationWithheld {
        reference: String,
        by: String,
        reason: String,
    },
    RecommendationReleased {
        reference: String,
        by: String,
    },
    /// It carries an earlier one on.
    RecommendationLinked {
        reference: String,
        how: crate::follow_up::LineageKind,
        earlier: String,
    },
    RecommendationUnlinked {
        reference: String,
        earlier: String,
    },
    /// Those who look after it were written to about its due day.
    RecommendationReminded {
        reference: String,
        late: bool,
    },
    RecommendationsImported {
        updated: usize,
        unchanged: usize,
    },
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
    /// The stable code of what happened: the variant's name in kebab case, as it is written down.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
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

//! Typed ids. Every id is a UUIDv7, so that ids sort by the time they were made; in the database it is
//! readable text.

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "sea-orm", derive(sea_orm::DeriveValueType))]
        #[cfg_attr(feature = "sea-orm", sea_orm(value_type = "String"))]
        #[serde(transparent)]
        pub struct $name(uuid::Uuid);

        impl $name {
            /// A fresh id; ids made later sort later.
            #[must_use]
            #[expect(clippy::new_without_default, reason = "a default id would hide that each call differs")]
            pub fn new() -> Self {
                Self(uuid::Uuid::now_v7())
            }

            /// The id as a UUID.
            #[must_use]
            pub fn uuid(self) -> uuid::Uuid {
                self.0
            }
        }

        #[cfg(feature = "sea-orm")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                // Keys are made by us, never by the database.
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(raw: &str) -> Result<Self, Self::Err> {
                uuid::Uuid::try_parse(raw).map(Self)
            }
        }
    )*};
}

ids! {
    /// A person who can sign in.
    AccountId,
    /// A person in the directory.
    PersonId,
    /// A ministry, NGO, university or other body in the directory.
    OrganisationId,
    /// A working group, a group of friends or a roster.
    WorkingGroupId,
    /// One term of one person in a group.
    GroupMemberId,
    /// A text that a group publishes.
    GroupOutcomeId,
    /// A file or link of a dialogue, a session or a group.
    DocumentId,
    /// A version of a document in one language.
    DocumentFileId,
    /// A co-host, regional process or supporter of a dialogue or a process.
    PartnerId,
    /// A good practice, tool or guidance of the library.
    LibraryEntryId,
    /// A file of an entry of the library.
    LibraryFileId,
    /// That somebody looked at an entry of the library.
    LibraryReviewId,
    /// A process that dialogues hang under.
    ProcessId,
    /// A milestone of a process.
    MilestoneId,
    /// A version of a process's template.
    TemplateId,
    /// A part of a template.
    TemplatePartId,
    /// A session of a dialogue's programme.
    SessionId,
    /// A roundtable, briefing or other meeting (never called an event).
    DialogueId,
    /// A meeting of a regional process or another body.
    ForumId,
    /// A calendar file that waits for its confirmation.
    ForumImportId,
    /// A poll that finds a dialogue's date.
    DatePollId,
    /// A time that a poll proposes.
    DateSlotId,
    /// Somebody who is asked when they can.
    DateVoterId,
    /// A call for contributions.
    CallId,
    /// A guiding question of a call.
    CallQuestionId,
    /// What somebody wrote to a call.
    InputId,
    /// Somebody who signs an input with its author.
    SignatoryId,
    /// A file that came with an input.
    InputFileId,
    /// What inputs to a call are judged by.
    CriterionId,
    /// Somebody who reviews the inputs to a call.
    ReviewerId,
    /// One row of a dialogue's balance.
    QuotaId,
    /// A place on a dialogue's shortlist.
    ShortlistEntryId,
    /// One run of the balance engine that was kept.
    DrawId,
    /// A draw at work, or what became of it.
    DrawingId,
    /// One person's invitation to one dialogue.
    InvitationId,
    /// One answer to an invitation.
    RsvpId,
    /// A substitute that an invited person named.
    NominationId,
    /// A State or an organisation that is invited as such to one dialogue.
    DelegationId,
    /// Somebody whom a delegation names.
    DelegateId,
    /// A file by which a delegation is announced: a note verbale, a letter.
    DelegationLetterId,
    /// A summary report.
    ReportId,
    /// A point of a summary report.
    PointId,
    /// A recommendation.
    RecommendationId,
    /// A step of a recommendation's implementation.
    RecommendationStepId,
    /// An organisation that is asked about a recommendation.
    RecommendationRequestId,
    /// What was said about a recommendation after the dialogue.
    RecommendationStatementId,
    /// A file of follow-up columns that waits for its confirmation.
    RecommendationImportId,
    /// Where a point of a report comes from.
    OriginId,
    /// A draft that was circulated for comments.
    CommentRoundId,
    /// Somebody who is asked to comment on a draft.
    CommenterId,
    /// A comment on a draft.
    CommentId,
    /// A consent to be named in a report.
    NamingConsentId,
    /// That a name in a report attributes nothing to anybody.
    NamingRulingId,
    /// A correction of a published report.
    CorrigendumId,
    /// A mail that was sent or will be.
    MailId,
    /// Mails that go to many at once.
    SendingId,
    /// When the platform reminds by itself.
    ReminderRuleId,
    /// A letter in the secretariat's own words.
    LetterTemplateId,
    /// A mail that was received.
    ReceivedId,
    /// Another time that an invited person proposed.
    ProposalId,
    /// A person's own calendar feed.
    FeedId,
    /// A job waiting in the outbox.
    JobId,
    /// A line of the audit trail.
    AuditId,
    /// A directory import that waits for its confirmation.
    ImportId,
    /// A selection of a list that an officer comes back to.
    SavedListId,
    /// A one-time sign-in link.
    SignInLinkId,
    /// A sign-in of an account on one device.
    SignInId,
    /// A version of a registration form.
    RegistrationFormId,
    /// Somebody's registration for a dialogue.
    RegistrationId,
    /// A registration that was saved to come back to.
    RegistrationDraftId,
    /// A file that came with a registration.
    RegistrationFileId,
}

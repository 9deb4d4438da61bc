//! The closed lists of words that Convener speaks: code = database = screen.
//!
//! Each word has a stable code (lower case, hyphens) which is also the end of its key in the language
//! catalogues: `Format::SideEvent` is `side-event`, shown by the key `format-side-event`.

/// Makes an enum of words with their codes, parsing, serialisation and database column.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident in $slug:literal { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "sea-orm", derive(sea_orm::DeriveValueType))]
        #[cfg_attr(feature = "sea-orm", sea_orm(value_type = "String"))]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every word of the list, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code of the word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The key of the word's label in the language catalogues.
            #[must_use]
            pub const fn label_key(self) -> &'static str {
                match self { $(Self::$variant => concat!($slug, "-", $code)),+ }
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
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;

            fn from_str(raw: &str) -> Result<Self, $crate::words::UnknownWord> {
                match raw { $($code => Ok(Self::$variant),)+ _ => Err($crate::words::UnknownWord) }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                raw.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

pub(crate) use words;

/// A code that is not in the list it was looked up in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a word of this list")]
pub struct UnknownWord;

words! {
    /// What kind of dialogue it is.
    Format in "format" {
        Roundtable = "roundtable",
        ThematicDialogue = "thematic-dialogue",
        Briefing = "briefing",
        Consultation = "consultation",
        Stocktaking = "stocktaking",
        SideEvent = "side-event",
        SolidarityConference = "solidarity-conference",
        WorkingGroupMeeting = "working-group-meeting",
        CallForContributions = "call-for-contributions",
    }

    /// How people meet.
    Mode in "mode" { InPerson = "in-person", Online = "online", Hybrid = "hybrid" }

    /// Where a dialogue is in its life.
    DialogueState in "dialogue-state" {
        /// Being prepared; the public does not see it.
        Draft = "draft",
        /// Announced; invitations may be issued.
        Convened = "convened",
        /// It took place.
        Held = "held",
        /// It will not take place.
        Cancelled = "cancelled",
    }

    /// Where a process is in its life.
    ProcessState in "process-state" {
        /// Being prepared; the public does not see it.
        Draft = "draft",
        Running = "running",
        /// Nothing more is planned under it.
        Concluded = "concluded",
    }

    /// Where an invitation is in its life.
    InvitationState in "invitation-state" {
        /// Prepared, not yet sent.
        Draft = "draft",
        /// Sent, no answer yet.
        Issued = "issued",
        Accepted = "accepted",
        Tentative = "tentative",
        Declined = "declined",
        /// Taken back by the secretariat.
        Withdrawn = "withdrawn",
        /// The deadline passed without an answer.
        Lapsed = "lapsed",
    }

    /// What an invited person answers.
    Answer in "answer" { Accepted = "accepted", Tentative = "tentative", Declined = "declined" }

    /// The way by which an answer arrived.
    Channel in "channel" { Web = "web", Mail = "mail", Desk = "desk" }

    /// Where a summary report is in its life.
    ReportState in "report-state" {
        Draft = "draft",
        Circulated = "circulated",
        Adopted = "adopted",
        Published = "published",
    }

    /// How strongly the room stood behind a point, from the most to the least.
    Grade in "grade" {
        WidelyEndorsed = "widely-endorsed",
        Endorsed = "endorsed",
        GenerallyWelcomed = "generally-welcomed",
        Emphasised = "emphasised",
        Noted = "noted",
        Suggested = "suggested",
    }

    /// Who made a point, without naming a delegation.
    SpeakerClass in "speaker-class" {
        Participants = "participants",
        States = "states",
        AState = "a-state",
        Ngos = "ngos",
        RefugeeLed = "refugee-led",
        Academia = "academia",
        JudiciaryAndBar = "judiciary-and-bar",
        UnAgencies = "un-agencies",
    }

    /// The fixed sections of a summary report, in their order.
    SectionKind in "section" {
        Introduction = "introduction",
        KeyIssues = "key-issues",
        AdditionalSuggestions = "additional-suggestions",
    }

    /// Where a recommendation is in its life.
    RecommendationState in "recommendation-state" {
        Proposed = "proposed",
        Agreed = "agreed",
        Adopted = "adopted",
    }

    /// To whom a recommendation speaks.
    AddresseeKind in "addressee-kind" {
        States = "states",
        State = "state",
        Organisation = "organisation",
        Secretariat = "secretariat",
        RegionalProcess = "regional-process",
    }

    /// What a person says about their gender; undisclosed counts neither way.
    Gender in "gender" {
        Woman = "woman",
        Man = "man",
        NonBinary = "non-binary",
        Undisclosed = "undisclosed",
    }

    /// How far a person's or organisation's mandate reaches.
    MandateScope in "mandate-scope" {
        Local = "local",
        National = "national",
        Regional = "regional",
        Global = "global",
    }

    /// The kind of body a person speaks for.
    OrganisationType in "organisation-type" {
        State = "state",
        Ngo = "ngo",
        RefugeeLed = "refugee-led",
        Academia = "academia",
        BarAssociation = "bar-association",
        Judiciary = "judiciary",
        Intergovernmental = "intergovernmental",
        UnAgency = "un-agency",
        LawFirm = "law-firm",
        HostCommunity = "host-community",
    }

    /// The regional groups of United Nations Member States.
    RegionalGroup in "regional-group" {
        African = "african",
        AsiaPacific = "asia-pacific",
        EasternEuropean = "eastern-european",
        LatinAmericanCaribbean = "latin-american-caribbean",
        WesternEuropeanOthers = "western-european-others",
    }

    /// UNHCR's regional bureaux.
    Bureau in "bureau" {
        WestCentralAfrica = "west-central-africa",
        EastHornGreatLakes = "east-horn-great-lakes",
        SouthernAfrica = "southern-africa",
        Mena = "mena",
        AsiaPacific = "asia-pacific",
        Americas = "americas",
        Europe = "europe",
    }

    /// What people work on: the areas of asylum capacity first, then cross-cutting themes.
    Theme in "theme" {
        Registration = "registration",
        CaseManagement = "case-management",
        AcceleratedProcessing = "accelerated-processing",
        Interviewing = "interviewing",
        Reception = "reception",
        CountryOfOriginInformation = "country-of-origin-information",
        Appeals = "appeals",
        LegalFramework = "legal-framework",
        InstitutionalCapacity = "institutional-capacity",
        LegalAid = "legal-aid",
        IndependentMonitoring = "independent-monitoring",
        CaseProcessing = "case-processing",
        Integrity = "integrity",
        Vulnerability = "vulnerability",
        DataSystems = "data-systems",
        BorderAccess = "border-access",
    }

    /// The four aims of the Asylum Capacity Support Group.
    AcsgAim in "acsg-aim" {
        Fairness = "fairness",
        Efficiency = "efficiency",
        Adaptability = "adaptability",
        Integrity = "integrity",
    }

    /// The six official languages of the United Nations.
    Language in "language" {
        En = "en",
        Fr = "fr",
        Es = "es",
        Ar = "ar",
        Ru = "ru",
        Zh = "zh",
    }

    /// What an account may do, each role within its own scope.
    Role in "role" {
        Administrator = "administrator",
        Secretariat = "secretariat",
        /// Runs one working group and publishes its outcomes.
        WorkingGroupLead = "working-group-lead",
        /// Answers for the people of one organisation.
        FocalPoint = "focal-point",
    }

    /// What a quota counts.
    Dimension in "dimension" {
        RegionalGroup = "regional-group",
        Gender = "gender",
        Theme = "theme",
        MandateScope = "mandate-scope",
        OrganisationType = "organisation-type",
        Language = "language",
    }

    /// How a quota's bounds are written.
    Unit in "unit" { Seats = "seats", PerCent = "per-cent" }

    /// What became of a draw.
    DrawingState in "drawing-state" {
        Working = "working",
        /// A list was drawn and kept.
        Drawn = "drawn",
        /// An officer stopped it; nothing was changed.
        Stopped = "stopped",
        /// Time was over before there was anything to draw from.
        OutOfTime = "out-of-time",
        /// The question had changed meanwhile, or has no answer.
        Refused = "refused",
        /// The server was ended, or the engine failed.
        Failed = "failed",
    }

    /// How a person came onto the shortlist.
    ShortlistOrigin in "shortlist-origin" {
        /// The balance engine proposed them.
        Engine = "engine",
        /// An officer added them, with a reason on record.
        Hand = "hand",
    }

    /// An officer's standing decision about a person and a dialogue.
    Standing in "standing" {
        MustInvite = "must-invite",
        MustNot = "must-not",
    }

    /// What a part of a template is for.
    TemplatePart in "template-part" { ConceptNote = "concept-note", Programme = "programme" }

    /// What a slot of a programme is.
    SessionKind in "session-kind" {
        Session = "session",
        Panel = "panel",
        SideEvent = "side-event",
        Break = "break",
    }

    /// What somebody does in a session.
    SessionRole in "session-role" {
        Chair = "chair",
        Moderator = "moderator",
        Panellist = "panellist",
        Rapporteur = "rapporteur",
        Interpreter = "interpreter",
    }

    /// Whether somebody took part, and from where.
    Presence in "presence" { InPerson = "in-person", Online = "online", Absent = "absent" }

    /// Where a proposed substitute stands.
    NominationState in "nomination-state" {
        Proposed = "proposed",
        Confirmed = "confirmed",
        Refused = "refused",
        /// The invited person named somebody else or came back.
        Superseded = "superseded",
    }

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
    /// Whether it reminds; only such a letter can be ended by a link of its own.
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
            | Self::Withdrawal => false,
        }
    }

    /// Whether it asks for an answer, and so needs the link to it.
    #[must_use]
    pub const fn asks(self) -> bool {
        match self {
            Self::Invitation
            | Self::Moved
            | Self::Renewed
            | Self::ReminderAnswer
            | Self::ReminderNomination => true,
            Self::Postponed
            | Self::Reworded
            | Self::MeetingMoved
            | Self::MeetingDropped
            | Self::Withdrawal
            | Self::ReminderMeeting => false,
        }
    }
}

impl Theme {
    /// True for the eleven areas of capacity that the Asylum Capacity Support Group works on.
    #[must_use]
    pub fn is_area_of_capacity(self) -> bool {
        (self as u8) <= (Self::IndependentMonitoring as u8)
    }
}

impl SessionRole {
    /// Whether the balance of a panel counts who has this role: those who speak for themselves.
    #[must_use]
    pub const fn is_counted(self) -> bool {
        match self {
            Self::Chair | Self::Moderator | Self::Panellist => true,
            Self::Rapporteur | Self::Interpreter => false,
        }
    }

    /// Whether a published programme names who has this role.
    #[must_use]
    pub const fn is_public(self) -> bool {
        match self {
            Self::Chair | Self::Moderator | Self::Panellist | Self::Rapporteur => true,
            Self::Interpreter => false,
        }
    }
}

impl Language {
    /// The direction in which the language is written, as HTML's `dir` says it.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Ar => "rtl",
            Self::En | Self::Fr | Self::Es | Self::Ru | Self::Zh => "ltr",
        }
    }
}

impl RegionalGroup {
    /// The group's official English name, as United Nations documents and our data file write it.
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        match self {
            Self::African => "African States",
            Self::AsiaPacific => "Asia-Pacific States",
            Self::EasternEuropean => "Eastern European States",
            Self::LatinAmericanCaribbean => "Latin American and Caribbean States",
            Self::WesternEuropeanOthers => "Western European and other States",
        }
    }

    /// Reads the official English name.
    #[must_use]
    pub fn from_official_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|group| group.official_name() == name)
    }
}

impl Bureau {
    /// The bureau's name in our data file.
    #[must_use]
    pub const fn official_name(self) -> &'static str {
        match self {
            Self::WestCentralAfrica => "West and Central Africa",
            Self::EastHornGreatLakes => "East and Horn of Africa and the Great Lakes",
            Self::SouthernAfrica => "Southern Africa",
            Self::Mena => "Middle East and North Africa",
            Self::AsiaPacific => "Asia and the Pacific",
            Self::Americas => "Americas",
            Self::Europe => "Europe",
        }
    }

    /// Reads the name of the data file.
    #[must_use]
    pub fn from_official_name(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|bureau| bureau.official_name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_from_its_code() {
        for format in Format::ALL {
            assert_eq!(format.code().parse(), Ok(*format));
        }
        assert_eq!("Roundtable".parse::<Format>(), Err(UnknownWord));
    }

    #[test]
    fn eleven_themes_are_areas_of_capacity() {
        assert_eq!(
            Theme::ALL
                .iter()
                .filter(|theme| theme.is_area_of_capacity())
                .count(),
            11
        );
    }
}

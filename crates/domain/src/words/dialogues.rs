//! Words of dialogues, of what they hang under and of their programmes.

use super::words;

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

//! Words of quotas, draws and the shortlist.

use super::words;

words! {
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

    /// How firm a quota is when not every quota can be met.
    Firmness in "firmness" {
        /// It never moves: advice leaves it alone.
        Fixed = "fixed",
        /// It is met or no list is drawn; somebody may decide to move it.
        Required = "required",
        /// A draw may miss it where there is no other way, after those that are desirable only.
        Preferred = "preferred",
        /// A draw misses it first.
        Desirable = "desirable",
    }

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
}

impl Firmness {
    /// Whether a draw may miss the quota by itself.
    #[must_use]
    pub const fn may_give_way(self) -> bool {
        match self {
            Self::Fixed | Self::Required => false,
            Self::Preferred | Self::Desirable => true,
        }
    }
}

impl Dimension {
    /// Whether a person may have several values of it, so that one seat can serve several quotas.
    #[must_use]
    pub const fn is_multiple(self) -> bool {
        match self {
            Self::Theme | Self::Language => true,
            Self::RegionalGroup | Self::Gender | Self::MandateScope | Self::OrganisationType => {
                false
            }
        }
    }
}

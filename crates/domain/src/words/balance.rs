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

//! Words of invitations and of the answers to them.

use super::words;

words! {
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

    /// Where a proposed substitute stands.
    NominationState in "nomination-state" {
        Proposed = "proposed",
        Confirmed = "confirmed",
        Refused = "refused",
        /// The invited person named somebody else or came back.
        Superseded = "superseded",
    }
}

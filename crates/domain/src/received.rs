//! What arrives by mail: what it is, where it stands, and why it waits for a person.

use crate::words::words;

words! {
    /// What a received mail turned out to be.
    ReceivedKind in "received-kind" {
        /// A calendar's answer to an invitation.
        Answer = "answer",
        /// A calendar's proposal of another time.
        Proposal = "proposal",
        /// A calendar's request to send somebody else.
        Delegation = "delegation",
        /// The report that a mail of ours could not be delivered.
        Bounce = "bounce",
        /// The report that a mail of ours is late.
        Delay = "delay",
        /// Written by a machine: absence notes, receipts, newsletters.
        Automatic = "automatic",
        /// A calendar object that asks for nothing here, such as our own invitation mailed back.
        Calendar = "calendar",
        /// Written by a person, for people to read.
        Letter = "letter",
        /// Not to be understood.
        Unreadable = "unreadable",
    }

    /// Where a received mail stands.
    ReceivedState in "received-state" {
        /// It waits for a decision of the secretariat.
        Waiting = "waiting",
        /// The invited person was asked whether it is theirs.
        Confirming = "confirming",
        /// It did what it says.
        Applied = "applied",
        /// There was nothing to do.
        Noted = "noted",
        /// The secretariat set it aside.
        Dismissed = "dismissed",
    }

    /// Where a proposal of another time stands.
    ProposalState in "proposal-state" { Open = "open", Accepted = "accepted", Refused = "refused" }

    /// Why a received mail did not simply count.
    Doubt in "doubt" {
        /// More than a megabyte.
        TooLarge = "too-large",
        /// More or deeper parts than any honest mail has.
        TooManyParts = "too-many-parts",
        /// The mail or its calendar part cannot be read.
        Damaged = "damaged",
        /// More than one calendar object, or more than one identity in it.
        SeveralObjects = "several-objects",
        /// Two copies of the calendar object say different things.
        CopiesDiffer = "copies-differ",
        /// The mail announces another method than the object has.
        MethodDiffers = "method-differs",
        /// The object names no invitation.
        NoIdentity = "no-identity",
        /// The object names an invitation that is not ours.
        UnknownInvitation = "unknown-invitation",
        /// The object is meant for another organizer.
        ForeignOrganizer = "foreign-organizer",
        /// It was not sent to the invitation's own address.
        NoToken = "no-token",
        /// It was sent to the address of another invitation.
        OtherInvitation = "other-invitation",
        /// It names a date that the meeting does not have.
        UnknownOccurrence = "unknown-occurrence",
        /// It names nobody who answers.
        NoAttendee = "no-attendee",
        /// It answers for somebody who was not invited.
        NotInvited = "not-invited",
        /// It holds no answer.
        NoAnswer = "no-answer",
        /// Nothing proves that it comes from the invited person.
        Unconfirmed = "unconfirmed",
        /// It answers a version that was changed since.
        OlderVersion = "older-version",
        /// A later answer arrived before it.
        Overtaken = "overtaken",
        /// The rules of the dialogue refused it.
        Refused = "refused",
    }
}

//! Every table that leads to a person, by which column, and what is done to its rows when the person is erased.

/// How a table leads to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// The column holds the person's id.
    Person(&'static str),
    /// The column holds the id of one of the person's invitations.
    Invitation(&'static str),
    /// The column holds the person's address as it is compared: somebody who was never let into the directory under
    /// it, but wrote it.
    Address(&'static str),
    /// The column holds the person's address as it was written.
    Mailbox(&'static str),
    /// The column holds the id of a row of another table that leads to the person by its own column.
    Row {
        column: &'static str,
        of: &'static str,
        by: &'static By,
    },
}

/// What takes the place of something that is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Instead {
    Nothing,
    /// An empty text.
    Empty,
    /// An empty content.
    NoBytes,
    /// Nothing, as a JSON object.
    NoJson,
    No,
    /// An address that reaches nobody, one for each row.
    Nobody,
    /// A mark where the database wants a word.
    Mark,
}

/// What is done to the rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Erased {
    /// They hold numbers, times and ids alone: what is counted of the past stays.
    Kept,
    Deleted,
    /// What these columns hold goes, the rest stays.
    Blanked(&'static [(&'static str, Instead)]),
}

/// A table that leads to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub table: &'static str,
    pub by: By,
    pub erased: Erased,
}

const fn held(table: &'static str, by: By, erased: Erased) -> Held {
    Held { table, by, erased }
}

use By::{Address, Invitation, Mailbox, Person, Row};
use Erased::{Blanked, Deleted, Kept};
use Instead::{Empty, Mark, No, NoBytes, NoJson, Nobody, Nothing};

/// All of them. What hangs on another row stands before it, so that nothing is left behind.
pub(super) const HELD: &[Held] = &[
    held("person_language", Person("person_id"), Kept),
    held("person_theme", Person("person_id"), Kept),
    held(
        "shortlist_entry",
        Person("person_id"),
        Blanked(&[("reason", Mark)]),
    ),
    held(
        "standing",
        Person("person_id"),
        Blanked(&[("reason", Mark)]),
    ),
    held("kept_apart", Person("one_id"), Deleted),
    held("kept_apart", Person("other_id"), Deleted),
    held(
        "limit_override",
        Person("person_id"),
        Blanked(&[("reason", Mark)]),
    ),
    held("attendance", Person("person_id"), Kept),
    held("session_person", Person("person_id"), Deleted),
    held(
        "group_member",
        Person("person_id"),
        Blanked(&[("availability", Empty)]),
    ),
    held(
        "date_answer",
        Row {
            column: "voter_id",
            of: "date_voter",
            by: &Person("person_id"),
        },
        Kept,
    ),
    held(
        "date_voter",
        Person("person_id"),
        Blanked(&[("zone", Nothing)]),
    ),
    held("calendar_feed", Person("person_id"), Deleted),
    held("reminder", Invitation("invitation_id"), Kept),
    held("table_choice", Invitation("invitation_id"), Deleted),
    held("rsvp", Invitation("invitation_id"), Kept),
    held("proposal", Invitation("invitation_id"), Kept),
    held(
        "received_mail",
        Invitation("invitation_id"),
        Blanked(&[("sealed", NoBytes)]),
    ),
    held(
        "nomination",
        Invitation("invitation_id"),
        Blanked(&[
            ("given_name", Empty),
            ("family_name", Mark),
            ("email", Nobody),
            ("position", Empty),
            ("reason", Empty),
        ]),
    ),
    held(
        "nomination",
        Person("person_id"),
        Blanked(&[
            ("given_name", Empty),
            ("family_name", Mark),
            ("email", Nobody),
            ("position", Empty),
        ]),
    ),
    held(
        "mail_try",
        Row {
            column: "mail_id",
            of: "mail",
            by: &Person("person_id"),
        },
        Blanked(&[("reply", Empty)]),
    ),
    held(
        "sealed_mail",
        Row {
            column: "mail_id",
            of: "mail",
            by: &Person("person_id"),
        },
        Deleted,
    ),
    held(
        "mail",
        Person("person_id"),
        Blanked(&[("recipient", Nobody), ("subject", Empty), ("reply", Empty)]),
    ),
    // Mails to whoever registered or wrote under the address, and was never let into the directory.
    held(
        "mail_try",
        Row {
            column: "mail_id",
            of: "mail",
            by: &Mailbox("recipient"),
        },
        Blanked(&[("reply", Empty)]),
    ),
    held(
        "sealed_mail",
        Row {
            column: "mail_id",
            of: "mail",
            by: &Mailbox("recipient"),
        },
        Deleted,
    ),
    held(
        "mail",
        Mailbox("recipient"),
        Blanked(&[("recipient", Nobody), ("subject", Empty), ("reply", Empty)]),
    ),
    held(
        "delegate",
        Person("person_id"),
        Blanked(&[
            ("given_name", Empty),
            ("family_name", Mark),
            ("email", Nobody),
            ("email_key", Nobody),
            ("position", Empty),
            ("reason", Empty),
        ]),
    ),
    held("delegation", Person("focal_point_id"), Kept),
    // What an organisation said of a recommendation is the organisation's.
    held("recommendation_request", Person("focal_point_id"), Kept),
    held(
        "identity_document",
        Row {
            column: "registration_id",
            of: "registration",
            by: &Address("email_key"),
        },
        Deleted,
    ),
    held(
        "registration_file",
        Row {
            column: "registration_id",
            of: "registration",
            by: &Address("email_key"),
        },
        Deleted,
    ),
    held("registration", Invitation("invitation_id"), Kept),
    held("registration", Person("person_id"), Kept),
    // The same registrations, and those that were never confirmed.
    held(
        "registration",
        Address("email_key"),
        Blanked(&[
            ("given_name", Empty),
            ("family_name", Mark),
            ("position", Empty),
            ("answers", NoJson),
            ("reason", Empty),
            ("publish_name", No),
            ("email", Nobody),
            ("email_key", Nobody),
        ]),
    ),
    held(
        "report_comment",
        Row {
            column: "commenter_id",
            of: "commenter",
            by: &Person("person_id"),
        },
        Kept,
    ),
    held(
        "report_comment",
        Row {
            column: "commenter_id",
            of: "commenter",
            by: &Address("email_key"),
        },
        Kept,
    ),
    held(
        "commenter",
        Person("person_id"),
        Blanked(&[("name", Mark), ("organisation", Empty), ("email", Nobody)]),
    ),
    // The same, and those who were asked under the address before they were in the directory.
    held(
        "commenter",
        Address("email_key"),
        Blanked(&[
            ("name", Mark),
            ("organisation", Empty),
            ("email", Nobody),
            ("email_key", Nobody),
        ]),
    ),
    held(
        "naming_consent",
        Person("person_id"),
        Blanked(&[("name", Mark), ("given_by", Mark), ("words", Empty)]),
    ),
    held(
        "naming_ruling",
        Person("person_id"),
        Blanked(&[("name", Mark), ("reason", Mark)]),
    ),
    held(
        "organisation",
        Person("focal_point_id"),
        Blanked(&[("focal_point_id", Nothing)]),
    ),
    held(
        "invitation",
        Person("person_id"),
        Blanked(&[
            ("email", Nobody),
            ("access_needs", Empty),
            ("diet", Empty),
            ("languages", Empty),
            ("comment", Empty),
            ("publish_name", No),
        ]),
    ),
];

/// Columns whose content is of no use to anybody but us, and would open doors.
pub(super) const LEFT_OUT: &[&str] = &[
    "token_hash",
    "sealed",
    "email_key",
    "name_key",
    "search_text",
    "envelope_from",
    "message_id",
    "calendar_uid",
];

/// Tables of which nothing is left then.
pub(super) const NOT_TAKEN: &[&str] = &["sealed_mail"];

/// Whether the platform knows that this column of this table leads to a person. The audit trail is looked after by
/// itself.
#[must_use]
pub fn leads_to_people(table: &str, column: &str) -> bool {
    table == "audit"
        || HELD.iter().any(|held| {
            let by = match held.by {
                Person(by) | Invitation(by) | Address(by) | Mailbox(by) => by,
                Row { column, .. } => column,
            };
            held.table == table && by == column
        })
        // Mails and delegates are found by their person.
        || matches!((table, column), ("mail" | "delegate", "invitation_id"))
}

/// The columns that erasing speaks of, each with its table.
pub fn named_columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    HELD.iter().flat_map(|held| {
        let columns: &[_] = match held.erased {
            Blanked(columns) => columns,
            Kept | Deleted => &[],
        };
        columns.iter().map(|(column, _)| (held.table, *column))
    })
}

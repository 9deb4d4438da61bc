use chrono::NaiveDateTime;
use chrono_tz::Tz;
use thiserror::Error;

/// Why something cannot become a calendar object or a mail.
#[derive(Clone, Debug, Eq, Error, PartialEq)]
pub enum Refused {
    #[error("not an e-mail address that every mail server accepts")]
    EmailAddress,
    #[error("not a plain http or https address")]
    WebAddress,
    #[error("not a calendar identifier: 1 to 70 ASCII letters, digits and - . _ @ + =")]
    Uid,
    #[error("not a message identifier of the form <left@right>")]
    MessageId,
    #[error("not a language tag")]
    Language,
    #[error("{local} does not exist in {zone}: the clocks jump from {from} to {to}")]
    SkippedByTheClocks {
        local: NaiveDateTime,
        zone: Tz,
        from: NaiveDateTime,
        to: NaiveDateTime,
    },
    #[error("it ends before it starts")]
    EndsBeforeItStarts,
    #[error("the year lies outside 1971 to 2199")]
    YearOutOfRange,
    #[error("not a rule that organisers can choose, or more than 200 meetings")]
    Rule,
    #[error("the rule does not meet on the first day of the series")]
    FirstIsNotInSeries,
    #[error("the series has no such meeting, or has been told about it twice")]
    NotInSeries,
    #[error("the time zone {0} is not in the zone table")]
    UnknownZone(Tz),
    #[error("a cancelled event is announced with CANCEL, not with REQUEST")]
    RequestForCancelled,
    #[error("the sender of the mail is not the organizer in its calendar part")]
    SenderIsNotOrganizer,
    #[error("the recipient of the mail is not the attendee in its calendar part")]
    RecipientIsNotAttendee,
    #[error("an invitation is declined, not unsubscribed from")]
    UnsubscribeOnInvitation,
    #[error("the text of the mail is longer than half a megabyte")]
    TooLong,
    #[error("a library refused the text: {0}")]
    Unwritable(String),
}

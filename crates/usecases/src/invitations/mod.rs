//! Invitations: issued from the shortlist, mailed with a calendar part, answered, taken back, lapsed.
//!
//! Each invitation has a link of its own. Its token is derived from the secret key, so that it can be
//! written into a mail again and again while the database keeps only its hash.

mod answer;
mod calendar;
mod confirmation;
mod facts;
mod issue;
mod lapse;
mod letters;
mod nominate;
mod progress;
mod queries;
mod seats;
mod send_again;
mod show;
mod tell;
mod token;
mod withdraw;
mod worded;

pub use crate::dialogues::rows::{ended, facts as dialogue_facts, schedule_of as schedule};
pub use answer::{Answered, answer, nominee, particulars, record_answer};
pub(crate) use answer::{Bare, By, load, take_bare};
pub use calendar::entry;
pub(crate) use calendar::{Ask, calendar};
pub(crate) use facts::about_meetings;
pub use facts::{Facts, deadline_words, facts, when_words, where_words};
pub(crate) use issue::fresh;
pub use issue::{Preview, issue, issue_at, issue_beyond, issue_in, preview};
pub use lapse::lapse_overdue;
pub(crate) use lapse::lapse_these;
pub use letters::Letters;
pub(crate) use nominate::may_be_invited;
pub use nominate::{
    AtTheDesk, Nominated, at_the_desk, confirm_substitute, nominations, refuse_substitute,
};
pub use progress::{Progress, progress};
pub use queries::{
    Candidate, Candidates, Counts, Detail, Line, MailLine, Overview, Show, candidates, detail,
    overview,
};
pub(crate) use seats::{held, people_by_id};
pub use seats::{holder_of, holders};
pub use send_again::{resend_failed, send_again};
pub use show::{Invited, Shown, calendar_file, show};
pub(crate) use tell::{Changed, OneMeeting, fresh_uid, mails_so_far, tell};
pub use token::{find_by_token, link, token};
pub use withdraw::withdraw;
pub(crate) use withdraw::withdraw_in;
pub(crate) use worded::Worded;

/// A person's name, as it is written in a sentence.
#[must_use]
pub fn person_name(person: &entity::person::Model) -> String {
    format!("{} {}", person.given_name, person.family_name)
        .trim()
        .to_owned()
}

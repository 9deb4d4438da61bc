//! Mails in answer to invitations, in the manner of the programs and servers that write them.

use anyhow::Context;
use mail_parser::{MessageParser, MimeHeaders};
use sink::Arrived;

const HOST: &str = "bench.test";

/// An invitation as its reader's program understands it.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The address that answers go to: `rsvp+token@…`.
    organizer: String,
    attendee: String,
    uid: String,
    message_id: String,
    start: String,
    end: String,
}

impl Invitation {
    /// Reads the calendar part of an invitation.
    pub fn read(mail: &Arrived) -> anyhow::Result<Self> {
        let message = MessageParser::default()
            .parse(&mail.bytes)
            .context("a mail")?;
        let part = message
            .parts
            .iter()
            .find(|part| part.is_content_type("text", "calendar"))
            .context("a calendar part")?;
        let text = String::from_utf8_lossy(part.contents()).replace("\r\n ", "");
        let line = |name: &str| -> anyhow::Result<String> {
            let inside = text
                .split_once("BEGIN:VEVENT")
                .map_or("", |(_, inside)| inside);
            let found = inside.lines().find(|line| line.starts_with(name));
            Ok(found.with_context(|| format!("a line {name}"))?.to_owned())
        };
        let address = |line: String| {
            let after = line.rsplit_once("mailto:");
            after.map_or_else(String::new, |(_, address)| address.to_owned())
        };
        Ok(Self {
            organizer: address(line("ORGANIZER")?),
            attendee: address(line("ATTENDEE")?),
            uid: line("UID:")?.replace("UID:", ""),
            message_id: message.message_id().context("a Message-ID")?.to_owned(),
            start: line("DTSTART")?,
            end: line("DTEND")?,
        })
    }

    /// Where the mail is to be delivered.
    pub fn answers_go_to(&self) -> &str {
        &self.organizer
    }

    /// Where reports of undelivered mail go.
    pub fn bounces_go_to(&self) -> String {
        self.organizer.replacen("rsvp+", "bounce+", 1)
    }

    fn head(&self, id: &str, proved: bool) -> String {
        let (to, from) = (&self.organizer, &self.attendee);
        let domain = from.rsplit_once('@').map_or("", |(_, domain)| domain);
        let proof = if proved { "pass" } else { "fail" };
        format!(
            "Return-Path: <{from}>\r\nAuthentication-Results: mx.{HOST}; dkim={proof} header.d={domain}\r\n\
             From: {from}\r\nTo: {to}\r\nSubject: About the roundtable\r\nMessage-ID: <{id}.{}@{domain}>\r\n\
             Date: Sun, 22 Nov 2026 12:00:00 +0000\r\nMIME-Version: 1.0\r\n",
            // Not under our own host: what we wrote ourselves is not read as a letter.
            self.uid.split('@').next().unwrap_or_default()
        )
    }

    fn object(&self, method: &str, partstat: &str, stamp: &str, more: &str) -> String {
        let (organizer, attendee, uid) = (&self.organizer, &self.attendee, &self.uid);
        let (start, end) = (&self.start, &self.end);
        format!(
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Bench//EN\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\nUID:{uid}\r\n\
             SEQUENCE:0\r\nDTSTAMP:20261122T{stamp}Z\r\n{start}\r\n{end}\r\nORGANIZER:mailto:{organizer}\r\n\
             ATTENDEE;PARTSTAT={partstat}:mailto:{attendee}\r\n{more}END:VEVENT\r\nEND:VCALENDAR\r\n"
        )
    }

    /// An answer; `nth` chooses the program that writes it.
    pub fn answer(&self, nth: usize, partstat: &str, stamp: &str, proved: bool) -> String {
        let object = self.object("REPLY", partstat, stamp, "");
        let head = self.head(&format!("answer.{stamp}"), proved);
        let plain =
            "Content-Type: text/plain; charset=utf-8\r\n\r\nI have answered your invitation.\r\n";
        let part = "Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n\r\n";
        match nth % 4 {
            0 => format!("{head}{part}{object}"),
            1 => format!(
                "{head}Content-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\n{plain}\r\n--a\r\n{part}{object}\r\n--a--\r\n"
            ),
            2 => format!(
                "{head}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n\
                 --a\r\n{plain}\r\n--a\r\n{part}{object}\r\n--a--\r\n--m\r\nContent-Type: application/ics; name=\"invite.ics\"\r\n\
                 Content-Disposition: attachment; filename=\"invite.ics\"\r\n\r\n{object}\r\n--m--\r\n"
            ),
            _ => format!(
                "{head}Content-Type: multipart/alternative; boundary=o\r\n\r\n--o\r\n{plain}\r\n--o\r\n\
                 Content-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>Answered</p>\r\n--i\r\n\
                 Content-Type: text/calendar; name=iCal.ics\r\nContent-Disposition: attachment; filename=iCal.ics\r\n\r\n{object}\r\n\
                 --i--\r\n--o--\r\n"
            ),
        }
    }

    pub fn delegates(&self) -> String {
        let partstat = format!("DELEGATED;DELEGATED-TO=\"mailto:deputy.{}\"", self.attendee);
        let more = format!(
            "ATTENDEE;CN=Achieng Otieno:mailto:deputy.{}\r\n",
            self.attendee
        );
        self.with(&self.object("REPLY", &partstat, "100000", &more), "REPLY")
    }

    pub fn proposes(&self) -> String {
        let object = self.object(
            "COUNTER",
            "TENTATIVE",
            "100000",
            "COMMENT:An hour later?\r\n",
        );
        self.with(&object, "COUNTER")
    }

    fn with(&self, object: &str, method: &str) -> String {
        let head = self.head("once", true);
        format!("{head}Content-Type: text/calendar; method={method}\r\n\r\n{object}")
    }

    /// A report that the invitation could not be delivered.
    pub fn bounces(&self) -> String {
        format!(
            "Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.example\r\nTo: {}\r\nSubject: Undelivered\r\n\
             Message-ID: <bounce.{}>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n\
             --r\r\nContent-Type: text/plain\r\n\r\nThere is no such mailbox.\r\n--r\r\nContent-Type: message/delivery-status\r\n\r\n\
             Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822;{}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--r\r\n\
             Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{}>\r\n\r\n--r--\r\n",
            self.bounces_go_to(),
            self.uid,
            self.attendee,
            self.message_id
        )
    }

    /// A note of absence.
    pub fn is_away(&self) -> String {
        format!(
            "{}Auto-Submitted: auto-replied\r\n\r\nI am away until Monday.\r\n",
            self.head("away", true)
        )
    }

    /// A letter for people to read.
    pub fn writes(&self) -> String {
        format!(
            "{}In-Reply-To: <{}>\r\n\r\nIs there a train from the airport?\r\n",
            self.head("letter", true),
            self.message_id
        )
    }
}

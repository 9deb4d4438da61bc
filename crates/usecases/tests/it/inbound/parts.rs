//! The real and the scripted parts of the loop: a mail server that keeps what it is sent, the programs that
//! answer, and the way back into a real mailbox.

use std::sync::Arc;

use domain::EmailAddress;
use mail_parser::{MessageParser, MimeHeaders};
use testkit::Harness;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Mutex;
use usecases::inbound::imap::{Address, Mailbox};
use usecases::mailer::SmtpMailer;
use usecases::secret::Secret;
use usecases::worker::Worker;
use usecases::{Platform, Settings};

/// A platform with a domain, an outgoing server and a mailbox of its own.
pub struct Loop {
    pub platform: Platform,
    pub worker: Worker,
    pub host: String,
    pub sink: Sink,
    imap: String,
    lmtp: String,
}

/// The loop on the harness's database; nothing where there is no Dovecot.
pub async fn real_parts(h: &Harness) -> Option<Loop> {
    let (Ok(imap), Ok(lmtp)) = (
        std::env::var("CONVENER_TEST_IMAP_URL"),
        std::env::var("CONVENER_TEST_LMTP"),
    ) else {
        eprintln!("not run: CONVENER_TEST_IMAP_URL and CONVENER_TEST_LMTP name no mailbox");
        return None;
    };
    let host = format!("t{}.example", uuid::Uuid::now_v7().simple());
    let settings = Settings {
        base_url: "http://convener.example".to_owned(),
        mail_from: EmailAddress::parse(&format!("secretariat@{host}")).expect("an address"),
        mail_from_name: "ACSG Secretariat".to_owned(),
        mail_server: Some(format!("mx.{host}")),
        files: h.platform.files().clone(),
    };
    let platform = Platform::new(
        h.platform.database().clone(),
        h.clock.clone(),
        Secret::of("a secret for tests"),
        settings,
    );
    let sink = Sink::start().await;
    let mailer = SmtpMailer::new(&format!("smtp://127.0.0.1:{}", sink.port)).expect("a mailer");
    let worker = Worker::new(platform.clone(), Arc::new(mailer));
    Some(Loop {
        platform,
        worker,
        imap: imap.replace("DOMAIN", &host),
        host,
        sink,
        lmtp,
    })
}

impl Loop {
    pub fn address(&self) -> String {
        self.imap.clone()
    }

    pub fn mailbox(&self) -> Mailbox {
        self.mailbox_at(&self.imap)
    }

    pub fn mailbox_at(&self, address: &str) -> Mailbox {
        Mailbox::new(
            self.platform.clone(),
            Address::parse(address).expect("an address"),
        )
    }

    /// Delivers over LMTP (RFC 2033) what our own mail server would: with its findings about the sender.
    pub async fn deliver(&self, to: &str, mail: &str) {
        let findings = format!(
            "Authentication-Results: mx.{}; dkim=pass header.d=mfa.example\r\n",
            self.host
        );
        self.deliver_as_is(to, &(findings + mail)).await;
    }

    pub async fn deliver_as_is(&self, to: &str, mail: &str) {
        self.deliver_all(&[(to.to_owned(), mail.to_owned())]).await;
    }

    pub async fn deliver_all(&self, mails: &[(String, String)]) {
        let stream = TcpStream::connect(&self.lmtp)
            .await
            .expect("the mailbox's server answers");
        let mut wire = BufReader::new(stream);
        said(&mut wire, "220").await;
        tell(&mut wire, "LHLO test\r\n", "250").await;
        for (to, mail) in mails {
            tell(&mut wire, "MAIL FROM:<w.kamau@mfa.example>\r\n", "250").await;
            tell(&mut wire, &format!("RCPT TO:<{to}>\r\n"), "250").await;
            tell(&mut wire, "DATA\r\n", "354").await;
            let dotted = mail.replace("\r\n.", "\r\n..");
            tell(&mut wire, &format!("{dotted}\r\n.\r\n"), "250").await;
        }
        tell(&mut wire, "QUIT\r\n", "221").await;
    }
}

async fn tell(wire: &mut BufReader<TcpStream>, line: &str, expected: &str) {
    wire.write_all(line.as_bytes()).await.expect("written");
    said(wire, expected).await;
}

async fn said(wire: &mut BufReader<TcpStream>, expected: &str) {
    loop {
        let mut line = String::new();
        wire.read_line(&mut line).await.expect("an answer");
        assert!(
            line.starts_with(expected),
            "expected {expected}, heard {line:?}"
        );
        if line.as_bytes().get(3) != Some(&b'-') {
            return;
        }
    }
}

/// An SMTP server (RFC 5321) that takes everything and keeps it.
pub struct Sink {
    pub port: u16,
    mails: Arc<Mutex<Vec<String>>>,
}

impl Sink {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let mails = Arc::new(Mutex::new(Vec::new()));
        let kept = mails.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let kept = kept.clone();
                tokio::spawn(async move { serve(stream, &kept).await });
            }
        });
        Self { port, mails }
    }

    /// Everything that was sent so far.
    pub async fn mails(&self) -> Vec<String> {
        self.mails.lock().await.clone()
    }
}

async fn serve(stream: TcpStream, kept: &Mutex<Vec<String>>) -> Option<()> {
    let mut wire = BufReader::new(stream);
    wire.write_all(b"220 sink\r\n").await.ok()?;
    loop {
        let mut line = String::new();
        if wire.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let word = line.get(..4).unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match word.as_str() {
            "EHLO" => b"250-sink\r\n250 8BITMIME\r\n",
            "QUIT" => b"221 bye\r\n",
            "DATA" => {
                wire.write_all(b"354 go on\r\n").await.ok()?;
                let mut mail = String::new();
                loop {
                    let mut line = String::new();
                    wire.read_line(&mut line).await.ok()?;
                    if line == ".\r\n" {
                        break;
                    }
                    mail.push_str(line.strip_prefix('.').unwrap_or(&line));
                }
                kept.lock().await.push(mail);
                b"250 kept\r\n"
            }
            _ => b"250 fine\r\n",
        };
        wire.write_all(answer).await.ok()?;
    }
}

/// An invitation as a calendar program understands it.
pub struct Understood {
    pub uid: String,
    pub organizer: String,
    pub attendee: String,
    pub sequence: String,
}

/// Reads an invitation as a program does that knows nothing of us.
pub fn understand(mail: &str) -> Option<Understood> {
    let message = MessageParser::default().parse(mail.as_bytes())?;
    let part = message
        .parts
        .iter()
        .find(|part| part.is_content_type("text", "calendar"))?;
    let text = String::from_utf8_lossy(part.contents()).replace("\r\n ", "");
    if !text.contains("METHOD:REQUEST") {
        return None;
    }
    let value = |name: &str| {
        let line = text.lines().find(|line| {
            line.starts_with(name) && matches!(line.as_bytes().get(name.len()), Some(b':' | b';'))
        })?;
        let value = line.rsplit_once("mailto:").map_or_else(
            || line.split_once(':').map(|(_, value)| value),
            |(_, value)| Some(value),
        );
        value.map(str::to_owned)
    };
    Some(Understood {
        uid: value("UID")?,
        organizer: value("ORGANIZER")?,
        attendee: value("ATTENDEE")?,
        sequence: value("SEQUENCE")?,
    })
}

/// A program that answers invitations, in its own manner.
#[derive(Clone, Copy, Debug)]
pub enum Program {
    /// No ORGANIZER, a zone with a private name, the calendar in base64.
    Outlook,
    /// The calendar as an alternative and once more as a file.
    Gmail,
    /// The file inside a mixed part inside the alternatives.
    AppleMail,
    /// The calendar is the whole body, folded at odd places.
    Thunderbird,
}

impl Program {
    /// The mail with which the program answers. `at` is the time of day of DTSTAMP.
    pub fn answers(self, to: &Understood, partstat: &str, at: &str) -> String {
        let Understood {
            uid,
            organizer,
            attendee,
            sequence,
        } = to;
        let people = match self {
            Self::Outlook => {
                format!("ATTENDEE;PARTSTAT={partstat};CN={attendee}:MAILTO:{attendee}\r\n")
            }
            Self::Gmail | Self::AppleMail | Self::Thunderbird => format!(
                "ORGANIZER;CN=ACSG Secretariat:mailto:{organizer}\r\nATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT={partstat};CN=\"Kamau, W.\":mailto:{attendee}\r\n"
            ),
        };
        let zone = match self {
            Self::Outlook => ";TZID=\"W. Europe Standard Time\":20230314T150000",
            Self::Gmail | Self::AppleMail | Self::Thunderbird => ":20230314T140000Z",
        };
        let object = format!(
            "BEGIN:VCALENDAR\r\nPRODID:-//{self:?}//EN\r\nVERSION:2.0\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:{uid}\r\nSEQUENCE:{sequence}\r\n\
             DTSTAMP:20230206T{at}Z\r\nDTSTART{zone}\r\n{people}END:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let head = format!(
            "From: {attendee}\r\nTo: {organizer}\r\nSubject: {partstat}\r\nMessage-ID: <{self:?}.{partstat}.{at}.{uid}>\r\n\
             Date: Mon, 6 Feb 2023 12:00:00 +0000\r\nMIME-Version: 1.0\r\n"
        );
        let text = "Content-Type: text/plain; charset=us-ascii\r\n\r\nAnswered.\r\n";
        match self {
            Self::Thunderbird => format!(
                "{head}Content-Type: text/calendar; method=REPLY; charset=UTF-8\r\n\r\n{}",
                folded(&object)
            ),
            Self::Outlook => format!(
                "{head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n{text}--b\r\nContent-Type: text/calendar; charset=\"utf-8\"; method=REPLY\r\n\
                 Content-Transfer-Encoding: base64\r\n\r\n{}\r\n--b--\r\n",
                base64(&object)
            ),
            Self::Gmail => format!(
                "{head}Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary=a\r\n\r\n--a\r\n{text}\
                 --a\r\nContent-Type: text/calendar; charset=UTF-8; method=REPLY\r\n\r\n{object}--a--\r\n\
                 --m\r\nContent-Type: application/ics; name=invite.ics\r\nContent-Transfer-Encoding: base64\r\n\r\n{}\r\n--m--\r\n",
                base64(&object)
            ),
            Self::AppleMail => format!(
                "{head}Content-Type: multipart/alternative; boundary=o\r\n\r\n--o\r\n{text}--o\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n\
                 --i\r\nContent-Type: text/html\r\n\r\n<p>Answered.</p>\r\n--i\r\nContent-Disposition: attachment; filename=iCal.ics\r\n\
                 Content-Type: text/calendar; name=iCal.ics\r\n\r\n{object}\r\n--i--\r\n--o--\r\n"
            ),
        }
    }
}

fn base64(text: &str) -> String {
    use base64::Engine;
    let encoded = base64::engine::general_purpose::STANDARD.encode(text);
    let lines: Vec<&str> = encoded
        .as_bytes()
        .chunks(76)
        .map(|line| std::str::from_utf8(line).expect("ASCII"))
        .collect();
    lines.join("\r\n")
}

fn folded(text: &str) -> String {
    text.lines()
        .map(|line| {
            let pieces: Vec<&str> = line
                .as_bytes()
                .chunks(40)
                .map(|piece| std::str::from_utf8(piece).expect("ASCII"))
                .collect();
            pieces.join("\r\n ") + "\r\n"
        })
        .collect()
}

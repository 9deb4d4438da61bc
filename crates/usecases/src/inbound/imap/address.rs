//! Where the mailbox is: `imaps://user:password@host/INBOX`.

use anyhow::{Context, ensure};

/// The address of a mailbox, with the credentials for it.
#[derive(Clone)]
pub struct Address {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) security: Security,
    pub(super) user: String,
    pub(super) password: String,
    pub(super) folder: String,
    pub(super) processed: String,
    pub(super) quarantine: String,
}

/// How the connection is kept from being overheard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Security {
    /// TLS from the first byte.
    Tls,
    /// TLS after a greeting in the clear (RFC 2595).
    StartTls,
    /// None: for the machine itself.
    None,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Address({})", self.name())
    }
}

impl Address {
    /// Reads `imaps://user:password@host[:993][/folder]`, or `imap://…` with TLS after the greeting.
    /// `?tls=none` is allowed for this machine alone; `processed=` and `quarantine=` name other folders.
    ///
    /// # Errors
    /// A fault that says what the address should look like.
    pub fn parse(raw: &str) -> anyhow::Result<Self> {
        let url = url::Url::parse(raw)
            .context("the address of the mailbox looks like imaps://user:password@host/INBOX")?;
        let host = url.host_str().unwrap_or_default().to_owned();
        ensure!(!host.is_empty(), "the address of the mailbox names no host");
        let (mut security, port) = match url.scheme() {
            "imaps" => (Security::Tls, 993),
            "imap" => (Security::StartTls, 143),
            other => anyhow::bail!(
                "the address of the mailbox begins with imaps:// or imap://, not {other}://"
            ),
        };
        let text = |part: &str| -> anyhow::Result<String> {
            let text = decoded(part)?;
            ensure!(
                !text
                    .chars()
                    .any(|c| c.is_control() || c == '"' || c == '\\'),
                "the address of the mailbox holds characters that IMAP cannot carry"
            );
            Ok(text)
        };
        let (mut processed, mut quarantine) = ("Processed".to_owned(), "Quarantine".to_owned());
        for (name, value) in url.query_pairs() {
            match (name.as_ref(), value.as_ref()) {
                ("processed", folder) => processed = text(folder)?,
                ("quarantine", folder) => quarantine = text(folder)?,
                ("tls", "required") => {}
                ("tls", "none") => {
                    let here = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]");
                    ensure!(
                        here,
                        "tls=none would send the password in the clear to {host}"
                    );
                    security = Security::None;
                }
                (other, _) => {
                    anyhow::bail!("the address of the mailbox has an unknown part {other}")
                }
            }
        }
        let folder = text(url.path().trim_start_matches('/'))?;
        ensure!(
            !url.username().is_empty(),
            "the address of the mailbox names no user"
        );
        Ok(Self {
            port: url.port().unwrap_or(port),
            security,
            user: text(url.username())?,
            // LOGIN quotes what it sends; only controls cannot be carried.
            password: decoded(url.password().unwrap_or_default())?,
            folder: if folder.is_empty() {
                "INBOX".to_owned()
            } else {
                folder
            },
            processed,
            quarantine,
            host,
        })
    }

    /// The mailbox without its password, as logs and pages name it.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}:{}/{}", self.host, self.port, self.folder)
    }
}

fn decoded(part: &str) -> anyhow::Result<String> {
    let mut bytes = Vec::with_capacity(part.len());
    let mut rest = part.as_bytes();
    while let [byte, after @ ..] = rest {
        let pair = after
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) if *byte == b'%' => {
                bytes.push(value);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*byte);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).context("the address of the mailbox is not UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_with_its_defaults() {
        let address = Address::parse("imaps://rsvp%40events.example:p%2Fw@mail.events.example")
            .expect("an address");
        assert_eq!((address.port, address.security), (993, Security::Tls));
        assert_eq!(
            (address.user.as_str(), address.password.as_str()),
            ("rsvp@events.example", "p/w")
        );
        assert_eq!(address.name(), "mail.events.example:993/INBOX");
        assert!(!format!("{address:?}").contains("p/w"));
    }

    #[test]
    fn the_password_goes_in_the_clear_to_this_machine_only() {
        assert!(Address::parse("imap://u:p@127.0.0.1:1143/INBOX?tls=none").is_ok());
        assert!(Address::parse("imap://u:p@mail.events.example?tls=none").is_err());
        assert!(Address::parse("smtp://u:p@host").is_err());
        assert!(Address::parse("imaps://host").is_err());
        assert!(Address::parse("imaps://u:p@host/a%0Ab").is_err());
    }
}

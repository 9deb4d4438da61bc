//! TXT records, asked of the name servers of this machine (RFC 1035).
//!
//! One question, one answer, over UDP and over TCP where the answer is longer. A resolver library would bring
//! two dozen crates for a command that asks three questions; caching, DNSSEC and search lists are absent on
//! purpose.

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UdpSocket};
use tokio::time::timeout;

/// How long one name server may take.
const PATIENCE: Duration = Duration::from_secs(3);
const TXT: u16 = 16;

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The records of the name, each put together; none when the name or such records do not exist.
    Records(Vec<String>),
    /// No name server answered, or none could say.
    Silence(String),
}

/// Asks for the TXT records of a name.
pub async fn txt(name: &str) -> Answer {
    let servers = match std::fs::read_to_string("/etc/resolv.conf") {
        Ok(text) => servers(&text),
        Err(error) => return Answer::Silence(format!("/etc/resolv.conf: {error}")),
    };
    ask(name, &servers).await
}

async fn ask(name: &str, servers: &[SocketAddr]) -> Answer {
    let Some(question) = question(rand::random(), name) else {
        return Answer::Silence(format!("{name} is no domain name"));
    };
    let mut said = "this machine has no name server".to_owned();
    for server in servers.iter().take(3) {
        match exchange(*server, &question).await {
            Ok(Some(records)) => return Answer::Records(records),
            Ok(None) => said = format!("{server} could not say"),
            Err(error) => said = format!("{server}: {error}"),
        }
    }
    Answer::Silence(said)
}

/// The name servers that resolv.conf lists.
fn servers(text: &str) -> Vec<SocketAddr> {
    text.lines()
        .filter_map(|line| line.trim().strip_prefix("nameserver"))
        .filter_map(|rest| rest.trim().parse::<IpAddr>().ok())
        .map(|address| SocketAddr::new(address, 53))
        .collect()
}

/// Asks one server; none when it could not say.
async fn exchange(server: SocketAddr, question: &[u8]) -> Result<Option<Vec<String>>, String> {
    let told = |error: std::io::Error| error.to_string();
    let late = |_| format!("no answer within {} s", PATIENCE.as_secs());
    let over_udp = async {
        let any: SocketAddr = if server.is_ipv4() {
            ([0, 0, 0, 0], 0).into()
        } else {
            ([0_u16; 8], 0).into()
        };
        let socket = UdpSocket::bind(any).await?;
        socket.connect(server).await?;
        socket.send(question).await?;
        let mut answer = vec![0; 4096];
        loop {
            let length = socket.recv(&mut answer).await?;
            // An answer to another question is somebody else's, or a forgery.
            if answer.get(..2) == question.get(..2) {
                answer.truncate(length);
                return Ok(answer);
            }
        }
    };
    let answer = timeout(PATIENCE, over_udp)
        .await
        .map_err(late)?
        .map_err(told)?;
    match read(&answer, question) {
        Read::Records(records) => return Ok(Some(records)),
        Read::NoIdea => return Ok(None),
        Read::CutShort => {}
    }
    let over_tcp = async {
        let mut stream = TcpStream::connect(server).await?;
        let length = u16::try_from(question.len()).unwrap_or(u16::MAX);
        stream.write_all(&length.to_be_bytes()).await?;
        stream.write_all(question).await?;
        let length = stream.read_u16().await?;
        let mut answer = vec![0; usize::from(length)];
        stream.read_exact(&mut answer).await?;
        Ok(answer)
    };
    let answer = timeout(PATIENCE, over_tcp)
        .await
        .map_err(late)?
        .map_err(told)?;
    Ok(match read(&answer, question) {
        Read::Records(records) => Some(records),
        Read::NoIdea | Read::CutShort => None,
    })
}

/// A question for the TXT records of a name, with recursion; none for what is no name.
fn question(id: u16, name: &str) -> Option<Vec<u8>> {
    let mut bytes = id.to_be_bytes().to_vec();
    // Recursion desired; one question.
    bytes.extend([1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    for label in name.trim_end_matches('.').split('.') {
        let length = u8::try_from(label.len())
            .ok()
            .filter(|n| (1..=63).contains(n))?;
        bytes.push(length);
        bytes.extend(label.as_bytes());
    }
    bytes.push(0);
    bytes.extend(TXT.to_be_bytes());
    bytes.extend([0, 1]);
    (name.is_ascii() && name.len() <= 253).then_some(bytes)
}

#[derive(Debug, PartialEq, Eq)]
enum Read {
    Records(Vec<String>),
    CutShort,
    NoIdea,
}

/// Reads an answer to a question.
fn read(answer: &[u8], question: &[u8]) -> Read {
    let Some(flags) = number(answer, 2) else {
        return Read::NoIdea;
    };
    let is_answer = answer.get(..2) == question.get(..2) && flags & 0x8000 != 0;
    match (is_answer, flags & 0x000f) {
        // NXDOMAIN is an answer, too: there is nothing.
        (true, 0 | 3) if flags & 0x0200 != 0 => Read::CutShort,
        (true, 0 | 3) => records(answer, question.len()).map_or(Read::NoIdea, Read::Records),
        _ => Read::NoIdea,
    }
}

fn records(answer: &[u8], mut at: usize) -> Option<Vec<String>> {
    let mut found = Vec::new();
    // The question comes back first, as long as it went.
    for _ in 0..number(answer, 6)? {
        at = behind_name(answer, at)?;
        let kind = number(answer, at)?;
        let length = usize::from(number(answer, at + 8)?);
        let data = answer.get(at + 10..at + 10 + length)?;
        at += 10 + length;
        if kind == TXT {
            found.push(text(data)?);
        }
    }
    Some(found)
}

/// The strings of a TXT record, which belong together (RFC 7208, 3.3).
fn text(mut data: &[u8]) -> Option<String> {
    let mut bytes = Vec::new();
    while let Some((length, rest)) = data.split_first() {
        let (piece, more) = rest.split_at_checked(usize::from(*length))?;
        bytes.extend(piece);
        data = more;
    }
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The place behind a name, which may end in a reference to an earlier one.
fn behind_name(answer: &[u8], mut at: usize) -> Option<usize> {
    loop {
        match *answer.get(at)? {
            0 => return Some(at + 1),
            length if length & 0xc0 == 0xc0 => return Some(at + 2),
            length => at += 1 + usize::from(length),
        }
    }
}

fn number(bytes: &[u8], at: usize) -> Option<u16> {
    let pair = bytes.get(at..at + 2)?;
    Some(u16::from_be_bytes([pair[0], pair[1]]))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An answer with these TXT records, each in pieces.
    fn answer(question: &[u8], flags: u16, records: &[&[&str]]) -> Vec<u8> {
        let mut bytes = question.to_vec();
        bytes[2..4].copy_from_slice(&flags.to_be_bytes());
        bytes[6..8].copy_from_slice(&(records.len() as u16).to_be_bytes());
        for pieces in records {
            bytes.extend([0xc0, 12]);
            bytes.extend(TXT.to_be_bytes());
            bytes.extend([0, 1, 0, 0, 0, 60]);
            let length: usize = pieces.iter().map(|piece| piece.len() + 1).sum();
            bytes.extend((length as u16).to_be_bytes());
            for piece in *pieces {
                bytes.push(piece.len() as u8);
                bytes.extend(piece.as_bytes());
            }
        }
        bytes
    }

    #[test]
    fn records_are_read_and_their_pieces_put_together() {
        let question = question(7, "events.example").expect("a name");
        let told = answer(&question, 0x8180, &[&["v=spf1 ", "-all"], &["other"]]);
        let expected = vec!["v=spf1 -all".to_owned(), "other".to_owned()];
        assert_eq!(read(&told, &question), Read::Records(expected));
        let nothing = answer(&question, 0x8183, &[]);
        assert_eq!(read(&nothing, &question), Read::Records(Vec::new()));
    }

    #[test]
    fn what_is_cut_short_or_no_answer_is_told_apart() {
        let question = question(7, "events.example").expect("a name");
        assert_eq!(
            read(&answer(&question, 0x8380, &[]), &question),
            Read::CutShort
        );
        assert_eq!(
            read(&answer(&question, 0x8182, &[]), &question),
            Read::NoIdea
        );
        let mut forged = answer(&question, 0x8180, &[&["v=spf1 +all"]]);
        forged[0] ^= 1;
        assert_eq!(read(&forged, &question), Read::NoIdea);
        let whole = answer(&question, 0x8180, &[&["v=spf1 -all"]]);
        for length in 0..whole.len() {
            assert_ne!(
                read(&whole[..length], &question),
                Read::Records(vec!["v=spf1 -all".to_owned()])
            );
        }
    }

    #[test]
    fn what_is_no_name_is_not_asked_for() {
        for name in ["", "a..b", &"x".repeat(64), "ü.example"] {
            assert_eq!(question(1, name), None, "{name}");
        }
    }

    #[test]
    fn name_servers_come_from_the_machine() {
        let listed = servers(
            "# a comment\nnameserver 192.0.2.1\nsearch example\nnameserver 2001:db8::1\nnameserver nonsense\n",
        );
        assert_eq!(listed.len(), 2);
        assert_eq!(listed[0], ([192, 0, 2, 1], 53).into());
    }

    #[tokio::test]
    async fn a_name_server_that_says_nothing_is_not_waited_for_long() {
        let silent = UdpSocket::bind("127.0.0.1:0").await.expect("a socket");
        let address = silent.local_addr().expect("an address");
        let begun = std::time::Instant::now();
        assert!(matches!(
            ask("events.example", &[address]).await,
            Answer::Silence(_)
        ));
        assert!(begun.elapsed() < PATIENCE * 2);
    }
}

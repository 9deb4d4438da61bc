//! Whether receivers will believe the sending domain: SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 7489),
//! as far as the DNS tells.

use super::Finding;
use super::dns::{Answer, txt};

/// Looks the three up.
pub async fn check(domain: &str, selector: Option<&str>) -> Vec<Finding> {
    let mut findings = vec![spf(domain, txt(domain).await)];
    findings.push(match selector {
        Some(selector) => dkim(selector, txt(&format!("{selector}._domainkey.{domain}")).await),
        None => Finding::well(
            "dkim",
            "not looked up: set CONVENER_DKIM_SELECTOR to the selector under which your relay signs".to_owned(),
        ),
    });
    findings.push(dmarc(domain, txt(&format!("_dmarc.{domain}")).await));
    findings
}

/// Nothing is wrong when nobody answers; the reader should know that nothing was found out.
fn silence(about: &'static str, why: &str) -> Finding {
    Finding::well(
        about,
        format!("not looked up: the DNS does not answer ({why})"),
    )
}

/// The records that begin so.
fn beginning<'a>(records: &'a [String], with: &str) -> Vec<&'a str> {
    records
        .iter()
        .map(|record| record.trim())
        .filter(|record| {
            record
                .get(..with.len())
                .is_some_and(|begin| begin.eq_ignore_ascii_case(with))
        })
        .collect()
}

fn spf(domain: &str, answer: Answer) -> Finding {
    let about = "spf";
    let records = match answer {
        Answer::Silence(why) => return silence(about, &why),
        Answer::Records(records) => records,
    };
    let found: Vec<&str> = beginning(&records, "v=spf1")
        .into_iter()
        .filter(|record| record.len() == 6 || record.as_bytes().get(6) == Some(&b' '))
        .collect();
    match found.as_slice() {
        [] => Finding::wrong(
            about,
            format!(
                "{domain} has no SPF record; add a TXT record that names your relay, such as \
                 \"v=spf1 include:relay.example -all\""
            ),
        ),
        [record] => {
            let last = record.split_whitespace().last().unwrap_or_default();
            if last.eq_ignore_ascii_case("+all") || last.eq_ignore_ascii_case("all") {
                Finding::wrong(
                    about,
                    format!(
                        "{domain} lets everybody send in its name ({record}); end it with -all or ~all"
                    ),
                )
            } else {
                Finding::well(about, format!("{domain} says {record}"))
            }
        }
        _ => Finding::wrong(
            about,
            format!(
                "{domain} has {} SPF records, which receivers take for none (RFC 7208, 4.5); make one of them",
                found.len()
            ),
        ),
    }
}

/// The value of a tag in a list of tags, such as `p=none; rua=…`.
fn tag<'a>(record: &'a str, name: &str) -> Option<&'a str> {
    record
        .split(';')
        .filter_map(|pair| pair.split_once('='))
        .find(|(key, _)| key.trim().eq_ignore_ascii_case(name))
        .map(|(_, value)| value.trim())
}

fn dkim(selector: &str, answer: Answer) -> Finding {
    let about = "dkim";
    let records = match answer {
        Answer::Silence(why) => return silence(about, &why),
        Answer::Records(records) => records,
    };
    match records.iter().find_map(|record| tag(record, "p")) {
        None => Finding::wrong(
            about,
            format!(
                "no key stands under the selector {selector}; publish the one your relay signs with, or correct \
                 CONVENER_DKIM_SELECTOR"
            ),
        ),
        Some("") => Finding::wrong(
            about,
            format!(
                "the key of the selector {selector} was revoked; publish the one your relay signs with"
            ),
        ),
        Some(_) => Finding::well(
            about,
            format!(
                "the selector {selector} has a key; that the relay signs with it shows in a mail's Authentication-Results"
            ),
        ),
    }
}

fn dmarc(domain: &str, answer: Answer) -> Finding {
    let about = "dmarc";
    let records = match answer {
        Answer::Silence(why) => return silence(about, &why),
        Answer::Records(records) => records,
    };
    let found = beginning(&records, "v=DMARC1");
    let policy = match found.as_slice() {
        [record] => tag(record, "p"),
        _ => None,
    };
    match policy.map(str::to_ascii_lowercase).as_deref() {
        Some("reject" | "quarantine") => Finding::well(
            about,
            format!("{domain} protects its name: {}", found.join(" ")),
        ),
        Some("none") => Finding::well(
            about,
            format!(
                "{domain} only watches (p=none); large receivers ask for it, p=quarantine protects the name"
            ),
        ),
        _ => Finding::wrong(
            about,
            format!(
                "{domain} has no DMARC policy that can be read; add a TXT record at _dmarc.{domain}, such as \
                 \"v=DMARC1; p=none; rua=mailto:postmaster@{domain}\". Large receivers refuse mails to many \
                 without it"
            ),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn records(of: &[&str]) -> Answer {
        Answer::Records(of.iter().map(|record| (*record).to_owned()).collect())
    }

    #[test]
    fn spf_is_one_record_that_does_not_let_everybody_in() {
        let check = |of: &[&str]| spf("events.example", records(of));
        assert!(check(&["v=spf1 include:relay.example -all", "google-site=1"]).well);
        assert!(!check(&[]).well);
        assert!(!check(&["v=spf10 -all"]).well);
        assert!(!check(&["v=spf1 -all", "V=SPF1 ~all"]).well);
        assert!(!check(&["v=spf1 +all"]).well);
    }

    #[test]
    fn a_dkim_key_may_be_missing_or_revoked() {
        let check = |of: &[&str]| dkim("mail", records(of));
        assert!(check(&["v=DKIM1; k=rsa; p=MIIB"]).well);
        assert!(check(&["k=ed25519;p=abc="]).well);
        assert!(!check(&["v=DKIM1; p="]).well);
        assert!(!check(&[]).well);
    }

    #[test]
    fn dmarc_needs_one_policy() {
        let check = |of: &[&str]| dmarc("events.example", records(of));
        assert!(check(&["v=DMARC1; p=reject"]).well);
        assert!(check(&["v=DMARC1;p=None"]).well);
        assert!(!check(&["v=DMARC1; rua=mailto:x@y.example"]).well);
        assert!(!check(&["v=DMARC1; p=none", "v=DMARC1; p=reject"]).well);
        assert!(!check(&[]).well);
    }

    #[test]
    fn silence_of_the_dns_is_told_and_is_no_fault() {
        let silent = || Answer::Silence("no answer within 3 s".to_owned());
        for finding in [
            spf("x.example", silent()),
            dkim("mail", silent()),
            dmarc("x.example", silent()),
        ] {
            assert!(
                finding.well && finding.said.contains("the DNS does not answer"),
                "{}",
                finding.said
            );
        }
    }
}

//! Who really sent a mail, as our own mail server found out (RFC 8601).

/// The domains for which a signature or the sending server was verified by the server called `ours`.
///
/// Only lines that name our server count: anybody can write such a line, and a server removes those
/// that bear its own name from what comes in (RFC 8601, section 5). Where two lines of its name
/// contradict each other about one method, that method proves nothing.
pub(super) fn verified<'a>(
    lines: impl Iterator<Item = &'a str>,
    ours: Option<&str>,
) -> Vec<String> {
    let Some(ours) = ours.map(str::trim).filter(|ours| !ours.is_empty()) else {
        return Vec::new();
    };
    let mut passed: Vec<(String, String)> = Vec::new();
    let mut failed: Vec<String> = Vec::new();
    for line in lines.take(20) {
        let line = without_comments(line);
        let mut clauses = line.split(';').map(str::trim);
        let server = clauses.next().unwrap_or_default();
        let server = server.split_whitespace().next().unwrap_or_default();
        if !server.eq_ignore_ascii_case(ours) {
            continue;
        }
        for clause in clauses {
            match verdict(clause) {
                Some((method, true, Some(domain))) => passed.push((method, domain)),
                Some((method, false, _)) if method != "dkim" => failed.push(method),
                // One broken signature beside a good one is what mailing lists leave behind.
                Some(_) | None => {}
            }
        }
    }
    passed.retain(|(method, _)| !failed.contains(method));
    let mut domains: Vec<String> = passed.into_iter().map(|(_, domain)| domain).collect();
    domains.sort();
    domains.dedup();
    domains
}

/// The method, whether it passed, and the domain that it speaks of.
fn verdict(clause: &str) -> Option<(String, bool, Option<String>)> {
    let mut words = clause.split_whitespace();
    let (method, result) = words.next()?.split_once('=')?;
    let method = method
        .split('/')
        .next()
        .unwrap_or(method)
        .to_ascii_lowercase();
    let properties: &[&str] = match method.as_str() {
        "dkim" => &["header.d", "header.i"],
        "spf" => &["smtp.mailfrom"],
        "dmarc" => &["header.from"],
        _ => return None,
    };
    let domain = words
        .filter_map(|word| word.split_once('='))
        .find(|(name, _)| {
            properties
                .iter()
                .any(|known| name.eq_ignore_ascii_case(known))
        })
        .map(|(_, value)| value.trim_matches('"'))
        .map(|value| value.rsplit_once('@').map_or(value, |(_, domain)| domain))
        .map(|domain| domain.trim_end_matches('.').to_ascii_lowercase())
        .filter(|domain| domain.contains('.'));
    Some((method, result.eq_ignore_ascii_case("pass"), domain))
}

/// Whether one of the verified domains is the address's own or one above it.
pub(super) fn vouches(verified: &[String], domain: &str) -> bool {
    verified.iter().any(|one| {
        domain
            .strip_suffix(one.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

fn without_comments(line: &str) -> String {
    let (mut depth, mut escaped, mut plain) = (0_usize, false, String::with_capacity(line.len()));
    for character in line.chars() {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            other if depth == 0 => plain.push(other),
            _ => {}
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> Vec<String> {
        verified(lines.iter().copied(), Some("mx.events.example"))
    }

    #[test]
    fn what_our_server_verified_counts() {
        let line = "mx.events.example 1; dkim=pass (2048-bit; good) header.d=mfa.example header.s=k; \
                    spf=pass smtp.mailfrom=jane@bounces.mfa.example; dmarc=pass header.from=MFA.example";
        assert_eq!(of(&[line]), ["bounces.mfa.example", "mfa.example"]);
    }

    #[test]
    fn foreign_authentication_results_have_no_influence() {
        assert!(of(&["mx.evil.example; dkim=pass header.d=mfa.example"]).is_empty());
        assert!(
            of(&["evil.example (mx.events.example); dkim=pass header.d=mfa.example"]).is_empty()
        );
        let line = "mx.events.example; dkim=pass header.d=mfa.example";
        assert!(verified([line].into_iter(), None).is_empty());
    }

    #[test]
    fn a_contradicted_method_proves_nothing() {
        let lines = [
            "mx.events.example; spf=fail smtp.mailfrom=evil.example",
            "mx.events.example; spf=pass smtp.mailfrom=mfa.example",
        ];
        assert!(of(&lines).is_empty());
    }

    #[test]
    fn a_failed_check_vouches_for_nobody() {
        let line = "mx.events.example; dkim=fail header.d=mfa.example; spf=softfail smtp.mailfrom=a@mfa.example";
        assert!(of(&[line]).is_empty());
    }

    #[test]
    fn a_domain_vouches_for_those_below_it_only() {
        let verified = vec!["mfa.example".to_owned()];
        assert!(vouches(&verified, "mfa.example"));
        assert!(vouches(&verified, "mail.mfa.example"));
        assert!(!vouches(&verified, "evilmfa.example"));
        assert!(!vouches(&["mail.mfa.example".to_owned()], "mfa.example"));
    }
}

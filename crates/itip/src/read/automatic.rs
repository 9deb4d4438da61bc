//! Mails that no person wrote for us to read (RFC 3834).

use super::parts::Headers;

/// Whether a machine wrote it: an absence note, a receipt, a newsletter, or what a filter calls spam.
pub(super) fn is_automatic(headers: &Headers<'_>) -> bool {
    let says = |name: &str, words: &[&str]| {
        headers.first(name).is_some_and(|value| {
            let word = value.split(';').next().unwrap_or_default().trim();
            words.iter().any(|known| word.eq_ignore_ascii_case(known))
        })
    };
    let submitted = headers.first("Auto-Submitted").is_some() && !says("Auto-Submitted", &["no"]);
    submitted
        || says("Precedence", &["bulk", "list", "junk", "auto_reply"])
        || says("X-Spam-Flag", &["yes"])
        || [
            "X-Autoreply",
            "X-Autorespond",
            "X-Auto-Reply-From",
            "List-Id",
            "Feedback-Type",
        ]
        .iter()
        .any(|name| headers.first(name).is_some())
        || headers.is_report("disposition-notification")
        || headers.is_report("feedback-report")
}

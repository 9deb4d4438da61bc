//! Drafts: what somebody is typing into a long form, kept before it is saved.

/// The longest draft, in bytes of names and values: several times the longest text that any of the forms takes.
pub const LENGTH_MAX: usize = 256 * 1024;

/// The most fields of a draft.
pub const FIELDS_MAX: usize = 1_000;

/// The most drafts of one account.
pub const DRAFTS_MAX: u64 = 100;

/// How long a draft is kept that nobody comes back to, in days.
pub const DAYS_KEPT: i64 = 30;

/// The forms that are kept, part by part; `*` stands for an id.
const FORMS: &[&[&str]] = &[
    &["desk", "dialogues", "new"],
    &["desk", "dialogues", "*", "edit"],
    &["desk", "dialogues", "*", "concept-note"],
    &["desk", "dialogues", "*", "report", "texts"],
    &["desk", "dialogues", "*", "report", "points", "new"],
    &["desk", "dialogues", "*", "report", "points", "*"],
    &["desk", "dialogues", "*", "report", "recommendations", "new"],
    &["desk", "dialogues", "*", "report", "recommendations", "*"],
    &["desk", "dialogues", "*", "report", "draw", "*", "*"],
    &["desk", "dialogues", "*", "report", "draw", "*"],
    &["desk", "dialogues", "*", "report", "notes", "*"],
    &["desk", "processes", "*", "template"],
    &["desk", "groups", "*", "texts", "new"],
    &["desk", "groups", "*", "texts", "*", "edit"],
];

/// Whether what is typed at this address is kept: one of the long forms, and nothing behind its path.
#[must_use]
pub fn is_kept(address: &str) -> bool {
    let Some(path) = address.strip_prefix('/') else {
        return false;
    };
    let parts: Vec<&str> = path.split('/').collect();
    FORMS.iter().any(|form| {
        form.len() == parts.len()
            && form.iter().zip(&parts).all(|(known, part)| match *known {
                "*" => uuid::Uuid::try_parse(part).is_ok(),
                known => known == *part,
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_long_forms_are_kept() {
        let id = "01920000-0000-7000-8000-0000000000a1";
        for kept in [
            "/desk/dialogues/new".to_owned(),
            format!("/desk/dialogues/{id}/edit"),
            format!("/desk/dialogues/{id}/report/points/new"),
            format!("/desk/groups/{id}/texts/{id}/edit"),
        ] {
            assert!(is_kept(&kept), "{kept}");
        }
        for other in [
            "/desk/dialogues".to_owned(),
            format!("/desk/dialogues/{id}/cancel"),
            format!("/desk/dialogues/{id}/edit/"),
            format!("/desk/dialogues/{id}/edit?x=1"),
            "/desk/dialogues/../edit".to_owned(),
            "//evil.example/desk/dialogues/new".to_owned(),
            "https://evil.example".to_owned(),
            "/rsvp/token".to_owned(),
            String::new(),
        ] {
            assert!(!is_kept(&other), "{other}");
        }
    }
}

//! What the catalogues need to know of the six official languages of the United Nations.

use domain::Language as Lang;
use unic_langid::{LanguageIdentifier, langid};

/// The language's name in the language itself, for the language menu.
#[must_use]
pub const fn endonym(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "English",
        Lang::Fr => "Français",
        Lang::Es => "Español",
        Lang::Ar => "العربية",
        Lang::Ru => "Русский",
        Lang::Zh => "中文",
    }
}

/// Reads a code or a longer tag: `fr`, `fr-CH`, `zh_Hant`.
#[must_use]
pub fn parse(tag: &str) -> Option<Lang> {
    let primary = tag.trim().split(['-', '_']).next()?;
    Lang::ALL
        .iter()
        .copied()
        .find(|lang| lang.code().eq_ignore_ascii_case(primary))
}

/// The best of our languages for a browser's `Accept-Language`, or none when it wants none of them.
#[must_use]
pub fn from_accept_language(header: &str) -> Option<Lang> {
    let mut best: Option<(f32, Lang)> = None;
    for part in header.split(',').take(32) {
        let mut pieces = part.split(';');
        let tag = pieces.next().unwrap_or_default().trim();
        let weight = pieces
            .find_map(|piece| piece.trim().strip_prefix("q=")?.trim().parse::<f32>().ok())
            .unwrap_or(1.0);
        let lang = if tag == "*" {
            Some(Lang::En)
        } else {
            parse(tag)
        };
        if let Some(lang) = lang
            && weight > 0.0
            && best.is_none_or(|(heaviest, _)| weight > heaviest)
        {
            best = Some((weight, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

/// The place of a language in tables of six.
pub(crate) const fn index(lang: Lang) -> usize {
    lang as usize
}

pub(crate) fn identifier(lang: Lang) -> LanguageIdentifier {
    match lang {
        Lang::En => langid!("en"),
        Lang::Fr => langid!("fr"),
        Lang::Es => langid!("es"),
        Lang::Ar => langid!("ar"),
        Lang::Ru => langid!("ru"),
        Lang::Zh => langid!("zh"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_weighs_most_among_ours() {
        assert_eq!(
            from_accept_language("de-CH, de;q=0.9, fr-CH;q=0.8, en;q=0.7"),
            Some(Lang::Fr)
        );
        assert_eq!(from_accept_language("en;q=0.2, zh-Hans-CN"), Some(Lang::Zh));
        assert_eq!(from_accept_language("ru, es"), Some(Lang::Ru));
    }

    #[test]
    fn a_browser_that_wants_none_of_ours_gets_none() {
        assert_eq!(from_accept_language("sw, de;q=0.5"), None);
        assert_eq!(from_accept_language("fr;q=0"), None);
        assert_eq!(from_accept_language(""), None);
    }

    #[test]
    fn every_code_reads_back_as_its_language() {
        for lang in Lang::ALL {
            assert_eq!(parse(lang.code()), Some(*lang));
        }
        assert_eq!(parse("zh-Hant-HK"), Some(Lang::Zh));
        assert_eq!(parse("de"), None);
    }
}

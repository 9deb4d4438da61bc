//! The fonts that papers are set in. They are part of the program, so that a paper looks the same everywhere and
//! needs nothing of the machine. `scripts/fonts.py` makes them again; `fonts/README.md` says whose they are.

use std::collections::HashSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};

/// The files, the one that is looked into first at the top.
static FILES: [&[u8]; 6] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSans-Italic.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansCJKsc-Regular.otf"),
];

/// What stands where no font has a character: seen, never silently left out.
pub(crate) const MISSING: char = '\u{25A1}';

static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect()
});

/// A font with the letters of Latin, Greek and Cyrillic, as its file: for readers of documents that name fonts which
/// they do not bring along.
#[must_use]
pub fn plain() -> &'static [u8] {
    FILES[0]
}

/// The fonts, read once.
pub(crate) fn all() -> &'static [Font] {
    &FONTS
}

/// What the typesetter knows of them.
pub(crate) fn book() -> FontBook {
    FontBook::from_fonts(all())
}

/// The characters that one of them draws. A font answers for one by looking through all that it has.
static DRAWN: LazyLock<HashSet<u32>> = LazyLock::new(|| {
    let covered = all().iter().flat_map(|font| font.info().coverage.iter());
    covered.collect()
});

/// Whether a font of ours draws the character, or it is none that is drawn.
pub(crate) fn has(c: char) -> bool {
    c.is_ascii() || is_unseen(c) || DRAWN.contains(&u32::from(c))
}

/// Characters that direct the text and are never drawn (Default_Ignorable_Code_Point of the Unicode Character
/// Database, as far as they occur in running text).
pub(crate) const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\n' | '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_font() {
        assert_eq!(all().len(), FILES.len());
        assert!(has(MISSING));
    }

    #[test]
    fn six_languages_have_their_letters() {
        let samples = [
            "Fairness, efficiency – “adaptability” and integrity: § 12 (a), 50 % … → €",
            "L’asile : « œuvre » commune, ça où à Noël, Œuvres, ÿ",
            "¿Qué señaló la Secretaría? ¡Más ágil!",
            "السلطة الوطنية للجوء، «الاستقبال» ٢٠٢٦؟ مُؤتمر الأمم المتّحدة",
            "Группа поддержки: «потенциал систем убежища» – № 7, ещё объём",
            "庇护能力支持小组：“接收”与“登记”，《难民问题全球契约》。？！（一）",
        ];
        for sample in samples {
            let missing: Vec<char> = sample.chars().filter(|c| !has(*c)).collect();
            assert!(missing.is_empty(), "{missing:?} of {sample}");
        }
    }

    #[test]
    fn what_no_font_has_is_known() {
        assert!(!has('ก'), "Thai");
        assert!(!has('\u{1F600}'), "a face");
    }
}

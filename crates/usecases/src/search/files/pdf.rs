//! The text of a PDF, by the reader that Typst shows the pictures of papers with.
//!
//! A PDF says where glyphs stand and not where words end: what stands apart on a line is another word, what stands on
//! another line is another line. Arabic is often stored from left to right; where its letters run that way they are
//! turned round.

use std::sync::Arc;
use std::time::{Duration, Instant};

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache,
    InterpreterSettings, Paint, PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect};

use crate::search::entry::LONGEST;

/// The most pages that are read.
const PAGES: usize = 1_000;
/// After how long no further page is begun.
const LIMIT: Duration = Duration::from_secs(30);
/// What counts as space between words, as a part of the letters' size.
const SPACE: f64 = 0.18;

/// Reads the text, page by page.
pub(super) fn text(content: &[u8]) -> Result<String, String> {
    let begun = Instant::now();
    let pdf = Pdf::new(content.to_vec()).map_err(|error| format!("{error:?}"))?;
    let settings = InterpreterSettings {
        // Nothing is drawn, so any font stands for those that are not in the file.
        font_resolver: Arc::new(|_| Some((Arc::new(paper::plain_font()), 0))),
        cmap_resolver: Arc::new(|_| None),
        warning_sink: Arc::new(|_| {}),
        render_annotations: false,
    };
    let cache = InterpreterCache::new();
    let mut lines = Lines::default();
    for page in pdf.pages().iter().take(PAGES) {
        let mut context = Context::new(
            Affine::IDENTITY,
            Rect::new(0.0, 0.0, 1.0, 1.0),
            &cache,
            pdf.xref(),
            settings.clone(),
        );
        interpret_page(page, &mut context, &mut lines);
        lines.end_line();
        if lines.text.len() > LONGEST * 4 || begun.elapsed() > LIMIT {
            break;
        }
    }
    match lines.text.trim().is_empty() {
        true => Err("it has no text that could be read".to_owned()),
        false => Ok(lines.text),
    }
}

/// Letters with the place where they stand, along the line and across it.
struct Letters {
    text: String,
    from: f64,
    until: f64,
    across: f64,
    size: f64,
    /// Where the line runs.
    direction: (f64, f64),
}

/// Puts glyphs together to lines.
#[derive(Default)]
struct Lines {
    text: String,
    line: Vec<Letters>,
}

impl Lines {
    fn put(&mut self, letters: Letters) {
        let next_line = self.line.last().is_some_and(|last| {
            let (one, other) = (last.direction, letters.direction);
            let same_way = (one.0 * other.0 + one.1 * other.1) > 0.9;
            let size = last.size.max(letters.size);
            !same_way || (last.across - letters.across).abs() > size * 0.5
        });
        if next_line {
            self.end_line();
        }
        self.line.push(letters);
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let mut words: Vec<String> = Vec::with_capacity(line.len());
        let mut rightwards: Vec<bool> = Vec::with_capacity(line.len());
        let mut last: Option<&Letters> = None;
        for letters in &line {
            if let Some(last) = last {
                let apart = (letters.from - last.until).max(last.from - letters.until);
                if apart > SPACE * last.size.max(letters.size) {
                    words.push(" ".to_owned());
                    rightwards.push(letters.from >= last.from);
                }
            }
            rightwards.push(last.is_none_or(|last| letters.from >= last.from));
            words.push(letters.text.clone());
            last = Some(letters);
        }
        turn_round(&mut words, &rightwards);
        for word in words {
            self.text.push_str(&word);
        }
        self.text.push('\n');
    }
}

/// Turns round what is written from right to left and stored from left to right.
fn turn_round(words: &mut [String], rightwards: &[bool]) {
    let mut from = 0;
    while from < words.len() {
        if !words[from].chars().any(is_arabic) {
            from += 1;
            continue;
        }
        let is_run = |word: &String| word.chars().any(is_arabic) || word.trim().is_empty();
        let mut until = from + words[from..].iter().take_while(|word| is_run(word)).count();
        while words[until - 1].trim().is_empty() {
            until -= 1;
        }
        // The first of them says how it stands to what is before the run.
        let steps = &rightwards[(from + 1).min(until)..until];
        let right = steps.iter().filter(|right| **right).count();
        if right * 2 > steps.len() {
            words[from..until].reverse();
        }
        from = until;
    }
}

fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}'
        | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

impl Device<'_> for Lines {
    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'_>,
        transform: Affine,
        glyph_transform: Affine,
        _: &Paint<'_>,
        _: &GlyphDrawMode,
    ) {
        if self.text.len() > LONGEST * 8 {
            return;
        }
        let text = match glyph.as_unicode() {
            Some(BfString::Char(letter)) => letter.to_string(),
            Some(BfString::String(letters)) => letters,
            None => return,
        };
        let at = transform * glyph_transform;
        let [a, b, ..] = at.as_coeffs();
        // A glyph is a thousand units large.
        let size = (a * a + b * b).sqrt() * 1_000.0;
        if !size.is_finite() || size <= 0.0 {
            return;
        }
        let direction = (a * 1_000.0 / size, b * 1_000.0 / size);
        let along = |point: Point| point.x * direction.0 + point.y * direction.1;
        let begin = at * Point::ORIGIN;
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 500.0,
        };
        let end = along(at * Point::new(advance, 0.0));
        self.put(Letters {
            text,
            from: along(begin),
            until: end,
            across: begin.y * direction.0 - begin.x * direction.1,
            size,
            direction,
        });
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'_>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'_>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'_, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str, from: f64, across: f64) -> Letters {
        Letters {
            text: text.to_owned(),
            from,
            until: from + 5.0,
            across,
            size: 10.0,
            direction: (1.0, 0.0),
        }
    }

    /// A page that is written as PDF was in its first years: a font that every reader has, and no table of objects.
    fn page(content: &str) -> Vec<u8> {
        format!(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\
             2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n\
             3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n\
             4 0 obj\n<< /Length {} >>\nstream\n{content}\nendstream\nendobj\n\
             5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj\n\
             trailer\n<< /Root 1 0 R >>\n%%EOF\n",
            content.len()
        )
        .into_bytes()
    }

    #[test]
    fn words_and_lines_of_a_plain_page_are_read() {
        let read = text(&page(
            "BT /F1 12 Tf 72 700 Td (Fair numbats) Tj 0 -20 Td [(Wal) 20 (king) -600 (home)] TJ ET",
        ));
        assert_eq!(read.as_deref(), Ok("Fair numbats\nWalking home\n"));
    }

    #[test]
    fn a_gap_is_a_space_and_another_height_another_line() {
        let mut lines = Lines::default();
        for (text, from, across) in [
            ("a", 0.0, 0.0),
            ("b", 5.0, 0.0),
            ("c", 15.0, 0.0),
            ("d", 0.0, 12.0),
        ] {
            lines.put(letters(text, from, across));
        }
        lines.end_line();
        assert_eq!(lines.text, "ab c\nd\n");
    }

    #[test]
    fn arabic_is_turned_round_where_it_runs_to_the_right() {
        for reversed in [false, true] {
            let mut word: Vec<(&str, f64)> = vec![("ل", 20.0), ("ج", 15.0), ("أ", 10.0)];
            if reversed {
                word.reverse();
            }
            let mut lines = Lines::default();
            for (text, from) in word {
                lines.put(letters(text, from, 0.0));
            }
            lines.end_line();
            assert_eq!(lines.text.trim(), "لجأ", "{reversed}");
        }
    }
}

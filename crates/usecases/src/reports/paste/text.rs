//! Taking a pasted text apart: plain text, or markup that somebody pasted as it was.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::{Block, Proposal, TEXT_MAX, under_headings};

/// The longest line that can be a heading, in characters.
const HEADING: usize = 120;

/// The points that a text proposes: paragraphs and items of lists under the headings before them. No format, link,
/// picture or program of a markup comes along.
#[must_use]
pub fn proposals(text: &str) -> Vec<Proposal> {
    let mut end = text.len().min(TEXT_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = text.get(..end).unwrap_or_default();
    if is_markup(text) {
        under_headings(markup(text))
    } else {
        under_headings(plain(text))
    }
}

fn is_markup(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    ["<p", "<h1", "<h2", "<h3", "<li", "<div", "<br"]
        .iter()
        .any(|tag| text.contains(tag))
}

/// Plain text: blank lines part paragraphs, a sign or number at its beginning makes a line an item, and a short line
/// that ends without a stop before a paragraph is a heading.
fn plain(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let mut blocks: Vec<Block> = Vec::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let close = |paragraph: &mut Vec<&str>, blocks: &mut Vec<Block>| {
        if !paragraph.is_empty() {
            blocks.push(Block::Paragraph(paragraph.join(" ")));
            paragraph.clear();
        }
    };
    for (nth, line) in lines.iter().enumerate() {
        if line.is_empty() {
            close(&mut paragraph, &mut blocks);
            continue;
        }
        if let Some(item) = item(line) {
            close(&mut paragraph, &mut blocks);
            paragraph.push(item);
            continue;
        }
        let alone = paragraph.is_empty();
        let follows = lines.get(nth + 1..).unwrap_or_default();
        let something = follows.iter().any(|line| !line.is_empty());
        if alone && something && is_heading(line, follows.first().copied().unwrap_or_default()) {
            let heading = line.trim_start_matches('#').trim();
            blocks.push(Block::Heading(heading.to_owned()));
        } else {
            paragraph.push(line);
        }
    }
    close(&mut paragraph, &mut blocks);
    blocks
}

fn is_heading(line: &str, next: &str) -> bool {
    let short = line.chars().count() <= HEADING;
    let ends = line.ends_with([
        '.', '!', '?', ';', ',', '。', '؛', '،', '؟', '！', '？', '；',
    ]);
    // A line that goes on in the next one is a paragraph that was cut into lines.
    let goes_on = next.chars().next().is_some_and(char::is_lowercase);
    line.starts_with('#') || (short && !ends && !goes_on)
}

/// The text of a list's item without its sign or number.
fn item(line: &str) -> Option<&str> {
    const SIGNS: [char; 9] = ['•', '·', '-', '–', '—', '*', '▪', '◦', 'o'];
    let mut letters = line.chars();
    let first = letters.next()?;
    if SIGNS.contains(&first) && letters.next().is_some_and(char::is_whitespace) {
        return Some(letters.as_str().trim());
    }
    let rest = line.trim_start_matches('(');
    let number = rest.chars().take_while(char::is_ascii_digit).count();
    let rest = rest.get(number..)?;
    let rest = rest.strip_prefix(['.', ')'])?;
    let spaced = rest.starts_with(char::is_whitespace);
    ((1..=3).contains(&number) && spaced).then(|| rest.trim())
}

/// Markup as browsers and office programs write it: its blocks, and of what stands in them the words alone.
fn markup(text: &str) -> Vec<Block> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    let mut open = Open::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => open.begin(&name_of(tag.local_name().as_ref())),
            Ok(Event::Empty(tag)) => open.empty(&name_of(tag.local_name().as_ref())),
            Ok(Event::End(tag)) => open.end(&name_of(tag.local_name().as_ref())),
            Ok(Event::Text(words)) => open.words(&words),
            Ok(Event::CData(words)) => open.words(&words),
            Ok(Event::GeneralRef(sign)) => open.words(&sign_of(&sign)),
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
            Ok(Event::Eof) => break,
            // What no reader makes sense of is taken as it is read so far.
            Err(_) => break,
        }
    }
    open.close();
    open.blocks
}

fn name_of(raw: &str) -> String {
    raw.to_ascii_lowercase()
}

/// The sign that an entity stands for; nothing for one that we do not know.
pub(crate) fn sign_of(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|number| {
        let hex = number.strip_prefix(['x', 'X']);
        hex.map_or_else(
            || number.parse().ok(),
            |hex| u32::from_str_radix(hex, 16).ok(),
        )
    });
    if let Some(sign) = number.and_then(char::from_u32) {
        return sign.to_string();
    }
    match name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "ndash" => "–",
        "mdash" => "—",
        "rsquo" => "’",
        "lsquo" => "‘",
        "rdquo" => "”",
        "ldquo" => "“",
        "hellip" => "…",
        _ => " ",
    }
    .to_owned()
}

/// The block that is being read.
#[derive(Default)]
struct Open {
    blocks: Vec<Block>,
    text: String,
    heading: bool,
    /// How many elements are open whose words nobody wrote for readers.
    hidden: usize,
}

impl Open {
    fn begin(&mut self, name: &str) {
        match name {
            "script" | "style" | "head" | "title" | "xml" => self.hidden += 1,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.close();
                self.heading = true;
            }
            "p" | "li" | "div" | "tr" | "td" | "th" | "blockquote" | "ul" | "ol" | "table"
            | "section" | "article" => self.close(),
            "br" => self.text.push('\n'),
            _ => {}
        }
    }

    fn empty(&mut self, name: &str) {
        if name == "br" {
            self.text.push('\n');
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "script" | "style" | "head" | "title" | "xml" => {
                self.hidden = self.hidden.saturating_sub(1);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "p" | "li" | "div" | "tr" | "td" | "th"
            | "blockquote" | "ul" | "ol" | "table" | "section" | "article" => self.close(),
            _ => {}
        }
    }

    fn words(&mut self, words: &str) {
        if self.hidden == 0 {
            self.text.push_str(&words.replace(['\n', '\r', '\t'], " "));
        }
    }

    fn close(&mut self) {
        let text = std::mem::take(&mut self.text);
        let text = text.trim().trim_start_matches(['•', '·', '▪']).trim();
        if !text.is_empty() {
            self.blocks.push(if self.heading {
                Block::Heading(text.to_owned())
            } else {
                Block::Paragraph(text.to_owned())
            });
        }
        self.heading = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, String)> {
        proposals(text)
            .into_iter()
            .map(|one| (one.heading, one.text))
            .collect()
    }

    fn pair(heading: &str, text: &str) -> (String, String) {
        (heading.to_owned(), text.to_owned())
    }

    #[test]
    fn headings_paragraphs_and_items_of_a_plain_text_are_told_apart() {
        let text = "Interpretation\r\n\r\nSeveral States said that\r\nit comes late.\r\n\r\n• Train more.\r\n2) Pay them.\r\n\r\nQuality of decisions\r\nFirst instance counts.\r\n";
        assert_eq!(
            read(text),
            [
                pair("Interpretation", "Several States said that it comes late."),
                pair("Interpretation", "Train more."),
                pair("Interpretation", "Pay them."),
                pair("Quality of decisions", "First instance counts."),
            ]
        );
    }

    #[test]
    fn of_markup_the_structure_is_kept_and_nothing_else() {
        let text = "<style>p { color: red }</style><h2 class=MsoHeading>Inter&shy;pretation &amp; more</h2><p style='x'>It <b>comes</b> late.<script>alert(1)</script></p><ul><li><a href=\"https://evil.example\">Train</a> more<li>Pay them<br>well</ul>";
        assert_eq!(
            read(text),
            [
                pair("Inter pretation & more", "It comes late."),
                pair("Inter pretation & more", "Train more"),
                pair("Inter pretation & more", "Pay them\nwell"),
            ]
        );
    }
}

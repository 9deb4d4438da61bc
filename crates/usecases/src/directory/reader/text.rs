//! Lists as text: UTF-8 with or without its mark, UTF-16 with it; comma, semicolon or tab.

use domain::Refusal;

use super::{Columns, Header, MOST_ROWS, Sheet, unreadable};

pub(super) fn read(bytes: &[u8], columns: Columns) -> Result<Sheet, Refusal> {
    let text = with_plain_line_ends(decode(bytes)?);
    let (text, skipped, named) = without_separator_line(&text);
    let first = text.lines().find(|line| !line.trim().is_empty());
    let separator = named.unwrap_or_else(|| separator(first.unwrap_or_default()));
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());

    let mut header: Option<Header> = None;
    let mut sheet = Sheet::default();
    let mut record = csv::StringRecord::new();
    // Line ends within quotes make a cell taller, not the list longer.
    let mut within = 0;
    while reader
        .read_record(&mut record)
        .map_err(|_| unreadable("file-reason-not-text"))?
    {
        within += record.iter().map(line_ends).sum::<usize>();
        let next = usize::try_from(reader.position().line()).unwrap_or(usize::MAX);
        let number = (next + skipped).saturating_sub(within + 1);
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        match &header {
            None => header = Some(Header::read(&cells, columns)?),
            Some(_) if sheet.rows.len() == MOST_ROWS => {
                return Err(Refusal::TooManyRows { max: MOST_ROWS });
            }
            Some(header) => sheet.rows.push(header.row(number, &cells)),
        }
    }
    let header = header.ok_or(unreadable("file-reason-empty"))?;
    sheet.left_out = header.left_out;
    sheet.absent = header.absent;
    Ok(sheet)
}

/// Every line ends with a line feed, the last one too: so lines can be counted.
fn with_plain_line_ends(mut text: String) -> String {
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

/// How many lines the reader counted inside a cell.
fn line_ends(cell: &str) -> usize {
    cell.bytes().filter(|byte| *byte == b'\n').count()
}

fn decode(bytes: &[u8]) -> Result<String, Refusal> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest)?,
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => utf8(bytes)?,
    };
    if text.contains('\0') {
        return Err(unreadable("file-reason-not-text"));
    }
    Ok(text)
}

/// Guessing between the many encodings without a mark would put wrong letters into names; so none is guessed.
fn utf8(bytes: &[u8]) -> Result<String, Refusal> {
    if bytes.contains(&0) {
        return Err(unreadable("file-reason-not-text"));
    }
    String::from_utf8(bytes.to_vec()).map_err(|_| unreadable("file-reason-not-utf-8"))
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Refusal> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(unreadable("file-reason-not-text"));
    }
    char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .collect::<Result<String, _>>()
        .map_err(|_| unreadable("file-reason-not-text"))
}

/// Excel's own first line that names the separator, `sep=;`, and how many lines it took.
fn without_separator_line(text: &str) -> (&str, usize, Option<u8>) {
    if let Some((first, rest)) = text.split_once('\n')
        && let Some(named) = first.trim_end().strip_prefix("sep=")
        && let [byte] = named.as_bytes()
    {
        (rest, 1, Some(*byte))
    } else {
        (text, 0, None)
    }
}

/// The separator that the header uses most, outside quotes.
fn separator(header: &str) -> u8 {
    let count = |wanted: u8| {
        let mut quoted = false;
        header
            .bytes()
            .filter(|byte| {
                quoted ^= *byte == b'"';
                !quoted && *byte == wanted
            })
            .count()
    };
    let mut best = b',';
    for other in [b';', b'\t'] {
        if count(other) > count(best) {
            best = other;
        }
    }
    best
}

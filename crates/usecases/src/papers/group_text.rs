//! What a working group published, as a document.

use domain::paths;
use locale::{Lang, format, t};
use paper::{Block, Paper, Run};

use super::{Printed, Wanted, apart, blank, fact, found_at, marked, note, press, tongue};
use crate::groups::queries::{self, Line, Text};
use crate::{Platform, Result};

/// A published text of a group, by its address.
///
/// # Errors
/// As [`queries::public_text`] and the press.
pub async fn group_text(
    platform: &Platform,
    slug: &str,
    number: i64,
    wanted: Wanted,
) -> Result<Printed> {
    let (group, text) = queries::public_text(platform, slug, number).await?;
    let settings = platform.settings();
    let mut paper = of(&settings.mail_from_name, wanted.lang, &group, &text);
    found_at(
        &mut paper,
        wanted.lang,
        settings.url(&paths::group_outcome(&group.slug, number)),
    );
    let name = format!("{}-{number}", group.slug);
    press::print(platform, paper, &name, wanted.format).await
}

fn of(issuer: &str, lang: Lang, group: &Line, text: &Text) -> Paper {
    let line = &text.line;
    let mut paper = blank(
        issuer,
        lang,
        apart(&group.title),
        &line.title,
        line.language,
    );
    if let Some(at) = line.published_at {
        let date = format::date(lang, at.date_naive());
        let published = fact(lang, t!(lang, "group-text-published"), date);
        paper.facts.push(published);
    }
    if !group.leads.is_empty() {
        let leads: Vec<String> = group.leads.iter().map(|lead| apart(lead)).collect();
        let leads = fact(lang, t!(lang, "group-leads"), leads.join("; "));
        paper.facts.push(leads);
    }
    if let Some(hash) = &text.hash {
        let hash = fact(lang, t!(lang, "group-text-hash"), hash.clone());
        paper.facts.push(hash);
    }
    let own_words = vec![Run::plain(t!(lang, "portal-group-own-words"))];
    paper.blocks.push(Block::Paragraph(note(lang, own_words)));
    let language = tongue(line.language);
    paper
        .blocks
        .extend(marked::blocks(&text.body, language, 1, &line.title));
    paper
}

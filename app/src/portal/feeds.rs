//! What programs read: the Atom feed of outcomes, the recommendations as CSV, the sitemap, robots.txt.

use axum::extract::{Query, State};
use axum::response::Response;
use chrono::{DateTime, Utc};
use domain::{Language, paths};
use locale::{Lang, t_plain};
use usecases::Settings;
use usecases::library::public as library;
use usecases::portal::{dialogues, outcomes, recommendations};

use super::file;
use crate::follow_up::Asked;
use crate::refused::Refused;
use crate::routes::Site;
use crate::share;
use crate::visit::Visit;

/// A feed of Atom (RFC 4287).
struct Feed<'a> {
    path: &'a str,
    /// The page that shows the same.
    page: &'a str,
    title: String,
    entries: Vec<Entry>,
}

struct Entry {
    language: Language,
    path: String,
    title: String,
    summary: String,
    published: DateTime<Utc>,
    updated: DateTime<Utc>,
}

impl Feed<'_> {
    fn answer(&self, settings: &Settings, lang: Lang) -> Response {
        let latest = self.entries.iter().map(|one| one.updated).max();
        let updated = latest.unwrap_or(DateTime::UNIX_EPOCH).to_rfc3339();
        let address = escaped(&settings.url(self.path));
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n  <id>{address}</id>\n  <title>{}</title>\n  <updated>{updated}</updated>\n  <author><name>{}</name></author>\n  <link rel=\"self\" href=\"{address}\"/>\n  <link href=\"{}\"/>\n",
            lang.code(),
            escaped(&self.title),
            escaped(&settings.mail_from_name),
            escaped(&settings.url(self.page)),
        );
        for one in &self.entries {
            let address = escaped(&settings.url(&one.path));
            xml.push_str(&format!(
                "  <entry xml:lang=\"{}\">\n    <id>{address}</id>\n    <title>{}</title>\n    <link href=\"{address}\"/>\n    <published>{}</published>\n    <updated>{}</updated>\n    <summary>{}</summary>\n  </entry>\n",
                one.language.code(),
                escaped(&one.title),
                one.published.to_rfc3339(),
                one.updated.to_rfc3339(),
                escaped(&one.summary),
            ));
        }
        xml.push_str("</feed>\n");
        file("application/atom+xml; charset=utf-8", xml)
    }
}

/// How many entries a feed has.
const LATEST: u64 = 50;

pub(super) async fn atom(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let latest = outcomes::list(&site.platform, 1, LATEST).await?.items;
    let entries = latest.into_iter().map(|one| Entry {
        language: one.language,
        path: paths::outcome(&one.dialogue.slug),
        title: one.title,
        summary: one.gist,
        published: one.published_at,
        updated: one.published_at,
    });
    let feed = Feed {
        path: paths::OUTCOMES_FEED,
        page: paths::OUTCOMES,
        title: t_plain!(visit.lang, "portal-feed-title"),
        entries: entries.collect(),
    };
    Ok(feed.answer(site.platform.settings(), visit.lang))
}

/// What came into the library last, in the reader's language where there is a text in it.
pub(super) async fn library(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let (platform, filter) = (&site.platform, library::Filter::default());
    let latest = library::page_of(platform, visit.lang, &filter, 1, LATEST).await?;
    let entries = latest.items.into_iter().map(|one| Entry {
        language: one.language,
        path: paths::library_entry(&one.slug),
        title: one.text.title,
        summary: one.text.summary,
        published: one.published_at,
        updated: one.changed_at,
    });
    let feed = Feed {
        path: paths::LIBRARY_FEED,
        page: paths::LIBRARY,
        title: t_plain!(visit.lang, "library-feed-title"),
        entries: entries.collect(),
    };
    Ok(feed.answer(platform.settings(), visit.lang))
}

pub(super) async fn csv(
    State(site): State<Site>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let table = recommendations::csv(&site.platform, &asked.filter()).await?;
    Ok(file("text/csv; charset=utf-8; header=present", table))
}

pub(super) async fn sitemap(State(site): State<Site>) -> Result<Response, Refused> {
    let platform = &site.platform;
    let dialogues = dialogues::all(platform, &Default::default(), 1, 20_000).await?;
    let outcomes = outcomes::list(platform, 1, 10_000).await?;
    let recommendations =
        recommendations::page_of(platform, &Default::default(), 1, 10_000).await?;
    let entries = library::slugs(platform).await?;
    let fixed = [
        paths::HOME,
        paths::DIALOGUES,
        paths::CALENDAR,
        paths::OUTCOMES,
        paths::RECOMMENDATIONS,
        paths::PROCESSES,
        paths::WORKING_GROUPS,
        paths::LIBRARY,
        paths::LIBRARY_THEMES,
        paths::WITHHELD,
        paths::VERIFY,
        paths::ACCESSIBILITY,
        paths::PRIVACY,
        paths::CONTACT,
    ];
    let addresses = fixed
        .iter()
        .map(|path| (*path).to_owned())
        .chain(dialogues.items.iter().map(|one| paths::dialogue(&one.slug)))
        .chain(
            outcomes
                .items
                .iter()
                .map(|one| paths::outcome(&one.dialogue.slug)),
        )
        .chain(
            recommendations
                .items
                .iter()
                .map(|one| paths::recommendation(&one.recommendation.reference)),
        )
        .chain(entries.iter().map(|slug| paths::library_entry(slug)));
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for path in addresses {
        let in_language =
            |lang| escaped(&platform.settings().url(&share::in_language(&path, lang)));
        let address = in_language(None);
        xml.push_str(&format!("  <url>\n    <loc>{address}</loc>\n"));
        for lang in Language::ALL {
            let (code, other) = (lang.code(), in_language(Some(*lang)));
            xml.push_str(&format!(
                "    <xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{other}\"/>\n"
            ));
        }
        xml.push_str(&format!("    <xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}\"/>\n  </url>\n"));
    }
    xml.push_str("</urlset>\n");
    Ok(file("application/xml; charset=utf-8", xml))
}

pub(super) async fn robots(State(site): State<Site>) -> Response {
    let map = site.platform.settings().url(paths::SITEMAP);
    let text = format!(
        "User-agent: *\nDisallow: /desk\nDisallow: /rsvp/\nDisallow: /date-poll/\nDisallow: /feed/\nDisallow: /sign-in\nDisallow: /search\n\nSitemap: {map}\n"
    );
    file("text/plain; charset=utf-8", text)
}

/// A text inside XML. Characters that XML 1.0 has no way to write are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            '\u{FFFE}' | '\u{FFFF}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_cannot_end_its_element() {
        assert_eq!(
            escaped("a</title><x y=\"&\">\u{0}\u{FFFF}"),
            "a&lt;/title&gt;&lt;x y=&quot;&amp;&quot;&gt;"
        );
    }
}

//! What programs read: the Atom feed of outcomes, the recommendations as CSV, the sitemap, robots.txt.

use axum::extract::{Query, State};
use axum::response::Response;
use domain::paths;
use locale::t_plain;
use usecases::portal::{dialogues, outcomes, recommendations};

use super::file;
use crate::follow_up::Asked;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn atom(State(site): State<Site>, visit: Visit) -> Result<Response, Refused> {
    let settings = site.platform.settings();
    let latest = outcomes::list(&site.platform, 1, 50).await?.items;
    let updated = latest.first().map_or_else(
        || "1970-01-01T00:00:00Z".to_owned(),
        |one| one.published_at.to_rfc3339(),
    );
    let mut xml = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n  <id>{}</id>\n  <title>{}</title>\n  <updated>{updated}</updated>\n  <author><name>{}</name></author>\n  <link rel=\"self\" href=\"{}\"/>\n  <link href=\"{}\"/>\n",
        visit.lang.code(),
        escaped(&settings.url(paths::OUTCOMES_FEED)),
        escaped(&t_plain!(visit.lang, "portal-feed-title")),
        escaped(&settings.mail_from_name),
        escaped(&settings.url(paths::OUTCOMES_FEED)),
        escaped(&settings.url(paths::OUTCOMES)),
    );
    for one in &latest {
        let address = escaped(&settings.url(&paths::outcome(&one.dialogue.slug)));
        let at = one.published_at.to_rfc3339();
        xml.push_str(&format!(
            "  <entry xml:lang=\"{}\">\n    <id>{address}</id>\n    <title>{}</title>\n    <link href=\"{address}\"/>\n    <published>{at}</published>\n    <updated>{at}</updated>\n    <summary>{}</summary>\n  </entry>\n",
            one.language.code(),
            escaped(&one.title),
            escaped(&one.gist),
        ));
    }
    xml.push_str("</feed>\n");
    Ok(file("application/atom+xml; charset=utf-8", xml))
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
    let fixed = [
        paths::HOME,
        paths::DIALOGUES,
        paths::OUTCOMES,
        paths::RECOMMENDATIONS,
        paths::LIBRARY,
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
        );
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for path in addresses {
        let address = escaped(&platform.settings().url(&path));
        xml.push_str(&format!("  <url><loc>{address}</loc></url>\n"));
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

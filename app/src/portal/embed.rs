//! What other sites show of ours in a frame: the dialogues to come, and a programme. Bare pages that read no cookies
//! and set none, need no script, and open what is followed in the whole window; and the line that puts them there.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::portal::Dialogue;
use usecases::portal::dialogues as portal;
use usecases::programme::queries;

use super::dialogues::Asked;
use super::parts;
use crate::components::{Disclosure, TextArea};
use crate::page::Page;
use crate::programme::embedded;
use crate::refused::Refused;
use crate::routes::Site;
use crate::share::in_language;
use crate::visit::Visit;

/// How high the frame is that is offered, in pixels.
const HEIGHT: u32 = 600;

pub(super) async fn calendar(
    State(site): State<Site>,
    visit: Visit,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let ahead = portal::ahead(&site.platform, &asked.filter()).await?;
    let title = t!(lang, "embed-calendar");
    Ok(Page::embedded(title.clone()).render(&site, &visit, || {
        let items: Vec<AnyView> = ahead.iter().map(|one| line(lang, one)).collect();
        let content = if items.is_empty() {
            view! { <p>{t!(lang, "portal-nothing-ahead")}</p> }.into_any()
        } else {
            view! { <ul class="embedded-list" role="list">{items}</ul> }.into_any()
        };
        view! {
            <h1 class="embedded-title">{title}</h1>
            {content}
            <p><a href=paths::DIALOGUES>{t!(lang, "portal-all-dialogues")}</a></p>
        }
        .into_any()
    }))
}

fn line(lang: Lang, one: &Dialogue) -> AnyView {
    let (href, title) = (paths::dialogue(&one.slug), one.title.clone());
    let what = word(lang, one.format.label_key());
    let facts = format::facts(lang, [parts::when(lang, one), what, one.place.clone()]);
    view! {
        <li>
            <a href=href dir="auto" lang=parts::foreign(lang, one.language)>{title}</a>
            <div class="small">{facts}</div>
        </li>
    }
    .into_any()
}

pub(super) async fn programme(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let programme = queries::public(&site.platform, &slug).await?;
    let title = format!("{}: {}", t!(lang, "programme"), programme.head.title);
    Ok(Page::embedded(title).render(&site, &visit, || embedded(lang, &programme)))
}

/// The line that shows what stands at `path` in a page of somebody else's, folded away.
pub(super) fn offer(site: &Site, lang: Lang, path: &str, title: String) -> AnyView {
    let address = site.platform.settings().url(&in_language_kept(path, lang));
    let code = format!(
        "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" style=\"width:100%;height:{HEIGHT}px;border:0\"></iframe>",
        escaped(&address),
        escaped(&locale::plain(title)),
    );
    view! {
        <Disclosure summary=t!(lang, "embed-offer")>
            <p>{t!(lang, "embed-offer-text")}</p>
            <TextArea label=t!(lang, "embed-code") name="embed-code" id="embed-code" value=code rows=4 readonly=true/>
        </Disclosure>
    }
    .into_any()
}

/// The address with its filters and the language of the page that offers it.
fn in_language_kept(path: &str, lang: Lang) -> String {
    match path.split_once('?') {
        None => in_language(path, Some(lang)),
        Some(_) => format!("{path}&lang={}", lang.code()),
    }
}

/// A text inside quotes of HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_stays_between_its_quotes_and_the_filters_stay_in_the_address() {
        assert_eq!(escaped("a\"><script>&"), "a&quot;&gt;&lt;script&gt;&amp;");
        assert_eq!(
            in_language_kept("/embed/calendar?theme=appeals", Lang::Fr),
            "/embed/calendar?theme=appeals&lang=fr"
        );
        assert_eq!(
            in_language_kept("/embed/calendar", Lang::Ar),
            "/embed/calendar?lang=ar"
        );
    }
}

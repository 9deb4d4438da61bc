//! A mail before it is sent.

use super::{Disclosure, Words};
use leptos::prelude::*;

/// What stands around a mail, in the reader's language.
#[derive(Clone, Debug, Default)]
pub struct MailWords {
    /// What the frame is called.
    pub frame: String,
    /// The link for those who see no frames, or want the whole width.
    pub alone: String,
    /// The plain text, folded below.
    pub plain: String,
}

/// A mail as a mail program shows it: its subject, its HTML in a frame that can do nothing, and below it the same in
/// plain text. The page has to allow frames.
#[component]
pub fn Mail(
    /// Where its HTML opens; without an address the plain text stands alone.
    #[prop(into)]
    address: Words,
    #[prop(into)] subject: String,
    /// Its plain text.
    #[prop(into)]
    text: String,
    /// The mail's own language.
    lang: &'static str,
    dir: &'static str,
    words: MailWords,
) -> impl IntoView {
    let address = address.get();
    let open = address.is_none();
    let frame = address.map(|address| {
        let (title, alone, link) = (words.frame, words.alone, address.clone());
        view! {
            <iframe class="mail-frame" sandbox="" title=title src=address></iframe>
            <p><a href=link>{alone}</a></p>
        }
    });
    view! {
        <div class="flow">
            <p><strong dir=dir lang=lang>{subject}</strong></p>
            {frame}
            <Disclosure summary=words.plain open=open>
                <div class="measure" dir=dir lang=lang><super::Prose text=text lang=lang/></div>
            </Disclosure>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(address: Option<&str>) -> String {
        let words = MailWords {
            frame: "The letter".into(),
            alone: "By itself".into(),
            plain: "As plain text".into(),
        };
        let address = address.map(str::to_owned);
        view! { <Mail address=address subject="Hello" text="Dear <b>" lang="ar" dir="rtl" words=words/> }
            .to_html()
    }

    #[test]
    fn a_mail_stands_in_a_frame_that_can_do_nothing_with_its_text_below() {
        let html = mail(Some("/somewhere?letter=x"));
        assert!(
            html.contains("sandbox=\"\"") && html.contains("title=\"The letter\""),
            "{html}"
        );
        assert!(
            html.contains("href=\"/somewhere?letter=x\"") && html.contains("Dear &lt;b&gt;"),
            "{html}"
        );
        assert!(!html.contains("<details open"), "{html}");
    }

    #[test]
    fn a_mail_without_an_address_is_read_as_text() {
        let html = mail(None);
        assert!(
            !html.contains("iframe") && html.contains("<details open"),
            "{html}"
        );
    }
}

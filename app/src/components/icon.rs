//! Small signs. The drawings live in `style/assets/icons.svg` alone; each is put into the page where it is used, so
//! that a page needs no further request for them.

use leptos::prelude::*;

const SPRITE: &str = include_str!("../../../style/assets/icons.svg");

/// A sign from the house's own sheet; always beside words, therefore hidden from screen readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Ok,
    Attention,
    Problem,
    Information,
    Neutral,
    Close,
    Calendar,
    Clock,
    Place,
    People,
    Person,
    Mail,
    Search,
    Language,
    Menu,
    Document,
    Download,
    Link,
    Lock,
    Balance,
    Seat,
    Send,
    Next,
}

impl Icon {
    /// Every sign there is.
    pub const ALL: [Icon; 23] = [
        Icon::Ok,
        Icon::Attention,
        Icon::Problem,
        Icon::Information,
        Icon::Neutral,
        Icon::Close,
        Icon::Calendar,
        Icon::Clock,
        Icon::Place,
        Icon::People,
        Icon::Person,
        Icon::Mail,
        Icon::Search,
        Icon::Language,
        Icon::Menu,
        Icon::Document,
        Icon::Download,
        Icon::Link,
        Icon::Lock,
        Icon::Balance,
        Icon::Seat,
        Icon::Send,
        Icon::Next,
    ];

    fn name(self) -> &'static str {
        match self {
            Icon::Ok => "ok",
            Icon::Attention => "attention",
            Icon::Problem => "problem",
            Icon::Information => "information",
            Icon::Neutral => "neutral",
            Icon::Close => "close",
            Icon::Calendar => "calendar",
            Icon::Clock => "clock",
            Icon::Place => "place",
            Icon::People => "people",
            Icon::Person => "person",
            Icon::Mail => "mail",
            Icon::Search => "search",
            Icon::Language => "language",
            Icon::Menu => "menu",
            Icon::Document => "document",
            Icon::Download => "download",
            Icon::Link => "link",
            Icon::Lock => "lock",
            Icon::Balance => "balance",
            Icon::Seat => "seat",
            Icon::Send => "send",
            Icon::Next => "next",
        }
    }

    fn drawing(self) -> &'static str {
        let opening = format!("<symbol id=\"{}\"", self.name());
        SPRITE
            .split_once(opening.as_str())
            .and_then(|(_, rest)| rest.split_once('>'))
            .and_then(|(_, rest)| rest.split_once("</symbol>"))
            .map(|(drawing, _)| drawing)
            .unwrap_or_default()
    }

    /// The sign as an inline picture the size of the text around it.
    pub fn view(self) -> AnyView {
        // Only our own sheet, compiled in, is written without escaping.
        let drawing = self.drawing();
        view! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" inner_html=drawing></svg> }
            .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_icon_has_a_drawing() {
        for icon in Icon::ALL {
            assert!(
                icon.drawing().starts_with('<'),
                "{icon:?} is not on the sheet"
            );
            let html = icon.view().to_html();
            assert!(
                html.contains("aria-hidden=\"true\"") && html.contains(icon.drawing()),
                "{html}"
            );
        }
    }
}

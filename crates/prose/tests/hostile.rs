//! Texts that nest as deep as a form takes letters, and texts of anything at all.

use proptest::prelude::*;
use prose::{html, parts, plain};

/// As long as the longest text that a form takes.
const LONGEST: usize = 60_000;

#[test]
fn what_nests_without_end_is_read_on_a_small_stack() {
    for mark in [
        ">", "> ", "- ", "* ", "1. ", "*a ", "**a ", "[", "![", "_", "`", "|a", "<b>", "(", "\\",
        "&", "[a](", "*_",
    ] {
        let source = mark.repeat(LONGEST / mark.len());
        // As large as that of a thread which answers requests.
        let reading = std::thread::Builder::new()
            .stack_size(2 * 1024 * 1024)
            .spawn(move || {
                (
                    html(&source, 1).len(),
                    parts(&source).len(),
                    plain(&source).len(),
                )
            });
        let read = reading.expect("a thread").join();
        assert!(read.is_ok(), "{mark}");
    }
}

proptest! {
    #[test]
    fn nothing_but_our_own_elements_comes_out(source in "[\\PC\\n\\t]{0,300}") {
        let made = html(&source, 1);
        for element in made.split('<').skip(1) {
            let name: String = element.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
            let ours = ["p", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "td", "th", "a", "br", "code", "em", "hr", "ol", "pre", "strong", "table", "tbody", "thead", "tr", "ul"];
            prop_assert!(ours.contains(&name.as_str()), "<{element}");
        }
        // A part and a letter come from something.
        prop_assert!(parts(&source).len() <= source.len());
        prop_assert!(plain(&source).chars().filter(|letter| letter.is_alphanumeric()).count() <= 4 * source.len());
    }
}

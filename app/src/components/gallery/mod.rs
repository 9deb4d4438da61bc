//! Every component on one page, written to `target/gallery-*.html` with the real style, to be looked at in a browser:
//! narrow and wide, light and dark, leftwards and rightwards, on screen and on paper.

mod balance;
mod forms;
mod frame;
mod lists;
mod outcome;

use super::{Link, SiteFooter};
use leptos::prelude::*;
use std::path::PathBuf;

/// English or Arabic, as the page is.
#[derive(Clone, Copy)]
struct Say(bool);

impl Say {
    fn it(self, english: &str, arabic: &str) -> String {
        if self.0 {
            arabic.to_owned()
        } else {
            english.to_owned()
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The style as one file, inlined the way the build does.
fn style() -> String {
    let folder = root().join("style");
    let read = |name: &str| {
        std::fs::read_to_string(folder.join(name))
            .unwrap_or_else(|fault| panic!("style/{name}: {fault}"))
    };
    let mut css = String::new();
    for line in read("main.css").lines() {
        match line
            .strip_prefix("@import url(\"")
            .and_then(|rest| rest.split_once("\") layer("))
        {
            Some((file, layer)) => {
                let layer = layer.trim_end_matches(");");
                css.push_str(&format!("@layer {layer} {{\n{}\n}}\n", read(file)));
            }
            None => css.push_str(line),
        }
    }
    css
}

fn page(say: Say) -> String {
    let lang = say.it("en", "ar");
    let direction = say.it("ltr", "rtl");
    let footer = vec![
        Link::new("/accessibility", say.it("Accessibility", "إمكانية الوصول")),
        Link::new("/privacy", say.it("Privacy", "الخصوصية")),
        Link::new("/contact", say.it("Contact", "اتصل بنا")),
        Link::new("/outcomes.atom", say.it("Feeds", "الخلاصات")),
    ];
    let body = view! {
        {frame::header(say)}
        <div class="desk">
            {frame::rail(say)}
            <div class="wrap">
                <main id="main" tabindex="-1" class="flow">
                    {frame::title(say)}
                    {balance::balance(say)}
                    {lists::lists(say)}
                    {forms::form(say)}
                    {outcome::outcome(say)}
                </main>
            </div>
        </div>
        <SiteFooter wide=true label=say.it("About", "حول") links=footer text=say.it("Times are shown in the meeting’s zone and in yours.", "تظهر الأوقات بتوقيت الاجتماع وتوقيتك.")/>
    }
    .to_html();
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><title>Gallery</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{}</style></head><body>{body}</body></html>",
        style()
    )
}

#[test]
fn the_gallery_shows_every_component_in_both_directions() {
    let target = root().join("target");
    std::fs::create_dir_all(&target).expect("the build has a target folder");
    for (name, say) in [
        ("gallery-en.html", Say(false)),
        ("gallery-ar.html", Say(true)),
    ] {
        let html = page(say);
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(
            !html.contains("<script>"),
            "something a person wrote was not escaped"
        );
        assert!(
            !html.contains(" style=\""),
            "inline styles are refused by our own policy"
        );
        std::fs::write(target.join(name), html).expect("the gallery can be written");
    }
}

#[test]
fn every_imported_style_exists_and_every_style_is_imported() {
    let main =
        std::fs::read_to_string(root().join("style/main.css")).expect("the style has an order");
    for entry in
        std::fs::read_dir(root().join("style/components")).expect("the style has components")
    {
        let name = entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned();
        assert!(
            main.contains(&format!("\"components/{name}\"")),
            "style/components/{name} is in no layer"
        );
    }
    assert!(style().contains("@layer reset, tokens, base, layout, components, utilities, print;"));
}

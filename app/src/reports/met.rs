//! Two rapporteurs at the same text: what the other one wrote meanwhile, beside what was typed. Nothing is lost, and
//! saving again is a decision about both.

use domain::Refusal;
use domain::report::{Snapshot, TextsForm};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::Result as Done;
use usecases::reports::queries::Report;

use super::forms::texts_of;
use super::theirs;

/// Whether a form was refused because a colleague changed the same meanwhile.
pub(super) fn is_met<T>(result: &Done<T>) -> bool {
    let refused = result.as_ref().err().and_then(|error| error.refusal());
    refused == Some(&Refusal::ChangedMeanwhile)
}

/// The form of the running texts, brought up to date.
pub(super) struct Met {
    pub form: TextsForm,
    /// The version that stands now, which the form is of from here on.
    pub version: String,
    /// What the colleague wrote where both did.
    pub above: AnyView,
}

/// Brings a typed form up to date: what was not touched takes the colleague's words, what was typed stays.
pub(super) fn texts(
    lang: Lang,
    report: &Report,
    then: Option<&Snapshot>,
    typed: &TextsForm,
) -> Met {
    let now = texts_of(report);
    let then = then.map(form_of);
    let mut form = typed.clone();
    let mut shown = Vec::new();
    type Field = fn(&mut TextsForm) -> &mut String;
    let fields: [(Field, String); 5] = [
        (|form| &mut form.title, t!(lang, "reports-report-title")),
        (|form| &mut form.language, t!(lang, "label-language")),
        (|form| &mut form.gist, t!(lang, "reports-gist")),
        (
            |form| &mut form.introduction,
            word(lang, "section-introduction"),
        ),
        (
            |form| &mut form.additional_suggestions,
            word(lang, "section-additional-suggestions"),
        ),
    ];
    let (mut now, mut then) = (now, then);
    for (field, label) in fields {
        let theirs_now = plain(field(&mut now));
        let before = then.as_mut().map(|then| plain(field(then)));
        let mine = plain(field(&mut form));
        if before.as_ref() == Some(&mine) {
            *field(&mut form) = theirs_now;
        } else if mine != theirs_now && before.as_ref() != Some(&theirs_now) {
            let label = t!(lang, "report-met-now", field = label);
            shown.push(theirs(lang, label, &theirs_now, report.language));
        }
    }
    Met {
        form,
        version: report.version.to_string(),
        above: shown.into_any(),
    }
}

fn form_of(kept: &Snapshot) -> TextsForm {
    let texts = kept.texts.clone();
    TextsForm {
        title: texts.title,
        gist: texts.gist,
        introduction: texts.introduction,
        additional_suggestions: texts.additional_suggestions,
        language: texts.language.code().to_owned(),
    }
}

/// A text as it is compared: browsers end lines in a way of their own.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

//! Fields, states and effects in words.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use domain::quota::feature_label_key;
use domain::registration::{Effect, Field, FieldKind, Form, RegistrationState, When};
use domain::{Gender, Language};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::registrations::File;

use crate::components::{Tag, Tone};
use crate::documents::words::size;

/// The state of a registration as a sign and a word.
pub(super) fn state_tag(lang: Lang, state: RegistrationState) -> AnyView {
    let tone = match state {
        RegistrationState::Confirmed => Tone::Ok,
        RegistrationState::Submitted | RegistrationState::Waitlisted => Tone::Information,
        RegistrationState::Returned => Tone::Attention,
        RegistrationState::Refused => Tone::Problem,
        RegistrationState::Withdrawn => Tone::Neutral,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// What a field asks; our own words where the secretariat wrote none.
pub(super) fn label(lang: Lang, field: &Field) -> String {
    if !field.label.is_empty() {
        return field.label.clone();
    }
    if field.kind.has_words() {
        locale::label(lang, "registration-label", field.kind.code())
    } else {
        word(lang, field.kind.label_key())
    }
}

/// The help of a field.
pub(super) fn help(lang: Lang, field: &Field) -> String {
    match field.kind {
        FieldKind::AccessNeeds if field.help.is_empty() => {
            t!(lang, "registration-help-access-needs")
        }
        FieldKind::ShortText
        | FieldKind::LongText
        | FieldKind::OneChoice
        | FieldKind::SeveralChoices
        | FieldKind::YesNo
        | FieldKind::Languages
        | FieldKind::AccessNeeds
        | FieldKind::Diet
        | FieldKind::Consent
        | FieldKind::Date
        | FieldKind::File
        | FieldKind::IdentityDocument => field.help.clone(),
    }
}

/// Who sees an answer, why it is asked and how long it is kept.
pub(super) fn who_sees(lang: Lang, field: &Field) -> String {
    let purpose = if field.purpose.is_empty() && field.kind.has_words() {
        locale::label(lang, "registration-purpose", field.kind.code())
    } else {
        field.purpose.clone()
    };
    let why = if purpose.is_empty() {
        String::new()
    } else {
        t!(lang, "registration-why", purpose = purpose.as_str())
    };
    let audience = word(lang, field.audience.label_key());
    let facts = [
        why,
        t!(lang, "registration-who-sees", audience = audience.as_str()),
        t!(lang, "registration-how-long", days = i64::from(field.days)),
    ];
    format::facts(lang, facts.iter().filter(|fact| !fact.is_empty()))
}

/// On what a field depends.
pub(super) fn condition(lang: Lang, form: &Form, when: &When) -> String {
    let field = form.field(&when.field);
    let label = field.map(|field| label(lang, field)).unwrap_or_default();
    let value = field.map_or_else(
        || when.value.clone(),
        |field| value(lang, field, &when.value),
    );
    t!(
        lang,
        "registration-when",
        field = label.as_str(),
        value = value.as_str()
    )
}

/// One value of an answer in words.
pub(super) fn value(lang: Lang, field: &Field, raw: &str) -> String {
    match field.kind {
        FieldKind::YesNo | FieldKind::Consent => match raw {
            "yes" => t!(lang, "label-yes"),
            _ => t!(lang, "label-no"),
        },
        FieldKind::Languages => raw.parse::<Language>().map_or_else(
            |_| raw.to_owned(),
            |language| word(lang, language.label_key()),
        ),
        FieldKind::Date => raw
            .parse()
            .map_or_else(|_| raw.to_owned(), |day| format::date(lang, day)),
        // Where its name is not told, that it is there.
        FieldKind::File => t!(lang, "registration-file-there"),
        FieldKind::ShortText
        | FieldKind::LongText
        | FieldKind::OneChoice
        | FieldKind::SeveralChoices
        | FieldKind::AccessNeeds
        | FieldKind::Diet
        | FieldKind::IdentityDocument => raw.to_owned(),
    }
}

/// The name and the size of a file.
pub(super) fn file(lang: Lang, file: &File) -> String {
    let bytes = i64::try_from(file.bytes).unwrap_or(i64::MAX);
    format::facts(lang, [file.name.clone(), size(lang, bytes)])
}

/// A whole answer in words; empty when nothing was said.
pub(super) fn answer(lang: Lang, field: &Field, values: Option<&Vec<String>>) -> String {
    let words: Vec<String> = values
        .into_iter()
        .flatten()
        .map(|raw| value(lang, field, raw))
        .collect();
    match words.as_slice() {
        [one] => one.clone(),
        many => many.join(" · "),
    }
}

/// What somebody who waits would do for the balance.
pub(super) fn effect(lang: Lang, effect: &Effect) -> String {
    let feature = |dimension, code: &str| {
        feature_label_key(dimension, code).map_or_else(|| code.to_owned(), |key| word(lang, key))
    };
    let serves = effect.serves.iter().map(|(dimension, code, seats)| {
        let feature = feature(*dimension, code);
        t!(
            lang,
            "registrations-serves",
            feature = feature.as_str(),
            seats = i64::from(*seats)
        )
    });
    let exceeds = effect.exceeds.iter().map(|(dimension, code, seats)| {
        let feature = feature(*dimension, code);
        t!(
            lang,
            "registrations-exceeds",
            feature = feature.as_str(),
            seats = i64::from(*seats)
        )
    });
    let reasons: Vec<String> = serves.chain(exceeds).collect();
    if reasons.is_empty() {
        t!(lang, "registrations-no-effect")
    } else {
        reasons.join(" · ")
    }
}

/// A gender as somebody said it.
pub(super) fn gender(lang: Lang, gender: Gender) -> String {
    match gender {
        Gender::Undisclosed => t!(lang, "registration-gender-undisclosed"),
        Gender::Woman | Gender::Man | Gender::NonBinary => word(lang, gender.label_key()),
    }
}

/// A moment by the clock of the meeting.
pub(super) fn moment(lang: Lang, at: DateTime<Utc>, zone: Tz) -> String {
    let local = format::date_time(lang, at.with_timezone(&zone).naive_local());
    t!(
        lang,
        "when-meeting",
        local = local,
        place = format::zone_city(lang, zone)
    )
}

/// The label of a control of a registration, for the summary of what is wrong.
pub(super) fn control_label(lang: Lang, form: &Form, control: &str) -> Option<String> {
    let own = match control {
        "given_name" => t!(lang, "registration-given-name"),
        "family_name" => t!(lang, "registration-family-name"),
        "email" => t!(lang, "registration-email"),
        "position" => t!(lang, "registration-position"),
        "organisation" => t!(lang, "registration-organisation"),
        "organisation_type" => t!(lang, "registration-organisation-type"),
        "country" => t!(lang, "registration-country"),
        "language" => t!(lang, "registration-language"),
        "gender" => t!(lang, "registration-gender"),
        other => {
            let id = other.strip_prefix("field-")?;
            let id = id.split('-').next().unwrap_or_default();
            return form.field(id).map(|field| label(lang, field));
        }
    };
    Some(own)
}

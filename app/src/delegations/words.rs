//! The words of delegations that several pages say.

use domain::delegation::{DelegateState, Seats};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::delegations::queries::Standing;

use crate::components::{Tag, Tone};

/// The label of a control, for the summary of what needs another look.
pub(super) fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "delegates" => t!(lang, "delegation-to-confirm"),
        "organisations" => t!(lang, "delegation-organisations"),
        "table_seats" => t!(lang, "delegation-table-seats"),
        "adviser_seats" => t!(lang, "delegation-adviser-seats"),
        "nominate_by" => t!(lang, "delegation-nominate-by"),
        "message" => t!(lang, "date-poll-message"),
        "role" => t!(lang, "delegate-role"),
        "given_name" => crate::directory::column_label(lang, "given-name"),
        "family_name" => crate::directory::column_label(lang, "family-name"),
        "email" => crate::directory::column_label(lang, "email"),
        "position" => crate::directory::column_label(lang, "position"),
        "gender" => crate::directory::column_label(lang, "gender"),
        "language" => t!(lang, "delegate-language"),
        "reason" => t!(lang, "delegation-reason"),
        "file" => t!(lang, "delegation-letter"),
        _ => return None,
    })
}

/// Where a nomination stands, as a sign and a word.
pub(super) fn state_tag(lang: Lang, state: DelegateState) -> AnyView {
    let tone = match state {
        DelegateState::Nominated => Tone::Information,
        DelegateState::Returned => Tone::Attention,
        DelegateState::Confirmed => Tone::Ok,
        DelegateState::Replaced | DelegateState::Withdrawn => Tone::Neutral,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// Where a delegation stands, in words.
pub(super) fn standing(lang: Lang, standing: Standing) -> String {
    match standing {
        Standing::ToConfirm => t!(lang, "delegation-standing-to-confirm"),
        Standing::Silent => t!(lang, "delegation-standing-silent"),
        Standing::Named => t!(lang, "delegation-standing-named"),
        Standing::Declined => t!(lang, "delegation-standing-declined"),
        Standing::Withdrawn => t!(lang, "delegation-standing-withdrawn"),
    }
}

/// The same as a sign and a word.
pub(super) fn standing_tag(lang: Lang, of: Standing) -> AnyView {
    let tone = match of {
        Standing::ToConfirm => Tone::Information,
        Standing::Silent => Tone::Attention,
        Standing::Named => Tone::Ok,
        Standing::Declined | Standing::Withdrawn => Tone::Neutral,
    };
    view! { <Tag words=standing(lang, of) tone=tone/> }.into_any()
}

/// The seat rule in words.
pub(super) fn seats(lang: Lang, seats: Seats) -> String {
    let table = t!(
        lang,
        "delegation-seats-table",
        count = i64::from(seats.table)
    );
    if seats.advisers == 0 {
        return table;
    }
    let advisers = t!(
        lang,
        "delegation-seats-advisers",
        count = i64::from(seats.advisers)
    );
    locale::format::facts(lang, [table, advisers])
}

//! The words of the product in six languages: pages, mails and reports speak through this crate.
//!
//! Texts live in `ftl/<lang>/<slice>.ftl` and are asked for with [`t!`], which refuses a wrong key or
//! argument while the caller compiles; keys made of codes go through [`label`] and [`text`]. A key that one
//! language lacks fails the build. Numbers, lists and alphabetical order come from ICU; dates are put
//! together from the catalogues, because our form ("Tue 14 March 2023") is none of ICU's and a translator
//! can then see and correct it. In Arabic, values inside a text are isolated with invisible marks; what
//! leaves the page (mail headers, calendars, files) uses [`t_plain!`] or [`plain`].

mod dates;
mod lang;
mod numbers;
mod states;
mod texts;
mod when;

#[cfg(test)]
mod check;

/// Dates, times, numbers and lists as each language writes them.
pub mod format {
    pub use crate::dates::{
        clock_range, date, date_full, date_range, date_short, date_time, date_time_range,
        month_name, month_year, offset, relative_days, time, zone_city,
    };
    pub use crate::numbers::{decimal, facts, isolated, list, number, percent};
}

pub use domain::Language as Lang;
pub use lang::{endonym, from_accept_language, parse};
pub use states::{collate, sort_by_name, sort_states, state_name, states};
pub use texts::{Args, Value, has, keys, label, plain, text, word};
#[doc(hidden)]
pub use texts::{Fit, checked, fit};
pub use when::{When, when};

#[cfg(test)]
mod tests;

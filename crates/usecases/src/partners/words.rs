//! Partners in words, as pages and papers say them.

use domain::partner::PartnerRole;
use locale::{Lang, t};

/// What stands before those who take this part.
#[must_use]
pub fn part_words(lang: Lang, role: PartnerRole) -> String {
    match role {
        PartnerRole::CoHost => t!(lang, "partners-co-host"),
        PartnerRole::RegionalProcess => t!(lang, "partners-regional-process"),
        PartnerRole::Supporter => t!(lang, "partners-supporter"),
    }
}

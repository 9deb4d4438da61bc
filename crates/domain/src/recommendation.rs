//! Recommendations: their references and addressees.

use crate::AddresseeKind;

/// The stable reference of a recommendation: the year of its dialogue, the dialogue's number in that
/// year, and the recommendation's number in its report, as in `2023-02-R4`.
#[must_use]
pub fn reference(year: i32, dialogue_number: u32, number: u32) -> String {
    format!("{year}-{dialogue_number:02}-R{number}")
}

/// To whom a recommendation speaks. `name` holds a State's code for [`AddresseeKind::State`], a name for
/// an organisation or regional process, and nothing for States at large and the secretariat.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Addressee {
    pub kind: AddresseeKind,
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_says_year_dialogue_and_number() {
        assert_eq!(reference(2023, 2, 4), "2023-02-R4");
    }
}

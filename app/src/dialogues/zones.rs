//! The time zones that a meeting can be in: those our readers are most often in, then the rest of the world.

use chrono_tz::{TZ_VARIANTS, Tz};
use locale::{Lang, format};

use crate::components::Choice;

/// The zones to choose from; `chosen` is among them even when it is an unusual one.
#[must_use]
pub fn choices(lang: Lang, chosen: &str) -> Vec<Choice> {
    let mut common: Vec<(String, &'static str)> = Vec::new();
    let mut others: Vec<&'static str> = Vec::new();
    for zone in TZ_VARIANTS.iter().copied().filter(is_a_place) {
        if is_common(zone) {
            common.push((format::zone_city(lang, zone), zone.name()));
        } else {
            others.push(zone.name());
        }
    }
    locale::sort_by_name(lang, &mut common, |(city, _)| city.clone());
    let mut choices: Vec<Choice> = common
        .into_iter()
        .map(|(city, name)| {
            let label = if city == name {
                city
            } else {
                format!("{city} ({name})")
            };
            Choice::new(name, label)
        })
        .chain(
            others
                .into_iter()
                .map(|name| Choice::new(name, name.replace('_', " "))),
        )
        .collect();
    if !chosen.is_empty() && !choices.iter().any(|choice| choice.value == chosen) {
        choices.push(Choice::new(chosen, chosen));
    }
    choices
}

/// The zones that our readers are most often in, by their cities; `chosen` is among them.
#[must_use]
pub fn common(lang: Lang, chosen: &str) -> Vec<Choice> {
    let mut cities: Vec<Choice> = TZ_VARIANTS
        .iter()
        .copied()
        .filter(|zone| is_a_place(zone) && (is_common(*zone) || zone.name() == chosen))
        .map(|zone| Choice::new(zone.name(), format::zone_city(lang, zone)))
        .collect();
    locale::sort_by_name(lang, &mut cities, |choice| choice.label.clone());
    cities
}

/// Names of places and UTC; not the aliases by which old systems know them.
fn is_a_place(zone: &Tz) -> bool {
    let name = zone.name();
    name == "UTC"
        || name.split_once('/').is_some_and(|(area, _)| {
            !matches!(
                area,
                "Etc" | "US" | "Canada" | "Brazil" | "Chile" | "Mexico"
            )
        })
}

/// Whether the catalogues name the zone's city.
fn is_common(zone: Tz) -> bool {
    let code = zone
        .name()
        .to_ascii_lowercase()
        .replace(['/', '_', '+'], "-");
    locale::has(&format!("zone-{code}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_zones_of_our_readers_come_first_by_their_cities() {
        let choices = choices(Lang::En, "Etc/GMT+3");
        let at = |value: &str| choices.iter().position(|choice| choice.value == value);
        assert!(at("Europe/Zurich") < at("Antarctica/Troll"), "common first");
        assert!(at("Africa/Nairobi") < at("Europe/Zurich"), "by city");
        assert!(at("Etc/GMT+3").is_some(), "the chosen one stays");
        assert!(at("US/Pacific").is_none(), "no aliases");
    }
}

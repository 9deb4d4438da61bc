//! What pages and papers say of a report in the same words: who said something, whom a recommendation addresses.

use domain::comment::About;
use domain::ids::PointId;
use domain::recommendation::Addressee;
use domain::{AddresseeKind, SectionKind};
use locale::{Lang, t, word};

use super::queries::{Point, Report};

/// Who said it and with which verb.
#[must_use]
pub fn said(lang: Lang, point: &Point) -> String {
    let who = word(lang, point.said.speaker_class.label_key());
    if point.said.verb.is_empty() {
        who
    } else {
        t!(
            lang,
            "portal-said",
            who = who,
            verb = point.said.verb.as_str()
        )
    }
}

/// An addressee by name.
#[must_use]
pub fn addressee(lang: Lang, to: &Addressee) -> String {
    match to.kind {
        AddresseeKind::States | AddresseeKind::Secretariat => word(lang, to.kind.label_key()),
        AddresseeKind::State => {
            locale::state_name(lang, &to.name).map_or_else(|| to.name.clone(), str::to_owned)
        }
        AddresseeKind::Organisation | AddresseeKind::RegionalProcess => to.name.clone(),
    }
}

/// How the report is cited; `address` is where it is read.
#[must_use]
pub fn citation(lang: Lang, report: &Report, reference: &str, address: &str) -> String {
    let year = report
        .published_at
        .or(report.adopted_at)
        .unwrap_or(report.changed_at)
        .format("%Y")
        .to_string();
    t!(
        lang,
        "portal-citation",
        title = report.title.as_str(),
        reference = reference,
        year = year,
        address = address
    )
}

/// The points of a section under their headings, each heading with its number in the whole report: key issues
/// are counted first, additional suggestions go on from there.
#[must_use]
pub fn clusters(report: &Report, section: SectionKind) -> Vec<(usize, &str, Vec<&Point>)> {
    let of = |section: SectionKind| -> Vec<&Point> {
        let points = report.points.iter();
        points
            .filter(|point| point.said.section == section)
            .collect()
    };
    let together = |one: &&Point, other: &&Point| one.said.heading == other.said.heading;
    let before = match section {
        SectionKind::AdditionalSuggestions => of(SectionKind::KeyIssues).chunk_by(together).count(),
        SectionKind::Introduction | SectionKind::KeyIssues => 0,
    };
    of(section)
        .chunk_by(together)
        .enumerate()
        .filter_map(|(nth, points)| {
            let heading = points.first()?.said.heading.as_str();
            Some((before + nth + 1, heading, points.to_vec()))
        })
        .collect()
}

/// A place of a report as readers find it: "Point 1.2", "Recommendation R3", "Introduction".
#[must_use]
pub fn place(lang: Lang, report: &Report, about: About) -> String {
    let number = match about {
        About::Point(id) => number_of_point(report, id),
        About::Recommendation(id) => report
            .recommendations
            .iter()
            .find(|one| one.id == id)
            .map(|one| format!("R{}", one.number)),
        About::Whole | About::Gist | About::Introduction | About::AdditionalSuggestions => None,
    };
    let what = word(lang, about.place().label_key());
    match number {
        Some(number) => t!(lang, "comment-place-numbered", what = what, number = number),
        None => what,
    }
}

fn number_of_point(report: &Report, id: PointId) -> Option<String> {
    [SectionKind::KeyIssues, SectionKind::AdditionalSuggestions]
        .into_iter()
        .flat_map(|section| clusters(report, section))
        .find_map(|(cluster, _, points)| {
            let nth = points.iter().position(|point| point.id == id)?;
            Some(format!("{cluster}.{}", nth + 1))
        })
}

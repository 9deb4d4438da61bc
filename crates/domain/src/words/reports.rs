//! Words of summary reports and recommendations.

use super::words;

words! {
    /// Where a summary report is in its life.
    ReportState in "report-state" {
        Draft = "draft",
        Circulated = "circulated",
        Adopted = "adopted",
        Published = "published",
    }

    /// How strongly the room stood behind a point, from the most to the least.
    Grade in "grade" {
        WidelyEndorsed = "widely-endorsed",
        Endorsed = "endorsed",
        GenerallyWelcomed = "generally-welcomed",
        Emphasised = "emphasised",
        Noted = "noted",
        Suggested = "suggested",
    }

    /// Who made a point, without naming a delegation.
    SpeakerClass in "speaker-class" {
        Participants = "participants",
        States = "states",
        AState = "a-state",
        Ngos = "ngos",
        RefugeeLed = "refugee-led",
        Academia = "academia",
        JudiciaryAndBar = "judiciary-and-bar",
        UnAgencies = "un-agencies",
    }

    /// The fixed sections of a summary report, in their order.
    SectionKind in "section" {
        Introduction = "introduction",
        KeyIssues = "key-issues",
        AdditionalSuggestions = "additional-suggestions",
    }

    /// Where a recommendation is in its life.
    RecommendationState in "recommendation-state" {
        Proposed = "proposed",
        Agreed = "agreed",
        Adopted = "adopted",
    }

    /// To whom a recommendation speaks.
    AddresseeKind in "addressee-kind" {
        States = "states",
        State = "state",
        Organisation = "organisation",
        Secretariat = "secretariat",
        RegionalProcess = "regional-process",
    }
}

//! What the API answers. Codes, not labels; times in UTC; texts in the language in which they were written.

use domain::paths;
use domain::recommendation::Addressee as To;
use domain::schedule::Schedule;
use serde::Serialize;
use usecases::Settings;
use usecases::groups::queries::Line;
use usecases::portal::recommendations::Found;
use usecases::portal::{self, Listing, outcomes};
use usecases::reports::queries;
use usecases::search::Hit;
use utoipa::ToSchema;

use super::words::{
    AddresseeKindCode, DialogueStateCode, EntryKindCode, FollowUpStatusCode, FormatCode, GradeCode,
    GroupKindCode, GroupStateCode, LanguageCode, ModeCode, RecommendationStateCode, ThemeCode,
};

/// A page of a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Page<T> {
    pub items: Vec<T>,
    /// Counted from 1.
    #[schema(minimum = 1)]
    pub page: u64,
    #[schema(minimum = 1)]
    pub per_page: u64,
    /// How many pages there are, one at least.
    #[schema(minimum = 1)]
    pub pages: u64,
    /// How many items the whole list has.
    pub total: u64,
}

impl<T> Page<T> {
    pub fn of<S>(list: &Listing<S>, item: impl Fn(&S) -> T) -> Self {
        Self {
            items: list.items.iter().map(item).collect(),
            page: list.page,
            per_page: list.per_page,
            pages: list.pages(),
            total: list.total,
        }
    }
}

/// When a dialogue takes place.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub(super) enum When {
    ToBeDetermined,
    Days {
        #[schema(format = Date)]
        first: String,
        #[schema(format = Date)]
        last: String,
    },
    /// Start and end by the meeting's own clock, `2023-03-14T15:00`, in a zone of the IANA database.
    Hours {
        start: String,
        end: String,
        zone: String,
        #[schema(format = DateTime, required = true)]
        start_utc: Option<String>,
        #[schema(format = DateTime, required = true)]
        end_utc: Option<String>,
    },
}

/// A roundtable, briefing or other meeting.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Dialogue {
    /// As in its address.
    slug: String,
    /// The year and the number in that year, `2021-01`, once it was convened.
    #[schema(required = true)]
    reference: Option<String>,
    #[schema(format = "uri")]
    url: String,
    /// The calendar file.
    #[schema(format = "uri")]
    calendar: String,
    /// In the dialogue's language.
    title: String,
    language: LanguageCode,
    format: FormatCode,
    mode: ModeCode,
    state: DialogueStateCode,
    when: When,
    /// May be empty.
    place: String,
    #[schema(minimum = 0)]
    seats: i64,
    themes: Vec<ThemeCode>,
    /// Paragraphs.
    summary: String,
    #[schema(format = DateTime)]
    changed_at: String,
}

impl Dialogue {
    pub fn of(settings: &Settings, one: &portal::Dialogue) -> Self {
        let when = match &one.schedule {
            Schedule::ToBeDetermined => When::ToBeDetermined,
            Schedule::Days { first, last } => When::Days {
                first: first.to_string(),
                last: last.to_string(),
            },
            Schedule::Hours { start, end, zone } => When::Hours {
                start: start.format("%Y-%m-%dT%H:%M").to_string(),
                end: end.format("%Y-%m-%dT%H:%M").to_string(),
                zone: zone.name().to_owned(),
                start_utc: one.instants.map(|(start, _)| start.to_rfc3339()),
                end_utc: one.instants.map(|(_, end)| end.to_rfc3339()),
            },
        };
        Self {
            slug: one.slug.clone(),
            reference: one.reference.clone(),
            url: settings.url(&paths::dialogue(&one.slug)),
            calendar: settings.url(&paths::dialogue_calendar(&one.slug)),
            title: one.title.clone(),
            language: LanguageCode(one.language),
            format: FormatCode(one.format),
            mode: ModeCode(one.mode),
            state: DialogueStateCode(one.state),
            when,
            place: one.place.clone(),
            seats: one.seats,
            themes: one.themes.iter().copied().map(ThemeCode).collect(),
            summary: one.summary.clone(),
            changed_at: one.changed_at.to_rfc3339(),
        }
    }
}

/// A working group that the public may know of; members are counted, not named.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct WorkingGroup {
    slug: String,
    #[schema(format = "uri")]
    url: String,
    kind: GroupKindCode,
    title: String,
    /// Paragraphs; may be empty.
    terms_of_reference: String,
    language: LanguageCode,
    state: GroupStateCode,
    /// The organisations that lead it.
    led_by: Vec<String>,
    members: u32,
}

impl WorkingGroup {
    pub fn of(settings: &Settings, line: &Line) -> Self {
        Self {
            slug: line.slug.clone(),
            url: settings.url(&paths::working_group(&line.slug)),
            kind: GroupKindCode(line.kind),
            title: line.title.clone(),
            terms_of_reference: line.purpose.clone(),
            language: LanguageCode(line.language),
            state: GroupStateCode(line.state),
            led_by: line.leads.clone(),
            members: line.members,
        }
    }
}

/// A published outcome in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Outcome {
    #[schema(required = true)]
    reference: Option<String>,
    #[schema(format = "uri")]
    url: String,
    /// The whole of it: `/outcomes/{slug}.json`.
    #[schema(format = "uri")]
    json: String,
    #[schema(format = "uri")]
    pdf: String,
    #[schema(format = "uri")]
    docx: String,
    /// How it is cited, for programs.
    #[schema(format = "uri")]
    bibtex: String,
    #[schema(format = "uri")]
    ris: String,
    /// The slug of its dialogue.
    dialogue: String,
    title: String,
    /// Paragraphs; may be empty.
    r#abstract: String,
    language: LanguageCode,
    #[schema(format = DateTime)]
    published_at: String,
    /// Of the text that was adopted.
    #[schema(pattern = "^[0-9a-f]{64}$")]
    sha256: String,
}

impl Outcome {
    pub fn of(settings: &Settings, one: &outcomes::Outcome) -> Self {
        let slug = &one.dialogue.slug;
        let file = |ending: &str| settings.url(&paths::outcome_file(slug, ending));
        Self {
            reference: one.dialogue.reference.clone(),
            url: settings.url(&paths::outcome(slug)),
            json: file("json"),
            pdf: file("pdf"),
            docx: file("docx"),
            bibtex: file("bib"),
            ris: file("ris"),
            dialogue: slug.clone(),
            title: one.title.clone(),
            r#abstract: one.gist.clone(),
            language: LanguageCode(one.language),
            published_at: one.published_at.to_rfc3339(),
            sha256: one.hash.clone(),
        }
    }
}

/// To whom a recommendation speaks.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Addressee {
    kind: AddresseeKindCode,
    /// An ISO 3166-1 alpha-3 code where the kind is a State, else a name; none for all of the kind.
    #[schema(required = true)]
    name: Option<String>,
}

impl Addressee {
    fn of(to: &To) -> Self {
        Self {
            kind: AddresseeKindCode(to.kind),
            name: (!to.name.is_empty()).then(|| to.name.clone()),
        }
    }
}

/// A recommendation as its report holds it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Recommended {
    /// `2021-01-R2`.
    reference: String,
    #[schema(format = "uri")]
    url: String,
    #[schema(minimum = 1)]
    number: i64,
    /// In the report's language.
    text: String,
    #[schema(required = true)]
    theme: Option<ThemeCode>,
    state: RecommendationStateCode,
    /// How widely it was supported in the room.
    support: GradeCode,
    addressees: Vec<Addressee>,
}

impl Recommended {
    pub fn of(settings: &Settings, one: &queries::Recommendation) -> Self {
        Self {
            reference: one.reference.clone(),
            url: settings.url(&paths::recommendation(&one.reference)),
            number: one.number,
            text: one.said.text.clone(),
            theme: one.said.theme.map(ThemeCode),
            state: RecommendationStateCode(one.said.state),
            support: GradeCode(one.said.support),
            addressees: one.said.addressees.iter().map(Addressee::of).collect(),
        }
    }
}

/// A recommendation of a published outcome, and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Recommendation {
    #[serde(flatten)]
    recommended: Recommended,
    /// The slug of the dialogue that it comes from.
    dialogue: String,
    language: LanguageCode,
    /// Where its implementation stands.
    status: FollowUpStatusCode,
    #[schema(format = Date, required = true)]
    due_on: Option<String>,
}

impl Recommendation {
    pub fn of(settings: &Settings, one: &Found) -> Self {
        Self {
            recommended: Recommended::of(settings, &one.recommendation),
            dialogue: one.slug.clone(),
            language: LanguageCode(one.language),
            status: FollowUpStatusCode(one.status),
            due_on: one.due.map(|day| day.to_string()),
        }
    }
}

/// Something that a search found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Entry {
    kind: EntryKindCode,
    /// Where it is read; a link of a document may lead elsewhere.
    #[schema(format = "uri")]
    url: String,
    title: String,
    /// What it belongs to; empty for what stands alone.
    context: String,
    language: LanguageCode,
    #[schema(format = Date, required = true)]
    date: Option<String>,
    /// The place of its text where the words stand.
    excerpt: String,
}

impl Entry {
    pub fn of(settings: &Settings, hit: &Hit) -> Self {
        let excerpt = hit.excerpt.pieces.iter().map(|piece| piece.text.as_str());
        Self {
            kind: EntryKindCode(hit.kind),
            url: if hit.address.starts_with('/') {
                settings.url(&hit.address)
            } else {
                hit.address.clone()
            },
            title: hit.title_text(),
            context: hit.context_text(),
            language: LanguageCode(hit.language),
            date: hit.day.map(|day| day.to_string()),
            excerpt: excerpt.collect(),
        }
    }
}

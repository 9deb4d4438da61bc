//! The library of the demonstration. Every entry is made up and says so in its title, but for the one that is taken from
//! an input of the demonstration; some are translated, one waits to be looked at, one was withdrawn.

use chrono::Days;
use domain::ids::{CallId, DialogueId, InputId, LibraryEntryId};
use domain::library::{EntryForm, LibraryState, ReviewForm, Step, TextForm};
use domain::{Actor, Language};

use super::documents::id;
use super::{dialogues, inputs};
use crate::library::{self, queries};
use crate::{Platform, Result};

/// A text: its language, title, summary and the text itself.
type Written = (Language, &'static str, &'static str, &'static str);

/// An entry, and how far it comes.
struct Made {
    id: &'static str,
    kind: &'static str,
    themes: &'static [&'static str],
    material: &'static [&'static str],
    authors: &'static str,
    iso3: &'static str,
    region: &'static str,
    year: &'static str,
    link: &'static str,
    /// The first is the entry's own.
    texts: &'static [Written],
    until: LibraryState,
}

const MADE: &[Made] = &[
    Made {
        id: "01920000-0000-7000-8000-00000000a101",
        kind: "guidance",
        themes: &["interviewing"],
        material: &["en", "fr"],
        authors: "Made-up Training Centre for Asylum Officers",
        iso3: "",
        region: "",
        year: "2024",
        link: "https://library.example.org/interviewing",
        texts: &[
            (
                Language::En,
                "Interviewing people who have been through much (demonstration)",
                "Twelve pages for officers who interview: preparing the room and oneself, beginning with an open account, and when to stop.",
                "This guidance is made up for the demonstration.\n\nIt is in three parts: before the interview, the interview itself, and the notes that are read back. Each part ends with questions that a supervisor can ask.",
            ),
            (
                Language::Fr,
                "Entendre des personnes éprouvées (démonstration)",
                "Douze pages pour celles et ceux qui mènent les entretiens : préparer la salle et soi-même, commencer par un récit libre, savoir s’arrêter.",
                "Ce guide est inventé pour la démonstration.",
            ),
            (
                Language::Ar,
                "إجراء مقابلات مع أشخاص مرّوا بالكثير (عرض توضيحي)",
                "اثنتا عشرة صفحة للموظفين الذين يجرون المقابلات: إعداد الغرفة والنفس، والبدء برواية حرة، ومتى يجب التوقف.",
                "هذا الدليل مُختلق لأغراض العرض التوضيحي.",
            ),
        ],
        until: LibraryState::Published,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a102",
        kind: "tool",
        themes: &["registration", "case-management"],
        material: &["en"],
        authors: "Made-up Ministry of the Interior",
        iso3: "",
        region: "african",
        year: "2023",
        link: "https://library.example.org/queue",
        texts: &[(
            Language::En,
            "A calculator for registration queues (demonstration)",
            "A sheet that says how many desks are needed for a given number of arrivals, and what a closed desk costs in waiting days.",
            "",
        )],
        until: LibraryState::Published,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a103",
        kind: "good-practice",
        themes: &["legal-aid"],
        material: &["es"],
        authors: "Made-up Bar Association",
        iso3: "",
        region: "latin-american-caribbean",
        year: "2022",
        link: "",
        texts: &[
            (
                Language::Es,
                "Asesoría jurídica desde el primer día (demostración)",
                "Un servicio de guardia de abogadas y abogados en los puntos de llegada, con un formulario común y un plazo de 48 horas.",
                "Esta práctica es inventada para la demostración.\n\nLa guardia se reparte entre tres colegios y se financia con una cuota por expediente.",
            ),
            (
                Language::En,
                "Legal advice from the first day (demonstration)",
                "Lawyers on call at the points of arrival, with a common form and an answer within 48 hours.",
                "This practice is made up for the demonstration.",
            ),
        ],
        until: LibraryState::Published,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a104",
        kind: "training",
        themes: &["country-of-origin-information"],
        material: &["fr"],
        authors: "Made-up Training Centre for Asylum Officers",
        iso3: "",
        region: "african",
        year: "2024",
        link: "https://library.example.org/coi",
        texts: &[(
            Language::Fr,
            "Rechercher et citer l’information sur les pays d’origine (démonstration)",
            "Cours à distance en six leçons, avec un exercice corrigé par les pairs à la fin de chacune.",
            "",
        )],
        until: LibraryState::Published,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a105",
        kind: "template",
        themes: &["appeals", "legal-framework"],
        material: &["en", "ru"],
        authors: "Made-up Judicial Network",
        iso3: "",
        region: "eastern-european",
        year: "2021",
        link: "https://library.example.org/decision",
        texts: &[
            (
                Language::Ru,
                "Образец мотивированного решения (демонстрация)",
                "Структура решения по апелляции: факты, источники, оценка риска и вывод, с пояснениями на полях.",
                "Этот образец выдуман для демонстрации.",
            ),
            (
                Language::En,
                "A model for a reasoned decision (demonstration)",
                "The structure of a decision on appeal: facts, sources, the assessment of risk and the conclusion, with notes in the margin.",
                "",
            ),
        ],
        until: LibraryState::Published,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a106",
        kind: "study",
        themes: &["reception"],
        material: &["ar", "en"],
        authors: "Made-up University",
        iso3: "",
        region: "asia-pacific",
        year: "2023",
        link: "https://library.example.org/reception",
        texts: &[
            (
                Language::Ar,
                "ما يقوله المقيمون عن مراكز الاستقبال (عرض توضيحي)",
                "دراسة عن مئة محادثة في أربعة مراكز: ما يسهّل الأيام الأولى، وما يصعّبها، وما يكلّف القليل.",
                "هذه الدراسة مُختلقة لأغراض العرض التوضيحي.",
            ),
            (
                Language::En,
                "What residents say about reception centres (demonstration)",
                "A hundred conversations in four centres: what makes the first days easier, what makes them harder, and what costs little.",
                "",
            ),
        ],
        until: LibraryState::Published,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a107",
        kind: "guidance",
        themes: &["independent-monitoring"],
        material: &["zh", "en"],
        authors: "Made-up Monitoring Body",
        iso3: "",
        region: "",
        year: "2022",
        link: "",
        texts: &[
            (
                Language::Zh,
                "走访庇护程序：独立监察员指南（演示）",
                "供走访接待和拘留场所的监察员使用的清单，包括如何提问、如何记录以及如何后续跟进。",
                "本指南为演示而编写，内容均属虚构。",
            ),
            (
                Language::En,
                "Visiting an asylum procedure: a guide for monitors (demonstration)",
                "A list for those who visit places of reception and detention: how to ask, how to note, and how to come back to it.",
                "This guide is made up for the demonstration.",
            ),
        ],
        until: LibraryState::Published,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a108",
        kind: "tool",
        themes: &["institutional-capacity"],
        material: &["en"],
        authors: "Made-up Training Centre for Asylum Officers",
        iso3: "",
        region: "",
        year: "2026",
        link: "https://library.example.org/self-assessment",
        texts: &[(
            Language::En,
            "Questions for looking at one’s own asylum system (demonstration)",
            "Forty questions in seven fields that an authority can answer for itself in a day.",
            "",
        )],
        until: LibraryState::InReview,
    },
    Made {
        id: "01920000-0000-7000-8000-00000000a109",
        kind: "template",
        themes: &["registration"],
        material: &["en"],
        authors: "Made-up Ministry of the Interior",
        iso3: "",
        region: "",
        year: "2019",
        link: "",
        texts: &[(
            Language::En,
            "A registration form of 2019 (demonstration)",
            "A form of four pages, kept here because reports refer to it.",
            "",
        )],
        until: LibraryState::Withdrawn,
    },
];

/// The entry that is taken from an input.
const TAKEN: (&str, &str) = (
    "Interviewing rooms for children (made up)",
    "A small change with a large effect, told by those who made it: two rooms, no desk, and somebody whom the child knows.",
);

/// Writes the entries, has them looked at and publishes them.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    for made in MADE {
        let entry: LibraryEntryId = id(made.id)?;
        library::create(platform, officer, entry, &form(made)).await?;
        for (language, title, summary, body) in made.texts.iter().skip(1) {
            let one = queries::one(platform, officer, entry).await?;
            if one.texts.iter().any(|text| text.language == *language) {
                continue;
            }
            let text = TextForm {
                title: (*title).to_owned(),
                summary: (*summary).to_owned(),
                body: (*body).to_owned(),
            };
            library::write_text(platform, officer, entry, one.version, *language, &text).await?;
        }
        bring(platform, officer, entry, made.until).await?;
    }
    taken(platform, officer).await
}

fn form(made: &Made) -> EntryForm {
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
    let (language, title, summary, body) = made.texts[0];
    EntryForm {
        kind: made.kind.to_owned(),
        language: language.code().to_owned(),
        title: title.to_owned(),
        summary: summary.to_owned(),
        body: body.to_owned(),
        themes: words(made.themes),
        languages: words(made.material),
        authors: made.authors.to_owned(),
        iso3: made.iso3.to_owned(),
        region: made.region.to_owned(),
        year: made.year.to_owned(),
        link: made.link.to_owned(),
    }
}

/// A published practice of the demonstration's call.
async fn taken(platform: &Platform, officer: &Actor) -> Result<()> {
    let (dialogue, call): (DialogueId, CallId) = (id(dialogues::ROUNDTABLE)?, id(inputs::CALL)?);
    let input: InputId = id(inputs::PRACTICE)?;
    let entry = library::take(platform, officer, (dialogue, call, input)).await?;
    let one = queries::one(platform, officer, entry).await?;
    if one.form.summary.is_empty() {
        let (title, summary) = TAKEN;
        let form = EntryForm {
            title: title.to_owned(),
            summary: summary.to_owned(),
            ..one.form
        };
        library::change(platform, officer, entry, one.version, &form).await?;
    }
    bring(platform, officer, entry, LibraryState::Published).await
}

/// Takes an entry as far as it is to come; one that is there already stays.
async fn bring(
    platform: &Platform,
    officer: &Actor,
    entry: LibraryEntryId,
    until: LibraryState,
) -> Result<()> {
    loop {
        let one = queries::one(platform, officer, entry).await?;
        if one.state == until {
            return Ok(());
        }
        let step = match one.state {
            LibraryState::Draft => Step::Submit,
            LibraryState::InReview if one.reviews.is_empty() => {
                let due = platform.now().date_naive() + Days::new(365);
                let review = ReviewForm {
                    note: "Looked at for the demonstration.".to_owned(),
                    due: due.to_string(),
                };
                library::review(platform, officer, entry, one.version, &review).await?;
                continue;
            }
            LibraryState::InReview => Step::Publish,
            LibraryState::Published => Step::Withdraw,
            // Nothing of the demonstration comes back from there.
            LibraryState::Withdrawn => return Ok(()),
        };
        let reason = match step {
            Step::Withdraw => "The form asked for more than the law allows today.",
            Step::Submit | Step::Return | Step::Publish | Step::Reopen => "",
        };
        library::step(platform, officer, entry, one.version, step, reason).await?;
    }
}

//! Files of the demonstration's library: two languages of one guide, and a sheet. All of it is made up and says so.

use domain::ids::{LibraryEntryId, LibraryFileId};
use domain::library::FileForm;
use domain::{Actor, Language};

use super::documents::{id, text};
use crate::library;
use crate::{Platform, Result};

/// A file: its entry, its id, its language, title, name and content.
struct Made {
    entry: &'static str,
    id: &'static str,
    language: Language,
    title: &'static str,
    name: &'static str,
    content: &'static str,
}

const MADE: &[Made] = &[
    Made {
        entry: "01920000-0000-7000-8000-00000000a101",
        id: "01920000-0000-7000-8000-00000000a1f1",
        language: Language::En,
        title: "Before the interview: a list (demonstration)",
        name: "before-the-interview.txt",
        content: "This list is made up for the demonstration.\n\n1. Is the room quiet, and does the chair of the applicant face the door?\n2. Has the interpreter been told what the interview is about?\n3. Who takes notes, and when are they read back?\n4. At which sign do we stop?\n",
    },
    Made {
        entry: "01920000-0000-7000-8000-00000000a101",
        id: "01920000-0000-7000-8000-00000000a1f2",
        language: Language::Fr,
        title: "Avant l’entretien : une liste (démonstration)",
        name: "avant-l-entretien.txt",
        content: "Cette liste est inventée pour la démonstration.\n\n1. La salle est-elle calme, et la chaise de la personne entendue fait-elle face à la porte ?\n2. L’interprète sait-il de quoi il sera question ?\n3. Qui prend les notes, et quand sont-elles relues ?\n4. À quel signe nous arrêtons-nous ?\n",
    },
    Made {
        entry: "01920000-0000-7000-8000-00000000a102",
        id: "01920000-0000-7000-8000-00000000a1f3",
        language: Language::En,
        title: "",
        name: "queue-demonstration.csv",
        content: "arrivals a day,desks,days of waiting\n100,4,3\n100,3,9\n100,2,31\n",
    },
];

/// Adds them; one that is there already stays.
pub(super) async fn load(platform: &Platform, officer: &Actor) -> Result<()> {
    for made in MADE {
        let (entry, file): (LibraryEntryId, LibraryFileId) = (id(made.entry)?, id(made.id)?);
        let form = FileForm {
            language: made.language.code().to_owned(),
            title: made.title.to_owned(),
        };
        let upload = text(made.name, made.content);
        library::add_file(platform, officer, entry, file, &form, Some(upload)).await?;
    }
    Ok(())
}

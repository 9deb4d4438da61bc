//! The directory: importing lists, finding people, keeping them right.

use std::time::Instant;

use documents::Format;
use domain::contact::COLUMNS;
use domain::{
    Actor, Bureau, Gender, Language, MandateScope, OrganisationType, Problem, Refusal,
    RegionalGroup, Role, Theme,
};
use testkit::{Harness, contact_list, contact_row};
use usecases::directory::plan::Outcome;
use usecases::directory::{self, Filter, ImportOptions, ImportReport, import};

const PLAIN: ImportOptions = ImportOptions {
    dry_run: false,
    skip_bad_rows: false,
};

async fn import(h: &Harness, rows: &[Vec<String>], options: ImportOptions) -> ImportReport {
    import_bytes(h, contact_list(rows), options).await
}

async fn import_bytes(h: &Harness, bytes: Vec<u8>, options: ImportOptions) -> ImportReport {
    directory::import_bytes(&h.platform, &Actor::Platform, "list.csv", bytes, options)
        .await
        .expect("the list is read")
}

async fn found(h: &Harness, filter: &Filter) -> Vec<String> {
    let (rows, total) = directory::people(&h.platform, &Actor::Platform, filter, 0)
        .await
        .expect("people are found");
    assert_eq!(rows.len() as u64, total.min(directory::PAGE));
    rows.iter()
        .map(|row| row.contact.given_name.clone())
        .collect()
}

async fn everybody(h: &Harness) -> u64 {
    directory::people(&h.platform, &Actor::Platform, &Filter::default(), 0)
        .await
        .expect("people are found")
        .1
}

fn counts(report: &ImportReport) -> [usize; 5] {
    let c = report.counts;
    [c.created, c.updated, c.unchanged, c.merged, c.refused]
}

fn refusal<T: std::fmt::Debug>(result: usecases::Result<T>) -> Refusal {
    result
        .expect_err("it is refused")
        .refusal()
        .cloned()
        .expect("a refusal, no fault")
}

/// The cells of a form.
pub fn cells<'a>(row: &'a [String]) -> impl Fn(&str) -> &'a str {
    |column| {
        COLUMNS
            .iter()
            .position(|name| *name == column)
            .map_or("", |at| row[at].as_str())
    }
}

/// The lists that the project was given; elsewhere the test says that it was not run.
fn shared(name: &str) -> Option<Vec<u8>> {
    let folder = std::env::var("CONVENER_SHARED_DATA").unwrap_or_else(|_| {
        concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data").to_owned()
    });
    let bytes = std::fs::read(format!("{folder}/{name}")).ok();
    if bytes.is_none() {
        eprintln!("not run: {folder} has no {name}; CONVENER_SHARED_DATA names the folder");
    }
    bytes
}

testkit::on_each_database! {
    async fn importing_the_same_list_again_changes_nothing(h) {
        let rows: Vec<_> = (1..=30).map(|n| contact_row(n, &[])).collect();
        assert_eq!(counts(&import(h, &rows, PLAIN).await), [30, 0, 0, 0, 0]);
        let again = import(h, &rows, PLAIN).await;
        assert_eq!((counts(&again), again.applied), ([0, 0, 30, 0, 0], true));
        assert_eq!(everybody(h).await, 30);
    }

    async fn a_changed_row_updates_its_person_and_blanks_change_nothing(h) {
        import(h, &[contact_row(1, &[]), contact_row(2, &[])], PLAIN).await;
        let changed = contact_row(1, &[("position", "Director"), ("themes", ""), ("languages", "ar;en"), ("email", "PERSON1@ministry.example")]);
        assert_eq!(counts(&import(h, &[changed], PLAIN).await), [0, 1, 0, 0, 0]);
        let filter = Filter { search: "director".to_owned(), ..Filter::default() };
        let (rows, _) = directory::people(&h.platform, &Actor::Platform, &filter, 0).await.expect("people");
        let contact = &rows[0].contact;
        assert_eq!(contact.languages, [Language::Ar, Language::En]);
        assert_eq!(contact.themes, [Theme::Appeals, Theme::LegalAid]);
        assert_eq!(contact.email.as_ref().map(ToString::to_string).as_deref(), Some("person1@ministry.example"));

        let trail = usecases::audit::trail(&h.platform, &Actor::Platform, &usecases::audit::Filter { person: Some(rows[0].id), ..Default::default() }).await.expect("a trail").0;
        let domain::audit::Entry::PersonChanged { changes } = &trail[0].entry else { panic!("{:?}", trail[0].entry) };
        let fields: Vec<_> = changes.iter().map(|change| change.field.as_str()).collect();
        assert_eq!(fields, ["languages", "position"]);
    }

    async fn one_bad_row_keeps_the_whole_list_out(h) {
        let rows = [contact_row(1, &[]), contact_row(2, &[("email", "nobody")]), contact_row(3, &[])];
        let report = import(h, &rows, PLAIN).await;
        assert!(!report.applied);
        assert_eq!((report.problems[0].row, report.problems[0].column.as_str(), report.problems[0].code.as_str()), (3, "email", "problem-not-an-email"));
        assert_eq!(everybody(h).await, 0);
        let skipping = import(h, &rows, ImportOptions { skip_bad_rows: true, ..PLAIN }).await;
        assert_eq!((counts(&skipping), skipping.applied), ([2, 0, 0, 0, 1], true));
        assert_eq!(everybody(h).await, 2);
    }

    async fn a_dry_run_writes_nothing(h) {
        let report = import(h, &[contact_row(1, &[])], ImportOptions { dry_run: true, ..PLAIN }).await;
        assert_eq!((counts(&report), report.applied), ([1, 0, 0, 0, 0], false));
        assert_eq!(everybody(h).await, 0);
    }

    async fn two_rows_of_one_person_become_one(h) {
        let rows = [
            contact_row(1, &[("position", ""), ("themes", "appeals")]),
            contact_row(1, &[("position", "Director"), ("themes", "reception"), ("given_name", "Other")]),
            contact_row(3, &[("external_id", ""), ("email", "PERSON1@ministry.example"), ("given_name", "Given1"), ("family_name", "Family1"), ("themes", ""), ("position", "")]),
        ];
        let report = import(h, &rows, PLAIN).await;
        assert_eq!(counts(&report), [1, 0, 0, 2, 0]);
        let differs: Vec<_> = report.notes.iter().filter(|note| note.code == "differs").collect();
        assert_eq!((differs.len(), differs[0].row, differs[0].about.as_str()), (1, 3, "given_name"));
        let (people, _) = directory::people(&h.platform, &Actor::Platform, &Filter::default(), 0).await.expect("people");
        assert_eq!(people[0].contact.position, "Director");
        assert_eq!(people[0].contact.themes, [Theme::Reception, Theme::Appeals]);
        assert_eq!(people[0].contact.given_name, "Given1");
        assert_eq!(counts(&import(h, &rows[..1], PLAIN).await), [0, 1, 0, 0, 0]);
    }

    async fn an_address_that_two_people_claim_is_refused(h) {
        let twice = [contact_row(1, &[]), contact_row(2, &[("email", "Person1@ministry.example")])];
        let report = import(h, &twice, PLAIN).await;
        assert_eq!((report.problems[0].row, report.problems[0].code.as_str()), (3, "problem-same-as-row"));
        import(h, &twice[..1], PLAIN).await;
        let report = import(h, &twice[1..], PLAIN).await;
        assert_eq!(report.problems[0].code, "problem-already-taken");
        assert_eq!(everybody(h).await, 1);
    }

    async fn likely_duplicates_and_missing_addresses_are_told_and_taken(h) {
        import(h, &[contact_row(1, &[("given_name", "Élise"), ("family_name", "Müller")])], PLAIN).await;
        let report = import(h, &[contact_row(2, &[("given_name", "ELISE"), ("family_name", "Muller"), ("email", "")])], PLAIN).await;
        assert_eq!(counts(&report), [1, 0, 0, 0, 0]);
        let codes: Vec<_> = report.notes.iter().map(|note| (note.code.as_str(), note.about.as_str())).collect();
        assert_eq!(codes, [("no-address", ""), ("looks-like", "Élise Müller")]);
    }

    async fn bodies_that_differ_in_capitals_are_one(h) {
        let rows = [
            contact_row(1, &[("organisation", "Kenya Bar Association"), ("organisation_type", "bar_association")]),
            contact_row(2, &[("organisation", "KENYA bar  association"), ("organisation_type", "Bar-Association")]),
        ];
        import(h, &rows, PLAIN).await;
        assert_eq!(counts(&import(h, &rows, PLAIN).await), [0, 0, 2, 0, 0]);
        let (people, _) = directory::people(&h.platform, &Actor::Platform, &Filter::default(), 0).await.expect("people");
        assert_eq!(people[0].contact.organisation, people[1].contact.organisation);
    }

    async fn an_upload_is_previewed_confirmed_and_confirmed_again_without_effect(h) {
        let officer = h.officer(Role::Secretariat).await;
        let list = contact_list(&[contact_row(1, &[]), contact_row(2, &[("country", "XXX")])]);
        let id = directory::upload(&h.platform, &officer, "C:\\Lists\\people.csv", list).await.expect("an upload");
        let preview = directory::preview(&h.platform, &officer, id).await.expect("a preview");
        assert_eq!(preview.file, "people.csv");
        let import::PreviewState::Waiting(plan) = preview.state else { panic!("it waits") };
        let Outcome::Refuse(faults) = &plan.rows[1].outcome else { panic!("{:?}", plan.rows[1].outcome) };
        assert_eq!((faults[0].column.as_str(), faults[0].value.as_str(), &faults[0].problem), ("country", "XXX", &Problem::UnknownState));
        assert_eq!(everybody(h).await, 0);

        assert_eq!(refusal(directory::confirm(&h.platform, &officer, id, false).await), Refusal::RowsRefused { rows: 1 });
        let done = directory::confirm(&h.platform, &officer, id, true).await.expect("an import");
        assert_eq!(counts(&done), [1, 0, 0, 0, 1]);
        let again = directory::confirm(&h.platform, &officer, id, true).await.expect("the same answer");
        assert_eq!(again, done);
        assert_eq!(everybody(h).await, 1);
        let import::PreviewState::Done(_) = directory::preview(&h.platform, &officer, id).await.expect("a result").state else { panic!("it is done") };
        let kept = kept_uploads(h).await;
        assert!(!kept.contains("person1@"), "the rows are gone: {kept}");
    }

    async fn two_officers_who_confirm_at_once_import_once(h) {
        let officer = h.officer(Role::Secretariat).await;
        let rows: Vec<_> = (1..=20).map(|n| contact_row(n, &[])).collect();
        let id = directory::upload(&h.platform, &officer, "people.csv", contact_list(&rows)).await.expect("an upload");
        let (one, other) = tokio::join!(
            directory::confirm(&h.platform, &officer, id, false),
            directory::confirm(&h.platform, &officer, id, false)
        );
        assert_eq!(one.expect("an import"), other.expect("the same import"));
        assert_eq!(everybody(h).await, 20);
        let trail = usecases::audit::trail(&h.platform, &Actor::Platform, &usecases::audit::Filter::default()).await.expect("a trail").0;
        assert_eq!(trail.iter().filter(|line| line.entry.code() == "contacts-imported").count(), 1);
    }

    async fn those_without_the_right_neither_read_nor_write_the_directory(h) {
        let lead = h.officer(Role::WorkingGroupLead).await;
        let row = contact_row(1, &[]);
        assert_eq!(refusal(directory::upload(&h.platform, &lead, "l.csv", contact_list(std::slice::from_ref(&row))).await), Refusal::NotPermitted);
        assert_eq!(refusal(directory::people(&h.platform, &lead, &Filter::default(), 0).await), Refusal::NotPermitted);
        assert_eq!(refusal(directory::export(&h.platform, &lead, &Filter::default()).await), Refusal::NotPermitted);
        assert_eq!(refusal(directory::add(&h.platform, &Actor::Public, cells(&row)).await), Refusal::SignInRequired);
        let id = directory::add(&h.platform, &Actor::Platform, cells(&row)).await.expect("a person");
        assert_eq!(refusal(directory::edit(&h.platform, &lead, id, 1, cells(&row)).await), Refusal::NotPermitted);
        assert_eq!(refusal(directory::archive(&h.platform, &lead, id).await), Refusal::NotPermitted);
        assert_eq!(refusal(directory::person(&h.platform, &lead, id).await), Refusal::NotPermitted);
    }

    async fn every_filter_narrows_and_they_narrow_together(h) {
        let rows = [
            contact_row(1, &[("given_name", "Élise"), ("position", "Judge of appeal"), ("organisation", "Supreme Court"), ("organisation_type", "judiciary"), ("country", "FRA"), ("gender", "woman"), ("languages", "fr"), ("themes", "appeals"), ("mandate_scope", "global")]),
            contact_row(2, &[("given_name", "Omar"), ("gender", "man"), ("languages", "ar"), ("themes", "reception"), ("mandate_scope", "local"), ("country", "JOR"), ("organisation", "100%_Shelter")]),
            contact_row(3, &[("given_name", "Wei"), ("organisation", ""), ("organisation_type", ""), ("country", ""), ("gender", ""), ("mandate_scope", "")]),
        ];
        import(h, &rows, PLAIN).await;
        let all = Filter::default();
        for (filter, expected) in [
            (Filter { search: "elise JUDGE court".to_owned(), ..all.clone() }, "Élise"),
            (Filter { search: "100%_".to_owned(), ..all.clone() }, "Omar"),
            (Filter { organisation_type: Some(OrganisationType::Judiciary), ..all.clone() }, "Élise"),
            (Filter { country: Some("JOR".to_owned()), ..all.clone() }, "Omar"),
            (Filter { regional_group: Some(RegionalGroup::WesternEuropeanOthers), ..all.clone() }, "Élise"),
            (Filter { bureau: Some(Bureau::Mena), ..all.clone() }, "Omar"),
            (Filter { theme: Some(Theme::Reception), ..all.clone() }, "Omar"),
            (Filter { language: Some(Language::Fr), gender: Some(Gender::Woman), ..all.clone() }, "Élise"),
            (Filter { mandate_scope: Some(MandateScope::Local), ..all.clone() }, "Omar"),
            (Filter { gender: Some(Gender::Undisclosed), ..all.clone() }, "Wei"),
        ] {
            assert_eq!(found(h, &filter).await, [expected], "{filter:?}");
        }
        assert!(found(h, &Filter { search: "judge shelter".to_owned(), ..all.clone() }).await.is_empty());
        assert!(found(h, &Filter { bureau: Some(Bureau::Mena), regional_group: Some(RegionalGroup::African), ..all.clone() }).await.is_empty());
        assert!(found(h, &Filter { search: "_______".to_owned(), ..all }).await.is_empty());
    }

    async fn an_edit_needs_the_version_that_it_was_made_on(h) {
        let officer = h.officer(Role::Secretariat).await;
        let row = contact_row(1, &[]);
        let id = directory::add(&h.platform, &officer, cells(&row)).await.expect("a person");
        let changed = contact_row(1, &[("position", ""), ("themes", "")]);
        directory::edit(&h.platform, &officer, id, 1, cells(&changed)).await.expect("an edit");
        let person = directory::person(&h.platform, &officer, id).await.expect("the person");
        assert_eq!((person.version, person.contact.position.as_str(), person.contact.themes.len()), (2, "", 0));
        assert_eq!(refusal(directory::edit(&h.platform, &officer, id, 1, cells(&row)).await), Refusal::ChangedMeanwhile);
        directory::edit(&h.platform, &officer, id, 2, cells(&changed)).await.expect("nothing to do");
        assert_eq!(directory::person(&h.platform, &officer, id).await.expect("the person").version, 2);
    }

    async fn an_address_belongs_to_one_person(h) {
        let row = contact_row(1, &[]);
        directory::add(&h.platform, &Actor::Platform, cells(&row)).await.expect("a person");
        let same_email = contact_row(2, &[("email", "PERSON1@ministry.example")]);
        assert_eq!(refusal(directory::add(&h.platform, &Actor::Platform, cells(&same_email)).await), Refusal::field("email", Problem::AlreadyTaken));
        let same_id = contact_row(2, &[("external_id", "C1")]);
        assert_eq!(refusal(directory::add(&h.platform, &Actor::Platform, cells(&same_id)).await), Refusal::field("external_id", Problem::AlreadyTaken));
        assert_eq!(everybody(h).await, 1);
    }

    async fn an_archived_person_leaves_the_list_and_can_come_back(h) {
        let row = contact_row(1, &[]);
        let id = directory::add(&h.platform, &Actor::Platform, cells(&row)).await.expect("a person");
        directory::archive(&h.platform, &Actor::Platform, id).await.expect("archived");
        directory::archive(&h.platform, &Actor::Platform, id).await.expect("archived once");
        assert_eq!(everybody(h).await, 0);
        assert_eq!(found(h, &Filter { archived: true, ..Filter::default() }).await, ["Given1"]);
        let report = import(h, &[contact_row(1, &[("position", "Director")])], PLAIN).await;
        assert_eq!((counts(&report), report.notes[0].code.as_str()), ([0, 1, 0, 0, 0], "archived"));
        assert_eq!(everybody(h).await, 0);
        directory::restore(&h.platform, &Actor::Platform, id).await.expect("restored");
        assert_eq!(everybody(h).await, 1);
    }

    async fn what_is_exported_is_imported_without_a_change(h) {
        let rows = [
            contact_row(1, &[("given_name", "Élise \"Lili\""), ("organisation", "Centre, \"Voices\"; Kenya")]),
            contact_row(2, &[("languages", "zh;ar;fr"), ("gender", "")]),
        ];
        import(h, &rows, PLAIN).await;
        let sheet = directory::export(&h.platform, &Actor::Platform, &Filter::default()).await.expect("a sheet");
        let file = sheet.write(Format::Csv).expect("a file");
        assert!(file.starts_with("\u{feff}external_id,given_name".as_bytes()));
        assert_eq!(counts(&import_bytes(h, file, PLAIN).await), [0, 0, 2, 0, 0]);
        let workbook = sheet.write(Format::Xlsx).expect("a workbook");
        assert_eq!(counts(&import_bytes(h, workbook, PLAIN).await), [0, 0, 2, 0, 0]);
        let one = directory::export(&h.platform, &Actor::Platform, &Filter { search: "lili".to_owned(), ..Filter::default() }).await.expect("a sheet");
        assert_eq!(one.rows.len(), 1);
    }

    async fn states_have_todays_bureau(h) {
        let states = directory::states(&h.platform).await.expect("the States");
        assert_eq!(states.len(), 195);
        let kenya = states.iter().find(|state| state.iso3 == "KEN").expect("Kenya");
        assert_eq!((kenya.regional_group, kenya.bureau), (Some(RegionalGroup::African), Some(Bureau::EastHornGreatLakes)));
    }

    async fn ten_thousand_people_are_imported_in_seconds_and_found_at_once(h) {
        let words: Vec<String> = (0..10_000).map(|n| format!("Body {}", n % 700)).collect();
        let states = directory::states(&h.platform).await.expect("the States");
        let rows: Vec<_> = (0..10_000)
            .map(|n| contact_row(n, &[("organisation", &words[n]), ("country", &states[n % 195].iso3), ("given_name", ["Élise", "Omar", "Wei"][n % 3])]))
            .collect();
        let start = Instant::now();
        assert_eq!(counts(&import(h, &rows, PLAIN).await), [10_000, 0, 0, 0, 0]);
        let written = start.elapsed();
        let filters = [
            Filter::default(),
            Filter { search: "elise body 69".to_owned(), ..Filter::default() },
            Filter { regional_group: Some(RegionalGroup::African), theme: Some(Theme::Appeals), ..Filter::default() },
            Filter { bureau: Some(Bureau::Europe), search: "omar".to_owned(), ..Filter::default() },
        ];
        let start = Instant::now();
        for filter in &filters {
            let (rows, total) = directory::people(&h.platform, &Actor::Platform, filter, 2).await.expect("people");
            assert!(total > 20 && rows.len() <= 50);
        }
        eprintln!("{:?}: 10,000 rows written in {written:?}, a page read in {:?}", h.kind, start.elapsed() / 4);
        // Generous, because tests share their machine; the figures above are what counts.
        assert!(written.as_secs() < 60);
    }

    async fn the_given_directory_is_imported_cleanly(h) {
        let Some(list) = shared("directory.csv") else { return };
        let report = import_bytes(h, list.clone(), PLAIN).await;
        assert_eq!((counts(&report), report.applied), ([600, 0, 0, 0, 0], true));
        assert_eq!(report.problems, []);
        assert_eq!(counts(&import_bytes(h, list, PLAIN).await), [0, 0, 600, 0, 0]);
    }

    async fn every_fault_of_the_dirty_directory_is_told_and_nothing_is_half_written(h) {
        let Some(list) = shared("directory-dirty.csv") else { return };
        let report = import_bytes(h, list.clone(), PLAIN).await;
        assert!(!report.applied);
        assert_eq!(everybody(h).await, 0);
        let told = |code: &str| report.problems.iter().filter(|problem| problem.code == code).count()
            + report.notes.iter().filter(|note| note.code == code).count();
        for (code, times) in [("problem-unknown-code", 13), ("problem-unknown-state", 5), ("problem-not-an-email", 5), ("problem-looks-like-a-formula", 7), ("no-address", 4), ("cleaned", 13)] {
            assert_eq!(told(code), times, "{code}");
        }
        assert_eq!(counts(&report), [370, 0, 0, 8, 30]);
        let skipping = import_bytes(h, list.clone(), ImportOptions { skip_bad_rows: true, ..PLAIN }).await;
        assert_eq!((skipping.applied, everybody(h).await), (true, 370));
        let again = import_bytes(h, list, ImportOptions { skip_bad_rows: true, ..PLAIN }).await;
        assert_eq!(counts(&again), [0, 0, 370, 8, 30]);
    }
}

/// All that is kept of uploads, as text.
async fn kept_uploads(h: &Harness) -> String {
    use sea_orm::EntityTrait;
    let rows = entity::contact_import::Entity::find()
        .all(h.platform.db())
        .await
        .expect("the uploads");
    rows.into_iter().map(|row| row.rows_json).collect()
}

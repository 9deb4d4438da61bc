//! Every address of the product that a page, a mail or a calendar part names. Made here and nowhere else.

use crate::Language;
use crate::document::{FileKind, Shelf};
use crate::ids::{
    CallId, CallQuestionId, DateSlotId, DelegationId, DialogueId, DocumentFileId, DocumentId,
    DrawId, ForumId, ForumImportId, ImportId, InputId, InvitationId, LibraryEntryId, LibraryFileId,
    PartnerId, PersonId, ProcessId, ReceivedId, RecommendationImportId, RegistrationId, SessionId,
    WorkingGroupId,
};
use crate::partner::Bearer;

pub const HOME: &str = "/";
pub const DIALOGUES: &str = "/dialogues";
pub const PROCESSES: &str = "/processes";
pub const WORKING_GROUPS: &str = "/working-groups";
pub const OUTCOMES: &str = "/outcomes";
pub const RECOMMENDATIONS: &str = "/recommendations";
pub const LIBRARY: &str = "/library";
/// The areas, aims and objectives that entries and dialogues refer to.
pub const LIBRARY_THEMES: &str = "/library/themes";
pub const LIBRARY_FEED: &str = "/library.atom";
pub const SEARCH: &str = "/search";
pub const ACCESSIBILITY: &str = "/accessibility";
pub const PRIVACY: &str = "/privacy";
pub const CONTACT: &str = "/contact";
/// What is when, a month on a page.
pub const CALENDAR: &str = "/calendar";
pub const CALENDAR_FILE: &str = "/calendar.ics";
pub const OUTCOMES_FEED: &str = "/outcomes.atom";
pub const RECOMMENDATIONS_CSV: &str = "/recommendations.csv";
pub const RECOMMENDATIONS_XLSX: &str = "/recommendations.xlsx";
/// What stands below it may be shown in frames of other sites, and knows nobody.
pub const EMBED: &str = "/embed/";
/// What is to come, for a frame in somebody else's page.
pub const EMBED_CALENDAR: &str = "/embed/calendar";
pub const SITEMAP: &str = "/sitemap.xml";
pub const ROBOTS: &str = "/robots.txt";
/// The JSON Schema of `/outcomes/{slug}.json`. Its number is raised by a change that breaks readers.
pub const OUTCOME_SCHEMA: &str = "/api/schemas/outcome-1.json";
pub const API_DESCRIPTION: &str = "/api/openapi.json";
pub const API_DIALOGUES: &str = "/api/v1/dialogues";
pub const API_OUTCOMES: &str = "/api/v1/outcomes";
pub const API_RECOMMENDATIONS: &str = "/api/v1/recommendations";
pub const API_LIBRARY: &str = "/api/v1/library";
pub const API_WORKING_GROUPS: &str = "/api/v1/working-groups";
pub const API_SEARCH: &str = "/api/v1/search";
/// The public register of inputs that are withheld from publication, with the reasons.
pub const WITHHELD: &str = "/withheld";
/// Where anybody verifies a published draw.
pub const VERIFY: &str = "/verify";
pub const SIGN_IN: &str = "/sign-in";
pub const SIGN_OUT: &str = "/sign-out";
pub const LANGUAGE: &str = "/language";
pub const DESK: &str = "/desk";
pub const DESK_DIRECTORY: &str = "/desk/directory";
pub const DESK_DIRECTORY_NEW: &str = "/desk/directory/new";
pub const DESK_DIRECTORY_TOGETHER: &str = "/desk/directory/together";
pub const DESK_DIRECTORY_CSV: &str = "/desk/directory.csv";
pub const DESK_DIRECTORY_XLSX: &str = "/desk/directory.xlsx";
pub const DESK_DIALOGUES_CSV: &str = "/desk/dialogues.csv";
pub const DESK_DIALOGUES_XLSX: &str = "/desk/dialogues.xlsx";
pub const DESK_DIRECTORY_IMPORT: &str = "/desk/directory/import";
pub const DESK_DIALOGUES: &str = "/desk/dialogues";
pub const DESK_DIALOGUE_NEW: &str = "/desk/dialogues/new";
/// A year of dialogues: `?year=2026`.
pub const DESK_YEAR: &str = "/desk/dialogues/year";
/// Meetings of regional processes and other bodies.
pub const DESK_FORUMS: &str = "/desk/forums";
pub const DESK_FORUM_NEW: &str = "/desk/forums/new";
pub const DESK_FORUM_IMPORT: &str = "/desk/forums/import";
/// What the library holds, and what waits to be looked at.
pub const DESK_LIBRARY: &str = "/desk/library";
pub const DESK_LIBRARY_NEW: &str = "/desk/library/new";
pub const DESK_PROCESSES: &str = "/desk/processes";
pub const DESK_PROCESS_NEW: &str = "/desk/processes/new";
pub const DESK_GROUPS: &str = "/desk/groups";
/// What becomes of the recommendations of adopted reports.
pub const DESK_RECOMMENDATIONS: &str = "/desk/recommendations";
pub const DESK_RECOMMENDATIONS_CSV: &str = "/desk/recommendations.csv";
pub const DESK_RECOMMENDATIONS_XLSX: &str = "/desk/recommendations.xlsx";
pub const DESK_RECOMMENDATIONS_IMPORT: &str = "/desk/recommendations/import";
pub const DESK_GROUP_NEW: &str = "/desk/groups/new";
pub const DESK_AUDIT: &str = "/desk/audit";
/// Where what is being typed is kept, and let go of.
pub const DESK_DRAFTS: &str = "/desk/drafts";
pub const DESK_DRAFTS_DISCARD: &str = "/desk/drafts/discard";
pub const DESK_OUTBOX: &str = "/desk/outbox";
pub const DESK_LETTERS: &str = "/desk/letters";
pub const DESK_INCOMING: &str = "/desk/incoming";

#[must_use]
pub fn dialogue(slug: &str) -> String {
    format!("/dialogues/{slug}")
}

#[must_use]
pub fn dialogue_calendar(slug: &str) -> String {
    format!("/dialogues/{slug}.ics")
}

/// The published programme of a dialogue.
#[must_use]
pub fn programme(slug: &str) -> String {
    format!("/dialogues/{slug}/programme")
}

/// The same for a frame in somebody else's page.
#[must_use]
pub fn embedded_programme(slug: &str) -> String {
    format!("/embed/dialogues/{slug}/programme")
}

/// The same as a file: `pdf` or `docx`.
#[must_use]
pub fn programme_file(slug: &str, ending: &str) -> String {
    format!("/dialogues/{slug}/programme.{ending}")
}

#[must_use]
pub fn process(slug: &str) -> String {
    format!("/processes/{slug}")
}

#[must_use]
pub fn working_group(slug: &str) -> String {
    format!("/working-groups/{slug}")
}

/// A text that a group published, by its number in the group.
#[must_use]
pub fn group_outcome(slug: &str, number: i64) -> String {
    format!("/working-groups/{slug}/outcomes/{number}")
}

/// The same as a file.
#[must_use]
pub fn group_outcome_file(slug: &str, number: i64, ending: &str) -> String {
    format!("/working-groups/{slug}/outcomes/{number}/text.{ending}")
}

#[must_use]
pub fn outcome(slug: &str) -> String {
    format!("/dialogues/{slug}/outcomes")
}

/// A published report as a file: `pdf`, `docx` or `json`; how it is cited: `bib` or `ris`.
#[must_use]
pub fn outcome_file(slug: &str, ending: &str) -> String {
    format!("/outcomes/{slug}.{ending}")
}

/// An entry of the library.
#[must_use]
pub fn library_entry(slug: &str) -> String {
    format!("/library/{slug}")
}

/// A file of an entry of the library. What stands behind its id is for people.
#[must_use]
pub fn library_file(slug: &str, id: LibraryFileId, name: &str) -> String {
    format!("/library/{slug}/files/{id}/{}", in_address(name))
}

/// How an entry of the library is cited, for programs: `bib` or `ris`.
#[must_use]
pub fn library_citation(slug: &str, ending: &str) -> String {
    format!("/library/{slug}/cite.{ending}")
}

/// A call for contributions.
#[must_use]
pub fn call(slug: &str, call: &str) -> String {
    format!("/dialogues/{slug}/calls/{call}")
}

/// Where somebody begins an input.
#[must_use]
pub fn call_begin(slug: &str, call: &str) -> String {
    format!("/dialogues/{slug}/calls/{call}/begin")
}

/// A published input.
#[must_use]
pub fn input(reference: &str) -> String {
    format!("/inputs/{reference}")
}

/// Where an author writes, revises and withdraws.
#[must_use]
pub fn my_input(token: &str) -> String {
    format!("/inputs/mine/{token}")
}

/// A page below it: `check`, `versions`, `withdraw`, `files`, `signatories`.
#[must_use]
pub fn my_input_part(token: &str, part: &str) -> String {
    format!("/inputs/mine/{token}/{part}")
}

/// Where a signatory confirms.
#[must_use]
pub fn signature(token: &str) -> String {
    format!("/inputs/sign/{token}")
}

/// Where somebody reviews the inputs to a call.
#[must_use]
pub fn reviewing(token: &str) -> String {
    format!("/inputs/review/{token}")
}

/// The same, one input.
#[must_use]
pub fn review_one(token: &str, reference: &str) -> String {
    format!("/inputs/review/{token}/{reference}")
}

/// What those who are invited can read.
#[must_use]
pub fn rsvp_inputs(token: &str) -> String {
    format!("/rsvp/{token}/inputs")
}

/// The same, one input.
#[must_use]
pub fn rsvp_input(token: &str, reference: &str) -> String {
    format!("/rsvp/{token}/inputs/{reference}")
}

#[must_use]
pub fn recommendation(reference: &str) -> String {
    format!("/recommendations/{reference}")
}

/// How a recommendation is cited, for programs: `bib` or `ris`.
#[must_use]
pub fn recommendation_citation(reference: &str, ending: &str) -> String {
    format!("/recommendations/{reference}/cite.{ending}")
}

#[must_use]
pub fn sign_in_link(token: &str) -> String {
    format!("/sign-in/{token}")
}

#[must_use]
pub fn rsvp(token: &str) -> String {
    format!("/rsvp/{token}")
}

/// Where an invited person ends the reminders about an invitation.
#[must_use]
pub fn rsvp_reminders(token: &str) -> String {
    format!("/rsvp/{token}/reminders")
}

/// A letter in one language, whose words the secretariat can change.
#[must_use]
pub fn desk_letter(kind: crate::LetterKind, language: crate::Language) -> String {
    format!("/desk/letters/{kind}/{language}")
}

/// A preview of that letter, as a mail program shows it.
#[must_use]
pub fn desk_letter_mail(kind: crate::LetterKind, language: crate::Language) -> String {
    format!("{}/mail", desk_letter(kind, language))
}

/// One meeting of a series at the desk, by the day that the rule gives it.
#[must_use]
pub fn desk_meeting(id: DialogueId, day: chrono::NaiveDate) -> String {
    format!("/desk/dialogues/{id}/meetings/{day}")
}

/// Who takes part in a dialogue.
#[must_use]
pub fn participants(slug: &str) -> String {
    format!("/dialogues/{slug}/participants")
}

/// Choosing a round table.
#[must_use]
pub fn rsvp_round_tables(token: &str) -> String {
    format!("/rsvp/{token}/round-tables")
}

/// Answering single meetings of a series.
#[must_use]
pub fn rsvp_meetings(token: &str) -> String {
    format!("/rsvp/{token}/meetings")
}

/// Where an answer is checked before it is sent.
#[must_use]
pub fn rsvp_check(token: &str) -> String {
    format!("/rsvp/{token}/check")
}

/// The calendar file behind an invitation's link.
#[must_use]
pub fn rsvp_calendar(token: &str) -> String {
    format!("/rsvp/{token}/invitation.ics")
}

#[must_use]
pub fn desk_person(id: PersonId) -> String {
    format!("/desk/directory/{id}")
}

/// Where a person is taken out of the directory, or back into it.
#[must_use]
pub fn desk_person_archive(id: PersonId) -> String {
    format!("/desk/directory/{id}/archive")
}

/// The preview of an import that waits for its confirmation.
#[must_use]
pub fn desk_import(id: ImportId) -> String {
    format!("/desk/directory/import/{id}")
}

#[must_use]
pub fn desk_dialogue(id: DialogueId) -> String {
    format!("/desk/dialogues/{id}")
}

/// A meeting of another body.
#[must_use]
pub fn desk_forum(id: ForumId) -> String {
    format!("/desk/forums/{id}")
}

/// Where a meeting of another body is taken out of the list.
#[must_use]
pub fn desk_forum_remove(id: ForumId) -> String {
    format!("/desk/forums/{id}/remove")
}

/// The preview of a calendar file that waits for its confirmation.
#[must_use]
pub fn desk_forum_import(id: ForumImportId) -> String {
    format!("/desk/forums/import/{id}")
}

#[must_use]
pub fn desk_process(id: ProcessId) -> String {
    format!("/desk/processes/{id}")
}

/// An entry of the library at the desk.
#[must_use]
pub fn desk_library_entry(id: LibraryEntryId) -> String {
    format!("/desk/library/{id}")
}

/// A page or form below it: `edit`, `texts/fr`, `review`, `steps/publish`.
#[must_use]
pub fn desk_library_part(id: LibraryEntryId, part: &str) -> String {
    format!("/desk/library/{id}/{part}")
}

/// A file of an entry at the desk, and the form that changes what is said of it.
#[must_use]
pub fn desk_library_file(id: LibraryEntryId, file: LibraryFileId) -> String {
    format!("/desk/library/{id}/files/{file}")
}

/// A page or form below a process: `edit`, `milestones/new`, `steps/start`.
#[must_use]
pub fn desk_process_part(id: ProcessId, part: &str) -> String {
    format!("/desk/processes/{id}/{part}")
}

#[must_use]
pub fn desk_group(id: WorkingGroupId) -> String {
    format!("/desk/groups/{id}")
}

/// The present version of a public document in one language. What stands behind the language is for people.
#[must_use]
pub fn document(id: DocumentId, language: Language, name: &str) -> String {
    format!("/documents/{id}/{language}-{}", in_address(name))
}

/// The same for those who hold an invitation.
#[must_use]
pub fn rsvp_document(token: &str, id: DocumentId, language: Language, name: &str) -> String {
    format!(
        "/rsvp/{token}/documents/{id}/{language}-{}",
        in_address(name)
    )
}

/// The documents of a dialogue or a group at the desk.
#[must_use]
pub fn desk_documents(shelf: Shelf) -> String {
    match shelf {
        Shelf::Dialogue(id) => desk_dialogue_part(id, "documents"),
        Shelf::Group(id) => desk_group_part(id, "documents"),
    }
}

/// A document at the desk.
#[must_use]
pub fn desk_document(shelf: Shelf, id: DocumentId) -> String {
    format!("{}/{id}", desk_documents(shelf))
}

/// Any version of a document, for the desk.
#[must_use]
pub fn desk_document_file(shelf: Shelf, id: DocumentId, file: DocumentFileId) -> String {
    format!("{}/{id}/files/{file}", desk_documents(shelf))
}

/// The logo of a partner, by the SHA-256 of its content: it is never another one.
#[must_use]
pub fn logo(hash: &str, kind: FileKind) -> String {
    let ending = kind.endings().first().copied().unwrap_or_default();
    format!("/logos/{hash}.{ending}")
}

/// The partners of a dialogue or a process at the desk.
#[must_use]
pub fn desk_partners(bearer: Bearer) -> String {
    match bearer {
        Bearer::Dialogue(id) => desk_dialogue_part(id, "partners"),
        Bearer::Process(id) => desk_process_part(id, "partners"),
    }
}

/// A partner at the desk.
#[must_use]
pub fn desk_partner(bearer: Bearer, id: PartnerId) -> String {
    format!("{}/{id}", desk_partners(bearer))
}

/// A file's name as the last part of an address: letters and digits of ASCII, and its ending.
fn in_address(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let stem = match crate::text::slug(stem) {
        empty if empty.is_empty() => "document".to_owned(),
        stem => stem,
    };
    if ending.is_empty() {
        stem
    } else {
        format!("{stem}.{ending}")
    }
}

/// A page or form below a group: `edit`, `members/new`, `texts/new`, `steps/start`.
#[must_use]
pub fn desk_group_part(id: WorkingGroupId, part: &str) -> String {
    format!("/desk/groups/{id}/{part}")
}

/// A page or form below a dialogue's desk: `edit`, `balance`, `people`, `invitations`, `report`, `follow-up`, …
#[must_use]
pub fn desk_dialogue_part(id: DialogueId, part: &str) -> String {
    format!("/desk/dialogues/{id}/{part}")
}

/// A call at the desk.
#[must_use]
pub fn desk_call(dialogue: DialogueId, call: CallId) -> String {
    format!("/desk/dialogues/{dialogue}/calls/{call}")
}

/// A page or form below it: `edit`, `publish`, `inputs`, `questions/new`.
#[must_use]
pub fn desk_call_part(dialogue: DialogueId, call: CallId, part: &str) -> String {
    format!("/desk/dialogues/{dialogue}/calls/{call}/{part}")
}

/// A question of a call at the desk.
#[must_use]
pub fn desk_question(dialogue: DialogueId, call: CallId, question: CallQuestionId) -> String {
    format!("/desk/dialogues/{dialogue}/calls/{call}/questions/{question}")
}

/// An input at the desk.
#[must_use]
pub fn desk_input(dialogue: DialogueId, call: CallId, input: InputId) -> String {
    format!("/desk/dialogues/{dialogue}/calls/{call}/inputs/{input}")
}

/// Where a time of a date poll is taken out.
#[must_use]
pub fn desk_date_slot_remove(dialogue: DialogueId, slot: DateSlotId) -> String {
    format!("/desk/dialogues/{dialogue}/date-poll/slots/{slot}/remove")
}

/// Where somebody says when they can.
#[must_use]
pub fn date_poll(token: &str) -> String {
    format!("/date-poll/{token}")
}

/// What is held about a person.
#[must_use]
pub fn desk_person_data(id: PersonId) -> String {
    format!("/desk/directory/{id}/data")
}

/// The same as a file.
#[must_use]
pub fn desk_person_data_file(id: PersonId) -> String {
    format!("/desk/directory/{id}/data.json")
}

/// Where a focal point says whom the organisation sends.
#[must_use]
pub fn delegation(token: &str) -> String {
    format!("/delegation/{token}")
}

/// Where somebody comments on a draft report.
#[must_use]
pub fn draft_report(token: &str) -> String {
    format!("/draft-report/{token}")
}

/// A delegation at the desk.
#[must_use]
pub fn desk_delegation(dialogue: DialogueId, delegation: DelegationId) -> String {
    format!("/desk/dialogues/{dialogue}/delegations/{delegation}")
}

/// Where an organisation answers and reports about a recommendation.
#[must_use]
pub fn follow_up(token: &str) -> String {
    format!("/follow-up/{token}")
}

/// A form behind that link: `answer`, `progress`, `comment`.
#[must_use]
pub fn follow_up_part(token: &str, part: &str) -> String {
    format!("/follow-up/{token}/{part}")
}

/// A recommendation at the desk.
#[must_use]
pub fn desk_recommendation(reference: &str) -> String {
    format!("/desk/recommendations/{reference}")
}

/// A form below it: `edit`, `steps`, `lineage`.
#[must_use]
pub fn desk_recommendation_part(reference: &str, part: &str) -> String {
    format!("/desk/recommendations/{reference}/{part}")
}

/// A file of follow-up columns that waits for its confirmation.
#[must_use]
pub fn desk_recommendations_import(id: RecommendationImportId) -> String {
    format!("/desk/recommendations/import/{id}")
}

/// A session of a programme at the desk.
#[must_use]
pub fn desk_session(dialogue: DialogueId, session: SessionId) -> String {
    format!("/desk/dialogues/{dialogue}/programme/{session}")
}

/// A form below a session: `people`, `remove`.
#[must_use]
pub fn desk_session_part(dialogue: DialogueId, session: SessionId, part: &str) -> String {
    format!("/desk/dialogues/{dialogue}/programme/{session}/{part}")
}

#[must_use]
pub fn desk_invitation(dialogue: DialogueId, invitation: InvitationId) -> String {
    format!("/desk/dialogues/{dialogue}/invitations/{invitation}")
}

/// Where the secretariat records an answer that came by telephone or letter.
#[must_use]
pub fn desk_invitation_answer(dialogue: DialogueId, invitation: InvitationId) -> String {
    format!("/desk/dialogues/{dialogue}/invitations/{invitation}/answer")
}

/// Where the secretariat confirms or refuses a substitute.
#[must_use]
pub fn desk_invitation_substitute(dialogue: DialogueId, invitation: InvitationId) -> String {
    format!("/desk/dialogues/{dialogue}/invitations/{invitation}/substitute")
}

/// The record of one draw.
#[must_use]
pub fn desk_draw(dialogue: DialogueId, draw: DrawId) -> String {
    format!("/desk/dialogues/{dialogue}/draws/{draw}")
}

/// A mail that was received, and what to do with it.
#[must_use]
pub fn desk_received(id: ReceivedId) -> String {
    format!("/desk/incoming/{id}")
}

/// Where an invited person says whether an answer that came by mail is theirs.
#[must_use]
pub fn rsvp_confirm(token: &str, received: ReceivedId) -> String {
    format!("/rsvp/{token}/confirm/{received}")
}

/// Where an invited person makes or ends their calendar feed.
#[must_use]
pub fn rsvp_feed(token: &str) -> String {
    format!("/rsvp/{token}/feed")
}

/// A person's own calendar feed.
#[must_use]
pub fn feed(token: &str) -> String {
    format!("/feed/{token}.ics")
}

/// Where the secretariat makes or ends a person's calendar feed.
#[must_use]
pub fn desk_person_feed(id: PersonId) -> String {
    format!("/desk/directory/{id}/feed")
}

/// Where people register for a dialogue.
#[must_use]
pub fn register(slug: &str) -> String {
    format!("/dialogues/{slug}/register")
}

/// A step of registering: `check`, `save`, `done`.
#[must_use]
pub fn register_part(slug: &str, part: &str) -> String {
    format!("/dialogues/{slug}/register/{part}")
}

/// Somebody's own registration, or what they saved of one.
#[must_use]
pub fn registration(token: &str) -> String {
    format!("/registrations/{token}")
}

/// A step with one's own registration: `change`, `check`, `save`, `withdraw`.
#[must_use]
pub fn registration_part(token: &str, part: &str) -> String {
    format!("/registrations/{token}/{part}")
}

/// A registration at the desk.
#[must_use]
pub fn desk_registration(dialogue: DialogueId, registration: RegistrationId) -> String {
    format!("/desk/dialogues/{dialogue}/registrations/of/{registration}")
}

/// A field of a dialogue's registration form.
#[must_use]
pub fn desk_registration_field(dialogue: DialogueId, field: &str) -> String {
    format!("/desk/dialogues/{dialogue}/registrations/form/{field}")
}

//! Writing entries of the library down, changing and translating them.

use domain::audit::{Change, Entry, Subject};
use domain::ids::LibraryEntryId;
use domain::library::{EntryForm, Facts, LibraryState, Text, TextForm, parse, parse_text};
use domain::{Actor, Language, Permission, Problem, Refusal};
use entity::library_entry::{ActiveModel, Entity};
use entity::library_text;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::rows;
use crate::{Platform, Result, Tx, slugs};

fn read(form: &EntryForm) -> Result<(Facts, Text)> {
    let is_state = |code: &str| locale::state_name(Language::En, code).is_some();
    Ok(parse(form, is_state).map_err(Refusal::Invalid)?)
}

/// The address of an entry; one whose own title has no Latin letters takes that of a translation. The page of themes
/// has one beside the entries.
pub(super) async fn address(tx: &Tx, id: LibraryEntryId, title: &str) -> Result<String> {
    let title = match domain::text::slug(title).as_str() {
        "themes" => "themes-1",
        _ => title,
    };
    slugs::free_for::<Entity>(tx, id, title).await
}

/// Writes an entry down. The id comes with the form, so that a form that is sent twice makes one.
///
/// # Errors
/// Refuses fields that need another look, and those who do not keep the library.
pub async fn create(
    platform: &Platform,
    actor: &Actor,
    id: LibraryEntryId,
    form: &EntryForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    actor.may(Permission::KeepLibrary)?;
    tx.lock_addresses().await?;
    if Entity::find_by_id(id).one(tx.db()).await?.is_some() {
        return Ok(());
    }
    let (facts, text) = read(form)?;
    let mut row = ActiveModel {
        id: Set(id),
        slug: Set(address(&tx, id, &text.title).await?),
        state: Set(LibraryState::Draft),
        version: Set(1),
        created_at: Set(tx.now()),
        changed_at: Set(tx.now()),
        ..Default::default()
    };
    rows::write(&facts, false, &mut row);
    Entity::insert(row).exec_without_returning(tx.db()).await?;
    rows::write_lists(&tx, id, &facts).await?;
    rows::put_text(&tx, id, facts.language, &text, 1).await?;
    let entry = Entry::LibraryEntryAdded { title: text.title };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

/// Changes an entry that `version` of was shown.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved it since; [`Problem::AlreadyTaken`] for a language into
/// which it was translated already.
pub async fn change(
    platform: &Platform,
    actor: &Actor,
    id: LibraryEntryId,
    version: i64,
    form: &EntryForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    rows::seen(&row, version)?;
    let (facts, text) = read(form)?;
    let beside = rows::beside_one(tx.db(), id).await?;
    let before = rows::form_of(&row, &beside);
    let moved = facts.language != row.language;
    if moved && beside.texts.iter().any(|(of, _)| *of == facts.language) {
        return Err(Refusal::field("language", Problem::AlreadyTaken).into());
    }
    let (own, of_input) = (row.language, row.input_id.is_some());
    let (state, published) = (row.state, row.published_at.is_some());
    let mut changed: ActiveModel = row.into();
    rows::write(&facts, of_input, &mut changed);
    let changes = differences(&before, &facts, &text, of_input);
    if changes.is_empty() {
        return Ok(());
    }
    // What was published once keeps its address.
    if !published && before.title != text.title {
        changed.slug = Set(address(&tx, id, &text.title).await?);
    }
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    rows::write_lists(&tx, id, &facts).await?;
    if moved {
        library_text::Entity::delete_by_id((id, own))
            .exec(tx.db())
            .await?;
    }
    let same = [
        (&before.title, &text.title),
        (&before.summary, &text.summary),
        (&before.body, &text.body),
    ];
    if moved || same.iter().any(|(before, after)| before != after) {
        rows::put_text(&tx, id, facts.language, &text, version + 1).await?;
    }
    let title = text.title;
    let entry = Entry::LibraryEntryChanged { title, changes };
    keep(tx, actor, state, entry).await
}

/// Writes a translation, in place of the one that was there.
///
/// # Errors
/// [`Refusal::WrongState`] for the language in which the entry itself is written; [`Refusal::ChangedMeanwhile`] when
/// somebody else saved the entry since `version`.
pub async fn write_text(
    platform: &Platform,
    actor: &Actor,
    id: LibraryEntryId,
    version: i64,
    language: Language,
    form: &TextForm,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    if language == row.language {
        return Err(Refusal::NotFound.into());
    }
    rows::seen(&row, version)?;
    let text = parse_text(form).map_err(Refusal::Invalid)?;
    let beside = rows::beside_one(tx.db(), id).await?;
    let title = beside.title(row.language);
    let state = row.state;
    // What was published once keeps its address.
    let nameless = row.published_at.is_none() && row.slug == slugs::without_words::<Entity>(id);
    let mut changed: ActiveModel = row.into();
    if nameless {
        changed.slug = Set(address(&tx, id, &text.title).await?);
    }
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    rows::put_text(&tx, id, language, &text, version + 1).await?;
    let entry = Entry::LibraryTextWritten { title, language };
    keep(tx, actor, state, entry).await
}

/// Takes a translation away. Done twice it is done once.
///
/// # Errors
/// Not found for the language in which the entry itself is written.
pub async fn remove_text(
    platform: &Platform,
    actor: &Actor,
    id: LibraryEntryId,
    language: Language,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = rows::lock(&tx, actor, id).await?;
    if language == row.language {
        return Err(Refusal::NotFound.into());
    }
    let beside = rows::beside_one(tx.db(), id).await?;
    if !beside.texts.iter().any(|(of, _)| *of == language) {
        return Ok(());
    }
    let (title, state, version) = (beside.title(row.language), row.state, row.version);
    let mut changed: ActiveModel = row.into();
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    changed.update(tx.db()).await?;
    library_text::Entity::delete_by_id((id, language))
        .exec(tx.db())
        .await?;
    let entry = Entry::LibraryTextRemoved { title, language };
    keep(tx, actor, state, entry).await
}

/// Removes an entry that the public has never seen. Done twice it is done once.
///
/// # Errors
/// [`Refusal::WrongState`] for what was published: that is withdrawn, and its address says so.
pub async fn remove(platform: &Platform, actor: &Actor, id: LibraryEntryId) -> Result<()> {
    let tx = platform.begin().await?;
    actor.may(Permission::KeepLibrary)?;
    let Some(row) = Entity::find_by_id(id).one(tx.db()).await? else {
        return Ok(());
    };
    if row.published_at.is_some() {
        let state = row.state.label_key();
        return Err(Refusal::WrongState { state }.into());
    }
    let title = rows::beside_one(tx.db(), id).await?.title(row.language);
    Entity::delete_by_id(id).exec(tx.db()).await?;
    let entry = Entry::LibraryEntryRemoved { title };
    tx.record(actor, &Subject::Platform, &entry).await?;
    tx.commit().await
}

/// Records what was done; the public sees it when the entry is published.
pub(super) async fn keep(tx: Tx, actor: &Actor, state: LibraryState, entry: Entry) -> Result<()> {
    tx.record(actor, &Subject::Platform, &entry).await?;
    match state {
        LibraryState::Published | LibraryState::Withdrawn => tx.touch_public().await?,
        LibraryState::Draft | LibraryState::InReview => {}
    }
    tx.commit().await
}

fn differences(before: &EntryForm, facts: &Facts, text: &Text, of_input: bool) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &str, after: &str| {
        Change::note(&mut changes, field, before, after);
    };
    let join = |codes: &[&str]| codes.join(", ");
    let themes: Vec<&str> = facts.themes.iter().map(|one| one.code()).collect();
    let languages: Vec<&str> = facts.languages.iter().map(|one| one.code()).collect();
    note("kind", &before.kind, facts.kind.code());
    note("language", &before.language, facts.language.code());
    note("title", &before.title, &text.title);
    note("summary", &before.summary, &text.summary);
    // A long text is compared, and not written into the trail.
    if before.body != text.body {
        note("body", "…", "");
    }
    note("themes", &before.themes.join(", "), &join(&themes));
    note("languages", &before.languages.join(", "), &join(&languages));
    if !of_input {
        note("authors", &before.authors, &facts.authors);
    }
    note(
        "iso3",
        &before.iso3,
        facts.iso3.as_deref().unwrap_or_default(),
    );
    let region = facts.region.map(|one| one.code()).unwrap_or_default();
    note("region", &before.region, region);
    let year = facts.year.map(|year| year.to_string()).unwrap_or_default();
    note("year", &before.year, &year);
    note("link", &before.link, &facts.link);
    changes
}

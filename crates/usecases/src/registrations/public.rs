//! What the public sees of an opening: whether registrations are taken, and the form.

use std::collections::BTreeSet;

use chrono_tz::Tz;
use domain::ids::DialogueId;
use domain::registration::{Door, Form, Opening, Read, Registrant, door};
use domain::{Language, Refusal};

use super::files::{self, Files};
use super::{rows, token};
use crate::documents::Upload;
use crate::portal::dialogues::by_slug;
use crate::{Platform, Result};

/// An opening as the public sees it. Says nothing of who registered.
#[derive(Clone, Debug)]
pub struct Screen {
    pub dialogue: DialogueId,
    pub slug: String,
    pub title: String,
    /// The language of title, text and whatever the secretariat wrote.
    pub language: Language,
    pub zone: Tz,
    /// The dialogue's row, for when and where it is.
    pub row: entity::dialogue::Model,
    pub door: Door,
    pub opening: Opening,
    pub form: Form,
    pub revision: i64,
    /// Whether the caller holds the late link.
    pub late: bool,
}

impl Screen {
    /// Reads what was posted, without keeping anything.
    ///
    /// # Errors
    /// Every control that needs another look; [`Refusal::ChangedMeanwhile`] for the form of another version.
    pub fn read(&self, pairs: &[(String, String)]) -> Result<(Registrant, Read), Refusal> {
        let read = rows::read(&self.form, &self.opening.types, pairs, &BTreeSet::new())?;
        if super::register::value(pairs, "revision") != self.revision.to_string() {
            return Err(Refusal::ChangedMeanwhile);
        }
        Ok(read)
    }

    /// Keeps a file that was chosen in the form. Returns the ticket that the form carries from then on.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for a file that needs another look, [`Refusal::TooManyTries`] while too many wait,
    /// [`Refusal::WrongState`] while registrations are not taken.
    pub async fn keep_file(
        &self,
        platform: &Platform,
        field: &str,
        upload: Upload,
    ) -> Result<String> {
        if !self.door.takes() {
            return Err(Refusal::WrongState {
                state: self.door.label_key(),
            }
            .into());
        }
        files::keep(platform, self.dialogue, (&self.form, field), upload).await
    }

    /// The files that a posted form carries. One query, none for a form without files.
    ///
    /// # Errors
    /// A fault when the database does not answer.
    pub async fn files(&self, platform: &Platform, pairs: &[(String, String)]) -> Result<Files> {
        files::of_pairs(platform, (self.dialogue, None), &self.form, pairs).await
    }
}

/// Reads the opening of a dialogue by its address. Seven queries at most.
///
/// # Errors
/// [`Refusal::NotFound`] without an opening, or without a dialogue that the public knows of.
pub async fn screen(platform: &Platform, slug: &str, late: &str) -> Result<Screen> {
    let db = platform.db();
    let row = by_slug(platform, slug).await?;
    let opening = rows::opening(db, row.id).await?.ok_or(Refusal::NotFound)?;
    let form = rows::latest_form(db, row.id)
        .await?
        .ok_or(Refusal::NotFound)?;
    let late = token::is_late_link(platform, &opening.row, late);
    let facts = rows::facts_at_the_door(platform, db, &row, late).await?;
    Ok(Screen {
        dialogue: row.id,
        slug: row.slug.clone(),
        title: row.title.clone(),
        language: row.language,
        zone: rows::zone(&row),
        door: door(&opening.opening, &facts, platform.now()),
        opening: opening.opening,
        form: form.form,
        revision: form.revision,
        late,
        row,
    })
}

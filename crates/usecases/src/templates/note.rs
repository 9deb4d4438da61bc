//! Filling the concept note of a dialogue, and taking over a later version of its template.

use domain::audit::{Change, Entry, Subject};
use domain::ids::{DialogueId, TemplatePartId};
use domain::refusal::FieldErrors;
use domain::template::parse_text;
use domain::{Actor, Permission, Refusal, TemplatePart};
use entity::{concept_note, concept_note_text};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, EntityTrait};

use super::queries::{in_use, parts_of, plain, texts};
use super::versions::latest;
use crate::{Platform, Result, Tx};

/// Saves what was written of a concept note that `version` of was shown, which is 0 before the first save.
/// Parts that are not named stay as they are.
///
/// # Errors
/// A part's problem above its limit, under its id; [`Refusal::ChangedMeanwhile`] when somebody else saved since;
/// [`Refusal::Missing`] while the process has no template.
pub async fn save(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
    written: &[(TemplatePartId, String)],
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, dialogue)
        .await?;
    let what = "template-missing";
    let (template, note) = in_use(tx.db(), &row)
        .await?
        .ok_or(Refusal::Missing { what })?;
    let parts = parts_of(tx.db(), template.id).await?;
    let mut errors = FieldErrors::default();
    let mut clean: Vec<(TemplatePartId, String, String)> = Vec::new();
    for part in parts
        .iter()
        .filter(|part| part.kind == TemplatePart::ConceptNote)
    {
        let Some((_, raw)) = written.iter().find(|(id, _)| *id == part.id) else {
            continue;
        };
        let text = parse_text(raw, plain(part).limit);
        if let Some(text) = errors.take(&part.id.to_string(), text) {
            clean.push((part.id, part.heading.clone(), text));
        }
    }
    if !errors.is_empty() {
        return Err(Refusal::Invalid(errors.into_vec()).into());
    }
    if note.as_ref().map_or(0, |note| note.version) != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let known = texts(tx.db(), dialogue).await?;
    let mut changes = Vec::new();
    for (id, heading, text) in clean {
        let before = known.iter().find(|(known, _)| known.part_id == id);
        let before = before
            .map(|(known, _)| known.text.as_str())
            .unwrap_or_default();
        if before == text {
            continue;
        }
        // The audit trail keeps that a part was written, the part keeps what.
        let count = |text: &str| domain::template::words(text).to_string();
        Change::note(&mut changes, &heading, count(before), count(&text));
        if changes.last().is_none_or(|change| change.field != heading) {
            Change::note(&mut changes, &heading, count(before), "…");
        }
        keep_text(&tx, dialogue, id, text).await?;
    }
    if changes.is_empty() {
        return Ok(());
    }
    keep_note(&tx, dialogue, template.id, version + 1).await?;
    let entry = Entry::ConceptNoteChanged { changes };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

/// Goes on in the latest version of the template: what was written under a heading that it still has comes
/// along, and nothing that was written is lost.
///
/// # Errors
/// Not found when there is no later version; [`Refusal::ChangedMeanwhile`] as for [`save`].
pub async fn take_over(
    platform: &Platform,
    actor: &Actor,
    dialogue: DialogueId,
    version: i64,
) -> Result<()> {
    let tx = platform.begin().await?;
    let row = tx
        .lock_dialogue_for(actor, Permission::PlanDialogues, dialogue)
        .await?;
    let process = row.process_id.ok_or(Refusal::NotFound)?;
    let newest = latest(tx.db(), process).await?.ok_or(Refusal::NotFound)?;
    let note = concept_note::Entity::find_by_id(dialogue)
        .one(tx.db())
        .await?;
    let note = note
        .filter(|note| note.template_id != newest.id)
        .ok_or(Refusal::NotFound)?;
    if note.version != version {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    let before = parts_of(tx.db(), note.template_id).await?;
    let known = texts(tx.db(), dialogue).await?;
    for part in parts_of(tx.db(), newest.id).await? {
        let same = before
            .iter()
            .find(|old| old.kind == part.kind && old.heading == part.heading);
        let text = same.and_then(|old| known.iter().find(|(text, _)| text.part_id == old.id));
        if let Some((text, _)) = text {
            keep_text(&tx, dialogue, part.id, text.text.clone()).await?;
        }
    }
    keep_note(&tx, dialogue, newest.id, version + 1).await?;
    let entry = Entry::TemplateTakenOver {
        version: newest.version,
    };
    tx.record(actor, &Subject::Dialogue(dialogue), &entry)
        .await?;
    tx.commit().await
}

async fn keep_text(
    tx: &Tx,
    dialogue: DialogueId,
    part: TemplatePartId,
    text: String,
) -> Result<()> {
    use concept_note_text::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        dialogue_id: Set(dialogue),
        part_id: Set(part),
        text: Set(text),
    };
    Entity::insert(row)
        .on_conflict(
            OnConflict::columns([Column::DialogueId, Column::PartId])
                .update_column(Column::Text)
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

async fn keep_note(
    tx: &Tx,
    dialogue: DialogueId,
    template: domain::ids::TemplateId,
    version: i64,
) -> Result<()> {
    use concept_note::{ActiveModel, Column, Entity};
    let row = ActiveModel {
        dialogue_id: Set(dialogue),
        template_id: Set(template),
        version: Set(version),
        changed_at: Set(tx.now()),
    };
    Entity::insert(row)
        .on_conflict(
            OnConflict::column(Column::DialogueId)
                .update_columns([Column::TemplateId, Column::Version, Column::ChangedAt])
                .to_owned(),
        )
        .exec_without_returning(tx.db())
        .await?;
    Ok(())
}

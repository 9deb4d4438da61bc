//! What a change of plan would mean, said before anything of it is saved.

use domain::audit::Change;
use domain::dialogue::{News, PlanForm};
use domain::ids::DialogueId;
use domain::{Actor, Language, Permission};
use sea_orm::{ActiveValue::Set, TryIntoModel};

use super::edit::Edit;
use super::queries::DialogueHead;
use super::tied;
use super::write::parents_are_in_reach;
use crate::invitations::{Changed, token};
use crate::mail::Letter;
use crate::meetings::Meetings;
use crate::{Platform, Result, reach};

/// What a change would mean, before anything of it is saved.
#[derive(Clone, Debug)]
pub struct Consequences {
    /// What those who are invited would be told; none when nobody would be.
    pub news: Option<News>,
    pub changes: Vec<Change>,
    /// Who would be told, by name.
    pub told: Vec<Told>,
    /// One letter for each language that somebody would get it in.
    pub letters: Vec<Sample>,
    /// What moves along because it is tied, each with what that means there.
    pub along: Vec<(DialogueHead, Consequences)>,
}

/// Somebody who would be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    pub invitation: domain::ids::InvitationId,
    pub name: String,
    pub email: domain::EmailAddress,
    pub language: Language,
    /// How the invitation stands before they are asked again.
    pub state: domain::InvitationState,
}

/// A letter as one of those who read the language would get it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    pub language: Language,
    pub people: usize,
    pub subject: String,
    /// The link in it is cut short, here and in the others: it answers for somebody.
    pub text: String,
    pub html: String,
    pub ics: Option<String>,
}

/// Says what [`super::edit`] would do, and stores nothing.
///
/// # Errors
/// As [`super::edit`].
pub async fn consequences(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &PlanForm,
) -> Result<Consequences> {
    let row = reach::dialogue(platform.db(), actor, Permission::PlanDialogues, id).await?;
    let edit = Edit::decide(platform, platform.db(), row, version, form).await?;
    parents_are_in_reach(platform.db(), actor, &edit.after).await?;
    tied::keeps_its_rule(platform.db(), id, &edit.before, &edit.after).await?;
    look_ahead(platform, actor, &edit).await
}

/// What a change that was decided means, here and where something is tied.
pub(super) async fn look_ahead(
    platform: &Platform,
    actor: &Actor,
    edit: &Edit,
) -> Result<Consequences> {
    let mut whole = of(platform, edit).await?;
    let along = tied::along(platform, actor, platform.db(), None, edit).await?;
    for tied in along {
        let head = DialogueHead::of(&tied.row)?;
        whole.along.push((head, of(platform, &tied).await?));
    }
    Ok(whole)
}

async fn of(platform: &Platform, edit: &Edit) -> Result<Consequences> {
    let (Some(news), false) = (edit.news, edit.invited.is_empty()) else {
        return Ok(Consequences {
            news: None,
            changes: edit.changes.clone(),
            told: Vec::new(),
            letters: Vec::new(),
            along: Vec::new(),
        });
    };
    let meetings = Meetings::of(platform.db(), &edit.row).await?;
    let mut changed = edit.planned(&meetings)?;
    changed.changed_at = Set(platform.now());
    let after = changed.try_into_model()?;
    let changed = Changed {
        before: &edit.row,
        after: &after,
        news,
        meetings: Some(&meetings),
        meeting: None,
    };
    let written = changed
        .letters(platform, platform.db(), &edit.invited)
        .await?;
    Ok(weighed(platform, Some(news), edit.changes.clone(), written))
}

/// What a change means: who is told, and one letter of each language.
pub(crate) fn weighed(
    platform: &Platform,
    news: Option<News>,
    changes: Vec<Change>,
    written: Vec<(entity::invitation::Model, Letter)>,
) -> Consequences {
    let mut letters: Vec<Sample> = Vec::new();
    let mut told = Vec::with_capacity(written.len());
    for (row, letter) in written {
        told.push(Told {
            invitation: row.id,
            name: letter.to_name.clone(),
            email: row.email.clone(),
            language: row.language,
            state: row.state,
        });
        match letters
            .iter_mut()
            .find(|sample| sample.language == row.language)
        {
            Some(sample) => sample.people += 1,
            None => {
                let token = token(platform, row.id);
                // A calendar's lines are folded, and a token may lie across the fold.
                let cut = |written: &str| written.replace("\r\n ", "").replace(&token, "…");
                letters.push(Sample {
                    language: row.language,
                    people: 1,
                    text: cut(&letter.body.text()),
                    html: cut(&letter.body.html(row.language, &letter.subject)),
                    ics: letter.calendar.as_ref().map(|part| cut(part.ics())),
                    subject: letter.subject,
                });
            }
        }
    }
    told.sort_by_cached_key(|line| domain::text::fold(&line.name));
    letters.sort_by_key(|sample| sample.language);
    Consequences {
        news,
        changes,
        told,
        letters,
        along: Vec::new(),
    }
}

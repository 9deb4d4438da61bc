//! Changing a dialogue's plan, and what that means for those who are invited.

use domain::audit::{Change, Entry, Subject};
use domain::dialogue::{self, News, Plan, PlanForm};
use domain::ids::DialogueId;
use domain::{Actor, DialogueState, Language, Permission, Problem, Refusal};
use sea_orm::{
    ActiveModelTrait, ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel,
    QueryFilter, TryIntoModel,
};

use super::rows;
use super::write::{free_slug, process_is_known, write_themes};
use crate::invitations::{self, Changed};
use crate::mail::Letter;
use crate::meetings::{Meetings, kept_up};
use crate::{Platform, Result};

/// What an edit changed, seen by those who are invited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// The plan was saved as it had been.
    Nothing,
    /// Nothing that those who are invited have in their calendars.
    Quietly,
    /// Words or the address of the room; answers stay as they are.
    InWords,
    /// When or where it takes place: answers were given to something else.
    Materially,
}

/// Whether those who are invited are told of a change that asks for no new answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tell {
    /// Everybody whose calendar would show something else.
    #[default]
    Everybody,
    /// Only when they must answer again: a corrected letter in a text is worth no mail.
    OnlyWhenAskedAgain,
}

/// A change of plan that was found to be possible.
struct Edit {
    row: entity::dialogue::Model,
    before: Plan,
    after: Plan,
    changes: Vec<Change>,
    /// What is new for those who are invited; none while nobody could be.
    news: Option<News>,
    /// Those who hold a seat by an invitation that was sent.
    invited: Vec<entity::invitation::Model>,
}

impl Edit {
    /// Reads the form and decides; the caller has authorised the actor.
    async fn decide(
        platform: &Platform,
        db: &impl ConnectionTrait,
        row: entity::dialogue::Model,
        version: i64,
        form: &PlanForm,
    ) -> Result<Self> {
        let before = rows::plan_of(&row, rows::themes(db, row.id).await?)?;
        if row.state == DialogueState::Cancelled {
            return Err(Refusal::WrongState {
                state: row.state.label_key(),
            }
            .into());
        }
        if row.version != version {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        let after = dialogue::parse(form).map_err(Refusal::Invalid)?;
        process_is_known(db, after.process).await?;
        let seated = seated(db, row.id).await?;
        let taken = u32::try_from(seated.len()).unwrap_or(u32::MAX);
        if after.seats < taken {
            let problem = Problem::NotANumber {
                min: i64::from(taken),
                max: i64::from(dialogue::SEATS_MAX),
            };
            return Err(Refusal::field("seats", problem).into());
        }
        // What is written down after the meeting is a correction of the record and news for nobody.
        let ahead =
            row.state == DialogueState::Convened && !rows::facts(&row)?.is_over(platform.now());
        let news = dialogue::news(&before, &after).filter(|_| ahead);
        let invited: Vec<_> = seated
            .into_iter()
            .filter(|invitation| invitation.issued_at.is_some())
            .collect();
        if news.is_some_and(News::asks_again) && !invited.is_empty() {
            can_be_answered(&after, platform.now())?;
        }
        Ok(Self {
            changes: differences(&before, &after),
            row,
            before,
            after,
            news,
            invited,
        })
    }
}

impl Edit {
    /// The row with the new plan, and its series brought up to it.
    fn planned(&self, meetings: &Meetings) -> Result<entity::dialogue::ActiveModel> {
        let mut changed = self.row.clone().into_active_model();
        rows::write(&self.after, &mut changed)?;
        let mut row = changed.clone().try_into_model()?;
        kept_up(&mut row, meetings)?;
        changed.repeats = Set(row.repeats);
        changed.series_ends_at = Set(row.series_ends_at);
        if self.news.is_some_and(News::asks_again) {
            changed.series_steps = Set(0);
        }
        Ok(changed)
    }
}

/// Those who are asked again must be able to answer.
fn can_be_answered(plan: &Plan, now: chrono::DateTime<chrono::Utc>) -> Result<()> {
    if plan.schedule.is_over(now) {
        return Err(Refusal::field("date", Problem::InThePast).into());
    }
    if plan.respond_by.is_some_and(|by| by <= now) {
        return Err(Refusal::field("respond_by", Problem::InThePast).into());
    }
    Ok(())
}

/// Changes the plan of a dialogue that `version` of was shown, and tells those who are invited.
///
/// # Errors
/// [`Refusal::ChangedMeanwhile`] when somebody else saved another plan since, [`Refusal::WrongState`] for a
/// dialogue that was cancelled, and a field's problem for fewer seats than are taken or a deadline that has
/// passed when everybody must answer again.
pub async fn edit(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &PlanForm,
    tell: Tell,
) -> Result<Edited> {
    let mut tx = platform.begin().await?;
    actor.may(Permission::PlanDialogues)?;
    let row = tx.lock_dialogue(id).await?;
    let edit = Edit::decide(platform, tx.db(), row, version, form).await?;
    if edit.changes.is_empty() {
        return Ok(Edited::Nothing);
    }

    let state = edit.row.state;
    let mut changed = edit.planned(&Meetings::of(tx.db(), &edit.row).await?)?;
    // The address of a dialogue may be known outside once it is convened; it then stays.
    if state == DialogueState::Draft && edit.before.title != edit.after.title {
        changed.slug = Set(free_slug(&tx, id, &edit.after.title).await?);
    }
    changed.version = Set(version + 1);
    changed.changed_at = Set(tx.now());
    let row = changed.update(tx.db()).await?;
    if row.repeats.is_empty() && !edit.row.repeats.is_empty() {
        use entity::meeting::{Column, Entity};
        Entity::delete_many()
            .filter(Column::DialogueId.eq(id))
            .exec(tx.db())
            .await?;
    }
    if edit.before.themes != edit.after.themes {
        use entity::dialogue_theme::{Column, Entity};
        Entity::delete_many()
            .filter(Column::DialogueId.eq(id))
            .exec(tx.db())
            .await?;
        write_themes(&tx, id, &edit.after.themes).await?;
    }
    if let Some(news) = edit.news
        && (news.asks_again() || tell == Tell::Everybody)
    {
        let changed = Changed {
            before: &edit.row,
            after: &row,
            news,
            meetings: None,
            meeting: None,
        };
        invitations::tell(&mut tx, actor, &changed, edit.invited).await?;
    }
    tx.record(
        actor,
        &Subject::Dialogue(id),
        &Entry::DialogueChanged {
            changes: edit.changes,
        },
    )
    .await?;
    if state != DialogueState::Draft {
        tx.touch_public().await?;
    }
    tx.commit().await?;
    Ok(match dialogue::news(&edit.before, &edit.after) {
        Some(News::Moved | News::Postponed) => Edited::Materially,
        Some(News::Reworded) => Edited::InWords,
        Some(News::MeetingMoved | News::MeetingDropped) | None => Edited::Quietly,
    })
}

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
    pub text: String,
    pub ics: Option<String>,
}

/// Says what [`edit`] would do, and stores nothing.
///
/// # Errors
/// As [`edit`].
pub async fn consequences(
    platform: &Platform,
    actor: &Actor,
    id: DialogueId,
    version: i64,
    form: &PlanForm,
) -> Result<Consequences> {
    actor.may(Permission::PlanDialogues)?;
    let row = entity::dialogue::Entity::find_by_id(id)
        .one(platform.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    let edit = Edit::decide(platform, platform.db(), row, version, form).await?;
    let (Some(news), false) = (edit.news, edit.invited.is_empty()) else {
        return Ok(Consequences {
            news: None,
            changes: edit.changes,
            told: Vec::new(),
            letters: Vec::new(),
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
    let letters = changed
        .letters(platform, platform.db(), &edit.invited)
        .await?;
    Ok(weighed(Some(news), edit.changes, letters))
}

/// What a change means: who is told, and one letter of each language.
pub(crate) fn weighed(
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
            None => letters.push(Sample {
                language: row.language,
                people: 1,
                text: letter.body.text(),
                ics: letter.calendar.as_ref().map(|part| part.ics().to_owned()),
                subject: letter.subject,
            }),
        }
    }
    told.sort_by_cached_key(|line| domain::text::fold(&line.name));
    letters.sort_by_key(|sample| sample.language);
    Consequences {
        news,
        changes,
        told,
        letters,
    }
}

/// Those who hold a seat.
pub(crate) async fn seated(
    db: &impl ConnectionTrait,
    id: DialogueId,
) -> Result<Vec<entity::invitation::Model>> {
    use entity::invitation::{Column, Entity};
    let holding = domain::InvitationState::ALL
        .iter()
        .copied()
        .filter(|state| state.holds_a_seat());
    Ok(Entity::find()
        .filter(Column::DialogueId.eq(id))
        .filter(Column::State.is_in(holding))
        .all(db)
        .await?)
}

/// What differs between two plans, as the audit trail keeps it.
fn differences(before: &Plan, after: &Plan) -> Vec<Change> {
    let (old, new) = (rows::form_of(before), rows::form_of(after));
    let mut changes = Vec::new();
    let mut note = |field: &str, before: &str, after: &str| {
        Change::note(&mut changes, field, before, after);
    };
    note("title", &old.title, &new.title);
    note("process", &old.process, &new.process);
    note("format", &old.format, &new.format);
    note("mode", &old.mode, &new.mode);
    note("place", &old.place, &new.place);
    note("online_address", &old.online_address, &new.online_address);
    note("seats", &old.seats, &new.seats);
    note("themes", &old.themes.join(", "), &new.themes.join(", "));
    note("schedule", &old.schedule, &new.schedule);
    note("date", &old.date, &new.date);
    note("last_date", &old.last_date, &new.last_date);
    note("start_time", &old.start_time, &new.start_time);
    note("end_time", &old.end_time, &new.end_time);
    note("zone", &old.zone, &new.zone);
    note("respond_by", &old.respond_by, &new.respond_by);
    note("summary", &old.summary, &new.summary);
    note("language", &old.language, &new.language);
    note("per_country", &old.per_country, &new.per_country);
    note(
        "per_organisation",
        &old.per_organisation,
        &new.per_organisation,
    );
    changes
}

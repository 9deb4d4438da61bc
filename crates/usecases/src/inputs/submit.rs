//! Sending an input, and sending it again in other words.

use domain::audit::{Entry, Subject};
use domain::call::Call;
use domain::document::Visibility;
use domain::ids::{CallId, InputId};
use domain::input::{Asked, Author, Content, DraftForm, Frame, InputState, parse};
use domain::{Actor, FieldError, OrganisationType, Refusal};
use entity::input::{ActiveModel, Model};
use entity::input_version;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, EntityTrait};

use super::{Mine, author, begin, draft, files, letters, mine, readers, signatories};
use crate::calls::rows::{self, QuestionLine};
use crate::{Platform, Result, Tx, mail};

/// What is about to be sent, or what stands in its way.
#[derive(Clone, Debug)]
pub struct Checked {
    pub mine: Mine,
    pub result: std::result::Result<Content, Vec<FieldError>>,
}

/// Reads what the author has written as if it were sent, and stores nothing.
///
/// # Errors
/// As [`super::mine`].
pub async fn check(platform: &Platform, token: &str) -> Result<Checked> {
    let mine = mine(platform, token).await?;
    let frame = frame(&mine.call, &mine.questions, &mine.author);
    let result = parse(&mine.form, &frame);
    Ok(Checked { mine, result })
}

fn frame(call: &Call, questions: &[QuestionLine], author: &Author) -> Frame {
    Frame {
        kinds: call.kinds.clone(),
        languages: call.languages.clone(),
        questions: questions
            .iter()
            .map(|line| Asked {
                id: line.id,
                wording: line.wording,
                required: line.said.required,
                words_max: line.said.words_max,
            })
            .collect(),
        has_organisation: !author.organisation.is_empty(),
        has_state: author.kind == Some(OrganisationType::State) && author.iso3.is_some(),
    }
}

/// Sends the author's draft: from now on those read it whom the author chose. Sending twice is sending once.
///
/// # Errors
/// As [`super::save`]; refuses fields that need another look.
pub async fn submit(platform: &Platform, token: &str) -> Result<()> {
    let mut tx = platform.begin().await?;
    let (row, call) = draft::open(&tx, token).await?;
    let Some(sealed) = &row.draft else {
        return match row.state {
            InputState::Submitted | InputState::Withdrawn => Ok(()),
            InputState::Draft => Err(Refusal::field("title", domain::Problem::Required).into()),
        };
    };
    let plain = platform.secret().open(sealed)?;
    let form: DraftForm = serde_json::from_slice(&plain).map_err(anyhow::Error::from)?;
    let content = keep(&mut tx, &row, &call, &form).await?;
    let (id, number) = (row.id, row.number + 1);
    let who = author::of(platform, &row)?;
    signatories::ask_all(&mut tx, platform, id, &who, &call).await?;
    let reference = row.reference.clone();
    let letter = letters::received(platform, id, &who, &reference, number, content.visibility)?;
    mail::queue(&mut tx, vec![letter]).await?;
    tx.commit().await
}

/// Reads what is to be sent, and puts it where those read it whom the author chose. Writes to nobody.
async fn keep(
    tx: &mut Tx,
    row: &Model,
    call: &entity::call::Model,
    form: &DraftForm,
) -> Result<Content> {
    let platform = tx.platform().clone();
    let platform = &platform;
    let who = author::of(platform, row)?;
    let questions = rows::questions(tx.db(), call.id).await?;
    let frame = frame(&rows::call_of(call)?, &questions, &who);
    let content = parse(form, &frame).map_err(Refusal::Invalid)?;
    let (id, number) = (row.id, row.number + 1);
    let version = serde_json::to_vec(&content).map_err(anyhow::Error::from)?;
    let version = input_version::ActiveModel {
        input_id: Set(id),
        number: Set(number),
        sealed: Set(platform.secret().seal(&version)?),
        made_at: Set(tx.now()),
    };
    input_version::Entity::insert(version)
        .exec_without_returning(tx.db())
        .await?;
    readers::write(platform, tx.db(), id, &content, &who).await?;
    let seen_before =
        row.state == InputState::Submitted && row.visibility != Visibility::Secretariat;
    let (first, reference, dialogue) = (row.submitted_at, row.reference.clone(), row.dialogue_id);
    let mut changed: ActiveModel = row.clone().into();
    changed.state = Set(InputState::Submitted);
    changed.kind = Set(content.kind);
    changed.language = Set(content.language);
    changed.visibility = Set(content.visibility);
    changed.attribution = Set(content.attribution);
    changed.draft = Set(None);
    changed.number = Set(number);
    changed.submitted_at = Set(first.or_else(|| Some(tx.now())));
    changed.revised_at = Set(first.map(|_| tx.now()));
    changed.update(tx.db()).await?;
    files::send(tx.db(), id, tx.now()).await?;
    let entry = Entry::InputSubmitted {
        reference,
        version: number,
    };
    let about = Subject::Dialogue(dialogue);
    tx.record(&Actor::Public, &about, &entry).await?;
    if seen_before || content.visibility != Visibility::Secretariat {
        tx.touch_public().await?;
    }
    Ok(content)
}

/// Enters an input that did not come through the pages: begun and sent at once, and nobody is written to.
pub(crate) async fn enter(
    tx: &mut Tx,
    call: CallId,
    id: InputId,
    who: &Author,
    form: &DraftForm,
) -> Result<()> {
    let call = entity::call::Entity::find_by_id(call)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    begin::insert(tx, &call, id, who).await?;
    let row = entity::input::Entity::find_by_id(id)
        .one(tx.db())
        .await?
        .ok_or(Refusal::NotFound)?;
    keep(tx, &row, &call, form).await?;
    Ok(())
}

//! Who can read which documents, as conditions of the queries themselves: what somebody may not read is never
//! loaded.

use domain::document::Visibility;
use domain::group::GroupState;
use domain::ids::{DialogueId, WorkingGroupId};
use entity::document::Column;
use entity::{dialogue, document, document_file, session, working_group};
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{ColumnTrait, Condition};

use crate::portal::is_public;

/// What everybody can read: of dialogues and groups that the public knows of, and of sessions once their
/// programme is published.
pub(super) fn everybody() -> Condition {
    let dialogues = Query::select()
        .column(dialogue::Column::Id)
        .from(dialogue::Entity)
        .cond_where(is_public())
        .to_owned();
    let published = Query::select()
        .column(dialogue::Column::Id)
        .from(dialogue::Entity)
        .cond_where(is_public())
        .and_where(dialogue::Column::ProgrammePublishedAt.is_not_null())
        .to_owned();
    let sessions = Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .and_where(session::Column::DialogueId.in_subquery(published))
        .to_owned();
    let groups = Query::select()
        .column(working_group::Column::Id)
        .from(working_group::Entity)
        .and_where(working_group::Column::State.ne(GroupState::Draft))
        .to_owned();
    Condition::all()
        .add(Column::ArchivedAt.is_null())
        .add(Column::Visibility.eq(Visibility::Public))
        .add(
            Condition::any()
                .add(Column::DialogueId.in_subquery(dialogues))
                .add(Column::SessionId.in_subquery(sessions))
                .add(Column::GroupId.in_subquery(groups)),
        )
}

/// Whether it is worth asking for the documents that everybody can read of a dialogue and its sessions: an
/// expression for queries of dialogues. What can be read is [`everybody`]'s to say.
pub(crate) fn worth_asking() -> Expr {
    let dialogue = || (dialogue::Entity, dialogue::Column::Id);
    let sessions = Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .and_where(Expr::col((session::Entity, session::Column::DialogueId)).equals(dialogue()))
        .to_owned();
    let of_dialogue = Expr::col((document::Entity, Column::DialogueId)).equals(dialogue());
    let public_one = Query::select()
        .expr(Expr::val(1))
        .from(document::Entity)
        .and_where(Column::ArchivedAt.is_null())
        .and_where(Column::Visibility.eq(Visibility::Public))
        .and_where(of_dialogue.or(Column::SessionId.in_subquery(sessions)))
        .to_owned();
    Expr::exists(public_one)
}

/// What those who are invited to a dialogue can read: of the dialogue, its sessions and the group whose
/// meeting it is.
pub(super) fn invited_to(dialogue: DialogueId, group: Option<WorkingGroupId>) -> Condition {
    let sessions = Query::select()
        .column(session::Column::Id)
        .from(session::Entity)
        .and_where(session::Column::DialogueId.eq(dialogue))
        .to_owned();
    let of = Condition::any()
        .add(Column::DialogueId.eq(dialogue))
        .add(Column::SessionId.in_subquery(sessions))
        .add_option(group.map(|group| Column::GroupId.eq(group)));
    Condition::all()
        .add(Column::ArchivedAt.is_null())
        .add(Column::Visibility.is_in([Visibility::Public, Visibility::Participants]))
        .add(of)
}

/// The present version in each language.
pub(super) fn present() -> Condition {
    let newer = Alias::new("newer");
    let of = |column| (newer.clone(), column);
    let here = |column| (document_file::Entity, column);
    let newer_one = Query::select()
        .expr(Expr::val(1))
        .from_as(document_file::Entity, newer.clone())
        .and_where(
            Expr::col(of(document_file::Column::DocumentId))
                .equals(here(document_file::Column::DocumentId)),
        )
        .and_where(
            Expr::col(of(document_file::Column::Language))
                .equals(here(document_file::Column::Language)),
        )
        .and_where(
            Expr::col(of(document_file::Column::Number))
                .gt(Expr::col(here(document_file::Column::Number))),
        )
        .to_owned();
    Condition::all().add(Expr::exists(newer_one).not())
}

//! Rounds of comments on a draft report: it goes to participants by a link of their own, who comment until the
//! deadline; silence is no objection, and every comment gets a disposition before the report is adopted.

mod behind_link;
mod circulate;
mod decide;
mod due;
mod mails;
pub mod queries;
pub(crate) mod rows;
mod sheet;

pub use behind_link::{change, comment, take_back};
pub use circulate::{circulate, end_early};
pub use decide::decide;
pub use due::run_due;
pub use sheet::{SheetWords, sheet};

use domain::Refusal;
use domain::ids::ReportId;

use crate::{Result, Tx};

/// Goes on only when nothing about comments is open: no round runs, and each comment has a disposition.
pub(super) async fn settled(tx: &Tx, report: ReportId) -> Result<()> {
    let rounds = rows::of_report(tx.db(), report).await?;
    if rounds.iter().any(|round| round.ended_at.is_none()) {
        return Err(Refusal::WrongState {
            state: "round-open",
        }
        .into());
    }
    let ids: Vec<_> = rounds.iter().map(|round| round.id).collect();
    let asked = rows::commenters(tx.db(), &ids).await?;
    let comments = rows::comments(tx.db(), &asked).await?;
    if comments.iter().any(|comment| comment.disposition.is_none()) {
        return Err(Refusal::Missing {
            what: "round-dispositions",
        }
        .into());
    }
    Ok(())
}

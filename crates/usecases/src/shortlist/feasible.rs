//! Whether the quotas can be met, asked once for each question.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use balance::{Fault, Feasibility, Infeasible, Instance, InstanceHash, Relaxation, Watch};

use crate::Result;

/// Answers that are kept. A question is told by its hash, so an answer never grows old; it is kept because
/// the page of the balance is opened far more often than the quotas change.
const KEPT: usize = 64;

/// A page waits no longer; what is not known by then is said to be not known.
const PATIENCE: Duration = Duration::from_secs(15);

type Answers = VecDeque<(InstanceHash, Answer)>;

static ANSWERS: LazyLock<Mutex<Answers>> = LazyLock::new(Mutex::default);

/// Whether the quotas can be met.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Every one of them.
    Met,
    /// Not without moving some that may give way by themselves; so far they have to move at least.
    Conceding(Arc<Relaxation>),
    /// No list can.
    Not(Arc<Infeasible>),
    /// Time was over before that was known.
    Unknown,
}

impl Answer {
    /// Why no list can meet them; nothing when one can, or when that is not known.
    #[must_use]
    pub fn obstacle(&self) -> Option<&Arc<Infeasible>> {
        match self {
            Self::Not(why) => Some(why),
            Self::Met | Self::Conceding(_) | Self::Unknown => None,
        }
    }
}

/// Asks whether the quotas can be met.
pub(super) async fn feasible(instance: &Instance) -> Result<Answer> {
    let hash = instance.hash();
    if let Ok(answers) = ANSWERS.lock()
        && let Some((_, answer)) = answers.iter().find(|(known, _)| *known == hash)
    {
        return Ok(answer.clone());
    }
    let asked = instance.clone();
    let look = move || balance::check_within(&asked, &Watch::within(PATIENCE));
    let found = tokio::task::spawn_blocking(look)
        .await
        .map_err(|error| anyhow::Error::new(error).context("checking the quotas"))?;
    let answer = match found {
        Ok(Feasibility::Feasible { conceded: None, .. }) => Answer::Met,
        Ok(Feasibility::Feasible {
            conceded: Some(conceded),
            ..
        }) => Answer::Conceding(Arc::new(conceded)),
        Ok(Feasibility::Infeasible(why)) => Answer::Not(Arc::new(why)),
        // Not kept: another time the machine may be less busy.
        Err(Fault::OutOfTime) => return Ok(Answer::Unknown),
        Err(fault) => {
            return Err(anyhow::Error::new(fault)
                .context("checking the quotas")
                .into());
        }
    };
    if let Ok(mut answers) = ANSWERS.lock() {
        answers.push_front((hash, answer.clone()));
        answers.truncate(KEPT);
    }
    Ok(answer)
}

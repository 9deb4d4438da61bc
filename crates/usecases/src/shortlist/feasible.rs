//! Whether the quotas can be met, asked once for each question.

use std::collections::VecDeque;
use std::sync::{Arc, LazyLock, Mutex};

use balance::{Feasibility, Infeasible, Instance, InstanceHash};

use crate::Result;

/// Answers that are kept. A question is told by its hash, so an answer never grows old; it is kept because
/// the page of the balance is opened far more often than the quotas change.
const KEPT: usize = 64;

type Answers = VecDeque<(InstanceHash, Option<Arc<Infeasible>>)>;

static ANSWERS: LazyLock<Mutex<Answers>> = LazyLock::new(Mutex::default);

/// Why the quotas cannot be met; nothing when they can.
pub(super) async fn obstacle(instance: &Instance) -> Result<Option<Arc<Infeasible>>> {
    let hash = instance.hash();
    if let Ok(answers) = ANSWERS.lock()
        && let Some((_, answer)) = answers.iter().find(|(known, _)| *known == hash)
    {
        return Ok(answer.clone());
    }
    let asked = instance.clone();
    let found = tokio::task::spawn_blocking(move || balance::check(&asked))
        .await
        .map_err(|error| anyhow::Error::new(error).context("checking the quotas"))?
        .map_err(|error| anyhow::Error::new(error).context("checking the quotas"))?;
    let answer = match found {
        Feasibility::Feasible { .. } => None,
        Feasibility::Infeasible(why) => Some(Arc::new(why)),
    };
    if let Ok(mut answers) = ANSWERS.lock() {
        answers.push_front((hash, answer.clone()));
        answers.truncate(KEPT);
    }
    Ok(answer)
}

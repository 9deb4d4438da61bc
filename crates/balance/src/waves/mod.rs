//! After the first invitations went out: who answered what, where that leaves each quota, who could
//! step in, and whom to invite next. Whoever accepted or has not answered keeps their seat, whoever
//! declined is not asked again, and nobody who was invited is ever uninvited.

mod acceptance;
mod critical;
mod forecast;
mod next;
mod outlook;
mod substitutes;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::instance::{Instance, InstanceError};

pub use acceptance::{Acceptance, Rate};
pub use forecast::{Forecast, QuotaForecast, forecast};
pub use next::{Overbooking, Wave, next_wave, seats_to_offer};
pub use outlook::{Outlook, QuotaOutlook, QuotaState, counters, outlook};
pub use substitutes::{Substitute, substitutes};

/// What the people who were invited have answered so far. Everybody else was not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// Those who will come.
    #[serde(default)]
    pub accepted: BTreeSet<String>,
    /// Those who were invited and have not answered.
    #[serde(default)]
    pub pending: BTreeSet<String>,
    /// Those who will not come, whether they declined, were withdrawn or let the time pass.
    #[serde(default)]
    pub declined: BTreeSet<String>,
}

impl Answers {
    /// The question of the next wave: accepted and pending hold their seats, declined are out.
    ///
    /// # Errors
    /// [`InstanceError::NotInPool`] for somebody who accepted or is pending and is not in the pool;
    /// [`InstanceError::BothWays`] for somebody who must not be invited and was.
    pub fn next(&self, instance: &Instance) -> Result<Instance, InstanceError> {
        self.question(instance, true)
    }

    /// The question whether the panel can still come about: pending may come or not.
    ///
    /// # Errors
    /// As [`Answers::next`].
    pub fn open_question(&self, instance: &Instance) -> Result<Instance, InstanceError> {
        self.question(instance, false)
    }

    fn question(&self, instance: &Instance, pending_come: bool) -> Result<Instance, InstanceError> {
        let mut draft = instance.to_draft();
        let left = |id: &String| !self.declined.contains(id);
        draft
            .fixed
            .retain(|id| left(id) && !self.pending.contains(id));
        draft
            .fixed
            .extend(self.accepted.iter().filter(|id| left(id)).cloned());
        draft
            .must
            .retain(|id| left(id) && !self.pending.contains(id));
        if pending_come {
            draft
                .fixed
                .extend(self.pending.iter().filter(|id| left(id)).cloned());
        }
        let known = self
            .declined
            .iter()
            .filter(|id| instance.position(id).is_some());
        draft.must_not.extend(known.cloned());
        Instance::new(draft)
    }

    /// The same answers after somebody declined.
    #[must_use]
    pub fn without(&self, id: &str) -> Self {
        let mut answers = self.clone();
        answers.accepted.remove(id);
        answers.pending.remove(id);
        answers.declined.insert(id.to_owned());
        answers
    }
}

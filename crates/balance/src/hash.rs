//! The fingerprint of an instance. It is computed over a length-prefixed text of our own rather than
//! over a serialisation, so that a new version of a library cannot change what an auditor recomputes.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bound::Bound;
use crate::instance::{Candidate, Draft};

const VERSION: &str = "convener/balance/instance/1";

/// The SHA-256 of an instance, written in hexadecimal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct InstanceHash(String);

impl InstanceHash {
    /// The hash in hexadecimal.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for InstanceHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

pub(crate) fn hash_draft(draft: &Draft) -> InstanceHash {
    let mut writer = Writer(Sha256::new());
    writer.text(VERSION);
    writer.number(u64::from(draft.seats));

    // By id: who is listed first must not matter.
    let mut pool: Vec<&Candidate> = draft.pool.iter().collect();
    pool.sort_by(|one, other| one.id.cmp(&other.id));
    writer.number(pool.len() as u64);
    for candidate in pool {
        writer.text(&candidate.id);
        writer.number(candidate.attributes.len() as u64);
        for (attribute, values) in &candidate.attributes {
            writer.text(attribute);
            writer.texts(values);
        }
    }

    // In the order given: it breaks ties between relaxations.
    writer.number(draft.quotas.len() as u64);
    for quota in &draft.quotas {
        writer.text(&quota.attribute);
        writer.text(&quota.value);
        writer.bound(quota.min);
        writer.bound(quota.max);
    }
    writer.number(draft.caps.len() as u64);
    for (attribute, limit) in &draft.caps {
        writer.text(attribute);
        writer.number(u64::from(*limit));
    }
    writer.texts(&draft.must);
    writer.texts(&draft.must_not);
    writer.texts(&draft.fixed);
    writer.additions(draft);
    InstanceHash(hex::encode(writer.0.finalize()))
}

struct Writer(Sha256);

impl Writer {
    /// What later versions can say, each under its name and only when it is said, so that an instance
    /// without it keeps the hash it always had.
    fn additions(&mut self, draft: &Draft) {
        for (position, quota) in draft.quotas.iter().enumerate() {
            let give = quota.give;
            if !give.is_default() {
                self.text("give");
                self.number(position as u64);
                self.number(u64::from(give.soft));
                self.number(u64::from(give.priority));
                for flex in [give.down, give.up] {
                    // One more than the seats, for zero says that there is no limit.
                    self.number(flex.map_or(0, |seats| u64::from(seats) + 1));
                }
            }
        }
        // A group is told by its members, whichever group is named first.
        let groups: std::collections::BTreeSet<_> = draft.apart.iter().collect();
        for group in groups {
            self.text("apart");
            self.texts(group);
        }
        for attribute in &draft.champions {
            self.text("champions");
            self.text(attribute);
        }
    }

    fn number(&mut self, number: u64) {
        self.0.update(number.to_le_bytes());
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.0.update(text.as_bytes());
    }

    fn texts<'a, I>(&mut self, texts: I)
    where
        I: IntoIterator<Item = &'a String>,
        I::IntoIter: ExactSizeIterator,
    {
        let texts = texts.into_iter();
        self.number(texts.len() as u64);
        for text in texts {
            self.text(text);
        }
    }

    fn bound(&mut self, bound: Bound) {
        match bound {
            Bound::Count(count) => {
                self.number(0);
                self.number(u64::from(count));
            }
            Bound::Percent(percent) => {
                self.number(1);
                self.number(u64::from(percent.in_hundredths()));
            }
        }
    }
}

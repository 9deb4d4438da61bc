//! How long the engine may think, who may stop it, and whom it tells how far it has come. Without a
//! limit every answer depends on the question alone; a limit that strikes is said in the answer.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::solver::Fault;

/// What the engine is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// It looks for one panel that keeps the rules.
    Checking,
    /// It finds out why there is none.
    Explaining,
    /// It looks for a panel for each person.
    Covering,
    /// It collects panels whose average are the best chances fractions could give.
    Collecting,
    /// It weighs panels against each other.
    Weighing,
}

/// How far the engine has come.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Progress {
    /// What it is doing.
    pub step: Step,
    /// How often it did so, from 1.
    pub round: u32,
    /// The smallest chance reached so far, between 0 and 1.
    pub reached: Option<f64>,
    /// No lottery reaches more than this, between 0 and 1.
    pub bound: Option<f64>,
}

type Listener = Arc<dyn Fn(Progress) + Send + Sync>;

/// The limits of one piece of work. A clone shares them.
#[derive(Clone, Default)]
pub struct Watch {
    deadline: Option<Instant>,
    stop: Option<Arc<AtomicBool>>,
    listener: Option<Listener>,
}

impl Watch {
    /// Lets the engine think as long as it needs.
    pub fn unlimited() -> Self {
        Self::default()
    }

    /// Lets the engine think so long from now on. What takes longer ends with what was reached.
    pub fn within(time: Duration) -> Self {
        Self {
            deadline: Instant::now().checked_add(time),
            ..Self::default()
        }
    }

    /// Ends the work, between two programs of the solver, once the flag is set.
    #[must_use]
    pub fn stopped_by(mut self, flag: Arc<AtomicBool>) -> Self {
        self.stop = Some(flag);
        self
    }

    /// Tells a listener how far the work has come; it is called on the thread that works.
    #[must_use]
    pub fn telling(mut self, listener: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.listener = Some(Arc::new(listener));
        self
    }

    /// Whether the work must end.
    pub fn is_over(&self) -> bool {
        let stopped = |flag: &Arc<AtomicBool>| flag.load(Ordering::Relaxed);
        self.stop.as_ref().is_some_and(stopped)
            || self.deadline.is_some_and(|end| Instant::now() >= end)
    }

    /// The seconds a program of the solver may take, or the refusal to begin it. Without a deadline there
    /// is no end: an answer must not depend on how busy the machine is.
    pub(crate) fn seconds_left(&self) -> Result<f64, Fault> {
        if self.is_over() {
            return Err(Fault::OutOfTime);
        }
        Ok(self.deadline.map_or(f64::INFINITY, |end| {
            let left = end.saturating_duration_since(Instant::now());
            left.as_secs_f64().max(0.001)
        }))
    }

    pub(crate) fn tell(&self, step: Step, round: u32, reached: Option<f64>, bound: Option<f64>) {
        if let Some(listener) = &self.listener {
            listener(Progress {
                step,
                round,
                reached,
                bound,
            });
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Watch")
            .field("deadline", &self.deadline)
            .field("stop", &self.stop)
            .finish_non_exhaustive()
    }
}

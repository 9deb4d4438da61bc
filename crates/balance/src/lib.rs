//! The quota engine: pure functions that take a pool of people and a panel to be filled, and say
//! whether a panel can meet every quota ([`check`]), why not and what would help ([`Infeasible`]),
//! which panel to invite ([`propose`]), and how any set of people stands ([`ledger`]). It reads no
//! file, keeps no clock but the one in the report, and asks the solver only for hints: every answer
//! is counted again in whole numbers before it leaves.

mod arithmetic;
mod bound;
mod feasibility;
pub mod files;
mod hash;
mod instance;
mod ledger;
mod maximin;
mod model;
mod propose;
mod relax;
mod report;
mod solver;
mod swaps;
mod words;

pub use arithmetic::Reason;
pub use bound::{Bound, NotAPercent, Percent};
pub use feasibility::{Conflict, Feasibility, Infeasible, QuotaEnd, check};
pub use hash::InstanceHash;
pub use instance::{Candidate, Caps, Draft, Instance, InstanceError, Pool, Quota};
pub use ledger::{Breach, CapExceeded, Ledger, Row, Standing, ledger, verify};
pub use model::{HardRule, Side};
pub use propose::{
    GAP, Lottery, Method, NotASeed, Proposal, ProposeError, Seed, propose, propose_within,
};
pub use relax::{Change, Range, Relaxation};
pub use report::{Report, ReportedChange, ReportedConflict, ReportedQuota, Request, RunError, run};
pub use solver::{Fault, SOLVER};

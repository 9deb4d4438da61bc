//! The quota engine: pure functions that take a pool of people and a panel to be filled, and say
//! whether a panel can meet every quota ([`check`]), why not and what would help ([`Infeasible`]),
//! which panel to invite ([`propose`]), how to check that draw ([`verify_draw`]), how any set of
//! people stands ([`ledger`]), and what the answers to the invitations mean ([`waves`]). It reads no
//! file and keeps no clock but the one it is given to end by ([`Watch`]), and asks the solver only for
//! hints: every answer is counted again in whole numbers before it leaves.

mod arithmetic;
mod blocked;
mod bound;
mod certificate;
mod champions;
mod draw;
mod feasibility;
pub mod files;
mod hash;
mod instance;
mod ledger;
mod lottery;
mod model;
mod propose;
mod published;
mod quota;
mod relax;
mod report;
mod seed;
mod solver;
mod swaps;
mod watch;
pub mod waves;
mod words;

pub use arithmetic::Reason;
pub use blocked::{Blocked, blocked, blocked_within};
pub use bound::{Bound, NotAPercent, Percent};
pub use certificate::Certificate;
pub use draw::{Draw, TOTAL, WeightedPanel};
pub use feasibility::{Conflict, Feasibility, Infeasible, QuotaEnd, check, check_within};
pub use hash::InstanceHash;
pub use instance::{Candidate, Caps, Draft, Instance, InstanceError, Pool};
pub use ledger::{Breach, CapExceeded, Champions, Ledger, Row, Standing, ledger, verify};
pub use model::{HardRule, Side};
pub use propose::{
    Choice, GAP, Lottery, Method, Proposal, ProposeError, propose, propose_with, propose_within,
};
pub use published::{Check, Checked, FORMAT, Outcome, PublishedDraw, all_passed, verify_draw};
pub use quota::{Give, Quota};
pub use relax::{Change, Range, Relaxation, Wanted};
pub use report::{
    Extras, Ran, Report, ReportedChange, ReportedConflict, ReportedQuota, Request, RunError, run,
    run_with,
};
pub use seed::{NotASeed, Seed};
pub use solver::{Fault, SOLVER};
pub use watch::{Progress, Step, Watch};

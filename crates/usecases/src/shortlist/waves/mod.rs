//! Waves of invitations: when each opens and closes, where the answers leave the quotas, and whom to ask next.

mod outlook;
mod plan;
mod rates;
mod screen;

pub use outlook::{Expected, QuotaLine};
pub use plan::{plan, remove};
pub use rates::RateLine;
pub use screen::{Critical, Instead, Stand, WaveLine, WavesScreen, waves};

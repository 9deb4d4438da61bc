//! Waves of invitations: when each opens and closes, where the answers leave the quotas, and whom to ask next.

mod close;
mod outlook;
mod plan;
mod rates;
mod screen;

pub use close::{Closing, close, closing};
pub use outlook::{Expected, QuotaLine};
pub use plan::{plan, remove};
pub use rates::RateLine;
pub use screen::{Critical, Instead, Stand, WaveLine, WavesScreen, Whom, waves};
pub(super) use screen::{PATIENCE, step_in};

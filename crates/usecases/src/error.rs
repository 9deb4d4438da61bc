//! What can go wrong: a refusal that the caller can do something about, or a fault that the operator must see.

use domain::Refusal;

/// The result of every use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a use case did not do what it was asked to.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request is refused, with a reason that the caller is shown.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Something broke. Logged once at the edge; the caller is shown a reference.
    #[error("{0:#}")]
    Fault(anyhow::Error),
}

impl From<sea_orm::DbErr> for Error {
    fn from(error: sea_orm::DbErr) -> Self {
        Self::Fault(anyhow::Error::new(error).context("asking the database"))
    }
}

impl From<anyhow::Error> for Error {
    fn from(error: anyhow::Error) -> Self {
        Self::Fault(error)
    }
}

impl Error {
    /// The refusal, when it is one.
    #[must_use]
    pub fn refusal(&self) -> Option<&Refusal> {
        match self {
            Self::Refused(refusal) => Some(refusal),
            Self::Fault(_) => None,
        }
    }
}

/// Turns a broken database rule into the refusal that it stands for.
///
/// Rules are told by their names (`invitation_one_per_person`); PostgreSQL names the rule in its message,
/// SQLite the columns, so both are given.
pub fn refuse_when(error: sea_orm::DbErr, rule: &str, columns: &str, refusal: Refusal) -> Error {
    let text = error.to_string();
    if text.contains(rule) || text.contains(columns) {
        refusal.into()
    } else {
        error.into()
    }
}

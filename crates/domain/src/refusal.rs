//! Why something is refused, as stable codes with their facts.
//!
//! A [`Problem`] is about one field that somebody filled in; a [`Refusal`] is about the whole request.
//! Both are translated where they are shown (`problem-…` and `refusal-…` in the language catalogues) and
//! never carry sentences themselves.

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("required")]
    Required,
    #[error("longer than {max} characters")]
    TooLong { max: usize },
    #[error("not a mail address")]
    NotAnEmail,
    #[error("not a date")]
    NotADate,
    #[error("not a time")]
    NotATime,
    #[error("not a whole number from {min} to {max}")]
    NotANumber { min: i64, max: i64 },
    #[error("not one of the choices")]
    NotAChoice,
    #[error("not a time zone")]
    NotAZone,
    #[error("not a web address")]
    NotAWebAddress,
    #[error("the end is not after the start")]
    EndBeforeStart,
    #[error("this local time does not exist: clocks go forward")]
    TimeDoesNotExist,
    #[error("this local time occurs twice: clocks go back")]
    TimeOccursTwice,
    #[error("the minimum is above the maximum")]
    MinimumAboveMaximum,
    #[error("already taken by another record")]
    AlreadyTaken,
    #[error("in the past")]
    InThePast,
    #[error("more than {max}")]
    TooMany { max: usize },
    #[error("no organisation of the directory is called {name}")]
    UnknownOrganisation { name: String },
    #[error("no State has this code")]
    UnknownState,
    #[error("looks like a formula")]
    LooksLikeAFormula,
    #[error("not the word that confirms")]
    NotTheWord,
    #[error("same person as row {row}")]
    SameAsRow { row: usize },
    #[error("{code} is not a known code")]
    UnknownCode { code: String },
    #[error("{found} cells where the header has {expected}")]
    WrongNumberOfCells { found: usize, expected: usize },
    #[error("the invited person themselves")]
    SamePerson,
    #[error("chosen twice")]
    ChosenTwice,
    #[error("no placeholder is called {name}, in line {line}")]
    UnknownPlaceholder { line: usize, name: String },
    #[error("not a template, in line {line}: {said}")]
    NotATemplate { line: usize, said: String },
    #[error("the placeholder {name} is missing")]
    MissingPlaceholder { name: &'static str },
    #[error("before the last one closes")]
    BeforeTheLastOneCloses,
    #[error("spoke without having been there")]
    SpokeWithoutBeingThere,
    #[error("not a day on which the series meets")]
    NotInSeries,
    #[error("the only meeting that is left")]
    LastMeeting,
    #[error("the series must be ended first")]
    EndTheSeriesFirst,
    #[error("tied to another dialogue by rule")]
    TiedToAnother,
    #[error("{found} words where {max} are the limit")]
    TooManyWords { max: usize, found: usize },
    #[error("a heading of the template")]
    LockedByTemplate,
    #[error("not a calendar file")]
    NotACalendar,
    #[error("the file: {0}")]
    File(crate::document::FileFault),
    #[error("of somebody who was taken out of the directory")]
    OutOfTheDirectory,
    #[error("larger than {megabytes} MB")]
    FileTooLarge { megabytes: u32 },
    /// Something would end on another day than it begins.
    #[error("past midnight")]
    PastMidnight,
    /// Inputs answer it as it is.
    #[error("answered already")]
    AnsweredAlready,
    #[error("in the future")]
    InTheFuture,
    #[error("no recommendation has this reference")]
    UnknownRecommendation,
    /// One recommendation would carry itself on.
    #[error("it comes from this one already")]
    ComesFromThisOne,
    /// What should say something else says the same.
    #[error("the same text")]
    SameText,
    /// A point holds what somebody wrote, word for word.
    #[error("not in words of its own")]
    NotRephrased,
}

impl Problem {
    /// The key of the sentence that explains it.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Required => "problem-required",
            Self::TooLong { .. } => "problem-too-long",
            Self::NotAnEmail => "problem-not-an-email",
            Self::NotADate => "problem-not-a-date",
            Self::NotATime => "problem-not-a-time",
            Self::NotANumber { .. } => "problem-not-a-number",
            Self::NotAChoice => "problem-not-a-choice",
            Self::NotAZone => "problem-not-a-zone",
            Self::NotAWebAddress => "problem-not-a-web-address",
            Self::EndBeforeStart => "problem-end-before-start",
            Self::TimeDoesNotExist => "problem-time-does-not-exist",
            Self::TimeOccursTwice => "problem-time-occurs-twice",
            Self::MinimumAboveMaximum => "problem-minimum-above-maximum",
            Self::AlreadyTaken => "problem-already-taken",
            Self::InThePast => "problem-in-the-past",
            Self::UnknownState => "problem-unknown-state",
            Self::LooksLikeAFormula => "problem-looks-like-a-formula",
            Self::NotTheWord => "problem-not-the-word",
            Self::SameAsRow { .. } => "problem-same-as-row",
            Self::UnknownCode { .. } => "problem-unknown-code",
            Self::WrongNumberOfCells { .. } => "problem-wrong-number-of-cells",
            Self::SamePerson => "problem-same-person",
            Self::ChosenTwice => "problem-chosen-twice",
            Self::UnknownPlaceholder { .. } => "problem-unknown-placeholder",
            Self::NotATemplate { .. } => "problem-not-a-template",
            Self::MissingPlaceholder { .. } => "problem-missing-placeholder",
            Self::BeforeTheLastOneCloses => "problem-before-the-last-one-closes",
            Self::SpokeWithoutBeingThere => "problem-spoke-without-being-there",
            Self::NotInSeries => "problem-not-in-series",
            Self::LastMeeting => "problem-last-meeting",
            Self::EndTheSeriesFirst => "problem-end-the-series-first",
            Self::TooMany { .. } => "problem-too-many",
            Self::UnknownOrganisation { .. } => "problem-unknown-organisation",
            Self::TiedToAnother => "problem-tied-to-another",
            Self::TooManyWords { .. } => "problem-too-many-words",
            Self::LockedByTemplate => "problem-locked-by-template",
            Self::NotACalendar => "problem-not-a-calendar",
            Self::PastMidnight => "problem-past-midnight",
            Self::AnsweredAlready => "problem-answered-already",
            Self::InTheFuture => "problem-in-the-future",
            Self::UnknownRecommendation => "problem-unknown-recommendation",
            Self::ComesFromThisOne => "problem-comes-from-this-one",
            Self::SameText => "problem-same-text",
            Self::NotRephrased => "problem-not-rephrased",
            Self::File(fault) => fault.label_key(),
            Self::FileTooLarge { .. } => "problem-file-too-large",
            Self::OutOfTheDirectory => "problem-out-of-the-directory",
        }
    }

    /// The facts of the sentence, by their names in the catalogue.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, i64)> {
        match self {
            Self::TooLong { max } | Self::TooMany { max } => vec![("max", *max as i64)],
            Self::NotANumber { min, max } => vec![("min", *min), ("max", *max)],
            Self::FileTooLarge { megabytes } => vec![("max", i64::from(*megabytes))],
            Self::SameAsRow { row } => vec![("row", *row as i64)],
            Self::TooManyWords { max, found } => {
                vec![("max", *max as i64), ("found", *found as i64)]
            }
            Self::WrongNumberOfCells { found, expected } => {
                vec![("found", *found as i64), ("expected", *expected as i64)]
            }
            Self::UnknownPlaceholder { line, .. } | Self::NotATemplate { line, .. } => {
                vec![("line", *line as i64)]
            }
            Self::UnknownCode { .. }
            | Self::UnknownOrganisation { .. }
            | Self::MissingPlaceholder { .. }
            | Self::Required
            | Self::NotAnEmail
            | Self::NotADate
            | Self::NotATime
            | Self::NotAChoice
            | Self::NotAZone
            | Self::NotAWebAddress
            | Self::EndBeforeStart
            | Self::TimeDoesNotExist
            | Self::TimeOccursTwice
            | Self::MinimumAboveMaximum
            | Self::AlreadyTaken
            | Self::InThePast
            | Self::UnknownState
            | Self::LooksLikeAFormula
            | Self::SamePerson
            | Self::ChosenTwice
            | Self::NotInSeries
            | Self::LastMeeting
            | Self::EndTheSeriesFirst
            | Self::SpokeWithoutBeingThere
            | Self::TiedToAnother
            | Self::LockedByTemplate
            | Self::NotACalendar
            | Self::OutOfTheDirectory
            | Self::PastMidnight
            | Self::AnsweredAlready
            | Self::InTheFuture
            | Self::UnknownRecommendation
            | Self::ComesFromThisOne
            | Self::SameText
            | Self::NotRephrased
            | Self::File(_)
            | Self::BeforeTheLastOneCloses
            | Self::NotTheWord => Vec::new(),
        }
    }
}

impl Problem {
    /// What was written instead, for sentences that repeat it.
    #[must_use]
    pub fn quote(&self) -> Option<(&'static str, &str)> {
        match self {
            Self::UnknownCode { code } => Some(("code", code)),
            Self::UnknownPlaceholder { name, .. } | Self::UnknownOrganisation { name } => {
                Some(("name", name))
            }
            Self::NotATemplate { said, .. } => Some(("said", said)),
            Self::MissingPlaceholder { name } => Some(("name", name)),
            Self::Required
            | Self::BeforeTheLastOneCloses
            | Self::TooLong { .. }
            | Self::TooMany { .. }
            | Self::NotAnEmail
            | Self::NotADate
            | Self::NotATime
            | Self::NotANumber { .. }
            | Self::NotAChoice
            | Self::NotAZone
            | Self::NotAWebAddress
            | Self::EndBeforeStart
            | Self::TimeDoesNotExist
            | Self::TimeOccursTwice
            | Self::MinimumAboveMaximum
            | Self::AlreadyTaken
            | Self::InThePast
            | Self::UnknownState
            | Self::LooksLikeAFormula
            | Self::NotTheWord
            | Self::SameAsRow { .. }
            | Self::WrongNumberOfCells { .. }
            | Self::NotInSeries
            | Self::LastMeeting
            | Self::EndTheSeriesFirst
            | Self::SpokeWithoutBeingThere
            | Self::TiedToAnother
            | Self::TooManyWords { .. }
            | Self::LockedByTemplate
            | Self::NotACalendar
            | Self::OutOfTheDirectory
            | Self::File(_)
            | Self::FileTooLarge { .. }
            | Self::PastMidnight
            | Self::AnsweredAlready
            | Self::ChosenTwice
            | Self::InTheFuture
            | Self::UnknownRecommendation
            | Self::ComesFromThisOne
            | Self::SameText
            | Self::NotRephrased
            | Self::SamePerson => None,
        }
    }
}

/// A field that cannot be accepted as it is. `field` is the name of the form's control.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    pub field: String,
    pub problem: Problem,
}

impl FieldError {
    #[must_use]
    pub fn new(field: impl Into<String>, problem: Problem) -> Self {
        Self {
            field: field.into(),
            problem,
        }
    }
}

/// Collects the errors of a form while it is read, so that all of them are shown at once.
#[derive(Debug, Default)]
pub struct FieldErrors(Vec<FieldError>);

impl FieldErrors {
    /// Keeps the value, or notes the problem and gives nothing.
    pub fn take<T>(&mut self, field: &str, result: Result<T, Problem>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problem) => {
                self.note(field, problem);
                None
            }
        }
    }

    /// Notes a problem with a field.
    pub fn note(&mut self, field: &str, problem: Problem) {
        self.0.push(FieldError::new(field, problem));
    }

    /// True while nothing was wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that was wrong, in the order of the form.
    #[must_use]
    pub fn into_vec(self) -> Vec<FieldError> {
        self.0
    }
}

/// Why a whole request is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It does not exist, or this caller may not know that it does.
    #[error("not found")]
    NotFound,
    /// The caller must sign in first.
    #[error("sign-in required")]
    SignInRequired,
    /// The caller is known and may see the thing, but not do this.
    #[error("not permitted")]
    NotPermitted,
    /// Fields of a form need another look.
    #[error("fields need another look")]
    Invalid(Vec<FieldError>),
    /// Somebody else changed it since the page was opened.
    #[error("changed by somebody else meanwhile")]
    ChangedMeanwhile,
    /// The thing is in a state that does not allow the change.
    #[error("{state} does not allow this")]
    WrongState { state: &'static str },
    /// The deadline for answering has passed.
    #[error("the deadline has passed")]
    DeadlinePassed,
    /// What should be noted has not begun yet.
    #[error("it has not begun yet")]
    TooEarly,
    /// No seat is left.
    #[error("no seat is left of {seats}")]
    SeatsTaken { seats: u32 },
    /// The per-country or per-organisation cap is reached.
    #[error("the cap of {cap} is reached")]
    CapReached { cap: u32 },
    /// The person already has an invitation to this dialogue.
    #[error("already invited")]
    AlreadyInvited,
    /// The person has no mail address.
    #[error("no mail address")]
    NoAddress,
    /// A one-time link was used or is too old.
    #[error("the link was used or is too old")]
    LinkSpent,
    /// Too many tries in a short time.
    #[error("too many tries")]
    TooManyTries,
    /// A dialogue needs this before it can go on.
    #[error("{what} is missing")]
    Missing { what: &'static str },
    /// Quotas cannot all be met.
    #[error("the quotas cannot be met together")]
    QuotasConflict,
    /// People would be let in beyond caps or maxima, and no reason was given for it.
    #[error("beyond {} limits", limits.len())]
    BeyondLimits { limits: Vec<crate::limits::Beyond> },
    /// A draw for the same list is at work already.
    #[error("a draw is at work already")]
    AlreadyDrawing,
    /// Too many ask for the same kind of work at once; it can be asked for again.
    #[error("too much is asked for at once")]
    Busy,
    /// A file cannot be read as what it should be.
    #[error("the file cannot be read: {reason}")]
    UnreadableFile { reason: &'static str },
    /// The header of a list lacks columns.
    #[error("the header lacks {names}")]
    ColumnsMissing { names: String },
    /// The header of a list names columns twice.
    #[error("the header names twice: {names}")]
    ColumnsRepeated { names: String },
    /// A file has more rows than are taken at once.
    #[error("more than {max} rows")]
    TooManyRows { max: usize },
    /// Rows were refused and nothing was written.
    #[error("{rows} rows were refused")]
    RowsRefused { rows: usize },
    /// A dialogue that is tied to this one cannot move to where its rule wants it.
    #[error("{title} is tied and cannot move along")]
    TiedCannotFollow { title: String },
    /// Dialogues that the caller does not plan would move along.
    #[error("others would move along")]
    MovesOthers,
}

impl Refusal {
    /// A refusal about one field.
    #[must_use]
    pub fn field(field: &str, problem: Problem) -> Self {
        Self::Invalid(vec![FieldError::new(field, problem)])
    }

    /// The stable code, which is also the key of the sentence in the catalogues.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotFound => "refusal-not-found",
            Self::SignInRequired => "refusal-sign-in-required",
            Self::NotPermitted => "refusal-not-permitted",
            Self::Invalid(_) => "refusal-invalid",
            Self::ChangedMeanwhile => "refusal-changed-meanwhile",
            Self::WrongState { .. } => "refusal-wrong-state",
            Self::DeadlinePassed => "refusal-deadline-passed",
            Self::TooEarly => "refusal-too-early",
            Self::SeatsTaken { .. } => "refusal-seats-taken",
            Self::CapReached { .. } => "refusal-cap-reached",
            Self::AlreadyInvited => "refusal-already-invited",
            Self::NoAddress => "refusal-no-address",
            Self::LinkSpent => "refusal-link-spent",
            Self::TooManyTries => "refusal-too-many-tries",
            Self::Missing { .. } => "refusal-missing",
            Self::QuotasConflict => "refusal-quotas-conflict",
            Self::BeyondLimits { .. } => "refusal-beyond-limits",
            Self::AlreadyDrawing => "refusal-already-drawing",
            Self::Busy => "refusal-busy",
            Self::UnreadableFile { .. } => "refusal-unreadable-file",
            Self::ColumnsMissing { .. } => "refusal-columns-missing",
            Self::ColumnsRepeated { .. } => "refusal-columns-repeated",
            Self::TooManyRows { .. } => "refusal-too-many-rows",
            Self::RowsRefused { .. } => "refusal-rows-refused",
            Self::TiedCannotFollow { .. } => "refusal-tied-cannot-follow",
            Self::MovesOthers => "refusal-moves-others",
        }
    }

    /// Numbers that the sentence needs, by their names in the catalogue.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, i64)> {
        match self {
            Self::SeatsTaken { seats } => vec![("seats", i64::from(*seats))],
            Self::CapReached { cap } => vec![("cap", i64::from(*cap))],
            Self::TooManyRows { max } => vec![("max", *max as i64)],
            Self::RowsRefused { rows } => vec![("rows", *rows as i64)],
            Self::BeyondLimits { limits } => vec![("limits", limits.len() as i64)],
            Self::NotFound
            | Self::SignInRequired
            | Self::NotPermitted
            | Self::Invalid(_)
            | Self::ChangedMeanwhile
            | Self::WrongState { .. }
            | Self::DeadlinePassed
            | Self::TooEarly
            | Self::AlreadyInvited
            | Self::NoAddress
            | Self::LinkSpent
            | Self::TooManyTries
            | Self::Missing { .. }
            | Self::QuotasConflict
            | Self::AlreadyDrawing
            | Self::Busy
            | Self::ColumnsMissing { .. }
            | Self::ColumnsRepeated { .. }
            | Self::UnreadableFile { .. }
            | Self::MovesOthers
            | Self::TiedCannotFollow { .. } => Vec::new(),
        }
    }

    /// A word that the sentence needs: the key of its label in the catalogues.
    #[must_use]
    pub fn word(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::WrongState { state } => Some(("state", state)),
            Self::Missing { what } => Some(("what", what)),
            Self::UnreadableFile { reason } => Some(("reason", reason)),
            Self::NotFound
            | Self::SignInRequired
            | Self::NotPermitted
            | Self::Invalid(_)
            | Self::ChangedMeanwhile
            | Self::DeadlinePassed
            | Self::TooEarly
            | Self::SeatsTaken { .. }
            | Self::CapReached { .. }
            | Self::AlreadyInvited
            | Self::NoAddress
            | Self::LinkSpent
            | Self::TooManyTries
            | Self::QuotasConflict
            | Self::BeyondLimits { .. }
            | Self::AlreadyDrawing
            | Self::Busy
            | Self::ColumnsMissing { .. }
            | Self::ColumnsRepeated { .. }
            | Self::TooManyRows { .. }
            | Self::RowsRefused { .. }
            | Self::MovesOthers
            | Self::TiedCannotFollow { .. } => None,
        }
    }

    /// Words of the caller's own that the sentence repeats.
    #[must_use]
    pub fn quote(&self) -> Option<(&'static str, &str)> {
        if let Self::ColumnsMissing { names } | Self::ColumnsRepeated { names } = self {
            Some(("names", names))
        } else if let Self::TiedCannotFollow { title } = self {
            Some(("title", title))
        } else {
            None
        }
    }
}

//! What the reader concludes from mails of every kind.

mod conclusions;
mod corpus;
mod hostile;
mod judged;
mod letters;

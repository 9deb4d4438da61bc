//! What the public can search.

use crate::words::words;

words! {
    /// What was found.
    EntryKind in "entry-kind" {
        Report = "report",
        Point = "point",
        Recommendation = "recommendation",
        Dialogue = "dialogue",
        Session = "session",
        Process = "process",
        Group = "group",
        /// A text that a group published.
        GroupText = "group-text",
        Input = "input",
        Document = "document",
        /// An entry of the library.
        Library = "library",
    }
}

//! Optional words, so that a page can pass a literal, a `String` or an `Option<String>` to the same property.

/// Words that may be absent; blank counts as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(Option<String>);

impl Words {
    /// The words, when there are any.
    pub fn get(self) -> Option<String> {
        self.0
    }

    /// Whether there is anything to show.
    pub fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// The words or nothing at all.
    pub fn or_empty(self) -> String {
        self.0.unwrap_or_default()
    }
}

impl From<String> for Words {
    fn from(words: String) -> Self {
        Words(Some(words).filter(|words| !words.trim().is_empty()))
    }
}

impl From<&str> for Words {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl From<&String> for Words {
    fn from(words: &String) -> Self {
        words.clone().into()
    }
}

impl<T: Into<Words>> From<Option<T>> for Words {
    fn from(words: Option<T>) -> Self {
        words.map(Into::into).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn blank_words_are_absent() {
        assert_eq!(Words::from("  ").get(), None);
        assert_eq!(Words::from(Some(String::new())).get(), None);
        assert_eq!(Words::from("Geneva").get().as_deref(), Some("Geneva"));
    }
}

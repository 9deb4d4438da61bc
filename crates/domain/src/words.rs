//! The closed lists of words that Convener speaks: code = database = screen.
//!
//! Each word has a stable code (lower case, hyphens) which is also the end of its key in the language
//! catalogues: `Format::SideEvent` is `side-event`, shown by the key `format-side-event`.

// The lists stand in one file a slice.
mod balance;
mod dialogues;
mod invitations;
mod mail;
mod people;
mod reports;

pub use balance::*;
pub use dialogues::*;
pub use invitations::*;
pub use mail::*;
pub use people::*;
pub use reports::*;

/// Makes an enum of words with their codes, parsing, serialisation and database column.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident in $slug:literal { $($(#[$vdoc:meta])* $variant:ident = $code:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "sea-orm", derive(sea_orm::DeriveValueType))]
        #[cfg_attr(feature = "sea-orm", sea_orm(value_type = "String"))]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every word of the list, in the order in which it is shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code of the word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The key of the word's label in the language catalogues.
            #[must_use]
            pub const fn label_key(self) -> &'static str {
                match self { $(Self::$variant => concat!($slug, "-", $code)),+ }
            }
        }

        #[cfg(feature = "sea-orm")]
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                // Keys are made by us, never by the database.
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::words::UnknownWord;

            fn from_str(raw: &str) -> Result<Self, $crate::words::UnknownWord> {
                match raw { $($code => Ok(Self::$variant),)+ _ => Err($crate::words::UnknownWord) }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let raw = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
                raw.parse().map_err(serde::de::Error::custom)
            }
        }
    )+};
}

pub(crate) use words;

/// A code that is not in the list it was looked up in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a word of this list")]
pub struct UnknownWord;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_from_its_code() {
        for format in Format::ALL {
            assert_eq!(format.code().parse(), Ok(*format));
        }
        assert_eq!("Roundtable".parse::<Format>(), Err(UnknownWord));
    }
}

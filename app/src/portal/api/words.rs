//! The words of our closed lists as the API speaks them: by their codes, and described as one of them.

use std::borrow::Cow;

use domain::document::FileKind;
use domain::follow_up::FollowUpStatus;
use domain::group::{GroupKind, GroupState};
use domain::library::LibraryKind;
use domain::search::EntryKind;
use domain::{
    AddresseeKind, DialogueState, Format, Grade, Language, Mode, RecommendationState,
    RegionalGroup, SpeakerClass, Theme,
};
use utoipa::openapi::schema::Type;
use utoipa::openapi::{ObjectBuilder, RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

/// Describes words of the domain, which knows nothing of this interface.
macro_rules! described {
    ($($name:ident of $words:ty),+ $(,)?) => {$(
        #[derive(Clone, Copy, Debug, serde::Serialize)]
        #[serde(transparent)]
        pub(super) struct $name(pub $words);

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                let codes = <$words>::ALL.iter().map(|word| word.code());
                let object = ObjectBuilder::new()
                    .schema_type(Type::String)
                    .enum_values(Some(codes));
                RefOr::T(Schema::Object(object.build()))
            }
        }

        impl ToSchema for $name {
            fn name() -> Cow<'static, str> {
                Cow::Borrowed(stringify!($name))
            }
        }
    )+};
}

described! {
    ThemeCode of Theme,
    LanguageCode of Language,
    FormatCode of Format,
    ModeCode of Mode,
    DialogueStateCode of DialogueState,
    GroupKindCode of GroupKind,
    GroupStateCode of GroupState,
    RecommendationStateCode of RecommendationState,
    FollowUpStatusCode of FollowUpStatus,
    AddresseeKindCode of AddresseeKind,
    RegionalGroupCode of RegionalGroup,
    GradeCode of Grade,
    SpeakerClassCode of SpeakerClass,
    LibraryKindCode of LibraryKind,
    EntryKindCode of EntryKind,
    FileKindCode of FileKind,
}

//! Tokens of links, the reference that a form is given before it is sent, and the late link.

use domain::ids::{DialogueId, RegistrationDraftId, RegistrationId};
use domain::{EmailAddress, paths};

use crate::Platform;

/// The token of a registration, the same each time.
pub(super) fn token(platform: &Platform, registration: RegistrationId) -> String {
    let id = registration.to_string();
    platform.secret().token("registration", &id)
}

/// The whole address of somebody's own registration.
pub(super) fn link(platform: &Platform, registration: RegistrationId) -> String {
    let path = paths::registration(&token(platform, registration));
    platform.settings().url(&path)
}

/// The token of what was saved to come back to.
pub(super) fn draft_token(platform: &Platform, draft: RegistrationDraftId) -> String {
    let id = draft.to_string();
    platform.secret().token("registration-draft", &id)
}

/// The token of a dialogue's late link of this number.
pub(super) fn late_token(platform: &Platform, dialogue: DialogueId, number: i64) -> String {
    let which = format!("{dialogue}/{number}");
    platform.secret().token("late-registration", &which)
}

/// Whether this is the late link that is in force.
pub(super) fn is_late_link(
    platform: &Platform,
    opening: &entity::opening::Model,
    token: &str,
) -> bool {
    let known = opening
        .late_link
        .map(|number| late_token(platform, opening.dialogue_id, number));
    // What is compared is 256 bits of a keyed hash: how long it takes tells nothing that helps.
    !token.is_empty() && known.is_some_and(|known| known == token)
}

/// What a registration is called on the telephone. It follows from the key of the form and the address, and so is
/// the same for a form that is sent twice, and for somebody whose address was registered before it is a reference
/// like any other.
pub(super) fn reference(platform: &Platform, key: &str, email: &EmailAddress) -> String {
    let mac = platform
        .secret()
        .token("registration-reference", &format!("{key}/{}", email.key()));
    let hash = crate::secret::token_hash(&mac).to_uppercase();
    match (hash.get(..4), hash.get(4..8)) {
        (Some(first), Some(second)) => format!("{first}-{second}"),
        _ => hash,
    }
}

//! The uses of the platform's one secret key: tokens of links, and sealing what must not be read from a
//! copied database.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hmac::{Hmac, Mac};
use rand::RngCore;
use sha2::{Digest, Sha256};

/// The secret key, 32 bytes.
#[derive(Clone)]
pub struct Secret([u8; 32]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// Makes the key of a text of any length; at least 32 characters are asked for where it is read.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }

    /// A token that only this platform can make, the same each time: 256 bits in 43 characters.
    ///
    /// `purpose` keeps the tokens of different things apart; `id` says which thing.
    #[must_use]
    pub fn token(&self, purpose: &str, id: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.mac(&[purpose, id]))
    }

    /// Encrypts bytes with ChaCha20-Poly1305 under a fresh nonce, which goes first.
    ///
    /// # Errors
    /// A fault when the bytes are too long for the cipher (256 GiB).
    pub fn seal(&self, plain: &[u8]) -> anyhow::Result<Vec<u8>> {
        let mut nonce = [0_u8; 12];
        rand::rng().fill_bytes(&mut nonce);
        let sealed = self
            .cipher()
            .encrypt(Nonce::from_slice(&nonce), plain)
            .map_err(|_| anyhow::anyhow!("sealing failed"))?;
        Ok([nonce.as_slice(), &sealed].concat())
    }

    /// Opens what [`Secret::seal`] made.
    ///
    /// # Errors
    /// A fault when it was sealed with another key or changed since.
    pub fn open(&self, sealed: &[u8]) -> anyhow::Result<Vec<u8>> {
        let (nonce, body) = sealed
            .split_at_checked(12)
            .ok_or_else(|| anyhow::anyhow!("sealed bytes are too short"))?;
        self.cipher()
            .decrypt(Nonce::from_slice(nonce), body)
            .map_err(|_| anyhow::anyhow!("sealed with another secret key, or changed since"))
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(Key::from_slice(&self.mac(&["seal"])))
    }

    fn mac(&self, parts: &[&str]) -> [u8; 32] {
        let mut mac =
            <Hmac<Sha256> as Mac>::new_from_slice(&self.0).expect("HMAC takes keys of any length");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }
}

/// A fresh random token: 256 bits in 43 characters.
#[must_use]
pub fn random_token() -> String {
    let mut bytes = [0_u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// What is kept of a token: its SHA-256 in hexadecimal.
#[must_use]
pub fn token_hash(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_the_same_key_only() {
        let (ours, theirs) = (Secret::of("one"), Secret::of("two"));
        let sealed = ours.seal(b"a letter").unwrap_or_default();
        assert_eq!(
            ours.open(&sealed).ok().as_deref(),
            Some(b"a letter".as_slice())
        );
        assert!(theirs.open(&sealed).is_err());
        let mut changed = sealed.clone();
        changed[20] ^= 1;
        assert!(ours.open(&changed).is_err());
    }

    #[test]
    fn a_link_is_the_same_each_time_and_another_for_another_purpose() {
        let secret = Secret::of("one");
        assert_eq!(secret.token("rsvp", "a"), secret.token("rsvp", "a"));
        assert_ne!(secret.token("rsvp", "a"), secret.token("feed", "a"));
        assert_ne!(secret.token("ab", "c"), secret.token("a", "bc"));
        assert_eq!(secret.token("rsvp", "a").len(), 43);
    }
}

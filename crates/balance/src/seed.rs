//! The public randomness of a draw, and how numbers are made of it. Nothing here depends on how a
//! library picks a number from a range: whoever has ChaCha20 and SHA-256 can draw again.

use std::fmt;

use rand::{RngCore, SeedableRng};
use rand_chacha::ChaCha20Rng;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::hash::InstanceHash;

/// The public randomness of a draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Seed([u8; 32]);

/// A text that is no seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a seed is written with 64 hexadecimal digits")]
pub struct NotASeed;

impl Seed {
    /// Makes a seed of any text, such as a number or a beacon announced beforehand.
    pub fn from_text(text: &str) -> Self {
        Self(Sha256::digest(text.as_bytes()).into())
    }
}

impl Seed {
    /// The seed of a later wave, from 2 on: nobody chooses it, it follows from the first.
    #[must_use]
    pub fn for_wave(self, wave: u32) -> Self {
        if wave <= 1 {
            return self;
        }
        let mut hasher = Sha256::new();
        hasher.update("convener/balance/wave/1");
        hasher.update(self.0);
        hasher.update(wave.to_le_bytes());
        Self(hasher.finalize().into())
    }

    /// The seed in bytes.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<[u8; 32]> for Seed {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl From<u64> for Seed {
    fn from(number: u64) -> Self {
        Self::from_text(&number.to_string())
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&hex::encode(self.0))
    }
}

impl From<Seed> for String {
    fn from(seed: Seed) -> Self {
        seed.to_string()
    }
}

impl TryFrom<String> for Seed {
    type Error = NotASeed;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| NotASeed)?;
        Ok(Self(bytes))
    }
}

/// Numbers for one purpose: ChaCha20 under the SHA-256 of the purpose, the instance's hash in
/// hexadecimal and the seed's 32 bytes.
pub(crate) struct Numbers(ChaCha20Rng);

impl Numbers {
    pub fn new(purpose: &str, instance: &InstanceHash, seed: Seed) -> Self {
        let mut hasher = Sha256::new();
        hasher.update(purpose);
        hasher.update(instance.as_str());
        hasher.update(seed.0);
        Self(ChaCha20Rng::from_seed(hasher.finalize().into()))
    }

    /// 32 bits.
    pub fn next(&mut self) -> u32 {
        self.0.next_u32()
    }

    /// A number below a limit, each as likely as the others: 64 bits, drawn again while they lie in
    /// the incomplete last block, and the rest of their division.
    pub fn below(&mut self, limit: u64) -> u64 {
        let limit = limit.max(1);
        let blocks = u64::MAX - (u64::MAX % limit + 1) % limit;
        loop {
            let bits = self.0.next_u64();
            if bits <= blocks {
                return bits % limit;
            }
        }
    }

    /// Takes so many of the items, each equally likely: the item at a random place is taken and the
    /// last one put there instead.
    pub fn take(&mut self, mut items: Vec<usize>, many: u32) -> Vec<usize> {
        let many = (many as usize).min(items.len());
        (0..many)
            .map(|_| {
                let at = self.below(items.len() as u64);
                items.swap_remove(at as usize)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_wave_has_the_seed_itself_and_the_others_one_of_their_own() {
        let seed = Seed::from(7);
        assert_eq!(seed.for_wave(1), seed);
        assert_ne!(seed.for_wave(2), seed.for_wave(3));
    }
}

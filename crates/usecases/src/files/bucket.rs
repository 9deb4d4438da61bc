//! A folder in a bucket of an S3-compatible service: Amazon's, or one of the operator's own such as MinIO, Ceph or Garage.

use anyhow::Context;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::prefix::PrefixStore;

/// A folder of a bucket, and who we are to the service.
// It holds a secret, so it is not for showing.
#[expect(missing_debug_implementations)]
pub struct Bucket {
    pub name: String,
    /// The folder within the bucket; empty for the bucket as a whole.
    pub folder: String,
    /// The service's address; none for Amazon's of the region.
    pub endpoint: Option<String>,
    pub region: String,
    pub access_key: String,
    pub secret_key: String,
}

impl Bucket {
    /// Reads `s3://bucket` or `s3://bucket/folder` into the name and the folder; none when it is neither.
    #[must_use]
    pub fn read(address: &str) -> Option<(String, String)> {
        let (name, folder) = match address.strip_prefix("s3://")?.split_once('/') {
            Some((name, folder)) => (name, folder.trim_matches('/')),
            None => (address.strip_prefix("s3://")?, ""),
        };
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
        let named = (3..=63).contains(&name.len()) && name.chars().all(plain);
        named.then(|| (name.to_owned(), folder.to_owned()))
    }

    /// The address as [`Self::read`] takes it.
    #[must_use]
    pub fn address(&self) -> String {
        match self.folder.as_str() {
            "" => format!("s3://{}", self.name),
            folder => format!("s3://{}/{folder}", self.name),
        }
    }

    /// Opens it. Nothing is asked of the service yet.
    pub(super) fn open(self) -> anyhow::Result<PrefixStore<AmazonS3>> {
        // Where two TLS libraries could be meant, one has to be named; it stays when it is named again.
        let _ = tokio_rustls::rustls::crypto::ring::default_provider().install_default();
        let mut service = AmazonS3Builder::new()
            .with_bucket_name(&self.name)
            .with_region(&self.region)
            .with_access_key_id(&self.access_key)
            .with_secret_access_key(&self.secret_key);
        if let Some(endpoint) = &self.endpoint {
            service = service
                .with_endpoint(endpoint)
                .with_allow_http(endpoint.starts_with("http://"));
        }
        let service = service
            .build()
            .with_context(|| format!("opening {}", self.address()))?;
        Ok(PrefixStore::new(service, self.folder))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_a_bucket_and_a_folder() {
        let read = |address| Bucket::read(address);
        let both = |name: &str, folder: &str| Some((name.to_owned(), folder.to_owned()));
        assert_eq!(read("s3://papers"), both("papers", ""));
        assert_eq!(read("s3://papers/"), both("papers", ""));
        assert_eq!(read("s3://papers/acsg/2027/"), both("papers", "acsg/2027"));
        for wrong in [
            "papers",
            "s3://",
            "s3://ab",
            "s3://Papers",
            "https://papers",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}

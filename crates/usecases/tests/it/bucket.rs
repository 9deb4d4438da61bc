//! Documents kept in a bucket: the store speaks with another program's S3 service.

use std::io::Write;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use bytes::Bytes;
use futures::TryStreamExt;
use usecases::files::{Bucket, Files};

const HASH: &str = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

/// A service of this test's own; it ends with it.
struct Service {
    process: Child,
    endpoint: String,
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Service {
    /// None, and a note, where it is not set up.
    fn start() -> Option<Self> {
        let server =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tools/peers/bin/moto_server");
        if !server.exists() {
            // Past the harness, which would swallow it: a check left out should be seen.
            let note = "NOT CHECKED with an S3 service: tools/peers has no moto_server\n";
            let _ = std::io::stderr().write_all(note.as_bytes());
            return None;
        }
        let free = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = free.local_addr().expect("its address").port();
        drop(free);
        let process = Command::new(server)
            .args(["-H", "127.0.0.1", "-p", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the service starts");
        Some(Self {
            process,
            endpoint: format!("http://127.0.0.1:{port}"),
        })
    }

    fn bucket(&self, name: &str) -> Bucket {
        Bucket {
            name: name.to_owned(),
            folder: "acsg/documents".to_owned(),
            endpoint: Some(self.endpoint.clone()),
            region: "us-east-1".to_owned(),
            access_key: "testing".to_owned(),
            secret_key: "testing".to_owned(),
        }
    }

    /// Waits until it answers, and has it make a bucket.
    async fn make(&self, name: &str) {
        let client = reqwest::Client::new();
        let address = format!("{}/{name}", self.endpoint);
        for _ in 0..300 {
            match client.put(&address).send().await {
                Ok(made) => return assert!(made.status().is_success(), "{}", made.status()),
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        panic!("the S3 service did not answer within 30 s");
    }
}

#[tokio::test]
async fn a_bucket_keeps_content_gives_parts_of_it_and_forgets_what_is_as_old_as_was_seen() {
    let Some(service) = Service::start() else {
        return;
    };
    let files = Files::bucket(service.bucket("papers"), 1024).expect("a store");
    service.make("papers").await;
    assert_eq!(files.place(), "s3://papers/acsg/documents");
    assert!(!files.has(HASH).await.expect("an answer"));
    let content = Bytes::from_static(b"hello");
    files.keep(HASH, content.clone()).await.expect("kept");
    files.keep(HASH, content.clone()).await.expect("kept once");
    assert_eq!(files.read(HASH).await.expect("the content"), content);
    let part = files.open(HASH, Some(1..3)).await.expect("a part");
    let part: Vec<Bytes> = part.try_collect().await.expect("its bytes");
    assert_eq!(part.concat(), b"el");
    let all = files.all().await.expect("a list");
    assert_eq!(all.len(), 1);
    assert_eq!((all[0].hash.as_str(), all[0].bytes), (HASH, 5));
    let older = usecases::files::Kept {
        since: all[0].since - chrono::Duration::seconds(2),
        ..all[0].clone()
    };
    assert!(!files.forget(&older).await.expect("an answer"));
    assert!(files.forget(&all[0]).await.expect("an answer"));
    assert!(!files.has(HASH).await.expect("an answer"));
}

#[tokio::test]
async fn a_bucket_that_is_not_there_is_a_fault_that_names_no_key() {
    let Some(service) = Service::start() else {
        return;
    };
    let files = Files::bucket(service.bucket("missing"), 1024).expect("a store");
    service.make("another").await;
    let fault = files.keep(HASH, Bytes::from_static(b"hello")).await;
    let said = format!("{:?}", fault.expect_err("a fault"));
    assert!(said.contains("writing a document into the store"), "{said}");
    assert!(
        !said.contains("testing") && !format!("{files:?}").contains("testing"),
        "{said}"
    );
}

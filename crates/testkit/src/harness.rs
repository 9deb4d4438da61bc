//! A platform for one test.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use domain::{Actor, EmailAddress, Role, access::Grant};
use migrations::Migrator;
use sea_orm::ConnectionTrait;
use sea_orm_migration::MigratorTrait;
use tokio::sync::OnceCell;
use usecases::database::{self, Database};
use usecases::mailer::MemoryMailer;
use usecases::secret::Secret;
use usecases::worker::Worker;
use usecases::{Platform, Settings, accounts};

use crate::TestClock;

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// A platform with everything that a test looks at.
#[derive(Debug)]
pub struct Harness {
    pub platform: Platform,
    pub clock: Arc<TestClock>,
    /// The mails that the worker handed over.
    pub mailbox: Arc<MemoryMailer>,
    pub worker: Worker,
    pub kind: Kind,
    /// The database's address, for processes of their own.
    pub url: String,
    statements: Arc<AtomicUsize>,
    _folder: tempfile::TempDir,
}

impl Harness {
    /// Runs a test's body on a fresh database. Panics when jobs are left in the outbox at the end: a test
    /// either lets the worker finish or says with [`Harness::forget_outbox`] that it does not care.
    pub fn run(kind: Kind, body: impl AsyncFnOnce(&Self)) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(4)
            .enable_all()
            .build()
            .expect("a runtime starts");
        runtime.block_on(async {
            let Some(harness) = Self::start(kind).await else {
                eprintln!("not run: CONVENER_TEST_POSTGRES_URL names no PostgreSQL server");
                return;
            };
            body(&harness).await;
            let health = usecases::outbox::health(&harness.platform)
                .await
                .expect("the outbox can be read");
            assert_eq!(health.waiting, 0, "jobs were left in the outbox");
        });
    }

    /// A platform on a fresh database; none when there is no PostgreSQL server to ask.
    pub async fn start(kind: Kind) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let url = match kind {
            Kind::Sqlite => {
                let file = folder.path().join("convener.db");
                std::fs::write(&file, sqlite_template().await).expect("a database file is written");
                format!("sqlite://{}", file.display())
            }
            Kind::Postgres => postgres_schema().await?,
        };
        let db = Database::open(&url).await.expect("the database opens");
        // On SQLite they ran already, in the file that this one is a copy of.
        Migrator::up(&db.pool, None)
            .await
            .expect("the migrations run");
        Some(Self::on(db, kind, url, folder))
    }

    fn on(mut db: Database, kind: Kind, url: String, folder: tempfile::TempDir) -> Self {
        let statements = Arc::new(AtomicUsize::new(0));
        for connections in [&mut db.pool, &mut db.writer] {
            let counted = statements.clone();
            connections.set_metric_callback(move |_| {
                counted.fetch_add(1, Ordering::Relaxed);
            });
        }
        let clock = Arc::new(TestClock::new());
        let mailbox = Arc::new(MemoryMailer::default());
        let settings = Settings {
            base_url: "http://convener.example".to_owned(),
            mail_from: EmailAddress::parse("secretariat@convener.example").expect("an address"),
            mail_from_name: "ACSG Secretariat".to_owned(),
            mail_server: Some("mx.convener.example".to_owned()),
            files: usecases::files::Files::in_memory(),
        };
        let platform = Platform::new(
            db,
            clock.clone(),
            Secret::of("a secret for tests, long enough"),
            settings,
        );
        // In order, so that a test may say which mail it reads.
        let worker = Worker::new(platform.clone(), mailbox.clone()).in_order();
        Self {
            platform,
            clock,
            mailbox,
            worker,
            kind,
            url,
            statements,
            _folder: folder,
        }
    }

    /// How many statements the database was asked so far.
    #[must_use]
    pub fn statements(&self) -> usize {
        self.statements.load(Ordering::Relaxed)
    }

    /// Somebody with a role, signed in.
    pub async fn officer(&self, role: Role) -> Actor {
        let email =
            EmailAddress::parse(&format!("{}@convener.example", role.code())).expect("an address");
        let (id, _) = accounts::add(&self.platform, &email, "Test Officer", role)
            .await
            .expect("an account");
        Actor::Account {
            id,
            grants: vec![Grant {
                role,
                organisation: None,
                working_group: None,
            }],
        }
    }

    /// Drops what waits in the outbox, for tests that are not about it.
    pub async fn forget_outbox(&self) {
        self.platform
            .db()
            .execute_unprepared("DELETE FROM outbox")
            .await
            .expect("the outbox is emptied");
    }
}

/// A database file that was brought up to date once for all tests of this process.
async fn sqlite_template() -> &'static [u8] {
    static TEMPLATE: OnceCell<Vec<u8>> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let folder = tempfile::tempdir().expect("a temporary folder");
            let file = folder.path().join("template.db");
            let db = database::connect(&format!("sqlite://{}", file.display()))
                .await
                .expect("the database opens");
            Migrator::up(&db, None).await.expect("the migrations run");
            // Everything into the one file, none of it left in the write-ahead log.
            db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)")
                .await
                .expect("the log is written back");
            db.close().await.expect("the database closes");
            std::fs::read(&file).expect("the file is read")
        })
        .await
}

/// A fresh schema on the test server, as an address that works in it.
async fn postgres_schema() -> Option<String> {
    let server = std::env::var("CONVENER_TEST_POSTGRES_URL").ok()?;
    let name = format!("test_{}", uuid::Uuid::now_v7().simple());
    let db = sea_orm::Database::connect(&server)
        .await
        .expect("the PostgreSQL server answers");
    db.execute_unprepared(&format!("CREATE SCHEMA {name}"))
        .await
        .expect("a schema is made");
    let join = if server.contains('?') { '&' } else { '?' };
    Some(format!("{server}{join}options=-c%20search_path%3D{name}"))
}

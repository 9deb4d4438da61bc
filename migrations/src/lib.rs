//! The database's structure, one numbered change after another, the same on SQLite and PostgreSQL.
//!
//! Each change is a pair of SQL files in `sql/`, in the common ground of both databases. Three type names
//! differ and are written as placeholders: `{timestamp}`, `{json}` and `{bytes}`. `README.md` says how to
//! add a change without stopping the servers.

mod reference;
mod search;

use sea_orm::{ConnectionTrait, DbBackend};
use sea_orm_migration::prelude::*;

/// All changes in their order.
#[derive(Debug)]
pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        macro_rules! change {
            ($name:literal) => {
                Box::new(Change {
                    name: $name,
                    up: include_str!(concat!("../sql/", $name, ".sql")),
                    down: include_str!(concat!("../sql/", $name, ".down.sql")),
                })
            };
        }
        vec![
            change!("0001_directory"),
            change!("0002_accounts"),
            change!("0003_dialogues"),
            change!("0004_invitations"),
            change!("0005_outbox"),
            change!("0006_reports"),
            Box::new(reference::States),
            change!("0013_draw_instance"),
            change!("0014_attendance"),
            change!("0015_waves"),
            change!("0016_updates"),
            change!("0017_sendings"),
            change!("0018_reminders"),
            change!("0019_letters"),
            change!("0020_received"),
            change!("0021_calendar_feeds"),
            change!("0024_processes"),
            change!("0030_directory_order"),
            change!("0032_drawings"),
            change!("0033_closed_waves"),
            change!("0034_series"),
            change!("0036_programme"),
            change!("0037_ties"),
            change!("0038_templates"),
            change!("0040_working_groups"),
            change!("0041_date_polls"),
            change!("0042_forums"),
            change!("0045_reminders_of_meetings"),
            change!("0049_rules"),
            change!("0050_sealed_mail"),
            change!("0052_documents"),
            change!("0054_saved_lists"),
            change!("0057_partners"),
            change!("0058_archived_dialogues"),
            change!("0059_drafts"),
            change!("0061_registrations"),
            change!("0063_inputs"),
            change!("0064_reviews"),
            change!("0065_delegations"),
            change!("0066_erased_people"),
            change!("0067_registration_files"),
            change!("0068_round_tables"),
            change!("0070_follow_up"),
            change!("0071_recommendation_statements"),
            change!("0072_recommendation_nudges"),
            change!("0075_report_sources"),
            change!("0076_comment_rounds"),
            change!("0077_report_versions"),
            change!("0078_search"),
            Box::new(search::Index),
            change!("0079_file_text"),
            change!("0080_library"),
            change!("0081_library_files"),
            change!("0082_public_calendar"),
        ]
    }
}

/// A change that is written in SQL.
struct Change {
    name: &'static str,
    up: &'static str,
    down: &'static str,
}

impl MigrationName for Change {
    fn name(&self) -> &str {
        self.name
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Change {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, self.up).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, self.down).await
    }
}

async fn run(manager: &SchemaManager<'_>, sql: &str) -> Result<(), DbErr> {
    let connection = manager.get_connection();
    connection
        .execute_unprepared(&in_dialect(sql, connection.get_database_backend()))
        .await?;
    Ok(())
}

/// Writes the three type names that differ.
fn in_dialect(sql: &str, backend: DbBackend) -> String {
    let (timestamp, json, bytes) = if backend == DbBackend::Postgres {
        ("TIMESTAMP WITH TIME ZONE", "JSONB", "BYTEA")
    } else {
        // The names under which SeaORM reads text as a time and as JSON.
        ("TIMESTAMP_WITH_TIMEZONE_TEXT", "JSON_TEXT", "BLOB")
    };
    sql.replace("{timestamp}", timestamp)
        .replace("{json}", json)
        .replace("{bytes}", bytes)
}

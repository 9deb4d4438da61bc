//! The index of words, which each database has in a form of its own: a full-text table of SQLite, whose content is
//! not kept twice, and a column of terms on PostgreSQL.
//!
//! Neither takes words apart: `terms` does, the same for what is stored and what is asked. SQLite's `ascii` tokenizer
//! parts at spaces and leaves every character beyond ASCII alone.

use sea_orm::{ConnectionTrait, DbBackend};
use sea_orm_migration::prelude::*;

/// Makes the index.
pub struct Index;

/// A mark such as a language is a term of its own, with a hyphen inside. What results are counted and ordered by stands
/// beside the words, where it is read without going to the entries.
const SQLITE: &str = "CREATE VIRTUAL TABLE search_term USING fts5 (title, body, marks, kind UNINDEXED, day UNINDEXED, \
    content = '', contentless_delete = 1, contentless_unindexed = 1, tokenize = \"ascii tokenchars '-'\", prefix = '3')";
/// Terms stay in their rows: beside them, the planner would take the table for small and read it whole. What changes
/// is in the index at once, since everybody reads it and one process writes.
const POSTGRES: &str = "CREATE TABLE search_term (number BIGINT PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, \
    terms TSVECTOR NOT NULL); \
    ALTER TABLE search_term ALTER COLUMN terms SET STORAGE MAIN; \
    CREATE INDEX search_term_by_term ON search_term USING gin (terms) WITH (fastupdate = off)";

impl MigrationName for Index {
    fn name(&self) -> &str {
        "0078_search_index"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for Index {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        let sql = if connection.get_database_backend() == DbBackend::Postgres {
            POSTGRES
        } else {
            SQLITE
        };
        connection.execute_unprepared(sql).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        // SQLite leaves behind what stands beside the words.
        let sql = "DROP TABLE search_term; DROP TABLE IF EXISTS search_term_content";
        connection.execute_unprepared(sql).await?;
        Ok(())
    }
}

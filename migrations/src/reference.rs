//! The 193 Member States and two observers of the United Nations, with their regional groups and the
//! UNHCR bureau that covers them (`data/README.md` names the sources).

use domain::{Bureau, RegionalGroup};
use sea_orm::{ConnectionTrait, Statement};
use sea_orm_migration::prelude::*;

/// Loads the States.
pub struct States;

/// Bureaux as UNHCR listed them before the changes of October 2025.
const BUREAUX_SINCE: &str = "2019-07-01";

impl MigrationName for States {
    fn name(&self) -> &str {
        "0007_states"
    }
}

#[async_trait::async_trait]
impl MigrationTrait for States {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let connection = manager.get_connection();
        let backend = connection.get_database_backend();
        let mut reader = csv::Reader::from_reader(include_str!("../data/states.csv").as_bytes());
        for row in reader.records() {
            let row = row.map_err(|error| DbErr::Migration(format!("data/states.csv: {error}")))?;
            let cell = |at: usize| row.get(at).unwrap_or_default().to_owned();
            let group = RegionalGroup::from_official_name(&cell(7)).map(RegionalGroup::code);
            let bureau = Bureau::from_official_name(&cell(8)).ok_or_else(|| {
                DbErr::Migration(format!("data/states.csv: no bureau is called {}", cell(8)))
            })?;
            connection
                .execute_raw(Statement::from_sql_and_values(
                    backend,
                    "INSERT INTO state (iso3, iso2, m49, name, region, subregion, un_status, regional_group) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                    [
                        cell(0).into(),
                        cell(1).into(),
                        cell(2).into(),
                        cell(3).into(),
                        cell(4).into(),
                        cell(5).into(),
                        cell(6).into(),
                        group.into(),
                    ],
                ))
                .await?;
            connection
                .execute_raw(Statement::from_sql_and_values(
                    backend,
                    "INSERT INTO bureau_membership (iso3, since, bureau) VALUES ($1, $2, $3)",
                    [cell(0).into(), BUREAUX_SINCE.into(), bureau.code().into()],
                ))
                .await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .get_connection()
            .execute_unprepared("DELETE FROM bureau_membership; DELETE FROM state;")
            .await?;
        Ok(())
    }
}

//! The 193 Member States and two observers of the United Nations, with their regional groups and the
//! UNHCR bureau that covers them (`data/README.md` names the sources).

use domain::{Bureau, RegionalGroup};
use sea_orm::{ConnectionTrait, Statement, Value};
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
        let mut reader = csv::Reader::from_reader(include_str!("../data/states.csv").as_bytes());
        let (mut states, mut memberships) = (Vec::new(), Vec::new());
        for row in reader.records() {
            let row = row.map_err(|error| DbErr::Migration(format!("data/states.csv: {error}")))?;
            let cell = |at: usize| row.get(at).unwrap_or_default().to_owned();
            let group = RegionalGroup::from_official_name(&cell(7)).map(RegionalGroup::code);
            let bureau = Bureau::from_official_name(&cell(8)).ok_or_else(|| {
                DbErr::Migration(format!("data/states.csv: no bureau is called {}", cell(8)))
            })?;
            states.extend(
                (0..7)
                    .map(|at| Value::from(cell(at)))
                    .chain([Value::from(group)]),
            );
            memberships.extend([
                Value::from(cell(0)),
                BUREAUX_SINCE.into(),
                bureau.code().into(),
            ]);
        }
        insert(
            connection,
            "state (iso3, iso2, m49, name, region, subregion, un_status, regional_group)",
            8,
            states,
        )
        .await?;
        insert(
            connection,
            "bureau_membership (iso3, since, bureau)",
            3,
            memberships,
        )
        .await?;
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

/// Inserts rows of `width` cells with one statement.
async fn insert(
    connection: &impl ConnectionTrait,
    into: &str,
    width: usize,
    cells: Vec<Value>,
) -> Result<(), DbErr> {
    let rows: Vec<String> = (0..cells.len() / width)
        .map(|row| {
            let places: Vec<String> = (1..=width)
                .map(|at| format!("${}", row * width + at))
                .collect();
            format!("({})", places.join(", "))
        })
        .collect();
    let sql = format!("INSERT INTO {into} VALUES {}", rows.join(", "));
    connection
        .execute_raw(Statement::from_sql_and_values(
            connection.get_database_backend(),
            sql,
            cells,
        ))
        .await?;
    Ok(())
}

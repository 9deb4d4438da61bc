//! The structure of the database can be made, taken down and made again.

use migrations::Migrator;
use sea_orm::{EntityTrait, PaginatorTrait};
use sea_orm_migration::MigratorTrait;

testkit::on_each_database! {
    async fn every_change_goes_up_down_and_up_again(h) {
        let db = h.platform.db();
        Migrator::down(db, None).await.expect("everything comes down");
        Migrator::up(db, None).await.expect("everything goes up again");
        assert_eq!(entity::state::Entity::find().count(db).await.expect("a count"), 195);
    }
}

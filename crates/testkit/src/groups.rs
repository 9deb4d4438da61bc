//! Groups for tests, with people who serve in them.

use domain::access::Grant;
use domain::group::{MemberForm, PlanForm, Step};
use domain::ids::{GroupMemberId, PersonId, WorkingGroupId};
use domain::{Actor, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use usecases::groups;

use crate::Harness;

impl Harness {
    /// A working group that the public knows of.
    pub async fn group(&self, title: &str) -> WorkingGroupId {
        let (platform, id) = (&self.platform, WorkingGroupId::new());
        let form = PlanForm {
            kind: "working-group".to_owned(),
            title: title.to_owned(),
            language: "en".to_owned(),
            ..PlanForm::default()
        };
        groups::create(platform, &Actor::Platform, id, &form)
            .await
            .expect("a group");
        groups::step(platform, &Actor::Platform, id, 1, Step::Start)
            .await
            .expect("a start");
        id
    }

    /// Somebody who serves in a group since 2020, by their address; new people are called Sam Member.
    pub async fn member(&self, group: WorkingGroupId, email: &str, capacity: &str) -> PersonId {
        let form = MemberForm {
            email: email.to_owned(),
            given_name: "Sam".to_owned(),
            family_name: "Member".to_owned(),
            capacity: capacity.to_owned(),
            since: "2020-01-01".to_owned(),
            ..MemberForm::default()
        };
        let id = GroupMemberId::new();
        groups::add_member(&self.platform, &Actor::Platform, group, id, &form)
            .await
            .expect("a member");
        let row = entity::group_member::Entity::find_by_id(id)
            .one(self.platform.db())
            .await
            .expect("a look-up");
        row.expect("a term").person_id
    }

    /// Somebody who leads a group, with an account that the term gave them.
    pub async fn lead(&self, group: WorkingGroupId, email: &str) -> Actor {
        use entity::account::{Column, Entity};
        self.member(group, email, "lead").await;
        let account = Entity::find()
            .filter(Column::EmailKey.eq(email.to_lowercase()))
            .one(self.platform.db())
            .await
            .expect("a look-up");
        Actor::Account {
            id: account.expect("an account").id,
            grants: vec![Grant {
                role: Role::WorkingGroupLead,
                organisation: None,
                working_group: Some(group),
            }],
        }
    }
}

//! Groups: made by the secretariat, run by their leads, whose texts nobody else can change.

use domain::group::{Capacity, GroupState, MemberForm, PlanForm, Step};
use domain::group_outcome::{self, OutcomeState, TextForm};
use domain::ids::{AccountId, GroupMemberId, GroupOutcomeId, WorkingGroupId};
use domain::{Actor, Problem, Refusal, Role};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use testkit::Harness;
use usecases::Result;
use usecases::groups::{self, queries};
use usecases::search::{self, Asked};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn appeals() -> PlanForm {
    PlanForm {
        kind: "working-group".to_owned(),
        title: "Working Group on Appeals".to_owned(),
        purpose: "To compare how appeals are heard.".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    }
}

fn term(email: &str, capacity: &str) -> MemberForm {
    MemberForm {
        email: email.to_owned(),
        given_name: "Amina".to_owned(),
        family_name: "Diallo".to_owned(),
        capacity: capacity.to_owned(),
        since: "2020-01-01".to_owned(),
        ..MemberForm::default()
    }
}

fn findings() -> TextForm {
    TextForm {
        title: "Findings".to_owned(),
        body: "Appeals take long.\n\nThey need not.".to_owned(),
        language: "en".to_owned(),
    }
}

async fn made(h: &Harness) -> (Actor, WorkingGroupId) {
    let officer = h.officer(Role::Secretariat).await;
    let id = WorkingGroupId::new();
    groups::create(&h.platform, &officer, id, &appeals())
        .await
        .expect("a group");
    (officer, id)
}

/// Somebody who leads the group, with the role that their term gave their account.
async fn lead(h: &Harness, officer: &Actor, group: WorkingGroupId) -> Actor {
    let member = GroupMemberId::new();
    let form = term("amina.diallo@lawcentre.example", "lead");
    groups::add_member(&h.platform, officer, group, member, &form)
        .await
        .expect("a lead");
    Actor::Account {
        id: AccountId::new(),
        grants: roles(h, group)
            .await
            .into_iter()
            .map(|row| domain::access::Grant {
                role: row.role,
                organisation: None,
                working_group: row.scope.parse().ok(),
            })
            .collect(),
    }
}

async fn roles(h: &Harness, group: WorkingGroupId) -> Vec<entity::account_role::Model> {
    use entity::account_role::{Column, Entity};
    Entity::find()
        .filter(Column::Scope.eq(group.to_string()))
        .all(h.platform.db())
        .await
        .expect("roles")
}

/// The addresses of what the public finds.
async fn found(h: &testkit::Harness, words: &str) -> Vec<String> {
    search::catch_up(&h.platform).await.expect("caught up");
    let asked = Asked {
        words: words.to_owned(),
        per_page: 20,
        ..Asked::default()
    };
    let results = search::find(&h.platform, &asked).await.expect("a search");
    let hits = results.listing.items.into_iter();
    hits.map(|hit| hit.address).collect()
}

testkit::on_each_database! {
    async fn a_form_sent_twice_makes_one_group(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (id, form) = (WorkingGroupId::new(), appeals());
        let (one, two) = tokio::join!(
            groups::create(&h.platform, &officer, id, &form),
            groups::create(&h.platform, &officer, id, &form),
        );
        assert_eq!((one.expect("made"), two.expect("made")), (id, id));
        let rows = entity::working_group::Entity::find().count(h.platform.db()).await.expect("a count");
        assert_eq!(rows, 1);
        // Another of the same name gets an address of its own.
        groups::create(&h.platform, &officer, WorkingGroupId::new(), &form).await.expect("made");
        let slugs: Vec<_> = queries::list(&h.platform, &officer).await.expect("a list").into_iter().map(|line| line.slug).collect();
        assert!(slugs.contains(&"working-group-on-appeals".to_owned()) && slugs.contains(&"working-group-on-appeals-2".to_owned()));
    }

    async fn an_organisation_that_nobody_knows_cannot_lead(h) {
        let officer = h.officer(Role::Secretariat).await;
        let form = PlanForm { leads: "Nobody’s Institute".to_owned(), ..appeals() };
        let refused = refusal(groups::create(&h.platform, &officer, WorkingGroupId::new(), &form).await);
        assert_eq!(refused, Refusal::field("leads", Problem::UnknownOrganisation { name: "Nobody’s Institute".to_owned() }));
        assert!(queries::list(&h.platform, &officer).await.expect("a list").is_empty());
    }

    async fn a_leads_term_gives_an_account_the_role_and_its_end_takes_it(h) {
        let (officer, group) = made(h).await;
        let member = GroupMemberId::new();
        let form = term("amina.diallo@lawcentre.example", "lead");
        groups::add_member(&h.platform, &officer, group, member, &form).await.expect("added");
        // The same form sent again adds nobody.
        groups::add_member(&h.platform, &officer, group, member, &form).await.expect("known");
        let shown = queries::one(&h.platform, &officer, group).await.expect("a group");
        assert_eq!(shown.members.len(), 1);
        assert_eq!((shown.members[0].name.as_str(), shown.members[0].capacity), ("Amina Diallo", Capacity::Lead));
        let held = roles(h, group).await;
        assert_eq!(held.iter().map(|row| row.role).collect::<Vec<_>>(), [Role::WorkingGroupLead]);

        let over = MemberForm { until: "2020-12-31".to_owned(), ..form };
        groups::change_member(&h.platform, &officer, group, member, &over).await.expect("changed");
        assert!(roles(h, group).await.is_empty());
        let shown = queries::one(&h.platform, &officer, group).await.expect("a group");
        assert!(!shown.members[0].serves && shown.line.members == 0);
    }

    async fn somebody_the_directory_does_not_know_needs_a_name(h) {
        let (officer, group) = made(h).await;
        let nameless = MemberForm { given_name: String::new(), family_name: String::new(), ..term("new@ngo.example", "member") };
        let refused = refusal(groups::add_member(&h.platform, &officer, group, GroupMemberId::new(), &nameless).await);
        let Refusal::Invalid(errors) = refused else { panic!("{refused:?}") };
        assert_eq!(errors.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["given_name", "family_name"]);
        assert_eq!(entity::person::Entity::find().count(h.platform.db()).await.expect("a count"), 0);
    }

    async fn a_lead_runs_their_own_group_and_no_other(h) {
        let (officer, own) = made(h).await;
        let other = WorkingGroupId::new();
        groups::create(&h.platform, &officer, other, &appeals()).await.expect("a group");
        let lead = lead(h, &officer, own).await;
        let seen: Vec<_> = queries::list(&h.platform, &lead).await.expect("a list").into_iter().map(|line| line.id).collect();
        assert_eq!(seen, [own]);
        assert_eq!(refusal(queries::one(&h.platform, &lead, other).await), Refusal::NotPermitted);
        assert_eq!(refusal(groups::edit(&h.platform, &lead, other, 1, &appeals()).await), Refusal::NotPermitted);
        let joined = groups::add_member(&h.platform, &lead, other, GroupMemberId::new(), &term("x@ngo.example", "member")).await;
        assert_eq!(refusal(joined), Refusal::NotPermitted);
        let renamed = PlanForm { title: "Appeals and Review".to_owned(), ..appeals() };
        groups::edit(&h.platform, &lead, own, 1, &renamed).await.expect("saved");
        assert_eq!(refusal(groups::edit(&h.platform, &officer, own, 1, &appeals()).await), Refusal::ChangedMeanwhile);
        // Whether it is public is the secretariat's to decide.
        assert_eq!(refusal(groups::step(&h.platform, &lead, own, 2, Step::Start).await), Refusal::NotPermitted);
        assert_eq!(refusal(groups::create(&h.platform, &lead, WorkingGroupId::new(), &appeals()).await), Refusal::NotPermitted);
    }

    async fn a_text_is_cleared_or_returned_but_never_altered_by_the_secretariat(h) {
        let (officer, group) = made(h).await;
        let lead = lead(h, &officer, group).await;
        let id = GroupOutcomeId::new();
        let write = async |actor: &Actor, version, form: &TextForm| groups::write_outcome(&h.platform, actor, group, id, version, form).await;
        let step = async |actor: &Actor, version, step, reason: &str| groups::outcome_step(&h.platform, actor, group, id, version, step, reason).await;
        assert_eq!(refusal(write(&officer, 0, &findings()).await), Refusal::NotPermitted);
        write(&lead, 0, &findings()).await.expect("written");
        step(&lead, 1, group_outcome::Step::Submit, "").await.expect("submitted");
        let changed = TextForm { body: "Otherwise.".to_owned(), ..findings() };
        assert!(matches!(refusal(write(&lead, 2, &changed).await), Refusal::WrongState { .. }));
        assert_eq!(refusal(step(&lead, 2, group_outcome::Step::Clear, "").await), Refusal::NotPermitted);
        assert_eq!(refusal(step(&officer, 2, group_outcome::Step::Return, " ").await), Refusal::field("reason", Problem::Required));
        step(&officer, 2, group_outcome::Step::Return, "Name the sources.").await.expect("returned");
        let (_, shown, _) = queries::one_text(&h.platform, &lead, group, id).await.expect("a text");
        assert_eq!((shown.line.state, shown.reason.as_str()), (OutcomeState::Returned, "Name the sources."));

        write(&lead, 3, &changed).await.expect("changed");
        step(&lead, 4, group_outcome::Step::Submit, "").await.expect("submitted");
        step(&officer, 5, group_outcome::Step::Clear, "").await.expect("cleared");
        assert_eq!(refusal(step(&officer, 6, group_outcome::Step::Publish, "").await), Refusal::NotPermitted);
        // A group that nobody knows of publishes nothing.
        assert!(matches!(refusal(step(&lead, 6, group_outcome::Step::Publish, "").await), Refusal::WrongState { .. }));
        groups::step(&h.platform, &officer, group, 1, Step::Start).await.expect("started");
        assert_eq!(found(h, "otherwise").await.len(), 0, "what is not published is not found");
        let before = h.platform.public_revision().await.expect("a revision");
        step(&lead, 6, group_outcome::Step::Publish, "").await.expect("published");
        assert_eq!(found(h, "otherwise").await, ["/working-groups/working-group-on-appeals/outcomes/1"]);
        assert!(h.platform.public_revision().await.expect("a revision") > before);
        let (line, text) = queries::public_text(&h.platform, "working-group-on-appeals", 1).await.expect("a text");
        assert_eq!((line.id, text.body.as_str()), (group, "Otherwise."));
        // sha256 of "en\nFindings\nOtherwise.\n"
        assert_eq!(text.hash.as_deref(), Some("0399db5f7f3e909eb990640f1004a0cd2d6cd84d9768c283f9d8915cb1dc4980"));
        assert!(matches!(refusal(write(&lead, 7, &findings()).await), Refusal::WrongState { .. }));
        // What the leads were told of it is a test of its own.
        h.forget_outbox().await;
    }

    async fn the_public_finds_a_group_once_it_started_and_nobody_by_name_who_left(h) {
        let (officer, group) = made(h).await;
        let lead = lead(h, &officer, group).await;
        let gone = MemberForm { until: "2020-06-30".to_owned(), ..term("gone@ngo.example", "member") };
        groups::add_member(&h.platform, &lead, group, GroupMemberId::new(), &gone).await.expect("added");
        assert_eq!(refusal(queries::public(&h.platform, "working-group-on-appeals").await), Refusal::NotFound);
        assert_eq!(found(h, "appeals").await.len(), 0);
        groups::step(&h.platform, &officer, group, 1, Step::Start).await.expect("started");
        assert_eq!(found(h, "appeals").await.len(), 1);
        let public = queries::public(&h.platform, "working-group-on-appeals").await.expect("a group");
        assert_eq!((public.line.state, public.line.members, public.members.len()), (GroupState::Active, 1, 1));
        let list = queries::public_list(&h.platform, 1, 20).await.expect("a list");
        assert_eq!(list.total, 1);
    }

    async fn a_groups_meetings_stand_under_it(h) {
        let (officer, group) = made(h).await;
        let under = |form: &mut domain::dialogue::PlanForm| form.group = group.to_string();
        let meeting = h.dialogue().with(under).make().await;
        h.dialogue().make().await;
        let shown = queries::one(&h.platform, &officer, group).await.expect("a group");
        assert_eq!(shown.meetings.iter().map(|one| one.id).collect::<Vec<_>>(), [meeting]);
        let nowhere = domain::dialogue::PlanForm { group: WorkingGroupId::new().to_string(), ..h.dialogue().form() };
        let made = usecases::dialogues::create(&h.platform, &officer, domain::ids::DialogueId::new(), &nowhere).await;
        assert_eq!(refusal(made), Refusal::field("group", Problem::NotAChoice));
    }
}

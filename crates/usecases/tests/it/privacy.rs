//! What is held about one person: taken along whole, held, and erased to the last text.

use domain::delegation::{DelegateForm, OfferForm};
use domain::ids::{DelegateId, PersonId};
use domain::invitation::{Nominee, Particulars, Rsvp};
use domain::{Actor, Answer, Language, OrganisationType, Refusal, Role};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use testkit::Harness;
use usecases::delegations::{self, Invitee};
use usecases::{Result, dialogues, invitations, privacy, shortlist};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn wrong(state: &'static str) -> Refusal {
    Refusal::WrongState { state }
}

/// Every column of every table of ours.
pub(crate) async fn columns(h: &Harness) -> Vec<(String, String)> {
    let db = h.platform.db();
    let backend = db.get_database_backend();
    let sql = if backend == DbBackend::Sqlite {
        "SELECT t.name AS a, c.name AS b FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"
    } else {
        "SELECT c.table_name AS a, c.column_name AS b FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name) WHERE t.table_type = 'BASE TABLE' AND c.table_schema = current_schema()"
    };
    let rows = db
        .query_all_raw(Statement::from_string(backend, sql))
        .await
        .expect("the structure");
    rows.iter()
        .map(|row| {
            let text = |at: &str| row.try_get::<String>("", at).expect("a name");
            (text("a"), text("b"))
        })
        .collect()
}

/// Where a word stands anywhere in the database, in any writing.
async fn places_of(h: &Harness, word: &str) -> Vec<String> {
    let db = h.platform.db();
    let backend = db.get_database_backend();
    let mut found = Vec::new();
    for (table, column) in columns(h).await {
        let sql = format!(
            "SELECT count(*) AS n FROM \"{table}\" WHERE lower(CAST(\"{column}\" AS TEXT)) LIKE '%{word}%'"
        );
        let row = db
            .query_one_raw(Statement::from_string(backend, sql))
            .await
            .expect("a count");
        let count: i64 = row.expect("a row").try_get("", "n").expect("a number");
        if count > 0 {
            found.push(format!("{table}.{column}"));
        }
    }
    found
}

/// Somebody whose every text holds the word `quetzal`, with a life: invited, answered with particulars and a
/// substitute, changed at the desk, talked about in reasons, named by a delegation.
async fn somebody(h: &Harness, officer: &Actor) -> PersonId {
    let p = &h.platform;
    let person = h
        .person("Quetzal", "Quetzalson")
        .email("quetzal@interior.example")
        .country("KEN")
        .organisation("Ministry of KEN", OrganisationType::State)
        .position("Quetzal keeper")
        .make()
        .await;
    let dialogue = h
        .dialogue()
        .with_title("Appeals")
        .seats(5)
        .convened()
        .make()
        .await;
    shortlist::must_invite(p, officer, dialogue, person, "Because of the quetzal")
        .await
        .expect("decided");
    shortlist::add(
        p,
        officer,
        dialogue,
        person,
        "Knows the quetzal",
        shortlist::Limits::GoBeyond,
    )
    .await
    .expect("listed");
    invitations::issue(p, officer, dialogue, &[person])
        .await
        .expect("issued");
    h.worker.drain().await.expect("sent");
    let row = {
        use entity::invitation::{Column, Entity};
        use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
        let found = Entity::find()
            .filter(Column::PersonId.eq(person))
            .one(p.db())
            .await;
        found.expect("an answer").expect("an invitation")
    };
    let token = invitations::token(p, row.id);
    let accepted = Rsvp {
        answer: Answer::Accepted,
        particulars: Particulars {
            access_needs: "A perch for the quetzal".to_owned(),
            diet: "Quetzal food".to_owned(),
            languages: vec![Language::En],
            comment: "Quetzal!".to_owned(),
            publish_name: true,
        },
        nominee: None,
    };
    invitations::answer(p, &token, &accepted)
        .await
        .expect("answered");
    let declined = Rsvp {
        answer: Answer::Declined,
        nominee: Some(Nominee {
            given_name: "Other".to_owned(),
            family_name: "Quetzalson".to_owned(),
            email: "other.quetzal@interior.example"
                .parse()
                .expect("an address"),
            position: "Quetzal deputy".to_owned(),
        }),
        ..accepted
    };
    invitations::answer(p, &token, &declined)
        .await
        .expect("answered");
    h.worker.drain().await.expect("sent");
    dialogues::cancel(p, officer, dialogue, "The room is gone")
        .await
        .expect("cancelled");
    person
}

testkit::on_each_database! {
    async fn nothing_that_leads_to_a_person_is_forgotten(h) {
        let columns = columns(h).await;
        assert!(columns.len() > 300, "{}", columns.len());
        for (table, column) in &columns {
            let leads = matches!(column.as_str(), "person_id" | "invitation_id" | "focal_point_id" | "voter_id")
                || (table == "kept_apart" && matches!(column.as_str(), "one_id" | "other_id"));
            assert!(!leads || privacy::leads_to_people(table, column), "{table}.{column}: say in privacy/tables.rs what erasing a person does there");
        }
        for (table, column) in privacy::named_columns() {
            assert!(columns.iter().any(|(of, name)| of == table && name == column), "{table}.{column} is there no more");
        }
    }

    async fn an_erased_person_is_named_nowhere_and_still_counted(h) {
        let officer = h.officer(Role::Secretariat).await;
        let person = somebody(h, &officer).await;
        assert!(places_of(h, "quetzal").await.len() > 10);
        privacy::erase(&h.platform, &officer, person).await.expect("erased");
        assert_eq!(places_of(h, "quetzal").await, Vec::<String>::new());
        let page = usecases::directory::person(&h.platform, &officer, person).await.expect("a page");
        assert_eq!(page.contact.name(), privacy::ERASED_NAME);
        assert_eq!(page.contact.organisation.expect("a body").country.as_deref(), Some("KEN"));
        assert_eq!(page.invitations.len(), 1);
        assert_eq!(refusal(privacy::erase(&h.platform, &officer, person).await), wrong("person-erased"));
        assert_eq!(refusal(privacy::set_hold(&h.platform, &officer, person, "late").await), wrong("person-erased"));
        h.worker.drain().await.expect("the worker goes on");
    }

    async fn whoever_is_held_or_still_invited_is_not_erased(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let person = h.shortlisted(dialogue, 1, Language::En).await[0];
        invitations::issue(&h.platform, &officer, dialogue, &[person]).await.expect("issued");
        assert_eq!(refusal(privacy::erase(&h.platform, &officer, person).await), wrong("person-still-invited"));
        dialogues::cancel(&h.platform, &officer, dialogue, "The room is gone").await.expect("cancelled");
        privacy::set_hold(&h.platform, &officer, person, "A court asks").await.expect("held");
        assert_eq!(privacy::hold(&h.platform, &officer, person).await.expect("a hold").reason.as_deref(), Some("A court asks"));
        assert_eq!(refusal(privacy::erase(&h.platform, &officer, person).await), wrong("person-held"));
        privacy::set_hold(&h.platform, &officer, person, "").await.expect("let go");
        privacy::erase(&h.platform, &officer, person).await.expect("erased");
        h.worker.drain().await.expect("sent");
    }

    async fn everything_that_is_held_is_taken_along_and_nothing_that_opens_a_door(h) {
        let officer = h.officer(Role::Secretariat).await;
        let person = somebody(h, &officer).await;
        let held = privacy::export(&h.platform, &officer, person).await.expect("an export");
        let text = held.to_string();
        for part in ["Quetzal keeper", "quetzal@interior.example", "Quetzal!", "Because of the quetzal", "Quetzal deputy", "Ministry of KEN", "Appeals", "invitation-answered"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        for door in ["token_hash", "sealed", "calendar_uid"] {
            assert!(!text.contains(door), "{door}");
        }
        let trail = h.platform.db().query_one_raw(Statement::from_string(h.platform.db().get_database_backend(), "SELECT count(*) AS n FROM audit WHERE code = 'personal-data-taken'")).await;
        let count: i64 = trail.expect("an answer").expect("a row").try_get("", "n").expect("a number");
        assert_eq!(count, 1);
    }

    async fn a_delegate_is_erased_from_the_delegation_too(h) {
        let officer = h.officer(Role::Secretariat).await;
        let p = &h.platform;
        let dialogue = h.dialogue().seats(5).convened().make().await;
        let focal_point = h.person("Focal", "Point").email("focal@interior.example").country("KEN").organisation("Ministry of KEN", OrganisationType::State).make().await;
        let organisation = {
            use sea_orm::EntityTrait;
            let row = entity::person::Entity::find_by_id(focal_point).one(p.db()).await;
            row.expect("an answer").expect("a person").organisation_id.expect("an organisation")
        };
        let offer = OfferForm { table_seats: "1".to_owned(), adviser_seats: "0".to_owned(), ..OfferForm::default() };
        delegations::invite(p, &officer, dialogue, &offer, &[Invitee { organisation, focal_point }]).await.expect("invited");
        h.worker.drain().await.expect("sent");
        let mails = h.mailbox.mails();
        let text = String::from_utf8_lossy(&mails[0].1).replace("=\r\n", "");
        let (_, rest) = text.split_once("/delegation/").expect("a link");
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').expect("an end");
        let form = DelegateForm { role: "head".to_owned(), given_name: "Quetzal".to_owned(), family_name: "Quetzalson".to_owned(), email: "quetzal@interior.example".to_owned(), position: "Quetzal keeper".to_owned(), gender: String::new(), language: "en".to_owned() };
        let id = DelegateId::new();
        delegations::nominate(p, &rest[..end], id, &form, None).await.expect("named");
        delegations::confirm(p, &officer, dialogue, &[id]).await.expect("confirmed");
        h.worker.drain().await.expect("sent");
        dialogues::cancel(p, &officer, dialogue, "The room is gone").await.expect("cancelled");
        h.worker.drain().await.expect("sent");
        let person = {
            use sea_orm::EntityTrait;
            let row = entity::delegate::Entity::find_by_id(id).one(p.db()).await;
            row.expect("an answer").expect("a delegate").person_id.expect("a person")
        };
        privacy::erase(p, &officer, person).await.expect("erased");
        // The focal point's own mail named them: it is the focal point's, and its finished form is sealed.
        assert_eq!(places_of(h, "quetzal").await, Vec::<String>::new());
    }

    async fn only_those_who_change_the_directory_may(h) {
        let officer = h.officer(Role::Secretariat).await;
        let person = h.person("Amina", "Otieno").make().await;
        let group = h.group("Appeals").await;
        let lead = h.lead(group, "lead@ngo.example").await;
        let p = &h.platform;
        for (actor, why) in [(&lead, Refusal::NotPermitted), (&h.officer(Role::FocalPoint).await, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(privacy::export(p, actor, person).await), why);
            assert_eq!(refusal(privacy::hold(p, actor, person).await), why);
            assert_eq!(refusal(privacy::set_hold(p, actor, person, "x").await), why);
            assert_eq!(refusal(privacy::erase(p, actor, person).await), why);
        }
        assert_eq!(refusal(privacy::erase(p, &officer, PersonId::new()).await), Refusal::NotFound);
        assert_eq!(refusal(privacy::export(p, &officer, PersonId::new()).await), Refusal::NotFound);
    }
}

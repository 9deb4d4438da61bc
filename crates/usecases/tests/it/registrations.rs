//! Registration without an account.

mod files;

use domain::ids::{DialogueId, RegistrationId};
use domain::registration::{FieldForm, OpeningForm, RegistrationState, control};
use domain::{Actor, Answer, InvitationState, Permission, Problem, Refusal, Role};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use testkit::Harness;
use usecases::registrations::{self, Decision, Edit, Filter, Received};
use usecases::{Result, invitations};

type Pairs = Vec<(String, String)>;

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn rules(seats: u32) -> OpeningForm {
    OpeningForm {
        seats: seats.to_string(),
        waitlist: "yes".to_owned(),
        promotes: "yes".to_owned(),
        identity_days: "30".to_owned(),
        ..OpeningForm::default()
    }
}

/// A convened dialogue of twenty seats, of which so many are given by registration.
async fn open(h: &Harness, form: OpeningForm) -> (Actor, DialogueId, String) {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = h.dialogue().convened().make().await;
    registrations::save_opening(&h.platform, &officer, dialogue, 0, &form)
        .await
        .expect("an opening");
    let row = entity::dialogue::Entity::find_by_id(dialogue)
        .one(h.platform.db())
        .await
        .expect("a row")
        .expect("the dialogue");
    (officer, dialogue, row.slug)
}

async fn revision(h: &Harness, slug: &str) -> i64 {
    let screen = registrations::screen(&h.platform, slug, "")
        .await
        .expect("a screen");
    screen.revision
}

/// A form as somebody of an NGO fills it in; `key` is that of the page.
fn form(name: &str, key: &str, revision: i64) -> Pairs {
    [
        ("given_name", "Grace"),
        ("family_name", name),
        ("email", &format!("{}@ngo.example", name.to_lowercase())),
        ("organisation", "Legal Aid Nairobi"),
        ("organisation_type", "ngo"),
        ("country", "KEN"),
        ("language", "fr"),
        ("key", key),
        ("revision", &revision.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .to_vec()
}

fn set(pairs: &mut Pairs, name: &str, value: &str) {
    pairs.retain(|(key, _)| key != name);
    pairs.push((name.to_owned(), value.to_owned()));
}

async fn register(h: &Harness, slug: &str, name: &str) -> Result<Received> {
    let pairs = form(name, &format!("key of {name}"), revision(h, slug).await);
    registrations::register(&h.platform, slug, ("", ""), &pairs).await
}

async fn row(h: &Harness, dialogue: DialogueId, name: &str) -> entity::registration::Model {
    use entity::registration::{Column, Entity};
    Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::FamilyName.eq(name))
        .one(h.platform.db())
        .await
        .expect("rows")
        .expect("a registration")
}

async fn state(h: &Harness, dialogue: DialogueId, name: &str) -> RegistrationState {
    row(h, dialogue, name).await.state
}

/// The mails so far as text, by their subjects decoded as they are.
async fn mails(h: &Harness) -> Vec<entity::mail::Model> {
    h.worker.drain().await.expect("sent");
    use sea_orm::QueryOrder;
    entity::mail::Entity::find()
        .order_by_asc(entity::mail::Column::Id)
        .all(h.platform.db())
        .await
        .expect("mails")
}

/// The token in the link of somebody's last mail.
async fn token(h: &Harness, address: &str) -> String {
    h.worker.drain().await.expect("sent");
    let mails = h.mailbox.mails();
    let found = mails.iter().rev().find_map(|(to, bytes)| {
        if !to.contains(address) {
            return None;
        }
        let text = String::from_utf8_lossy(bytes).replace("=\r\n", "");
        let (_, rest) = text.split_once("/registrations/")?;
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
        Some(rest[..end].to_owned())
    });
    found.expect("a link in a mail")
}

async fn count(h: &Harness, dialogue: DialogueId, state: RegistrationState) -> u64 {
    use entity::registration::{Column, Entity};
    Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .filter(Column::State.eq(state))
        .count(h.platform.db())
        .await
        .expect("a count")
}

testkit::on_each_database! {
    async fn whoever_comes_first_holds_an_accepted_invitation_and_an_entry_for_the_calendar(h) {
        let (_, dialogue, slug) = open(h, rules(2)).await;
        let received = register(h, &slug, "Okello").await.expect("registered");
        let row = row(h, dialogue, "Okello").await;
        assert_eq!((row.state, &row.reference), (RegistrationState::Confirmed, &received.reference));
        let invitation = entity::invitation::Entity::find_by_id(row.invitation_id.expect("a seat"))
            .one(h.platform.db()).await.expect("rows").expect("an invitation");
        assert_eq!(invitation.state, InvitationState::Accepted);
        assert_eq!(invitation.language, domain::Language::Fr);
        let mails = mails(h).await;
        assert_eq!(mails.len(), 1);
        let (_, bytes) = &h.mailbox.mails()[0];
        let text = String::from_utf8_lossy(bytes);
        assert!(text.contains("method=REQUEST") || text.contains("METHOD:REQUEST"), "{text}");
        // The person is in the directory, of no organisation: it knows none of that name.
        let person = entity::person::Entity::find_by_id(row.person_id.expect("a person"))
            .one(h.platform.db()).await.expect("rows").expect("a person");
        assert_eq!(person.organisation_id, None);
    }

    async fn beyond_the_seats_people_wait_and_the_first_takes_what_becomes_free(h) {
        let (_, dialogue, slug) = open(h, rules(1)).await;
        for name in ["Okello", "Achieng", "Kamau"] {
            register(h, &slug, name).await.expect("registered");
        }
        assert_eq!(state(h, dialogue, "Achieng").await, RegistrationState::Waitlisted);
        let own = token(h, "okello@").await;
        registrations::withdraw(&h.platform, &own).await.expect("withdrawn");
        registrations::withdraw(&h.platform, &own).await.expect("withdrawn once");
        assert_eq!(state(h, dialogue, "Okello").await, RegistrationState::Withdrawn);
        assert_eq!(state(h, dialogue, "Achieng").await, RegistrationState::Confirmed);
        assert_eq!(state(h, dialogue, "Kamau").await, RegistrationState::Waitlisted);
        let subjects: Vec<String> = mails(h).await.into_iter().map(|mail| mail.recipient.to_string()).collect();
        assert_eq!(subjects.iter().filter(|to| to.starts_with("achieng@")).count(), 2);
    }

    async fn a_seat_given_up_by_the_invitations_own_link_goes_to_who_waits_too(h) {
        let (_, dialogue, slug) = open(h, rules(1)).await;
        register(h, &slug, "Okello").await.expect("registered");
        register(h, &slug, "Achieng").await.expect("registered");
        let seat = row(h, dialogue, "Okello").await.invitation_id.expect("a seat");
        let form = domain::invitation::RsvpForm { answer: "declined".to_owned(), ..Default::default() };
        let rsvp = domain::invitation::parse(&form).expect("an answer");
        assert_eq!(rsvp.answer, Answer::Declined);
        let link = invitations::token(&h.platform, seat);
        invitations::answer(&h.platform, &link, &rsvp).await.expect("answered");
        assert_eq!(state(h, dialogue, "Okello").await, RegistrationState::Withdrawn);
        assert_eq!(state(h, dialogue, "Achieng").await, RegistrationState::Confirmed);
        mails(h).await;
    }

    async fn a_double_press_is_one_registration_and_a_second_one_tells_nothing(h) {
        let (_, dialogue, slug) = open(h, rules(5)).await;
        let pairs = form("Okello", "the same key", revision(h, &slug).await);
        let send = async |pairs: &Pairs| {
            registrations::register(&h.platform, &slug, ("", ""), pairs).await.expect("received")
        };
        let (first, again) = (send(&pairs).await, send(&pairs).await);
        assert_eq!(first, again);
        assert_eq!(mails(h).await.len(), 1);
        // Somebody else with that address: another reference, nothing changed, one mail an hour to the owner.
        let mut other = pairs.clone();
        set(&mut other, "key", "another key");
        set(&mut other, "organisation", "Somebody else");
        let told = send(&other).await;
        assert_ne!(told.reference, first.reference);
        send(&other).await;
        assert_eq!(row(h, dialogue, "Okello").await.organisation, "Legal Aid Nairobi");
        let mails = mails(h).await;
        assert_eq!(mails.len(), 2);
        assert!(mails.iter().all(|mail| mail.recipient.to_string() == "okello@ngo.example"));
    }

    async fn an_invited_person_is_sent_their_own_link_and_not_registered(h) {
        let (_, dialogue, slug) = open(h, rules(5)).await;
        let people = h.shortlisted(dialogue, 1, domain::Language::En).await;
        invitations::issue(&h.platform, &Actor::Platform, dialogue, &people).await.expect("issued");
        let person = entity::person::Entity::find_by_id(people[0]).one(h.platform.db()).await.expect("rows").expect("a person");
        let mut pairs = form("Okello", "k", revision(h, &slug).await);
        set(&mut pairs, "email", person.email.expect("an address").as_str());
        registrations::register(&h.platform, &slug, ("", ""), &pairs).await.expect("received");
        assert_eq!(count(h, dialogue, RegistrationState::Confirmed).await, 0);
        let invitation = entity::invitation::Entity::find().one(h.platform.db()).await.expect("rows").expect("one");
        assert_eq!(invitation.state, InvitationState::Issued);
        assert_eq!(mails(h).await.len(), 2);
    }

    async fn with_approval_the_secretariat_decides_and_a_returned_one_is_sent_again(h) {
        let approval = OpeningForm { approval: "yes".to_owned(), ..rules(2) };
        let (officer, dialogue, slug) = open(h, approval).await;
        register(h, &slug, "Okello").await.expect("registered");
        register(h, &slug, "Achieng").await.expect("registered");
        let (okello, achieng) = (row(h, dialogue, "Okello").await, row(h, dialogue, "Achieng").await);
        assert_eq!(okello.state, RegistrationState::Submitted);
        let decide = async |ids: &[RegistrationId], decision, reason: &str| {
            registrations::decide(&h.platform, &officer, dialogue, ids, decision, reason).await
        };
        assert_eq!(
            refusal(decide(&[okello.id], Decision::Return, " ").await),
            Refusal::field("reason", Problem::Required)
        );
        decide(&[okello.id], Decision::Return, "Which State?").await.expect("returned");
        let own = token(h, "okello@").await;
        let shown = registrations::own(&h.platform, &own).await.expect("shown").expect("there");
        assert_eq!((shown.state, shown.reason.as_str()), (RegistrationState::Returned, "Which State?"));
        let mut pairs = form("Okello", "", revision(h, &slug).await);
        set(&mut pairs, "country", "UGA");
        registrations::change(&h.platform, &own, shown.version, &pairs).await.expect("sent again");
        assert_eq!(
            refusal(registrations::change(&h.platform, &own, shown.version, &pairs).await),
            Refusal::ChangedMeanwhile
        );
        // All or none: the second of these is confirmed already.
        decide(&[achieng.id], Decision::Confirm, "").await.expect("confirmed");
        assert!(decide(&[okello.id, achieng.id], Decision::Confirm, "").await.is_err());
        assert_eq!(state(h, dialogue, "Okello").await, RegistrationState::Submitted);
        decide(&[okello.id], Decision::Confirm, "").await.expect("confirmed");
        assert_eq!(row(h, dialogue, "Okello").await.country.as_deref(), Some("UGA"));
        let lead = Actor::Public;
        let refused = registrations::decide(&h.platform, &lead, dialogue, &[okello.id], Decision::Refuse, "x").await;
        assert_eq!(refusal(refused), Refusal::SignInRequired);
        mails(h).await;
    }

    async fn after_the_end_the_late_link_opens_the_door_until_it_is_withdrawn(h) {
        let ended = OpeningForm {
            opens_date: "2022-01-01".to_owned(),
            closes_date: "2022-01-02".to_owned(),
            ..rules(3)
        };
        let (officer, dialogue, slug) = open(h, ended).await;
        assert!(matches!(refusal(register(h, &slug, "Okello").await), Refusal::WrongState { .. }));
        registrations::make_late_link(&h.platform, &officer, dialogue).await.expect("made");
        let screen = registrations::opening_screen(&h.platform, &officer, dialogue).await.expect("a screen");
        let link = screen.late_link.expect("a link");
        let late = link.split_once("late=").expect("a token").1;
        let pairs = form("Okello", "k", revision(h, &slug).await);
        registrations::register(&h.platform, &slug, (late, ""), &pairs).await.expect("late");
        registrations::withdraw_late_link(&h.platform, &officer, dialogue).await.expect("withdrawn");
        let pairs = form("Kamau", "k2", revision(h, &slug).await);
        assert!(registrations::register(&h.platform, &slug, (late, ""), &pairs).await.is_err());
        // Another one is another link.
        registrations::make_late_link(&h.platform, &officer, dialogue).await.expect("made");
        assert!(registrations::register(&h.platform, &slug, (late, ""), &pairs).await.is_err());
        mails(h).await;
    }

    async fn a_version_that_was_answered_stays_and_another_versions_answers_are_refused(h) {
        let (officer, dialogue, slug) = open(h, rules(5)).await;
        let topic = FieldForm {
            kind: "short-text".to_owned(),
            label: "Topic".to_owned(),
            purpose: "To plan".to_owned(),
            audience: "secretariat".to_owned(),
            days: "30".to_owned(),
            required: "yes".to_owned(),
            ..FieldForm::default()
        };
        let edit = async |revision, edit| {
            registrations::edit_form(&h.platform, &officer, dialogue, revision, edit).await
        };
        edit(1, Edit::Add(topic.clone())).await.expect("added");
        assert_eq!(refusal(edit(1, Edit::Add(topic.clone())).await), Refusal::ChangedMeanwhile);
        let screen = registrations::form_screen(&h.platform, &officer, dialogue).await.expect("a screen");
        assert_eq!((screen.version, screen.revision), (1, 2));
        let field = screen.form.fields.last().expect("a field").id.clone();
        let mut pairs = form("Okello", "k", 2);
        let asked = refusal(registrations::register(&h.platform, &slug, ("", ""), &pairs).await);
        assert_eq!(asked, Refusal::field(&control(&field), Problem::Required));
        set(&mut pairs, &control(&field), "Appeals");
        registrations::register(&h.platform, &slug, ("", ""), &pairs).await.expect("registered");
        // From now on a change makes the next version.
        edit(2, Edit::Remove(field.clone())).await.expect("removed");
        let screen = registrations::form_screen(&h.platform, &officer, dialogue).await.expect("a screen");
        assert_eq!((screen.version, screen.revision, screen.answered), (2, 3, 0));
        let own = token(h, "okello@").await;
        let shown = registrations::own(&h.platform, &own).await.expect("shown").expect("there");
        assert_eq!(shown.answers[&field], ["Appeals"]);
        assert!(shown.form.field(&field).is_some() && shown.current.field(&field).is_none());
        let old = form("Kamau", "k3", 2);
        let refused = registrations::register(&h.platform, &slug, ("", ""), &old).await;
        assert_eq!(refusal(refused), Refusal::ChangedMeanwhile);
    }

    async fn a_passport_lies_sealed_and_every_reading_of_it_is_in_the_trail(h) {
        let (officer, dialogue, slug) = open(h, rules(5)).await;
        let passport = FieldForm {
            kind: "identity-document".to_owned(),
            audience: "secretariat".to_owned(),
            days: "30".to_owned(),
            required: "yes".to_owned(),
            ..FieldForm::default()
        };
        registrations::edit_form(&h.platform, &officer, dialogue, 1, Edit::Add(passport)).await.expect("added");
        let mut pairs = form("Okello", "k", 2);
        for (part, value) in [("kind", "passport"), ("number", "KX123456"), ("country", "KEN"), ("expires", "2030-01-01")] {
            set(&mut pairs, &format!("field-f4-{part}"), value);
        }
        registrations::register(&h.platform, &slug, ("", ""), &pairs).await.expect("registered");
        let row = row(h, dialogue, "Okello").await;
        assert!(!row.answers.to_string().contains("KX123456"));
        let sealed = entity::identity_document::Entity::find().one(h.platform.db()).await.expect("rows").expect("one");
        assert!(!String::from_utf8_lossy(&sealed.sealed).contains("KX123456"));
        let lead = Actor::Public;
        assert!(registrations::open_identity(&h.platform, &lead, dialogue, row.id).await.is_err());
        let opened = registrations::open_identity(&h.platform, &officer, dialogue, row.id).await.expect("opened");
        assert_eq!(opened[0].1.number, "KX123456");
        let read = entity::audit::Entity::find()
            .filter(entity::audit::Column::Code.eq("identity-document-opened"))
            .count(h.platform.db()).await.expect("a count");
        assert_eq!(read, 1);
        // Thirty days after the dialogue it is gone, and the answers are after ninety.
        h.clock.set("2023-04-10T00:00:00Z");
        registrations::purge(&h.platform).await.expect("purged");
        assert_eq!(entity::identity_document::Entity::find().count(h.platform.db()).await.expect("a count"), 1);
        h.clock.set("2023-04-14T00:00:00Z");
        registrations::purge(&h.platform).await.expect("purged");
        assert_eq!(entity::identity_document::Entity::find().count(h.platform.db()).await.expect("a count"), 0);
        assert!(registrations::open_identity(&h.platform, &officer, dialogue, row.id).await.is_err());
        h.forget_outbox().await;
    }

    async fn what_was_saved_comes_back_by_its_link_and_is_gone_once_it_was_sent(h) {
        let (_, dialogue, slug) = open(h, rules(5)).await;
        let mut pairs = form("Okello", "", revision(h, &slug).await);
        set(&mut pairs, "organisation", "");
        registrations::save(&h.platform, &slug, "", &pairs, domain::Language::Ar).await.expect("saved");
        let own = token(h, "okello@").await;
        let kept = registrations::restored(&h.platform, &own).await.expect("read").expect("there");
        assert!(kept.pairs.contains(&("family_name".to_owned(), "Okello".to_owned())));
        set(&mut pairs, "organisation", "Legal Aid Nairobi");
        registrations::save_again(&h.platform, &own, &pairs).await.expect("saved");
        set(&mut pairs, "key", "k");
        registrations::register(&h.platform, &slug, ("", &own), &pairs).await.expect("registered");
        assert!(registrations::restored(&h.platform, &own).await.expect("read").is_none());
        assert_eq!(count(h, dialogue, RegistrationState::Confirmed).await, 1);
        // One address is written to three times at most.
        for _ in 0..3 {
            registrations::save(&h.platform, &slug, "", &pairs, domain::Language::En).await.expect("saved");
        }
        let refused = registrations::save(&h.platform, &slug, "", &pairs, domain::Language::En).await;
        assert_eq!(refusal(refused), Refusal::TooManyTries);
        // Thirty days later nobody came back.
        let drafts = async || entity::registration_draft::Entity::find().count(h.platform.db()).await.expect("a count");
        assert_eq!(drafts().await, 3);
        h.clock.advance(chrono::Duration::days(31));
        registrations::purge(&h.platform).await.expect("purged");
        assert_eq!(drafts().await, 0);
        h.forget_outbox().await;
    }

    async fn a_link_of_nobody_leads_nowhere_and_other_peoples_ids_are_not_found(h) {
        let (officer, _, slug) = open(h, rules(5)).await;
        register(h, &slug, "Okello").await.expect("registered");
        let other = h.dialogue().with_title("Another").convened().make().await;
        for guess in ["", "x", "../desk", "A".repeat(43).as_str()] {
            assert!(registrations::own(&h.platform, guess).await.expect("read").is_none());
            assert_eq!(refusal(registrations::withdraw(&h.platform, guess).await), Refusal::NotFound);
        }
        let row = entity::registration::Entity::find().one(h.platform.db()).await.expect("rows").expect("one");
        assert_eq!(refusal(registrations::detail(&h.platform, &officer, other, row.id).await), Refusal::NotFound);
        let decided = registrations::decide(&h.platform, &officer, other, &[row.id], Decision::Refuse, "No").await;
        assert_eq!(refusal(decided), Refusal::NotFound);
        h.forget_outbox().await;
    }

    async fn forty_at_once_for_ten_seats_are_ten_confirmed_and_thirty_in_order(h) {
        let (officer, dialogue, slug) = open(h, rules(10)).await;
        let revision = revision(h, &slug).await;
        let mut all = Vec::new();
        for nth in 0..40 {
            let (platform, slug) = (h.platform.clone(), slug.clone());
            all.push(tokio::spawn(async move {
                let name = format!("Person{nth}");
                let pairs = form(&name, &format!("k{nth}"), revision);
                // Each presses twice.
                let first = registrations::register(&platform, &slug, ("", ""), &pairs).await?;
                let again = registrations::register(&platform, &slug, ("", ""), &pairs).await?;
                Ok::<_, usecases::Error>(first == again)
            }));
        }
        for one in all {
            assert!(one.await.expect("it ran").expect("registered"));
        }
        assert_eq!(count(h, dialogue, RegistrationState::Confirmed).await, 10);
        assert_eq!(count(h, dialogue, RegistrationState::Waitlisted).await, 30);
        let waiting = Filter { state: Some(RegistrationState::Waitlisted), ..Filter::default() };
        let list = registrations::list(&h.platform, &officer, dialogue, &waiting, 1).await.expect("a list");
        let times: Vec<_> = list.lines.iter().map(|line| (line.submitted_at, line.id)).collect();
        assert!(times.is_sorted(), "those who came first stand first");
        assert_eq!(list.lines[0].waits.as_ref().map(|(place, _)| *place), Some(1));
        h.forget_outbox().await;
    }

    async fn those_who_come_at_once_are_let_in_together_and_each_is_told(h) {
        let (_, dialogue, slug) = open(h, rules(20)).await;
        let revision = revision(h, &slug).await;
        let come = |name: String| {
            let (platform, slug) = (h.platform.clone(), slug.clone());
            tokio::spawn(async move {
                let pairs = form(&name, &format!("key of {name}"), revision);
                registrations::register(&platform, &slug, ("", ""), &pairs).await
            })
        };
        let before = h.statements();
        come("First".to_owned()).await.expect("it ran").expect("a registration");
        let alone = h.statements() - before;
        let before = h.statements();
        // The first of the crowd presses twice.
        let crowd: Vec<_> = (0..30).chain([0]).map(|nth| come(format!("Crowd{nth}"))).collect();
        for one in crowd {
            one.await.expect("it ran").expect("a registration");
        }
        let each = (h.statements() - before) / 31;
        assert!(each * 2 < alone, "{each} statements each, {alone} alone");
        assert_eq!(count(h, dialogue, RegistrationState::Confirmed).await, 20);
        assert_eq!(count(h, dialogue, RegistrationState::Waitlisted).await, 11);
        assert_eq!(mails(h).await.len(), 31, "a letter to each");
        let db = h.platform.db();
        let entries = entity::audit::Entity::find()
            .filter(entity::audit::Column::Code.eq("registration-received"))
            .count(db)
            .await
            .expect("a count");
        assert_eq!(entries, 31);
        let people = entity::person::Entity::find().count(db).await.expect("a count");
        assert_eq!(people, 20, "the directory knows those who hold seats");
        h.forget_outbox().await;
    }

    async fn whoever_waits_while_the_form_changes_is_shown_the_new_one(h) {
        let (_, dialogue, slug) = open(h, rules(20)).await;
        let revision = revision(h, &slug).await;
        let before = h.platform.begin().await.expect("a transaction");
        before.lock_dialogue(dialogue).await.expect("the dialogue");
        let crowd: Vec<_> = (0..3).map(|nth| {
            let (platform, slug) = (h.platform.clone(), slug.clone());
            tokio::spawn(async move {
                let name = format!("Crowd{nth}");
                let pairs = form(&name, &format!("key of {name}"), revision);
                registrations::register(&platform, &slug, ("", ""), &pairs).await
            })
        }).collect();
        // They read the form, and stand at the door once they ask for nothing more.
        let mut asked = 0;
        while asked == 0 || asked != h.statements() {
            asked = h.statements();
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
        }
        use entity::registration_form::{Column, Entity};
        Entity::update_many()
            .col_expr(Column::Revision, Expr::col(Column::Revision).add(1))
            .filter(Column::DialogueId.eq(dialogue))
            .exec(before.db())
            .await
            .expect("changed in place");
        before.commit().await.expect("written");
        for one in crowd {
            assert_eq!(refusal(one.await.expect("it ran")), Refusal::ChangedMeanwhile);
        }
        let all = entity::registration::Entity::find().count(h.platform.db()).await.expect("a count");
        assert_eq!(all, 0);
        h.forget_outbox().await;
    }

    async fn who_would_do_most_for_the_balance_waits_first_with_the_reason(h) {
        let (officer, dialogue, slug) = open(h, rules(1)).await;
        let african = domain::quota::QuotaForm {
            dimension: "regional-group",
            feature: "african",
            unit: "seats",
            min: "3",
            max: "5",
            firmness: "",
        };
        usecases::shortlist::set_quotas(&h.platform, &officer, dialogue, &[african], None).await.expect("quotas");
        let mut first = form("Miller", "k1", revision(h, &slug).await);
        set(&mut first, "country", "CHE");
        registrations::register(&h.platform, &slug, ("", ""), &first).await.expect("seated");
        let mut second = form("Meier", "k2", revision(h, &slug).await);
        set(&mut second, "country", "CHE");
        registrations::register(&h.platform, &slug, ("", ""), &second).await.expect("waits");
        register(h, &slug, "Okello").await.expect("waits");
        let waiting = Filter { state: Some(RegistrationState::Waitlisted), ..Filter::default() };
        let list = registrations::list(&h.platform, &officer, dialogue, &waiting, 1).await.expect("a list");
        let names: Vec<&str> = list.lines.iter().map(|line| line.who.family_name.as_str()).collect();
        assert_eq!(names, ["Okello", "Meier"]);
        let (_, effect) = list.lines[0].waits.clone().expect("a place");
        assert_eq!(effect.serves, [(domain::Dimension::RegionalGroup, "african".to_owned(), 3)]);
        // A second seat is given to the one who stands first.
        registrations::save_opening(&h.platform, &officer, dialogue, 1, &rules(2)).await.expect("more seats");
        assert_eq!(state(h, dialogue, "Okello").await, RegistrationState::Confirmed);
        assert_eq!(state(h, dialogue, "Meier").await, RegistrationState::Waitlisted);
        h.forget_outbox().await;
    }

    async fn a_lead_of_another_group_sees_and_decides_nothing(h) {
        let (_, dialogue, slug) = open(h, rules(2)).await;
        register(h, &slug, "Okello").await.expect("registered");
        let lead = h.officer(Role::FocalPoint).await;
        assert!(!lead.can(Permission::SeeIdentityDocuments));
        let filter = Filter::default();
        assert_eq!(refusal(registrations::list(&h.platform, &lead, dialogue, &filter, 1).await), Refusal::NotPermitted);
        let rules = registrations::save_opening(&h.platform, &lead, dialogue, 1, &rules(9)).await;
        assert_eq!(refusal(rules), Refusal::NotPermitted);
        h.forget_outbox().await;
    }
}

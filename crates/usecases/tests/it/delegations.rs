//! Delegations: who may name whom, what becomes of it, and what a seat is.

use bytes::Bytes;
use chrono::Duration;
use domain::delegation::{DelegateForm, DelegateState, DelegationState, OfferForm, Taking};
use domain::ids::{DelegateId, DelegationLetterId, DialogueId, OrganisationId, PersonId};
use domain::{Actor, InvitationState, OrganisationType, Problem, Refusal, Role};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use testkit::Harness;
use usecases::delegations::queries::{self, Search, Standing};
use usecases::delegations::{self, Invitee, Shown};
use usecases::documents::{self, Content, Upload};
use usecases::{Result, invitations};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn offer() -> OfferForm {
    OfferForm {
        table_seats: "1".to_owned(),
        adviser_seats: "1".to_owned(),
        message: "One head and one adviser, please.".to_owned(),
        ..OfferForm::default()
    }
}

fn somebody(role: &str, name: &str) -> DelegateForm {
    DelegateForm {
        role: role.to_owned(),
        given_name: name.to_owned(),
        family_name: "Mwangi".to_owned(),
        email: format!("{}@interior.example", name.to_lowercase()),
        position: "Director".to_owned(),
        gender: "woman".to_owned(),
        language: "fr".to_owned(),
    }
}

/// A ministry's focal point in the directory, and the ministry.
async fn ministry(h: &Harness, country: &str) -> Invitee {
    let focal_point: PersonId = h
        .person("Amina", country)
        .email(&format!("focal.{}@example.org", country.to_lowercase()))
        .country(country)
        .organisation(&format!("Ministry of {country}"), OrganisationType::State)
        .make()
        .await;
    Invitee {
        organisation: organisation_of(h, focal_point).await,
        focal_point,
    }
}

async fn organisation_of(h: &Harness, person: PersonId) -> OrganisationId {
    let person = entity::person::Entity::find_by_id(person)
        .one(h.platform.db())
        .await
        .expect("an answer");
    let organisation = person.expect("a person").organisation_id;
    organisation.expect("an organisation")
}

/// A convened dialogue to which Kenya's ministry is invited as such, and the focal point's token.
async fn asked(h: &Harness) -> (Actor, DialogueId, String) {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = h.dialogue().seats(10).convened().make().await;
    let kenya = ministry(h, "KEN").await;
    let invited = delegations::invite(&h.platform, &officer, dialogue, &offer(), &[kenya]).await;
    assert_eq!(invited.expect("invited"), 1);
    h.worker.drain().await.expect("sent");
    let token = tokens(h).pop().expect("a link");
    (officer, dialogue, token)
}

/// The tokens in the mails so far, in the order in which they were sent.
fn tokens(h: &Harness) -> Vec<String> {
    let mails = h.mailbox.mails();
    mails
        .iter()
        .filter_map(|(_, bytes)| {
            let text = String::from_utf8_lossy(bytes).replace("=\r\n", "");
            let (_, rest) = text.split_once("/delegation/")?;
            let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')?;
            Some(rest[..end].to_owned())
        })
        .collect()
}

async fn named(h: &Harness, token: &str, role: &str, name: &str) -> DelegateId {
    let id = DelegateId::new();
    delegations::nominate(&h.platform, token, id, &somebody(role, name), None)
        .await
        .expect("named");
    id
}

async fn shown(h: &Harness, token: &str) -> Shown {
    let shown = delegations::show(&h.platform, token).await;
    shown.expect("a delegation")
}

async fn state_of(h: &Harness, token: &str, id: DelegateId) -> DelegateState {
    let shown = shown(h, token).await;
    shown.delegate(id).expect("somebody").state
}

async fn invited(h: &Harness, dialogue: DialogueId) -> Vec<entity::invitation::Model> {
    entity::invitation::Entity::find()
        .filter(entity::invitation::Column::DialogueId.eq(dialogue))
        .all(h.platform.db())
        .await
        .expect("invitations")
}

testkit::on_each_database! {
    async fn a_focal_point_names_people_by_a_link_and_whoever_is_confirmed_is_invited(h) {
        let (officer, dialogue, token) = asked(h).await;
        let head = named(h, &token, "head", "Wanjiru").await;
        let adviser = named(h, &token, "adviser", "Otieno").await;
        let screen = queries::screen(&h.platform, &officer, dialogue).await.expect("a screen");
        assert_eq!(screen.waiting.len(), 2);
        assert_eq!((screen.lines[0].standing, screen.lines[0].named), (Standing::ToConfirm, 2));

        let confirmed = delegations::confirm(&h.platform, &officer, dialogue, &[head, adviser, head]).await;
        assert_eq!(confirmed.expect("confirmed"), 2);
        // Once more changes nothing and writes nobody.
        h.worker.drain().await.expect("sent");
        let mails = h.mailbox.mails().len();
        assert_eq!(delegations::confirm(&h.platform, &officer, dialogue, &[head, adviser]).await.expect("nothing"), 0);
        h.worker.drain().await.expect("sent");
        assert_eq!(h.mailbox.mails().len(), mails);
        // To the focal point: the invitation and the confirmation; to each of the two: an invitation.
        assert_eq!(mails, 4);
        let rows = invited(h, dialogue).await;
        assert_eq!(rows.iter().filter(|row| row.at_table).count(), 1);
        assert!(rows.iter().all(|row| row.state == InvitationState::Issued && row.language == domain::Language::Fr));
        let holders = invitations::holders(h.platform.db(), dialogue).await.expect("holders");
        assert_eq!(holders.len(), 1, "an adviser takes no seat at the table");
        assert_eq!(holders[0].country.as_deref(), Some("KEN"));
        let one = queries::one(&h.platform, &officer, dialogue, screen.lines[0].id).await.expect("a delegation");
        assert!(one.delegates.iter().all(|(_, invitation)| matches!(invitation, Some((_, InvitationState::Issued)))));
    }

    async fn the_seat_rule_holds_whoever_names_and_however_often(h) {
        let (_, _, token) = asked(h).await;
        let id = named(h, &token, "head", "Wanjiru").await;
        let name = async |id, role, name| delegations::nominate(&h.platform, &token, id, &somebody(role, name), None).await;
        name(id, "head", "Wanjiru").await.expect("the same form again is nothing new");
        assert_eq!(refusal(name(DelegateId::new(), "delegate", "Njeri").await), Refusal::field("role", Problem::TooMany { max: 1 }));
        assert_eq!(refusal(name(DelegateId::new(), "adviser", "Wanjiru").await), Refusal::field("email", Problem::AlreadyTaken));
        let empty = delegations::nominate(&h.platform, &token, DelegateId::new(), &DelegateForm::default(), None).await;
        let Refusal::Invalid(errors) = refusal(empty) else { panic!("fields") };
        assert_eq!(errors.len(), 5);
        let free = shown(h, &token).await.free();
        assert_eq!((free.table, free.advisers), (0, 1));
        // What is withdrawn gives its seat back.
        delegations::withdraw(&h.platform, &token, id).await.expect("withdrawn");
        name(DelegateId::new(), "delegate", "Njeri").await.expect("named");
        assert!(matches!(refusal(delegations::withdraw(&h.platform, &token, id).await), Refusal::WrongState { .. }));
    }

    async fn a_nomination_that_is_returned_is_written_anew_and_confirmed(h) {
        let (officer, dialogue, token) = asked(h).await;
        let id = named(h, &token, "head", "Wanjiru").await;
        let back = async |reason: &str| delegations::give_back(&h.platform, &officer, dialogue, id, reason).await;
        assert_eq!(refusal(back(" ").await), Refusal::field("reason", Problem::Required));
        back("We need somebody from asylum appeals.").await.expect("returned");
        assert_eq!(state_of(h, &token, id).await, DelegateState::Returned);
        assert_eq!(shown(h, &token).await.delegates[0].reason, "We need somebody from asylum appeals.");
        assert!(matches!(refusal(back("again").await), Refusal::WrongState { .. }));
        assert!(matches!(refusal(delegations::confirm(&h.platform, &officer, dialogue, &[id]).await), Refusal::WrongState { .. }));
        delegations::change(&h.platform, &token, id, &somebody("head", "Njeri")).await.expect("written anew");
        assert_eq!(state_of(h, &token, id).await, DelegateState::Nominated);
        delegations::confirm(&h.platform, &officer, dialogue, &[id]).await.expect("confirmed");
        assert!(matches!(refusal(delegations::change(&h.platform, &token, id, &somebody("head", "Akinyi")).await), Refusal::WrongState { .. }));
        h.worker.drain().await.expect("sent");
        let told = h.mailbox.mails().iter().any(|(_, bytes)| String::from_utf8_lossy(bytes).contains("asylum appeals"));
        assert!(told, "the focal point reads the reason in a mail");
    }

    async fn a_replacement_takes_over_the_seat_in_the_moment_it_is_confirmed(h) {
        let (officer, dialogue, token) = asked(h).await;
        let first = named(h, &token, "head", "Wanjiru").await;
        delegations::confirm(&h.platform, &officer, dialogue, &[first]).await.expect("confirmed");
        let second = DelegateId::new();
        let replace = async |id, name| delegations::nominate(&h.platform, &token, id, &somebody("head", name), Some(first)).await;
        replace(second, "Njeri").await.expect("a replacement");
        assert_eq!(refusal(replace(DelegateId::new(), "Akinyi").await), Refusal::field("email", Problem::AlreadyTaken));
        assert_eq!(state_of(h, &token, first).await, DelegateState::Confirmed);
        assert_eq!(invited(h, dialogue).await.len(), 1);

        delegations::confirm(&h.platform, &officer, dialogue, &[second]).await.expect("confirmed");
        assert_eq!(state_of(h, &token, first).await, DelegateState::Replaced);
        let mut states: Vec<_> = invited(h, dialogue).await.iter().map(|row| row.state).collect();
        states.sort();
        assert_eq!(states, [InvitationState::Issued, InvitationState::Withdrawn]);
        assert_eq!(invitations::holders(h.platform.db(), dialogue).await.expect("holders").len(), 1);
        // The history stays.
        let shown = shown(h, &token).await;
        assert_eq!(shown.delegate(second).expect("somebody").stands_for.as_deref(), Some("Wanjiru Mwangi"));
        h.worker.drain().await.expect("sent");
    }

    async fn a_confirmed_person_who_is_withdrawn_loses_the_invitation(h) {
        let (officer, dialogue, token) = asked(h).await;
        let id = named(h, &token, "head", "Wanjiru").await;
        delegations::confirm(&h.platform, &officer, dialogue, &[id]).await.expect("confirmed");
        delegations::withdraw(&h.platform, &token, id).await.expect("withdrawn");
        assert_eq!(invited(h, dialogue).await[0].state, InvitationState::Withdrawn);
        assert!(invitations::holders(h.platform.db(), dialogue).await.expect("holders").is_empty());
        h.worker.drain().await.expect("sent");
    }

    async fn after_the_last_day_people_are_replaced_and_no_longer_named(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().seats(10).convened().make().await;
        let last = (h.platform.now() + Duration::days(3)).date_naive().to_string();
        let until = OfferForm { nominate_by: last, ..offer() };
        let kenya = ministry(h, "KEN").await;
        delegations::invite(&h.platform, &officer, dialogue, &until, &[kenya]).await.expect("invited");
        h.worker.drain().await.expect("sent");
        let token = tokens(h).pop().expect("a link");
        let first = named(h, &token, "head", "Wanjiru").await;
        delegations::confirm(&h.platform, &officer, dialogue, &[first]).await.expect("confirmed");
        h.clock.advance(Duration::days(5));
        assert_eq!(shown(h, &token).await.taking, Taking::Replacements);
        let late = delegations::nominate(&h.platform, &token, DelegateId::new(), &somebody("adviser", "Otieno"), None).await;
        assert_eq!(refusal(late), Refusal::DeadlinePassed);
        let replaced = delegations::nominate(&h.platform, &token, DelegateId::new(), &somebody("head", "Njeri"), Some(first)).await;
        replaced.expect("a replacement");
        h.worker.drain().await.expect("sent");
    }

    async fn an_organisation_that_declines_can_change_its_mind_and_silent_ones_are_reminded_once(h) {
        let (officer, dialogue, token) = asked(h).await;
        assert_eq!(delegations::remind(&h.platform, &officer, dialogue).await.expect("nobody"), 0, "written to just now");
        h.clock.advance(Duration::hours(21));
        assert_eq!(delegations::remind(&h.platform, &officer, dialogue).await.expect("one"), 1);
        assert_eq!(delegations::remind(&h.platform, &officer, dialogue).await.expect("nobody"), 0);
        delegations::decline(&h.platform, &token).await.expect("declined");
        delegations::decline(&h.platform, &token).await.expect("once more is nothing");
        assert_eq!(shown(h, &token).await.state, DelegationState::Declined);
        h.clock.advance(Duration::hours(21));
        assert_eq!(delegations::remind(&h.platform, &officer, dialogue).await.expect("nobody"), 0);
        named(h, &token, "head", "Wanjiru").await;
        assert_eq!(shown(h, &token).await.state, DelegationState::Asked);
        assert!(matches!(refusal(delegations::decline(&h.platform, &token).await), Refusal::WrongState { .. }));
        h.worker.drain().await.expect("sent");
    }

    async fn an_invitation_that_is_taken_back_opens_nothing_and_can_be_made_anew(h) {
        let (officer, dialogue, token) = asked(h).await;
        let id = queries::screen(&h.platform, &officer, dialogue).await.expect("a screen").lines[0].id;
        let head = named(h, &token, "head", "Njeri").await;
        delegations::take_back(&h.platform, &officer, dialogue, id, "Invited by mistake").await.expect("taken back");
        let late = delegations::confirm(&h.platform, &officer, dialogue, &[head]).await;
        assert_eq!(refusal(late), Refusal::WrongState { state: "delegation-state-withdrawn" });
        assert_eq!(refusal(delegations::show(&h.platform, &token).await), Refusal::NotFound);
        let named = delegations::nominate(&h.platform, &token, DelegateId::new(), &somebody("head", "Wanjiru"), None).await;
        assert_eq!(refusal(named), Refusal::NotFound);
        assert!(matches!(refusal(delegations::take_back(&h.platform, &officer, dialogue, id, "again").await), Refusal::WrongState { .. }));
        let offered = queries::offering(&h.platform, &officer, dialogue, &Search::default()).await.expect("an offering");
        let kenya = &offered.offered[0];
        let again = Invitee { organisation: kenya.organisation, focal_point: kenya.people[0].0 };
        assert_eq!(delegations::invite(&h.platform, &officer, dialogue, &offer(), &[again]).await.expect("invited"), 1);
        assert_eq!(delegations::invite(&h.platform, &officer, dialogue, &offer(), &[again]).await.expect("known"), 0);
        delegations::show(&h.platform, &token).await.expect("open again");
        h.worker.drain().await.expect("sent");
    }

    async fn organisations_are_offered_with_who_answered_last_and_not_once_they_are_invited(h) {
        let officer = h.officer(Role::Secretariat).await;
        let kenya = ministry(h, "KEN").await;
        let other = h.person("Zola", "Kamau").email("zola@example.org").country("KEN").organisation("Ministry of KEN", OrganisationType::State).make().await;
        h.person("Nobody", "Writes").without_email().country("FRA").organisation("Ministry of FRA", OrganisationType::State).make().await;
        let first = h.dialogue().convened().make().await;
        let offered = async |dialogue, words: &str| {
            let search = Search { words: words.to_owned(), kind: Some(OrganisationType::State) };
            queries::offering(&h.platform, &officer, dialogue, &search).await.expect("an offering").offered
        };
        assert_eq!(offered(first, "").await.len(), 1, "who cannot be written to is not offered");
        assert!(offered(first, "france").await.is_empty());
        let zola = Invitee { focal_point: other, ..kenya };
        delegations::invite(&h.platform, &officer, first, &offer(), &[zola]).await.expect("invited");
        assert!(offered(first, "").await.is_empty());
        let second = h.dialogue().convened().make().await;
        assert_eq!(offered(second, "ministry ken").await[0].people[0].0, other);
        let stranger = h.person("Jun", "Tanaka").email("jun@example.org").country("JPN").organisation("Ministry of JPN", OrganisationType::State).make().await;
        let wrong = Invitee { focal_point: stranger, ..kenya };
        assert_eq!(refusal(delegations::invite(&h.platform, &officer, second, &offer(), &[wrong]).await), Refusal::NotFound);
        assert_eq!(refusal(delegations::invite(&h.platform, &officer, second, &offer(), &[]).await), Refusal::field("organisations", Problem::Required));
        let draft = h.dialogue().make().await;
        assert!(matches!(refusal(delegations::invite(&h.platform, &officer, draft, &offer(), &[kenya]).await), Refusal::WrongState { .. }));
        h.worker.drain().await.expect("sent");
    }

    async fn a_letter_is_kept_for_the_secretariat_and_survives_the_sweep(h) {
        let (officer, dialogue, token) = asked(h).await;
        let note = |content: &[u8]| Some(Upload { name: "note verbale.pdf".to_owned(), content: content.to_vec() });
        let pdf: &[u8] = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n";
        let id = DelegationLetterId::new();
        let send = async |id, upload| delegations::add_letter(&h.platform, &token, id, upload).await;
        assert_eq!(refusal(send(id, None).await), Refusal::field("file", Problem::Required));
        assert!(matches!(refusal(send(id, note(b"MZ\x90\0 a program")).await), Refusal::Invalid(_)));
        send(id, note(pdf)).await.expect("kept");
        send(id, note(pdf)).await.expect("the same form again");
        let letters = shown(h, &token).await.letters;
        assert_eq!((letters.len(), letters[0].name.as_str()), (1, "note verbale.pdf"));
        documents::sweep(&h.platform, h.platform.now() + Duration::days(30)).await.expect("swept");
        let delegation = queries::screen(&h.platform, &officer, dialogue).await.expect("a screen").lines[0].id;
        let opened = delegations::letter_at_desk(&h.platform, &officer, (dialogue, delegation), id).await.expect("a letter");
        let Content::File(stored) = opened else { panic!("a file") };
        assert_eq!(h.platform.files().read(&stored.hash).await.expect("its content"), Bytes::copy_from_slice(pdf));
        delegations::letter_behind_link(&h.platform, &token, id).await.expect("its sender reads it");
        assert_eq!(refusal(delegations::letter_behind_link(&h.platform, "another", id).await), Refusal::NotFound);
        delegations::remove_letter(&h.platform, &token, id).await.expect("taken back");
        assert!(shown(h, &token).await.letters.is_empty());
    }

    async fn leads_focal_points_with_accounts_and_strangers_decide_nothing(h) {
        let (officer, dialogue, token) = asked(h).await;
        let id = named(h, &token, "head", "Wanjiru").await;
        let delegation = queries::screen(&h.platform, &officer, dialogue).await.expect("a screen").lines[0].id;
        let group = h.group("Appeals").await;
        let lead = h.lead(group, "lead@ngo.example").await;
        let p = &h.platform;
        for (actor, why) in [(&h.officer(Role::FocalPoint).await, Refusal::NotPermitted), (&lead, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(queries::screen(p, actor, dialogue).await), why);
            assert_eq!(refusal(queries::one(p, actor, dialogue, delegation).await), why);
            assert_eq!(refusal(queries::offering(p, actor, dialogue, &Search::default()).await), why);
            assert_eq!(refusal(delegations::invite(p, actor, dialogue, &offer(), &[]).await), why);
            assert_eq!(refusal(delegations::remind(p, actor, dialogue).await), why);
            assert_eq!(refusal(delegations::confirm(p, actor, dialogue, &[id]).await), why);
            assert_eq!(refusal(delegations::give_back(p, actor, dialogue, id, "no").await), why);
            assert_eq!(refusal(delegations::take_back(p, actor, dialogue, delegation, "no").await), why);
            let letter = delegations::letter_at_desk(p, actor, (dialogue, delegation), DelegationLetterId::new()).await;
            assert_eq!(refusal(letter), why);
        }
        // One delegation's link does nothing to another's people, nor one dialogue's desk to another's.
        let other = h.dialogue().convened().make().await;
        let japan = ministry(h, "JPN").await;
        delegations::invite(p, &officer, other, &offer(), &[japan]).await.expect("invited");
        h.worker.drain().await.expect("sent");
        let theirs = tokens(h).pop().expect("a link");
        assert_eq!(refusal(delegations::withdraw(p, &theirs, id).await), Refusal::NotFound);
        assert_eq!(refusal(delegations::change(p, &theirs, id, &somebody("head", "Eve")).await), Refusal::NotFound);
        let replaced = delegations::nominate(p, &theirs, DelegateId::new(), &somebody("head", "Eve"), Some(id)).await;
        assert_eq!(refusal(replaced), Refusal::NotFound);
        let taken = delegations::nominate(p, &theirs, id, &somebody("head", "Eve"), None).await;
        assert_eq!(refusal(taken), Refusal::NotFound, "the id of somebody else's nomination");
        assert_eq!(refusal(delegations::confirm(p, &officer, other, &[id]).await), Refusal::NotFound);
        assert_eq!(refusal(queries::one(p, &officer, other, delegation).await), Refusal::NotFound);
    }

    async fn a_full_table_confirms_nobody_of_the_whole_form(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().seats(1).convened().make().await;
        let (kenya, japan) = (ministry(h, "KEN").await, ministry(h, "JPN").await);
        delegations::invite(&h.platform, &officer, dialogue, &offer(), &[kenya, japan]).await.expect("invited");
        h.worker.drain().await.expect("sent");
        let tokens = tokens(h);
        let ids = [named(h, &tokens[0], "head", "Wanjiru").await, named(h, &tokens[1], "head", "Jun").await];
        assert_eq!(refusal(delegations::confirm(&h.platform, &officer, dialogue, &ids).await), Refusal::SeatsTaken { seats: 1 });
        assert!(invited(h, dialogue).await.is_empty());
        assert_eq!(state_of(h, &tokens[0], ids[0]).await, DelegateState::Nominated);
        delegations::confirm(&h.platform, &officer, dialogue, &ids[..1]).await.expect("one fits");
        h.worker.drain().await.expect("sent");
    }

    async fn the_list_asks_the_same_number_of_questions_for_one_delegation_and_for_forty(h) {
        let (officer, dialogue, _) = asked(h).await;
        let counted = async || {
            let before = h.statements();
            queries::screen(&h.platform, &officer, dialogue).await.expect("a screen");
            h.statements() - before
        };
        let one = counted().await;
        let mut more = Vec::new();
        for state in locale::states(domain::Language::En).iter().take(40) {
            if state.0 != "KEN" {
                more.push(ministry(h, state.0).await);
            }
        }
        delegations::invite(&h.platform, &officer, dialogue, &offer(), &more).await.expect("invited");
        assert_eq!(counted().await, one);
        h.worker.drain().await.expect("sent");
    }
}

//! Leads plan the meetings of their own group and invite to them, and reach nothing else.

use chrono::Duration;
use domain::contact::NamedForm;
use domain::date_poll::{PollForm, SlotForm};
use domain::dialogue::PlanForm;
use domain::document::Shelf;
use domain::group::MemberForm;
use domain::group_outcome::{Step, TextForm};
use domain::ids::{DialogueId, GroupMemberId, GroupOutcomeId, PersonId, SessionId, WorkingGroupId};
use domain::programme::SessionForm;
use domain::tie::TieForm;
use domain::{
    Actor, EmailAddress, InvitationState, OrganisationType, Problem, Refusal, Role, SessionRole,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use testkit::Harness;
use usecases::dialogues::{self, Seen, Tell, queries};
use usecases::{
    Result, accounts, attendance, audit, date_polls, documents, groups, invitations, meetings,
    programme, reminders, sendings, shortlist, templates,
};

use crate::reading::{subject, text};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

const AMINA: &str = "amina@lawcentre.example";
const BORIS: &str = "boris@ministry.example";

/// Two groups, each with a lead.
struct World {
    own: WorkingGroupId,
    other: WorkingGroupId,
    amina: Actor,
    boris: Actor,
}

async fn world(h: &Harness) -> World {
    let (own, other) = (h.group("Appeals").await, h.group("Reception").await);
    World {
        amina: h.lead(own, AMINA).await,
        boris: h.lead(other, BORIS).await,
        own,
        other,
    }
}

fn of(group: WorkingGroupId) -> impl FnOnce(&mut PlanForm) {
    move |form| {
        form.group = group.to_string();
        form.format = "working-group-meeting".to_owned();
    }
}

fn named(email: &str, given: &str, family: &str, organisation: &str) -> NamedForm {
    NamedForm {
        email: email.to_owned(),
        given_name: given.to_owned(),
        family_name: family.to_owned(),
        organisation: organisation.to_owned(),
    }
}

async fn listed(h: &Harness, dialogue: DialogueId) -> Vec<(PersonId, String)> {
    use entity::shortlist_entry::{Column, Entity};
    Entity::find()
        .filter(Column::DialogueId.eq(dialogue))
        .all(h.platform.db())
        .await
        .expect("a list")
        .into_iter()
        .map(|row| (row.person_id, row.reason))
        .collect()
}

fn session() -> SessionForm {
    SessionForm {
        kind: "session".to_owned(),
        title: "Opening".to_owned(),
        day: "1".to_owned(),
        start: "15:00".to_owned(),
        minutes: "30".to_owned(),
        ..SessionForm::default()
    }
}

fn poll() -> (PollForm, [SlotForm; 1]) {
    let form = PollForm {
        zone: "Europe/Zurich".to_owned(),
        minutes: "60".to_owned(),
        ..PollForm::default()
    };
    let slot = SlotForm {
        day: "2023-03-20".to_owned(),
        start: "10:00".to_owned(),
    };
    (form, [slot])
}

/// What everything that plans or shows a dialogue says to somebody.
async fn said_by_everything(h: &Harness, actor: &Actor, id: DialogueId) -> Vec<Option<Refusal>> {
    let p = &h.platform;
    let form = h.dialogue().form();
    let nobody = PersonId::new();
    let tie = TieForm::default();
    let (poll, slots) = poll();
    let rule = domain::reminder::RuleForm::default();
    let rsvp = domain::invitation::parse(&domain::invitation::RsvpForm {
        answer: "declined".to_owned(),
        ..Default::default()
    })
    .expect("an answer");
    let nowhere = (id, domain::ids::InvitationId::new());
    let shelf = Shelf::Dialogue(id);
    let mut said = Vec::new();
    macro_rules! ask {
        ($($call:expr),+ $(,)?) => { $(
            said.push($call.await.err().map(|error| error.refusal().cloned().expect("a refusal, not a fault")));
        )+ };
    }
    ask!(
        queries::overview(p, actor, id),
        queries::head(p, actor, id),
        queries::changes_since(p, actor, id, 1),
        queries::tie_screen(p, actor, id),
        dialogues::consequences(p, actor, id, 1, &form),
        dialogues::edit(p, actor, id, 1, &form, Tell::Everybody),
        dialogues::tie(p, actor, id, 1, &tie, Seen::Anything),
        dialogues::tie_consequences(p, actor, id, 1, &tie),
        dialogues::untie(p, actor, id),
        dialogues::convene(p, actor, id),
        dialogues::hold(p, actor, id),
        dialogues::cancel(p, actor, id, "over"),
        dialogues::reconvene(p, actor, id),
        usecases::forums::beside(p, actor, Some(id), &usecases::forums::Draft::from(&form)),
        programme::queries::programme(p, actor, id),
        programme::queries::find(p, actor, id, "sam"),
        programme::add(p, actor, id, SessionId::new(), &session()),
        programme::publish(p, actor, id),
        programme::withdraw(p, actor, id),
        documents::queries::desk(p, actor, shelf),
        documents::queries::sessions(p, actor, id),
        documents::archive(p, actor, shelf, domain::ids::DocumentId::new()),
        meetings::screen(p, actor, id),
        date_polls::queries::screen(p, actor, id),
        date_polls::queries::askable(p, actor, id, ""),
        date_polls::create(p, actor, id, &poll, &slots),
        date_polls::close(p, actor, id),
        date_polls::ask(p, actor, id, &date_polls::Whom::default()),
        date_polls::remind(p, actor, id),
        shortlist::queries::chosen(p, actor, id),
        shortlist::queries::meter(p, actor, id),
        shortlist::choose(p, actor, id, &[nobody], ""),
        shortlist::name(p, actor, id, &NamedForm::default(), ""),
        shortlist::remove(p, actor, id, nobody, "why"),
        invitations::overview(p, actor, id, invitations::Show::All),
        invitations::candidates(p, actor, id),
        invitations::progress(p, actor, id),
        invitations::preview(p, actor, id, nobody),
        invitations::issue(p, actor, id, &[nobody]),
        invitations::detail(p, actor, id, nowhere.1),
        invitations::at_the_desk(p, actor, nowhere),
        invitations::record_answer(p, actor, nowhere, &rsvp, "by telephone"),
        invitations::resend_failed(p, actor, id, None),
        sendings::list(p, actor, id),
        sendings::silent(p, actor, id),
        sendings::to_the_silent(p, actor, id),
        sendings::to_oneself(p, actor, id, nobody),
        reminders::list(p, actor, id),
        reminders::add(p, actor, id, &rule),
        attendance::sheet(p, actor, id),
        attendance::record(p, actor, id, &[], None),
        templates::queries::note(p, actor, id),
        templates::save_note(p, actor, id, 0, &[]),
        templates::take_over(p, actor, id, 0),
    );
    said
}

testkit::on_each_database! {
    async fn a_lead_plans_a_meeting_of_their_own_group_and_of_no_other(h) {
        let w = world(h).await;
        let id = DialogueId::new();
        let mut form = h.dialogue().with(of(w.own)).date_to_be_determined().form();
        dialogues::create(&h.platform, &w.amina, id, &form).await.expect("planned");
        let shown = queries::overview(&h.platform, &w.amina, id).await.expect("an overview");
        assert_eq!(shown.plan.group, Some(w.own));
        form.title = "Appeals, again".to_owned();
        dialogues::edit(&h.platform, &w.amina, id, 1, &form, Tell::Everybody).await.expect("changed");
        dialogues::convene(&h.platform, &w.amina, id).await.expect("convened");
        dialogues::cancel(&h.platform, &w.amina, id, "Too few can come.").await.expect("cancelled");
        // The trail names the lead.
        let filter = audit::Filter { dialogue: Some(id), ..Default::default() };
        let (lines, _) = audit::trail(&h.platform, &Actor::Platform, &filter).await.expect("a trail");
        assert!(lines.len() >= 4 && lines.iter().all(|line| line.account.as_deref() == Some("Sam Member")));

        for group in [w.other.to_string(), String::new()] {
            let (form, id) = (PlanForm { group: group.clone(), ..form.clone() }, DialogueId::new());
            let problem = if group.is_empty() { Problem::Required } else { Problem::NotAChoice };
            let refused = refusal(dialogues::create(&h.platform, &w.amina, id, &form).await);
            assert_eq!(refused, Refusal::field("group", problem));
        }
        let public = dialogues::create(&h.platform, &Actor::Public, DialogueId::new(), &form).await;
        assert_eq!(refusal(public), Refusal::SignInRequired);
        let focal_point = h.officer(Role::FocalPoint).await;
        let refused = dialogues::create(&h.platform, &focal_point, DialogueId::new(), &form).await;
        assert_eq!(refusal(refused), Refusal::NotPermitted);
    }

    async fn a_lead_does_not_take_a_dialogue_out_of_their_groups(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        let away = h.dialogue().with(of(w.other)).form();
        let nowhere = h.dialogue().form();
        for (form, problem) in [(away, Problem::NotAChoice), (nowhere, Problem::Required)] {
            let refused = refusal(dialogues::edit(&h.platform, &w.amina, id, 1, &form, Tell::Everybody).await);
            assert_eq!(refused, Refusal::field("group", problem.clone()));
            let refused = refusal(dialogues::consequences(&h.platform, &w.amina, id, 1, &form).await);
            assert_eq!(refused, Refusal::field("group", problem));
        }
        let groups = groups::queries::choices(&h.platform, &w.amina, None).await.expect("choices");
        assert_eq!(groups, [(w.own, "Appeals".to_owned())]);
    }

    async fn everything_about_a_dialogue_is_closed_to_the_lead_of_another_group(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        let groupless = h.dialogue().make().await;
        let focal_point = h.officer(Role::FocalPoint).await;
        for (actor, id) in [(&w.boris, id), (&focal_point, id), (&w.amina, groupless)] {
            for (nth, said) in said_by_everything(h, actor, id).await.into_iter().enumerate() {
                assert_eq!(said, Some(Refusal::NotPermitted), "call {nth}");
            }
        }
        for (nth, said) in said_by_everything(h, &Actor::Public, id).await.into_iter().enumerate() {
            assert_eq!(said, Some(Refusal::SignInRequired), "call {nth}");
        }
        // Nothing was done, and the lead themselves is asked for nothing but better fields.
        for (nth, said) in said_by_everything(h, &w.amina, id).await.into_iter().enumerate() {
            assert_ne!(said, Some(Refusal::NotPermitted), "call {nth}");
        }
        h.forget_outbox().await;
    }

    async fn a_dialogue_that_moves_to_another_group_is_closed_at_once(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        queries::overview(&h.platform, &w.amina, id).await.expect("open");
        let moved = h.dialogue().with(of(w.other)).form();
        dialogues::edit(&h.platform, &Actor::Platform, id, 1, &moved, Tell::Everybody).await.expect("moved");
        for said in said_by_everything(h, &w.amina, id).await {
            assert_eq!(said, Some(Refusal::NotPermitted));
        }
        let home = queries::home(&h.platform, &w.amina).await.expect("a home");
        assert!(home.own.is_empty() && home.dialogues == 0 && home.led[0].dialogues.is_empty());
        queries::overview(&h.platform, &w.boris, id).await.expect("open to the other lead");
    }

    async fn the_draw_from_the_directory_stays_with_the_secretariat(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        let (p, amina) = (&h.platform, &w.amina);
        let person = h.person("Wanjiru", "Mwangi").make().await;
        let ask = shortlist::Ask { method: balance::Method::Random, seed: String::new() };
        let refused = [
            shortlist::queries::screen(p, amina, id, "").await.err(),
            shortlist::queries::quota_screen(p, amina, id, None).await.err(),
            shortlist::propose(p, amina, id, &ask).await.err(),
            shortlist::add(p, amina, id, person, "why", shortlist::Limits::Keep).await.err(),
            shortlist::must_invite(p, amina, id, person, "why").await.err(),
            shortlist::apart_screen(p, amina, id, ["", ""]).await.err(),
            shortlist::waves::waves(p, amina, id, shortlist::waves::Whom::Nobody).await.err(),
            usecases::directory::people(p, amina, &usecases::directory::Filter::default(), 0).await.err(),
            usecases::reports::start(p, amina, id).await.err(),
        ];
        for (nth, error) in refused.into_iter().enumerate() {
            let said = error.and_then(|error| error.refusal().cloned());
            assert_eq!(said, Some(Refusal::NotPermitted), "call {nth}");
        }
    }

    async fn a_lead_chooses_members_and_invites_them(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).convened().make().await;
        let one = h.member(w.own, "one@ngo.example", "member").await;
        let two = h.member(w.own, "two@ngo.example", "observer").await;
        let stranger = h.person("Wanjiru", "Mwangi").make().await;
        let elsewhere = h.member(w.other, "three@ngo.example", "member").await;
        let (p, amina) = (&h.platform, &w.amina);

        let screen = shortlist::queries::chosen(p, amina, id).await.expect("a screen");
        let offered: Vec<PersonId> = screen.members.iter().map(|member| member.id).collect();
        assert!(offered.contains(&one) && offered.contains(&two) && offered.len() == 3, "the lead serves, too");
        for person in [stranger, elsewhere] {
            let refused = refusal(shortlist::choose(p, amina, id, &[one, person], "").await);
            assert_eq!(refused, Refusal::NotFound);
            assert_eq!(refusal(invitations::preview(p, amina, id, person).await), Refusal::NotFound);
            assert_eq!(refusal(invitations::issue(p, amina, id, &[person]).await), Refusal::NotFound);
        }
        assert!(listed(h, id).await.is_empty());
        assert_eq!(refusal(shortlist::choose(p, amina, id, &[], "").await), Refusal::field("people", Problem::Required));

        assert_eq!(shortlist::choose(p, amina, id, &[one, two], "").await.expect("chosen"), 2);
        // Sent twice, nobody comes onto the list twice.
        assert_eq!(shortlist::choose(p, amina, id, &[one, two], "").await.expect("chosen"), 0);
        let mut list = listed(h, id).await;
        list.sort();
        let mut wanted = vec![(one, "Appeals".to_owned()), (two, "Appeals".to_owned())];
        wanted.sort();
        assert_eq!(list, wanted);

        shortlist::remove(p, amina, id, two, "Cannot travel.").await.expect("taken off");
        let screen = shortlist::queries::chosen(p, amina, id).await.expect("a screen");
        assert!(screen.taken_off.contains(&two) && screen.places.len() == 1);
        shortlist::choose(p, amina, id, &[two], "").await.expect("chosen again");

        let preview = invitations::preview(p, amina, id, one).await.expect("a letter");
        assert_eq!(preview.to.as_str(), "one@ngo.example");
        assert_eq!(invitations::issue(p, amina, id, &[one, two]).await.expect("issued"), 2);
        h.worker.drain().await.expect("sent");
        let overview = invitations::overview(p, amina, id, invitations::Show::All).await.expect("answers");
        assert_eq!(overview.counts.silent, 2);
        let invitation = overview.lines.iter().find(|line| line.person == one).expect("a line").invitation;
        let refused = invitations::withdraw(p, &w.boris, invitation, "why").await;
        assert_eq!(refusal(refused), Refusal::NotPermitted);
        invitations::withdraw(p, amina, invitation, "Asked by mistake.").await.expect("withdrawn");
        let detail = invitations::detail(p, amina, id, invitation).await.expect("a detail");
        assert_eq!(detail.invitation.state, InvitationState::Withdrawn);
        h.worker.drain().await.expect("told");
    }

    async fn what_an_officer_decided_is_not_overruled_by_a_lead(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        let one = h.member(w.own, "one@ngo.example", "member").await;
        let officer = h.officer(Role::Secretariat).await;
        shortlist::must_not(&h.platform, &officer, id, one, "A conflict of interest.").await.expect("decided");
        let refused = refusal(shortlist::choose(&h.platform, &w.amina, id, &[one], "").await);
        assert_eq!(refused, Refusal::WrongState { state: "standing-must-not" });
        assert!(listed(h, id).await.is_empty());
    }

    async fn a_lead_names_others_by_their_address(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        let (p, amina) = (&h.platform, &w.amina);
        let known = h.person("Wanjiru", "Mwangi").organisation("Kenya Bar", OrganisationType::BarAssociation)
            .email("wanjiru@bar.example").make().await;
        let name = async |form: NamedForm| shortlist::name(p, amina, id, &form, "").await;
        // Whoever has the address is taken as they are, whatever else was typed.
        name(named("WANJIRU@bar.example", "Someone", "Else", "")).await.expect("known");
        name(named("wanjiru@bar.example", "", "", "")).await.expect("named twice");
        assert_eq!(listed(h, id).await, [(known, "Appeals".to_owned())]);

        let nameless = refusal(name(named("new@ngo.example", "", "", "")).await);
        let Refusal::Invalid(errors) = nameless else { panic!("{nameless:?}") };
        assert_eq!(errors.iter().map(|error| error.field.as_str()).collect::<Vec<_>>(), ["given_name", "family_name"]);
        let unknown = refusal(name(named("new@ngo.example", "Ada", "Lovelace", "Nobody’s Institute")).await);
        let problem = Problem::UnknownOrganisation { name: "Nobody’s Institute".to_owned() };
        assert_eq!(unknown, Refusal::field("organisation", problem));
        name(named("new@ngo.example", "Ada", "Lovelace", "KENYA BAR")).await.expect("new");
        let new = entity::person::Entity::find().filter(entity::person::Column::EmailKey.eq("new@ngo.example"))
            .one(p.db()).await.expect("a look-up").expect("a person");
        let body = entity::organisation::Entity::find_by_id(new.organisation_id.expect("an organisation"))
            .one(p.db()).await.expect("a look-up").expect("an organisation");
        assert_eq!((body.name.as_str(), body.kind), ("Kenya Bar", OrganisationType::BarAssociation));
        assert!(listed(h, id).await.iter().any(|(person, _)| *person == new.id));

        usecases::directory::archive(p, &Actor::Platform, new.id).await.expect("archived");
        let other = h.dialogue().with(of(w.own)).make().await;
        let gone = shortlist::name(p, amina, other, &named("new@ngo.example", "", "", ""), "").await;
        assert_eq!(refusal(gone), Refusal::field("email", Problem::OutOfTheDirectory));
        let refused = shortlist::name(p, &w.boris, id, &named("x@ngo.example", "X", "Y", ""), "").await;
        assert_eq!(refusal(refused), Refusal::NotPermitted);
        let people = entity::person::Entity::find().filter(entity::person::Column::EmailKey.eq("x@ngo.example"));
        assert_eq!(people.count(p.db()).await.expect("a count"), 0, "who may not plan adds nobody");
    }

    async fn a_cap_of_the_plan_needs_a_reason_from_a_lead_too(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).per_organisation(1).make().await;
        let mut people = Vec::new();
        for email in ["one@bar.example", "two@bar.example"] {
            h.person("Sam", "Member").organisation("Kenya Bar", OrganisationType::BarAssociation).email(email).make().await;
            people.push(h.member(w.own, email, "member").await);
        }
        let (p, amina) = (&h.platform, &w.amina);
        let refused = refusal(shortlist::choose(p, amina, id, &people, "").await);
        assert!(matches!(refused, Refusal::BeyondLimits { .. }), "{refused:?}");
        assert!(listed(h, id).await.is_empty());
        shortlist::choose(p, amina, id, &people, "Both chair a panel.").await.expect("with a reason");
        assert!(listed(h, id).await.iter().all(|(_, reason)| reason == "Both chair a panel."));
    }

    async fn a_search_finds_a_lead_nobody_outside_the_group(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).date_to_be_determined().make().await;
        h.person("Sam", "Stranger").make().await;
        let one = h.member(w.own, "one@ngo.example", "member").await;
        let (p, amina) = (&h.platform, &w.amina);
        let found = programme::queries::find(p, amina, id, "sam").await.expect("people");
        assert!(found.iter().any(|found| found.person == one) && found.iter().all(|found| found.name == "Sam Member"));
        let all = programme::queries::find(p, &Actor::Platform, id, "stranger").await.expect("people");
        assert_eq!(all.len(), 1);
        let session_id = SessionId::new();
        programme::add(p, amina, id, session_id, &session()).await.expect("a session");
        let role = SessionRole::Panellist;
        let refused = programme::give_role(p, amina, id, session_id, all[0].person, role).await;
        assert_eq!(refusal(refused), Refusal::field("person", Problem::NotAChoice));
        programme::give_role(p, amina, id, session_id, one, role).await.expect("given");

        let (form, slots) = poll();
        date_polls::create(p, amina, id, &form, &slots).await.expect("a poll");
        let askable = date_polls::queries::askable(p, amina, id, "sam").await.expect("people");
        assert!(!askable.found.is_empty() && askable.found.iter().all(|(_, name, _)| name == "Sam Member"));
        let whom = date_polls::Whom { people: vec![all[0].person], ..Default::default() };
        assert_eq!(refusal(date_polls::ask(p, amina, id, &whom).await), Refusal::NotFound);
        let whom = date_polls::Whom { people: vec![one], ..Default::default() };
        assert_eq!(date_polls::ask(p, amina, id, &whom).await.expect("asked"), 1);
        h.forget_outbox().await;
    }

    async fn what_would_move_the_dialogues_of_others_is_refused(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        let eve = h.dialogue().with_title("Eve").make().await;
        let form = TieForm { parent: id.to_string(), days: "1".to_owned(), side: "before".to_owned(), place: String::new() };
        dialogues::tie(&h.platform, &Actor::Platform, eve, 1, &form, Seen::Anything).await.expect("tied");
        let moved = h.dialogue().with(of(w.own)).with(|form| {
            form.date = "2023-03-21".to_owned();
            form.respond_by = String::new();
        }).form();
        let refused = dialogues::edit(&h.platform, &w.amina, id, 1, &moved, Tell::Everybody).await;
        assert_eq!(refusal(refused), Refusal::MovesOthers);
        assert_eq!(refusal(dialogues::consequences(&h.platform, &w.amina, id, 1, &moved).await), Refusal::MovesOthers);
        // Nothing of the other dialogue is told.
        let shown = queries::overview(&h.platform, &w.amina, id).await.expect("an overview");
        assert!(shown.ties.along.is_empty());
        let own = h.dialogue().with(of(w.own)).make().await;
        let foreign = TieForm { parent: eve.to_string(), ..form };
        let refused = dialogues::tie(&h.platform, &w.amina, own, 1, &foreign, Seen::Anything).await;
        assert_eq!(refusal(refused), Refusal::field("parent", Problem::NotAChoice));
        dialogues::edit(&h.platform, &Actor::Platform, id, 1, &moved, Tell::Everybody).await.expect("the secretariat moves both");
    }

    async fn the_desk_shows_a_lead_the_dialogues_of_their_groups_alone(h) {
        let w = world(h).await;
        let own = h.dialogue().with(of(w.own)).with_title("Ours").make().await;
        h.dialogue().with(of(w.other)).with_title("Theirs").make().await;
        h.dialogue().with_title("Everybody’s").make().await;
        let home = queries::home(&h.platform, &w.amina).await.expect("a home");
        assert_eq!((home.dialogues, home.people), (1, 0));
        assert_eq!(home.led.len(), 1);
        let titles: Vec<_> = home.led[0].dialogues.iter().map(|head| head.title.as_str()).collect();
        assert_eq!(titles, ["Ours"]);
        assert!(!home.tasks.is_empty() && home.tasks.iter().all(|task| task.dialogue.id == own));
        let list = queries::list(&h.platform, &w.amina, &queries::Filter::default()).await.expect("a list");
        assert_eq!(list.lines.iter().map(|line| line.head.id).collect::<Vec<_>>(), [own]);
        let focal_point = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(queries::list(&h.platform, &focal_point, &queries::Filter::default()).await), Refusal::NotPermitted);
    }

    async fn a_lead_whose_term_is_over_reaches_nothing_any_more(h) {
        let w = world(h).await;
        let id = h.dialogue().with(of(w.own)).make().await;
        let sign_in = async || {
            let email = EmailAddress::parse(AMINA).expect("an address");
            let url = accounts::make_link(&h.platform, &email).await.expect("a link");
            let cookie = accounts::sign_in(&h.platform, url.rsplit('/').next().unwrap_or_default()).await.expect("signed in");
            accounts::signed_in(&h.platform, &cookie).await.expect("a look-up").expect("a sign-in").actor
        };
        queries::overview(&h.platform, &sign_in().await, id).await.expect("open");
        use entity::group_member::{ActiveModel, Column, Entity};
        Entity::update_many().set(ActiveModel { until: Set(Some("2023-02-07".to_owned())), ..Default::default() })
            .filter(Column::GroupId.eq(w.own)).exec(h.platform.db()).await.expect("a last day");
        queries::overview(&h.platform, &sign_in().await, id).await.expect("open on the last day");
        // Nobody pressed a button: the last day has passed.
        h.clock.advance(Duration::days(2));
        assert_eq!(refusal(queries::overview(&h.platform, &sign_in().await, id).await), Refusal::NotPermitted);
    }

    async fn the_leads_are_told_what_became_of_a_text_in_their_language(h) {
        let w = world(h).await;
        let second = h.lead(w.own, "luc@lawcentre.example").await;
        let over = MemberForm {
            email: "gone@lawcentre.example".to_owned(), given_name: "Gone".to_owned(), family_name: "Lead".to_owned(),
            capacity: "lead".to_owned(), since: "2020-01-01".to_owned(), until: "2023-02-06".to_owned(), ..MemberForm::default()
        };
        groups::add_member(&h.platform, &Actor::Platform, w.own, GroupMemberId::new(), &over).await.expect("a last day");
        use entity::account::{ActiveModel, Entity};
        Entity::update_many().set(ActiveModel { language: Set(domain::Language::Fr), ..Default::default() })
            .filter(entity::account::Column::Id.eq(second.account().expect("an account"))).exec(h.platform.db()).await.expect("French");
        h.clock.advance(Duration::days(1));
        let officer = h.officer(Role::Secretariat).await;
        let id = GroupOutcomeId::new();
        let form = TextForm { title: "Findings".to_owned(), body: "Appeals take long.".to_owned(), language: "en".to_owned() };
        groups::write_outcome(&h.platform, &w.amina, w.own, id, 0, &form).await.expect("written");
        let step = async |actor: &Actor, version, step, reason: &str| groups::outcome_step(&h.platform, actor, w.own, id, version, step, reason).await;
        let told = async || {
            h.worker.drain().await.expect("sent");
            h.mailbox.mails()
        };
        step(&w.amina, 1, Step::Submit, "").await.expect("submitted");
        assert!(told().await.is_empty(), "the leads know what they did themselves");
        step(&officer, 2, Step::Return, "Name the sources.").await.expect("returned");
        let mails = told().await;
        let to: Vec<&str> = mails.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(to.len(), 2);
        assert!(to.contains(&AMINA) && to.contains(&"luc@lawcentre.example"), "nobody whose term is over: {to:?}");
        let of = |mails: &[(String, Vec<u8>)], to: &str| mails.iter().rev().find(|(whose, _)| whose == to).map(|(_, mail)| mail.clone()).expect("a mail");
        let english = of(&mails, AMINA);
        assert_eq!(subject(&english), "“Findings” has been sent back");
        assert!(text(&english).contains("Name the sources.") && text(&english).contains(&format!("/desk/groups/{}/texts/{id}", w.own)));
        assert_eq!(subject(&of(&mails, "luc@lawcentre.example")), "« Findings » a été renvoyé");

        // A step that is refused tells nobody.
        assert!(step(&officer, 2, Step::Clear, "").await.is_err());
        step(&w.amina, 3, Step::Submit, "").await.expect("submitted");
        step(&officer, 4, Step::Clear, "").await.expect("cleared");
        assert_eq!(subject(&of(&told().await, AMINA)), "“Findings” has been cleared");
        step(&w.amina, 5, Step::Publish, "").await.expect("published");
        let mails = told().await;
        let published = of(&mails, AMINA);
        assert_eq!((subject(&published).as_str(), mails.len()), ("“Findings” has been published", 6));
        assert!(text(&published).contains("http://convener.example/working-groups/appeals/outcomes/1"), "{}", text(&published));
    }
}

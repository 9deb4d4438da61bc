//! The programme of a dialogue: sessions, who has a part in them, and what the public reads of it.

use domain::ids::{DialogueId, PersonId, SessionId};
use domain::programme::{Direction, Finding, SessionForm, Side};
use domain::{Gender, Language, Problem, Refusal, RegionalGroup, Role, SessionRole};
use testkit::Harness;
use usecases::programme::{self, queries};
use usecases::{Result, dialogues};

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn session(title: &str, start: &str, minutes: u32) -> SessionForm {
    SessionForm {
        kind: "panel".to_owned(),
        title: title.to_owned(),
        day: "1".to_owned(),
        start: start.to_owned(),
        minutes: minutes.to_string(),
        ..SessionForm::default()
    }
}

async fn add(h: &Harness, dialogue: DialogueId, form: &SessionForm) -> SessionId {
    let officer = h.officer(Role::Secretariat).await;
    let id = SessionId::new();
    programme::add(&h.platform, &officer, dialogue, id, form)
        .await
        .expect("a session");
    id
}

/// Titles and begins, in the order of the page.
async fn order(h: &Harness, dialogue: DialogueId) -> Vec<(String, u32)> {
    let officer = h.officer(Role::Secretariat).await;
    let programme = queries::programme(&h.platform, &officer, dialogue)
        .await
        .expect("a programme");
    let lines = programme.lines.into_iter();
    lines
        .map(|line| (line.session.title, line.session.slot.start))
        .collect()
}

async fn line(h: &Harness, dialogue: DialogueId, id: SessionId) -> queries::Line {
    let officer = h.officer(Role::Secretariat).await;
    let programme = queries::programme(&h.platform, &officer, dialogue).await;
    let mut lines = programme.expect("a programme").lines.into_iter();
    lines.find(|line| line.id == id).expect("the session")
}

async fn give(h: &Harness, at: (DialogueId, SessionId), person: PersonId, role: SessionRole) {
    let officer = h.officer(Role::Secretariat).await;
    programme::give_role(&h.platform, &officer, at.0, at.1, person, role)
        .await
        .expect("a role");
}

testkit::on_each_database! {
    async fn a_dialogue_that_is_planned_like_another_takes_its_programme_along_without_its_people(h) {
        let officer = h.officer(Role::Secretariat).await;
        let first = h.dialogue().make().await;
        let opening = add(h, first, &session("Opening", "09:00", 30)).await;
        add(h, first, &session("Appeals", "09:30", 60)).await;
        let chair = h.person("Amina", "Diallo").make().await;
        programme::give_role(&h.platform, &officer, first, opening, chair, SessionRole::Chair).await.expect("a part");
        let form = h.dialogue().with_title("The next one").form();
        let like = |programme| Some(dialogues::Like { dialogue: first, quotas: false, standings: false, programme, partners: false });
        let with = dialogues::create_like(&h.platform, &officer, DialogueId::new(), &form, like(true)).await.expect("made");
        let without = dialogues::create_like(&h.platform, &officer, DialogueId::new(), &form, like(false)).await.expect("made");
        assert_eq!(order(h, with).await, order(h, first).await);
        assert!(order(h, without).await.is_empty());
        let copied = queries::programme(&h.platform, &officer, with).await.expect("a programme");
        let people = |programme: &queries::Programme| programme.lines.iter().map(|line| line.people.len()).sum::<usize>();
        assert_eq!(people(&copied), 0);
        let kept = queries::programme(&h.platform, &officer, first).await.expect("a programme");
        assert_eq!(people(&kept), 1, "the first one keeps what it had");
    }

    async fn sessions_stand_in_the_order_of_time_and_a_form_sent_twice_adds_one(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().make().await;
        let late = add(h, dialogue, &session("Closing", "17:00", 30)).await;
        add(h, dialogue, &session("Opening", "15:00", 30)).await;
        programme::add(&h.platform, &officer, dialogue, late, &session("Closing", "17:00", 30)).await.expect("known");
        let order = order(h, dialogue).await;
        assert_eq!(order, [("Opening".to_owned(), 900), ("Closing".to_owned(), 1020)]);
        let overview = dialogues::queries::overview(&h.platform, &officer, dialogue).await.expect("an overview");
        assert_eq!(overview.life.sessions, 2);
    }

    async fn a_session_and_its_neighbour_change_places_once(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().make().await;
        add(h, dialogue, &session("First", "15:00", 30)).await;
        let second = add(h, dialogue, &session("Second", "15:40", 60)).await;
        let up = || programme::shift(&h.platform, &officer, dialogue, second, 1, Direction::Up);
        up().await.expect("moved");
        let after = [("Second".to_owned(), 900), ("First".to_owned(), 970)];
        assert_eq!(order(h, dialogue).await, after);
        // The button of a page that was opened before moves nothing again.
        assert_eq!(refusal(up().await), Refusal::ChangedMeanwhile);
        assert_eq!(order(h, dialogue).await, after);
    }

    async fn a_session_is_put_beside_another_and_takes_its_track(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().make().await;
        let first = add(h, dialogue, &session("First", "15:00", 30)).await;
        let of_track = SessionForm { track: "A".to_owned(), ..session("Apart", "16:00", 60) };
        let apart = add(h, dialogue, &of_track).await;
        let put = |version, target| {
            programme::put(&h.platform, &officer, dialogue, apart, version, (Side::Before, target))
        };
        put(1, first).await.expect("put");
        let after = [("Apart".to_owned(), 900), ("First".to_owned(), 960)];
        assert_eq!(order(h, dialogue).await, after);
        let programme = queries::programme(&h.platform, &officer, dialogue).await.expect("a programme");
        assert!(programme.lines.iter().all(|line| line.session.track.is_empty()));
        // What was dragged on a page that was opened before moves nothing, nor does what is nowhere.
        assert_eq!(refusal(put(1, first).await), Refusal::ChangedMeanwhile);
        assert_eq!(refusal(put(2, SessionId::new()).await), Refusal::NotFound);
        let late = add(h, dialogue, &SessionForm { track: "B".to_owned(), ..session("Late", "23:30", 30) }).await;
        let past = Refusal::field("start", Problem::PastMidnight);
        assert_eq!(refusal(put(2, late).await), past);
        assert_eq!(order(h, dialogue).await[..2], after);
    }

    async fn what_follows_moves_along_where_that_is_asked_for(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().make().await;
        let first = add(h, dialogue, &session("First", "15:00", 30)).await;
        add(h, dialogue, &session("Second", "15:30", 60)).await;
        let longer = session("First", "15:00", 45);
        programme::change(&h.platform, &officer, dialogue, first, 1, &longer, false).await.expect("changed");
        assert_eq!(order(h, dialogue).await[1].1, 930);
        let overrun = line(h, dialogue, first).await.findings;
        assert!(matches!(overrun[..], [Finding::Overrun { minutes: 15, .. }]), "{overrun:?}");
        let shorter = session("First", "15:00", 30);
        programme::change(&h.platform, &officer, dialogue, first, 2, &shorter, false).await.expect("changed");
        programme::change(&h.platform, &officer, dialogue, first, 3, &longer, true).await.expect("changed");
        assert_eq!(order(h, dialogue).await[1].1, 945);
        let stale = programme::change(&h.platform, &officer, dialogue, first, 3, &shorter, true).await;
        assert_eq!(refusal(stale), Refusal::ChangedMeanwhile);
    }

    async fn a_time_that_the_clocks_skip_is_refused(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().with(|form| {
            form.date = "2023-03-25".to_owned();
            form.last_date = "2023-03-26".to_owned();
        }).make().await;
        let night = SessionForm { day: "2".to_owned(), ..session("Night", "02:30", 30) };
        let added = programme::add(&h.platform, &officer, dialogue, SessionId::new(), &night).await;
        assert_eq!(refusal(added), Refusal::field("start", Problem::TimeDoesNotExist));
    }

    async fn somebody_needed_twice_at_once_is_seen_and_the_panel_is_counted(h) {
        let dialogue = h.dialogue().make().await;
        let track = |form: SessionForm, track: &str| SessionForm { track: track.to_owned(), ..form };
        let one = add(h, dialogue, &track(session("Interviews", "15:00", 60), "A")).await;
        let other = add(h, dialogue, &track(session("Appeals", "15:30", 60), "B")).await;
        let amina = h.person("Amina", "Okello").woman().country("KEN").make().await;
        let jean = h.person("Jean", "Moreau").man().country("FRA").make().await;
        let interpreter = h.person("Lucía", "García").languages(&[Language::Es]).make().await;
        give(h, (dialogue, one), amina, SessionRole::Chair).await;
        give(h, (dialogue, one), amina, SessionRole::Panellist).await;
        give(h, (dialogue, one), jean, SessionRole::Panellist).await;
        give(h, (dialogue, one), interpreter, SessionRole::Interpreter).await;
        give(h, (dialogue, other), amina, SessionRole::Panellist).await;
        // Given again, it stays one.
        give(h, (dialogue, other), amina, SessionRole::Panellist).await;
        let first = line(h, dialogue, one).await;
        assert!(first.findings.contains(&Finding::PersonTwice { person: amina, also: other }), "{:?}", first.findings);
        assert_eq!(first.shares.people, 2);
        assert_eq!(first.shares.genders, [(Gender::Woman, 1), (Gender::Man, 1)]);
        assert_eq!(
            first.shares.groups,
            [(Some(RegionalGroup::African), 1), (Some(RegionalGroup::WesternEuropeanOthers), 1)]
        );
        assert_eq!(line(h, dialogue, other).await.people.len(), 1);

        let officer = h.officer(Role::Secretariat).await;
        let end = || programme::end_role(&h.platform, &officer, dialogue, other, amina, SessionRole::Panellist);
        end().await.expect("ended");
        assert_eq!(refusal(end().await), Refusal::NotFound);
        let nobody = programme::give_role(&h.platform, &officer, dialogue, one, PersonId::new(), SessionRole::Chair).await;
        assert_eq!(refusal(nobody), Refusal::field("person", Problem::NotAChoice));
    }

    async fn the_public_reads_what_was_published_and_no_interpreter(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().with_title("Announced").convened().make().await;
        let nothing = programme::publish(&h.platform, &officer, dialogue).await;
        assert_eq!(refusal(nothing), Refusal::Missing { what: "programme-sessions" });
        let id = add(h, dialogue, &session("Interviews", "15:00", 60)).await;
        let chair = h.person("Amina", "Okello").make().await;
        let interpreter = h.person("Lucía", "García").make().await;
        give(h, (dialogue, id), chair, SessionRole::Chair).await;
        give(h, (dialogue, id), interpreter, SessionRole::Interpreter).await;
        assert_eq!(refusal(queries::public(&h.platform, "announced").await), Refusal::NotFound);

        let before = h.platform.public_revision().await.expect("a revision");
        programme::publish(&h.platform, &officer, dialogue).await.expect("published");
        assert!(h.platform.public_revision().await.expect("a revision") > before);
        let public = queries::public(&h.platform, "announced").await.expect("a programme");
        let names: Vec<&str> = public.lines[0].people.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Amina Okello"]);
        let page = usecases::portal::dialogues::one(&h.platform, "announced").await.expect("a page");
        assert!(page.dialogue.has_programme);

        let before = h.platform.public_revision().await.expect("a revision");
        add(h, dialogue, &session("Appeals", "16:00", 60)).await;
        assert!(h.platform.public_revision().await.expect("a revision") > before, "a published programme changes in public");
        programme::withdraw(&h.platform, &officer, dialogue).await.expect("withdrawn");
        assert_eq!(refusal(queries::public(&h.platform, "announced").await), Refusal::NotFound);
    }

    async fn a_draft_with_a_published_programme_stays_unknown(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().with_title("Secret").make().await;
        add(h, dialogue, &session("Interviews", "15:00", 60)).await;
        programme::publish(&h.platform, &officer, dialogue).await.expect("published");
        assert_eq!(refusal(queries::public(&h.platform, "secret").await), Refusal::NotFound);
        dialogues::convene(&h.platform, &officer, dialogue).await.expect("convened");
        queries::public(&h.platform, "secret").await.expect("a programme");
    }

    async fn a_removed_session_takes_its_parts_along_and_a_cancelled_dialogue_keeps_its_own(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().make().await;
        let id = add(h, dialogue, &session("Interviews", "15:00", 60)).await;
        let kept = add(h, dialogue, &session("Appeals", "16:00", 60)).await;
        let chair = h.person("Amina", "Okello").make().await;
        give(h, (dialogue, id), chair, SessionRole::Chair).await;
        programme::remove(&h.platform, &officer, dialogue, id).await.expect("removed");
        assert_eq!(refusal(programme::remove(&h.platform, &officer, dialogue, id).await), Refusal::NotFound);
        dialogues::cancel(&h.platform, &officer, dialogue, "No room").await.expect("cancelled");
        let refused = refusal(programme::remove(&h.platform, &officer, dialogue, kept).await);
        assert!(matches!(refused, Refusal::WrongState { .. }), "{refused:?}");
        assert_eq!(order(h, dialogue).await.len(), 1);
    }

    async fn those_without_the_desk_are_refused(h) {
        let dialogue = h.dialogue().make().await;
        let id = add(h, dialogue, &session("Interviews", "15:00", 60)).await;
        let lead = h.officer(Role::WorkingGroupLead).await;
        let form = session("Mine", "15:00", 60);
        assert_eq!(refusal(queries::programme(&h.platform, &lead, dialogue).await), Refusal::NotPermitted);
        assert_eq!(refusal(queries::find(&h.platform, &lead, dialogue, "amina").await), Refusal::NotPermitted);
        let refused = [
            programme::add(&h.platform, &lead, dialogue, SessionId::new(), &form).await,
            programme::change(&h.platform, &lead, dialogue, id, 1, &form, false).await,
            programme::shift(&h.platform, &lead, dialogue, id, 1, Direction::Up).await,
            programme::put(&h.platform, &lead, dialogue, id, 1, (Side::After, id)).await,
            programme::remove(&h.platform, &lead, dialogue, id).await,
            programme::publish(&h.platform, &lead, dialogue).await,
            programme::withdraw(&h.platform, &lead, dialogue).await,
            programme::give_role(&h.platform, &lead, dialogue, id, PersonId::new(), SessionRole::Chair).await,
            programme::end_role(&h.platform, &lead, dialogue, id, PersonId::new(), SessionRole::Chair).await,
        ];
        for result in refused {
            assert_eq!(refusal(result), Refusal::NotPermitted);
        }
    }
}

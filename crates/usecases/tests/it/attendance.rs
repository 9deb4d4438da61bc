//! The attendance list.

use domain::attendance::Mark;
use domain::ids::PersonId;
use domain::quota::Preset;
use domain::{Actor, DialogueState, FieldError, InvitationState, Presence, Problem, Refusal, Role};
use testkit::Harness;
use testkit::shortlist::{invitation, people};
use usecases::attendance::{LineForm, record, sheet};
use usecases::shortlist::queries::{Point, screen};
use usecases::shortlist::set_quotas;
use usecases::{Error, Result};

fn refusal<T>(result: Result<T>) -> Option<Refusal> {
    result.err().as_ref().and_then(Error::refusal).cloned()
}

fn line(
    person: PersonId,
    before: &'static str,
    presence: &'static str,
    spoke: bool,
) -> LineForm<'static> {
    LineForm {
        person,
        before,
        presence,
        spoke,
    }
}

/// Four people who were invited: two accepted, one declined, one was taken back.
async fn invited(h: &Harness) -> (domain::ids::DialogueId, Vec<PersonId>) {
    let all = people(h, 4).await;
    let id = h.convened(10).await;
    use InvitationState::{Accepted, Declined, Withdrawn};
    for (person, state) in all.iter().zip([Accepted, Accepted, Declined, Withdrawn]) {
        invitation(h, id, *person, state).await;
    }
    h.clock.set("2023-03-14T15:00:00Z");
    (id, all)
}

testkit::on_each_database! {
    async fn those_recorded_are_counted_at_the_last_two_points(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (id, all) = invited(h).await;
        set_quotas(&h.platform, &officer, id, &[], Some(Preset::GenderParity)).await.expect("quotas");
        let lines = [line(all[0], "", "in-person", true), line(all[2], "", "online", false)];
        let changed = record(&h.platform, &officer, id, &lines, None).await.expect("recorded");
        assert_eq!(changed, 2);
        let list = sheet(&h.platform, &officer, id).await.expect("the list");
        assert_eq!(list.lines.len(), 3, "whoever was withdrawn is not on the list");
        assert_eq!(list.lines[0].invitation, Some(InvitationState::Accepted));
        let balance = screen(&h.platform, &officer, id, "").await.expect("the balance").standings;
        assert_eq!((balance.accepted, balance.present, balance.spoke), (2, 2, 1));
        assert_eq!(balance.reached().last(), Some(Point::Spoke));
        let women = balance.rows.iter().find(|row| row.quota.feature == "woman").expect("a row");
        assert_eq!((women.counts.present.known, women.counts.spoke.known), (2, 1));
    }

    async fn the_rest_of_those_who_accepted_are_recorded_at_once(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (id, all) = invited(h).await;
        let lines = [line(all[0], "", "absent", false)];
        let changed = record(&h.platform, &officer, id, &lines, Some(Presence::Online)).await.expect("recorded");
        assert_eq!(changed, 2, "one line and the one other who accepted");
        let list = sheet(&h.platform, &officer, id).await.expect("the list");
        let of = |person| list.lines.iter().find(|line| line.contact.id == person).and_then(|line| line.mark);
        let online = Mark { presence: Presence::Online, spoke: false };
        assert_eq!(of(all[1]), Some(online));
        assert_eq!(of(all[2]), None);
        let again = record(&h.platform, &officer, id, &lines, Some(Presence::Online)).await.expect("recorded");
        assert_eq!(again, 0, "the same form sent twice changes nothing");
    }

    async fn two_officers_record_at_once_and_neither_undoes_the_other(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (id, all) = invited(h).await;
        let first = [line(all[0], "", "in-person", false), line(all[1], "", "", false)];
        let second = [line(all[0], "", "", false), line(all[1], "", "online", true)];
        record(&h.platform, &officer, id, &first, None).await.expect("the first");
        record(&h.platform, &officer, id, &second, None).await.expect("the second");
        let list = sheet(&h.platform, &officer, id).await.expect("the list");
        assert_eq!(list.lines.iter().filter(|line| line.mark.is_some()).count(), 2);
        let back = [line(all[0], "in-person", "", false)];
        record(&h.platform, &officer, id, &back, None).await.expect("taken back");
        let list = sheet(&h.platform, &officer, id).await.expect("the list");
        assert_eq!(list.lines.iter().filter(|line| line.mark.is_some()).count(), 1);
    }

    async fn nothing_is_recorded_too_early_or_of_strangers_or_of_the_absent_who_spoke(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (id, all) = invited(h).await;
        let spoke = [line(all[0], "", "absent", true)];
        let field = format!("presence-{}", all[0]);
        assert_eq!(
            refusal(record(&h.platform, &officer, id, &spoke, None).await),
            Some(Refusal::Invalid(vec![FieldError::new(field, Problem::SpokeWithoutBeingThere)]))
        );
        let stranger = [line(PersonId::new(), "", "online", false)];
        assert_eq!(refusal(record(&h.platform, &officer, id, &stranger, None).await), Some(Refusal::NotFound));
        let focal = h.officer(Role::FocalPoint).await;
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(record(&h.platform, actor, id, &[], None).await), Some(why.clone()));
            assert_eq!(refusal(sheet(&h.platform, actor, id).await), Some(why));
        }
        h.clock.set("2023-03-14T13:59:00Z");
        assert_eq!(refusal(record(&h.platform, &officer, id, &[], None).await), Some(Refusal::TooEarly));
        let off = h.dialogue_like(2, |row| row.state = DialogueState::Cancelled).await;
        let refused = refusal(record(&h.platform, &officer, off, &[], None).await);
        assert!(matches!(refused, Some(Refusal::WrongState { .. })), "{refused:?}");
    }
}

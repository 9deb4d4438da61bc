//! Meetings of a working group that repeat: what people are told, and what their calendars hold.

use chrono::NaiveDate;
use domain::ids::DialogueId;
use domain::invitation::{RsvpForm, parse};
use domain::repeats::{Ends, Every, Repeats};
use domain::{
    Actor, Answer, Channel, InvitationState, Language, MeetingState, Problem, Refusal, Role,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use testkit::Harness;
use usecases::meetings::{self, Step};
use usecases::{dialogues, feeds, invitations};

use crate::inbound::posted::{Invited, of, post};
use crate::reading::{ics, line, message_id, subject, text};

pub fn day(raw: &str) -> NaiveDate {
    raw.parse().expect("a day")
}

fn refusal<T: std::fmt::Debug>(result: usecases::Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

/// Every week on the first meeting's day, so many times.
const fn weekly(meetings: u32) -> Step {
    Step::Repeat(Some(Repeats {
        every: Every::Weekly,
        interval: 1,
        ends: Ends::After(meetings),
    }))
}

pub fn moved(day_: &str, to: &str) -> Step {
    let at = |time: &str| {
        chrono::NaiveDateTime::parse_from_str(&format!("{to} {time}"), "%Y-%m-%d %H:%M")
            .expect("a time")
    };
    Step::Move {
        day: day(day_),
        start: at("10:00"),
        end: at("11:00"),
    }
}

/// A working group's meeting in Geneva on Tuesdays at 15:00 from 14 March 2023: the clocks change on the 26th.
async fn working_group(h: &Harness) -> DialogueId {
    h.dialogue_like(10, |row| {
        row.format = domain::Format::WorkingGroupMeeting;
    })
    .await
}

pub async fn step(
    h: &Harness,
    actor: &Actor,
    id: DialogueId,
    step: &Step,
) -> usecases::Result<bool> {
    let version = meetings::screen(&h.platform, actor, id)
        .await
        .expect("a page")
        .head
        .version;
    h.clock.advance(chrono::Duration::minutes(5));
    let taken = meetings::change(&h.platform, actor, id, version, step).await;
    h.worker.drain().await.expect("the worker works");
    taken
}

/// A series of four meetings with one person who has accepted.
pub async fn series(h: &Harness) -> (Actor, Invited) {
    let officer = h.officer(Role::Secretariat).await;
    let dialogue = working_group(h).await;
    assert!(step(h, &officer, dialogue, &weekly(4)).await.expect("set"));
    let people = h.shortlisted(dialogue, 1, Language::En).await;
    invitations::issue(&h.platform, &officer, dialogue, &people)
        .await
        .expect("issued");
    h.worker.drain().await.expect("the worker works");
    let invited = of(h, dialogue).await.remove(0);
    answer(h, &invited, "accepted").await;
    (officer, invited)
}

async fn answer(h: &Harness, invited: &Invited, said: &str) {
    let form = RsvpForm {
        answer: said.to_owned(),
        ..RsvpForm::default()
    };
    let rsvp = parse(&form).expect("a complete answer");
    invitations::answer(&h.platform, &invited.token, &rsvp)
        .await
        .expect("answered");
    h.worker.drain().await.expect("the worker works");
}

/// The mails about the invitation, confirmations of answers left out.
pub fn letters(h: &Harness, invited: &Invited) -> Vec<Vec<u8>> {
    h.mailbox
        .mails()
        .into_iter()
        .filter(|(to, bytes)| *to == invited.email && message_id(bytes).starts_with("inv."))
        .map(|(_, bytes)| bytes)
        .collect()
}

async fn answers(h: &Harness, invited: &Invited) -> Vec<(String, Answer, Channel)> {
    use entity::rsvp::{Column, Entity};
    Entity::find()
        .filter(Column::InvitationId.eq(invited.invitation))
        .order_by_asc(Column::Id)
        .all(h.platform.db())
        .await
        .expect("answers")
        .into_iter()
        .map(|row| (row.meeting, row.answer, row.channel))
        .collect()
}

/// The first event of a calendar, without the zones before it, which have rules of their own.
pub fn event(ics: &str) -> &str {
    ics.split("BEGIN:VEVENT").nth(1).unwrap_or_default()
}

/// A calendar's answer to one meeting, which it names by the start that the rule gives it.
pub fn replies_to_one(invited: &Invited, partstat: &str, stamp: &str, recurrence: &str) -> String {
    invited.replies(partstat, stamp).replace(
        "SEQUENCE:0",
        &format!("SEQUENCE:0\r\nRECURRENCE-ID{recurrence}"),
    )
}

testkit::on_each_database! {
    async fn an_invitation_to_a_series_carries_its_rule_and_tells_it_in_words(h) {
        let (_, invited) = series(h).await;
        let letter = letters(h, &invited).remove(0);
        let request = ics(&letter).expect("a calendar part");
        assert_eq!(line(&request, "RRULE"), "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4");
        assert_eq!(line(&request, "DTSTART"), "DTSTART;TZID=Europe/Zurich:20230314T150000");
        assert!(text(&letter).contains("Repeats: every week on Tuesday, 4 meetings"), "{}", text(&letter));
    }

    async fn the_clocks_change_and_the_meetings_keep_their_hour(h) {
        let (officer, invited) = series(h).await;
        let screen = meetings::screen(&h.platform, &officer, invited.dialogue).await.expect("a page");
        let starts: Vec<String> = screen.meetings.iter().map(|line| line.meeting.starts_at.to_rfc3339()).collect();
        assert_eq!(starts, [
            "2023-03-14T14:00:00+00:00", "2023-03-21T14:00:00+00:00", "2023-03-28T13:00:00+00:00", "2023-04-04T13:00:00+00:00",
        ]);
        // It is over with its last meeting, not with its first.
        h.clock.set("2023-03-20T12:00:00Z");
        let public = usecases::portal::dialogues::list(&h.platform, &Default::default(), 1).await.expect("a list");
        assert_eq!(public.ahead.len(), 1);
    }

    async fn one_meeting_moves_and_the_answer_to_the_series_stays(h) {
        let (officer, invited) = series(h).await;
        assert!(step(h, &officer, invited.dialogue, &moved("2023-03-28", "2023-03-30")).await.expect("moved"));
        let letters = letters(h, &invited);
        let letter = letters.last().expect("a letter");
        assert!(subject(letter).starts_with("Moved: one meeting of "), "{}", subject(letter));
        assert!(text(letter).contains("Meeting: Thu 30 March 2023, 10:00–11:00"), "{}", text(letter));
        assert!(text(letter).contains("Until now: Tue 28 March 2023, 15:00–17:30"), "{}", text(letter));
        let request = ics(letter).expect("a calendar part");
        assert_eq!(line(&request, "METHOD"), "METHOD:REQUEST");
        assert_eq!(line(&request, "SEQUENCE"), "SEQUENCE:1");
        assert_eq!(request.matches("BEGIN:VEVENT").count(), 2, "the whole series and the moved meeting");
        assert!(request.contains("RECURRENCE-ID;TZID=Europe/Zurich:20230328T150000\r\n"), "{request}");
        assert!(request.contains("DTSTART;TZID=Europe/Zurich:20230330T100000\r\n"), "{request}");
        assert!(line(&request, "ATTENDEE").contains("PARTSTAT=ACCEPTED"), "{request}");
        let row = invited.row(h).await;
        assert_eq!((row.state, row.sequence), (InvitationState::Accepted, 1));
    }

    async fn one_meeting_is_dropped_and_restored_and_the_series_goes_on(h) {
        let (officer, invited) = series(h).await;
        let one = day("2023-03-21");
        step(h, &officer, invited.dialogue, &Step::Drop { day: one }).await.expect("dropped");
        let cancel = ics(letters(h, &invited).last().expect("a letter")).expect("a calendar part");
        assert_eq!(line(&cancel, "METHOD"), "METHOD:CANCEL");
        assert_eq!(line(&cancel, "RECURRENCE-ID"), "RECURRENCE-ID;TZID=Europe/Zurich:20230321T150000");
        assert!(!event(&cancel).contains("RRULE"), "the rule would cancel the series");
        feeds::make_mine(&h.platform, &invited.token).await.expect("made");
        let feed = feeds::mine(&h.platform, &invited.token).await.expect("a look-up").expect("a feed").address;
        let token = feed.rsplit('/').next().unwrap_or_default().trim_end_matches(".ics").to_owned();
        let calendar = feeds::calendar(&h.platform, &token).await.expect("a feed");
        assert!(calendar.contains("EXDATE;TZID=Europe/Zurich:20230321T150000\r\n"), "{calendar}");
        // What is sent from then on leaves it out, too.
        step(h, &officer, invited.dialogue, &moved("2023-03-28", "2023-03-30")).await.expect("moved");
        let request = ics(letters(h, &invited).last().expect("a letter")).expect("a calendar part");
        assert!(request.contains("EXDATE;TZID=Europe/Zurich:20230321T150000\r\n"), "{request}");
        assert_eq!(line(&request, "SEQUENCE"), "SEQUENCE:2");
        step(h, &officer, invited.dialogue, &Step::Restore { day: one }).await.expect("restored");
        let request = ics(letters(h, &invited).last().expect("a letter")).expect("a calendar part");
        assert!(!request.contains("EXDATE") && request.contains("SEQUENCE:3\r\n"), "{request}");
        assert!(!step(h, &officer, invited.dialogue, &Step::Restore { day: one }).await.expect("nothing to do"), "twice is once");
    }

    async fn the_last_meeting_cannot_be_dropped_and_a_past_one_not_be_moved_to(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = working_group(h).await;
        step(h, &officer, dialogue, &weekly(2)).await.expect("set");
        step(h, &officer, dialogue, &Step::Drop { day: day("2023-03-14") }).await.expect("dropped");
        let last = refusal(step(h, &officer, dialogue, &Step::Drop { day: day("2023-03-21") }).await);
        assert_eq!(last, Refusal::field("meeting", Problem::LastMeeting));
        let past = refusal(step(h, &officer, dialogue, &moved("2023-03-21", "2022-03-21")).await);
        assert_eq!(past, Refusal::field("date", Problem::InThePast));
        assert_eq!(refusal(step(h, &officer, dialogue, &Step::Drop { day: day("2023-03-22") }).await), Refusal::NotFound);
    }

    async fn a_rule_is_refused_where_it_cannot_hold(h) {
        let officer = h.officer(Role::Secretariat).await;
        let roundtable = h.convened(5).await;
        assert_eq!(refusal(step(h, &officer, roundtable, &weekly(4)).await), Refusal::field("every", Problem::NotAChoice));
        let dialogue = working_group(h).await;
        let until = |every, until: &str| Step::Repeat(Some(Repeats { every, interval: 1, ends: Ends::Until(day(until)) }));
        assert_eq!(
            refusal(step(h, &officer, dialogue, &until(Every::Weekly, "2023-03-20")).await),
            Refusal::field("until", Problem::NotInSeries),
            "one meeting is no series"
        );
        assert_eq!(
            refusal(step(h, &officer, dialogue, &until(Every::MonthlyLast, "2024-03-20")).await),
            Refusal::field("until", Problem::NotInSeries),
            "the 14th is not the last Tuesday"
        );
        step(h, &officer, dialogue, &until(Every::Monthly, "2023-06-30")).await.expect("set");
        let screen = meetings::screen(&h.platform, &officer, dialogue).await.expect("a page");
        let days: Vec<String> = screen.meetings.iter().map(|line| line.meeting.day.to_string()).collect();
        assert_eq!(days, ["2023-03-14", "2023-04-11", "2023-05-09", "2023-06-13"], "each second Tuesday");
        assert_eq!(refusal(meetings::change(&h.platform, &officer, dialogue, 1, &weekly(3)).await), Refusal::ChangedMeanwhile);
        let nobody = meetings::change(&h.platform, &Actor::Public, dialogue, 2, &weekly(3)).await;
        assert_eq!(refusal(nobody), Refusal::SignInRequired);
    }

    async fn another_rule_asks_everybody_again_and_is_previewed(h) {
        let (officer, invited) = series(h).await;
        let version = meetings::screen(&h.platform, &officer, invited.dialogue).await.expect("a page").head.version;
        let found = meetings::consequences(&h.platform, &officer, invited.dialogue, version, &weekly(6)).await.expect("consequences");
        assert_eq!(found.told.len(), 1);
        let letter = &found.letters[0];
        assert!(letter.text.contains("6 meetings") && letter.text.contains("Until now: every week on Tuesday, 4 meetings"), "{}", letter.text);
        assert!(letter.ics.as_deref().is_some_and(|ics| ics.contains("COUNT=6")));
        assert_eq!(invited.state(h).await, InvitationState::Accepted, "nothing was stored");
        step(h, &officer, invited.dialogue, &weekly(6)).await.expect("set");
        assert_eq!(invited.state(h).await, InvitationState::Issued);
        step(h, &officer, invited.dialogue, &Step::Repeat(None)).await.expect("ended");
        let request = ics(letters(h, &invited).last().expect("a letter")).expect("a calendar part");
        assert!(!event(&request).contains("RRULE"), "{request}");
        assert_eq!(line(&request, "SEQUENCE"), "SEQUENCE:2");
    }

    async fn an_answer_by_mail_to_one_meeting_is_kept_and_the_others_stay(h) {
        let (officer, invited) = series(h).await;
        // In UTC and in local time: the same meeting.
        post(h, &replies_to_one(&invited, "DECLINED", "100000", ":20230328T130000Z")).await;
        assert_eq!(invited.state(h).await, InvitationState::Accepted);
        post(h, &replies_to_one(&invited, "TENTATIVE", "110000", ";TZID=Europe/Zurich:20230328T150000")).await;
        post(h, &replies_to_one(&invited, "ACCEPTED", "103000", ":20230328T130000Z")).await;
        let given = answers(h, &invited).await;
        let one = "2023-03-28".to_owned();
        assert_eq!(given, [
            (String::new(), Answer::Accepted, Channel::Web),
            (one.clone(), Answer::Declined, Channel::Mail),
            (one, Answer::Tentative, Channel::Mail),
        ], "the older word of three does not count");
        let foreign = post(h, &replies_to_one(&invited, "DECLINED", "120000", ":20230329T130000Z")).await;
        assert_eq!(foreign.doubt, Some(domain::Doubt::UnknownOccurrence));
        // The next letter carries the answer to the one meeting, so that the calendar keeps it.
        step(h, &officer, invited.dialogue, &Step::Drop { day: day("2023-03-21") }).await.expect("dropped");
        step(h, &officer, invited.dialogue, &Step::Restore { day: day("2023-03-21") }).await.expect("restored");
        let request = ics(letters(h, &invited).last().expect("a letter")).expect("a calendar part");
        let single = request.split("BEGIN:VEVENT").find(|event| event.contains("RECURRENCE-ID;TZID=Europe/Zurich:20230328T150000"));
        assert!(single.is_some_and(|event| event.contains("PARTSTAT=TENTATIVE")), "{request}");
        assert!(line(&request, "ATTENDEE").contains("PARTSTAT=ACCEPTED"), "{request}");
    }

    async fn an_answer_to_the_whole_counts_whatever_became_of_single_meetings_since(h) {
        let (officer, invited) = series(h).await;
        step(h, &officer, invited.dialogue, &Step::Drop { day: day("2023-03-21") }).await.expect("dropped");
        // The calendar was told of one meeting's end only: its series is still version 0.
        let received = post(h, &invited.replies("TENTATIVE", "130000")).await;
        assert_eq!((received.doubt, invited.state(h).await), (None, InvitationState::Tentative));
        step(h, &officer, invited.dialogue, &moved("2023-03-28", "2023-03-30")).await.expect("moved");
        let old = post(h, &replies_to_one(&invited, "DECLINED", "010000", ":20230328T130000Z")).await;
        assert_eq!(old.doubt, Some(domain::Doubt::OlderVersion), "it was said of the earlier time");
        step(h, &officer, invited.dialogue, &weekly(6)).await.expect("another rule");
        let old = post(h, &invited.replies("ACCEPTED", "140000")).await;
        assert_eq!(old.doubt, Some(domain::Doubt::OlderVersion), "everybody was asked again");
    }

    async fn one_meeting_is_declined_on_the_page_and_a_new_time_asks_for_it_again(h) {
        let (officer, invited) = series(h).await;
        let one = day("2023-03-28");
        for _ in 0..2 {
            meetings::answer(&h.platform, &invited.token, one, Answer::Declined).await.expect("answered");
        }
        assert_eq!(answers(h, &invited).await.len(), 2, "the same again is nothing new");
        let absent = |screen: &meetings::Screen| screen.meetings.iter().map(|line| line.absent).collect::<Vec<_>>();
        let screen = meetings::screen(&h.platform, &officer, invited.dialogue).await.expect("a page");
        assert_eq!(absent(&screen), [0, 0, 1, 0]);
        let shown = invitations::show(&h.platform, &invited.token).await.expect("a page");
        assert_eq!(shown.meetings[2].mine, Some(Answer::Declined));
        step(h, &officer, invited.dialogue, &moved("2023-03-28", "2023-03-30")).await.expect("moved");
        let screen = meetings::screen(&h.platform, &officer, invited.dialogue).await.expect("a page");
        assert_eq!(absent(&screen), [0, 0, 0, 0], "it was declined at another time");
        assert_eq!(screen.meetings[2].meeting.state, Some(MeetingState::Moved));
        h.clock.set("2023-03-31T12:00:00Z");
        let late = meetings::answer(&h.platform, &invited.token, one, Answer::Declined).await;
        assert_eq!(refusal(late), Refusal::DeadlinePassed);
        assert_eq!(refusal(meetings::answer(&h.platform, "nobody", one, Answer::Declined).await), Refusal::NotFound);
    }

    async fn a_series_follows_its_plan(h) {
        let (officer, invited) = series(h).await;
        step(h, &officer, invited.dialogue, &moved("2023-03-28", "2023-03-30")).await.expect("moved");
        let overview = dialogues::queries::overview(&h.platform, &officer, invited.dialogue).await.expect("a page");
        let version = overview.head.version;
        let mut form = dialogues::rows::form_of(&overview.plan);
        form.format = "roundtable".to_owned();
        let refused = dialogues::edit(&h.platform, &officer, invited.dialogue, version, &form, Default::default()).await;
        assert_eq!(refusal(refused), Refusal::field("format", Problem::EndTheSeriesFirst));
        let mut form = dialogues::rows::form_of(&overview.plan);
        form.start_time = "09:00".to_owned();
        form.end_time = "10:00".to_owned();
        h.clock.advance(chrono::Duration::minutes(5));
        dialogues::edit(&h.platform, &officer, invited.dialogue, version, &form, Default::default()).await.expect("saved");
        h.worker.drain().await.expect("the worker works");
        let request = ics(letters(h, &invited).last().expect("a letter")).expect("a calendar part");
        assert!(request.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=4"), "{request}");
        assert!(request.contains("RECURRENCE-ID;TZID=Europe/Zurich:20230328T090000"), "still moved: {request}");
        // Without a date there is nothing that could repeat.
        let overview = dialogues::queries::overview(&h.platform, &officer, invited.dialogue).await.expect("a page");
        let mut form = dialogues::rows::form_of(&overview.plan);
        form.schedule = "to-be-determined".to_owned();
        dialogues::edit(&h.platform, &officer, invited.dialogue, overview.head.version, &form, Default::default()).await.expect("saved");
        h.worker.drain().await.expect("the worker works");
        let cancel = ics(letters(h, &invited).last().expect("a letter")).expect("a calendar part");
        assert_eq!(line(&cancel, "METHOD"), "METHOD:CANCEL");
        assert_eq!(line(&cancel, "RECURRENCE-ID"), "", "the whole series leaves the calendar");
        assert!(meetings::screen(&h.platform, &officer, invited.dialogue).await.expect("a page").meetings.is_empty());
    }
}

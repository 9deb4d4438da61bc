//! What a changed plan means for those who are invited.

use super::{Plan, material_change, shown_in_calendars};
use crate::schedule::Schedule;

/// What those who are invited are told after a change (RFC 5546, 2.1.4 and 3.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum News {
    /// Time, place or mode are others now: everybody is asked again, SEQUENCE rises.
    Moved,
    /// There is no date any more: the entry leaves the calendars, the invitation stays.
    Postponed,
    /// Words or the address of the room: answers and SEQUENCE stay.
    Reworded,
    /// One meeting of a series takes place at another time: SEQUENCE rises, answers to the whole stay.
    MeetingMoved,
    /// One meeting of a series does not take place: it alone is cancelled.
    MeetingDropped,
}

impl News {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Moved,
        Self::Postponed,
        Self::Reworded,
        Self::MeetingMoved,
        Self::MeetingDropped,
    ];

    /// The stable code, which ends the keys of its texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Postponed => "postponed",
            Self::Reworded => "reworded",
            Self::MeetingMoved => "meeting-moved",
            Self::MeetingDropped => "meeting-dropped",
        }
    }

    /// Whether an answer that was given before no longer counts.
    #[must_use]
    pub const fn asks_again(self) -> bool {
        match self {
            Self::Moved | Self::Postponed => true,
            Self::Reworded | Self::MeetingMoved | Self::MeetingDropped => false,
        }
    }

    /// Whether calendars hold another version from now on, so that SEQUENCE rises (RFC 5546 2.1.4).
    #[must_use]
    pub const fn raises_sequence(self) -> bool {
        match self {
            Self::Moved | Self::Postponed | Self::MeetingMoved | Self::MeetingDropped => true,
            Self::Reworded => false,
        }
    }
}

/// What is new for those who are invited; nothing when their letters and calendars would say the same.
#[must_use]
pub fn news(before: &Plan, after: &Plan) -> Option<News> {
    let dated = before.schedule != Schedule::ToBeDetermined;
    if dated && after.schedule == Schedule::ToBeDetermined {
        Some(News::Postponed)
    } else if material_change(before, after) {
        Some(News::Moved)
    } else if shown_in_calendars(before, after) {
        Some(News::Reworded)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialogue::{PlanForm, parse};

    fn told(before: &dyn Fn(&mut PlanForm), after: &dyn Fn(&mut PlanForm)) -> Option<News> {
        let plan = |change: &dyn Fn(&mut PlanForm)| {
            let mut form = PlanForm {
                title: "Quality".into(),
                format: "roundtable".into(),
                mode: "hybrid".into(),
                place: "Geneva".into(),
                seats: "20".into(),
                schedule: "to-be-determined".into(),
                language: "en".into(),
                ..PlanForm::default()
            };
            change(&mut form);
            parse(&form).unwrap_or_else(|errors| panic!("the plan can be read: {errors:?}"))
        };
        news(&plan(before), &plan(after))
    }

    fn on_a_day(form: &mut PlanForm) {
        form.schedule = "days".into();
        form.date = "2023-03-14".into();
    }

    #[test]
    fn a_date_that_is_taken_back_is_a_postponement() {
        assert_eq!(told(&on_a_day, &|_| {}), Some(News::Postponed));
        assert_eq!(told(&|_| {}, &on_a_day), Some(News::Moved));
        assert_eq!(
            told(&|_| {}, &|form| form.place = "Nairobi".into()),
            Some(News::Moved)
        );
    }

    #[test]
    fn what_calendars_do_not_show_is_no_news() {
        assert_eq!(told(&on_a_day, &on_a_day), None);
        assert_eq!(told(&|_| {}, &|form| form.seats = "30".into()), None);
        let title = told(&on_a_day, &|form| {
            on_a_day(form);
            form.title = "Quality of decisions".into();
        });
        assert_eq!(title, Some(News::Reworded));
    }
}

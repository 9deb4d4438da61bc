//! Moving sessions: one place up or down, to another place altogether, and what follows a session along with it.

use super::{DAY, Slot};
use crate::Problem;
use crate::ids::SessionId;

/// Which way a session moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Up,
    Down,
}

impl Direction {
    /// The direction of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
}

/// On which side of another session a session is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Before,
    After,
}

impl Side {
    /// The side of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "before" => Some(Self::Before),
            "after" => Some(Self::After),
            _ => None,
        }
    }
}

/// A session and its new slot.
pub type Moved = (SessionId, Slot);

/// The new slots of a session and its neighbour in the same track of the same day, once they have changed
/// places: the block begins where it began, and the pause between the two stays. Nothing at the end of a row.
#[must_use]
pub fn swapped(
    sessions: &[(SessionId, Slot, &str)],
    id: SessionId,
    direction: Direction,
) -> Option<[Moved; 2]> {
    let (_, slot, track) = *sessions.iter().find(|(of, ..)| *of == id)?;
    let mut row: Vec<Moved> = sessions
        .iter()
        .filter(|(_, other, of)| other.day == slot.day && *of == track)
        .map(|(id, slot, _)| (*id, *slot))
        .collect();
    row.sort_by_key(|(id, slot)| (slot.start, *id));
    let at = row.iter().position(|(of, _)| *of == id)?;
    let first = match direction {
        Direction::Up => at.checked_sub(1)?,
        Direction::Down => at,
    };
    let (before, after) = (*row.get(first)?, *row.get(first + 1)?);
    let pause = after.1.start.saturating_sub(before.1.end());
    let leading = Slot {
        start: before.1.start,
        ..after.1
    };
    let trailing = Slot {
        start: leading.end() + pause,
        ..before.1
    };
    (trailing.end() <= DAY).then_some([(after.0, leading), (before.0, trailing)])
}

/// The new slots of a session and of what makes room for it, once it is put beside `target`, in whose track of
/// whose day it goes. Within one row the others close up, the row begins where it began, and its pauses stay
/// where they are. From another row it comes right at its place, and what begins there or later goes on after
/// it; the gap it leaves behind stays. Nothing when it is where it should be, or when one of the two is unknown.
///
/// # Errors
/// [`Problem::PastMidnight`] when something would leave its day.
pub fn put_beside(
    sessions: &[(SessionId, Slot, &str)],
    id: SessionId,
    target: SessionId,
    side: Side,
) -> Result<Vec<Moved>, Problem> {
    let find = |id| sessions.iter().find(|(of, ..)| *of == id);
    let (Some((_, slot, from)), Some((_, goal, track))) = (find(id), find(target)) else {
        return Ok(Vec::new());
    };
    let mut row: Vec<Moved> = sessions
        .iter()
        .filter(|(_, other, of)| other.day == goal.day && of == track)
        .map(|(id, slot, _)| (*id, *slot))
        .collect();
    row.sort_by_key(|(id, slot)| (slot.start, *id));
    let same_row = slot.day == goal.day && from == track;
    let moved = if same_row {
        reordered(&row, id, target, side)
    } else {
        inserted(&row, (id, *slot), target, side)
    };
    if moved.iter().any(|(_, slot)| slot.end() > DAY) {
        return Err(Problem::PastMidnight);
    }
    // From one track to another it moves also when its hour stays.
    let stays = |(of, slot): &Moved| {
        (same_row || *of != id) && find(*of).is_some_and(|(_, was, _)| was == slot)
    };
    Ok(moved.into_iter().filter(|moved| !stays(moved)).collect())
}

/// A row in which one session has changed its place; the pauses stay between the places.
fn reordered(row: &[Moved], id: SessionId, target: SessionId, side: Side) -> Vec<Moved> {
    let pauses: Vec<u32> = row
        .windows(2)
        .map(|pair| pair[1].1.start.saturating_sub(pair[0].1.end()))
        .collect();
    let mut start = row.first().map_or(0, |(_, slot)| slot.start);
    let (mut taken, mut others): (Vec<Moved>, Vec<Moved>) =
        row.iter().partition(|(of, _)| *of == id);
    let at = others.iter().position(|(of, _)| *of == target);
    let (Some(one), Some(at)) = (taken.pop(), at) else {
        return row.to_vec();
    };
    others.insert(at + usize::from(side == Side::After), one);
    for (place, (_, slot)) in others.iter_mut().enumerate() {
        slot.start = start;
        start = slot.end() + pauses.get(place).copied().unwrap_or_default();
    }
    others
}

/// A session that comes from another row, and what goes on after it.
fn inserted(row: &[Moved], new: Moved, target: SessionId, side: Side) -> Vec<Moved> {
    let Some((_, goal)) = row.iter().find(|(of, _)| *of == target) else {
        return Vec::new();
    };
    let start = match side {
        Side::Before => goal.start,
        Side::After => goal.end(),
    };
    let slot = Slot {
        day: goal.day,
        start,
        ..new.1
    };
    let mut moved = vec![(new.0, slot)];
    let mut free = slot.end();
    for (id, other) in row.iter().filter(|(_, other)| other.start >= start) {
        let start = other.start.max(free);
        free = start + other.minutes;
        moved.push((*id, Slot { start, ..*other }));
    }
    moved
}

/// The new slots of what follows a session on its day when the session moves from one slot to another. A
/// session of one track takes its track along, one that everybody attends takes along everything.
///
/// # Errors
/// [`Problem::NotANumber`] with the minutes that are possible, when something would leave its day.
pub fn following(
    sessions: &[(SessionId, Slot, &str)],
    id: SessionId,
    track: &str,
    from: Slot,
    to: Slot,
) -> Result<Vec<Moved>, Problem> {
    if from.day != to.day {
        return Ok(Vec::new());
    }
    let by = i64::from(to.end()) - i64::from(from.end());
    let later = sessions.iter().filter(|(of, slot, other)| {
        *of != id
            && slot.day == from.day
            && slot.start >= from.end()
            && (track.is_empty() || *other == track)
    });
    let mut moved = Vec::new();
    for (of, slot, _) in later {
        let start = u32::try_from(i64::from(slot.start) + by)
            .ok()
            .filter(|start| start + slot.minutes <= DAY)
            .ok_or(Problem::NotANumber {
                min: 1,
                max: (i64::from(to.minutes) - (i64::from(slot.end()) + by - i64::from(DAY))).max(1),
            })?;
        moved.push((*of, Slot { start, ..*slot }));
    }
    Ok(moved)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(start: u32, minutes: u32) -> Slot {
        Slot {
            day: 1,
            start,
            minutes,
        }
    }

    #[test]
    fn two_neighbours_change_places_and_the_pause_between_them_stays() {
        let ids = [SessionId::new(), SessionId::new(), SessionId::new()];
        let sessions = [
            (ids[0], slot(540, 60), ""),
            (ids[1], slot(615, 45), ""),
            (ids[2], slot(600, 30), "A"),
        ];
        let swap = swapped(&sessions, ids[1], Direction::Up);
        assert_eq!(
            swap,
            Some([(ids[1], slot(540, 45)), (ids[0], slot(600, 60))])
        );
        assert_eq!(swapped(&sessions, ids[0], Direction::Down), swap);
        assert_eq!(swapped(&sessions, ids[0], Direction::Up), None);
        assert_eq!(
            swapped(&sessions, ids[2], Direction::Down),
            None,
            "another track"
        );
    }

    #[test]
    fn a_session_put_elsewhere_in_its_row_lets_the_others_close_up() {
        let ids = [SessionId::new(), SessionId::new(), SessionId::new()];
        let sessions = [
            (ids[0], slot(540, 60), ""),
            (ids[1], slot(615, 45), ""),
            (ids[2], slot(660, 30), ""),
        ];
        let last_first = put_beside(&sessions, ids[2], ids[0], Side::Before);
        assert_eq!(
            last_first,
            Ok(vec![
                (ids[2], slot(540, 30)),
                (ids[0], slot(585, 60)),
                (ids[1], slot(645, 45))
            ]),
            "the pause of a quarter of an hour stays behind the first place"
        );
        let stays = put_beside(&sessions, ids[1], ids[0], Side::After);
        assert_eq!(stays, Ok(Vec::new()));
        let beside_itself = put_beside(&sessions, ids[1], ids[1], Side::Before);
        assert_eq!(beside_itself, Ok(Vec::new()));
    }

    #[test]
    fn a_session_from_another_row_makes_what_is_there_wait_and_no_longer_than_needed() {
        let ids: Vec<SessionId> = (0..4).map(|_| SessionId::new()).collect();
        let second = |start, minutes| Slot {
            day: 2,
            ..slot(start, minutes)
        };
        let sessions = [
            (ids[0], slot(540, 60), "A"),
            (ids[1], second(600, 30), ""),
            (ids[2], second(630, 30), ""),
            (ids[3], second(800, 30), ""),
        ];
        assert_eq!(
            put_beside(&sessions, ids[0], ids[2], Side::Before),
            Ok(vec![(ids[0], second(630, 60)), (ids[2], second(690, 30))])
        );
        assert_eq!(
            put_beside(&sessions, ids[0], ids[3], Side::After),
            Ok(vec![(ids[0], second(830, 60))])
        );
    }

    #[test]
    fn nothing_is_put_past_midnight() {
        let ids = [SessionId::new(), SessionId::new()];
        let sessions = [(ids[0], slot(540, 60), "A"), (ids[1], slot(1380, 30), "")];
        assert_eq!(
            put_beside(&sessions, ids[0], ids[1], Side::Before),
            Err(Problem::PastMidnight)
        );
    }

    #[test]
    fn what_follows_moves_along_and_never_past_midnight() {
        let ids = [SessionId::new(), SessionId::new(), SessionId::new()];
        let sessions = [
            (ids[0], slot(540, 60), ""),
            (ids[1], slot(600, 30), "A"),
            (ids[2], slot(1380, 60), "B"),
        ];
        let to = slot(540, 75);
        assert_eq!(
            following(&sessions[..2], ids[0], "", slot(540, 60), to),
            Ok(vec![(ids[1], slot(615, 30))])
        );
        assert_eq!(
            following(&sessions, ids[0], "", slot(540, 60), to),
            Err(Problem::NotANumber { min: 1, max: 60 })
        );
        assert_eq!(
            following(&sessions, ids[1], "A", slot(600, 30), slot(600, 90)),
            Ok(Vec::new())
        );
    }
}

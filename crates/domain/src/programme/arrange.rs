//! Moving sessions: one place up or down, and what follows a session along with it.

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

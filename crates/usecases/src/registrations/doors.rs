//! Standing in line: those who come while others are being let in, and who leads.

use std::collections::HashMap;
use std::sync::Mutex;

use domain::ids::DialogueId;
use tokio::sync::oneshot;

use super::arrivals::{Arrival, Outcome};

/// The most who are let in together: what one statement carries, and what the last of them waits for.
const GROUP: usize = 64;

/// Those who came and are not let in yet, by dialogue. A dialogue has an entry while somebody leads.
#[derive(Debug, Default)]
pub(crate) struct Doors(Mutex<HashMap<DialogueId, Vec<Waiting>>>);

/// Somebody at the door, and how they are told.
#[derive(Debug)]
pub(super) struct Waiting {
    pub arrival: Arrival,
    pub tell: oneshot::Sender<Outcome>,
}

impl Doors {
    fn all(&self) -> std::sync::MutexGuard<'_, HashMap<DialogueId, Vec<Waiting>>> {
        // What is kept is whole after each step: a panic elsewhere leaves nothing half done.
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Stands in line; whether nobody leads yet.
    pub(super) fn join(&self, dialogue: DialogueId, waiting: Waiting) -> bool {
        let mut all = self.all();
        let leads = !all.contains_key(&dialogue);
        all.entry(dialogue).or_default().push(waiting);
        leads
    }

    /// The next group. When nobody is left, nobody leads any more.
    fn next(&self, dialogue: DialogueId) -> Option<Vec<Waiting>> {
        let mut all = self.all();
        let line = all.get_mut(&dialogue)?;
        if line.is_empty() {
            all.remove(&dialogue);
            return None;
        }
        let rest = line.split_off(line.len().min(GROUP));
        Some(std::mem::replace(line, rest))
    }
}

/// Sends everybody away to go alone when whoever leads falls.
pub(super) struct Leading<'a> {
    doors: &'a Doors,
    dialogue: DialogueId,
    done: bool,
}

impl<'a> Leading<'a> {
    pub(super) fn new(doors: &'a Doors, dialogue: DialogueId) -> Self {
        Self {
            doors,
            dialogue,
            done: false,
        }
    }

    /// The next group; with none, nobody leads any more.
    pub(super) fn next(&mut self) -> Option<Vec<Waiting>> {
        let group = self.doors.next(self.dialogue);
        self.done = group.is_none();
        group
    }
}

impl Drop for Leading<'_> {
    fn drop(&mut self) {
        if !self.done {
            self.doors.all().remove(&self.dialogue);
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::RegistrationFormId;
    use domain::registration::{Answers, Registrant};

    use super::*;

    fn somebody() -> (Waiting, oneshot::Receiver<Outcome>) {
        let (tell, told) = oneshot::channel();
        let who = Registrant {
            email: domain::EmailAddress::parse("a@b.example").expect("an address"),
            given_name: "A".to_owned(),
            family_name: "B".to_owned(),
            position: String::new(),
            organisation: "O".to_owned(),
            organisation_type: domain::OrganisationType::Ngo,
            country: None,
            language: domain::Language::En,
            gender: domain::Gender::Undisclosed,
            publish_name: false,
        };
        let arrival = Arrival {
            form: RegistrationFormId::new(),
            revision: 1,
            who,
            answers: Answers::default(),
            key: String::new(),
            reference: String::new(),
        };
        (Waiting { arrival, tell }, told)
    }

    #[test]
    fn the_first_leads_and_a_group_has_an_end() {
        let (doors, dialogue) = (Doors::default(), DialogueId::new());
        assert!(doors.join(dialogue, somebody().0));
        for _ in 0..GROUP {
            assert!(!doors.join(dialogue, somebody().0));
        }
        let sizes: Vec<usize> = std::iter::from_fn(|| doors.next(dialogue))
            .map(|group| group.len())
            .collect();
        assert_eq!(sizes, [GROUP, 1]);
        assert!(doors.join(dialogue, somebody().0), "nobody leads any more");
    }

    #[tokio::test]
    async fn when_whoever_leads_falls_the_others_go_alone() {
        let (doors, dialogue) = (Doors::default(), DialogueId::new());
        let (waiting, told) = somebody();
        doors.join(dialogue, waiting);
        drop(Leading::new(&doors, dialogue));
        assert!(told.await.is_err());
        assert!(doors.join(dialogue, somebody().0));
    }
}

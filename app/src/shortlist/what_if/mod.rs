//! Trying changes without making them. The page carries them in its address: going back undoes, a colleague can
//! be sent the link, and nothing is kept until the one form on it is sent.

mod page;
pub(super) mod parts;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::ids::{DialogueId, PersonId};
use domain::quota::{Quota, QuotaForm, parse, read_written};
use domain::{Problem, Refusal, paths};
use usecases::shortlist::queries::what_if;
use usecases::shortlist::{Limits, WhatIf};
use usecases::{Error, Result};

use super::{here, value};
use crate::forms::{Errors, Pairs, Posted};
use crate::page::done;
use crate::refused::{Refused, read_id};
use crate::routes::{Site, urlencode};
use crate::visit::Visit;

/// The address of the page without changes.
fn path(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "what-if")
}

/// More changes than this belong into the quota table and the shortlist themselves.
const CHANGES_MAX: usize = 100;

/// What a page or form carries: the changes as pairs. Of two changes to one quota the later counts.
fn carried(pairs: &Pairs, seats: u32) -> WhatIf {
    let people = |name: &str| {
        let mut people: Vec<PersonId> = Vec::new();
        for (_, raw) in pairs
            .iter()
            .filter(|(key, _)| key == name)
            .take(CHANGES_MAX)
        {
            if let Ok(person) = raw.parse()
                && !people.contains(&person)
            {
                people.push(person);
            }
        }
        people
    };
    let mut quotas: Vec<Quota> = Vec::new();
    for (_, raw) in pairs
        .iter()
        .filter(|(key, _)| key == "quota")
        .take(CHANGES_MAX)
    {
        if let Some(quota) = read_written(raw, seats) {
            quotas.retain(|known| !known.same_row(&quota));
            quotas.push(quota);
        }
    }
    let remove = people("remove");
    let mut what = WhatIf {
        add: people("add"),
        lock: people("lock"),
        remove,
        quotas,
    };
    // Taking somebody off goes before keeping them.
    what.add.retain(|person| !what.remove.contains(person));
    what.lock.retain(|person| !what.remove.contains(person));
    what
}

/// The changes as pairs.
fn pairs(what: &WhatIf) -> Pairs {
    let people = |name: &str, people: &[PersonId]| -> Pairs {
        let pair = |person: &PersonId| (name.to_owned(), person.to_string());
        people.iter().map(pair).collect()
    };
    let mut all = people("add", &what.add);
    all.extend(people("remove", &what.remove));
    all.extend(people("lock", &what.lock));
    let quota = |quota: &Quota| ("quota".to_owned(), quota.written());
    all.extend(what.quotas.iter().map(quota));
    all
}

/// The address of the page with these changes.
fn address(id: DialogueId, what: &WhatIf) -> String {
    let query: Vec<String> = pairs(what)
        .iter()
        .map(|(name, value)| format!("{name}={}", urlencode(value)))
        .collect();
    if query.is_empty() {
        path(id)
    } else {
        format!("{}?{}", path(id), query.join("&"))
    }
}

/// What was typed and is no change yet.
#[derive(Clone, Debug, Default)]
struct Typed {
    search: String,
    reason: String,
    row: String,
    unit: String,
    min: String,
    max: String,
    /// The limits that the additions would exceed.
    beyond: Vec<domain::limits::Beyond>,
}

impl Typed {
    fn of(pairs: &Pairs) -> Self {
        let value = |name: &str| value(pairs, name).to_owned();
        Self {
            search: value("q"),
            reason: value("reason"),
            row: value("row"),
            unit: value("unit"),
            min: value("min"),
            max: value("max"),
            beyond: Vec::new(),
        }
    }

    /// The quota that was typed, when one was.
    fn quota(&self, seats: u32) -> Result<Option<Quota>, Refusal> {
        if self.row.is_empty() {
            return Ok(None);
        }
        let (dimension, feature) = self.row.split_once(' ').unwrap_or((&self.row, ""));
        let form = QuotaForm {
            dimension,
            feature,
            unit: &self.unit,
            min: &self.min,
            max: &self.max,
            // What is tried moves a quota and leaves it as firm as it is.
            firmness: "",
        };
        let read = parse(&[form], seats).map_err(|mut errors| {
            for error in &mut errors {
                let field = error.field.split('-').next().unwrap_or_default().to_owned();
                error.field = field;
            }
            Refusal::Invalid(errors)
        })?;
        // Without bounds the quota is given up.
        let given_up = format!("{} {} - -", self.row, self.unit);
        let quota = read.into_iter().next();
        match quota.or_else(|| read_written(&given_up, seats)) {
            Some(quota) => Ok(Some(quota)),
            None => Err(Refusal::field("row", Problem::NotAChoice)),
        }
    }
}

pub(super) async fn look(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(asked): Query<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let mut typed = Typed::of(&asked);
    let seats = domain::dialogue::SEATS_MAX;
    let mut what = carried(&asked, seats);
    let errors = match typed.quota(seats) {
        Ok(Some(quota)) => {
            what.quotas.retain(|known| !known.same_row(&quota));
            what.quotas.push(quota);
            typed = Typed {
                search: typed.search,
                ..Typed::default()
            };
            Errors::none()
        }
        Ok(None) => Errors::none(),
        Err(refusal) => Errors::of(visit.lang, &refusal),
    };
    show(&site, &visit, id, &what, &typed, &errors).await
}

pub(super) async fn apply(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(posted): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    let typed = Typed::of(&posted);
    let what = carried(&posted, domain::dialogue::SEATS_MAX);
    let (platform, actor) = (&site.platform, visit.actor());
    let limits = match value(&posted, "beyond") {
        "" => Limits::Keep,
        _ => Limits::GoBeyond,
    };
    match usecases::shortlist::apply(platform, actor, id, &what, &typed.reason, limits).await {
        Ok(()) => Ok(done(&here(id), "what-if-applied")),
        Err(Error::Refused(refusal)) => {
            let mut typed = typed;
            if let Refusal::BeyondLimits { limits } = &refusal {
                typed.beyond.clone_from(limits);
            }
            let errors = Errors::of(visit.lang, &refusal);
            show(&site, &visit, id, &what, &typed, &errors).await
        }
        Err(fault) => Err(fault.into()),
    }
}

async fn show(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    what: &WhatIf,
    typed: &Typed,
    errors: &Errors,
) -> Result<Response, Refused> {
    let screen = what_if(&site.platform, visit.actor(), id, what, &typed.search).await?;
    Ok(page::page(site, visit, what, &screen, typed, errors)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_carries_the_changes_and_nothing_else() {
        let (one, two) = (PersonId::new(), PersonId::new());
        let what = WhatIf {
            add: vec![one],
            remove: vec![two],
            lock: Vec::new(),
            quotas: read_written("gender woman per-cent 50 -", 20)
                .into_iter()
                .collect(),
        };
        assert_eq!(carried(&pairs(&what), 20), what);
        let id = DialogueId::new();
        assert!(address(id, &what).ends_with("quota=gender%20woman%20per-cent%2050%20-"));
        assert_eq!(address(id, &WhatIf::default()), path(id));
        let mut twice = pairs(&what);
        twice.push(("lock".to_owned(), two.to_string()));
        twice.push(("quota".to_owned(), "gender woman per-cent 40 -".to_owned()));
        twice.push(("quota".to_owned(), "no such quota".to_owned()));
        let read = carried(&twice, 20);
        assert_eq!((read.lock.len(), read.quotas[0].min), (0, Some(40)));
    }

    #[test]
    fn a_quota_that_was_typed_without_bounds_is_given_up() {
        let typed = Typed {
            row: "theme appeals".to_owned(),
            unit: "seats".to_owned(),
            ..Typed::default()
        };
        let quota = typed.quota(20).ok().flatten();
        assert!(quota.is_some_and(|quota| quota.min.is_none() && quota.max.is_none()));
        let wrong = Typed {
            min: "many".to_owned(),
            ..typed
        };
        let refused = wrong.quota(20);
        assert!(
            matches!(&refused, Err(Refusal::Invalid(errors)) if errors[0].field == "min"),
            "{refused:?}"
        );
    }
}

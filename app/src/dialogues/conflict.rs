//! Two officers with one form: what the other one changed meanwhile, beside what was typed.

use domain::dialogue::PlanForm;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::dialogues::queries::Since;

use super::plan;
use crate::components::{Cell, Column, DataTable, Notice, Tone};

/// The text of a field of the form, as the audit trail writes it.
fn text(form: &PlanForm, field: &str) -> Option<String> {
    Some(match field {
        "title" => form.title.clone(),
        "process" => form.process.clone(),
        "group" => form.group.clone(),
        "format" => form.format.clone(),
        "mode" => form.mode.clone(),
        "place" => form.place.clone(),
        "online_address" => form.online_address.clone(),
        "seats" => form.seats.clone(),
        "themes" => form.themes.join(", "),
        "schedule" => form.schedule.clone(),
        "date" => form.date.clone(),
        "last_date" => form.last_date.clone(),
        "start_time" => form.start_time.clone(),
        "end_time" => form.end_time.clone(),
        "zone" => form.zone.clone(),
        "respond_by" => form.respond_by.clone(),
        "summary" => form.summary.replace("\r\n", "\n"),
        "language" => form.language.clone(),
        "per_country" => form.per_country.clone(),
        "per_organisation" => form.per_organisation.clone(),
        _ => return None,
    })
}

fn write(form: &mut PlanForm, field: &str, value: &str) {
    let into = match field {
        "title" => &mut form.title,
        "process" => &mut form.process,
        "group" => &mut form.group,
        "format" => &mut form.format,
        "mode" => &mut form.mode,
        "place" => &mut form.place,
        "online_address" => &mut form.online_address,
        "seats" => &mut form.seats,
        "themes" => {
            let themes = value.split(", ").filter(|theme| !theme.is_empty());
            form.themes = themes.map(ToOwned::to_owned).collect();
            return;
        }
        "schedule" => &mut form.schedule,
        "date" => &mut form.date,
        "last_date" => &mut form.last_date,
        "start_time" => &mut form.start_time,
        "end_time" => &mut form.end_time,
        "zone" => &mut form.zone,
        "respond_by" => &mut form.respond_by,
        "summary" => &mut form.summary,
        "language" => &mut form.language,
        "per_country" => &mut form.per_country,
        "per_organisation" => &mut form.per_organisation,
        _ => return,
    };
    value.clone_into(into);
}

/// A field that was changed meanwhile, and what the form holds for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met {
    field: String,
    before: String,
    now: String,
    /// What was typed; nothing where the field had not been touched, which then takes the new value.
    typed: Option<String>,
}

/// Brings a typed form up to date: what was not touched takes the colleague's value, what was typed stays.
pub fn meet(form: &mut PlanForm, since: &Since) -> Vec<Met> {
    since
        .changes
        .iter()
        .filter_map(|change| {
            let typed = text(form, &change.field)?;
            let untouched = typed.trim() == change.before.trim();
            if untouched {
                write(form, &change.field, &change.after);
            }
            let differs = !untouched && typed.trim() != change.after.trim();
            Some(Met {
                field: change.field.clone(),
                before: change.before.clone(),
                now: change.after.clone(),
                typed: differs.then_some(typed),
            })
        })
        .collect()
}

/// What is shown above the form; nothing when nobody changed a field.
pub fn notice(lang: Lang, since: &Since, met: &[Met]) -> Option<AnyView> {
    if met.is_empty() {
        return None;
    }
    let who = since.last.as_ref().map(|(at, who)| {
        let when = format!("{} UTC", format::date_time(lang, at.naive_utc()));
        let who = who.clone().unwrap_or_default();
        format::facts(lang, [who, when].iter().filter(|part| !part.is_empty()))
    });
    let none = t!(lang, "label-none");
    let shown = |value: &str| {
        if value.is_empty() {
            none.clone()
        } else {
            value.to_owned()
        }
    };
    let labels = [
        t!(lang, "change-before"),
        t!(lang, "conflict-now"),
        t!(lang, "conflict-typed"),
    ];
    let rows: Vec<AnyView> = met
        .iter()
        .map(|one| {
            let field = plan::label(lang, &one.field).unwrap_or_else(|| one.field.clone());
            let (before, now) = (shown(&one.before), shown(&one.now));
            let typed = match &one.typed {
                Some(typed) => shown(typed),
                None => t!(lang, "conflict-taken-over"),
            };
            let [before_label, now_label, typed_label] = labels.clone();
            view! {
                <tr>
                    <Cell heading=true>{field}</Cell>
                    <Cell label=before_label><span dir="auto">{before}</span></Cell>
                    <Cell label=now_label><span dir="auto">{now}</span></Cell>
                    <Cell label=typed_label><span dir="auto">{typed}</span></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns = std::iter::once(t!(lang, "change-changes"))
        .chain(labels)
        .map(Column::text)
        .collect();
    Some(
        view! {
            <Notice tone=Tone::Attention title=t!(lang, "conflict-title") text=t!(lang, "conflict-text")>
                <p class="muted">{who}</p>
            </Notice>
            <DataTable caption=t!(lang, "conflict-title") id="conflict" columns=columns cards=true>{rows}</DataTable>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::audit::Change;

    #[test]
    fn what_was_not_touched_takes_the_new_value_and_what_was_typed_stays() {
        let change = |field: &str, before: &str, after: &str| Change {
            field: field.to_owned(),
            before: before.to_owned(),
            after: after.to_owned(),
        };
        let since = Since {
            version: 2,
            last: None,
            changes: vec![
                change("seats", "20", "25"),
                change("title", "Quality", "Quality of decisions"),
                change("themes", "appeals", "appeals, legal-aid"),
            ],
        };
        let mut form = PlanForm {
            title: "Quality, renamed".to_owned(),
            seats: "20".to_owned(),
            themes: vec!["appeals".to_owned()],
            ..PlanForm::default()
        };
        let met = meet(&mut form, &since);
        let typed: Vec<_> = met.iter().map(|one| one.typed.as_deref()).collect();
        assert_eq!(typed, [None, Some("Quality, renamed"), None]);
        assert_eq!(
            (form.seats.as_str(), form.title.as_str()),
            ("25", "Quality, renamed")
        );
        assert_eq!(form.themes, ["appeals", "legal-aid"]);
    }
}

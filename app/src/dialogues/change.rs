//! What a change of plan means for those who are invited, shown before anything is saved or sent.

use axum::response::Response;
use domain::dialogue::News;
use domain::ids::DialogueId;
use domain::{InvitationState, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::dialogues::queries::DialogueHead;
use usecases::dialogues::{Consequences, Sample, Tell, Told};

use super::{plan, values};
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Disclosure, Hidden, LinkButton, Look, Notice,
    PostForm, Radios, TitleBlock, Tone,
};
use crate::invitations::state_tag;
use crate::letters::{Place, Unsent};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The controls of the page itself, beside the form that it carries along.
const OWN: [&str; 4] = ["confirmed", "tell", "back", "seen"];

/// What was decided on this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// The form was sent; nobody has seen its consequences yet.
    NotYet,
    /// Back to the form with what was typed.
    Back,
    Save(Tell),
}

impl Decided {
    /// Reads the decision out of what was posted.
    pub fn read(pairs: &[(String, String)]) -> Self {
        let value = |name: &str| {
            pairs
                .iter()
                .find(|(key, _)| key == name)
                .map(|(_, value)| value.as_str())
        };
        if value("back").is_some() {
            Self::Back
        } else if value("confirmed") != Some("yes") {
            Self::NotYet
        } else if value("tell") == Some("nobody") {
            Self::Save(Tell::OnlyWhenAskedAgain)
        } else {
            Self::Save(Tell::Everybody)
        }
    }
}

/// Whether a change is worth this page: somebody is told, or something moves along.
#[must_use]
pub fn is_worth_a_look(consequences: &Consequences) -> bool {
    consequences.news.is_some() || !consequences.along.is_empty()
}

/// The dialogues that were shown to move along, as the page carried them.
#[must_use]
pub fn seen(pairs: &[(String, String)]) -> Vec<(DialogueId, i64)> {
    let carried = pairs.iter().find(|(name, _)| name == "seen");
    carried
        .map(|(_, value)| value.as_str())
        .unwrap_or_default()
        .split(',')
        .filter_map(|one| {
            let (id, version) = one.split_once(':')?;
            Some((id.parse().ok()?, version.parse().ok()?))
        })
        .collect()
}

/// The page of a change that `part` of the dialogue's desk asks for; `pairs` are the form that it carries along.
pub fn page(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    part: (&str, String),
    pairs: &[(String, String)],
    consequences: &Consequences,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "change-title");
    let here = paths::desk_dialogue_part(head.id, part.0);
    let path = paths::desk_dialogue_part(head.id, "mail");
    let place = Place { site, path };
    Page::desk(title.clone())
        .with_frames()
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(here.clone(), part.1)
        .render(site, visit, || {
            let along: Vec<AnyView> = consequences
                .along
                .iter()
                .enumerate()
                .map(|(nth, (head, one))| along(lang, &place, nth + 1, head, one))
                .collect();
            let (tables, form) = (
                meaning(lang, &place, 0, consequences),
                form(
                    lang,
                    here,
                    pairs,
                    consequences,
                    &paths::desk_dialogue(head.id),
                ),
            );
            view! {
                <TitleBlock title=title eyebrow=head.title.clone() lead=lead(lang, consequences)/>
                {answers_lost(lang, consequences)}
                {form}
                {tables}
                {along}
            }
            .into_any()
        })
}

/// A dialogue that moves along because it is tied.
fn along(
    lang: Lang,
    place: &Place<'_>,
    nth: usize,
    head: &DialogueHead,
    one: &Consequences,
) -> AnyView {
    let (href, title) = (paths::desk_dialogue(head.id), head.title.clone());
    let lead = match one.news {
        Some(_) => lead(lang, one),
        None => t!(lang, "change-nobody-told"),
    };
    view! {
        <section class="section">
            <h2>{t!(lang, "change-moves-along")}": "<a href=href dir="auto">{title}</a></h2>
            <p>{lead}</p>
            {answers_lost(lang, one)}
            {meaning(lang, place, nth, one)}
        </section>
    }
    .into_any()
}

/// What changes, who is told, and what they are told; `nth` keeps the tables of several dialogues apart.
fn meaning(lang: Lang, place: &Place<'_>, nth: usize, one: &Consequences) -> AnyView {
    let people = (!one.told.is_empty()).then(|| people(lang, nth, &one.told));
    view! {
        {changes(lang, nth, one)}
        {people}
        {letters(lang, place, &one.letters)}
    }
    .into_any()
}

/// The id of a table, unlike that of the same table of another dialogue.
fn numbered(id: &str, nth: usize) -> String {
    match nth {
        0 => id.to_owned(),
        nth => format!("{id}-{nth}"),
    }
}

fn lead(lang: Lang, consequences: &Consequences) -> String {
    let people = consequences.told.len() as i64;
    match consequences.news {
        Some(News::Moved) => t!(lang, "change-lead-asked", people = people),
        Some(News::Postponed) => t!(lang, "change-lead-postponed", people = people),
        Some(News::Reworded) => t!(lang, "change-lead-told", people = people),
        Some(News::MeetingMoved) => t!(lang, "change-lead-meeting-moved", people = people),
        Some(News::MeetingDropped) => t!(lang, "change-lead-meeting-dropped", people = people),
        None => t!(
            lang,
            "change-lead-along",
            count = consequences.along.len() as i64
        ),
    }
}

/// Answers that no longer count are a loss that should be seen.
fn answers_lost(lang: Lang, consequences: &Consequences) -> Option<AnyView> {
    let answers = consequences
        .told
        .iter()
        .filter(|told| {
            matches!(
                told.state,
                InvitationState::Accepted | InvitationState::Tentative
            )
        })
        .count() as i64;
    let asks_again = consequences.news.is_some_and(News::asks_again);
    (asks_again && answers > 0).then(|| {
        let title = t!(lang, "change-answers-lost", people = answers);
        view! { <Notice tone=Tone::Attention title=title/> }.into_any()
    })
}

fn form(
    lang: Lang,
    here: String,
    pairs: &[(String, String)],
    consequences: &Consequences,
    overview: &str,
) -> AnyView {
    let mut carried: Vec<(String, String)> = pairs
        .iter()
        .filter(|(name, _)| !OWN.contains(&name.as_str()))
        .cloned()
        .collect();
    carried.push(("confirmed".to_owned(), "yes".to_owned()));
    let shown: Vec<String> = consequences
        .along
        .iter()
        .map(|(head, _)| format!("{}:{}", head.id, head.version))
        .collect();
    carried.push(("seen".to_owned(), shown.join(",")));
    let told = consequences
        .along
        .iter()
        .map(|(_, one)| one)
        .chain([consequences])
        .any(|one| one.news.is_some_and(News::raises_sequence));
    let choice = (consequences.news == Some(News::Reworded)).then(|| {
        let choices = vec![
            Choice::new("everybody", t!(lang, "change-tell-everybody")),
            Choice::new("nobody", t!(lang, "change-tell-nobody"))
                .with_hint(t!(lang, "change-tell-nobody-hint")),
        ];
        view! { <Radios legend=t!(lang, "change-tell") name="tell" choices=choices selected="everybody"/> }
    });
    let save = if told {
        t!(lang, "change-save")
    } else {
        t!(lang, "change-save-quietly")
    };
    let (back, cancel) = (t!(lang, "change-back"), t!(lang, "button-cancel"));
    let overview = overview.to_owned();
    view! {
        <PostForm action=here>
            <Hidden fields=carried/>
            {choice}
            <Actions>
                <Button label=save look=Look::Primary/>
                <Button label=back name="back" value="yes"/>
                <LinkButton label=cancel href=overview look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn changes(lang: Lang, nth: usize, consequences: &Consequences) -> AnyView {
    let none = t!(lang, "label-none");
    let (before, after) = (t!(lang, "change-before"), t!(lang, "change-after"));
    let shown = |field: &str, value: &str| {
        if value.is_empty() {
            none.clone()
        } else {
            values::value(lang, field, value)
        }
    };
    let rows: Vec<AnyView> = consequences
        .changes
        .iter()
        .map(|change| {
            let field = plan::label(lang, &change.field).unwrap_or_else(|| change.field.clone());
            let (was, is) = (
                shown(&change.field, &change.before),
                shown(&change.field, &change.after),
            );
            view! {
                <tr>
                    <Cell heading=true>{field}</Cell>
                    <Cell label=before.clone()><span dir="auto">{was}</span></Cell>
                    <Cell label=after.clone()><span dir="auto">{is}</span></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns = [t!(lang, "change-changes"), before.clone(), after.clone()]
        .iter()
        .map(Column::text)
        .collect();
    view! { <DataTable caption=t!(lang, "change-changes") id=numbered("changes", nth) columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn people(lang: Lang, nth: usize, told: &[Told]) -> AnyView {
    let columns = [
        "invitations-person",
        "label-email",
        "label-language",
        "invitations-answer",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = told
        .iter()
        .map(|line| {
            let [_, email, language, answer] = columns.clone();
            let (name, address) = (line.name.clone(), line.email.to_string());
            let spoken = word(lang, line.language.label_key());
            let state = state_tag(lang, line.state);
            view! {
                <tr>
                    <Cell heading=true><bdi>{name}</bdi></Cell>
                    <Cell label=email><bdi>{address}</bdi></Cell>
                    <Cell label=language>{spoken}</Cell>
                    <Cell label=answer><div>{state}</div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = columns.iter().map(Column::text).collect();
    let count = t!(lang, "list-count", count = told.len() as i64);
    view! {
        <DataTable caption=t!(lang, "change-people") id=numbered("told", nth) columns=heads cards=true count=count>{rows}</DataTable>
    }
    .into_any()
}

fn letters(lang: Lang, place: &Place<'_>, letters: &[Sample]) -> AnyView {
    letters
        .iter()
        .map(|sample| {
            let language = word(lang, sample.language.label_key());
            let summary = t!(lang, "change-letter", language = language.as_str());
            let people = t!(lang, "change-letter-people", people = sample.people as i64);
            let mail = place.show(
                lang,
                &Unsent {
                    language: sample.language,
                    subject: &sample.subject,
                    text: &sample.text,
                    html: &sample.html,
                },
            );
            let calendar = match &sample.ics {
                Some(ics) => {
                    let ics = ics.clone();
                    view! {
                        <div class="table-scroll" tabindex="0" role="region" aria-label=t!(lang, "invitations-letter-ics")>
                            <pre dir="ltr">{ics}</pre>
                        </div>
                    }
                    .into_any()
                }
                None => view! { <p class="muted">{t!(lang, "change-no-ics")}</p> }.into_any(),
            };
            view! {
                <Disclosure summary=summary>
                    <p class="muted">{people}</p>
                    {mail}
                    {calendar}
                </Disclosure>
            }
        })
        .collect_view()
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_saved_before_its_consequences_were_seen() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(Decided::read(&[pair("title", "x")]), Decided::NotYet);
        assert_eq!(
            Decided::read(&[pair("confirmed", "yes"), pair("tell", "nobody")]),
            Decided::Save(Tell::OnlyWhenAskedAgain)
        );
        assert_eq!(
            Decided::read(&[pair("confirmed", "yes")]),
            Decided::Save(Tell::Everybody)
        );
        assert_eq!(
            Decided::read(&[pair("confirmed", "yes"), pair("back", "yes")]),
            Decided::Back
        );
    }
}

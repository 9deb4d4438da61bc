//! The list itself: a line for everybody who was invited, with two controls each.

use axum::response::Response;
use domain::attendance::Mark;
use domain::{Permission, Presence, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::Result;
use usecases::attendance::{Line, Sheet};
use usecases::dialogues::queries::DialogueHead;

use super::{Typed, here};
use crate::components::{
    Actions, Bdi, Button, Cell, Column, DataTable, Empty, LinkButton, Look, Notice, PostForm, Tag,
    Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::Errors;
use crate::page::Page;
use crate::refused::sentence;
use crate::routes::Site;
use crate::shortlist::from_words;
use crate::visit::Visit;

/// Renders the page; `typed` are the lines of a form that was refused.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    sheet: &Sheet,
    typed: &[Typed],
    errors: &Errors,
) -> Result<Response> {
    let lang = visit.lang;
    let about = DialogueHead::of(&sheet.dialogue)?;
    let open = sheet.closed.is_none()
        && visit
            .actor()
            .can_with(Permission::PlanDialogues, about.group);
    let title = format!("{} · {}", about.title, t!(lang, "attendance-title"));
    let page = Page::desk(title)
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"));
    Ok(page.render(site, visit, || {
        let closed = sheet.closed.as_ref().filter(|_| !sheet.lines.is_empty()).map(|refusal| {
            let text = sentence(lang, refusal);
            view! { <Notice tone=Tone::Information title=t!(lang, "attendance-closed") text=text/> }
        });
        let list = if sheet.lines.is_empty() {
            let href = paths::desk_dialogue_part(about.id, "invitations");
            view! {
                <Empty title=t!(lang, "attendance-nobody") text=t!(lang, "attendance-nobody-text")>
                    <LinkButton href=href label=t!(lang, "dialogue-tab-invitations")/>
                </Empty>
            }
            .into_any()
        } else if open {
            form(lang, sheet, typed, errors)
        } else {
            table(lang, sheet, |line| shown(lang, line))
        };
        view! {
            {errors.summary()}
            {head(visit, &about, Tab::Attendance, None)}
            <p class="measure">{t!(lang, "attendance-lead")}</p>
            {closed}
            {list}
        }
        .into_any()
    }))
}

fn form(lang: Lang, sheet: &Sheet, typed: &[Typed], errors: &Errors) -> AnyView {
    let list = table(lang, sheet, |line| controls(lang, line, typed, errors));
    view! {
        <PostForm action=here(sheet.dialogue.id) wide=true>
            {list}
            <Actions>
                <Button label=t!(lang, "button-save") look=Look::Primary/>
                <Button label=t!(lang, "attendance-rest-in-person") name="rest" value=Presence::InPerson.code()/>
                <Button label=t!(lang, "attendance-rest-online") name="rest" value=Presence::Online.code()/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

/// The table, with the two cells of each line made by `cells`.
fn table(lang: Lang, sheet: &Sheet, cells: impl Fn(&Line) -> [AnyView; 2]) -> AnyView {
    let columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "label-organisation")),
        Column::text(t!(lang, "dialogue-tab-invitations")),
        Column::text(t!(lang, "attendance-presence")),
        Column::text(t!(lang, "attendance-spoke")),
    ];
    let count = |wanted: fn(&Option<Mark>) -> bool| {
        sheet.lines.iter().filter(|line| wanted(&line.mark)).count() as i64
    };
    let words = t!(
        lang,
        "attendance-counts",
        present = count(|mark| mark.is_some_and(Mark::was_there)),
        spoke = count(|mark| mark.is_some_and(|mark| mark.spoke)),
        open = count(Option::is_none)
    );
    let rows: Vec<AnyView> = sheet
        .lines
        .iter()
        .map(|line| {
            let [presence, spoke] = cells(line);
            let (name, from) = (line.contact.name(), from_words(lang, &line.contact));
            let labels = (
                t!(lang, "label-organisation"),
                t!(lang, "dialogue-tab-invitations"),
                t!(lang, "attendance-presence"),
                t!(lang, "attendance-spoke"),
            );
            let invitation = line.invitation.map_or_else(
                || {
                    view! { <Tag words=t!(lang, "attendance-uninvited") tone=Tone::Neutral/> }
                        .into_any()
                },
                |state| crate::invitations::state_tag(lang, state),
            );
            view! {
                <tr>
                    <Cell heading=true><Bdi text=name/></Cell>
                    <Cell label=labels.0>{from}</Cell>
                    <Cell label=labels.1>{invitation}</Cell>
                    <Cell label=labels.2>{presence}</Cell>
                    <Cell label=labels.3>{spoke}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <DataTable caption=t!(lang, "attendance-title") id="attendance" columns=columns count=words cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn shown(lang: Lang, line: &Line) -> [AnyView; 2] {
    let presence = line.mark.map_or_else(
        || t!(lang, "attendance-not-recorded"),
        |mark| word(lang, mark.presence.label_key()),
    );
    let spoke = line.mark.is_some_and(|mark| mark.spoke);
    let spoke = spoke.then(|| t!(lang, "label-yes"));
    [presence.into_any(), spoke.into_any()]
}

/// The two controls of a line, and what the line says now.
fn controls(lang: Lang, line: &Line, typed: &[Typed], errors: &Errors) -> [AnyView; 2] {
    let person = line.contact.id;
    let name = line.contact.name();
    let typed = typed.iter().find(|typed| typed.person == person);
    let before = typed.map_or_else(|| Mark::written(line.mark), |typed| typed.before.clone());
    let chosen = typed.map_or_else(
        || {
            line.mark
                .map(|mark| mark.presence.to_string())
                .unwrap_or_default()
        },
        |typed| typed.presence.clone(),
    );
    let spoke = typed.map_or_else(
        || line.mark.is_some_and(|mark| mark.spoke),
        |typed| typed.spoke,
    );
    let field = format!("presence-{person}");
    let error_id = format!("{field}-error");
    let error = errors.field(&field).get();
    let (invalid, described) = (
        error.is_some().then_some("true"),
        error.is_some().then(|| error_id.clone()),
    );
    let error = error.map(|words| view! { <p class="field-error" id=error_id>{words}</p> });
    let options: Vec<AnyView> = Presence::ALL
        .iter()
        .map(|presence| {
            let selected = presence.code() == chosen;
            view! { <option value=presence.code() selected=selected>{word(lang, presence.label_key())}</option> }
                .into_any()
        })
        .collect();
    let label = format!("{}: {name}", t!(lang, "attendance-presence"));
    let presence = view! {
        <div>
            {error}
            <input type="hidden" name=format!("before-{person}") value=before/>
            <select class="input" id=field.clone() name=field aria-label=label aria-invalid=invalid aria-describedby=described>
                <option value="">{t!(lang, "attendance-not-recorded")}</option>
                {options}
            </select>
        </div>
    }
    .into_any();
    let label = format!("{}: {name}", t!(lang, "attendance-spoke"));
    let name = format!("spoke-{person}");
    let spoke = view! { <input class="tick" type="checkbox" name=name value="yes" checked=spoke aria-label=label/> }
        .into_any();
    [presence, spoke]
}

//! The registration form at the desk: the library, one field at a time, and a preview.

use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::DialogueId;
use domain::paths;
use domain::registration::{Direction, Field as Asked, FieldForm, FieldKind, prefilled};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::registrations::{self, Edit, FormScreen};

use super::control::value;
use super::desk::{here, part};
use super::field::{label, one};
use super::{fields, words};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Empty, GetForm, LinkButton, Look, PostButton, Select,
    TitleBlock,
};
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::listing::in_order;
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct New {
    /// What a new question asks for; without it the form as it is is shown.
    kind: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Query(new): Query<New>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let screen = registrations::form_screen(&site.platform, visit.actor(), id).await?;
    Ok(match new.kind.parse::<FieldKind>() {
        Ok(kind) => {
            let typed = prefilled(&Asked::of(kind));
            one(
                &site,
                &visit,
                &screen,
                (None, kind),
                &typed,
                &Errors::none(),
            )
        }
        Err(_) => page(&site, &visit, &screen, &Errors::none()),
    })
}

pub(super) async fn back(Path((id, _)): Path<(String, String)>) -> Result<Response, Refused> {
    let id: DialogueId = read_id(&id)?;
    Ok(Redirect::to(&part(id, "form")).into_response())
}

fn read(pairs: &Pairs) -> FieldForm {
    let one = |name: &str| value(pairs, name);
    FieldForm {
        kind: one("kind"),
        label: one("label"),
        help: one("help"),
        required: one("required"),
        purpose: one("purpose"),
        audience: one("audience"),
        days: one("days"),
        when: one("when"),
        options: one("options"),
        words: one("words"),
    }
}

/// The state of the form that a change is made on; one that cannot be read is none that was ever shown.
fn revision(pairs: &Pairs) -> i64 {
    value(pairs, "revision").parse().unwrap_or(0)
}

pub(super) async fn add(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = read(&pairs);
    let kind = typed.kind.parse().map_err(|_| Refused::malformed())?;
    let (platform, actor) = (&site.platform, visit.actor());
    let edit = Edit::Add(typed.clone());
    let result = registrations::edit_form(platform, actor, id, revision(&pairs), edit).await;
    let again = async |errors: Errors| {
        let screen = registrations::form_screen(platform, actor, id).await?;
        let errors = errors.named(|field| label(visit.lang, field));
        Ok(one(&site, &visit, &screen, (None, kind), &typed, &errors))
    };
    let form = part(id, "form");
    sent_on(result, visit.lang, &form, "registration-form-saved", again).await
}

pub(super) async fn show_field(
    State(site): State<Site>,
    visit: Visit,
    Path((id, field)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let screen = registrations::form_screen(&site.platform, visit.actor(), id).await?;
    let known = screen.form.field(&field).ok_or(domain::Refusal::NotFound)?;
    let (typed, kind) = (prefilled(known), known.kind);
    let of = (Some(field.as_str()), kind);
    Ok(one(&site, &visit, &screen, of, &typed, &Errors::none()))
}

pub(super) async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path((id, field)): Path<(String, String)>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = read(&pairs);
    let (platform, actor) = (&site.platform, visit.actor());
    let edit = Edit::Change(field.clone(), typed.clone());
    let result = registrations::edit_form(platform, actor, id, revision(&pairs), edit).await;
    let again = async |errors: Errors| {
        let screen = registrations::form_screen(platform, actor, id).await?;
        let known = screen.form.field(&field).ok_or(domain::Refusal::NotFound)?;
        let of = (Some(field.as_str()), known.kind);
        let errors = errors.named(|field| label(visit.lang, field));
        Ok(one(&site, &visit, &screen, of, &typed, &errors))
    };
    let form = part(id, "form");
    sent_on(result, visit.lang, &form, "registration-form-saved", again).await
}

pub(super) async fn move_field(
    State(site): State<Site>,
    visit: Visit,
    Path((id, field)): Path<(String, String)>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let direction = match value(&pairs, "direction").as_str() {
        "up" => Direction::Up,
        "down" => Direction::Down,
        _ => return Err(Refused::malformed()),
    };
    edit(
        &site,
        &visit,
        &id,
        revision(&pairs),
        Edit::Move(field, direction),
    )
    .await
}

pub(super) async fn remove(
    State(site): State<Site>,
    visit: Visit,
    Path((id, field)): Path<(String, String)>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    edit(&site, &visit, &id, revision(&pairs), Edit::Remove(field)).await
}

async fn edit(
    site: &Site,
    visit: &Visit,
    id: &str,
    revision: i64,
    edit: Edit,
) -> Result<Response, Refused> {
    let id = read_id(id)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let result = registrations::edit_form(platform, actor, id, revision, edit).await;
    let again = async |errors: Errors| {
        let screen = registrations::form_screen(platform, actor, id).await?;
        Ok(page(site, visit, &screen, &errors))
    };
    let form = part(id, "form");
    sent_on(result, visit.lang, &form, "registration-form-saved", again).await
}

pub(super) fn framed(visit: &Visit, screen: &FormScreen, title: &str) -> Page {
    let head = &screen.head;
    Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(visit.lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(here(head.id), t!(visit.lang, "registrations"))
}

fn page(site: &Site, visit: &Visit, screen: &FormScreen, errors: &Errors) -> Response {
    let lang = visit.lang;
    let id = screen.head.id;
    let title = t!(lang, "registration-form-title");
    let version = t!(
        lang,
        "registration-form-version",
        version = screen.version,
        answered = screen.answered as i64
    );
    framed(visit, screen, &title)
        .refused(errors.any())
        .render(site, visit, || {
            let kinds = in_order(
                lang,
                FieldKind::ALL.iter().map(|kind| (kind.code(), kind.label_key())),
            );
            let preview = view! { <LinkButton label=t!(lang, "registration-form-preview") href=part(id, "preview")/> };
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=screen.head.title.clone() lead=t!(lang, "registration-form-lead") action=Some(preview.into_any())/>
                <p class="muted">{version}</p>
                {table(lang, screen)}
                <h2>{t!(lang, "registration-form-add")}</h2>
                <GetForm action=part(id, "form")>
                    <Select label=t!(lang, "registration-form-add-kind") name="kind" choices=kinds/>
                    <Button label=t!(lang, "button-continue")/>
                </GetForm>
            }
            .into_any()
        })
}

fn table(lang: Lang, screen: &FormScreen) -> AnyView {
    if screen.form.fields.is_empty() {
        return view! { <Empty title=t!(lang, "registration-form-none") text=t!(lang, "registration-form-none-text")/> }
            .into_any();
    }
    let labels = [
        t!(lang, "registration-form-field"),
        t!(lang, "registration-form-add-kind"),
        t!(lang, "registration-field-audience"),
        t!(lang, "list-actions"),
    ];
    let columns = labels.iter().map(Column::text).collect();
    let last = screen.form.fields.len() - 1;
    let rows: Vec<AnyView> = screen
        .form
        .fields
        .iter()
        .enumerate()
        .map(|(at, field)| row(lang, screen, field, &labels, (at > 0, at < last)))
        .collect();
    view! {
        <DataTable caption=t!(lang, "registration-form-title") id="fields" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn row(
    lang: Lang,
    screen: &FormScreen,
    field: &Asked,
    labels: &[String; 4],
    (up, down): (bool, bool),
) -> AnyView {
    let href = paths::desk_registration_field(screen.head.id, &field.id);
    let label = words::label(lang, field);
    let condition = field.when.as_ref().map(|when| {
        let words = words::condition(lang, &screen.form, when);
        view! { <br/><span class="muted small">{words}</span> }
    });
    let required = field.required.then(|| {
        view! { <br/><span class="muted small">{t!(lang, "registration-field-required-short")}</span> }
    });
    let revision = ("revision".to_owned(), screen.revision.to_string());
    let step = |label: String, direction: &str| {
        let hidden = vec![
            revision.clone(),
            ("direction".to_owned(), direction.to_owned()),
        ];
        let (action, about) = (format!("{href}/move"), words::label(lang, field));
        view! { <PostButton label=label action=action hidden=hidden look=Look::Quiet about=about/> }
    };
    let up = up.then(|| step(t!(lang, "registration-form-up"), "up"));
    let down = down.then(|| step(t!(lang, "registration-form-down"), "down"));
    let (remove, about) = (format!("{href}/remove"), words::label(lang, field));
    let hidden = vec![revision.clone()];
    let [_, kind_label, sees_label, actions_label] = labels.clone();
    let (kind, sees) = (
        word(lang, field.kind.label_key()),
        words::who_sees(lang, field),
    );
    view! {
        <tr>
            <Cell heading=true><div><a href=href.clone() dir="auto">{label}</a>{required}{condition}</div></Cell>
            <Cell label=kind_label>{kind}</Cell>
            <Cell label=sees_label><span class="small">{sees}</span></Cell>
            <Cell label=actions_label><Actions>{up}{down}
                <PostButton label=t!(lang, "registration-form-remove") action=remove hidden=hidden look=Look::Quiet about=about/>
            </Actions></Cell>
        </tr>
    }
    .into_any()
}

/// The form as people see it; its buttons lead nowhere.
pub(super) async fn preview(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let screen = registrations::form_screen(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let title = t!(lang, "registration-form-preview");
    let typed = Vec::new();
    let shown = fields::fields(&fields::Asked {
        lang,
        form: &screen.form,
        types: &[],
        typed: &typed,
        errors: &Errors::none(),
        kept: &Default::default(),
        files: &Default::default(),
        megabytes: site.platform.files().megabytes(),
        email: true,
    });
    Ok(framed(&visit, &screen, &title)
        .under(part(id, "form"), t!(lang, "registration-form-title"))
        .with_conditions()
        .render(&site, &visit, || {
            view! {
                <TitleBlock title=title eyebrow=screen.head.title.clone() lead=t!(lang, "registration-form-preview-lead")/>
                <GetForm action=part(id, "preview")>{shown}</GetForm>
            }
            .into_any()
        }))
}

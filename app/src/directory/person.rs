//! One person: what is known, and the form that corrects it; the same form for somebody new.

use axum::response::Response;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::directory::PersonPage;

use super::choices;
use super::form::{Typed, fields};
use crate::components::{
    Actions, Button, Disclosure, LinkButton, Look, Notice, PostButton, PostForm, SummaryList,
    SummaryRow, Tag, TimeText, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// The form for somebody new.
pub fn new(site: &Site, visit: &Visit, typed: &Typed, errors: &Errors) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "directory-add"))
        .under(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
        .refused(errors.any())
        .render(site, visit, || {
            let fields = fields(lang, typed, errors);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "directory-add") lead=t!(lang, "directory-add-lead")/>
                <PostForm action=paths::DESK_DIRECTORY_NEW>
                    {fields}
                    <Actions>
                        <Button label=t!(lang, "directory-add") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=paths::DESK_DIRECTORY look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

/// A person's page.
pub fn show(
    site: &Site,
    visit: &Visit,
    person: PersonPage,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let may_edit = visit.actor().can(Permission::EditDirectory);
    let may_audit = visit.actor().can(Permission::SeeAudit);
    let name = person.contact.name();
    Page::desk(name.clone())
        .under(paths::DESK_DIRECTORY, t!(lang, "desk-directory"))
        .refused(errors.any())
        .render(site, visit, || {
            let state = person.archived.then(|| {
                view! { <Tag words=t!(lang, "directory-archived") tone=Tone::Attention/> }.into_any()
            });
            let warning = person.contact.email.is_none().then(|| {
                view! { <Notice tone=Tone::Attention title=t!(lang, "directory-no-address") text=t!(lang, "directory-no-address-text")/> }
            });
            let trail = may_audit.then(|| {
                let id = person.id.to_string();
                view! { <LinkButton label=t!(lang, "desk-audit") href=with_query(paths::DESK_AUDIT, &[("person", &id)]) look=Look::Quiet/> }
            });
            let feed = visit.actor().can(Permission::IssueInvitations).then(|| {
                let href = paths::desk_person_feed(person.id);
                view! { <LinkButton label=t!(lang, "feed-desk-title") href=href look=Look::Quiet/> }
            });
            let data = may_edit.then(|| {
                let href = paths::desk_person_data(person.id);
                view! { <LinkButton label=t!(lang, "person-data") href=href look=Look::Quiet/> }
            });
            let edit = may_edit.then(|| edit(lang, &person, typed, errors));
            view! {
                {errors.summary()}
                <TitleBlock title=name eyebrow=t!(lang, "directory-person") lead=lead(lang, &person) state=state/>
                {warning}
                <SummaryList rows=facts(lang, &person) label=t!(lang, "directory-person")/>
                {invitations(lang, &person)}
                {edit}
                {feed}
                {data}
                {trail}
            }
            .into_any()
        })
}

fn lead(lang: Lang, person: &PersonPage) -> String {
    let contact = &person.contact;
    let body = contact.organisation.as_ref().map(|body| body.name.as_str());
    let facts = [Some(contact.position.as_str()), body];
    locale::format::facts(lang, facts.into_iter().flatten())
}

fn facts(lang: Lang, person: &PersonPage) -> Vec<SummaryRow> {
    let columns = domain::contact::COLUMNS;
    let cells = person.contact.cells();
    let fact = |wanted: &str| {
        let value = columns
            .iter()
            .position(|column| *column == wanted)
            .map_or("", |at| cells[at].as_str());
        let shown = choices::cell(lang, wanted, value);
        let shown = if shown.is_empty() {
            t!(lang, "directory-not-known")
        } else {
            shown
        };
        SummaryRow::new(choices::column(lang, wanted), shown)
    };
    let mut rows: Vec<SummaryRow> = [
        "email",
        "languages",
        "gender",
        "organisation",
        "organisation_type",
        "country",
    ]
    .into_iter()
    .map(fact)
    .collect();
    if let Some(group) = person.regional_group {
        rows.push(SummaryRow::new(
            t!(lang, "label-region"),
            word(lang, group.label_key()),
        ));
    }
    if let Some(bureau) = person.bureau {
        rows.push(SummaryRow::new(
            t!(lang, "directory-bureau"),
            word(lang, bureau.label_key()),
        ));
    }
    rows.extend(["position", "mandate_scope", "themes", "external_id"].map(fact));
    let at = person.changed_at;
    let words = format!("{} UTC", locale::format::date_time(lang, at.naive_utc()));
    rows.push(SummaryRow::with_view(
        t!(lang, "directory-last-changed"),
        view! { <TimeText datetime=at.to_rfc3339() words=words/> }.into_any(),
    ));
    rows
}

fn invitations(lang: Lang, person: &PersonPage) -> AnyView {
    let count = person.invitations.len() as i64;
    let items: Vec<AnyView> = person
        .invitations
        .iter()
        .map(|(dialogue, title, state)| {
            let (href, title) = (paths::desk_dialogue(*dialogue), title.clone());
            let state = word(lang, state.label_key());
            view! { <li><a href=href><bdi>{title}</bdi></a>" · "{state}</li> }.into_any()
        })
        .collect();
    let list = (!items.is_empty()).then(|| view! { <ul>{items}</ul> });
    view! {
        <h2>{t!(lang, "directory-invitations")}</h2>
        <p>{t!(lang, "directory-invitations-count", count = count)}</p>
        {list}
    }
    .into_any()
}

fn edit(lang: Lang, person: &PersonPage, typed: &Typed, errors: &Errors) -> AnyView {
    let fields = fields(lang, typed, errors);
    let action = paths::desk_person(person.id);
    // After a refusal the form stands on the version that is shown above it.
    let version = person.version.to_string();
    let (step, label, look, hint) = if person.archived {
        (
            "restore",
            t!(lang, "directory-restore"),
            Look::Secondary,
            t!(lang, "directory-restore-hint"),
        )
    } else {
        (
            "archive",
            t!(lang, "directory-archive"),
            Look::Danger,
            t!(lang, "directory-archive-hint"),
        )
    };
    let archive = paths::desk_person_archive(person.id);
    let hidden = vec![("step".to_owned(), step.to_owned())];
    let about = person.contact.name();
    view! {
        <Disclosure summary=t!(lang, "directory-edit") open=errors.any()>
            <PostForm action=action>
                <input type="hidden" name="version" value=version/>
                {fields}
                <Actions><Button label=t!(lang, "button-save") look=Look::Primary/></Actions>
            </PostForm>
        </Disclosure>
        <Disclosure summary=label.clone()>
            <p>{hint}</p>
            <PostButton label=label action=archive hidden=hidden look=look about=about/>
        </Disclosure>
    }
    .into_any()
}

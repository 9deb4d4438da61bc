//! One registration at the desk, and the identity documents that are kept with it.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::ids::{DialogueId, RegistrationId};
use domain::paths;
use domain::registration::{FieldKind, Identity, RegistrationState};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::registrations::{self, Detail};

use super::desk::{decision, here};
use super::{fields, list, words};
use crate::components::{
    LinkButton, PostButton, PostForm, Prose, SummaryList, SummaryRow, TitleBlock,
};
use crate::directory::choices;
use crate::documents::serve::unsealed;
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::invitations::parts::moment;
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

type Ids = Path<(String, String)>;

fn ids(Path((dialogue, registration)): &Ids) -> Result<(DialogueId, RegistrationId), Refused> {
    Ok((read_id(dialogue)?, read_id(registration)?))
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    path: Ids,
) -> Result<Response, Refused> {
    let (id, registration) = ids(&path)?;
    let detail = registrations::detail(&site.platform, visit.actor(), id, registration).await?;
    Ok(page(
        &site,
        &visit,
        &detail,
        &Vec::new(),
        &Errors::none(),
        &[],
    ))
}

pub(super) async fn back(path: Ids) -> Result<Response, Refused> {
    let (id, registration) = ids(&path)?;
    Ok(Redirect::to(&paths::desk_registration(id, registration)).into_response())
}

pub(super) async fn decide(
    State(site): State<Site>,
    visit: Visit,
    path: Ids,
    Posted(typed): Posted<Pairs>,
) -> Result<Response, Refused> {
    let (id, registration) = ids(&path)?;
    let decision = decision(&typed).ok_or_else(Refused::malformed)?;
    let reason = super::control::value(&typed, "reason");
    let (platform, actor) = (&site.platform, visit.actor());
    let result =
        registrations::decide(platform, actor, id, &[registration], decision, &reason).await;
    let again = async |errors: Errors| {
        let detail = registrations::detail(platform, actor, id, registration).await?;
        Ok(page(&site, &visit, &detail, &typed, &errors, &[]))
    };
    let own = paths::desk_registration(id, registration);
    sent_on(result, visit.lang, &own, "registrations-decided", again).await
}

/// Opens the documents, which is written down, and shows them once.
pub(super) async fn documents(
    State(site): State<Site>,
    visit: Visit,
    path: Ids,
) -> Result<Response, Refused> {
    let (id, registration) = ids(&path)?;
    let (platform, actor) = (&site.platform, visit.actor());
    let opened = registrations::open_identity(platform, actor, id, registration).await?;
    let detail = registrations::detail(platform, actor, id, registration).await?;
    Ok(page(
        &site,
        &visit,
        &detail,
        &Vec::new(),
        &Errors::none(),
        &opened,
    ))
}

/// A file that came with the registration.
pub(super) async fn file(
    State(site): State<Site>,
    visit: Visit,
    Path((dialogue, registration, file)): Path<(String, String, String)>,
) -> Result<Response, Refused> {
    let of = (read_id(&dialogue)?, read_id(&registration)?);
    let (platform, actor) = (&site.platform, visit.actor());
    let file = registrations::open_file_at_desk(platform, actor, of, read_id(&file)?).await?;
    Ok(unsealed(&file.name, file.kind, file.content))
}

fn page(
    site: &Site,
    visit: &Visit,
    detail: &Detail,
    typed: &Pairs,
    errors: &Errors,
    opened: &[(String, Identity)],
) -> Response {
    let lang = visit.lang;
    let (head, line) = (&detail.head, &detail.line);
    let name = format!("{} {}", line.who.given_name, line.who.family_name);
    let name = name.trim().to_owned();
    Page::desk(name.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(head.id), head.title.clone())
        .under(here(head.id), t!(lang, "registrations"))
        .refused(errors.any())
        .render(site, visit, || {
            let state = words::state_tag(lang, line.state);
            let action = paths::desk_registration(head.id, line.id);
            let open = match line.state {
                RegistrationState::Submitted
                | RegistrationState::Returned
                | RegistrationState::Waitlisted
                | RegistrationState::Refused => detail.may_decide,
                RegistrationState::Confirmed | RegistrationState::Withdrawn => false,
            };
            let decide = open.then(|| {
                let decide = list::decide(lang, typed, errors);
                view! { <PostForm action=action>{decide}</PostForm> }
            });
            let reason = (!detail.reason.is_empty())
                .then(|| view! { <h2>{t!(lang, "registrations-reason")}</h2><Prose text=detail.reason.clone()/> });
            let invitation = detail.invitation.map(|invitation| {
                let href = paths::desk_invitation(head.id, invitation);
                view! { <p><LinkButton label=t!(lang, "registrations-invitation") href=href/></p> }
            });
            view! {
                {errors.summary()}
                <TitleBlock title=name eyebrow=head.title.clone() state=Some(state)/>
                {facts(lang, detail)}
                {invitation}
                {reason}
                <h2>{t!(lang, "registrations-answers")}</h2>
                {answers(lang, detail)}
                {identity(lang, detail, opened)}
                {decide}
            }
            .into_any()
        })
}

fn facts(lang: Lang, detail: &Detail) -> AnyView {
    let line = &detail.line;
    let mut rows = vec![
        SummaryRow::new(t!(lang, "registration-reference"), line.reference.clone()),
        SummaryRow::with_view(
            t!(lang, "registration-submitted-at"),
            moment(lang, line.submitted_at),
        ),
    ];
    if let Some((place, effect)) = &line.waits {
        let place = t!(lang, "registrations-place", place = *place as i64);
        let effect = words::effect(lang, effect);
        let both = format::facts(lang, [place, effect]);
        rows.push(SummaryRow::new(t!(lang, "registrations-state"), both));
    }
    rows.extend(fields::who_rows(lang, &line.who));
    view! { <SummaryList rows=rows label=t!(lang, "registration-about-you")/> }.into_any()
}

fn answers(lang: Lang, detail: &Detail) -> AnyView {
    let rows: Vec<SummaryRow> = detail
        .form
        .fields
        .iter()
        .filter(|field| field.kind != FieldKind::IdentityDocument)
        .map(|field| {
            let answers = &detail.line.answers;
            let said = fields::said(lang, field, answers, &detail.files);
            let said = if said.is_empty() {
                t!(lang, "registration-nothing-said")
            } else {
                said
            };
            let label = words::label(lang, field);
            let raw = answers.get(&field.id).and_then(|values| values.first());
            match raw.and_then(|raw| detail.files.get(raw)) {
                Some(file) if detail.may_decide => {
                    let own = paths::desk_registration(detail.head.id, detail.line.id);
                    let href = format!("{own}/files/{}", file.id);
                    let link = view! { <a href=href><bdi>{said}</bdi></a> };
                    SummaryRow::with_view(label, link.into_any())
                }
                Some(_) | None => SummaryRow::new(label, said),
            }
        })
        .collect();
    let version = t!(lang, "registrations-form-version", version = detail.version);
    view! {
        <SummaryList rows=rows label=t!(lang, "registrations-answers")/>
        <p class="muted small">{version}</p>
    }
    .into_any()
}

fn identity(lang: Lang, detail: &Detail, opened: &[(String, Identity)]) -> Option<AnyView> {
    if !detail.has_documents || !detail.may_open_documents {
        return None;
    }
    let shown: Vec<SummaryRow> = opened
        .iter()
        .map(|(field, document)| {
            let label = detail
                .form
                .field(field)
                .map(|field| words::label(lang, field));
            let facts = [
                word(lang, document.kind.label_key()),
                choices::state(lang, &document.country),
                document.number.clone(),
                format::date(lang, document.expires),
            ];
            let label = label.unwrap_or_else(|| t!(lang, "registrations-documents"));
            SummaryRow::new(label, format::facts(lang, facts))
        })
        .collect();
    let action = paths::desk_registration(detail.head.id, detail.line.id);
    let action = format!("{action}/documents");
    let content = if shown.is_empty() {
        view! {
            <p>{t!(lang, "registrations-documents-text")}</p>
            <PostButton label=t!(lang, "registrations-documents-open") action=action/>
        }
        .into_any()
    } else {
        view! { <SummaryList rows=shown label=t!(lang, "registrations-documents")/> }.into_any()
    };
    Some(view! { <h2>{t!(lang, "registrations-documents")}</h2>{content} }.into_any())
}

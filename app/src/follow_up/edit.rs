//! The form that says where the implementation of a recommendation stands.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::follow_up::{ChangeForm, FollowUpStatus, OwnerKind};
use domain::{Theme, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::follow_up::File;
use usecases::follow_up::queries::{self, Desk};

use super::one::below;
use super::parts::field_label;
use crate::components::{
    Actions, Button, Checkboxes, Choice, Field, Input, LinkButton, Look, PostForm, Radios, Select,
    TextArea, TitleBlock, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::listing::{by_name, in_order};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// What the form holds, with the version that it was opened on.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    version: String,
    status: String,
    reason: String,
    owner: String,
    organisation: String,
    due: String,
    themes: Vec<String>,
}

impl Typed {
    fn of(file: &File) -> Self {
        let owner = file.owner.as_ref();
        Self {
            version: file.version.to_string(),
            status: file.status().to_string(),
            reason: file.reason.clone(),
            owner: match owner.map(|owner| (owner.kind, owner.group)) {
                None => String::new(),
                Some((OwnerKind::Group, Some(group))) => group.to_string(),
                Some((kind, _)) => kind.to_string(),
            },
            organisation: owner
                .filter(|owner| owner.kind == OwnerKind::Organisation)
                .map(|owner| owner.name.clone())
                .unwrap_or_default(),
            due: file
                .found
                .due
                .map(|day| day.to_string())
                .unwrap_or_default(),
            themes: file.themes.iter().map(ToString::to_string).collect(),
        }
    }

    fn form(&self) -> ChangeForm {
        ChangeForm {
            status: self.status.clone(),
            reason: self.reason.clone(),
            owner: self.owner.clone(),
            organisation: self.organisation.clone(),
            due: self.due.clone(),
            themes: self.themes.clone(),
        }
    }
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let desk = queries::desk(&site.platform, visit.actor(), &reference).await?;
    let typed = Typed::of(&desk.file);
    Ok(page(&site, &visit, &desk, &typed, &Errors::none()))
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let (platform, actor) = (&site.platform, visit.actor());
    // A form without a version was not made by us: it never matches.
    let version = typed.version.parse().unwrap_or_default();
    let result =
        usecases::follow_up::change(platform, actor, &reference, version, &typed.form()).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(lang, field));
        let desk = queries::desk(platform, visit.actor(), &reference).await?;
        Ok(page(&site, &visit, &desk, &typed, &errors))
    };
    let path = paths::desk_recommendation(&reference);
    sent_on(result, lang, &path, "follow-up-saved", again).await
}

fn page(site: &Site, visit: &Visit, desk: &Desk, typed: &Typed, errors: &Errors) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "follow-up-edit");
    below(lang, &desk.file, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let eyebrow = desk.file.reference().to_owned();
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=eyebrow/>
                {form(lang, desk, typed.clone(), errors)}
            }
            .into_any()
        })
}

fn form(lang: Lang, desk: &Desk, typed: Typed, errors: &Errors) -> AnyView {
    let file = &desk.file;
    let merged = FollowUpStatus::Merged;
    // Merging is done by naming the other recommendation.
    let statuses = FollowUpStatus::ALL
        .iter()
        .filter(|one| (**one == merged) == (file.status() == merged));
    let statuses = in_order(lang, statuses.map(|one| (one.code(), one.label_key())));
    let kinds = [OwnerKind::Secretariat, OwnerKind::Organisation];
    let mut owners = in_order(lang, kinds.iter().map(|one| (one.code(), one.label_key())));
    let group = word(lang, OwnerKind::Group.label_key());
    owners.extend(
        desk.groups
            .iter()
            .map(|(id, title)| Choice::new(id.to_string(), format!("{group}: {title}"))),
    );
    let own = file.found.recommendation.said.theme;
    let themes = Theme::ALL.iter().filter(|theme| Some(**theme) != own);
    let themes = by_name(lang, themes.map(|theme| (theme.code(), theme.label_key())));
    let [status, reason, owner, organisation, due, more] =
        ["status", "reason", "owner", "organisation", "due", "themes"]
            .map(|field| errors.field(field));
    let back = paths::desk_recommendation(file.reference());
    view! {
        <PostForm>
            <input type="hidden" name="version" value=typed.version/>
            <Radios legend=t!(lang, "follow-up-status") name="status" choices=statuses selected=typed.status error=status required=true/>
            <TextArea label=t!(lang, "follow-up-reason") name="reason" value=typed.reason hint=t!(lang, "follow-up-reason-hint") error=reason mark=t!(lang, "dialogue-optional")/>
            <Select label=t!(lang, "follow-up-owner") name="owner" choices=owners selected=typed.owner empty=t!(lang, "follow-up-owner-nobody") error=owner/>
            <Field label=t!(lang, "follow-up-organisation") name="organisation" value=typed.organisation hint=t!(lang, "follow-up-organisation-hint") error=organisation mark=t!(lang, "dialogue-optional")/>
            <Field label=t!(lang, "follow-up-due") name="due" kind=Input::Date value=typed.due hint=t!(lang, "follow-up-due-hint") error=due mark=t!(lang, "dialogue-optional") width=Width::Short/>
            <Checkboxes legend=t!(lang, "follow-up-themes") name="themes" choices=themes selected=typed.themes hint=t!(lang, "follow-up-themes-hint") error=more/>
            <Actions>
                <Button label=t!(lang, "follow-up-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

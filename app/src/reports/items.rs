//! The points and the recommendations of a report: both are listed, added, changed, moved and removed by the
//! same pages.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{DialogueId, PointId, RecommendationId};
use domain::report::{PointForm, RecommendationForm};
use domain::{Actor, Refusal};
use leptos::prelude::AnyView;
use locale::{Lang, t};
use serde::de::DeserializeOwned;
use usecases::reports::queries::{Desk, Report};
use usecases::reports::{Direction, points, recommendations};
use usecases::{Platform, Result as Done};

use super::met::is_met;
use super::versioned::{Move, Seen, Versioned};
use super::{back, desk, forms, open, pages, report_path, theirs};
use crate::drafts::{self, Drafted};
use crate::forms::{Errors, Posted, sent_on};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// What a report holds a list of.
pub(super) trait Item: 'static {
    type Id: std::str::FromStr + Copy + Send + Sync;
    type Form: DeserializeOwned + Send + Sync + 'static;

    /// The form of a new one.
    fn blank(report: &Report) -> Self::Form;
    /// One as it stands: its form, and its words.
    fn known(lang: Lang, report: &Report, id: Self::Id) -> Option<(Self::Form, String)>;
    /// What is asked before one is removed.
    fn removal(lang: Lang) -> String;
    /// The page with the form; `id` is none for a new one.
    fn form(around: &Around<'_>, typed: &Self::Form, id: Option<Self::Id>) -> Response;

    fn add(draft: &Draft<'_>, form: &Self::Form) -> impl Future<Output = Done<()>> + Send;
    fn change(
        draft: &Draft<'_>,
        id: Self::Id,
        form: &Self::Form,
    ) -> impl Future<Output = Done<()>> + Send;
    fn shift(
        draft: &Draft<'_>,
        id: Self::Id,
        direction: Direction,
    ) -> impl Future<Output = Done<()>> + Send;
    fn remove(draft: &Draft<'_>, id: Self::Id) -> impl Future<Output = Done<()>> + Send;
}

/// What a form of an item stands in.
pub(super) struct Around<'a> {
    pub(super) site: &'a Site,
    pub(super) visit: &'a Visit,
    pub(super) desk: &'a Desk,
    /// The version of the report that the form was opened with.
    pub(super) version: &'a str,
    pub(super) errors: &'a Errors,
    /// What is shown between the title and the form.
    pub(super) above: Option<&'a dyn Fn(Lang) -> AnyView>,
}

/// The report to be changed: by whom, and as of which version.
pub(super) struct Draft<'a> {
    platform: &'a Platform,
    actor: &'a Actor,
    dialogue: DialogueId,
    version: i64,
}

impl<'a> Draft<'a> {
    fn of(site: &'a Site, visit: &'a Visit, dialogue: DialogueId, version: i64) -> Self {
        Self {
            platform: &site.platform,
            actor: visit.actor(),
            dialogue,
            version,
        }
    }
}

pub(super) struct Points;

impl Item for Points {
    type Id = PointId;
    type Form = PointForm;

    fn blank(report: &Report) -> PointForm {
        forms::new_point(report)
    }

    fn known(_: Lang, report: &Report, id: PointId) -> Option<(PointForm, String)> {
        let found = report.points.iter().find(|one| one.id == id)?;
        Some((forms::point_of(found), found.said.text.clone()))
    }

    fn removal(lang: Lang) -> String {
        locale::t!(lang, "reports-remove-point")
    }

    fn form(around: &Around<'_>, typed: &PointForm, id: Option<PointId>) -> Response {
        forms::point(around, typed, id)
    }

    async fn add(to: &Draft<'_>, form: &PointForm) -> Done<()> {
        points::add(to.platform, to.actor, to.dialogue, to.version, form)
            .await
            .map(drop)
    }

    async fn change(of: &Draft<'_>, id: PointId, form: &PointForm) -> Done<()> {
        points::change(of.platform, of.actor, of.dialogue, of.version, id, form).await
    }

    async fn shift(of: &Draft<'_>, id: PointId, to: Direction) -> Done<()> {
        points::shift(of.platform, of.actor, of.dialogue, of.version, id, to).await
    }

    async fn remove(of: &Draft<'_>, id: PointId) -> Done<()> {
        points::remove(of.platform, of.actor, of.dialogue, of.version, id).await
    }
}

pub(super) struct Recommendations;

impl Item for Recommendations {
    type Id = RecommendationId;
    type Form = RecommendationForm;

    fn blank(_: &Report) -> RecommendationForm {
        forms::new_recommendation()
    }

    fn known(
        lang: Lang,
        report: &Report,
        id: RecommendationId,
    ) -> Option<(RecommendationForm, String)> {
        let found = report.recommendations.iter().find(|one| one.id == id)?;
        let form = forms::recommendation_of(lang, found);
        Some((form, found.said.text.clone()))
    }

    fn removal(lang: Lang) -> String {
        locale::t!(lang, "reports-remove-recommendation")
    }

    fn form(
        around: &Around<'_>,
        typed: &RecommendationForm,
        id: Option<RecommendationId>,
    ) -> Response {
        forms::recommendation(around, typed, id)
    }

    async fn add(to: &Draft<'_>, form: &RecommendationForm) -> Done<()> {
        recommendations::add(to.platform, to.actor, to.dialogue, to.version, form)
            .await
            .map(drop)
    }

    async fn change(of: &Draft<'_>, id: RecommendationId, form: &RecommendationForm) -> Done<()> {
        recommendations::change(of.platform, of.actor, of.dialogue, of.version, id, form).await
    }

    async fn shift(of: &Draft<'_>, id: RecommendationId, to: Direction) -> Done<()> {
        recommendations::shift(of.platform, of.actor, of.dialogue, of.version, id, to).await
    }

    async fn remove(of: &Draft<'_>, id: RecommendationId) -> Done<()> {
        recommendations::remove(of.platform, of.actor, of.dialogue, of.version, id).await
    }
}

pub(super) async fn blank<I: Item>(
    State(site): State<Site>,
    drafted: Drafted,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, drafted.caller(), &id).await?;
    let visit = drafted.visit(report.version);
    let typed = drafted.typed().unwrap_or_else(|| I::blank(&report));
    let around = Around {
        site: &site,
        visit: &visit,
        desk: &desk,
        version: &report.version.to_string(),
        errors: &Errors::none(),
        above: None,
    };
    Ok(I::form(&around, &typed, None))
}

pub(super) async fn add<I: Item>(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Versioned<I::Form>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let draft = Draft::of(&site, &visit, id, posted.version());
    let result = I::add(&draft, &posted.form).await;
    saved::<I>(&site, &visit, id, None, &posted, result).await
}

pub(super) async fn show<I: Item>(
    State(site): State<Site>,
    drafted: Drafted,
    Path((id, item)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, drafted.caller(), &id).await?;
    let visit = drafted.visit(report.version);
    let item = read_id(&item)?;
    let (known, _) = I::known(visit.lang, &report, item).ok_or(Refusal::NotFound)?;
    let typed = drafted.typed().unwrap_or(known);
    let around = Around {
        site: &site,
        visit: &visit,
        desk: &desk,
        version: &report.version.to_string(),
        errors: &Errors::none(),
        above: None,
    };
    Ok(I::form(&around, &typed, Some(item)))
}

pub(super) async fn change<I: Item>(
    State(site): State<Site>,
    visit: Visit,
    Path((id, item)): Path<(String, String)>,
    posted: Versioned<I::Form>,
) -> Result<Response, Refused> {
    let (id, item) = (read_id(&id)?, read_id(&item)?);
    let draft = Draft::of(&site, &visit, id, posted.version());
    let result = I::change(&draft, item, &posted.form).await;
    saved::<I>(&site, &visit, id, Some(item), &posted, result).await
}

/// Back to the report; when the form was refused, the form again with what was typed.
async fn saved<I: Item>(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    item: Option<I::Id>,
    posted: &Versioned<I::Form>,
    result: Done<()>,
) -> Result<Response, Refused> {
    let met = is_met(&result);
    let again = async |errors: Errors| {
        let (_, desk) = desk(site, visit, &id.to_string()).await?;
        // What a colleague wrote of the same is shown beside what was typed, and saving again is a decision.
        let now = desk.report.as_ref().filter(|_| met).zip(item);
        let known = now.and_then(|(report, item)| {
            let (_, words) = I::known(visit.lang, report, item)?;
            Some((report, words))
        });
        let above = known.map(|(report, words)| {
            let language = report.language;
            move |lang| theirs(lang, t!(lang, "report-met-there"), &words, language)
        });
        let version = match &desk.report {
            Some(report) if met => report.version.to_string(),
            Some(_) | None => posted.version.clone(),
        };
        let around = Around {
            site,
            visit,
            desk: &desk,
            version: &version,
            errors: &errors,
            above: above
                .as_ref()
                .map(|above| above as &dyn Fn(Lang) -> AnyView),
        };
        Ok(I::form(&around, &posted.form, item))
    };
    let answer = sent_on(result, visit.lang, &report_path(id), "report-saved", again).await;
    drafts::saved(site, visit, answer).await
}

pub(super) async fn shift<I: Item>(
    State(site): State<Site>,
    visit: Visit,
    Path((id, item)): Path<(String, String)>,
    Posted(posted): Posted<Move>,
) -> Result<Response, Refused> {
    let (id, item) = (read_id(&id)?, read_id(&item)?);
    let draft = Draft::of(&site, &visit, id, posted.version);
    let result = I::shift(&draft, item, posted.direction()).await;
    back(&site, &visit, id, result, "report-moved").await
}

pub(super) async fn ask_remove<I: Item>(
    State(site): State<Site>,
    visit: Visit,
    Path((id, item)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let item = read_id(&item)?;
    let (_, words) = I::known(visit.lang, &report, item).ok_or(Refusal::NotFound)?;
    let title = I::removal(visit.lang);
    Ok(pages::remove(&site, &visit, &desk, &report, title, words))
}

pub(super) async fn remove<I: Item>(
    State(site): State<Site>,
    visit: Visit,
    Path((id, item)): Path<(String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let (id, item) = (read_id(&id)?, read_id(&item)?);
    let draft = Draft::of(&site, &visit, id, seen.version);
    let result = I::remove(&draft, item).await;
    back(&site, &visit, id, result, "removed").await
}

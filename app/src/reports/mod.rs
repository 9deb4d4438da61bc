//! Summary reports at the desk: the report with its points and recommendations, the forms that change it,
//! the preview, and the steps of its life, each on a page that says what it means.

mod forms;
mod pages;

use axum::body::Bytes;
use axum::extract::{FromRequest, Path, Request, State};
use axum::response::Response;
use domain::ids::{DialogueId, PointId, RecommendationId};
use domain::report::{PointForm, RecommendationForm, Step, TextsForm};
use domain::{Permission, Refusal, paths};
use usecases::reports::queries::{self, Desk, Report};
use usecases::reports::{self, Direction, points, recommendations};
use usecases::{Error, Result as Done};

use self::pages::Removal;
use crate::forms::{Errors, Posted};
use crate::page::done;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

const WHO: Who = Who::May(Permission::WriteReports);

pub(crate) fn routes() -> Vec<Route> {
    const REPORT: &str = "/desk/dialogues/{id}/report";
    const TEXTS: &str = "/desk/dialogues/{id}/report/texts";
    const NEW_POINT: &str = "/desk/dialogues/{id}/report/points/new";
    const POINT: &str = "/desk/dialogues/{id}/report/points/{point}";
    const POINT_MOVE: &str = "/desk/dialogues/{id}/report/points/{point}/move";
    const POINT_REMOVE: &str = "/desk/dialogues/{id}/report/points/{point}/remove";
    const NEW_RECOMMENDATION: &str = "/desk/dialogues/{id}/report/recommendations/new";
    const RECOMMENDATION: &str = "/desk/dialogues/{id}/report/recommendations/{one}";
    const RECOMMENDATION_MOVE: &str = "/desk/dialogues/{id}/report/recommendations/{one}/move";
    const RECOMMENDATION_REMOVE: &str = "/desk/dialogues/{id}/report/recommendations/{one}/remove";
    const STEP: &str = "/desk/dialogues/{id}/report/steps/{step}";
    vec![
        Route::page(REPORT, WHO, show),
        Route::form(REPORT, WHO, start),
        Route::page("/desk/dialogues/{id}/report/preview", WHO, preview),
        Route::page(TEXTS, WHO, texts),
        Route::form(TEXTS, WHO, save_texts),
        Route::page(NEW_POINT, WHO, new_point),
        Route::form(NEW_POINT, WHO, add_point),
        Route::page(POINT, WHO, point),
        Route::form(POINT, WHO, change_point),
        Route::form(POINT_MOVE, WHO, move_point),
        Route::page(POINT_REMOVE, WHO, ask_remove_point),
        Route::form(POINT_REMOVE, WHO, remove_point),
        Route::page(NEW_RECOMMENDATION, WHO, new_recommendation),
        Route::form(NEW_RECOMMENDATION, WHO, add_recommendation),
        Route::page(RECOMMENDATION, WHO, recommendation),
        Route::form(RECOMMENDATION, WHO, change_recommendation),
        Route::form(RECOMMENDATION_MOVE, WHO, move_recommendation),
        Route::page(RECOMMENDATION_REMOVE, WHO, ask_remove_recommendation),
        Route::form(RECOMMENDATION_REMOVE, WHO, remove_recommendation),
        Route::page(STEP, WHO, ask_step),
        Route::form(STEP, WHO, take_step),
    ]
}

/// The version of the report that the author of a form saw; none when it is not a number.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Seen {
    version: i64,
}

/// A move within a list.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Move {
    version: i64,
    direction: String,
}

impl Move {
    fn direction(&self) -> Direction {
        if self.direction == "up" {
            Direction::Up
        } else {
            Direction::Down
        }
    }
}

/// A form and the version it was opened with.
#[derive(Debug)]
struct Versioned<T> {
    version: String,
    form: T,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct OpenedWith {
    version: String,
}

impl<T> Versioned<T> {
    /// A form without its version was not made by us: it never matches.
    fn version(&self) -> i64 {
        self.version.parse().unwrap_or_default()
    }
}

impl<T: serde::de::DeserializeOwned> FromRequest<Site> for Versioned<T> {
    type Rejection = Refused;

    // Read twice rather than flattened: serde's flattening loses lists of one.
    async fn from_request(request: Request, site: &Site) -> Result<Self, Refused> {
        let body = Bytes::from_request(request, site)
            .await
            .map_err(|_| Refused::malformed())?;
        let opened: OpenedWith =
            serde_html_form::from_bytes(&body).map_err(|_| Refused::malformed())?;
        let form = serde_html_form::from_bytes(&body).map_err(|_| Refused::malformed())?;
        Ok(Self {
            version: opened.version,
            form,
        })
    }
}

fn parse<T: std::str::FromStr>(raw: &str) -> Result<T, Refused> {
    raw.parse().map_err(|_| Refusal::NotFound.into())
}

fn report_path(id: DialogueId) -> String {
    paths::desk_dialogue_part(id, "report")
}

async fn desk(site: &Site, visit: &Visit, id: &str) -> Result<(DialogueId, Desk), Refused> {
    let id = parse(id)?;
    let desk = queries::desk(&site.platform, visit.actor(), id).await?;
    Ok((id, desk))
}

/// The desk with its report, which must be there and open to changes.
async fn open(site: &Site, visit: &Visit, id: &str) -> Result<(DialogueId, Desk, Report), Refused> {
    let (id, desk) = desk(site, visit, id).await?;
    let report = desk.report.clone().ok_or(Refusal::NotFound)?;
    if !report.state.is_open() {
        return Err(Refusal::WrongState {
            state: report.state.label_key(),
        }
        .into());
    }
    Ok((id, desk, report))
}

/// Sends on after success; a refusal is shown where the form was.
async fn answer<T, F>(
    result: Done<T>,
    visit: &Visit,
    path: &str,
    code: &str,
    again: F,
) -> Result<Response, Refused>
where
    F: AsyncFnOnce(Errors) -> Result<Response, Refused>,
{
    match result {
        Ok(_) => Ok(done(path, code)),
        Err(Error::Refused(
            refusal @ (Refusal::Invalid(_)
            | Refusal::ChangedMeanwhile
            | Refusal::WrongState { .. }
            | Refusal::Missing { .. }),
        )) => again(Errors::of(visit.lang, &refusal)).await,
        Err(error) => Err(error.into()),
    }
}

async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk) = desk(&site, &visit, &id).await?;
    Ok(pages::report(&site, &visit, &desk, &Errors::none()))
}

async fn start(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = parse(&id)?;
    let result = reports::start(&site.platform, visit.actor(), id).await;
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, &id.to_string()).await?;
        Ok(pages::report(&site, &visit, &desk, &errors))
    };
    answer(result, &visit, &report_path(id), "report-started", again).await
}

async fn preview(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk) = desk(&site, &visit, &id).await?;
    let report = desk.report.clone().ok_or(Refusal::NotFound)?;
    Ok(pages::preview(&site, &visit, &desk, &report))
}

async fn texts(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let typed = forms::texts_of(&report);
    let version = report.version.to_string();
    Ok(forms::texts(
        &site,
        &visit,
        &desk,
        &version,
        &typed,
        &Errors::none(),
    ))
}

async fn save_texts(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Versioned<TextsForm>,
) -> Result<Response, Refused> {
    let (id, version) = (parse(&id)?, posted.version());
    let result =
        reports::save_texts(&site.platform, visit.actor(), id, version, &posted.form).await;
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, &id.to_string()).await?;
        Ok(forms::texts(
            &site,
            &visit,
            &desk,
            &posted.version,
            &posted.form,
            &errors,
        ))
    };
    answer(result, &visit, &report_path(id), "report-saved", again).await
}

async fn new_point(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let version = report.version.to_string();
    let typed = forms::new_point(&report);
    Ok(forms::point(
        &site,
        &visit,
        &desk,
        &version,
        &typed,
        None,
        &Errors::none(),
    ))
}

async fn add_point(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Versioned<PointForm>,
) -> Result<Response, Refused> {
    let (id, version) = (parse(&id)?, posted.version());
    let result = points::add(&site.platform, visit.actor(), id, version, &posted.form).await;
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, &id.to_string()).await?;
        Ok(forms::point(
            &site,
            &visit,
            &desk,
            &posted.version,
            &posted.form,
            None,
            &errors,
        ))
    };
    answer(result, &visit, &report_path(id), "report-saved", again).await
}

async fn point(
    State(site): State<Site>,
    visit: Visit,
    Path((id, point)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let point: PointId = parse(&point)?;
    let found = report.points.iter().find(|one| one.id == point);
    let typed = forms::point_of(found.ok_or(Refusal::NotFound)?);
    let version = report.version.to_string();
    Ok(forms::point(
        &site,
        &visit,
        &desk,
        &version,
        &typed,
        Some(point),
        &Errors::none(),
    ))
}

async fn change_point(
    State(site): State<Site>,
    visit: Visit,
    Path((id, point)): Path<(String, String)>,
    posted: Versioned<PointForm>,
) -> Result<Response, Refused> {
    let (id, point, version) = (parse(&id)?, parse(&point)?, posted.version());
    let result = points::change(
        &site.platform,
        visit.actor(),
        id,
        version,
        point,
        &posted.form,
    )
    .await;
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, &id.to_string()).await?;
        Ok(forms::point(
            &site,
            &visit,
            &desk,
            &posted.version,
            &posted.form,
            Some(point),
            &errors,
        ))
    };
    answer(result, &visit, &report_path(id), "report-saved", again).await
}

async fn move_point(
    State(site): State<Site>,
    visit: Visit,
    Path((id, point)): Path<(String, String)>,
    Posted(posted): Posted<Move>,
) -> Result<Response, Refused> {
    let (id, point) = (parse(&id)?, parse(&point)?);
    let result = points::shift(
        &site.platform,
        visit.actor(),
        id,
        posted.version,
        point,
        posted.direction(),
    )
    .await;
    back(&site, &visit, id, result, "report-moved").await
}

async fn ask_remove_point(
    State(site): State<Site>,
    visit: Visit,
    Path((id, point)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let point: PointId = parse(&point)?;
    let found = report.points.iter().find(|one| one.id == point);
    let text = found.ok_or(Refusal::NotFound)?.said.text.clone();
    Ok(pages::remove(
        &site,
        &visit,
        &desk,
        &report,
        Removal::Point,
        text,
    ))
}

async fn remove_point(
    State(site): State<Site>,
    visit: Visit,
    Path((id, point)): Path<(String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let (id, point) = (parse(&id)?, parse(&point)?);
    let result = points::remove(&site.platform, visit.actor(), id, seen.version, point).await;
    back(&site, &visit, id, result, "removed").await
}

async fn new_recommendation(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let version = report.version.to_string();
    let typed = forms::new_recommendation();
    Ok(forms::recommendation(
        &site,
        &visit,
        &desk,
        &version,
        &typed,
        None,
        &Errors::none(),
    ))
}

async fn add_recommendation(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    posted: Versioned<RecommendationForm>,
) -> Result<Response, Refused> {
    let (id, version) = (parse(&id)?, posted.version());
    let result =
        recommendations::add(&site.platform, visit.actor(), id, version, &posted.form).await;
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, &id.to_string()).await?;
        Ok(forms::recommendation(
            &site,
            &visit,
            &desk,
            &posted.version,
            &posted.form,
            None,
            &errors,
        ))
    };
    answer(result, &visit, &report_path(id), "report-saved", again).await
}

async fn recommendation(
    State(site): State<Site>,
    visit: Visit,
    Path((id, one)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let one: RecommendationId = parse(&one)?;
    let found = report.recommendations.iter().find(|known| known.id == one);
    let typed = forms::recommendation_of(visit.lang, found.ok_or(Refusal::NotFound)?);
    let version = report.version.to_string();
    Ok(forms::recommendation(
        &site,
        &visit,
        &desk,
        &version,
        &typed,
        Some(one),
        &Errors::none(),
    ))
}

async fn change_recommendation(
    State(site): State<Site>,
    visit: Visit,
    Path((id, one)): Path<(String, String)>,
    posted: Versioned<RecommendationForm>,
) -> Result<Response, Refused> {
    let (id, one, version) = (parse(&id)?, parse(&one)?, posted.version());
    let result = recommendations::change(
        &site.platform,
        visit.actor(),
        id,
        version,
        one,
        &posted.form,
    )
    .await;
    let again = async |errors: Errors| {
        let (_, desk) = desk(&site, &visit, &id.to_string()).await?;
        Ok(forms::recommendation(
            &site,
            &visit,
            &desk,
            &posted.version,
            &posted.form,
            Some(one),
            &errors,
        ))
    };
    answer(result, &visit, &report_path(id), "report-saved", again).await
}

async fn move_recommendation(
    State(site): State<Site>,
    visit: Visit,
    Path((id, one)): Path<(String, String)>,
    Posted(posted): Posted<Move>,
) -> Result<Response, Refused> {
    let (id, one) = (parse(&id)?, parse(&one)?);
    let result = recommendations::shift(
        &site.platform,
        visit.actor(),
        id,
        posted.version,
        one,
        posted.direction(),
    )
    .await;
    back(&site, &visit, id, result, "report-moved").await
}

async fn ask_remove_recommendation(
    State(site): State<Site>,
    visit: Visit,
    Path((id, one)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk, report) = open(&site, &visit, &id).await?;
    let one: RecommendationId = parse(&one)?;
    let found = report.recommendations.iter().find(|known| known.id == one);
    let text = found.ok_or(Refusal::NotFound)?.said.text.clone();
    Ok(pages::remove(
        &site,
        &visit,
        &desk,
        &report,
        Removal::Recommendation,
        text,
    ))
}

async fn remove_recommendation(
    State(site): State<Site>,
    visit: Visit,
    Path((id, one)): Path<(String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let (id, one) = (parse(&id)?, parse(&one)?);
    let result =
        recommendations::remove(&site.platform, visit.actor(), id, seen.version, one).await;
    back(&site, &visit, id, result, "removed").await
}

async fn ask_step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let (_, desk) = desk(&site, &visit, &id).await?;
    let step = Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let report = desk.report.clone().ok_or(Refusal::NotFound)?;
    domain::report::step(report.state, step)?;
    Ok(pages::step(&site, &visit, &desk, &report, step))
}

async fn take_step(
    State(site): State<Site>,
    visit: Visit,
    Path((id, step)): Path<(String, String)>,
    Posted(seen): Posted<Seen>,
) -> Result<Response, Refused> {
    let id = parse(&id)?;
    let step = Step::from_code(&step).ok_or(Refusal::NotFound)?;
    let result = reports::step(&site.platform, visit.actor(), id, seen.version, step).await;
    let code = format!("report-{}", step.code());
    back(&site, &visit, id, result, &code).await
}

/// Back to the report; what was refused is said above it.
async fn back<T>(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    result: Done<T>,
    code: &str,
) -> Result<Response, Refused> {
    let again = async |errors: Errors| {
        let (_, desk) = desk(site, visit, &id.to_string()).await?;
        Ok(pages::report(site, visit, &desk, &errors))
    };
    answer(result, visit, &report_path(id), code, again).await
}

//! A recommendation at the desk: where it stands, its steps, whom it was sent to and what came back.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::follow_up::StatementKind;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::follow_up::queries::{self, Desk};
use usecases::follow_up::{File, RequestLine, StatementLine};

use super::parts::{self, statement, step_days};
use crate::components::{
    Actions, Cell, Column, DataTable, LinkButton, Look, Notice, PostButton, Prose, SummaryList,
    SummaryRow, TitleBlock, Tone,
};
use crate::invitations::{country, moment};
use crate::page::Page;
use crate::portal::parts as public;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let desk = queries::desk(&site.platform, visit.actor(), &reference).await?;
    let lang = visit.lang;
    Ok(page(lang, &title(lang, &desk.file)).render(&site, &visit, || content(lang, &desk)))
}

/// A page of the desk below the list.
fn page(lang: Lang, title: &str) -> Page {
    Page::desk(title).under(
        paths::DESK_RECOMMENDATIONS,
        t!(lang, "follow-up-desk-title"),
    )
}

/// A page below a recommendation's own.
pub(super) fn below(lang: Lang, file: &File, of: String) -> Page {
    page(lang, &of).under(
        paths::desk_recommendation(file.reference()),
        title(lang, file),
    )
}

pub(super) fn title(lang: Lang, file: &File) -> String {
    t!(
        lang,
        "portal-recommendation-title",
        reference = file.reference()
    )
}

fn at(file: &File, part: &str) -> String {
    paths::desk_recommendation_part(file.reference(), part)
}

fn content(lang: Lang, desk: &Desk) -> AnyView {
    let file = &desk.file;
    let edit = view! { <LinkButton label=t!(lang, "follow-up-edit") href=at(file, "edit") look=Look::Primary/> }
        .into_any();
    let hidden = (!file.public).then(|| {
        view! { <Notice tone=Tone::Information title=t!(lang, "follow-up-not-public")/> }
    });
    let page = file.public.then(|| {
        let href = paths::recommendation(file.reference());
        view! { <LinkButton label=t!(lang, "follow-up-public-page") href=href look=Look::Quiet/> }
    });
    let merged = super::story::merged(lang, file, paths::desk_recommendation);
    let mut facts = parts::standing(lang, file);
    facts.extend(public::facts(lang, &file.found.recommendation));
    let outcome = paths::desk_dialogue_part(file.dialogue, "report");
    let dialogue = file.found.dialogue.clone();
    facts.push(SummaryRow::with_view(
        t!(lang, "portal-origin"),
        view! { <a href=outcome dir="auto">{dialogue}</a> }.into_any(),
    ));
    let text = file.found.recommendation.said.text.clone();
    let foreign = public::foreign(lang, file.found.language);
    view! {
        <TitleBlock title=title(lang, file) action=Some(edit)/>
        {hidden}
        {merged}
        <Prose text=text lang=foreign/>
        <SummaryList rows=facts/>
        <Actions>{page}</Actions>
        {steps(lang, file)}
        {asked(lang, desk)}
        {said(lang, file)}
        {lineage(lang, file)}
        <h2>{t!(lang, "follow-up-timeline")}</h2>
        {crate::reports::origins(lang, file.dialogue, &desk.origins)}
        {super::story::timeline(lang, file, &desk.origins)}
    }
    .into_any()
}

fn steps(lang: Lang, file: &File) -> AnyView {
    let items: Vec<AnyView> = file
        .steps
        .iter()
        .enumerate()
        .map(|(nth, step)| {
            let href = at(file, &format!("steps/{}", step.id));
            let remove = format!("{href}/remove");
            let days = step_days(lang, step);
            let number = (nth + 1).to_string();
            let (about, of) = (number.clone(), number);
            view! {
                <li class="flow">
                    <Prose text=step.text.clone()/>
                    <p class="muted small">{days}</p>
                    <Actions>
                        <LinkButton label=t!(lang, "follow-up-step-change") href=href look=Look::Quiet about=about/>
                        <LinkButton label=t!(lang, "follow-up-step-remove") href=remove look=Look::Quiet about=of/>
                    </Actions>
                </li>
            }
            .into_any()
        })
        .collect();
    let list = if items.is_empty() {
        view! { <p class="muted">{t!(lang, "follow-up-steps-none")}</p> }.into_any()
    } else {
        view! { <ol class="steps" id="steps">{items}</ol> }.into_any()
    };
    let add = at(file, "steps/new");
    view! {
        <h2>{t!(lang, "follow-up-steps")}</h2>
        {list}
        <Actions><LinkButton label=t!(lang, "follow-up-step-add") href=add/></Actions>
    }
    .into_any()
}

fn asked(lang: Lang, desk: &Desk) -> AnyView {
    let file = &desk.file;
    let ask = at(file, "ask");
    let table = if desk.requests.is_empty() {
        view! { <p class="muted">{t!(lang, "follow-up-asked-none")}</p> }.into_any()
    } else {
        let labels = [
            t!(lang, "follow-up-ask-part"),
            t!(lang, "delegation-focal-point"),
            t!(lang, "follow-up-asked-at"),
            t!(lang, "follow-up-answered-at"),
        ];
        let columns = std::iter::once(t!(lang, "label-organisation"))
            .chain(labels.clone())
            .map(Column::text)
            .collect();
        let rows: Vec<AnyView> = desk
            .requests
            .iter()
            .map(|line| request(lang, file, line, &labels))
            .collect();
        view! { <DataTable caption=t!(lang, "delegation-organisations") id="asked" columns=columns cards=true>{rows}</DataTable> }
            .into_any()
    };
    view! {
        <h2>{t!(lang, "follow-up-asked")}</h2>
        {table}
        <Actions><LinkButton label=t!(lang, "follow-up-ask") href=ask/></Actions>
    }
    .into_any()
}

fn request(lang: Lang, file: &File, line: &RequestLine, labels: &[String; 4]) -> AnyView {
    let [part, person, asked, answered] = labels.clone();
    let (name, focal_point) = (line.organisation.clone(), line.focal_point.clone());
    let of = country(lang, line.country.as_deref());
    let by = line.answer_by.map(|day| {
        let day = format::date(lang, day);
        let words = format!("{}: {day}", t!(lang, "follow-up-answer-by"));
        view! { <br/><span class="muted small">{words}</span> }
    });
    let last = match (line.closed, line.answered_at) {
        (true, _) => t!(lang, "follow-up-link-closed").into_any(),
        (false, Some(at)) => moment(lang, at),
        (false, None) => t!(lang, "follow-up-silent").into_any(),
    };
    let as_what = word(lang, line.part.label_key());
    let written = moment(lang, line.reminded_at);
    let path = |step: &str| at(file, &format!("asked/{}/{step}", line.id));
    let buttons = (!line.closed).then(|| {
        let (again, close) = (path("again"), path("close"));
        let (about, of) = (line.organisation.clone(), line.organisation.clone());
        view! {
            <Actions>
                <PostButton label=t!(lang, "follow-up-ask-again") action=again look=Look::Quiet about=about/>
                <PostButton label=t!(lang, "follow-up-close") action=close look=Look::Quiet about=of/>
            </Actions>
        }
    });
    view! {
        <tr>
            <Cell heading=true><div><bdi>{name}</bdi><br/><span class="muted small">{of}</span></div></Cell>
            <Cell label=part>{as_what}</Cell>
            <Cell label=person><bdi>{focal_point}</bdi></Cell>
            <Cell label=asked><div>{written}{by}</div></Cell>
            <Cell label=answered><div>{last}{buttons}</div></Cell>
        </tr>
    }
    .into_any()
}

fn said(lang: Lang, file: &File) -> AnyView {
    let of = |kind: StatementKind| -> Vec<AnyView> {
        let lines = file.statements.iter().rev().filter(|one| one.kind == kind);
        lines
            .map(|one| statement(lang, one, Some(keep(lang, file, one))))
            .collect()
    };
    let section = |title: String, kind: StatementKind, none: String| {
        let items = of(kind);
        let list = if items.is_empty() {
            view! { <p class="muted">{none}</p> }.into_any()
        } else {
            view! { <ul class="statements" role="list">{items}</ul> }.into_any()
        };
        view! { <section class="flow"><h3>{title}</h3>{list}</section> }.into_any()
    };
    let say = at(file, "say");
    view! {
        <h2>{t!(lang, "follow-up")}</h2>
        <div class="columns">
            {section(t!(lang, "follow-up-answers"), StatementKind::Answer, t!(lang, "follow-up-answers-none"))}
            {section(t!(lang, "follow-up-progress"), StatementKind::Progress, t!(lang, "follow-up-progress-none"))}
            {section(t!(lang, "follow-up-comments"), StatementKind::Comment, t!(lang, "follow-up-comments-none"))}
        </div>
        <Actions><LinkButton label=t!(lang, "follow-up-report") href=say/></Actions>
    }
    .into_any()
}

/// Withhold, or release.
fn keep(lang: Lang, file: &File, one: &StatementLine) -> AnyView {
    let path = |step: &str| at(file, &format!("statements/{}/{step}", one.id));
    let about = parts::author(lang, one);
    let (release, withhold) = (path("release"), path("withhold"));
    if one.withheld.is_some() {
        view! { <Actions><PostButton label=t!(lang, "follow-up-release") action=release look=Look::Quiet about=about/></Actions> }
            .into_any()
    } else {
        view! { <Actions><LinkButton label=t!(lang, "follow-up-withhold") href=withhold look=Look::Quiet about=about/></Actions> }
            .into_any()
    }
}

fn lineage(lang: Lang, file: &File) -> AnyView {
    let action = at(file, "lineage/remove");
    let kin = parts::kin(lang, file, paths::desk_recommendation, |kin| {
        let earlier = kin.found.recommendation.reference.clone();
        let hidden = vec![("earlier".to_owned(), earlier.clone())];
        Some(view! { <PostButton label=t!(lang, "follow-up-unlink") action=action.clone() hidden=hidden look=Look::Quiet about=earlier/> }.into_any())
    });
    let kin = kin.unwrap_or_else(|| {
        view! { <p class="muted">{t!(lang, "follow-up-none-linked")}</p> }.into_any()
    });
    let link = at(file, "lineage");
    view! {
        <h2>{t!(lang, "follow-up-lineage")}</h2>
        {kin}
        <Actions><LinkButton label=t!(lang, "follow-up-link-earlier") href=link/></Actions>
    }
    .into_any()
}

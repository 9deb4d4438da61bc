//! What became of a dialogue's recommendations, at its own desk: who answered, what is late, what was reported last,
//! and the way of each from the inputs to today.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::{AddresseeKind, DialogueState, ReportState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::follow_up::{self, Followed, FollowedLine, Spoken};
use usecases::reports::words::addressee;

use super::parts::{answer_tag, asked_words, author, day, kin};
use super::{board, status_tag, story};
use crate::components::{
    Actions, Cell, Column, DataTable, Disclosure, Empty, LinkButton, Look, Notice, Tag, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::page::Page;
use crate::portal::parts::{foreign, shortened};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let followed = follow_up::of_dialogue(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let title = format!("{} – {}", t!(lang, "follow-up"), followed.head.title);
    let page = Page::desk(title).under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"));
    Ok(page.render(&site, &visit, || {
        view! {
            {head(&visit, &followed.head, Tab::FollowUp, None)}
            {content(lang, &followed)}
        }
        .into_any()
    }))
}

fn content(lang: Lang, followed: &Followed) -> AnyView {
    match followed.report {
        Some(ReportState::Adopted | ReportState::Published) if !followed.lines.is_empty() => {
            recommendations(lang, followed)
        }
        state => nothing(lang, followed, state),
    }
}

/// Why nothing is followed up, and where that is changed.
fn nothing(lang: Lang, followed: &Followed, state: Option<ReportState>) -> AnyView {
    let (title, text) = match state {
        None if followed.head.state == DialogueState::Held => {
            (t!(lang, "reports-none"), t!(lang, "follow-up-once-adopted"))
        }
        None => (
            t!(lang, "reports-not-yet"),
            t!(lang, "follow-up-once-adopted"),
        ),
        Some(ReportState::Draft | ReportState::Circulated) => (
            t!(lang, "follow-up-not-adopted"),
            t!(lang, "follow-up-once-adopted"),
        ),
        Some(ReportState::Adopted | ReportState::Published) => (
            t!(lang, "follow-up-without"),
            t!(lang, "follow-up-without-text"),
        ),
    };
    let href = paths::desk_dialogue_part(followed.head.id, "report");
    view! {
        <Empty title=title text=text>
            <LinkButton label=t!(lang, "follow-up-to-report") href=href/>
        </Empty>
    }
    .into_any()
}

fn recommendations(lang: Lang, followed: &Followed) -> AnyView {
    let hidden = (followed.report == Some(ReportState::Adopted)).then(|| {
        view! { <Notice tone=Tone::Information title=t!(lang, "follow-up-not-public")/> }
    });
    let ways: Vec<AnyView> = followed
        .lines
        .iter()
        .map(|line| way(lang, followed, line))
        .collect();
    view! {
        {hidden}
        <p class="muted">{t!(lang, "follow-up-dialogue-lead")}</p>
        {table(lang, followed)}
        {board::counts(lang, &followed.board)}
        <h2>{t!(lang, "follow-up-ways")}</h2>
        {ways}
        <Actions>
            <LinkButton label=t!(lang, "follow-up-all") href=paths::DESK_RECOMMENDATIONS look=Look::Quiet/>
        </Actions>
    }
    .into_any()
}

fn table(lang: Lang, followed: &Followed) -> AnyView {
    let labels = [
        t!(lang, "follow-up-to-whom"),
        t!(lang, "follow-up-status"),
        t!(lang, "follow-up-last"),
    ];
    let columns = std::iter::once(t!(lang, "follow-up-desk-title"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = followed
        .lines
        .iter()
        .map(|line| row(lang, followed, line, &labels))
        .collect();
    let count = t!(lang, "list-count", count = followed.lines.len() as i64);
    view! { <DataTable caption=t!(lang, "follow-up-desk-title") id="recommendations" columns=columns count=Some(count) cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, followed: &Followed, line: &FollowedLine, labels: &[String; 3]) -> AnyView {
    let file = &line.file;
    let [to_whom, status, last] = labels.clone();
    let reference = file.reference().to_owned();
    let href = paths::desk_recommendation(&reference);
    let at = |part: &str| paths::desk_recommendation_part(file.reference(), part);
    let (ask, say) = (at("ask"), at("say"));
    let (about, of) = (reference.clone(), reference.clone());
    let text = shortened(&file.found.recommendation.said.text);
    let lang_of = foreign(lang, file.found.language);
    let tag = status_tag(lang, file.status(), file.overdue);
    let (said, until) = (answers(lang, line), until(lang, followed, line));
    let progress = progress(lang, line);
    view! {
        <tr>
            <Cell heading=true>
                <div>
                    <a href=href><bdi>{reference}</bdi></a>
                    <br/><span class="small" dir="auto" lang=lang_of>{text}</span>
                    <Actions>
                        <LinkButton label=t!(lang, "follow-up-ask") href=ask look=Look::Quiet about=about/>
                        <LinkButton label=t!(lang, "follow-up-report") href=say look=Look::Quiet about=of/>
                    </Actions>
                </div>
            </Cell>
            <Cell label=to_whom><div>{said}</div></Cell>
            <Cell label=status><div>{tag}<br/>{until}</div></Cell>
            <Cell label=last><div>{progress}</div></Cell>
        </tr>
    }
    .into_any()
}

/// Those to whom it speaks, each with what they answer.
fn answers(lang: Lang, line: &FollowedLine) -> AnyView {
    let items: Vec<AnyView> = line
        .answers()
        .into_iter()
        .map(|Spoken { to, answer }| {
            let own = answer.map(|said| author(lang, said));
            let name = to.map(|to| addressee(lang, to)).or(own).unwrap_or_default();
            // States at large answer one by one: nobody waits for an answer of all of them.
            let at_large = to.is_some_and(|to| to.kind == AddresseeKind::States);
            let tag = match answer.and_then(|said| said.answer) {
                Some(answer) => Some(answer_tag(lang, answer)),
                None if at_large => None,
                None => Some(
                    view! { <span class="muted small">{t!(lang, "follow-up-silent")}</span> }
                        .into_any(),
                ),
            };
            view! { <li><bdi>{name}</bdi>" "{tag}</li> }.into_any()
        })
        .collect();
    let asked = asked_words(lang, line.asked, line.answered);
    view! {
        <ul class="answers" role="list">{items}</ul>
        <span class="muted small">{asked}</span>
    }
    .into_any()
}

/// The day by which it is due, and how far off that is while something is expected.
fn until(lang: Lang, followed: &Followed, line: &FollowedLine) -> AnyView {
    let Some(due) = line.file.found.due else {
        return view! { <span class="muted small">{t!(lang, "follow-up-no-due")}</span> }
            .into_any();
    };
    let off = line.file.status().is_open().then(|| {
        let words = format::relative_days(lang, followed.today, due);
        view! { <br/>{words} }
    });
    let label = t!(lang, "follow-up-due");
    view! { <span class="muted small">{label}": "{day(lang, due)}{off}</span> }.into_any()
}

/// The last report: who and when, and how it begins.
fn progress(lang: Lang, line: &FollowedLine) -> AnyView {
    let Some(said) = line.progress() else {
        return view! { <span class="muted">{t!(lang, "follow-up-progress-none")}</span> }
            .into_any();
    };
    let by = author(lang, said);
    let text = shortened(&said.text);
    let lang_of = foreign(lang, said.language);
    let withheld = said.withheld.as_ref().map(|_| {
        view! { <br/><Tag words=t!(lang, "follow-up-withheld") tone=Tone::Attention/> }
    });
    view! {
        {day(lang, said.day)}" · "<bdi>{by}</bdi>
        <br/><span class="small" dir="auto" lang=lang_of>{text}</span>
        {withheld}
    }
    .into_any()
}

/// What one was drawn from, what it carries on and what carries it on, and everything that happened to it.
fn way(lang: Lang, followed: &Followed, line: &FollowedLine) -> AnyView {
    let file = &line.file;
    let reference = file.reference().to_owned();
    let (about, id) = (reference.clone(), format!("way-{reference}"));
    let origins = crate::reports::origins(lang, followed.head.id, &line.origins);
    let timeline = story::timeline(lang, file, &line.origins);
    let kin = kin(lang, file, paths::desk_recommendation, |_| None);
    view! {
        <section class="flow" id=id>
            <h3><bdi>{reference}</bdi></h3>
            {origins}
            {kin}
            <Disclosure summary=t!(lang, "follow-up-timeline") about=about>{timeline}</Disclosure>
        </section>
    }
    .into_any()
}

//! All rounds of a report: who was asked, who said something, who was silent, and every comment with what became of
//! it.

use axum::extract::State;
use axum::response::Response;
use domain::comment::{Disposition, RoundEnd};
use domain::ids::DialogueId;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::reports::rounds::queries::{AskedLine, CommentLine, Round, Rounds, rounds};
use usecases::reports::rounds::{SheetWords, sheet};
use usecases::reports::words::place;

use super::here;
use crate::calls::moment_view;
use crate::components::{
    Actions, Cell, Column, DataTable, Empty, LinkButton, Look, Notice, PostButton, SummaryList,
    SummaryRow, Tag, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::named::Named;
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::Site;
use crate::sheets::{self, Form};
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    page(&site, &visit, named.id("id")?, &Errors::none()).await
}

pub(super) async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = rounds(&site.platform, visit.actor(), id).await?;
    let lang = visit.lang;
    let title = t!(lang, "round-comments");
    Ok(below(lang, &found, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let rounds: Vec<AnyView> = found
                .rounds
                .iter()
                .map(|round| one_round(lang, id, &found, round))
                .collect();
            let none = rounds.is_empty().then(|| {
                view! { <Empty title=t!(lang, "round-none") text=t!(lang, "round-none-text")/> }
            });
            let any = found.rounds.iter().any(|round| !round.comments.is_empty());
            let files = any.then(|| {
                let (csv, workbook) = (format!("{}.csv", here(id)), format!("{}.xlsx", here(id)));
                view! {
                    <Actions>
                        <LinkButton label=t!(lang, "round-csv") href=csv/>
                        <LinkButton label=t!(lang, "round-xlsx") href=workbook/>
                    </Actions>
                }
            });
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=found.head.title.clone()/>
                {none}
                {files}
                {rounds}
            }
            .into_any()
        }))
}

/// A page below the comments of a report.
pub(super) fn below(lang: Lang, found: &Rounds, title: String) -> Page {
    let id = found.head.id;
    Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), found.head.title.clone())
        .under(super::back(id), t!(lang, "reports-title"))
}

fn one_round(lang: Lang, id: DialogueId, found: &Rounds, round: &Round) -> AnyView {
    let running = round.ended.is_none();
    let silent = round.asked.iter().filter(|one| one.comments == 0).count();
    let said = round.asked.len() - silent;
    let undecided = round.undecided();
    let (standing, tone) = match round.ended {
        None => (t!(lang, "round-open"), Tone::Information),
        Some(RoundEnd::Deadline) => (word(lang, RoundEnd::Deadline.label_key()), Tone::Ok),
        Some(RoundEnd::Early) => (word(lang, RoundEnd::Early.label_key()), Tone::Neutral),
    };
    let count = |key: usize| format::number(lang, key as i64);
    let mut rows = vec![
        SummaryRow::with_view(
            t!(lang, "label-status"),
            view! { <Tag words=standing tone=tone/> }.into_any(),
        ),
        SummaryRow::with_view(
            t!(lang, "round-deadline"),
            moment_view(lang, round.closes_at, round.zone),
        ),
        SummaryRow::new(t!(lang, "round-asked"), count(round.asked.len())),
        SummaryRow::new(t!(lang, "round-said"), count(said)),
        SummaryRow::new(t!(lang, "round-undecided"), count(undecided)),
    ];
    let silence = match round.ended {
        None => t!(lang, "round-nothing-yet"),
        Some(RoundEnd::Deadline) => t!(lang, "round-no-objection"),
        Some(RoundEnd::Early) => t!(lang, "round-silent"),
    };
    rows.insert(4, SummaryRow::new(silence, count(silent)));
    if let Some(at) = round.reminded_at {
        rows.push(SummaryRow::with_view(
            t!(lang, "round-reminded"),
            moment_view(lang, at, round.zone),
        ));
    }
    let end = running.then(|| {
        let action = format!("{}/end", here(id));
        view! { <Actions><PostButton label=t!(lang, "round-end") action=action look=Look::Quiet/></Actions> }
    });
    let waiting = (!running && undecided > 0 && found.state.is_open()).then(|| {
        let title = t!(lang, "round-waiting", count = undecided as i64);
        view! { <Notice tone=Tone::Attention title=title text=t!(lang, "round-waiting-text")/> }
    });
    let comments = comments(lang, id, found, round);
    let asked = asked(lang, round);
    let nth = round.number;
    view! {
        <section class="section">
            <h2>{t!(lang, "round-number", number = nth)}</h2>
            {waiting}
            <SummaryList rows=rows/>
            {end}
            {comments}
            {asked}
        </section>
    }
    .into_any()
}

fn comments(lang: Lang, id: DialogueId, found: &Rounds, round: &Round) -> AnyView {
    if round.comments.is_empty() {
        return view! { <p class="muted">{t!(lang, "round-no-comments")}</p> }.into_any();
    }
    let labels = [
        t!(lang, "round-comment"),
        t!(lang, "round-by"),
        t!(lang, "round-disposition"),
    ];
    let columns = std::iter::once(t!(lang, "round-place"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = round
        .comments
        .iter()
        .map(|one| {
            let href = format!("{}/{}", here(id), one.id);
            let at = place(lang, &round.draft, one.about);
            let about = at.clone();
            let [comment, by, disposition] = labels.clone();
            let (text, name, organisation) =
                (one.text.clone(), one.by.clone(), one.organisation.clone());
            let decided = decided(lang, one);
            let what = match one.disposition {
                None if found.state.is_open() => t!(lang, "round-decide"),
                None | Some(_) => t!(lang, "round-look"),
            };
            view! {
                <tr>
                    <Cell heading=true>{at}</Cell>
                    <Cell label=comment><span dir="auto">{text}</span></Cell>
                    <Cell label=by><div><bdi>{name}</bdi><br/><span class="muted small" dir="auto">{organisation}</span></div></Cell>
                    <Cell label=disposition><div>{decided}<div><LinkButton label=what href=href look=Look::Quiet about=about/></div></div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let id = format!("comments-{}", round.number);
    let caption = t!(lang, "round-comments-of", number = round.number);
    view! { <DataTable caption=caption id=id columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

/// What became of a comment, with the reason.
pub(super) fn decided(lang: Lang, one: &CommentLine) -> AnyView {
    let Some(disposition) = one.disposition else {
        return view! { <Tag words=t!(lang, "round-not-decided") tone=Tone::Attention/> }
            .into_any();
    };
    let tone = match disposition {
        Disposition::Accepted | Disposition::AcceptedInPart => Tone::Ok,
        Disposition::NotAccepted => Tone::Attention,
        Disposition::Noted => Tone::Neutral,
    };
    let reason = (!one.reason.is_empty()).then(|| {
        let reason = one.reason.clone();
        view! { <p class="small" dir="auto">{reason}</p> }
    });
    view! { <Tag words=word(lang, disposition.label_key()) tone=tone/>{reason} }.into_any()
}

fn asked(lang: Lang, round: &Round) -> AnyView {
    let labels = [t!(lang, "round-organisation"), t!(lang, "round-answer")];
    let columns = std::iter::once(t!(lang, "round-who"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = round
        .asked
        .iter()
        .map(|one| {
            let [organisation_label, answer_label] = labels.clone();
            let (name, organisation) = (one.name.clone(), one.organisation.clone());
            let answer = answer(lang, one);
            view! {
                <tr>
                    <Cell heading=true><bdi>{name}</bdi></Cell>
                    <Cell label=organisation_label><span dir="auto">{organisation}</span></Cell>
                    <Cell label=answer_label>{answer}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let id = format!("asked-{}", round.number);
    let caption = t!(lang, "round-asked-in", number = round.number);
    let count = t!(lang, "list-count", count = round.asked.len() as i64);
    view! { <DataTable caption=caption id=id columns=columns count=Some(count) cards=true>{rows}</DataTable> }
        .into_any()
}

fn answer(lang: Lang, one: &AskedLine) -> AnyView {
    if one.comments > 0 {
        let count = t!(lang, "round-comment-count", count = one.comments as i64);
        return view! { <span>{count}</span> }.into_any();
    }
    let words = match one.silent_at {
        Some(_) => t!(lang, "round-no-objection"),
        None => t!(lang, "round-nothing"),
    };
    view! { <span class="muted">{words}</span> }.into_any()
}

pub(super) async fn file(
    State(site): State<Site>,
    visit: Visit,
    form: Form,
    named: Named,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let words = SheetWords {
        headings: vec![
            t!(lang, "round-round"),
            t!(lang, "round-place"),
            t!(lang, "round-of"),
            t!(lang, "round-by"),
            t!(lang, "round-organisation"),
            t!(lang, "round-comment"),
            t!(lang, "label-date"),
            t!(lang, "round-disposition"),
            t!(lang, "round-reason"),
        ],
        place: &|round, one| place(lang, &round.draft, one.about),
        word: &|key| locale::text(lang, key, &locale::Args::new()),
        right_to_left: lang.dir() == "rtl",
    };
    let sheet = sheet(&site.platform, visit.actor(), named.id("id")?, words).await?;
    sheets::file(sheet, "comments", form).await
}

/// The words that a comment is about, in the language of the report.
pub(super) fn of(lang: Lang, language: domain::Language, words: &str) -> Option<AnyView> {
    (!words.is_empty()).then(|| {
        let text = words.to_owned();
        let lang = foreign(lang, language);
        view! { <blockquote dir="auto" lang=lang>{text}</blockquote> }.into_any()
    })
}

//! Words and small views that several pages about recommendations share.

use chrono::NaiveDate;
use domain::follow_up::{AddresseeAnswer, AuthorKind, FollowUpStatus, LineageKind, OwnerKind};
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::follow_up::{File, Kin, OwnerLine, StatementLine, StepLine};

use crate::components::{Bdi, Prose, SummaryRow, Tag, TimeText, Tone};
use crate::portal::parts::foreign;

/// The label of a control, for the summary of what needs another look and for the audit trail.
pub(crate) fn field_label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "status" => t!(lang, "follow-up-status"),
        "reason" => t!(lang, "follow-up-reason"),
        "owner" => t!(lang, "follow-up-owner"),
        "organisation" => t!(lang, "follow-up-organisation"),
        "organisations" => t!(lang, "follow-up-asked"),
        "due" => t!(lang, "follow-up-due"),
        "themes" => t!(lang, "follow-up-themes"),
        "done" => t!(lang, "follow-up-step-done"),
        "part" => t!(lang, "follow-up-ask-part"),
        "answer_by" => t!(lang, "follow-up-answer-by"),
        "message" => t!(lang, "date-poll-message"),
        "kind" => t!(lang, "follow-up-report-kind"),
        "author" => t!(lang, "follow-up-report-author"),
        "answer" => t!(lang, "follow-up-answer"),
        "text" => t!(lang, "follow-up-text"),
        "day" => t!(lang, "follow-up-day"),
        "evidence" => t!(lang, "follow-up-evidence"),
        "language" => t!(lang, "follow-up-language"),
        "how" => t!(lang, "follow-up-link-how"),
        "earlier" => t!(lang, "follow-up-link-reference"),
        "file" => t!(lang, "follow-up-import-file"),
        _ => return None,
    })
}

/// Where the implementation stands, as a sign and a word; what is late says so.
pub(crate) fn status_tag(lang: Lang, status: FollowUpStatus, overdue: bool) -> AnyView {
    let tone = match status {
        FollowUpStatus::NotStarted | FollowUpStatus::Merged => Tone::Neutral,
        FollowUpStatus::UnderWay => Tone::Information,
        FollowUpStatus::Done => Tone::Ok,
        FollowUpStatus::WillNotBeDone => Tone::Attention,
    };
    let late = overdue.then(|| {
        view! { " "<Tag words=t!(lang, "follow-up-overdue") tone=Tone::Problem/> }.into_any()
    });
    view! { <Tag words=word(lang, status.label_key()) tone=tone/>{late} }.into_any()
}

/// An answer as a sign and a word.
pub(super) fn answer_tag(lang: Lang, answer: AddresseeAnswer) -> AnyView {
    let tone = match answer {
        AddresseeAnswer::Accepted => Tone::Ok,
        AddresseeAnswer::AcceptedInPart => Tone::Information,
        AddresseeAnswer::Noted => Tone::Neutral,
        AddresseeAnswer::NotAccepted => Tone::Attention,
    };
    view! { <Tag words=word(lang, answer.label_key()) tone=tone/> }.into_any()
}

/// A day, marked up for machines.
pub(super) fn day(lang: Lang, day: NaiveDate) -> AnyView {
    view! { <TimeText datetime=day.to_string() words=format::date(lang, day)/> }.into_any()
}

/// Who says something: a State by its name in the reader's language.
pub(super) fn author(lang: Lang, said: &StatementLine) -> String {
    match said.author {
        AuthorKind::Secretariat => word(lang, said.author.label_key()),
        AuthorKind::State => said
            .iso3
            .as_deref()
            .and_then(|iso3| locale::state_name(lang, iso3))
            .map_or_else(|| said.author_name.clone(), str::to_owned),
        AuthorKind::Organisation | AuthorKind::CivilSociety => said.author_name.clone(),
    }
}

/// The owner by name.
pub(super) fn owner_words(lang: Lang, kind: Option<OwnerKind>, name: &str) -> String {
    match kind {
        None => t!(lang, "follow-up-owner-nobody"),
        Some(OwnerKind::Secretariat) => word(lang, OwnerKind::Secretariat.label_key()),
        Some(OwnerKind::Organisation | OwnerKind::Group) => name.to_owned(),
    }
}

fn owner(lang: Lang, owner: Option<&OwnerLine>) -> AnyView {
    let words = owner_words(
        lang,
        owner.map(|one| one.kind),
        owner.map_or("", |one| &one.name),
    );
    match owner.and_then(|one| one.slug.clone()) {
        Some(slug) => {
            let href = paths::working_group(&slug);
            view! { <a href=href><Bdi text=words/></a> }.into_any()
        }
        None => view! { <Bdi text=words/> }.into_any(),
    }
}

/// Who looks after it, until when, and where it stands.
pub(super) fn standing(lang: Lang, file: &File) -> Vec<SummaryRow> {
    let mut rows = vec![
        SummaryRow::with_view(
            t!(lang, "follow-up-status"),
            status_tag(lang, file.status(), file.overdue),
        ),
        SummaryRow::with_view(
            t!(lang, "follow-up-owner"),
            owner(lang, file.owner.as_ref()),
        ),
        match file.found.due {
            Some(due) => SummaryRow::with_view(t!(lang, "follow-up-due"), day(lang, due)),
            None => SummaryRow::new(t!(lang, "follow-up-due"), t!(lang, "follow-up-no-due")),
        },
    ];
    if !file.reason.is_empty() {
        let reason = view! { <Prose text=file.reason.clone()/> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "follow-up-reason"), reason));
    }
    if !file.themes.is_empty() {
        let themes = crate::portal::parts::themes(lang, &file.themes);
        rows.push(SummaryRow::new(t!(lang, "follow-up-themes"), themes));
    }
    rows
}

/// What is due and done of a step.
pub(super) fn step_days(lang: Lang, step: &StepLine) -> Option<String> {
    let (label, on) = match (step.done, step.due) {
        (Some(on), _) => (t!(lang, "follow-up-step-done"), on),
        (None, Some(on)) => (t!(lang, "follow-up-step-due"), on),
        (None, None) => return None,
    };
    Some(format!("{label}: {}", format::date(lang, on)))
}

/// A statement: who and when, the words, the evidence; or that it is withheld, and why.
pub(super) fn statement(lang: Lang, said: &StatementLine, actions: Option<AnyView>) -> AnyView {
    let by = t!(
        lang,
        "follow-up-said-on",
        author = author(lang, said),
        day = format::date(lang, said.day)
    );
    let answer = said.answer.map(|answer| answer_tag(lang, answer));
    let text = (!said.text.is_empty())
        .then(|| view! { <Prose text=said.text.clone() lang=foreign(lang, said.language)/> });
    let withheld = said.withheld.clone().map(|reason| {
        let because = t!(lang, "follow-up-withheld-because", reason = reason);
        view! {
            <p><Tag words=t!(lang, "follow-up-withheld") tone=Tone::Attention/></p>
            <p class="muted" dir="auto">{because}</p>
        }
    });
    let evidence = (!said.evidence.is_empty()).then(|| evidence(lang, &said.evidence));
    view! {
        <li class="statement flow" id=format!("statement-{}", said.id)>
            <p class="statement-by"><strong dir="auto">{by}</strong>" "{answer}</p>
            {withheld}
            {text}
            {evidence}
            {actions}
        </li>
    }
    .into_any()
}

/// Links that show what was done. They lead to places that others look after.
fn evidence(lang: Lang, links: &[String]) -> AnyView {
    let links: Vec<AnyView> = links
        .iter()
        .map(|link| {
            let (href, shown) = (link.clone(), link.clone());
            view! { <li><a href=href rel="nofollow noopener noreferrer" dir="ltr">{shown}</a></li> }
                .into_any()
        })
        .collect();
    view! { <p class="small">{t!(lang, "follow-up-evidence")}</p><ul class="evidence small">{links}</ul> }
        .into_any()
}

/// How two recommendations are related, read from the one that is shown.
fn relation(lang: Lang, kin: &Kin, is_earlier: bool) -> String {
    let reference = kin.found.recommendation.reference.as_str();
    match (kin.how, is_earlier) {
        (LineageKind::Continues, true) => t!(lang, "follow-up-continues", reference = reference),
        (LineageKind::Replaces, true) => t!(lang, "follow-up-replaces", reference = reference),
        (LineageKind::Merges, true) => t!(lang, "follow-up-merges", reference = reference),
        (LineageKind::Continues, false) => {
            t!(lang, "follow-up-continued-by", reference = reference)
        }
        (LineageKind::Replaces, false) => t!(lang, "follow-up-replaced-by", reference = reference),
        (LineageKind::Merges, false) => t!(lang, "follow-up-merged-into", reference = reference),
    }
}

/// The recommendations before and after, each a link to `path` of its reference.
pub(super) fn kin(
    lang: Lang,
    file: &File,
    path: fn(&str) -> String,
    actions: impl Fn(&Kin) -> Option<AnyView>,
) -> Option<AnyView> {
    let line = |kin: &Kin, is_earlier: bool| {
        let href = path(&kin.found.recommendation.reference);
        let words = relation(lang, kin, is_earlier);
        let text = crate::portal::parts::shortened(&kin.found.recommendation.said.text);
        let lang_of = foreign(lang, kin.found.language);
        let buttons = if is_earlier { actions(kin) } else { None };
        view! {
            <li>
                <a href=href>{words}</a>
                <br/><span class="small muted" dir="auto" lang=lang_of>{text}</span>
                {buttons}
            </li>
        }
        .into_any()
    };
    let lines: Vec<AnyView> = file
        .earlier
        .iter()
        .map(|kin| line(kin, true))
        .chain(file.later.iter().map(|kin| line(kin, false)))
        .collect();
    (!lines.is_empty()).then(|| view! { <ul class="kin" role="list">{lines}</ul> }.into_any())
}

/// How many organisations are asked, and how many of them have said something.
pub(super) fn asked_words(lang: Lang, asked: usize, answered: usize) -> String {
    if asked == 0 {
        return t!(lang, "follow-up-nobody-asked");
    }
    t!(
        lang,
        "follow-up-asked-of",
        answered = answered as i64,
        asked = asked as i64
    )
}

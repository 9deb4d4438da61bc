//! The list of a dialogue's invitations, with the progress of their sending.

use axum::response::Response;
use domain::ids::DialogueId;
use domain::{DialogueState, InvitationState, MailState, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::dialogues::queries::DialogueHead;
use usecases::invitations::{self, Counts, Line, Overview, Progress, Show};

use super::parts::{country, mail_tag, moment, progress_words, state_tag};
use super::{issue_path, list_path};
use crate::components::{
    Actions, Cell, Column, DataTable, Empty, Link, LinkButton, Look, Notice, PostButton, Tabs, Tone,
};
use crate::dialogues::tabs::{self, Tab};
use crate::islands::send_progress::SendProgress;
use crate::listing::paging;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

const PAGE: usize = 100;

/// Which invitations a code of the address asks for.
fn show(code: &str) -> Show {
    match code {
        "mail-failed" => Show::MailFailed,
        other => other.parse().map_or(Show::All, Show::State),
    }
}

/// The page.
pub async fn render(
    site: &Site,
    visit: &Visit,
    dialogue: DialogueId,
    code: &str,
    page: usize,
) -> Result<Response, Refused> {
    let (platform, actor, lang) = (&site.platform, visit.actor(), visit.lang);
    let overview = invitations::overview(platform, actor, dialogue, show(code)).await?;
    let progress = invitations::progress(platform, actor, dialogue).await?;
    let head = DialogueHead::of(&overview.dialogue)?;
    let may_issue = actor.can_with(Permission::IssueInvitations, head.group);
    let list_part = if actor.can_with(Permission::DrawShortlists, head.group) {
        "balance"
    } else {
        "people"
    };
    let title = format!("{} – {}", t!(lang, "invitations-title"), head.title);
    Ok(Page::desk(title)
        .with_islands()
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(dialogue), head.title.clone())
        .render(site, visit, || {
            let head_view = tabs::head(
                visit,
                &head,
                Tab::Invitations,
                issue_button(lang, &overview, may_issue),
            );
            let sending = sending(lang, dialogue, &progress, may_issue);
            let sendings = (overview.counts.all > 0).then(|| {
                let href = super::sendings::path(dialogue);
                view! { <a href=href>{t!(lang, "sendings-title")}</a> }
            });
            // Whoever invites States as such sees every dialogue.
            let delegations = actor.can(Permission::SeeDialogues).then(|| {
                let href = paths::desk_dialogue_part(dialogue, "delegations");
                let between = sendings.is_some().then_some(" · ");
                view! { {between}<a href=href>{t!(lang, "delegations")}</a> }
            });
            let more = view! { <p>{sendings}{delegations}</p> };
            let list = if overview.counts.all == 0 {
                nobody(lang, &overview, list_part)
            } else {
                list(lang, dialogue, &overview, code, page)
            };
            view! { {head_view}{sending}{more}{list} }.into_any()
        }))
}

fn issue_button(lang: Lang, overview: &Overview, may_issue: bool) -> Option<AnyView> {
    let open = overview.dialogue.state == DialogueState::Convened && overview.ready > 0;
    (open && may_issue).then(|| {
        let label = t!(lang, "invitations-issue", people = overview.ready as i64);
        view! { <LinkButton href=issue_path(overview.dialogue.id) label=label look=Look::Primary/> }
            .into_any()
    })
}

/// How the sending goes; nothing when there was none.
fn sending(lang: Lang, dialogue: DialogueId, progress: &Progress, may_issue: bool) -> AnyView {
    if progress.total == 0 {
        return ().into_any();
    }
    let done = progress.is_done();
    let refresh = (!done).then(|| {
        view! { <Actions><LinkButton href=list_path(dialogue) label=t!(lang, "invitations-refresh")/></Actions> }
    });
    let failed = (progress.failed > 0).then(|| {
        let retry = may_issue.then(|| {
            view! { <PostButton action=list_path(dialogue) label=t!(lang, "invitations-retry-all")/> }
        });
        let show = with_query(&list_path(dialogue), &[("show", "mail-failed")]);
        view! {
            <Notice tone=Tone::Problem title=t!(lang, "invitations-failed-title", mails = progress.failed as i64)
                text=t!(lang, "invitations-failed-text")>
                <p><a href=show>{t!(lang, "invitations-failed-show")}</a></p>
                {retry}
            </Notice>
        }
    });
    let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let url = paths::desk_dialogue_part(dialogue, "invitations/progress.json");
    view! {
        <section class="flow" id="sending-section" aria-label=t!(lang, "invitations-sending")>
            <SendProgress
                url=url
                label=t!(lang, "invitations-sending")
                value=count(progress.sent)
                max=count(progress.total)
                text=progress_words(lang, progress)
                done=done
                then=String::new()
            />
            {refresh}
            {failed}
        </section>
    }
    .into_any()
}

/// `part` is where its list of people is made.
fn nobody(lang: Lang, overview: &Overview, part: &str) -> AnyView {
    let text = if overview.dialogue.state == DialogueState::Draft {
        t!(lang, "invitations-none-draft")
    } else if overview.ready == 0 {
        t!(lang, "invitations-none-shortlist")
    } else {
        t!(
            lang,
            "invitations-none-ready",
            people = overview.ready as i64
        )
    };
    let balance = paths::desk_dialogue_part(overview.dialogue.id, part);
    view! {
        <Empty title=t!(lang, "invitations-none") text=text>
            <LinkButton href=balance label=t!(lang, "invitations-to-shortlist")/>
        </Empty>
    }
    .into_any()
}

/// The states as links with their numbers: what there is, and how to see only that.
fn filters(lang: Lang, dialogue: DialogueId, counts: &Counts, code: &str) -> AnyView {
    let state = |state: InvitationState| (state.code(), word(lang, state.label_key()));
    let (silent, _) = state(InvitationState::Issued);
    let rows = [
        (("", t!(lang, "list-all")), counts.all),
        (state(InvitationState::Accepted), counts.accepted),
        (state(InvitationState::Tentative), counts.tentative),
        (state(InvitationState::Declined), counts.declined),
        ((silent, t!(lang, "invitations-silent")), counts.silent),
        (state(InvitationState::Lapsed), counts.lapsed),
        (state(InvitationState::Withdrawn), counts.withdrawn),
        (
            ("mail-failed", t!(lang, "invitations-mail-failed")),
            counts.mail_failed,
        ),
    ];
    let links: Vec<Link> = rows
        .into_iter()
        .filter(|((of, _), count)| *count > 0 || of.is_empty() || *of == code)
        .map(|((of, label), count)| {
            Link::new(with_query(&list_path(dialogue), &[("show", of)]), label)
                .with_count(count as u64)
                .current(of == code)
        })
        .collect();
    view! { <Tabs label=t!(lang, "list-filters") links=links/> }.into_any()
}

fn list(lang: Lang, dialogue: DialogueId, overview: &Overview, code: &str, page: usize) -> AnyView {
    let filters = filters(lang, dialogue, &overview.counts, code);
    let total = overview.lines.len();
    if total == 0 {
        return view! { {filters}<Empty title=t!(lang, "list-nothing-found")/> }.into_any();
    }
    let pages = total.div_ceil(PAGE);
    let page = page.clamp(1, pages);
    let shown = &overview.lines[(page - 1) * PAGE..(page * PAGE).min(total)];
    let columns = [
        "invitations-person",
        "label-country",
        "label-language",
        "invitations-answer",
        "invitations-answered",
        "invitations-mail",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = shown
        .iter()
        .map(|line| row(lang, dialogue, line, &columns))
        .collect();
    let heads = columns.iter().map(Column::text).collect();
    let code = code.to_owned();
    let href = move |n: usize| {
        with_query(
            &list_path(dialogue),
            &[("show", code.as_str()), ("page", &n.to_string())],
        )
    };
    let paging = (pages > 1).then(|| paging(lang, page as u64, PAGE as u64, total as u64, href));
    let seats = t!(
        lang,
        "invitations-seats",
        taken = overview.seats_taken as i64,
        seats = overview.dialogue.seats
    );
    view! {
        <p class="muted">{seats}</p>
        {filters}
        <DataTable caption=t!(lang, "invitations-title") id="invitations" columns=heads cards=true
            count=t!(lang, "list-count", count = total as i64)>{rows}</DataTable>
        {paging}
    }
    .into_any()
}

fn row(lang: Lang, dialogue: DialogueId, line: &Line, columns: &[String; 6]) -> AnyView {
    let href = paths::desk_invitation(dialogue, line.invitation);
    let (name, organisation) = (line.name.clone(), line.organisation.clone());
    let organisation =
        organisation.map(|name| view! { <div class="muted small"><bdi>{name}</bdi></div> });
    let country = country(lang, line.country.as_deref());
    let language = word(lang, line.language.label_key());
    let state = state_tag(lang, line.state);
    let answered = line.answered_at.map(|at| moment(lang, at));
    let mail = line.mail.as_ref().map(|mail| {
        // What the server said is the beginning of what to do about it.
        let reply = (mail.state == MailState::Failed || mail.tries > 0 && mail.sent_at.is_none())
            .then(|| mail.reply.clone())
            .map(|reply| view! { <div class="muted small" dir="auto">{reply}</div> });
        let tag = mail_tag(lang, mail);
        view! { <div>{tag}{reply}</div> }
    });
    let [
        _,
        country_label,
        language_label,
        answer_label,
        answered_label,
        mail_label,
    ] = columns.clone();
    view! {
        <tr>
            <Cell heading=true><div><a href=href><bdi>{name}</bdi></a>{organisation}</div></Cell>
            <Cell label=country_label>{country}</Cell>
            <Cell label=language_label>{language}</Cell>
            <Cell label=answer_label><div>{state}</div></Cell>
            <Cell label=answered_label>{answered}</Cell>
            <Cell label=mail_label>{mail}</Cell>
        </tr>
    }
    .into_any()
}

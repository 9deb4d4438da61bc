//! One invitation: its answers, its mails, what the person needs, and taking it back.

use axum::response::Response;
use domain::ids::{DialogueId, InvitationId};
use domain::{
    DialogueState, InvitationState, Language, MailState, NominationState, Permission, paths,
};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::inbound;
use usecases::invitations::{self, Detail, MailLine};

use super::list_path;
use super::parts::{country, mail_tag, moment, named, state_tag};
use crate::components::{
    Button, Cell, Column, DataTable, Disclosure, Event, Field, Look, Notice, PostButton, PostForm,
    SummaryList, SummaryRow, Timeline, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::rsvp::nominations::{decide, record_answer};
use crate::visit::Visit;

/// The page. `reason` is what was typed into a form that was refused.
pub async fn render(
    site: &Site,
    visit: &Visit,
    dialogue: DialogueId,
    invitation: InvitationId,
    reason: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (actor, lang) = (visit.actor(), visit.lang);
    let detail = invitations::detail(&site.platform, actor, dialogue, invitation).await?;
    let received = inbound::queries::log(&site.platform, actor, invitation).await?;
    let name = invitations::person_name(&detail.person);
    let may_change = actor.can_with(Permission::IssueInvitations, detail.dialogue.group_id);
    Ok(Page::desk(name.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(
            paths::desk_dialogue(dialogue),
            detail.dialogue.title.clone(),
        )
        .under(list_path(dialogue), t!(lang, "invitations-title"))
        .refused(errors.any())
        .render(site, visit, || {
            let state = state_tag(lang, detail.invitation.state);
            let actions = may_change.then(|| actions(lang, &detail, reason, errors));
            view! {
                {errors.summary()}
                <TitleBlock title=name eyebrow=detail.dialogue.title.clone() state=Some(state)/>
                {undelivered(visit, &detail, may_change)}
                <SummaryList rows=facts(visit, &detail) label=t!(lang, "invitations-person")/>
                {particulars(lang, &detail)}
                {nominations(lang, &detail, may_change)}
                {answers(lang, &detail)}
                {may_change.then(|| record_answer(lang, dialogue, invitation))}
                {mails(lang, &detail.mails)}
                {tries(lang, &detail)}
                {crate::inbound::log(lang, &received)}
                {actions}
            }
            .into_any()
        }))
}

fn facts(visit: &Visit, detail: &Detail) -> Vec<SummaryRow> {
    let lang = visit.lang;
    let (invitation, person) = (&detail.invitation, &detail.person);
    let name = invitations::person_name(person);
    let mut rows = vec![SummaryRow::with_view(
        t!(lang, "label-name"),
        named(visit, person.id, name),
    )];
    if let Some(organisation) = &detail.organisation {
        rows.push(SummaryRow::new(
            t!(lang, "label-organisation"),
            organisation.name.clone(),
        ));
        let country = country(lang, organisation.iso3.as_deref());
        if !country.is_empty() {
            rows.push(SummaryRow::new(t!(lang, "label-country"), country));
        }
    }
    rows.push(SummaryRow::new(
        t!(lang, "rsvp-fact-reference"),
        domain::rsvp::reference(invitation.id),
    ));
    rows.push(SummaryRow::new(
        t!(lang, "label-email"),
        invitation.email.to_string(),
    ));
    rows.push(SummaryRow::new(
        t!(lang, "label-language"),
        word(lang, invitation.language.label_key()),
    ));
    for (key, at) in [
        (t!(lang, "invitations-issued"), invitation.issued_at),
        (t!(lang, "invitations-answered"), invitation.answered_at),
        (t!(lang, "invitations-withdrawn"), invitation.withdrawn_at),
    ] {
        if let Some(at) = at {
            rows.push(SummaryRow::with_view(key, moment(lang, at)));
        }
    }
    rows
}

/// What to do when the last mail did not arrive.
fn undelivered(visit: &Visit, detail: &Detail, may_change: bool) -> AnyView {
    let lang = visit.lang;
    let Some(mail) = detail
        .mails
        .first()
        .filter(|mail| mail.state == MailState::Failed)
    else {
        return ().into_any();
    };
    let said = mail.reply.clone();
    let person = visit.actor().can(Permission::SeeDirectory).then(|| {
        let href = paths::desk_person(detail.person.id);
        view! { " "<a href=href>{t!(lang, "invitations-correct-address")}</a> }
    });
    let here = paths::desk_invitation(detail.dialogue.id, detail.invitation.id);
    let again = (may_change && detail.invitation.state == InvitationState::Issued).then(|| {
        let hidden = vec![("what".to_owned(), "send-again".to_owned())];
        view! { <PostButton action=here label=t!(lang, "invitations-send-again") hidden=hidden/> }
    });
    view! {
        <Notice tone=Tone::Problem title=t!(lang, "invitations-undelivered-title")>
            <p><bdi>{said}</bdi></p>
            <p>{t!(lang, "invitations-undelivered-text")}{person}</p>
            {again}
        </Notice>
    }
    .into_any()
}

/// What the person said beside the answer.
fn particulars(lang: Lang, detail: &Detail) -> AnyView {
    let invitation = &detail.invitation;
    let languages: Vec<String> = invitation
        .languages
        .split([',', ' '])
        .filter_map(|code| code.parse::<Language>().ok())
        .map(|language| word(lang, language.label_key()))
        .collect();
    let rows: Vec<SummaryRow> = [
        (
            t!(lang, "invitations-access-needs"),
            invitation.access_needs.clone(),
        ),
        (t!(lang, "invitations-diet"), invitation.diet.clone()),
        (t!(lang, "label-languages"), format::list(lang, &languages)),
        (t!(lang, "invitations-comment"), invitation.comment.clone()),
    ]
    .into_iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(key, value)| SummaryRow::new(key, value))
    .collect();
    if rows.is_empty() && invitation.answered_at.is_none() {
        return ().into_any();
    }
    let publish = if invitation.publish_name {
        t!(lang, "label-yes")
    } else {
        t!(lang, "label-no")
    };
    let rows = rows
        .into_iter()
        .chain([SummaryRow::new(
            t!(lang, "invitations-publish-name"),
            publish,
        )])
        .collect();
    view! {
        <section class="flow" aria-labelledby="particulars">
            <h2 id="particulars">{t!(lang, "invitations-particulars")}</h2>
            <SummaryList rows=rows/>
        </section>
    }
    .into_any()
}

fn nominations(lang: Lang, detail: &Detail, may_change: bool) -> AnyView {
    if detail.nominations.is_empty() {
        return ().into_any();
    }
    let columns = [
        "label-name",
        "invitations-position",
        "label-email",
        "label-status",
        "label-reason",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = detail
        .nominations
        .iter()
        .map(|nomination| {
            let name = format!("{} {}", nomination.given_name, nomination.family_name);
            let (position, email) = (nomination.position.clone(), nomination.email.to_string());
            let state = word(lang, nomination.state.label_key());
            let reason = nomination.reason.clone();
            let [_, position_label, email_label, state_label, reason_label] = columns.clone();
            view! {
                <tr>
                    <Cell heading=true><bdi>{name.trim().to_owned()}</bdi></Cell>
                    <Cell label=position_label><bdi>{position}</bdi></Cell>
                    <Cell label=email_label>{email}</Cell>
                    <Cell label=state_label>{state}</Cell>
                    <Cell label=reason_label><span dir="auto">{reason}</span></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = columns.iter().map(Column::text).collect();
    let open = detail
        .nominations
        .iter()
        .any(|nomination| nomination.state == NominationState::Proposed);
    let decide =
        (may_change && open).then(|| decide(lang, detail.dialogue.id, detail.invitation.id));
    view! {
        <DataTable caption=t!(lang, "invitations-substitutes") id="substitutes" columns=heads cards=true>{rows}</DataTable>
        {decide}
    }
    .into_any()
}

fn answers(lang: Lang, detail: &Detail) -> AnyView {
    let events: Vec<Event> = detail
        .answers
        .iter()
        .map(|answer| Event {
            when: moment(lang, answer.at),
            who: word(lang, answer.channel.label_key()).into(),
            what: word(lang, answer.answer.label_key()),
            detail: crate::components::Words::default(),
        })
        .collect();
    let list = if events.is_empty() {
        view! { <p class="muted">{t!(lang, "invitations-no-answer")}</p> }.into_any()
    } else {
        view! { <Timeline label=t!(lang, "invitations-answers") events=events/> }.into_any()
    };
    view! {
        <section class="flow" aria-labelledby="answers">
            <h2 id="answers">{t!(lang, "invitations-answers")}</h2>
            {list}
        </section>
    }
    .into_any()
}

fn mails(lang: Lang, mails: &[MailLine]) -> AnyView {
    let columns = [
        "invitations-mail",
        "label-email",
        "label-status",
        "invitations-tries",
        "invitations-sent-at",
        "invitations-reply",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = mails
        .iter()
        .map(|mail| {
            let kind = word(lang, mail.kind.label_key());
            let recipient = mail.recipient.to_string();
            let state = mail_tag(lang, mail);
            let tries = format::number(lang, mail.tries);
            let sent = mail.sent_at.map(|at| moment(lang, at));
            let reply = mail.reply.clone();
            let [_, to, status, tried, sent_label, reply_label] = columns.clone();
            view! {
                <tr>
                    <Cell heading=true>{kind}</Cell>
                    <Cell label=to>{recipient}</Cell>
                    <Cell label=status><div>{state}</div></Cell>
                    <Cell label=tried numeric=true>{tries}</Cell>
                    <Cell label=sent_label>{sent}</Cell>
                    <Cell label=reply_label><span dir="auto">{reply}</span></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = columns
        .iter()
        .enumerate()
        .map(|(nth, label)| {
            if nth == 3 {
                Column::number(label)
            } else {
                Column::text(label)
            }
        })
        .collect();
    view! { <DataTable caption=t!(lang, "invitations-mails") id="mails" columns=heads cards=true>{rows}</DataTable> }
        .into_any()
}

/// Every try of every mail, with what the receiving server said.
fn tries(lang: Lang, detail: &Detail) -> AnyView {
    if detail.tries.is_empty() {
        return ().into_any();
    }
    let columns = [
        "mail-tries-at",
        "invitations-mail",
        "mail-tries-outcome",
        "invitations-reply",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = detail
        .tries
        .iter()
        .map(|tried| {
            let [_, mail_label, outcome_label, reply_label] = columns.clone();
            let kind = detail.mails.iter().find(|mail| mail.id == tried.mail_id);
            let kind = kind.map(|mail| word(lang, mail.kind.label_key()));
            let (at, reply) = (moment(lang, tried.at), tried.reply.clone());
            let outcome = word(lang, tried.outcome.label_key());
            view! {
                <tr>
                    <Cell heading=true>{at}</Cell>
                    <Cell label=mail_label>{kind}</Cell>
                    <Cell label=outcome_label>{outcome}</Cell>
                    <Cell label=reply_label><span dir="auto">{reply}</span></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads = columns.iter().map(Column::text).collect();
    let summary = t!(lang, "mail-tries-log");
    view! {
        <Disclosure summary=summary.clone()>
            <DataTable caption=summary id="tries" columns=heads cards=true>{rows}</DataTable>
        </Disclosure>
    }
    .into_any()
}

/// Taking the invitation back.
fn actions(lang: Lang, detail: &Detail, reason: &str, errors: &Errors) -> AnyView {
    let open =
        domain::invitation::step(detail.invitation.state, domain::invitation::Step::Withdraw)
            .is_ok();
    if !open || detail.dialogue.state == DialogueState::Held {
        return ().into_any();
    }
    let here = paths::desk_invitation(detail.dialogue.id, detail.invitation.id);
    let (reason, error, any) = (reason.to_owned(), errors.field("reason"), errors.any());
    let (label, hint) = (
        t!(lang, "label-reason"),
        t!(lang, "invitations-withdraw-hint"),
    );
    let button = t!(lang, "invitations-withdraw-button");
    let text = t!(lang, "invitations-withdraw-text");
    view! {
        <Disclosure summary=t!(lang, "invitations-withdraw") open=any>
            <p>{text}</p>
            <PostForm action=here>
                <input type="hidden" name="what" value="withdraw"/>
                <Field label=label name="reason" value=reason hint=hint error=error required=true/>
                <Button label=button look=Look::Danger/>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

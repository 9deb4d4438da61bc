//! One received mail: what it is, why it waits, what it says, and what can be done.

use axum::response::Response;
use domain::ids::ReceivedId;
use domain::{Answer, Doubt, Permission, ReceivedState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::inbound::queries::{self, Detail, LogLine};

use super::Settled;
use super::list::state_tag;
use super::proposals::{self, May};
use crate::components::{
    Arrangement, Button, Choice, Disclosure, Event, Field, Look, Notice, PostButton, PostForm,
    Radios, SummaryList, SummaryRow, Timeline, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::invitations::{moment, state_tag as invitation_tag};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn render(
    site: &Site,
    visit: &Visit,
    id: ReceivedId,
    typed: &Settled,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (actor, lang) = (visit.actor(), visit.lang);
    let detail = queries::detail(&site.platform, actor, id).await?;
    let title = if detail.subject.is_empty() {
        t!(lang, "inbound-no-subject")
    } else {
        detail.subject.clone()
    };
    let open = matches!(
        detail.state,
        ReceivedState::Waiting | ReceivedState::Confirming
    );
    let may_change = open && actor.can(Permission::IssueInvitations);
    let may = May {
        decide: may_change,
        plan: actor.can(Permission::PlanDialogues),
    };
    Ok(Page::desk(title.clone())
        .under(paths::DESK_INCOMING, t!(lang, "inbound-title"))
        .refused(errors.any())
        .render(site, visit, || {
            let actions = may_change.then(|| actions(lang, &detail, typed, errors));
            let kind = word(lang, detail.kind.label_key());
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=kind state=Some(state_tag(lang, detail.state))/>
                {why(lang, &detail)}
                <SummaryList rows=facts(lang, &detail) label=t!(lang, "inbound-title")/>
                {proposals::show(lang, &detail, may)}
                {text(lang, &detail)}
                {actions}
            }
            .into_any()
        }))
}

fn why(lang: Lang, detail: &Detail) -> AnyView {
    let Some(doubt) = detail.doubt else {
        return ().into_any();
    };
    let refusal = (doubt == Doubt::Refused)
        .then(|| format!("inbound-refused-{}", detail.refusal))
        .filter(|key| locale::has(key))
        .map(|key| locale::text(lang, &key, &locale::Args::new()));
    view! { <Notice tone=Tone::Attention title=word(lang, doubt.label_key()) text=refusal/> }
        .into_any()
}

fn facts(lang: Lang, detail: &Detail) -> Vec<SummaryRow> {
    let from = match (detail.from_name.is_empty(), detail.from.is_empty()) {
        (true, _) => detail.from.clone(),
        (false, _) => format!("{} \u{2068}<{}>\u{2069}", detail.from_name, detail.from),
    };
    let mut rows = vec![
        SummaryRow::new(t!(lang, "inbound-from"), from),
        SummaryRow::with_view(t!(lang, "inbound-arrived"), moment(lang, detail.arrived_at)),
    ];
    if let Some(answer) = detail.answer {
        rows.push(SummaryRow::new(
            t!(lang, "inbound-answer"),
            word(lang, answer.label_key()),
        ));
    }
    if let Some(about) = &detail.about {
        let href = paths::desk_invitation(about.dialogue, about.invitation);
        let (name, title) = (about.name.clone(), about.title.clone());
        let state = invitation_tag(lang, about.state);
        rows.push(SummaryRow::with_view(
            t!(lang, "inbound-about"),
            view! { <a href=href><bdi>{name}</bdi></a>" · "<bdi>{title}</bdi>" "{state} }
                .into_any(),
        ));
    }
    if let Some(at) = detail.settled_at {
        rows.push(SummaryRow::with_view(
            t!(lang, "inbound-settled"),
            moment(lang, at),
        ));
    }
    rows
}

fn text(lang: Lang, detail: &Detail) -> AnyView {
    let text = detail.text.clone();
    let words = if !detail.kept {
        view! { <p class="muted">{t!(lang, "inbound-forgotten")}</p> }.into_any()
    } else if text.is_empty() {
        view! { <p class="muted">{t!(lang, "inbound-no-text")}</p> }.into_any()
    } else {
        let paragraphs: Vec<AnyView> = text
            .split('\n')
            .filter(|line| !line.trim().is_empty())
            .map(|line| view! { <p dir="auto">{line.to_owned()}</p> }.into_any())
            .collect();
        view! { <blockquote class="measure flow">{paragraphs}</blockquote> }.into_any()
    };
    view! { <section class="flow" aria-labelledby="text"><h2 id="text">{t!(lang, "inbound-text")}</h2>{words}</section> }
        .into_any()
}

fn actions(lang: Lang, detail: &Detail, typed: &Settled, errors: &Errors) -> AnyView {
    let here = paths::desk_received(detail.id);
    let hidden = |what: &str| vec![("what".to_owned(), what.to_owned())];
    let apply = detail
        .about
        .is_some()
        .then(|| apply(lang, detail, typed, errors));
    let assign = assign(lang, &here, typed, errors);
    let assign_open = detail.about.is_none() || errors.field("reference").get().is_some();
    view! {
        {apply}
        <Disclosure summary=t!(lang, "inbound-assign-title") open=assign_open>
            {assign}
        </Disclosure>
        <section class="flow" aria-labelledby="others">
            <h2 id="others">{t!(lang, "list-actions")}</h2>
            <p>{t!(lang, "inbound-forward-text")}</p>
            <PostButton action=here.clone() label=t!(lang, "inbound-forward-button") hidden=hidden("forward") look=Look::Secondary/>
            <p>{t!(lang, "inbound-dismiss-text")}</p>
            <PostButton action=here label=t!(lang, "inbound-dismiss-button") hidden=hidden("dismiss") look=Look::Secondary/>
        </section>
    }
    .into_any()
}

fn assign(lang: Lang, here: &str, typed: &Settled, errors: &Errors) -> AnyView {
    let (here, reference) = (here.to_owned(), typed.reference.clone());
    let (error, hint) = (errors.field("reference"), t!(lang, "inbound-assign-hint"));
    let (label, button) = (
        t!(lang, "inbound-assign-reference"),
        t!(lang, "inbound-assign-button"),
    );
    view! {
        <PostForm action=here>
            <input type="hidden" name="what" value="assign"/>
            <Field label=label name="reference" value=reference hint=hint error=error required=true/>
            <Button label=button look=Look::Secondary/>
        </PostForm>
    }
    .into_any()
}

fn apply(lang: Lang, detail: &Detail, typed: &Settled, errors: &Errors) -> AnyView {
    let choices: Vec<Choice> = Answer::ALL
        .iter()
        .map(|answer| Choice::new(answer.code(), word(lang, answer.label_key())))
        .collect();
    // The answer in the mail is offered, not chosen: it was not counted for a reason.
    let selected = typed.answer.clone();
    let (here, error) = (paths::desk_received(detail.id), errors.field("answer"));
    let (title, text) = (
        t!(lang, "inbound-apply-title"),
        t!(lang, "inbound-apply-text"),
    );
    let button = t!(lang, "inbound-apply-button");
    let name = title.clone();
    view! {
        <section class="flow" aria-label=name>
            <p>{text}</p>
            <PostForm action=here>
                <input type="hidden" name="what" value="apply"/>
                <Radios legend=title name="answer" choices=choices selected=selected error=error arrangement=Arrangement::Inline required=true/>
                <Button label=button look=Look::Primary/>
            </PostForm>
        </section>
    }
    .into_any()
}

/// The mails received about an invitation, in its log.
pub(crate) fn log(lang: Lang, lines: &[LogLine]) -> AnyView {
    let events: Vec<Event> = lines
        .iter()
        .map(|line| {
            let facts = [
                line.answer.map(|answer| word(lang, answer.label_key())),
                Some(word(lang, line.state.label_key())),
                line.doubt.map(|doubt| word(lang, doubt.label_key())),
            ];
            let facts: Vec<String> = facts.into_iter().flatten().collect();
            Event {
                when: moment(lang, line.arrived_at),
                who: crate::components::Words::default(),
                what: word(lang, line.kind.label_key()),
                detail: format::facts(lang, &facts).into(),
            }
        })
        .collect();
    let list = if events.is_empty() {
        view! { <p class="muted">{t!(lang, "inbound-log-none")}</p> }.into_any()
    } else {
        view! { <Timeline label=t!(lang, "inbound-log-title") events=events/> }.into_any()
    };
    let links: Vec<AnyView> = lines
        .iter()
        .filter(|line| line.state == ReceivedState::Waiting)
        .map(|line| {
            let (href, kind) = (paths::desk_received(line.id), word(lang, line.kind.label_key()));
            view! { <li><a href=href>{kind}": "{word(lang, ReceivedState::Waiting.label_key())}</a></li> }.into_any()
        })
        .collect();
    let links = (!links.is_empty()).then(|| view! { <ul>{links}</ul> });
    view! {
        <section class="flow" aria-labelledby="received">
            <h2 id="received">{t!(lang, "inbound-log-title")}</h2>
            {list}
            {links}
        </section>
    }
    .into_any()
}

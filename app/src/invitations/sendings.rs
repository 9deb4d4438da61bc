//! What goes to many at once, and the rules by which the platform reminds.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::{DialogueId, ReminderRuleId, SendingId};
use domain::reminder::{DAYS_MAX, RuleForm};
use domain::{Permission, Refusal, ReminderKind, SendingState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::dialogues::queries::{self, DialogueHead};
use usecases::reminders::{self, RuleLine};
use usecases::sendings::{self, SendingLine};
use usecases::{Error, Result};

use super::list_path;
use super::parts::moment_there;
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Field, Input, Look, PostButton, PostForm,
    Select, Tag, TitleBlock, Tone, Width,
};
use crate::forms::{Errors, Posted};
use crate::page::{self, Page};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// Where a dialogue's sendings are.
pub fn path(dialogue: DialogueId) -> String {
    paths::desk_dialogue_part(dialogue, "invitations/sendings")
}

/// The page.
pub async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(dialogue): Path<DialogueId>,
) -> Result<Response, Refused> {
    render(
        &site,
        &visit,
        dialogue,
        &RuleForm::default(),
        &Errors::none(),
    )
    .await
}

async fn render(
    site: &Site,
    visit: &Visit,
    dialogue: DialogueId,
    typed: &RuleForm,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (platform, actor, lang) = (&site.platform, visit.actor(), visit.lang);
    let head = queries::head(platform, actor, dialogue).await?;
    let lines = sendings::list(platform, actor, dialogue).await?;
    let rules = reminders::list(platform, actor, dialogue).await?;
    let silent = sendings::silent(platform, actor, dialogue).await?;
    let may = actor.can_with(Permission::IssueInvitations, head.group);
    let title = t!(lang, "sendings-title");
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(dialogue), head.title.clone())
        .under(list_path(dialogue), t!(lang, "invitations-title"))
        .refused(errors.any())
        .render(site, visit, || {
            let again = may.then(|| once_more(lang, &head, silent));
            let add = may.then(|| rule_form(lang, dialogue, typed, errors));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=head.title.clone() lead=t!(lang, "sendings-lead")/>
                {again}
                {list(lang, &head, &lines, may)}
                {rule_table(lang, dialogue, &rules, may)}
                {add}
            }
            .into_any()
        }))
}

fn once_more(lang: Lang, head: &DialogueHead, silent: usize) -> AnyView {
    if silent == 0 {
        return view! { <p class="muted">{t!(lang, "sendings-silent-none")}</p> }.into_any();
    }
    let label = t!(lang, "sendings-silent", people = silent as i64);
    let hidden = vec![("what".to_owned(), "again".to_owned())];
    view! {
        <section class="flow">
            <p>{t!(lang, "sendings-silent-lead")}</p>
            <PostButton action=path(head.id) label=label hidden=hidden/>
        </section>
    }
    .into_any()
}

fn list(lang: Lang, head: &DialogueHead, lines: &[SendingLine], may: bool) -> AnyView {
    if lines.is_empty() {
        return view! { <p class="muted">{t!(lang, "sendings-none")}</p> }.into_any();
    }
    let columns = [
        "sendings-kind",
        "sendings-starts",
        "sendings-by",
        "sendings-state",
        "sendings-progress",
        "list-actions",
    ]
    .map(|key| word(lang, key));
    let rows: Vec<AnyView> = lines
        .iter()
        .map(|line| row(lang, head, line, &columns, may))
        .collect();
    let heads = columns.iter().map(Column::text).collect();
    let stoppable = lines.iter().any(SendingLine::can_be_stopped);
    let hint = (may && stoppable)
        .then(|| view! { <p class="muted small">{t!(lang, "sendings-stop-hint")}</p> });
    view! {
        <DataTable caption=t!(lang, "sendings-list") id="sendings" columns=heads cards=true>{rows}</DataTable>
        {hint}
    }
    .into_any()
}

fn row(
    lang: Lang,
    head: &DialogueHead,
    line: &SendingLine,
    columns: &[String; 6],
    may: bool,
) -> AnyView {
    let kind = word(lang, line.kind.label_key());
    let starts = moment_there(lang, head, line.starts_at);
    let by = line
        .made_by
        .clone()
        .unwrap_or_else(|| t!(lang, "sendings-by-platform"));
    let tone = match line.state {
        SendingState::Done => Tone::Ok,
        SendingState::Held => Tone::Attention,
        SendingState::Planned | SendingState::Running => Tone::Information,
        SendingState::Stopped => Tone::Neutral,
    };
    let state = word(lang, line.state.label_key());
    let button = |what: &str, label: String| {
        let hidden = vec![
            ("what".to_owned(), what.to_owned()),
            ("sending".to_owned(), line.id.to_string()),
        ];
        view! { <PostButton action=path(head.id) label=label hidden=hidden about=kind.clone()/> }
            .into_any()
    };
    let mut actions: Vec<AnyView> = Vec::new();
    if may && line.can_be_held() {
        actions.push(button("hold", t!(lang, "sendings-hold")));
    }
    if may && line.state == SendingState::Held {
        actions.push(button("resume", t!(lang, "sendings-resume")));
    }
    if may && line.can_be_stopped() {
        actions.push(button("stop", t!(lang, "sendings-stop")));
    }
    let progress = progress(lang, line);
    let [
        _,
        starts_label,
        by_label,
        state_label,
        progress_label,
        mut actions_label,
    ] = columns.clone();
    if actions.is_empty() {
        actions_label.clear();
    }
    view! {
        <tr>
            <Cell heading=true>{kind.clone()}</Cell>
            <Cell label=starts_label>{starts}</Cell>
            <Cell label=by_label><bdi>{by}</bdi></Cell>
            <Cell label=state_label><div><Tag words=state tone=tone/></div></Cell>
            <Cell label=progress_label>{progress}</Cell>
            <Cell label=actions_label><div class="actions">{actions}</div></Cell>
        </tr>
    }
    .into_any()
}

fn progress(lang: Lang, line: &SendingLine) -> String {
    let mut words = vec![t!(
        lang,
        "sendings-sent",
        sent = line.sent as i64,
        total = line.people as i64
    )];
    if line.failed > 0 {
        words.push(t!(lang, "sendings-refused", mails = line.failed as i64));
    }
    if line.stopped_people > 0 {
        words.push(t!(
            lang,
            "sendings-left-out",
            people = line.stopped_people as i64
        ));
    }
    words.join(" · ")
}

fn rule_table(lang: Lang, dialogue: DialogueId, rules: &[RuleLine], may: bool) -> AnyView {
    let rows: Vec<AnyView> = rules
        .iter()
        .map(|rule| {
            let kind = word(lang, rule.kind.label_key());
            let about = t!(
                lang,
                "reminders-rule",
                days = i64::from(rule.days),
                kind = kind.as_str()
            );
            let (days, sent, due) = (
                format::number(lang, i64::from(rule.days)),
                format::number(lang, rule.sent as i64),
                format::number(lang, rule.due as i64),
            );
            let hidden = vec![
                ("what".to_owned(), "end-rule".to_owned()),
                ("rule".to_owned(), rule.id.to_string()),
            ];
            let end = may.then(|| {
                let label = t!(lang, "reminders-remove");
                view! { <PostButton action=path(dialogue) label=label hidden=hidden about=about/> }
            });
            view! {
                <tr>
                    <Cell heading=true>{kind}</Cell>
                    <Cell label=t!(lang, "reminders-days") numeric=true>{days}</Cell>
                    <Cell label=t!(lang, "reminders-sent") numeric=true>{sent}</Cell>
                    <Cell label=t!(lang, "reminders-due") numeric=true>{due}</Cell>
                    <Cell label=t!(lang, "list-actions")>{end}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let body = if rows.is_empty() {
        view! { <p class="muted">{t!(lang, "reminders-none")}</p> }.into_any()
    } else {
        let columns = vec![
            Column::text(t!(lang, "reminders-what")),
            Column::number(t!(lang, "reminders-days")),
            Column::number(t!(lang, "reminders-sent")),
            Column::number(t!(lang, "reminders-due")),
            Column::text(t!(lang, "list-actions")),
        ];
        view! { <DataTable caption=t!(lang, "reminders-rules") id="rules" columns=columns cards=true>{rows}</DataTable> }
            .into_any()
    };
    view! {
        <section class="flow" aria-labelledby="reminders">
            <h2 id="reminders">{t!(lang, "reminders-title")}</h2>
            <p>{t!(lang, "reminders-lead")}</p>
            {body}
        </section>
    }
    .into_any()
}

fn rule_form(lang: Lang, dialogue: DialogueId, typed: &RuleForm, errors: &Errors) -> AnyView {
    let kinds = ReminderKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let (kind, days) = (typed.kind.clone(), typed.days.clone());
    let (kind_error, days_error) = (errors.field("kind"), errors.field("days"));
    let (what, how_many, add) = (
        t!(lang, "reminders-what"),
        t!(lang, "reminders-days"),
        t!(lang, "reminders-add"),
    );
    view! {
        <PostForm action=path(dialogue)>
            <input type="hidden" name="what" value="add-rule"/>
            <Select label=what name="kind" choices=kinds selected=kind error=kind_error width=Width::Half required=true/>
            <Field label=how_many name="days" kind=Input::Number value=days error=days_error width=Width::Few max=DAYS_MAX.to_string() required=true/>
            <Actions><Button label=add look=Look::Primary/></Actions>
        </PostForm>
    }
    .into_any()
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Step {
    /// `hold`, `resume`, `stop`, `again`, `add-rule` or `end-rule`.
    what: String,
    sending: String,
    rule: String,
    kind: String,
    days: String,
}

/// One step of the page.
pub async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path(dialogue): Path<DialogueId>,
    Posted(typed): Posted<Step>,
) -> Result<Response, Refused> {
    let rule = RuleForm {
        kind: typed.kind.clone(),
        days: typed.days.clone(),
    };
    match step(&site, &visit, dialogue, &typed, &rule).await {
        Ok(code) => Ok(page::done(&path(dialogue), code)),
        Err(Error::Refused(refusal @ (Refusal::NotPermitted | Refusal::SignInRequired))) => {
            Err(refusal.into())
        }
        Err(Error::Refused(refusal)) => {
            let errors = Errors::of(visit.lang, &refusal).named(|field| match field {
                "kind" => Some(t!(visit.lang, "reminders-what")),
                "days" => Some(t!(visit.lang, "reminders-days")),
                _ => None,
            });
            render(&site, &visit, dialogue, &rule, &errors).await
        }
        Err(error) => Err(error.into()),
    }
}

async fn step(
    site: &Site,
    visit: &Visit,
    dialogue: DialogueId,
    typed: &Step,
    rule: &RuleForm,
) -> Result<&'static str> {
    let (platform, actor) = (&site.platform, visit.actor());
    let sending = || -> Result<SendingId> { Ok(read_id(&typed.sending)?) };
    Ok(match typed.what.as_str() {
        "hold" => {
            sendings::hold(platform, actor, sending()?).await?;
            "sending-held"
        }
        "resume" => {
            sendings::resume(platform, actor, sending()?).await?;
            "sending-resumed"
        }
        "stop" => {
            sendings::stop(platform, actor, sending()?).await?;
            "sending-stopped"
        }
        "again" => {
            sendings::to_the_silent(platform, actor, dialogue).await?;
            "sent-to-silent"
        }
        "add-rule" => {
            reminders::add(platform, actor, dialogue, rule).await?;
            "reminder-added"
        }
        "end-rule" => {
            let id: ReminderRuleId = read_id(&typed.rule)?;
            reminders::remove(platform, actor, id).await?;
            "reminder-removed"
        }
        _ => return Err(Refusal::NotFound.into()),
    })
}

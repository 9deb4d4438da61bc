//! A group at the desk: who belongs to it, when it meets, what it writes.

use axum::response::Response;
use domain::document::Shelf;
use domain::group::{self, GroupState, Step};
use domain::group_outcome::OutcomeState;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::documents::queries::Document;
use usecases::documents::writes_group;
use usecases::groups::queries::{Group, Member, TextLine};

use crate::components::{
    Actions, Cell, Column, DataTable, LinkButton, Look, PostButton, Prose, SummaryList, SummaryRow,
    Tag, TitleBlock, Tone,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::portal::parts::{day, foreign, themes, when};
use crate::routes::Site;
use crate::visit::Visit;

/// Where a group is in its life.
pub(crate) fn state_tag(lang: Lang, state: GroupState) -> AnyView {
    let tone = match state {
        GroupState::Draft => Tone::Neutral,
        GroupState::Active => Tone::Information,
        GroupState::Closed => Tone::Ok,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// Where a text stands.
pub(super) fn text_tag(lang: Lang, state: OutcomeState) -> AnyView {
    let tone = match state {
        OutcomeState::Draft => Tone::Neutral,
        OutcomeState::Submitted | OutcomeState::Cleared => Tone::Information,
        OutcomeState::Returned => Tone::Attention,
        OutcomeState::Published => Tone::Ok,
    };
    view! { <Tag words=word(lang, state.label_key()) tone=tone/> }.into_any()
}

/// The organisations that lead a group, in a sentence.
pub(crate) fn leads_words(lang: Lang, leads: &[String]) -> String {
    let leads: Vec<String> = leads
        .iter()
        .map(|name| format::isolated(lang, name))
        .collect();
    format::list(lang, &leads)
}

/// The page; `errors` say why a step was refused.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    group: &Group,
    papers: &[Document],
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let line = &group.line;
    Page::desk(line.title.clone())
        .under(paths::DESK_GROUPS, t!(lang, "nav-groups"))
        .refused(errors.any())
        .render(site, visit, || {
            let add = {
                let href = paths::desk_group_part(line.id, "members/new");
                view! { <LinkButton label=t!(lang, "group-member-add") href=href look=Look::Primary/> }
                    .into_any()
            };
            let purpose = (!line.purpose.is_empty()).then(|| {
                let (text, lang) = (line.purpose.clone(), foreign(lang, line.language));
                view! { <Prose text=text lang=lang/> }
            });
            let writes = writes_group(visit.actor(), line.id);
            view! {
                {errors.summary()}
                <TitleBlock title=line.title.clone() eyebrow=word(lang, line.kind.label_key()) state=Some(state_tag(lang, line.state)) action=Some(add)/>
                {facts(lang, group)}
                <section class="section">
                    <h2>{t!(lang, "group-purpose")}</h2>
                    {purpose}
                </section>
                {members(lang, group)}
                {meetings(lang, visit, group)}
                {texts(lang, visit, group)}
                {crate::documents::section(lang, writes, Shelf::Group(line.id), None, papers)}
                {steps(lang, visit, group)}
            }
            .into_any()
        })
}

fn facts(lang: Lang, group: &Group) -> Option<AnyView> {
    let leads = leads_words(lang, &group.line.leads);
    let mut rows = Vec::new();
    if !leads.is_empty() {
        rows.push(SummaryRow::new(t!(lang, "group-leads"), leads));
    }
    if let Some(process) = &group.process {
        rows.push(SummaryRow::new(t!(lang, "process"), process.title.clone()));
    }
    (!rows.is_empty()).then(|| view! { <SummaryList rows=rows/> }.into_any())
}

fn members(lang: Lang, group: &Group) -> AnyView {
    if group.members.is_empty() {
        return view! {
            <section class="section"><h2>{t!(lang, "group-members")}</h2><p class="muted">{t!(lang, "group-members-none")}</p></section>
        }
        .into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "label-name")),
        Column::text(t!(lang, "group-capacity")),
        Column::text(t!(lang, "group-term")),
        Column::text(t!(lang, "group-expertise")),
        Column::text(t!(lang, "group-availability")),
    ];
    let rows: Vec<AnyView> = group
        .members
        .iter()
        .map(|member| member_row(lang, group, member))
        .collect();
    let count = t!(lang, "group-serving", count = i64::from(group.line.members));
    view! {
        <section class="section">
            <DataTable caption=t!(lang, "group-members") id="members" columns=columns count=count cards=true>{rows}</DataTable>
        </section>
    }
    .into_any()
}

fn member_row(lang: Lang, group: &Group, member: &Member) -> AnyView {
    let part = format!("members/{}", member.id);
    let (href, name) = (
        paths::desk_group_part(group.line.id, &part),
        member.name.clone(),
    );
    let organisation = member.organisation.clone();
    let ended = (!member.serves)
        .then(|| view! { " "<Tag words=t!(lang, "group-term-not-running") tone=Tone::Neutral/> });
    let languages: Vec<String> = member
        .languages
        .iter()
        .map(|language| word(lang, language.label_key()))
        .collect();
    let knows = [themes(lang, &member.themes), format::list(lang, &languages)]
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    let term = term_words(lang, member);
    let capacity = word(lang, member.capacity.label_key());
    let availability = member.availability.clone();
    view! {
        <tr>
            <Cell heading=true><a href=href><bdi>{name}</bdi></a><br/><span class="muted small" dir="auto">{organisation}</span></Cell>
            <Cell label=t!(lang, "group-capacity")>{capacity}</Cell>
            <Cell label=t!(lang, "group-term")><div>{term}{ended}</div></Cell>
            <Cell label=t!(lang, "group-expertise")>{knows}</Cell>
            <Cell label=t!(lang, "group-availability")><bdi>{availability}</bdi></Cell>
        </tr>
    }
    .into_any()
}

fn term_words(lang: Lang, member: &Member) -> String {
    let since = format::date(lang, member.since);
    match member.until {
        Some(until) => t!(
            lang,
            "group-term-until",
            since = since,
            until = format::date(lang, until)
        ),
        None => t!(lang, "group-term-open", since = since),
    }
}

fn meetings(lang: Lang, visit: &Visit, group: &Group) -> AnyView {
    let may = |permission| visit.actor().can_with(permission, Some(group.line.id));
    let may_plan = may(Permission::PlanDialogues) && group.line.state != GroupState::Closed;
    let may_see = may(Permission::SeeDialogues);
    let list: Vec<AnyView> = group
        .meetings
        .iter()
        .map(|meeting| {
            let words = when(lang, meeting);
            let title = meeting.title.clone();
            let href = if may_see {
                Some(paths::desk_dialogue(meeting.id))
            } else {
                meeting
                    .reference
                    .is_some()
                    .then(|| paths::dialogue(&meeting.slug))
            };
            let title = match href {
                Some(href) => view! { <a href=href dir="auto">{title}</a> }.into_any(),
                None => view! { <bdi>{title}</bdi> }.into_any(),
            };
            view! { <li>{title}<br/><span class="muted small">{words}</span></li> }.into_any()
        })
        .collect();
    let list = if list.is_empty() {
        view! { <p class="muted">{t!(lang, "group-meetings-none")}</p> }.into_any()
    } else {
        view! { <ul class="plain" role="list">{list}</ul> }.into_any()
    };
    let plan = may_plan.then(|| {
        let href = format!("{}?group={}", paths::DESK_DIALOGUE_NEW, group.line.id);
        view! { <Actions><LinkButton label=t!(lang, "group-meeting-plan") href=href/></Actions> }
    });
    view! { <section class="section"><h2>{t!(lang, "group-meetings")}</h2>{list}{plan}</section> }
        .into_any()
}

fn texts(lang: Lang, visit: &Visit, group: &Group) -> AnyView {
    let list: Vec<AnyView> = group
        .texts
        .iter()
        .map(|text| {
            let href = paths::desk_group_part(group.line.id, &format!("texts/{}", text.id));
            let tag = text_tag(lang, text.state);
            text_row(lang, text, href, Some(tag))
        })
        .collect();
    let list = if list.is_empty() {
        view! { <p class="muted">{t!(lang, "group-texts-none")}</p> }.into_any()
    } else {
        view! { <ul class="plain" role="list">{list}</ul> }.into_any()
    };
    let write = visit.actor().leads(group.line.id).then(|| {
        let href = paths::desk_group_part(group.line.id, "texts/new");
        view! { <Actions><LinkButton label=t!(lang, "group-text-new") href=href/></Actions> }
    });
    view! { <section class="section"><h2>{t!(lang, "group-texts")}</h2>{list}{write}</section> }
        .into_any()
}

/// One text in a list, with its day when it is published.
pub(crate) fn text_row(lang: Lang, text: &TextLine, href: String, tag: Option<AnyView>) -> AnyView {
    let (title, language) = (text.title.clone(), foreign(lang, text.language));
    let published = text
        .published_at
        .map(|at| view! { <br/><span class="muted small">{day(lang, at)}</span> });
    view! { <li><a href=href dir="auto" lang=language>{title}</a>" "{tag}{published}</li> }
        .into_any()
}

/// Changing the group, and the steps that its state allows.
fn steps(lang: Lang, visit: &Visit, group: &Group) -> AnyView {
    let line = &group.line;
    let label = |step: Step| match step {
        Step::Start => t!(lang, "group-start"),
        Step::Close => t!(lang, "group-close"),
        Step::Reopen => t!(lang, "group-reopen"),
    };
    let may_step = visit.actor().can(Permission::RunGroups);
    let buttons: Vec<AnyView> = Step::ALL
        .iter()
        .filter(|step| may_step && group::step(line.state, **step).is_ok())
        .map(|step| {
            let action = paths::desk_group_part(line.id, &format!("steps/{}", step.code()));
            let hidden = vec![("version".to_owned(), group.version.to_string())];
            view! { <PostButton label=label(*step) action=action hidden=hidden/> }.into_any()
        })
        .collect();
    let means = (line.state == GroupState::Draft)
        .then(|| view! { <p class="hint">{t!(lang, "group-start-hint")}</p> });
    let public = (line.state != GroupState::Draft).then(|| {
        let href = paths::working_group(&line.slug);
        view! { <LinkButton label=t!(lang, "process-public-page") href=href look=Look::Quiet/> }
    });
    let edit = paths::desk_group_part(line.id, "edit");
    view! {
        {means}
        <Actions>
            {buttons}
            <LinkButton label=t!(lang, "group-edit") href=edit/>
            {public}
        </Actions>
    }
    .into_any()
}

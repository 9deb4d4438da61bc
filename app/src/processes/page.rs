//! A process at the desk.

use axum::response::Response;
use domain::process::{self, Step};
use domain::{Permission, ProcessState, paths};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::processes::queries::{Kin, Process};

use super::picture::{Reader, course, state_tag, target_words};
use crate::components::{
    Actions, LinkButton, Look, PostButton, Progress, Prose, SummaryList, SummaryRow, TitleBlock,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::routes::Site;
use crate::visit::Visit;

/// The page; `errors` say why a step was refused.
pub(super) fn page(site: &Site, visit: &Visit, process: &Process, errors: &Errors) -> Response {
    let lang = visit.lang;
    let may_plan = visit.actor().can(Permission::PlanDialogues);
    let line = &process.line;
    let today = site.platform.now().date_naive();
    Page::desk(line.title.clone())
        .under(paths::DESK_PROCESSES, t!(lang, "nav-processes"))
        .refused(errors.any())
        .render(site, visit, || {
            let new = may_plan.then(|| {
                let href = format!("{}?process={}", paths::DESK_DIALOGUE_NEW, line.id);
                view! { <LinkButton label=t!(lang, "process-new-dialogue") href=href look=Look::Primary/> }
                    .into_any()
            });
            let summary = (!line.summary.is_empty()).then(|| {
                let (text, lang) = (line.summary.clone(), foreign(lang, line.language));
                view! { <Prose text=text lang=lang/> }
            });
            let milestone = may_plan.then(|| {
                let href = paths::desk_process_part(line.id, "milestones/new");
                view! { <Actions><LinkButton label=t!(lang, "process-milestone-add") href=href/></Actions> }
            });
            view! {
                {errors.summary()}
                <TitleBlock title=line.title.clone() eyebrow=t!(lang, "process") state=Some(state_tag(lang, line.state)) action=new/>
                {crate::partners::for_readers(lang, &process.partners)}
                {target(lang, process)}
                {summary}
                {course(lang, process, today, Reader::Desk)}
                {milestone}
                {lineage(lang, process, |kin| paths::desk_process(kin.id))}
                {may_plan.then(|| steps(lang, process))}
            }
            .into_any()
        })
}

fn target(lang: Lang, process: &Process) -> Option<AnyView> {
    let (target, progress) = process.line.target.as_ref()?;
    let words = target_words(lang, target, progress);
    Some(
        view! {
            <Progress id="target" label=t!(lang, "process-target") value=u64::from(progress.held) max=u64::from(target.dialogues) text=words/>
        }
        .into_any(),
    )
}

/// What it carries on, and what carries it on.
pub(crate) fn lineage(
    lang: Lang,
    process: &Process,
    href: impl Fn(&Kin) -> String,
) -> Option<AnyView> {
    let link = |kin: &Kin| {
        let (href, title) = (href(kin), kin.title.clone());
        view! { <li><a href=href dir="auto">{title}</a></li> }.into_any()
    };
    let row = |label: String, kin: Vec<AnyView>| {
        (!kin.is_empty()).then(|| {
            let list = view! { <ul role="list">{kin}</ul> }.into_any();
            SummaryRow::with_view(label, list)
        })
    };
    let before = process.follows.iter().map(link).collect();
    let after = process.followed_by.iter().map(link).collect();
    let rows: Vec<SummaryRow> = [
        row(t!(lang, "process-follows"), before),
        row(t!(lang, "process-followed-by"), after),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!rows.is_empty()).then(|| view! { <SummaryList rows=rows/> }.into_any())
}

/// Changing the process, and the steps that its state allows.
fn steps(lang: Lang, process: &Process) -> AnyView {
    let line = &process.line;
    let label = |step: Step| match step {
        Step::Start => t!(lang, "process-start"),
        Step::Conclude => t!(lang, "process-conclude"),
        Step::Reopen => t!(lang, "process-reopen"),
    };
    let buttons: Vec<AnyView> = Step::ALL
        .iter()
        .filter(|step| process::step(line.state, **step).is_ok())
        .map(|step| {
            let action = paths::desk_process_part(line.id, &format!("steps/{}", step.code()));
            let hidden = vec![("version".to_owned(), process.version.to_string())];
            view! { <PostButton label=label(*step) action=action hidden=hidden/> }.into_any()
        })
        .collect();
    let means = (line.state == ProcessState::Draft)
        .then(|| view! { <p class="hint">{t!(lang, "process-start-hint")}</p> });
    let public = (line.state != ProcessState::Draft).then(|| {
        let href = paths::process(&line.slug);
        view! { <LinkButton label=t!(lang, "process-public-page") href=href look=Look::Quiet/> }
    });
    let partners = paths::desk_process_part(line.id, "partners");
    let edit = paths::desk_process_part(line.id, "edit");
    let template = crate::templates::template_link(lang, line.id);
    view! {
        {means}
        <Actions>
            {buttons}
            <LinkButton label=t!(lang, "process-edit") href=edit/>
            <LinkButton label=template.1 href=template.0/>
            <LinkButton label=t!(lang, "partners") href=partners/>
            {public}
        </Actions>
    }
    .into_any()
}

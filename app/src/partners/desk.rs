//! The partners of a dialogue or a process at the desk, in their order.

use axum::response::Response;
use domain::ids::ProcessId;
use domain::partner::Bearer;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::dialogues::queries::DialogueHead;
use usecases::partners::queries::{Partner, Screen};
use usecases::{dialogues, processes};

use super::readers::picture;
use crate::components::{
    Actions, Cell, Column, DataTable, Empty, LinkButton, Look, PostButton, TitleBlock,
};
use crate::page::Page;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// Whose partners they are.
#[derive(Clone, Debug)]
pub(super) enum Head {
    Dialogue(Box<DialogueHead>),
    Process(ProcessId, String),
}

impl Head {
    pub fn bearer(&self) -> Bearer {
        match self {
            Self::Dialogue(head) => Bearer::Dialogue(head.id),
            Self::Process(id, _) => Bearer::Process(*id),
        }
    }

    pub fn title(&self) -> String {
        match self {
            Self::Dialogue(head) => head.title.clone(),
            Self::Process(_, title) => title.clone(),
        }
    }

    /// A page below the dialogue or the process.
    pub fn page(&self, lang: Lang, title: String) -> Page {
        let page = Page::desk(title);
        match self {
            Self::Dialogue(head) => page
                .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
                .under(paths::desk_dialogue(head.id), head.title.clone()),
            Self::Process(id, title) => page
                .under(paths::DESK_PROCESSES, t!(lang, "nav-processes"))
                .under(paths::desk_process(*id), title.clone()),
        }
    }
}

/// Reads whose partners they are, for those who may see them.
pub(super) async fn head(site: &Site, visit: &Visit, bearer: Bearer) -> Result<Head, Refused> {
    let (platform, actor) = (&site.platform, visit.actor());
    Ok(match bearer {
        Bearer::Dialogue(id) => {
            let head = dialogues::queries::head(platform, actor, id).await?;
            Head::Dialogue(Box::new(head))
        }
        Bearer::Process(id) => {
            let title = processes::queries::title(platform, actor, id).await?;
            Head::Process(id, title)
        }
    })
}

/// The page with all of them.
pub(super) fn page(site: &Site, visit: &Visit, head: &Head, screen: &Screen) -> Response {
    let lang = visit.lang;
    let bearer = head.bearer();
    let may_write = match head {
        Head::Dialogue(head) => visit
            .actor()
            .can_with(Permission::PlanDialogues, head.group),
        Head::Process(..) => visit.actor().can(Permission::PlanDialogues),
    };
    head.page(lang, t!(lang, "partners"))
        .render(site, visit, || {
            let add = may_write.then(|| {
                let href = format!("{}/new", paths::desk_partners(bearer));
                view! { <LinkButton label=t!(lang, "partner-add") href=href look=Look::Primary/> }
                    .into_any()
            });
            let own = if screen.own.is_empty() {
                view! { <Empty title=t!(lang, "partner-none") text=t!(lang, "partner-none-text")/> }
                    .into_any()
            } else {
                let caption = t!(lang, "partners");
                table(
                    lang,
                    "partners",
                    caption,
                    &screen.own,
                    may_write.then_some(bearer),
                )
            };
            let of_process = screen.process.as_ref().and_then(|(process, partners)| {
                (!partners.is_empty()).then(|| inherited(visit, *process, partners))
            });
            let lead = match bearer {
                Bearer::Dialogue(_) => t!(lang, "partners-lead"),
                Bearer::Process(_) => t!(lang, "partners-lead-process"),
            };
            view! {
                <TitleBlock title=t!(lang, "partners") eyebrow=head.title() lead=lead action=add/>
                {own}
                {of_process}
            }
            .into_any()
        })
}

/// What a dialogue bears because its process does.
fn inherited(visit: &Visit, process: ProcessId, partners: &[Partner]) -> AnyView {
    let lang = visit.lang;
    let href = paths::desk_partners(Bearer::Process(process));
    let change = visit.actor().can(Permission::SeeDialogues).then(|| {
        view! { <Actions><LinkButton label=t!(lang, "partners-of-process-change") href=href/></Actions> }
    });
    let caption = t!(lang, "partners-of-process");
    let table = table(lang, "of-process", caption, partners, None);
    view! {
        <section class="section">
            {table}
            <p class="hint">{t!(lang, "partners-of-process-hint")}</p>
            {change}
        </section>
    }
    .into_any()
}

/// A table of partners; `change` says whose they are when they can be changed here.
fn table(
    lang: Lang,
    id: &'static str,
    caption: String,
    partners: &[Partner],
    change: Option<Bearer>,
) -> AnyView {
    let mut columns = vec![
        Column::text(t!(lang, "partner-name")),
        Column::text(t!(lang, "partner-role")),
        Column::text(t!(lang, "partner-link")),
    ];
    if change.is_some() {
        columns.push(Column::text(t!(lang, "list-actions")).on_screen_only());
    }
    let rows: Vec<AnyView> = partners
        .iter()
        .map(|partner| row(lang, partner, change))
        .collect();
    view! { <DataTable caption=caption id=id columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, partner: &Partner, change: Option<Bearer>) -> AnyView {
    let name = partner.name.clone();
    let name = match change {
        Some(bearer) => {
            let href = paths::desk_partner(bearer, partner.id);
            view! { <a href=href><bdi>{name}</bdi></a> }.into_any()
        }
        None => view! { <bdi>{name}</bdi> }.into_any(),
    };
    // The name stands beside it.
    let logo = partner
        .logo
        .as_ref()
        .map(|logo| view! { <br/>{picture(logo, String::new())} });
    let link = (!partner.link.is_empty()).then(|| {
        let (href, words) = (partner.link.clone(), partner.link.clone());
        view! { <a href=href rel="external noreferrer" dir="ltr">{words}</a> }
    });
    let role = word(lang, partner.role.label_key());
    let remove = change.map(|bearer| {
        let action = format!("{}/remove", paths::desk_partner(bearer, partner.id));
        let about = partner.name.clone();
        view! { <Cell label=t!(lang, "list-actions")><PostButton label=t!(lang, "partner-remove") action=action about=about/></Cell> }
    });
    view! {
        <tr>
            <Cell heading=true><div>{name}{logo}</div></Cell>
            <Cell label=t!(lang, "partner-role")>{role}</Cell>
            <Cell label=t!(lang, "partner-link")>{link}</Cell>
            {remove}
        </tr>
    }
    .into_any()
}

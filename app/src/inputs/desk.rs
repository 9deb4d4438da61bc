//! Inputs at the desk: the list with its filters, one input, and withholding it from publication.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::document::Visibility;
use domain::ids::{CallId, CallQuestionId, DialogueId, InputId, LibraryEntryId};
use domain::input::InputKind;
use domain::{Language, OrganisationType, Permission, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::inputs;
use usecases::inputs::queries::{self, Filter, Line, One, Screen, SheetWords, Standing};

use super::together::file_links;
use super::words::{answers, byline, citation_rows, field_label, visibility};
use crate::calls::here;
use crate::calls::words::{choices, language_choices};
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Disclosure, Empty, FilterPanel, LinkButton,
    Look, Notice, PostButton, PostForm, Select, SummaryList, SummaryRow, Tag, TextArea, TitleBlock,
    Tone,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::listing::paging;
use crate::page::Page;
use crate::portal::parts::{day, foreign};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::sheets::{self, Form};
use crate::shell::with_query;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    kind: String,
    question: String,
    language: String,
    by: String,
    state: String,
    page: String,
}

impl Asked {
    /// The filter; words that are none of ours filter nothing.
    fn filter(&self) -> Filter {
        Filter {
            kind: self.kind.parse().ok(),
            language: self.language.parse().ok(),
            author_kind: self.by.parse().ok(),
            question: self.question.parse::<CallQuestionId>().ok(),
            standing: Standing::of(&self.state),
        }
    }

    fn address(&self, path: &str, page: Option<usize>) -> String {
        let page = page.map(|page| page.to_string()).unwrap_or_default();
        with_query(
            path,
            &[
                ("kind", self.kind.as_str()),
                ("question", self.question.as_str()),
                ("language", self.language.as_str()),
                ("by", self.by.as_str()),
                ("state", self.state.as_str()),
                ("page", page.as_str()),
            ],
        )
    }
}

fn ids((id, call): (String, String)) -> Result<(DialogueId, CallId), Refused> {
    Ok((read_id(&id)?, read_id(&call)?))
}

pub(super) async fn list(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let (id, call) = ids(path)?;
    let page = asked.page.parse().unwrap_or(1).clamp(1, 100_000);
    let filter = asked.filter();
    let screen = queries::list(&site.platform, visit.actor(), (id, call), &filter, page).await?;
    let lang = visit.lang;
    let title = t!(lang, "inputs");
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), screen.head.title.clone())
        .under(here(id), title.clone())
        .under(paths::desk_call(id, call), screen.call_title.clone())
        .render(&site, &visit, || {
            let path = paths::desk_call_part(id, call, "inputs");
            let (asked_for, to) = (asked.clone(), path.clone());
            let href = move |page: usize| asked_for.address(&to, Some(page));
            let found = &screen.found;
            let turner = paging(lang, found.page, found.per_page, found.total, href);
            let review = visit.actor().can_with(Permission::RunInputs, screen.head.group).then(|| {
                let href = paths::desk_call_part(id, call, "review");
                view! { <LinkButton label=t!(lang, "call-review") href=href/> }
            });
            let files = files(lang, &asked, &path);
            let files = view! { {review}{files} }.into_any();
            view! {
                <TitleBlock title=title eyebrow=screen.call_title.clone() lead=tally(lang, &screen) action=files/>
                {panel(lang, &asked, &path, &screen)}
                {table(lang, (id, call), &screen)}
                {turner}
            }
            .into_any()
        }))
}

fn tally(lang: Lang, screen: &Screen) -> String {
    let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    t!(
        lang,
        "inputs-tally",
        all = count(screen.tally.all),
        withdrawn = count(screen.tally.withdrawn),
        withheld = count(screen.tally.withheld)
    )
}

fn files(lang: Lang, asked: &Asked, path: &str) -> AnyView {
    let csv = asked.address(&format!("{path}.csv"), None);
    let xlsx = asked.address(&format!("{path}.xlsx"), None);
    view! {
        <LinkButton label=t!(lang, "inputs-csv") href=csv/>
        <LinkButton label=t!(lang, "inputs-xlsx") href=xlsx/>
    }
    .into_any()
}

fn panel(lang: Lang, asked: &Asked, path: &str, screen: &Screen) -> AnyView {
    let kinds = choices(
        lang,
        InputKind::ALL
            .iter()
            .map(|one| (one.code(), one.label_key())),
    );
    let types = choices(
        lang,
        OrganisationType::ALL
            .iter()
            .map(|one| (one.code(), one.label_key())),
    );
    let languages = language_choices(lang, Language::ALL);
    let questions = screen
        .questions
        .iter()
        .map(|line| {
            let short: String = line.said.text.chars().take(70).collect();
            Choice::new(line.id.to_string(), format!("{}. {short}", line.number))
        })
        .collect::<Vec<_>>();
    let states = Standing::ALL
        .iter()
        .map(|one| Choice::new(one.code(), standing(lang, *one)))
        .collect::<Vec<_>>();
    let all = t!(lang, "list-all");
    let [one, two, three, four, five] = [all.clone(), all.clone(), all.clone(), all.clone(), all];
    let asked = asked.clone();
    view! {
        <FilterPanel action=path label=t!(lang, "inputs-filter") submit=t!(lang, "button-filter")>
            <Select label=t!(lang, "input-kind") name="kind" choices=kinds selected=asked.kind empty=one/>
            <Select label=t!(lang, "inputs-answering") name="question" choices=questions selected=asked.question empty=two/>
            <Select label=t!(lang, "label-language") name="language" choices=languages selected=asked.language empty=three/>
            <Select label=t!(lang, "input-body") name="by" choices=types selected=asked.by empty=four/>
            <Select label=t!(lang, "label-status") name="state" choices=states selected=asked.state empty=five/>
        </FilterPanel>
    }
    .into_any()
}

fn standing(lang: Lang, of: Standing) -> String {
    locale::label(lang, "input-standing", of.code())
}

fn tag(lang: Lang, of: Standing) -> AnyView {
    let tone = match of {
        Standing::Submitted => Tone::Ok,
        Standing::Withdrawn => Tone::Neutral,
        Standing::Withheld => Tone::Attention,
    };
    view! { <Tag words=standing(lang, of) tone=tone/> }.into_any()
}

fn table(lang: Lang, (id, call): (DialogueId, CallId), screen: &Screen) -> AnyView {
    if screen.found.items.is_empty() {
        return view! { <Empty title=t!(lang, "list-nothing-found")/> }.into_any();
    }
    let columns = vec![
        Column::text(t!(lang, "input")),
        Column::text(t!(lang, "input-by")),
        Column::text(t!(lang, "input-kind")),
        Column::text(t!(lang, "label-language")),
        Column::text(t!(lang, "input-visibility")),
        Column::text(t!(lang, "label-status")),
        Column::text(t!(lang, "input-submitted")),
    ];
    let rows: Vec<AnyView> = screen
        .found
        .items
        .iter()
        .map(|line| row(lang, paths::desk_input(id, call, line.id), line))
        .collect();
    view! { <DataTable caption=t!(lang, "inputs") id="inputs" columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn row(lang: Lang, href: String, line: &Line) -> AnyView {
    let (title, by) = match &line.head {
        Some(head) => (head.title.clone(), byline(lang, &head.byline)),
        None => (line.reference.clone(), String::new()),
    };
    let (reference, kind) = (line.reference.clone(), word(lang, line.kind.label_key()));
    let (language, readers) = (
        word(lang, line.language.label_key()),
        visibility(lang, line.visibility),
    );
    let (state, at) = (
        tag(lang, line.standing),
        line.submitted_at.map(|at| day(lang, at)),
    );
    let of = foreign(lang, line.language);
    view! {
        <tr>
            <Cell heading=true><a href=href dir="auto" lang=of>{title}</a><br/><span class="muted small">{reference}</span></Cell>
            <Cell label=t!(lang, "input-by")><span dir="auto">{by}</span></Cell>
            <Cell label=t!(lang, "input-kind")>{kind}</Cell>
            <Cell label=t!(lang, "label-language")>{language}</Cell>
            <Cell label=t!(lang, "input-visibility")>{readers}</Cell>
            <Cell label=t!(lang, "label-status")>{state}</Cell>
            <Cell label=t!(lang, "input-submitted")>{at}</Cell>
        </tr>
    }
    .into_any()
}

pub(super) async fn sheet(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Query(asked): Query<Asked>,
    form: Form,
) -> Result<Response, Refused> {
    let (id, call) = ids(path)?;
    let lang = visit.lang;
    let words = SheetWords {
        headings: vec![
            t!(lang, "input-reference"),
            t!(lang, "input-kind"),
            t!(lang, "label-title"),
            t!(lang, "input-by"),
            t!(lang, "input-body"),
            t!(lang, "input-state-or-country"),
            t!(lang, "label-language"),
            t!(lang, "input-visibility"),
            t!(lang, "label-status"),
            t!(lang, "input-submitted"),
        ]
        .into_iter()
        .map(locale::plain)
        .collect(),
        word: &|key| locale::plain(word(lang, key)),
        byline: &|of| locale::plain(byline(lang, of)),
        right_to_left: lang.dir() == "rtl",
    };
    let filter = asked.filter();
    let sheet = queries::sheet(&site.platform, visit.actor(), (id, call), &filter, words).await?;
    sheets::file(sheet, "inputs", form).await
}

/// The three ids in the address of an input.
type Address = (String, String, String);

fn address((id, call, input): Address) -> Result<(DialogueId, CallId, InputId), Refused> {
    Ok((read_id(&id)?, read_id(&call)?, read_id(&input)?))
}

pub(super) async fn one(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<Address>,
) -> Result<Response, Refused> {
    page(&site, &visit, address(path)?, "", &Errors::none()).await
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Reason {
    reason: String,
}

pub(super) async fn withhold(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<Address>,
    Posted(typed): Posted<Reason>,
) -> Result<Response, Refused> {
    let (id, call, input) = address(path)?;
    let result = inputs::withhold(
        &site.platform,
        visit.actor(),
        (id, call, input),
        &typed.reason,
    )
    .await;
    let here = paths::desk_input(id, call, input);
    let again =
        async |errors: Errors| page(&site, &visit, (id, call, input), &typed.reason, &errors).await;
    sent_on(result, visit.lang, &here, "input-withheld", again).await
}

pub(super) async fn release(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<Address>,
) -> Result<Response, Refused> {
    let (id, call, input) = address(path)?;
    let result = inputs::release(&site.platform, visit.actor(), (id, call, input)).await;
    let here = paths::desk_input(id, call, input);
    let again = async |errors: Errors| page(&site, &visit, (id, call, input), "", &errors).await;
    sent_on(result, visit.lang, &here, "input-released", again).await
}

async fn page(
    site: &Site,
    visit: &Visit,
    (id, call, input): (DialogueId, CallId, InputId),
    reason: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let one = queries::one(&site.platform, visit.actor(), (id, call, input)).await?;
    let taken = usecases::library::taken(&site.platform, visit.actor(), input).await?;
    let lang = visit.lang;
    let errors = errors.clone().named(|field| field_label(lang, field));
    let (title, by) = match &one.line.head {
        Some(head) => (head.title.clone(), Some(byline(lang, &head.byline))),
        None => (one.line.reference.clone(), None),
    };
    let language = one.head.language;
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), one.head.title.clone())
        .under(paths::desk_call(id, call), one.call_title.clone())
        .under(paths::desk_call_part(id, call, "inputs"), t!(lang, "inputs"))
        .refused(errors.any())
        .render(site, visit, || {
            let runs = visit.actor().can_with(Permission::RunInputs, one.head.group);
            let withhold = runs.then(|| withholding(lang, (id, call, input), &one, reason, &errors));
            let of = foreign(lang, one.line.language);
            let here = paths::desk_input(id, call, input);
            let files = file_links(lang, &one.files, |id| format!("{here}/files/{id}"));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=one.line.reference.clone() lead=by lang=of state=Some(tag(lang, one.line.standing))/>
                {withheld(lang, &one)}
                <SummaryList rows=facts(lang, &one) label=t!(lang, "input")/>
                {answers(lang, language, one.line.language, &one.answers)}
                {files}
                {library(visit, (id, call, input), &one, taken)}
                {withhold}
            }
            .into_any()
        }))
}

/// The way of a promising practice that everybody can read into the library, or to where it stands there.
fn library(
    visit: &Visit,
    (id, call, input): (DialogueId, CallId, InputId),
    one: &One,
    taken: Option<LibraryEntryId>,
) -> Option<AnyView> {
    let lang = visit.lang;
    if let Some(taken) = taken {
        let href = paths::desk_library_entry(taken);
        return Some(
            view! { <Actions><LinkButton label=t!(lang, "library-taken-open") href=href/></Actions> }
                .into_any(),
        );
    }
    let line = &one.line;
    let fits = line.kind == InputKind::PromisingPractice
        && line.visibility == Visibility::Public
        && line.standing == Standing::Submitted;
    (fits && visit.actor().can(Permission::KeepLibrary)).then(|| {
        let action = format!("{}/library", paths::desk_input(id, call, input));
        view! {
            <section class="section">
                <h2>{t!(lang, "nav-library")}</h2>
                <p>{t!(lang, "library-take-text")}</p>
                <PostButton label=t!(lang, "library-take") action=action/>
            </section>
        }
        .into_any()
    })
}

fn withheld(lang: Lang, one: &One) -> Option<AnyView> {
    let (_, reason) = one.withheld.as_ref()?;
    let reason = reason.clone();
    Some(
        view! { <Notice tone=Tone::Attention title=t!(lang, "input-is-withheld") text=reason/> }
            .into_any(),
    )
}

fn facts(lang: Lang, one: &One) -> Vec<SummaryRow> {
    let line = &one.line;
    let mut rows = vec![
        SummaryRow::new(t!(lang, "input-kind"), word(lang, line.kind.label_key())),
        SummaryRow::new(
            t!(lang, "label-language"),
            word(lang, line.language.label_key()),
        ),
        SummaryRow::new(
            t!(lang, "input-visibility"),
            visibility(lang, line.visibility),
        ),
        SummaryRow::new(t!(lang, "input-version"), format::number(lang, one.number)),
    ];
    let dates = [
        (t!(lang, "input-submitted"), line.submitted_at),
        (t!(lang, "input-revised"), one.revised_at),
        (t!(lang, "input-withdrawn-at"), one.withdrawn_at),
    ];
    for (label, at) in dates {
        if let Some(at) = at {
            rows.push(SummaryRow::with_view(label, day(lang, at)));
        }
    }
    if let Some(kind) = line.author_kind {
        rows.push(SummaryRow::new(
            t!(lang, "input-body"),
            word(lang, kind.label_key()),
        ));
    }
    if let Some(author) = &one.author {
        let who = [
            author.name.clone(),
            author.organisation.clone(),
            author.email.to_string(),
        ];
        let who = format::facts(lang, who.iter().filter(|fact| !fact.is_empty()));
        rows.push(SummaryRow::new(t!(lang, "input-author"), who));
    }
    if !one.signed_by.is_empty() {
        let names = format::list(lang, &one.signed_by);
        rows.push(SummaryRow::new(t!(lang, "input-signed-by"), names));
    }
    if let Some(head) = &line.head {
        rows.extend(citation_rows(lang, &head.citation));
    }
    rows
}

/// The form that withholds, or the step that lets it be published again.
fn withholding(
    lang: Lang,
    (id, call, input): (DialogueId, CallId, InputId),
    one: &One,
    reason: &str,
    errors: &Errors,
) -> AnyView {
    let part = |part: &str| format!("{}/{part}", paths::desk_input(id, call, input));
    match one.line.standing {
        Standing::Withdrawn => ().into_any(),
        Standing::Withheld => {
            view! { <PostButton label=t!(lang, "input-release") action=part("release")/> }
                .into_any()
        }
        Standing::Submitted if one.line.visibility == domain::document::Visibility::Secretariat => {
            ().into_any()
        }
        Standing::Submitted => {
            let (to, reason, error) = (part("withhold"), reason.to_owned(), errors.field("reason"));
            view! {
                <Disclosure summary=t!(lang, "input-withhold") open=errors.any()>
                    <PostForm action=to>
                        <TextArea label=t!(lang, "input-withhold-reason") name="reason" value=reason hint=t!(lang, "input-withhold-hint") error=error rows=3 required=true/>
                        <Actions><Button label=t!(lang, "input-withhold-now") look=Look::Danger/></Actions>
                    </PostForm>
                </Disclosure>
            }
            .into_any()
        }
    }
}

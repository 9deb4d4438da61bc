//! A call as the public reads it, with what was published of its inputs.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::call::CallStanding;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::calls::queries::{self, PublicCall, PublicLine, QuestionLine};
use usecases::inputs::public::{self, Line, Standing};
use usecases::inputs::readers::Reader;
use usecases::portal::Listing;

use super::words::byline;
use crate::calls::words::{kinds, languages, moment, moment_view, standing_tag};
use crate::components::{
    Card, CardGrid, Empty, LinkButton, Look, Notice, Prose, SummaryList, SummaryRow, TitleBlock,
    Tone,
};
use crate::listing::paging;
use crate::page::Page;
use crate::portal::parts::{banner, day, foreign, shortened};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    page: String,
}

impl Asked {
    pub(super) fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 100_000)
    }
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path((slug, call)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response, Refused> {
    let call = queries::public(&site.platform, &slug, &call).await?;
    let inputs = public::of_call(&site.platform, Reader::Public, call.id, asked.page()).await?;
    let lang = visit.lang;
    Ok(Page::new(call.call.title.clone())
        .description(shortened(&call.call.introduction))
        .under(paths::DIALOGUES, t!(lang, "nav-dialogues"))
        .under(
            paths::dialogue(&call.dialogue_slug),
            call.dialogue_title.clone(),
        )
        .render(&site, &visit, || content(lang, &call, &inputs)))
}

fn content(lang: Lang, call: &PublicCall, inputs: &Listing<Line>) -> AnyView {
    let said = &call.call;
    let written = foreign(lang, said.language);
    let begin = match call.standing {
        CallStanding::Open | CallStanding::Grace => {
            let href = paths::call_begin(&call.dialogue_slug, &call.slug);
            Some(
                view! { <LinkButton label=t!(lang, "input-begin") href=href look=Look::Primary/> }
                    .into_any(),
            )
        }
        CallStanding::Draft | CallStanding::Ahead | CallStanding::Closed => None,
    };
    let mut rows = Vec::new();
    if let Some(at) = said.opens_at {
        rows.push(SummaryRow::with_view(
            t!(lang, "call-opens"),
            moment_view(lang, at, call.zone),
        ));
    }
    rows.push(SummaryRow::with_view(
        t!(lang, "call-closes"),
        moment_view(lang, said.closes_at, call.zone),
    ));
    rows.push(SummaryRow::new(t!(lang, "call-kinds"), kinds(lang, said)));
    rows.push(SummaryRow::new(
        t!(lang, "call-languages"),
        languages(lang, said),
    ));
    rows.push(SummaryRow::new(
        t!(lang, "call-eligible"),
        locale::word(lang, said.eligible.label_key()),
    ));
    let questions = questions(lang, call);
    let turner = {
        let (slug, own) = (call.dialogue_slug.clone(), call.slug.clone());
        let href = move |page: usize| format!("{}?page={page}", paths::call(&slug, &own));
        paging(lang, inputs.page, inputs.per_page, inputs.total, href)
    };
    let found = lines(lang, inputs, paths::input);
    view! {
        {banner(lang, said.language)}
        <TitleBlock title=said.title.clone() lang=written.clone() eyebrow=t!(lang, "call") state=Some(standing_tag(lang, call.standing)) action=begin/>
        <SummaryList rows=rows label=t!(lang, "call")/>
        <Prose text=said.introduction.clone() lang=written/>
        <section class="section"><h2>{t!(lang, "call-questions")}</h2>{questions}</section>
        <Notice title=t!(lang, "input-fire-wall") text=t!(lang, "input-fire-wall-text") tone=Tone::Information/>
        <section class="section" id="inputs">
            <h2>{t!(lang, "inputs-published")}</h2>
            {found}
            {turner}
            <p><a href=paths::WITHHELD>{t!(lang, "input-register")}</a></p>
        </section>
    }
    .into_any()
}

/// The questions with their sub-questions, by the numbers under which answers stand.
fn questions(lang: Lang, call: &PublicCall) -> AnyView {
    let written = foreign(lang, call.call.language);
    let items: Vec<AnyView> = call
        .questions
        .iter()
        .map(|line| {
            let facts = facts(lang, line);
            let (number, text, help, written) =
                (line.number.clone(), line.said.text.clone(), line.said.help.clone(), written.clone());
            let help = (!help.is_empty())
                .then(|| view! { <Prose text=help lang=written.clone()/> });
            view! {
                <li class="section">
                    <p><strong>{number}</strong>" "<span dir="auto" lang=written.clone()>{text}</span></p>
                    {help}
                    {(!facts.is_empty()).then(|| view! { <p class="muted small">{facts}</p> })}
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ul role="list" class="plain">{items}</ul> }.into_any()
}

/// Whether a question must be answered, and in how many words.
pub(super) fn facts(lang: Lang, line: &QuestionLine) -> String {
    let limit = line
        .said
        .words_max
        .map(|max| t!(lang, "question-limit", max = i64::from(max)));
    let required = line.said.required.then(|| t!(lang, "question-must"));
    locale::format::facts(lang, [required, limit].into_iter().flatten())
}

/// Inputs as cards; `to` is the address of one by its reference.
pub(super) fn lines(lang: Lang, inputs: &Listing<Line>, to: impl Fn(&str) -> String) -> AnyView {
    if inputs.items.is_empty() {
        return view! { <Empty title=t!(lang, "inputs-none")/> }.into_any();
    }
    let cards: Vec<AnyView> = inputs
        .items
        .iter()
        .map(|line| card(lang, line, to(&line.reference)))
        .collect();
    view! { <CardGrid>{cards}</CardGrid> }.into_any()
}

fn card(lang: Lang, line: &Line, href: String) -> AnyView {
    let kind = locale::word(lang, line.kind.label_key());
    let reference = line.reference.clone();
    let eyebrow = format!("{kind} · {reference}");
    match &line.standing {
        Standing::Readable(head) => {
            let at = line.submitted_at.map(|at| view! { <p class="muted small">{day(lang, at)}</p> });
            view! {
                <Card title=head.title.clone() href=href eyebrow=eyebrow text=byline(lang, &head.byline) lang=foreign(lang, line.language)>
                    {at}
                </Card>
            }
            .into_any()
        }
        Standing::Withdrawn(_) => {
            view! { <Card title=t!(lang, "input-is-withdrawn") href=href eyebrow=eyebrow/> }.into_any()
        }
        Standing::Withheld(_, reason) => {
            view! { <Card title=t!(lang, "input-is-withheld") href=href eyebrow=eyebrow text=reason.clone()/> }
                .into_any()
        }
    }
}

/// The calls on the page of their dialogue.
pub(crate) fn on_dialogue(lang: Lang, slug: &str, calls: &[PublicLine]) -> Option<AnyView> {
    if calls.is_empty() {
        return None;
    }
    let cards: Vec<AnyView> = calls
        .iter()
        .map(|call| {
            let text = t!(lang, "call-closes-line", when = moment(lang, call.closes_at, call.zone));
            let (href, state) = (paths::call(slug, &call.slug), standing_tag(lang, call.standing));
            view! { <Card title=call.title.clone() href=href text=text lang=foreign(lang, call.language) state=Some(state)/> }
                .into_any()
        })
        .collect();
    Some(view! { <h2 id="calls">{t!(lang, "calls")}</h2><CardGrid>{cards}</CardGrid> }.into_any())
}

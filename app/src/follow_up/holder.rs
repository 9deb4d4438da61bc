//! The pages behind an organisation's link, in the focal point's language: the recommendation, what others say of it,
//! and the forms to answer, report and comment. What is typed is shown once more before it is sent. Looking changes
//! nothing, because mail scanners follow links.

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::Response;
use domain::follow_up::{Part, StatementKind, parse_say};
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::follow_up::{self, Shown, StatementLine};

use super::parts::{self, field_label, statement};
use super::say::{self, Typed};
use super::story;
use crate::components::{
    Actions, Button, Fact, Hidden, Icon, LinkButton, Look, PostForm, Prose, SummaryList,
    SummaryRow, TitleBlock,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::page::Page;
use crate::portal::parts as public;
use crate::refused::Refused;
use crate::routes::{Route, Site, Who};
use crate::visit::Visit;

pub(super) fn routes() -> Vec<Route> {
    let holder = Who::LinkHolder;
    const HOME: &str = "/follow-up/{token}";
    const SAY: &str = "/follow-up/{token}/{kind}";
    vec![
        Route::page(HOME, holder, home),
        Route::page(SAY, holder, show),
        Route::form(SAY, holder, send),
    ]
}

/// An opened link: what it shows, and the caller in the focal point's language unless they chose another.
pub(super) struct Opened {
    token: String,
    visit: Visit,
    shown: Shown,
    named: Named,
}

impl FromRequestParts<Site> for Opened {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Refused> {
        let Ok(visit) = Visit::from_request_parts(parts, site).await;
        let named = Named::from_request_parts(parts, site).await?;
        let token: String = named.text("token").to_owned();
        let shown = follow_up::show(&site.platform, &token).await?;
        let chosen = Visit::chosen_language(&parts.headers, &parts.uri);
        Ok(Self {
            visit: visit.in_language(chosen.unwrap_or(shown.language)),
            token,
            shown,
            named,
        })
    }
}

impl Opened {
    /// What the address says is to be said; what the holder is not asked for is not there.
    fn kind(&self) -> Result<StatementKind, Refusal> {
        let kind: StatementKind = self.named.id("kind")?;
        if self.shown.part.says(kind) {
            Ok(kind)
        } else {
            Err(Refusal::NotFound)
        }
    }

    fn title(&self) -> String {
        super::one::title(self.visit.lang, &self.shown.file)
    }

    /// What the organisation has said by the link, the latest first.
    fn own(&self) -> Vec<&StatementLine> {
        let of = |one: &&StatementLine| one.request == Some(self.shown.request);
        self.shown.file.statements.iter().rev().filter(of).collect()
    }

    fn has_answered(&self) -> bool {
        let answers = |one: &&StatementLine| one.kind == StatementKind::Answer;
        self.own().iter().any(answers)
    }

    fn part_path(&self, kind: StatementKind) -> String {
        paths::follow_up_part(&self.token, kind.code())
    }
}

async fn home(State(site): State<Site>, opened: Opened) -> Response {
    let lang = opened.visit.lang;
    let page = Page::new(opened.title()).private();
    page.render(&site, &opened.visit, || first(lang, &opened))
}

fn first(lang: Lang, opened: &Opened) -> AnyView {
    let (shown, file) = (&opened.shown, &opened.shown.file);
    let foreign = public::foreign(lang, file.found.language);
    let eyebrow = t!(
        lang,
        "follow-up-of",
        organisation = shown.organisation.as_str()
    );
    let by = shown.answer_by.map(|day| {
        let label = t!(lang, "follow-up-answer-by");
        let day = format::date(lang, day);
        view! { <Fact icon=Icon::Clock label=label.clone()>{label}": "{day}</Fact> }
    });
    let message = (!shown.message.is_empty())
        .then(|| view! { <Prose text=shown.message.clone() lang=foreign.clone()/> });
    let buttons = match shown.part {
        Part::Addressee => {
            let (answer, look) = if opened.has_answered() {
                (t!(lang, "follow-up-holder-answer-anew"), Look::Secondary)
            } else {
                (t!(lang, "follow-up-holder-answer"), Look::Primary)
            };
            let (to_answer, to_report) = (
                opened.part_path(StatementKind::Answer),
                opened.part_path(StatementKind::Progress),
            );
            view! {
                <LinkButton label=answer href=to_answer look=look/>
                <LinkButton label=t!(lang, "follow-up-holder-progress") href=to_report/>
            }
            .into_any()
        }
        Part::Commentator => {
            let href = opened.part_path(StatementKind::Comment);
            view! { <LinkButton label=t!(lang, "follow-up-holder-comment") href=href look=Look::Primary/> }
                .into_any()
        }
    };
    let mut facts = public::facts(lang, &file.found.recommendation);
    facts.extend(parts::standing(lang, file));
    let dialogue = file.found.dialogue.clone();
    facts.push(SummaryRow::new(t!(lang, "portal-origin"), dialogue));
    let own: Vec<AnyView> = opened
        .own()
        .into_iter()
        .map(|one| statement(lang, one, None))
        .collect();
    let own = if own.is_empty() {
        view! { <p class="muted">{t!(lang, "follow-up-holder-said-none")}</p> }.into_any()
    } else {
        view! { <ul class="statements" role="list" id="own">{own}</ul> }.into_any()
    };
    view! {
        <TitleBlock title=opened.title() eyebrow=eyebrow>{by}</TitleBlock>
        {message}
        <Prose text=file.found.recommendation.said.text.clone() lang=foreign/>
        <SummaryList rows=facts/>
        <Actions>{buttons}</Actions>
        <h2>{t!(lang, "follow-up-holder-said")}</h2>
        {own}
        {story::spoken(lang, file)}
    }
    .into_any()
}

async fn show(State(site): State<Site>, opened: Opened) -> Result<Response, Refused> {
    let kind = opened.kind()?;
    let typed = Typed::fresh(opened.visit.lang);
    Ok(form(&site, &opened, kind, &typed, &Errors::none()))
}

async fn send(
    State(site): State<Site>,
    opened: Opened,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let kind = opened.kind()?;
    let lang = opened.visit.lang;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(lang, field));
        Ok(form(&site, &opened, kind, &typed, &errors))
    };
    let today = site.platform.now().date_naive();
    match typed.confirmed.as_str() {
        "yes" => {
            let (platform, token) = (&site.platform, opened.token.as_str());
            let result = follow_up::say(platform, token, typed.id(), kind, &typed.form()).await;
            let path = paths::follow_up(token);
            sent_on(result, lang, &path, "follow-up-sent", again).await
        }
        // Back from the page that is checked.
        "no" => Ok(form(&site, &opened, kind, &typed, &Errors::none())),
        _ => match parse_say(kind, &typed.form(), today) {
            Ok(_) => Ok(check(&site, &opened, kind, &typed)),
            Err(errors) => again(Errors::of(lang, &Refusal::Invalid(errors))).await,
        },
    }
}

fn words(lang: Lang, kind: StatementKind) -> (String, String) {
    match kind {
        StatementKind::Answer => (
            t!(lang, "follow-up-holder-answer"),
            t!(lang, "follow-up-holder-answer-lead"),
        ),
        StatementKind::Progress => (
            t!(lang, "follow-up-holder-progress"),
            t!(lang, "follow-up-holder-progress-lead"),
        ),
        StatementKind::Comment => (
            t!(lang, "follow-up-holder-comment"),
            t!(lang, "follow-up-holder-comment-lead"),
        ),
    }
}

fn below(opened: &Opened, title: String) -> Page {
    Page::new(title)
        .private()
        .under(paths::follow_up(&opened.token), opened.title())
}

fn form(
    site: &Site,
    opened: &Opened,
    kind: StatementKind,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = opened.visit.lang;
    let (title, lead) = words(lang, kind);
    let file = &opened.shown.file;
    below(opened, title.clone())
        .refused(errors.any())
        .render(site, &opened.visit, || {
            let back = paths::follow_up(&opened.token);
            let foreign = public::foreign(lang, file.found.language);
            let text = file.found.recommendation.said.text.clone();
            let fields = say::fields(lang, Some(kind), typed, errors);
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=lead eyebrow=opened.shown.organisation.clone()/>
                <Prose text=text lang=foreign/>
                <PostForm>
                    {fields}
                    <Actions>
                        <Button label=t!(lang, "follow-up-check") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

/// What was typed, once more, before it is sent.
fn check(site: &Site, opened: &Opened, kind: StatementKind, typed: &Typed) -> Response {
    let lang = opened.visit.lang;
    let title = t!(lang, "follow-up-check-title");
    below(opened, title.clone()).render(site, &opened.visit, || {
        let mut rows = Vec::new();
        if let Ok(answer) = typed.answer.parse::<domain::follow_up::AddresseeAnswer>()
            && kind == StatementKind::Answer
        {
            let tag = parts::answer_tag(lang, answer);
            rows.push(SummaryRow::with_view(t!(lang, "follow-up-answer"), tag));
        }
        let text = view! { <Prose text=typed.text.clone()/> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "follow-up-text"), text));
        if let Ok(language) = typed.language.parse::<domain::Language>() {
            let language = word(lang, language.label_key());
            rows.push(SummaryRow::new(t!(lang, "follow-up-language"), language));
        }
        let today = site.platform.now().date_naive();
        let day = domain::schedule::date(&typed.day).unwrap_or(today);
        rows.push(SummaryRow::new(
            t!(lang, "follow-up-day"),
            format::date(lang, day),
        ));
        if !typed.evidence.trim().is_empty() {
            let links = view! { <Prose text=typed.evidence.clone()/> }.into_any();
            rows.push(SummaryRow::with_view(t!(lang, "follow-up-evidence"), links));
        }
        let fields = [
            ("id", &typed.id),
            ("answer", &typed.answer),
            ("text", &typed.text),
            ("day", &typed.day),
            ("evidence", &typed.evidence),
            ("language", &typed.language),
        ];
        let fields: Vec<(String, String)> = fields
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .collect();
        view! {
            <TitleBlock title=title lead=t!(lang, "follow-up-check-lead") eyebrow=opened.shown.organisation.clone()/>
            <SummaryList rows=rows/>
            <PostForm>
                <Hidden fields=fields/>
                <Actions>
                    <Button label=t!(lang, "follow-up-send") look=Look::Primary name="confirmed" value="yes"/>
                    <Button label=t!(lang, "follow-up-back") look=Look::Quiet name="confirmed" value="no"/>
                </Actions>
            </PostForm>
        }
        .into_any()
    })
}

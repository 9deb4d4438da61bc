//! The pages behind a participant's link, in their language: the draft as it was circulated, their comments on its
//! places until the deadline, and what became of all comments once the report is adopted. Looking changes nothing,
//! because mail scanners follow links.

use axum::extract::{FromRequestParts, State};
use axum::http::request::Parts;
use axum::response::Response;
use domain::comment::About;
use domain::ids::CommentId;
use domain::{Refusal, SectionKind, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::reports::rounds;
use usecases::reports::rounds::queries::{CommentLine, Shown};
use usecases::reports::words::{self, clusters, place};

use super::table::{decided, of};
use crate::calls::moment_view;
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Fact, Icon, LinkButton, Look, Notice, PostButton,
    PostForm, Prose, TextArea, TitleBlock, Tone,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::page::Page;
use crate::portal::parts::{banner, foreign};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// An opened link: what it shows, and the caller in the holder's language unless they chose another.
pub(in super::super) struct Opened {
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
        let token = named.text("token").to_owned();
        let shown = rounds::queries::show(&site.platform, &token).await?;
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
    fn here(&self) -> String {
        paths::draft_report(&self.token)
    }

    fn below(&self, title: String) -> Page {
        let draft = self.shown.draft.title.clone();
        Page::new(title).private().under(self.here(), draft)
    }

    fn own(&self) -> Result<&CommentLine, Refusal> {
        let id: CommentId = self.named.id("comment")?;
        self.shown.comment(id).ok_or(Refusal::NotFound)
    }

    fn about(&self) -> Result<About, Refusal> {
        let about = About::of_code(self.named.text("about")).ok_or(Refusal::NotFound)?;
        let there = self.shown.draft.snapshot().text_at(about).is_some();
        there.then_some(about).ok_or(Refusal::NotFound)
    }
}

pub(in super::super) async fn home(State(site): State<Site>, opened: Opened) -> Response {
    first(&site, &opened, &opened.shown, &Errors::none())
}

fn first(site: &Site, opened: &Opened, shown: &Shown, errors: &Errors) -> Response {
    let (lang, draft) = (opened.visit.lang, &shown.draft);
    let page = Page::new(draft.title.clone())
        .private()
        .refused(errors.any());
    page.render(site, &opened.visit, || {
        let of = foreign(lang, draft.language);
        let label = t!(lang, "round-deadline");
        let deadline = moment_view(lang, shown.closes_at, shown.zone);
        let message = (!shown.message.is_empty())
            .then(|| view! { <Prose text=shown.message.clone() lang=of.clone()/> });
        let own = own(lang, opened, shown);
        let all = all(lang, shown);
        let texts = texts(lang, opened, shown);
        view! {
            {errors.summary()}
            <TitleBlock title=draft.title.clone() lang=of eyebrow=t!(lang, "round-draft-of", title = shown.head.title.as_str())>
                <Fact icon=Icon::Clock label=label.clone()>{label}": "{deadline}</Fact>
            </TitleBlock>
            {banner(lang, draft.language)}
            {standing(lang, shown)}
            {message}
            {own}
            {all}
            {texts}
        }
        .into_any()
    })
}

/// What can be done, or that it is over.
fn standing(lang: Lang, shown: &Shown) -> AnyView {
    if shown.takes {
        return view! { <Notice tone=Tone::Information title=t!(lang, "round-your-turn") text=t!(lang, "round-your-turn-text")/> }
            .into_any();
    }
    if shown.state.is_open() {
        return view! { <Notice tone=Tone::Neutral title=t!(lang, "round-over") text=t!(lang, "round-over-text")/> }
            .into_any();
    }
    view! { <Notice tone=Tone::Ok title=t!(lang, "round-adopted") text=t!(lang, "round-adopted-text")/> }
        .into_any()
}

/// The holder's own comments, to be changed while comments are taken.
fn own(lang: Lang, opened: &Opened, shown: &Shown) -> Option<AnyView> {
    if shown.own.is_empty() || !shown.state.is_open() {
        return None;
    }
    let items: Vec<AnyView> = shown
        .own
        .iter()
        .map(|one| {
            let at = place(lang, &shown.draft, one.about);
            let change = shown.takes.then(|| {
                let href = format!("{}/comments/{}", opened.here(), one.id);
                let remove = format!("{href}/remove");
                let (here, there) = (at.clone(), at.clone());
                view! {
                    <Actions>
                        <LinkButton label=t!(lang, "round-change") href=href look=Look::Quiet about=here/>
                        <PostButton label=t!(lang, "round-take-back") action=remove look=Look::Quiet about=there/>
                    </Actions>
                }
            });
            view! {
                <li class="section">
                    <h3>{at}</h3>
                    <Prose text=one.text.clone()/>
                    {change}
                </li>
            }
            .into_any()
        })
        .collect();
    Some(
        view! { <h2 id="own">{t!(lang, "round-own")}</h2><ul role="list" class="statements">{items}</ul> }
            .into_any(),
    )
}

/// What became of everybody's comments, the holder's own marked; nobody is named.
fn all(lang: Lang, shown: &Shown) -> Option<AnyView> {
    if shown.state.is_open() {
        return None;
    }
    if shown.all.is_empty() {
        return Some(view! { <p class="muted">{t!(lang, "round-no-comments")}</p> }.into_any());
    }
    let labels = [t!(lang, "round-comment"), t!(lang, "round-disposition")];
    let columns = std::iter::once(t!(lang, "round-place"))
        .chain(labels.clone())
        .map(Column::text)
        .collect();
    let rows: Vec<AnyView> = shown
        .all
        .iter()
        .map(|one| {
            let [comment, disposition] = labels.clone();
            let mine = shown.comment(one.id).is_some().then(|| {
                view! { <br/><span class="muted small">{t!(lang, "round-yours")}</span> }
            });
            let (at, text) = (place(lang, &shown.draft, one.about), one.text.clone());
            let decided = decided(lang, one);
            view! {
                <tr>
                    <Cell heading=true>{at}{mine}</Cell>
                    <Cell label=comment><span dir="auto">{text}</span></Cell>
                    <Cell label=disposition><div>{decided}</div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    Some(
        view! { <DataTable caption=t!(lang, "round-became") id="dispositions" columns=columns cards=true>{rows}</DataTable> }
            .into_any(),
    )
}

/// The draft, with the way to comment on each of its places.
fn texts(lang: Lang, opened: &Opened, shown: &Shown) -> AnyView {
    let draft = &shown.draft;
    let of = foreign(lang, draft.language);
    let comment = |about: About| {
        shown.takes.then(|| {
            let href = format!("{}/new/{}", opened.here(), about.code());
            let at = place(lang, draft, about);
            view! { <Actions><LinkButton label=t!(lang, "round-comment-on") href=href look=Look::Quiet about=at/></Actions> }
                .into_any()
        })
    };
    let prose = |title: String, text: &str, about: About| {
        (!text.is_empty()).then(|| {
            let (text, of, comment) = (text.to_owned(), of.clone(), comment(about));
            view! { <h2>{title}</h2><Prose text=text lang=of/>{comment} }.into_any()
        })
    };
    let points = |section: SectionKind| -> Vec<AnyView> {
        clusters(draft, section)
            .into_iter()
            .map(|(cluster, heading, points)| {
                let items: Vec<AnyView> = points
                    .iter()
                    .enumerate()
                    .map(|(nth, point)| {
                        view! {
                            <crate::components::Point
                                id=format!("p-{cluster}-{}", nth + 1)
                                number=format!("{cluster}.{}", nth + 1)
                                text=point.said.text.clone()
                                grade=Some(crate::portal::parts::grade(lang, point.said.grade))
                                said=words::said(lang, point)
                                lang=of.clone()
                                actions=comment(About::Point(point.id))
                            />
                        }
                        .into_any()
                    })
                    .collect();
                let (heading, of) = (heading.to_owned(), of.clone());
                view! { <h3 dir="auto" lang=of>{heading}</h3><ul class="points" role="list">{items}</ul> }
                    .into_any()
            })
            .collect()
    };
    let issues = points(SectionKind::KeyIssues);
    let issues = (!issues.is_empty())
        .then(|| view! { <h2>{word(lang, SectionKind::KeyIssues.label_key())}</h2>{issues} });
    let more = prose(
        word(lang, SectionKind::AdditionalSuggestions.label_key()),
        &draft.additional_suggestions,
        About::AdditionalSuggestions,
    );
    let suggestions = points(SectionKind::AdditionalSuggestions);
    let heading = (more.is_none() && !suggestions.is_empty())
        .then(|| view! { <h2>{word(lang, SectionKind::AdditionalSuggestions.label_key())}</h2> });
    let recommendations: Vec<AnyView> = draft
        .recommendations
        .iter()
        .map(|one| {
            let href = format!("#R{}", one.number);
            let comment = comment(About::Recommendation(one.id));
            crate::portal::parts::recommendation(lang, draft.language, one, href, None, comment)
        })
        .collect();
    let recommendations = (!recommendations.is_empty()).then(|| {
        view! {
            <h2>{t!(lang, "section-recommendations")}</h2>
            <ol class="recommendations" role="list">{recommendations}</ol>
        }
    });
    let whole = shown.takes.then(|| {
        let href = format!("{}/new/{}", opened.here(), About::Whole.code());
        view! { <Actions><LinkButton label=t!(lang, "round-comment-whole") href=href look=Look::Primary/></Actions> }
    });
    view! {
        {whole}
        {prose(t!(lang, "portal-abstract"), &draft.gist, About::Gist)}
        {prose(word(lang, SectionKind::Introduction.label_key()), &draft.introduction, About::Introduction)}
        {issues}
        {more}
        {heading}
        {suggestions}
        {recommendations}
    }
    .into_any()
}

/// A comment as it is typed.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(in super::super) struct Typed {
    id: String,
    text: String,
}

pub(in super::super) async fn show_new(
    State(site): State<Site>,
    opened: Opened,
) -> Result<Response, Refused> {
    let about = opened.about()?;
    let typed = Typed {
        id: CommentId::new().to_string(),
        ..Typed::default()
    };
    Ok(form(&site, &opened, about, &typed, &Errors::none()))
}

pub(in super::super) async fn add(
    State(site): State<Site>,
    opened: Opened,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let about = opened.about()?;
    let id = typed.id.parse().unwrap_or_else(|_| CommentId::new());
    let result = rounds::comment(&site.platform, &opened.token, id, about, &typed.text).await;
    let again = async |errors: Errors| Ok(form(&site, &opened, about, &typed, &errors));
    let lang = opened.visit.lang;
    sent_on(result, lang, &opened.here(), "comment-made", again).await
}

pub(in super::super) async fn show_own(
    State(site): State<Site>,
    opened: Opened,
) -> Result<Response, Refused> {
    let own = opened.own()?;
    let typed = Typed {
        id: own.id.to_string(),
        text: own.text.clone(),
    };
    Ok(form(&site, &opened, own.about, &typed, &Errors::none()))
}

pub(in super::super) async fn change(
    State(site): State<Site>,
    opened: Opened,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let (id, about) = (opened.own()?.id, opened.own()?.about);
    let result = rounds::change(&site.platform, &opened.token, id, &typed.text).await;
    let again = async |errors: Errors| Ok(form(&site, &opened, about, &typed, &errors));
    let lang = opened.visit.lang;
    sent_on(result, lang, &opened.here(), "comment-changed", again).await
}

pub(in super::super) async fn take_back(
    State(site): State<Site>,
    opened: Opened,
) -> Result<Response, Refused> {
    let id = opened.own()?.id;
    let result = rounds::take_back(&site.platform, &opened.token, id).await;
    let again = async |errors: Errors| {
        let shown = rounds::queries::show(&site.platform, &opened.token).await?;
        Ok(first(&site, &opened, &shown, &errors))
    };
    let lang = opened.visit.lang;
    sent_on(result, lang, &opened.here(), "removed", again).await
}

fn form(site: &Site, opened: &Opened, about: About, typed: &Typed, errors: &Errors) -> Response {
    let lang = opened.visit.lang;
    let draft = &opened.shown.draft;
    let title = match about {
        About::Whole => t!(lang, "round-comment-whole"),
        About::Gist
        | About::Introduction
        | About::AdditionalSuggestions
        | About::Point(_)
        | About::Recommendation(_) => place(lang, draft, about),
    };
    let typed = typed.clone();
    let errors = errors.clone().named(|_| Some(t!(lang, "round-comment")));
    let page = opened.below(title.clone()).refused(errors.any());
    page.render(site, &opened.visit, || {
        let kept = draft.snapshot();
        let quoted = of(lang, draft.language, kept.text_at(about).unwrap_or_default());
        let (back, error) = (opened.here(), errors.field("text"));
        view! {
            {errors.summary()}
            <TitleBlock title=title eyebrow=draft.title.clone()/>
            {quoted}
            <PostForm>
                <input type="hidden" name="id" value=typed.id/>
                <TextArea label=t!(lang, "round-comment") name="text" value=typed.text hint=t!(lang, "round-comment-hint") error=error required=true rows=6/>
                <Actions>
                    <Button label=t!(lang, "round-comment-send") look=Look::Primary/>
                    <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                </Actions>
            </PostForm>
        }
        .into_any()
    })
}

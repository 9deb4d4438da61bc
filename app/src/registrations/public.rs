//! The public's way in: the form, check your answers, and what comes then. Nothing that is answered here says
//! whether an address is known.

use axum::extract::{Path, Query, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use domain::registration::{Door, FieldKind};
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::Error;
use usecases::registrations::{self, Files, Screen};
use usecases::secret::random_token;

use super::control::value;
use super::fields::{self, Asked};
use super::{sent, words};
use crate::components::{
    Actions, Button, Fact, Hidden, Icon, LinkButton, Look, Notice, PostForm, Prose, SummaryList,
    SummaryRow, TitleBlock, Tone,
};
use crate::dialogues::when::when_view;
use crate::forms::{Errors, Pairs, Posted, shown_by_the_form};
use crate::page::Page;
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Came {
    /// The token of the late link.
    late: String,
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
    Query(came): Query<Came>,
) -> Result<Response, Refused> {
    let screen = registrations::screen(&site.platform, &slug, &came.late).await?;
    let typed = vec![("late".to_owned(), came.late)];
    let errors = Errors::none();
    page(&site, &visit, &screen, &typed, &errors, false).await
}

/// The steps between have no address of their own.
pub(super) async fn back(Path(slug): Path<String>) -> Response {
    Redirect::to(&paths::register(&slug)).into_response()
}

/// What was typed is checked, saved to come back to, or changed once more.
pub(super) async fn check(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
    request: Request,
) -> Result<Response, Refused> {
    let sent = sent::read(&site, request).await?;
    let platform = &site.platform;
    let screen = registrations::screen(platform, &slug, &value(&sent.typed, "late")).await?;
    let (typed, wrong) = sent::kept(platform, sent, &screen).await?;
    if value(&typed, "step") == "save" {
        return match wrong {
            Some(refusal) => again(&site, &visit, &screen, &typed, &refusal).await,
            None => save(&site, &visit, &slug, &typed).await,
        };
    }
    match (screen.read(&typed), wrong) {
        (Ok((who, read)), None) => {
            let files = screen.files(platform, &typed).await?;
            let there = (&Default::default(), &files);
            let rows = fields::rows(visit.lang, &screen.form, &who, &read, there);
            Ok(checked(&site, &visit, &screen, &typed, rows))
        }
        (read, wrong) => {
            let refusal = sent::together(wrong, read.err()).unwrap_or(Refusal::ChangedMeanwhile);
            again(&site, &visit, &screen, &typed, &refusal).await
        }
    }
}

async fn save(site: &Site, visit: &Visit, slug: &str, typed: &Pairs) -> Result<Response, Refused> {
    let (late, draft) = (value(typed, "late"), value(typed, "draft"));
    let saved = if draft.is_empty() {
        let saved = registrations::save(&site.platform, slug, &late, typed, visit.lang).await;
        saved.map(|()| format!("{}?saved=yes", paths::register_part(slug, "done")))
    } else {
        let saved = registrations::save_again(&site.platform, &draft, typed).await;
        saved.map(|()| {
            let own = paths::registration(&draft);
            format!("{own}?done=registration-draft-saved")
        })
    };
    match saved {
        Ok(path) => Ok(Redirect::to(&path).into_response()),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let screen = registrations::screen(&site.platform, slug, &late).await?;
            again(site, visit, &screen, typed, &refusal).await
        }
        Err(error) => Err(error.into()),
    }
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
    Posted(typed): Posted<Pairs>,
) -> Result<Response, Refused> {
    let (late, draft) = (value(&typed, "late"), value(&typed, "draft"));
    if value(&typed, "step") == "change" {
        let screen = registrations::screen(&site.platform, &slug, &late).await?;
        let errors = Errors::none();
        return page(&site, &visit, &screen, &typed, &errors, true).await;
    }
    let sent = registrations::register(&site.platform, &slug, (&late, &draft), &typed).await;
    match sent {
        Ok(received) => {
            let done = paths::register_part(&slug, "done");
            let to = format!("{done}?reference={}", received.reference);
            Ok(Redirect::to(&to).into_response())
        }
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let screen = registrations::screen(&site.platform, &slug, &late).await?;
            again(&site, &visit, &screen, &typed, &refusal).await
        }
        Err(error) => Err(error.into()),
    }
}

/// The form again, with what was typed and what is wrong with it.
async fn again(
    site: &Site,
    visit: &Visit,
    screen: &Screen,
    typed: &Pairs,
    refusal: &Refusal,
) -> Result<Response, Refused> {
    let errors = Errors::of(visit.lang, refusal)
        .named(|control| words::control_label(visit.lang, &screen.form, control));
    page(site, visit, screen, typed, &errors, true).await
}

/// The page of the form. Something that was typed already is shown whatever stands at the door.
pub(super) async fn page(
    site: &Site,
    visit: &Visit,
    screen: &Screen,
    typed: &Pairs,
    errors: &Errors,
    came_back: bool,
) -> Result<Response, Refused> {
    let files = screen.files(&site.platform, typed).await?;
    let lang = visit.lang;
    let title = t!(lang, "registration-title");
    let whole = format!("{title} – {}", screen.title);
    let is_draft = !value(typed, "draft").is_empty();
    let private = is_draft || !value(typed, "late").is_empty();
    let page = Page::new(whole)
        .under(paths::DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::dialogue(&screen.slug), screen.title.clone())
        .with_conditions()
        .refused(errors.any());
    let page = if private { page.private() } else { page };
    Ok(page.render(site, visit, || {
        let shown = screen.door.takes() || came_back;
        let form = shown.then(|| form(site, lang, screen, (typed, &files), errors));
        let saved = is_draft.then(|| {
            view! { <Notice tone=Tone::Information title=t!(lang, "registration-draft-notice")/> }
        });
        view! {
            {errors.summary()}
            {head(lang, screen)}
            {saved}
            {door(lang, screen)}
            {form}
        }
        .into_any()
    }))
}

fn head(lang: Lang, screen: &Screen) -> AnyView {
    let row = &screen.row;
    let city = domain::dialogue::city(row.mode, &row.place);
    let schedule = usecases::invitations::schedule(row).ok();
    let when = schedule.map(|schedule| {
        let when = when_view(lang, city, &schedule, row.starts_at.zip(row.ends_at));
        view! { <Fact icon=Icon::Calendar label=t!(lang, "dialogue-when")>{when}</Fact> }
    });
    let place = usecases::invitations::where_words(row, lang);
    view! {
        <TitleBlock title=screen.title.clone() lang=foreign(lang, screen.language) eyebrow=t!(lang, "registration-eyebrow") lead=t!(lang, "registration-lead")>
            {when}
            <Fact icon=Icon::Place label=t!(lang, "label-place")><bdi>{place}</bdi></Fact>
        </TitleBlock>
    }
    .into_any()
}

/// What stands at the door, in words.
fn door(lang: Lang, screen: &Screen) -> AnyView {
    let title = word(lang, screen.door.label_key());
    let opening = &screen.opening;
    let text = (!opening.text.is_empty()).then(|| {
        let of = foreign(lang, screen.language);
        view! { <Prose text=opening.text.clone() lang=of/> }
    });
    let notice = match screen.door {
        Door::NotYet(at) => {
            let when = words::moment(lang, at, screen.zone);
            let text = t!(lang, "registration-opens", when = when.as_str());
            view! { <Notice tone=Tone::Information title=title text=text/> }.into_any()
        }
        Door::Waiting => view! {
            <Notice tone=Tone::Attention title=t!(lang, "registration-waiting-title") text=t!(lang, "registration-waiting-text")/>
        }
        .into_any(),
        Door::Full => {
            view! { <Notice tone=Tone::Attention title=title text=t!(lang, "registration-full-text")/> }
                .into_any()
        }
        Door::Over => {
            view! { <Notice title=title text=t!(lang, "registration-closed-text")/> }.into_any()
        }
        Door::Off => view! { <Notice title=title text=t!(lang, "registration-off-text")/> }.into_any(),
        Door::Open => ().into_any(),
    };
    let facts = screen.door.takes().then(|| {
        let closes = opening.closes_at.filter(|_| !screen.late).map(|at| {
            let when = words::moment(lang, at, screen.zone);
            view! { <p>{t!(lang, "registration-closes", when = when.as_str())}</p> }
        });
        let approval = opening
            .approval
            .then(|| view! { <p>{t!(lang, "registration-approval-text")}</p> });
        let late = screen
            .late
            .then(|| view! { <p>{t!(lang, "registration-late")}</p> });
        let types = (!opening.types.is_empty()).then(|| {
            let types: Vec<String> = opening
                .types
                .iter()
                .map(|kind| word(lang, kind.label_key()))
                .collect();
            let types = format::list(lang, &types);
            view! { <p>{t!(lang, "registration-types", types = types.as_str())}</p> }
        });
        view! { {closes}{types}{approval}{late} }
    });
    view! { {notice}{text}{facts} }.into_any()
}

fn form(
    site: &Site,
    lang: Lang,
    screen: &Screen,
    (typed, files): (&Pairs, &Files),
    errors: &Errors,
) -> AnyView {
    let is_draft = !value(typed, "draft").is_empty();
    let fields = fields::fields(&Asked {
        lang,
        form: &screen.form,
        types: &screen.opening.types,
        typed,
        errors,
        kept: &Default::default(),
        files,
        megabytes: site.platform.files().megabytes(),
        email: true,
    });
    let hidden = vec![
        ("revision".to_owned(), screen.revision.to_string()),
        ("late".to_owned(), value(typed, "late")),
        ("draft".to_owned(), value(typed, "draft")),
    ];
    let save = if is_draft {
        t!(lang, "registration-save-again")
    } else {
        t!(lang, "registration-save")
    };
    let action = paths::register_part(&screen.slug, "check");
    let upload = screen.form.of_kind(FieldKind::File).is_some();
    view! {
        <PostForm action=action upload=upload>
            <Hidden fields=hidden/>
            {fields}
            <Actions>
                <Button label=t!(lang, "registration-check") look=Look::Primary name="step" value="check"/>
                <Button label=save name="step" value="save"/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

/// Check your answers: nothing was sent yet.
fn checked(
    site: &Site,
    visit: &Visit,
    screen: &Screen,
    typed: &Pairs,
    rows: Vec<SummaryRow>,
) -> Response {
    let lang = visit.lang;
    let mut hidden = fields::carried(typed);
    hidden.push(("revision".to_owned(), screen.revision.to_string()));
    hidden.push(("key".to_owned(), random_token()));
    let title = t!(lang, "registration-check-title");
    let action = paths::register(&screen.slug);
    Page::new(title.clone())
        .private()
        .render(site, visit, || {
            view! {
                <TitleBlock title=title eyebrow=screen.title.clone() lead=t!(lang, "registration-check-lead")/>
                <SummaryList rows=rows label=t!(lang, "registration-check-title")/>
                <PostForm action=action>
                    <Hidden fields=hidden/>
                    <Actions>
                        <Button label=t!(lang, "registration-send") look=Look::Primary name="step" value="send"/>
                        <Button label=t!(lang, "registration-change-answers") name="step" value="change"/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct After {
    reference: String,
    saved: String,
}

/// What comes then; the same for everybody.
pub(super) async fn done(
    State(site): State<Site>,
    visit: Visit,
    Path(slug): Path<String>,
    Query(after): Query<After>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let screen = registrations::screen(&site.platform, &slug, "").await?;
    let (title, text) = if after.saved.is_empty() {
        (
            t!(lang, "registration-done-title"),
            t!(lang, "registration-done-text"),
        )
    } else {
        (
            t!(lang, "registration-saved-title"),
            t!(lang, "registration-saved-text"),
        )
    };
    let reference = is_reference(&after.reference).then(|| {
        let row = SummaryRow::new(
            t!(lang, "registration-done-reference"),
            after.reference.clone(),
        );
        view! { <SummaryList rows=vec![row] label=t!(lang, "registration-done-reference")/> }
    });
    let back = paths::dialogue(&screen.slug);
    Ok(Page::new(title.clone())
        .private()
        .render(&site, &visit, || {
            view! {
                <TitleBlock title=title eyebrow=screen.title.clone()/>
                <Notice tone=Tone::Ok title=text outcome=true/>
                {reference}
                <Actions><LinkButton label=t!(lang, "registration-back-to-dialogue") href=back/></Actions>
            }
            .into_any()
        }))
}

/// A reference as we write it; anything else in the address is not repeated.
fn is_reference(raw: &str) -> bool {
    raw.len() == 9
        && raw.bytes().enumerate().all(|(at, byte)| match at {
            4 => byte == b'-',
            _ => byte.is_ascii_digit() || (b'A'..=b'F').contains(&byte),
        })
}

#[cfg(test)]
mod tests {
    use super::is_reference;

    #[test]
    fn only_a_reference_is_repeated_from_the_address() {
        assert!(is_reference("7F3A-91C2"));
        for raw in ["", "7F3A91C2", "7F3A-91C2 ", "7f3a-91c2", "<b>x</b>a"] {
            assert!(!is_reference(raw), "{raw}");
        }
    }
}

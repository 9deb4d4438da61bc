//! The author's own pages, behind their link: writing, checking, sending, revising and withdrawing.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::input::{DraftForm, InputState};
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::{format, t, t_plain};
use usecases::inputs::{self, Checked, Mine, Stage};

use super::words::{answers, attribution, citation_rows, field_label, visibility};
use super::{mine_form, together};
use crate::calls::words::moment;
use crate::components::{
    Actions, Button, LinkButton, Look, Notice, PostForm, Prose, SummaryList, SummaryRow,
    TitleBlock, Tone,
};
use crate::forms::{Errors, Pairs, Posted, sent_on};
use crate::page::{Page, done};
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// The reader's own choice of a language, or the one in which they began.
fn theirs(visit: &Visit, headers: &HeaderMap, uri: &axum::http::Uri, mine: &Mine) -> Visit {
    let chosen = Visit::chosen_language(headers, uri);
    visit.in_language(chosen.unwrap_or(mine.author.language))
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let mine = inputs::mine(&site.platform, &token).await?;
    let visit = theirs(&visit, &headers, &uri, &mine);
    page(&site, &visit, &token, &mine, &Errors::none()).await
}

/// What a browser posted of a draft.
fn typed(pairs: &[(String, String)]) -> (DraftForm, bool) {
    let (mut form, mut check) = (DraftForm::default(), false);
    for (name, value) in pairs {
        if let Some(id) = name.strip_prefix("answer-") {
            if let Ok(id) = id.parse() {
                form.answers.push((id, value.clone()));
            }
            continue;
        }
        let field = match name.as_str() {
            "kind" => &mut form.kind,
            "language" => &mut form.language,
            "title" => &mut form.title,
            "visibility" => &mut form.visibility,
            "attribution" => &mut form.attribution,
            "pseudonym" => &mut form.pseudonym,
            "cite_authors" => &mut form.cite_authors,
            "cite_source" => &mut form.cite_source,
            "cite_year" => &mut form.cite_year,
            "cite_link" => &mut form.cite_link,
            "go" => {
                check = value == "check";
                continue;
            }
            _ => continue,
        };
        field.clone_from(value);
    }
    (form, check)
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let (form, check) = typed(&pairs);
    let result = inputs::save(&site.platform, &token, &form).await;
    let checked = paths::my_input_part(&token, "check");
    if check && result.is_ok() {
        return Ok(axum::response::Redirect::to(&checked).into_response());
    }
    let again = async |errors: Errors| {
        let mut mine = inputs::mine(&site.platform, &token).await?;
        mine.form = form;
        let visit = theirs(&visit, &headers, &uri, &mine);
        page(&site, &visit, &token, &mine, &errors).await
    };
    sent_on(
        result,
        visit.lang,
        &paths::my_input(&token),
        "input-saved",
        again,
    )
    .await
}

fn around(mine: &Mine, title: String, errors: &Errors) -> Page {
    let call = paths::call(&mine.dialogue_slug, &mine.call_slug);
    Page::new(title)
        .private()
        .under(
            paths::dialogue(&mine.dialogue_slug),
            mine.dialogue_title.clone(),
        )
        .under(call, mine.call.title.clone())
        .refused(errors.any())
}

/// The author's page again, with what was wrong with one of its other forms.
pub(super) async fn with_errors(
    site: &Site,
    visit: &Visit,
    headers: &HeaderMap,
    uri: &axum::http::Uri,
    token: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let mine = inputs::mine(&site.platform, token).await?;
    let visit = theirs(visit, headers, uri, &mine);
    page(site, &visit, token, &mine, errors).await
}

/// Keeps what is being typed, and answers with the words that the form shows.
pub(super) async fn keep(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let (form, _) = typed(&pairs);
    inputs::save(&site.platform, &token, &form).await?;
    let mine = inputs::mine(&site.platform, &token).await?;
    let lang = theirs(&visit, &headers, &uri, &mine).lang;
    let at = site.platform.now().naive_utc();
    let when = format!("{} UTC", format::date_time(lang, at));
    let said = t_plain!(lang, "draft-kept", when = when);
    let headers = [(header::CACHE_CONTROL, HeaderValue::from_static("no-store"))];
    Ok((headers, said).into_response())
}

async fn page(
    site: &Site,
    visit: &Visit,
    token: &str,
    mine: &Mine,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let signatories = inputs::signatories(&site.platform, token).await?;
    let files = inputs::files(&site.platform, token).await?;
    let title = t!(lang, "input-mine");
    let asked = mine.questions.clone();
    let errors = errors.clone().named(|field| {
        field_label(lang, field).or_else(|| {
            let id = field.strip_prefix("answer-")?;
            let line = asked.iter().find(|line| line.id.to_string() == id)?;
            Some(t!(lang, "question-nth", number = line.number.as_str()))
        })
    });
    let answer = around(mine, title.clone(), &errors)
        .with_drafts()
        .render(site, visit, || {
            let content = match mine.stage {
                Stage::Writing => mine_form::form(lang, token, mine, &errors),
                Stage::Closed | Stage::Withdrawn => ().into_any(),
            };
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=mine.call.title.clone() lead=t!(lang, "input-mine-lead", name = mine.author.name.as_str())/>
                {standing(visit, mine)}
                {facts(visit, mine)}
                {content}
                {together::sections(lang, token, mine, (&signatories, &files), &errors)}
                {ways(visit, token, mine)}
            }
            .into_any()
        });
    Ok(answer)
}

/// Where the input stands, said first.
fn standing(visit: &Visit, mine: &Mine) -> AnyView {
    let lang = visit.lang;
    let withheld = mine.withheld.clone().map(|reason| {
        view! { <Notice tone=Tone::Attention title=t!(lang, "input-mine-withheld") text=reason/> }
    });
    let said = match (mine.stage, mine.state) {
        (Stage::Withdrawn, _) => {
            view! { <Notice tone=Tone::Neutral title=t!(lang, "input-is-withdrawn") text=t!(lang, "input-mine-withdrawn-text")/> }
                .into_any()
        }
        (Stage::Writing, InputState::Submitted) if mine.unsent => {
            view! { <Notice tone=Tone::Attention title=t!(lang, "input-mine-unsent") text=t!(lang, "input-mine-unsent-text")/> }
                .into_any()
        }
        (_, InputState::Submitted) => {
            let title = t!(lang, "input-mine-sent", reference = mine.reference.as_str());
            view! { <Notice tone=Tone::Ok title=title/> }.into_any()
        }
        (Stage::Closed, InputState::Draft | InputState::Withdrawn) => {
            view! { <Notice tone=Tone::Problem title=t!(lang, "input-mine-too-late")/> }.into_any()
        }
        (Stage::Writing, InputState::Draft | InputState::Withdrawn) => {
            view! { <Notice tone=Tone::Information title=t!(lang, "input-mine-draft") text=t!(lang, "input-mine-draft-text")/> }
                .into_any()
        }
    };
    view! { {said}{withheld} }.into_any()
}

fn facts(visit: &Visit, mine: &Mine) -> AnyView {
    let lang = visit.lang;
    let closes = moment(lang, mine.call.closes_at, mine.zone);
    let mut rows = vec![
        SummaryRow::new(t!(lang, "input-reference"), mine.reference.clone()),
        SummaryRow::new(t!(lang, "call-closes"), closes),
    ];
    if mine.number > 0 {
        let version = t!(lang, "input-version-nth", number = mine.number);
        rows.push(SummaryRow::new(t!(lang, "input-version"), version));
    }
    if let Some(at) = mine.saved_at {
        let at = format!("{} UTC", format::date_time(lang, at.naive_utc()));
        rows.push(SummaryRow::new(t!(lang, "input-saved"), at));
    }
    view! { <SummaryList rows=rows label=t!(lang, "input-mine")/> }.into_any()
}

/// What else can be done: looking at what was sent, and taking it back.
fn ways(visit: &Visit, token: &str, mine: &Mine) -> Option<AnyView> {
    let lang = visit.lang;
    let sent = mine.state == InputState::Submitted;
    let part = |part: &str| paths::my_input_part(token, part);
    sent.then(|| {
        let (versions, withdraw) = (part("versions"), part("withdraw"));
        view! {
            <section class="section">
                <h2>{t!(lang, "input-what-was-sent")}</h2>
                <Actions>
                    <LinkButton label=t!(lang, "input-versions") href=versions/>
                    <LinkButton label=t!(lang, "input-withdraw") href=withdraw look=Look::Danger/>
                </Actions>
            </section>
        }
        .into_any()
    })
}

pub(super) async fn show_check(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let checked = inputs::check(&site.platform, &token).await?;
    let visit = theirs(&visit, &headers, &uri, &checked.mine);
    if checked.mine.stage != Stage::Writing {
        return Ok(done(&paths::my_input(&token), "input-closed"));
    }
    check_page(&site, &visit, &token, &checked).await
}

async fn check_page(
    site: &Site,
    visit: &Visit,
    token: &str,
    checked: &Checked,
) -> Result<Response, Refused> {
    let (lang, mine) = (visit.lang, &checked.mine);
    let content = match &checked.result {
        Ok(content) => content,
        // What is missing is told where it is written.
        Err(errors) => {
            let refusal = Refusal::Invalid(errors.clone());
            return page(site, visit, token, mine, &Errors::of(lang, &refusal)).await;
        }
    };
    let title = t!(lang, "input-check");
    let back = paths::my_input(token);
    let answer = around(mine, title.clone(), &Errors::none()).under(back.clone(), t!(lang, "input-mine")).render(site, visit, || {
        let mut rows = vec![
            SummaryRow::new(t!(lang, "label-title"), content.title.clone()),
            SummaryRow::new(t!(lang, "input-kind"), locale::word(lang, content.kind.label_key())),
            SummaryRow::new(t!(lang, "label-language"), locale::word(lang, content.language.label_key())),
            SummaryRow::new(t!(lang, "input-visibility"), visibility(lang, content.visibility)),
            SummaryRow::new(t!(lang, "input-attribution"), attribution(lang, content.attribution)),
        ];
        if !content.pseudonym.is_empty() {
            rows.push(SummaryRow::new(t!(lang, "input-pseudonym"), content.pseudonym.clone()));
        }
        rows.extend(citation_rows(lang, &content.citation));
        let answered: Vec<inputs::public::Answered> = mine
            .questions
            .iter()
            .filter_map(|line| {
                let answer = content.answers.iter().find(|one| one.question == line.id)?;
                Some(inputs::public::Answered {
                    question: line.id,
                    number: line.number.clone(),
                    asked: line.said.text.clone(),
                    text: answer.text.clone(),
                })
            })
            .collect();
        let (to, written) = (paths::my_input_part(token, "check"), content.language);
        view! {
            <TitleBlock title=title eyebrow=mine.call.title.clone() lead=t!(lang, "input-check-lead")/>
            <SummaryList rows=rows label=t!(lang, "input-check")/>
            {answers(lang, mine.call.language, written, &answered)}
            <PostForm action=to>
                <Actions>
                    <Button label=t!(lang, "input-submit") look=Look::Primary/>
                    <LinkButton label=t!(lang, "input-change") href=back/>
                </Actions>
            </PostForm>
        }
        .into_any()
    });
    Ok(answer)
}

pub(super) async fn submit(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let result = inputs::submit(&site.platform, &token).await;
    let again = async |errors: Errors| {
        let mine = inputs::mine(&site.platform, &token).await?;
        let visit = theirs(&visit, &headers, &uri, &mine);
        page(&site, &visit, &token, &mine, &errors).await
    };
    sent_on(
        result,
        visit.lang,
        &paths::my_input(&token),
        "input-sent",
        again,
    )
    .await
}

pub(super) async fn show_withdraw(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let mine = inputs::mine(&site.platform, &token).await?;
    let visit = theirs(&visit, &headers, &uri, &mine);
    let lang = visit.lang;
    let title = t!(lang, "input-withdraw");
    let back = paths::my_input(&token);
    let to = paths::my_input_part(&token, "withdraw");
    Ok(around(&mine, title.clone(), &Errors::none())
        .under(back.clone(), t!(lang, "input-mine"))
        .render(&site, &visit, || {
            view! {
                <TitleBlock title=title eyebrow=mine.reference.clone() lead=t!(lang, "input-withdraw-lead")/>
                <PostForm action=to>
                    <Actions>
                        <Button label=t!(lang, "input-withdraw-now") look=Look::Danger/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        }))
}

pub(super) async fn withdraw(
    State(site): State<Site>,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    inputs::withdraw(&site.platform, &token).await?;
    Ok(done(&paths::my_input(&token), "input-withdrawn"))
}

pub(super) async fn versions(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    let mine = inputs::mine(&site.platform, &token).await?;
    let versions = inputs::versions(&site.platform, &token).await?;
    let visit = theirs(&visit, &headers, &uri, &mine);
    let lang = visit.lang;
    let title = t!(lang, "input-versions");
    Ok(around(&mine, title.clone(), &Errors::none())
        .under(paths::my_input(&token), t!(lang, "input-mine"))
        .render(&site, &visit, || {
            let items: Vec<AnyView> = versions
                .iter()
                .enumerate()
                .map(|(nth, version)| {
                    let before = versions.get(nth + 1);
                    one_version(lang, &mine, version, before)
                })
                .collect();
            view! {
                <TitleBlock title=title eyebrow=mine.reference.clone() lead=t!(lang, "input-versions-lead")/>
                {items}
            }
            .into_any()
        }))
}

/// A version: what is different from the one before, and all of the first.
fn one_version(
    lang: locale::Lang,
    mine: &Mine,
    version: &inputs::Version,
    before: Option<&inputs::Version>,
) -> AnyView {
    let at = format!(
        "{} UTC",
        format::date_time(lang, version.made_at.naive_utc())
    );
    let heading = format::facts(
        lang,
        [t!(lang, "input-version-nth", number = version.number), at],
    );
    let was = |pick: &dyn Fn(&inputs::Version) -> String| before.map(pick);
    let mut parts: Vec<AnyView> = Vec::new();
    let mut note = |label: String, now: String, was: Option<String>| {
        if was.as_deref() == Some(now.as_str()) || (now.is_empty() && was.is_none()) {
            return;
        }
        let was = was.filter(|was| !was.is_empty()).map(|was| {
            view! { <del class="before"><Prose text=was/></del> }
        });
        parts.push(
            view! { <h3 dir="auto">{label}</h3>{was}<ins class="after"><Prose text=now/></ins> }
                .into_any(),
        );
    };
    note(
        t!(lang, "label-title"),
        version.content.title.clone(),
        was(&|one| one.content.title.clone()),
    );
    note(
        t!(lang, "input-visibility"),
        visibility(lang, version.content.visibility),
        was(&|one| visibility(lang, one.content.visibility)),
    );
    note(
        t!(lang, "input-attribution"),
        attribution(lang, version.content.attribution),
        was(&|one| attribution(lang, one.content.attribution)),
    );
    for line in &mine.questions {
        let text = |one: &inputs::Version| {
            let found = one
                .content
                .answers
                .iter()
                .find(|answer| answer.question == line.id);
            found.map(|answer| answer.text.clone()).unwrap_or_default()
        };
        note(
            format!("{}. {}", line.number, line.said.text),
            text(version),
            was(&text),
        );
    }
    let nothing = parts
        .is_empty()
        .then(|| view! { <p class="muted">{t!(lang, "input-version-same")}</p> });
    view! { <section class="section"><h2>{heading}</h2>{nothing}{parts}</section> }.into_any()
}

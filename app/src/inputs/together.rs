//! What belongs to an author's input beside the text: those who sign with them, and files. And the page of somebody
//! who is asked to sign.

use axum::extract::{Multipart, Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::ids::{InputFileId, SignatoryId};
use domain::input::AuthorForm;
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::files::Unsealed;
use usecases::inputs::public::Answered;
use usecases::inputs::{self, File, Mine, Signatory, Signature, Signed, Stage};

use super::words::{answers, citation_rows, field_label, visibility};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Disclosure, Field, Hidden, Input, Look, Notice,
    PostButton, PostForm, SummaryList, SummaryRow, Tag, TitleBlock, Tone, Width,
};
use crate::documents::posted::{Sent, Typing, read as read_sent};
use crate::documents::serve::unsealed;
use crate::forms::{Errors, Posted, sent_on};
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    id: String,
    #[serde(flatten)]
    form: AuthorForm,
}

/// The signatories and files of what an author writes.
pub(super) fn sections(
    lang: Lang,
    token: &str,
    mine: &Mine,
    (signatories, files): (&[Signatory], &[File]),
    errors: &Errors,
) -> AnyView {
    let writing = mine.stage == Stage::Writing;
    let joint = (writing || !signatories.is_empty())
        .then(|| joint(lang, token, signatories, writing, errors));
    let with_files = mine.call.files_max > 0 || !files.is_empty();
    let files = with_files.then(|| attached(lang, token, mine, files, writing, errors));
    view! { {joint}{files} }.into_any()
}

fn signed_words(lang: Lang, signed: Signed) -> (String, Tone) {
    match signed {
        Signed::NotAsked => (t!(lang, "signatory-not-asked"), Tone::Neutral),
        Signed::Asked => (t!(lang, "signatory-asked"), Tone::Information),
        Signed::Confirmed => (t!(lang, "signatory-confirmed"), Tone::Ok),
        Signed::Declined => (t!(lang, "signatory-declined"), Tone::Problem),
    }
}

fn joint(lang: Lang, token: &str, all: &[Signatory], writing: bool, errors: &Errors) -> AnyView {
    let part = |part: &str| paths::my_input_part(token, part);
    let rows: Vec<AnyView> = all
        .iter()
        .map(|one| {
            let (words, tone) = signed_words(lang, one.signed);
            let name = format::facts(
                lang,
                [&one.who.name, &one.who.organisation].iter().filter(|fact| !fact.is_empty()),
            );
            let (email, about) = (one.who.email.to_string(), one.who.name.clone());
            let remove = writing.then(|| {
                let action = part(&format!("signatories/{}/remove", one.id));
                view! { <PostButton label=t!(lang, "question-remove") action=action look=Look::Quiet about=about/> }
            });
            view! {
                <tr>
                    <Cell heading=true><span dir="auto">{name}</span></Cell>
                    <Cell label=t!(lang, "label-email")><bdi>{email}</bdi></Cell>
                    <Cell label=t!(lang, "label-status")><Tag words=words tone=tone/></Cell>
                    <Cell label=t!(lang, "list-actions")>{remove}</Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let columns = [
        t!(lang, "label-name"),
        t!(lang, "label-email"),
        t!(lang, "label-status"),
        t!(lang, "list-actions"),
    ];
    let columns = columns.into_iter().map(Column::text).collect();
    let table = (!rows.is_empty()).then(|| {
        view! { <DataTable caption=t!(lang, "signatories") id="signatories" columns=columns cards=true>{rows}</DataTable> }
    });
    let form = writing.then(|| {
        let hidden = vec![("id".to_owned(), SignatoryId::new().to_string())];
        let [name, email, organisation] =
            ["name", "email", "organisation"].map(|field| errors.field(field));
        let (to, open) = (part("signatories"), errors.field("email").is_some() || errors.field("name").is_some());
        view! {
            <Disclosure summary=t!(lang, "signatory-add") open=open>
                <PostForm action=to>
                    <Hidden fields=hidden/>
                    <Field label=t!(lang, "label-name") name="name" error=name required=true/>
                    <Field label=t!(lang, "label-email") name="email" kind=Input::Email error=email required=true/>
                    <Field label=t!(lang, "input-organisation") name="organisation" error=organisation mark=t!(lang, "dialogue-optional")/>
                    <Actions><Button label=t!(lang, "signatory-add-now")/></Actions>
                </PostForm>
            </Disclosure>
        }
    });
    view! {
        <section class="section" id="joint">
            <h2>{t!(lang, "signatories")}</h2>
            <p class="hint">{t!(lang, "signatories-hint")}</p>
            {table}
            {form}
        </section>
    }
    .into_any()
}

/// Files as links; `to` is the address of one.
pub(super) fn file_links(
    lang: Lang,
    files: &[File],
    to: impl Fn(InputFileId) -> String,
) -> Option<AnyView> {
    if files.is_empty() {
        return None;
    }
    let items: Vec<AnyView> = files
        .iter()
        .map(|file| {
            let (href, name) = (to(file.id), file.name.clone());
            let size = t!(lang, "input-file-size", size = i64::try_from(file.bytes.div_ceil(1024)).unwrap_or(i64::MAX));
            view! { <li><a href=href dir="auto">{name}</a>" "<span class="muted small">{size}</span></li> }.into_any()
        })
        .collect();
    Some(view! { <section class="section"><h2>{t!(lang, "input-files")}</h2><ul>{items}</ul></section> }.into_any())
}

fn attached(
    lang: Lang,
    token: &str,
    mine: &Mine,
    files: &[File],
    writing: bool,
    errors: &Errors,
) -> AnyView {
    let part = |part: &str| paths::my_input_part(token, part);
    let items: Vec<AnyView> = files
        .iter()
        .map(|file| {
            let (href, name) = (part(&format!("files/{}", file.id)), file.name.clone());
            let about = name.clone();
            let unsent = (!file.sent).then(|| view! { " "<Tag words=t!(lang, "input-file-unsent") tone=Tone::Attention/> });
            let remove = writing.then(|| {
                let action = part(&format!("files/{}/remove", file.id));
                view! { <PostButton label=t!(lang, "question-remove") action=action look=Look::Quiet about=about/> }
            });
            view! { <li><a href=href dir="auto">{name}</a>{unsent}{remove}</li> }.into_any()
        })
        .collect();
    let room = files.len() < usize::try_from(mine.call.files_max).unwrap_or_default();
    let form = (writing && room).then(|| {
        let hidden = vec![("id".to_owned(), InputFileId::new().to_string())];
        let (to, error) = (part("files"), errors.field("file"));
        let max = i64::from(mine.call.files_max);
        view! {
            <PostForm action=to upload=true>
                <Hidden fields=hidden/>
                <Field label=t!(lang, "input-file-add") name="file" kind=Input::File hint=t!(lang, "input-file-hint", max = max) error=error width=Width::Half/>
                <Actions><Button label=t!(lang, "input-file-add-now")/></Actions>
            </PostForm>
        }
    });
    view! {
        <section class="section" id="files">
            <h2>{t!(lang, "input-files")}</h2>
            <ul>{items}</ul>
            {form}
        </section>
    }
    .into_any()
}

pub(super) async fn name(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let id = typed.id.parse().unwrap_or_else(|_| SignatoryId::new());
    let result = inputs::name_signatory(&site.platform, &token, id, &typed.form).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(visit.lang, field));
        super::mine::with_errors(&site, &visit, &headers, &uri, &token, &errors).await
    };
    sent_on(
        result,
        visit.lang,
        &paths::my_input(&token),
        "signatory-named",
        again,
    )
    .await
}

pub(super) async fn remove(
    State(site): State<Site>,
    Path((token, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    inputs::remove_signatory(&site.platform, &token, read_id(&id)?).await?;
    Ok(done(&paths::my_input(&token), "signatory-removed"))
}

/// What is typed beside a file.
#[derive(Debug, Default)]
pub(super) struct OfFile {
    id: String,
}

impl Typing for OfFile {
    fn take(&mut self, name: &str, value: String) {
        if name == "id" {
            self.id = value;
        }
    }
}

pub(super) async fn attach(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    parts: Multipart,
) -> Result<Response, Refused> {
    let Sent { typed, upload } = read_sent::<OfFile>(parts, site.platform.files()).await?;
    let id = typed.id.parse().unwrap_or_else(|_| InputFileId::new());
    let result = match upload {
        Some(upload) => inputs::attach(&site.platform, &token, id, upload).await,
        None => Err(domain::Refusal::field("file", domain::Problem::Required).into()),
    };
    let again = async |errors: Errors| {
        super::mine::with_errors(&site, &visit, &headers, &uri, &token, &errors).await
    };
    sent_on(
        result,
        visit.lang,
        &paths::my_input(&token),
        "input-file-added",
        again,
    )
    .await
}

pub(super) async fn detach(
    State(site): State<Site>,
    Path((token, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    inputs::detach(&site.platform, &token, read_id(&id)?).await?;
    Ok(done(&paths::my_input(&token), "input-file-removed"))
}

fn given(file: Unsealed) -> Response {
    unsealed(&file.name, file.kind, file.content)
}

pub(super) async fn my_file(
    State(site): State<Site>,
    Path((token, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    Ok(given(
        inputs::open_my_file(&site.platform, &token, read_id(&id)?).await?,
    ))
}

pub(super) async fn file(
    State(site): State<Site>,
    Path((reference, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let reader = inputs::readers::Reader::Public;
    Ok(given(
        inputs::open_file(&site.platform, reader, &reference, read_id(&id)?).await?,
    ))
}

pub(super) async fn file_in_space(
    State(site): State<Site>,
    Path((token, reference, id)): Path<(String, String, String)>,
) -> Result<Response, Refused> {
    let dialogue = inputs::public::dialogue_of(&site.platform, &token).await?;
    let reader = inputs::readers::Reader::Participant(dialogue);
    Ok(given(
        inputs::open_file(&site.platform, reader, &reference, read_id(&id)?).await?,
    ))
}

pub(super) async fn file_at_desk(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call, input, file)): Path<(String, String, String, String)>,
) -> Result<Response, Refused> {
    let this = (read_id(&id)?, read_id(&call)?, read_id(&input)?);
    let found =
        inputs::open_file_at_desk(&site.platform, visit.actor(), this, read_id(&file)?).await?;
    Ok(given(found))
}

pub(super) async fn show_signature(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
) -> Result<Response, Refused> {
    signature_page(&site, &visit, &headers, &uri, &token, &Errors::none()).await
}

#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Answer {
    number: i64,
    answer: String,
}

pub(super) async fn sign(
    State(site): State<Site>,
    visit: Visit,
    headers: HeaderMap,
    uri: axum::http::Uri,
    Path(token): Path<String>,
    Posted(typed): Posted<Answer>,
) -> Result<Response, Refused> {
    let yes = typed.answer == "sign";
    let result = inputs::sign(&site.platform, &token, typed.number, yes).await;
    let code = if yes {
        "input-signed"
    } else {
        "input-not-signed"
    };
    let again =
        async |errors: Errors| signature_page(&site, &visit, &headers, &uri, &token, &errors).await;
    sent_on(result, visit.lang, &paths::signature(&token), code, again).await
}

async fn signature_page(
    site: &Site,
    visit: &Visit,
    headers: &HeaderMap,
    uri: &axum::http::Uri,
    token: &str,
    errors: &Errors,
) -> Result<Response, Refused> {
    let found = inputs::signature(&site.platform, token).await?;
    let chosen = Visit::chosen_language(headers, uri);
    let visit = visit.in_language(chosen.unwrap_or(found.who.language));
    let lang = visit.lang;
    let title = t!(lang, "signature");
    Ok(Page::new(title.clone())
        .private()
        .refused(errors.any())
        .render(site, &visit, || {
            let (name, author) = (found.who.name.as_str(), found.author.name.as_str());
            let lead = t!(lang, "signature-lead", name = name, author = author);
            let (words, tone) = signed_words(lang, found.signed);
            let state = view! { <Tag words=words tone=tone/> }.into_any();
            view! {
            {errors.summary()}
            <TitleBlock title=title eyebrow=found.call_title.clone() lead=lead state=Some(state)/>
            {to_sign(lang, token, &found)}
        }
        .into_any()
        }))
}

fn to_sign(lang: Lang, token: &str, found: &Signature) -> AnyView {
    let Some(content) = &found.content else {
        return view! { <Notice title=t!(lang, "input-is-withdrawn") text=t!(lang, "input-is-withdrawn-text")/> }.into_any();
    };
    let mut rows = vec![
        SummaryRow::new(t!(lang, "input-reference"), found.reference.clone()),
        SummaryRow::new(t!(lang, "label-title"), content.title.clone()),
        SummaryRow::new(
            t!(lang, "input-visibility"),
            visibility(lang, content.visibility),
        ),
    ];
    rows.extend(citation_rows(lang, &content.citation));
    let answered: Vec<Answered> = found
        .questions
        .iter()
        .filter_map(|line| {
            let answer = content.answers.iter().find(|one| one.question == line.id)?;
            Some(Answered {
                question: line.id,
                number: line.number.clone(),
                asked: line.said.text.clone(),
                text: answer.text.clone(),
            })
        })
        .collect();
    let hidden = vec![("number".to_owned(), found.number.to_string())];
    let to = paths::signature(token);
    view! {
        <SummaryList rows=rows label=t!(lang, "input")/>
        {answers(lang, found.call_language, content.language, &answered)}
        <PostForm action=to>
            <Hidden fields=hidden/>
            <p class="hint">{t!(lang, "signature-means")}</p>
            <Actions>
                <Button label=t!(lang, "signature-yes") name="answer" value="sign" look=Look::Primary/>
                <Button label=t!(lang, "signature-no") name="answer" value="decline"/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

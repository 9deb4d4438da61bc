//! The form of a new document, and the page of one: its versions, the next one, and what is said of it.

use axum::response::Response;
use domain::document::{DocumentKind, FileKind, Shelf, Visibility};
use domain::ids::SessionId;
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::documents::queries::{Document, Edition, Is};

use super::desk::Head;
use super::posted::Typed;
use super::{Facts, words};
use crate::components::{
    Actions, Button, Cell, Choice, Column, DataTable, Disclosure, Field, Input, LinkButton, Look,
    Notice, PostButton, PostForm, Select, SummaryList, SummaryRow, TitleBlock, Tone, Width,
};
use crate::forms::Errors;
use crate::islands::UploadProgress;
use crate::listing::in_order;
use crate::page::Page;
use crate::portal::parts::day;
use crate::routes::Site;
use crate::visit::Visit;

/// The page on which a document is added.
pub(super) fn new(
    site: &Site,
    visit: &Visit,
    head: &Head,
    sessions: &[(SessionId, String)],
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    around(lang, head, t!(lang, "document-add"))
        .refused(errors.any())
        .with_islands()
        .render(site, visit, || {
            let facts = facts(lang, head.shelf(), &facts_of(typed), errors);
            let belongs = (!sessions.is_empty()).then(|| belongs(lang, sessions, typed, errors));
            let source = source(lang, site, typed, errors);
            let back = paths::desk_documents(head.shelf());
            let id = typed.id.clone();
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "document-add") lead=head.title()/>
                <PostForm upload=true>
                    <input type="hidden" name="id" value=id/>
                    {facts}
                    {belongs}
                    {source}
                    <Actions>
                        <Button label=t!(lang, "document-add-now") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

/// What the forms of a document's page hold.
pub(super) struct Forms<'a> {
    pub facts: &'a Facts,
    pub typed: &'a Typed,
}

/// The page of a document that there is.
pub(super) fn one(
    site: &Site,
    visit: &Visit,
    head: &Head,
    document: &Document,
    forms: &Forms<'_>,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let shelf = head.shelf();
    let (may_write, may_withdraw) = (head.may_write(visit), head.may_withdraw(visit));
    around(lang, head, document.title.clone())
        .refused(errors.any())
        .with_islands()
        .render(site, visit, || {
            let here = paths::desk_document(shelf, document.id);
            let editions: Vec<AnyView> = document
                .editions
                .iter()
                .map(|edition| versions(lang, shelf, document, edition))
                .collect();
            let change = (may_write && !document.archived)
                .then(|| change(lang, site, shelf, &here, forms, errors));
            let archived = document.archived.then(|| {
                view! { <Notice tone=Tone::Attention title=t!(lang, "document-archived") text=t!(lang, "document-archived-text")/> }
            });
            let step = may_withdraw.then(|| archive(lang, &here, document));
            view! {
                {errors.summary()}
                <TitleBlock title=document.title.clone() eyebrow=word(lang, document.kind.label_key()) lead=head.title()/>
                {archived}
                {said(lang, document)}
                {editions}
                {change}
                {step}
            }
            .into_any()
        })
}

fn around(lang: Lang, head: &Head, title: String) -> Page {
    head.page(lang, title)
        .under(paths::desk_documents(head.shelf()), t!(lang, "documents"))
}

fn facts_of(typed: &Typed) -> Facts {
    Facts {
        version: 0,
        title: typed.title.clone(),
        kind: typed.kind.clone(),
        visibility: typed.visibility.clone(),
        place: typed.place.clone(),
    }
}

fn said(lang: Lang, document: &Document) -> AnyView {
    let mut rows = vec![SummaryRow::new(
        t!(lang, "document-visibility"),
        word(lang, document.visibility.label_key()),
    )];
    if let Some((_, title)) = &document.session {
        rows.push(SummaryRow::new(t!(lang, "document-belongs"), title.clone()));
    }
    view! { <SummaryList rows=rows/> }.into_any()
}

/// All versions in one language, the present one first.
fn versions(lang: Lang, shelf: Shelf, document: &Document, edition: &Edition) -> AnyView {
    let language = word(lang, edition.language.label_key());
    let labels = [t!(lang, "document-made"), t!(lang, "document-is")];
    let columns = std::iter::once(Column::text(t!(lang, "document-version-column")))
        .chain(labels.iter().map(Column::text))
        .collect();
    let rows: Vec<AnyView> = edition
        .versions
        .iter()
        .enumerate()
        .map(|(nth, version)| {
            let number = t!(lang, "document-version", number = version.number);
            let present = (nth == 0).then(|| {
                view! { " "<span class="muted small">{t!(lang, "document-present")}</span> }
            });
            let (href, rel, name) = match &version.is {
                Is::Link(link) => (link.clone(), Some("external noreferrer"), link.clone()),
                Is::File { name, .. } => (
                    paths::desk_document_file(shelf, document.id, version.id),
                    None,
                    name.clone(),
                ),
            };
            let what = words::what(lang, &version.is);
            let made = day(lang, version.made_at);
            let [made_label, is_label] = labels.clone();
            view! {
                <tr>
                    <Cell heading=true>{number}{present}</Cell>
                    <Cell label=made_label>{made}</Cell>
                    <Cell label=is_label><div><a href=href rel=rel><bdi>{name}</bdi></a><br/><span class="muted small">{what}</span></div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let id = format!("versions-{}", edition.language.code());
    view! { <DataTable caption=language id=id columns=columns cards=true>{rows}</DataTable> }
        .into_any()
}

fn change(
    lang: Lang,
    site: &Site,
    shelf: Shelf,
    here: &str,
    forms: &Forms<'_>,
    errors: &Errors,
) -> AnyView {
    // A form that was refused is shown unfolded, the other one is not.
    let of_version = ["language", "file", "link"]
        .iter()
        .any(|name| errors.field(name).is_some());
    let of_facts = errors.any() && !of_version;
    let source = source(lang, site, forms.typed, errors);
    let said = facts(lang, shelf, forms.facts, errors);
    let (id, version) = (forms.typed.id.clone(), forms.facts.version.to_string());
    let (to_version, to_facts) = (format!("{here}/versions"), here.to_owned());
    view! {
        <Disclosure summary=t!(lang, "document-next-version") open=of_version>
            <PostForm upload=true action=to_version>
                <input type="hidden" name="id" value=id/>
                <p class="hint">{t!(lang, "document-next-version-hint")}</p>
                {source}
                <Actions><Button label=t!(lang, "document-next-version-now") look=Look::Primary/></Actions>
            </PostForm>
        </Disclosure>
        <Disclosure summary=t!(lang, "document-change") open=of_facts>
            <PostForm action=to_facts>
                <input type="hidden" name="version" value=version/>
                {said}
                <Actions><Button label=t!(lang, "button-save") look=Look::Primary/></Actions>
            </PostForm>
        </Disclosure>
    }
    .into_any()
}

fn archive(lang: Lang, here: &str, document: &Document) -> AnyView {
    if document.archived {
        let action = format!("{here}/restore");
        return view! { <PostButton label=t!(lang, "document-restore") action=action/> }.into_any();
    }
    let action = format!("{here}/archive");
    view! {
        <p class="hint">{t!(lang, "document-archive-hint")}</p>
        <PostButton label=t!(lang, "document-archive") action=action look=Look::Danger/>
    }
    .into_any()
}

fn facts(lang: Lang, shelf: Shelf, facts: &Facts, errors: &Errors) -> AnyView {
    let facts = facts.clone();
    let kinds: Vec<Choice> = DocumentKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let readers: Vec<Choice> = Visibility::ALL
        .iter()
        .map(|one| Choice::new(one.code(), word(lang, one.label_key())))
        .collect();
    let hint = match shelf {
        Shelf::Dialogue(_) => t!(lang, "document-visibility-hint"),
        Shelf::Group(_) => t!(lang, "document-visibility-hint-group"),
    };
    let optional = t!(lang, "dialogue-optional");
    let choose = t!(lang, "document-kind-choose");
    let (kind_error, place_error) = (errors.field("kind"), errors.field("place"));
    view! {
        <Field label=t!(lang, "label-title") name="title" value=facts.title error=errors.field("title") required=true/>
        <Select label=t!(lang, "document-kind") name="kind" choices=kinds selected=facts.kind empty=choose error=kind_error width=Width::Half/>
        <Select label=t!(lang, "document-visibility") name="visibility" choices=readers selected=facts.visibility hint=hint error=errors.field("visibility") width=Width::Half/>
        <Field label=t!(lang, "document-place") name="place" kind=Input::Number value=facts.place hint=t!(lang, "document-place-hint") error=place_error mark=optional width=Width::Few/>
    }
    .into_any()
}

fn belongs(
    lang: Lang,
    sessions: &[(SessionId, String)],
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let choices: Vec<Choice> = sessions
        .iter()
        .map(|(id, title)| Choice::new(id.to_string(), title.clone()))
        .collect();
    let selected = typed.session.clone();
    view! { <Select label=t!(lang, "document-belongs") name="session" choices=choices selected=selected empty=t!(lang, "document-whole-dialogue") error=errors.field("session")/> }
        .into_any()
}

/// Language, file and link of a version. The file comes last: what was typed before it arrives even when the
/// file is cut off.
fn source(lang: Lang, site: &Site, typed: &Typed, errors: &Errors) -> AnyView {
    let languages = in_order(
        lang,
        Language::ALL.iter().map(|l| (l.code(), l.label_key())),
    );
    let (language, link) = (typed.language.clone(), typed.link.clone());
    let (link_error, file) = (errors.field("link"), file_control(lang, site, errors));
    view! {
        <Select label=t!(lang, "document-language") name="language" choices=languages selected=language error=errors.field("language") width=Width::Half/>
        <Field label=t!(lang, "document-link") name="link" kind=Input::Url value=link hint=t!(lang, "document-link-hint") error=link_error/>
        {file}
    }
    .into_any()
}

/// The control that takes a file, of all kinds that are taken, and tells how far it was sent.
pub(crate) fn file_control(lang: Lang, site: &Site, errors: &Errors) -> AnyView {
    let accept = FileKind::endings_of(FileKind::ALL);
    let most = format::number(lang, i64::from(site.platform.files().megabytes()));
    let (hint, error) = (
        t!(lang, "document-file-hint", max = most),
        errors.field("file"),
    );
    view! {
        <Field label=t!(lang, "document-file") name="file" kind=Input::File accept=accept hint=hint error=error/>
        <UploadProgress sending=t!(lang, "document-sending") checking=t!(lang, "document-checking")/>
    }
    .into_any()
}

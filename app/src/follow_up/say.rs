//! What is said about a recommendation: the fields that the desk and the holders of links share, and the desk's form.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::follow_up::{AddresseeAnswer, AuthorKind, Part, SayForm, StatementKind};
use domain::ids::RecommendationStatementId;
use domain::{Language, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::follow_up::queries::{self, Desk};
use usecases::follow_up::{self, OnBehalf};

use super::one::below;
use super::parts::field_label;
use crate::components::{
    Actions, Button, Choice, Field, Input, LinkButton, Look, PostForm, Radios, Select, TextArea,
    TitleBlock, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::listing::in_order;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// What a form holds; the id comes with the empty form, so that one sent twice says it once.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub id: String,
    /// At the desk alone.
    kind: String,
    author: String,
    organisation: String,
    pub answer: String,
    pub text: String,
    pub day: String,
    pub evidence: String,
    pub language: String,
    /// `yes` on the page that is checked before it is sent.
    pub confirmed: String,
}

impl Typed {
    /// An empty form in this language.
    pub fn fresh(language: Language) -> Self {
        Self {
            id: RecommendationStatementId::new().to_string(),
            language: language.to_string(),
            ..Self::default()
        }
    }

    pub fn id(&self) -> RecommendationStatementId {
        // One that is not an id gets a fresh one and loses nothing.
        let read = self.id.parse();
        read.unwrap_or_else(|_| RecommendationStatementId::new())
    }

    pub fn form(&self) -> SayForm {
        SayForm {
            answer: self.answer.clone(),
            text: self.text.clone(),
            day: self.day.clone(),
            evidence: self.evidence.clone(),
            language: self.language.clone(),
        }
    }

    fn whose(&self) -> OnBehalf {
        OnBehalf {
            kind: self.kind.clone(),
            author: self.author.clone(),
            organisation: self.organisation.clone(),
        }
    }
}

/// The fields of an answer, a report or a comment; of all three where the kind is chosen in the form itself.
pub(super) fn fields(
    lang: Lang,
    kind: Option<StatementKind>,
    typed: &Typed,
    errors: &Errors,
) -> AnyView {
    let typed = typed.clone();
    let error = |field: &str| errors.field(field);
    let answers = AddresseeAnswer::ALL.iter();
    let answers = in_order(lang, answers.map(|one| (one.code(), one.label_key())));
    let answer = matches!(kind, None | Some(StatementKind::Answer)).then(|| {
        let required = kind.is_some();
        view! { <Radios legend=t!(lang, "follow-up-answer") name="answer" choices=answers selected=typed.answer error=error("answer") required=required/> }
    });
    let languages = Language::ALL.iter();
    let languages = in_order(lang, languages.map(|one| (one.code(), one.label_key())));
    let hint = match kind {
        Some(StatementKind::Answer) => t!(lang, "follow-up-text-answer-hint"),
        Some(StatementKind::Progress | StatementKind::Comment) | None => {
            t!(lang, "follow-up-text-hint")
        }
    };
    let id = typed.id;
    view! {
        <input type="hidden" name="id" value=id/>
        {answer}
        <TextArea label=t!(lang, "follow-up-text") name="text" value=typed.text hint=hint error=error("text") rows=8/>
        <Select label=t!(lang, "follow-up-language") name="language" choices=languages selected=typed.language error=error("language") width=Width::Half/>
        <Field label=t!(lang, "follow-up-day") name="day" kind=Input::Date value=typed.day hint=t!(lang, "follow-up-day-hint") error=error("day") mark=t!(lang, "dialogue-optional") width=Width::Short/>
        <TextArea label=t!(lang, "follow-up-evidence") name="evidence" value=typed.evidence hint=t!(lang, "follow-up-evidence-hint") error=error("evidence") mark=t!(lang, "dialogue-optional") rows=3/>
    }
    .into_any()
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
) -> Result<Response, Refused> {
    let desk = queries::desk(&site.platform, visit.actor(), &reference).await?;
    let typed = Typed {
        kind: StatementKind::Progress.code().to_owned(),
        author: AuthorKind::Secretariat.code().to_owned(),
        ..Typed::fresh(visit.lang)
    };
    Ok(page(&site, &visit, &desk, &typed, &Errors::none()))
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    Path(reference): Path<String>,
    Posted(typed): Posted<Typed>,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let (platform, actor) = (&site.platform, visit.actor());
    let (whose, form) = (typed.whose(), typed.form());
    let result = follow_up::report(platform, actor, &reference, typed.id(), &whose, &form).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| field_label(lang, field));
        let desk = queries::desk(platform, visit.actor(), &reference).await?;
        Ok(page(&site, &visit, &desk, &typed, &errors))
    };
    let path = paths::desk_recommendation(&reference);
    sent_on(result, lang, &path, "follow-up-written", again).await
}

fn page(site: &Site, visit: &Visit, desk: &Desk, typed: &Typed, errors: &Errors) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "follow-up-report");
    below(lang, &desk.file, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let kinds = StatementKind::ALL.iter();
            let kinds = in_order(lang, kinds.map(|one| (one.code(), one.label_key())));
            let authors = Part::ALL
                .iter()
                .map(|part| Choice::new(part.code(), word(lang, part.label_key())));
            let secretariat = AuthorKind::Secretariat;
            let own = Choice::new(secretariat.code(), word(lang, secretariat.label_key()));
            let authors = std::iter::once(own).chain(authors).collect();
            let [kind_error, author_error, organisation_error] =
                ["kind", "author", "organisation"].map(|field| errors.field(field));
            let (kind, author) = (typed.kind.clone(), typed.author.clone());
            let rest = fields(lang, None, typed, errors);
            let organisation = typed.organisation.clone();
            let eyebrow = desk.file.reference().to_owned();
            let back = paths::desk_recommendation(desk.file.reference());
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=eyebrow lead=t!(lang, "follow-up-report-lead")/>
                <PostForm>
                    <Radios legend=t!(lang, "follow-up-report-kind") name="kind" choices=kinds selected=kind error=kind_error required=true/>
                    <Radios legend=t!(lang, "follow-up-report-author") name="author" choices=authors selected=author error=author_error required=true/>
                    <Field label=t!(lang, "follow-up-organisation") name="organisation" value=organisation hint=t!(lang, "follow-up-organisation-hint") error=organisation_error mark=t!(lang, "dialogue-optional")/>
                    {rest}
                    <Actions>
                        <Button label=t!(lang, "follow-up-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

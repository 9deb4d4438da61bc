//! The form of a question.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::call::{Question, QuestionForm};
use domain::ids::{CallId, CallQuestionId, DialogueId};
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::t;
use usecases::calls::{self, queries};

use super::form::label;
use super::{Typed, here, ids, stepped};
use crate::components::{
    Actions, Button, Checkbox, Choice, Field, Hidden, Input, LinkButton, Look, PostForm, Select,
    TextArea, TitleBlock, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::page::Page;
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

type Address = (String, String, String);

pub(super) async fn show_new(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
) -> Result<Response, Refused> {
    let typed = Typed {
        id: CallQuestionId::new().to_string(),
        ..Typed::default()
    };
    page(&site, &visit, ids(&path)?, None, &typed, &Errors::none()).await
}

pub(super) async fn add(
    State(site): State<Site>,
    visit: Visit,
    Path(path): Path<(String, String)>,
    Posted(typed): Posted<Typed<QuestionForm>>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&path)?;
    let question = typed.id.parse().unwrap_or_else(|_| CallQuestionId::new());
    let (platform, actor) = (&site.platform, visit.actor());
    let result = calls::add_question(platform, actor, id, call, question, &typed.form).await;
    let again = async |errors: Errors| page(&site, &visit, (id, call), None, &typed, &errors).await;
    sent_on(
        result,
        visit.lang,
        &paths::desk_call(id, call),
        "question-added",
        again,
    )
    .await
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call, question)): Path<Address>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&(id, call))?;
    let question: CallQuestionId = read_id(&question)?;
    let (_, whole) = queries::one(&site.platform, visit.actor(), id, call).await?;
    let line = whole.questions.iter().find(|line| line.id == question);
    let line = line.ok_or(Refusal::NotFound)?;
    let typed = Typed {
        id: question.to_string(),
        version: line.wording,
        form: form_of(&line.said),
    };
    page(
        &site,
        &visit,
        (id, call),
        Some(question),
        &typed,
        &Errors::none(),
    )
    .await
}

fn form_of(said: &Question) -> QuestionForm {
    QuestionForm {
        text: said.text.clone(),
        help: said.help.clone(),
        parent: said.parent.map(|id| id.to_string()).unwrap_or_default(),
        words_max: said
            .words_max
            .map(|max| max.to_string())
            .unwrap_or_default(),
        required: if said.required {
            "yes".to_owned()
        } else {
            String::new()
        },
    }
}

pub(super) async fn change(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call, question)): Path<Address>,
    Posted(typed): Posted<Typed<QuestionForm>>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&(id, call))?;
    let question: CallQuestionId = read_id(&question)?;
    let (platform, actor, shown) = (&site.platform, visit.actor(), typed.version);
    let result =
        calls::change_question(platform, actor, id, call, question, shown, &typed.form).await;
    let again = async |errors: Errors| {
        page(&site, &visit, (id, call), Some(question), &typed, &errors).await
    };
    sent_on(
        result,
        visit.lang,
        &paths::desk_call(id, call),
        "saved",
        again,
    )
    .await
}

pub(super) async fn remove(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call, question)): Path<Address>,
) -> Result<Response, Refused> {
    let (id, call) = ids(&(id, call))?;
    let question = read_id(&question)?;
    let result = calls::remove_question(&site.platform, visit.actor(), id, call, question).await;
    stepped(&site, &visit, (id, call), result, "question-removed").await
}

async fn page(
    site: &Site,
    visit: &Visit,
    (id, call): (DialogueId, CallId),
    question: Option<CallQuestionId>,
    typed: &Typed<QuestionForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let (head, whole) = queries::one(&site.platform, visit.actor(), id, call).await?;
    let lang = visit.lang;
    let (title, action) = match question {
        Some(question) => (
            t!(lang, "question-edit"),
            paths::desk_question(id, call, question),
        ),
        None => (
            t!(lang, "question-add"),
            paths::desk_call_part(id, call, "questions/new"),
        ),
    };
    let parents: Vec<Choice> = whole
        .questions
        .iter()
        .filter(|line| line.said.parent.is_none() && Some(line.id) != question)
        .map(|line| {
            let short: String = line.said.text.chars().take(90).collect();
            Choice::new(line.id.to_string(), format!("{}. {short}", line.number))
        })
        .collect();
    let lead = (question.is_some() && whole.begun).then(|| t!(lang, "question-begun"));
    let errors = errors.clone().named(|field| label(lang, field));
    let hidden = vec![
        ("id".to_owned(), typed.id.clone()),
        ("version".to_owned(), typed.version.to_string()),
    ];
    let (form, back) = (typed.form.clone(), paths::desk_call(id, call));
    let optional = t!(lang, "dialogue-optional");
    let [text, help, parent, words_max, required] =
        ["text", "help", "parent", "words_max", "required"].map(|field| errors.field(field));
    Ok(Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), head.title.clone())
        .under(here(id), t!(lang, "inputs"))
        .under(back.clone(), whole.call.title.clone())
        .refused(errors.any())
        .render(site, visit, move || {
            view! {
                {errors.summary()}
                <TitleBlock title=title lead=lead/>
                <PostForm action=action>
                    <Hidden fields=hidden/>
                    <TextArea label=t!(lang, "question-text") name="text" value=form.text error=text rows=3 required=true/>
                    <TextArea label=t!(lang, "question-help") name="help" value=form.help mark=optional.clone() error=help rows=3/>
                    <Select label=t!(lang, "question-parent") name="parent" choices=parents selected=form.parent empty=t!(lang, "question-parent-none") error=parent/>
                    <Field label=t!(lang, "question-words-max") name="words_max" kind=Input::Number value=form.words_max mark=optional error=words_max width=Width::Few/>
                    <Checkbox label=t!(lang, "question-required-hint") name="required" checked=!form.required.is_empty() error=required/>
                    <Actions>
                        <Button label=t!(lang, "button-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        }))
}

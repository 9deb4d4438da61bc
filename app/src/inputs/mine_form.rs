//! The form in which an author writes, question by question.

use domain::document::Visibility;
use domain::input::{Attribution, control};
use domain::paths;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::calls::queries::QuestionLine;
use usecases::inputs::Mine;

use super::call::facts;
use super::words::{attribution, visibility};
use crate::calls::words::{choices, language_choices};
use crate::components::{
    Actions, Button, Choice, Field, Fieldset, Input, Look, PostForm, Radios, Select, TextArea,
    Width,
};
use crate::forms::Errors;

pub(super) fn form(lang: Lang, token: &str, mine: &Mine, errors: &Errors) -> AnyView {
    let form = mine.form.clone();
    let to = paths::my_input(token);
    let kept = paths::my_input_part(token, "draft");
    let kinds = choices(
        lang,
        mine.call
            .kinds
            .iter()
            .map(|kind| (kind.code(), kind.label_key())),
    );
    let languages = language_choices(lang, &mine.call.languages);
    let questions: Vec<AnyView> = mine
        .questions
        .iter()
        .map(|line| question(lang, mine, line, errors))
        .collect();
    let (who, cite) = (who(lang, mine, errors), cite(lang, mine, errors));
    let [kind, language, title] = ["kind", "language", "title"].map(|field| errors.field(field));
    view! {
        <PostForm action=to draft_to=kept>
            <Select label=t!(lang, "input-kind") name="kind" choices=kinds selected=form.kind error=kind width=Width::Half/>
            <Select label=t!(lang, "input-written-in") name="language" choices=languages selected=form.language error=language width=Width::Half/>
            <Field label=t!(lang, "label-title") name="title" value=form.title error=title/>
            {questions}
            {who}
            {cite}
            <Actions>
                <Button label=t!(lang, "input-check-answers") name="go" value="check" look=Look::Primary/>
                <Button label=t!(lang, "input-save-draft") name="go" value="save"/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn question(lang: Lang, mine: &Mine, line: &QuestionLine, errors: &Errors) -> AnyView {
    let name = control(line.id);
    let error = errors.field(&name);
    // Numbers and texts of another direction than the page's keep their own.
    let asked = format::isolated(lang, &line.said.text);
    let label = format!("{}. {asked}", line.number);
    let rows = match line.said.words_max {
        Some(max) if max <= 150 => 5,
        Some(_) | None => 10,
    };
    let (max, said) = (line.said.words_max, t!(lang, "question-words"));
    let (value, hint) = (mine.form.answer(line.id).to_owned(), hint(lang, line));
    view! {
        <div class="asked" data-words=said data-words-max=max>
            <TextArea label=label name=name value=value hint=hint error=error rows=rows/>
        </div>
    }
    .into_any()
}

/// What helps to answer, and what an answer must keep to.
fn hint(lang: Lang, line: &QuestionLine) -> String {
    let help = match line.said.help.as_str() {
        "" => String::new(),
        help => format::isolated(lang, help),
    };
    let facts = facts(lang, line);
    let said = [help, facts].into_iter().filter(|part| !part.is_empty());
    said.collect::<Vec<_>>().join(" ")
}

/// Who can read it and under which name, each choice with the sentence that says what it means.
fn who(lang: Lang, mine: &Mine, errors: &Errors) -> AnyView {
    let readers = [
        (
            Visibility::Public,
            t!(lang, "input-visibility-public-means"),
        ),
        (
            Visibility::Participants,
            t!(lang, "input-visibility-participants-means"),
        ),
        (
            Visibility::Secretariat,
            t!(lang, "input-visibility-secretariat-means"),
        ),
    ];
    let readers = readers
        .into_iter()
        .map(|(one, means)| Choice::new(one.code(), visibility(lang, one)).with_hint(means))
        .collect();
    let author = &mine.author;
    let state = author
        .iso3
        .as_deref()
        .and_then(|iso3| locale::state_name(lang, iso3));
    let speaks = author.kind == Some(domain::OrganisationType::State);
    let mut names: Vec<Choice> = Vec::new();
    if let Some(state) = state.filter(|_| speaks) {
        let means = t!(lang, "input-attribution-means", name = state);
        names.push(
            Choice::new(
                Attribution::State.code(),
                attribution(lang, Attribution::State),
            )
            .with_hint(means),
        );
    }
    if !author.organisation.is_empty() {
        let means = t!(
            lang,
            "input-attribution-means",
            name = author.organisation.as_str()
        );
        let of = Attribution::Organisation;
        names.push(Choice::new(of.code(), attribution(lang, of)).with_hint(means));
    }
    for (one, means) in [
        (
            Attribution::Pseudonym,
            t!(lang, "input-attribution-pseudonym-means"),
        ),
        (
            Attribution::Nobody,
            t!(lang, "input-attribution-none-means"),
        ),
    ] {
        names.push(Choice::new(one.code(), attribution(lang, one)).with_hint(means));
    }
    let form = mine.form.clone();
    view! {
        <Radios legend=t!(lang, "input-visibility") name="visibility" choices=readers selected=form.visibility error=errors.field("visibility")/>
        <Radios legend=t!(lang, "input-attribution") name="attribution" choices=names selected=form.attribution error=errors.field("attribution")/>
        <Field label=t!(lang, "input-pseudonym") name="pseudonym" value=form.pseudonym hint=t!(lang, "input-pseudonym-hint") error=errors.field("pseudonym")/>
    }
    .into_any()
}

fn cite(lang: Lang, mine: &Mine, errors: &Errors) -> AnyView {
    let form = mine.form.clone();
    let optional = t!(lang, "dialogue-optional");
    let [authors, source, year, link] =
        ["cite_authors", "cite_source", "cite_year", "cite_link"].map(|field| errors.field(field));
    let marks = [
        optional.clone(),
        optional.clone(),
        optional.clone(),
        optional,
    ];
    let [first, second, third, fourth] = marks;
    view! {
        <Fieldset legend=t!(lang, "input-cite") hint=t!(lang, "input-cite-hint")>
            <Field label=t!(lang, "input-cite-authors") name="cite_authors" value=form.cite_authors mark=first error=authors/>
            <Field label=t!(lang, "input-cite-source") name="cite_source" value=form.cite_source mark=second error=source/>
            <Field label=t!(lang, "input-cite-year") name="cite_year" kind=Input::Number value=form.cite_year mark=third error=year width=Width::Few/>
            <Field label=t!(lang, "input-cite-link") name="cite_link" kind=Input::Url value=form.cite_link mark=fourth error=link/>
        </Fieldset>
    }
    .into_any()
}

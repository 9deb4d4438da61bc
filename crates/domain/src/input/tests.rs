use super::*;

fn frame(questions: Vec<Asked>) -> Frame {
    Frame {
        kinds: vec![InputKind::Contribution],
        languages: vec![Language::En, Language::Ar],
        questions,
        has_organisation: true,
        has_state: false,
    }
}

fn asked(required: bool, words_max: Option<u32>) -> Asked {
    Asked {
        id: CallQuestionId::new(),
        wording: 2,
        required,
        words_max,
    }
}

fn form() -> DraftForm {
    DraftForm {
        kind: "contribution".into(),
        language: "en".into(),
        title: "Interpreters first".into(),
        visibility: "public".into(),
        attribution: "organisation".into(),
        ..DraftForm::default()
    }
}

fn fields(errors: &[FieldError]) -> Vec<&str> {
    errors.iter().map(|error| error.field.as_str()).collect()
}

#[test]
fn an_input_answers_questions_in_the_words_that_were_asked() {
    let (first, second) = (asked(true, Some(3)), asked(false, None));
    let mut form = form();
    form.answers = vec![(first.id, "one two three".into()), (second.id, "  ".into())];
    let content = parse(&form, &frame(vec![first.clone(), second])).expect("an input");
    assert_eq!(content.answers.len(), 1);
    assert_eq!(
        (content.answers[0].question, content.answers[0].wording),
        (first.id, 2)
    );
    assert_eq!(
        parse(&content.form(), &frame(vec![first])).expect("the same"),
        content
    );
}

#[test]
fn a_missing_answer_and_too_many_words_are_told_at_their_question() {
    let (first, second) = (asked(true, None), asked(false, Some(2)));
    let mut form = form();
    form.answers = vec![(second.id, "one two three".into())];
    let errors = parse(&form, &frame(vec![first.clone(), second.clone()])).expect_err("errors");
    assert_eq!(fields(&errors), [control(first.id), control(second.id)]);
    assert_eq!(
        errors[1].problem,
        Problem::TooManyWords { max: 2, found: 3 }
    );
}

#[test]
fn nobody_speaks_for_a_state_or_in_a_language_that_is_not_theirs_to_choose() {
    let mut wrong = form();
    wrong.attribution = "state".into();
    wrong.language = "fr".into();
    wrong.visibility = "everyone".into();
    let errors = parse(&wrong, &frame(Vec::new())).expect_err("errors");
    assert_eq!(fields(&errors), ["language", "visibility", "attribution"]);
}

#[test]
fn a_pseudonym_is_kept_only_where_it_is_used() {
    let mut form = form();
    form.pseudonym = "A mother of three".into();
    let content = parse(&form, &frame(Vec::new())).expect("an input");
    assert_eq!(content.pseudonym, "");
    form.attribution = "pseudonym".into();
    let content = parse(&form, &frame(Vec::new())).expect("an input");
    assert_eq!(content.pseudonym, "A mother of three");
    form.pseudonym = "\u{202E}".into();
    let errors = parse(&form, &frame(Vec::new())).expect_err("errors");
    assert_eq!(fields(&errors), ["pseudonym"]);
}

#[test]
fn whoever_speaks_for_a_state_says_which() {
    let form = AuthorForm {
        name: "Ana Ruiz".into(),
        email: "ana@ministry.example".into(),
        kind: "state".into(),
        ..AuthorForm::default()
    };
    let errors = parse_author(&form, Language::En, |code| code == "KEN").expect_err("errors");
    assert_eq!(fields(&errors), ["iso3", "organisation"]);
    let whole = AuthorForm {
        iso3: "KEN".into(),
        organisation: "Ministry".into(),
        ..form
    };
    assert!(parse_author(&whole, Language::En, |code| code == "KEN").is_ok());
    let unknown = AuthorForm {
        iso3: "XXX".into(),
        ..whole
    };
    assert!(parse_author(&unknown, Language::En, |code| code == "KEN").is_err());
}

#[test]
fn a_reference_is_eight_letters_that_cannot_be_mistaken() {
    let id: InputId = "01920000-0000-7000-8000-0000000000ff"
        .parse()
        .expect("an id");
    assert_eq!(reference(id), "IN-0000-007Z");
    assert_ne!(reference(InputId::new()), reference(InputId::new()));
}

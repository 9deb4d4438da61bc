use crate::check::{Catalogue, Findings, LANGUAGES, check};

/// The same text in all languages, then as the test changes one of them.
fn catalogues(text: &str, changed: &[(&str, &str)]) -> Findings {
    let all: Vec<Catalogue> = LANGUAGES
        .iter()
        .map(|lang| Catalogue {
            lang: (*lang).to_owned(),
            slice: "greetings".to_owned(),
            text: changed
                .iter()
                .find(|(of, _)| of == lang)
                .map_or(text, |(_, text)| text)
                .to_owned(),
        })
        .collect();
    check(&all)
}

#[test]
fn catalogues_that_agree_have_no_findings() {
    let findings = catalogues("welcome = Welcome\ngreeting = Dear { $name }\n", &[]);
    assert!(findings.faults.is_empty(), "{findings:?}");
    assert!(findings.differences.is_empty(), "{findings:?}");
    assert!(findings.keys["greeting"].contains("name"));
}

#[test]
fn a_missing_key_is_told_with_its_file() {
    let findings = catalogues("welcome = W\nfarewell = F\n", &[("ru", "welcome = W\n")]);
    assert_eq!(
        findings.differences,
        ["ftl/ru/greetings.ftl: farewell is missing"]
    );
}

#[test]
fn a_key_that_english_lacks_is_told() {
    let findings = catalogues("welcome = W\n", &[("fr", "welcome = W\nadieu = A\n")]);
    assert_eq!(
        findings.differences,
        ["ftl/fr/greetings.ftl: adieu is not in ftl/en/greetings.ftl"]
    );
}

#[test]
fn a_text_with_other_variables_is_told() {
    let findings = catalogues(
        "dear = Dear { $name }\n",
        &[("es", "dear = Estimado { $nombre }\n")],
    );
    assert_eq!(findings.differences.len(), 1);
    assert!(findings.differences[0].starts_with("ftl/es/greetings.ftl: dear uses the variables"));
}

#[test]
fn a_plural_form_may_leave_the_number_out() {
    let seats =
        "seats =\n    { $n ->\n        [one] { $n } seat\n       *[other] { $n } seats\n    }\n";
    let arabic = "seats =\n    { $n ->\n        [zero] لا\n        [one] مقعد\n        [two] مقعدان\n        [few] { $n } مقاعد\n        [many] { $n } مقعداً\n       *[other] { $n } مقعد\n    }\n";
    let russian = seats.replace("[one]", "[few] x\n        [many] y\n        [one]");
    let findings = catalogues(seats, &[("ar", arabic), ("ru", &russian)]);
    assert!(findings.differences.is_empty(), "{findings:?}");
}

#[test]
fn a_plural_without_a_form_of_its_language_is_told() {
    let seats =
        "seats =\n    { $n ->\n        [one] { $n } seat\n       *[other] { $n } seats\n    }\n";
    let findings = catalogues(seats, &[]);
    assert!(
        findings
            .differences
            .contains(&"ftl/ru/greetings.ftl: seats lacks the plural form [few]".to_owned())
    );
    assert!(
        findings
            .differences
            .contains(&"ftl/ar/greetings.ftl: seats lacks the plural form [two]".to_owned())
    );
    assert!(
        !findings
            .differences
            .iter()
            .any(|line| line.contains("ftl/zh")),
        "{findings:?}"
    );
}

#[test]
fn a_key_in_two_slices_is_a_fault() {
    let mut all: Vec<Catalogue> = Vec::new();
    for slice in ["first", "second"] {
        all.extend(LANGUAGES.iter().map(|lang| Catalogue {
            lang: (*lang).to_owned(),
            slice: slice.to_owned(),
            text: "welcome = W\n".to_owned(),
        }));
    }
    let findings = check(&all);
    assert!(
        findings
            .faults
            .contains(&"ftl/en/second.ftl: welcome is also in ftl/en/first.ftl".to_owned())
    );
}

#[test]
fn broken_syntax_is_a_fault_with_its_line() {
    let findings = catalogues("welcome = W\n", &[("zh", "welcome = W\nbroken { oops\n")]);
    assert!(
        findings.faults[0].starts_with("ftl/zh/greetings.ftl: line 2"),
        "{findings:?}"
    );
}

#[test]
fn an_unknown_term_is_a_fault() {
    let findings = catalogues("welcome = Welcome to { -product }\n", &[]);
    assert!(
        findings.faults.contains(
            &"ftl/en/greetings.ftl: welcome refers to the unknown term -product".to_owned()
        )
    );
}

#[test]
fn a_reference_to_another_text_is_a_fault() {
    let findings = catalogues("one = One\ntwo = { one } and one\n", &[]);
    assert!(
        findings
            .faults
            .iter()
            .any(|fault| fault.contains("two refers to another text")),
        "{findings:?}"
    );
}

#[test]
fn a_slice_written_in_english_only_is_one_line_a_language() {
    let english = Catalogue {
        lang: "en".to_owned(),
        slice: "new".to_owned(),
        text: "a = A\nb = B\nc = C\n".to_owned(),
    };
    let findings = check(&[english]);
    assert_eq!(findings.differences.len(), 5);
    assert_eq!(
        findings.differences[0],
        "ftl/fr/new.ftl: the file is missing, with 3 texts"
    );
    assert!(findings.keys.contains_key("c"));
}

#[test]
fn the_warnings_of_a_draft_are_one_line_a_file() {
    let findings = catalogues("a = A\nb = B\nc = C\n", &[("ar", "c = C\n")]);
    assert_eq!(
        findings.summary(),
        ["ftl/ar/greetings.ftl: a is missing (and 1 more in this file)"]
    );
}

//! Instances that the solver once gave up.

use balance::{
    Candidate, Draft, Feasibility, Instance, Method, ProposeError, Quota, Seed, check, propose,
};

fn given_up() -> Draft {
    let person = |id: &str, themes: &[&str], gender: Option<&str>, country: Option<&str>| {
        let mut person = Candidate::new(id);
        for (attribute, values) in [
            ("theme", themes),
            ("gender", gender.as_slice()),
            ("country", country.as_slice()),
        ] {
            for value in values {
                person = person.with(attribute, *value);
            }
        }
        person
    };
    Draft {
        pool: vec![
            person("p0", &["soil"], None, Some("c2")),
            person("p1", &["air", "soil", "water"], Some("man"), Some("c3")),
            person("p2", &["air"], Some("man"), None),
            person("p3", &["water"], Some("man"), None),
            person("p4", &["air"], Some("woman"), Some("c0")),
            person("p5", &[], Some("man"), Some("c0")),
            person("p6", &["air", "water"], None, Some("c3")),
        ],
        quotas: vec![
            Quota::between("gender", "woman", 1, 2),
            Quota::between("gender", "man", 1, 4),
            Quota::between("theme", "water", 2, 2),
            Quota::between("theme", "soil", 2, 0),
            Quota::between("theme", "air", 2, 2),
        ],
        seats: 3,
        caps: [("country".to_owned(), 2)].into(),
        must_not: ["p2".to_owned()].into(),
        champions: ["theme".to_owned()].into(),
        ..Draft::default()
    }
}

#[test]
fn a_program_that_presolve_stumbles_over_is_answered_without_it() {
    let mut draft = given_up();
    for _ in 0..2 {
        let instance = Instance::new(draft.clone()).unwrap();
        let checked = check(&instance);
        assert!(
            matches!(checked, Ok(Feasibility::Infeasible(_))),
            "{checked:?}"
        );
        for method in [Method::Leximin, Method::Maximin] {
            let answer = propose(&instance, Seed::from(1), method);
            assert!(
                matches!(answer, Err(ProposeError::Infeasible(_))),
                "{answer:?}"
            );
        }
        draft.pool.reverse();
        draft.quotas.reverse();
    }
}

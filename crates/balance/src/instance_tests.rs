#![expect(clippy::unwrap_used, reason = "tests")]

use super::*;

fn two_people() -> Draft {
    Draft {
        pool: vec![
            Candidate::new("ana").with("theme", "water"),
            Candidate::new("bo").with("theme", "water"),
        ],
        quotas: vec![Quota::between("theme", "water", 1, 2)],
        seats: 1,
        ..Draft::default()
    }
}

#[test]
fn two_people_cannot_share_an_id() {
    let mut draft = two_people();
    draft.pool[1].id = "ana".into();
    assert_eq!(
        Instance::new(draft),
        Err(InstanceError::SameId { id: "ana".into() })
    );
}

#[test]
fn a_must_invite_outside_the_pool_is_refused_by_name() {
    let mut draft = two_people();
    draft.must.insert("chi".into());
    let refusal = Instance::new(draft).unwrap_err().to_string();
    assert!(refusal.contains("chi") && refusal.contains("not in the pool"));
}

#[test]
fn nobody_is_both_invited_and_barred() {
    let mut draft = two_people();
    draft.fixed.insert("bo".into());
    draft.must_not.insert("bo".into());
    assert!(matches!(
        Instance::new(draft),
        Err(InstanceError::BothWays { .. })
    ));
}

#[test]
fn a_repeated_value_counts_once_and_an_empty_one_is_undisclosed() {
    let mut draft = two_people();
    draft.pool[0] = Candidate::new("ana")
        .with("theme", "water")
        .with("theme", "water");
    draft.pool[1] = Candidate::new("bo").with("theme", " ");
    let instance = Instance::new(draft).unwrap();
    assert_eq!(instance.facts(0).quotas, vec![0]);
    assert_eq!(instance.facts(1).undisclosed, vec![0]);
}

#[test]
fn an_instance_survives_json() {
    let instance = Instance::new(two_people()).unwrap();
    let text = serde_json::to_string(&instance).unwrap();
    let back: Instance = serde_json::from_str(&text).unwrap();
    assert_eq!(back, instance);
    assert_eq!(back.hash(), instance.hash());
}

#[test]
fn the_hash_ignores_the_order_of_people_but_not_their_values() {
    let instance = Instance::new(two_people()).unwrap();
    let mut turned = two_people();
    turned.pool.reverse();
    assert_eq!(Instance::new(turned).unwrap().hash(), instance.hash());
    let mut other = two_people();
    other.pool[0] = Candidate::new("ana").with("theme", "soil");
    assert_ne!(Instance::new(other).unwrap().hash(), instance.hash());
}

//! The fire-wall over the wire: every address of the table, called by each kind of caller, is searched for sentences
//! that were written for the secretariat alone.

use app::routes::{Route, routes};
use axum::http::Method;
use domain::ids::InputId;
use domain::{Role, paths};
use testkit::OpenCall;
use usecases::inputs;

use crate::browser::Browser;

/// The author's name and address, which the secretariat alone knows.
const NAMES: [&str; 2] = ["Nadia Rahimi", "voices.example"];

/// What stands in the place of parameters.
struct Place {
    call: OpenCall,
    secret: InputId,
    withheld: InputId,
    references: Vec<String>,
    /// The token of an invitation to the dialogue.
    token: String,
}

async fn planted(browser: &Browser) -> Place {
    let h = &browser.harness;
    let group = h.group("Appeals").await;
    h.lead(group, "amina@lawcentre.example").await;
    let dialogue = h.dialogue_like(20, |row| row.group_id = Some(group)).await;
    let call = h.open_call(dialogue).await;
    let mut secret = call.draft("secretariat", "The quokka sees the northern gate.");
    secret.title = "A quokka at the gate".to_owned();
    secret.cite_authors = "The quokka’s friends".to_owned();
    let (id, _, reference) = h.input(&call, "nadia@voices.example", &secret).await;
    let mut kept = call.draft("participants", "The quokka names a child.");
    kept.title = "Quokka and child".to_owned();
    let (withheld, _, other) = h.input(&call, "nadia@voices.example", &kept).await;
    let officer = h.officer(Role::Secretariat).await;
    inputs::withhold(
        &h.platform,
        &officer,
        (dialogue, call.id, withheld),
        "It names a child.",
    )
    .await
    .expect("withheld");
    // A draft is nobody's but its author's, and a pseudonym hides who wrote.
    let (_, draft) = h.author(&call, "nadia@voices.example").await;
    inputs::save(&h.platform, &draft, &secret)
        .await
        .expect("saved");
    let mut open = call.draft("public", "Anybody may read this.");
    open.attribution = "pseudonym".to_owned();
    open.pseudonym = "A mother of three".to_owned();
    let (_, _, public) = h.input(&call, "nadia@voices.example", &open).await;
    let token = h.participant(dialogue).await;
    h.forget_outbox().await;
    Place {
        call,
        secret: id,
        withheld,
        references: vec![reference, other, public],
        token,
    }
}

/// The addresses of a route with what is planted in the place of its parameters.
fn addresses(route: &Route, place: &Place) -> Vec<String> {
    let call = &place.call;
    let at_desk = route.path.starts_with("/desk");
    let question = call.questions[0].to_string();
    let inputs = [place.secret, place.withheld].map(|id| id.to_string());
    let mut addresses = vec![String::new()];
    for part in route.path.split('/').skip(1) {
        let values: Vec<String> = match part {
            "{id}" | "{dialogue}" => vec![call.dialogue.to_string()],
            "{slug}" => vec![call.dialogue_slug.clone()],
            "{call}" if at_desk => vec![call.id.to_string()],
            "{call}" => vec![call.slug.clone()],
            "{question}" => vec![question.clone()],
            "{input}" => inputs.to_vec(),
            "{reference}" => place.references.clone(),
            "{token}" => vec![place.token.clone()],
            "{file}" => vec![format!("{}.json", call.dialogue_slug)],
            other if other.starts_with('{') => vec![question.clone()],
            other => vec![other.to_owned()],
        };
        addresses = addresses
            .iter()
            .flat_map(|before| values.iter().map(move |value| format!("{before}/{value}")))
            .collect();
    }
    addresses
}

/// Every answer to a GET in which one of the words stands, and how many answers there were.
async fn leaks(browser: &Browser, place: &Place, words: &[&str]) -> (Vec<String>, usize) {
    let (mut leaks, mut answers) = (Vec::new(), 0);
    for route in routes().iter().filter(|route| route.method == Method::GET) {
        for address in addresses(route, place) {
            for query in ["", "?q=quokka", "?page=1&state=submitted"] {
                let address = format!("{address}{query}");
                let answer = browser.get(&address).await;
                answers += 1;
                let body = answer.body.to_lowercase();
                // A search repeats what was searched for; the sentences are longer than that.
                let found = words.iter().any(|word| body.contains(word));
                let title = answer.headers.iter().any(|(_, value)| {
                    words.iter().any(|word| {
                        value
                            .to_str()
                            .is_ok_and(|value| value.to_lowercase().contains(word))
                    })
                });
                if found || title {
                    leaks.push(address);
                }
            }
        }
    }
    (leaks, answers)
}

#[tokio::test(flavor = "multi_thread")]
async fn no_address_tells_anybody_outside_what_is_for_the_secretariat_alone() {
    let mut browser = Browser::new().await;
    let place = planted(&browser).await;
    let words = [
        "quokka at the gate",
        "quokka sees",
        "quokka names",
        "quokka and child",
        "quokka’s friends",
    ];
    let names: Vec<String> = NAMES.iter().map(|name| name.to_lowercase()).collect();
    let outside: Vec<&str> = words
        .iter()
        .copied()
        .chain(names.iter().map(String::as_str))
        .collect();
    for caller in ["the public", "a lead", "a focal point"] {
        browser.forget();
        match caller {
            "a lead" => browser.sign_in_as("amina@lawcentre.example").await,
            "a focal point" => browser.sign_in(Role::FocalPoint).await,
            _ => {}
        }
        let (leaks, answers) = leaks(&browser, &place, &outside).await;
        assert!(answers > 300, "{answers}");
        // The search knows what everybody may read, and so could have told the rest.
        for (address, finds) in [
            ("/search?q=anybody", true),
            ("/api/v1/search?q=anybody", true),
            ("/api/v1/search?q=quokka", false),
        ] {
            let found = browser.get(address).await.body;
            assert_eq!(
                found.contains(&place.references[2]),
                finds,
                "{address} for {caller}"
            );
        }
        assert_eq!(leaks, Vec::<String>::new(), "{caller}");
    }
    // The same walk finds them where they belong: the test can fail.
    browser.forget();
    browser.sign_in(Role::Secretariat).await;
    let (found, _) = leaks(&browser, &place, &words).await;
    let at = |id| paths::desk_input(place.call.dialogue, place.call.id, id);
    for expected in [
        at(place.secret),
        at(place.withheld),
        paths::desk_call_part(place.call.dialogue, place.call.id, "inputs.csv"),
        paths::desk_call_part(place.call.dialogue, place.call.id, "inputs.xlsx"),
    ] {
        assert!(found.contains(&expected), "{expected} in {found:?}");
    }
    assert!(
        // With the calls, and where points of a report are drawn from what was answered.
        found
            .iter()
            .all(|address| address.contains("/calls/") || address.contains("/report/answers/")),
        "{found:?}"
    );
}

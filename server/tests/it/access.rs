//! Who may call what: the table itself, and that it is kept.

use app::routes::{Route, Who, routes};
use axum::http::{Method, StatusCode};
use domain::access::carries;
use domain::ids::DialogueId;
use domain::{Permission, Role, paths};

use crate::browser::Browser;

/// An address of the route, with something in the place of its parameters that exists nowhere.
fn address(route: &Route) -> String {
    let nowhere = "018f0000-0000-7000-8000-000000000000";
    route
        .path
        .split('/')
        .map(|part| if part.starts_with('{') { nowhere } else { part })
        .collect::<Vec<_>>()
        .join("/")
}

async fn call(browser: &Browser, route: &Route) -> (StatusCode, String) {
    let answer = if route.method == Method::POST {
        browser.post(&address(route), "").await
    } else {
        browser.get(&address(route)).await
    };
    (answer.status, answer.location().to_owned())
}

/// The table as it stands. A change here is a change of who may call what: look at it before accepting it.
#[test]
fn the_table_of_who_may_call_what_is_as_agreed() {
    let mut table = routes();
    table.sort_by_key(|route| (route.path, route.method.to_string()));
    let rows: Vec<String> = table
        .iter()
        .map(|route| {
            let method = route.method.as_str();
            format!("{:<75} {method:<5} {:?}", route.path, route.who)
        })
        .collect();
    insta::assert_snapshot!(rows.join("\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_refuses_those_it_is_not_for() {
    let mut browser = Browser::new().await;
    for route in routes() {
        let (status, to) = call(&browser, &route).await;
        let sent_to_sign_in = status == StatusCode::SEE_OTHER && to.starts_with(paths::SIGN_IN);
        let refused = sent_to_sign_in || status == StatusCode::UNAUTHORIZED;
        let open = matches!(route.who, Who::Anyone | Who::LinkHolder);
        let own_redirect = route.path == paths::SIGN_IN;
        assert_eq!(
            refused && !own_redirect,
            !open,
            "the public, {} {}: {status}",
            route.method,
            route.path
        );
        assert_ne!(
            status,
            StatusCode::INTERNAL_SERVER_ERROR,
            "the public, {} {}",
            route.method,
            route.path
        );
    }
    for role in Role::ALL {
        browser.forget();
        browser.sign_in(*role).await;
        for route in routes()
            .iter()
            .filter(|route| route.path != paths::SIGN_OUT)
        {
            let (status, _) = call(&browser, route).await;
            let allowed = match route.who {
                Who::Anyone | Who::LinkHolder | Who::SignedIn => true,
                // Nobody here leads a group.
                Who::May(permission) | Who::OnDialogue(permission) => carries(*role, permission),
                // Nobody here leads the group that exists nowhere.
                Who::RunsGroup => carries(*role, Permission::RunGroups),
                Who::LeadsGroup => false,
            };
            let refused = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
            assert_eq!(
                refused, !allowed,
                "{role}, {} {}: {status}",
                route.method, route.path
            );
            assert_ne!(
                status,
                StatusCode::INTERNAL_SERVER_ERROR,
                "{role}, {} {}",
                route.method,
                route.path
            );
        }
    }
}

/// An address of the route with this dialogue in it, and whether it names one.
fn about(route: &Route, dialogue: DialogueId) -> (String, bool) {
    let named = ["{id}", "{dialogue}"];
    let part = |part: &str| {
        if named.contains(&part) {
            dialogue.to_string()
        } else if part.starts_with('{') {
            "018f0000-0000-7000-8000-000000000000".to_owned()
        } else {
            part.to_owned()
        }
    };
    let parts: Vec<String> = route.path.split('/').map(part).collect();
    let names_one = named.iter().any(|name| route.path.contains(name));
    (parts.join("/"), names_one)
}

async fn status_of(browser: &Browser, route: &Route, address: &str) -> StatusCode {
    if route.method == Method::POST {
        browser.post(address, "").await.status
    } else {
        browser.get(address).await.status
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_reaches_the_dialogues_of_their_own_group_and_nothing_of_others() {
    let mut browser = Browser::new().await;
    let h = &browser.harness;
    let (own, other) = (h.group("Appeals").await, h.group("Reception").await);
    h.lead(own, "amina@lawcentre.example").await;
    h.lead(other, "boris@ministry.example").await;
    let of_group = |form: &mut domain::dialogue::PlanForm| form.group = own.to_string();
    let dialogue = h.dialogue().with(of_group).make().await;
    let routes = routes();
    let on_dialogues: Vec<&Route> = routes
        .iter()
        .filter(|route| matches!(route.who, Who::OnDialogue(_)))
        .collect();
    assert!(on_dialogues.len() > 60, "{}", on_dialogues.len());
    for (email, leads_it) in [
        ("boris@ministry.example", false),
        ("amina@lawcentre.example", true),
    ] {
        browser.forget();
        browser.sign_in_as(email).await;
        for route in &on_dialogues {
            let (address, names_one) = about(route, dialogue);
            let status = status_of(&browser, route, &address).await;
            let refused = status == StatusCode::FORBIDDEN;
            assert_eq!(
                refused,
                names_one && !leads_it,
                "{email}, {} {address}: {status}",
                route.method
            );
            assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{address}");
        }
        // The directory, the draws, the reports and what is everybody's stay closed.
        for route in &routes {
            let Who::May(permission) = route.who else {
                continue;
            };
            let (address, _) = about(route, dialogue);
            let status = status_of(&browser, route, &address).await;
            assert_eq!(
                status == StatusCode::FORBIDDEN,
                permission != Permission::SeeDesk,
                "{email}, {} {address}: {status}",
                route.method
            );
        }
    }
    browser.forget();
    browser.sign_in(Role::FocalPoint).await;
    for route in &on_dialogues {
        let (address, _) = about(route, dialogue);
        let status = status_of(&browser, route, &address).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "a focal point, {address}");
    }
    browser.forget();
    for route in &on_dialogues {
        let (address, _) = about(route, dialogue);
        let status = status_of(&browser, route, &address).await;
        let turned_away = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::SEE_OTHER);
        assert!(turned_away, "the public, {address}: {status}");
    }
}

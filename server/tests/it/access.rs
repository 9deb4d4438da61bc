//! Who may call what: the table itself, and that it is kept.

use app::routes::{Route, Who, routes};
use axum::http::{Method, StatusCode};
use domain::access::carries;
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
                Who::May(permission) => carries(*role, permission),
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

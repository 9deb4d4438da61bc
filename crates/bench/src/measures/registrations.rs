//! Two thousand people who register at once for five hundred seats.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::ensure;
use sink::SmtpSink;

use crate::crowd;
use crate::desk::Officer;
use crate::http::{Connection, Request, form};
use crate::report::{Report, Target};
use crate::server::Installation;

const PEOPLE: usize = 2_000;
const CLIENTS: usize = 64;
const SEATS: u32 = 500;

/// The same on PostgreSQL, where there is one.
pub async fn on_postgres(
    report: &mut Report,
    program: &Path,
    sink: &SmtpSink,
) -> anyhow::Result<()> {
    let Ok(url) = std::env::var("CONVENER_TEST_POSTGRES_URL") else {
        eprintln!("   registrations on PostgreSQL: not measured, since there is no server");
        return Ok(());
    };
    let at = Installation::new(program, sink.url())?.on(url);
    at.run(&["migrate", "up"])?;
    let (server, _) = at.serve(&[]).await?;
    let officer = Officer::sign_in(&at).await?;
    rush(report, "PostgreSQL", &at, &officer).await?;
    drop(server);
    Ok(())
}

/// Lets them register and looks what became of them: none lost, none doubled, the seats all given, the others in the
/// order in which they came.
pub async fn rush(
    report: &mut Report,
    database: &str,
    at: &Installation,
    officer: &Officer,
) -> anyhow::Result<()> {
    let dialogue = officer
        .dialogue(at, "Open to whoever registers", SEATS + 100, true)
        .await?;
    let register = officer.open_registration(at, &dialogue, SEATS).await?;
    let next = Arc::new(AtomicUsize::new(0));
    let begun = Instant::now();
    let mut clients = Vec::new();
    for _ in 0..CLIENTS {
        let (next, register) = (next.clone(), register.clone());
        let mut connection = Connection::open(at.address()).await?;
        clients.push(tokio::spawn(async move {
            let mut took = Vec::new();
            loop {
                let nth = next.fetch_add(1, Ordering::Relaxed);
                if nth >= PEOPLE {
                    return anyhow::Ok(took);
                }
                let request = Request::post(register.as_str(), filled_in(nth));
                let sent = Instant::now();
                let answer = connection.send(&request).await?;
                took.push(sent.elapsed());
                ensure!(
                    answer.status == 303,
                    "registering was answered {}",
                    answer.status
                );
            }
        }));
    }
    let mut took = Vec::new();
    for client in clients {
        took.extend(client.await??);
    }
    let elapsed = begun.elapsed().as_secs_f64();
    took.sort_unstable();
    report.add(
        &format!("2,000 registrations by 64 clients for 500 seats, {database}: 95th percentile"),
        "ms",
        Target::AtMost(150.0),
        crowd::at(&took, 0.95).as_secs_f64() * 1_000.0,
    );
    report.add("… altogether", "s", Target::Nothing, elapsed);
    let found = outcome(at, officer, &dialogue).await?;
    let confirmed = found.states.get("Confirmed").copied().unwrap_or(0);
    let waiting = found.states.get("On the waitlist").copied().unwrap_or(0);
    report.add(
        "… seats given beyond or short of 500",
        "",
        Target::AtMost(0.0),
        confirmed.abs_diff(500) as f64,
    );
    report.add(
        "… people lost or doubled",
        "",
        Target::AtMost(0.0),
        (PEOPLE - found.people).max(PEOPLE.abs_diff(confirmed + waiting)) as f64,
    );
    report.add(
        "… seated after somebody who came before and waits",
        "",
        Target::AtMost(0.0),
        found.out_of_order as f64,
    );
    Ok(())
}

fn filled_in(nth: usize) -> String {
    form(&[
        ("given_name", "Grace"),
        ("family_name", &format!("Okello {nth}")),
        (
            "email",
            &format!("registrant{nth}@ngo{}.bench.test", nth % 97),
        ),
        ("organisation", &format!("Asylum Forum {}", nth % 40)),
        ("organisation_type", "ngo"),
        ("country", ["KEN", "UGA", "CHE", "PER"][nth % 4]),
        ("language", ["en", "fr", "es", "ar"][nth % 4]),
        ("field-f1", "A seat near the door"),
        ("field-f3", "en"),
        ("revision", "1"),
        ("key", &format!("key of {nth}")),
    ])
}

struct Outcome {
    /// How many different people there are.
    people: usize,
    states: BTreeMap<String, usize>,
    out_of_order: usize,
}

/// Reads the list as the desk takes it along; it is in the order of arrival.
async fn outcome(at: &Installation, officer: &Officer, dialogue: &str) -> anyhow::Result<Outcome> {
    let list = officer.page(&format!("{dialogue}/registrations.csv"));
    let list = at.ask(&list).await?.text();
    let mut found = Outcome {
        people: 0,
        states: BTreeMap::new(),
        out_of_order: 0,
    };
    let mut addresses = BTreeSet::new();
    let mut waits = false;
    for line in list.lines().skip(1) {
        let cells: Vec<&str> = line.split([',', ';']).collect();
        let Some(state) = cells.get(1) else { continue };
        let address = cells.iter().find(|cell| cell.contains("@ngo"));
        addresses.extend(address.map(|address| (*address).to_owned()));
        *found.states.entry((*state).to_owned()).or_default() += 1;
        waits |= *state == "On the waitlist";
        found.out_of_order += usize::from(waits && *state == "Confirmed");
    }
    found.people = addresses.len();
    Ok(found)
}

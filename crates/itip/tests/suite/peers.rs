//! What we write, read by programs that are not ours.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use chrono_tz::{TZ_VARIANTS, Tz};
use itip::calendar::*;

use crate::arrange::*;
use crate::series::{moved_and_dropped, rules, series, series_invite, slot};

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The Python with the two calendar libraries, where one is set up.
fn python() -> Option<PathBuf> {
    let python = env::var_os("CONVENER_PEERS_PYTHON")
        .map_or_else(|| workspace().join("tools/peers/bin/python"), PathBuf::from);
    let ready = Command::new(&python)
        .args(["-c", "import icalendar, tzdata, vobject"])
        .output()
        .is_ok_and(|output| output.status.success());
    ready.then_some(python)
}

/// An invitation full of what separates one field from the next.
fn hard_invite() -> Invite {
    let mut hard = invite();
    hard.entry.summary = r#"Costs; shares, \n "quoted" 😀 难民 ^n"#.into();
    hard.entry.description = "难民 حوار, ;\\ \n".repeat(500);
    hard.attendee.mailbox =
        itip::guard::Mailbox::new("O'Neill, \"Jo\"; 李: (x) <y>", address("jo%n@x.example"));
    hard
}

fn samples() -> Vec<(String, String)> {
    let mut cancellation = invite();
    cancellation.method = Method::Cancel;
    cancellation.entry.sequence = 1;
    let mut kept = invite();
    kept.method = Method::DeclineCounter;
    let mut days = invite();
    days.entry.when = When::Date(Days::on(day("2027-03-10")).unwrap());
    let mut utc = invite();
    utc.entry.when = timed("2027-03-10 09:30", "2027-03-10 17:00", Tz::UTC);
    let mut samples: Vec<(String, String)> = [
        ("request-en", invite()),
        ("request-ar", arabic_invite()),
        ("cancel", cancellation),
        ("keep", kept),
        ("days", days),
        ("utc", utc),
        ("hard", hard_invite()),
    ]
    .map(|(name, invite)| (format!("{name}.ics"), ics(&invite).ics().to_owned()))
    .into();
    let feed = Feed {
        name: "Dialogues; all, of them".into(),
    };
    let feed = public_calendar(&feed, &[entry(), arabic_invite().entry]).unwrap();
    samples.push(("feed.ics".into(), feed));
    let one = series_invite(Method::Request, series(vec![]));
    let dropped = one.cancel_meeting(slot("2027-04-07 09:00")).unwrap();
    samples.push(("cancel-meeting.ics".into(), dropped.ics().to_owned()));
    let refused = series_invite(Method::DeclineCounter, moved_and_dropped());
    let kept = refused.keep_meeting(slot("2027-03-31 09:00")).unwrap();
    samples.push(("keep-meeting.ics".into(), kept.ics().to_owned()));
    let all = series_invite(Method::Cancel, moved_and_dropped());
    let all = all.to_calendar().unwrap();
    samples.push(("cancel-series.ics".into(), all.ics().to_owned()));
    samples
}

/// Series with the instants of their meetings, in seconds.
fn all_series() -> Vec<(String, String, Vec<i64>)> {
    let seconds = |text: &str| instant(text).timestamp();
    // Nine in Paris is eight UTC in winter, seven in summer.
    let mut nine_in_paris: Vec<i64> = series(vec![])
        .slots()
        .iter()
        .map(|slot| {
            let Slot::At(local) = slot else {
                panic!("a series with hours");
            };
            let summer = day("2027-03-28")..day("2027-10-31");
            let utc = if summer.contains(&local.date()) { 7 } else { 8 };
            local
                .date()
                .and_hms_opt(utc, 0, 0)
                .unwrap()
                .and_utc()
                .timestamp()
        })
        .collect();
    let whole = series_invite(Method::Request, series(vec![]));
    let mut found = vec![(
        "series-weekly".to_owned(),
        whole.to_calendar().unwrap().ics().to_owned(),
        nine_in_paris.clone(),
    )];
    nine_in_paris.retain(|at| {
        *at != seconds("2027-04-07T07:00:00Z") && *at != seconds("2027-11-10T08:00:00Z")
    });
    for at in &mut nine_in_paris {
        if *at == seconds("2027-03-31T07:00:00Z") {
            *at = seconds("2027-04-01T12:00:00Z");
        }
    }
    let changed = series_invite(Method::Request, moved_and_dropped());
    found.push((
        "series-changed".to_owned(),
        changed.to_calendar().unwrap().ics().to_owned(),
        nine_in_paris,
    ));
    for (nth, (rule, first)) in rules().into_iter().enumerate() {
        let days = rule.days(first).unwrap();
        let mut entry = entry();
        entry.when = When::Date(Days::on(first).unwrap());
        let days = days
            .iter()
            .map(|day| day.and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp())
            .collect();
        let one = Series::new(entry, rule, vec![]).unwrap();
        let one = series_invite(Method::Request, one).to_calendar().unwrap();
        found.push((format!("series-rule-{nth}"), one.ics().to_owned(), days));
    }
    found
}

/// A folder with all that one reader reads; its own, because tests may be processes of their own.
fn written(reader: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("peers-{reader}"));
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("zones")).unwrap();
    for (name, text) in samples() {
        fs::write(folder.join(name), text).unwrap();
    }
    for (name, text, meetings) in all_series() {
        fs::write(folder.join(format!("{name}.ics")), text).unwrap();
        let lines: Vec<String> = meetings.iter().map(i64::to_string).collect();
        fs::write(folder.join(format!("{name}.expected")), lines.join("\n")).unwrap();
    }
    folder
}

/// Past the harness, which would swallow it: a check left out should be seen.
fn not_checked(with: &str, why: &str) {
    let note = format!("NOT CHECKED with {with}: {why}\n");
    std::io::stderr().write_all(note.as_bytes()).unwrap();
}

#[test]
fn icaljs_reads_every_calendar_and_a_weekly_series_keeps_its_hour() {
    let library = workspace().join("end2end/node_modules/ical.js/dist/ical.js");
    let ready = Command::new("node").arg("--version").output().is_ok() && library.exists();
    if !ready {
        return not_checked(
            "ical.js",
            "end2end/node_modules has no ical.js, or there is no node",
        );
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers/check_with_icaljs.mjs");
    let output = Command::new("node")
        .arg(script)
        .arg(library)
        .arg(written("icaljs"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}");
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn libical_finds_no_fault_and_the_same_meetings() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers/check_with_libical.c");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check_with_libical");
    let built = Command::new("cc")
        .arg(source)
        .arg("-o")
        .arg(&program)
        .arg("-lical")
        .output()
        .is_ok_and(|output| output.status.success());
    if !built {
        return not_checked("libical", "libical-dev and a C compiler are needed");
    }
    let mut files: Vec<PathBuf> = fs::read_dir(written("libical"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ics"))
        .collect();
    files.sort();
    let output = Command::new(program).args(&files).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let mut read = 0;
    for report in said.split("file ").skip(1) {
        let (head, rest) = report.split_once('\n').unwrap();
        assert!(head.ends_with(" faults 0"), "{report}");
        read += 1;
        let path = Path::new(head.trim_end_matches(" faults 0"));
        let expected = path.with_extension("expected");
        if expected.exists() {
            let found: Vec<&str> = rest
                .lines()
                .filter_map(|line| line.strip_prefix("at "))
                .collect();
            let expected = fs::read_to_string(expected).unwrap();
            assert_eq!(found.join("\n"), expected, "{head}");
        }
    }
    assert_eq!(read, files.len());
    println!("libical read {read} calendars");
}

#[test]
fn radicale_keeps_a_feed_with_a_series_and_a_weekly_meeting_keeps_its_hour() {
    let ready = |python: &PathBuf| {
        Command::new(python)
            .args(["-c", "import radicale"])
            .output()
            .is_ok_and(|output| output.status.success())
    };
    let Some(python) = python().filter(ready) else {
        return not_checked("Radicale", "tools/peers has no radicale");
    };
    let folder = written("radicale");
    let feed = Feed {
        name: "Dialogues of one person".into(),
    };
    let mut single = entry();
    single.uid = itip::guard::Uid::parse("single@events.example").unwrap();
    single.when = timed("2027-05-04 09:30", "2027-05-04 17:00", Tz::Africa__Cairo);
    let text = personal_calendar_with_series(&feed, &[single], &[moved_and_dropped()]).unwrap();
    fs::write(folder.join("feed-series.ics"), text).unwrap();
    let series = fs::read_to_string(folder.join("series-changed.expected")).unwrap();
    let single = instant("2027-05-04T06:30:00Z").timestamp();
    fs::write(
        folder.join("feed-series.expected"),
        format!("{series}\n{single}"),
    )
    .unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers/check_with_radicale.py");
    let output = Command::new(python)
        .arg(script)
        .arg(&folder)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}");
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn python_reads_every_calendar_mail_series_and_zone_from_2024_to_2036_as_we_meant_it() {
    let Some(python) = python() else {
        return not_checked("Python", "tools/peers has no icalendar, vobject and tzdata");
    };
    let folder = written("python");
    let hard_invite = hard_invite();
    let hard_mail = mail(
        &hard_invite,
        "en",
        "=?utf-8?q?a?=, \"b\"; 李 <c@d.example>",
        "--=_mixed_\n.\nFrom me\n",
    );
    for (name, mail) in [
        ("en.eml", english_mail()),
        ("ar.eml", arabic_mail()),
        ("hard.eml", hard_mail),
    ] {
        fs::write(folder.join(name), mail.bytes).unwrap();
    }
    for zone in TZ_VARIANTS
        .into_iter()
        .filter(|zone| !itip::zones::is_utc(*zone))
    {
        // The text for an event in each year, where it differs from the one of the year before.
        let mut texts: Vec<(String, i32, i32)> = Vec::new();
        for year in 2025..=2035 {
            let mut entry = entry();
            let noon = |hour: u32| format!("{year}-06-15 {hour}:00");
            entry.when = timed(&noon(12), &noon(13), zone);
            let feed = Feed {
                name: zone.name().into(),
            };
            let text = public_calendar(&feed, &[entry]).unwrap();
            let (zone_text, _) = text.split_once("BEGIN:VEVENT").unwrap();
            match texts.last_mut() {
                Some((same, _, last)) if same.split("BEGIN:VEVENT").next() == Some(zone_text) => {
                    *last = year + 1;
                }
                _ => texts.push((text, year - 1, year + 1)),
            }
        }
        for (text, first, last) in texts {
            let name = zone.name().replace('/', "__");
            let name = format!("zones/{name}@{first}-{last}.ics");
            fs::write(folder.join(name), text).unwrap();
        }
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/peers/check_with_python.py");
    let output = Command::new(python)
        .arg(script)
        .arg(&folder)
        .arg(itip::zones::release())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    print!("{said}");
    assert!(
        output.status.success(),
        "{said}\n{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

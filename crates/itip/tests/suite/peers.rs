//! What we write, read by programs that are not ours.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use chrono_tz::{TZ_VARIANTS, Tz};
use itip::calendar::*;

use crate::arrange::*;

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
    let mut days = invite();
    days.entry.when = When::Date(Days::on(day("2027-03-10")).unwrap());
    let mut utc = invite();
    utc.entry.when = timed("2027-03-10 09:30", "2027-03-10 17:00", Tz::UTC);
    let mut samples: Vec<(String, String)> = [
        ("request-en", invite()),
        ("request-ar", arabic_invite()),
        ("cancel", cancellation),
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
    samples
}

#[test]
fn python_reads_every_calendar_mail_and_zone_as_we_meant_it() {
    let Some(python) = python() else {
        // Past the harness, which would swallow it: a check left out should be seen.
        let note = "NOT CHECKED with Python: tools/peers has no icalendar, vobject and tzdata\n";
        std::io::stderr().write_all(note.as_bytes()).unwrap();
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("peers");
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    fs::create_dir_all(folder.join("zones")).unwrap();
    for (name, text) in samples() {
        fs::write(folder.join(name), text).unwrap();
    }
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
        let mut entry = entry();
        entry.when = timed("2027-06-15 12:00", "2027-06-15 13:00", zone);
        let feed = Feed {
            name: zone.name().into(),
        };
        let name = format!("zones/{}.ics", zone.name().replace('/', "__"));
        fs::write(folder.join(name), public_calendar(&feed, &[entry]).unwrap()).unwrap();
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

//! What a secretariat would have typed before the measurements begin, and what it does during them.

use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use chrono::{Days, Utc};

use crate::http::{Answer, Request, form};
use crate::measures::Call;
use crate::server::Installation;

/// How many people the directory holds.
pub const CONTACTS: usize = 10_000;

/// Five a second, somewhat longer than a draw may take.
const LOOKS_AT_A_DRAW: usize = 450;

const OFFICER: &str = "officer@bench.test";
const COUNTRIES: [&str; 24] = [
    "AUS", "BGD", "BRA", "CAN", "CHE", "CHN", "COL", "DEU", "EGY", "ESP", "ETH", "FRA", "IND",
    "JOR", "JPN", "KEN", "LBN", "MEX", "NGA", "PAK", "RUS", "TUR", "UGA", "ZAF",
];
const LANGUAGES: [&str; 12] = [
    "en", "en;fr", "fr;en", "es;en", "en", "ar;en", "en;es", "fr", "en", "ru;en", "es", "zh;en",
];
const GIVEN: [&str; 8] = [
    "Amina", "Jean", "Lucía", "Wanjiru", "Olga", "Tariq", "Mei", "Carlos",
];
const FAMILY: [&str; 10] = [
    "Okello", "Moreau", "García", "Kamau", "Ivanova", "Haddad", "Chen", "Silva", "Nakamura",
    "Weber",
];
const THEMES: [&str; 6] = [
    "interviewing",
    "appeals",
    "legal-aid",
    "registration",
    "data-systems",
    "case-management",
];

/// Writes the directory as a list to import.
pub fn write_contacts(file: &Path) -> anyhow::Result<()> {
    let mut list = String::from(
        "external_id,given_name,family_name,gender,email,languages,organisation,organisation_type,country,mandate_scope,themes,position\n",
    );
    for n in 0..CONTACTS {
        let pick = |words: &[&'static str], step: usize| words[n / step % words.len()];
        let country = pick(&COUNTRIES, 1);
        let state = n % 3 != 0;
        let (body, kind) = if state {
            (format!("Ministry of the Interior {country}"), "state")
        } else {
            (format!("Asylum Forum {country} {}", n % 40), "ngo")
        };
        writeln!(
            list,
            "B{n:05},{} {n},{},{},contact{n}@{}.bench.test,{},{body},{kind},{country},{},{};{},Focal point for asylum capacity",
            pick(&GIVEN, 1),
            pick(&FAMILY, 3),
            ["woman", "man", "undisclosed"][n % 5 % 3],
            country.to_lowercase(),
            pick(&LANGUAGES, 1),
            pick(&["national", "regional", "global"], 2),
            pick(&THEMES, 1),
            pick(&THEMES, 7),
        )?;
    }
    std::fs::write(file, list).context("writing the list of contacts")
}

/// An officer who is signed in.
#[derive(Clone, Debug)]
pub struct Officer {
    cookie: String,
}

impl Officer {
    /// Makes the account and signs in by its first link.
    pub async fn sign_in(at: &Installation) -> anyhow::Result<Self> {
        let printed = at.run(&["user", "add", OFFICER, "--role", "secretariat"])?;
        let link = printed.lines().last().context("a link")?;
        let path = link.find("/sign-in/").and_then(|place| link.get(place..));
        let answer = at.ask(&Request::post(path.context("a link")?, "")).await?;
        let cookie = answer.header("set-cookie").context("a cookie")?;
        let cookie = cookie.split(';').next().unwrap_or_default();
        Ok(Self {
            cookie: format!("cookie: {cookie}"),
        })
    }

    pub fn page(&self, path: &str) -> Request {
        Request::get(path).with(&self.cookie)
    }

    /// Posts a form that leads on to another page; returns where.
    async fn post(&self, at: &Installation, path: &str, fields: String) -> anyhow::Result<String> {
        let request = Request::post(path, fields).with(&self.cookie);
        let answer = at.ask(&request).await?;
        ensure!(
            answer.status == 303,
            "posting to {path} was answered {}: {}",
            answer.status,
            complaint(&answer)
        );
        let location = answer.header("location").unwrap_or_default();
        Ok(location.split('?').next().unwrap_or_default().to_owned())
    }

    /// Makes a dialogue in 60 days and convenes it where asked to; returns its address at the desk.
    pub async fn dialogue(
        &self,
        at: &Installation,
        title: &str,
        seats: u32,
        convened: bool,
    ) -> anyhow::Result<String> {
        let day = |days| (Utc::now() + Days::new(days)).date_naive().to_string();
        let fields = form(&[
            ("title", title),
            ("format", "roundtable"),
            ("mode", "hybrid"),
            ("place", "Geneva, Palais des Nations, Room XXI"),
            ("online_address", "https://meet.example.org/first-decisions"),
            ("seats", &seats.to_string()),
            ("themes", "appeals"),
            ("themes", "legal-aid"),
            ("themes", "registration"),
            ("schedule", "hours"),
            ("date", &day(60)),
            ("start_time", "14:00"),
            ("end_time", "17:30"),
            ("zone", "Europe/Zurich"),
            ("respond_by", &day(30)),
            ("summary", SUMMARY),
            ("language", "en"),
        ]);
        let place = self.post(at, "/desk/dialogues/new", fields).await?;
        if convened {
            self.post(at, &format!("{place}/convene"), String::new())
                .await?;
        }
        Ok(place)
    }

    /// Opens the registration of a dialogue for so many seats, with a waitlist, and returns its public address.
    pub async fn open_registration(
        &self,
        at: &Installation,
        dialogue: &str,
        seats: u32,
    ) -> anyhow::Result<String> {
        let fields = form(&[
            ("version", "0"),
            ("seats", &seats.to_string()),
            ("waitlist", "yes"),
            ("identity_days", "30"),
        ]);
        let opening = format!("{dialogue}/registrations/opening");
        self.post(at, &opening, fields).await?;
        let list = self.page(&format!("{dialogue}/registrations"));
        let list = at.ask(&list).await?.text();
        let link = list
            .split("href=\"")
            .filter_map(|rest| rest.split('"').next())
            .find(|link| link.starts_with("/dialogues/") && link.ends_with("/register"));
        Ok(link
            .context("the public page of the registration")?
            .to_owned())
    }

    /// Publishes a call with two questions to which anybody may send these kinds of inputs until a day.
    pub async fn call(
        &self,
        at: &Installation,
        dialogue: &str,
        kinds: &[&str],
        closes: &str,
    ) -> anyhow::Result<Call> {
        let title = "What do first decisions need?";
        let mut fields = vec![
            ("title", title),
            ("introduction", SUMMARY),
            ("language", "en"),
            ("languages", "en"),
            ("closes_on", closes),
            ("grace_hours", "0"),
            ("files_max", "0"),
            ("eligible", "anybody"),
            ("review", "none"),
        ];
        fields.extend(kinds.iter().map(|kind| ("kinds", *kind)));
        let desk = self
            .post(at, &format!("{dialogue}/calls/new"), form(&fields))
            .await?;
        for text in ["What have you seen?", "What would help?"] {
            let fields = form(&[("text", text), ("words_max", "200"), ("required", "yes")]);
            self.post(at, &format!("{desk}/questions/new"), fields)
                .await?;
        }
        self.post(at, &format!("{desk}/publish"), String::new())
            .await?;
        let page = at.ask(&self.page(&desk)).await?.text();
        let links: Vec<&str> = page
            .split("href=\"")
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let mut public = links.iter().filter(|link| link.starts_with("/dialogues/"));
        let public = public.find(|link| link.contains("/calls/"));
        let questions = format!("{desk}/questions/");
        let mut ids: Vec<String> = links
            .iter()
            .filter_map(|link| link.strip_prefix(&questions))
            .filter_map(|rest| rest.split('/').next())
            .filter(|id| id.len() == 36)
            .map(str::to_owned)
            .collect();
        ids.dedup();
        ensure!(ids.len() == 2, "the call has {} questions", ids.len());
        Ok(Call {
            public: (*public.context("the public page of the call")?).to_owned(),
            desk: desk.clone(),
            questions: ids,
        })
    }

    /// Sets the quotas that a roundtable of 20 has.
    pub async fn set_quotas(&self, at: &Installation, dialogue: &str) -> anyhow::Result<()> {
        let mut fields = vec![("act".to_owned(), "save".to_owned())];
        for (feature, min, max) in [
            ("regional-group-african", "3", "5"),
            ("regional-group-asia-pacific", "3", "5"),
            ("regional-group-eastern-european", "1", "5"),
            ("regional-group-latin-american-caribbean", "3", "5"),
            ("regional-group-western-european-others", "3", "5"),
            ("gender-woman", "10", ""),
            ("theme-appeals", "3", ""),
            ("theme-legal-aid", "3", ""),
        ] {
            for (cell, value) in [("unit", "seats"), ("min", min), ("max", max)] {
                fields.push((format!("{cell}-{feature}"), value.to_owned()));
            }
        }
        let pairs: Vec<(&str, &str)> = fields
            .iter()
            .map(|(a, b)| (a.as_str(), b.as_str()))
            .collect();
        self.post(at, &format!("{dialogue}/quotas"), form(&pairs))
            .await?;
        Ok(())
    }

    /// Draws a shortlist for every seat, and waits for it: the engine works beside the request.
    pub async fn draw(&self, at: &Installation, dialogue: &str) -> anyhow::Result<()> {
        let fields = form(&[("act", "propose"), ("method", "random"), ("seed", "bench")]);
        self.post(at, &format!("{dialogue}/balance"), fields)
            .await?;
        let told = self.page(&format!("{dialogue}/drawing.json"));
        for _ in 0..LOOKS_AT_A_DRAW {
            if at.ask(&told).await?.text().contains("\"done\":true") {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        bail!("the draw of {dialogue} does not end")
    }

    /// Draws up a programme of one day: sessions of five minutes in three tracks, somebody on each panel.
    pub async fn draw_up(
        &self,
        at: &Installation,
        dialogue: &str,
        sessions: usize,
    ) -> anyhow::Result<()> {
        let found = at.ask(&self.page("/desk/directory?q=okello")).await?.text();
        let people: Vec<&str> = found
            .split("href=\"/desk/directory/")
            .filter_map(|rest| rest.split(['"', '?', '/']).next())
            .filter(|id| id.len() == 36)
            .collect();
        ensure!(people.len() > 10, "nobody was found for the panels");
        for n in 0..sessions {
            let start = format!("{:02}:{:02}", 8 + n / 3 / 2, n / 3 % 2 * 30);
            let fields = form(&[
                ("kind", "panel"),
                ("title", &format!("Better first decisions, part {n}")),
                ("day", "1"),
                ("start", &start),
                ("minutes", "25"),
                ("track", ["A", "B", "C"][n % 3]),
                ("room", &format!("Room {}", n % 3)),
                ("languages", "en"),
                ("languages", "fr"),
                ("about", "What it takes to decide well the first time."),
            ]);
            let session = self
                .post(at, &format!("{dialogue}/programme/new"), fields)
                .await?;
            for (nth, role) in ["chair", "panellist", "panellist", "interpreter"]
                .into_iter()
                .enumerate()
            {
                let person = people[(n * 4 + nth) % people.len()];
                let fields = form(&[("act", "give"), ("person", person), ("role", role)]);
                self.post(at, &format!("{session}/people"), fields).await?;
            }
        }
        Ok(())
    }

    /// The form that invites everybody on the shortlist, filled in.
    pub async fn invitation_form(
        &self,
        at: &Installation,
        dialogue: &str,
    ) -> anyhow::Result<(String, usize)> {
        let page = at
            .ask(&self.page(&format!("{dialogue}/invitations/issue")))
            .await?;
        let text = page.text();
        let people: Vec<String> = text
            .split("<input ")
            .filter(|field| field.contains("name=\"people\""))
            .filter_map(|field| {
                let value = field.split_once("value=\"")?.1;
                Some(format!("people={}", value.split('"').next()?))
            })
            .collect();
        ensure!(
            !people.is_empty(),
            "nobody is on the shortlist of {dialogue}"
        );
        Ok((people.join("&"), people.len()))
    }

    /// Presses the button below that form.
    pub async fn invite(
        &self,
        at: &Installation,
        dialogue: &str,
        people: String,
    ) -> anyhow::Result<()> {
        self.post(at, &format!("{dialogue}/invitations/issue"), people)
            .await?;
        Ok(())
    }
}

/// The main part of a page that refuses something, without its markup.
fn complaint(answer: &Answer) -> String {
    let text = answer.text();
    let main = text
        .split_once("<main")
        .map_or(text.as_str(), |(_, main)| main);
    let words: String = main
        .split('<')
        .filter_map(|part| Some(part.split_once('>')?.1))
        .collect();
    words.chars().take(300).collect()
}

const SUMMARY: &str = "How can asylum authorities decide well the first time?\n\nThe roundtable brings together those who decide, those who review and those who assist. It looks at what interviewing, country information and legal aid add to a decision that stands, and at what it costs when they are missing.";

//! Partners: names, links and logos that a dialogue has of its own and from its process.

use std::io::Cursor;

use chrono::Duration;
use domain::document::{FileFault, FileKind};
use domain::ids::{PartnerId, ProcessId};
use domain::partner::{Bearer, PARTNERS_MAX, PartnerForm};
use domain::process::{PlanForm, Step};
use domain::{Language, OrganisationType, Problem, Refusal, Role};
use image::{DynamicImage, ImageFormat, RgbImage};
use testkit::Harness;
use usecases::documents::{self, Upload};
use usecases::partners::{self, queries};
use usecases::portal::dialogues as portal;
use usecases::{Result, files, invitations, processes, programme};

use crate::reading::text;

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn form(name: &str, role: &str) -> PartnerForm {
    PartnerForm {
        name: name.to_owned(),
        role: role.to_owned(),
        link: "https://www.process.example".to_owned(),
        ..PartnerForm::default()
    }
}

/// A picture of one colour.
fn logo(shade: u8) -> Option<Upload> {
    let mut written = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(RgbImage::from_pixel(80, 40, image::Rgb([shade, 90, 160])))
        .write_to(&mut written, ImageFormat::Png)
        .expect("a picture");
    Some(Upload {
        name: "logo.png".to_owned(),
        content: written.into_inner(),
    })
}

async fn added(h: &Harness, bearer: Bearer, form: &PartnerForm, logo: Option<Upload>) -> PartnerId {
    let officer = h.officer(Role::Secretariat).await;
    let id = PartnerId::new();
    partners::add(&h.platform, &officer, bearer, id, form, logo)
        .await
        .expect("a partner");
    id
}

async fn process(h: &Harness) -> ProcessId {
    let officer = h.officer(Role::Secretariat).await;
    let form = PlanForm {
        title: "Towards the Forum".to_owned(),
        language: "en".to_owned(),
        ..PlanForm::default()
    };
    processes::create(&h.platform, &officer, ProcessId::new(), &form)
        .await
        .expect("a process")
}

async fn names(h: &Harness, bearer: Bearer) -> Vec<String> {
    let officer = h.officer(Role::Secretariat).await;
    let screen = queries::desk(&h.platform, &officer, bearer).await;
    let own = screen.expect("a list").own.into_iter();
    own.map(|partner| partner.name).collect()
}

testkit::on_each_database! {
    async fn a_dialogue_like_another_takes_its_own_partners_over_when_that_was_chosen(h) {
        let officer = h.officer(Role::Secretariat).await;
        let first = h.dialogue().make().await;
        added(h, Bearer::Dialogue(first), &form("Regional Process", "regional-process"), logo(7)).await;
        added(h, Bearer::Dialogue(first), &form("Law Centre", "co-host"), None).await;
        let plan = h.dialogue().form();
        let like = |partners| Some(usecases::dialogues::Like { dialogue: first, quotas: false, standings: false, programme: false, partners });
        let with = usecases::dialogues::create_like(&h.platform, &officer, domain::ids::DialogueId::new(), &plan, like(true)).await.expect("made");
        let without = usecases::dialogues::create_like(&h.platform, &officer, domain::ids::DialogueId::new(), &plan, like(false)).await.expect("made");
        assert_eq!(names(h, Bearer::Dialogue(with)).await, ["Regional Process", "Law Centre"]);
        assert!(names(h, Bearer::Dialogue(without)).await.is_empty());
        // Its readers see them, too, and what is removed there stays with the first.
        let own = queries::desk(&h.platform, &officer, Bearer::Dialogue(with)).await.expect("a list").own;
        assert!(own[0].logo.is_some());
        assert_eq!(queries::for_readers(&h.platform, with).await.expect("partners").len(), 2);
        partners::remove(&h.platform, &officer, Bearer::Dialogue(with), own[0].id).await.expect("removed");
        assert_eq!(names(h, Bearer::Dialogue(first)).await.len(), 2);
    }

    async fn a_dialogue_shows_its_own_partners_and_once_the_process_runs_those_of_its_process(h) {
        let officer = h.officer(Role::Secretariat).await;
        let process = process(h).await;
        let under = |form: &mut domain::dialogue::PlanForm| form.process = process.to_string();
        let dialogue = h.dialogue().with_title("Announced").with(under).convened().make().await;
        let one = async || portal::one(&h.platform, "announced").await.expect("a dialogue").partners;
        assert!(one().await.is_empty());
        added(h, Bearer::Process(process), &form("Budapest Process", "regional-process"), None).await;
        assert!(one().await.is_empty(), "the public does not know of the process yet");
        added(h, Bearer::Dialogue(dialogue), &form("Ministry of Justice", "co-host"), logo(1)).await;
        processes::step(&h.platform, &officer, process, 1, Step::Start).await.expect("started");

        let shown = one().await;
        let told: Vec<_> = shown.iter().map(|one| (one.name.as_str(), one.of_process, one.logo.is_some())).collect();
        assert_eq!(told, [("Ministry of Justice", false, true), ("Budapest Process", true, false)]);
        let public = processes::queries::public(&h.platform, "towards-the-forum").await.expect("a process");
        assert_eq!(public.partners.len(), 1);
        let programme = programme::queries::programme(&h.platform, &officer, dialogue).await.expect("a programme");
        assert_eq!(programme.partners, shown);
        let desk = queries::desk(&h.platform, &officer, Bearer::Dialogue(dialogue)).await.expect("a list");
        assert_eq!((desk.own.len(), desk.process.map(|(id, of)| (id, of.len()))), (1, Some((process, 1))));
        // Who is told of the dialogue alone is asked nothing more.
        let bare = h.dialogue().with_title("Without").convened().make().await;
        let before = h.statements();
        portal::one(&h.platform, "without").await.expect("a dialogue");
        let without = h.statements() - before;
        added(h, Bearer::Dialogue(bare), &form("Somebody", "supporter"), None).await;
        let before = h.statements();
        portal::one(&h.platform, "without").await.expect("a dialogue");
        assert_eq!(h.statements() - before, without + 1);
    }

    async fn a_form_sent_twice_adds_one_partner_and_nobody_is_named_twice(h) {
        let officer = h.officer(Role::Secretariat).await;
        let bearer = Bearer::Dialogue(h.convened(10).await);
        let (id, known) = (PartnerId::new(), form("Budapest Process", "regional-process"));
        let (one, two) = tokio::join!(
            partners::add(&h.platform, &officer, bearer, id, &known, None),
            partners::add(&h.platform, &officer, bearer, id, &known, None),
        );
        one.expect("added");
        two.expect("known");
        assert_eq!(names(h, bearer).await, ["Budapest Process"]);
        let again = form(" budapest  process", "co-host");
        let twice = partners::add(&h.platform, &officer, bearer, PartnerId::new(), &again, None).await;
        assert_eq!(refusal(twice), Refusal::field("name", Problem::AlreadyTaken));
    }

    async fn an_organisation_of_the_directory_is_shown_by_the_name_that_it_has_there(h) {
        let officer = h.officer(Role::Secretariat).await;
        h.person("Ana", "Ruiz").organisation("Ministry of Justice", OrganisationType::State).make().await;
        let bearer = Bearer::Dialogue(h.convened(10).await);
        let id = added(h, bearer, &form("ministry of justice", "co-host"), None).await;
        assert_eq!(names(h, bearer).await, ["Ministry of Justice"]);
        use sea_orm::sea_query::Expr;
        use sea_orm::EntityTrait;
        entity::organisation::Entity::update_many()
            .col_expr(entity::organisation::Column::Name, Expr::value("Ministry of Justice and Peace"))
            .exec(h.platform.db())
            .await
            .expect("renamed");
        assert_eq!(names(h, bearer).await, ["Ministry of Justice and Peace"]);
        let own = form("A name of its own", "co-host");
        partners::change(&h.platform, &officer, bearer, id, 1, &own, None).await.expect("changed");
        assert_eq!(names(h, bearer).await, ["A name of its own"]);
    }

    async fn a_logo_is_kept_changed_and_taken_away_and_swept_when_nobody_bears_it(h) {
        let officer = h.officer(Role::Secretariat).await;
        let bearer = Bearer::Dialogue(h.convened(10).await);
        let known = form("Budapest Process", "regional-process");
        let id = added(h, bearer, &known, logo(1)).await;
        let of = async || {
            let screen = queries::desk(&h.platform, &officer, bearer).await.expect("a list");
            screen.own.first().and_then(|partner| partner.logo.clone())
        };
        let first = of().await.expect("a logo");
        assert_eq!((first.kind, first.width, first.height), (FileKind::Png, 80, 40));
        let stored = partners::open_logo(&h.platform, &first.hash).await.expect("the logo");
        assert_eq!(h.platform.files().read(&stored.hash).await.expect("content").len() as u64, stored.bytes);

        let paper = Some(Upload { name: "logo.png".to_owned(), content: b"%PDF-1.4 %%EOF".to_vec() });
        let refused = partners::change(&h.platform, &officer, bearer, id, 1, &known, paper).await;
        assert_eq!(refusal(refused), Refusal::field("file", Problem::File(FileFault::NotAPicture)));
        partners::change(&h.platform, &officer, bearer, id, 1, &known, logo(2)).await.expect("changed");
        let second = of().await.expect("a logo");
        assert_ne!(second.hash, first.hash);
        assert_eq!(refusal(partners::open_logo(&h.platform, &first.hash).await), Refusal::NotFound);
        let late = partners::change(&h.platform, &officer, bearer, id, 1, &known, logo(3)).await;
        assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
        partners::change(&h.platform, &officer, bearer, id, 2, &form("Prague Process", "co-host"), None).await.expect("changed");
        assert_eq!(of().await, Some(second.clone()), "the logo stays with a form without a file");

        // The first and the one that came too late are named by nobody; the second is in the next backup.
        let tomorrow = chrono::Utc::now() + Duration::days(1);
        assert_eq!(documents::sweep(&h.platform, tomorrow).await.expect("swept"), 2);
        assert_eq!(files::named(h.platform.db(), None).await.expect("hashes"), [second.hash].into());
        assert_eq!(documents::missing(&h.platform).await.expect("an answer"), (1, Vec::new()));
        let without = PartnerForm { without_logo: "yes".to_owned(), ..form("Prague Process", "co-host") };
        partners::change(&h.platform, &officer, bearer, id, 3, &without, None).await.expect("changed");
        assert_eq!(of().await, None);
    }

    async fn the_order_is_the_officers_and_there_is_an_end_to_it(h) {
        let officer = h.officer(Role::Secretariat).await;
        let bearer = Bearer::Process(process(h).await);
        let one = added(h, bearer, &form("One", "co-host"), None).await;
        added(h, bearer, &form("Two", "co-host"), None).await;
        let first = PartnerForm { place: "1".to_owned(), ..form("Three", "supporter") };
        added(h, bearer, &first, None).await;
        assert_eq!(names(h, bearer).await, ["Three", "One", "Two"]);
        let last = PartnerForm { place: "3".to_owned(), ..form("One", "co-host") };
        partners::change(&h.platform, &officer, bearer, one, 1, &last, None).await.expect("moved");
        assert_eq!(names(h, bearer).await, ["Three", "Two", "One"]);
        for nth in 3..PARTNERS_MAX {
            added(h, bearer, &form(&format!("Number {nth}"), "supporter"), None).await;
        }
        let more = partners::add(&h.platform, &officer, bearer, PartnerId::new(), &form("More", "co-host"), None).await;
        assert_eq!(refusal(more), Refusal::TooManyRows { max: PARTNERS_MAX as usize });
    }

    async fn what_is_removed_is_shown_nowhere(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.dialogue().with_title("Announced").convened().make().await;
        let bearer = Bearer::Dialogue(dialogue);
        let id = added(h, bearer, &form("Budapest Process", "co-host"), None).await;
        let revision = h.platform.public_revision().await.expect("a revision");
        partners::remove(&h.platform, &officer, bearer, id).await.expect("removed");
        assert!(h.platform.public_revision().await.expect("a revision") > revision);
        assert!(portal::one(&h.platform, "announced").await.expect("a dialogue").partners.is_empty());
        assert_eq!(refusal(partners::remove(&h.platform, &officer, bearer, id).await), Refusal::NotFound);
        // One partner's address below another dialogue leads nowhere.
        let id = added(h, bearer, &form("Prague Process", "co-host"), None).await;
        let other = Bearer::Dialogue(h.convened(10).await);
        assert_eq!(refusal(partners::remove(&h.platform, &officer, other, id).await), Refusal::NotFound);
    }

    async fn only_those_who_plan_dialogues_may(h) {
        let bearer = Bearer::Dialogue(h.convened(10).await);
        let known = form("Budapest Process", "co-host");
        let id = added(h, bearer, &known, None).await;
        let stranger = h.officer(Role::FocalPoint).await;
        let add = partners::add(&h.platform, &stranger, bearer, PartnerId::new(), &known, None).await;
        let change = partners::change(&h.platform, &stranger, bearer, id, 1, &known, None).await;
        let remove = partners::remove(&h.platform, &stranger, bearer, id).await;
        for refused in [add, change, remove] {
            assert_eq!(refusal(refused), Refusal::NotPermitted);
        }
        assert_eq!(refusal(queries::desk(&h.platform, &stranger, bearer).await), Refusal::NotPermitted);
    }

    async fn the_invitation_says_with_whom_it_is_held(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        added(h, Bearer::Dialogue(dialogue), &form("Budapest Process", "regional-process"), logo(1)).await;
        let people = h.shortlisted(dialogue, 1, Language::Fr).await;
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        let mail = h.mailbox.mails().remove(0).1;
        let words = text(&mail).replace("\r\n", "\n");
        assert!(words.contains("Processus régional: Budapest Process\nhttps://www.process.example"), "{words}");
        let preview = invitations::preview(&h.platform, &officer, dialogue, people[0]).await.expect("a preview");
        assert!(preview.html.contains("<a href=\"https://www.process.example\">Budapest Process</a>"), "{}", preview.html);
        // Pictures would have to come along in a part of their own, or be fetched from us by whoever reads it.
        assert!(!preview.html.contains("<img"));
    }
}

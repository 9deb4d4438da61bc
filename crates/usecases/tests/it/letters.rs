//! Letters in the secretariat's own words.

use domain::{FieldError, Language, LetterKind, Problem, Refusal, Role};
use usecases::invitations;
use usecases::letters::{self, Source};

use crate::reading::{subject, text};

fn refusal<T: std::fmt::Debug>(result: usecases::Result<T>) -> Refusal {
    let error = result.expect_err("a refusal");
    error.refusal().cloned().expect("a refusal, not a fault")
}

fn own() -> Source {
    Source {
        subject: "Please join us: {{ title }}".into(),
        body: "Excellency {{ name }},\n\nwe meet {{ when }}.\n\n{{ answer }}\n\n~ {{ contact }}"
            .into(),
    }
}

testkit::on_each_database! {
    async fn own_words_go_out_and_ours_come_back(h) {
        let officer = h.officer(Role::Secretariat).await;
        let dialogue = h.convened(5).await;
        let people = [h.shortlisted(dialogue, 1, Language::En).await, h.shortlisted(dialogue, 1, Language::Fr).await].concat();
        let (kind, language) = (LetterKind::Invitation, Language::En);
        letters::save(&h.platform, &officer, kind, language, 0, &own()).await.expect("saved");
        let preview = invitations::preview(&h.platform, &officer, dialogue, people[0]).await.expect("a preview");
        assert_eq!(preview.subject, "Please join us: Quality of first-instance decisions");
        invitations::issue(&h.platform, &officer, dialogue, &people).await.expect("issued");
        h.worker.drain().await.expect("the worker works");
        let mut subjects: Vec<String> = h.mailbox.mails().iter().map(|(_, mail)| subject(mail)).collect();
        subjects.sort();
        assert_eq!(subjects, ["Invitation : Quality of first-instance decisions", "Please join us: Quality of first-instance decisions"]);
        let english = h.mailbox.mails().into_iter().find(|(_, mail)| subject(mail).starts_with("Please")).expect("the letter").1;
        let words = text(&english);
        assert!(words.starts_with("Excellency Wanjiru Kamau 0,") && words.contains("we meet Tue 14 March 2023") && words.contains("http://convener.example/rsvp/"), "{words}");

        let late = letters::save(&h.platform, &officer, kind, language, 0, &own()).await;
        assert_eq!(refusal(late), Refusal::ChangedMeanwhile);
        letters::reset(&h.platform, &officer, kind, language, 1).await.expect("reset");
        let shown = letters::show(&h.platform, &officer, kind, language).await.expect("a letter");
        assert_eq!((shown.version, shown.source, shown.versions.len()), (2, letters::ours(kind, language), 2));
        assert_eq!(shown.versions[1].source, own(), "what was there stays on record");
        let list = letters::list(&h.platform, &officer).await.expect("a list");
        assert_eq!(list.len(), LetterKind::ALL.len() * 6);
        assert!(list.iter().all(|line| line.ours));
    }

    async fn a_bad_letter_is_refused_with_its_line_and_name(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (kind, language) = (LetterKind::Moved, Language::Ar);
        let bad = Source { body: "{{ answer }}\n\n{{ nmae }}".into(), ..own() };
        let expected = Refusal::Invalid(vec![FieldError::new("body", Problem::UnknownPlaceholder { line: 3, name: "nmae".into() })]);
        assert_eq!(refusal(letters::save(&h.platform, &officer, kind, language, 0, &bad).await), expected);
        assert_eq!(refusal(letters::try_out(&officer, kind, language, &bad)), expected);
        assert_eq!(letters::show(&h.platform, &officer, kind, language).await.expect("a letter").version, 0);
        let stranger = h.officer(Role::FocalPoint).await;
        assert_eq!(refusal(letters::save(&h.platform, &stranger, kind, language, 0, &own()).await), Refusal::NotPermitted);
        let tried = letters::try_out(&officer, LetterKind::Invitation, Language::Ar, &letters::ours(LetterKind::Invitation, Language::Ar)).expect("ours can be tried out");
        assert!(tried.subject.starts_with("دعوة:") && tried.text.contains("https://convener.example/rsvp/"));
    }

    async fn a_preview_opens_under_its_own_path_only_and_nobody_else_can_make_one(h) {
        let officer = h.officer(Role::Secretariat).await;
        let (kind, language) = (LetterKind::ConfirmationAccepted, Language::Ar);
        let tried = letters::try_out(&officer, kind, language, &letters::ours(kind, language)).expect("ours can be tried out");
        assert!(tried.html.contains("dir=\"rtl\"") && tried.html.contains("href=\"https://convener.example/rsvp/sample/invitation.ics\""), "{}", tried.html);
        let address = letters::preview_address(&h.platform, "/desk/here", &tried.html).expect("an address");
        assert!(address.len() < 4_000, "{}", address.len());
        let (path, carried) = address.split_once("?letter=").expect("a query");
        assert_eq!(path, "/desk/here");
        assert_eq!(letters::open_preview(&h.platform, path, carried).expect("the letter"), tried.html);
        assert_eq!(refusal(letters::open_preview(&h.platform, "/desk/there", carried)), Refusal::NotFound);
        for forged in ["", "AAAA", &carried[1..], &format!("A{}", &carried[1..])] {
            assert_eq!(refusal(letters::open_preview(&h.platform, path, forged)), Refusal::NotFound);
        }
        let noise: String = (0..40_000_u32).map(|n| char::from_u32(0x4e00 + n.wrapping_mul(2_654_435_761) % 20_000).unwrap_or('x')).collect();
        assert_eq!(letters::preview_address(&h.platform, path, &noise), None, "too long to be carried: the text is shown alone");
    }

    async fn a_letter_is_sent_to_its_author_first(h) {
        let officer = h.officer(Role::Secretariat).await;
        letters::sent_to_oneself(&h.platform, &officer, LetterKind::ReminderAnswer, Language::Es, &letters::ours(LetterKind::ReminderAnswer, Language::Es)).await.expect("sent");
        h.worker.drain().await.expect("the worker works");
        let (to, bytes) = h.mailbox.mails()[0].clone();
        assert_eq!((to.as_str(), subject(&bytes).as_str()), ("secretariat@convener.example", "[Prueba] Recordatorio: Calidad de las decisiones de primera instancia"));
    }
}

//! How firm quotas are, seats that count for one quota only, and people who are kept apart.

use balance::Method;
use domain::ids::{DialogueId, PersonId};
use domain::quota::{QuotaForm, QuotaTable};
use domain::{
    Actor, Dimension, FieldError, Gender, InvitationState, Problem, Refusal, Role, Theme,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use testkit::Harness;
use testkit::shortlist::{Someone, dialogue, invitation, people, person};
use usecases::shortlist::queries::{QuotaScreen, Screen, Tried, quota_screen, screen};
use usecases::shortlist::waves::{Whom, waves};
use usecases::shortlist::{
    Answer, Ask, Limits, add, apart_screen, check_files, draw, keep_apart, lift_apart, propose,
    relax, save_quotas, seed_of, set_quotas,
};
use usecases::{Error, Result, dialogues};

fn refusal<T>(result: Result<T>) -> Option<Refusal> {
    result.err().as_ref().and_then(Error::refusal).cloned()
}

fn ask(seed: &str) -> Ask {
    Ask {
        seed: seed.to_owned(),
        method: Method::Random,
    }
}

fn row<'a>(
    dimension: &'a str,
    feature: &'a str,
    unit: &'a str,
    min: &'a str,
    firmness: &'a str,
) -> QuotaForm<'a> {
    QuotaForm {
        dimension,
        feature,
        unit,
        min,
        max: "",
        firmness,
    }
}

async fn look(h: &Harness, actor: &Actor, id: DialogueId) -> Screen {
    screen(&h.platform, actor, id, "")
        .await
        .expect("the page of the balance")
}

async fn table(h: &Harness, actor: &Actor, id: DialogueId) -> QuotaScreen {
    quota_screen(&h.platform, actor, id, None)
        .await
        .expect("the page of the quotas")
}

/// Women and men who work on appeals.
async fn women_and_men(h: &Harness, women: usize, men: usize) {
    for (gender, how_many) in [(Gender::Woman, women), (Gender::Man, men)] {
        for _ in 0..how_many {
            let someone = Someone {
                gender,
                ..Someone::default()
            };
            person(h, someone).await;
        }
    }
}

async fn works_on(h: &Harness, person: PersonId, theme: Theme) {
    entity::person_theme::Entity::insert(entity::person_theme::ActiveModel {
        person_id: Set(person),
        theme: Set(theme),
    })
    .exec_without_returning(h.platform.db())
    .await
    .expect("another theme");
}

testkit::on_each_database! {
    async fn a_desirable_quota_gives_way_in_a_draw_and_the_record_says_so(h) {
        let officer = h.officer(Role::Secretariat).await;
        women_and_men(h, 3, 7).await;
        let id = dialogue(h, 6, None).await;
        let desirable = [row("gender", "woman", "seats", "5", "desirable")];
        set_quotas(&h.platform, &officer, id, &desirable, None).await.expect("quotas");
        let Answer::Conceding(conceded) = look(h, &officer, id).await.answer else {
            panic!("three women are fewer than five");
        };
        assert_eq!((conceded.total, conceded.changes.len()), (2, 1));
        assert_eq!((conceded.changes[0].from.min, conceded.changes[0].to.min), (5, 3));

        let kept = propose(&h.platform, &officer, id, &ask("one")).await.expect("a draw");
        let record = draw(&h.platform, &officer, id, kept).await.expect("the record");
        assert_eq!(record.proposal.conceded.as_ref(), Some(&*conceded));
        assert_eq!(record.panel.len(), 6);

        let required = [row("gender", "woman", "seats", "5", "")];
        set_quotas(&h.platform, &officer, id, &required, None).await.expect("quotas");
        assert!(look(h, &officer, id).await.answer.obstacle().is_some());
        assert_eq!(refusal(propose(&h.platform, &officer, id, &ask("two")).await), Some(Refusal::QuotasConflict));
    }

    async fn waves_reckon_with_a_quota_where_a_draw_moves_it(h) {
        let officer = h.officer(Role::Secretariat).await;
        women_and_men(h, 3, 7).await;
        let id = dialogue(h, 6, None).await;
        let desirable = [row("gender", "woman", "seats", "5", "desirable")];
        set_quotas(&h.platform, &officer, id, &desirable, None).await.expect("quotas");
        let page = waves(&h.platform, &officer, id, Whom::Nobody).await.expect("the waves");
        assert_eq!((page.reachable, page.why_not.is_some()), (Some(true), false));
        assert_eq!(page.conceding.expect("two women fewer").total, 2);
        assert_eq!(page.rows[0].min_seats, 3);
        let required = [row("gender", "woman", "seats", "5", "")];
        set_quotas(&h.platform, &officer, id, &required, None).await.expect("quotas");
        let page = waves(&h.platform, &officer, id, Whom::Nobody).await.expect("the waves");
        assert_eq!((page.reachable, page.conceding.is_none()), (Some(false), true));
    }

    async fn a_draw_by_firm_and_by_soft_quotas_is_made_again_from_its_files(h) {
        let officer = h.officer(Role::Secretariat).await;
        people(h, 40).await;
        let id = dialogue(h, 10, Some(2)).await;
        let rows = [
            row("gender", "woman", "per-cent", "45", "fixed"),
            row("regional-group", "african", "seats", "2", "required"),
            row("theme", "appeals", "seats", "4", "preferred"),
            row("theme", "legal-aid", "per-cent", "90", "desirable"),
        ];
        set_quotas(&h.platform, &officer, id, &rows, None).await.expect("quotas");
        let kept = propose(&h.platform, &officer, id, &ask("a seed")).await.expect("a draw");
        let record = draw(&h.platform, &officer, id, kept).await.expect("the record");
        assert!(record.proposal.conceded.is_some());
        let files = check_files(&h.platform, &officer, id, kept).await.expect("the files");
        let again = balance::run(&balance::Request {
            categories: &files.categories,
            respondents: &files.respondents,
            seats: record.seats,
            at_most: &record.at_most,
            method: Method::Random,
            gap: balance::GAP,
            seed: seed_of(&record.head.seed),
        }).expect("the command reads the files");
        assert_eq!(again.instance, record.head.instance_hash);
        assert_eq!(again.selected, record.proposal.selected);
    }

    async fn advice_never_moves_a_fixed_quota_and_leaves_the_others_as_firm_as_they_are(h) {
        let officer = h.officer(Role::Secretariat).await;
        women_and_men(h, 6, 6).await;
        let id = dialogue(h, 6, None).await;
        let rows = [row("gender", "woman", "seats", "5", "fixed"), row("gender", "man", "seats", "4", "")];
        set_quotas(&h.platform, &officer, id, &rows, None).await.expect("quotas");
        let why = look(h, &officer, id).await.answer.obstacle().cloned().expect("nine for six seats");
        let ways: Vec<_> = why.relaxation.iter().chain(&why.alternatives).collect();
        assert!(!ways.is_empty());
        assert!(ways.iter().all(|way| way.changes.iter().all(|change| change.value == "man")), "{ways:?}");

        let moved = domain::quota::read_written("gender woman seats 4 -", 6).expect("a quota");
        relax(&h.platform, &officer, id, &[moved]).await.expect("an officer may");
        let quotas = table(h, &officer, id).await.quotas;
        assert_eq!((quotas[0].min, quotas[0].firmness), (Some(4), domain::Firmness::Fixed));
    }

    async fn each_seat_for_one_theme_only_asks_for_as_many_people_as_themes(h) {
        let officer = h.officer(Role::Secretariat).await;
        let both = person(h, Someone::default()).await;
        works_on(h, both, Theme::LegalAid).await;
        let id = dialogue(h, 1, None).await;
        let rows = [row("theme", "appeals", "seats", "1", ""), row("theme", "legal-aid", "seats", "1", "")];
        let nothing = QuotaTable::default();
        save_quotas(&h.platform, &officer, id, &rows, &[], &nothing).await.expect("the table");
        assert_eq!(look(h, &officer, id).await.answer, Answer::Met);

        let seen = table(h, &officer, id).await.table();
        let themes = [Dimension::Theme, Dimension::Gender];
        save_quotas(&h.platform, &officer, id, &rows, &themes, &seen).await.expect("the table");
        let now = table(h, &officer, id).await;
        assert_eq!(now.champions, [Dimension::Theme], "of other dimensions a person has one value only");
        assert!(look(h, &officer, id).await.answer.obstacle().is_some(), "one person speaks for one theme");
        // Whoever had not seen it does not overwrite it.
        let late = save_quotas(&h.platform, &officer, id, &rows, &[], &seen).await;
        assert_eq!(refusal(late), Some(Refusal::ChangedMeanwhile));
        // Rows that are set without the table leave it alone.
        set_quotas(&h.platform, &officer, id, &rows[..1], None).await.expect("quotas");
        assert_eq!(table(h, &officer, id).await.champions, [Dimension::Theme]);
    }

    async fn a_list_whose_every_theme_is_met_may_still_be_short_of_people(h) {
        let officer = h.officer(Role::Secretariat).await;
        let both = person(h, Someone::default()).await;
        works_on(h, both, Theme::LegalAid).await;
        let other = person(h, Someone { country: Some("FJI"), ..Someone::default() }).await;
        let id = dialogue(h, 2, None).await;
        let rows = [row("theme", "appeals", "seats", "1", ""), row("theme", "legal-aid", "seats", "1", "")];
        save_quotas(&h.platform, &officer, id, &rows, &[Dimension::Theme], &QuotaTable::default()).await.expect("the table");
        let mut seen = Vec::new();
        for somebody in [both, other] {
            add(&h.platform, &officer, id, somebody, "Asked by telephone", Limits::GoBeyond).await.expect("on the list");
            let standings = look(h, &officer, id).await.standings;
            let themes: Vec<_> = standings.rows.iter().map(|row| row.counts.shortlisted.known).collect();
            let together = standings.together[0];
            seen.push((themes, together.counts.shortlisted.known, together.min_seats));
        }
        assert_eq!(seen, [(vec![1, 1], 1, 2), (vec![2, 1], 2, 2)]);
    }

    async fn each_seat_for_one_theme_is_refused_of_too_many_themes(h) {
        let officer = h.officer(Role::Secretariat).await;
        let id = dialogue(h, 20, None).await;
        let rows: Vec<QuotaForm<'_>> = Theme::ALL[..11]
            .iter()
            .map(|theme| row("theme", theme.code(), "seats", "1", ""))
            .collect();
        let why = Some(Refusal::Invalid(vec![FieldError::new("champions", Problem::TooMany { max: 10 })]));
        let champions = [Dimension::Theme];
        let tried = Tried { rows: &rows, champions: &champions, preset: None };
        assert_eq!(refusal(quota_screen(&h.platform, &officer, id, Some(tried)).await), why);
        let saved = save_quotas(&h.platform, &officer, id, &rows, &champions, &QuotaTable::default()).await;
        assert_eq!(refusal(saved), why);
        assert!(table(h, &officer, id).await.quotas.is_empty(), "nothing was set");
    }

    async fn two_who_are_kept_apart_are_never_drawn_together(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 3).await;
        let (one, other) = (all[0], all[2]);
        let id = dialogue(h, 2, None).await;
        keep_apart(&h.platform, &officer, id, [other, one], "One case, two sides").await.expect("kept apart");
        for seed in 0..12 {
            propose(&h.platform, &officer, id, &ask(&seed.to_string())).await.expect("a draw");
            let listed: Vec<PersonId> = look(h, &officer, id).await.places.iter().map(|place| place.contact.id).collect();
            assert!(listed.contains(&all[1]) && listed.len() == 2, "{listed:?}");
        }
        // Said again the reason is the new one; there is one rule for the pair.
        keep_apart(&h.platform, &officer, id, [one, other], "Brothers").await.expect("said again");
        let page = apart_screen(&h.platform, &officer, id, ["ada", "nobody"]).await.expect("the page");
        assert_eq!((page.pairs.len(), page.pairs[0].reason.as_str()), (1, "Brothers"));
        assert_eq!((page.found[0].len(), page.found[1].len()), (3, 0));
        // Three seats cannot be filled with them apart.
        let wider = entity::dialogue::ActiveModel { id: Set(id), seats: Set(3), ..Default::default() };
        entity::dialogue::Entity::update(wider).exec(h.platform.db()).await.expect("three seats");
        assert!(look(h, &officer, id).await.answer.obstacle().is_some());
        lift_apart(&h.platform, &officer, id, [other, one]).await.expect("lifted");
        assert_eq!(look(h, &officer, id).await.answer, Answer::Met);
        assert_eq!(refusal(lift_apart(&h.platform, &officer, id, [one, other]).await), Some(Refusal::ChangedMeanwhile));
        let trail = entity::audit::Entity::find()
            .filter(entity::audit::Column::Code.is_in(["kept-apart", "apart-lifted"]))
            .count(h.platform.db()).await.expect("the trail");
        assert_eq!(trail, 6, "each time an entry with each of them");
    }

    async fn decisions_go_before_keeping_apart_and_the_page_says_so(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 4).await;
        let id = dialogue(h, 3, None).await;
        keep_apart(&h.platform, &officer, id, [all[0], all[1]], "Brothers").await.expect("kept apart");
        add(&h.platform, &officer, id, all[0], "Co-host", Limits::Keep).await.expect("added");
        assert!(!look(h, &officer, id).await.apart[0].both_listed);
        invitation(h, id, all[1], InvitationState::Accepted).await;
        let page = look(h, &officer, id).await;
        assert!(page.apart[0].both_listed);
        assert_eq!(page.answer, Answer::Met, "the question keeps an answer");
        propose(&h.platform, &officer, id, &ask("one")).await.expect("a draw");
        assert_eq!(look(h, &officer, id).await.standings.shortlisted, 3);
    }

    async fn keeping_apart_takes_two_people_a_reason_and_the_secretariat(h) {
        let officer = h.officer(Role::Secretariat).await;
        let all = people(h, 2).await;
        let id = dialogue(h, 2, None).await;
        let pair = [all[0], all[1]];
        let silent = keep_apart(&h.platform, &officer, id, pair, " ").await;
        assert_eq!(refusal(silent), Some(Refusal::field("reason", Problem::Required)));
        let alone = keep_apart(&h.platform, &officer, id, [all[0], all[0]], "Twins").await;
        assert_eq!(refusal(alone), Some(Refusal::field("other", Problem::SamePerson)));
        let stranger = keep_apart(&h.platform, &officer, id, [all[0], PersonId::new()], "Unknown").await;
        assert_eq!(refusal(stranger), Some(Refusal::NotFound));
        let focal = h.officer(Role::FocalPoint).await;
        for (actor, why) in [(&focal, Refusal::NotPermitted), (&Actor::Public, Refusal::SignInRequired)] {
            assert_eq!(refusal(keep_apart(&h.platform, actor, id, pair, "Brothers").await), Some(why.clone()));
            assert_eq!(refusal(lift_apart(&h.platform, actor, id, pair).await), Some(why.clone()));
            assert_eq!(refusal(apart_screen(&h.platform, actor, id, ["", ""]).await), Some(why));
        }
        assert!(look(h, &officer, id).await.apart.is_empty());
    }

    async fn a_dialogue_like_another_takes_over_its_rules(h) {
        let officer = h.officer(Role::Secretariat).await;
        let first = h.dialogue().make().await;
        let amina = h.person("Amina", "Otieno").country("KEN").make().await;
        let jonas = h.person("Jonas", "Otieno").country("KEN").make().await;
        let rows = [row("theme", "appeals", "seats", "1", "preferred")];
        let themes = [Dimension::Theme];
        save_quotas(&h.platform, &officer, first, &rows, &themes, &QuotaTable::default()).await.expect("the table");
        keep_apart(&h.platform, &officer, first, [amina, jonas], "Siblings").await.expect("kept apart");
        let like = dialogues::Like { dialogue: first, quotas: true, standings: true, programme: false, partners: false };
        let form = h.dialogue().form();
        let copy = dialogues::create_like(&h.platform, &officer, DialogueId::new(), &form, Some(like)).await.expect("made");
        assert_eq!(table(h, &officer, copy).await.table(), table(h, &officer, first).await.table());
        assert_eq!(look(h, &officer, copy).await.apart.len(), 1);
        let neither = dialogues::Like { dialogue: first, quotas: false, standings: false, programme: false, partners: false };
        let bare = dialogues::create_like(&h.platform, &officer, DialogueId::new(), &form, Some(neither)).await.expect("made");
        assert_eq!(table(h, &officer, bare).await.table(), QuotaTable::default());
        assert!(look(h, &officer, bare).await.apart.is_empty());
    }
}

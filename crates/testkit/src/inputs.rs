//! Calls and inputs for tests.

use domain::Actor;
use domain::call::{CallForm, QuestionForm};
use domain::ids::{CallId, CallQuestionId, DialogueId, InputId};
use domain::input::{AuthorForm, DraftForm, InputKind};
use entity::{call, dialogue, input};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use usecases::{calls, inputs};

use crate::Harness;

/// A published call with two questions, of which the first must be answered in at most 20 words.
#[derive(Clone, Debug)]
pub struct OpenCall {
    pub dialogue: DialogueId,
    pub id: CallId,
    pub slug: String,
    pub dialogue_slug: String,
    pub questions: [CallQuestionId; 2],
}

impl OpenCall {
    /// An input that can be sent, for these readers: the first question answered with `text`.
    #[must_use]
    pub fn draft(&self, visibility: &str, text: &str) -> DraftForm {
        DraftForm {
            kind: "contribution".to_owned(),
            language: "en".to_owned(),
            title: "Interpreters first".to_owned(),
            visibility: visibility.to_owned(),
            attribution: "organisation".to_owned(),
            answers: vec![(self.questions[0], text.to_owned())],
            ..DraftForm::default()
        }
    }
}

/// The form of a call that closes on 1 April 2023.
#[must_use]
pub fn call_form() -> CallForm {
    CallForm {
        title: "Partnership in practice".to_owned(),
        introduction: "Tell us what you have seen.".to_owned(),
        language: "en".to_owned(),
        kinds: InputKind::ALL
            .iter()
            .map(|kind| kind.code().to_owned())
            .collect(),
        languages: vec!["en".to_owned(), "ar".to_owned()],
        closes_on: "2023-04-01".to_owned(),
        grace_hours: "2".to_owned(),
        files_max: "2".to_owned(),
        eligible: "anybody".to_owned(),
        review: "anonymous".to_owned(),
        ..CallForm::default()
    }
}

impl Harness {
    /// A call of this dialogue that is open to anybody.
    pub async fn open_call(&self, dialogue: DialogueId) -> OpenCall {
        let (platform, officer, id) = (&self.platform, &Actor::Platform, CallId::new());
        calls::create(platform, officer, dialogue, id, &call_form())
            .await
            .expect("a call");
        let questions = [CallQuestionId::new(), CallQuestionId::new()];
        for (nth, question) in questions.iter().enumerate() {
            let form = QuestionForm {
                text: format!("What have you seen, part {nth}?"),
                words_max: if nth == 0 {
                    "20".to_owned()
                } else {
                    String::new()
                },
                required: if nth == 0 {
                    "yes".to_owned()
                } else {
                    String::new()
                },
                ..QuestionForm::default()
            };
            calls::add_question(platform, officer, dialogue, id, *question, &form)
                .await
                .expect("a question");
        }
        calls::publish(platform, officer, dialogue, id)
            .await
            .expect("published");
        let row = call::Entity::find_by_id(id)
            .one(platform.db())
            .await
            .expect("a look-up");
        let of = dialogue::Entity::find_by_id(dialogue)
            .one(platform.db())
            .await
            .expect("a look-up");
        OpenCall {
            dialogue,
            id,
            slug: row.expect("a call").slug,
            dialogue_slug: of.expect("a dialogue").slug,
            questions,
        }
    }

    /// Somebody who begins an input, with the token in their link.
    pub async fn author(&self, call: &OpenCall, email: &str) -> (InputId, String) {
        let id = InputId::new();
        let form = AuthorForm {
            name: "Nadia Rahimi".to_owned(),
            email: email.to_owned(),
            organisation: "Refugee Voices".to_owned(),
            kind: "refugee-led".to_owned(),
            iso3: "KEN".to_owned(),
        };
        let lang = domain::Language::En;
        inputs::begin(
            &self.platform,
            &call.dialogue_slug,
            &call.slug,
            id,
            &form,
            lang,
        )
        .await
        .expect("begun");
        (id, self.platform.secret().token("input", &id.to_string()))
    }

    /// An input that was sent, with its token and reference.
    pub async fn input(
        &self,
        call: &OpenCall,
        email: &str,
        form: &DraftForm,
    ) -> (InputId, String, String) {
        let (id, token) = self.author(call, email).await;
        inputs::save(&self.platform, &token, form)
            .await
            .expect("saved");
        inputs::submit(&self.platform, &token).await.expect("sent");
        let row = input::Entity::find_by_id(id)
            .one(self.platform.db())
            .await
            .expect("a look-up");
        (id, token, row.expect("an input").reference)
    }

    /// Somebody who is invited to this dialogue: the token in the link of their invitation.
    pub async fn participant(&self, dialogue: DialogueId) -> String {
        use entity::invitation::{Column, Entity};
        let people = self.shortlisted(dialogue, 1, domain::Language::En).await;
        usecases::invitations::issue(&self.platform, &Actor::Platform, dialogue, &people)
            .await
            .expect("invited");
        let found = Entity::find()
            .filter(Column::DialogueId.eq(dialogue))
            .one(self.platform.db())
            .await
            .expect("a look-up");
        usecases::invitations::token(&self.platform, found.expect("an invitation").id)
    }
}

//! One comment at the desk, and what becomes of it.

use axum::extract::State;
use axum::response::Response;
use domain::comment::{Disposition, DispositionForm};
use domain::ids::{CommentId, DialogueId};
use domain::{Refusal, paths};
use leptos::prelude::*;
use locale::{format, t, word};
use usecases::reports::rounds;
use usecases::reports::rounds::queries::{CommentLine, Round, Rounds};
use usecases::reports::words::place;

use super::here;
use super::table::{below, decided, of};
use crate::components::{
    Actions, Button, Choice, LinkButton, Look, PostForm, Prose, Radios, SummaryList, SummaryRow,
    TextArea, TitleBlock,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let (id, comment) = (named.id("id")?, named.id("comment")?);
    page(&site, &visit, id, comment, None, &Errors::none()).await
}

pub(super) async fn decide(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(form): Posted<DispositionForm>,
) -> Result<Response, Refused> {
    let (id, comment): (DialogueId, CommentId) = (named.id("id")?, named.id("comment")?);
    let result = rounds::decide(&site.platform, visit.actor(), id, comment, &form).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| match field {
            "disposition" => Some(t!(visit.lang, "round-disposition")),
            "reason" => Some(t!(visit.lang, "round-reason")),
            _ => None,
        });
        page(&site, &visit, id, comment, Some(&form), &errors).await
    };
    sent_on(result, visit.lang, &here(id), "comment-decided", again).await
}

fn find(found: &Rounds, id: CommentId) -> Option<(&Round, &CommentLine)> {
    found.rounds.iter().find_map(|round| {
        let one = round.comments.iter().find(|one| one.id == id)?;
        Some((round, one))
    })
}

async fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    comment: CommentId,
    typed: Option<&DispositionForm>,
    errors: &Errors,
) -> Result<Response, Refused> {
    let lang = visit.lang;
    let found = rounds::queries::rounds(&site.platform, visit.actor(), id).await?;
    let (round, one) = find(&found, comment).ok_or(Refusal::NotFound)?;
    let before = one.disposition.map_or("", Disposition::code).to_owned();
    let typed = typed.cloned().unwrap_or_else(|| DispositionForm {
        disposition: before.clone(),
        reason: one.reason.clone(),
        before: before.clone(),
    });
    let title = place(lang, &round.draft, one.about);
    let page = below(lang, &found, title.clone())
        .under(
            paths::desk_dialogue_part(id, "report/comments"),
            t!(lang, "round-comments"),
        )
        .refused(errors.any());
    Ok(page.render(site, visit, || {
        let by = format::facts(
            lang,
            [one.by.clone(), one.organisation.clone()]
                .into_iter()
                .filter(|fact| !fact.is_empty()),
        );
        let at = one.changed_at.unwrap_or(one.made_at);
        let rows = vec![
            SummaryRow::new(t!(lang, "round-by"), by),
            SummaryRow::with_view(
                t!(lang, "label-date"),
                crate::calls::moment_view(lang, at, round.zone),
            ),
            SummaryRow::with_view(t!(lang, "round-disposition"), decided(lang, one)),
        ];
        let form = found.state.is_open().then(|| {
            let choices = Disposition::ALL
                .iter()
                .map(|one| Choice::new(one.code(), word(lang, one.label_key())))
                .collect();
            let (chosen, reason) = (errors.field("disposition"), errors.field("reason"));
            let back = here(id);
            view! {
                <PostForm>
                    <input type="hidden" name="before" value=before/>
                    <Radios legend=t!(lang, "round-disposition") name="disposition" choices=choices selected=typed.disposition error=chosen required=true/>
                    <TextArea label=t!(lang, "round-reason") name="reason" value=typed.reason hint=t!(lang, "round-reason-hint") error=reason rows=3/>
                    <Actions>
                        <Button label=t!(lang, "button-save") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
        });
        let about = of(lang, found.language, &one.of);
        view! {
            {errors.summary()}
            <TitleBlock title=title eyebrow=t!(lang, "round-number", number = round.number)/>
            {about}
            <h2>{t!(lang, "round-comment")}</h2>
            <Prose text=one.text.clone()/>
            <SummaryList rows=rows/>
            {form}
        }
        .into_any()
    }))
}

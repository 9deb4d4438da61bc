//! Issuing corrigenda of a published report at the desk, and showing them wherever the report is read.

use axum::extract::State;
use axum::response::Response;
use domain::ids::{CorrigendumId, DialogueId};
use domain::report::CorrectionForm;
use domain::{Refusal, ReportState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::reports::corrigenda;
use usecases::reports::queries::{Desk, Report};

use super::pages::below;
use super::{desk, report_path};
use crate::components::{
    Actions, Button, Field, Input, LinkButton, Look, Notice, PostForm, SummaryList, SummaryRow,
    TextArea, TitleBlock, Tone, Width,
};
use crate::forms::{Errors, Posted, sent_on};
use crate::named::Named;
use crate::portal::parts::foreign;
use crate::refused::Refused;
use crate::routes::Site;
use crate::visit::Visit;

/// The corrigenda of a report, for everybody who reads it.
pub(crate) fn list(lang: Lang, report: &Report) -> Option<AnyView> {
    if report.corrigenda.is_empty() {
        return None;
    }
    let of = foreign(lang, report.language);
    let items: Vec<AnyView> = report
        .corrigenda
        .iter()
        .map(|one| {
            let text = |text: &str| {
                let (text, of) = (text.to_owned(), of.clone());
                view! { <span dir="auto" lang=of class="lines">{text}</span> }.into_any()
            };
            let rows = vec![
                SummaryRow::with_view(t!(lang, "corrigendum-place"), text(&one.said.place)),
                SummaryRow::with_view(t!(lang, "corrigendum-reads"), text(&one.said.reads)),
                SummaryRow::with_view(
                    t!(lang, "corrigendum-should-read"),
                    text(&one.said.should_read),
                ),
                SummaryRow::with_view(t!(lang, "corrigendum-reason"), text(&one.said.reason)),
                SummaryRow::new(t!(lang, "label-date"), format::date(lang, one.said.day)),
            ];
            let title = t!(lang, "corrigendum-number", number = one.number);
            let id = format!("corrigendum-{}", one.number);
            view! { <h3 id=id>{title}</h3><SummaryList rows=rows/> }.into_any()
        })
        .collect();
    Some(
        view! {
            <h2 id="corrigenda">{t!(lang, "corrigenda")}</h2>
            <p class="muted">{t!(lang, "corrigenda-text")}</p>
            {items}
        }
        .into_any(),
    )
}

/// What the form holds.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    id: String,
    place: String,
    reads: String,
    should_read: String,
    reason: String,
    day: String,
}

fn published(desk: &Desk) -> Result<&Report, Refusal> {
    let report = desk.report.as_ref().ok_or(Refusal::NotFound)?;
    match report.state {
        ReportState::Published => Ok(report),
        ReportState::Draft | ReportState::Circulated | ReportState::Adopted => {
            Err(Refusal::WrongState {
                state: report.state.label_key(),
            })
        }
    }
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
) -> Result<Response, Refused> {
    let (id, desk) = desk(&site, &visit, named.text("id")).await?;
    let typed = Sent {
        id: CorrigendumId::new().to_string(),
        day: site.platform.now().date_naive().to_string(),
        ..Sent::default()
    };
    Ok(page(
        &site,
        &visit,
        id,
        &desk,
        published(&desk)?,
        &typed,
        &Errors::none(),
    ))
}

pub(super) async fn issue(
    State(site): State<Site>,
    visit: Visit,
    named: Named,
    Posted(sent): Posted<Sent>,
) -> Result<Response, Refused> {
    let id: DialogueId = named.id("id")?;
    let (platform, actor) = (&site.platform, visit.actor());
    let one = sent.id.parse().unwrap_or_else(|_| CorrigendumId::new());
    let form = CorrectionForm {
        place: sent.place.clone(),
        reads: sent.reads.clone(),
        should_read: sent.should_read.clone(),
        reason: sent.reason.clone(),
        day: sent.day.clone(),
    };
    let result = corrigenda::issue(platform, actor, id, one, &form).await;
    let again = async |errors: Errors| {
        let errors = errors.named(|field| label(visit.lang, field));
        let (id, desk) = desk(&site, &visit, named.text("id")).await?;
        Ok(page(
            &site,
            &visit,
            id,
            &desk,
            published(&desk)?,
            &sent,
            &errors,
        ))
    };
    sent_on(
        result,
        visit.lang,
        &report_path(id),
        "corrigendum-issued",
        again,
    )
    .await
}

fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "place" => t!(lang, "corrigendum-place"),
        "reads" => t!(lang, "corrigendum-reads"),
        "should_read" => t!(lang, "corrigendum-should-read"),
        "reason" => t!(lang, "corrigendum-reason"),
        "day" => t!(lang, "label-date"),
        _ => return None,
    })
}

fn page(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    desk: &Desk,
    report: &Report,
    typed: &Sent,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let title = t!(lang, "corrigendum-new");
    let typed = typed.clone();
    below(lang, desk, title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let public = paths::outcome(&desk.head.slug);
            let known = list(lang, report);
            let (place, reads) = (errors.field("place"), errors.field("reads"));
            let (should, reason) = (errors.field("should_read"), errors.field("reason"));
            let (day, back) = (errors.field("day"), report_path(id));
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=desk.head.title.clone()/>
                <Notice tone=Tone::Information title=t!(lang, "corrigendum-public") text=t!(lang, "corrigendum-public-text")>
                    <p><a href=public>{t!(lang, "reports-open-public")}</a></p>
                </Notice>
                <PostForm>
                    <input type="hidden" name="id" value=typed.id/>
                    <Field label=t!(lang, "corrigendum-place") name="place" value=typed.place hint=t!(lang, "corrigendum-place-hint") error=place required=true/>
                    <TextArea label=t!(lang, "corrigendum-reads") name="reads" value=typed.reads error=reads required=true rows=3/>
                    <TextArea label=t!(lang, "corrigendum-should-read") name="should_read" value=typed.should_read error=should required=true rows=3/>
                    <TextArea label=t!(lang, "corrigendum-reason") name="reason" value=typed.reason error=reason required=true rows=2/>
                    <Field label=t!(lang, "label-date") name="day" kind=Input::Date value=typed.day error=day width=Width::Half required=true/>
                    <Actions>
                        <Button label=t!(lang, "corrigendum-issue") look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
                {known}
            }
            .into_any()
        })
}

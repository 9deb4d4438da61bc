//! The letters about decisions, seen before they are sent.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::{t, word};
use usecases::reviews;

use crate::components::{Actions, Button, Empty, LinkButton, Look, PostForm, Prose, TitleBlock};
use crate::page::{Page, done};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let this = (read_id(&id)?, read_id(&call)?);
    let letters = reviews::to_tell(&site.platform, visit.actor(), this).await?;
    let lang = visit.lang;
    let title = t!(lang, "review-letters");
    let back = paths::desk_call_part(this.0, this.1, "review");
    Ok(Page::desk(title.clone())
        .under(back.clone(), t!(lang, "call-review"))
        .render(&site, &visit, || {
            let count = i64::try_from(letters.len()).unwrap_or(i64::MAX);
            let items: Vec<AnyView> = letters
                .iter()
                .map(|one| {
                    let heading = format!("{} · {}", one.reference, word(lang, one.decision.label_key()));
                    let (subject, text, of) =
                        (one.subject.clone(), one.text.clone(), one.language.code());
                    view! {
                        <article class="section">
                            <h2>{heading}</h2>
                            <p><strong dir="auto" lang=of>{subject}</strong></p>
                            <Prose text=text lang=of/>
                        </article>
                    }
                    .into_any()
                })
                .collect();
            let send = if letters.is_empty() {
                view! { <Empty title=t!(lang, "review-letters-none")/> }.into_any()
            } else {
                let back = back.clone();
                view! {
                    <PostForm>
                        <Actions>
                            <Button label=t!(lang, "review-letters-send", count = count) look=Look::Primary/>
                            <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                        </Actions>
                    </PostForm>
                }
                .into_any()
            };
            view! {
                <TitleBlock title=title lead=t!(lang, "review-letters-lead")/>
                {items}
                {send}
            }
            .into_any()
        }))
}

pub(super) async fn send(
    State(site): State<Site>,
    visit: Visit,
    Path((id, call)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let this = (read_id(&id)?, read_id(&call)?);
    reviews::tell(&site.platform, visit.actor(), this).await?;
    Ok(done(
        &paths::desk_call_part(this.0, this.1, "review"),
        "review-told",
    ))
}

//! Saved selections above a list: links to them, and a form to save the present one or take one away.

use axum::response::Response;
use domain::{Actor, List};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::saved_lists::{self, Saved, Wanted};
use usecases::{Error, Platform};

use crate::components::{
    Actions, Bdi, Button, Checkbox, Disclosure, Field, Hidden, PostButton, PostForm,
};
use crate::forms::{Errors, shown_by_the_form};
use crate::listing::Filters;
use crate::page::done;
use crate::refused::{Refused, read_id};

/// What the form posts; the selection itself is in the address.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Typed {
    act: String,
    /// Of the selection that is taken away.
    id: String,
    name: String,
    shared: String,
}

/// The saved selections of a list, and what was typed about them.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    saved: Vec<Saved>,
    typed: Typed,
    errors: Errors,
}

impl Shelf {
    /// The selections that the reader sees.
    ///
    /// # Errors
    /// Refuses those who may not see the list.
    pub async fn load(platform: &Platform, actor: &Actor, list: List) -> usecases::Result<Self> {
        Ok(Self {
            saved: saved_lists::of(platform, actor, list).await?,
            ..Self::default()
        })
    }

    /// What was wrong with the form.
    #[must_use]
    pub fn errors(&self) -> &Errors {
        &self.errors
    }

    /// The links, above the filters; nothing while nothing is saved.
    #[must_use]
    pub fn links(&self, lang: Lang, filters: &Filters) -> Option<AnyView> {
        if self.saved.is_empty() {
            return None;
        }
        let here = filters.query();
        let links: Vec<AnyView> = self
            .saved
            .iter()
            .map(|saved| {
                let current = (saved.query == here).then_some("true");
                let href = filters.with_whole(&saved.query);
                let shared = (saved.shared && !saved.own).then(|| {
                    view! { " "<span class="muted small">{t!(lang, "saved-list-shared")}</span> }
                });
                view! { <li><a href=href aria-current=current><Bdi text=saved.name.clone()/></a>{shared}</li> }
                    .into_any()
            })
            .collect();
        Some(
            view! {
                <nav class="saved-lists" aria-label=t!(lang, "saved-lists")>
                    <span class="muted">{t!(lang, "saved-lists")}</span>
                    <ul>{links}</ul>
                </nav>
            }
            .into_any(),
        )
    }

    /// The form, below the filters.
    #[must_use]
    pub fn form(&self, lang: Lang, filters: &Filters) -> Option<AnyView> {
        let own: Vec<&Saved> = self.saved.iter().filter(|saved| saved.own).collect();
        let here = filters.here();
        if own.is_empty() && !filters.any() {
            return None;
        }
        let save = if filters.any() {
            let hidden = vec![("act".to_owned(), "save".to_owned())];
            let (name, shared) = (self.typed.name.clone(), self.typed.shared == "yes");
            let error = self.errors.field("name");
            view! {
                <PostForm action=here.clone()>
                    <Hidden fields=hidden/>
                    <Field label=t!(lang, "saved-list-name") name="name" value=name error=error
                        hint=t!(lang, "saved-list-name-hint")/>
                    <Checkbox label=t!(lang, "saved-list-share") name="shared" checked=shared/>
                    <Actions><Button label=t!(lang, "saved-list-button")/></Actions>
                </PostForm>
            }
            .into_any()
        } else {
            view! { <p>{t!(lang, "saved-list-none")}</p> }.into_any()
        };
        let rows: Vec<AnyView> = own
            .iter()
            .map(|saved| {
                let hidden = vec![
                    ("act".to_owned(), "remove".to_owned()),
                    ("id".to_owned(), saved.id.to_string()),
                ];
                let (name, action) = (saved.name.clone(), here.clone());
                let about = saved.name.clone();
                view! {
                    <li><Bdi text=name/>
                        <PostButton label=t!(lang, "saved-list-remove") action=action hidden=hidden about=about/>
                    </li>
                }
                .into_any()
            })
            .collect();
        let rows = (!rows.is_empty()).then(|| view! { <ul class="saved-lists-own">{rows}</ul> });
        let summary = if own.is_empty() {
            t!(lang, "saved-list-save")
        } else {
            t!(lang, "saved-list-manage")
        };
        Some(
            view! {
                <Disclosure summary=summary open=self.errors.any()>
                    {save}
                    {rows}
                </Disclosure>
            }
            .into_any(),
        )
    }
}

/// Does what the form asks; `again` shows the list with the form as it was typed.
///
/// # Errors
/// A refusal that has a page of its own, and a fault.
pub async fn act(
    platform: &Platform,
    actor: &Actor,
    (lang, list): (Lang, List),
    filters: &Filters,
    typed: Typed,
    again: impl AsyncFnOnce(Shelf) -> Result<Response, Refused>,
) -> Result<Response, Refused> {
    let (result, code) = match typed.act.as_str() {
        "save" => {
            let query = filters.query();
            let wanted = Wanted {
                list,
                name: &typed.name,
                query: &query,
                shared: typed.shared == "yes",
            };
            let saved = saved_lists::save(platform, actor, wanted).await;
            (saved, "list-saved")
        }
        "remove" => {
            let id = read_id(&typed.id)?;
            let removed = saved_lists::remove(platform, actor, list, id).await;
            (removed, "list-removed")
        }
        _ => return Err(Refused::malformed()),
    };
    match result {
        Ok(()) => Ok(done(&filters.here(), code)),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let errors = Errors::of(lang, &refusal);
            let shelf = Shelf::load(platform, actor, list).await?;
            let shelf = Shelf {
                typed,
                errors,
                ..shelf
            };
            again(shelf).await
        }
        Err(error) => Err(error.into()),
    }
}

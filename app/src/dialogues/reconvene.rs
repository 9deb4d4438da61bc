//! Convening a dialogue that was called off: it leaves the house, so it is asked for once more.

use axum::response::Response;
use domain::paths;
use leptos::prelude::*;
use locale::t;
use usecases::dialogues::queries::Overview;

use crate::components::{Actions, Button, LinkButton, Look, PostForm, TitleBlock};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The page; `errors` say why it was refused.
pub fn page(site: &Site, visit: &Visit, overview: &Overview, errors: &Errors) -> Response {
    let lang = visit.lang;
    let back = paths::desk_dialogue(overview.head.id);
    let (title, about) = (t!(lang, "dialogue-reconvene"), overview.head.title.clone());
    Page::desk(title.clone())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(back.clone(), about.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let label = title.clone();
            view! {
                {errors.summary()}
                <TitleBlock title=title eyebrow=about lead=t!(lang, "dialogue-reconvene-lead")/>
                <PostForm>
                    <Actions>
                        <Button label=label look=Look::Primary/>
                        <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
                    </Actions>
                </PostForm>
            }
            .into_any()
        })
}

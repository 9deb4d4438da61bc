//! What came of a draw that is over.

use domain::ids::DialogueId;
use domain::{DrawingState, paths};
use leptos::prelude::*;
use locale::{Lang, format, t, word};
use usecases::shortlist::Drawing;

use super::super::{here, list};
use super::{notice, reached};
use crate::components::{
    Actions, LinkButton, Look, Notice, PostButton, SummaryList, SummaryRow, TimeText, Tone,
};

/// How far the chances may be from the fairest, in words; nothing where time was over before anything was
/// proved about them.
pub(in crate::shortlist) fn gap_shown(lang: Lang, gap: f64) -> Option<String> {
    (gap < 1.0).then(|| format::percent(lang, gap, 2))
}

/// What came of it first, then where to go, then the facts.
pub(super) fn over(lang: Lang, id: DialogueId, drawing: &Drawing, may_draw: bool) -> AnyView {
    let drawn = drawing.state == DrawingState::Drawn;
    let said = if drawn {
        let text = reached(lang, drawing).unwrap_or_default();
        view! { <Notice tone=Tone::Ok title=t!(lang, "done-shortlist-proposed") text=text/> }
            .into_any()
    } else {
        notice(lang, drawing).into_any()
    };
    let record = drawing.draw.map(|draw| {
        let href = paths::desk_draw(id, draw);
        view! { <LinkButton href=href label=t!(lang, "shortlist-draw-title")/> }
    });
    let again = (may_draw && !drawn).then(|| {
        let hidden = vec![
            ("act".to_owned(), "propose".to_owned()),
            ("method".to_owned(), drawing.method.clone()),
        ];
        view! { <PostButton action=here(id) label=t!(lang, "shortlist-draw-again") hidden=hidden/> }
    });
    view! {
        {said}
        <Actions>
            <LinkButton href=here(id) label=t!(lang, "drawing-to-list") look=Look::Primary/>
            {record}
            {again}
        </Actions>
        <SummaryList rows=facts(lang, drawing) label=t!(lang, "drawing-title")/>
    }
    .into_any()
}

fn facts(lang: Lang, drawing: &Drawing) -> Vec<SummaryRow> {
    let at = drawing.begun_at;
    let words = format!("{} UTC", format::date_time(lang, at.naive_utc()));
    let begun = view! { <TimeText datetime=at.to_rfc3339() words=words/> }.into_any();
    let seed = drawing.seed.clone();
    let seconds = i64::from(drawing.seconds);
    vec![
        SummaryRow::new(
            t!(lang, "label-status"),
            word(lang, drawing.state.label_key()),
        ),
        SummaryRow::with_view(t!(lang, "drawing-begun"), begun),
        SummaryRow::new(
            t!(lang, "drawing-took"),
            t!(lang, "drawing-seconds", seconds = seconds),
        ),
        SummaryRow::new(
            t!(lang, "shortlist-method"),
            list::method_name(lang, &drawing.method),
        ),
        SummaryRow::with_view(
            t!(lang, "shortlist-seed"),
            view! { <code dir="ltr">{seed}</code> }.into_any(),
        ),
    ]
}

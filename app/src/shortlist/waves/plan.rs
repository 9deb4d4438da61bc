//! The dates of the waves, and how the invitations of each were answered.

use domain::life::Answers;
use domain::paths;
use domain::wave::Wave;
use leptos::prelude::*;
use locale::{Lang, format, t};
use usecases::shortlist::waves::{Stand, WaveLine, WavesScreen};

use super::close::close_path;
use super::{Typed, path};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Field, Input, LinkButton, Look, Notice, PostButton,
    PostForm, Tag, Tone, Width,
};
use crate::forms::Errors;
use crate::shell::with_query;

/// The waves, and the form that plans the next one.
pub(super) fn waves(
    lang: Lang,
    screen: &WavesScreen,
    typed: &Typed,
    errors: &Errors,
    may_change: bool,
) -> AnyView {
    let table = (!screen.waves.is_empty()).then(|| table(lang, screen, may_change));
    let overdue = overdue(lang, screen);
    let form = may_change.then(|| form(lang, screen, typed, errors));
    view! {
        <section class="section">
            <h3>{t!(lang, "waves-dates")}</h3>
            {overdue}
            {table}
            {form}
        </section>
    }
    .into_any()
}

/// Those of closed waves who have not answered.
fn overdue(lang: Lang, screen: &WavesScreen) -> Option<AnyView> {
    let silent: u32 = screen
        .waves
        .iter()
        .filter(|line| line.stand == Stand::Over)
        .map(|line| line.answers.silent)
        .sum();
    (silent > 0).then(|| {
        let list = paths::desk_dialogue_part(screen.dialogue.id, "invitations");
        let href = with_query(&list, &[("show", "issued")]);
        let title = t!(lang, "waves-overdue", people = i64::from(silent));
        view! {
            <Notice tone=Tone::Attention title=title text=t!(lang, "waves-overdue-text")>
                <p><a href=href>{t!(lang, "waves-overdue-show")}</a></p>
            </Notice>
        }
        .into_any()
    })
}

fn table(lang: Lang, screen: &WavesScreen, may_change: bool) -> AnyView {
    let mut columns = vec![
        Column::text(t!(lang, "waves-wave")),
        Column::text(t!(lang, "waves-opens")),
        Column::text(t!(lang, "waves-closes")),
        Column::text(t!(lang, "label-status")),
        Column::number(t!(lang, "shortlist-invited")),
        Column::number(t!(lang, "shortlist-accepted")),
        Column::number(t!(lang, "waves-silent")),
        Column::number(t!(lang, "waves-declined")),
    ];
    if may_change {
        columns.push(Column::text(t!(lang, "list-actions")));
    }
    let last = screen.waves.last().map(|line| line.wave.number);
    let mut rows: Vec<AnyView> = screen
        .waves
        .iter()
        .map(|line| {
            let removable =
                may_change && last == Some(line.wave.number) && line.answers == Answers::default();
            row(lang, screen, line, may_change, removable)
        })
        .collect();
    if screen.outside != Answers::default() {
        let cells = counts(lang, &screen.outside);
        rows.push(
            view! {
                <tr>
                    <Cell heading=true>{t!(lang, "waves-outside")}</Cell>
                    <Cell/><Cell/><Cell/>
                    {cells}
                    {may_change.then(|| view! { <Cell/> })}
                </tr>
            }
            .into_any(),
        );
    }
    view! {
        <DataTable caption=t!(lang, "waves-title") id="waves" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn row(
    lang: Lang,
    screen: &WavesScreen,
    line: &WaveLine,
    may_change: bool,
    removable: bool,
) -> AnyView {
    let Wave {
        number,
        opens,
        closes,
        closed: _,
    } = line.wave;
    let labels = (
        t!(lang, "waves-opens"),
        t!(lang, "waves-closes"),
        t!(lang, "label-status"),
    );
    let name = t!(lang, "waves-number", number = i64::from(number));
    let about = name.clone();
    let remove = removable.then(|| {
        let hidden = vec![
            ("act".to_owned(), "remove".to_owned()),
            ("number".to_owned(), number.to_string()),
        ];
        let action = path(screen.dialogue.id);
        view! { <PostButton label=t!(lang, "button-remove") action=action hidden=hidden look=Look::Quiet about=about/> }
    });
    let close = (line.stand == Stand::Over).then(|| {
        let (href, about) = (close_path(screen.dialogue.id, number), name.clone());
        view! { <LinkButton label=t!(lang, "wave-close-link") href=href look=Look::Quiet about=about/> }
    });
    let remove = may_change
        .then(|| view! { <Cell label=t!(lang, "list-actions")>{close}{remove}</Cell> }.into_any());
    let cells = counts(lang, &line.answers);
    let stand = stand(lang, line.stand);
    let (opens, closes) = (format::date(lang, opens), format::date(lang, closes));
    view! {
        <tr>
            <Cell heading=true>{name}</Cell>
            <Cell label=labels.0>{opens}</Cell>
            <Cell label=labels.1>{closes}</Cell>
            <Cell label=labels.2>{stand}</Cell>
            {cells}
            {remove}
        </tr>
    }
    .into_any()
}

fn counts(lang: Lang, answers: &Answers) -> AnyView {
    let labels = [
        t!(lang, "shortlist-invited"),
        t!(lang, "shortlist-accepted"),
        t!(lang, "waves-silent"),
        t!(lang, "waves-declined"),
    ];
    let figures = [
        answers.invited(),
        answers.accepted,
        answers.silent + answers.tentative,
        answers.declined + answers.lapsed,
    ];
    let cells: Vec<AnyView> = labels
        .into_iter()
        .zip(figures)
        .map(|(label, figure)| {
            let figure = format::number(lang, i64::from(figure));
            view! { <Cell label=label numeric=true>{figure}</Cell> }.into_any()
        })
        .collect();
    cells.into_any()
}

fn form(lang: Lang, screen: &WavesScreen, typed: &Typed, errors: &Errors) -> AnyView {
    let (opens, closes) = (typed.opens.clone(), typed.closes.clone());
    let (opens_error, closes_error) = (errors.field("opens"), errors.field("closes"));
    let number = screen.waves.last().map_or(1, |line| line.wave.number + 1);
    view! {
        <PostForm action=path(screen.dialogue.id)>
            <input type="hidden" name="act" value="plan"/>
            <div class="columns">
                <Field label=t!(lang, "waves-opens") name="opens" kind=Input::Date width=Width::Short value=opens error=opens_error/>
                <Field label=t!(lang, "waves-closes") name="closes" kind=Input::Date width=Width::Short value=closes error=closes_error/>
            </div>
            <Actions><Button label=t!(lang, "waves-plan", number = i64::from(number))/></Actions>
        </PostForm>
    }
    .into_any()
}

/// A word for where a wave stands in time.
fn stand(lang: Lang, stand: Stand) -> AnyView {
    let (tone, words) = match stand {
        Stand::Ahead => (Tone::Neutral, t!(lang, "waves-ahead")),
        Stand::Open => (Tone::Information, t!(lang, "waves-open")),
        Stand::Over => (Tone::Attention, t!(lang, "waves-over")),
        Stand::Closed => (Tone::Ok, t!(lang, "waves-closed")),
    };
    view! { <Tag words=words tone=tone/> }.into_any()
}

//! Tying a dialogue to another one by rule, and untying it.

use axum::extract::{Path, State};
use axum::response::Response;
use domain::ids::DialogueId;
use domain::paths;
use domain::tie::{Rule, Side, TieForm};
use leptos::prelude::*;
use locale::{Lang, t};
use usecases::dialogues::queries::{TieScreen, Ties};
use usecases::dialogues::{self, Edited, Seen, queries};
use usecases::{Error, Result};

use super::change::{self, Decided};
use super::when::when_words;
use crate::components::{
    Actions, Arrangement, Button, Checkbox, Choice, Field, Input, LinkButton, Look, PostButton,
    PostForm, Radios, Select, SummaryRow, TitleBlock, Width,
};
use crate::forms::{Errors, Pairs, Posted, shown_by_the_form};
use crate::page::{self, Page};
use crate::refused::{Refused, read_id};
use crate::routes::Site;
use crate::visit::Visit;

/// The form, and the version of the dialogue that it was opened with.
#[derive(Clone, Debug, Default)]
struct Typed {
    version: String,
    form: TieForm,
}

impl Typed {
    fn read(pairs: &[(String, String)]) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            let field = match name.as_str() {
                "version" => &mut typed.version,
                "parent" => &mut typed.form.parent,
                "days" => &mut typed.form.days,
                "side" => &mut typed.form.side,
                "place" => &mut typed.form.place,
                _ => continue,
            };
            field.clone_from(value);
        }
        typed
    }
}

/// The rule in words: "1 day before, in the same place".
pub(crate) fn rule_words(lang: Lang, side: &str, days: u32) -> String {
    let days = i64::from(days);
    if side == Side::After.code() {
        t!(lang, "tie-days-after", days = days)
    } else {
        t!(lang, "tie-days-before", days = days)
    }
}

fn whole_rule(lang: Lang, rule: &Rule) -> String {
    let when = rule_words(lang, rule.side.code(), rule.days);
    if rule.same_place {
        locale::format::facts(lang, [when, t!(lang, "tie-same-place")])
    } else {
        when
    }
}

/// The ties of a dialogue, as rows of its overview.
pub(super) fn rows(lang: Lang, id: DialogueId, ties: &Ties, change: bool) -> Vec<SummaryRow> {
    let line = |(head, rule): &(queries::DialogueHead, Rule)| {
        let (href, title) = (paths::desk_dialogue(head.id), head.title.clone());
        let words = whole_rule(lang, rule);
        view! { <li><a href=href dir="auto">{title}</a>" · "{words}</li> }.into_any()
    };
    let to = match &ties.to {
        Some(to) => {
            let line = line(to);
            view! { <ul role="list">{line}</ul> }.into_any()
        }
        None => view! { <span>{t!(lang, "label-none")}</span> }.into_any(),
    };
    let mut row = SummaryRow::with_view(t!(lang, "tie-to"), to);
    if change {
        row = row.change(
            t!(lang, "button-change"),
            paths::desk_dialogue_part(id, "tie"),
        );
    }
    let mut rows = vec![row];
    if !ties.along.is_empty() {
        let lines: Vec<AnyView> = ties.along.iter().map(line).collect();
        let along = view! { <ul role="list">{lines}</ul> }.into_any();
        rows.push(SummaryRow::with_view(t!(lang, "tie-along"), along));
    }
    rows
}

pub(super) async fn show(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let screen = queries::tie_screen(&site.platform, visit.actor(), id).await?;
    let fresh = TieForm {
        days: "1".to_owned(),
        side: Side::Before.code().to_owned(),
        place: "yes".to_owned(),
        ..TieForm::default()
    };
    let typed = Typed {
        version: screen.head.version.to_string(),
        form: screen.form.clone().unwrap_or(fresh),
    };
    Ok(form_page(&site, &visit, &screen, &typed, &Errors::none()))
}

pub(super) async fn save(
    State(site): State<Site>,
    visit: Visit,
    Path(id): Path<String>,
    Posted(pairs): Posted<Pairs>,
) -> Result<Response, Refused> {
    let id = read_id(&id)?;
    let typed = Typed::read(&pairs);
    match settle(&site, &visit, id, &typed, &pairs).await {
        Ok(response) => Ok(response),
        Err(Error::Refused(refusal)) if shown_by_the_form(&refusal) => {
            let screen = queries::tie_screen(&site.platform, visit.actor(), id).await?;
            let lang = visit.lang;
            let errors = Errors::of(lang, &refusal).named(|field| label(lang, field));
            Ok(form_page(&site, &visit, &screen, &typed, &errors))
        }
        Err(error) => Err(error.into()),
    }
}

async fn settle(
    site: &Site,
    visit: &Visit,
    id: DialogueId,
    typed: &Typed,
    pairs: &Pairs,
) -> Result<Response> {
    let (platform, actor) = (&site.platform, visit.actor());
    let path = paths::desk_dialogue(id);
    if pairs.iter().any(|(name, _)| name == "untie") {
        dialogues::untie(platform, actor, id).await?;
        return Ok(page::done(&path, "dialogue-untied"));
    }
    // A version that cannot be read is none that was ever shown.
    let version = typed.version.parse().unwrap_or(0);
    match Decided::read(pairs) {
        Decided::Back => {
            let screen = queries::tie_screen(platform, actor, id).await?;
            return Ok(form_page(site, visit, &screen, typed, &Errors::none()));
        }
        Decided::NotYet => {
            let found =
                dialogues::tie_consequences(platform, actor, id, version, &typed.form).await?;
            // Where the dialogue moves, that is seen before it is saved.
            if !found.changes.is_empty() {
                let head = queries::head(platform, actor, id).await?;
                let part = ("tie", t!(visit.lang, "tie-title"));
                return Ok(change::page(site, visit, &head, part, pairs, &found));
            }
        }
        Decided::Save(_) => {}
    }
    let shown = change::seen(pairs);
    let seen = Seen::These(&shown);
    let tied = dialogues::tie(platform, actor, id, version, &typed.form, seen).await?;
    let code = match tied {
        Edited::Nothing | Edited::Quietly | Edited::InWords | Edited::Materially => "dialogue-tied",
    };
    Ok(page::done(&path, code))
}

fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "parent" => t!(lang, "tie-parent"),
        "days" => t!(lang, "tie-days"),
        "side" => t!(lang, "tie-side"),
        other => return super::plan::label(lang, other),
    })
}

fn form_page(
    site: &Site,
    visit: &Visit,
    screen: &TieScreen,
    typed: &Typed,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let head = &screen.head;
    let back = paths::desk_dialogue(head.id);
    Page::desk(t!(lang, "tie-title"))
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(back.clone(), head.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let here = paths::desk_dialogue_part(head.id, "tie");
            let untie = screen.form.is_some().then(|| {
                let hidden = vec![("untie".to_owned(), "yes".to_owned())];
                view! { <PostButton label=t!(lang, "tie-end") action=here.clone() hidden=hidden look=Look::Danger/> }
            });
            let form = form(lang, screen, typed, errors, here.clone(), back);
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "tie-title") eyebrow=head.title.clone() lead=t!(lang, "tie-lead")/>
                {form}
                {untie}
            }
            .into_any()
        })
}

fn form(
    lang: Lang,
    screen: &TieScreen,
    typed: &Typed,
    errors: &Errors,
    here: String,
    back: String,
) -> AnyView {
    let (version, form) = (typed.version.clone(), typed.form.clone());
    let choices = screen
        .choices
        .iter()
        .map(|head| {
            let city = domain::dialogue::city(head.mode, &head.place);
            let when = when_words(lang, city, &head.schedule, head.instants);
            Choice::new(head.id.to_string(), format!("{} · {when}", head.title))
        })
        .collect();
    let sides = Side::ALL
        .into_iter()
        .map(|side| Choice::new(side.code(), locale::label(lang, "tie-side", side.code())))
        .collect();
    let (parent, days, side) = (
        errors.field("parent"),
        errors.field("days"),
        errors.field("side"),
    );
    view! {
        <PostForm action=here>
            <input type="hidden" name="version" value=version/>
            <Select label=t!(lang, "tie-parent") name="parent" choices=choices selected=form.parent empty=t!(lang, "label-choose") error=parent required=true/>
            <Field label=t!(lang, "tie-days") name="days" kind=Input::Number value=form.days hint=t!(lang, "tie-days-hint") error=days width=Width::Few required=true/>
            <Radios legend=t!(lang, "tie-side") name="side" choices=sides selected=form.side error=side arrangement=Arrangement::Inline/>
            <Checkbox label=t!(lang, "tie-place") name="place" checked=form.place == "yes" hint=t!(lang, "tie-place-hint")/>
            <Actions>
                <Button label=t!(lang, "tie-save") look=Look::Primary/>
                <LinkButton label=t!(lang, "button-cancel") href=back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

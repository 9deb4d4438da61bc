//! The page on which quotas are set: one table of all that can be counted, and presets that fill it.

use axum::response::Response;
use domain::quota::{Preset, Quota, QuotaForm, features};
use domain::{DialogueState, Dimension, Permission, Unit, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::Result;
use usecases::dialogues::queries::DialogueHead;
use usecases::shortlist::queries::QuotaScreen;

use super::{chart, here, why};
use crate::components::{
    Actions, Button, Cell, Column, DataTable, Disclosure, LinkButton, Look, Notice, PostForm, Tone,
};
use crate::dialogues::tabs::{Tab, head};
use crate::forms::{Errors, Pairs};
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// A row of the table as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed {
    dimension: String,
    feature: String,
    unit: String,
    min: String,
    max: String,
}

/// Every row of the table, with what is set.
pub(super) fn typed_of(quotas: &[Quota]) -> Vec<Typed> {
    table(|dimension, feature| {
        let quota = quotas
            .iter()
            .find(|quota| quota.dimension == dimension && quota.feature == feature);
        let figure = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        [
            quota
                .map_or(Unit::Seats, |quota| quota.unit)
                .code()
                .to_owned(),
            quota.map(|quota| figure(quota.min)).unwrap_or_default(),
            quota.map(|quota| figure(quota.max)).unwrap_or_default(),
        ]
    })
}

/// Every row of the table, with what was typed.
pub(super) fn typed(pairs: &Pairs) -> Vec<Typed> {
    table(|dimension, feature| {
        ["unit", "min", "max"]
            .map(|cell| super::value(pairs, &format!("{cell}-{dimension}-{feature}")).to_owned())
    })
}

fn table(cells: impl Fn(Dimension, &str) -> [String; 3]) -> Vec<Typed> {
    let dimensions = Dimension::ALL.iter().copied();
    dimensions
        .flat_map(|dimension| {
            features(dimension)
                .into_iter()
                .map(move |(feature, _)| (dimension, feature))
        })
        .map(|(dimension, feature)| {
            let [unit, min, max] = cells(dimension, feature);
            Typed {
                dimension: dimension.code().to_owned(),
                feature: feature.to_owned(),
                unit,
                min,
                max,
            }
        })
        .collect()
}

/// The rows as the use case reads them.
pub(super) fn rows(typed: &[Typed]) -> Vec<QuotaForm<'_>> {
    typed
        .iter()
        .map(|row| QuotaForm {
            dimension: &row.dimension,
            feature: &row.feature,
            unit: &row.unit,
            min: &row.min,
            max: &row.max,
        })
        .collect()
}

/// Renders the page.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    screen: &QuotaScreen,
    typed: &[Typed],
    errors: &Errors,
) -> Result<Response> {
    let lang = visit.lang;
    let about = DialogueHead::of(&screen.dialogue)?;
    let may_change = visit.actor().can(Permission::PlanDialogues)
        && matches!(about.state, DialogueState::Draft | DialogueState::Convened);
    let title = format!("{} · {}", about.title, t!(lang, "shortlist-quotas-title"));
    let page = Page::desk(title)
        .refused(errors.any())
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(here(about.id), t!(lang, "dialogue-tab-balance"));
    Ok(page.render(site, visit, || {
        let tables: Vec<AnyView> = Dimension::ALL
            .iter()
            .map(|dimension| dimension_view(lang, *dimension, screen, typed, errors))
            .collect();
        let presets = may_change.then(|| presets(lang, screen));
        let actions = may_change.then(|| {
            view! {
                <Actions>
                    <Button label=t!(lang, "button-save") look=Look::Primary name="act" value="save"/>
                    <Button label=t!(lang, "shortlist-try") name="act" value="try"/>
                    <LinkButton href=here(about.id) label=t!(lang, "button-cancel") look=Look::Quiet/>
                </Actions>
            }
            .into_any()
        });
        view! {
            {errors.summary()}
            {head(lang, &about, Tab::Balance, None)}
            <h2>{t!(lang, "shortlist-quotas-title")}</h2>
            <p class="measure">{t!(lang, "shortlist-quotas-lead", seats = i64::from(screen.seats))}</p>
            {answer(lang, screen)}
            // Save comes first in the form, so that Enter in a field saves and does not apply a preset.
            <PostForm>
                {actions}
                {tables}
                {presets}
            </PostForm>
        }
        .into_any()
    }))
}

fn answer(lang: Lang, screen: &QuotaScreen) -> AnyView {
    if let Some(obstacle) = &screen.obstacle {
        // Advice is taken on the page of the balance, for quotas that are set.
        let may_take = !screen.tried;
        return why::notice(lang, screen.dialogue.id, obstacle, screen.seats, may_take);
    }
    if screen.quotas.is_empty() {
        return ().into_any();
    }
    let title = if screen.tried {
        t!(lang, "shortlist-could")
    } else {
        t!(lang, "shortlist-can")
    };
    view! { <Notice tone=Tone::Ok title=title outcome=screen.tried/> }.into_any()
}

fn presets(lang: Lang, screen: &QuotaScreen) -> AnyView {
    let buttons: Vec<AnyView> = Preset::ALL
        .iter()
        .filter(|preset| **preset != Preset::Themes || !screen.themes.is_empty())
        .map(|preset| {
            let (_, min, max) = preset.bounds(screen.seats);
            let min = i64::from(min.unwrap_or_default());
            let label = match preset {
                Preset::RegionalGroups => t!(
                    lang,
                    "shortlist-preset-regional-groups",
                    min = min,
                    max = i64::from(max.unwrap_or(screen.seats))
                ),
                Preset::GenderParity => t!(lang, "shortlist-preset-gender-parity", min = min),
                Preset::Themes => t!(lang, "shortlist-preset-themes", min = min),
                Preset::MandateScopes => t!(lang, "shortlist-preset-mandate-scopes", min = min),
            };
            view! { <Button label=label name="preset" value=preset.code()/> }.into_any()
        })
        .collect();
    view! {
        <section class="section">
            <h3>{t!(lang, "shortlist-presets")}</h3>
            <p>{t!(lang, "shortlist-presets-text")}</p>
            <Actions>{buttons}</Actions>
        </section>
    }
    .into_any()
}

fn dimension_view(
    lang: Lang,
    dimension: Dimension,
    screen: &QuotaScreen,
    typed: &[Typed],
    errors: &Errors,
) -> AnyView {
    let own: Vec<&Typed> = typed
        .iter()
        .filter(|row| row.dimension == dimension.code())
        .collect();
    let in_use = own
        .iter()
        .any(|row| !row.min.is_empty() || !row.max.is_empty());
    // What most dialogues balance by is open from the start.
    let usual = matches!(dimension, Dimension::RegionalGroup | Dimension::Gender);
    let columns = vec![
        Column::text(word(lang, dimension.label_key())),
        Column::text(t!(lang, "shortlist-min")),
        Column::text(t!(lang, "shortlist-max")),
        Column::text(t!(lang, "shortlist-unit")),
        Column::number(t!(lang, "shortlist-available")),
    ];
    let rows: Vec<AnyView> = own
        .into_iter()
        .map(|row| row_view(lang, dimension, screen, row, errors))
        .collect();
    let name = word(lang, dimension.label_key());
    let id = format!("quotas-{}", dimension.code());
    view! {
        <Disclosure summary=name.clone() open=in_use || usual>
            <DataTable caption=name id=id columns=columns cards=true>{rows}</DataTable>
        </Disclosure>
    }
    .into_any()
}

fn row_view(
    lang: Lang,
    dimension: Dimension,
    screen: &QuotaScreen,
    row: &Typed,
    errors: &Errors,
) -> AnyView {
    let feature = chart::feature(lang, dimension, &row.feature);
    let known = screen
        .available
        .get(&(dimension.code(), row.feature.clone()))
        .copied()
        .unwrap_or_default();
    let ending = format!("{}-{}", row.dimension, row.feature);
    let (least, most) = (t!(lang, "shortlist-min"), t!(lang, "shortlist-max"));
    let min = number(errors, &format!("min-{ending}"), &row.min, &least, &feature);
    let max = number(errors, &format!("max-{ending}"), &row.max, &most, &feature);
    let unit = unit(lang, &format!("unit-{ending}"), &row.unit, &feature);
    let unit_label = t!(lang, "shortlist-unit");
    view! {
        <tr>
            <Cell heading=true>{feature}</Cell>
            <Cell label=least>{min}</Cell>
            <Cell label=most>{max}</Cell>
            <Cell label=unit_label>{unit}</Cell>
            <Cell label=t!(lang, "shortlist-available") numeric=true>{locale::format::number(lang, known as i64)}</Cell>
        </tr>
    }
    .into_any()
}

/// A number in a cell: its column and row are its label, told to those who cannot see them.
fn number(errors: &Errors, name: &str, value: &str, column: &str, row: &str) -> AnyView {
    let error_id = format!("{name}-error");
    let error = errors.field(name).get();
    let invalid = error.is_some().then_some("true");
    let described = error.is_some().then(|| error_id.clone());
    let error = error.map(|words| view! { <p class="field-error" id=error_id>{words}</p> });
    view! {
        <div>
            {error}
            <input class="input width-few" type="text" inputmode="numeric" autocomplete="off" id=name.to_owned()
                name=name.to_owned() value=value.to_owned() aria-label=format!("{column}: {row}")
                aria-invalid=invalid aria-describedby=described/>
        </div>
    }
    .into_any()
}

fn unit(lang: Lang, name: &str, value: &str, row: &str) -> AnyView {
    let options: Vec<AnyView> = Unit::ALL
        .iter()
        .map(|unit| {
            let selected = unit.code() == value;
            view! { <option value=unit.code() selected=selected>{word(lang, unit.label_key())}</option> }
                .into_any()
        })
        .collect();
    let label = format!("{}: {row}", t!(lang, "shortlist-unit"));
    view! { <select class="input" name=name.to_owned() id=name.to_owned() aria-label=label>{options}</select> }
        .into_any()
}

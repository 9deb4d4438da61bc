//! The list of people: filters as a plain form, what is on as links that take it off.

use axum::response::Response;
use domain::{Permission, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::directory::{Filter, PAGE, PersonRow};

use super::choices;
use crate::components::{
    Actions, Bdi, Button, Cell, Column, DataTable, Empty, LinkButton, Look, TitleBlock,
};
use crate::listing::{Filters, by_name};
use crate::page::Page;
use crate::routes::Site;
use crate::saved_lists::Shelf;
use crate::visit::Visit;

/// What the address asks for. Whatever is not a word of its list is no filter.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    r#type: String,
    country: String,
    group: String,
    bureau: String,
    theme: String,
    scope: String,
    language: String,
    gender: String,
    archived: String,
    page: String,
}

impl Asked {
    pub fn filter(&self) -> Filter {
        Filter {
            search: self.q.chars().take(100).collect(),
            organisation_type: self.r#type.parse().ok(),
            country: Some(self.country.to_uppercase())
                .filter(|code| locale::state_name(Lang::En, code).is_some()),
            regional_group: self.group.parse().ok(),
            bureau: self.bureau.parse().ok(),
            theme: self.theme.parse().ok(),
            mandate_scope: self.scope.parse().ok(),
            language: self.language.parse().ok(),
            gender: self.gender.parse().ok(),
            archived: self.archived == "yes",
        }
    }

    /// The page, counted from 1.
    pub fn page(&self) -> u64 {
        self.page.parse().unwrap_or(1).clamp(1, 10_000)
    }

    pub fn filters(&self, lang: Lang) -> Filters {
        let column = |of| choices::column(lang, of);
        let themes = by_name(lang, Theme::ALL.iter().map(|t| (t.code(), t.label_key())));
        let filter = self.filter();
        Filters::new(lang, paths::DESK_DIRECTORY)
            .search("q", t!(lang, "directory-search"), &filter.search)
            .one_of(
                "type",
                column("organisation_type"),
                choices::types(lang),
                &self.r#type,
            )
            .one_of(
                "country",
                t!(lang, "label-country"),
                choices::states(lang),
                &self.country,
            )
            .one_of(
                "group",
                t!(lang, "label-region"),
                choices::groups(lang),
                &self.group,
            )
            .one_of(
                "bureau",
                t!(lang, "directory-bureau"),
                choices::bureaux(lang),
                &self.bureau,
            )
            .one_of("theme", t!(lang, "label-theme"), themes, &self.theme)
            .one_of(
                "scope",
                column("mandate_scope"),
                choices::scopes(lang),
                &self.scope,
            )
            .one_of(
                "language",
                t!(lang, "label-language"),
                choices::languages(lang),
                &self.language,
            )
            .one_of(
                "gender",
                column("gender"),
                choices::genders(lang),
                &self.gender,
            )
            .switch("archived", t!(lang, "directory-archived"), filter.archived)
    }
}

/// The page.
pub fn page(
    site: &Site,
    visit: &Visit,
    asked: &Asked,
    (rows, total): (Vec<PersonRow>, u64),
    shelf: &Shelf,
) -> Response {
    let lang = visit.lang;
    let may_edit = visit.actor().can(Permission::EditDirectory);
    let page = Page::desk(t!(lang, "desk-directory")).refused(shelf.errors().any());
    page.render(site, visit, || {
        let import = may_edit.then(|| {
            view! { <LinkButton label=t!(lang, "directory-import") href=paths::DESK_DIRECTORY_IMPORT look=Look::Primary/> }
                .into_any()
        });
        let filters = asked.filters(lang);
        let content = if total == 0 && !filters.any() {
            view! {
                <Empty title=t!(lang, "directory-empty") text=t!(lang, "directory-empty-text")>
                    {may_edit.then(|| view! {
                        <LinkButton label=t!(lang, "directory-import") href=paths::DESK_DIRECTORY_IMPORT/>
                        <LinkButton label=t!(lang, "directory-add") href=paths::DESK_DIRECTORY_NEW look=Look::Quiet/>
                    })}
                </Empty>
            }
            .into_any()
        } else {
            filled(lang, asked, &filters, (rows, total), shelf, may_edit)
        };
        view! {
            {shelf.errors().summary()}
            <TitleBlock title=t!(lang, "desk-directory") lead=t!(lang, "directory-lead") action=import/>
            {content}
        }
        .into_any()
    })
}

fn filled(
    lang: Lang,
    asked: &Asked,
    filters: &Filters,
    (rows, total): (Vec<PersonRow>, u64),
    shelf: &Shelf,
    may_edit: bool,
) -> AnyView {
    let csv = filters.at(paths::DESK_DIRECTORY_CSV);
    let xlsx = filters.at(paths::DESK_DIRECTORY_XLSX);
    let (archived, archived_words) = if asked.filter().archived {
        ("", t!(lang, "directory-show-current"))
    } else {
        ("yes", t!(lang, "directory-show-archived"))
    };
    let archived = filters.with("archived", archived);
    let actions = view! {
        <Actions>
            {may_edit.then(|| view! { <LinkButton label=t!(lang, "directory-add") href=paths::DESK_DIRECTORY_NEW/> })}
            <LinkButton label=t!(lang, "directory-export", people = total as i64) href=csv look=Look::Quiet/>
            <LinkButton label=t!(lang, "list-export-xlsx") href=xlsx look=Look::Quiet/>
            <LinkButton label=archived_words href=archived look=Look::Quiet/>
        </Actions>
    };
    let list = if rows.is_empty() {
        view! { <Empty title=t!(lang, "list-nothing-found") text=t!(lang, "list-nothing-found-remedy")/> }
            .into_any()
    } else {
        let all = filters.at(paths::DESK_DIRECTORY_TOGETHER);
        let join = if all.contains('?') { '&' } else { '?' };
        let all = format!("{all}{join}all=yes");
        // The filters above are a form of their own, and forms do not nest.
        view! {
            <form method="get" action=paths::DESK_DIRECTORY_TOGETHER>
                {table(lang, rows)}
                <Actions>
                    <Button label=t!(lang, "together-selected")/>
                    <LinkButton label=t!(lang, "together-all", people = total as i64) href=all look=Look::Quiet/>
                </Actions>
            </form>
        }
        .into_any()
    };
    let paging = filters.paging(asked.page(), PAGE, total);
    let panel = filters.panel(t!(lang, "directory-filter"));
    view! {
        {shelf.links(lang, filters)}
        {panel}
        {shelf.form(lang, filters)}
        {actions}
        {list}
        {paging}
    }
    .into_any()
}

fn table(lang: Lang, rows: Vec<PersonRow>) -> AnyView {
    let labels = [
        t!(lang, "label-name"),
        choices::column(lang, "position"),
        t!(lang, "label-organisation"),
        t!(lang, "label-country"),
        t!(lang, "label-themes"),
        t!(lang, "label-languages"),
    ];
    let mut columns: Vec<Column> = labels.iter().map(Column::text).collect();
    columns.insert(
        0,
        Column::text(t!(lang, "together-column")).on_screen_only(),
    );
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|row| line(lang, &labels, row))
        .collect();
    view! {
        <DataTable caption=t!(lang, "directory-caption") id="people" columns=columns cards=true>{rows}</DataTable>
    }
    .into_any()
}

fn line(lang: Lang, labels: &[String; 6], row: PersonRow) -> AnyView {
    let contact = row.contact;
    let href = paths::desk_person(row.id);
    let (name, id) = (contact.name(), row.id.to_string());
    let select = t!(lang, "together-select", name = name.as_str());
    let no_address = contact
        .email
        .is_none()
        .then(|| view! { <div class="muted small">{t!(lang, "directory-no-address")}</div> });
    let (body, kind, country) = contact.organisation.map_or_else(
        || (String::new(), String::new(), String::new()),
        |body| {
            let country = body
                .country
                .as_deref()
                .map(|code| choices::state(lang, code))
                .unwrap_or_default();
            (body.name, word(lang, body.kind.label_key()), country)
        },
    );
    let group = row
        .regional_group
        .map(|group| word(lang, group.label_key()))
        .unwrap_or_default();
    let themes: Vec<String> = contact
        .themes
        .iter()
        .map(|theme| word(lang, theme.label_key()))
        .collect();
    let languages: Vec<String> = contact
        .languages
        .iter()
        .map(|language| word(lang, language.label_key()))
        .collect();
    let [
        _,
        position_label,
        body_label,
        country_label,
        themes_label,
        languages_label,
    ] = labels.clone();
    view! {
        <tr>
            <Cell label=t!(lang, "together-column") screen_only=true><input type="checkbox" name="person" value=id aria-label=select/></Cell>
            <Cell heading=true><a href=href><Bdi text=name/></a>{no_address}</Cell>
            <Cell label=position_label><Bdi text=contact.position/></Cell>
            <Cell label=body_label><div><Bdi text=body/><div class="muted small">{kind}</div></div></Cell>
            <Cell label=country_label><div>{country}<div class="muted small">{group}</div></div></Cell>
            <Cell label=themes_label>{themes.join(" · ")}</Cell>
            <Cell label=languages_label>{languages.join(" · ")}</Cell>
        </tr>
    }
    .into_any()
}

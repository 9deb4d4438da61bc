//! The list of people: filters as a plain form, what is on as links that take it off.

use axum::response::Response;
use domain::{Permission, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::directory::{Filter, PAGE, PersonRow};

use super::choices;
use crate::components::{
    Actions, Bdi, Cell, Chip, Column, DataTable, Empty, Field, FilterPanel, Input, LinkButton,
    Look, Paging, PagingWords, Select, TitleBlock,
};
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
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

    fn is_filtered(&self) -> bool {
        let filter = Filter {
            search: self.q.trim().to_owned(),
            ..self.filter()
        };
        filter != Filter::default()
    }

    /// An address with one thing asked differently; a change of filter starts at its first page.
    fn href(&self, path: &str, name: &str, value: &str) -> String {
        let mut pairs = [
            ("q", self.q.as_str()),
            ("type", &self.r#type),
            ("country", &self.country),
            ("group", &self.group),
            ("bureau", &self.bureau),
            ("theme", &self.theme),
            ("scope", &self.scope),
            ("language", &self.language),
            ("gender", &self.gender),
            ("archived", &self.archived),
            ("page", ""),
        ];
        for pair in &mut pairs {
            if pair.0 == name {
                pair.1 = value;
            }
        }
        with_query(path, &pairs)
    }
}

/// The page.
pub fn page(
    site: &Site,
    visit: &Visit,
    asked: &Asked,
    rows: Vec<PersonRow>,
    total: u64,
) -> Response {
    let lang = visit.lang;
    let may_edit = visit.actor().can(Permission::EditDirectory);
    Page::desk(t!(lang, "desk-directory")).render(site, visit, || {
        let import = may_edit.then(|| {
            view! { <LinkButton label=t!(lang, "directory-import") href=paths::DESK_DIRECTORY_IMPORT look=Look::Primary/> }
                .into_any()
        });
        let content = if total == 0 && !asked.is_filtered() {
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
            filled(lang, asked, rows, total, may_edit)
        };
        view! {
            <TitleBlock title=t!(lang, "desk-directory") lead=t!(lang, "directory-lead") action=import/>
            {content}
        }
        .into_any()
    })
}

fn filled(lang: Lang, asked: &Asked, rows: Vec<PersonRow>, total: u64, may_edit: bool) -> AnyView {
    let page = asked.page();
    let export = asked.href(paths::DESK_DIRECTORY_CSV, "", "");
    let (archived, archived_words) = if asked.filter().archived {
        ("", t!(lang, "directory-show-current"))
    } else {
        ("yes", t!(lang, "directory-show-archived"))
    };
    let archived = asked.href(paths::DESK_DIRECTORY, "archived", archived);
    let actions = view! {
        <Actions>
            {may_edit.then(|| view! { <LinkButton label=t!(lang, "directory-add") href=paths::DESK_DIRECTORY_NEW/> })}
            <LinkButton label=t!(lang, "directory-export", people = total as i64) href=export look=Look::Quiet/>
            <LinkButton label=archived_words href=archived look=Look::Quiet/>
        </Actions>
    };
    let list = if rows.is_empty() {
        view! { <Empty title=t!(lang, "list-nothing-found") text=t!(lang, "list-nothing-found-remedy")/> }
            .into_any()
    } else {
        table(lang, rows)
    };
    let words = PagingWords {
        label: t!(lang, "list-paging"),
        previous: t!(lang, "list-previous"),
        next: t!(lang, "list-next"),
        page: t!(lang, "list-paging"),
        summary: t!(
            lang,
            "list-showing",
            from = ((page - 1) * PAGE + 1).min(total) as i64,
            to = (page * PAGE).min(total) as i64,
            total = total as i64
        ),
    };
    let filters = filters(lang, asked);
    let asked = asked.clone();
    let href = move |n: usize| asked.href(paths::DESK_DIRECTORY, "page", &n.to_string());
    view! {
        {filters}
        {actions}
        {list}
        <Paging page=page as usize pages=total.div_ceil(PAGE).max(1) as usize href=href words=words/>
    }
    .into_any()
}

fn filters(lang: Lang, asked: &Asked) -> AnyView {
    let filter = asked.filter();
    let label = |key: Option<&'static str>| key.map(|key| word(lang, key));
    let on = [
        (
            "q",
            Some(filter.search.trim().to_owned()).filter(|words| !words.is_empty()),
        ),
        (
            "type",
            label(filter.organisation_type.map(|it| it.label_key())),
        ),
        (
            "country",
            filter
                .country
                .as_deref()
                .map(|code| choices::state(lang, code)),
        ),
        (
            "group",
            label(filter.regional_group.map(|it| it.label_key())),
        ),
        ("bureau", label(filter.bureau.map(|it| it.label_key()))),
        ("theme", label(filter.theme.map(|it| it.label_key()))),
        (
            "scope",
            label(filter.mandate_scope.map(|it| it.label_key())),
        ),
        ("language", label(filter.language.map(|it| it.label_key()))),
        ("gender", label(filter.gender.map(|it| it.label_key()))),
        (
            "archived",
            filter.archived.then(|| t!(lang, "directory-archived")),
        ),
    ];
    let chips: Vec<Chip> = on
        .into_iter()
        .filter_map(|(name, label)| {
            Some(Chip {
                label: label?,
                href: asked.href(paths::DESK_DIRECTORY, name, ""),
            })
        })
        .collect();
    let all = t!(lang, "list-all");
    let asked = asked.clone();
    view! {
        <FilterPanel action=paths::DESK_DIRECTORY label=t!(lang, "directory-filter") submit=t!(lang, "button-filter")
            chips=chips remove=t!(lang, "button-remove") clear=t!(lang, "button-clear-filters")>
            <Field label=t!(lang, "directory-search") name="q" kind=Input::Search value=asked.q/>
            <Select label=choices::column(lang, "organisation_type") name="type" choices=choices::types(lang) selected=asked.r#type empty=all.clone()/>
            <Select label=t!(lang, "label-country") name="country" choices=choices::states(lang) selected=asked.country empty=all.clone()/>
            <Select label=t!(lang, "label-region") name="group" choices=choices::groups(lang) selected=asked.group empty=all.clone()/>
            <Select label=t!(lang, "directory-bureau") name="bureau" choices=choices::bureaux(lang) selected=asked.bureau empty=all.clone()/>
            <Select label=t!(lang, "label-theme") name="theme" choices=choices::themes(lang) selected=asked.theme empty=all.clone()/>
            <Select label=choices::column(lang, "mandate_scope") name="scope" choices=choices::scopes(lang) selected=asked.scope empty=all.clone()/>
            <Select label=t!(lang, "label-language") name="language" choices=choices::languages(lang) selected=asked.language empty=all.clone()/>
            <Select label=choices::column(lang, "gender") name="gender" choices=choices::genders(lang) selected=asked.gender empty=all/>
            {(asked.archived == "yes").then(|| view! { <input type="hidden" name="archived" value="yes"/> })}
        </FilterPanel>
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
    let columns = labels.iter().map(Column::text).collect();
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
    let name = contact.name();
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

//! The list of registrations as a page.

use axum::response::Response;
use domain::ids::DialogueId;
use domain::registration::RegistrationState;
use domain::{DialogueState, OrganisationType, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::registrations::{Line, List, PAGE};

use super::control::{value, values};
use super::desk::{Asked, here, part};
use super::words;
use crate::components::{
    Actions, Button, Cell, Chip, Choice, Column, DataTable, Empty, FilterPanel, Hidden, Link,
    LinkButton, Look, PostForm, Select, Tabs, TextArea,
};
use crate::dialogues::tabs::{self, Tab};
use crate::directory::choices;
use crate::forms::{Errors, Pairs};
use crate::invitations::parts::moment;
use crate::listing::paging;
use crate::page::Page;
use crate::routes::Site;
use crate::shell::with_query;
use crate::visit::Visit;

/// The address of the list with some things asked differently.
pub(super) fn address(id: DialogueId, asked: &Asked, with: &[(&str, &str)]) -> String {
    at(&here(id), asked, with)
}

fn at(path: &str, asked: &Asked, with: &[(&str, &str)]) -> String {
    let known = [
        ("state", asked.state.as_str()),
        ("type", asked.r#type.as_str()),
        ("country", asked.country.as_str()),
        ("page", ""),
    ];
    let pairs: Vec<(&str, &str)> = known
        .iter()
        .map(|(name, value)| {
            let other = with.iter().find(|(of, _)| of == name);
            (*name, other.map_or(*value, |(_, value)| *value))
        })
        .collect();
    with_query(path, &pairs)
}

/// The page.
pub(super) fn page(
    site: &Site,
    visit: &Visit,
    list: &List,
    asked: &Asked,
    typed: &Pairs,
    errors: &Errors,
) -> Response {
    let lang = visit.lang;
    let id = list.head.id;
    let title = format!("{} – {}", t!(lang, "registrations"), list.head.title);
    Page::desk(title)
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(paths::desk_dialogue(id), list.head.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let open = (list.door.is_none() && list.may_plan).then(|| {
                view! { <LinkButton label=t!(lang, "registrations-open-it") href=part(id, "opening") look=Look::Primary/> }.into_any()
            });
            let head = tabs::head(visit, &list.head, Tab::Registrations, open);
            let content = if list.door.is_none() {
                view! { <Empty title=t!(lang, "registrations-no-opening") text=t!(lang, "registrations-no-opening-text")/> }.into_any()
            } else {
                content(lang, list, asked, typed, errors)
            };
            view! { {errors.summary()}{head}{content} }.into_any()
        })
}

fn content(lang: Lang, list: &List, asked: &Asked, typed: &Pairs, errors: &Errors) -> AnyView {
    let id = list.head.id;
    let door = list.door.map(|door| word(lang, door.label_key()));
    let confirmed = list.counts.get(&RegistrationState::Confirmed).copied();
    let seats = t!(
        lang,
        "registrations-seats",
        confirmed = confirmed.unwrap_or(0) as i64,
        seats = i64::from(list.seats)
    );
    let standing = locale::format::facts(lang, door.into_iter().chain([seats]));
    let plan = list.may_plan.then(|| {
        view! {
            <LinkButton label=t!(lang, "registrations-opening") href=part(id, "opening")/>
            <LinkButton label=t!(lang, "registrations-form") href=part(id, "form")/>
        }
    });
    // A draft is not there for the public.
    let public = (list.head.state != DialogueState::Draft).then(|| {
        let href = paths::register(&list.head.slug);
        view! { <LinkButton label=t!(lang, "registrations-link") href=href look=Look::Quiet/> }
    });
    let total: u64 = list.counts.values().sum();
    let body = if total == 0 {
        view! { <Empty title=t!(lang, "registrations-none") text=t!(lang, "registrations-none-text")/> }.into_any()
    } else {
        rows(lang, list, asked, typed, errors)
    };
    view! {
        <p class="muted">{standing}</p>
        <Actions>
            {plan}
            {public}
        </Actions>
        {body}
    }
    .into_any()
}

/// The states as links with their numbers, and the other filters.
fn filters(lang: Lang, list: &List, asked: &Asked) -> AnyView {
    let id = list.head.id;
    let total: u64 = list.counts.values().sum();
    let all = Link::new(address(id, asked, &[("state", "")]), t!(lang, "list-all"))
        .with_count(total)
        .current(asked.state.is_empty());
    let states = RegistrationState::ALL.iter().filter_map(|state| {
        let count = list.counts.get(state).copied().unwrap_or(0);
        let current = asked.state == state.code();
        (count > 0 || current).then(|| {
            let href = address(id, asked, &[("state", state.code())]);
            Link::new(href, word(lang, state.label_key()))
                .with_count(count)
                .current(current)
        })
    });
    let links: Vec<Link> = std::iter::once(all).chain(states).collect();
    let types = OrganisationType::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), word(lang, kind.label_key())))
        .collect();
    let mut countries: Vec<Choice> = list
        .countries
        .iter()
        .map(|code| Choice::new(code.clone(), choices::state(lang, code)))
        .collect();
    locale::sort_by_name(lang, &mut countries, |choice| choice.label.clone());
    let chip = |name: &str, label: Option<String>| {
        label.map(|label| Chip {
            label,
            href: address(id, asked, &[(name, "")]),
        })
    };
    let kind = asked.r#type.parse::<OrganisationType>().ok();
    let country = Some(asked.country.clone()).filter(|code| !code.is_empty());
    let chips: Vec<Chip> = [
        chip("type", kind.map(|kind| word(lang, kind.label_key()))),
        chip("country", country.map(|code| choices::state(lang, &code))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let hidden: Pairs = [("state".to_owned(), asked.state.clone())]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect();
    let (kind, country) = (asked.r#type.clone(), asked.country.clone());
    view! {
        <Tabs label=t!(lang, "registrations-state") links=links/>
        <FilterPanel action=here(id) label=t!(lang, "registrations-filter") submit=t!(lang, "button-filter") chips=chips
            remove=t!(lang, "list-remove-filter") clear=t!(lang, "button-clear-filters")>
            <Hidden fields=hidden/>
            <Select label=t!(lang, "registration-organisation-type") name="type" choices=types selected=kind empty=t!(lang, "list-all")/>
            <Select label=t!(lang, "registration-country") name="country" choices=countries selected=country empty=t!(lang, "list-all")/>
        </FilterPanel>
    }
    .into_any()
}

fn rows(lang: Lang, list: &List, asked: &Asked, typed: &Pairs, errors: &Errors) -> AnyView {
    let id = list.head.id;
    let filters = filters(lang, list, asked);
    if list.lines.is_empty() {
        return view! { {filters}<Empty title=t!(lang, "list-nothing-found")/> }.into_any();
    }
    let labels = [
        t!(lang, "label-name"),
        t!(lang, "registration-organisation"),
        t!(lang, "registration-country"),
        t!(lang, "registrations-state"),
        t!(lang, "registration-submitted-at"),
    ];
    let mut columns: Vec<Column> = labels.iter().map(Column::text).collect();
    if list.may_decide {
        columns.insert(0, Column::text(t!(lang, "registrations-choose")));
    }
    let chosen = values(typed, "registration");
    let lines: Vec<AnyView> = list
        .lines
        .iter()
        .map(|line| row(lang, list, line, &labels, &chosen))
        .collect();
    let count = t!(lang, "list-count", count = list.total as i64);
    let table = view! {
        <DataTable caption=t!(lang, "registrations") id="registrations" columns=columns count=count cards=true>{lines}</DataTable>
    }
    .into_any();
    let body = if list.may_decide {
        let action = address(id, asked, &[("page", &asked.page().to_string())]);
        let decide = decide(lang, typed, errors);
        view! { <PostForm action=action wide=true>{table}{decide}</PostForm> }.into_any()
    } else {
        table
    };
    let of = asked.clone();
    let href = move |page: usize| {
        let page = page.to_string();
        address(id, &of, &[("page", page.as_str())])
    };
    let pages = (list.total > PAGE).then(|| paging(lang, asked.page(), PAGE, list.total, href));
    let (csv, xlsx) = (
        at(
            &paths::desk_dialogue_part(id, "registrations.csv"),
            asked,
            &[],
        ),
        at(
            &paths::desk_dialogue_part(id, "registrations.xlsx"),
            asked,
            &[],
        ),
    );
    view! {
        {filters}
        {body}
        {pages}
        <Actions>
            <LinkButton label=t!(lang, "registrations-csv") href=csv look=Look::Quiet/>
            <LinkButton label=t!(lang, "registrations-xlsx") href=xlsx look=Look::Quiet/>
        </Actions>
    }
    .into_any()
}

fn row(lang: Lang, list: &List, line: &Line, labels: &[String; 5], chosen: &[String]) -> AnyView {
    let who = &line.who;
    let name = format!("{} {}", who.given_name, who.family_name);
    let name = name.trim().to_owned();
    let href = paths::desk_registration(list.head.id, line.id);
    let tick = list.may_decide.then(|| {
        let (value, label) = (line.id.to_string(), name.clone());
        let checked = chosen.contains(&value);
        view! { <Cell label=t!(lang, "registrations-choose")><input class="tick" type="checkbox" name="registration" value=value checked=checked aria-label=label/></Cell> }
    });
    let unknown = (!line.known_body).then(|| {
        view! { <br/><span class="muted small">{t!(lang, "registrations-unknown-body")}</span> }
    });
    let waits = line.waits.as_ref().map(|(place, effect)| {
        let place = t!(lang, "registrations-place", place = *place as i64);
        let effect = words::effect(lang, effect);
        view! { <br/><span class="small">{place}</span><br/><span class="muted small">{effect}</span> }
    });
    let [_, body_label, country_label, state_label, at_label] = labels.clone();
    let country = who.country.as_deref();
    let country = country.map(|code| choices::state(lang, code));
    let (body, kind) = (
        who.organisation.clone(),
        word(lang, who.organisation_type.label_key()),
    );
    let reference = line.reference.clone();
    let (state, at) = (
        words::state_tag(lang, line.state),
        moment(lang, line.submitted_at),
    );
    view! {
        <tr>
            {tick}
            <Cell heading=true><div><a href=href><bdi>{name}</bdi></a><br/><span class="muted small">{reference}</span></div></Cell>
            <Cell label=body_label><div><bdi>{body}</bdi><br/><span class="muted small">{kind}</span>{unknown}</div></Cell>
            <Cell label=country_label>{country}</Cell>
            <Cell label=state_label><div>{state}{waits}</div></Cell>
            <Cell label=at_label>{at}</Cell>
        </tr>
    }
    .into_any()
}

/// The buttons that decide, with the reason that two of them need.
pub(super) fn decide(lang: Lang, typed: &Pairs, errors: &Errors) -> AnyView {
    let reason = value(typed, "reason");
    view! {
        <h2>{t!(lang, "registrations-decide")}</h2>
        <TextArea label=t!(lang, "registrations-reason") name="reason" value=reason hint=t!(lang, "registrations-reason-hint") error=errors.field("reason") rows=3/>
        <Actions>
            <Button label=t!(lang, "registrations-confirm") look=Look::Primary name="decision" value="confirm"/>
            <Button label=t!(lang, "registrations-return") name="decision" value="return"/>
            <Button label=t!(lang, "registrations-refuse") name="decision" value="refuse"/>
        </Actions>
    }
    .into_any()
}

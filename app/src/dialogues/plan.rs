//! The form of a dialogue's plan, empty and filled.

use axum::response::Response;
use domain::dialogue::{Plan, PlanForm, SEATS_MAX};
use domain::ids::{DialogueId, ProcessId, WorkingGroupId};
use domain::{Format, Language, Mode, Theme, paths};
use leptos::prelude::*;
use locale::{Lang, t, word};
use usecases::dialogues::queries::DialogueHead;
use usecases::dialogues::rows;

use super::zones;
use crate::components::{
    Actions, Arrangement, Button, Checkboxes, Choice, Field, Fieldset, Input, LinkButton, Look,
    PostForm, Radios, Select, TextArea, TitleBlock, Width,
};
use crate::forms::Errors;
use crate::page::Page;
use crate::routes::Site;
use crate::visit::Visit;

/// The button that looks for similar meetings and saves nothing.
pub const LOOK: &str = "look";

/// What a dialogue can belong to.
#[derive(Clone, Debug, Default)]
pub struct Parents {
    pub processes: Vec<(ProcessId, String)>,
    pub groups: Vec<(WorkingGroupId, String)>,
    /// Whether it must be a meeting of one of the groups: whoever plans within groups alone chooses one.
    pub must_be_of_a_group: bool,
}

/// What the form holds beside the plan.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The id of a dialogue that is being made.
    pub id: String,
    /// The version that a change was made on.
    pub version: String,
    /// The dialogue that a new one takes after.
    pub like: String,
    /// What it takes over from there, beside the plan: `quotas`, `standings`, `programme`, `partners`.
    pub take: Vec<String>,
    pub form: PlanForm,
}

/// A time that a link to the form proposes; nothing is saved by following it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Time {
    date: String,
    last_date: String,
    start_time: String,
    end_time: String,
}

impl Time {
    /// Writes it over the time of the form, where there is one.
    pub fn write_into(self, form: &mut PlanForm) {
        if self.date.is_empty() {
            return;
        }
        form.date = self.date;
        form.last_date = self.last_date;
        if !self.start_time.is_empty() {
            form.schedule = "hours".to_owned();
            form.start_time = self.start_time;
            form.end_time = self.end_time;
        }
    }
}

impl Typed {
    /// The form of a new dialogue, with what most dialogues have.
    pub fn fresh(lang: Lang) -> Self {
        Self {
            id: DialogueId::new().to_string(),
            form: PlanForm {
                schedule: "to-be-determined".to_owned(),
                zone: "Europe/Zurich".to_owned(),
                language: lang.code().to_owned(),
                ..PlanForm::default()
            },
            ..Self::default()
        }
    }

    /// The form of a new dialogue that takes after another one, its date to be determined.
    pub fn like(head: &DialogueHead, plan: &Plan) -> Self {
        let mut typed = Self::of(head, plan);
        let form = &mut typed.form;
        form.schedule = "to-be-determined".to_owned();
        for day in [&mut form.date, &mut form.last_date, &mut form.respond_by] {
            day.clear();
        }
        Self {
            id: DialogueId::new().to_string(),
            version: String::new(),
            like: head.id.to_string(),
            take: vec!["quotas".to_owned()],
            ..typed
        }
    }

    /// The form of a dialogue as it is.
    pub fn of(head: &DialogueHead, plan: &Plan) -> Self {
        let mut form = rows::form_of(plan);
        if form.zone.is_empty() {
            form.zone = "Europe/Zurich".to_owned();
        }
        Self {
            id: head.id.to_string(),
            version: head.version.to_string(),
            form,
            ..Self::default()
        }
    }

    /// What a browser posted; controls that are not part of the form are left out.
    pub fn read(pairs: &[(String, String)]) -> Self {
        let mut typed = Self::default();
        let form = &mut typed.form;
        for (name, value) in pairs {
            let field = match name.as_str() {
                "id" => &mut typed.id,
                "version" => &mut typed.version,
                "like" => &mut typed.like,
                "take" => {
                    typed.take.push(value.clone());
                    continue;
                }
                "title" => &mut form.title,
                "process" => &mut form.process,
                "group" => &mut form.group,
                "format" => &mut form.format,
                "mode" => &mut form.mode,
                "place" => &mut form.place,
                "online_address" => &mut form.online_address,
                "seats" => &mut form.seats,
                "themes" => {
                    form.themes.push(value.clone());
                    continue;
                }
                "schedule" => &mut form.schedule,
                "date" => &mut form.date,
                "last_date" => &mut form.last_date,
                "start_time" => &mut form.start_time,
                "end_time" => &mut form.end_time,
                "zone" => &mut form.zone,
                "respond_by" => &mut form.respond_by,
                "summary" => &mut form.summary,
                "language" => &mut form.language,
                "per_country" => &mut form.per_country,
                "per_organisation" => &mut form.per_organisation,
                _ => continue,
            };
            field.clone_from(value);
        }
        typed
    }
}

/// The label of a field of the plan.
pub fn label(lang: Lang, field: &str) -> Option<String> {
    Some(match field {
        "title" => t!(lang, "label-title"),
        "process" => t!(lang, "process"),
        "group" => t!(lang, "group"),
        "format" => t!(lang, "dialogue-format"),
        "mode" => t!(lang, "dialogue-mode"),
        "place" => t!(lang, "label-place"),
        "online_address" => t!(lang, "dialogue-online-address"),
        "seats" => t!(lang, "dialogue-seats-number"),
        "themes" => t!(lang, "label-themes"),
        "schedule" => t!(lang, "dialogue-when"),
        "date" => t!(lang, "dialogue-first-day"),
        "last_date" => t!(lang, "dialogue-last-day"),
        "start_time" => t!(lang, "dialogue-start-time"),
        "end_time" => t!(lang, "dialogue-end-time"),
        "zone" => t!(lang, "label-time-zone"),
        "respond_by" => t!(lang, "dialogue-respond-by"),
        "summary" => t!(lang, "dialogue-summary-label"),
        "language" => t!(lang, "dialogue-language"),
        "per_country" => t!(lang, "dialogue-per-country"),
        "per_organisation" => t!(lang, "dialogue-per-organisation"),
        "repeats" => t!(lang, "series-repeats"),
        "meeting" => t!(lang, "series-meeting"),
        _ => return None,
    })
}

/// The page on which a dialogue is made.
pub fn new_page(
    site: &Site,
    visit: &Visit,
    typed: &Typed,
    parents: &Parents,
    errors: &Errors,
    notice: Option<AnyView>,
) -> Response {
    let lang = visit.lang;
    Page::desk(t!(lang, "dialogue-new"))
        .with_drafts()
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .refused(errors.any())
        .render(site, visit, || {
            let hidden = ("id", typed.id.clone());
            let end = End {
                more: like(lang, typed),
                save: t!(lang, "dialogue-create"),
                back: paths::DESK_DIALOGUES.to_owned(),
            };
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "dialogue-new") lead=t!(lang, "dialogue-new-lead")/>
                {notice}
                {form(lang, paths::DESK_DIALOGUE_NEW.to_owned(), hidden, &typed.form, parents, errors, end)}
            }
            .into_any()
        })
}

/// What a new dialogue takes over from the one that it takes after.
fn like(lang: Lang, typed: &Typed) -> Option<AnyView> {
    (!typed.like.is_empty()).then(|| {
        let choices = vec![
            Choice::new("quotas", t!(lang, "dialogue-take-quotas")),
            Choice::new("standings", t!(lang, "dialogue-take-standings")),
            Choice::new("programme", t!(lang, "dialogue-take-programme")),
            Choice::new("partners", t!(lang, "dialogue-take-partners")),
        ];
        view! {
            <input type="hidden" name="like" value=typed.like.clone()/>
            <Checkboxes legend=t!(lang, "dialogue-take") name="take" choices=choices selected=typed.take.clone()/>
        }
        .into_any()
    })
}

/// The page on which a dialogue is changed; `notice` is what stands above the form.
pub fn edit_page(
    site: &Site,
    visit: &Visit,
    head: &DialogueHead,
    typed: &Typed,
    parents: &Parents,
    errors: &Errors,
    notice: Option<AnyView>,
) -> Response {
    let lang = visit.lang;
    let back = paths::desk_dialogue(head.id);
    Page::desk(t!(lang, "dialogue-edit"))
        .with_drafts()
        .under(paths::DESK_DIALOGUES, t!(lang, "nav-dialogues"))
        .under(back.clone(), head.title.clone())
        .refused(errors.any())
        .render(site, visit, || {
            let hidden = ("version", typed.version.clone());
            let end = End {
                more: None,
                save: t!(lang, "button-save"),
                back,
            };
            let action = paths::desk_dialogue_part(head.id, "edit");
            view! {
                {errors.summary()}
                <TitleBlock title=t!(lang, "dialogue-edit") lead=head.title.clone()/>
                {notice}
                {form(lang, action, hidden, &typed.form, parents, errors, end)}
            }
            .into_any()
        })
}

/// How the form ends: what is asked beside the plan, and the buttons.
struct End {
    more: Option<AnyView>,
    save: String,
    back: String,
}

fn form(
    lang: Lang,
    action: String,
    (name, value): (&'static str, String),
    typed: &PlanForm,
    parents: &Parents,
    errors: &Errors,
    end: End,
) -> AnyView {
    // A form's content outlives this function, so its parts are made before it.
    let (what, when, where_) = (
        what(lang, typed, parents, errors),
        when(lang, typed, errors),
        place(lang, typed, errors),
    );
    let (seats, words) = (seats(lang, typed, errors), words(lang, typed, errors));
    view! {
        <PostForm action=action draft=true>
            <input type="hidden" name=name value=value/>
            {what}
            {when}
            {where_}
            {seats}
            {words}
            {end.more}
            <Actions>
                <Button label=end.save look=Look::Primary/>
                <Button label=t!(lang, "similar-look") name=LOOK value="yes"/>
                <LinkButton label=t!(lang, "button-cancel") href=end.back look=Look::Quiet/>
            </Actions>
        </PostForm>
    }
    .into_any()
}

fn choices<I: ToString>(known: &[(I, String)]) -> Vec<Choice> {
    known
        .iter()
        .map(|(id, title)| Choice::new(id.to_string(), title.clone()))
        .collect()
}

fn what(lang: Lang, typed: &PlanForm, parents: &Parents, errors: &Errors) -> AnyView {
    let optional = t!(lang, "dialogue-optional");
    let mark = optional.clone();
    let processes = choices(&parents.processes);
    let groups = choices(&parents.groups);
    // Nobody is asked to choose among none.
    let process = (!processes.is_empty()).then(|| {
        view! { <Select label=t!(lang, "process") name="process" choices=processes selected=typed.process.clone() empty=t!(lang, "label-none") hint=t!(lang, "process-of-dialogue-hint") error=errors.field("process") mark=mark/> }
    });
    let group = (!groups.is_empty()).then(|| {
        let (hint, error) = (t!(lang, "group-of-dialogue-hint"), errors.field("group"));
        let (label, selected) = (t!(lang, "group"), typed.group.clone());
        if parents.must_be_of_a_group {
            view! { <Select label=label name="group" choices=groups selected=selected hint=hint error=error required=true/> }
                .into_any()
        } else {
            let none = t!(lang, "label-none");
            view! { <Select label=label name="group" choices=groups selected=selected empty=none hint=hint error=error mark=optional/> }
                .into_any()
        }
    });
    let formats = Format::ALL
        .iter()
        .map(|format| Choice::new(format.code(), word(lang, format.label_key())))
        .collect();
    let themes = |capacity: bool| -> Vec<Choice> {
        Theme::ALL
            .iter()
            .filter(|theme| theme.is_area_of_capacity() == capacity)
            .map(|theme| Choice::new(theme.code(), word(lang, theme.label_key())))
            .collect()
    };
    let all = [themes(true), themes(false)].concat();
    view! {
        <Field label=t!(lang, "label-title") name="title" value=typed.title.clone() error=errors.field("title") required=true/>
        {process}
        {group}
        <Select label=t!(lang, "dialogue-format") name="format" choices=formats selected=typed.format.clone() empty=t!(lang, "label-choose") error=errors.field("format") width=Width::Half required=true/>
        <Checkboxes legend=t!(lang, "label-themes") name="themes" choices=all selected=typed.themes.clone() hint=t!(lang, "dialogue-themes-hint") error=errors.field("themes") arrangement=Arrangement::Inline/>
    }
    .into_any()
}

fn when(lang: Lang, typed: &PlanForm, errors: &Errors) -> AnyView {
    let kinds = vec![
        Choice::new("to-be-determined", t!(lang, "label-to-be-determined")),
        Choice::new("days", t!(lang, "dialogue-days")).with_hint(t!(lang, "dialogue-days-hint")),
        Choice::new("hours", t!(lang, "dialogue-hours")).with_hint(t!(lang, "dialogue-hours-hint")),
    ];
    let zones = zones::choices(lang, &typed.zone);
    let optional = t!(lang, "dialogue-optional");
    let date = |name: &'static str| (typed_date(typed, name), errors.field(name));
    let (first, first_error) = date("date");
    let (last, last_error) = date("last_date");
    let (respond_by, respond_by_error) = date("respond_by");
    let (start, end, zone) = (
        typed.start_time.clone(),
        typed.end_time.clone(),
        typed.zone.clone(),
    );
    let (start_error, end_error, zone_error) = (
        errors.field("start_time"),
        errors.field("end_time"),
        errors.field("zone"),
    );
    let (kind, kind_error) = (typed.schedule.clone(), errors.field("schedule"));
    let mark = optional.clone();
    view! {
        <Fieldset legend=t!(lang, "dialogue-when")>
            <Radios legend=t!(lang, "dialogue-when-known") name="schedule" choices=kinds selected=kind error=kind_error/>
            <div class="plan-days columns">
                <Field label=t!(lang, "dialogue-first-day") name="date" kind=Input::Date value=first error=first_error/>
                <Field label=t!(lang, "dialogue-last-day") name="last_date" kind=Input::Date value=last error=last_error mark=mark/>
            </div>
            <div class="plan-hours columns">
                <Field label=t!(lang, "dialogue-start-time") name="start_time" kind=Input::Time value=start error=start_error/>
                <Field label=t!(lang, "dialogue-end-time") name="end_time" kind=Input::Time value=end error=end_error/>
                <Select label=t!(lang, "label-time-zone") name="zone" choices=zones selected=zone error=zone_error/>
            </div>
        </Fieldset>
        <Field label=t!(lang, "dialogue-respond-by") name="respond_by" kind=Input::Date value=respond_by hint=t!(lang, "dialogue-respond-by-hint") error=respond_by_error mark=optional width=Width::Half/>
    }
    .into_any()
}

fn typed_date(typed: &PlanForm, name: &str) -> String {
    match name {
        "date" => typed.date.clone(),
        "last_date" => typed.last_date.clone(),
        _ => typed.respond_by.clone(),
    }
}

fn place(lang: Lang, typed: &PlanForm, errors: &Errors) -> AnyView {
    let modes = Mode::ALL
        .iter()
        .map(|mode| Choice::new(mode.code(), word(lang, mode.label_key())))
        .collect();
    let (mode, place, address) = (
        typed.mode.clone(),
        typed.place.clone(),
        typed.online_address.clone(),
    );
    let (mode_error, place_error, address_error) = (
        errors.field("mode"),
        errors.field("place"),
        errors.field("online_address"),
    );
    view! {
        <Fieldset legend=t!(lang, "dialogue-where")>
            <Radios legend=t!(lang, "dialogue-mode") name="mode" choices=modes selected=mode error=mode_error arrangement=Arrangement::Inline/>
            <Field label=t!(lang, "label-place") name="place" value=place hint=t!(lang, "dialogue-place-hint") error=place_error/>
            <Field label=t!(lang, "dialogue-online-address") name="online_address" kind=Input::Url value=address hint=t!(lang, "dialogue-online-address-hint") error=address_error mark=t!(lang, "dialogue-optional")/>
        </Fieldset>
    }
    .into_any()
}

fn seats(lang: Lang, typed: &PlanForm, errors: &Errors) -> AnyView {
    let (seats, country, organisation) = (
        typed.seats.clone(),
        typed.per_country.clone(),
        typed.per_organisation.clone(),
    );
    let (seats_error, country_error, organisation_error) = (
        errors.field("seats"),
        errors.field("per_country"),
        errors.field("per_organisation"),
    );
    let optional = t!(lang, "dialogue-optional");
    let mark = optional.clone();
    view! {
        <Fieldset legend=t!(lang, "dialogue-seats-label") hint=t!(lang, "dialogue-seats-hint")>
            <Field label=t!(lang, "dialogue-seats-number") name="seats" kind=Input::Number value=seats error=seats_error width=Width::Few max=SEATS_MAX.to_string() required=true/>
            <Field label=t!(lang, "dialogue-per-country") name="per_country" kind=Input::Number value=country error=country_error mark=mark width=Width::Few/>
            <Field label=t!(lang, "dialogue-per-organisation") name="per_organisation" kind=Input::Number value=organisation error=organisation_error mark=optional width=Width::Few/>
        </Fieldset>
    }
    .into_any()
}

fn words(lang: Lang, typed: &PlanForm, errors: &Errors) -> AnyView {
    let languages = Language::ALL
        .iter()
        .map(|language| Choice::new(language.code(), locale::endonym(*language)))
        .collect();
    view! {
        <TextArea label=t!(lang, "dialogue-summary-label") name="summary" rows=8 value=typed.summary.clone() hint=t!(lang, "dialogue-summary-hint") error=errors.field("summary") mark=t!(lang, "dialogue-optional")/>
        <Select label=t!(lang, "dialogue-language") name="language" choices=languages selected=typed.language.clone() hint=t!(lang, "dialogue-language-hint") error=errors.field("language") width=Width::Half required=true/>
    }
    .into_any()
}

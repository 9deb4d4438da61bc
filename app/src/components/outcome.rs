//! What was said and recommended, set like a publication that can be cited point by point.

use super::{Bdi, SummaryList, SummaryRow, Words};
use leptos::prelude::*;

/// How widely a point was supported: its word, and its step on the scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    pub words: String,
    /// From one, the weakest.
    pub step: u32,
    pub steps: u32,
}

/// A grade as a word and a bar; the bar repeats the word and is hidden from screen readers.
#[component]
pub fn GradeBar(grade: Grade) -> impl IntoView {
    let steps = grade.steps.clamp(1, 12);
    let blocks: Vec<AnyView> = (0..steps)
        .map(|nth| {
            let class = if nth < grade.step { "grade-on" } else { "grade-off" };
            view! { <rect class=class x=format!("{}.5", nth * 10) y="1.5" width="8" height="9"></rect> }.into_any()
        })
        .collect();
    let frame = format!("0 0 {} 12", steps * 10);
    view! { <div class="grade"><svg class="grade-bar" viewBox=frame aria-hidden="true">{blocks}</svg>{grade.words}</div> }.into_any()
}

/// One point of a report, with an address of its own.
#[component]
pub fn Point(
    /// Its anchor on the page.
    #[prop(into)]
    id: String,
    /// Its number, which is also the link to it.
    #[prop(into)]
    number: String,
    #[prop(into)] text: String,
    #[prop(optional_no_strip)] grade: Option<Grade>,
    /// The verb and the class of speaker as reported: "emphasised by several States".
    #[prop(optional, into)]
    said: Words,
    /// The language of the text, when it is not the page's.
    #[prop(optional, into)]
    lang: Words,
    /// What can be done with it at the desk.
    #[prop(optional_no_strip, into)]
    actions: Option<AnyView>,
) -> impl IntoView {
    let grade = grade.map(|grade| view! { <GradeBar grade=grade/> });
    let said = said
        .get()
        .map(|said| view! { <p class="point-said">{said}</p> });
    view! {
        <li class="point" id=id.clone()>
            <div class="measure">
                <p dir="auto" lang=lang.get()><a class="anchor" href=format!("#{id}")>{number}</a>" "{text}</p>
                {said}
                {actions}
            </div>
            {grade}
        </li>
    }
    .into_any()
}

/// A recommendation: its text first, then who it is for, how it was received and what became of it.
#[component]
pub fn Recommendation(
    #[prop(into)] id: String,
    /// Its lasting reference: "ACSG/2021/R3".
    #[prop(into)]
    reference: String,
    #[prop(into)] href: String,
    #[prop(into)] text: String,
    #[prop(optional_no_strip, into)] state: Option<AnyView>,
    #[prop(optional)] facts: Vec<SummaryRow>,
    /// The language of the text, when it is not the page's.
    #[prop(optional, into)]
    lang: Words,
    /// What can be done with it at the desk.
    #[prop(optional_no_strip, into)]
    actions: Option<AnyView>,
) -> impl IntoView {
    let facts = (!facts.is_empty()).then(|| view! { <SummaryList rows=facts/> });
    view! {
        <li class="recommendation" id=id>
            <div class="recommendation-head"><a href=href><Bdi text=reference/></a>{state}</div>
            <p class="recommendation-text" dir="auto" lang=lang.get()>{text}</p>
            {facts}
            {actions}
        </li>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_can_be_linked_to_and_names_its_grade() {
        let grade = Grade {
            words: "Generally welcomed".into(),
            step: 4,
            steps: 6,
        };
        let html = view! { <Point id="p-1" number="1.1" text="Data <shared>" grade=Some(grade) said="emphasised by States"/> }.to_html();
        assert!(
            html.contains("id=\"p-1\"")
                && html.contains("href=\"#p-1\"")
                && html.contains("Data &lt;shared&gt;")
        );
        assert!(
            html.contains("Generally welcomed")
                && html.matches("grade-on").count() == 4
                && html.matches("grade-off").count() == 2
        );
    }

    #[test]
    fn a_recommendation_keeps_its_reference_in_one_direction() {
        let rows = vec![SummaryRow::new("Addressee", "States")];
        let html = view! { <Recommendation id="r-3" reference="ACSG/2021/R3" href="/recommendations/ACSG-2021-R3" text="توسيع <b>" facts=rows/> }.to_html();
        assert!(
            html.contains("<bdi>ACSG/2021/R3</bdi>")
                && html.contains("توسيع &lt;b&gt;")
                && html.contains("Addressee")
        );
    }
}

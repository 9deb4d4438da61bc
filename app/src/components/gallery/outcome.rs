//! What a reader finds afterwards.

use super::super::*;
use super::Say;
use leptos::prelude::*;

pub(super) fn outcome(say: Say) -> AnyView {
    let grade = |words: String, step| {
        Some(Grade {
            words,
            step,
            steps: 6,
        })
    };
    let facts = vec![
        SummaryRow::new(say.it("Addressees", "المخاطبون"), say.it("States; UNHCR", "الدول؛ المفوضية")),
        SummaryRow::with_view(say.it("Support in the room", "التأييد في القاعة"), view! { <GradeBar grade=Grade { words: say.it("Widely endorsed", "تأييد واسع"), step: 6, steps: 6 }/> }.into_any()),
        SummaryRow::new(say.it("Answer", "الرد"), say.it("Accepted in part", "مقبول جزئيا")),
    ];
    let events = vec![
        Event { when: view! { <TimeText datetime="2023-03-14T15:00:00+01:00" words="14 March 2023, 15:04 (UTC+1)"/> }.into_any(), who: "Amina Yusuf".into(), what: say.it("Issued 14 invitations", "أصدرت 14 دعوة"), detail: say.it("Seed 7f3a, quota set 2", "").into() },
        Event { when: view! { <TimeText datetime="2023-03-13T09:00:00+01:00" words="13 March 2023, 09:00 (UTC+1)"/> }.into_any(), who: "نور الهاشمي".into(), what: say.it("Locked the shortlist", "أقفل القائمة"), detail: Words::default() },
    ];
    view! {
        <h2>{say.it("Key issues", "القضايا الرئيسية")}</h2>
        <ul class="points" role="list">
            <Point id="p-1" number="1.1" grade=grade(say.it("Generally welcomed", "ترحيب عام"), 4) said=say.it("emphasised by several States", "شددت عليه عدة دول")
                text=say.it("Decision makers need time: a schedule of two interviews a day leaves none for country-of-origin information, and the appeal stage carries the cost.", "يحتاج صانعو القرار إلى الوقت.")/>
            <Point id="p-2" number="1.2" grade=grade(say.it("Suggested", "مقترح"), 1)
                text=say.it("A shared roster of interpreters across neighbouring systems.", "قائمة مشتركة للمترجمين.")/>
        </ul>
        <h2>{say.it("Recommendations", "التوصيات")}</h2>
        <ol class="recommendations" role="list">
            <Recommendation id="r-3" reference="ACSG/2021/R3" href="#" text=say.it("Expand the stakeholders engaging with the group.", "توسيع نطاق أصحاب المصلحة.") state=view! { <Tag words=say.it("Adopted", "معتمدة") tone=Tone::Ok/> }.into_any() facts=facts/>
        </ol>
        <h2>{say.it("Related", "ذات صلة")}</h2>
        <CardGrid>
            <Card title=say.it("Interviewing children", "مقابلة الأطفال") href="#" eyebrow=say.it("Thematic dialogue · 8 June 2023", "حوار موضوعي") text=say.it("What asks for another room, another hour, another question.", "ما يتطلب غرفة أخرى.") state=view! { <Tag words=say.it("Open for registration", "التسجيل مفتوح") tone=Tone::Ok/> }.into_any()/>
            <Card title=say.it("Appeals in backlog", "الطعون المتراكمة") href="#" eyebrow=say.it("Briefing · date to be determined", "إحاطة") text=say.it("Three systems, three ways out.", "ثلاثة أنظمة.")/>
        </CardGrid>
        <h2>{say.it("What happened", "ما حدث")}</h2>
        <Timeline events=events/>
        <Prose text="Plain text as it was written.\nA second line.\n\nنص بالعربية يجد اتجاهه بنفسه.\n\n<script>not run</script>"/>
    }
    .into_any()
}

//! Lists, their filters and their absence.

use super::super::*;
use super::Say;
use leptos::prelude::*;

pub(super) fn lists(say: Say) -> AnyView {
    let step = |label: String, state, words: String, note: String| Step {
        label,
        href: "#".into(),
        state,
        state_words: words,
        note: note.into(),
    };
    let steps = vec![
        step(
            say.it("Write the concept note", "كتابة المذكرة المفاهيمية"),
            StepState::Done,
            say.it("Done", "تم"),
            String::new(),
        ),
        step(
            say.it("Set the quotas", "تحديد الحصص"),
            StepState::Late,
            say.it("Late by 2 days", "متأخر يومين"),
            say.it("Four dimensions, none set for theme", "أربعة أبعاد"),
        ),
        step(
            say.it("Issue the invitations", "إصدار الدعوات"),
            StepState::Next,
            say.it("Next", "التالي"),
            say.it("14 drafted", "14 مسودة"),
        ),
        step(
            say.it("Publish the report", "نشر التقرير"),
            StepState::Later,
            say.it("Later", "لاحقا"),
            String::new(),
        ),
    ];
    let columns = vec![
        Column::text(say.it("Name", "الاسم")).sortable("?sort=name", Some(Order::Ascending)),
        Column::text(say.it("Organisation", "المنظمة")).sortable("?sort=organisation", None),
        Column::text(say.it("State", "الحالة")),
        Column::number(say.it("Chance", "الفرصة")),
        Column::text(say.it("Actions", "إجراءات")),
    ];
    let people = [
        (
            "Wanjiku Mwangi",
            "Ministry of the Interior, Kenya",
            Tone::Ok,
            say.it("Accepted", "قبل"),
            "8.1 %",
        ),
        (
            "نور الهاشمي",
            "Arab Refugee Lawyers’ Network",
            Tone::Neutral,
            say.it("Issued", "صدرت"),
            "12.4 %",
        ),
        (
            "Ana-María Ñáñez de la Peña y Quiñones",
            "Defensoría del Pueblo",
            Tone::Problem,
            say.it("Declined", "اعتذر"),
            "6.2 %",
        ),
    ];
    let rows: Vec<AnyView> = people
        .into_iter()
        .map(|(name, organisation, tone, state, chance)| {
            view! {
                <tr>
                    <Cell heading=true><a href="#"><Bdi text=name/></a></Cell>
                    <Cell label=say.it("Organisation", "المنظمة")><Bdi text=organisation/></Cell>
                    <Cell label=say.it("State", "الحالة")><div><Tag words=state tone=tone/></div></Cell>
                    <Cell label=say.it("Chance", "الفرصة") numeric=true>{chance}</Cell>
                    <Cell label=say.it("Actions", "إجراءات")><div><PostButton label=say.it("Withdraw", "سحب") action="/x" look=Look::Quiet about=name/></div></Cell>
                </tr>
            }
            .into_any()
        })
        .collect();
    let paging = PagingWords {
        label: say.it("Pages", "الصفحات"),
        previous: say.it("Previous", "السابق"),
        next: say.it("Next", "التالي"),
        page: say.it("Page", "صفحة"),
        summary: say.it("81–100 of 193", "81–100 من 193"),
    };
    let chips = vec![
        Chip {
            label: say.it("Africa", "أفريقيا"),
            href: "#".into(),
        },
        Chip {
            label: say.it("Interviewing", "المقابلات"),
            href: "#".into(),
        },
    ];
    let themes = vec![
        Choice::new("a", say.it("Any theme", "أي موضوع")),
        Choice::new("b", say.it("Interviewing", "المقابلات")),
    ];
    view! {
        <h2>{say.it("Where it stands", "أين نحن")}</h2>
        <Checklist steps=steps/>
        <h2>{say.it("People", "الأشخاص")}</h2>
        <FilterPanel action="#" label=say.it("Filter people", "تصفية") submit=say.it("Filter", "تصفية") chips=chips remove=say.it("Remove", "إزالة") clear=say.it("Clear all", "مسح الكل")>
            <Field label=say.it("Name or organisation", "الاسم أو المنظمة") name="q" kind=Input::Search/>
            <Select label=say.it("Theme", "الموضوع") name="theme" choices=themes selected="b"/>
            <Field label=say.it("From", "من") name="from" kind=Input::Date/>
        </FilterPanel>
        <DataTable caption=say.it("Participants", "المشاركون") id="people" columns=columns count=say.it("193 people, 20 shown", "193 شخصا") cards=true>{rows}</DataTable>
        <Paging page=5 pages=10 href=|page| format!("?page={page}") words=paging/>
        <Empty title=say.it("No inputs yet", "لا مساهمات بعد") text=say.it("Open a call with guiding questions; answers appear here as they are submitted.", "افتح دعوة بأسئلة توجيهية.")>
            <LinkButton label=say.it("Open a call", "افتح دعوة") href="#"/>
        </Empty>
    }
    .into_any()
}

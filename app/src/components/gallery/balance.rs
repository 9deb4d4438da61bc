//! The balance, met and missed in every way a quota can be.

use super::super::*;
use super::Say;
use leptos::prelude::*;

pub(super) fn balance(say: Say) -> AnyView {
    let row = |label: String,
               quota: (&str, &str),
               numbers: (Option<u32>, Option<u32>, u32, u32),
               others: [&str; 2],
               state: (Tone, String),
               note: String| BalanceRow {
        label,
        min_words: quota.0.into(),
        max_words: quota.1.into(),
        min: numbers.0,
        max: numbers.1,
        points: vec![Tally {
            counted: numbers.2,
            undisclosed: numbers.3,
        }],
        others: others.map(str::to_owned).to_vec(),
        tone: state.0,
        status: state.1,
        note: note.into(),
    };
    let met = || (Tone::Ok, say.it("Met", "مستوفى"));
    let groups = vec![
        BalanceGroup {
            heading: say.it("Regional group", "المجموعة الإقليمية"),
            rows: vec![
                row(
                    say.it("African States", "الدول الأفريقية"),
                    ("3", "5"),
                    (Some(3), Some(5), 4, 0),
                    ["2", "3.6"],
                    met(),
                    String::new(),
                ),
                row(
                    say.it("Asia-Pacific States", "دول آسيا والمحيط الهادئ"),
                    ("3", "5"),
                    (Some(3), Some(5), 3, 0),
                    ["3", "3.0"],
                    met(),
                    String::new(),
                ),
                row(
                    say.it("Eastern European States", "دول أوروبا الشرقية"),
                    ("3", "5"),
                    (Some(3), Some(5), 3, 0),
                    ["0", "2.1"],
                    (Tone::Attention, say.it("At risk", "معرض للخطر")),
                    say.it("1 more decline breaks it", "اعتذار آخر يخل به"),
                ),
                row(
                    say.it("Western European and others", "أوروبا الغربية ودول أخرى"),
                    ("3", "4"),
                    (Some(3), Some(4), 6, 0),
                    ["1", "5.0"],
                    (Tone::Problem, say.it("Over by 2", "زيادة 2")),
                    String::new(),
                ),
                row(
                    say.it("Latin American and Caribbean", "أمريكا اللاتينية والكاريبي"),
                    ("3", "5"),
                    (Some(3), Some(5), 1, 0),
                    ["0", "0.8"],
                    (Tone::Problem, say.it("2 missing", "ينقص 2")),
                    String::new(),
                ),
            ],
        },
        BalanceGroup {
            heading: say.it("Gender", "الجنس"),
            rows: vec![row(
                say.it("Women", "النساء"),
                ("50 %", ""),
                (Some(10), None, 9, 2),
                ["4", "9.4"],
                (Tone::Attention, say.it("Open", "مفتوح")),
                say.it("55–65 % once disclosed", "55–65 % بعد الإفصاح"),
            )],
        },
    ];
    let headings = BalanceHeadings {
        label: say.it("Quota", "الحصة"),
        min: say.it("Min", "أدنى"),
        max: say.it("Max", "أقصى"),
        drawing: String::new(),
        points: vec![say.it("Shortlisted", "القائمة المختصرة")],
        others: vec![say.it("Accepted", "قبلوا"), say.it("Expected", "متوقع")],
        status: say.it("State", "الحالة"),
        undisclosed: say.it("undisclosed", "غير معلن"),
    };
    let legend = BalanceLegend {
        counted: say.it("Counted", "محسوب"),
        undisclosed: say.it("Undisclosed", "غير معلن"),
        missing: say.it("Missing to the minimum", "ينقص عن الحد الأدنى"),
        quota: say.it("Minimum and maximum", "الحد الأدنى والأقصى"),
        order: Words::default(),
    };
    view! {
        <Notice tone=Tone::Ok title=say.it("Quotas can be met.", "يمكن استيفاء الحصص.") text=say.it("Every candidate outside must-invites has at least a 6.2 % chance.", "لكل مرشح فرصة لا تقل عن 6.2 %.") outcome=true/>
        <Disclosure summary=say.it("How candidates were drawn", "كيف جرى الاختيار") open=true><p>{say.it("Every way of filling the seats that keeps the quotas was weighed; the lot was cast with a published seed.", "بالقرعة.")}</p></Disclosure>
        <BalanceChart id="balance" caption=say.it("Balance of the shortlist", "توازن القائمة المختصرة") headings=headings groups=groups legend=Some(legend)/>
    }
    .into_any()
}

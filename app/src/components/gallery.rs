//! Every component on one page, written to `target/gallery-*.html` with the real style, to be looked at in a browser:
//! narrow and wide, light and dark, leftwards and rightwards, on screen and on paper.

use super::*;
use leptos::prelude::*;
use std::path::PathBuf;

/// English or Arabic, as the page is.
#[derive(Clone, Copy)]
struct Say(bool);

impl Say {
    fn it(self, english: &str, arabic: &str) -> String {
        if self.0 {
            arabic.to_owned()
        } else {
            english.to_owned()
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The style as one file, inlined the way the build does.
fn style() -> String {
    let folder = root().join("style");
    let read = |name: &str| {
        std::fs::read_to_string(folder.join(name))
            .unwrap_or_else(|fault| panic!("style/{name}: {fault}"))
    };
    let mut css = String::new();
    for line in read("main.css").lines() {
        match line
            .strip_prefix("@import url(\"")
            .and_then(|rest| rest.split_once("\") layer("))
        {
            Some((file, layer)) => {
                let layer = layer.trim_end_matches(");");
                css.push_str(&format!("@layer {layer} {{\n{}\n}}\n", read(file)));
            }
            None => css.push_str(line),
        }
    }
    css
}

fn header(say: Say) -> AnyView {
    let languages = [
        ("en", "English"),
        ("fr", "Français"),
        ("es", "Español"),
        ("ar", "العربية"),
        ("ru", "Русский"),
        ("zh", "中文"),
    ]
    .map(|(code, name)| Language {
        code: code.into(),
        name: name.into(),
        href: format!("?lang={code}"),
        current: (code == "ar") == say.0 && (say.0 || code == "en"),
    });
    let search = Search {
        action: "/search".into(),
        label: say.it("Search", "بحث"),
        submit: say.it("Search", "بحث"),
        query: Words::default(),
    };
    let links = vec![
        Link::new("/dialogues", say.it("Dialogues", "الحوارات")).current(true),
        Link::new("/working-groups", say.it("Working groups", "أفرقة العمل")),
        Link::new("/outcomes", say.it("Outcomes", "النتائج")),
    ];
    view! {
        <SkipLink label=say.it("Skip to content", "انتقل إلى المحتوى")/>
        <SiteHeader wide=true name="Convener" home="/" label=say.it("Main", "الرئيسية") links=links search=Some(search)
            languages=view! { <LanguageMenu label=say.it("Language", "اللغة") languages=languages.to_vec()/> }.into_any()
            account=view! { <a href="/desk">{say.it("Desk", "المكتب")}</a> }.into_any()/>
    }
    .into_any()
}

fn rail(say: Say) -> AnyView {
    let groups = vec![
        RailGroup {
            heading: Words::default(),
            links: vec![Link::new("/desk", say.it("Today", "اليوم"))],
        },
        RailGroup {
            heading: say.it("Convene", "التنظيم").into(),
            links: vec![
                Link::new("/desk/dialogues", say.it("Dialogues", "الحوارات"))
                    .with_count(12)
                    .current(true),
                Link::new("/desk/groups", say.it("Working groups", "أفرقة العمل")).with_count(3),
                Link::new("/desk/directory", say.it("Directory", "الدليل")),
            ],
        },
        RailGroup {
            heading: say.it("Follow up", "المتابعة").into(),
            links: vec![Link::new("/desk/r", say.it("Recommendations", "التوصيات")).with_count(41)],
        },
    ];
    view! { <Rail label=say.it("Desk", "المكتب") groups=groups/> }.into_any()
}

fn title(say: Say) -> AnyView {
    let tabs = vec![
        Link::new("/1", say.it("Overview", "نظرة عامة")),
        Link::new("/2", say.it("Programme", "البرنامج")),
        Link::new("/3", say.it("People", "الأشخاص")).with_count(34),
        Link::new("/4", say.it("Balance", "التوازن")).current(true),
        Link::new("/5", say.it("Invitations", "الدعوات")).with_count(20),
        Link::new("/6", say.it("Inputs", "المساهمات")),
        Link::new("/7", say.it("Room", "القاعة")),
        Link::new("/8", say.it("Report", "التقرير")),
        Link::new("/9", say.it("Follow-up", "المتابعة")),
    ];
    let crumbs = vec![
        Link::new("/desk", say.it("Desk", "المكتب")),
        Link::new("/desk/dialogues", say.it("Dialogues", "الحوارات")),
    ];
    view! {
        <Breadcrumb label=say.it("You are here", "أنت هنا") links=crumbs/>
        <TitleBlock title=say.it("Quality of first-instance decisions", "جودة قرارات الدرجة الأولى") eyebrow=say.it("Roundtable", "مائدة مستديرة")
            state=view! { <Tag words=say.it("Scheduled", "مجدول") tone=Tone::Information/> }.into_any()
            action=view! { <PostButton label=say.it("Issue 14 invitations", "إصدار 14 دعوة") action="/x" look=Look::Primary/> }.into_any()>
            <Fact icon=Icon::Calendar label="When">
                <TimeText datetime="2023-03-14T15:00:00+01:00" words=say.it("Tue 14 March 2023, 15:00–17:30 Geneva (UTC+1)", "الثلاثاء 14 آذار/مارس 2023، 15:00–17:30 جنيف (UTC+1)")
                    reader=say.it("17:00 in Nairobi", "17:00 في نيروبي")/>
            </Fact>
            <Fact icon=Icon::Place label="Where">{say.it("Geneva, and online", "جنيف وعبر الإنترنت")}</Fact>
            <Fact icon=Icon::Seat label="Seats">{say.it("20 seats", "20 مقعدا")}</Fact>
        </TitleBlock>
        <Tabs label=say.it("This dialogue", "هذا الحوار") links=tabs/>
    }
    .into_any()
}

fn balance(say: Say) -> AnyView {
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
        counted: numbers.2,
        undisclosed: numbers.3,
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
        counted: say.it("Shortlisted", "القائمة المختصرة"),
        others: vec![say.it("Accepted", "قبلوا"), say.it("Expected", "متوقع")],
        status: say.it("State", "الحالة"),
        undisclosed: say.it("undisclosed", "غير معلن"),
    };
    let legend = BalanceLegend {
        counted: say.it("Counted", "محسوب"),
        undisclosed: say.it("Undisclosed", "غير معلن"),
        missing: say.it("Missing to the minimum", "ينقص عن الحد الأدنى"),
        quota: say.it("Minimum and maximum", "الحد الأدنى والأقصى"),
    };
    view! {
        <Notice tone=Tone::Ok title=say.it("Quotas can be met.", "يمكن استيفاء الحصص.") text=say.it("Every candidate outside must-invites has at least a 6.2 % chance.", "لكل مرشح فرصة لا تقل عن 6.2 %.") outcome=true/>
        <BalanceChart id="balance" caption=say.it("Balance of the shortlist", "توازن القائمة المختصرة") headings=headings groups=groups legend=Some(legend)/>
    }
    .into_any()
}

fn lists(say: Say) -> AnyView {
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

fn form(say: Say) -> AnyView {
    let errors = vec![
        FieldError::new(
            "title",
            say.it("Give the dialogue a title", "أدخل عنوانا للحوار"),
        ),
        FieldError::new("format", say.it("Choose a format", "اختر الشكل")),
    ];
    let formats = vec![
        Choice::new("r", say.it("Roundtable", "مائدة مستديرة"))
            .with_hint(say.it("Seats by quota, one a delegation", "مقاعد بالحصص")),
        Choice::new("b", say.it("Briefing", "إحاطة"))
            .with_hint(say.it("Open to all who register", "مفتوحة للجميع")),
    ];
    let languages = vec![
        Choice::new("en", "English"),
        Choice::new("fr", "Français"),
        Choice::new("ar", "العربية"),
    ];
    let answers = vec![
        Choice::new("accept", say.it("Accept", "قبول")),
        Choice::new("maybe", say.it("Maybe", "ربما")),
        Choice::new("decline", say.it("Decline", "اعتذار")),
        Choice::new("substitute", say.it("Send someone else", "إيفاد شخص آخر")),
    ];
    let checks = vec![
        SummaryRow::new(
            say.it("Your answer", "إجابتك"),
            say.it("Accept, in person", "قبول، حضوريا"),
        )
        .change(say.it("Change", "تغيير"), "#"),
        SummaryRow::new(
            say.it("Access needs", "احتياجات الوصول"),
            say.it("Step-free route; captions on screen", "مسار بلا درج"),
        )
        .change(say.it("Change", "تغيير"), "#"),
    ];
    view! {
        <ErrorSummary heading=say.it("There is a problem", "هناك مشكلة") errors=errors/>
        <h2>{say.it("New dialogue", "حوار جديد")}</h2>
        <form class="form" method="post" novalidate=true>
            <Field label=say.it("Title", "العنوان") name="title" error=say.it("Give the dialogue a title", "أدخل عنوانا للحوار") hint=say.it("As it will stand on the invitation", "كما سيظهر في الدعوة")/>
            <TextArea label=say.it("Concept", "المفهوم") name="concept" mark=say.it("optional", "اختياري") value="</textarea><script>document.title='broken'</script>"/>
            <Radios legend=say.it("Format", "الشكل") name="format" choices=formats error=say.it("Choose a format", "اختر الشكل")/>
            <Fieldset legend=say.it("When", "متى") hint=say.it("In the meeting’s own zone", "بتوقيت الاجتماع")>
                <div class="columns">
                    <Field label=say.it("Day", "اليوم") name="day" kind=Input::Date width=Width::Short/>
                    <Field label=say.it("Seats", "المقاعد") name="seats" kind=Input::Number value="20" width=Width::Few/>
                </div>
            </Fieldset>
            <Checkboxes legend=say.it("Languages", "اللغات") name="languages" choices=languages selected=vec!["en".into()] arrangement=Arrangement::Inline/>
            <Field label=say.it("Letter", "الرسالة") name="letter" kind=Input::File accept=".pdf"/>
            <Checkbox label=say.it("Hold seats for delegations that answer late", "حجز مقاعد") name="hold" checked=true hint=say.it("They lapse a week before", "تسقط قبل أسبوع")/>
            <div class="actions">
                <Button label=say.it("Save and continue", "حفظ ومتابعة") look=Look::Primary/>
                <LinkButton label=say.it("Cancel", "إلغاء") href="#" look=Look::Quiet/>
                <Button label=say.it("Cancel the dialogue", "إلغاء الحوار") look=Look::Danger/>
                <Button label=say.it("Not yet", "ليس بعد") disabled=true/>
            </div>
        </form>
        <h2>{say.it("Will you attend?", "هل ستحضر؟")}</h2>
        <form class="form">
            <Radios legend=say.it("Your answer", "إجابتك") name="answer" choices=answers arrangement=Arrangement::Cards selected="accept"/>
        </form>
        <h2>{say.it("Check your answers", "راجع إجاباتك")}</h2>
        <SummaryList rows=checks/>
        <Progress id="send" label=say.it("Sending", "الإرسال") value=412 max=600 text=say.it("412 of 600 sent · 3 waiting to retry · 1 refused by its server · about 2 minutes", "412 من 600 أرسلت")/>
        <Notice tone=Tone::Attention title=say.it("Three addresses bounced.", "ارتدت ثلاثة عناوين.") text=say.it("Ask their focal points for new ones.", "اطلب عناوين جديدة.")/>
        <Notice tone=Tone::Problem title=say.it("The quotas ask for 36 places; there are 15 seats.", "تطلب الحصص 36 مكانا ولا يوجد سوى 15 مقعدا.")/>
        <Notice tone=Tone::Information title=say.it("Times are in Geneva.", "الأوقات بتوقيت جنيف.")/>
    }
    .into_any()
}

fn outcome(say: Say) -> AnyView {
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

fn page(say: Say) -> String {
    let lang = say.it("en", "ar");
    let direction = say.it("ltr", "rtl");
    let footer = vec![
        Link::new("/accessibility", say.it("Accessibility", "إمكانية الوصول")),
        Link::new("/privacy", say.it("Privacy", "الخصوصية")),
        Link::new("/contact", say.it("Contact", "اتصل بنا")),
        Link::new("/outcomes.atom", say.it("Feeds", "الخلاصات")),
    ];
    let body = view! {
        {header(say)}
        <div class="desk">
            {rail(say)}
            <div class="wrap">
                <main id="main" tabindex="-1" class="flow">
                    {title(say)}
                    {balance(say)}
                    {lists(say)}
                    {form(say)}
                    {outcome(say)}
                </main>
            </div>
        </div>
        <SiteFooter wide=true label=say.it("About", "حول") links=footer text=say.it("Times are shown in the meeting’s zone and in yours.", "تظهر الأوقات بتوقيت الاجتماع وتوقيتك.")/>
    }
    .to_html();
    format!(
        "<!DOCTYPE html><html lang=\"{lang}\" dir=\"{direction}\"><head><meta charset=\"utf-8\"><title>Gallery</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>{}</style></head><body>{body}</body></html>",
        style()
    )
}

#[test]
fn the_gallery_shows_every_component_in_both_directions() {
    let target = root().join("target");
    std::fs::create_dir_all(&target).expect("the build has a target folder");
    for (name, say) in [
        ("gallery-en.html", Say(false)),
        ("gallery-ar.html", Say(true)),
    ] {
        let html = page(say);
        assert_eq!(html.matches("<h1").count(), 1);
        assert!(
            !html.contains("<script>"),
            "something a person wrote was not escaped"
        );
        assert!(
            !html.contains(" style=\""),
            "inline styles are refused by our own policy"
        );
        std::fs::write(target.join(name), html).expect("the gallery can be written");
    }
}

#[test]
fn every_imported_style_exists_and_every_style_is_imported() {
    let main =
        std::fs::read_to_string(root().join("style/main.css")).expect("the style has an order");
    for entry in
        std::fs::read_dir(root().join("style/components")).expect("the style has components")
    {
        let name = entry
            .expect("an entry")
            .file_name()
            .to_string_lossy()
            .into_owned();
        assert!(
            main.contains(&format!("\"components/{name}\"")),
            "style/components/{name} is in no layer"
        );
    }
    assert!(style().contains("@layer reset, tokens, base, layout, components, utilities, print;"));
}

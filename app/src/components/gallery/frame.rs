//! What stands around the page and at its head.

use super::super::*;
use super::Say;
use leptos::prelude::*;

pub(super) fn header(say: Say) -> AnyView {
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

pub(super) fn rail(say: Say) -> AnyView {
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

pub(super) fn title(say: Say) -> AnyView {
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

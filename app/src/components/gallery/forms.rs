//! Forms, refused and answered, and the messages around them.

use super::super::*;
use super::Say;
use leptos::prelude::*;

pub(super) fn form(say: Say) -> AnyView {
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
        <PostForm>
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
            <Actions>
                <Button label=say.it("Save and continue", "حفظ ومتابعة") look=Look::Primary/>
                <LinkButton label=say.it("Cancel", "إلغاء") href="#" look=Look::Quiet/>
                <Button label=say.it("Cancel the dialogue", "إلغاء الحوار") look=Look::Danger/>
                <Button label=say.it("Not yet", "ليس بعد") disabled=true/>
            </Actions>
        </PostForm>
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

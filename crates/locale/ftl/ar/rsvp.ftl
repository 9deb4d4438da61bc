# الرد على الدعوة: الصفحة التي يؤدي إليها الرابط، ورسالة التأكيد، وما يخص الأمانة.

## The invitation
rsvp-eyebrow = دعوة
rsvp-for = إلى { $name }
rsvp-for-organisation = إلى { $name }، { $organisation }
rsvp-fact-reference = الرقم المرجعي
rsvp-fact-answer = ردكم
rsvp-fact-substitute = الشخص المقترح نيابةً عنكم
rsvp-about = موضوع الحوار
rsvp-zone-summary = عرض الوقت في مدينة أخرى
rsvp-zone-label = المدينة
rsvp-zone-show = عرض الوقت
rsvp-online-later = يظهر رابط الانضمام لمن يقبل الدعوة.

## The four answers
rsvp-question = هل ستشاركون؟
rsvp-accept = قبول
rsvp-accept-hint = سأشارك.
rsvp-maybe = ربما
rsvp-maybe-hint = لا أعرف بعد. يُحجز لي مقعد حتى انتهاء المهلة.
rsvp-decline = اعتذار
rsvp-decline-hint = لا أستطيع المشاركة.
rsvp-send = إيفاد شخص آخر
rsvp-send-hint = لا أستطيع المشاركة وأقترح من ينوب عني.
rsvp-answer-substitute = اعتذار مع اقتراح شخص آخر

## What is needed from each answer
rsvp-details-accepted = قبول الدعوة
rsvp-details-tentative = مشاركة محتملة
rsvp-details-declined = الاعتذار عن المشاركة
rsvp-details-substitute = شخص آخر نيابةً عنكم
rsvp-details-coming-lead = كل ما يلي اختياري، وهو يساعدنا في التحضير.
rsvp-details-declined-lead = يمكنكم ترك كلمة للأمانة أو المتابعة مباشرةً.
rsvp-details-substitute-lead = تنظر الأمانة أولاً في اقتراحكم ثم تكتب إلى الشخص المعني. يُرجى استئذانه قبل إعطائنا عنوانه.
rsvp-access = ما الذي تحتاجون إليه كي تتمكنوا من المشاركة؟
rsvp-access-hint = مثل مدخل بلا درج أو عرض النص المكتوب أو مترجم للغة الإشارة. لا تطّلع عليه إلا الأمانة.
rsvp-diet = الاحتياجات الغذائية
rsvp-diet-hint = تطّلع عليها الأمانة، ويُبلَّغ بها متعهد الطعام من دون ذكر اسمكم.
rsvp-languages = ما اللغات التي تستطيعون متابعة النقاش بها؟
rsvp-languages-hint = يساعد ذلك في تنظيم الترجمة الشفوية. لا تطّلع عليه إلا الأمانة.
rsvp-comment = كلمة إلى الأمانة
rsvp-comment-hint = لا تطّلع عليها إلا الأمانة.
rsvp-publish = إظهار اسمي ومنظمتي في القائمة العامة للمشاركين
rsvp-publish-hint = يراه الجميع. ومن دون هذه الموافقة لا يُعرف اسمكم إلا لدى الأمانة. ويمكنكم تغيير ذلك في أي وقت.
rsvp-given-name = الاسم الأول
rsvp-family-name = اسم العائلة
rsvp-email-hint = تُرسل الدعوة إلى هذا العنوان. لا تطّلع عليه إلا الأمانة.
rsvp-position = المنصب
rsvp-position-hint = مثل: رئيس وحدة اللجوء.
rsvp-optional = اختياري

## Check and send
rsvp-check-title = تحققوا من ردكم
rsvp-check-lead = لم يُرسل شيء بعد.
rsvp-check-send = إرسال ردي
rsvp-nothing-said = لا شيء
rsvp-publish-short = الاسم في القائمة العامة للمشاركين
rsvp-access-short = احتياجات التيسير
rsvp-comment-short = كلمة إلى الأمانة

## The answer that stands
rsvp-done-title = أُرسل ردكم
rsvp-done-lead = ستصلكم رسالة تأكيد بالبريد الإلكتروني. يمكنكم إغلاق هذه الصفحة.
rsvp-standing-title = ردكم
rsvp-standing-lead = هذا ما أجبتم به. يمكنكم تغييره هنا حتى انتهاء المهلة.
rsvp-standing-late-lead = انتهت مهلة الرد. ما زال بإمكانكم التخلي عن مقعدكم هنا.
rsvp-change = تغيير ردي
rsvp-give-up = لم أعد أستطيع الحضور
rsvp-substitute-proposed = تنظر الأمانة في اقتراحكم.
rsvp-substitute-confirmed = وافقت الأمانة ووجهت الدعوة إلى هذا الشخص.
rsvp-substitute-refused = تعذّر على الأمانة الموافقة على هذا الاقتراح. يمكنكم اقتراح شخص آخر.
rsvp-substitute-superseded = لم يعد هذا الاقتراح قائماً.
rsvp-calendar-title = إضافة الموعد إلى تقويمكم
rsvp-calendar-file = ملف تقويم (‎.ics) لبرامج Outlook وتقويم Apple وغيرهما
rsvp-calendar-google = تقويم Google
rsvp-calendar-outlook = Outlook.com
rsvp-calendar-elsewhere = يفتح الرابطان الأخيران موقع الشركة المعنية، فتطّلع عندئذ على العنوان والوقت والمكان.
rsvp-calendar-none-title = لا يوجد بعدُ موعد للتقويم
rsvp-calendar-none-text = لم يُحدد تاريخ هذا الحوار بعد. وستُبلَّغون به بالبريد الإلكتروني متى عُرف.
rsvp-contact-title = للاستفسار
rsvp-contact = اكتبوا إلى الأمانة مع ذكر الرقم المرجعي { $reference }:
rsvp-contact-bare = اكتبوا إلى الأمانة:
rsvp-keep-link = احتفظوا بهذا الرابط لأنفسكم: كل من يفتحه يستطيع الرد باسمكم.

## When no answer is taken
rsvp-late-title = انتهت مهلة الرد
rsvp-late-text = كانت الردود تُقبل حتى { $when }. إذا كنتم لا تزالون ترغبون في المشاركة، فيُرجى الكتابة إلى الأمانة. ويمكنكم هنا إبلاغنا بعدم حضوركم.
rsvp-declined-late-title = اعتذرتم عن هذه الدعوة
rsvp-declined-late-text = انتهت مهلة الرد، ولم يعد بالإمكان تغييره هنا. إذا أمكنتكم المشاركة رغم ذلك، فيُرجى الكتابة إلى الأمانة.
rsvp-withdrawn-title = سُحبت هذه الدعوة
rsvp-withdrawn-text = سحبت الأمانة الدعوة إلى «{ $title }». لا يلزمكم فعل أي شيء. وإذا كنتم ترون أن في الأمر خطأ، فيُرجى الكتابة إلى الأمانة.
rsvp-cancelled-title = لن يُعقد هذا الحوار
rsvp-cancelled-text = أُلغي «{ $title }». لا يلزمكم فعل أي شيء. وإذا كان مدرجاً في تقويمكم فيمكنكم حذفه.
rsvp-held-title = انتهى هذا الحوار
rsvp-held-text = انعقد «{ $title }» ولم تعد الردود مقبولة.
rsvp-dialogue-page = صفحة الحوار
rsvp-unknown-title = لا يؤدي هذا الرابط إلى أي دعوة
rsvp-unknown-text = ربما قسمه برنامج البريد إلى جزأين. يُرجى نسخ الرابط كاملاً من الدعوة والمحاولة من جديد. وإذا لم ينجح ذلك فاكتبوا إلى الأمانة؛ فدعوتكم لم تضع.

## Confirmation mail
rsvp-mail-subject-accepted = مشاركتكم مؤكدة: { $title }
rsvp-mail-subject-tentative = مشاركتكم محتملة: { $title }
rsvp-mail-subject-declined = اعتذاركم عن المشاركة: { $title }
rsvp-mail-subject-substitute = اقتراحكم لمن ينوب عنكم: { $title }
rsvp-mail-accepted = نشكركم على قبول الدعوة إلى «{ $title }»، ونتطلع إلى مساهمتكم.
rsvp-mail-tentative = نشكركم على إبلاغنا بأنكم قد تشاركون في «{ $title }». يُحجز لكم مقعد حتى انتهاء مهلة الرد، ونرجو إبلاغنا حالما تتأكدون.
rsvp-mail-declined = نشكركم على إبلاغنا بتعذّر مشاركتكم في «{ $title }». ونأمل أن نرحب بكم في مناسبة أخرى.
rsvp-mail-substitute = شكراً لكم. تعذّرت مشاركتكم في «{ $title }» واقترحتم من ينوب عنكم. وستنظر الأمانة في اقتراحكم وتكتب إلى ذلك الشخص.
rsvp-mail-change = الاطلاع على ردكم أو تغييره
rsvp-mail-calendar = إضافة الموعد إلى تقويمكم
rsvp-mail-contact = هل لديكم استفسار؟ ردوا على هذه الرسالة أو اكتبوا إلى { $contact } مع ذكر الرقم المرجعي.
rsvp-mail-small = يُرجى عدم إعادة توجيه هذه الرسالة: كل من يفتح رابطها يستطيع الرد باسمكم. وما أبلغتمونا به عن احتياجات التيسير والغذاء موجود في تلك الصفحة ولا يُكرَّر هنا.

## At the desk
rsvp-desk-answer = تسجيل رد
rsvp-desk-answer-lead = للردود الواردة بالهاتف أو برسالة. يتلقى { $name } التأكيد نفسه الذي يلي الرد على الصفحة.
rsvp-desk-answer-question = بماذا أجاب الشخص؟
rsvp-desk-reason = كيف وصل الرد؟
rsvp-desk-reason-hint = مثل: مكالمة هاتفية يوم 14 آذار/مارس مع السيدة ديالو. يبقى ذلك في سجل المراجعة.
rsvp-desk-record = تسجيل الرد
rsvp-desk-substitutes = البدلاء
rsvp-desk-substitute = البديل المقترح
rsvp-desk-substitute-lead = تتعذّر المشاركة على { $name }، وقد اقتُرح شخص آخر.
rsvp-desk-substitute-none = لا يوجد أي شخص مقترح حالياً.
rsvp-desk-substitute-decide = التأكيد أو الرفض
rsvp-desk-confirm = التأكيد وتوجيه الدعوة
rsvp-desk-confirm-text = يُدرج الشخص في الدليل ضمن المنظمة نفسها ما لم يكن مدرجاً فيه، وتُرسل إليه الدعوة فوراً. ويُتحقق أولاً من المقعد ومن الحدود المقررة لكل بلد أو منظمة.
rsvp-desk-refuse = رفض الاقتراح
rsvp-desk-refuse-reason = السبب
rsvp-desk-refuse-reason-hint = يبقى لدى الأمانة. ولا يقرأ الشخص المدعو سوى أن الموافقة على الاقتراح تعذّرت.
rsvp-desk-proposed-on = اقتُرح في { $date }
nomination-state-proposed = مقترح
nomination-state-confirmed = مؤكد
nomination-state-refused = مرفوض
nomination-state-superseded = حلّ محله غيره
done-answer-recorded = سُجّل الرد، ورسالة التأكيد في طريقها.
done-answer-unchanged = كان الرد نفسه مسجلاً من قبل. لم يتغير شيء.
done-substitute-confirmed = أُكّد البديل ووُجّهت إليه الدعوة.
done-substitute-refused = رُفض الاقتراح.
problem-same-person = هذا هو الشخص المدعو نفسه. يُرجى تسمية شخص آخر.

# ما آلت إليه التوصيات: في المكتب، وخلف رابط المنظمة، وفي الرسائل، وعلى الصفحات العامة.

## Words
follow-up-status-not-started = لم تبدأ
follow-up-status-under-way = قيد التنفيذ
follow-up-status-done = نُفّذت
follow-up-status-will-not-be-done = لن تُنفَّذ
follow-up-status-merged = مدمجة
owner-kind-secretariat = الأمانة
owner-kind-organisation = منظمة
owner-kind-group = فريق عامل
addressee-answer-accepted = مقبولة
addressee-answer-accepted-in-part = مقبولة جزئياً
addressee-answer-noted = أُحيط بها علماً
addressee-answer-not-accepted = غير مقبولة
statement-kind-answer = رد
statement-kind-progress = تقرير مرحلي
statement-kind-comment = تعليق
author-kind-state = دولة
author-kind-organisation = منظمة
author-kind-secretariat = الأمانة
author-kind-civil-society = المجتمع المدني
follow-up-part-addressee = جهة مخاطَبة
follow-up-part-commentator = المجتمع المدني
lineage-continues = تواصل
lineage-replaces = تحل محل
lineage-merges = تضم
problem-in-the-future = لم يحن هذا اليوم بعد. أدخل اليوم أو يوماً سابقاً.
problem-unknown-recommendation = لا توجد توصية في تقرير معتمد بهذا الرقم المرجعي. تُكتب الأرقام المرجعية هكذا: 2021-01-R2.
problem-comes-from-this-one = تلك التوصية ناشئة عن هذه أصلاً، ولا تواصل التوصية نفسها. اختر غيرها.

## Labels
follow-up = المتابعة
follow-up-status = التنفيذ
follow-up-reason = ملاحظة على التنفيذ
follow-up-reason-hint = يقرؤها الجميع. وهي لازمة إذا كانت التوصية لن تُنفَّذ.
follow-up-owner = يتولاها
follow-up-owner-nobody = لا أحد بعد
follow-up-organisation = اسم المنظمة
follow-up-organisation-hint = كما يرد في الدليل تماماً، وعند قصد منظمة فقط.
follow-up-due = موعد الاستحقاق
follow-up-due-hint = يُراسَل من يتولاها قبل أسبوعين وعند التأخر.
follow-up-no-due = لم يُحدَّد يوم
follow-up-overdue = متأخرة
follow-up-themes = مواضيع أخرى
follow-up-themes-hint = إلى جانب الموضوع الذي يعطيه التقرير.
follow-up-steps = الخطوات
follow-up-step = ما ينبغي عمله
follow-up-step-due = موعد الاستحقاق
follow-up-step-done = أُنجزت في
follow-up-step-done-hint = اتركه فارغاً ما دامت الخطوة مفتوحة.
follow-up-step-add = إضافة خطوة
follow-up-step-change = تغيير الخطوة
follow-up-step-remove = إزالة
follow-up-step-remove-title = هل تُزال هذه الخطوة؟
follow-up-steps-none = لم تُحدَّد خطوات.
follow-up-steps-count = أُنجز { $done } من { $steps } من الخطوات
follow-up-answers = ردود الجهات المخاطَبة
follow-up-answers-lead = ما تقوله الجهات التي تخاطبها التوصية بكلماتها هي. أما التأييد في القاعة فأمر آخر.
follow-up-answers-none = لم ترد أي جهة مخاطَبة بعد.
follow-up-answer = الرد
follow-up-answers-earlier = ردود سابقة
follow-up-progress = التقدم المحرز
follow-up-progress-lead = تقارير الجهات المخاطَبة والأمانة، وبجانبها ما يقوله المجتمع المدني.
follow-up-progress-none = لم يُبلَّغ عن شيء بعد.
follow-up-comments = تعليقات المجتمع المدني
follow-up-comments-none = لا تعليق بعد.
follow-up-evidence = الأدلة
follow-up-said-on = { $author }، { $day }
follow-up-withheld = حجبته الأمانة
follow-up-withheld-because = السبب: { $reason }
follow-up-lineage = من أين أتت وإلى أين تمضي
follow-up-continues = تواصل { $reference }
follow-up-continued-by = تواصلها { $reference }
follow-up-replaces = تحل محل { $reference }
follow-up-replaced-by = حلت محلها { $reference }
follow-up-merges = تضم { $reference }
follow-up-merged-into = مدمجة في { $reference }
follow-up-merged-title = تتواصل هذه التوصية في توصية أخرى
follow-up-merged-text = دُمجت في { $reference }. يبقى نصها وعنوانها كما هما، وما يستجد يُروى هناك.
follow-up-timeline = من الحوار إلى اليوم
follow-up-event-input = الإسهام { $reference }
follow-up-event-point = نقطة في التقرير: { $heading }
follow-up-event-adopted = اعتُمدت توصيةً
follow-up-event-published = نُشرت
follow-up-event-answer = الرد: { $answer }
follow-up-event-progress = تقرير مرحلي
follow-up-event-comment = تعليق من المجتمع المدني
follow-up-event-step = أُنجزت خطوة
follow-up-event-due = موعد الاستحقاق

## The boards
follow-up-board = كيف تُنفَّذ التوصيات
follow-up-by = العد حسب
follow-up-by-status = التنفيذ
follow-up-by-theme = الموضوع
follow-up-by-region = منطقة الجهات المخاطَبة
follow-up-by-age = العمر
follow-up-board-note = التوصية التي لها عدة مواضيع أو مناطق تُعَد في كل منها.
follow-up-board-drawing = رسم
follow-up-total = الكل
follow-up-theme-none = بلا موضوع
follow-up-region-all = الدول عموماً
follow-up-region-none = بلا منطقة
follow-up-age-years = { $years ->
    [0] { $year } (هذا العام)
    [zero] { $year } (هذا العام)
    [one] { $year } (قبل عام)
    [two] { $year } (قبل عامين)
    [few] { $year } (قبل { $years } أعوام)
    [many] { $year } (قبل { $years } عاماً)
   *[other] { $year } (قبل { $years } عام)
}
follow-up-only-overdue = المتأخرة فقط
follow-up-region = المجموعة الإقليمية للجهات المخاطَبة
follow-up-as-xlsx = تنزيل مصنف إكسل

## The desk
follow-up-desk-title = التوصيات
follow-up-desk-lead = ما آلت إليه توصيات التقارير المعتمدة. المتأخر يأتي أولاً.
follow-up-desk-none = لا توصية قيد المتابعة بعد
follow-up-desk-none-text = تظهر التوصيات هنا عند اعتماد تقريرها.
follow-up-asked-of = رد { $answered } من { $asked }
follow-up-nobody-asked = لم يُسأل أحد
follow-up-edit = تغيير المتابعة
follow-up-save = حفظ
follow-up-public-page = الصفحة العامة
follow-up-not-public = تقريرها معتمد وغير منشور: لا يرى هذا أحد خارج المكتب.
follow-up-ask = سؤال منظمات
follow-up-ask-lead = تتلقى كل جهة اتصال رسالة بلغتها فيها رابط. لا حاجة إلى حساب.
follow-up-ask-part = بأي صفة
follow-up-ask-addressee-hint = تجيب عن نفسها وتبلغ عن التقدم.
follow-up-ask-commentator-hint = تعلّق بجانب ما يبلغ عنه غيرها.
follow-up-ask-now = إرسال الرسائل
follow-up-ask-message-hint = ما ينبغي أن تعرفه إلى جانب التوصية. يظهر كما تكتبه.
follow-up-answer-by = الرد قبل
follow-up-asked = المنظمات المسؤولة
follow-up-asked-none = لم تُسأل أي منظمة بعد.
follow-up-asked-at = آخر مراسلة
follow-up-answered-at = آخر قول
follow-up-silent = لا رد بعد
follow-up-link-closed = الرابط مغلق
follow-up-ask-again = الكتابة مرة أخرى
follow-up-close = إغلاق الرابط
follow-up-report = تدوين شيء
follow-up-report-lead = تقرير الأمانة نفسها، أو ما أرسله أحد برسالة.
follow-up-report-kind = ماذا
follow-up-report-author = من يقوله
follow-up-withhold = حجب
follow-up-withhold-title = هل يُحجب هذا عن الجمهور؟
follow-up-withhold-text = تقول الصفحة العامة إن شيئاً محجوب ولماذا. ولا تتغير منه كلمة.
follow-up-withhold-reason = السبب المعلن
follow-up-release = إتاحة
follow-up-link-earlier = مواصلة توصية سابقة
follow-up-link-how = كيف
follow-up-link-continues-hint = تبقى السابقة كما هي.
follow-up-link-replaces-hint = تأخذ هذه مكان السابقة.
follow-up-link-merges-hint = تتواصل السابقة هنا: لا تُتابَع وحدها بعد ذلك، وتشير صفحتها إلى هنا.
follow-up-link-reference = الرقم المرجعي للتوصية السابقة
follow-up-link-now = ربطهما
follow-up-unlink = فك الربط
follow-up-none-linked = لا تواصل أي توصية سابقة.
follow-up-import = إعادة جدول
follow-up-import-lead = خذ القائمة بصيغة CSV أو إكسل، وغيّر الأعمدة status وreason وowner_kind وowner وdue_on وthemes، ثم أعدها. الرقم المرجعي يبيّن التوصية التي يخصها كل صف، وتبقى الأعمدة الأخرى على حالها.
follow-up-import-file = ملف CSV أو مصنف إكسل
follow-up-import-look = فحصه
follow-up-import-preview = ما سيتغير
follow-up-import-preview-lead = لم يتغير شيء بعد. تؤخذ الصفوف كلها أو لا يؤخذ شيء.
follow-up-import-take = أخذ التغييرات
follow-up-import-nothing = لن يتغير شيء.
follow-up-import-refused = { $rows ->
    [zero] لا صفوف مرفوضة.
    [one] لا يمكن أخذ صف واحد. أصلحه في جدولك وأعده.
    [two] لا يمكن أخذ صفين. أصلحهما في جدولك وأعده.
    [few] لا يمكن أخذ { $rows } صفوف. أصلحها في جدولك وأعده.
    [many] لا يمكن أخذ { $rows } صفاً. أصلحها في جدولك وأعده.
   *[other] لا يمكن أخذ { $rows } صف. أصلحها في جدولك وأعده.
}
follow-up-import-row = الصف
follow-up-import-becomes = ما سيؤول إليه
follow-up-import-updated = متغير
follow-up-import-unchanged = بلا تغيير
follow-up-import-bad = مرفوض
follow-up-import-left-out = أعمدة تبقى على حالها: { $columns }
follow-up-import-counts = متغير: { $updated }، بلا تغيير: { $unchanged }

## At a dialogue’s desk
follow-up-dialogue-lead = يأتي المتأخر أولاً ثم ما لم يُنجز بعد.
follow-up-to-whom = الجهات المخاطَبة
follow-up-last = آخر تقرير
follow-up-ways = من أين جاءت كل توصية وأين وصلت
follow-up-all = توصيات جميع الحوارات
follow-up-to-report = فتح التقرير
follow-up-not-adopted = لم يُعتمد التقرير بعد
follow-up-once-adopted = تُتابَع التوصيات هنا بعد اعتماد تقرير الحوار.
follow-up-without = لا يتضمن التقرير أي توصية
follow-up-without-text = التقرير معتمد ويبقى كما هو: ليس هناك ما يُتابَع.

## Behind the link
follow-up-of = { $organisation }
follow-up-holder-answer = تقديم ردكم
follow-up-holder-answer-anew = تغيير ردكم
follow-up-holder-answer-lead = ردكم أنتم بكلماتكم. يظهر بجانب التأييد في القاعة على صفحة التوصية، ويبقى الرد السابق في سجلها.
follow-up-holder-progress = الإبلاغ عن التقدم
follow-up-holder-progress-lead = ما أُنجز منذ ذلك الحين. يظهر على صفحة التوصية بوصفه كلام منظمتكم.
follow-up-holder-comment = التعليق
follow-up-holder-comment-lead = ما ترونه من التنفيذ. يظهر على صفحة التوصية بجانب التقارير بوصفه كلام منظمتكم.
follow-up-holder-said = ما قالته منظمتكم
follow-up-holder-said-none = لا شيء بعد.
follow-up-text = بكلماتكم
follow-up-text-hint = نص عادي. السطر الفارغ يبدأ فقرة.
follow-up-text-answer-hint = لازم إلا عند القبول أو الإحاطة علماً.
follow-up-day = اليوم
follow-up-day-hint = اليوم الذي يتناوله. إذا تُرك فارغاً فهو اليوم الحاضر.
follow-up-evidence-hint = عناوين ويب تبدأ بـ https://، عنوان في كل سطر.
follow-up-language = لغة النص
follow-up-check = مراجعة قبل الإرسال
follow-up-check-title = راجعوا قبل الإرسال
follow-up-check-lead = هذا ما سيقرؤه الجميع عند نشر التقرير. وما أُرسل يبقى محفوظاً.
follow-up-send = إرسال
follow-up-back = تغيير شيء

## Mails
follow-up-mail-asked-subject = نرجو ردكم: التوصية { $reference }
follow-up-mail-again-subject = تذكير: التوصية { $reference }
follow-up-mail-asked-text = أصدر «{ $title }» توصية تخاطب { $organisation }. خلف الرابط أدناه يمكنكم قراءتها كاملة، وبيان ما إذا كنتم تقبلونها، والإبلاغ لاحقاً عما أُنجز، دون حساب:
follow-up-mail-comment-text = يُدعى { $organisation } إلى التعليق على ما آلت إليه توصية صادرة عن «{ $title }». خلف الرابط أدناه يمكنكم قراءة ما يبلغ عنه الآخرون والتعليق عليه، دون حساب:
follow-up-mail-asked-then = الرابط خاص بمنظمتكم ويبقى مفتوحاً: لا تمرروه إلا إلى من يتكلم باسمها.
follow-up-mail-open = فتح التوصية
follow-up-mail-small = تتلقون هذه الرسالة بصفتكم جهة الاتصال في { $organisation }.
follow-up-mail-small-owner = تتلقون هذه الرسالة لأن { $owner } يتولى هذه التوصية.
follow-up-mail-received-subject = وصل: التوصية { $reference }
follow-up-mail-received-text = تلقت الأمانة منكم بشأن التوصية { $reference }: { $what }. يمكنكم قراءته خلف رابطكم وإضافة المزيد في أي وقت.
follow-up-mail-withheld-subject = محجوب: التوصية { $reference }
follow-up-mail-withheld-text = تحجب الأمانة هذا عن الصفحة العامة للتوصية { $reference }: { $what }. وتقول الصفحة ذلك مع هذا السبب:
follow-up-mail-before-subject = الموعد قريب: التوصية { $reference }
follow-up-mail-before-text = يحل موعد التوصية { $reference } في { $day }. نرجو الإبلاغ عما أُنجز:
follow-up-mail-after-subject = متأخرة: التوصية { $reference }
follow-up-mail-after-text = كان موعد التوصية { $reference } في { $day } ولم تُسجَّل منفذة. نرجو بيان ما وصلت إليه:
mail-kind-follow-up = متابعة توصية

## Notices and the audit trail
done-follow-up-saved = حُفظ.
done-follow-up-step-saved = حُفظت الخطوة.
done-follow-up-step-removed = أُزيلت الخطوة.
done-follow-up-asked = تجري مراسلة جهات الاتصال.
done-follow-up-nobody-new = سُئلت كلها من قبل.
done-follow-up-asked-again = كُتب إليها مرة أخرى.
done-follow-up-in-peace = روسلت خلال العشرين ساعة الماضية.
done-follow-up-closed = أُغلق الرابط. وما قيل يبقى.
done-follow-up-written = دُوّن.
done-follow-up-withheld = حُجب. والصفحة العامة تقول لماذا.
done-follow-up-released = أُتيح. يمكن للجميع قراءته من جديد.
done-follow-up-linked = رُبطتا. الصفحتان تُظهران ذلك.
done-follow-up-unlinked = فُك الربط.
done-follow-up-imported = أُخذت التغييرات.
done-follow-up-sent = أُرسل. تصلكم رسالة إيصالاً.
audit-recommendation-changed = غيّر متابعة توصية
audit-recommendation-step-set = حدّد خطوة لتوصية
audit-recommendation-step-removed = أزال خطوة من توصية
audit-recommendation-asked = سأل منظمة عن توصية
audit-recommendation-link-closed = أغلق رابط منظمة
audit-recommendation-spoken-of = قيل شيء عن توصية
audit-recommendation-withheld = حجب قولاً عن توصية
audit-recommendation-released = أتاح قولاً عن توصية
audit-recommendation-linked = ربط توصية بتوصية سابقة
audit-recommendation-unlinked = فك ربطاً بين توصيتين
audit-recommendation-reminded = كتب بشأن موعد توصية
audit-recommendations-imported = أخذ جدول توصيات

# Work on a draft report: what points are drawn from, comments of participants, names, versions and corrigenda.

## Points from what was written and noted
draw-title = استخلاص نقاط من المساهمات والملاحظات
draw-lead = اختر سؤالاً لقراءة الإجابات عنه أو جلسة لقراءة ملاحظاتها. يبقى مصدر كل نقطة لدى الأمانة وحدها.
draw-questions = أسئلة الدعوات
draw-sessions = جلسات البرنامج
draw-answers = { $count ->
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
draw-day = اليوم { $day }
draw-noted = دُوّنت ملاحظات
draw-not-noted = لا ملاحظات بعد
draw-origin = المصدر (داخلي)
draw-unseen = مساهمة لا يمكنك قراءتها
draw-drawn = استُخلصت نقطة
draw-point = استخلاص نقطة
draw-rephrase = أعد الصياغة بكلمات التقرير
draw-rephrase-text = يبدأ النص أدناه بما كُتب. لا يمكن حفظه حرفياً ولا يُسمّي أحداً.
draw-other-language = اكتب النقطة بلغة التقرير: { $language }.
draw-source = ما كُتب
note-title = ملاحظات جلسة
note-text = الملاحظات
note-lead = للأمانة وحدها. يمكن استخلاص نقاط التقرير منها.
done-point-drawn = أُضيفت النقطة إلى التقرير.
done-note-saved = حُفظت الملاحظات.
problem-not-rephrased = هذا ما كُتب حرفياً. أعد صياغته بكلمات التقرير.
problem-same-text = النص هو نفسه. اكتب ما ينبغي أن يحل محله.

## Texts from elsewhere
paste-title = لصق نص
paste-lead = تصبح العناوين والفقرات والقوائم نقاطاً تؤكدها. ولا يُنقل سوى ذلك.
paste-text = النص
paste-text-hint = من Word أو من رسالة. يفصل السطر الفارغ بين الفقرات.
paste-read = تقسيم النص
paste-or-file = أو مستند
paste-file = مستند Word
paste-file-hint = ‎.docx أو نص عادي، حتى { $max } ميغابايت. لا يُحفظ الملف.
paste-read-file = قراءة المستند
paste-confirm = تأكيد النقاط
paste-confirm-lead = غيّر ما ينبغي تغييره واترك ما لا مكان له.
paste-all = تسري درجة التأييد وفئة المتحدث على كل النقاط؛ غيّرها بعد ذلك نقطة نقطة.
paste-point = النقطة { $number }
paste-of = { $field }، النقطة { $number }
paste-take = أخذ هذه النقطة
paste-add = إضافة النقاط
done-points-added = أُضيفت النقاط إلى التقرير.

## Two rapporteurs at once
report-met = غيّر شخص آخر النص نفسه
report-met-text = ما كتبته لا يزال في الاستمارة. انقل ما تريد الاحتفاظ به من النص الآخر؛ فالحفظ الآن يحل محله.
report-met-now = { $field }: النص الحالي
report-met-there = النص الحالي

## Rounds of comments
comment-place-whole = المسودة ككل
comment-place-gist = الملخص
comment-place-introduction = مقدمة
comment-place-additional-suggestions = مقترحات إضافية
comment-place-point = نقطة
comment-place-recommendation = توصية
comment-place-numbered = { $what } { $number }
disposition-accepted = مقبول
disposition-accepted-in-part = مقبول جزئياً
disposition-not-accepted = غير مقبول
disposition-noted = أُحيط علماً به
round-end-deadline = انتهت بحلول الموعد النهائي
round-end-early = انتهت قبل الموعد النهائي
round-open = التعليقات مفتوحة
round-number = جولة التعليقات { $number }
round-round = الجولة
round-silent-count = { $count ->
    [one] شخص واحد بلا اعتراض
    [two] شخصان بلا اعتراض
    [few] { $count } أشخاص بلا اعتراض
    [many] { $count } شخصاً بلا اعتراض
   *[other] { $count } شخص بلا اعتراض
}
round-dispositions = القرار بشأن كل تعليق
comment-decided = بُتّ في التعليق
round-deadline = التعليقات حتى
round-mail-asked-subject = مسودة تقرير لتعليقاتكم: { $title }
round-mail-asked-text = مسودة التقرير الموجز عن «{ $title }» جاهزة لتعليقاتكم.
round-mail-reminded-subject = تذكير: التعليقات على مسودة التقرير، { $title }
round-mail-reminded-text = لم تعلّقوا بعد على مسودة التقرير الموجز عن «{ $title }».
round-mail-how = خلف هذا الرابط تقرأون المسودة وتعلّقون عليها نقطة بنقطة دون حساب. يمكنكم تغيير تعليقاتكم حتى الموعد النهائي:
round-mail-open = القراءة والتعليق
round-mail-silence = إن لم يصلنا ردّكم حتى ذلك الحين، فسنعتبر أن لا اعتراض لديكم.
round-mail-small = الرابط لكم وحدكم: التعليقات المقدَّمة به تُنسب إليكم.
round-circulate-lead = يتلقى كل منهم رسالة بلغته فيها رابط إلى المسودة بحالتها الآن.
round-closes-on = آخر يوم للتعليقات
round-closes-hint = بتوقيت { $place }. يُذكَّر قبل يومين من لم يردّ.
round-closes-time = الساعة
round-closes-time-hint = بلا ساعة: نهاية اليوم.
round-people = المشاركون
round-people-hint = من قبلوا الدعوة أو حضروا، بمن فيهم المراقبون والمستشارون. ألغِ تحديد من لا ينبغي سؤاله.
round-no-participants = لا أحد من المشاركين لديه عنوان بريد. أدخل أشخاصاً أدناه.
round-others = آخرون
round-others-hint = واحد في كل سطر: الاسم <العنوان>، أو العنوان وحده.
round-message = رسالة
round-message-hint = ما ينبغي أن يعرفوه. يُعرض باللغة التي تكتبه بها.
round-send = تعميم المسودة
round-comments = التعليقات
round-none = لم تُعمَّم المسودة
round-none-text = عمّمها من صفحة التقرير. تصل التعليقات إلى هنا.
round-csv = كل التعليقات بصيغة CSV
round-xlsx = كل التعليقات كمصنف
round-asked = من سُئلوا
round-said = علّقوا
round-undecided = تعليقات دون قرار
round-nothing-yet = لم يردّوا بعد
round-nothing = لم يردّ
round-no-objection = لا اعتراض
round-silent = صامتون عند الانتهاء
round-reminded = أُرسل التذكير
round-end = إنهاء الجولة الآن
round-waiting = { $count ->
    [one] تعليق واحد ينتظر القرار
    [two] تعليقان ينتظران القرار
    [few] { $count } تعليقات تنتظر القرار
    [many] { $count } تعليقاً ينتظر القرار
   *[other] { $count } تعليق ينتظر القرار
}
round-waiting-text = يمكن اعتماد التقرير متى بُتّ في كل تعليق.
round-no-comments = لا تعليقات.
round-comment = التعليق
round-by = من
round-organisation = المنظمة
round-disposition = القرار
round-reason = السبب
round-reason-hint = مطلوب عند عدم قبول التعليق. يقرأه المشاركون بعد الاعتماد.
round-place = الموضع
round-of = النص المعلَّق عليه
round-decide = البت
round-look = عرض
round-comments-of = تعليقات الجولة { $number }
round-asked-in = من سُئلوا في الجولة { $number }
round-not-decided = لا قرار بعد
round-who = الاسم
round-answer = الرد
round-comment-count = { $count ->
    [one] تعليق واحد
    [two] تعليقان
    [few] { $count } تعليقات
    [many] { $count } تعليقاً
   *[other] { $count } تعليق
}
round-draft-of = مسودة تقرير: { $title }
round-your-turn = تعليقاتكم مطلوبة
round-your-turn-text = علّقوا على نقاط بعينها أو على المسودة ككل. يمكنكم تغيير تعليقاتكم حتى الموعد النهائي. وإن لم تعلّقوا حتى ذلك الحين اعتبرنا أن لا اعتراض لديكم.
round-over = أُغلق باب التعليقات
round-over-text = بعد اعتماد التقرير تقرأون هنا ما آل إليه كل تعليق.
round-adopted = اعتُمد التقرير
round-adopted-text = أدناه ما آلت إليه التعليقات، والمسودة كما عُمّمت.
round-change = تغيير
round-take-back = سحب
round-own = تعليقاتكم
round-yours = تعليقكم
round-became = ما آلت إليه التعليقات
round-comment-on = علّق على هذا
round-comment-whole = علّق على المسودة ككل
round-comment-hint = قل ما ينبغي تغييره وكيف. يقرأه المشاركون الآخرون دون اسمكم بعد الاعتماد.
round-comment-send = إرسال التعليق
mail-kind-comments = تعليقات على مسودة
done-round-ended = انتهت الجولة. تبقى التعليقات.
done-comment-decided = حُفظ القرار.
done-comment-made = وصل تعليقكم إلى الأمانة.
done-comment-changed = غُيّر تعليقكم.

## Names in the text
named-kind-state = دولة
named-kind-organisation = منظمة
named-kind-person = شخص
names-unsettled = موافقة أو سبب لكل اسم في النص
names-open = { $count ->
    [one] اسم واحد في النص دون موافقة
    [two] اسمان في النص دون موافقة
    [few] { $count } أسماء في النص دون موافقة
    [many] { $count } اسماً في النص دون موافقة
   *[other] { $count } اسم في النص دون موافقة
}
names-open-text = لا ينسب التقرير شيئاً إلى أحد في الأصل. قبل الاعتماد يحتاج كل اسم إلى موافقة أو سبب يبيّن أنه ليس نسبة.
names-look = عرض الأسماء
names-title = الأسماء في النص
names-lead = الدول بست لغات، ومنظمات الحوار وأشخاصه، أينما وردت في التقرير.
names-none = لا أحد مذكور بالاسم
names-none-text = لم يُعثر في النص على دولة أو منظمة أو شخص من الحوار.
names-found = الأسماء التي عُثر عليها
names-kind = النوع
names-name = الاسم
names-name-hint = دولة بأي من اللغات الست؛ أو منظمة أو شخص كما ورد أعلاه.
names-excerpt = في هذه العبارة
names-consented = سُجّلت الموافقة
names-cleared = ليس نسبة
names-no-consent = لا موافقة
names-clear = ليس نسبة إلى أحد
names-clear-now = تأكيد
names-reason = السبب
names-consents = الموافقات على الذكر بالاسم
names-record = تسجيل موافقة
names-record-now = تسجيل الموافقة
names-given-by = من أعطاها
names-given-on = تاريخ الموافقة
names-words = نص الموافقة
names-words-hint = ما وافقوا عليه حرفياً وكيف: بالبريد أو في القاعة.
done-consent-recorded = سُجّلت الموافقة.
done-name-cleared = تم التأكيد. يسري على النص بصيغته الحالية.

## Corrigenda
corrigenda = تصويبات
corrigenda-text = يبقى النص أعلاه كما اعتُمد مع بصمته. وهذه التصويبات جزء منه.
corrigendum-number = التصويب { $number }
corrigendum-new = إصدار تصويب
corrigendum-issue = إصدار التصويب
corrigendum-public = يُنشر التصويب فوراً
corrigendum-public-text = لا يمكن سحبه؛ ويُصحَّح خطؤه بالتصويب التالي.
corrigendum-place = الموضع
corrigendum-place-hint = كما يجده القارئ: النقطة 1.2، الجملة الثانية.
corrigendum-reads = الوارد
corrigendum-should-read = الصواب
corrigendum-reason = السبب
done-corrigendum-issued = نُشر التصويب.

## Versions
versions-title = النسخ
versions-lead = كل حالة محفوظة من التقرير. اطلع على ما تغيّر أو استعد حالة سابقة لتصبح الأحدث.
versions-none = لا نسخ محفوظة بعد
versions-version = النسخة
versions-by = حفظها
versions-do = الخطوات
versions-changes = ما تغيّر
versions-since = التغييرات منذئذ
versions-restore = استعادة
versions-between = من النسخة { $from } إلى النسخة { $to }
versions-same = لا فرق
versions-same-text = لم يتغير إلا ترتيب التقرير أو حالته.
versions-how = المضاف مسطَّر والمحذوف مشطوب.
versions-removed-place = { $place } (محذوف)
versions-added = أُضيف:
versions-removed = حُذف:
done-report-restored = أصبحت النسخة السابقة هي الأحدث.

## The trail
audit-report-restored = استُعيدت نسخة من التقرير
audit-comments-asked = طُلبت تعليقات على مسودة التقرير
audit-commenters-reminded = ذُكِّر من لم يعلّق
audit-comments-closed = انتهت جولة تعليقات
audit-comment-made = تعليق على مسودة التقرير
audit-comment-changed = غُيّر تعليق
audit-comment-taken-back = سُحب تعليق
audit-comment-decided = بُتّ في تعليق
audit-naming-consent-recorded = سُجّلت موافقة على الذكر بالاسم
audit-naming-consent-removed = أُزيلت موافقة على الذكر بالاسم
audit-name-cleared = أُكّد أن اسماً ليس نسبة
audit-corrigendum-issued = صدر تصويب
audit-session-note-written = كُتبت ملاحظات جلسة

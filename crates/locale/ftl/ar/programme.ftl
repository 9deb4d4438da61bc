# برنامج الحوار: على المكتب، وجدولَ أعمال للطباعة، وللجمهور.

programme = البرنامج
programme-session = الجلسة
programme-none = لم تُخطَّط أي جلسة بعد
programme-none-text = ابدأ بالجلسة الأولى: ما هي، ومتى تبدأ، وكم تدوم. ويمكن أن يبقى تاريخ الاجتماع مفتوحًا.
programme-add = إضافة جلسة
programme-session-edit = تعديل الجلسة
programme-remove = حذف هذه الجلسة
programme-agenda = جدول الأعمال للطباعة
programme-day = اليوم { $day }
programme-day-of = يوم الاجتماع
programme-sessions-count = { $count ->
    [zero] لا جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $count } جلسات
    [many] { $count } جلسة
   *[other] { $count } جلسة
}
programme-times-in = الأوقات بتوقيت { $place }
programme-times-local = الأوقات بتوقيت مكان الاجتماع
programme-also-in = إظهار الأوقات أيضًا بتوقيت
programme-zone-none = أوقات الاجتماع وحدها
programme-show = إظهار
programme-room = القاعة
programme-room-hint = اكتبها بالصيغة نفسها كل مرة، كي يُلاحَظ الحجز المزدوج.
programme-track = المسار
programme-track-hint = للجلسات المتزامنة. اتركه فارغًا عندما يحضر الجميع.
programme-kind = نوع الجلسة
programme-about = موضوعها
programme-minutes = الدقائق
programme-languages-hint = اللغات المستخدمة والمترجَم إليها شفويًا.
programme-interpretation = الترجمة الشفوية: { $languages }
programme-follow = تحريك ما يلي في ذلك اليوم معها
programme-follow-hint = تبدأ الجلسات اللاحقة متأخرة أو مبكرة بقدر تغيّر نهاية هذه الجلسة؛ وتبقى جلسات المسارات الأخرى في مكانها.
programme-people = الرئاسة والمتحدثون والمترجمون الشفويون
programme-people-none = ليس لأحد دور في هذه الجلسة بعد.
programme-role = الدور
programme-find = البحث عن شخص في الدليل
programme-take-off = إزالة
programme-check = للمراجعة
programme-up = نقل إلى أعلى
programme-down = نقل إلى أسفل
programme-drag = اسحب إلى موضع آخر في البرنامج
problem-past-midnight = ستنتهي الجلسة بعد منتصف الليل. اختر موضعا أبكر أو قصّر ما يسبقها.
programme-problems = { $count ->
    [zero] لا جلسات تحتاج إلى تغيير
    [one] جلسة واحدة لا يمكن أن تبقى كما هي
    [two] جلستان لا يمكن أن تبقيا كما هما
    [few] { $count } جلسات لا يمكن أن تبقى كما هي
    [many] { $count } جلسة لا يمكن أن تبقى كما هي
   *[other] { $count } جلسة لا يمكن أن تبقى كما هي
}
programme-published-since = يمكن للجمهور قراءة البرنامج منذ { $day }
programme-not-published = الأمانة وحدها ترى البرنامج
programme-publish-hint = بعد النشر يقرأ الجمهور الجلسات والقاعات وأسماء من يرأسون ويديرون ويتحدثون؛ ولا تُذكر أسماء المترجمين الشفويين.
programme-once-convened = يقرؤه الجمهور عندما يُعقد الحوار رسميًا ويُنشر البرنامج.
programme-publish = نشر البرنامج
programme-withdraw = إخفاؤه عن الجمهور
programme-sessions = جلسة
finding-gap = { $span } قبلها بلا جلسة
finding-overrun = تتداخل { $span } مع «{ $title }»
finding-room-taken = قاعتها تستخدمها أيضًا «{ $title }»
finding-person-twice = لدى { $name } دور أيضًا في «{ $title }»
finding-before-the-meeting = تبدأ قبل الاجتماع بمدة { $span }
finding-after-the-meeting = تنتهي بعد الاجتماع بمدة { $span }
finding-no-such-day = ليس للاجتماع هذا اليوم
finding-no-interpreter = لا مترجم شفويًا لهذه اللغة: { $language }
portal-read-programme = قراءة البرنامج
dialogue-step-programme = وضع البرنامج
done-programme-published = نُشر البرنامج.
done-programme-withdrawn = لم يعد الجمهور يرى البرنامج.
done-programme-moved = نُقلت الجلسة.
done-session-added = أُضيفت الجلسة. حدِّد أدناه من له دور فيها.
audit-session-added = أُضيفت جلسة
audit-session-changed = عُدِّلت جلسة
audit-session-removed = حُذفت جلسة
audit-session-role-given = أُسند دور في جلسة
audit-session-role-ended = أُنهي دور في جلسة
audit-programme-published = نُشر البرنامج
audit-programme-withdrawn = أُخفي البرنامج عن الجمهور

session-kind-session = جلسة
session-kind-panel = حلقة نقاش
session-kind-side-event = فعالية جانبية
session-kind-break = استراحة
session-role-chair = الرئاسة
session-role-moderator = إدارة النقاش
session-role-panellist = متحدث
session-role-rapporteur = مقرر
session-role-interpreter = مترجم شفوي

## الارتباط: حوار يتبع حوارًا آخر
tie-title = الربط بحوار آخر
tie-lead = يحافظ الحوار المرتبط على بُعده عن حوار آخر: إذا نُقل ذاك نُقل هذا معه، ويُبلَّغ المدعوون.
tie-to = مرتبط بـ
tie-along = مرتبطة بهذا الحوار
tie-parent = الحوار الذي يتبعه
tie-days = الأيام بينهما
tie-days-hint = ‏1 هو اليوم السابق أو التالي مباشرة؛ و0 هو اليوم نفسه.
tie-side = في أي جهة
tie-side-before = قبله
tie-side-after = بعده
tie-place = في المكان نفسه وبطريقة الاجتماع نفسها
tie-place-hint = يؤخذ المكان وطريقة الاجتماع الآن وكلما تغيّرا هناك.
tie-same-place = في المكان نفسه
tie-days-before = { $days ->
    [0] في يوم افتتاحه
    [zero] في يوم افتتاحه
    [one] قبله بيوم واحد
    [two] قبله بيومين
    [few] قبله بـ { $days } أيام
    [many] قبله بـ { $days } يومًا
   *[other] قبله بـ { $days } يوم
}
tie-days-after = { $days ->
    [0] في يوم اختتامه
    [zero] في يوم اختتامه
    [one] بعده بيوم واحد
    [two] بعده بيومين
    [few] بعده بـ { $days } أيام
    [many] بعده بـ { $days } يومًا
   *[other] بعده بـ { $days } يوم
}
tie-save = ربط
tie-end = فك الارتباط؛ يبقى في موعده
change-moves-along = يُنقل معه
change-nobody-told = لا يُبلَّغ أحد: لا دعوة هناك تحتاج إلى تغيير.
change-lead-along = { $count ->
    [zero] لا حوار مرتبط بهذا الحوار.
    [one] حوار واحد مرتبط بهذا الحوار ويُنقل معه.
    [two] حواران مرتبطان بهذا الحوار ويُنقلان معه.
    [few] { $count } حوارات مرتبطة بهذا الحوار وتُنقل معه.
    [many] { $count } حوارًا مرتبطًا بهذا الحوار تُنقل معه.
   *[other] { $count } حوار مرتبط بهذا الحوار تُنقل معه.
}
done-dialogue-tied = رُبط الحوار.
done-dialogue-untied = لم يعد الحوار مرتبطًا. يبقى في موعده.
problem-tied-to-another = هذا الحوار مرتبط بحوار آخر. انقل ذاك، أو فك ارتباط هذا أولًا.
refusal-tied-cannot-follow = «{ $title }» مرتبط بهذا الحوار ولا يمكن نقله معه. راجع تاريخه ومهلته ومقاعده، أو فك ارتباطه أولًا.
refusal-moves-others = ترتبط بهذا الحوار حوارات لا يخططها فريقكم وستُنقل معه. اطلبوا من الأمانة نقله.
audit-dialogue-tied = رُبط بحوار آخر
audit-dialogue-untied = فُك ارتباطه بحوار آخر

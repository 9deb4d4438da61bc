# الحوارات على المكتب: التخطيط، ونظرة عامة على الحوار، والصفحة الرئيسية للمكتب.

refusal-too-early = لم يبدأ الحوار بعد. سجِّل انعقاده بعد أن يبدأ.
# In the list above a form: the field, and what is wrong with it.
form-problem-of = { $label }: { $problem }
problem-not-the-word = اكتب الكلمة كما هي معروضة تماماً.
done-dialogue-created = أُنشئ الحوار. القائمة أدناه ترافقه في جميع مراحله.
done-dialogue-unchanged = لم يكن هناك أي اختلاف، فلم يتغير شيء.
done-dialogue-convened = وُجِّهت الدعوة إلى عقد الحوار. أصبح علنياً، ويمكن إصدار الدعوات.
done-dialogue-held = سُجِّل انعقاد الحوار. يأتي التقرير بعد ذلك.
done-dialogue-cancelled = أُلغي الحوار.

## ما قد ينقص الحوار
dialogue-summary = موجز يبيّن موضوع الحوار
dialogue-date = تاريخ

## رأس صفحات الحوار
dialogue-tabs = هذا الحوار
dialogue-tab-overview = نظرة عامة
dialogue-tab-balance = التوازن
dialogue-tab-invitations = الدعوات
dialogue-tab-attendance = الحضور
dialogue-tab-report = التقرير
dialogue-when = الموعد
dialogue-seats-label = المقاعد
dialogue-seats = { $seats ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $seats } مقاعد
    [many] { $seats } مقعداً
   *[other] { $seats } مقعد
}

## القائمة
dialogue-list-lead = جميع الحوارات المخطط لها أو التي دُعي إلى عقدها أو عُقدت أو أُلغيت.
dialogue-filter = تصفية الحوارات
dialogue-year = السنة
dialogue-invited = المدعوون
dialogue-accepted = القبول
dialogue-none-yet = لم يُخطَّط لأي حوار بعد
dialogue-none-yet-text = ابدأ بعنوان وعدد للمقاعد. يمكن تحديد التاريخ لاحقاً.

## استمارة الخطة
dialogue-new = حوار جديد
dialogue-new-lead = يبقى مسودة لا تراها إلا الأمانة إلى أن تدعو إلى عقده.
dialogue-create = إنشاء حوار
dialogue-edit = تغيير الخطة
dialogue-optional = اختياري
dialogue-format = الشكل
dialogue-themes-hint = اختر جميع مواضيع الحوار. يمكن أن تُحدَّد لها حصص.
dialogue-when-known = ما المعروف عن الموعد؟
dialogue-days = اليوم أو الأيام
dialogue-days-hint = تُحدَّد الساعات لاحقاً.
dialogue-hours = الساعات
dialogue-hours-hint = عندئذ تعرض التقاويم الدعوة في الوقت الصحيح في كل مكان.
dialogue-first-day = اليوم
dialogue-last-day = اليوم الأخير، إن كان مختلفاً
dialogue-start-time = يبدأ في الساعة
dialogue-end-time = ينتهي في الساعة
dialogue-respond-by = آخر يوم للرد
dialogue-respond-by-hint = آخر يوم يُعتدّ فيه بالرد، وفق المنطقة الزمنية للاجتماع.
dialogue-where = المكان
dialogue-mode = طريقة الاجتماع
dialogue-place-hint = المدينة أولاً، ثم المبنى والقاعة. لا يلزم للاجتماع الذي يُعقد عبر الإنترنت فقط.
dialogue-online-address = عنوان القاعة عبر الإنترنت
dialogue-online-address-hint = يُعرض على المدعوين، ولا يُعرض أبداً على الجمهور. ويبدأ بـ https://.
dialogue-seats-hint = المقعد الواحد لشخص واحد على الطاولة.
dialogue-seats-number = عدد المقاعد
dialogue-per-country = الحد الأقصى للبلد الواحد
dialogue-per-organisation = الحد الأقصى للمنظمة الواحدة
dialogue-summary-label = الموجز
dialogue-summary-hint = موضوع الحوار والمنتظر منه في بضع جمل. يُدرج في الدعوات وفي الصفحة العامة، وهو لازم قبل الدعوة إلى عقد الحوار.
dialogue-language = لغة العنوان والموجز
dialogue-language-hint = تُصاغ كل دعوة بلغة متلقيها.

## النظرة العامة
dialogue-life = من الخطة إلى التقرير
dialogue-plan = الخطة
dialogue-elsewhere = انظر أيضاً
dialogue-reference = الرقم في السنة
dialogue-copy = التخطيط لحوار آخر على غراره
dialogue-take = ما يؤخذ من الحوار الذي يُتخذ نموذجاً
dialogue-take-quotas = حصصه
dialogue-take-standings = من تجب دعوتهم ومن لا تجوز دعوتهم، مع الأسباب
dialogue-take-programme = برنامجه، دون الأشخاص
dialogue-take-partners = شركاؤه مع شعاراتهم
dialogue-public-page = الصفحة العامة
dialogue-convene = الدعوة إلى العقد
dialogue-hold = تسجيل الانعقاد
dialogue-cancel = إلغاء هذا الحوار
dialogue-step-plan = استكمال الخطة
dialogue-step-convene = الدعوة إلى عقد الحوار
dialogue-step-quotas = تحديد الحصص
dialogue-step-shortlist = إعداد قائمة مختصرة متوازنة
dialogue-step-invitations = إصدار الدعوات
dialogue-step-answers = متابعة الردود
dialogue-step-hold = عقد الحوار
dialogue-step-report-drafted = صياغة التقرير الموجز
dialogue-step-report-adopted = اعتماد التقرير
dialogue-step-report-published = نشر التقرير
dialogue-pace-done = تم
dialogue-pace-next = التالي
dialogue-pace-late = متأخر
dialogue-pace-later = لاحقاً
dialogue-pace-skipped = لم يُنجز هنا
dialogue-note-no-summary = الموجز ناقص، وهو لازم للدعوة إلى عقد الحوار.
dialogue-note-quotas = { $count ->
    [one] حصة واحدة
    [two] حصتان
    [few] { $count } حصص
    [many] { $count } حصة
   *[other] { $count } حصة
}
dialogue-note-shortlist = { $count } في القائمة المختصرة من أجل { $seats ->
    [one] مقعد واحد
    [two] مقعدين
    [few] { $seats } مقاعد
    [many] { $seats } مقعداً
   *[other] { $seats } مقعد
}
dialogue-note-invited = { $count ->
    [one] مدعو واحد
    [two] مدعوان
    [few] { $count } مدعوين
    [many] { $count } مدعواً
   *[other] { $count } مدعو
} من أجل { $seats ->
    [one] مقعد واحد
    [two] مقعدين
    [few] { $seats } مقاعد
    [many] { $seats } مقعداً
   *[other] { $seats } مقعد
}
dialogue-note-answers = القبول: { $accepted } · ربما: { $tentative } · الاعتذار: { $declined } · دون رد: { $silent }
dialogue-note-until = الرد حتى { $day }

## الإلغاء
dialogue-cancel-draft = هذا الحوار مسودة لم يرها أحد خارج الأمانة. يبقى في القائمة بوصفه ملغى.
dialogue-cancel-convened = { $people ->
    [zero] ستبيّن الصفحة العامة أن الحوار أُلغي. لا يحمل أحد دعوة. لا يمكن التراجع عن هذا الإجراء.
    [one] ستبيّن الصفحة العامة أن الحوار أُلغي، وهناك شخص واحد يحمل دعوة ستُسحب بالبريد الإلكتروني. لا يمكن التراجع عن هذا الإجراء.
    [two] ستبيّن الصفحة العامة أن الحوار أُلغي، وهناك شخصان يحملان دعوتين ستُسحبان بالبريد الإلكتروني. لا يمكن التراجع عن هذا الإجراء.
    [few] ستبيّن الصفحة العامة أن الحوار أُلغي، وهناك { $people } أشخاص يحملون دعوات ستُسحب بالبريد الإلكتروني. لا يمكن التراجع عن هذا الإجراء.
    [many] ستبيّن الصفحة العامة أن الحوار أُلغي، وهناك { $people } شخصاً يحملون دعوات ستُسحب بالبريد الإلكتروني. لا يمكن التراجع عن هذا الإجراء.
   *[other] ستبيّن الصفحة العامة أن الحوار أُلغي، وهناك { $people } شخص يحملون دعوات ستُسحب بالبريد الإلكتروني. لا يمكن التراجع عن هذا الإجراء.
}
dialogue-cancel-reason-hint = يُحفظ في سجل التدقيق.
dialogue-cancel-word = إلغاء
dialogue-cancel-confirm = اكتب { $word } للتأكيد
dialogue-keep = الإبقاء على الحوار

## الصفحة الرئيسية للمكتب
desk-due = المتأخر والتالي
desk-nothing-due = لا شيء في انتظارك.
desk-all-dialogues = عرض جميع الحوارات
desk-answers = أحدث الردود
desk-no-answers = لم يصل أي رد بعد.
desk-own = آخر ما عملت عليه
desk-own-none = تظهر هنا الحوارات التي تنشئها أو تغيّرها.
desk-first-text = أنشئ الحوار الأول: يكفي عنوان وعدد للمقاعد للبدء.
desk-first-contacts = ثم استورد الأشخاص الذين يمكن دعوتهم من ملف CSV أو XLSX.
desk-people-known = { $people ->
    [one] في الدليل شخص واحد.
    [two] في الدليل شخصان.
    [few] في الدليل { $people } أشخاص.
    [many] في الدليل { $people } شخصاً.
   *[other] في الدليل { $people } شخص.
}
desk-import-contacts = استيراد جهات الاتصال
desk-focal-point-text = أنت جهة التنسيق في منظمتك. تصل الدعوات إلى كل شخص بالبريد الإلكتروني، ويُردّ عليها عبر الرابط الوارد في الرسالة أو في التقويم دون تسجيل الدخول، وهناك أيضاً يُسمَّى البديل. اكتب إلى الأمانة لتغيير من يمكن دعوتهم عن منظمتك.
desk-lead-text = أنت مسجل بصفة مسؤول، وليس في عهدتك حاليا أي فريق عامل. اكتب إلى الأمانة.
desk-lead-none = لا يوجد اجتماع مقرر لأفرقتك بعد
desk-lead-none-text = خطط لاجتماع من هنا أو من صفحة الفريق: اختر من يحضر، وادعُهم، وتابع من يرد.

## السنة في لمحة
year-view = السنة بالأشهر
year-title = سنة { $year }
year-lead = { $count ->
    [zero] لا حوارات، ومعالم العمليات
    [one] حوار واحد، ومعالم العمليات
    [two] حواران، ومعالم العمليات
    [few] { $count } حوارات، ومعالم العمليات
    [many] { $count } حوارًا، ومعالم العمليات
   *[other] { $count } حوار، ومعالم العمليات
}
year-months = أشهر السنة
year-none = لا شيء يقع في هذه السنة
year-none-text = تظهر الحوارات هنا عندما يكون لها تاريخ.
year-undated = { $count ->
    [zero] لكل الحوارات تاريخ
    [one] حوار واحد بلا تاريخ بعد
    [two] حواران بلا تاريخ بعد
    [few] { $count } حوارات بلا تاريخ بعد
    [many] { $count } حوارًا بلا تاريخ بعد
   *[other] { $count } حوار بلا تاريخ بعد
}

## موظفان واستمارة واحدة
conflict-title = غيّره شخص آخر في هذه الأثناء
conflict-text = ما كتبته باقٍ في الاستمارة أدناه. والحقول التي لم تمسّها أخذت القيمة الجديدة. إذا حفظت مرة أخرى، اعتُمدت قيمك.
conflict-now = الآن
conflict-typed = كتبتَ
conflict-taken-over = لم يُمسّ: أُخذت القيمة الجديدة

# الدليل: الأشخاص والمنظمات، واستيراد القوائم وتصديرها.

directory-lead = الأشخاص والمنظمات الذين يمكن دعوتهم.
directory-import = استيراد جهات الاتصال
directory-add = إضافة شخص
directory-add-lead = شخص واحد يدوياً. وإذا كان العدد أكبر فاستورد قائمة.
directory-edit = تصحيح بيانات هذا الشخص
directory-export = { $people ->
    [zero] تصدير قائمة فارغة بصيغة CSV
    [one] تصدير شخص واحد بصيغة CSV
    [two] تصدير شخصين بصيغة CSV
    [few] تصدير { $people } أشخاص بصيغة CSV
    [many] تصدير { $people } شخصاً بصيغة CSV
   *[other] تصدير { $people } شخص بصيغة CSV
}
directory-empty = الدليل فارغ
directory-empty-text = استورد قائمة جهات اتصال من جدول بيانات (CSV أو XLSX). وسترى ما سيحدث لكل صف قبل كتابة أي شيء.
directory-filter = تصفية الدليل
directory-search = الاسم أو المنظمة أو المنصب
directory-bureau = مكتب المفوضية الإقليمي
directory-caption = الأشخاص
directory-archived = خارج الدليل
directory-show-archived = عرض الأشخاص الذين هم خارج الدليل
directory-show-current = عرض الأشخاص الذين في الدليل
directory-no-address = لا يوجد عنوان بريد إلكتروني
directory-no-address-text = لا يمكن دعوة هذا الشخص إلى أن يُضاف عنوان.
directory-not-known = –
directory-last-changed = آخر تغيير
directory-person = الشخص
directory-body = المنظمة والولاية
directory-optional = اختياري
directory-names-hint = كما يكتبه الشخص نفسه. ويكفي اسم واحد إذا لم يكن للشخص غيره.
directory-email-hint = يمكن إدراج الشخص في الدليل بلا عنوان، ولكن لا يمكن دعوته.
directory-gender-hint = وفقاً لما يصرح به الشخص فقط.
directory-preferred-language = لغة رسائل البريد الإلكتروني
directory-preferred-hint = الإنكليزية إذا لم تُختر لغة.
directory-no-state = بلا دولة
directory-country-hint = يُترك بلا اختيار للمنظمات التي لا تتبع أي دولة.
directory-external-id-hint = رقم الشخص أو رمزه في قائمتك الخاصة؛ وبه يُتعرَّف على الشخص عند استيراد القائمة مرة أخرى.
directory-invitations = الدعوات
directory-invitations-count = { $count ->
    [zero] لم يُدعَ إلى أي حوار حتى الآن.
    [one] دُعي إلى حوار واحد.
    [two] دُعي إلى حوارين.
    [few] دُعي إلى { $count } حوارات.
    [many] دُعي إلى { $count } حواراً.
   *[other] دُعي إلى { $count } حوار.
}
directory-archive = إخراج من الدليل
directory-archive-hint = لن يظهر الشخص في نتائج البحث ولا في المقترحات. وتبقى الدعوات والتقارير التي تذكره. ويمكن التراجع عن ذلك في أي وقت.
directory-restore = إعادة إلى الدليل
directory-restore-hint = سيظهر الشخص مجدداً في نتائج البحث وفي المقترحات.

## Columns of a list
directory-column-external-id = المرجع الخاص
directory-column-given-name = الاسم الأول
directory-column-family-name = اسم العائلة
directory-column-gender = نوع الجنس
directory-column-email = عنوان البريد الإلكتروني
directory-column-languages = اللغات
directory-column-organisation = المنظمة
directory-column-organisation-type = نوع المنظمة
directory-column-country = البلد
directory-column-mandate-scope = نطاق الولاية
directory-column-themes = المواضيع
directory-column-position = المنصب

## Choosing a list
directory-import-lead = اختر قائمة. ولن يُكتب شيء قبل أن ترى ما سيحدث وتؤكده.
directory-file = قائمة جهات الاتصال
directory-file-hint = ملف CSV أو Excel ‏(.xlsx)، بحد أقصى 20 ميغابايت و100,000 صف.
directory-upload = فحص القائمة
directory-format = شكل القائمة المطلوب
directory-format-text = يتضمن الصف الأول أسماء الأعمدة الواردة أدناه بأي ترتيب. وتُفصل اللغات أو المواضيع المتعددة في الخلية الواحدة بفاصلة منقوطة. والخلية الفارغة لا تغير شيئاً مما هو معروف.
directory-format-caption = أعمدة القائمة
directory-format-column = العمود
directory-format-meaning = المعنى
directory-format-values = ما يمكن أن يرد فيه
directory-format-country = ثلاثة أحرف وفقاً للمعيار ISO 3166-1، مثل KEN؛ ويُترك فارغاً للمنظمات التي لا تتبع أي دولة
directory-format-free = نص

## Before and after an import
directory-preview = الفحص قبل الاستيراد
directory-preview-lead = لم يُكتب شيء بعد. وهذا ما سيحدث.
directory-imported = انتهى الاستيراد
directory-counts = الصفوف بحسب ما يحدث لها
directory-count-created = أشخاص جدد
directory-count-updated = أشخاص تغيرت بياناتهم
directory-count-unchanged = معروفون بلا جديد
directory-count-merged = الشخص نفسه الوارد في صف سابق
directory-count-refused = صفوف مرفوضة
directory-columns-left-out = أعمدة لا يحتفظ بها الدليل: { $names }
directory-some-refused = { $rows ->
    [zero] لا توجد صفوف يتعذر استيرادها
    [one] يتعذر استيراد صف واحد
    [two] يتعذر استيراد صفين
    [few] يتعذر استيراد { $rows } صفوف
    [many] يتعذر استيراد { $rows } صفاً
   *[other] يتعذر استيراد { $rows } صف
}
directory-some-refused-text = صحّحها في ملفك وحمّله مرة أخرى، أو اتركها. ولن يُكتب شيء ما دام هذا الأمر معلقاً.
directory-skip = { $rows ->
    [zero] استيراد جميع الصفوف
    [one] ترك الصف المرفوض واستيراد بقية الصفوف
    [two] ترك الصفين المرفوضين واستيراد بقية الصفوف
    [few] ترك { $rows } صفوف مرفوضة واستيراد بقية الصفوف
    [many] ترك { $rows } صفاً مرفوضاً واستيراد بقية الصفوف
   *[other] ترك { $rows } صف مرفوض واستيراد بقية الصفوف
}
directory-confirm = { $people ->
    [zero] لا أحد للاستيراد
    [one] استيراد شخص واحد
    [two] استيراد شخصين
    [few] استيراد { $people } أشخاص
    [many] استيراد { $people } شخصاً
   *[other] استيراد { $people } شخص
}
directory-import-another = اختيار قائمة أخرى
directory-nothing-new = كل ما في هذه القائمة معروف؛ ولا شيء للاستيراد.
directory-nothing-good = لا يمكن استيراد أي صف من هذه القائمة. صحّح الملف وحمّله مرة أخرى.
directory-only-refused = الصفوف التي يمكن استيرادها معروفة بالفعل. صحّح الصفوف المرفوضة وحمّل الملف مرة أخرى.
directory-left-out = { $rows ->
    [zero] لم يُترك أي صف.
    [one] تُرك صف مرفوض واحد.
    [two] تُرك صفان مرفوضان.
    [few] تُركت { $rows } صفوف مرفوضة.
    [many] تُرك { $rows } صفاً مرفوضاً.
   *[other] تُرك { $rows } صف مرفوض.
}
directory-go = فتح الدليل
directory-rows = صفاً صفاً
directory-row = الصف
directory-outcome = ما يحدث
directory-tab-refused = مرفوضة
directory-tab-notes = جديرة بالنظر
directory-tab-updated = متغيرة
directory-tab-created = جديدة
directory-tab-merged = مجموعة
directory-tab-unchanged = بلا جديد
directory-will-create = شخص جديد
directory-will-keep = بلا جديد
directory-will-merge = الشخص نفسه الوارد في الصف { $row }
directory-note-no-address = لا يوجد عنوان بريد إلكتروني: لا يمكن دعوة الشخص إلى أن يُضاف عنوان.
directory-note-cleaned = أُزيلت أحرف غير مرئية أو زائدة: { $columns }.
directory-note-differs = يذكر هذا الصف شيئاً آخر؛ ويُحتفظ بما يذكره الصف السابق: { $columns }.
directory-note-looks-like = قد يكون مكرراً: { $name } في المنظمة نفسها.
directory-note-archived = أُخرج الشخص من الدليل ويبقى خارجه.

## Notices, refusals and the audit trail
done-person-added = أُضيف الشخص إلى الدليل.
done-person-archived = أُخرج الشخص من الدليل.
done-person-restored = أُعيد الشخص إلى الدليل.
done-contacts-imported = استُوردت القائمة.
audit-person-archived = إخراج شخص من الدليل
audit-person-restored = إعادة شخص إلى الدليل
refusal-columns-missing = تنقص صف العناوين الأعمدة التالية: { $names }. أضفها، فارغة إذا لم تتوافر بيانات، وحمّل الملف مرة أخرى.
refusal-columns-repeated = يذكر صف العناوين الأعمدة التالية مرتين: { $names }. أبقِ كلاً منها مرة واحدة وحمّل الملف مرة أخرى.
problem-unknown-code = ”{ $code }“ ليس من كلمات هذه القائمة.
problem-wrong-number-of-cells = عدد خلايا الصف { $found }، وعدد خلايا صف العناوين { $expected }. والأرجح أن فاصلة أو علامة اقتباس ناقصة.
file-reason-too-large = حجمه أكبر من 20 ميغابايت، أو أكبر من ذلك بكثير بعد فك ضغطه؛ قسّمه
file-reason-not-a-draw = لا يضم قرعة منشورة
file-reason-old-excel = هو ملف Excel قديم أو محمي بكلمة سر؛ احفظه بصيغة ‎.xlsx بلا كلمة سر، أو بصيغة «CSV UTF-8»
file-reason-no-rows = لا توجد فيه صفوف تحت صف العناوين
file-reason-empty = هو فارغ
file-reason-not-text = ليس نصاً ولا مصنف Excel
file-reason-not-utf-8 = حروفه غير مرمَّزة بترميز UTF-8؛ اختر في Excel «حفظ باسم» ثم «CSV UTF-8»، أو احفظه بصيغة ‎.xlsx
file-reason-not-a-workbook = ليس مصنف Excel يمكن فتحه؛ احفظه مرة أخرى بصيغة ‎.xlsx أو بصيغة «CSV UTF-8»

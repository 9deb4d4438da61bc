# نموذج العملية، والمذكرات المفاهيمية التي تملؤها حواراتها.

template = نموذج المذكرة المفاهيمية والبرنامج
template-lead = يملأ كل حوار من هذه العملية العناوين نفسها. الحفظ ينشئ إصدارًا جديدًا؛ وما مُلئ في إصدار سابق يبقى إلى أن يُعتمد الجديد.
template-row = الجزء { $number }
template-part = ينتمي إلى
template-part-concept-note = المذكرة المفاهيمية
template-part-programme = البرنامج
template-heading = العنوان
template-guidance = أسئلة إرشادية
template-limit = الحد الأقصى لعدد الكلمات، أو دقائق الجلسة
template-save = حفظ كإصدار جديد
template-missing = نموذج لعمليته
concept-note = المذكرة المفاهيمية
concept-note-print = صفحة للطباعة
concept-note-no-template = لا يوجد نموذج بعد
concept-note-no-template-text = يحتاج الحوار إلى عملية، وتحتاج العملية إلى نموذج فيه أجزاء مذكرة مفاهيمية.
concept-note-not-written = لم يُكتب بعد
concept-note-whole = كل الأجزاء مكتوبة
concept-note-missing = { $count ->
    [zero] لا ينقص شيء
    [one] ينقص جزء واحد
    [two] ينقص جزآن
    [few] تنقص { $count } أجزاء
    [many] ينقص { $count } جزءًا
   *[other] ينقص { $count } جزء
}
concept-note-words = { $words ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $words } كلمات
    [many] { $words } كلمة
   *[other] { $words } كلمة
}
concept-note-words-of = { $words } من أصل { $limit ->
    [zero] { $limit } كلمة على الأكثر
    [one] كلمة واحدة على الأكثر
    [two] كلمتين على الأكثر
    [few] { $limit } كلمات على الأكثر
    [many] { $limit } كلمة على الأكثر
   *[other] { $limit } كلمة على الأكثر
}
concept-note-newer = للنموذج إصدار أحدث: { $version }
concept-note-newer-text = ينتقل ما كُتب تحت عنوان باقٍ فيه؛ ويُحفظ الباقي أدناه.
concept-note-take-over = اعتماد الإصدار الأحدث
concept-note-kept = كُتب لإصدارات سابقة من النموذج
programme-asked-for = يطلب النموذج جلسات ناقصة
programme-asked-for-text = أضفها بالعنوان الذي تستخدمه كل حوارات العملية.
done-template-saved = حُفظ النموذج.
done-template-taken-over = اعتُمد الإصدار الأحدث من النموذج.
problem-too-many-words = استخدم { $max } كلمة على الأكثر؛ العدد الآن { $found }.
problem-locked-by-template = يعطي النموذج هذه الجلسة عنوانها. لا يمكن تغييره هنا.
audit-template-saved = حُفظ النموذج
audit-template-taken-over = اعتُمد نموذج أحدث
audit-concept-note-changed = عُدِّلت المذكرة المفاهيمية

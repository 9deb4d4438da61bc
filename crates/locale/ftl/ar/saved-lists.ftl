saved-lists = الاختيارات المحفوظة
saved-list-of-directory = الدليل
saved-list-of-dialogues = الحوارات
saved-list-shared = مشترك مع جميع الموظفين
saved-list-save = حفظ هذا الاختيار
saved-list-manage = حفظ هذا الاختيار أو حذف اختيار
saved-list-name = الاسم
saved-list-name-hint = مثلًا: دول المحيط الهادئ، قضاة. إذا استُعمل الاسم من قبل فسيدلّ من الآن على هذا الاختيار.
saved-list-share = مشاركته مع جميع الموظفين
saved-list-button = حفظ
saved-list-remove = حذف
saved-list-none = اختر عوامل تصفية لحفظ اختيار.
done-list-saved = حُفظ الاختيار.
done-list-removed = حُذف الاختيار.
audit-list-saved = حُفظ اختيار من قائمة
audit-list-removed = حُذف اختيار محفوظ من قائمة
list-export-xlsx = كمصنف Excel
dialogue-export = { $dialogues ->
    [zero] تصدير القائمة بصيغة CSV
    [one] تصدير حوار واحد بصيغة CSV
    [two] تصدير حوارين بصيغة CSV
    [few] تصدير { $dialogues } حوارات بصيغة CSV
    [many] تصدير { $dialogues } حوارًا بصيغة CSV
   *[other] تصدير { $dialogues } حوار بصيغة CSV
}
list-first-day = اليوم الأول
list-last-day = اليوم الأخير

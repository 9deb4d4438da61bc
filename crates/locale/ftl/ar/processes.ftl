# العمليات التي تندرج تحتها الحوارات: في المكتب وللجمهور.

process = العملية
process-list-lead = ما تعدّ له الحوارات أو تتابعه: المنتديات والاستعراضات وعمليات التقييم.
process-none-yet = لم تُنشأ أي عملية بعد
process-none-yet-text = تجمع العملية الحوارات وتبيّن مدى تقدمها: الإعداد لمنتدى أو استعراض إقليمي.
process-new = عملية جديدة
process-new-lead = تبقى مسودة لا تراها إلا الأمانة إلى أن تبدأها.
process-new-dialogue = حوار جديد في هذه العملية
process-edit = تعديل العملية
process-summary = موضوعها
process-summary-hint = بضع جمل للصفحة العامة.
process-language = لغة العنوان والموجز
process-follows = تواصل عملية
process-follows-hint = العملية السابقة التي تبني هذه على نتائجها.
process-followed-by = تواصلها عملية
process-of-dialogue-hint = ما يعدّ له الحوار أو يتابعه.
process-target = الهدف
process-target-dialogues = عدد الحوارات
process-target-hint = كم حواراً سيُعقد بين التاريخين. اترك الحقول الثلاثة فارغة إذا لم يُعلن شيء.
process-target-from = من
process-target-until = إلى
process-target-progress = { $target } ({ $when }): المعقود { $held }، المقرر { $planned }
process-dialogues = { $count ->
    [zero] لا حوارات
    [one] حوار واحد
    [two] حواران
    [few] { $count } حوارات
    [many] { $count } حواراً
   *[other] { $count } حوار
}
process-course = المسار
process-number = الرقم
process-what = البند
process-kind = النوع
process-empty = لا شيء يندرج تحت هذه العملية بعد
process-empty-text = ستظهر هنا حواراتها ومعالمها بترتيب تواريخها.
process-milestone = مَعلم
process-milestone-add = إضافة مَعلم
process-milestone-edit = تعديل المَعلم
process-milestone-remove = إزالة هذا المَعلم
process-milestone-passed = انقضى
process-milestone-ahead = مقبل
process-milestone-when-hint = بالدقة المعروفة: تكفي السنة وحدها.
process-year = السنة
process-month = الشهر
process-day = اليوم
process-not-known = غير معروف
process-note = ملاحظة
process-start = بدء العملية
process-start-hint = متى بدأت وجد الجمهور العملية ومعالمها وما دُعي إلى عقده من حواراتها.
process-conclude = اختتام العملية
process-reopen = استئناف العملية
process-public-page = الصفحة العامة
process-state-draft = مسودة
process-state-running = جارية
process-state-concluded = مختتمة
portal-processes-lead = ما تعدّ له الحوارات وما تتابعه، من الإحاطة الأولى إلى ما أسفرت عنه.
portal-no-processes = لم يُعلن عن أي عملية بعد
portal-no-processes-text = تظهر العمليات هنا متى بدأتها الأمانة.
done-process-created = أُنشئت العملية. أضف معالمها أو خطط لحوار فيها.
done-process-start = بدأت العملية، ويجدها الجمهور من الآن.
done-process-conclude = اختُتمت العملية.
done-process-reopen = العملية مستمرة.
audit-process-created = إنشاء العملية
audit-process-changed = تعديل العملية
audit-process-started = بدء العملية
audit-process-concluded = اختتام العملية
audit-process-reopened = استئناف العملية

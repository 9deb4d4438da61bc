# الشركاء: الجهات المشاركة في الاستضافة والعمليات الإقليمية والجهات الداعمة للحوارات والعمليات.

partner = شريك
partners = الشركاء
partners-lead = مَن يُعقد الحوار معهم. تظهر الأسماء والروابط والشعارات في صفحته العامة، وخلف روابط المدعوين، وفي جدول الأعمال والمذكرة المفاهيمية؛ وتذكرهم الدعوة.
partners-lead-process = يحمل كل حوار من حوارات العملية هذه الأسماء والروابط والشعارات أيضاً.
partner-none = لا يوجد شركاء بعد
partner-none-text = الجهات المشاركة في الاستضافة والعمليات الإقليمية والجهات الداعمة، مع رابط وشعار إن وُجد.
partner-add = إضافة شريك
partner-remove = إزالة
partner-name = الاسم
partner-name-hint = كما ينبغي أن يُقرأ. تُعرف الجهة المسجلة في الدليل من اسمها.
partner-role = الدور
partner-role-co-host = مشارك في الاستضافة
partner-role-regional-process = عملية إقليمية
partner-role-supporter = جهة داعمة
partner-link = عنوان الموقع
partner-link-hint = يبدأ بـ https://.
partner-place-hint = 1 هو الأول. إذا تُرك فارغاً جاء الشريك الجديد في الأخير.
partner-logo = الشعار
partner-logo-hint = بصيغة PNG أو JPEG، بحجم لا يتجاوز { $max } ميغابايت. يُعرض على خلفية بيضاء ويُقرأ بالاسم المذكور أعلاه.
partner-logo-present = الشعار الحالي
partner-logo-away = إزالة هذا الشعار
partner-elsewhere = (موقع آخر)
partners-co-host = بالاشتراك في الاستضافة مع
partners-regional-process = بالاشتراك مع العملية الإقليمية
partners-supporter = بدعم من
partners-of-process = من العملية
partners-of-process-hint = يراها القراء بمجرد بدء العملية.
partners-of-process-change = شركاء العملية

letter-sample-partner = العملية الإقليمية المعنية باللجوء
placeholder-partners = جدول بالجهات المشاركة في الاستضافة والعمليات الإقليمية والجهات الداعمة مع روابطها؛ يُحذف إن لم توجد

problem-file-not-a-picture = الشعار صورة بصيغة PNG أو JPEG، وهذا الملف ليس أياً منهما. احفظه بصيغة PNG واختره من جديد.

done-partner-added = تمت إضافة الشريك.

audit-partner-added = أُضيف شريك
audit-partner-changed = عُدِّل شريك
audit-partner-removed = أُزيل شريك

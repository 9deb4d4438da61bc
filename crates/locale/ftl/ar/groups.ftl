# Groups that work between dialogues: at the desk and in public.

group = فريق عامل
nav-groups = الأفرقة
group-of-dialogue-hint = الفريق الذي يُعقد له هذا الاجتماع.
group-kind = نوع الفريق
group-kind-working-group = فريق عامل
group-kind-group-of-friends = مجموعة أصدقاء
group-kind-experts = فريق خبراء
group-kind-champions = رواد
group-kind-standby = قائمة احتياطية
group-state-draft = مسودة
group-state-active = قائم بعمله
group-state-closed = منتهٍ
group-capacity = الصفة
group-capacity-hint = يسجّل المسؤول دخوله بالبريد الإلكتروني ويدير الفريق: الأعضاء والاجتماعات والنصوص.
group-capacity-lead = مسؤول
group-capacity-co-chair = رئيس مشارك
group-capacity-member = عضو
group-capacity-observer = مراقب
group-list-lead = الأفرقة التي تعمل بين الحوارات، وقوائم الأشخاص الذين يمكن الاستعانة بهم.
group-none-yet = لم يُنشأ أي فريق بعد
group-none-yet-text = للفريق العامل مسؤولون وأعضاء واختصاصات، وهو يجتمع وينشر ما يخلص إليه.
group-new = فريق جديد
group-new-lead = يبقى مسودة إلى أن يبدأ عمله: لا تراه إلا الأمانة ومسؤولوه.
group-edit = تعديل الفريق
group-purpose = الاختصاصات
group-purpose-hint = الغرض من الفريق وما ينجزه وموعد ذلك.
group-leads = تقوده
group-leads-hint = منظمات من الدليل، منظمة في كل سطر، مكتوبة كما ترد فيه.
group-process-hint = ما يعمل الفريق من أجله.
group-members = الأعضاء
group-members-none = لا ينتمي إليه أحد بعد.
group-serving = { $count ->
    [zero] لا أحد يؤدي مهامه اليوم
    [one] شخص واحد يؤدي مهامه اليوم
    [two] شخصان يؤديان مهامهما اليوم
    [few] { $count } أشخاص يؤدون مهامهم اليوم
    [many] { $count } شخصا يؤدون مهامهم اليوم
   *[other] { $count } شخص يؤدون مهامهم اليوم
}
group-member-add = إضافة عضو
group-member-remove = حذف هذا القيد
group-member-remove-hint = للقيود المدخلة خطأ. أما المدة المنتهية فيُحدَّد يومها الأخير.
group-unknown-person = إذا كان الدليل لا يعرف هذا العنوان
group-unknown-person-hint = عندئذ يُضاف الشخص إليه بهذا الاسم.
group-given-name = الاسم
group-family-name = اسم العائلة
group-term = مدة العضوية
group-since = اليوم الأول
group-until = اليوم الأخير
group-term-open = منذ { $since }
group-term-until = { $since } – { $until }
group-term-not-running = لا يؤدي مهامه اليوم
group-expertise = الخبرة واللغات
group-availability = التفرغ
group-availability-hint = متى يمكن الاستعانة بالشخص ولأي مدة.
group-meetings = الاجتماعات
group-meetings-none = لا يوجد اجتماع مقرر.
group-meeting-plan = التخطيط لاجتماع
group-texts = النصوص
group-texts-none = لم يكتب الفريق شيئا بعد.
group-texts-waiting = { $count ->
    [zero] لا نصوص تنتظر الإجازة
    [one] نص واحد ينتظر الإجازة
    [two] نصان ينتظران الإجازة
    [few] { $count } نصوص تنتظر الإجازة
    [many] { $count } نصا تنتظر الإجازة
   *[other] { $count } نص تنتظر الإجازة
}
group-text-new = كتابة نص
group-text-edit = تعديل النص
group-text-lead = لا يكتب فيه إلا مسؤولو الفريق. وتجيزه الأمانة أو تعيده، وليس لها أن تغيّر فيه كلمة.
group-text-body = النص
group-text-body-hint = السطر الفارغ يبدأ فقرة. تُكتب العناوين والقوائم والتشديد بعلامات؛ انظر أدناه.
group-text-reason = أسباب الإعادة
group-text-reason-hint = يقرؤها المسؤولون، وتبقى في سجل التدقيق.
group-text-returned-because = أعادته الأمانة
group-text-published = تاريخ النشر
group-text-hash = البصمة (SHA-256)
group-text-submit = طلب الإجازة
group-text-take-back = استعادة النص
group-text-clear = إجازة النشر
group-text-return = الإعادة مع بيان الأسباب
group-text-publish = نشر
group-text-means-draft = يكتبه المسؤولون ثم يطلبون إجازة الأمانة.
group-text-means-submitted = تقرؤه الأمانة الآن، ولا يغيّره أحد في هذه الأثناء.
group-text-means-cleared = أُجيز: للمسؤولين أن ينشروه.
group-text-means-published = نُشر نهائيا. وأي تصويب هو نص مستقل.
group-outcome-state-draft = مسودة
group-outcome-state-submitted = لدى الأمانة
group-outcome-state-returned = معاد
group-outcome-state-cleared = مجاز
group-outcome-state-published = منشور
group-start = بدء عمل الفريق
group-start-hint = بعد البدء يرى الجمهور الفريق ومسؤوليه واختصاصاته. ويُذكر عدد الأعضاء لا أسماؤهم.
group-close = إنهاء عمل الفريق
group-reopen = استئناف عمل الفريق
portal-groups-lead = أفرقة من المنظمات والدول تعمل بين الحوارات، وما تنشره.
portal-no-groups = لم يُعلن عن أي فريق بعد
portal-no-groups-text = تظهر الأفرقة العاملة هنا متى بدأت عملها.
portal-group-led-by = يقوده: { $leads }
portal-group-closed = أنهى الفريق عمله.
portal-group-own-words = نشره الفريق باسمه، ولم تغيّر الأمانة فيه كلمة.
problem-too-many = اذكر { $max } على الأكثر.
problem-unknown-organisation = لا توجد في الدليل منظمة باسم «{ $name }». اكتبها كما ترد فيه، أو أضفها أولا.
done-group-created = أُنشئ الفريق. أضف مسؤوليه وأعضاءه.
done-group-start = بدأ الفريق عمله. ويراه الجمهور من الآن.
done-group-close = أُنهي عمل الفريق.
done-group-reopen = يواصل الفريق عمله.
done-group-text-submit = طُلبت إجازة الأمانة.
done-group-text-take-back = يمكنك تعديل النص من جديد.
done-group-text-clear = أُجيز. وللمسؤولين أن ينشروه.
done-group-text-return = أُعيد إلى المسؤولين مع أسبابك.
done-group-text-publish = نُشر.
audit-group-created = أُنشئ فريق
audit-group-changed = عُدّل فريق
audit-group-started = بدأ فريق عمله
audit-group-closed = أُنهي عمل فريق
audit-group-reopened = استؤنف عمل فريق
audit-member-set = عُدّلت عضوية في فريق
audit-group-text-written = كُتب نص لفريق
audit-group-text-submitted = طُلبت إجازة نص لفريق
audit-group-text-taken-back = استُعيد نص لفريق
audit-group-text-cleared = أُجيز نص لفريق
audit-group-text-returned = أُعيد نص لفريق
audit-group-text-published = نُشر نص لفريق
group-mail-cleared-subject = أُجيز نص «{ $title }»
group-mail-cleared-text = أجازت الأمانة نص «{ $title }» لفريق «{ $group }». ويمكن لأحد مسؤولي الفريق نشره الآن؛ وإلى أن يُنشر يمكن استعادته وتعديله.
group-mail-returned-subject = أُعيد نص «{ $title }»
group-mail-returned-text = أعادت الأمانة نص «{ $title }» لفريق «{ $group }» للأسباب التالية:
group-mail-returned-then = يمكنكم تعديل النص وطلب إجازته من جديد.
group-mail-published-subject = نُشر نص «{ $title }»
group-mail-published-text = نُشر نص «{ $title }» باسم فريق «{ $group }». ومن أراد التحقق من أن كلمة لم تُغيَّر فليقارن بصمته.
group-mail-open = فتح النص
group-mail-read = قراءته كما نُشر
group-mail-small = تصلكم هذه الرسالة لأنكم ترأسون فريق «{ $group }».

# The public portal: dialogues, outcomes, recommendations, the library, search, and the pages about the site.

portal-home-title = حوارات بشأن قدرات اللجوء
portal-next = الحوارات المقبلة
portal-past = الحوارات السابقة
portal-came-out = أحدث النتائج
portal-nothing-ahead = لا يوجد حوار معلن في الوقت الحاضر
portal-nothing-ahead-text = اشتركوا في التقويم، وسيظهر الحوار المقبل فيه تلقائيا.
portal-no-outcomes = لم تُنشر أي نتائج بعد
portal-no-outcomes-text = تظهر التقارير الموجزة هنا بعد اعتمادها ونشرها.
portal-latest-recommendations = أحدث التوصيات
portal-all-dialogues = جميع الحوارات
portal-all-outcomes = جميع النتائج
portal-all-recommendations = جميع التوصيات

## Dialogues
portal-dialogues-lead = موائد مستديرة وجلسات إحاطة وحوارات أخرى: ما هو مقبل منها وما عُقد.
portal-subscribe = الاشتراك في التقويم
portal-filter-dialogues = تصفية الحوارات
portal-format = الشكل
portal-year = السنة
portal-about = موضوع الحوار
portal-outcome = النتائج
portal-read-outcome = قراءة النتائج
portal-add-to-calendar = إضافة إلى تقويمكم
portal-cancelled = لن يُعقد هذا الحوار.
portal-cancelled-text = أُلغي بعد الإعلان عنه.
portal-not-translated = لغة هذا النص: { $language }. ولم يُترجم بعد.
portal-calendar-name = حوارات مجموعة دعم قدرات اللجوء

## The calendar, a month on a page
calendar-lead = الاجتماعات والمراحل والمواعيد النهائية شهرا بعد شهر. الأيام والساعات بتوقيت المكان.
calendar-months = أشهر { $year }
calendar-this = هذا الشهر
calendar-none = لم يُعلن عن شيء في هذا الشهر
calendar-none-text = اختر شهرا آخر أو تصفّح جميع الحوارات.
calendar-next = التالي: { $month }
calendar-from = من { $time }
calendar-until = حتى { $time }
calendar-clock = { $clock } ({ $zone })
calendar-called-off = أُلغي
calendar-call-closes = آخر موعد للمساهمات
calendar-registration-closes = آخر موعد للتسجيل
calendar-no-day = { $when }، لم يُحدد اليوم بعد

## Outcomes
portal-outcomes-lead = التقارير الموجزة للحوارات: ما قيل فيها، ومدى تأييده، وما أُوصي به.
portal-published-on = نُشر في { $date }
portal-report = تقرير موجز
portal-abstract = ملخص
portal-said = { $who }: «{ $verb }»
portal-cite = طريقة الاستشهاد
portal-citation = «{ $title }». تقرير موجز { $reference }. مجموعة دعم قدرات اللجوء، { $year }. { $address }
portal-documents = الوثائق
portal-document = تنزيل
portal-adopted = تاريخ الاعتماد
portal-hash = بصمة SHA-256 للنص المعتمد
portal-hash-text = أُقفل النص عند اعتماده. وتتضمن وثيقة JSON النص الذي حُسبت منه هذه البصمة، كي يتمكن أي شخص من التحقق من أنه لم تتغير فيه كلمة.
portal-feed-title = نتائج الحوارات بشأن قدرات اللجوء

## Recommendations
portal-recommendations-lead = ما أوصت به الحوارات، ولمن، وبأي تأييد في القاعة.
portal-as-csv = تنزيل بصيغة CSV
portal-filter-recommendations = تصفية التوصيات
portal-addressee = الجهة المخاطَبة
portal-addressees = الجهات المخاطَبة
portal-support = التأييد في القاعة
portal-origin = المصدر
portal-recommendation-title = التوصية { $reference }
portal-arises-from = منبثقة عن هذه النقطة
portal-permanent = العنوان الدائم

## Library
portal-library-lead = مجالات العمل والالتزامات التي تستند إليها الحوارات.
portal-aims = أهداف مجموعة دعم قدرات اللجوء
portal-aims-text = تساعد المجموعة البلدان على تحسين أربع سمات في نظم اللجوء لديها.
portal-areas = مجالات القدرات
portal-areas-text = يؤدي كل مجال إلى الحوارات المتعلقة به.
portal-cross-cutting = مواضيع شاملة
portal-gcm = الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية
portal-gcm-text = الموائد المستديرة الأربع في استعراضاته الإقليمية، وتحت كل منها الأهداف بأرقامها في الاتفاق.

## Search
portal-search-words = عمّ تبحثون؟
portal-search-hint = ابحثوا في الحوارات والنتائج والتوصيات والإسهامات والوثائق بالكلمات أو برقم مرجعي مثل 2021-01-R2. لا فرق بين الكلمات بالتشكيل أو بدونه، ولا باختلاف أواخرها.
portal-found = { $total ->
    [zero] لا نتائج عن «{ $words }»
    [one] نتيجة واحدة عن «{ $words }»
    [two] نتيجتان عن «{ $words }»
    [few] { $total } نتائج عن «{ $words }»
    [many] { $total } نتيجة عن «{ $words }»
   *[other] { $total } نتيجة عن «{ $words }»
}
portal-found-nothing = لم يُعثر على شيء عن «{ $words }»
portal-found-nothing-text = تحققوا من الإملاء، أو استعملوا كلمات أقل أو غيرها، أو تصفحوا قوائم الحوارات والنتائج والتوصيات.
portal-search-kinds = أنواع النتائج
portal-search-all = الكل
portal-search-kind = { $kind } ({ $count })
portal-search-some = لا شيء يحتوي على هذه الكلمات كلها. وفيما يلي ما يحتوي على بعضها.
portal-search-everywhere = البحث في كل مكان دون تصفية

## What was found
entry-kind-report = نتيجة حوار
entry-kind-point = نقطة من نتيجة
entry-kind-recommendation = توصية
entry-kind-dialogue = حوار
entry-kind-session = جلسة
entry-kind-process = عملية
entry-kind-group = فريق عامل
entry-kind-group-text = نص فريق
entry-kind-input = إسهام
entry-kind-document = وثيقة
entry-kind-library = مدخل في المكتبة

## Accessibility
portal-accessibility-aim = ما نسعى إليه
portal-accessibility-aim-text = صُمم هذا الموقع ليستوفي المبادئ التوجيهية لإتاحة محتوى الويب (WCAG) 2.2 بالمستوى AA في كل من لغاته الست.
portal-accessibility-how = كيف يعمل
portal-accessibility-how-text = تعمل الصفحات العامة دون JavaScript، وبلوحة المفاتيح وحدها، ومع قارئ الشاشة، وعند التكبير إلى 400 في المائة، وفي العرض الفاتح والداكن، وعند الطباعة. ولا يعتمد أي معنى على اللون وحده. ولا يتحرك شيء إذا طلب نظامكم حركة أقل.
portal-accessibility-problem = إذا واجهكم عائق
portal-accessibility-problem-text = اكتبوا إلى العنوان الوارد في صفحة الاتصال واذكروا الصفحة المعنية والأدوات التي تستعملونها. وسنرسل إليكم ما تحتاجون إليه في شكل آخر ونصلح الصفحة.

## Privacy
portal-privacy-visitors = إذا كنتم من قراء هذا الموقع
portal-privacy-visitors-text = لا تتضمن هذه الصفحات أدوات تتبع ولا إعلانات ولا أي شيء من مواقع أخرى. ويحفظ ملف تعريف ارتباط واحد اللغة التي اخترتموها. ويحفظ ملف آخر تسجيل دخولكم إن كان لكم حساب، وينتهي تلقائيا بعد سبعة أيام على الأكثر.
portal-privacy-participants = إذا كنتم من المدعوين أو المشاركين
portal-privacy-participants-text = تحتفظ الأمانة بأسمائكم ومناصبكم ومنظماتكم وعناوين بريدكم الإلكتروني، وبما تبلغونها به لأغراض الحوار، مثل احتياجات الوصول. وتستعمل ذلك لدعوتكم ولتيسير مشاركتكم في الحوار. ولا تذكر الصفحات والتقاويم العامة اسم أي مشارك.
portal-privacy-said = ما تقولونه في الحوار
portal-privacy-said-text = لا تنسب التقارير الموجزة الأقوال إلى أشخاص أو وفود، بل تذكر فئة المتكلمين فقط، مثل الدول.
portal-privacy-rights = حقوقكم
portal-privacy-rights-text = لكم أن تسألوا عما يُحتفظ به عنكم، وأن تطلبوا تصحيحه أو حذفه. اكتبوا إلى العنوان الوارد في صفحة الاتصال.

## Contact
portal-contact-lead = تقرأ الأمانة ما يرد إلى هذا العنوان وترد بلغتكم متى أمكنها ذلك.
portal-contact-text = إذا كانت رسالتكم تتعلق بدعوة، فاستعملوا رابط الدعوة نفسه: فيمكنكم هناك الرد وتسمية شخص آخر وتغيير ردكم دون أي مراسلة.

participants = المشاركون
participants-lead = { $count ->
    [zero] لم يقبل أحد الدعوة بعد.
    [one] قبل الدعوة شخص واحد.
    [two] قبل الدعوة شخصان.
    [few] قبل الدعوة { $count } أشخاص.
    [many] قبل الدعوة { $count } شخصا.
   *[other] قبل الدعوة { $count } شخص.
}
participants-none = لا تُنشر أسماء
participants-none-text = لم يطلب أحد من المشاركين نشر اسمه حتى الآن.
participants-names = الأسماء
participants-names-text = أسماء من يرغبون في نشرها.
participants-balance = التوازن
participants-few = لا تُذكر الأعداد التي تقل عن { $few } حتى لا يُتعرف على أحد؛ ويُحجب معها عدد آخر.
participants-kept = غير مذكور
participants-people = الأشخاص

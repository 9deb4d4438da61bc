# ما يُرسل بعد الدعوة: التحديثات ورسائل التذكير وعمليات الإرسال ونصوص الرسائل.

## رسائل التغيير
news-moved = طُلب الرد من جديد: تغيّر الموعد أو المكان أو طريقة الانعقاد
news-postponed = أُبلغ بأن الموعد سيُحدَّد من جديد
news-reworded = أُبلغ بنص جديد أو بعنوان إلكتروني جديد
news-moved-subject = تغيير: { $title }
news-moved-text = أدخلت الجهة الداعية، { $sender }، تغييراً على ترتيبات «{ $title }». نرجو التكرّم بالرد من جديد حتى وإن سبق لكم الرد، لأن ردكم السابق كان يتعلق بالترتيبات السابقة. وتعدّل هذه الرسالة الموعد المسجَّل في تقويمكم.
news-postponed-subject = يُحدَّد الموعد لاحقاً: { $title }
news-postponed-text = لن يُعقد «{ $title }» في الموعد المعلن. وسيُحدَّد الموعد الجديد لاحقاً؛ وتظل دعوتكم سارية، وستكتب إليكم الجهة الداعية، { $sender }، فور تحديد الموعد. وتزيل هذه الرسالة الموعد من تقويمكم.
news-reworded-subject = تحديث: { $title }
news-reworded-text = حدّثت الجهة الداعية، { $sender }، المعلومات المتعلقة بـ«{ $title }». لم يتغيّر الموعد ولا المكان، ويبقى ردكم كما هو، ولا حاجة إلى الرد من جديد.
news-renewed-subject = تجديد دعوة: { $title }
news-renewed-text = سيُعقد «{ $title }» بالفعل. ويسرّ { $sender } تجديد الدعوة، ونرجو التكرّم بالرد من جديد.
news-former = حتى الآن

## سجل المراجعة
audit-invitation-updated = إبلاغ المدعو بتغيير
audit-invitation-renewed = تجديد الدعوة
audit-dialogue-reconvened = الدعوة إلى عقد الحوار من جديد

## قبل الحفظ
change-title = قبل الحفظ
change-lead-asked = { $people ->
    [zero] لن يُبلَّغ أحد بهذا التغيير.
    [one] سيُبلَّغ شخص واحد بهذا التغيير ويُطلب منه الرد من جديد.
    [two] سيُبلَّغ شخصان بهذا التغيير ويُطلب منهما الرد من جديد.
    [few] سيُبلَّغ { $people } أشخاص بهذا التغيير ويُطلب منهم الرد من جديد.
    [many] سيُبلَّغ { $people } شخصاً بهذا التغيير ويُطلب منهم الرد من جديد.
   *[other] سيُبلَّغ { $people } شخص بهذا التغيير ويُطلب منهم الرد من جديد.
}
change-lead-told = { $people ->
    [zero] لا أحد يلزم إبلاغه بهذا التغيير.
    [one] يمكن إبلاغ شخص واحد بهذا التغيير. ولا يُطلب أي رد جديد.
    [two] يمكن إبلاغ شخصين بهذا التغيير. ولا يُطلب أي رد جديد.
    [few] يمكن إبلاغ { $people } أشخاص بهذا التغيير. ولا يُطلب أي رد جديد.
    [many] يمكن إبلاغ { $people } شخصاً بهذا التغيير. ولا يُطلب أي رد جديد.
   *[other] يمكن إبلاغ { $people } شخص بهذا التغيير. ولا يُطلب أي رد جديد.
}
change-lead-postponed = { $people ->
    [zero] لن يُبلَّغ أحد.
    [one] سيُبلَّغ شخص واحد بأن الموعد سيُحدَّد من جديد. ويُزال الموعد من التقويم وتظل الدعوة سارية.
    [two] سيُبلَّغ شخصان بأن الموعد سيُحدَّد من جديد. ويُزال الموعد من التقويم وتظل الدعوتان ساريتين.
    [few] سيُبلَّغ { $people } أشخاص بأن الموعد سيُحدَّد من جديد. ويُزال الموعد من تقاويمهم وتظل الدعوات سارية.
    [many] سيُبلَّغ { $people } شخصاً بأن الموعد سيُحدَّد من جديد. ويُزال الموعد من تقاويمهم وتظل الدعوات سارية.
   *[other] سيُبلَّغ { $people } شخص بأن الموعد سيُحدَّد من جديد. ويُزال الموعد من تقاويمهم وتظل الدعوات سارية.
}
change-answers-lost = { $people ->
    [zero] لم يرد أحد بعد.
    [one] سيُطلب من جديد رد واحد سبق تقديمه.
    [two] سيُطلب من جديد ردان سبق تقديمهما.
    [few] ستُطلب من جديد { $people } ردود سبق تقديمها.
    [many] سيُطلب من جديد { $people } رداً سبق تقديمها.
   *[other] سيُطلب من جديد { $people } رد سبق تقديمها.
}
change-changes = ما الذي يتغيّر
change-before = قبل
change-after = بعد
change-people = من يُبلَّغ
change-letter = الرسالة بهذه اللغة: { $language }
change-letter-people = { $people ->
    [zero] لا تُرسل إلى أحد
    [one] تُرسل إلى شخص واحد
    [two] تُرسل إلى شخصين
    [few] تُرسل إلى { $people } أشخاص
    [many] تُرسل إلى { $people } شخصاً
   *[other] تُرسل إلى { $people } شخص
}
change-no-ics = لا يرافق هذه الرسالة موعد للتقويم.
change-tell = من يُبلَّغ
change-tell-everybody = الحفظ وإبلاغ كل من يرد اسمه أدناه
change-tell-nobody = الحفظ من دون إبلاغ أحد
change-tell-nobody-hint = للتصويبات الصغيرة. وتُظهر التقاويم النص الجديد عند تحديثها التالي.
change-save = الحفظ والإبلاغ
change-save-quietly = حفظ
change-back = العودة إلى الاستمارة
done-dialogue-told = حُفظت التغييرات ويجري إبلاغ المدعوين بها.

## الانعقاد من جديد
dialogue-reconvene = الدعوة إلى عقد هذا الحوار من جديد
dialogue-reconvene-lead = سيُعقد الحوار بالفعل. وتوجَّه الدعوة من جديد إلى كل من سُحبت دعوته بسبب الإلغاء، ويُطلب منه رد جديد.
done-dialogue-reconvened = دُعي إلى عقد الحوار من جديد ويجري تجديد الدعوات.

## رسائل التذكير
reminder-answer-subject = تذكير: { $title }
reminder-answer-text = وجّه { $sender } إليكم دعوة إلى المشاركة في «{ $title }» ولم يصل ردكم بعد. ونكون ممتنين لو تكرّمتم بإبلاغنا بإمكان مشاركتكم.
reminder-meeting-subject = موعد قريب: { $title }
reminder-meeting-text = نتطلع إلى الترحيب بكم في «{ $title }». وإذا تعذّر حضوركم فنرجو إبلاغنا بذلك كي يشغل المقعد شخص آخر.
reminder-nomination-subject = تسمية من ينوب عنكم: { $title }
reminder-nomination-text = أبلغتمونا بتعذّر مشاركتكم في «{ $title }». وإذا كان سيشارك شخص آخر بدلاً منكم، فنرجو تسميته عبر الرابط أدناه.
reminder-small = هذا الرابط خاص بكم. للاستفسار: { $contact }. لإيقاف رسائل التذكير بشأن هذا الحوار: { $stop }
reminder-meeting-small = للاستفسار: { $contact }. لإيقاف رسائل التذكير بشأن هذا الحوار: { $stop }

## تجربة الرسائل
letter-test-subject = [تجربة] { $subject }
letter-sample-name = السيدة وانجيرو كاماو
letter-sample-sender = أمانة فريق دعم قدرات اللجوء
letter-sample-title = جودة قرارات الدرجة الأولى
letter-sample-when = الثلاثاء 14 آذار/مارس 2023، 15:00–17:30 جنيف (UTC+1)
letter-sample-where = جنيف، قصر الأمم، القاعة XXI
letter-sample-respond-by = الجمعة 3 آذار/مارس 2023، 24:00 جنيف (UTC+1)
letter-sample-summary = كيف تحافظ الدول على عدالة قرارات الدرجة الأولى وسرعتها؟
letter-sample-substitute = السيد سامي حداد
letter-sample-message = نفضل موعداً صباحياً حتى يتمكن الزملاء في آسيا من المشاركة.

## أخطاء الرسائل
problem-unknown-placeholder = السطر { $line }: لا يوجد حقل باسم { $name }. استخدموا أحد الأسماء المذكورة أدناه.
problem-not-a-template = تتعذّر قراءة السطر { $line }: { $said }.
problem-missing-placeholder = تطلب هذه الرسالة رداً، ولذلك تحتاج إلى الحقل { $name } أو link.

## سجل المراجعة
audit-invitation-not-sent = إخراج دعوة من عملية إرسال قبل إرسالها
audit-sending-held = تعليق عملية إرسال
audit-sending-resumed = استئناف عملية إرسال
audit-sending-stopped = إيقاف عملية إرسال
audit-reminder-rule-added = إضافة قاعدة تذكير
audit-reminder-rule-ended = إنهاء قاعدة تذكير
audit-reminded = إرسال تذكير
audit-reminders-ended = لا رغبة في مزيد من رسائل التذكير
audit-letter-changed = تغيير رسالة
reminder-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}
letter-version = النسخة { $version }
letter-ours = نصنا

## عمليات الإرسال في المكتب
sendings-title = عمليات الإرسال ورسائل التذكير
sendings-lead = ما يُرسل إلى كثيرين دفعة واحدة، وما ترسله المنصة من تلقاء نفسها.
sendings-list = عمليات الإرسال
sendings-none = لم يُرسل شيء إلى كثيرين بعد.
sendings-kind = المحتوى
sendings-starts = موعد الإرسال
sendings-state = الحالة
sendings-by = بواسطة
sendings-by-platform = المنصة
sendings-progress = التقدم
sendings-sent = أُرسل { $sent } من { $total }
sendings-refused = رُفض { $mails }
sendings-left-out = استُبعد { $people }
sendings-hold = تعليق
sendings-resume = استئناف
sendings-stop = إيقاف
sendings-stop-hint = يستبعد الإيقاف من لم تُجرَّب رسالته بعد؛ فتختفي دعوته ويصبح مقعده شاغراً. ولا يمكن إيقاف الإبلاغ بتغيير في منتصفه.
sendings-silent = { $people ->
    [zero] لا أحد لم يرد بعد
    [one] الكتابة من جديد إلى شخص واحد لم يرد
    [two] الكتابة من جديد إلى شخصين لم يردا
    [few] الكتابة من جديد إلى { $people } أشخاص لم يردوا
    [many] الكتابة من جديد إلى { $people } شخصاً لم يردوا
   *[other] الكتابة من جديد إلى { $people } شخص لم يردوا
}
sendings-silent-lead = الدعوة نفسها والرابط نفسه والموعد نفسه في التقويم. ولا يلزم أحداً الرد مرتين.
sendings-silent-none = ردّ الجميع أو تجري الكتابة إليهم.
done-sending-held = عُلّقت عملية الإرسال. وتُستكمل الرسائل الجارية.
done-sending-resumed = تتواصل عملية الإرسال.
done-sending-stopped = أُوقفت عملية الإرسال.
done-sent-to-silent = يجري إرسال الدعوات من جديد.
reminders-title = التذكير وفق قواعد
reminders-rules = القواعد المعمول بها
reminders-lead = تذكّر كل قاعدة كل شخص مرة واحدة. وبعد تغيير الموعد أو المكان يصبح السؤال جديداً. وعندما تتكرر الاجتماعات يُذكَّر الحاضرون قبل كل اجتماع منها.
reminders-none = لا توجد قواعد بعد.
reminders-what = متى
reminders-days = الأيام
reminders-sent = المرسلة
reminders-due = المستحقة الآن
reminders-add = إضافة هذه القاعدة
reminders-remove = إنهاء
reminders-rule = { $days ->
    [zero] { $days } يوم: { $kind }
    [one] يوم واحد: { $kind }
    [two] يومان: { $kind }
    [few] { $days } أيام: { $kind }
    [many] { $days } يوماً: { $kind }
   *[other] { $days } يوم: { $kind }
}
done-reminder-added = القاعدة سارية.
done-reminder-removed = أُنهيت القاعدة.
send-later = موعد إرسال الرسائل
send-later-hint = اتركوا الحقلين فارغين للإرسال فوراً. بتوقيت { $zone }.
send-date = التاريخ
send-time = الوقت
send-to-me = إرسال هذه الرسالة إليّ
done-sent-to-me = الرسالة في طريقها إلى عنوانكم.
mail-tries-log = جميع المحاولات
mail-tries-at = الوقت
mail-tries-outcome = النتيجة

## الرسائل في المكتب
letters-title = الرسائل
letters-lead = نصوص ما يُرسل، بست لغات. غيّروها وجرّبوها وعودوا إلى نصنا متى شئتم.
letters-letter = الرسالة
letters-own = نص خاص
letters-edit-lead = { $language } · النسخة { $version }
letters-edit-ours = { $language } · نصنا، دون تغيير
letters-subject = موضوع الرسالة
letters-body = النص
letters-body-hint = تفصل الأسطر الفارغة بين الفقرات؛ والفقرة التي تبدأ بالعلامة ~ تُكتب بخط صغير.
letters-condition = جزء يُحذف حين يغيب شيء:
letters-try = عرض معاينة
letters-save = الحفظ كنسخة جديدة
letters-reset = العودة إلى نصنا
letters-reset-hint = تبقى النسخ السابقة محفوظة.
letters-preview = معاينة بقيم نموذجية
letters-placeholders = الحقول
letters-placeholder = الحقل
letters-meaning = يمثّل
letters-versions = النسخ
letters-version = النسخة
letters-changed-by = غيّرها
letters-changed-on = تاريخ التغيير
letters-take = نقل هذه النسخة إلى الاستمارة
placeholder-name = اسم الشخص
placeholder-sender = اسم الأمانة
placeholder-title = عنوان الحوار
placeholder-when = التاريخ والوقت
placeholder-where = المكان أو عبر الإنترنت
placeholder-format = شكل الحوار
placeholder-respond_by = آخر موعد للرد؛ قد يكون فارغاً
placeholder-contact = عنوان للاستفسار
placeholder-link = الرابط الخاص بالشخص
placeholder-summary = موضوع الحوار، في شكل اقتباس
placeholder-facts = جدول بالموعد والمكان وآخر أجل
placeholder-answer = زر يحمل الرابط الخاص بالشخص
placeholder-no_reminders = رابط يوقف رسائل التذكير
placeholder-reference = الرقم المرجعي للرد
placeholder-reply = الرد الذي قُدِّم
placeholder-substitute = اسم الشخص المقترح نيابةً عنه
placeholder-reason = سبب عدم احتساب الرد
placeholder-message = ما كتبتموه لمن سُئلوا عن الموعد، في شكل اقتباس
placeholder-calendar = زر يؤدي إلى موعد التقويم؛ يُحذف ما دام التاريخ لم يتحدد
letter-look-frame = الرسالة كما ستظهر
letter-look-alone = فتح الرسالة وحدها
letter-look-plain = الرسالة نفسها نصاً عادياً
done-letter-saved = حُفظت الرسالة.
done-letter-reset = عادت الرسالة إلى نصنا.
nav-letters = الرسائل

## لا مزيد من رسائل التذكير
no-reminders-title = لا مزيد من رسائل التذكير
no-reminders-text = لن تصلكم رسائل تذكير أخرى بشأن «{ $title }». وتبقى دعوتكم كما هي، وستُبلَّغون بأي تغيير.
no-reminders-ask = هل تودون إيقاف رسائل التذكير بشأن «{ $title }»؟ تبقى دعوتكم كما هي، وستُبلَّغون بأي تغيير.
no-reminders-button = إيقاف رسائل التذكير

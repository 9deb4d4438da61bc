# تسميات جميع الرموز: المفتاح هو الكلمة ثم شرطة ثم الرمز.

## Format of a dialogue
format-roundtable = مائدة مستديرة
format-thematic-dialogue = حوار مواضيعي
format-briefing = جلسة إحاطة
format-consultation = مشاورة
format-stocktaking = اجتماع تقييمي
format-side-event = حدث جانبي
format-solidarity-conference = مؤتمر تضامن
format-working-group-meeting = اجتماع فريق عامل
format-call-for-contributions = دعوة إلى تقديم مساهمات

## How people meet
mode-in-person = بالحضور الشخصي
mode-online = عبر الإنترنت
mode-hybrid = بالحضور الشخصي وعبر الإنترنت

## Life of a dialogue
dialogue-state-draft = مسودة
dialogue-state-convened = دُعي إلى عقده
dialogue-state-held = عُقد
dialogue-state-cancelled = أُلغي

## Life of an invitation
invitation-state-draft = مسودة
invitation-state-issued = صدرت
invitation-state-accepted = قُبلت
invitation-state-tentative = رهن التأكيد
invitation-state-declined = رُفضت باعتذار
invitation-state-withdrawn = سُحبت
invitation-state-lapsed = انقضى أجلها

## Answer to an invitation, and the way it came
answer-accepted = قبول
answer-tentative = ربما
answer-declined = اعتذار
channel-web = عبر صفحة الويب
channel-mail = بالبريد الإلكتروني
channel-desk = سجلته الأمانة

## Summary report
report-state-draft = مسودة
report-state-circulated = عُمِّم لإبداء التعليقات
report-state-adopted = اعتُمد
report-state-published = نُشر
section-introduction = مقدمة
section-key-issues = المسائل الرئيسية
section-additional-suggestions = اقتراحات إضافية
section-recommendations = التوصيات

## How strongly the room stood behind a point
grade-widely-endorsed = حظي بتأييد واسع
grade-endorsed = حظي بالتأييد
grade-generally-welcomed = حظي بترحيب عام
grade-emphasised = جرى التشديد عليه
grade-noted = أُحيط به علماً
grade-suggested = اقتُرح

## Who made a point
speaker-class-participants = المشاركون
speaker-class-states = الدول
speaker-class-a-state = إحدى الدول
speaker-class-ngos = المنظمات غير الحكومية
speaker-class-refugee-led = المنظمات التي يقودها اللاجئون
speaker-class-academia = الأوساط الأكاديمية
speaker-class-judiciary-and-bar = القضاة والمحامون
speaker-class-un-agencies = وكالات الأمم المتحدة

## Recommendations
recommendation-state-proposed = مقترحة
recommendation-state-agreed = متفق عليها
recommendation-state-adopted = معتمدة
addressee-kind-state = دولة
addressee-kind-states = الدول
addressee-kind-organisation = منظمة
addressee-kind-secretariat = الأمانة
addressee-kind-regional-process = عملية إقليمية

## People
gender-woman = امرأة
gender-man = رجل
gender-non-binary = غير ثنائي الجنس
gender-undisclosed = لم يُفصح عنه
mandate-scope-local = محلي
mandate-scope-national = وطني
mandate-scope-regional = إقليمي
mandate-scope-global = عالمي
capacity-delegate = مندوب
capacity-adviser = مستشار
capacity-panellist = متحدث في حلقة النقاش
capacity-observer = مراقب
capacity-chair = الرئاسة
capacity-rapporteur = مقرر
capacity-interpreter = مترجم شفوي
role-administrator = مدير النظام
role-secretariat = الأمانة
role-working-group-lead = رئيس فريق عامل
role-focal-point = جهة التنسيق
role-participant = مشارك
role-public = الجمهور

## Organizations
organisation-type-state = دولة
organisation-type-ngo = منظمة غير حكومية
organisation-type-refugee-led = منظمة يقودها لاجئون
organisation-type-academia = مؤسسة أكاديمية
organisation-type-bar-association = نقابة محامين
organisation-type-judiciary = السلطة القضائية
organisation-type-intergovernmental = منظمة حكومية دولية
organisation-type-un-agency = وكالة تابعة للأمم المتحدة
organisation-type-law-firm = مكتب محاماة
organisation-type-host-community = مجتمع مضيف

## Regional groups of the United Nations
regional-group-african = الدول الأفريقية
regional-group-asia-pacific = دول آسيا والمحيط الهادئ
regional-group-eastern-european = دول أوروبا الشرقية
regional-group-latin-american-caribbean = دول أمريكا اللاتينية ومنطقة البحر الكاريبي
regional-group-western-european-others = دول أوروبا الغربية ودول أخرى
regional-group-none = بدون مجموعة إقليمية

## Regional bureaux of UNHCR
bureau-west-central-africa = غرب ووسط أفريقيا
bureau-east-horn-great-lakes = شرق أفريقيا والقرن الأفريقي ومنطقة البحيرات الكبرى
bureau-southern-africa = الجنوب الأفريقي
bureau-mena = الشرق الأوسط وشمال أفريقيا
bureau-asia-pacific = آسيا والمحيط الهادئ
bureau-americas = الأمريكتان
bureau-europe = أوروبا

## Themes
theme-registration = التسجيل
theme-case-management = إدارة الحالات
theme-accelerated-processing = الإجراءات المبسطة والمعجلة
theme-case-processing = معالجة الحالات
theme-interviewing = إجراء المقابلات
theme-reception = الاستقبال
theme-country-of-origin-information = المعلومات عن بلدان المنشأ
theme-appeals = الطعون
theme-legal-framework = الإطار التشريعي
theme-institutional-capacity = القدرات المؤسسية
theme-legal-aid = المعونة القضائية
theme-independent-monitoring = الرصد المستقل
theme-integrity = النزاهة
theme-vulnerability = أوجه الضعف
theme-data-systems = البيانات ونظم المعلومات
theme-border-access = الوصول عند الحدود

## Aims of the Asylum Capacity Support Group
acsg-aim-fairness = الإنصاف
acsg-aim-efficiency = الكفاءة
acsg-aim-adaptability = القدرة على التكيف
acsg-aim-integrity = النزاهة

## Balance
dimension-regional-group = المجموعة الإقليمية
dimension-gender = نوع الجنس
dimension-theme = الموضوع
dimension-mandate-scope = نطاق الولاية
dimension-organisation-type = نوع المنظمة
dimension-language = اللغة
dimension-country = البلد
dimension-organisation = المنظمة
unit-seats = مقاعد
unit-per-cent = في المائة
firmness-fixed = ثابتة
firmness-required = إلزامية
firmness-preferred = مفضلة
firmness-desirable = مستحسنة
shortlist-origin-engine = مقترح بالقرعة
shortlist-origin-hand = أُضيف يدوياً
standing-must-invite = تجب دعوته
standing-must-not = تجب عدم دعوته
presence-in-person = حاضر شخصيًا
presence-online = حاضر عبر الإنترنت
presence-absent = غائب

## Mails
mail-kind-invitation = دعوة
mail-kind-update = تحديث
mail-kind-withdrawal = سحب الدعوة
mail-kind-confirmation = تأكيد
mail-kind-reminder = تذكير
mail-kind-test = تجربة
mail-kind-sign-in = رابط تسجيل الدخول
mail-state-queued = في الانتظار
mail-state-sent = أُرسل
mail-state-failed = تعذر الإرسال

## Languages
language-en = الإنكليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ar = العربية
language-ru = الروسية
language-zh = الصينية

## Roundtables of the Global Compact for Migration
gcm-theme-a = ضمان أن تكون الهجرة طوعية ومنظمة ونظامية
gcm-theme-b = حماية المهاجرين من خلال تدابير لإدارة الحدود قائمة على الحقوق
gcm-theme-c = دعم إدماج المهاجرين ومساهمتهم في التنمية
gcm-theme-d = تحسين وضع السياسات والنقاش العام على أساس القيم والأدلة، وتعزيز التعاون في مجال الهجرة

## Objectives of the Global Compact for Safe, Orderly and Regular Migration
gcm-objective-1 = جمع بيانات دقيقة ومصنفة واستخدامها كأساس لسياسات قائمة على الأدلة
gcm-objective-2 = تقليص الدوافع السلبية والعوامل الهيكلية التي تضطر الناس إلى مغادرة بلدهم الأصلي
gcm-objective-3 = توفير معلومات دقيقة في الوقت المناسب في جميع مراحل الهجرة
gcm-objective-4 = ضمان حيازة جميع المهاجرين ما يثبت هويتهم القانونية ووثائق كافية
gcm-objective-5 = تعزيز توافر مسارات الهجرة النظامية ومرونتها
gcm-objective-6 = تيسير التوظيف العادل والأخلاقي وصون الظروف التي تضمن العمل اللائق
gcm-objective-7 = معالجة أوجه الضعف في الهجرة والحد منها
gcm-objective-8 = إنقاذ الأرواح وتنسيق الجهود الدولية بشأن المهاجرين المفقودين
gcm-objective-9 = تعزيز التصدي عبر الوطني لتهريب المهاجرين
gcm-objective-10 = منع الاتجار بالأشخاص ومكافحته والقضاء عليه في سياق الهجرة الدولية
gcm-objective-11 = إدارة الحدود بطريقة متكاملة وآمنة ومنسقة
gcm-objective-12 = تعزيز اليقين وإمكانية التنبؤ في إجراءات الهجرة من أجل الفرز والتقييم والإحالة على النحو المناسب
gcm-objective-13 = عدم اللجوء إلى احتجاز المهاجرين إلا كملاذ أخير والعمل على إيجاد بدائل
gcm-objective-14 = تعزيز الحماية والمساعدة والتعاون في المجال القنصلي طوال دورة الهجرة
gcm-objective-15 = توفير إمكانية حصول المهاجرين على الخدمات الأساسية
gcm-objective-16 = تمكين المهاجرين والمجتمعات من تحقيق الإدماج الكامل والتماسك الاجتماعي
gcm-objective-17 = القضاء على جميع أشكال التمييز وتشجيع خطاب عام مستند إلى الأدلة من أجل تشكيل التصورات عن الهجرة
gcm-objective-18 = الاستثمار في تنمية المهارات وتيسير الاعتراف المتبادل بالمهارات والمؤهلات والكفاءات
gcm-objective-19 = تهيئة الظروف التي تمكّن المهاجرين والمغتربين من المساهمة الكاملة في التنمية المستدامة في جميع البلدان
gcm-objective-20 = العمل على جعل التحويلات المالية أسرع وأكثر أماناً وأقل تكلفة وتعزيز الإدماج المالي للمهاجرين
gcm-objective-21 = التعاون في تيسير العودة والسماح بالدخول مجدداً في ظروف آمنة وكريمة، وكذلك إعادة الإدماج المستدامة
gcm-objective-22 = إنشاء آليات تتيح إمكانية نقل استحقاقات الضمان الاجتماعي والمزايا المكتسبة
gcm-objective-23 = تعزيز التعاون الدولي والشراكات العالمية من أجل الهجرة الآمنة والمنظمة والنظامية

try-outcome-taken = قُبلت
try-outcome-later = تُعاد المحاولة
try-outcome-refused = رُفضت
sending-kind-invitation = الدعوات
sending-kind-again = الدعوات مرة أخرى
sending-kind-update = الإبلاغ بتغيير
sending-kind-renewal = دعوات مجددة
sending-kind-reminder = رسائل تذكير
sending-state-planned = مقررة
sending-state-running = جارٍ الإرسال
sending-state-held = معلّقة
sending-state-stopped = موقوفة
sending-state-done = منجزة
reminder-kind-no-answer = بعد الدعوة ومن دون رد
reminder-kind-before = قبل الاجتماع
reminder-kind-no-nomination = بعد الاعتذار ومن دون تسمية بديل
letter-invitation = دعوة
letter-moved = تغيّر الموعد أو المكان أو طريقة الانعقاد
letter-postponed = يُحدَّد الموعد من جديد
letter-reworded = نص جديد أو عنوان إلكتروني جديد
letter-renewed = تجديد الدعوة
letter-withdrawal = سحب الدعوة
letter-reminder-answer = تذكير: لا رد بعد
letter-reminder-meeting = تذكير: قبل الاجتماع
letter-reminder-nomination = تذكير: لم يُسمَّ بديل
letter-confirmation-accepted = تأكيد: قبول
letter-confirmation-tentative = تأكيد: مشاركة محتملة
letter-confirmation-declined = تأكيد: اعتذار
letter-confirmation-substitute = تأكيد: اقتراح من ينوب
letter-answer-check = رد بالبريد ينتظر التأكيد
letter-answer-refused = رد بالبريد لم يُحتسب
letter-time-refused = موعد مقترح لم يُؤخذ به
letter-date-poll = استطلاع المواعيد: متى تستطيعون المشاركة؟
letter-date-poll-again = استطلاع المواعيد: تذكير

## What arrives by mail
received-kind-answer = رد
received-kind-proposal = اقتراح موعد آخر
received-kind-delegation = طلب إيفاد شخص آخر
received-kind-bounce = إشعار بعدم التسليم
received-kind-delay = إشعار بتأخر التسليم
received-kind-automatic = رسالة آلية
received-kind-calendar = مدخل تقويم
received-kind-letter = رسالة
received-kind-unreadable = رسالة غير مقروءة
received-state-waiting = تنتظر قرارا
received-state-confirming = تنتظر تأكيدا
received-state-applied = احتُسبت
received-state-noted = أُخذ علم بها
received-state-dismissed = نُحيت
proposal-state-open = قيد النظر
proposal-state-accepted = مقبول
proposal-state-refused = غير مقبول
doubt-too-large = يتجاوز حجم الرسالة ميغابايت واحدا.
doubt-too-many-parts = تتألف الرسالة من أجزاء أكثر مما ينبغي.
doubt-damaged = الرسالة أو جزء التقويم فيها تالف.
doubt-several-objects = تتضمن الرسالة عدة مدخلات تقويم.
doubt-copies-differ = تختلف نسختا مدخل التقويم في الرسالة.
doubt-method-differs = تتناقض الرسالة وجزء التقويم فيها.
doubt-no-identity = لا يذكر جزء التقويم أي دعوة.
doubt-unknown-invitation = يذكر جزء التقويم دعوة ليست دعوتنا.
doubt-foreign-organizer = جزء التقويم موجه إلى منظِّم آخر.
doubt-no-token = لم تُرسل الرسالة إلى العنوان الخاص بالدعوة.
doubt-other-invitation = أُرسلت الرسالة إلى عنوان دعوة أخرى.
doubt-unknown-occurrence = تذكر الرسالة تاريخا ليس من تواريخ الاجتماع.
doubt-no-attendee = لا تذكر الرسالة صاحب الرد.
doubt-not-invited = ورد الرد من شخص لم يُدع.
doubt-no-answer = لا تتضمن الرسالة أي رد.
doubt-unconfirmed = لا دليل على أن الشخص المدعو أرسلها.
doubt-older-version = هي رد على صيغة سابقة من الدعوة.
doubt-overtaken = كان رد أحدث قد وصل قبلها.
doubt-refused = تعذر قبول الرد.
mail-kind-answer-check = طلب تأكيد
mail-kind-answer-refused = رد لم يُحتسب
mail-kind-proposal-refused = عدم قبول الموعد المقترح
mail-kind-forwarded = رسالة محالة
mail-kind-group-text = خبر عن نص لفريق

# إطار المكتب، وسجل التدقيق، وعبارات الرفض.

desk-home = نظرة عامة
desk-directory = الدليل
desk-audit = سجل التدقيق
desk-outbox = صندوق الصادر
desk-incoming = البريد الوارد
desk-group-plan = التخطيط
desk-group-watch = المتابعة

done-signed-out = تم تسجيل خروجك.
done-saved = حُفظت التغييرات.
done-removed = تمت الإزالة.

## Audit trail
audit-lead = ما جرى ومن قام به، والأحدث أولاً.
audit-actor-account = أحد الحسابات
audit-actor-invited = الشخص المدعو
audit-actor-platform = المنصة
audit-actor-public = أحد الزوار
audit-people = { $people ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصاً
   *[other] { $people } شخص
}
audit-import-counts = الجدد: { $created }، من تغيرت بياناتهم: { $updated }، دون تغيير: { $unchanged }، المستبعدون: { $skipped }
audit-account-created = إسناد دور إلى حساب
audit-sign-in-link-issued = إنشاء رابط لتسجيل الدخول
audit-signed-in = تسجيل الدخول
audit-signed-out = تسجيل الخروج
audit-contacts-imported = استيراد جهات الاتصال
audit-person-changed = تعديل بيانات شخص
audit-person-added = إضافة شخص إلى الدليل
audit-dialogue-created = إنشاء الحوار
audit-dialogue-changed = تعديل الحوار
audit-dialogue-convened = الدعوة إلى عقد الحوار
audit-dialogue-held = تسجيل انعقاد الحوار
audit-dialogue-cancelled = إلغاء الحوار
audit-quotas-set = تحديد الحصص
audit-shortlist-proposed = اقتراح قائمة مختصرة متوازنة
audit-shortlist-added = إضافة يدوية إلى القائمة المختصرة
audit-shortlist-removed = إزالة من القائمة المختصرة
audit-must-invite = تسجيل وجوب الدعوة
audit-must-not = تسجيل وجوب عدم الدعوة
audit-standing-lifted = رفع القرار بشأن شخص
audit-shortlist-locked = ثُبِّت المكان في القائمة
audit-shortlist-unlocked = أُلغي تثبيت المكان في القائمة
audit-attendance-recorded = سُجِّل الحضور
audit-wave-planned = خُطِّطت دفعة دعوات
audit-wave-removed = حُذفت دفعة دعوات
audit-invitations-issued = إصدار الدعوات
audit-invitation-withdrawn = سحب الدعوة
audit-invitation-answered = الرد على الدعوة
audit-substitute-named = تسمية بديل
audit-substitute-confirmed = تأكيد البديل
audit-substitute-refused = رفض البديل
audit-invitation-lapsed = انقضاء أجل الدعوة
audit-mail-failed = تعذر إيصال الرسالة
audit-mail-bounced = عادت رسالة دون تسليم
audit-answer-unconfirmed = رد بالبريد ينتظر التأكيد
audit-time-proposed = اقتُرح موعد آخر
audit-proposal-accepted = قُبل الموعد المقترح
audit-proposal-refused = لم يُقبل الموعد المقترح
audit-received-assigned = رُبطت رسالة واردة بدعوة
audit-received-forwarded = أُحيلت رسالة واردة
audit-received-dismissed = نُحيت رسالة واردة
audit-feed-made = أُنشئ اشتراك تقويم
audit-feed-revoked = أُنهي اشتراك تقويم
audit-job-retried = إعادة محاولة مهمة متعثرة
audit-report-started = بدء التقرير
audit-report-changed = تعديل التقرير
audit-report-circulated = تعميم التقرير
audit-report-redrafted = استرجاع التقرير لإعادة صياغته
audit-report-adopted = اعتماد التقرير
audit-report-published = نشر التقرير
audit-demo-loaded = تحميل بيانات العرض التوضيحي
audit-restored = الاستعادة من نسخة احتياطية


## Refusals
refusal-not-found = لا يوجد شيء في هذا العنوان، أو أن محتواه غير موجه إليك.
refusal-sign-in-required = سجِّل الدخول للمتابعة.
refusal-not-permitted = لا يتيح دورك القيام بهذا الإجراء.
refusal-invalid = تحتاج بعض الخانات إلى مراجعة.
refusal-changed-meanwhile = أجرى شخص آخر تعديلاً هنا بعد أن فتحت الصفحة. اطّلع على النسخة الجديدة ثم أجرِ تعديلك مرة أخرى؛ ولم يُستبدل شيء.
refusal-wrong-state = لم يعد هذا الإجراء ممكناً، أو لم يحن وقته بعد: الحالة هي «{ $state }».
refusal-deadline-passed = انقضت مهلة الرد. يرجى الكتابة إلى الأمانة.
refusal-seats-taken = { $seats ->
    [zero] لا توجد مقاعد.
    [one] المقعد الوحيد مشغول.
    [two] المقعدان كلاهما مشغولان.
    [few] جميع المقاعد مشغولة، وعددها { $seats } مقاعد.
    [many] جميع المقاعد مشغولة، وعددها { $seats } مقعداً.
   *[other] جميع المقاعد مشغولة، وعددها { $seats } مقعد.
}
refusal-cap-reached = { $cap ->
    [zero] لا يُسمح بأي مقعد للبلد الواحد أو المنظمة الواحدة.
    [one] لا يُسمح إلا بمقعد واحد للبلد الواحد أو المنظمة الواحدة.
    [two] لا يُسمح إلا بمقعدين للبلد الواحد أو المنظمة الواحدة.
    [few] لا يُسمح إلا بعدد { $cap } مقاعد للبلد الواحد أو المنظمة الواحدة.
    [many] لا يُسمح إلا بعدد { $cap } مقعداً للبلد الواحد أو المنظمة الواحدة.
   *[other] لا يُسمح إلا بعدد { $cap } مقعد للبلد الواحد أو المنظمة الواحدة.
}
refusal-already-invited = لدى هذا الشخص دعوة بالفعل.
refusal-no-address = ليس لهذا الشخص عنوان بريد إلكتروني. أضف عنواناً في الدليل أولاً.
refusal-link-spent = سبق استخدام هذا الرابط أو انقضت مدته.
refusal-too-many-tries = جرت محاولات كثيرة جداً في وقت قصير. انتظر دقيقة ثم أعد المحاولة.
refusal-missing = يلزم أولاً استكمال ما يلي: { $what }.
refusal-quotas-conflict = لا يمكن استيفاء هذه الحصص كلها معاً.
refusal-unreadable-file = تعذرت قراءة الملف: { $reason }.
refusal-too-many-rows = يتجاوز عدد الصفوف في الملف { $max }. قسِّم الملف واستورد أجزاءه واحداً تلو الآخر.
refusal-rows-refused = { $rows ->
    [zero] لم يُرفض أي صف؛ ولم يُكتب شيء.
    [one] رُفض صف واحد؛ ولم يُكتب شيء.
    [two] رُفض صفان؛ ولم يُكتب شيء.
    [few] رُفضت { $rows } صفوف؛ ولم يُكتب شيء.
    [many] رُفض { $rows } صفاً؛ ولم يُكتب شيء.
   *[other] رُفض { $rows } صف؛ ولم يُكتب شيء.
}

## Problems with one field
problem-required = املأ هذه الخانة.
problem-too-long = الحد الأقصى لعدد الحروف: { $max }.
problem-not-an-email = أدخل عنوان بريد إلكتروني على النحو name@ministry.example.
problem-not-a-date = أدخل تاريخاً، مثل 2023-03-14.
problem-not-a-time = أدخل وقتاً، مثل 15:00.
problem-not-a-number = أدخل عدداً صحيحاً بين { $min } و{ $max }.
problem-not-a-choice = اختر أحد الخيارات.
problem-not-a-zone = اختر منطقة زمنية، مثل Europe/Zurich.
problem-not-a-web-address = أدخل عنوان موقع يبدأ بـ https://.
problem-end-before-start = يجب أن يكون وقت الانتهاء بعد وقت البدء.
problem-time-does-not-exist = تُقدَّم الساعة في تلك الليلة فلا يوجد هذا الوقت. اختر وقتاً آخر.
problem-time-occurs-twice = تُؤخَّر الساعة في تلك الليلة فيتكرر هذا الوقت مرتين. اختر وقتاً آخر.
problem-minimum-above-maximum = الحد الأدنى أعلى من الحد الأقصى.
problem-already-taken = هذه القيمة مستخدمة بالفعل في سجل آخر.
problem-in-the-past = هذا الموعد قد مضى.
problem-unknown-state = لا توجد دولة بهذا الرمز. استخدم الأحرف الثلاثة وفقاً للمعيار ISO 3166-1، مثل KEN.
problem-looks-like-a-formula = يبدو هذا كصيغة في جدول بيانات. احذف العلامة الواردة في أوله.
problem-same-as-row = هذا هو الشخص نفسه الوارد في الصف { $row }.
problem-spoke-without-being-there = من تكلَّم كان حاضرًا. اختر كيف حضر.
problem-before-the-last-one-closes = اختر يومًا بعد إغلاق الدفعة الأخيرة.
form-error-prefix = خطأ:

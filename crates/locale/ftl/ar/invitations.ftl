# الدعوات: الرسائل، وصفحات المكتب التي تصدرها وتتابع الردود عليها.

## الرسائل
invitation-mail-subject = دعوة: { $title }
invitation-mail-greeting = تحية طيبة إلى { $name }،
invitation-mail-text = يسرّ { $sender } دعوتكم إلى المشاركة في «{ $title }».
invitation-mail-button = الرد على هذه الدعوة
invitation-mail-small = هذا الرابط خاص بكم: كل من يفتحه يستطيع الرد باسمكم. وإذا تعذرت مشاركتكم، فيمكنكم هناك الاعتذار أو تسمية من ينوب عنكم. للاستفسار: { $contact }
invitation-withdrawal-subject = سحب دعوة: { $title }
invitation-withdrawal-text = سُحبت الدعوة إلى «{ $title }» التي وُجّهت إليكم من { $sender }. ونأسف لأي إزعاج. لا حاجة إلى الرد؛ فهذه الرسالة تزيل الموعد من تقويمكم.
invitation-withdrawal-small = للاستفسار: { $contact }
invitation-fact-when = الموعد
invitation-fact-where = المكان
invitation-fact-format = الشكل
invitation-fact-respond-by = يرجى الرد قبل
invitation-calendar-join = المشاركة عبر الإنترنت
invitation-calendar-answer = للرد أو لتغيير ردكم: { $url }

## Audit trail and refusals
audit-invitation-sent-again = إرسال الدعوة من جديد
invitations-somebody = أشخاص تُوجَّه إليهم الدعوة

## القائمة
invitations-title = الدعوات
invitations-issue = { $people ->
    [zero] لا دعوات لإصدارها
    [one] إصدار دعوة واحدة
    [two] إصدار دعوتين
    [few] إصدار { $people } دعوات
    [many] إصدار { $people } دعوة
   *[other] إصدار { $people } دعوة
}
invitations-seats = المقاعد المشغولة: { $taken } من { $seats }
invitations-none = لم يُدعَ أحد بعد
invitations-none-draft = اعقدوا الحوار أولاً؛ ثم يمكن توجيه الدعوات إلى من في القائمة المختصرة.
invitations-none-shortlist = أدرجوا أولاً أشخاصاً في القائمة المختصرة.
invitations-none-ready = { $people ->
    [zero] لا أحد في القائمة المختصرة يمكن دعوته.
    [one] في القائمة المختصرة شخص واحد يمكن دعوته.
    [two] في القائمة المختصرة شخصان يمكن دعوتهما.
    [few] في القائمة المختصرة { $people } أشخاص يمكن دعوتهم.
    [many] في القائمة المختصرة { $people } شخصاً يمكن دعوتهم.
   *[other] في القائمة المختصرة { $people } شخص يمكن دعوتهم.
}
invitations-to-shortlist = الانتقال إلى القائمة المختصرة
invitations-person = الشخص المدعو
invitations-answer = الرد
invitations-answered = تاريخ الرد
invitations-silent = دون رد
invitations-mail = الرسالة
invitations-mail-failed = رسائل لم تُسلَّم
invitations-mail-retry = في انتظار محاولة أخرى
done-invitations-issued = صدرت الدعوات ويجري إرسالها.
done-invitations-retried = تجري محاولة إرسال الرسائل المتعثرة من جديد.

## الإرسال
invitations-sending = إرسال الدعوات
invitations-progress-sent = أُرسل { $sent } من { $total }
invitations-progress-later = مقررة أو معلّقة: { $mails }
invitations-progress-retry = في انتظار محاولة أخرى: { $mails }
invitations-progress-failed = { $mails ->
    [zero] لم يُرفض أي منها
    [one] رفض الخادم رسالة واحدة
    [two] رُفضت رسالتان
    [few] رُفضت { $mails } رسائل
    [many] رُفضت { $mails } رسالة
   *[other] رُفضت { $mails } رسالة
}
invitations-progress-left = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
}
invitations-refresh = تحديث
invitations-retry-all = إعادة محاولة الرسائل المتعثرة
invitations-failed-title = { $mails ->
    [zero] سُلّمت جميع الرسائل
    [one] تعذّر تسليم رسالة واحدة
    [two] تعذّر تسليم رسالتين
    [few] تعذّر تسليم { $mails } رسائل
    [many] تعذّر تسليم { $mails } رسالة
   *[other] تعذّر تسليم { $mails } رسالة
}
invitations-failed-text = انظروا في رد خادم المتلقي. فإن كان العنوان خاطئاً، صحّحوه في الدليل وأرسلوا الدعوة من جديد؛ وإن كان الخادم غير متاح مؤقتاً فحسب، أعيدوا محاولة الرسائل نفسها.
invitations-failed-show = عرض هذه الدعوات

## الإصدار
invitations-issue-title = إصدار الدعوات
invitations-issue-lead = المقاعد الشاغرة: { $free } من { $seats }. يتلقى كل شخص رسالة واحدة بلغته مع موعد للتقويم ورابط خاص به.
invitations-nobody-left = دُعي جميع من في القائمة المختصرة
invitations-too-many-title = عدد الأشخاص أكبر من عدد المقاعد الشاغرة
invitations-too-many-text = عدد من يمكن دعوتهم { $people }، وعدد المقاعد الشاغرة { $free } فقط. ألغوا تحديد من ينبغي أن ينتظر؛ وإلا فلن تصدر أي دعوة.
invitations-without-title = { $people ->
    [zero] للجميع عناوين بريد إلكتروني
    [one] شخص واحد بلا عنوان بريد إلكتروني
    [two] شخصان بلا عنوان بريد إلكتروني
    [few] { $people } أشخاص بلا عنوان بريد إلكتروني
    [many] { $people } شخصاً بلا عنوان بريد إلكتروني
   *[other] { $people } شخص بلا عنوان بريد إلكتروني
}
invitations-without-text = لا يشملهم الإرسال. أضيفوا العنوان في الدليل، ثم أصدروا الدعوة.
invitations-recipients = { $people ->
    [zero] لا متلقين
    [one] متلقٍّ واحد
    [two] متلقيان
    [few] { $people } متلقين
    [many] { $people } متلقياً
   *[other] { $people } متلقٍّ
}
invitations-recipients-hint = الجميع محددون. ألغوا تحديد من لا ينبغي أن يُكتب إليهم بعد.
invitations-send = إرسال الدعوات إلى المحددين
invitations-letter = الرسالة
invitations-letter-choose = عرض الرسالة الموجهة إلى
invitations-letter-to = إلى
invitations-letter-from = من
invitations-letter-subject = الموضوع
invitations-letter-ics = موعد التقويم (invite.ics)
invitations-letter-no-ics = لا يُرفق موعد للتقويم ما دام التاريخ لم يتحدد.
invitations-letter-note = الرابط في هذه المعاينة لا يؤدي إلى شيء؛ ولكل رسالة تُرسل رابطها الخاص.

## دعوة واحدة
invitations-issued = تاريخ الإصدار
invitations-withdrawn = تاريخ السحب
invitations-answers = الردود
invitations-no-answer = لم يرد أي جواب بعد.
invitations-particulars = ما أفاد به الشخص المدعو
invitations-access-needs = احتياجات تيسير المشاركة
invitations-diet = النظام الغذائي
invitations-comment = ملاحظات
invitations-publish-name = يجوز نشر الاسم
invitations-substitutes = البدلاء
invitations-position = المنصب
invitations-mails = الرسائل
invitations-tries = المحاولات
invitations-sent-at = تاريخ الإرسال
invitations-reply = رد خادم المتلقي
invitations-undelivered-title = تعذّر تسليم الرسالة الأخيرة
invitations-undelivered-text = إن كان العنوان خاطئاً، فصحّحوه أولاً، ثم أرسلوا الدعوة من جديد.
invitations-correct-address = فتح بيانات الشخص في الدليل
invitations-send-again = إرسال الدعوة من جديد
invitations-withdraw = سحب هذه الدعوة
invitations-withdraw-text = يشغر المقعد، ويتوقف الرابط عن العمل، ويتلقى الشخص رسالة تزيل الموعد من تقويمه. ولا يمكن التراجع عن ذلك.
invitations-withdraw-hint = يُحفظ في سجل التدقيق، ولا يُرسل.
invitations-withdraw-button = سحب الدعوة
done-invitation-withdrawn = سُحبت الدعوة.
done-invitation-sent-again = يجري إرسال الدعوة من جديد.

## صندوق الصادر
outbox-lead = ما يلزم إنجازه بعد القرارات: الرسائل التي في طريقها، وتلك التي تُرك إرسالها.
outbox-waiting = في الانتظار
outbox-oldest = أقدم مهمة جاهزة للتنفيذ
outbox-nothing-late = لا شيء
outbox-dead = متروكة
outbox-nothing-dead = لا مهام متروكة
outbox-nothing-dead-text = كل مهمة أُنجزت أو تنتظر محاولتها التالية.
outbox-job = المهمة
outbox-kind-send-mail = إرسال رسالة
outbox-made = تاريخ الإدراج
outbox-given-up = تاريخ الترك
outbox-error = آخر خطأ
outbox-retry = محاولة أخرى
done-outbox-retried = تجري محاولة المهمة من جديد.

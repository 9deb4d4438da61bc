# Finding a date together: the desk's pages, the mail, and the page behind its link.

date-poll = البحث معا عن موعد
date-poll-lead = اقترحوا مواعيد، واسألوا بالبريد الإلكتروني من يستطيع الحضور ومتى، ثم اعقدوا الحوار في أنسب موعد.
date-poll-new = اقتراح مواعيد
date-poll-edit = تعديل الاستطلاع
date-poll-minutes = المدة بالدقائق
date-poll-minutes-value = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
date-poll-zone-hint = المواعيد أدناه بتوقيت هذا المكان.
date-poll-zone-kept = ورد رد بالفعل: يبقى المكان والمدة كما هما.
date-poll-answer-by = الردود حتى
date-poll-answer-by-hint = آخر يوم يُعتد فيه بالرد، بتوقيت مكان الاجتماع. إذا تُرك فارغا: إلى أن يُغلق الاستطلاع.
date-poll-message = رسالة
date-poll-message-hint = ما ينبغي أن يعرفه من يُسألون إلى جانب المواعيد. تظهر باللغة التي تكتبونها بها.
date-poll-times = المواعيد المقترحة
date-poll-times-hint = تُهمل الصفوف الفارغة. ويمكن اقتراح مواعيد أخرى لاحقا.
date-poll-time = الموعد { $number }
date-poll-day = اليوم
date-poll-start = يبدأ في
date-poll-slots-add = اقتراح مواعيد أخرى
date-poll-slot-remove = سحب
date-poll-slot-over = انقضى
date-poll-a-time = موعد واحد على الأقل
date-poll-count = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدا
   *[other] { $count } موعد
}

## Whom to ask
date-poll-ask = سؤال الأشخاص
date-poll-ask-lead = يتلقى كل شخص رسالة بلغته فيها رابط خاص به. لا حاجة إلى حساب، ولا يرى أحد ردود غيره.
date-poll-whom = من يُسأل
date-poll-whom-invited = { $count ->
    [zero] لا أحد من المدعوين
    [one] شخص واحد مدعو
    [two] شخصان مدعوان
    [few] { $count } أشخاص مدعوين
    [many] { $count } شخصا مدعوا
   *[other] { $count } شخص مدعو
}
date-poll-whom-shortlisted = { $count ->
    [zero] لا أحد في القائمة المختصرة
    [one] شخص واحد في القائمة المختصرة
    [two] شخصان في القائمة المختصرة
    [few] { $count } أشخاص في القائمة المختصرة
    [many] { $count } شخصا في القائمة المختصرة
   *[other] { $count } شخص في القائمة المختصرة
}
date-poll-whom-hint = لا يُحتسب إلا من له عنوان بريد إلكتروني ولم يُسأل بعد.
date-poll-search = البحث عن أشخاص في الدليل
date-poll-found = وُجدوا في الدليل
date-poll-found-none = لم يوجد أحد له عنوان بريد إلكتروني ولم يُسأل بعد.
date-poll-send = السؤال بالبريد الإلكتروني

## The result
date-poll-best = أنسب موعد حتى الآن: { $when }
date-poll-reason-most-can = يستطيع الحضور فيه عدد أكبر مما في أي موعد آخر.
date-poll-reason-if-need-be = يستطيع الحضور فيه العدد نفسه كما في موعد آخر، ويستطيع هنا عدد أكبر عند الضرورة، وهو ما يُحتسب نصف صوت بين المواعيد المتساوية.
date-poll-reason-fewest-refusals = يستطيع الحضور فيه العدد نفسه كما في موعد آخر، ومن لا يستطيعون هنا أقل.
date-poll-reason-fewest-nights = يستطيع الحضور فيه العدد نفسه كما في موعد آخر، ومن يشاركون ليلا هنا أقل.
date-poll-reason-earliest = هناك مواعيد مناسبة بالقدر نفسه، وهذا أقربها.
date-poll-none-can = لا يناسب أي موعد أحدا بعد.
date-poll-hold = اعتماد هذا الموعد
date-poll-yes = يستطيعون
date-poll-if-need-be = عند الضرورة
date-poll-no = لا يستطيعون
date-poll-silent = بلا رد
date-poll-nights = ليلا
date-poll-nights-hint = تشمل خانة «ليلا» من يقع جزء من الاجتماع عندهم بين الساعة 22:00 والساعة 7:00.
date-poll-answers = من يستطيع الحضور ومتى
date-poll-answered-of = رد { $answered } من { $asked }
date-poll-nobody-asked = لم يُسأل أحد بعد
date-poll-nobody-asked-text = اسألوا المدعوين أو من في القائمة المختصرة أو أي شخص في الدليل.
date-poll-clocks = المواعيد حيث يوجد الأشخاص
date-poll-clocks-lead = بحسب ما أفادوا به، وإلا فبحسب عاصمة دولتهم. ساعات العمل من 9:00 إلى 18:00، والليل من 22:00 إلى 7:00.
date-poll-here = { $count ->
    [0] مكان الاجتماع
    [zero] مكان الاجتماع
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصا
   *[other] { $count } شخص
}
date-poll-remind = تذكير من لم يرد
date-poll-close = وقف تلقي الردود
date-poll-reopen = تلقي الردود من جديد

## Words
date-poll-state-open = تُقبل الردود
date-poll-state-closed = مغلق
date-answer-yes = أستطيع
date-answer-if-need-be = عند الضرورة
date-answer-no = لا أستطيع
date-hours-office = ساعات العمل
date-hours-edge = باكرا أو متأخرا
date-hours-night = ليلا
date-reason-most-can = الأكثر حضورا
date-reason-if-need-be = حضور أكبر عند الضرورة
date-reason-fewest-refusals = الأقل اعتذارا
date-reason-fewest-nights = الأقل ليلا
date-reason-earliest = الأقرب
mail-kind-date-poll = استطلاع الموعد

## What was done
done-date-poll-made = اقتُرحت المواعيد. اسألوا الآن الأشخاص.
done-date-poll-asked = يجري سؤالهم بالبريد الإلكتروني.
done-date-poll-nobody-new = كل من اختير سبق أن سُئل أو ليس له عنوان بريد إلكتروني.
done-date-poll-reminded = تُرسل رسالة أخرى إلى من لم يردوا.
done-date-poll-nobody-to-remind = لا يوجد بين من لم يردوا من لم نراسله خلال اليوم الماضي.
done-date-poll-closed = لم يعد الاستطلاع يقبل ردودا.
done-date-poll-reopened = عاد الاستطلاع إلى قبول الردود.
done-date-poll-settled = حُدد الموعد.
done-date-poll-answered = شكرا. حُفظت ردودكم، ويمكنكم تغييرها هنا إلى أن يُغلق الاستطلاع.
audit-date-poll-made = اقتُرحت مواعيد
audit-date-poll-changed = عُدّل استطلاع الموعد
audit-date-poll-asked = سُئل أشخاص عن الموعد
audit-date-poll-reminded = ذُكّر من لم يردوا على استطلاع الموعد
audit-date-poll-answered = ورد رد على استطلاع الموعد
audit-date-poll-closed = أُغلق استطلاع الموعد
audit-date-poll-reopened = أُعيد فتح استطلاع الموعد

## The mail
date-poll-mail-subject = متى تستطيعون المشاركة؟ { $title }
date-poll-mail-again-subject = تذكير: متى تستطيعون المشاركة؟ { $title }
date-poll-mail-text = نبحث عن موعد لعقد «{ $title }». يرجى إبلاغنا بما يناسبكم من هذه المواعيد.
date-poll-mail-again-text = لم نعرف بعد ما يناسبكم من هذه المواعيد لعقد «{ $title }». تكفي دقيقة للرد.
date-poll-mail-time = الموعد { $number }
date-poll-mail-button = تحديد ما يناسبني
date-poll-mail-small = هذا الرابط لكم وحدكم، ولا يرى ردودكم أحد ممن سُئلوا. وليست هذه دعوة بعد.

## The page behind the link
date-poll-eyebrow = البحث عن موعد
date-poll-for = إلى { $name }
date-poll-closed-title = لم تعد الردود تُقبل
date-poll-closed-text = نشكركم على اهتمامكم. تقرر الأمانة الموعد.
date-poll-settled = يُعقد الحوار: { $when }
date-poll-your-place = مكانكم
date-poll-your-place-hint = تظهر المواعيد بتوقيت ذلك المكان. وإذا غيرتموه ضاع ما لم ترسلوه بعد.
date-poll-show-there = عرض المواعيد بتوقيت ذلك المكان
date-poll-question = متى تستطيعون المشاركة؟
date-poll-also = { $time }، حيث يُزمع عقد الاجتماع
date-poll-save = إرسال ردودي
date-poll-your-answers = ردودكم

# Without duplicating existing forums: the meetings of other bodies, similar meetings, weekends and public holidays.

nav-forums = محافل أخرى
forum-lead = اجتماعات العمليات الإقليمية والهيئات الأخرى. تُقارن بها الحوارات الجاري التخطيط لها.
forum-new = إضافة اجتماع
forum-new-lead = لا تراه إلا الأمانة.
forum-none = لا يرد هنا أي اجتماع لهيئة أخرى
forum-none-text = أضيفوا اجتماعا يدويا أو خذوا ملف التقويم الذي تنشره عملية إقليمية.
forum-to-come = القادمة
forum-past = المنتهية
forum-days = الأيام
forum-organiser = تعقده
forum-organiser-hint = العملية الإقليمية أو الهيئة، مثل عملية بالي.
forum-all-regions = جميع المجموعات الإقليمية
forum-themes-hint = اختاروا كل ما يتناوله الاجتماع. فالمواضيع المشتركة هي ما يجعل الحوار مشابها.
forum-address = عنوان الموقع
forum-imported-hint = ورد من ملف تقويم. وعند أخذ الملف من جديد يصبح عنوانه وأيامه ومكانه كما في الملف.
forum-remove = حذف من القائمة
forum-import = أخذ ملف تقويم
forum-import-lead = ملفات تنتهي بـ ‎.ics كما تتيحها التقاويم والمواقع. لا يؤخذ شيء قبل أن تطلعوا عليه.
forum-file = ملف تقويم
forum-file-hint = بحد أقصى 256 كيلوبايت و000 1 اجتماع.
forum-file-look = الاطلاع على الملف
forum-preview = ما يؤول إليه كل اجتماع
forum-preview-lead = تُعرف الاجتماعات بالمعرّف الذي يعطيها إياه الملف، فيمكن أخذ الملف من جديد عندما يتغير.
forum-becomes = ما يؤول إليه
forum-common-hint = يسري على كل اجتماع جديد، ويمكن تغييره بعد ذلك في كل منها. ويبقى ما ذُكر عن غيرها.
forum-take-over = أخذ
forum-nothing-to-take = لا يوجد ما يؤخذ.
forum-repeats = يتكرر، ولا تؤخذ إلا مرته الأولى.
forum-row = الاجتماع { $number } في الملف
forum-outcome-created = جديد
forum-outcome-updated = محدّث
forum-outcome-unchanged = بلا تغيير
forum-outcome-removed = أُلغي: يُحذف من القائمة
forum-outcome-left-out = متروك
forum-outcome-without-uid = ليس له معرّف
forum-outcome-uid-twice = المعرّف نفسه وارد أعلاه
forum-outcome-without-title = ليس له عنوان
forum-outcome-without-day = ليس له يوم يمكن قراءته
forum-outcome-end-before-start = ينتهي قبل أن يبدأ
file-reason-agenda-too-large = يتجاوز 256 كيلوبايت أو يتضمن أكثر من 000 1 اجتماع؛ قسّموه
file-reason-no-meetings = لا يتضمن أي اجتماع
problem-not-a-calendar = هذا ليس ملف تقويم.
done-forums-imported = أُخذ ملف التقويم.
audit-forum-added = دُوّن اجتماع لهيئة أخرى
audit-forum-changed = عُدّل اجتماع لهيئة أخرى
audit-forum-removed = حُذف من القائمة اجتماع لهيئة أخرى
audit-forums-imported = أُخذ ملف تقويم لهيئة أخرى
audit-forum-counts = جديدة: { $created }، محدّثة: { $updated }، بلا تغيير: { $unchanged }، محذوفة: { $removed }

## Similar meetings
similar-look = البحث عن اجتماعات مشابهة
similar-title = اجتماعات مشابهة
similar-text = تحققوا من أنها لا تتكرر ولا تطلب من الأشخاص أنفسهم الحضور مرتين.
similar-title-words = عنوان مشابه
similar-themes = مشترك: { $themes }
similar-regions = المنطقة نفسها: { $regions }
similar-same-days = في الأيام نفسها
similar-days = { $days ->
    [zero] في غضون { $days } يوم
    [one] في غضون يوم واحد
    [two] في غضون يومين
    [few] في غضون { $days } أيام
    [many] في غضون { $days } يوما
   *[other] في غضون { $days } يوم
}
similar-none = لم يوجد أي اجتماع مشابه.
likeness-strong = مشابه جدا
likeness-clear = مشابه
likeness-some = بعض التشابه

## Weekends and public holidays
beside-title = عطل نهاية الأسبوع والأعياد الرسمية في هذه الأيام
beside-text = حيث يأتي الأشخاص المدرجون في القائمة، أو ما دامت فارغة ففي دول المجموعات الإقليمية التي تطلبها الحصص، وحيث يُعقد الاجتماع.
beside-weekend = عطلة نهاية الأسبوع في { $states }
beside-holiday = { $name } في { $states }
beside-estimated = { $name } في { $states } (بحسب رؤية الهلال، وقد يتغير بيوم)
beside-other-states = { $count ->
    [zero] لا دول أخرى
    [one] دولة أخرى
    [two] دولتان أخريان
    [few] { $count } دول أخرى
    [many] { $count } دولة أخرى
   *[other] { $count } دولة أخرى
}
beside-more = { $count ->
    [zero] ولا غيرها
    [one] وواحد آخر
    [two] واثنان آخران
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
beside-unknown = الأعياد الرسمية معروفة حتى نهاية { $year }.

# Meetings of a working group that repeat.

every-weekly = كل أسبوع أو كل بضعة أسابيع، في يوم الاجتماع الأول
every-monthly = كل شهر أو كل بضعة أشهر، في يوم الأسبوع نفسه من الشهر كالاجتماع الأول
every-monthly-last = في آخر هذا اليوم من الشهر
meeting-state-moved = نُقل موعده
meeting-state-dropped = لن يُعقد
letter-meeting-moved = نقل اجتماع من سلسلة
letter-meeting-dropped = عدم عقد اجتماع من سلسلة
news-meeting-moved = أُبلغ بنقل اجتماع
news-meeting-dropped = أُبلغ بعدم عقد اجتماع
news-meeting-moved-subject = نقل موعد: اجتماع من { $title }
news-meeting-moved-text = سيُعقد أحد اجتماعات «{ $title }» في وقت آخر. وتبقى الاجتماعات الأخرى كما هي، وكذلك ردكم على السلسلة. تعدّل هذه الرسالة الموعد في تقويمكم؛ وإذا لم يناسبكم الوقت الجديد فيرجى الاعتذار عن هذا الاجتماع وحده في تقويمكم أو في صفحتكم.
news-meeting-dropped-subject = لن يُعقد: اجتماع من { $title }
news-meeting-dropped-text = لن يُعقد أحد اجتماعات «{ $title }». وتبقى الاجتماعات الأخرى كما هي، وكذلك ردكم على السلسلة. تزيل هذه الرسالة ذلك الاجتماع وحده من تقويمكم.
problem-not-in-series = لا تجتمع السلسلة في هذا اليوم، أو فيها أقل من اجتماعين.
problem-last-meeting = هذا هو الاجتماع الوحيد المتبقي. ألغوا الحوار بدلًا من ذلك.
problem-end-the-series-first = الاجتماعات متكررة. أنهوا السلسلة أولًا.
audit-meeting-answered = رد على اجتماع واحد
series-tab = الاجتماعات
series-title = اجتماعات السلسلة
series-lead = يجتمع الفريق العامل مرة بعد مرة: حددوا كيفية ذلك، ثم انقلوا اجتماعات بعينها أو ألغوها. ويُبلَّغ المدعوون ويتبع كل تقويم ذلك.
series-repeats = التكرار
series-once = يُعقد مرة واحدة
series-nth = { $day }، رقم { $nth } في الشهر
series-nth-last = { $day } الأخير في الشهر
series-until = حتى { $day }
series-rule = { $every }، { $end }
series-form = كيف تتكرر الاجتماعات
series-never = يُعقد مرة واحدة
series-interval = كل كم أسبوع أو شهر
series-interval-hint = 1 لكل أسبوع أو شهر، و2 لواحد من كل اثنين
series-ends = تنتهي السلسلة
series-ends-after = بعد عدد من الاجتماعات
series-ends-until = في يوم معين
series-number = عدد الاجتماعات
series-until-day = آخر يوم يمكن أن يُعقد فيه اجتماع
series-save = متابعة
series-needs-hours = يمكن أن تتكرر الاجتماعات متى عُرفت ساعات الاجتماع الأول. حددوها في الخطة.
series-meeting = الاجتماع
series-when = يُعقد في
series-absent = لن يحضروا
series-planned = كما هو مقرر
series-change = تعديل
series-move = نقل هذا الاجتماع
series-move-lead = يحتفظ بمكانه في السلسلة: تبقى الردود عليه وعلى غيره منفصلة.
series-drop = إلغاء هذا الاجتماع
series-drop-hint = يُلغى وحده وتستمر السلسلة.
series-restore = إعادة هذا الاجتماع
series-restore-hint = يُعقد مجددًا في الوقت الذي تحدده السلسلة.
series-mine-lead = يسري ردكم على جميع الاجتماعات. وإذا تعذر عليكم حضور أحدها فيرجى ذكر ذلك هنا.
series-mine-declined = لن تحضروه
series-cannot = لا أستطيع الحضور
series-can = سأحضر
done-meeting-answered = سُجل ردكم على هذا الاجتماع.
series-former = كان مقررًا في
series-weekly = { $interval ->
    [1] كل أسبوع، { $day }
    [zero] كل { $interval } أسبوع، { $day }
    [one] كل أسبوع، { $day }
    [two] كل أسبوعين، { $day }
    [few] كل { $interval } أسابيع، { $day }
    [many] كل { $interval } أسبوعًا، { $day }
    *[other] كل { $interval } أسبوع، { $day }
}
series-monthly = { $interval ->
    [1] كل شهر، { $day }
    [zero] كل { $interval } شهر، { $day }
    [one] كل شهر، { $day }
    [two] كل شهرين، { $day }
    [few] كل { $interval } أشهر، { $day }
    [many] كل { $interval } شهرًا، { $day }
    *[other] كل { $interval } شهر، { $day }
}
series-after = { $meetings ->
    [zero] دون اجتماعات
    [one] اجتماع واحد
    [two] اجتماعان
    [few] { $meetings } اجتماعات
    [many] { $meetings } اجتماعًا
    *[other] { $meetings } اجتماع
}
change-lead-meeting-moved = { $people ->
    [zero] يُنقل اجتماع واحد، ولا يُبلَّغ أحد.
    [one] يُنقل اجتماع واحد، ويُبلَّغ شخص واحد. ولا حاجة إلى الرد مرة أخرى.
    [two] يُنقل اجتماع واحد، ويُبلَّغ شخصان. ولا حاجة إلى الرد مرة أخرى.
    [few] يُنقل اجتماع واحد، ويُبلَّغ { $people } أشخاص. ولا حاجة إلى الرد مرة أخرى.
    [many] يُنقل اجتماع واحد، ويُبلَّغ { $people } شخصًا. ولا حاجة إلى الرد مرة أخرى.
    *[other] يُنقل اجتماع واحد، ويُبلَّغ { $people } شخص. ولا حاجة إلى الرد مرة أخرى.
}
change-lead-meeting-dropped = { $people ->
    [zero] لن يُعقد اجتماع واحد، ولا يُبلَّغ أحد.
    [one] لن يُعقد اجتماع واحد، ويُبلَّغ شخص واحد ويُزال من تقويمه.
    [two] لن يُعقد اجتماع واحد، ويُبلَّغ شخصان ويُزال من تقويميهما.
    [few] لن يُعقد اجتماع واحد، ويُبلَّغ { $people } أشخاص ويُزال من تقاويمهم.
    [many] لن يُعقد اجتماع واحد، ويُبلَّغ { $people } شخصًا ويُزال من تقاويمهم.
    *[other] لن يُعقد اجتماع واحد، ويُبلَّغ { $people } شخص ويُزال من تقاويمهم.
}

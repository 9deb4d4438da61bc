# Who was there and who spoke.
done-attendance-recorded = سُجِّل الحضور.
attendance-title = الحضور
attendance-lead = سجِّل من حضر ومن تناول الكلمة. ويُظهر التوازن المرحلتين فور الحفظ.
attendance-presence = الحضور
attendance-spoke = تكلَّم
attendance-not-recorded = غير مسجَّل
attendance-uninvited = دون دعوة
attendance-rest-in-person = تسجيل جميع القابلين الآخرين حاضرين شخصيًا
attendance-rest-online = تسجيل جميع القابلين الآخرين حاضرين عبر الإنترنت
attendance-counts = حاضرون: { $present } · متكلمون: { $spoke } · غير مسجَّل: { $open }
attendance-closed = لا يمكن تسجيل شيء بعد
attendance-nobody = لم يُدعَ أحد بعد
attendance-nobody-text = يظهر المدعوون في هذه القائمة.

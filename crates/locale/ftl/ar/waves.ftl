# Waves of invitations: dates, the state of the quotas, whom to ask next.
done-wave-planned = خُطِّطت الدفعة.
done-wave-removed = حُذفت الدفعة.
waves-title = الدفعات
waves-lead = تخرج الدعوات على دفعات تُغلق كل منها في يوم محدد. ويحتفظ بالمقعد من قبل أو لم يُجب بعد؛ ولا تُسحب دعوة أحد ولا يُسأل أحد مرتين.
waves-reachable = لا يزال من الممكن استيفاء جميع الحصص.
waves-not-reachable = لم يعد من الممكن استيفاء جميع الحصص.
waves-not-known = لم يُعرف بعد ما إذا كان يمكن استيفاء جميع الحصص
waves-not-known-text = الأعداد أدناه صحيحة، لكن الجواب الدقيق استغرق وقتًا طويلًا. افتح الصفحة مجددًا بعد قليل.
waves-next = الخطوة التالية
waves-full = لا مقعد شاغر: انتظر الردود.
waves-advice = { $open ->
    [zero] لا مقاعد شاغرة. يقبل نحو { $rate } من المدعوين.
    [one] مقعد واحد شاغر. يقبل نحو { $rate } من المدعوين.
    [two] مقعدان شاغران. يقبل نحو { $rate } من المدعوين.
    [few] { $open } مقاعد شاغرة. يقبل نحو { $rate } من المدعوين.
    [many] { $open } مقعدًا شاغرًا. يقبل نحو { $rate } من المدعوين.
   *[other] { $open } مقعد شاغر. يقبل نحو { $rate } من المدعوين.
}
waves-offer = دعوة عدد قدره { $open } تترك مقعدًا لكل من يقبل. ودعوة ما يصل إلى { $offer } تُبقي احتمال حضور عدد زائد دون 5 في المائة.
waves-offer-none = دعوة أكثر من { $open } تجعل من المرجح جدًا أن يحضر عدد يفوق المقاعد.
waves-expected = يُتوقع أن يحضر من المدعوين حتى الآن { $coming }. احتمال تجاوز المقاعد: { $more }؛ احتمال النقص: { $fewer }.
waves-draw = إجراء قرعة الدفعة التالية
waves-quotas = حال كل حصة بحسب الردود
waves-wanted = المطلوب
waves-at-least = { $seats } أو أكثر
waves-at-most = { $seats } أو أقل
waves-pending = قيد الانتظار
waves-expected-column = المتوقع
waves-met-chance = فرصة الاستيفاء
waves-possible = الممكن بعد
waves-state-met = مستوفاة
waves-state-on-track = على المسار
waves-state-at-risk = معرضة للخطر
waves-state-unreachable = يتعذر بلوغها
waves-critical = أشخاص لا غنى عنهم
waves-critical-text = إذا اعتذر أي منهم تعذّر استيفاء جميع الحصص. تحدث إليهم أولًا.
waves-critical-none = لا أحد: أيًّا كان المعتذر يمكن استيفاء الحصص بغيره.
waves-critical-unfinished = انتهى الوقت قبل النظر في الجميع.
waves-instead = من يمكن أن يحل محله
waves-substitutes = البدلاء
waves-substitutes-of = من يمكن أن يحل محل { $name }
waves-substitute-reason = بدلًا من { $name }
waves-same = يُحتسب مثله
waves-different = الاختلاف
waves-keeps-quotas = يحافظ على الحصص
waves-breaks-quotas = لا تُستوفى الحصص
waves-dates = التواريخ
waves-wave = الدفعة
waves-number = الدفعة { $number }
waves-opens = تُفتح في
waves-closes = تُغلق في
waves-silent = في الانتظار
waves-declined = اعتذروا
waves-ahead = قادمة
waves-open = مفتوحة
waves-closed = مغلقة
waves-outside = خارج الدفعات
waves-plan = تخطيط الدفعة { $number }
waves-overdue = { $people ->
    [zero] أجاب الجميع
    [one] لم يُجب شخص واحد مع أن دفعته انتهت
    [two] لم يُجب شخصان مع أن دفعتهما انتهت
    [few] لم يُجب { $people } أشخاص مع أن دفعتهم انتهت
    [many] لم يُجب { $people } شخصًا مع أن دفعتهم انتهت
   *[other] لم يُجب { $people } شخص مع أن دفعتهم انتهت
}
waves-overdue-text = يحتفظون بمقاعدهم. ذكّرهم، أو أغلق الدفعة فتنقضي دعواتهم وتتحرر المقاعد للدفعة التالية.
waves-overdue-show = عرضهم
waves-rates = معدلات القبول
waves-rates-text = من جميع الدعوات حتى الآن، بحسب نوع المنظمة وحده. تبيّن المعدلات كم شخصًا يُدعى، لا من يُدعى. وقبل ورود أي رد يُتوقع أن يقبل ستة من كل عشرة.
waves-kind = نوع المنظمة
waves-everybody = المجموع
waves-answered = الردود
waves-rate = المعدل
waves-range = المدى المرجح

# توازن الحوار: الحصص وإمكان استيفائها والقائمة والقرعات.

done-shortlist-proposed = سُحبت قائمة بالقرعة.
done-shortlist-added = تمت الإضافة إلى القائمة.
done-shortlist-removed = تمت الإزالة من القائمة. لن يُقترح هذا الشخص مجدداً؛ ويمكن رفع القرار أدناه.
done-shortlist-decided = سُجّل القرار، ويسري اعتباراً من القرعة المقبلة.
done-shortlist-lifted = رُفع القرار.
done-shortlist-locked = ثُبِّت المكان: ستبقيه القرعة القادمة.
done-shortlist-unlocked = عاد المكان متاحًا للقرعة القادمة.
done-shortlist-relaxed = عُدّلت الحصص.
done-shortlist-quotas-set = حُدّدت الحصص.

## الجواب
shortlist-can = يمكن استيفاء الحصص.
shortlist-can-without = يمكن سحب قائمة.
shortlist-could = يمكن استيفاء هذه الحصص، ولم تُحفظ بعد.
shortlist-pool = { $people ->
    [zero] لا يمكن اقتراح أي شخص من الدليل.
    [one] يمكن اقتراح شخص واحد من الدليل.
    [two] يمكن اقتراح شخصين من الدليل.
    [few] يمكن اقتراح { $people } أشخاص من الدليل.
    [many] يمكن اقتراح { $people } شخصاً من الدليل.
   *[other] يمكن اقتراح { $people } شخص من الدليل.
}
shortlist-without-address = { $people ->
    [zero] لكل شخص عنوان بريد إلكتروني.
    [one] لا يمكن إدراج شخص واحد في القرعة لعدم وجود عنوان بريد إلكتروني.
    [two] لا يمكن إدراج شخصين في القرعة لعدم وجود عنوان بريد إلكتروني.
    [few] لا يمكن إدراج { $people } أشخاص في القرعة لعدم وجود عنوان بريد إلكتروني.
    [many] لا يمكن إدراج { $people } شخصاً في القرعة لعدم وجود عنوان بريد إلكتروني.
   *[other] لا يمكن إدراج { $people } شخص في القرعة لعدم وجود عنوان بريد إلكتروني.
}
shortlist-chance = في القرعة الأخيرة كانت فرصة كل من كان يمكن اختياره { $chance } على الأقل.
shortlist-changed-since = منذ القرعة الأخيرة تغيرت الحصص أو القرارات أو الدليل.
shortlist-over-cap = { $who }: العدد في القائمة { $count }، والحد الأقصى { $limit }
shortlist-over-cap-text = يمكن أن تبقى القائمة كما هي، لكن الدعوة التي تتجاوز الحد تستلزم سببًا.

## الرسم البياني
shortlist-summary = في القائمة { $shortlisted } من { $seats } · المدعوون { $invited } · القابلون { $accepted }
shortlist-summary-floor = الحاضرون { $present } · المتكلمون { $spoke }
shortlist-chart = الحصص ومدى استيفائها
shortlist-quota = الحصة
shortlist-min = الحد الأدنى
shortlist-max = الحد الأقصى
shortlist-unit = الوحدة
shortlist-shortlisted = في القائمة
shortlist-invited = المدعوون
shortlist-accepted = القابلون
shortlist-present = الحاضرون
shortlist-spoke = المتكلمون
shortlist-points = من القائمة إلى أخذ الكلمة
shortlist-points-order = من الأعلى إلى الأسفل: { $points }
shortlist-undisclosed = غير مُفصح عنه
shortlist-legend-undisclosed = غير مُفصح عنه: لا يُحتسب في أي من الاتجاهين
shortlist-legend-missing = ناقص
shortlist-legend-quota = الحد الأدنى والحد الأقصى
shortlist-state-open = مفتوحة
shortlist-state-met = مستوفاة
shortlist-state-below = { $seats ->
    [zero] لا ينقص أحد
    [one] ينقص شخص واحد
    [two] ينقص شخصان
    [few] ينقص { $seats } أشخاص
    [many] ينقص { $seats } شخصاً
   *[other] ينقص { $seats } شخص
}
shortlist-state-above = { $seats ->
    [zero] لا زيادة
    [one] زيادة شخص واحد
    [two] زيادة شخصين
    [few] زيادة { $seats } أشخاص
    [many] زيادة { $seats } شخصاً
   *[other] زيادة { $seats } شخص
}
shortlist-state-at-risk = معرّضة للخطر
shortlist-state-at-risk-note = إذا اعتذر شخص آخر
shortlist-state-missed = { $seats ->
    [zero] لم ينقص شيء
    [one] نقص واحد
    [two] نقص اثنان
    [few] نقص { $seats }
    [many] نقص { $seats }
   *[other] نقص { $seats }
}
shortlist-quota-name = { $dimension }: { $feature }
shortlist-no-quotas = لا توجد حصص بعد
shortlist-no-quotas-text = من دون حصص تُسحب القائمة بالقرعة وحدها. حدّد الحصص لبيان الأصوات التي يجب أن تكون حاضرة.
shortlist-set-quotas = تحديد الحصص

## لماذا يتعذر ذلك
shortlist-why-too-few = { $seats ->
    [zero] لا توجد مقاعد.
    [one] لا يوجد من يمكن سحبه للمقعد الوحيد.
    [two] عدد من يمكن سحبهم { $available } فقط لمقعدين.
    [few] عدد من يمكن سحبهم { $available } فقط من أجل { $seats } مقاعد.
    [many] عدد من يمكن سحبهم { $available } فقط من أجل { $seats } مقعداً.
   *[other] عدد من يمكن سحبهم { $available } فقط من أجل { $seats } مقعد.
}
shortlist-why-too-many-held = عدد من يشغلون مقعداً أو تجب دعوتهم { $held }، وعدد المقاعد { $seats }.
shortlist-why-held-exceed-cap = من بين الذين يشغلون مقعداً أو تجب دعوتهم يتجاوز عدد المنتمين إلى واحد بعينه ({ $attribute }) الحد وهو { $limit }.
shortlist-why-cap-leaves-empty = إذا كان الحد الأقصى للواحد بعينه ({ $attribute }) هو { $limit }، فلا يمكن شغل سوى { $reachable } من المقاعد وعددها { $seats }.
shortlist-why-hard-rules = المقاعد والحدود والقرارات بشأن الأشخاص يستبعد بعضها بعضاً.
shortlist-why-min-above-max = { $quota }: الحد الأدنى { $min } أعلى من الحد الأقصى { $max }.
shortlist-why-too-few-of = { $quota }: المطلوب { $min }، ومن يمكن سحبهم { $available }.
shortlist-why-held-above-max = { $quota }: عدد من يشغلون مقعداً أو تجب دعوتهم { $held }، والحد الأقصى { $max }.
shortlist-why-minima = { $quotas ->
    [zero] عدد المقاعد { $seats }، والحصص ({ $dimension }) تتطلب أماكن عددها { $total }.
    [one] عدد المقاعد { $seats }، وهذه الحصة ({ $dimension }) تتطلب أماكن عددها { $total }.
    [two] عدد المقاعد { $seats }، وهاتان الحصتان ({ $dimension }) تتطلبان أماكن عددها { $total }.
    [few] عدد المقاعد { $seats }، وهذه الحصص وعددها { $quotas } ({ $dimension }) تتطلب أماكن عددها { $total }.
    [many] عدد المقاعد { $seats }، وهذه الحصص وعددها { $quotas } ({ $dimension }) تتطلب أماكن عددها { $total }.
   *[other] عدد المقاعد { $seats }، وهذه الحصص وعددها { $quotas } ({ $dimension }) تتطلب أماكن عددها { $total }.
}
shortlist-why-maxima = { $quotas ->
    [zero] الحصص ({ $dimension }) تتسع لعدد { $total }، وعدد المقاعد { $seats }.
    [one] هذه الحصة ({ $dimension }) تتسع لعدد { $total }، وعدد المقاعد { $seats }.
    [two] هاتان الحصتان ({ $dimension }) تتسعان لعدد { $total }، وعدد المقاعد { $seats }.
    [few] هذه الحصص وعددها { $quotas } ({ $dimension }) تتسع لعدد { $total }، وعدد المقاعد { $seats }.
    [many] هذه الحصص وعددها { $quotas } ({ $dimension }) تتسع لعدد { $total }، وعدد المقاعد { $seats }.
   *[other] هذه الحصص وعددها { $quotas } ({ $dimension }) تتسع لعدد { $total }، وعدد المقاعد { $seats }.
}
shortlist-why-combination = لا يمكن لقائمة واحدة أن تستوفي هذه الحصص كلها.
shortlist-why-ask = عدد المقاعد { $seats }، في حين تتطلب هذه الحصص ({ $dimension })، وعددها { $quotas }، أماكن عددها { $total }.
shortlist-why-together = يمكن أن يُحتسب الشخص الواحد في أكثر من حصة، لكن لا توجد في الدليل قائمة عدد أفرادها { $seats } تستوفيها كلها معًا.
shortlist-why-quotas = يستبعد بعضها بعضاً: { $quotas }.
shortlist-why-rules = يصبح ذلك ممكناً من دون أي واحد مما يلي: { $rules }.
shortlist-at-least = { $quota }، { $seats } على الأقل
shortlist-at-most = { $quota }، { $seats } على الأكثر
shortlist-rule-seats = { $seats ->
    [zero] انعدام المقاعد
    [one] الاقتصار على مقعد واحد
    [two] الاقتصار على مقعدين
    [few] الاقتصار على { $seats } مقاعد
    [many] الاقتصار على { $seats } مقعداً
   *[other] الاقتصار على { $seats } مقعد
}
shortlist-rule-at-most = حد أقصى قدره { $limit } للواحد بعينه ({ $attribute })
shortlist-rule-must = القرارات بشأن من تجب دعوتهم
shortlist-rule-must-not = القرارات بشأن من تجب عدم دعوتهم
shortlist-rule-invited = المقاعد المشغولة بالفعل
shortlist-rule-apart = الأشخاص الذين لا يجوز اجتماعهم
shortlist-rule-champions = يمثل كل شخص قيمة واحدة فقط من: { $attribute }

## ما الذي يساعد
shortlist-advice = { $seats ->
    [zero] لا حاجة إلى تحريك الحصص:
    [one] يكفي تحريك الحصص بمقعد واحد:
    [two] يكفي تحريك الحصص بمقعدين في المجموع:
    [few] يكفي تحريك الحصص بما مجموعه { $seats } مقاعد:
    [many] يكفي تحريك الحصص بما مجموعه { $seats } مقعداً:
   *[other] يكفي تحريك الحصص بما مجموعه { $seats } مقعد:
}
shortlist-advice-other = { $seats ->
    [zero] حل آخر لا يغيّر أي مقعد:
    [one] حل آخر يغيّر الحصص بمقعد واحد:
    [two] حل آخر يغيّر الحصص بمقعدين إجمالًا:
    [few] حل آخر يغيّر الحصص بما مجموعه { $seats } مقاعد:
    [many] حل آخر يغيّر الحصص بما مجموعه { $seats } مقعدًا:
   *[other] حل آخر يغيّر الحصص بما مجموعه { $seats } مقعد:
}
shortlist-advice-all = { $changes ->
    [zero] لا تعديلات
    [one] إجراء هذا التعديل
    [two] إجراء التعديلين معاً
    [few] إجراء التعديلات كلها وعددها { $changes }
    [many] إجراء التعديلات كلها وعددها { $changes }
   *[other] إجراء التعديلات كلها وعددها { $changes }
}
shortlist-advice-min = { $quota }: خفض الحد الأدنى من { $from } إلى { $to }
shortlist-advice-max = { $quota }: رفع الحد الأقصى من { $from } إلى { $to }
shortlist-advice-touched = { $quotas ->
    [zero] لا يمس ذلك أي حصة:
    [one] يمس ذلك حصة واحدة:
    [two] يمس ذلك حصتين:
    [few] يمس ذلك { $quotas } حصص:
    [many] يمس ذلك { $quotas } حصة:
   *[other] يمس ذلك { $quotas } حصة:
}
shortlist-advice-change = { $quota }: { $after } بدلاً من { $before }
shortlist-wanted = { $people ->
    [zero] أو لا حاجة إلى أحد: { $kind }.
    [one] أو ابحث عن شخص آخر يُحتسب في جميع ما يلي: { $kind }.
    [two] أو ابحث عن شخصين آخرين يُحتسب كل منهما في جميع ما يلي: { $kind }.
    [few] أو ابحث عن { $people } أشخاص آخرين يُحتسب كل منهم في جميع ما يلي: { $kind }.
    [many] أو ابحث عن { $people } شخصًا آخر يُحتسب كل منهم في جميع ما يلي: { $kind }.
   *[other] أو ابحث عن { $people } شخص آخر يُحتسب كل منهم في جميع ما يلي: { $kind }.
}

## القائمة
shortlist-list = القائمة المختصرة
shortlist-empty = لا أحد في القائمة بعد
shortlist-empty-text = اسحب قائمة متوازنة، أو ابحث عن أشخاص في الدليل وأضفهم.
shortlist-why-here = سبب الإدراج
shortlist-fills-a-seat = بالقرعة لمقعد شاغر
shortlist-own-chance = الفرصة: { $chance }
shortlist-not-invited = لم تُوجَّه دعوة بعد
shortlist-issue = { $people ->
    [zero] لا دعوات لتوجيهها
    [one] توجيه دعوة واحدة
    [two] توجيه دعوتين
    [few] توجيه { $people } دعوات
    [many] توجيه { $people } دعوة
   *[other] توجيه { $people } دعوة
}
shortlist-reason-hint = يبقى مسجلاً ويظهر بجانب الاسم.
shortlist-remove = إزالة من القائمة
shortlist-must-invite = تجب دعوته
shortlist-must-not = تجب عدم دعوته
shortlist-lock = تثبيت هذا المكان
shortlist-unlock = إلغاء التثبيت
shortlist-locked = مثبَّت
shortlist-add = إضافة إلى القائمة
shortlist-decide = اتخاذ قرار…
shortlist-find = إضافة شخص يدوياً
shortlist-find-label = الاسم أو المنظمة أو المنصب
shortlist-found = الأشخاص الذين عُثر عليهم
shortlist-found-nobody = لا يوجد في الدليل أحد بهذه الكلمات.
shortlist-found-more = قد يكون هناك المزيد. أضف كلمة لتضييق البحث.
shortlist-on-list = في القائمة
shortlist-no-address = لا يوجد عنوان بريد إلكتروني، ولا يمكن توجيه دعوة بعد.
shortlist-decisions = قرارات بشأن أشخاص ليسوا في القائمة
shortlist-decision = القرار
shortlist-lift = رفع

## القرعة
shortlist-propose = اقتراح قائمة متوازنة
shortlist-draw-again = إعادة القرعة
shortlist-how-drawn = كيف تُسحب القائمة
shortlist-draw-text = تحل القرعة محل من اقتُرحوا سابقاً ولم يُدعوا بعد. ويبقى من أُضيفوا يدوياً ومن دُعوا. ولا يُقترح مجدداً من سبقت دعوته.
shortlist-method = الطريقة
shortlist-method-random = قرعة عشوائية
shortlist-method-random-hint = سريعة. كل قرعة تستوفي الحصص، ولا تُعرف فرصة أي شخص مسبقاً.
shortlist-method-maximin = قرعة منصفة
shortlist-method-maximin-hint = فرص متساوية بقدر ما تسمح به الحصص، مع تسجيل فرصة كل شخص. قد تستغرق دقيقة إذا كان الدليل كبيراً.
shortlist-method-leximin = القرعة الأكثر إنصافًا
shortlist-method-leximin-hint = بعد رفع أصغر فرصة تُرفع التي تليها، وهكذا. وتُسجَّل فرصة كل شخص. وقد يستغرق وقتًا أطول.
shortlist-seed = البذرة
shortlist-seed-hint = رقم أو نص أُعلن مسبقاً. البذرة نفسها تعطي القائمة نفسها.
shortlist-if-any = اختياري
shortlist-draws = القرعات
shortlist-drawn-at = تاريخ القرعة

## محضر القرعة
shortlist-draw-title = محضر القرعة
shortlist-draw-lead = بالبذرة والملفين أدناه يحصل أي شخص على القائمة نفسها تماماً.
shortlist-drawn-by = أجرى القرعة
shortlist-hash = بصمة المسألة
shortlist-solver = برنامج الحل
shortlist-drawn-from = عدد من شملتهم القرعة
shortlist-smallest-chance = أصغر فرصة
shortlist-largest-possible = لا يمكن لأي قرعة أن تجعلها أكبر من
shortlist-unreachable = أشخاص لا تتسع لهم أي قائمة
shortlist-drawn = من وقعت عليهم القرعة
shortlist-id = المعرّف
shortlist-chance-column = الفرصة
shortlist-check = كيفية التحقق
shortlist-check-text = احفظ الملفين في مجلد واحد ونفّذ فيه هذا الأمر. يجب أن تتطابق البصمة والأشخاص مع ما ورد أعلاه. لا يتضمن الملفان سوى المعرّفات وما تحتسبه الحصص، ولا يتضمنان أسماء.
shortlist-publish = القرعة المنشورة
shortlist-publish-text = بهذا الملف يتحقق أي شخص من القرعة في الصفحة أدناه من دون برنامج حلّ. يضم ملف المدققين ما يُحتسب فيه الأشخاص بحسب معرّفاتهم، أما ملف العموم فيضم بصمته فقط. وفي دليل صغير قد تكشف الفرص وحدها هوية شخص ما.
shortlist-publish-auditors = للمدققين
shortlist-publish-everybody = للعموم
shortlist-incomplete = انتهى الوقت قبل العثور على القرعة الأكثر إنصافًا، والفرص هي فرص أفضل ما عُثر عليه.

## الحصص
shortlist-quotas-title = الحصص
shortlist-quotas-lead = عدد المقاعد { $seats }. بيّن كم منها، على الأقل وعلى الأكثر، ولمن. تُحسب النسبة المئوية من جميع المقاعد؛ ويُقرَّب الحد الأدنى إلى أعلى والحد الأقصى إلى أسفل. وتُهمل الحصة التي لا حدّ لها.
shortlist-try = تحقق من دون حفظ
shortlist-new-quota = حصة جديدة
shortlist-choose-quota = اختر حصة…
shortlist-unsaved = لم يُحفظ بعد.
shortlist-presets = حصص جاهزة
shortlist-presets-text = يملأ كل خيار أسطره ويُبقي على الأخرى. ولا يُحفظ شيء قبل أن تحفظ.
shortlist-preset-four-dimensions = المنطقة والموضوع ونطاق الولاية والجنس معًا
shortlist-preset-regional-groups = المجموعات الإقليمية للأمم المتحدة: من { $min } إلى { $max } لكل منها
shortlist-preset-gender-parity = التكافؤ بين الجنسين: { $min } في المائة على الأقل من النساء و{ $min } في المائة من الرجال
shortlist-preset-themes = مواضيع الحوار: { $min } على الأقل لكل منها
shortlist-preset-mandate-scopes = نطاقات الولاية: { $min } على الأقل لكل منها

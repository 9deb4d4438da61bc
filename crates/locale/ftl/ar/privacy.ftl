# What is held about a person: taken along, held by law, erased.

person-data = البيانات الخاصة بهذا الشخص
person-data-take = استخراج البيانات
person-data-take-text = كل ما يحتفظ به Convener عن الشخص في ملف واحد: بيانات الدليل والدعوات والإجابات والوفود والحضور والأفرقة والرسائل وسجل التدقيق. الملف لمن يطلبه، ويُسجَّل استخراجه.
person-data-take-now = تنزيل البيانات
person-data-hold = الحفظ القانوني
person-data-hold-reason = سبب حفظ البيانات
person-data-hold-hint = ما دام السبب قائماً فلا يمكن محو بيانات الشخص. أفرغوا الحقل لرفع الحفظ.
person-data-erase = محو بيانات الشخص
person-data-erase-text = يُمحى الاسم والعناوين والنصوص وكل الرسائل من هنا ومن كل حوار. تبقى الأعداد: أن شخصاً من تلك الدولة والمنظمة ونوع الجنس دُعي وحضر. لا رجعة في ذلك، وتبقى البيانات في النسخ الاحتياطية إلى أن تُحذف.
person-data-word = محو
person-data-word-hint = اكتبوا «{ $word }» للتأكيد.
person-data-erase-now = محو نهائي
person-data-held = البيانات محفوظة بموجب القانون ولا يمكن محوها الآن.
person-held = محفوظ بموجب القانون
person-still-invited = ما زال مدعواً إلى حوار قادم
person-erased = مُحيت البيانات
person-erased-text = مُحي ما يدل على هوية الشخص وبقيت الأعداد.
done-person-erased = مُحيت بيانات الشخص.
audit-personal-data-taken = استخرج كل بيانات الشخص
audit-legal-hold-set = حفظ بيانات الشخص قانونياً
audit-legal-hold-ended = رفع الحفظ عن بيانات الشخص
audit-person-erased = محا بيانات الشخص

# Verifying a published draw: for auditors and everybody else.
verify-title = التحقق من قرعة
verify-lead = قدِّم قرعة كما نُشرت. تُعدّ كل قائمة وتُجمع الأوزان وتُعاد القرعة. ولا يُحتفظ بشيء منها.
verify-file = ملف القرعة
verify-text = أو الصق نصها
verify-check = تحقق
verify-passed = لم يفشل أي تحقق.
verify-failed = { $checks ->
    [zero] لم يفشل أي تحقق.
    [one] فشل تحقق واحد.
    [two] فشل تحققان.
    [few] فشلت { $checks } تحققات.
    [many] فشل { $checks } تحققًا.
   *[other] فشل { $checks } تحقق.
}
verify-not-all = { $checks ->
    [zero] أُجريت جميع التحققات.
    [one] تعذّر إجراء تحقق واحد بما نُشر.
    [two] تعذّر إجراء تحققين بما نُشر.
    [few] تعذّر إجراء { $checks } تحققات بما نُشر.
    [many] تعذّر إجراء { $checks } تحققًا بما نُشر.
   *[other] تعذّر إجراء { $checks } تحقق بما نُشر.
}
verify-checks = ما جرى التحقق منه
verify-what = التحقق
verify-detail = التفاصيل
verify-draw = القرعة
verify-lists = القوائم التي كان يمكن سحبها
verify-outcome-passed = ناجح
verify-outcome-failed = فاشل
verify-outcome-not-checked = لم يُتحقق منه
verify-check-format = صيغة الملف معروفة
verify-check-hash = للأشخاص والقواعد البصمة المنشورة
verify-check-types = الأشخاص مصنفون بحسب ما يُحتسبون فيه
verify-check-panels = كل قائمة تلتزم بكل القواعد
verify-check-weights = مجموع الأوزان صحيح
verify-check-probabilities = الفرص تنتج عن القوائم والأوزان
verify-check-minimum = أصغر فرصة هي المنشورة
verify-check-bound = لا يمكن لأي قرعة أن تمنح الجميع فرصة أكبر
verify-check-seed = البذرة مأخوذة من النص المعلن
verify-check-selected = البذرة تسحب الأشخاص المختارين
verify-how = كيف يعمل هذا
verify-how-text = يضم الملف القوائم التي كان يمكن سحبها، ولكل منها وزنها، والبذرة. ومنها تحسب الصفحة فرصة كل شخص، وتجمع البرهان على أن أي قرعة لا تمنح فرصة دنيا أكبر، ثم تعيد القرعة. ولا تستخدم أي برنامج حلّ، فلا يحتاج أحد إلى الثقة به. وإذا ضم الملف الأشخاص والقواعد أمكن إجراء جميع التحققات، وإلا أُجري ما يكفيه العدد منها.

# Trying changes to quotas and shortlist without making them.
done-what-if-applied = أُجريت التغييرات.
what-if-title = ماذا لو…
what-if-lead = جرِّب التغييرات هنا. يحملها عنوان هذه الصفحة، ولا يُحفظ شيء قبل أن تطبقها.
what-if-could = مع هذه التغييرات يمكن استيفاء الحصص.
what-if-draw-again = القائمة بوضعها الحالي لن تستوفيها كلها: أعد القرعة بعد التطبيق.
what-if-open-seats = { $seats ->
    [zero] لن يبقى أي مقعد للقرعة القادمة.
    [one] سيبقى مقعد واحد للقرعة القادمة.
    [two] سيبقى مقعدان للقرعة القادمة.
    [few] ستبقى { $seats } مقاعد للقرعة القادمة.
    [many] سيبقى { $seats } مقعدًا للقرعة القادمة.
   *[other] سيبقى { $seats } مقعد للقرعة القادمة.
}
what-if-chart = التوازن كما هو وكما سيكون
what-if-now = الآن
what-if-then = بعد التغيير
what-if-changes = التغييرات المجرَّبة
what-if-added = { $name }: يُضاف
what-if-removed = { $name }: يُرفع من القائمة
what-if-locked = { $name }: يُثبَّت مكانه
what-if-quota = { $quota }: { $after } بدلًا من { $before }
what-if-take-back = تراجع
what-if-reason-hint = سبب واحد لجميع هذه التغييرات، ويبقى في السجل.
what-if-apply = تطبيق هذه التغييرات
what-if-discard = تجاهل
what-if-change-quota = تغيير حصة
what-if-quota-hint = اترك العددين فارغين للتجربة من دون هذه الحصة.
what-if-try = تجربة
what-if-list = القائمة كما ستكون
what-if-without = تجربة من دونه
what-if-lock = تجربة التثبيت
what-if-add = تجربة الإضافة
what-if-find = تجربة شخص آخر

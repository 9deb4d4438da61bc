together-title = { $people ->
    [zero] لم يُختر أحد
    [one] شخص واحد مختار
    [two] شخصان مختاران
    [few] { $people } أشخاص مختارون
    [many] { $people } شخصًا مختارًا
   *[other] { $people } شخص مختار
}
together-nobody = لم يُختر أحد
together-nobody-text = أشّر على أشخاص في الدليل، أو خذ كل من تُظهره عوامل التصفية.
together-others = { $people ->
    [zero] ولا أحد غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ $people } أشخاص آخرون
    [many] و{ $people } شخصًا آخر
   *[other] و{ $people } شخص آخر
}
together-archived = مُخرج من الدليل
together-archiving = الإخراج من الدليل
together-archiving-text = لن يُقترح هؤلاء ولن يُدعوا بعد الآن. تبقى الدعوات والتقارير التي تذكرهم، ويمكن إعادتهم في أي وقت.
together-archive = { $people ->
    [zero] لا أحد لإخراجه
    [one] إخراج شخص واحد
    [two] إخراج شخصين
    [few] إخراج { $people } أشخاص
    [many] إخراج { $people } شخصًا
   *[other] إخراج { $people } شخص
}
together-restore = { $people ->
    [zero] لا أحد لإعادته
    [one] إعادة شخص واحد
    [two] إعادة شخصين
    [few] إعادة { $people } أشخاص
    [many] إعادة { $people } شخصًا
   *[other] إعادة { $people } شخص
}
together-shortlist = الإضافة إلى قائمة مختصرة
together-shortlist-text = تُظهر الصفحة التالية كيف سيكون التوازن معهم. لا يتغير شيء قبل تأكيدكم هناك.
together-shortlist-limit = يؤخذ أول { $people } فقط.
together-dialogue = الحوار
together-choose = اختر حوارًا
together-try = تجربة
together-column = اختيار
together-select = اختيار { $name }
together-selected = مع المختارين…
together-all = { $people ->
    [zero] لا أحد
    [one] مع الشخص الذي عُثر عليه…
    [two] مع الشخصين اللذين عُثر عليهما…
    [few] مع الأشخاص الـ{ $people } الذين عُثر عليهم…
    [many] مع الـ{ $people } شخصًا الذين عُثر عليهم…
   *[other] مع الـ{ $people } شخص الذين عُثر عليهم…
}
done-people-archived = أُخرج الأشخاص من الدليل.
done-people-restored = عاد الأشخاص إلى الدليل.

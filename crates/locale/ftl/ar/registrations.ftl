# التسجيل: مدخل الجمهور والصفحة خلف الرابط والمكتب والرسائل.

# كلمات
registration-state-submitted = في انتظار قرار
registration-state-returned = أُعيد
registration-state-confirmed = مؤكَّد
registration-state-waitlisted = في قائمة الانتظار
registration-state-refused = مرفوض
registration-state-withdrawn = مسحوب
field-kind-short-text = نص قصير
field-kind-long-text = نص طويل
field-kind-one-choice = اختيار واحد
field-kind-several-choices = عدة اختيارات
field-kind-yes-no = نعم أو لا
field-kind-languages = اللغات
field-kind-access-needs = احتياجات تيسير الوصول
field-kind-diet = الاحتياجات الغذائية
field-kind-consent = الموافقة
field-kind-date = تاريخ
field-kind-file = ملف
field-kind-identity-document = جواز سفر أو بطاقة هوية أو تأشيرة
field-audience-secretariat = الأمانة وحدها
field-audience-participants = الأمانة والمشاركون
field-audience-public = الجميع
identity-kind-passport = جواز سفر
identity-kind-identity-card = بطاقة هوية
identity-kind-visa = تأشيرة
registration-door-not-yet = لم يُفتح التسجيل بعد
registration-door-open = التسجيل مفتوح
registration-door-waiting = جميع المقاعد مشغولة؛ وتُحال التسجيلات إلى قائمة الانتظار
registration-door-full = جميع المقاعد مشغولة
registration-door-over = انتهى التسجيل
registration-door-off = التسجيل مغلق
mail-kind-registration = تسجيل
done-registration-saved = حُفظت تغييراتكم.
done-registration-withdrawn = سُحب تسجيلكم.
done-registration-draft-saved = تم الحفظ. يعيدكم الرابط الذي أتيتم منه إلى هنا لمدة 30 يومًا.
done-opening-saved = حُفظ التسجيل.
done-late-link-made = أُنشئ رابط التسجيل المتأخر.
done-late-link-withdrawn = لم يعد رابط التسجيل المتأخر صالحًا.
done-registration-form-saved = حُفظت الاستمارة.
done-registrations-decided = سُجّل القرار، ويُبلَّغ المعنيون بالبريد الإلكتروني.

# تسميات الحقول المشتركة
registration-given-name = الاسم الأول
registration-family-name = اسم العائلة
registration-email = البريد الإلكتروني
registration-email-hint = يُرسل رابطكم إلى هذا العنوان.
registration-email-kept = لا يتغير عنوان التسجيل. لاستخدام عنوان آخر، اسحبوا التسجيل وسجّلوا من جديد.
registration-position = المنصب أو الوظيفة
registration-organisation = المنظمة
registration-organisation-hint = اسمها الكامل. إن كنتم تتحدثون باسمكم فاكتبوا «لا شيء».
registration-organisation-type = نوع المنظمة
registration-country = الدولة
registration-country-hint = حيث يقع مقر المنظمة. ويختار ممثلو الدول دولتهم.
registration-language = لغة الرسائل
registration-gender = النوع الاجتماعي
registration-gender-hint = لستم ملزمين بالإجابة. يُستخدم ذلك لحفظ التوازن ولا يظهر في أي قائمة.
registration-gender-undisclosed = أفضّل عدم الإفصاح
registration-publish-name = يجوز أن يظهر اسمي ومنظمتي في القائمة العامة للمشاركين
registration-optional = اختياري
registration-label-languages = اللغات التي يمكنكم متابعة الاجتماع بها
registration-label-access-needs = ما الذي تحتاجون إليه للمشاركة؟
registration-label-diet = الاحتياجات الغذائية
registration-label-consent = أوافق
registration-label-identity-document = جواز سفر أو بطاقة هوية أو تأشيرة
registration-help-access-needs = مثل مدخل بلا درج أو لغة الإشارة أو العرض النصي.
registration-purpose-languages = لتخطيط الترجمة الشفوية
registration-purpose-access-needs = لتيسير حضوركم الاجتماع
registration-purpose-diet = لطلب الوجبات
registration-purpose-consent = لاحترام ما توافقون عليه
registration-purpose-identity-document = لإدخالكم المبنى أو دعم طلب تأشيرتكم
registration-identity-kind = نوع الوثيقة
registration-identity-number = الرقم
registration-identity-country = جهة الإصدار
registration-identity-expires = صالحة حتى
registration-file-hint = ملف PDF أو Word أو OpenDocument أو جدول أو صورة أو نص، بحد أقصى { $max } ميغابايت. واختيار ملف آخر يحل محل الملف الموجود.
registration-file-chosen = الملف المختار: { $file }
registration-file-remove = إزالة هذا الملف
registration-file-there = ملف
registration-files = ملفاتكم
registration-identity-kept = توجد وثيقة محفوظة. اتركوا هذه الحقول فارغة لإبقائها؛ ولن تُعرض مرة أخرى.
registration-identity-sealed = محفوظة ومختومة

# الصفحة العامة
registration-title = التسجيل
registration-eyebrow = التسجيل
registration-to-register = سجّلوا
registration-link-open = يجري التسجيل في هذا الحوار هنا.
registration-lead = لا حاجة إلى حساب. ويمكنكم مراجعة كل شيء قبل إرساله.
registration-about-you = عنكم
registration-questions = أسئلة الأمانة
registration-opens = يُفتح التسجيل في { $when }.
registration-closes = يُغلق التسجيل في { $when }.
registration-closed-text = يُرجى مراسلة الأمانة إن كانت لديكم أسئلة.
registration-full-text = جميع المقاعد المخصصة للتسجيل مشغولة ولا توجد قائمة انتظار.
registration-off-text = لا يقبل هذا الحوار تسجيلات.
registration-waiting-title = جميع المقاعد مشغولة
registration-waiting-text = لا يزال بإمكانكم التسجيل. ستكونون في قائمة الانتظار، وسنكتب إليكم إذا شغر مقعد.
registration-approval-text = تبتّ الأمانة في كل تسجيل وتكتب إليكم.
registration-late = أتيتم من رابط صالح بعد انتهاء التسجيل.
registration-types = مفتوح لـ: { $types }
registration-who-sees = يطّلع عليه: { $audience }
registration-why = الغرض: { $purpose }
registration-how-long = { $days ->
    [0] يُحفظ حتى انتهاء الحوار
    [zero] يُحفظ حتى انتهاء الحوار
    [one] يُحفظ حتى يوم واحد بعد الحوار
    [two] يُحفظ حتى يومين بعد الحوار
    [few] يُحفظ حتى { $days } أيام بعد الحوار
    [many] يُحفظ حتى { $days } يومًا بعد الحوار
   *[other] يُحفظ حتى { $days } يوم بعد الحوار
}
registration-when = فقط إذا كانت إجابتكم عن «{ $field }» هي «{ $value }»
registration-words = { $words ->
    [zero] بلا كلمات
    [one] كلمة واحدة على الأكثر
    [two] كلمتان على الأكثر
    [few] { $words } كلمات على الأكثر
    [many] { $words } كلمة على الأكثر
   *[other] { $words } كلمة على الأكثر
}
registration-check = مراجعة الإجابات
registration-save = حفظ وإرسال رابط إليّ
registration-save-again = حفظ لوقت لاحق
registration-check-title = راجعوا إجاباتكم
registration-check-lead = لم يُرسل شيء بعد.
registration-send = إرسال التسجيل
registration-send-change = حفظ التغييرات
registration-change-answers = تغيير
registration-nothing-said = لا شيء
registration-done-title = تم استلام تسجيلكم
registration-done-text = أرسلنا رسالة إلى العنوان الذي ذكرتموه. تبيّن ما آل إليه تسجيلكم وتتضمن رابطًا للاطلاع عليه أو تغييره أو سحبه. إذا لم يصل شيء خلال ساعة فيُرجى النظر في مجلد البريد غير المرغوب فيه.
registration-done-reference = رقمكم المرجعي
registration-saved-title = تم الحفظ
registration-saved-text = أرسلنا رابطًا إلى العنوان الذي ذكرتموه. يعيدكم إلى ما كتبتموه لمدة 30 يومًا. ولم يُرسل شيء إلى الأمانة.
registration-back-to-dialogue = العودة إلى الحوار

# الصفحة خلف الرابط
registration-own-title = تسجيلكم
registration-reference = الرقم المرجعي
registration-submitted-at = تاريخ الاستلام
registration-own-submitted = تنظر الأمانة في تسجيلكم وستكتب إليكم.
registration-own-returned = تطلب منكم الأمانة تغيير شيء وإعادة الإرسال:
registration-own-confirmed = لديكم مقعد. وتتضمن رسالة التأكيد مدخلًا لتقويمكم.
registration-own-waitlisted = جميع المقاعد مشغولة حاليًا. سنكتب إليكم إذا شغر أحدها.
registration-own-refused = تعذر على الأمانة قبول تسجيلكم:
registration-own-withdrawn = سحبتم تسجيلكم.
registration-change = تغيير إجاباتي
registration-return = التسجيل من جديد
registration-withdraw = سحب تسجيلي
registration-withdraw-title = هل تسحبون تسجيلكم؟
registration-withdraw-lead = ينتقل مقعدكم أو موقعكم في قائمة الانتظار إلى شخص آخر.
registration-keep = الإبقاء على تسجيلي
registration-to-invitation = التقويم والبديل والعنوان على الإنترنت
registration-draft-notice = هذا ما حفظتموه. ولم يُرسل بعد.

# الرسائل
registration-mail-open = الاطلاع على تسجيلي أو تغييره أو سحبه
registration-mail-small = تصلكم هذه الرسالة لأن هذا العنوان ذُكر في تسجيل. إن لم تكونوا أنتم فلا داعي لفعل شيء.
registration-mail-received-subject = تم استلام تسجيلكم: { $title }
registration-mail-received-text = استلمنا تسجيلكم في «{ $title }». تبتّ الأمانة فيه وتكتب إليكم.
registration-mail-confirmed-subject = لديكم مقعد: { $title }
registration-mail-confirmed-text = تأكد تسجيلكم في «{ $title }». ومرفق مدخل لتقويمكم.
registration-mail-waitlisted-subject = أنتم في قائمة الانتظار: { $title }
registration-mail-waitlisted-text = شكرًا على تسجيلكم في «{ $title }». جميع المقاعد مشغولة حاليًا. أنتم في قائمة الانتظار وسنكتب إليكم إذا شغر مقعد.
registration-mail-returned-subject = يُرجى النظر في تسجيلكم مرة أخرى: { $title }
registration-mail-returned-text = تطلب منكم الأمانة تغيير شيء في تسجيلكم في «{ $title }» وإعادة إرساله:
registration-mail-refused-subject = بشأن تسجيلكم: { $title }
registration-mail-refused-text = نأسف لعدم تمكننا من قبول تسجيلكم في «{ $title }»:
registration-mail-withdrawn-subject = سُحب تسجيلكم: { $title }
registration-mail-withdrawn-text = سُحب تسجيلكم في «{ $title }» بناءً على طلبكم.
registration-mail-called-off-subject = أُلغي: { $title }
registration-mail-called-off-text = أُلغي { $title }. كنتم قد سجلتم فيه وتنتظرون جوابا؛ وليس عليكم القيام بأي شيء. وإذا تقرر عقده رغم ذلك فسنكتب إليكم من جديد.
registration-mail-repeated-subject = أنتم مسجلون بالفعل: { $title }
registration-mail-repeated-text = سجّل شخص ما، ربما أنتم، مرة أخرى في «{ $title }» بهذا العنوان. يبقى تسجيلكم كما كان ولم يُسجّل شيء آخر.
registration-mail-invited-subject = أنتم مدعوون بالفعل: { $title }
registration-mail-invited-text = سجّل شخص ما، ربما أنتم، في «{ $title }» بهذا العنوان. لديكم دعوة بالفعل ولا حاجة إلى التسجيل: يُرجى الرد عبر رابطكم الخاص.
registration-mail-invited-open = فتح دعوتي
registration-mail-saved-subject = رابطكم للعودة: { $title }
registration-mail-saved-text = حفظتم تسجيلًا في «{ $title }». يعيدكم هذا الرابط إليه لمدة { $days } يومًا. ولم يُرسل شيء إلى الأمانة بعد.
registration-mail-saved-open = متابعة تسجيلي

# المكتب
registrations = التسجيلات
registrations-none = لم يسجّل أحد بعد
registrations-none-text = تظهر التسجيلات هنا عند وصولها.
registrations-no-opening = لا يقبل هذا الحوار تسجيلات
registrations-no-opening-text = افتحوا التسجيل ليتمكن الناس من التسجيل بلا حساب.
registrations-open-it = فتح التسجيل
registrations-opening = المواعيد والمقاعد والقواعد
registrations-form = الاستمارة
registrations-filter = تصفية التسجيلات
registrations-state = الحالة
registrations-seats = مُنح بالتسجيل { $confirmed } من { $seats } من المقاعد
registrations-place = الموقع { $place } في قائمة الانتظار
registrations-unknown-body = ليست في الدليل
registrations-serves = { $seats ->
    [zero] { $feature }: عند الحد الأدنى
    [one] { $feature }: أقل من الحد الأدنى بمقعد واحد
    [two] { $feature }: أقل من الحد الأدنى بمقعدين
    [few] { $feature }: أقل من الحد الأدنى بـ{ $seats } مقاعد
    [many] { $feature }: أقل من الحد الأدنى بـ{ $seats } مقعدًا
   *[other] { $feature }: أقل من الحد الأدنى بـ{ $seats } مقعد
}
registrations-exceeds = { $seats ->
    [zero] { $feature }: عند الحد الأقصى
    [one] { $feature }: يتجاوز الحد الأقصى بمقعد واحد
    [two] { $feature }: يتجاوز الحد الأقصى بمقعدين
    [few] { $feature }: يتجاوز الحد الأقصى بـ{ $seats } مقاعد
    [many] { $feature }: يتجاوز الحد الأقصى بـ{ $seats } مقعدًا
   *[other] { $feature }: يتجاوز الحد الأقصى بـ{ $seats } مقعد
}
registrations-no-effect = بترتيب الوصول
registrations-choose = اختيار
registrations-some = تسجيل واحد على الأقل
registrations-confirm = تأكيد
registrations-return = إعادة
registrations-refuse = رفض
registrations-reason = السبب
registrations-reason-hint = للإعادة والرفض. يقرؤه المعنيون في رسالتهم.
registrations-decide = البتّ في المختارة
registrations-answers = الإجابات
registrations-form-version = الإصدار { $version } من الاستمارة
registrations-invitation = الدعوة
registrations-documents = وثائق الهوية
registrations-documents-text = يُسجَّل فتحها باسمكم في سجل التدقيق.
registrations-documents-open = فتح الوثائق
registrations-csv = CSV
registrations-xlsx = Excel
registrations-link = الصفحة العامة
opening-title = التسجيل
opening-lead = من يمكنه التسجيل، ومن متى إلى متى، وما الذي يحدث بعد ذلك.
opening-opens-date = يُفتح في
opening-opens-time = الساعة
opening-closes-date = يُغلق في
opening-closes-time = الساعة
opening-zone = بتوقيت { $city }. من دون ساعة يُفتح في أول اليوم ويُغلق في آخره؛ ومن دون يوم لا بداية ولا نهاية.
opening-seats = المقاعد الممنوحة بالتسجيل
opening-seats-hint = لا تزيد أبدًا على ما لدى الحوار من مقاعد شاغرة.
opening-organisation-types = من يمكنه التسجيل
opening-organisation-types-hint = من دون اختيار: الجميع.
opening-approval = تبتّ الأمانة في كل تسجيل
opening-approval-hint = وإلا يشغل المقعد من يصل أولًا.
opening-waitlist = يمكن الانتظار عندما تكون المقاعد مشغولة
opening-promotes = يشغل أول المنتظرين المقعد الذي يشغر
opening-promotes-hint = يأتي أولًا من يخدم التوازن أكثر.
opening-text = نص فوق الاستمارة
opening-identity-days = عدد أيام حفظ وثائق الهوية بعد الحوار
opening-late = رابط التسجيل المتأخر
opening-late-text = يمكن لمن لديه هذا الرابط التسجيل بعد الإغلاق. أعطوه لمن فاته الموعد.
opening-late-none = لا يوجد.
opening-late-make = إنشاء رابط متأخر
opening-late-again = إنشاء رابط آخر
opening-late-withdraw = سحب الرابط
registration-form-title = استمارة التسجيل
registration-form-lead = يُسأل الجميع عن الاسم والعنوان والمنظمة والدولة واللغة والنوع الاجتماعي. وتأتي هذه الأسئلة بعدها.
registration-form-version = { $answered ->
    [0] الإصدار { $version }، لم يُجب عنه بعد: تُجرى التغييرات فيه
    [zero] الإصدار { $version }، لم يُجب عنه بعد: تُجرى التغييرات فيه
    [one] الإصدار { $version }، أجاب عنه شخص واحد: أي تغيير يُنشئ الإصدار التالي
    [two] الإصدار { $version }، أجاب عنه شخصان: أي تغيير يُنشئ الإصدار التالي
    [few] الإصدار { $version }، أجاب عنه { $answered } أشخاص: أي تغيير يُنشئ الإصدار التالي
    [many] الإصدار { $version }، أجاب عنه { $answered } شخصًا: أي تغيير يُنشئ الإصدار التالي
   *[other] الإصدار { $version }، أجاب عنه { $answered } شخص: أي تغيير يُنشئ الإصدار التالي
}
registration-form-add = إضافة سؤال
registration-form-add-kind = نوع السؤال
registration-form-none = لا أسئلة
registration-form-none-text = لا تتضمن الاستمارة إلا ما يُسأل عنه الجميع.
registration-form-preview = معاينة
registration-form-preview-lead = كما يراها الناس. ولا يمكن إرسال شيء من هنا.
registration-form-up = إلى أعلى
registration-form-down = إلى أسفل
registration-form-remove = حذف
registration-form-field = السؤال
registration-field-label = السؤال
registration-field-label-hint = إن تُرك فارغًا: صياغتنا باللغات الست.
registration-field-help = شرح تحته
registration-field-help-consent = ما يوافق عليه الناس.
registration-field-required = الإجابة إلزامية
registration-field-purpose = لماذا يُسأل عنه
registration-field-audience = من يطّلع على الإجابة
registration-field-days = عدد أيام الحفظ بعد الحوار
registration-field-when = يُسأل عنه
registration-field-when-always = دائمًا
registration-field-when-if = إذا كان «{ $field }» هو «{ $value }»
registration-field-options = الاختيارات
registration-field-options-hint = اختيار في كل سطر.
registration-field-words = أقصى عدد للكلمات
registration-field-required-short = إلزامي
audit-opening-saved = غيّر مواعيد التسجيل أو مقاعده أو قواعده
audit-late-link-made = أنشأ رابطًا للتسجيل المتأخر
audit-late-link-withdrawn = سحب رابط التسجيل المتأخر
audit-registration-form-saved = غيّر استمارة التسجيل
audit-registration-received = ورد تسجيل
audit-registration-repeated = سجّل شخص مرة أخرى بعنوان معروف
audit-registration-changed = غيّر صاحب التسجيل تسجيله
audit-registration-withdrawn = سحب صاحب التسجيل تسجيله
audit-registration-decided = بتّ في تسجيل
audit-registration-promoted = منح مقعدًا شاغرًا لأحد المنتظرين
audit-identity-document-opened = فتح وثائق الهوية الخاصة بتسجيل
audit-identity-documents-purged = حذف وثائق هوية حلّ أجلها
audit-begun-inputs-purged = حذف مساهمات بُدئت ولم تُرسل
audit-names-purged = حذف أسماء أشخاص لم يُقبلوا
audit-registration-answers-purged = حذف إجابات تسجيلات حلّ أجلها

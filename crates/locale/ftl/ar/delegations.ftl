# Delegations: States and organizations that are invited as such, at the desk, in mails and behind the focal point's link.

delegation = الوفد
delegations = الوفود
delegations-lead = دول ومنظمات مدعوة بصفتها هذه. تسمّي جهات الاتصال فيها الأشخاص عبر رابط، ومن تؤكدونه يُدعى كغيره.
delegations-invite = دعوة وفود
delegations-invite-lead = تتلقى كل جهة اتصال رسالة بلغتها تتضمن رابطاً. لا حاجة إلى حساب.
delegations-invite-now = إرسال الدعوات
delegations-none = لم يُدعَ أي وفد
delegations-none-text = ادعوا الدول أو المنظمات بصفتها هذه واتركوا لها تسمية من توفدهم.
delegations-none-so = لا يوجد وفد في هذه الحالة.
delegations-all = جميع الوفود
delegations-show = عرض
delegations-remind = تذكير من لم يجيبوا
delegations-search = اسم المنظمة
delegations-kind = نوع المنظمة
delegations-found-none = لا يوجد من يمكن دعوته
delegations-found-none-text = لا توجد منظمة لم تُدعَ بعد تطابق بحثكم ولها في الدليل شخص له عنوان بريد إلكتروني.
delegations-more = هناك المزيد. ابحثوا عن المنظمة باسمها.
delegation-organisations = المنظمات
delegation-focal-point = جهة الاتصال
delegation-focal-point-of = جهة الاتصال في { $organisation }
delegation-table-seats = المقاعد على الطاولة
delegation-table-seats-hint = لرئيس كل وفد ومندوبيه. تُحتسب في التوازن.
delegation-adviser-seats = مقاعد المستشارين
delegation-adviser-seats-hint = خلف الطاولة. لا تشغل مقاعدها ولا تُحتسب في التوازن.
delegation-nominate-by = تُقبل التسميات حتى
delegation-nominate-by-hint = آخر يوم لتسمية الأشخاص بتوقيت مكان الاجتماع. يظل الاستبدال ممكناً بعده.
delegation-message-hint = ما ينبغي أن تعرفه جهات الاتصال إلى جانب المواعيد. يُعرض باللغة التي تكتبون بها.
delegation-to-confirm = تسميات تنتظر التأكيد
delegation-to-confirm-hint = من يُؤكَّد يُدعى فوراً بالبريد الإلكتروني، وتُبلَّغ جهة الاتصال.
delegates-confirm = تأكيد المحددين
delegation-standing = الحالة
delegation-standing-to-confirm = تنتظر التأكيد
delegation-standing-silent = لم يجب بعد
delegation-standing-named = سمّى ممثليه
delegation-standing-declined = لن يوفد أحداً
delegation-standing-withdrawn = سُحبت دعوته
delegation-named = الأشخاص المسمّون
delegation-named-of = سُمّي { $named } من { $seats }، وأُكّد { $confirmed }
delegation-letters-count = { $count ->
    [zero] لا رسائل
    [one] رسالة واحدة
    [two] رسالتان
    [few] { $count } رسائل
    [many] { $count } رسالة
   *[other] { $count } رسالة
}
delegation-asked-at = آخر مراسلة
delegation-answered-at = تاريخ الإجابة
delegation-seats = المقاعد المخصصة
delegation-seats-table = { $count ->
    [zero] لا مقاعد على الطاولة
    [one] مقعد واحد على الطاولة
    [two] مقعدان على الطاولة
    [few] { $count } مقاعد على الطاولة
    [many] { $count } مقعداً على الطاولة
   *[other] { $count } مقعد على الطاولة
}
delegation-seats-advisers = { $count ->
    [zero] لا مقاعد للمستشارين
    [one] مقعد واحد لمستشار
    [two] مقعدان لمستشارين
    [few] { $count } مقاعد للمستشارين
    [many] { $count } مقعداً للمستشارين
   *[other] { $count } مقعد للمستشارين
}
delegation-left-table = { $count } على الطاولة
delegation-left-advisers = { $count } للمستشارين
delegation-free = المتبقي: { $rule }.
delegation-rule = لوفدكم: { $rule }.
delegation-people = أعضاء الوفد
delegation-nobody-named = لم يُسمَّ أحد بعد
delegation-nobody-named-text = سمّوا من توفدونهم واحداً واحداً. تؤكدهم الأمانة ويتلقى كل منهم دعوته الخاصة.
delegation-reason = السبب
delegation-reason-hint = ستقرؤه جهة الاتصال.
delegation-letter = مذكرة شفوية أو رسالة
delegation-letters = المذكرة الشفوية أو رسالة التسمية
delegation-letters-text = أرسلوها هنا إن كان ذلك متبعاً لديكم. لا يقرؤها سوى الأمانة.
delegation-letters-none = لم تُرسل أي رسالة.
delegation-letter-hint = ملف PDF أو Word أو OpenDocument أو صورة، بحد أقصى { $max } ميغابايت.
delegation-letter-send = إرسال الرسالة
delegation-letter-remove = سحب
delegation-withdraw = سحب الدعوة
delegation-withdraw-text = لن يفتح رابط جهة الاتصال شيئاً بعد ذلك. يبقى المؤكَّدون مدعوين إلى أن تسحبوا دعواتهم.
delegation-of = الوفد: { $organisation }
delegation-declined-title = أشرتم إلى عدم إيفاد أحد
delegation-declined-text = سمّوا شخصاً ما دامت التسمية مفتوحة فتُلغى هذه الإجابة.
delegation-late-title = انتهى موعد التسمية
delegation-late-text = ما زال ممكناً استبدال من سُمّوا أو سحبهم. راسلوا الأمانة في ما عدا ذلك.
delegation-closed-title = لم يعد ممكناً تغيير أي شيء
delegation-closed-text = انتهى الحوار أو أنه غير مفتوح للوفود.
delegation-decline = لن نوفد أحداً
delegation-decline-text = تُبلَّغ الأمانة بأن منظمتكم لن تشارك. يمكنكم تغيير رأيكم ما دامت التسمية مفتوحة.
delegation-decline-now = تأكيد عدم إيفاد أحد
delegate-role = الصفة
delegate-role-head = رئيس الوفد
delegate-role-delegate = مندوب
delegate-role-adviser = مستشار
delegate-role-head-hint = يتحدث باسم الوفد ويجلس على الطاولة.
delegate-role-delegate-hint = يجلس على الطاولة.
delegate-role-adviser-hint = يجلس خلف الطاولة.
delegate-state-nominated = قيد التأكيد
delegate-state-returned = أُعيدت
delegate-state-confirmed = مؤكَّدة
delegate-state-replaced = استُبدلت
delegate-state-withdrawn = سُحبت
delegation-state-asked = مدعو
delegation-state-declined = لن يوفد أحداً
delegation-state-withdrawn = سُحبت الدعوة
delegate-name = تسمية شخص
delegate-name-text = تؤكد الأمانة التسمية، ثم يتلقى الشخص دعوته الخاصة.
delegate-change = تعديل
delegate-replace = استبدال
delegate-replace-text = يحتفظ { $name } بالمقعد إلى أن تؤكد الأمانة من تسمّونه الآن.
delegate-withdraw = سحب
delegate-withdraw-title = سحب { $name }؟
delegate-withdraw-text = تُسحب التسمية.
delegate-withdraw-confirmed = يصبح المقعد شاغراً ويُبلَّغ الشخص برسالة تزيل الموعد من تقويمه.
delegate-send = إرسال التسمية
delegate-confirm = تأكيد
delegate-return = إعادة مع بيان السبب
delegate-returned-title = تطلب الأمانة تعديلاً
delegate-in-the-place-of = بدلاً من { $name }
delegate-invitation = الدعوة
delegate-language = لغة الدعوة
delegate-language-hint = اللغة التي يُراسَل بها الشخص.
delegate-email-hint = تُرسل إليه الدعوة مع موعد التقويم.
delegate-gender-hint = كما يود الشخص أن يُحتسب في التوازن. غير المُفصح عنه لا يُحتسب في أي اتجاه.
delegation-mail-asked-subject = وفدكم: { $title }
delegation-mail-again-subject = تذكير: وفدكم، { $title }
delegation-mail-asked-text = يُدعى { $organisation } إلى إيفاد وفد إلى «{ $title }».
delegation-mail-asked-seats = عدد المقاعد: { $table } على الطاولة و{ $advisers } للمستشارين. عبر هذا الرابط تسمّون من توفدونهم دون حساب:
delegation-mail-asked-then = يمكنكم هناك أيضاً رفع مذكرة شفوية أو استبدال شخص لاحقاً أو الإشارة إلى عدم إيفاد أحد. الرابط خاص بمنظمتكم: لا تمرروه إلا إلى من يسمّي الوفد.
delegation-mail-open = فتح صفحة وفدكم
delegation-mail-small = تتلقون هذه الرسالة بصفتكم جهة الاتصال في { $organisation }.
delegation-mail-confirmed-subject = تأكيد: وفدكم، { $title }
delegation-mail-confirmed-text = أُكّدت المشاركة في «{ $title }»: { $names }. يتلقى كل منهم دعوة مع موعد في التقويم.
delegation-mail-returned-subject = تسميتكم: { $title }
delegation-mail-returned-text = لم تتمكن الأمانة بعد من تأكيد { $name } للمشاركة في «{ $title }»:
delegation-mail-withdrawn-subject = سحب الدعوة: { $title }
delegation-mail-withdrawn-text = سُحبت الدعوة الموجهة إلى { $organisation } لإيفاد وفد إلى «{ $title }»:
mail-kind-delegation = الوفد
done-delegations-invited = تجري مراسلة جهات الاتصال.
done-delegations-nobody-new = جميعها مدعوة من قبل.
done-delegations-reminded = يجري تذكيرهم بالبريد الإلكتروني.
done-delegations-nobody-to-remind = لا يوجد من يُذكَّر الآن: روسل الجميع خلال العشرين ساعة الماضية أو انتهى الموعد.
done-delegates-confirmed = تم التأكيد. الدعوات في طريقها.
done-delegate-returned = أُعيدت. ستقرأ جهة الاتصال السبب.
done-delegation-withdrawn = سُحبت الدعوة.
done-delegate-named = أُرسلت إلى الأمانة. ستصلكم رسالة عند اتخاذ القرار.
done-delegate-withdrawn = تم السحب.
done-delegation-declined = أُبلغت الأمانة بعدم إيفاد أحد.
done-delegation-letter-sent = وصلت رسالتكم إلى الأمانة.
audit-delegations-invited = دعا منظمات إلى إيفاد وفود
audit-delegations-reminded = ذكّر جهات الاتصال
audit-delegate-nominated = سمّت جهة اتصال شخصاً
audit-delegate-replacement-named = سمّت جهة اتصال بديلاً
audit-delegate-withdrawn = سحبت جهة اتصال شخصاً
audit-delegates-confirmed = أكّد مندوبين
audit-delegate-returned = أعاد تسمية
audit-delegation-declined = منظمة لن توفد أحداً
audit-delegation-withdrawn = سحب دعوة منظمة
audit-delegation-letter-sent = وردت رسالة من وفد
audit-delegation-letter-removed = سُحبت رسالة وفد
audit-organisations = { $count ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
    [many] { $count } منظمة
   *[other] { $count } منظمة
}

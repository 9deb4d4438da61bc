# ما يعود بالبريد: قائمة الانتظار لدى الأمانة، والرسائل والصفحات التي تجيب عن رسالة.

inbound-title = البريد الوارد
inbound-lead = ردود ومقترحات ورسائل وصلت بالبريد وتنتظر قرارا.
inbound-from = من
inbound-subject = الموضوع
inbound-kind = النوع
inbound-arrived = تاريخ الوصول
inbound-about = الدعوة
inbound-why = سبب الانتظار
inbound-filter-waiting = قيد الانتظار
inbound-filter-all = الكل
inbound-none-waiting = لا شيء قيد الانتظار
inbound-none-waiting-text = احتُسبت الردود التي أمكن فهمها. وسيظهر هنا ما يحتاج إلى قرار.
inbound-none = لم ترد أي رسالة
inbound-none-text = متى أُعدّ صندوق البريد وصلت إلى هنا ردود التقويمات والرسائل.
inbound-looked = قُرئ صندوق البريد آخر مرة في { $when }.
inbound-failed-title = تعذرت قراءة صندوق البريد
inbound-badge = { $mails ->
    [zero] لا رسائل تنتظر قرارا
    [one] رسالة واحدة تنتظر قرارا
    [two] رسالتان تنتظران قرارا
    [few] { $mails } رسائل تنتظر قرارا
    [many] { $mails } رسالة تنتظر قرارا
   *[other] { $mails } رسالة تنتظر قرارا
}
inbound-badge-text = ردود ورسائل تعذر احتسابها تلقائيا.
inbound-open = فتح قائمة الانتظار
inbound-no-subject = (بلا موضوع)
inbound-no-text = لا تحتوي الرسالة على نص يُعرض.
inbound-forgotten = حُذف النص: إذ يُحفظ ستة أشهر بعد القرار.
inbound-text = نص الرسالة
inbound-answer = الرد الوارد في الرسالة
inbound-settled = تاريخ القرار
inbound-assign-title = بأي دعوة تتعلق الرسالة؟
inbound-assign-reference = الرقم المرجعي للدعوة
inbound-assign-hint = ثمانية رموز، مثل 7F3A-91C2. وهو مذكور في صفحة الدعوة وفي رسالة التأكيد.
inbound-assign-button = ربط بالدعوة
inbound-apply-title = احتسابها ردا
inbound-apply-text = يُسجَّل الرد باسم الشخص المدعو الذي يتلقى تأكيدا.
inbound-apply-button = تسجيل هذا الرد
inbound-forward-text = تُرسل الرسالة إلى صندوق بريد الأمانة للرد عليها هناك وتخرج من هذه القائمة.
inbound-forward-button = إرسال إلى صندوق بريد الأمانة
inbound-dismiss-text = تخرج الرسالة من هذه القائمة ولا تغيّر شيئا.
inbound-dismiss-button = تنحية
inbound-proposal-title = اقتُرح موعد آخر
inbound-proposal-when = الموعد المقترح
inbound-proposal-unknown = تعذرت قراءة الموعد المقترح؛ انظر النص.
inbound-proposal-accept = تغيير موعد الحوار
inbound-proposal-accept-text = يُسجَّل أن المقترح مقبول. وتتضمن الاستمارة في الصفحة التالية الموعد المقترح: راجعوه واحفظوه. ويتلقى جميع المدعوين التحديث.
inbound-proposal-refuse = الإبقاء على الموعد
inbound-proposal-refuse-text = يُبلَّغ الشخص المدعو بأن الموعد باق على حاله.
inbound-proposals-title = اقتُرحت مواعيد أخرى
inbound-proposals-whole = السلسلة كلها
inbound-proposal-accept-one = تغيير موعد هذا الاجتماع
inbound-proposal-set = تحديد هذا الموعد
inbound-proposals-accept = تسجيل قبولها جميعاً
inbound-proposals-refuse = الإبقاء على جميع المواعيد
inbound-proposals-accept-text = أو بُتّوا في جميع المواعيد المعلقة دفعة واحدة. ثم يُحدَّد كل موعد مقبول على حدة من هذه الصفحة.
inbound-log-title = الرسائل الواردة
inbound-log-none = لم ترد أي رسالة بشأن هذه الدعوة.
inbound-refused-deadline-passed = كانت المهلة قد انقضت.
inbound-refused-wrong-state = لم تعد الدعوة أو الحوار يقبل هذا الرد.
inbound-refused-seats-taken = كانت جميع المقاعد مشغولة.
inbound-refused-cap-reached = بُلغ الحد المقرر للبلد أو للمنظمة.
inbound-refused-invalid = كانت بيانات البديل ناقصة أو دلّت على الشخص المدعو نفسه.
done-received-assigned = رُبطت الرسالة بالدعوة.
done-received-applied = سُجّل الرد.
done-received-dismissed = نُحيت الرسالة.
done-received-forwarded = الرسالة في طريقها إلى صندوق بريد الأمانة.
done-proposal-refused = يُبلَّغ الشخص المدعو بأن الموعد باق.
done-proposal-accepted = سُجّل المقترح. راجعوا هنا الموعد المقترح واحفظوه؛ ويتلقى جميع المدعوين التحديث.
done-proposals-accepted = سُجّلت المقترحات. حدِّدوا كل موعد من هنا؛ ويتلقى جميع المدعوين التحديث.

## Is it yours?
inbound-confirm-title = هل هذا الرد منكم؟
inbound-confirm-lead = وصلنا بالبريد رد على دعوتكم، لكننا لم نتمكن من التحقق من أنكم أرسلتموه.
inbound-confirm-button = نعم، هذا ردي
inbound-confirm-other = لا، تقديم رد آخر
inbound-confirm-closed-title = حُسمت هذه المسألة
inbound-confirm-closed-lead = سُجّل رد منذ ذلك الحين. ويمكنكم الاطلاع عليه وتغييره في صفحة دعوتكم.
inbound-confirm-open = فتح دعوتي
inbound-mail-check-subject = يرجى تأكيد ردكم: { $title }
inbound-mail-check-text = وصلنا بالبريد رد على دعوتكم إلى «{ $title }»: { $answer }. ولم نتمكن من التحقق من أنكم أرسلتموه، ولذلك لم يُحتسب بعد. يرجى تأكيده بنقرة واحدة.
inbound-mail-check-button = تأكيد ردي
inbound-mail-check-small = إذا لم ترسلوا هذا الرد فلا حاجة إلى أي إجراء. للاستفسار: { $contact }
inbound-mail-refused-subject = لم يُحتسب ردكم: { $title }
inbound-mail-refused-text = نشكركم على ردكم على «{ $title }» الذي وصلنا بالبريد. وقد تعذر احتسابه.
inbound-mail-refused-late = كان الموعد النهائي للرد قد انقضى عند وصوله.
inbound-mail-refused-full = شُغلت جميع المقاعد في هذه الأثناء.
inbound-mail-refused-closed = لم تعد الدعوة تقبل الردود.
inbound-mail-refused-older = يتعلق الرد بصيغة سابقة من الدعوة تغيرت منذ ذلك الحين، ولذلك نرجو منكم الرد مرة أخرى.
inbound-mail-refused-unknown = لا يطابق الرد الموعد الذي أرسلناه إليكم، وربما صدر عن موعد قديم في تقويمكم.
inbound-mail-refused-other = أُعطي الرد باسم شخص آخر. والدعوة شخصية، ويمكنكم تسمية بديل في صفحتها.
inbound-mail-refused-remedy = تبين صفحة دعوتكم وضعها الحالي وتتلقى ردكم ما دام ذلك ممكنًا.
inbound-mail-refused-small = كُتبت هذه الرسالة آليًا ردًا على رسالتكم. للاستفسار: { $contact }
inbound-mail-time-subject = الموعد باق على حاله: { $title }
inbound-mail-time-text = نشكركم على اقتراح موعد آخر لاجتماع «{ $title }». ولا يمكن نقل الاجتماع؛ فموعده باق على حاله. ويسعدنا مع ذلك أن نرحب بكم.
inbound-mail-forward-subject = محالة: { $subject }
inbound-mail-forward-text = وصلت هذه الرسالة إلى صندوق الردود وأحالتها الأمانة. يرجى الرد على مرسلها مباشرة.
inbound-mail-forward-button = فتحها في مكتب الأمانة

## Calendar feeds
feed-title = اشتراك التقويم الخاص بكم
feed-text = اشتركوا في عنوان واحد يُظهر تقويمكم دائما الحوارات التي دُعيتم إليها مع كل تغيير. وتبحث برامج التقويم عن التغييرات كل بضع ساعات، وبعضها مرة في اليوم فقط.
feed-make = إنشاء اشتراك التقويم
feed-address = عنوان الاشتراك
feed-keep = كل من لديه هذا العنوان يستطيع الاطلاع على تقويم حواراتكم. احتفظوا به لأنفسكم وأنهوه إذا عُرف.
feed-revoke = إنهاء هذا الاشتراك
feed-desk-title = اشتراك التقويم
feed-desk-none = ليس لهذا الشخص اشتراك تقويم.
feed-desk-open = لهذا الشخص اشتراك تقويم منذ { $when }.
feed-desk-make = إنشاء اشتراك تقويم
feed-desk-text = لا تعطوا العنوان إلا لهذا الشخص.
feed-name = حوارات { $name }
done-feed-made = أُنشئ اشتراك التقويم.
done-feed-revoked = أُنهي اشتراك التقويم. ولم يعد عنوانه صالحا.

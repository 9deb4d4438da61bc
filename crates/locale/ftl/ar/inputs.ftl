# الدعوات إلى تقديم الإسهامات والإسهامات.

## Beginning and writing

input-begin = كتابة إسهام
input-begin-lead = لا تحتاج إلى حساب. نرسل إليك رابطا بالبريد الإلكتروني يفتح نصك وحدك.
input-name = اسمك
input-name-hint = تراه الأمانة وحدها. وتختار لاحقا الاسم الذي يظهر به نصك للقراء.
input-email-hint = يرسل الرابط إليه، ولا يطلع عليه أحد سوى الأمانة.
input-author-kind = أكتب باسم
input-author-self = نفسي
input-organisation = المنظمة أو الوزارة
input-organisation-hint = اتركه فارغا إذا كنت تكتب باسمك.
input-state-or-country = الدولة أو البلد
input-send-link = أرسلوا إلي الرابط
input-fire-wall = نصك يبقى لك
input-fire-wall-text = لا يستطيع أحد سواك تغييره. وأنت تختار من يقرؤه وباسم من. وما تخص به الأمانة وحدها لا تقرؤه أي دولة. ويقتضي حجب نص عن النشر سببا يمكن للجميع قراءته.
input-mine = إسهامك
input-mine-lead = هذه الصفحة تخص { $name } دون غيره. وكل من يعرف عنوانها يستطيع الكتابة فيها، فلا تشارك الرابط.
input-mine-draft = لم يقرأ هذا أحد بعد
input-mine-draft-text = احفظ متى شئت، ولا يقرأ إلا ما ترسله.
input-mine-sent = ورد { $reference }
input-mine-unsent = هناك تنقيح لم ترسله بعد
input-mine-unsent-text = يجد القراء آخر ما أرسلته إلى أن ترسل التنقيح.
input-mine-withdrawn-text = حذف النص وجميع نسخه. ويبقى ظاهرا أن إسهاما كان موجودا.
input-mine-withheld = تحجبه الأمانة عن النشر
input-mine-too-late = أقفلت الدعوة ولم يرسل شيء
input-written-in = اللغة التي تكتب بها
input-check-answers = مراجعة إجاباتك
input-save-draft = حفظ لوقت لاحق
input-saved = حفظ في
input-check = راجع قبل الإرسال
input-check-lead = هذا ما سيقرؤه من اخترتهم.
input-submit = إرسال
input-change = تعديل
input-what-was-sent = ما أرسلته
input-version = النسخة
input-version-nth = النسخة { $number }
input-version-same = لا اختلاف عن النسخة السابقة.
input-versions = النسخ والفروق
input-versions-lead = لا يرى النسخ السابقة أحد سواك. والمشطوب هو النص السابق.
input-withdraw = سحبه
input-withdraw-lead = يحذف النص وجميع نسخه نهائيا، ويرى القراء أنه سحب. ولا رجوع في ذلك.
input-withdraw-now = سحب النص وحذفه
input-cite = كيفية الاستشهاد به
input-cite-hint = إذا سبق نشره أو كان لمؤلفيه رغبة في ذكر أسمائهم. يظهر حيثما أمكنت قراءة النص.
input-cite-authors = المؤلفون
input-cite-source = نشر في
input-cite-year = السنة
input-cite-link = العنوان على الشبكة
input-how-to-cite = كيفية الاستشهاد

## Reading

input-submitted = تاريخ التقديم
input-revised = تاريخ التنقيح
input-withdrawn-at = تاريخ السحب
input-withheld-at = محجوب منذ
input-is-withdrawn = سحبه صاحبه
input-is-withdrawn-text = حذف النص.
input-is-withheld = محجوب عن النشر
input-withhold = الحجب عن النشر
input-withhold-reason = السبب المعلن
input-withhold-hint = يقرؤه الجميع في السجل العام ويبلغ به المؤلف. لا تكرر شيئا من النص. أما النص فيبقى على حاله.
input-withhold-now = حجبه
input-release = نشره مع ذلك
input-register = سجل الإسهامات المحجوبة
input-register-lead = الإسهامات التي تحجبها الأمانة عن قرائها، مع بيان أسبابها. ولا يستطيع تغيير نص إلا مؤلفه.
input-register-empty = لا شيء محجوب
input-author = المؤلف (تعرفه الأمانة وحدها)
inputs-published = الإسهامات المنشورة
inputs-none = لا شيء للقراءة بعد
inputs-space-lead = ما كتب قبل الحوار للمدعوين وللجميع.
inputs-tally = الكل: { $all } · المسحوبة: { $withdrawn } · المحجوبة: { $withheld }
inputs-filter = تصفية الإسهامات
inputs-answering = المجيبة عن السؤال
inputs-csv = بصيغة CSV
inputs-xlsx = كمصنف جداول

## News on the page

done-call-made = أنشئت الدعوة. أضف أسئلتها ثم انشرها.
done-call-published = نشرت الدعوة.
done-call-taken-back = سحبت الدعوة.
done-question-added = أضيف السؤال.
done-question-removed = حذف السؤال.
done-input-begun = تفقد بريدك: الرابط إلى إسهامك في الطريق إليك إذا كان يحق لك الرد على هذه الدعوة.
done-input-saved = حفظت مسودتك.
done-input-sent = ورد إسهامك، وسنؤكد ذلك بالبريد الإلكتروني.
done-input-closed = لا يمكن إرسال شيء هنا الآن.
done-input-withdrawn = سحب إسهامك.
done-input-withheld = حجب الإسهام، ويبين السجل السبب.
done-input-released = أعيد نشر الإسهام.

## Mails

mail-kind-input = مستجدات إسهام
input-mail-open = فتح إسهامك
input-mail-keep-link = احتفظ بهذا الرابط لنفسك: فكل من يملكه يستطيع تغيير ما كتبته أو سحبه.
input-mail-not-you = إذا لم تطلب ذلك فلا تفعل شيئا: لن يقرأ أحد شيئا منه.
input-mail-link-subject = رابطك إلى: { $call }
input-mail-link-text = بهذا الرابط تكتب ردا على الدعوة «{ $call }» الخاصة بالحوار «{ $dialogue }»، وتحفظه متى شئت، وترسله حين يصبح جاهزا.
input-mail-received-subject = تم الاستلام: { $reference }
input-mail-received-text = تسلمنا إسهامك.
input-mail-received-then = يمكنك تنقيحه حتى إقفال الدعوة، وسحبه في أي وقت.
input-mail-withdrawn-subject = تم السحب: { $reference }
input-mail-withdrawn-text = سحب إسهامك { $reference }، وحذف النص وجميع نسخه.
input-mail-withheld-subject = محجوب عن النشر: { $reference }
input-mail-withheld-text = تحجب الأمانة إسهامك { $reference } عن النشر. والسبب المعلن:
input-mail-withheld-then = لم تغير كلمة واحدة من نصك. ويمكنك تنقيحه ما دامت الدعوة مفتوحة، أو سحبه.
input-mail-led-to-subject = أفضى إسهامك { $reference } إلى توصيات
input-mail-led-to-text = إسهامك { $reference } من بين الإسهامات التي استُخلصت منها توصيات التقرير الموجز عن «{ $dialogue }». نُشر التقرير، وهذه هي التوصيات:
input-mail-led-to-open = قراءة التقرير
input-mail-led-to-alone = لا يسمي التقرير أي مؤلف. نخبرك وحدك بأن لكلماتك نصيبا فيه.

## The audit trail

audit-call-made = إنشاء دعوة
audit-call-changed = تعديل دعوة
audit-call-published = نشر دعوة
audit-call-taken-back = سحب دعوة
audit-question-added = إضافة سؤال
audit-question-changed = تعديل سؤال
audit-question-removed = حذف سؤال
audit-input-submitted = أرسل مؤلف إسهاما
audit-input-withdrawn = سحب مؤلف إسهاما
audit-input-withheld = حجب إسهام عن النشر
audit-input-released = إعادة نشر إسهام
audit-input-signed = أكد موقّع توقيعه
audit-input-reviewed = استعراض إسهام
audit-input-decided = البت في إسهام
audit-reviewer-named = تسمية مستعرض

## Decisions

input-decision-accepted = مقبول
input-decision-not-this-time = ليس هذه المرة
input-decision-reserve = في الاحتياط

## Signatories and files

signatories = الموقعون
signatories-hint = يسأل كل منهم بالبريد الإلكتروني ويؤكد عبر رابطه الخاص. ومن لم يؤكد لا يظهر لأحد. وبعد أي تنقيح يسألون من جديد.
signatory-add = إضافة موقّع
signatory-add-now = إضافة الموقّع
signatory-not-asked = يسأل عند الإرسال
signatory-asked = لم يؤكد بعد
signatory-confirmed = مؤكد
signatory-declined = مرفوض
signature = مطلوب توقيعك
signature-lead = { $name }، يطلب منك { $author } التوقيع على هذا النص.
signature-means = كل من يستطيع قراءة النص سيرى اسمك ومنظمتك إلى جانبه.
signature-yes = توقيع
signature-no = عدم التوقيع
input-signed-by = الموقعون معه
input-files = الملفات
input-file-add = إضافة ملف
input-file-add-now = إرسال الملف
input-file-hint = ملفات PDF أو Word أو Excel أو PowerPoint أو OpenDocument أو صور أو نص، بعدد أقصاه { $max }. يطلع عليها من يقرأ نصك.
input-file-unsent = لم يرسل بعد
input-file-size = { $size } كيلوبايت
done-signatory-named = أضيف الموقّع.
done-signatory-removed = حذف الموقّع.
done-input-file-added = أضيف الملف، ويقرأ بعد إرسال إسهامك.
done-input-file-removed = حذف الملف.
done-input-signed = لقد وقّعت.
done-input-not-signed = لم توقّع، ولا يظهر اسمك لأحد.
input-mail-sign-subject = مطلوب توقيعك: { $call }
input-mail-sign-text = يطلب منك { $author } التوقيع على نص مقدم إلى الدعوة «{ $call }». اقرأه أولا، فلن يرى أحد اسمك ما لم تؤكد.
input-mail-sign-open = القراءة واتخاذ القرار
inputs-space = ما كتب قبل الحوار
input-body = نوع الجهة

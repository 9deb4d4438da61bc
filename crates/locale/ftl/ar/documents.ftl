# الوثائق: ملفات وروابط الحوارات والجلسات والأفرقة.

documents = الوثائق
document-add = إضافة وثيقة
document-add-now = إضافة هذه الوثيقة
document-all = جميع الوثائق
document-none = لا توجد وثائق بعد
document-none-text = مذكرات مفاهيمية وورقات معلومات أساسية وبيانات: ملفات أو روابط، للجميع أو للمدعوين أو للأمانة وحدها.
document-kind = نوع الوثيقة
document-kind-choose = اختر نوعاً
document-kind-concept-note = مذكرة مفاهيمية
document-kind-programme = برنامج
document-kind-background-paper = ورقة معلومات أساسية
document-kind-statement = بيان
document-kind-presentation = عرض
document-kind-summary = موجز
document-kind-terms-of-reference = اختصاصات
document-kind-logistics = معلومات تنظيمية
document-kind-other = غير ذلك
document-visibility = من يمكنه قراءتها
document-visibility-public = الجميع
document-visibility-participants = المدعوون
document-visibility-secretariat = الأمانة وحدها
document-visibility-hint = يجدها الجميع في الصفحة العامة بعد الدعوة إلى عقد الحوار؛ ويجدها المدعوون عبر رابطهم.
document-visibility-hint-group = يجدها الجميع في صفحة الفريق؛ ويجدها المدعوون إلى أحد اجتماعات الفريق عبر رابطهم.
document-belongs = تتعلق بـ
document-whole-dialogue = الحوار ككل
document-languages = للفتح
document-language = لغة النص
document-link = عنوان الموقع، إذا كانت منشورة في مكان آخر
document-link-hint = يبدأ بـ https://. اتركه فارغاً إذا كنت ترسل ملفاً.
document-file = الملف
document-sending = يجري إرسال الملف.
document-checking = وصل الملف ويجري فحصه.
document-file-hint = ‏PDF أو Word أو Excel أو PowerPoint أو OpenDocument أو PNG أو JPEG أو نص عادي أو CSV، بحجم لا يتجاوز { $max } ميغابايت ومن دون وحدات ماكرو. تُحفظ الصور من دون ما كتبته آلة التصوير فيها.
document-place = الموضع في القائمة
document-place-hint = 1 هو الأول. وإذا تُرك فارغاً جاءت الوثيقة الجديدة في الآخر.
document-version = النسخة { $number }
document-version-column = النسخة
document-present = النسخة المقروءة
document-made = تاريخ الإضافة
document-is = المحتوى
document-is-link = رابط
document-next-version = إضافة نسخة أو لغة أخرى
document-next-version-hint = يحصل القراء على أحدث نسخة بكل لغة. وتبقى النسخ السابقة ويمكن فتحها هنا.
document-next-version-now = إضافة النسخة
document-change = تغيير العنوان أو النوع أو القراء أو الموضع
document-archive = حفظ الوثيقة في المحفوظات
document-archive-hint = لن يجدها أحد غير الأمانة. وتبقى جميع نسخها ويمكن استعادتها.
document-archived = في المحفوظات
document-archived-text = لا يرى هذه الوثيقة غير الأمانة. استعدها لتغييرها أو لإعادتها إلى قرائها.
document-archived-list = { $count ->
    [zero] لا وثائق في المحفوظات
    [one] وثيقة واحدة في المحفوظات
    [two] وثيقتان في المحفوظات
    [few] { $count } وثائق في المحفوظات
    [many] { $count } وثيقة في المحفوظات
   *[other] { $count } وثيقة في المحفوظات
}
document-restore = استعادة
document-kilobytes = { $size } كيلوبايت
document-megabytes = { $size } ميغابايت

file-kind-pdf = PDF
file-kind-docx = Word
file-kind-xlsx = Excel
file-kind-pptx = PowerPoint
file-kind-odt = نص OpenDocument
file-kind-ods = جدول OpenDocument
file-kind-odp = عرض OpenDocument
file-kind-png = صورة PNG
file-kind-jpeg = صورة JPEG
file-kind-txt = نص عادي
file-kind-csv = CSV

problem-file-missing = اختر ملفاً أو أدخل عنوان موقع.
problem-file-with-link = قدّم إما ملفاً أو عنوان موقع: احذف أحدهما.
problem-file-not-chosen = اختر ملفًا.
problem-file-too-many = بلغ عدد الملفات حده الأقصى. أزل ملفًا ثم اختر هذا الملف من جديد.
problem-file-empty = هذا الملف فارغ. اختر ملفاً آخر.
problem-file-unknown-kind = محتوى هذا الملف ليس من الأنواع المقبولة. احفظه بصيغة PDF ثم اختره من جديد.
problem-file-wrong-name = نهاية اسم هذا الملف لا تطابق محتواه. احفظه من جديد في البرنامج الذي أُعدّ فيه ثم اختره.
problem-file-infected = وجد فاحص الفيروسات شيئا ضارا في هذا الملف. نظّفه أو اختر ملفا آخر.
problem-file-not-scanned = يتعذر فحص الملفات من الفيروسات الآن، ولذلك لا يُقبل أي ملف. حاول مرة أخرى بعد بضع دقائق؛ وما كتبته محفوظ.
problem-file-damaged = تتعذر قراءة هذا الملف حتى نهايته. احفظه من جديد من دون كلمة سر ثم اختره.
problem-file-macros = يحتوي هذا الملف على وحدات ماكرو أو برامج أخرى. احفظه من دونها أو بصيغة PDF ثم اختره من جديد.
problem-file-unfolds = يصبح هذا الملف عند فتحه أكبر بكثير مما هو عليه. احفظه من جديد بصور أصغر ثم اختره.
problem-file-not-utf-8 = حروف هذا النص ليست بترميز UTF-8. احفظه بهذا الترميز ثم اختره من جديد.
problem-file-too-large = يتجاوز حجم هذا الملف { $max } ميغابايت. صغّر صوره أو قسّمه ثم اختره من جديد.

done-document-added = أُضيفت الوثيقة.
done-document-version-added = أُضيفت النسخة.
done-document-archived = حُفظت الوثيقة في المحفوظات. ويمكن استعادتها أدناه.
done-document-restored = استُعيدت الوثيقة.

audit-document-added = أُضيفت وثيقة
audit-document-version-added = أُضيفت نسخة من وثيقة
audit-document-changed = عُدّلت وثيقة
audit-document-archived = حُفظت وثيقة في المحفوظات
audit-document-restored = استُعيدت وثيقة

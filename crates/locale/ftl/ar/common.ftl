# إطار كل صفحة: الأسماء والتنقل والأزرار والقوائم والأخطاء.

product-name = Convener
product-tagline = حوارات مجموعة دعم قدرات اللجوء: إعداد وتوازن وانعقاد ومتابعة

## Navigation
nav-label = التنقل الرئيسي
nav-home = الصفحة الرئيسية
nav-dialogues = الحوارات
nav-processes = العمليات
nav-outcomes = النتائج
nav-recommendations = التوصيات
nav-working-groups = الأفرقة العاملة
nav-matches = الشراكات
nav-library = المكتبة
nav-search = البحث
nav-calendar = الجدول الزمني
nav-desk = المكتب
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
nav-language = اللغة
nav-menu = القائمة
nav-breadcrumb = أنت هنا
nav-skip-to-content = الانتقال إلى المحتوى الرئيسي
search-label = البحث في الموقع
signed-in-as = تم تسجيل الدخول باسم { $name }

## Footer
footer-label = عن هذا الموقع
footer-accessibility = إمكانية الوصول
footer-privacy = حماية البيانات
footer-contact = الاتصال
footer-feeds = خلاصات الاشتراك
footer-api = واجهة برمجة التطبيقات

## Buttons
button-save = حفظ
button-continue = متابعة
button-back = رجوع
button-cancel = إلغاء
button-search = بحث
button-filter = تصفية
button-clear-filters = مسح عوامل التصفية
button-apply = تطبيق
button-remove = إزالة
button-delete = حذف
button-add = إضافة
button-edit = تحرير
button-change = تغيير
button-preview = معاينة
button-export = تصدير
button-download = تنزيل
button-print = طباعة
button-send = إرسال
button-confirm = تأكيد
button-close = إغلاق
button-undo = تراجع
button-upload = تحميل ملف
button-show = عرض
button-new = جديد

## Lists
list-showing = عرض { $from }–{ $to } من أصل { $total }
list-count =
    { $count ->
        [zero] لا توجد بنود
        [one] بند واحد
        [two] بندان
        [few] { $count } بنود
        [many] { $count } بنداً
       *[other] { $count } بند
    }
list-empty = لا يوجد شيء هنا بعد
list-nothing-found = لا توجد نتائج مطابقة لعوامل التصفية هذه
list-nothing-found-remedy = أزِل أحد عوامل التصفية أو ابحث بكلمات أقل.
list-previous = الصفحة السابقة
list-next = الصفحة التالية
list-page = الصفحة { $page } من { $pages }
list-paging = الصفحات
list-sort = الترتيب حسب
list-sorted-up = مرتب ترتيباً تصاعدياً
list-sorted-down = مرتب ترتيباً تنازلياً
list-filters = عوامل التصفية
list-all = الكل
list-remove-filter = إزالة عامل التصفية
list-actions = الإجراءات

## Common labels
label-yes = نعم
label-no = لا
label-none = لا شيء
label-unknown = غير معروف
label-optional = (اختياري)
label-required = إلزامي
label-status = الحالة
label-name = الاسم
label-title = العنوان
label-date = التاريخ
label-time = الوقت
label-time-zone = المنطقة الزمنية
label-place = المكان
label-email = عنوان البريد الإلكتروني
label-language = اللغة
label-languages = اللغات
label-country = البلد
label-organisation = المنظمة
label-theme = الموضوع
label-themes = المواضيع
label-region = المجموعة الإقليمية
label-reason = السبب
label-note = ملاحظة
label-description = الوصف
label-to-be-determined = يُحدَّد لاحقاً
label-choose = اختر…
label-new-window = (يُفتح في نافذة جديدة)
label-more = المزيد
label-changed = عُدِّل { $when } من قِبل { $who }

## Notices
notice-saved = حُفظت التغييرات.
notice-removed = تمت الإزالة.
notice-sent = تم الإرسال.

## Forms
form-problem = هناك مشكلة
field-required = أدخل قيمة.
field-required-choice = اختر أحد الخيارات.
field-too-long = الحد الأقصى لعدد الحروف: { $max }.
field-too-short = الحد الأدنى لعدد الحروف: { $min }.
field-too-many-words = الحد الأقصى لعدد الكلمات: { $max }، والنص يتضمن { $words }.
field-not-an-email = أدخل عنوان بريد إلكتروني على النحو name@example.org.
field-not-a-date = أدخل تاريخاً، مثل 2023-03-14.
field-not-a-time = أدخل وقتاً، مثل 15:00.
field-not-a-number = أدخل عدداً صحيحاً.
field-out-of-range = أدخل عدداً بين { $min } و{ $max }.
field-not-in-list = اختر أحد الخيارات الواردة في القائمة.
field-not-a-url = أدخل عنوان موقع يبدأ بـ https://.
field-ends-before-start = يجب أن يكون وقت الانتهاء بعد وقت البدء.
field-in-the-past = أدخل تاريخاً مقبلاً.
field-taken = هذه القيمة مستخدمة بالفعل. اختر قيمة أخرى.
field-unknown-zone = اختر منطقة زمنية من القائمة، مثل Europe/Zurich.
field-no-such-hour = هذا الوقت غير موجود في تلك المنطقة الزمنية في ذلك اليوم بسبب تغيير الساعة. اختر وقتاً آخر.
field-file-too-large = اختر ملفاً لا يتجاوز حجمه { $max } ميغابايت.
field-file-type = هذا النوع من الملفات غير مقبول. الأنواع المقبولة: { $types }.

## Error pages
error-reference = الرقم المرجعي: { $reference }
error-400-title = تعذرت قراءة الطلب
error-400-text = أرسل متصفحك ما لا تفهمه هذه الصفحة. لم يتغير شيء.
error-400-remedy = ارجع إلى الوراء وتحقق من العنوان أو الاستمارة ثم أعد المحاولة.
error-403-title = هذا الإجراء غير مسموح لك به
error-403-text = لا يتيح دورك القيام بهذا الإجراء هنا. لم يتغير شيء.
error-403-remedy = إذا كنت تحتاج إليه في عملك، فاتصل بالأمانة.
error-404-title = هذه الصفحة غير موجودة
error-404-text = ربما كُتب العنوان خطأً، أو نُقلت الصفحة أو سُحبت.
error-404-remedy = تحقق من العنوان أو ابحث عما تحتاج إليه.
error-405-title = لا يمكن استخدام هذه الصفحة بهذه الطريقة
error-405-text = طُلبت الصفحة بطريقة لا تتيحها. لم يتغير شيء.
error-405-remedy = افتح الصفحة من جديد من رابطها.
error-409-title = سبقك شخص آخر
error-409-text = أجرى شخص آخر تعديلاً هنا أثناء عملك. لم تُحفظ تغييراتك.
error-409-remedy = افتح الصفحة من جديد واطّلع على ما تغير ثم أجرِ تعديلك مرة أخرى.
error-413-title = هذا الملف كبير جداً
error-413-text = ما أرسلته يتجاوز الحجم المقبول. لم يُحفظ شيء.
error-413-remedy = أرسل ملفاً أصغر أو قسِّم الملف.
error-422-title = الاستمارة تحتاج إلى انتباهك
error-422-text = تعذر قبول بعض ما أدخلته. ما كتبته محفوظ.
error-422-remedy = صحح الخانات المشار إليها وأرسل الاستمارة من جديد.
error-429-title = محاولات كثيرة جداً
error-429-text = ورد من عنوانك عدد كبير جداً من الطلبات في وقت قصير.
error-429-remedy = انتظر بضع دقائق ثم أعد المحاولة.
error-500-title = حدث خطأ من جانبنا
error-500-text = تعذر إتمام الإجراء. وقد سُجل الخطأ.
error-500-remedy = أعد المحاولة بعد بضع دقائق. وإذا تكرر الخطأ، فأبلغ الأمانة بالرقم المرجعي الوارد أدناه.
error-503-title = الخدمة غير متاحة حالياً
error-503-text = الخدمة قيد التشغيل أو الصيانة.
error-503-remedy = أعد المحاولة بعد بضع دقائق.

# Long texts that are laid out with signs (Markdown).
marks-help = كيفية تنسيق النص
marks-heading = عنوان
marks-list = بند في قائمة
marks-numbered = بند في قائمة مرقمة
marks-bold = كلمات مهمة
marks-italic = كلمات بنبرة أخرى
marks-link = رابط
marks-quote = اقتباس
marks-table = صف في جدول؛ وتحت الصف الأول | --- | --- |

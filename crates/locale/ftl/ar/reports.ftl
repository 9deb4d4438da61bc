# Summary reports at the desk.

reports-title = التقرير
reports-gist = الملخص
reports-gist-hint = فقرة واحدة: أول ما يقرؤه الجمهور.
reports-report-title = عنوان التقرير
reports-introduction-hint = من اجتمع، ومتى، وبشأن ماذا. يبدأ السطر الفارغ فقرة جديدة.
reports-additional-hint = ما اقتُرح إلى جانب المسائل الرئيسية. اتركوه فارغا إن لم يوجد شيء.
reports-dialogue-number = الرقم الذي يُعطى للحوار عند الدعوة إلى عقده
reports-none = لم يبدأ أي تقرير بعد
reports-none-text = للتقرير الموجز أقسام ثابتة: المقدمة والمسائل الرئيسية والاقتراحات الإضافية والتوصيات.
reports-not-yet = يمكن بدء التقرير بعد انعقاد الحوار
reports-not-yet-text = سجّلوا أولا انعقاد الحوار في صفحة النظرة العامة.
reports-start = بدء التقرير
reports-texts = النصوص
reports-texts-edit = تحرير النصوص
reports-empty-text = لم يُكتب شيء بعد
reports-locked = النص مقفل
reports-locked-text = اعتُمد النص وحُسبت بصمته، ولا يمكن لأحد أن يغير فيه كلمة.
reports-published-notice = التقرير منشور
reports-open-public = فتح الصفحة العامة
reports-preview = معاينة
reports-preview-notice = هكذا سيرى الجمهور التقرير. وهو غير منشور.
reports-changed-on = آخر تغيير
reports-edit-word = تحرير

## Points
reports-points = النقاط
reports-point-add = إضافة نقطة
reports-point-new = نقطة جديدة
reports-point-edit = تحرير النقطة
reports-no-points = لم تُضف أي نقطة بعد.
reports-section = القسم
reports-heading = العنوان
reports-heading-hint = المجموعة التي تندرج فيها النقطة. وترد النقاط ذات العنوان الواحد معا.
reports-text = النص
reports-text-hint = ما قيل، دون تسمية أي وفد.
reports-grade = درجة التأييد
reports-verb = الفعل المستعمل في القاعة
reports-verb-hint = حرفيا، مثل «رُحب به عموما».
reports-speaker = فئة المتكلمين
reports-no-theme = دون موضوع
reports-up = نقل إلى أعلى
reports-down = نقل إلى أسفل
reports-remove-point = إزالة هذه النقطة؟
reports-remove-recommendation = إزالة هذه التوصية؟
reports-remove-text = تحتفظ به نسخ التقرير.
reports-keep = الإبقاء عليها

## Recommendations
reports-recommendation-add = إضافة توصية
reports-recommendation-new = توصية جديدة
reports-recommendation-edit = تحرير التوصية { $reference }
reports-no-recommendations = لم تُضف أي توصية بعد.
reports-arises = منبثقة عن النقطة
reports-no-point = ليست منبثقة عن نقطة بعينها
reports-addressees-hint = جهة واحدة على الأقل، هنا أو أدناه.
reports-addressees-at-large = الجهات المخاطَبة
reports-addressee-states = دول معينة
reports-addressee-states-hint = دولة في كل سطر: اسمها بأي من اللغات الست أو رمزها المكون من ثلاثة أحرف.
reports-addressee-organisations = المنظمات
reports-addressee-processes = العمليات الإقليمية
reports-one-a-line = جهة في كل سطر.

## Steps
reports-step-circulate = التعميم لإبداء التعليقات
reports-step-circulate-text = يُعد المشروع معمما على المشاركين لإبداء تعليقاتهم. ويظل ممكنا تغييره أو استعادته لإعادة صياغته.
reports-step-redraft = الاستعادة لإعادة الصياغة
reports-step-redraft-text = يعود التقرير مشروعا.
reports-step-adopt = الاعتماد
reports-step-adopt-text = لا يمكن لأحد بعد ذلك أن يغير كلمة. ويُعطى النص بصمة تتيح لأي شخص التحقق منه، وتبقى أرقام توصياته المرجعية دائمة.
reports-step-publish = النشر
reports-step-publish-text = يصبح التقرير وتوصياته متاحين للجمهور فورا: في الموقع وفي التغذيات وفي واجهة برمجة التطبيقات.
reports-step-yes = نعم: { $step }

done-report-started = بدأ التقرير.
done-report-saved = حُفظ التقرير.
done-report-moved = تم النقل.
done-report-circulate = عُمم التقرير.
done-report-redraft = عاد التقرير مشروعا.
done-report-adopt = اعتُمد التقرير، ونصه مقفل.
done-report-publish = أصبح التقرير منشورا.

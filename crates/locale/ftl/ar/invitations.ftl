# الدعوات: الرسائل، وصفحات المكتب التي تصدرها وتتابع الردود عليها.

## الرسائل
invitation-mail-subject = دعوة: { $title }
invitation-mail-greeting = تحية طيبة إلى { $name }،
invitation-mail-text = يسرّ { $sender } دعوتكم إلى المشاركة في «{ $title }».
invitation-mail-button = الرد على هذه الدعوة
invitation-mail-small = هذا الرابط خاص بكم: كل من يفتحه يستطيع الرد باسمكم. وإذا تعذرت مشاركتكم، فيمكنكم هناك الاعتذار أو تسمية من ينوب عنكم. للاستفسار: { $contact }
invitation-withdrawal-subject = سحب دعوة: { $title }
invitation-withdrawal-text = سُحبت الدعوة إلى «{ $title }» التي وُجّهت إليكم من { $sender }. ونأسف لأي إزعاج. لا حاجة إلى الرد؛ فهذه الرسالة تزيل الموعد من تقويمكم.
invitation-withdrawal-small = للاستفسار: { $contact }
invitation-fact-when = الموعد
invitation-fact-where = المكان
invitation-fact-format = الشكل
invitation-fact-respond-by = يرجى الرد قبل
invitation-calendar-join = المشاركة عبر الإنترنت
invitation-calendar-answer = للرد أو لتغيير ردكم: { $url }

## Audit trail and refusals
audit-invitation-sent-again = إرسال الدعوة من جديد
invitations-somebody = أشخاص تُوجَّه إليهم الدعوة

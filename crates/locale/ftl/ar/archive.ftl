# أرشفة الحوارات: خارج قوائم المكتب، والعودة إليها.

dialogue-archive = أرشفة
dialogue-archive-hint = لا تعرضه القوائم ولا صفحة السنة. يبقى مقروءاً ويمكن استعادته؛ ولا يرى الجمهور أي فرق.
dialogue-archived = مؤرشف
dialogue-archived-text = لا تعرض القوائم ولا صفحة السنة هذا الحوار. استعده لتغيير خطته أو لمواصلته. لا يرى الجمهور أي فرق.
dialogue-archived-show = الحوارات المؤرشفة
dialogue-archived-hide = العودة إلى الحوارات الجارية
dialogue-restore = استعادة
dialogue-open-invitations = هناك مدعوون يشغلون مقاعد
year-archived = { $count ->
    [zero] لا حوارات مؤرشفة
    [one] عرض حوار مؤرشف واحد أيضاً
    [two] عرض حوارين مؤرشفين أيضاً
    [few] عرض { $count } حوارات مؤرشفة أيضاً
    [many] عرض { $count } حواراً مؤرشفاً أيضاً
   *[other] عرض { $count } حوار مؤرشف أيضاً
}
year-without-archived = إخفاء الحوارات المؤرشفة

done-dialogue-archived = تمت أرشفة الحوار.
done-dialogue-restored = تمت استعادة الحوار.

audit-dialogue-archived = أُرشف الحوار
audit-dialogue-restored = استُعيد الحوار

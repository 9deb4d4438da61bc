# المسودات: ما كُتب في استمارة ولم يُحفظ.

draft-kept = حُفظ كمسودة خاصة بكم، { $when }
draft-left = لديكم نص غير محفوظ يعود إلى { $when }
draft-stale = تغيّر المحفوظ منذ ذلك الحين.
draft-restore = استعادته
draft-discard = تجاهله
draft-restored = تتضمن الاستمارة نصكم غير المحفوظ الذي يعود إلى { $when }
draft-restored-text = لا يُحفظ منه شيء قبل أن تحفظوه.
draft-restored-stale = تغيّر المحفوظ منذ ذلك الحين. اطلعوا عليه قبل الحفظ.
draft-look = عرض المحفوظ

done-draft-discarded = جرى تجاهل النص غير المحفوظ.

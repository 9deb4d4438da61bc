# 草稿：已在表单中输入但尚未保存的内容。

draft-kept = 已存为您的草稿，{ $when }
draft-left = 您有 { $when } 尚未保存的文字
draft-stale = 此后已保存的内容有变化。
draft-restore = 恢复
draft-discard = 放弃
draft-restored = 表单中是您 { $when } 尚未保存的文字
draft-restored-text = 在您保存之前，这些内容均未保存。
draft-restored-stale = 此后已保存的内容有变化。保存前请先查看。
draft-look = 显示已保存的内容

done-draft-discarded = 未保存的文字已放弃。

# 对话归档：移出工作台列表，以及恢复。

dialogue-archive = 归档
dialogue-archive-hint = 列表和年度视图不再显示。仍可阅读并可恢复；公众看到的内容不变。
dialogue-archived = 已归档
dialogue-archived-text = 列表和年度视图不显示此对话。如需更改计划或继续，请先恢复。公众看到的内容不变。
dialogue-archived-show = 已归档的对话
dialogue-archived-hide = 返回使用中的对话
dialogue-restore = 恢复
dialogue-open-invitations = 有受邀者占有席位
year-archived = { $count ->
   *[other] 同时显示 { $count } 次已归档的对话
}
year-without-archived = 不显示已归档的对话

done-dialogue-archived = 对话已归档。
done-dialogue-restored = 对话已恢复。

audit-dialogue-archived = 对话已归档
audit-dialogue-restored = 对话已恢复

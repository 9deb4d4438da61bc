# 邀请之后发出的内容：更新、提醒、发送以及信函文字。

## 变更信函
news-moved = 请其重新答复：时间、地点或方式有变
news-postponed = 已告知日期将另行确定
news-reworded = 已告知新的文字或在线地址
news-moved-subject = 变更：{ $title }
news-moved-text = { $sender }已变更“{ $title }”的安排。即使您此前已经答复，也请您再次答复，因为此前的答复针对的是原先的安排。本信息会更改您日历中的日程。
news-postponed-subject = 日期待定：{ $title }
news-postponed-text = “{ $title }”将不在已公布的日期举行。新日期待定；您的邀请继续有效，日期确定后{ $sender }将立即致函告知。本信息会将该日程从您的日历中移除。
news-reworded-subject = 更新：{ $title }
news-reworded-text = { $sender }已更新“{ $title }”的相关信息。时间和地点不变，您的答复保持不变，无需再次答复。
news-renewed-subject = 重新邀请：{ $title }
news-renewed-text = “{ $title }”仍将举行。{ $sender }谨再次邀请您参加，并请您再次答复。
news-former = 此前

## 审计记录
audit-invitation-updated = 已将变更告知受邀者
audit-invitation-renewed = 重新发出邀请
audit-dialogue-reconvened = 重新召集对话

## 保存之前
change-title = 保存之前
change-lead-asked = 将有 { $people } 人获知此变更，并被请求再次答复。
change-lead-told = 可将此变更告知 { $people } 人。无需任何人再次答复。
change-lead-postponed = 将告知 { $people } 人日期另行确定。日程将从其日历中移除，邀请继续有效。
change-answers-lost = 已作出的 { $people } 份答复将被请求重新作出。
change-changes = 变更内容
change-before = 之前
change-after = 之后
change-people = 告知对象
change-letter = 该语言的信函：{ $language }
change-letter-people = 发给 { $people } 人
change-no-ics = 此信函不附日历日程。
change-tell = 告知对象
change-tell-everybody = 保存并告知下列所有人
change-tell-nobody = 保存而不告知任何人
change-tell-nobody-hint = 用于小的更正。日历将在下次更新时显示新的文字。
change-save = 保存并告知
change-save-quietly = 保存
change-back = 返回表单
done-dialogue-told = 您的更改已保存，正在告知受邀者。

## 重新召集
dialogue-reconvene = 重新召集此对话
dialogue-reconvene-lead = 该对话仍将举行。所有因取消而被撤回邀请的人将再次受到邀请，并被请求重新答复。
done-dialogue-reconvened = 对话已重新召集，邀请正在重新发出。

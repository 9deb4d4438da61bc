# 邀请：信函，以及秘书处发出邀请、查看答复的页面。

## 信函
invitation-mail-subject = 邀请：{ $title }
invitation-mail-greeting = 尊敬的{ $name }：
invitation-mail-text = { $sender }谨邀请您参加“{ $title }”。
invitation-mail-button = 答复邀请
invitation-mail-small = 此链接仅供您本人使用：任何打开链接的人都可以以您的名义答复。如您不能参加，可在该页面谢绝邀请或提名他人代替。如有疑问，请联系：{ $contact }
invitation-withdrawal-subject = 邀请已撤回：{ $title }
invitation-withdrawal-text = { $sender }已撤回此前发给您的“{ $title }”邀请。如有不便，敬请谅解。您无需答复；本信息会将该日程从您的日历中移除。
invitation-withdrawal-small = 如有疑问，请联系：{ $contact }
invitation-fact-when = 时间
invitation-fact-where = 地点
invitation-fact-format = 形式
invitation-fact-respond-by = 请在此之前答复
invitation-calendar-join = 在线参加
invitation-calendar-answer = 答复或更改答复：{ $url }

## Audit trail and refusals
audit-invitation-sent-again = 再次发送邀请
invitations-somebody = 受邀人员

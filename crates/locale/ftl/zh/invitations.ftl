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

## 列表
invitations-title = 邀请
invitations-issue = 发出{ $people }份邀请
invitations-seats = 已占{ $taken }个席位，共{ $seats }个
invitations-none = 尚未邀请任何人
invitations-none-draft = 请先召集对话，然后即可向候选名单上的人员发出邀请。
invitations-none-shortlist = 请先将人员列入候选名单。
invitations-none-ready = 候选名单上有{ $people }人可以邀请。
invitations-to-shortlist = 前往候选名单
invitations-person = 受邀人
invitations-answer = 答复
invitations-answered = 答复时间
invitations-silent = 尚未答复
invitations-mail = 邮件
invitations-mail-failed = 邮件未送达
invitations-mail-retry = 等待重试
done-invitations-issued = 邀请已发出，邮件正在发送。
done-invitations-retried = 正在重新发送失败的邮件。

## 发送
invitations-sending = 邀请的发送情况
invitations-progress-sent = 已发送{ $sent }份，共{ $total }份
invitations-progress-later = { $mails }份已排定或暂缓
invitations-progress-retry = { $mails }份等待重试
invitations-progress-failed = { $mails }份被收件服务器拒绝
invitations-progress-left = 约{ $minutes }分钟
invitations-refresh = 刷新
invitations-retry-all = 重新发送失败的邮件
invitations-failed-title = { $mails }封邮件未能送达
invitations-failed-text = 请查看收件服务器的答复。如地址有误，请在名录中更正后再次发送该邀请；如服务器只是暂时不可用，请重新发送原邮件。
invitations-failed-show = 显示这些邀请

## 发出邀请
invitations-issue-title = 发出邀请
invitations-issue-lead = 共{ $seats }个席位，尚余{ $free }个。每人将收到一封以其本人语言写成的邮件，附日历条目和个人链接。
invitations-nobody-left = 候选名单上的人员均已受邀
invitations-too-many-title = 人数多于空余席位
invitations-too-many-text = 可邀请{ $people }人，但只有{ $free }个空余席位。请取消勾选应当等候的人员，否则一份邀请也不会发出。
invitations-without-title = { $people }人没有电子邮件地址
invitations-without-text = 这些人员不在发送之列。请先在名录中补充地址，再发出邀请。
invitations-recipients = { $people }位收件人
invitations-recipients-hint = 已全部勾选。请取消勾选暂不应去信的人员。
invitations-send = 向已勾选的人员发送邀请
invitations-letter = 信函
invitations-letter-choose = 显示致以下人员的信函
invitations-letter-to = 收件人
invitations-letter-from = 发件人
invitations-letter-subject = 主题
invitations-letter-ics = 日历条目（invite.ics）
invitations-letter-no-ics = 日期待定期间不附日历条目。
invitations-letter-note = 此预览中的链接无效；发出的每封信都有各自的链接。

## 单份邀请
invitations-issued = 发出时间
invitations-withdrawn = 撤回时间
invitations-answers = 答复
invitations-no-answer = 尚无答复。
invitations-particulars = 受邀人提供的信息
invitations-access-needs = 无障碍需求
invitations-diet = 饮食
invitations-comment = 意见
invitations-publish-name = 可公布姓名
invitations-substitutes = 替代人选
invitations-position = 职务
invitations-mails = 邮件
invitations-tries = 尝试次数
invitations-sent-at = 发送时间
invitations-reply = 收件服务器的答复
invitations-undelivered-title = 最近一封邮件未能送达
invitations-undelivered-text = 如地址有误，请先更正，再重新发送邀请。
invitations-correct-address = 在名录中打开此人
invitations-send-again = 重新发送邀请
invitations-withdraw = 撤回此邀请
invitations-withdraw-text = 席位将空出，链接将失效，受邀人将收到一封邮件，该日程会从其日历中移除。此操作无法撤销。
invitations-withdraw-hint = 保存在审计记录中，不会发送。
invitations-withdraw-button = 撤回邀请
done-invitation-withdrawn = 邀请已撤回。
done-invitation-sent-again = 正在重新发送邀请。

## 发件箱
outbox-lead = 作出决定之后尚待完成的事项：正在发送的邮件，以及已放弃的邮件。
outbox-waiting = 等待中
outbox-oldest = 最早的可执行任务
outbox-nothing-late = 无
outbox-dead = 已放弃
outbox-nothing-dead = 没有已放弃的任务
outbox-nothing-dead-text = 每项任务均已完成或正等待下一次尝试。
outbox-job = 任务
outbox-kind-send-mail = 发送邮件
outbox-made = 加入时间
outbox-given-up = 放弃时间
outbox-error = 最近的错误
outbox-retry = 重试
done-outbox-retried = 正在重试该任务。

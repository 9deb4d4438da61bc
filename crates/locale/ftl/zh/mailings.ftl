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

## 提醒信函
reminder-answer-subject = 提醒：{ $title }
reminder-answer-text = { $sender }此前邀请您参加“{ $title }”，尚未收到您的答复。如蒙告知能否出席，将不胜感激。
reminder-meeting-subject = 即将举行：{ $title }
reminder-meeting-text = 我们期待您出席“{ $title }”。如您届时无法出席，请告知我们，以便将席位安排给他人。
reminder-nomination-subject = 请提名代替者：{ $title }
reminder-nomination-text = 您曾告知无法参加“{ $title }”。如有他人代替您出席，请通过下方链接提名。
reminder-small = 此链接仅供您本人使用。如有疑问，请联系：{ $contact }。不再接收有关此对话的提醒：{ $stop }
reminder-meeting-small = 如有疑问，请联系：{ $contact }。不再接收有关此对话的提醒：{ $stop }

## 试用信函
letter-test-subject = [测试] { $subject }
letter-sample-name = 万吉鲁·卡马乌
letter-sample-sender = ACSG 秘书处
letter-sample-title = 一审决定的质量
letter-sample-when = 2023年3月14日（周二）15:00–17:30 日内瓦（UTC+1）
letter-sample-where = 日内瓦，万国宫，XXI 会议室
letter-sample-respond-by = 2023年3月3日（周五）24:00 日内瓦（UTC+1）
letter-sample-summary = 各国如何使一审决定既公正又迅速？
letter-sample-substitute = 李明
letter-sample-message = 我们希望安排在上午，以便亚洲的同事参加。

## 信函中的错误
problem-unknown-placeholder = 第 { $line } 行：没有名为 { $name } 的占位符。请使用下列名称之一。
problem-not-a-template = 第 { $line } 行无法读取：{ $said }。
problem-missing-placeholder = 此信函要求答复，因此需要占位符 { $name } 或 link。

## 审计记录
audit-invitation-not-sent = 邀请在发出前被移出发送
audit-sending-held = 暂停发送
audit-sending-resumed = 继续发送
audit-sending-stopped = 停止发送
audit-reminder-rule-added = 添加提醒规则
audit-reminder-rule-ended = 终止提醒规则
audit-reminded = 已提醒
audit-reminders-ended = 不再接收提醒
audit-letter-changed = 修改信函
reminder-days = { $days } 天
letter-version = 第 { $version } 版
letter-ours = 我们的文字

## 秘书处的发送
sendings-title = 发送与提醒
sendings-lead = 同时发给多人的内容，以及平台自动发出的内容。
sendings-list = 各次发送
sendings-none = 尚未向多人发送任何内容。
sendings-kind = 内容
sendings-starts = 发出时间
sendings-state = 状态
sendings-by = 操作者
sendings-by-platform = 平台
sendings-progress = 进度
sendings-sent = 已发送 { $sent } 封，共 { $total } 封
sendings-refused = { $mails } 封被拒
sendings-left-out = { $people } 人未发送
sendings-hold = 暂停
sendings-resume = 继续
sendings-stop = 停止
sendings-stop-hint = 停止后，尚未尝试投递的人将不会收到邮件；其邀请将消失，席位随之空出。变更通知不能中途停止。
sendings-silent = 再次致函尚未答复的 { $people } 人
sendings-silent-lead = 邀请、链接和日历日程均不变。任何人都无需答复两次。
sendings-silent-none = 所有人均已答复或正在向其发送。
done-sending-held = 发送已暂停。正在处理的邮件会继续完成。
done-sending-resumed = 发送继续进行。
done-sending-stopped = 发送已停止。
done-sent-to-silent = 正在再次发送邀请。
reminders-title = 按规则提醒
reminders-rules = 现行规则
reminders-lead = 每条规则对每人提醒一次。时间或地点变更后，视为新的询问。会议定期举行时，每次会议之前都会提醒与会者。
reminders-none = 尚无规则。
reminders-what = 时机
reminders-days = 天数
reminders-sent = 已发送
reminders-due = 现应发送
reminders-add = 添加此规则
reminders-remove = 终止
reminders-rule = { $days } 天：{ $kind }
done-reminder-added = 规则已生效。
done-reminder-removed = 规则已终止。
send-later = 信函发出时间
send-later-hint = 两项均留空则立即发送。以{ $zone }时间为准。
send-date = 日期
send-time = 时刻
send-to-me = 将此信函发给我
done-sent-to-me = 信函正发往您本人的地址。
mail-tries-log = 每次尝试
mail-tries-at = 时间
mail-tries-outcome = 结果

## 秘书处的信函
letters-title = 信函
letters-lead = 以六种语言发出的文字。您可以修改、试用，也可以随时恢复我们的文字。
letters-letter = 信函
letters-own = 自拟文字
letters-edit-lead = { $language } · 第 { $version } 版
letters-edit-ours = { $language } · 我们的文字，未作改动
letters-subject = 主题
letters-body = 正文
letters-body-hint = 空行分隔段落；以 ~ 开头的段落为小字。
letters-condition = 缺少某项内容时省略的部分：
letters-try = 显示预览
letters-save = 保存为新版本
letters-reset = 恢复我们的文字
letters-reset-hint = 以前的版本仍予保留。
letters-preview = 使用示例内容的预览
letters-placeholders = 占位符一览
letters-placeholder = 占位符
letters-meaning = 含义
letters-versions = 各版本
letters-version = 版本
letters-changed-by = 修改者
letters-changed-on = 修改时间
letters-take = 将此版本填入表单
placeholder-name = 受邀者姓名
placeholder-sender = 秘书处名称
placeholder-title = 对话标题
placeholder-when = 日期和时间
placeholder-where = 地点或在线
placeholder-format = 对话形式
placeholder-respond_by = 答复截止时间；可能为空
placeholder-contact = 咨询地址
placeholder-link = 个人链接
placeholder-summary = 对话内容，以引文显示
placeholder-facts = 时间、地点和截止时间的表格
placeholder-answer = 带个人链接的按钮
placeholder-no_reminders = 终止提醒的链接
placeholder-reference = 答复的编号
placeholder-reply = 所作的答复
placeholder-substitute = 提议代替者的姓名
placeholder-reason = 答复未计入的原因
placeholder-message = 您写给被征询者的话，以引文显示
placeholder-calendar = 通往日历条目的按钮；日期未定时略去
letter-look-frame = 信函的实际样式
letter-look-alone = 单独打开此信函
letter-look-plain = 同一信函的纯文本
done-letter-saved = 信函已保存。
done-letter-reset = 信函已恢复为我们的文字。
nav-letters = 信函

## 不再提醒
no-reminders-title = 不再提醒
no-reminders-text = 您将不再收到有关“{ $title }”的提醒。您的邀请保持不变，如有变更仍会告知您。
no-reminders-ask = 是否终止有关“{ $title }”的提醒？您的邀请保持不变，如有变更仍会告知您。
no-reminders-button = 终止提醒

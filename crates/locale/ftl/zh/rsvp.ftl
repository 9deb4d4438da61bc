# 答复邀请：链接所指的页面、确认邮件以及秘书处的操作。

## The invitation
rsvp-eyebrow = 邀请
rsvp-for = 致{ $name }
rsvp-for-organisation = 致{ $name }，{ $organisation }
rsvp-fact-reference = 编号
rsvp-fact-answer = 您的答复
rsvp-fact-substitute = 您提议的代替人选
rsvp-about = 内容简介
rsvp-zone-summary = 显示另一城市的时间
rsvp-zone-label = 城市
rsvp-zone-show = 显示时间
rsvp-online-later = 接受邀请后即可看到在线参加的链接。

## The four answers
rsvp-question = 您是否参加？
rsvp-accept = 接受
rsvp-accept-hint = 我将参加。
rsvp-maybe = 待定
rsvp-maybe-hint = 我还不能确定。席位为我保留至截止时间。
rsvp-decline = 谢绝
rsvp-decline-hint = 我不能参加。
rsvp-send = 派他人参加
rsvp-send-hint = 我不能参加，并提议由他人代替。
rsvp-answer-substitute = 已谢绝，并提议由他人代替

## What is needed from each answer
rsvp-details-accepted = 您接受邀请
rsvp-details-tentative = 您可能参加
rsvp-details-declined = 您谢绝邀请
rsvp-details-substitute = 由他人代替您
rsvp-details-coming-lead = 以下各项均为选填，有助于我们做好准备。
rsvp-details-declined-lead = 您可以给秘书处留言，也可以直接继续。
rsvp-details-substitute-lead = 秘书处先审议您的提议，然后致函该人。请先征得本人同意，再向我们提供其电子邮件地址。
rsvp-access = 您参加时需要哪些便利？
rsvp-access-hint = 例如无台阶通道、字幕或手语翻译。仅秘书处可见。
rsvp-diet = 饮食要求
rsvp-diet-hint = 秘书处可见；告知餐饮服务方时不提及您的姓名。
rsvp-languages = 您能以哪些语言参与讨论？
rsvp-languages-hint = 有助于安排口译。仅秘书处可见。
rsvp-comment = 给秘书处的留言
rsvp-comment-hint = 仅秘书处可见。
rsvp-publish = 在公开的与会者名单中显示我的姓名和所属组织
rsvp-publish-hint = 所有人可见。未经同意，您的姓名仅由秘书处掌握。您可以随时更改。
rsvp-given-name = 名
rsvp-family-name = 姓
rsvp-email-hint = 邀请将发送至此地址。仅秘书处可见。
rsvp-position = 职务
rsvp-position-hint = 例如：庇护事务处处长。
rsvp-optional = 选填

## Check and send
rsvp-check-title = 请核对您的答复
rsvp-check-lead = 尚未发送任何内容。
rsvp-check-send = 发送我的答复
rsvp-nothing-said = 无
rsvp-publish-short = 在公开的与会者名单中显示姓名
rsvp-access-short = 无障碍需求
rsvp-comment-short = 给秘书处的留言

## The answer that stands
rsvp-done-title = 您的答复已发送
rsvp-done-lead = 确认邮件正在发往您的邮箱。您可以关闭此页面。
rsvp-standing-title = 您的答复
rsvp-standing-lead = 以下是您的答复。在截止时间之前，您可以在此更改。
rsvp-standing-late-lead = 答复截止时间已过。您仍可在此放弃席位。
rsvp-change = 更改我的答复
rsvp-give-up = 我不能参加了
rsvp-substitute-proposed = 秘书处正在审议您的提议。
rsvp-substitute-confirmed = 秘书处已同意并邀请了该人。
rsvp-substitute-refused = 秘书处未能同意这一提议。您可以另提人选。
rsvp-substitute-superseded = 这一提议已不再有效。
rsvp-calendar-title = 添加到您的日历
rsvp-calendar-file = 日历文件（.ics），适用于 Outlook、Apple 日历等
rsvp-calendar-google = Google 日历
rsvp-calendar-outlook = Outlook.com
rsvp-calendar-elsewhere = 后两个链接会打开相应公司的网站，该公司将由此获知标题、时间和地点。
rsvp-calendar-none-title = 尚无日历条目
rsvp-calendar-none-text = 本次对话的日期待定。日期确定后将通过电子邮件通知您。
rsvp-contact-title = 如有疑问
rsvp-contact = 请致函秘书处，并注明编号 { $reference }：
rsvp-contact-bare = 请致函秘书处：
rsvp-keep-link = 请勿转发此链接：任何打开链接的人都可以以您的名义答复。

## When no answer is taken
rsvp-late-title = 答复截止时间已过
rsvp-late-text = 答复截止时间为{ $when }。如果您仍希望参加，请致函秘书处。您可以在此告知我们您不参加。
rsvp-declined-late-title = 您已谢绝此邀请
rsvp-declined-late-text = 答复截止时间已过，无法再在此更改答复。如果您最终能够参加，请致函秘书处。
rsvp-withdrawn-title = 此邀请已撤回
rsvp-withdrawn-text = 秘书处已撤回“{ $title }”的邀请。您无需再做任何事。如果您认为有误，请致函秘书处。
rsvp-cancelled-title = 本次对话不再举行
rsvp-cancelled-text = “{ $title }”已取消。您无需再做任何事。如果您的日历中有此条目，可以将其删除。
rsvp-held-title = 本次对话已结束
rsvp-held-text = “{ $title }”已经举行，不再接受答复。
rsvp-dialogue-page = 对话页面
rsvp-unknown-title = 此链接没有对应的邀请
rsvp-unknown-text = 链接可能被邮件程序截断。请从邀请邮件中复制完整链接后重试。如果仍然无效，请致函秘书处；您的邀请并未丢失。

## Confirmation mail
rsvp-mail-subject-accepted = 您将参加：{ $title }
rsvp-mail-subject-tentative = 您可能参加：{ $title }
rsvp-mail-subject-declined = 您已谢绝：{ $title }
rsvp-mail-subject-substitute = 您提议的代替人选：{ $title }
rsvp-mail-accepted = 感谢您接受“{ $title }”的邀请。我们期待您的贡献。
rsvp-mail-tentative = 感谢您告知可能参加“{ $title }”。席位为您保留至答复截止时间；一经确定，请即告知。
rsvp-mail-declined = 感谢您告知不能参加“{ $title }”。期待今后有机会与您相见。
rsvp-mail-substitute = 谢谢。您不能参加“{ $title }”，并提议由他人代替。秘书处将审议您的提议并致函该人。
rsvp-mail-change = 查看或更改您的答复
rsvp-mail-calendar = 添加到您的日历
rsvp-mail-contact = 如有疑问，请回复本邮件或致函 { $contact }，并注明编号。
rsvp-mail-small = 请勿转发本邮件：任何打开链接的人都可以以您的名义答复。您告知我们的无障碍需求和饮食要求载于该页面，此处不再重复。

## At the desk
rsvp-desk-answer = 记录答复
rsvp-desk-answer-lead = 用于通过电话或信函收到的答复。{ $name }将收到与在页面上答复后相同的确认邮件。
rsvp-desk-answer-question = 该人如何答复？
rsvp-desk-reason = 答复是如何收到的？
rsvp-desk-reason-hint = 例如：3 月 14 日与迪亚洛女士通电话。保留在审计记录中。
rsvp-desk-record = 记录答复
rsvp-desk-substitutes = 代替人选
rsvp-desk-substitute = 提议的代替人选
rsvp-desk-substitute-lead = { $name }不能参加，并提议由他人代替。
rsvp-desk-substitute-none = 目前没有提议的人选。
rsvp-desk-substitute-decide = 确认或拒绝
rsvp-desk-confirm = 确认并邀请
rsvp-desk-confirm-text = 该人如尚未列入名录，将以同一组织列入名录，并立即向其发出邀请。此前会先核查席位以及国家或组织的上限。
rsvp-desk-refuse = 拒绝提议
rsvp-desk-refuse-reason = 理由
rsvp-desk-refuse-reason-hint = 仅留存于秘书处。受邀人只会看到提议未获同意。
rsvp-desk-proposed-on = 提议日期：{ $date }
nomination-state-proposed = 已提议
nomination-state-confirmed = 已确认
nomination-state-refused = 已拒绝
nomination-state-superseded = 已被取代
done-answer-recorded = 答复已记录，确认邮件正在发送。
done-answer-unchanged = 此前已有相同答复，未作任何更改。
done-substitute-confirmed = 代替人选已确认并受到邀请。
done-substitute-refused = 提议已被拒绝。
problem-same-person = 这是受邀者本人，请提名他人。

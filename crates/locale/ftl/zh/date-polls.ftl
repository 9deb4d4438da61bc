# Finding a date together: the desk's pages, the mail, and the page behind its link.

date-poll = 共同确定日期
date-poll-lead = 提出若干时间，通过电子邮件询问各人何时能够参加，并在最合适的时间举行对话。
date-poll-new = 提出时间
date-poll-edit = 修改征询
date-poll-minutes = 时长（分钟）
date-poll-minutes-value = { $count } 分钟
date-poll-zone-hint = 以下时间均为该地时间。
date-poll-zone-kept = 已有人答复：地点和时长保持不变。
date-poll-answer-by = 答复截止日期
date-poll-answer-by-hint = 答复有效的最后一天，以会议所在地时间为准。留空：至征询结束为止。
date-poll-message = 附言
date-poll-message-hint = 除时间外受询者应当了解的事项。以您书写的语言显示。
date-poll-times = 拟议时间
date-poll-times-hint = 空行不计。以后还可以提出更多时间。
date-poll-time = 时间 { $number }
date-poll-day = 日期
date-poll-start = 开始时间
date-poll-slots-add = 提出更多时间
date-poll-slot-remove = 撤回
date-poll-slot-over = 已过
date-poll-a-time = 至少一个时间
date-poll-count = { $count } 个时间

## Whom to ask
date-poll-ask = 征询意见
date-poll-ask-lead = 每人收到一封以其本人语言书写的邮件，内有专用链接。无需账户，任何人都看不到他人的答复。
date-poll-whom = 征询对象
date-poll-whom-invited = { $count } 名受邀者
date-poll-whom-shortlisted = 候选名单上的 { $count } 人
date-poll-whom-hint = 仅计入有电子邮件地址且尚未征询过的人。
date-poll-search = 在名录中查找
date-poll-found = 名录查找结果
date-poll-found-none = 没有找到有电子邮件地址且尚未征询过的人。
date-poll-send = 通过电子邮件征询

## The result
date-poll-best = 目前最合适：{ $when }
date-poll-reason-most-can = 能够参加的人数多于任何其他时间。
date-poll-reason-if-need-be = 能够参加的人数与另一时间相同；此时必要时能参加的人更多，在条件相同时每人计为半票。
date-poll-reason-fewest-refusals = 能够参加的人数与另一时间相同；此时不能参加的人更少。
date-poll-reason-fewest-nights = 能够参加的人数与另一时间相同；此时须在夜间参加的人更少。
date-poll-reason-earliest = 其他时间同样合适；此时间最早。
date-poll-none-can = 尚无适合任何人的时间。
date-poll-hold = 定于此时
date-poll-yes = 能参加
date-poll-if-need-be = 必要时可以
date-poll-no = 不能参加
date-poll-silent = 未答复
date-poll-nights = 夜间
date-poll-nights-hint = “夜间”计入会议有一部分落在当地 22:00 至 7:00 之间的人。
date-poll-answers = 各人何时能够参加
date-poll-answered-of = { $asked } 人中 { $answered } 人已答复
date-poll-nobody-asked = 尚未征询任何人
date-poll-nobody-asked-text = 可征询受邀者、候选名单上的人或名录中的任何人。
date-poll-clocks = 各人所在地的时间
date-poll-clocks-lead = 以各人所告地点为准，未告知者以其国家首都为准。办公时间为 9:00 至 18:00，夜间为 22:00 至 7:00。
date-poll-here = { $count ->
    [0] 会议所在地
   *[other] { $count } 人
}
date-poll-remind = 提醒未答复者
date-poll-close = 停止接受答复
date-poll-reopen = 重新接受答复

## Words
date-poll-state-open = 接受答复
date-poll-state-closed = 已结束
date-answer-yes = 能参加
date-answer-if-need-be = 必要时可以
date-answer-no = 不能参加
date-hours-office = 办公时间
date-hours-edge = 较早或较晚
date-hours-night = 夜间
date-reason-most-can = 能参加者最多
date-reason-if-need-be = 必要时能参加者更多
date-reason-fewest-refusals = 不能参加者最少
date-reason-fewest-nights = 夜间参加者最少
date-reason-earliest = 最早
mail-kind-date-poll = 日期征询

## What was done
done-date-poll-made = 时间已提出。现在请征询意见。
done-date-poll-asked = 正在通过电子邮件征询。
done-date-poll-nobody-new = 所选的人均已征询过，或者没有电子邮件地址。
done-date-poll-reminded = 正在再次致函未答复者。
done-date-poll-nobody-to-remind = 未答复者中，没有最近一天内未曾致函的人。
done-date-poll-closed = 征询不再接受答复。
done-date-poll-reopened = 征询重新接受答复。
done-date-poll-settled = 日期已定。
done-date-poll-answered = 谢谢。您的答复已保存。征询结束前，您可以在此修改。
audit-date-poll-made = 提出了时间
audit-date-poll-changed = 修改了日期征询
audit-date-poll-asked = 征询了何时能够参加
audit-date-poll-reminded = 提醒了未答复日期征询者
audit-date-poll-answered = 答复了日期征询
audit-date-poll-closed = 结束了日期征询
audit-date-poll-reopened = 重新开放了日期征询

## The mail
date-poll-mail-subject = 您何时能够参加？{ $title }
date-poll-mail-again-subject = 提醒：您何时能够参加？{ $title }
date-poll-mail-text = 我们正在为“{ $title }”确定日期。请告知以下哪些时间适合您。
date-poll-mail-again-text = 我们尚未得知以下哪些时间适合您参加“{ $title }”。答复只需一分钟。
date-poll-mail-time = 时间 { $number }
date-poll-mail-button = 告知我何时能够参加
date-poll-mail-small = 此链接仅供您本人使用；其他受询者看不到您的答复。本函尚不是邀请。

## The page behind the link
date-poll-eyebrow = 正在确定日期
date-poll-for = 致 { $name }
date-poll-closed-title = 不再接受答复
date-poll-closed-text = 感谢您的关注。日期由秘书处决定。
date-poll-settled = 对话举行时间：{ $when }
date-poll-your-place = 您所在的地点
date-poll-your-place-hint = 时间以该地时钟显示。更改地点会丢失尚未发送的答复。
date-poll-show-there = 显示该地时间
date-poll-question = 您何时能够参加？
date-poll-also = { $time }，即会议拟议地点
date-poll-save = 发送我的答复
date-poll-your-answers = 您的答复

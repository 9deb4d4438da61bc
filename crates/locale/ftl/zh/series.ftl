# Meetings of a working group that repeat.

every-weekly = 每周或每隔数周，在首次会议所在的星期几举行
every-monthly = 每月或每隔数月，在与首次会议相同的当月第几个星期几举行
every-monthly-last = 在当月最后一个该星期几举行
meeting-state-moved = 已改期
meeting-state-dropped = 不举行
letter-meeting-moved = 系列会议中一次会议改期
letter-meeting-dropped = 系列会议中一次会议不举行
news-meeting-moved = 已告知一次会议改期
news-meeting-dropped = 已告知一次会议不举行
news-meeting-moved-subject = 改期：{ $title }的一次会议
news-meeting-moved-text = “{ $title }”的一次会议将在其他时间举行。其余会议不变，您对整个系列的答复也不变。本信息会更改您日历中的日程；如新的时间对您不便，请在日历中或您的页面上仅谢绝这一次会议。
news-meeting-dropped-subject = 不举行：{ $title }的一次会议
news-meeting-dropped-text = “{ $title }”的一次会议将不举行。其余会议不变，您对整个系列的答复也不变。本信息仅将该次会议从您的日历中移除。
problem-not-in-series = 系列会议不在该日举行，或少于两次会议。
problem-last-meeting = 这是仅剩的一次会议。请改为取消该对话。
problem-end-the-series-first = 会议是重复举行的。请先结束该系列。
audit-meeting-answered = 对单次会议的答复
series-tab = 会议
series-title = 系列会议
series-lead = 工作组定期举行会议：请设定方式，然后可将个别会议改期或取消。受邀者会得到通知，各日历随之更新。
series-repeats = 重复
series-once = 仅举行一次
series-nth = 当月第 { $nth } 个{ $day }
series-nth-last = 当月最后一个{ $day }
series-until = 至 { $day }
series-rule = { $every }，{ $end }
series-form = 会议如何重复
series-never = 仅举行一次
series-interval = 每隔几周或几个月
series-interval-hint = 1 表示每周或每月，2 表示隔一次
series-ends = 系列结束
series-ends-after = 在若干次会议之后
series-ends-until = 在某一天
series-number = 会议次数
series-until-day = 会议可举行的最后一天
series-save = 继续
series-needs-hours = 首次会议的时间确定后，会议方可重复。请在计划中设定。
series-meeting = 会议
series-when = 举行时间
series-absent = 不出席
series-planned = 按计划
series-change = 更改
series-move = 将此次会议改期
series-move-lead = 它在系列中的位置不变：对它与对其他会议的答复分别记录。
series-drop = 取消此次会议
series-drop-hint = 仅取消这一次；系列继续。
series-restore = 恢复此次会议
series-restore-hint = 它将按系列所定时间重新举行。
series-mine-lead = 您的答复适用于所有会议。如无法出席其中一次，请在此说明。
series-mine-declined = 您将不出席
series-cannot = 我无法出席
series-can = 我将出席
done-meeting-answered = 您对此次会议的答复已记录。
series-former = 原定于
series-weekly = { $interval ->
    [1] 每周{ $day }
    *[other] 每 { $interval } 周的{ $day }
}
series-monthly = { $interval ->
    [1] 每月，{ $day }
    *[other] 每 { $interval } 个月，{ $day }
}
series-after = { $meetings ->
    *[other] 共 { $meetings } 次会议
}
change-lead-meeting-moved = { $people ->
    *[other] 一次会议改期；将通知 { $people } 人，无需重新答复。
}
change-lead-meeting-dropped = { $people ->
    *[other] 一次会议不举行；将通知 { $people } 人，并从其日历中移除。
}

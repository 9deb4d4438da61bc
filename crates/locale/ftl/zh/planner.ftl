# 进行中的抽选、任何名单都容纳不下的人、超出限额，以及两人同时设定的配额。

## 进行中的抽选
drawing-title = 抽选
drawing-none = 尚未进行抽选。
drawing-begun = 开始时间
drawing-took = 用时
drawing-seconds = { $seconds ->
    [0] 不到一秒
   *[other] { $seconds } 秒
}
drawing-lead = 正在抽选名单，最多需要 { $seconds } 秒；离开本页也会继续。结束之前，名单不会有任何变化。
drawing-progress = 抽选进度
drawing-stop = 停止抽选
drawing-look-again = 刷新
drawing-to-list = 返回名单
drawing-see = 查看进度
drawing-at-work = 抽选正在进行
drawing-was-stopped = 抽选已停止，名单未作任何更改。
drawing-out-of-time = 尚未抽出名单，时间已到；名单未作任何更改。
drawing-refused = 抽选结果无法采用，名单未作任何更改。
drawing-failed = 抽选中断，名单未作任何更改。
drawing-failed-text = 请重新抽选。如再次发生，请告知平台管理人员。
drawing-reached = 已达到的最小机会：{ $reached }；任何抽选都不能使其超过 { $bound }。
drawing-gap = 任何机会与最公平机会的差距均不超过 { $gap }。
drawing-gap-unproved = 其他机会与最公平机会的差距当时尚未得到证明。
drawing-reached-nothing = 当时尚未开始加权。
drawing-step-waiting = 正在等候。
drawing-step-checking = 正在寻找一份满足配额的名单。
drawing-step-explaining = 正在查明为何没有这样的名单。
drawing-step-covering = 正在为每个人寻找名单，第 { $round } 轮。
drawing-step-collecting = 已收集名单：{ $round }。
drawing-step-weighing = 正在为名单加权，第 { $round } 轮。
shortlist-gap = 任何机会与最公平机会的差距均不超过
shortlist-gap-unproved = 未证明：时间已先用尽

## 任何名单都容纳不下的人
blocked-title = 有 { $people } 人无法列入任何名单
blocked-text = 无论如何抽选，凡满足配额的名单都不包含他们。其机会为零是规则所致，而非抽选所致。
blocked-more = 另有 { $people } 人
blocked-quotas = 阻碍因素：{ $quotas }。
blocked-rules = 去掉以下任何一项，即可有名单包含他们：{ $rules }。
blocked-unknown = 在查明原因之前时间已到。

## 超出限额
override-title = { $name } 将超出限额
override-titles = 此举将超出限额
override-text = 抽选绝不超出限额。您可以说明理由后超出：理由将记录在案，并显示在姓名旁。其他人仍须遵守限额。
override-add = 仍然添加
override-apply = 仍然执行
override-reason = 超出限额的理由
override-tag = 超出限额

## 两人同时设定的配额
quotas-meanwhile = 他人在此期间所作的更改
quotas-meanwhile-text = 未覆盖任何内容，您填写的内容仍保留在下方。如现在保存，您的表格将取代对方的表格。

## 截止一批
done-wave-closed = 该批次已截止。未答复的席位已空出。
waves-over = 已到期
wave-close-link = 截止…
wave-close-title = 截止第 { $number } 批
wave-close = { $people ->
    [0] 截止第 { $number } 批
   *[other] 截止第 { $number } 批，{ $people } 份邀请失效
}
wave-close-lead = { $people ->
    [0] 该批次的受邀者均已答复，没有邀请会失效。
   *[other] 该批次有 { $people } 人尚未答复。其邀请将失效，席位随之空出。在答复期限之前，只要仍有空席，答复依然受理。
}
wave-close-maybe = 有 { $people } 人答复“可能出席”，其席位保留。
wave-close-silent = 尚未答复者
wave-close-done = 该批次已截止。
wave-close-not-yet = 须待最后一日（{ $day }）结束后方可截止。
refusal-beyond-limits = 此举将超出 { $limits } 项限额。请说明理由，或先更改限额；未作任何更改。
refusal-already-drawing = 该名单的抽选正在进行。请等待其结束，或先将其停止。
audit-wave-closed = 一批邀请已截止
audit-draw-stopped = 抽选已停止
audit-limits-overridden = 超出限额准入
drawing-state-working = 进行中
drawing-state-drawn = 已抽出
drawing-state-stopped = 已停止
drawing-state-out-of-time = 时间已到
drawing-state-refused = 未采用
drawing-state-failed = 已中断

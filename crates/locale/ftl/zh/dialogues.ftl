# 工作台上的对话：筹备、对话概览、工作台首页。

refusal-too-early = 对话尚未开始。请在开始之后标记为已举行。
# In the list above a form: the field, and what is wrong with it.
form-problem-of = { $label }：{ $problem }
problem-not-the-word = 请完全按照显示的文字输入。
done-dialogue-created = 对话已创建。下面的清单列出其各个步骤。
done-dialogue-unchanged = 内容没有不同，未作任何更改。
done-dialogue-convened = 对话已召集。现已公开，可以发出邀请。
done-dialogue-held = 对话已标记为已举行。下一步是报告。
done-dialogue-cancelled = 对话已取消。

## 对话可能缺少的内容
dialogue-summary = 说明对话内容的摘要
dialogue-date = 日期

## 对话各页的页首
dialogue-tabs = 本次对话
dialogue-tab-overview = 概览
dialogue-tab-balance = 均衡
dialogue-tab-invitations = 邀请
dialogue-tab-attendance = 出席
dialogue-tab-report = 报告
dialogue-when = 时间
dialogue-seats-label = 席位
dialogue-seats = { $seats ->
   *[other] { $seats } 个席位
}

## 列表
dialogue-list-lead = 所有筹备中、已召集、已举行或已取消的对话。
dialogue-filter = 筛选对话
dialogue-year = 年份
dialogue-invited = 受邀人数
dialogue-accepted = 接受人数
dialogue-none-yet = 尚未筹备任何对话
dialogue-none-yet-text = 先填写标题和席位数，日期可以稍后确定。

## 筹备表格
dialogue-new = 新对话
dialogue-new-lead = 在您召集之前，它只是秘书处可见的草案。
dialogue-create = 创建对话
dialogue-edit = 更改计划
dialogue-optional = 选填
dialogue-format = 形式
dialogue-themes-hint = 选择对话涉及的所有主题。可为其设定名额。
dialogue-when-known = 日期确定到什么程度？
dialogue-days = 具体日期
dialogue-days-hint = 钟点稍后确定。
dialogue-hours = 具体钟点
dialogue-hours-hint = 这样，各地的日历都会在正确的时间显示邀请。
dialogue-first-day = 日期
dialogue-last-day = 最后一天（如不同）
dialogue-start-time = 开始时间
dialogue-end-time = 结束时间
dialogue-respond-by = 答复截止日期
dialogue-respond-by-hint = 答复有效的最后一天，以会议所在时区为准。
dialogue-where = 地点
dialogue-mode = 参会方式
dialogue-place-hint = 先写城市，再写楼宇和会议室。仅在线举行的会议无需填写。
dialogue-online-address = 在线会议室地址
dialogue-online-address-hint = 仅向受邀者显示，绝不公开。以 https:// 开头。
dialogue-seats-hint = 一个席位即会议桌旁的一个人。
dialogue-seats-number = 席位数
dialogue-per-country = 每个国家最多
dialogue-per-organisation = 每个组织最多
dialogue-summary-label = 摘要
dialogue-summary-hint = 用几句话说明对话的内容和预期成果。将写入邀请并显示在公开页面上。召集对话之前必须填写。
dialogue-language = 标题和摘要的语言
dialogue-language-hint = 每份邀请均以收件人的语言书写。

## 概览
dialogue-life = 从计划到报告
dialogue-plan = 计划
dialogue-elsewhere = 另见
dialogue-reference = 年内编号
dialogue-copy = 照此另行计划对话
dialogue-take = 从作为样板的对话中沿用
dialogue-take-quotas = 其名额
dialogue-take-standings = 必须邀请和不得邀请的人员及理由
dialogue-take-programme = 其日程，不含人员
dialogue-take-partners = 合作伙伴及其标识
dialogue-public-page = 公开页面
dialogue-convene = 召集
dialogue-hold = 标记为已举行
dialogue-cancel = 取消本次对话
dialogue-step-plan = 完善计划
dialogue-step-convene = 召集对话
dialogue-step-quotas = 设定名额
dialogue-step-shortlist = 拟定均衡的候选名单
dialogue-step-invitations = 发出邀请
dialogue-step-answers = 跟进答复
dialogue-step-hold = 举行对话
dialogue-step-report-drafted = 起草总结报告
dialogue-step-report-adopted = 通过报告
dialogue-step-report-published = 公布报告
dialogue-pace-done = 已完成
dialogue-pace-next = 下一步
dialogue-pace-late = 逾期
dialogue-pace-later = 以后
dialogue-pace-skipped = 未在此处进行
dialogue-note-no-summary = 缺少摘要；召集对话必须有摘要。
dialogue-note-quotas = { $count ->
   *[other] { $count } 项名额
}
dialogue-note-shortlist = 候选名单 { $count } 人，{ $seats ->
   *[other] { $seats } 个席位
}
dialogue-note-invited = 已邀请 { $count } 人，{ $seats ->
   *[other] { $seats } 个席位
}
dialogue-note-answers = 接受 { $accepted } · 待定 { $tentative } · 婉拒 { $declined } · 未答复 { $silent }
dialogue-note-until = 答复截止 { $day }

## 取消
dialogue-cancel-draft = 本次对话仍是草案，外界无人看到。它将作为已取消的对话留在列表中。
dialogue-cancel-convened = { $people ->
    [0] 公开页面将显示对话已取消。目前无人持有邀请。此操作无法撤销。
   *[other] 公开页面将显示对话已取消；有 { $people } 人持有邀请，将以电子邮件撤回。此操作无法撤销。
}
dialogue-cancel-reason-hint = 保存在审计记录中。
dialogue-cancel-word = 取消
dialogue-cancel-confirm = 输入“{ $word }”以确认
dialogue-keep = 保留对话

## 工作台首页
desk-due = 逾期与下一步
desk-nothing-due = 没有待办事项。
desk-all-dialogues = 查看所有对话
desk-answers = 最新答复
desk-no-answers = 尚未收到答复。
desk-own = 您最近处理的对话
desk-own-none = 您创建或更改的对话显示在此处。
desk-first-text = 创建第一次对话：有标题和席位数即可开始。
desk-first-contacts = 然后从 CSV 或 XLSX 文件导入可邀请的人员。
desk-people-known = { $people ->
   *[other] 通讯录中已有 { $people } 人。
}
desk-import-contacts = 导入联系人
desk-focal-point-text = 您是贵组织的协调人。邀请以电子邮件发给每个人，可通过邮件中的链接或在日历中答复，无需登录；也在那里提名替代人选。如需更改贵组织可受邀的人员，请致函秘书处。
desk-lead-text = 您登记为牵头人，但目前没有由您负责的工作组。请致函秘书处。
desk-lead-none = 您的小组尚未筹划会议
desk-lead-none-text = 可在此处或在小组页面筹划会议：选定人员，发出邀请，查看答复。

## 全年一览
year-view = 全年按月
year-title = { $year } 年
year-lead = { $count } 场对话，以及各进程的里程碑
year-months = 全年各月
year-none = 本年没有安排
year-none-text = 对话确定日期后在此显示。
year-undated = 有 { $count } 场对话尚无日期

## 两位工作人员同时修改
conflict-title = 其间已被他人修改
conflict-text = 您输入的内容仍在下方表单中。您未改动的字段已采用新值。再次保存时，以您的内容为准。
conflict-now = 现在
conflict-typed = 您的输入
conflict-taken-over = 未改动：已采用新值

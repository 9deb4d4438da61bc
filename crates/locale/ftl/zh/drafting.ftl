# Work on a draft report: what points are drawn from, comments of participants, names, versions and corrigenda.

## Points from what was written and noted
draw-title = 从来文和记录中提取要点
draw-lead = 选择一个问题阅读答复，或选择一场会议阅读记录。要点的来源仅供秘书处内部保留。
draw-questions = 征文的问题
draw-sessions = 议程中的各场会议
draw-answers = { $count ->
   *[other] { $count } 份答复
}
draw-day = 第 { $day } 天
draw-noted = 已有记录
draw-not-noted = 尚无记录
draw-origin = 来源（内部）
draw-unseen = 您无权阅读的来文
draw-drawn = 已提取要点
draw-point = 提取要点
draw-rephrase = 请用报告自身的措辞改写
draw-rephrase-text = 下方文本以原文开头，不能逐字保存，也不点名任何人。
draw-other-language = 请用报告的语言（{ $language }）撰写要点。
draw-source = 原文
note-title = 会议记录
note-text = 记录
note-lead = 仅供秘书处使用，可从中提取报告要点。
done-point-drawn = 要点已写入报告。
done-note-saved = 记录已保存。
problem-not-rephrased = 这与原文逐字相同，请用报告自身的措辞改写。
problem-same-text = 内容相同，请写出应改为的文字。

## Texts from elsewhere
paste-title = 粘贴文本
paste-lead = 标题、段落和列表将成为由您确认的要点，其余内容一概不保留。
paste-text = 文本
paste-text-hint = 来自 Word 或邮件，空行分段。
paste-read = 拆分文本
paste-or-file = 或上传文件
paste-file = Word 文件
paste-file-hint = .docx 或纯文本，最大 { $max } MB。文件不会保留。
paste-read-file = 读取文件
paste-confirm = 确认要点
paste-confirm-lead = 修改需要调整之处，略去不适用的内容。
paste-all = 支持程度和发言者类别适用于全部要点，之后可逐条修改。
paste-point = 要点 { $number }
paste-of = { $field }，要点 { $number }
paste-take = 采用此要点
paste-add = 添加要点
done-points-added = 要点已写入报告。

## Two rapporteurs at once
report-met = 他人已修改同一文本
report-met-text = 您输入的内容仍在表单中。请并入您想保留的对方文字；现在保存将取代对方文本。
report-met-now = { $field }：目前的文字
report-met-there = 目前的文字

## Rounds of comments
comment-place-whole = 整份草案
comment-place-gist = 摘要
comment-place-introduction = 导言
comment-place-additional-suggestions = 补充建议
comment-place-point = 要点
comment-place-recommendation = 建议
comment-place-numbered = { $what } { $number }
disposition-accepted = 采纳
disposition-accepted-in-part = 部分采纳
disposition-not-accepted = 不采纳
disposition-noted = 已注意到
round-end-deadline = 已到期结束
round-end-early = 提前结束
round-open = 正在征求意见
round-number = 第 { $number } 轮征求意见
round-round = 轮次
round-silent-count = { $count ->
   *[other] { $count } 人无异议
}
round-dispositions = 对每条意见的处理
comment-decided = 意见已处理
round-deadline = 意见截止时间
round-mail-asked-subject = 报告草案征求意见：{ $title }
round-mail-asked-text = “{ $title }”的摘要报告草案现征求您的意见。
round-mail-reminded-subject = 提醒：报告草案征求意见，{ $title }
round-mail-reminded-text = 您尚未对“{ $title }”的摘要报告草案发表意见。
round-mail-how = 通过此链接，您无需账户即可阅读草案并逐点提出意见。截止前可修改意见：
round-mail-open = 阅读并提出意见
round-mail-silence = 如届时未收到您的意见，即视为您无异议。
round-mail-small = 此链接仅供您本人使用，通过它提出的意见视为您的意见。
round-circulate-lead = 每人将收到以其语言写成的邮件，内附指向当前草案的链接。
round-closes-on = 征求意见截止日期
round-closes-hint = 以{ $place }时间为准。未回复者将在两天前收到提醒。
round-closes-time = 时间
round-closes-time-hint = 不填则为当日结束。
round-people = 与会者
round-people-hint = 已接受邀请或到会者，包括观察员和顾问。请取消不应征询者。
round-no-participants = 与会者均无电子邮件地址。请在下方填写人员。
round-others = 其他人员
round-others-hint = 每行一人：姓名 <地址>，或仅写地址。
round-message = 附言
round-message-hint = 他们应了解的事项，以您书写的语言显示。
round-send = 分发草案
round-comments = 意见
round-none = 草案尚未分发
round-none-text = 请在报告页面分发。意见将显示在此处。
round-csv = 全部意见（CSV）
round-xlsx = 全部意见（工作簿）
round-asked = 征询人数
round-said = 已提意见
round-undecided = 待处理意见
round-nothing-yet = 尚未回复
round-nothing = 未回复
round-no-objection = 无异议
round-silent = 结束时未表态
round-reminded = 已提醒
round-end = 立即结束本轮
round-waiting = { $count ->
   *[other] { $count } 条意见待处理
}
round-waiting-text = 每条意见处理完毕后方可通过报告。
round-no-comments = 没有意见。
round-comment = 意见
round-by = 提出者
round-organisation = 组织
round-disposition = 处理
round-reason = 理由
round-reason-hint = 不采纳时必填。报告通过后与会者可见。
round-place = 位置
round-of = 所评文本
round-decide = 处理
round-look = 查看
round-comments-of = 第 { $number } 轮意见
round-asked-in = 第 { $number } 轮征询对象
round-not-decided = 尚未处理
round-who = 姓名
round-answer = 答复
round-comment-count = { $count ->
   *[other] { $count } 条意见
}
round-draft-of = 报告草案：{ $title }
round-your-turn = 请提出意见
round-your-turn-text = 您可就单个要点或整份草案提出意见，截止前可修改。届时未提意见即视为无异议。
round-over = 征求意见已结束
round-over-text = 报告通过后，您可在此阅读每条意见的处理结果。
round-adopted = 报告已通过
round-adopted-text = 以下为各意见的处理结果及分发时的草案。
round-change = 修改
round-take-back = 撤回
round-own = 您的意见
round-yours = 您的意见
round-became = 意见处理结果
round-comment-on = 对此提意见
round-comment-whole = 对整份草案提意见
round-comment-hint = 请说明应如何修改。报告通过后其他与会者可见，但不显示您的姓名。
round-comment-send = 提交意见
mail-kind-comments = 草案意见
done-round-ended = 本轮已结束，意见保留。
done-comment-decided = 处理结果已保存。
done-comment-made = 秘书处已收到您的意见。
done-comment-changed = 您的意见已修改。

## Names in the text
named-kind-state = 国家
named-kind-organisation = 组织
named-kind-person = 个人
names-unsettled = 对文本中每个名称的同意或说明
names-open = { $count ->
   *[other] 文本中有 { $count } 个名称未获同意
}
names-open-text = 报告默认不将内容归于任何人。通过前，每个名称均须取得同意，或说明其不构成归属的理由。
names-look = 查看名称
names-title = 文本中的名称
names-lead = 报告中出现的六种语言的国名，以及对话的组织和人员。
names-none = 未点名任何人
names-none-text = 文本中未发现国家、对话的组织或人员。
names-found = 发现的名称
names-kind = 类型
names-name = 名称
names-name-hint = 国家可用六种语言中任一种；组织或个人按上表填写。
names-excerpt = 所在文字
names-consented = 已记录同意
names-cleared = 不构成归属
names-no-consent = 未获同意
names-clear = 这不构成归属
names-clear-now = 确认
names-reason = 理由
names-consents = 点名同意书
names-record = 记录同意
names-record-now = 记录该同意
names-given-by = 同意人
names-given-on = 同意日期
names-words = 同意的措辞
names-words-hint = 所同意内容的原文及方式：邮件或当场。
done-consent-recorded = 已记录同意。
done-name-cleared = 已确认，仅对当前文本有效。

## Corrigenda
corrigenda = 更正
corrigenda-text = 以上文本及其哈希值保持通过时的原样，以下为其更正。
corrigendum-number = 更正 { $number }
corrigendum-new = 发布更正
corrigendum-issue = 发布更正
corrigendum-public = 更正将立即公开
corrigendum-public-text = 不可撤回；如有错误，以下一份更正改正。
corrigendum-place = 位置
corrigendum-place-hint = 便于读者查找：要点 1.2，第二句。
corrigendum-reads = 原文
corrigendum-should-read = 应为
corrigendum-reason = 理由
done-corrigendum-issued = 更正已公开。

## Versions
versions-title = 版本
versions-lead = 报告的每个已保存状态。可查看变更，或将先前状态恢复为最新版本。
versions-none = 尚无版本
versions-version = 版本
versions-by = 保存者
versions-do = 操作
versions-changes = 变更内容
versions-since = 此后的变更
versions-restore = 恢复
versions-between = 从版本 { $from } 到版本 { $to }
versions-same = 没有差异
versions-same-text = 仅报告的顺序或状态有变化。
versions-how = 新增内容加下划线，删除内容加删除线。
versions-removed-place = { $place }（已删除）
versions-added = 新增：
versions-removed = 删除：
done-report-restored = 先前版本现为最新版本。

## The trail
audit-report-restored = 已恢复报告版本
audit-comments-asked = 已就报告草案征求意见
audit-commenters-reminded = 已提醒未提意见者
audit-comments-closed = 一轮征求意见结束
audit-comment-made = 对报告草案提出意见
audit-comment-changed = 已修改意见
audit-comment-taken-back = 已撤回意见
audit-comment-decided = 已处理意见
audit-naming-consent-recorded = 已记录点名同意
audit-naming-consent-removed = 已移除点名同意
audit-name-cleared = 已确认名称不构成归属
audit-corrigendum-issued = 已发布更正
audit-session-note-written = 已写会议记录

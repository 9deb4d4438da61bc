# Summary reports at the desk.

reports-title = 报告
reports-gist = 提要
reports-gist-hint = 一段文字：公众首先读到的内容。
reports-report-title = 报告标题
reports-introduction-hint = 谁于何时就何事举行了会议。空一行即开始新段落。
reports-additional-hint = 主要问题之外提出的意见。如没有，请留空。
reports-dialogue-number = 对话召集时获得的编号
reports-none = 尚未开始撰写报告
reports-none-text = 摘要报告有固定部分：导言、主要问题、补充意见、建议。
reports-not-yet = 对话举行后方可开始撰写报告
reports-not-yet-text = 请先在概览页面将对话标记为已举行。
reports-start = 开始撰写报告
reports-texts = 文本
reports-texts-edit = 编辑文本
reports-empty-text = 尚无内容
reports-locked = 文本已锁定
reports-locked-text = 文本已通过并计算了校验值；任何人都不能更改一个字。
reports-published-notice = 报告已公布
reports-open-public = 打开公开页面
reports-preview = 预览
reports-preview-notice = 这是公众将看到的报告。报告尚未公布。
reports-changed-on = 最近更改
reports-edit-word = 编辑

## Points
reports-points = 要点
reports-point-add = 添加要点
reports-point-new = 新要点
reports-point-edit = 编辑要点
reports-no-points = 尚未添加要点。
reports-section = 部分
reports-heading = 标题
reports-heading-hint = 要点所属的组别。标题相同的要点排在一起。
reports-text = 文本
reports-text-hint = 所谈内容，不提及代表团名称。
reports-grade = 支持程度
reports-verb = 会场所用动词
reports-verb-hint = 逐字记录，例如“普遍欢迎”。
reports-speaker = 发言者类别
reports-no-theme = 无主题
reports-up = 上移
reports-down = 下移
reports-remove-point = 删除此要点？
reports-remove-recommendation = 删除此建议？
reports-remove-text = 报告的各版本会保留它。
reports-keep = 保留

## Recommendations
reports-recommendation-add = 添加建议
reports-recommendation-new = 新建议
reports-recommendation-edit = 编辑建议 { $reference }
reports-no-recommendations = 尚未添加建议。
reports-arises = 源自要点
reports-no-point = 不源自单一要点
reports-addressees-hint = 在此处或下方至少选择或填写一个。
reports-addressees-at-large = 建议对象
reports-addressee-states = 特定国家
reports-addressee-states-hint = 每行一个：六种语文中任一语文的国名，或三字母代码。
reports-addressee-organisations = 组织
reports-addressee-processes = 区域进程
reports-one-a-line = 每行一个。

## Steps
reports-step-circulate = 分发征求意见
reports-step-circulate-text = 草稿视为已分发给与会者征求意见。仍可更改，也可收回修订。
reports-step-redraft = 收回修订
reports-step-redraft-text = 报告恢复为草稿。
reports-step-adopt = 通过
reports-step-adopt-text = 此后任何人都不能更改一个字。文本获得校验值，任何人都可据此核对；各项建议的编号永久不变。
reports-step-publish = 公布
reports-step-publish-text = 报告及其建议立即公开：在网站、订阅源和 API 中。
reports-step-yes = 确认：{ $step }

done-report-started = 已开始撰写报告。
done-report-saved = 报告已保存。
done-report-moved = 已移动。
done-report-circulate = 报告已分发。
done-report-redraft = 报告已恢复为草稿。
done-report-adopt = 报告已通过，文本已锁定。
done-report-publish = 报告已公布。

# 工作台的框架、审计记录，以及拒绝时的说明。

desk-home = 概览
desk-directory = 名录
desk-audit = 审计记录
desk-outbox = 发件箱
desk-incoming = 收到的邮件
desk-group-plan = 筹备
desk-group-watch = 跟进

done-signed-out = 您已退出。
done-saved = 更改已保存。
done-removed = 已移除。

## Audit trail
audit-lead = 所作的各项操作及操作人，最近的在前。
audit-actor-account = 某一账户
audit-actor-invited = 受邀人
audit-actor-platform = 平台
audit-actor-public = 访客
audit-people = { $people }人
audit-import-counts = 新增{ $created }人，更改{ $updated }人，未变{ $unchanged }人，略过{ $skipped }人
audit-account-created = 向账户授予角色
audit-sign-in-link-issued = 生成登录链接
audit-signed-in = 登录
audit-signed-out = 退出
audit-contacts-imported = 导入联系人
audit-person-changed = 更改人员信息
audit-person-added = 将人员加入名录
audit-dialogue-created = 创建对话
audit-dialogue-changed = 更改对话
audit-dialogue-convened = 召集对话
audit-dialogue-held = 将对话标记为已举行
audit-dialogue-cancelled = 取消对话
audit-quotas-set = 设定配额
audit-shortlist-proposed = 提出均衡的候选名单
audit-shortlist-added = 手动列入候选名单
audit-shortlist-removed = 从候选名单移除
audit-must-invite = 标记为必须邀请
audit-must-not = 标记为不得邀请
audit-standing-lifted = 撤销关于人员的决定
audit-shortlist-locked = 名单席位已锁定
audit-shortlist-unlocked = 名单席位已解锁
audit-attendance-recorded = 出席情况已记录
audit-wave-planned = 已安排一批邀请
audit-wave-removed = 已删除一批邀请
audit-invitations-issued = 发出邀请
audit-invitation-withdrawn = 撤回邀请
audit-invitation-answered = 答复邀请
audit-substitute-named = 提名替代人选
audit-substitute-confirmed = 确认替代人选
audit-substitute-refused = 拒绝替代人选
audit-invitation-lapsed = 邀请失效
audit-mail-failed = 邮件无法送达
audit-mail-bounced = 邮件被退回
audit-answer-unconfirmed = 邮件答复等待确认
audit-time-proposed = 提议其他时间
audit-proposal-accepted = 提议的时间已采纳
audit-proposal-refused = 提议的时间未采纳
audit-received-assigned = 收到的邮件已归入
audit-received-forwarded = 收到的邮件已转发
audit-received-dismissed = 收到的邮件已搁置
audit-feed-made = 已创建日历订阅
audit-feed-revoked = 已终止日历订阅
audit-job-retried = 重试失败的任务
audit-report-started = 开始编写报告
audit-report-changed = 更改报告
audit-report-circulated = 分发报告
audit-report-redrafted = 收回报告重新起草
audit-report-adopted = 通过报告
audit-report-published = 公布报告
audit-demo-loaded = 载入演示数据
audit-restored = 从备份恢复


## Refusals
refusal-not-found = 此网址没有任何内容，或者其内容不对您开放。
refusal-sign-in-required = 请登录后继续。
refusal-not-permitted = 您的角色不允许进行这项操作。
refusal-invalid = 有些项目需要重新检查。
refusal-changed-meanwhile = 在您打开页面期间，另一人更改了此项内容。请查看新版本，然后再次进行修改；任何内容均未被覆盖。
refusal-wrong-state = 这项操作已不能进行，或尚不能进行：当前状态为“{ $state }”。
refusal-deadline-passed = 答复期限已过。请致函秘书处。
refusal-seats-taken = { $seats ->
    [1] 唯一的席位已被占用。
   *[other] 全部{ $seats }个席位均已被占用。
}
refusal-cap-reached = 同一国家或组织最多只能有{ $cap }个席位。
refusal-already-invited = 此人已有邀请。
refusal-no-address = 此人没有电子邮件地址。请先在名录中添加。
refusal-link-spent = 此链接已被使用或已过期。
refusal-too-many-tries = 短时间内尝试次数过多。请等待一分钟后重试。
refusal-missing = 尚须先补充：{ $what }。
refusal-quotas-conflict = 这些配额无法同时全部满足。
refusal-unreadable-file = 无法读取文件：{ $reason }。
refusal-too-many-rows = 文件超过{ $max }行。请将文件拆分，逐一导入各部分。
refusal-rows-refused = 有{ $rows }行未被接受；未写入任何内容。

## Problems with one field
problem-required = 请填写此项。
problem-too-long = 最多可输入{ $max }个字符。
problem-not-an-email = 请输入电子邮件地址，格式为 name@ministry.example。
problem-not-a-date = 请输入日期，例如 2023-03-14。
problem-not-a-time = 请输入时间，例如 15:00。
problem-not-a-number = 请输入{ $min }至{ $max }之间的整数。
problem-not-a-choice = 请选择一项。
problem-not-a-zone = 请选择时区，例如 Europe/Zurich。
problem-not-a-web-address = 请输入以 https:// 开头的网址。
problem-end-before-start = 结束时间必须晚于开始时间。
problem-time-does-not-exist = 当夜时钟拨快，没有这一时间。请另选时间。
problem-time-occurs-twice = 当夜时钟拨慢，这一时间出现两次。请另选时间。
problem-minimum-above-maximum = 最小值大于最大值。
problem-already-taken = 另一条记录已使用此项内容。
problem-in-the-past = 这一时间已过。
problem-unknown-state = 没有国家使用此代码。请使用 ISO 3166-1 三字母代码，如 KEN。
problem-looks-like-a-formula = 此项内容像是电子表格公式。请删除开头的符号。
problem-same-as-row = 与第{ $row }行为同一人。
problem-spoke-without-being-there = 发言者必已出席，请选择其出席方式。
problem-before-the-last-one-closes = 请选择上一批截止之后的日期。
form-error-prefix = 错误：

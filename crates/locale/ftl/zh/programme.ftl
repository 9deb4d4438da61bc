# 对话的日程：工作台、可打印的议程和公开页面。

programme = 日程
programme-session = 会议
programme-none = 尚未安排任何会议
programme-none-text = 请从第一场会议开始：内容、开始时间和时长。会期可以暂不确定。
programme-add = 添加会议
programme-session-edit = 修改会议
programme-remove = 删除此会议
programme-agenda = 可打印的议程
programme-day = 第 { $day } 天
programme-day-of = 会期中的日子
programme-sessions-count = { $count } 场会议
programme-times-in = 时间按{ $place }
programme-times-local = 时间按会议所在地
programme-also-in = 同时显示此地时间
programme-zone-none = 仅显示会议当地时间
programme-show = 显示
programme-room = 会议室
programme-room-hint = 每次写法请保持一致，以便发现重复占用。
programme-track = 分会场
programme-track-hint = 用于同时举行的会议。全体出席的会议请留空。
programme-kind = 会议类型
programme-about = 内容
programme-minutes = 分钟
programme-languages-hint = 发言和口译所用语言。
programme-interpretation = 口译：{ $languages }
programme-follow = 当天后续会议随之调整
programme-follow-hint = 后续会议按本场结束时间的变化相应提前或推迟；其他分会场的会议不变。
programme-people = 主席、小组成员和口译员
programme-people-none = 此会议尚无人担任角色。
programme-role = 角色
programme-find = 在名录中查找
programme-take-off = 移除
programme-check = 待核对
programme-up = 上移
programme-down = 下移
programme-drag = 拖动到日程中的其他位置
problem-past-midnight = 会议将在午夜之后结束。请选择较早的位置，或缩短之前的会议。
programme-problems = { $count } 场会议需要调整
programme-published-since = 公众自 { $day } 起可查看日程
programme-not-published = 日程仅秘书处可见
programme-publish-hint = 公布后，公众可看到会议、会议室以及主席、主持人和发言人的姓名；不公布口译员姓名。
programme-once-convened = 对话召集且日程公布后，公众即可查看。
programme-publish = 公布日程
programme-withdraw = 对公众隐藏
programme-sessions = 一场会议
finding-gap = 之前有 { $span } 没有会议
finding-overrun = 与“{ $title }”重叠 { $span }
finding-room-taken = 其会议室同时用于“{ $title }”
finding-person-twice = { $name } 同时在“{ $title }”中担任角色
finding-before-the-meeting = 比开会时间早 { $span } 开始
finding-after-the-meeting = 比散会时间晚 { $span } 结束
finding-no-such-day = 会期没有这一天
finding-no-interpreter = 缺少口译员：{ $language }
portal-read-programme = 查看日程
dialogue-step-programme = 拟订日程
done-programme-published = 日程已公布。
done-programme-withdrawn = 公众不再看到日程。
done-programme-moved = 会议已移动。
done-session-added = 会议已添加。请在下方说明由谁担任角色。
audit-session-added = 添加会议
audit-session-changed = 修改会议
audit-session-removed = 删除会议
audit-session-role-given = 指定会议角色
audit-session-role-ended = 取消会议角色
audit-programme-published = 日程已公布
audit-programme-withdrawn = 日程已对公众隐藏

session-kind-session = 会议
session-kind-panel = 小组讨论
session-kind-side-event = 会外活动
session-kind-break = 休息
session-role-chair = 主席
session-role-moderator = 主持人
session-role-panellist = 小组成员
session-role-rapporteur = 报告员
session-role-interpreter = 口译员

## 关联：跟随另一场对话的对话
tie-title = 关联到另一场对话
tie-lead = 关联的对话与另一场对话保持固定间隔：后者改期时随之改期，并通知受邀者。
tie-to = 关联到
tie-along = 关联到本对话
tie-parent = 所跟随的对话
tie-days = 相隔天数
tie-days-hint = 1 为紧邻的前一天或后一天；0 为同一天。
tie-side = 在前还是在后
tie-side-before = 在其之前
tie-side-after = 在其之后
tie-place = 同一地点、同一会议方式
tie-place-hint = 现在以及对方变更时，均沿用其地点和会议方式。
tie-same-place = 同一地点
tie-days-before = { $days ->
    [0] 在其开始当天
   *[other] 提前 { $days } 天
}
tie-days-after = { $days ->
    [0] 在其结束当天
   *[other] 之后 { $days } 天
}
tie-save = 关联
tie-end = 解除关联；日期保持不变
change-moves-along = 随之改期
change-nobody-told = 无需通知：那里没有邀请需要更改。
change-lead-along = 有 { $count } 场对话关联到本对话，将随之改期。
done-dialogue-tied = 对话已关联。
done-dialogue-untied = 对话已解除关联，日期保持不变。
problem-tied-to-another = 本对话关联到另一场对话。请移动那一场，或先解除本对话的关联。
refusal-tied-cannot-follow = “{ $title }”关联到本对话，无法随之改期。请检查其日期、答复期限和席位，或先解除关联。
refusal-moves-others = 有并非由贵小组筹划的对话关联到本对话，会随之改期。请联系秘书处更改。
audit-dialogue-tied = 已关联到另一场对话
audit-dialogue-untied = 已解除与另一场对话的关联

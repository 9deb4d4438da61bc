# 所有代码的名称：键由词、连字符和代码组成。

## Format of a dialogue
format-roundtable = 圆桌会议
format-thematic-dialogue = 专题对话
format-briefing = 情况通报会
format-consultation = 协商会议
format-stocktaking = 总结评估会议
format-side-event = 会外活动
format-solidarity-conference = 声援会议
format-working-group-meeting = 工作组会议
format-call-for-contributions = 征集意见

## How people meet
mode-in-person = 现场
mode-online = 线上
mode-hybrid = 现场与线上结合

## Life of a dialogue
dialogue-state-draft = 草案
dialogue-state-convened = 已召集
dialogue-state-held = 已举行
dialogue-state-cancelled = 已取消

## Life of an invitation
invitation-state-draft = 草案
invitation-state-issued = 已发出
invitation-state-accepted = 已接受
invitation-state-tentative = 待定
invitation-state-declined = 已婉拒
invitation-state-withdrawn = 已撤回
invitation-state-lapsed = 已失效

## Answer to an invitation, and the way it came
answer-accepted = 接受
answer-tentative = 待定
answer-declined = 婉拒
channel-web = 通过网页
channel-mail = 通过电子邮件
channel-desk = 由秘书处登记

## Summary report
report-state-draft = 草案
report-state-circulated = 已分发征求意见
report-state-adopted = 已通过
report-state-published = 已公布
section-introduction = 导言
section-key-issues = 主要问题
section-additional-suggestions = 补充意见
section-recommendations = 建议

## How strongly the room stood behind a point
grade-widely-endorsed = 获广泛赞同
grade-endorsed = 获赞同
grade-generally-welcomed = 普遍受到欢迎
grade-emphasised = 得到强调
grade-noted = 得到注意
grade-suggested = 有人提出

## Who made a point
speaker-class-participants = 与会者
speaker-class-states = 各国
speaker-class-a-state = 一个国家
speaker-class-ngos = 非政府组织
speaker-class-refugee-led = 难民主导的组织
speaker-class-academia = 学术界
speaker-class-judiciary-and-bar = 法官和律师
speaker-class-un-agencies = 联合国机构

## Recommendations
recommendation-state-proposed = 已提出
recommendation-state-agreed = 已商定
recommendation-state-adopted = 已通过
addressee-kind-state = 一个国家
addressee-kind-states = 各国
addressee-kind-organisation = 组织
addressee-kind-secretariat = 秘书处
addressee-kind-regional-process = 区域进程

## People
gender-woman = 女性
gender-man = 男性
gender-non-binary = 非二元性别
gender-undisclosed = 未透露
mandate-scope-local = 地方
mandate-scope-national = 国家
mandate-scope-regional = 区域
mandate-scope-global = 全球
capacity-delegate = 代表
capacity-adviser = 顾问
capacity-panellist = 专题发言人
capacity-observer = 观察员
capacity-chair = 主席
capacity-rapporteur = 报告员
capacity-interpreter = 口译员
role-administrator = 管理员
role-secretariat = 秘书处
role-working-group-lead = 工作组牵头人
role-focal-point = 协调人
role-participant = 与会者
role-public = 公众

## Organizations
organisation-type-state = 国家
organisation-type-ngo = 非政府组织
organisation-type-refugee-led = 难民主导的组织
organisation-type-academia = 学术机构
organisation-type-bar-association = 律师协会
organisation-type-judiciary = 司法机关
organisation-type-intergovernmental = 政府间组织
organisation-type-un-agency = 联合国机构
organisation-type-law-firm = 律师事务所
organisation-type-host-community = 收容社区

## Regional groups of the United Nations
regional-group-african = 非洲国家
regional-group-asia-pacific = 亚洲及太平洋国家
regional-group-eastern-european = 东欧国家
regional-group-latin-american-caribbean = 拉丁美洲和加勒比国家
regional-group-western-european-others = 西欧和其他国家
regional-group-none = 无区域组

## Regional bureaux of UNHCR
bureau-west-central-africa = 西非和中非
bureau-east-horn-great-lakes = 东非、非洲之角和大湖区
bureau-southern-africa = 南部非洲
bureau-mena = 中东和北非
bureau-asia-pacific = 亚洲及太平洋
bureau-americas = 美洲
bureau-europe = 欧洲

## Themes
theme-registration = 登记
theme-case-management = 个案管理
theme-accelerated-processing = 简化和加速处理
theme-case-processing = 个案处理
theme-interviewing = 面谈
theme-reception = 接待
theme-country-of-origin-information = 原籍国信息
theme-appeals = 上诉
theme-legal-framework = 立法框架
theme-institutional-capacity = 机构能力
theme-legal-aid = 法律援助
theme-independent-monitoring = 独立监测
theme-integrity = 廉正
theme-vulnerability = 脆弱性
theme-data-systems = 数据和信息系统
theme-border-access = 边境准入

## Aims of the Asylum Capacity Support Group
acsg-aim-fairness = 公平
acsg-aim-efficiency = 效率
acsg-aim-adaptability = 适应能力
acsg-aim-integrity = 廉正

## Balance
dimension-regional-group = 区域组
dimension-gender = 性别
dimension-theme = 主题
dimension-mandate-scope = 任务范围
dimension-organisation-type = 组织类型
dimension-language = 语文
dimension-country = 国家
dimension-organisation = 组织
unit-seats = 席位
unit-per-cent = 百分比
firmness-fixed = 固定
firmness-required = 必须
firmness-preferred = 优先
firmness-desirable = 可取
shortlist-origin-engine = 由抽选提出
shortlist-origin-hand = 手动添加
standing-must-invite = 必须邀请
standing-must-not = 不得邀请
presence-in-person = 现场出席
presence-online = 线上出席
presence-absent = 缺席

## Mails
mail-kind-invitation = 邀请
mail-kind-update = 更新
mail-kind-withdrawal = 撤回
mail-kind-confirmation = 确认
mail-kind-reminder = 提醒
mail-kind-test = 测试
mail-kind-sign-in = 登录链接
mail-state-queued = 等待发送
mail-state-sent = 已发送
mail-state-failed = 发送失败

## Languages
language-en = 英文
language-fr = 法文
language-es = 西班牙文
language-ar = 阿拉伯文
language-ru = 俄文
language-zh = 中文

## Roundtables of the Global Compact for Migration
gcm-theme-a = 确保移民是自愿、有序和正常的
gcm-theme-b = 通过立足权利的边境治理措施保护移民
gcm-theme-c = 支持移民融入社会并为发展作出贡献
gcm-theme-d = 改进以价值观为导向的循证决策和公共讨论，加强移民问题合作

## Objectives of the Global Compact for Safe, Orderly and Regular Migration
gcm-objective-1 = 收集和利用准确的分类数据，作为循证政策的基础
gcm-objective-2 = 尽可能减少迫使人们离开原籍国的不利因素和结构性因素
gcm-objective-3 = 在移民的各个阶段提供准确及时的信息
gcm-objective-4 = 确保所有移民都有合法身份证明和适当证件
gcm-objective-5 = 加强正常移民途径的可用性和灵活性
gcm-objective-6 = 促进公平且合乎道德的招聘，保障确保体面工作的条件
gcm-objective-7 = 解决和减少移民过程中的脆弱性
gcm-objective-8 = 拯救生命，就失踪移民问题作出协调一致的国际努力
gcm-objective-9 = 加强打击偷运移民的跨国对策
gcm-objective-10 = 在国际移民背景下预防、打击和消除人口贩运
gcm-objective-11 = 以综合、安全和协调的方式管理边界
gcm-objective-12 = 加强移民程序的确定性和可预测性，以便进行适当的筛查、评估和转介
gcm-objective-13 = 仅将拘留移民作为最后手段，并努力寻找替代办法
gcm-objective-14 = 在整个移民周期加强领事保护、援助和合作
gcm-objective-15 = 为移民提供获得基本服务的机会
gcm-objective-16 = 增强移民和社会的权能，实现充分包容和社会凝聚力
gcm-objective-17 = 消除一切形式的歧视，促进循证公共讨论，以塑造对移民的看法
gcm-objective-18 = 投资于技能发展，促进技能、资格和能力的相互承认
gcm-objective-19 = 创造条件，使移民和散居者能够充分促进所有国家的可持续发展
gcm-objective-20 = 促进更快捷、更安全、更便宜的汇款，增进移民的金融普惠
gcm-objective-21 = 合作促进安全和有尊严的回返和重新接纳以及可持续的重返社会
gcm-objective-22 = 建立社会保障权益和既得福利可转移机制
gcm-objective-23 = 加强国际合作和全球伙伴关系，促进安全、有序和正常移民

try-outcome-taken = 已接收
try-outcome-later = 将再次尝试
try-outcome-refused = 被拒
sending-kind-invitation = 邀请
sending-kind-again = 再次发送邀请
sending-kind-update = 变更通知
sending-kind-renewal = 重新邀请
sending-kind-reminder = 提醒
sending-state-planned = 已计划
sending-state-running = 正在发送
sending-state-held = 已暂停
sending-state-stopped = 已停止
sending-state-done = 已完成
reminder-kind-no-answer = 邀请之后未答复
reminder-kind-before = 会议之前
reminder-kind-no-nomination = 谢绝之后未提名代替者
letter-invitation = 邀请
letter-moved = 时间、地点或方式有变
letter-postponed = 日期另行确定
letter-reworded = 新的文字或在线地址
letter-renewed = 重新邀请
letter-withdrawal = 撤回邀请
letter-reminder-answer = 提醒：尚未答复
letter-reminder-meeting = 提醒：会议之前
letter-reminder-nomination = 提醒：未提名代替者
letter-confirmation-accepted = 确认：接受
letter-confirmation-tentative = 确认：可能出席
letter-confirmation-declined = 确认：谢绝
letter-confirmation-substitute = 确认：提议代替者
letter-answer-check = 邮件答复，待确认
letter-answer-refused = 未计入的邮件答复
letter-time-refused = 未采纳所提议的时间
letter-date-poll = 日期征询：您何时可以参加？
letter-date-poll-again = 日期征询：提醒

## What arrives by mail
received-kind-answer = 答复
received-kind-proposal = 提议其他时间
received-kind-delegation = 请求另派他人
received-kind-bounce = 退信报告
received-kind-delay = 延迟报告
received-kind-automatic = 自动邮件
received-kind-calendar = 日历条目
received-kind-letter = 来信
received-kind-unreadable = 无法读取的邮件
received-state-waiting = 等待决定
received-state-confirming = 等待确认
received-state-applied = 已计入
received-state-noted = 已知悉
received-state-dismissed = 已搁置
proposal-state-open = 待定
proposal-state-accepted = 已采纳
proposal-state-refused = 未采纳
doubt-too-large = 邮件超过一兆字节。
doubt-too-many-parts = 邮件的部分过多。
doubt-damaged = 邮件或其日历部分已损坏。
doubt-several-objects = 邮件含有多个日历条目。
doubt-copies-differ = 邮件中日历条目的两份副本不一致。
doubt-method-differs = 邮件与其日历部分相互矛盾。
doubt-no-identity = 日历部分没有指明邀请。
doubt-unknown-invitation = 日历部分所指的不是我们的邀请。
doubt-foreign-organizer = 日历部分是发给另一组织者的。
doubt-no-token = 邮件没有发送到该邀请的专用地址。
doubt-other-invitation = 邮件发送到了另一份邀请的地址。
doubt-unknown-occurrence = 邮件所指的日期不是会议日期。
doubt-no-attendee = 邮件没有说明由谁答复。
doubt-not-invited = 答复者并非受邀者。
doubt-no-answer = 邮件不含答复。
doubt-unconfirmed = 无法证明由受邀者发出。
doubt-older-version = 所答复的是邀请的较早版本。
doubt-overtaken = 此前已收到更新的答复。
doubt-refused = 答复未能接受。
mail-kind-answer-check = 请求确认
mail-kind-answer-refused = 答复未计入
mail-kind-proposal-refused = 提议的时间未采纳
mail-kind-forwarded = 转发的来信
mail-kind-group-text = 小组文本的消息

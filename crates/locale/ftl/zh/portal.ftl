# The public portal: dialogues, outcomes, recommendations, the library, search, and the pages about the site.

portal-home-title = 庇护能力对话
portal-next = 即将举行
portal-past = 以往对话
portal-came-out = 最新成果
portal-nothing-ahead = 目前没有已宣布的对话
portal-nothing-ahead-text = 请订阅日历：下一次对话会自动出现在其中。
portal-no-outcomes = 尚未公布任何成果
portal-no-outcomes-text = 摘要报告经通过并公布后将显示在此处。
portal-latest-recommendations = 最新建议
portal-all-dialogues = 所有对话
portal-all-outcomes = 所有成果
portal-all-recommendations = 所有建议

## Dialogues
portal-dialogues-lead = 圆桌会议、情况通报会及其他对话：即将举行的和已经举行的。
portal-subscribe = 订阅日历
portal-filter-dialogues = 筛选对话
portal-format = 形式
portal-year = 年份
portal-about = 对话内容
portal-outcome = 成果
portal-read-outcome = 阅读成果
portal-add-to-calendar = 添加到您的日历
portal-cancelled = 本次对话将不举行。
portal-cancelled-text = 对话在宣布之后被取消。
portal-not-translated = 本文语言：{ $language }。尚无译文。
portal-calendar-name = 庇护能力支助小组对话

## The calendar, a month on a page
calendar-lead = 按月列出会议、重要节点和截止日期。日期和时间以会议地点为准。
calendar-months = { $year } 年各月
calendar-this = 本月
calendar-none = 本月尚无安排
calendar-none-text = 请选择其他月份，或浏览所有对话。
calendar-next = 下一个：{ $month }
calendar-from = { $time } 起
calendar-until = 至 { $time }
calendar-clock = { $clock }（{ $zone }）
calendar-called-off = 已取消
calendar-call-closes = 意见征集截止
calendar-registration-closes = 登记截止
calendar-no-day = { $when }，日期未定

## Outcomes
portal-outcomes-lead = 对话摘要报告：谈了什么、得到多大支持、提出了哪些建议。
portal-published-on = 公布日期：{ $date }
portal-report = 摘要报告
portal-abstract = 提要
portal-said = { $who }：“{ $verb }”
portal-cite = 引用方式
portal-citation = 《{ $title }》，摘要报告 { $reference }，庇护能力支助小组，{ $year }。{ $address }
portal-documents = 文件
portal-document = 下载
portal-adopted = 通过日期
portal-hash = 通过文本的 SHA-256 值
portal-hash-text = 文本在通过时即已锁定。JSON 文件载有计算该数值所依据的文本，任何人都可以核实一字未改。
portal-feed-title = 庇护能力对话成果

## Recommendations
portal-recommendations-lead = 对话提出了哪些建议、向谁提出、在会场得到多大支持。
portal-as-csv = 下载 CSV
portal-filter-recommendations = 筛选建议
portal-addressee = 建议对象
portal-addressees = 建议对象
portal-support = 会场支持程度
portal-origin = 来源
portal-recommendation-title = 建议 { $reference }
portal-arises-from = 源自以下要点
portal-permanent = 永久地址

## Library
portal-library-lead = 对话所涉的工作领域和承诺。
portal-aims = 庇护能力支助小组的目标
portal-aims-text = 小组帮助各国改进其庇护制度的四项品质。
portal-areas = 能力领域
portal-areas-text = 点击每个领域可查看相关对话。
portal-cross-cutting = 贯穿各领域的主题
portal-gcm = 《安全、有序和正常移民全球契约》
portal-gcm-text = 区域审查的四次圆桌会议，以及各圆桌会议下按《契约》编号排列的目标。

## Search
portal-search-words = 您要查找什么？
portal-search-hint = 可按词语或编号（如 2021-01-R2）搜索对话、成果、建议、书面意见和文件。不区分重音、词尾和大小写。
portal-found = { $total ->
   *[other] “{ $words }”有 { $total } 条结果
}
portal-found-nothing = 未找到与“{ $words }”相符的内容
portal-found-nothing-text = 请检查拼写，减少或更换词语，或浏览对话、成果和建议列表。
portal-search-kinds = 结果类别
portal-search-all = 全部
portal-search-kind = { $kind } ({ $count })
portal-search-some = 没有内容包含所有这些词语。以下内容包含其中一部分。
portal-search-everywhere = 不加筛选，搜索全部内容

## What was found
entry-kind-report = 成果
entry-kind-point = 成果要点
entry-kind-recommendation = 建议
entry-kind-dialogue = 对话
entry-kind-session = 会议场次
entry-kind-process = 进程
entry-kind-group = 工作组
entry-kind-group-text = 工作组文本
entry-kind-input = 书面意见
entry-kind-document = 文件
entry-kind-library = 资料库条目

## Accessibility
portal-accessibility-aim = 我们的目标
portal-accessibility-aim-text = 本网站的六种语文版本均按照《网络内容无障碍指南》2.2 版 AA 级要求建设。
portal-accessibility-how = 如何实现
portal-accessibility-how-text = 公开页面无需 JavaScript，可仅用键盘和读屏软件操作，可放大至百分之四百，有浅色和深色两种显示，也可打印。任何含义都不单靠颜色表达。如果您的系统要求减少动态效果，页面便不会有任何移动。
portal-accessibility-problem = 如果遇到障碍
portal-accessibility-problem-text = 请写信至联系页面上的地址，说明是哪个页面以及您使用的工具。我们会以其他形式提供您所需的内容，并修复该页面。

## Privacy
portal-privacy-visitors = 如果您浏览本网站
portal-privacy-visitors-text = 这些页面没有跟踪工具，没有广告，也不加载其他网站的任何内容。一个 cookie 记住您选择的语文。如果您有账户，另一个 cookie 保持您的登录状态，最多七天后自动失效。
portal-privacy-participants = 如果您受到邀请或参加对话
portal-privacy-participants-text = 秘书处保存您的姓名、职务、所属组织和电子邮件地址，以及您为某次对话告知的信息，例如无障碍需要。这些信息用于邀请您并便利您参加对话。公开页面和公开日历不列出任何与会者姓名。
portal-privacy-said = 您在对话中的发言
portal-privacy-said-text = 摘要报告不将发言归于个人或代表团，只说明发言者类别，例如国家。
portal-privacy-rights = 您的权利
portal-privacy-rights-text = 您可以询问所保存的有关您的信息，要求更正或删除。请写信至联系页面上的地址。

## Contact
portal-contact-lead = 秘书处查阅发至此地址的来信，并尽可能以您的语文答复。
portal-contact-text = 如果来信涉及邀请，请直接使用邀请中的链接：您可以在那里答复、另指他人参加和更改答复，无需写信。

participants = 与会者
participants-lead = 已有 { $count } 人接受邀请。
participants-none = 未公布姓名
participants-none-text = 迄今尚无与会者要求公布姓名。
participants-names = 姓名
participants-names-text = 仅列愿意公布姓名者。
participants-balance = 均衡情况
participants-few = 少于 { $few } 人的数目不予公布，以免可辨识个人；每一项同时另隐去一项。
participants-kept = 不公布
participants-people = 人数

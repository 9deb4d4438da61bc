# 对话的均衡：配额、能否满足、名单及抽选。

done-shortlist-proposed = 已抽选出名单。
done-shortlist-added = 已加入名单。
done-shortlist-removed = 已从名单中移除。此人不会再被提出；可在下方撤销该决定。
done-shortlist-decided = 决定已记录，自下次抽选起生效。
done-shortlist-lifted = 决定已撤销。
done-shortlist-locked = 席位已锁定，下次抽选将予保留。
done-shortlist-unlocked = 该席位重新开放抽选。
done-shortlist-relaxed = 配额已更改。
done-shortlist-quotas-set = 配额已设定。

## 结论
shortlist-can = 配额可以满足。
shortlist-can-without = 可以抽选名单。
shortlist-could = 这些配额可以满足，但尚未保存。
shortlist-pool = 名录中有 { $people } 人可以提出。
shortlist-without-address = 有 { $people } 人因没有电子邮件地址而不能参加抽选。
shortlist-chance = 在上次抽选中，凡可入选者的机会均不低于 { $chance }。
shortlist-changed-since = 上次抽选之后，配额、决定或名录已有变化。
shortlist-over-cap = { $who }：名单上有 { $count } 人，最多允许 { $limit } 人
shortlist-over-cap-text = 名单可以保持不变，但超出限额的邀请须说明理由。

## 图表
shortlist-summary = 入选 { $shortlisted } 人（共 { $seats } 席）· 已邀请 { $invited } 人 · 已接受 { $accepted } 人
shortlist-summary-floor = 出席 { $present } 人 · 发言 { $spoke } 人
shortlist-chart = 配额及其满足情况
shortlist-quota = 配额
shortlist-min = 最低
shortlist-max = 最高
shortlist-unit = 单位
shortlist-shortlisted = 入选
shortlist-invited = 已邀请
shortlist-accepted = 已接受
shortlist-present = 出席
shortlist-spoke = 发言
shortlist-points = 从入选到发言
shortlist-points-order = 自上而下：{ $points }
shortlist-undisclosed = 未透露
shortlist-legend-undisclosed = 未透露：两方面均不计入
shortlist-legend-missing = 缺额
shortlist-legend-quota = 最低与最高
shortlist-state-open = 待定
shortlist-state-met = 已满足
shortlist-state-below = 还缺 { $seats } 人
shortlist-state-above = 超出 { $seats } 人
shortlist-state-at-risk = 有风险
shortlist-state-at-risk-note = 再有一人谢绝即不足
shortlist-state-missed = 差 { $seats } 人
shortlist-quota-name = { $dimension }：{ $feature }
shortlist-no-quotas = 尚无配额
shortlist-no-quotas-text = 没有配额时，名单完全由抽选决定。请设定配额，说明哪些声音必须在场。
shortlist-set-quotas = 设定配额

## 为何不可行
shortlist-why-too-few = 只有 { $available } 人可供抽选，而席位有 { $seats } 个。
shortlist-why-too-many-held = { $held } 人已占席位或必须邀请，而席位只有 { $seats } 个。
shortlist-why-held-exceed-cap = 已占席位或必须邀请的人中，同一项（{ $attribute }）已超过 { $limit } 人。
shortlist-why-cap-leaves-empty = 若同一项（{ $attribute }）最多 { $limit } 人，{ $seats } 个席位中只能填满 { $reachable } 个。
shortlist-why-hard-rules = 席位、限额和有关人员的决定互相排斥。
shortlist-why-min-above-max = { $quota }：最低 { $min } 高于最高 { $max }。
shortlist-why-too-few-of = { $quota }：要求 { $min } 人，可供抽选的有 { $available } 人。
shortlist-why-held-above-max = { $quota }：{ $held } 人已占席位或必须邀请，而最多允许 { $max } 人。
shortlist-why-minima = 席位共 { $seats } 个，而这 { $quotas } 项配额（{ $dimension }）共要求 { $total } 个名额。
shortlist-why-maxima = 这 { $quotas } 项配额（{ $dimension }）最多容纳 { $total } 人，而席位有 { $seats } 个。
shortlist-why-combination = 没有一份名单能同时满足这些配额。
shortlist-why-ask = 席位共 { $seats } 个，而这 { $quotas } 项配额（{ $dimension }）共要求 { $total } 个名额。
shortlist-why-together = 一个人可同时计入其中几项，但名录中没有一份 { $seats } 人的名单能同时满足全部。
shortlist-why-quotas = 以下配额互相排斥：{ $quotas }。
shortlist-why-rules = 去掉以下任何一项即可行：{ $rules }。
shortlist-at-least = { $quota }，至少 { $seats } 人
shortlist-at-most = { $quota }，至多 { $seats } 人
shortlist-rule-seats = { $seats } 个席位的限制
shortlist-rule-at-most = 同一项（{ $attribute }）最多 { $limit } 人
shortlist-rule-must = 关于必须邀请者的决定
shortlist-rule-must-not = 关于不得邀请者的决定
shortlist-rule-invited = 已被占用的席位
shortlist-rule-apart = 不得同时与会的人员
shortlist-rule-champions = 每人仅代表一项{ $attribute }

## 如何解决
shortlist-advice = 配额总共变动 { $seats } 个席位即可：
shortlist-advice-other = 另一种办法共调整 { $seats } 个席位：
shortlist-advice-all = 作出全部 { $changes } 项更改
shortlist-advice-min = { $quota }：将最低由 { $from } 降至 { $to }
shortlist-advice-max = { $quota }：将最高由 { $from } 升至 { $to }
shortlist-advice-touched = 涉及 { $quotas } 项配额：
shortlist-advice-change = { $quota }：{ $after }，原为 { $before }
shortlist-wanted = 或再物色 { $people } 人，每人均须同时计入以下各项：{ $kind }。

## 名单
shortlist-list = 名单
shortlist-empty = 名单上尚无人
shortlist-empty-text = 请抽选一份均衡的名单，或在名录中查找并添加人员。
shortlist-why-here = 入选理由
shortlist-fills-a-seat = 抽选填补空缺席位
shortlist-own-chance = 机会：{ $chance }
shortlist-not-invited = 尚未邀请
shortlist-issue = 发出 { $people } 份邀请
shortlist-reason-hint = 将记录在案，并显示在姓名旁。
shortlist-remove = 从名单中移除
shortlist-must-invite = 必须邀请
shortlist-must-not = 不得邀请
shortlist-lock = 锁定此席位
shortlist-unlock = 解锁
shortlist-locked = 已锁定
shortlist-add = 加入名单
shortlist-decide = 作出决定…
shortlist-find = 手动添加人员
shortlist-find-label = 姓名、组织或职务
shortlist-found = 找到的人员
shortlist-found-nobody = 名录中没有符合这些词的人。
shortlist-found-more = 可能还有更多。请加一个词以缩小范围。
shortlist-on-list = 已在名单上
shortlist-no-address = 没有电子邮件地址，尚不能邀请。
shortlist-decisions = 关于不在名单上的人员的决定
shortlist-decision = 决定
shortlist-lift = 撤销

## 抽选
shortlist-propose = 提出均衡名单
shortlist-draw-again = 重新抽选
shortlist-how-drawn = 名单如何抽选
shortlist-draw-text = 抽选会替换此前提出但尚未邀请的人。手动添加者和已邀请者保留。曾获邀请者不会再次提出。
shortlist-method = 方法
shortlist-method-random = 随机抽选
shortlist-method-random-hint = 快速。每次抽选都满足配额；各人的机会事先不可知。
shortlist-method-maximin = 公平抽签
shortlist-method-maximin-hint = 在配额允许的范围内机会尽量均等，并记录每个人的机会。名录较大时可能需要一分钟。
shortlist-method-leximin = 最公平抽选
shortlist-method-leximin-hint = 先提高最小机会，再提高次小机会，依此类推。每个人的机会均有记录。所需时间可能更长。
shortlist-seed = 种子
shortlist-seed-hint = 事先公布的数字或文字。相同的种子得出相同的名单。
shortlist-if-any = 可不填
shortlist-draws = 历次抽选
shortlist-drawn-at = 抽选时间

## 抽选记录
shortlist-draw-title = 抽选记录
shortlist-draw-lead = 凭种子和下面两个文件，任何人都能得出完全相同的名单。
shortlist-drawn-by = 抽选人
shortlist-hash = 问题指纹
shortlist-solver = 求解程序
shortlist-drawn-from = 可供抽选人数
shortlist-smallest-chance = 最小机会
shortlist-largest-possible = 任何抽选都不能使其超过
shortlist-unreachable = 任何名单都无法容纳的人数
shortlist-drawn = 抽中的人员
shortlist-id = 标识
shortlist-chance-column = 机会
shortlist-check = 如何核对
shortlist-check-text = 将两个文件存入同一文件夹，并在其中运行此命令。指纹和人员应与上面相同。文件只含标识和配额所计的内容，不含姓名。
shortlist-publish = 公布的抽选
shortlist-publish-text = 任何人都可凭此文件在下述页面核验抽选，无须求解器。供审计人员使用的文件按标识列明各人所计入的配额；供公众使用的文件仅含其指纹。名录较小时，仅凭机会即可能推断身份。
shortlist-publish-auditors = 供审计人员
shortlist-publish-everybody = 供公众
shortlist-incomplete = 在找到最公平的抽选之前时间已到；所列机会为已找到的最佳方案。

## 配额
shortlist-quotas-title = 配额
shortlist-quotas-lead = 请说明 { $seats } 个席位中至少和至多有多少分给哪些人。百分比以全部席位计；最低向上取整，最高向下取整。两项界限均未填写的配额不予计入。
shortlist-try = 只核对，不保存
shortlist-new-quota = 新配额
shortlist-choose-quota = 选择配额…
shortlist-unsaved = 尚未保存。
shortlist-presets = 常用配额
shortlist-presets-text = 选用后填入相应各行，保留其他各行；点击保存之前不会保存任何内容。
shortlist-preset-four-dimensions = 地区、主题、任务范围和性别四项并用
shortlist-preset-regional-groups = 联合国区域组：每组 { $min } 至 { $max } 人
shortlist-preset-gender-parity = 性别均等：女性和男性各至少占百分之 { $min }
shortlist-preset-themes = 对话主题：每个主题至少 { $min } 人
shortlist-preset-mandate-scopes = 任务范围：每类至少 { $min } 人

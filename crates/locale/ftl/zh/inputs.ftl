# 意见征集和书面意见。

## Beginning and writing

input-begin = 撰写意见
input-begin-lead = 无需账户。我们将通过电子邮件发送链接，该链接只打开您本人的文稿。
input-name = 您的姓名
input-name-hint = 仅秘书处可见。您稍后可选择文稿的署名方式。
input-email-hint = 链接将发送至此地址，仅秘书处可见。
input-author-kind = 我代表
input-author-self = 本人
input-organisation = 组织或部委
input-organisation-hint = 如代表本人，请留空。
input-state-or-country = 国家
input-send-link = 向我发送链接
input-fire-wall = 您的文稿归您所有
input-fire-wall-text = 除您之外任何人都不能修改。由您决定谁可以阅读以及如何署名。仅供秘书处的内容，任何国家均不得阅读。不予公布须有人人可读的理由。
input-mine = 您的意见
input-mine-lead = 本页仅供 { $name } 使用。知道其地址者均可在此书写，请勿转发。
input-mine-draft = 尚无人阅读
input-mine-draft-text = 可随时保存。只有提交的内容才会被阅读。
input-mine-sent = 已收到 { $reference }
input-mine-unsent = 有尚未提交的修订
input-mine-unsent-text = 在提交修订之前，读者看到的是您上次提交的内容。
input-mine-withdrawn-text = 文稿及其所有版本均已删除，但仍可看到曾有一份意见。
input-mine-withheld = 秘书处暂不公布
input-mine-too-late = 征集已截止，未提交任何内容
input-written-in = 撰写所用语文
input-check-answers = 检查您的回答
input-save-draft = 保存以后继续
input-saved = 已保存
input-check = 提交前请检查
input-check-lead = 您所选定的读者将读到以下内容。
input-submit = 提交
input-change = 修改
input-what-was-sent = 您已提交的内容
input-version = 版本
input-version-nth = 第 { $number } 版
input-version-same = 与上一版无差异。
input-versions = 版本与差异
input-versions-lead = 仅您可见以前的版本。删除线为原文。
input-withdraw = 撤回
input-withdraw-lead = 文稿及其所有版本将被永久删除，读者会看到已撤回。此操作无法撤销。
input-withdraw-now = 撤回并删除文稿
input-cite = 引用方式
input-cite-hint = 如曾发表，或作者希望署名。凡可阅读文稿之处均会显示。
input-cite-authors = 作者
input-cite-source = 发表于
input-cite-year = 年份
input-cite-link = 网址
input-how-to-cite = 如何引用

## Reading

input-submitted = 提交日期
input-revised = 修订日期
input-withdrawn-at = 撤回日期
input-withheld-at = 暂不公布起始日期
input-is-withdrawn = 作者已撤回
input-is-withdrawn-text = 文稿已删除。
input-is-withheld = 暂不公布
input-withhold = 暂不公布
input-withhold-reason = 公开理由
input-withhold-hint = 任何人均可在公开登记册中阅读，并将告知作者。请勿重复文稿内容。文稿本身保持不变。
input-withhold-now = 暂不公布
input-release = 恢复公布
input-register = 暂不公布意见登记册
input-register-lead = 秘书处不向读者公布的意见及其理由。只有作者可以修改文稿。
input-register-empty = 目前没有暂不公布的意见
input-author = 作者（仅秘书处知悉）
inputs-published = 已公布的意见
inputs-none = 尚无可阅读内容
inputs-space-lead = 对话之前为受邀者和公众撰写的意见。
inputs-tally = 全部：{ $all } · 已撤回：{ $withdrawn } · 暂不公布：{ $withheld }
inputs-filter = 筛选意见
inputs-answering = 回答的问题
inputs-csv = 下载 CSV
inputs-xlsx = 下载工作簿

## News on the page

done-call-made = 征集已创建。请添加问题后发布。
done-call-published = 征集已发布。
done-call-taken-back = 征集已撤回。
done-question-added = 问题已添加。
done-question-removed = 问题已删除。
done-input-begun = 请查看邮箱：如您可以答复此征集，链接正在发送中。
done-input-saved = 草稿已保存。
done-input-sent = 您的意见已收到，我们将通过电子邮件确认。
done-input-closed = 目前无法在此提交。
done-input-withdrawn = 您的意见已撤回。
done-input-withheld = 该意见暂不公布；理由见登记册。
done-input-released = 该意见已恢复公布。

## Mails

mail-kind-input = 关于书面意见
input-mail-open = 打开您的意见
input-mail-keep-link = 请妥善保管此链接：持有者可以修改或撤回您所写的内容。
input-mail-not-you = 如非您本人要求，无需任何操作：不会有人读到任何内容。
input-mail-link-subject = 您的链接：{ $call }
input-mail-link-text = 您可通过此链接答复对话“{ $dialogue }”的征集“{ $call }”，可随时保存，完成后提交。
input-mail-received-subject = 已收到：{ $reference }
input-mail-received-text = 我们已收到您的意见。
input-mail-received-then = 您可在征集截止前修订，并可随时撤回。
input-mail-withdrawn-subject = 已撤回：{ $reference }
input-mail-withdrawn-text = 您的意见 { $reference } 已撤回，文稿及其所有版本均已删除。
input-mail-withheld-subject = 暂不公布：{ $reference }
input-mail-withheld-text = 秘书处暂不公布您的意见 { $reference }。公开理由如下：
input-mail-withheld-then = 您的文稿一字未改。征集开放期间您可以修订，也可以撤回。
input-mail-led-to-subject = 您的意见 { $reference } 促成了建议
input-mail-led-to-text = 您的意见 { $reference } 是“{ $dialogue }”摘要报告提炼建议所依据的意见之一。报告已经发布，建议如下：
input-mail-led-to-open = 阅读报告
input-mail-led-to-alone = 报告不提任何作者的姓名。我们只告诉您本人，您的意见在其中发挥了作用。

## The audit trail

audit-call-made = 创建征集
audit-call-changed = 修改征集
audit-call-published = 发布征集
audit-call-taken-back = 撤回征集
audit-question-added = 添加问题
audit-question-changed = 修改问题
audit-question-removed = 删除问题
audit-input-submitted = 作者提交意见
audit-input-withdrawn = 作者撤回意见
audit-input-withheld = 暂不公布意见
audit-input-released = 恢复公布意见
audit-input-signed = 联署人确认
audit-input-reviewed = 评审意见
audit-input-decided = 就意见作出决定
audit-reviewer-named = 指定评审人

## Decisions

input-decision-accepted = 接受
input-decision-not-this-time = 本次未采纳
input-decision-reserve = 候补

## Signatories and files

signatories = 联署人
signatories-hint = 每位联署人均通过电子邮件收到请求，并以自己的链接确认。未确认者不予显示。修订后须重新确认。
signatory-add = 添加联署人
signatory-add-now = 添加
signatory-not-asked = 提交时发出请求
signatory-asked = 尚未确认
signatory-confirmed = 已确认
signatory-declined = 已拒绝
signature = 请您联署
signature-lead = { $name }，{ $author } 请您联署此文稿。
signature-means = 此后凡可阅读文稿者均会看到您的姓名和组织。
signature-yes = 联署
signature-no = 不联署
input-signed-by = 联署人
input-files = 文件
input-file-add = 添加文件
input-file-add-now = 上传文件
input-file-hint = PDF、Word、Excel、PowerPoint、OpenDocument、图片或纯文本，最多 { $max } 个。可阅读您文稿者均可查看。
input-file-unsent = 尚未提交
input-file-size = { $size } KB
done-signatory-named = 联署人已添加。
done-signatory-removed = 联署人已删除。
done-input-file-added = 文件已添加，提交意见后可供阅读。
done-input-file-removed = 文件已删除。
done-input-signed = 您已联署。
done-input-not-signed = 您未联署，您的姓名不会显示。
input-mail-sign-subject = 请您联署：{ $call }
input-mail-sign-text = { $author } 请您联署提交给征集“{ $call }”的文稿。请先阅读；未经您确认，任何人都看不到您的姓名。
input-mail-sign-open = 阅读并决定
inputs-space = 对话之前的书面意见
input-body = 机构类型

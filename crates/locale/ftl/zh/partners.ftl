# 合作伙伴：对话和进程的共同主办方、区域进程和支持方。

partner = 合作伙伴
partners = 合作伙伴
partners-lead = 与谁共同举办本次对话。名称、链接和标识显示在公开页面、受邀者链接之后的页面、议程和概念说明上；邀请函列出其名称。
partners-lead-process = 该进程的每次对话也显示这些名称、链接和标识。
partner-none = 尚无合作伙伴
partner-none-text = 共同主办方、区域进程和支持方，附链接，如有标识也一并显示。
partner-add = 添加合作伙伴
partner-remove = 移除
partner-name = 名称
partner-name-hint = 按应显示的方式填写。名录中的组织按名称识别。
partner-role = 角色
partner-role-co-host = 共同主办方
partner-role-regional-process = 区域进程
partner-role-supporter = 支持方
partner-link = 网址
partner-link-hint = 以 https:// 开头。
partner-place-hint = 1 为首位。留空则新合作伙伴排在最后。
partner-logo = 标识
partner-logo-hint = PNG 或 JPEG，不超过 { $max } MB。标识显示在白底上，并以上述名称朗读。
partner-logo-present = 当前标识
partner-logo-away = 移除此标识
partner-elsewhere = （其他网站）
partners-co-host = 共同主办
partners-regional-process = 与区域进程合作
partners-supporter = 支持方
partners-of-process = 来自进程
partners-of-process-hint = 进程启动后，读者即可看到。
partners-of-process-change = 进程的合作伙伴

letter-sample-partner = 区域庇护进程
placeholder-partners = 共同主办方、区域进程和支持方及其链接的表格；没有时省略

problem-file-not-a-picture = 标识应为 PNG 或 JPEG 图片，而此文件两者都不是。请存为 PNG 后重新选择。

done-partner-added = 合作伙伴已添加。

audit-partner-added = 已添加合作伙伴
audit-partner-changed = 已更改合作伙伴
audit-partner-removed = 已移除合作伙伴

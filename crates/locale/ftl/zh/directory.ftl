# 名录：人员和组织，名单的导入和导出。

directory-lead = 可以邀请的人员和组织。
directory-import = 导入联系人
directory-add = 添加人员
directory-add-lead = 手工添加一人。如有多人，请导入名单。
directory-edit = 更正此人的信息
directory-export = 将{ $people }人导出为 CSV
directory-empty = 名录为空
directory-empty-text = 请从电子表格（CSV 或 XLSX）导入联系人名单。写入之前，您会看到每一行将如何处理。
directory-filter = 筛选名录
directory-search = 姓名、组织或职务
directory-bureau = 难民署区域局
directory-caption = 人员
directory-archived = 已停用
directory-show-archived = 显示已停用人员
directory-show-current = 显示在用人员
directory-no-address = 无电子邮件地址
directory-no-address-text = 在添加地址之前，无法邀请此人。
directory-not-known = –
directory-last-changed = 最近更改
directory-person = 人员
directory-body = 组织和任务
directory-optional = 选填
directory-names-hint = 按本人的写法填写。如果只有一个名字，填写一个即可。
directory-email-hint = 没有地址的人员可以列入名录，但无法邀请。
directory-gender-hint = 仅按本人的申报填写。
directory-preferred-language = 邮件语文
directory-preferred-hint = 如未选择，则使用英文。
directory-no-state = 无所属国家
directory-country-hint = 不属于任何国家的组织请留空。
directory-external-id-hint = 此人在您自己名单中的编号或代码；再次导入名单时据此识别。
directory-invitations = 邀请
directory-invitations-count = { $count ->
    [0] 至今未受邀参加任何对话。
   *[other] 受邀参加{ $count }次对话。
}
directory-archive = 移出名录
directory-archive-hint = 此人不再出现在搜索和建议中。提及此人的邀请和报告予以保留。此操作可随时撤销。
directory-restore = 恢复到名录
directory-restore-hint = 此人将重新出现在搜索和建议中。

## Columns of a list
directory-column-external-id = 自有编号
directory-column-given-name = 名
directory-column-family-name = 姓
directory-column-gender = 性别
directory-column-email = 电子邮件地址
directory-column-languages = 语文
directory-column-organisation = 组织
directory-column-organisation-type = 组织类型
directory-column-country = 国家
directory-column-mandate-scope = 任务范围
directory-column-themes = 主题
directory-column-position = 职务

## Choosing a list
directory-import-lead = 请选择名单。在您看到处理结果并予以确认之前，不会写入任何内容。
directory-file = 联系人名单
directory-file-hint = CSV 或 Excel（.xlsx），不超过 20 MB 和 100,000 行。
directory-upload = 检查名单
directory-format = 名单格式
directory-format-text = 第一行列出以下各列的名称，顺序不限。同一单元格内的多种语文或多个主题以分号隔开。空白单元格不改变已有信息。
directory-format-caption = 名单各列
directory-format-column = 列
directory-format-meaning = 含义
directory-format-values = 可填内容
directory-format-country = 国际标准化组织 ISO 3166-1 三字母代码，如 KEN；不属于任何国家的组织留空
directory-format-free = 文本

## Before and after an import
directory-preview = 导入前检查
directory-preview-lead = 尚未写入任何内容。处理结果如下。
directory-imported = 导入完成
directory-counts = 按处理方式分列的行数
directory-count-created = 新增人员
directory-count-updated = 有更改的人员
directory-count-unchanged = 已有，无新信息
directory-count-merged = 与前面某行为同一人
directory-count-refused = 未接受的行
directory-columns-left-out = 名录不保存的列：{ $names }
directory-some-refused = 有{ $rows }行无法导入
directory-some-refused-text = 请在文件中更正后重新上传，或略过这些行。在此之前不会写入任何内容。
directory-skip = 略过{ $rows }个未接受的行，导入其余各行
directory-confirm = 导入{ $people }人
directory-import-another = 选择另一份名单
directory-nothing-new = 此名单的内容均已存在，无需导入。
directory-nothing-good = 此名单没有可以导入的行。请更正文件后重新上传。
directory-only-refused = 可以导入的行均已存在。请更正未接受的行后重新上传文件。
directory-left-out = 略过了{ $rows }个未接受的行。
directory-go = 打开名录
directory-rows = 逐行查看
directory-row = 行
directory-outcome = 处理方式
directory-tab-refused = 未接受
directory-tab-notes = 值得查看
directory-tab-updated = 有更改
directory-tab-created = 新增
directory-tab-merged = 已合并
directory-tab-unchanged = 无新信息
directory-will-create = 新增人员
directory-will-keep = 无新信息
directory-will-merge = 与第{ $row }行为同一人
directory-note-no-address = 没有电子邮件地址：在添加地址之前，无法邀请此人。
directory-note-cleaned = 已去除不可见或多余的字符：{ $columns }。
directory-note-differs = 此行内容不同；保留前面一行的内容：{ $columns }。
directory-note-looks-like = 可能重复：同一组织的{ $name }。
directory-note-archived = 此人已移出名录，且不予恢复。

## Notices, refusals and the audit trail
done-person-added = 此人已列入名录。
done-person-archived = 此人已移出名录。
done-person-restored = 此人已恢复到名录。
done-contacts-imported = 名单已导入。
audit-person-archived = 人员移出名录
audit-person-restored = 人员恢复到名录
refusal-columns-missing = 标题行缺少以下各列：{ $names }。请予补充（无信息时留空），然后重新上传文件。
refusal-columns-repeated = 标题行重复列出以下各列：{ $names }。请每列只保留一次，然后重新上传文件。
problem-unknown-code = “{ $code }”不在此列表中。
problem-wrong-number-of-cells = 此行有{ $found }个单元格，标题行有{ $expected }个。可能缺少分隔符或引号。
file-reason-too-large = 文件超过 20 MB，或解压后过大；请拆分文件
file-reason-not-a-draw = 其中没有已公布的抽选
file-reason-old-excel = 这是旧版或受密码保护的 Excel 文件；请另存为无密码的 .xlsx 或“CSV UTF-8”
file-reason-no-rows = 标题行之下没有内容
file-reason-empty = 文件为空
file-reason-not-text = 文件既不是文本，也不是 Excel 工作簿
file-reason-not-utf-8 = 文件未采用 UTF-8 编码；请在 Excel 中选择“另存为”和“CSV UTF-8”，或另存为 .xlsx
file-reason-not-a-workbook = 这不是可以打开的 Excel 工作簿；请重新另存为 .xlsx 或“CSV UTF-8”

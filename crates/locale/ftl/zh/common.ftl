# 每一页的框架：名称、导航、按钮、列表、错误。

product-name = Convener
product-tagline = 庇护能力支助小组对话：筹备、均衡、举行、落实

## Navigation
nav-label = 主导航
nav-home = 首页
nav-dialogues = 对话
nav-processes = 进程
nav-outcomes = 成果
nav-recommendations = 建议
nav-working-groups = 工作组
nav-matches = 供需对接
nav-library = 资料库
nav-search = 搜索
nav-calendar = 日历
nav-desk = 工作台
nav-sign-in = 登录
nav-sign-out = 退出
nav-language = 语文
nav-menu = 菜单
nav-breadcrumb = 当前位置
nav-skip-to-content = 跳至主要内容
search-label = 搜索本网站
signed-in-as = 登录身份：{ $name }

## Footer
footer-label = 关于本网站
footer-accessibility = 无障碍
footer-privacy = 数据保护
footer-contact = 联系方式
footer-feeds = 订阅源
footer-api = API

## Buttons
button-save = 保存
button-continue = 继续
button-back = 返回
button-cancel = 取消
button-search = 搜索
button-filter = 筛选
button-clear-filters = 清除筛选条件
button-apply = 应用
button-remove = 移除
button-delete = 删除
button-add = 添加
button-edit = 编辑
button-change = 更改
button-preview = 预览
button-export = 导出
button-download = 下载
button-print = 打印
button-send = 发送
button-confirm = 确认
button-close = 关闭
button-undo = 撤销
button-upload = 上传
button-show = 显示
button-new = 新建

## Lists
list-showing = 显示第{ $from }至{ $to }项，共{ $total }项
list-count = { $count }项
list-empty = 暂无内容
list-nothing-found = 没有符合这些筛选条件的内容
list-nothing-found-remedy = 请去除一个筛选条件，或用较少的词语搜索。
list-previous = 上一页
list-next = 下一页
list-page = 第{ $page }页，共{ $pages }页
list-paging = 分页
list-sort = 排序
list-sorted-up = 升序排列
list-sorted-down = 降序排列
list-filters = 筛选条件
list-all = 全部
list-remove-filter = 取消筛选条件
list-actions = 操作

## Common labels
label-yes = 是
label-no = 否
label-none = 无
label-unknown = 未知
label-optional = （选填）
label-required = 必填
label-status = 状态
label-name = 姓名或名称
label-title = 标题
label-date = 日期
label-time = 时间
label-time-zone = 时区
label-place = 地点
label-email = 电子邮件地址
label-language = 语文
label-languages = 语文
label-country = 国家
label-organisation = 组织
label-theme = 主题
label-themes = 主题
label-region = 区域组
label-reason = 理由
label-note = 备注
label-description = 说明
label-to-be-determined = 待定
label-choose = 请选择……
label-new-window = （在新窗口中打开）
label-more = 更多
label-changed = { $who }于{ $when }更改

## Notices
notice-saved = 更改已保存。
notice-removed = 已移除。
notice-sent = 已发送。

## Forms
form-problem = 出现问题
field-required = 请填写此项。
field-required-choice = 请选择一项。
field-too-long = 最多可输入{ $max }个字符。
field-too-short = 至少须输入{ $min }个字符。
field-too-many-words = 最多可输入{ $max }个词，目前为{ $words }个。
field-not-an-email = 请输入电子邮件地址，格式为 name@example.org。
field-not-a-date = 请输入日期，例如 2023-03-14。
field-not-a-time = 请输入时间，例如 15:00。
field-not-a-number = 请输入整数。
field-out-of-range = 请输入{ $min }至{ $max }之间的数字。
field-not-in-list = 请从列表中选择一项。
field-not-a-url = 请输入以 https:// 开头的网址。
field-ends-before-start = 结束时间必须晚于开始时间。
field-in-the-past = 请输入未来的日期。
field-taken = 此项已被使用，请另选。
field-unknown-zone = 请从列表中选择时区，例如 Europe/Zurich。
field-no-such-hour = 由于时钟调整，该时区当日没有这一时间。请另选时间。
field-file-too-large = 请选择不超过{ $max } MB的文件。
field-file-type = 不接受此类文件。可接受的类型：{ $types }。

## Error pages
error-reference = 参考编号：{ $reference }
error-400-title = 无法读取请求
error-400-text = 您的浏览器发送了本页面无法理解的内容。未作任何更改。
error-400-remedy = 请返回，检查网址或表格，然后重试。
error-403-title = 您无权进行此项操作
error-403-text = 您的角色不允许在此进行这项操作。未作任何更改。
error-403-remedy = 如工作需要，请与秘书处联系。
error-404-title = 此页面不存在
error-404-text = 网址可能有误，或者页面已移动或撤回。
error-404-remedy = 请检查网址，或搜索您需要的内容。
error-405-title = 不能以这种方式使用本页面
error-405-text = 页面的访问方式不受支持。未作任何更改。
error-405-remedy = 请通过链接重新打开页面。
error-409-title = 他人已先行更改
error-409-text = 在您处理期间，另一人更改了此项内容。您的更改未保存。
error-409-remedy = 请重新打开页面，查看所作更改，然后再次进行修改。
error-413-title = 文件过大
error-413-text = 您发送的内容超过了允许的大小。未保存任何内容。
error-413-remedy = 请发送较小的文件，或将文件拆分。
error-422-title = 请检查表格
error-422-text = 您输入的部分内容无法接受。您填写的内容已保留。
error-422-remedy = 请更正标出的各项，然后重新提交表格。
error-429-title = 尝试次数过多
error-429-text = 短时间内来自您的地址的请求过多。
error-429-remedy = 请等待几分钟后重试。
error-500-title = 我方系统出现错误
error-500-text = 操作未能完成。错误已记录。
error-500-remedy = 请几分钟后重试。如再次出现，请将下列参考编号告知秘书处。
error-503-title = 服务暂时不可用
error-503-text = 服务正在启动或维护。
error-503-remedy = 请几分钟后重试。

# Long texts that are laid out with signs (Markdown).
marks-help = 如何编排文字
marks-heading = 标题
marks-list = 列表项
marks-numbered = 编号列表项
marks-bold = 重要的词语
marks-italic = 另一种语气的词语
marks-link = 链接
marks-quote = 引文
marks-table = 表格的一行；第一行之下写 | --- | --- |

# 其他网站展示的内容：分享的网址和嵌入框架。

share-picture = Convener 标志：一圈座位
embed-calendar = 即将举行的对话
embed-offer = 在您的网站上展示
embed-offer-text = 将此行粘贴到您的页面中。它不设置 Cookie，不运行脚本，且始终保持最新；如需其他语言，请更改“lang=”后的代码。
embed-code = 要粘贴的 HTML

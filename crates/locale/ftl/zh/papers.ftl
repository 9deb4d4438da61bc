# 可下载的文件：概念说明、日程和报告的 PDF 与 Word 版本。

papers-pdf = 下载 PDF 版
papers-word = 下载 Word 版
papers-address = 网址
refusal-busy = 目前正在生成的文件过多。请一分钟后重试。

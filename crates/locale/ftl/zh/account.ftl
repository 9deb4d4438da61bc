# 登录和退出，以及审计记录的框架。

sign-in-title = 登录
sign-in-lead = 请输入您的电子邮件地址。如有账户使用该地址，登录链接将发送至该地址。
sign-in-email = 电子邮件地址
sign-in-send = 给我发送链接
sign-in-sent-title = 请查看您的邮箱
sign-in-sent-text = 如有账户使用此地址，链接正在发送。链接在30分钟内有效，只能使用一次。
sign-in-again = 索取另一链接
sign-in-link-title = 登录
sign-in-link-text = 您即将以{ $address }的身份登录。
sign-in-link-button = 登录
sign-in-link-spent-title = 此链接已不能使用
sign-in-link-spent-text = 登录链接在30分钟内有效，只能使用一次。请索取另一链接，只需一分钟。
sign-in-mail-subject = 您的 Convener 登录链接
sign-in-mail-text = 请打开此链接登录。链接在30分钟内有效，只能使用一次。
sign-in-mail-button = 登录
sign-in-mail-not-you = 如果您没有提出此请求，则无需采取任何行动。
signed-out-title = 您已退出登录
signed-out-notice = 尚未保存任何内容，也没有丢失
signed-out-text = 打开表单后您的登录已失效。请在另一窗口登录，返回此窗口，再次提交所填内容。
signed-out-sign-in = 在另一窗口登录
signed-out-send = 再次提交
signed-out-typed = 您填写的内容

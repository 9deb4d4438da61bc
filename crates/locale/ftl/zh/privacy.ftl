# What is held about a person: taken along, held by law, erased.

person-data = 此人的数据
person-data-take = 导出数据
person-data-take-text = Convener 所持有的此人全部数据，合为一个文件：名录条目、邀请与答复、代表团、出席、工作组、邮件及审计记录。仅供提出请求者使用；导出行为将被记录。
person-data-take-now = 下载数据
person-data-hold = 法律保留
person-data-hold-reason = 须保留数据的理由
person-data-hold-hint = 填有理由期间，任何人不得删除此人数据。清空即解除保留。
person-data-erase = 删除此人
person-data-erase-text = 姓名、地址、所写内容及全部邮件将从此处及各对话中删除。统计保留：某国、某组织、某性别的人曾受邀并出席。此操作不可撤销；备份在被删除前仍保留数据。
person-data-word = 删除
person-data-word-hint = 请输入“{ $word }”以确认。
person-data-erase-now = 永久删除
person-data-held = 数据依法保留，目前不能删除。
person-held = 依法保留
person-still-invited = 仍受邀参加即将举行的对话
person-erased = 已删除
person-erased-text = 可识别此人身份的内容已删除，统计保留。
done-person-erased = 此人数据已删除。
audit-personal-data-taken = 导出此人全部数据
audit-legal-hold-set = 对此人数据实施法律保留
audit-legal-hold-ended = 解除法律保留
audit-person-erased = 删除此人

# 不经抽签的会议名单：小组成员，以及按地址指定的其他人员。

dialogue-tab-people = 人员
people-lead = 本次会议邀请的人员：您选定的小组成员，以及您按电子邮件地址指定的其他人员。
people-balance = 名单构成
people-list = 人员名单
people-empty = 名单上尚无人员
people-empty-text = 请选择小组成员，或按电子邮件地址指定人员。
people-members = 拟邀请的成员
people-members-of = 来自小组“{ $group }”
people-members-hint = 今日在任且尚未列入名单的成员。
people-members-none = 小组今日在任的成员中没有其他可选人员。
people-to-group = 前往小组页面
people-choose = 列入名单
people-taken-off = 曾被移出名单
people-other = 其他人员
people-other-hint = 名录中使用此地址的人员将按名录所载列入名单。
people-organisation-hint = 按名录中的写法填写。如名录中没有，请留空：组织由秘书处添加。
people-name = 将此人列入名单
people-beyond-text = 这些限额由计划设定。如需超出，请在下方说明理由：理由将记录在案并显示在姓名旁。
done-people-chosen = 名单已更改。
done-people-removed = 已移出名单。
problem-out-of-the-directory = 此人已从名录中移除。请联系秘书处。

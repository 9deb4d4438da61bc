# Who was there and who spoke.
done-attendance-recorded = 出席情况已记录。
attendance-title = 出席
attendance-lead = 记录出席者与发言者。保存后，均衡图即显示这两个阶段。
attendance-presence = 出席方式
attendance-spoke = 已发言
attendance-not-recorded = 未记录
attendance-uninvited = 未受邀请
attendance-rest-in-person = 将其余已接受者全部记为现场出席
attendance-rest-online = 将其余已接受者全部记为线上出席
attendance-counts = 出席 { $present } 人 · 发言 { $spoke } 人 · 未记录 { $open } 人
attendance-closed = 目前尚不能记录
attendance-nobody = 尚未邀请任何人
attendance-nobody-text = 受邀者将列于此名单。

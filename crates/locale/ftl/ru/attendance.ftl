# Who was there and who spoke.
done-attendance-recorded = Присутствие отмечено.
attendance-title = Присутствие
attendance-lead = Отметьте, кто присутствовал и кто выступал. Баланс показывает обе стадии сразу после сохранения.
attendance-presence = Присутствие
attendance-spoke = Выступал(а)
attendance-not-recorded = Не отмечено
attendance-uninvited = Без приглашения
attendance-rest-in-person = Отметить остальных принявших приглашение как присутствующих очно
attendance-rest-online = Отметить остальных принявших приглашение как присутствующих онлайн
attendance-counts = Присутствовали: { $present } · выступили: { $spoke } · не отмечено: { $open }
attendance-closed = Пока ничего нельзя отметить
attendance-nobody = Ещё никто не приглашён
attendance-nobody-text = В этом списке стоят приглашённые.

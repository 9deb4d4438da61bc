# Программа диалога: на рабочем столе, как повестка дня для печати и для публики.

programme = Программа
programme-session = Заседание
programme-none = Ни одно заседание ещё не запланировано
programme-none-text = Начните с первого заседания: что это, когда оно начинается и сколько длится. Дата встречи может оставаться открытой.
programme-add = Добавить заседание
programme-session-edit = Изменить заседание
programme-remove = Удалить это заседание
programme-agenda = Повестка дня для печати
programme-day = День { $day }
programme-day-of = День встречи
programme-sessions-count = { $count ->
    [one] { $count } заседание
    [few] { $count } заседания
    [many] { $count } заседаний
   *[other] { $count } заседания
}
programme-times-in = Время: { $place }
programme-times-local = Время места проведения встречи
programme-also-in = Показать также время в зоне
programme-zone-none = Только время встречи
programme-show = Показать
programme-room = Зал
programme-room-hint = Пишите его всегда одинаково, чтобы было заметно двойное бронирование.
programme-track = Секция
programme-track-hint = Для одновременных заседаний. Оставьте пустым, если участвуют все.
programme-kind = Вид заседания
programme-about = О чём оно
programme-minutes = Минуты
programme-languages-hint = Языки выступлений и устного перевода.
programme-interpretation = Устный перевод: { $languages }
programme-follow = Сдвинуть то, что следует в этот день
programme-follow-hint = Следующие заседания начнутся настолько позже или раньше, насколько сдвинется конец этого; заседания других секций остаются.
programme-people = Председатель, участники дискуссии и переводчики
programme-people-none = Пока ни у кого нет роли на этом заседании.
programme-role = Роль
programme-find = Найти человека в справочнике
programme-take-off = Убрать
programme-check = Проверить
programme-up = Выше
programme-down = Ниже
programme-drag = Перетащите на другое место в программе
problem-past-midnight = Заседание закончилось бы после полуночи. Выберите место раньше или сократите то, что ему предшествует.
programme-problems = { $count ->
    [one] { $count } заседание не может остаться как есть
    [few] { $count } заседания не могут остаться как есть
    [many] { $count } заседаний не могут остаться как есть
   *[other] { $count } заседания не могут остаться как есть
}
programme-published-since = Публика может читать программу с { $day }
programme-not-published = Программу видит только секретариат
programme-publish-hint = После публикации публика видит заседания, залы и имена тех, кто председательствует, ведёт и выступает; переводчики не называются.
programme-once-convened = Публика увидит её, когда диалог будет созван, а программа опубликована.
programme-publish = Опубликовать программу
programme-withdraw = Скрыть её от публики
programme-sessions = заседание
finding-gap = { $span } без заседания перед ним
finding-overrun = Накладывается на «{ $title }»: { $span }
finding-room-taken = Его зал занимает также «{ $title }»
finding-person-twice = { $name } участвует также в «{ $title }»
finding-before-the-meeting = Начинается раньше встречи: { $span }
finding-after-the-meeting = Заканчивается позже встречи: { $span }
finding-no-such-day = Такого дня у встречи нет
finding-no-interpreter = Нет переводчика: { $language }
portal-read-programme = Читать программу
dialogue-step-programme = Составить программу
done-programme-published = Программа опубликована.
done-programme-withdrawn = Публика больше не видит программу.
done-programme-moved = Заседание перемещено.
done-session-added = Заседание добавлено. Укажите ниже, у кого есть роль на нём.
audit-session-added = Заседание добавлено
audit-session-changed = Заседание изменено
audit-session-removed = Заседание удалено
audit-session-role-given = Роль на заседании назначена
audit-session-role-ended = Роль на заседании снята
audit-programme-published = Программа опубликована
audit-programme-withdrawn = Программа скрыта от публики

session-kind-session = Заседание
session-kind-panel = Панельная дискуссия
session-kind-side-event = Параллельное мероприятие
session-kind-break = Перерыв
session-role-chair = Председатель
session-role-moderator = Ведущий
session-role-panellist = Участник дискуссии
session-role-rapporteur = Докладчик
session-role-interpreter = Устный переводчик

## Привязка: диалог, который следует за другим
tie-title = Привязать к другому диалогу
tie-lead = Привязанный диалог сохраняет расстояние до другого: когда тот переносится, переносится и этот, а приглашённых извещают.
tie-to = Привязан к
tie-along = Привязаны к этому
tie-parent = За каким диалогом он следует
tie-days = Дней между ними
tie-days-hint = 1 — день непосредственно до или после; 0 — тот же день.
tie-side = С какой стороны
tie-side-before = До него
tie-side-after = После него
tie-place = В том же месте и в той же форме
tie-place-hint = Место и форма встречи перенимаются сейчас и каждый раз, когда они там меняются.
tie-same-place = в том же месте
tie-days-before = { $days ->
    [0] в день его начала
    [one] за { $days } день до него
    [few] за { $days } дня до него
    [many] за { $days } дней до него
   *[other] за { $days } дня до него
}
tie-days-after = { $days ->
    [0] в день его окончания
    [one] через { $days } день после него
    [few] через { $days } дня после него
    [many] через { $days } дней после него
   *[other] через { $days } дня после него
}
tie-save = Привязать
tie-end = Отвязать; он остаётся на своём месте
change-moves-along = Переносится вместе
change-nobody-told = Никого не извещают: ни одно приглашение там не меняется.
change-lead-along = { $count ->
    [one] { $count } диалог привязан к этому и переносится вместе с ним.
    [few] { $count } диалога привязаны к этому и переносятся вместе с ним.
    [many] { $count } диалогов привязаны к этому и переносятся вместе с ним.
   *[other] { $count } диалога привязаны к этому и переносятся вместе с ним.
}
done-dialogue-tied = Диалог привязан.
done-dialogue-untied = Диалог больше не привязан. Он остаётся на своём месте.
problem-tied-to-another = Этот диалог привязан к другому. Перенесите тот или сначала отвяжите этот.
refusal-tied-cannot-follow = «{ $title }» привязан к этому диалогу и не может быть перенесён вместе с ним. Проверьте его дату, срок ответа и места или сначала отвяжите его.
refusal-moves-others = За этим диалогом следуют диалоги, которые планирует не ваша группа: они были бы перенесены вместе с ним. Попросите секретариат перенести его.
audit-dialogue-tied = Привязан к другому диалогу
audit-dialogue-untied = Отвязан от другого диалога

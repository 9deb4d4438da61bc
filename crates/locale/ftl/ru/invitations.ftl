# Приглашения: письма и страницы секретариата, на которых их рассылают и следят за ответами.

## Письма
invitation-mail-subject = Приглашение: { $title }
invitation-mail-greeting = { $name }, здравствуйте!
invitation-mail-text = { $sender } имеет честь пригласить Вас принять участие в диалоге «{ $title }».
invitation-mail-button = Ответить на приглашение
invitation-mail-small = Эта ссылка предназначена лично Вам: любой, кто её откроет, сможет ответить от Вашего имени. Если Вы не можете принять участие, там же можно отказаться или назвать того, кто Вас заменит. Вопросы: { $contact }
invitation-withdrawal-subject = Приглашение отозвано: { $title }
invitation-withdrawal-text = { $sender } отзывает направленное Вам приглашение на диалог «{ $title }». Приносим извинения за неудобство. Отвечать не нужно; это сообщение удаляет запись из Вашего календаря.
invitation-withdrawal-small = Вопросы: { $contact }
invitation-fact-when = Когда
invitation-fact-where = Где
invitation-fact-format = Формат
invitation-fact-respond-by = Просим ответить до
invitation-calendar-join = Подключиться онлайн
invitation-calendar-answer = Ответить или изменить ответ: { $url }

## Audit trail and refusals
audit-invitation-sent-again = Приглашение отправлено повторно
invitations-somebody = кого пригласить

## Список
invitations-title = Приглашения
invitations-issue = { $people ->
    [one] Разослать { $people } приглашение
    [few] Разослать { $people } приглашения
    [many] Разослать { $people } приглашений
   *[other] Разослать { $people } приглашения
}
invitations-seats = Занято мест: { $taken } из { $seats }
invitations-none = Пока никто не приглашён
invitations-none-draft = Сначала объявите о созыве диалога; после этого можно будет пригласить тех, кто включён в предварительный список.
invitations-none-shortlist = Сначала включите людей в предварительный список.
invitations-none-ready = { $people ->
    [one] В предварительном списке { $people } человек, которого можно пригласить.
    [few] В предварительном списке { $people } человека, которых можно пригласить.
    [many] В предварительном списке { $people } человек, которых можно пригласить.
   *[other] В предварительном списке { $people } человека, которых можно пригласить.
}
invitations-to-shortlist = К предварительному списку
invitations-person = Приглашённое лицо
invitations-answer = Ответ
invitations-answered = Дата ответа
invitations-silent = Ответа пока нет
invitations-mail = Письмо
invitations-mail-failed = Письмо не доставлено
invitations-mail-retry = Ожидает повторной попытки
done-invitations-issued = Приглашения оформлены и рассылаются.
done-invitations-retried = Недоставленные письма отправляются повторно.

## Рассылка
invitations-sending = Рассылка приглашений
invitations-progress-sent = Отправлено { $sent } из { $total }
invitations-progress-later = запланировано или задержано: { $mails }
invitations-progress-retry = ожидают повторной попытки: { $mails }
invitations-progress-failed = { $mails ->
    [one] { $mails } отклонено сервером
    [few] { $mails } отклонены серверами
    [many] { $mails } отклонено серверами
   *[other] { $mails } отклонено серверами
}
invitations-progress-left = { $minutes ->
    [one] примерно { $minutes } минута
    [few] примерно { $minutes } минуты
    [many] примерно { $minutes } минут
   *[other] примерно { $minutes } минуты
}
invitations-refresh = Обновить
invitations-retry-all = Отправить недоставленные письма ещё раз
invitations-failed-title = { $mails ->
    [one] { $mails } письмо не удалось доставить
    [few] { $mails } письма не удалось доставить
    [many] { $mails } писем не удалось доставить
   *[other] { $mails } письма не удалось доставить
}
invitations-failed-text = Посмотрите, что ответил сервер получателя. Если адрес неверен, исправьте его в справочнике и отправьте это приглашение заново; если сервер был лишь временно недоступен, отправьте те же письма ещё раз.
invitations-failed-show = Показать эти приглашения

## Оформление
invitations-issue-title = Разослать приглашения
invitations-issue-lead = Свободных мест: { $free } из { $seats }. Каждый получит одно письмо на своём языке с записью для календаря и личной ссылкой.
invitations-nobody-left = Все, кто включён в предварительный список, уже приглашены
invitations-too-many-title = Людей больше, чем свободных мест
invitations-too-many-text = Можно пригласить людей: { $people }, свободных мест: { $free }. Снимите отметку с тех, кому следует подождать; иначе не будет отправлено ни одно приглашение.
invitations-without-title = { $people ->
    [one] У { $people } человека нет адреса электронной почты
    [few] У { $people } человек нет адреса электронной почты
    [many] У { $people } человек нет адреса электронной почты
   *[other] У { $people } человека нет адреса электронной почты
}
invitations-without-text = В рассылку они не войдут. Внесите адрес в справочник, затем оформите приглашения.
invitations-recipients = { $people ->
    [one] { $people } получатель
    [few] { $people } получателя
    [many] { $people } получателей
   *[other] { $people } получателя
}
invitations-recipients-hint = Отмечены все. Снимите отметку с тех, кому пока писать не следует.
invitations-send = Отправить приглашения отмеченным
invitations-letter = Письмо
invitations-letter-choose = Показать письмо, адресованное
invitations-letter-to = Кому
invitations-letter-from = От кого
invitations-letter-subject = Тема
invitations-letter-ics = Запись для календаря (invite.ics)
invitations-letter-no-ics = Пока дата не определена, запись для календаря не прилагается.
invitations-letter-note = Ссылка в этом образце никуда не ведёт; в каждом отправленном письме будет своя ссылка.

## Одно приглашение
invitations-issued = Отправлено
invitations-withdrawn = Отозвано
invitations-answers = Ответы
invitations-no-answer = Ответа пока нет.
invitations-particulars = Что сообщило приглашённое лицо
invitations-access-needs = Потребности в доступности
invitations-diet = Питание
invitations-comment = Замечания
invitations-publish-name = Имя можно публиковать
invitations-substitutes = Заместители
invitations-position = Должность
invitations-mails = Письма
invitations-tries = Попытки
invitations-sent-at = Дата отправки
invitations-reply = Ответ сервера получателя
invitations-undelivered-title = Последнее письмо не удалось доставить
invitations-undelivered-text = Если адрес неверен, сначала исправьте его, затем отправьте приглашение заново.
invitations-correct-address = Открыть запись в справочнике
invitations-send-again = Отправить приглашение заново
invitations-withdraw = Отозвать это приглашение
invitations-withdraw-text = Место освободится, ссылка перестанет действовать, а приглашённое лицо получит письмо, которое удалит запись из календаря. Отменить это действие нельзя.
invitations-withdraw-hint = Сохраняется в журнале действий; не отправляется.
invitations-withdraw-button = Отозвать приглашение
done-invitation-withdrawn = Приглашение отозвано.
done-invitation-sent-again = Приглашение отправляется заново.

## Исходящие
outbox-lead = Что предстоит сделать после принятых решений: письма в пути и те, от которых пришлось отказаться.
outbox-waiting = В очереди
outbox-oldest = Самая давняя из готовых к выполнению
outbox-nothing-late = Нет
outbox-dead = Не выполнено
outbox-nothing-dead = Невыполненных заданий нет
outbox-nothing-dead-text = Каждое задание выполнено или ждёт следующей попытки.
outbox-job = Задание
outbox-kind-send-mail = Отправить письмо
outbox-made = Поставлено в очередь
outbox-given-up = Попытки прекращены
outbox-error = Последняя ошибка
outbox-retry = Повторить
done-outbox-retried = Задание выполняется повторно.

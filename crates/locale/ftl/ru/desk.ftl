# Общие части рабочего стола, журнал аудита и формулировки отказов.

desk-home = Обзор
desk-directory = Справочник
desk-audit = Журнал аудита
desk-outbox = Исходящие
desk-incoming = Входящая почта
desk-group-plan = Подготовка
desk-group-watch = Контроль

done-signed-out = Вы вышли из системы.
done-saved = Изменения сохранены.
done-removed = Удалено.

## Audit trail
audit-lead = Что было сделано и кем; сначала самое последнее.
audit-actor-account = Учетная запись
audit-actor-invited = Приглашенное лицо
audit-actor-platform = Платформа
audit-actor-public = Посетитель
audit-people = { $people ->
    [one] { $people } человек
    [few] { $people } человека
    [many] { $people } человек
   *[other] { $people } человека
}
audit-import-counts = новых: { $created }, изменено: { $updated }, без изменений: { $unchanged }, пропущено: { $skipped }
audit-account-created = Учетной записи назначена роль
audit-sign-in-link-issued = Создана ссылка для входа
audit-signed-in = Вход выполнен
audit-signed-out = Выход выполнен
audit-contacts-imported = Контакты загружены
audit-person-changed = Данные человека изменены
audit-person-added = Человек добавлен в справочник
audit-dialogue-created = Диалог создан
audit-dialogue-changed = Диалог изменен
audit-dialogue-convened = Диалог созван
audit-dialogue-held = Диалог отмечен как проведенный
audit-dialogue-cancelled = Диалог отменен
audit-quotas-set = Квоты установлены
audit-shortlist-proposed = Предложен сбалансированный предварительный список
audit-shortlist-added = Добавление в предварительный список вручную
audit-shortlist-removed = Исключение из предварительного списка
audit-must-invite = Отмечено: пригласить обязательно
audit-must-not = Отмечено: не приглашать
audit-standing-lifted = Решение о человеке отменено
audit-shortlist-locked = Место в списке закреплено
audit-shortlist-unlocked = Место в списке откреплено
audit-attendance-recorded = Присутствие отмечено
audit-wave-planned = Запланирована волна приглашений
audit-wave-removed = Волна приглашений удалена
audit-invitations-issued = Приглашения направлены
audit-invitation-withdrawn = Приглашение отозвано
audit-invitation-answered = На приглашение получен ответ
audit-substitute-named = Замена предложена
audit-substitute-confirmed = Замена подтверждена
audit-substitute-refused = Замена отклонена
audit-invitation-lapsed = Срок приглашения истек
audit-mail-failed = Письмо не удалось доставить
audit-mail-bounced = Письмо вернулось недоставленным
audit-answer-unconfirmed = Ответ по почте ожидает подтверждения
audit-time-proposed = Предложено другое время
audit-proposal-accepted = Предложенное время принято
audit-proposal-refused = Предложенное время не принято
audit-received-assigned = Полученное письмо отнесено к приглашению
audit-received-forwarded = Полученное письмо переслано
audit-received-dismissed = Полученное письмо отложено
audit-feed-made = Создана подписка на календарь
audit-feed-revoked = Прекращена подписка на календарь
audit-job-retried = Повторная попытка выполнить задание
audit-report-started = Доклад начат
audit-report-changed = Доклад изменен
audit-report-circulated = Доклад распространен
audit-report-redrafted = Доклад возвращен на доработку
audit-report-adopted = Доклад принят
audit-report-published = Доклад опубликован
audit-demo-loaded = Загружены демонстрационные данные
audit-restored = Восстановлено из резервной копии


## Refusals
refusal-not-found = По этому адресу ничего нет, либо его содержание предназначено не для вас.
refusal-sign-in-required = Чтобы продолжить, войдите в систему.
refusal-not-permitted = Ваша роль не позволяет выполнить это действие.
refusal-invalid = Проверьте некоторые поля.
refusal-changed-meanwhile = Пока страница была у вас открыта, другой пользователь внес сюда изменения. Посмотрите новую версию и внесите свое изменение еще раз; ничего не перезаписано.
refusal-wrong-state = Это действие уже невозможно или пока невозможно: текущее состояние – «{ $state }».
refusal-deadline-passed = Срок для ответа истек. Просим написать в секретариат.
refusal-seats-taken = { $seats ->
    [1] Единственное место занято.
    [one] Свободных мест нет: занято все { $seats } место.
    [few] Свободных мест нет: заняты все { $seats } места.
    [many] Свободных мест нет: заняты все { $seats } мест.
   *[other] Свободных мест нет: заняты все { $seats } места.
}
refusal-cap-reached = { $cap ->
    [1] Для одной страны или организации допускается только одно место.
    [one] Для одной страны или организации допускается не более { $cap } места.
    [few] Для одной страны или организации допускается не более { $cap } мест.
    [many] Для одной страны или организации допускается не более { $cap } мест.
   *[other] Для одной страны или организации допускается не более { $cap } места.
}
refusal-already-invited = У этого человека уже есть приглашение.
refusal-no-address = У этого человека нет адреса электронной почты. Сначала добавьте адрес в справочнике.
refusal-link-spent = Эта ссылка уже использована или устарела.
refusal-too-many-tries = За короткое время было сделано слишком много попыток. Подождите минуту и повторите попытку.
refusal-missing = Сначала необходимо добавить: { $what }.
refusal-quotas-conflict = Выполнить все эти квоты одновременно невозможно.
refusal-unreadable-file = Не удалось прочитать файл: { $reason }.
refusal-too-many-rows = Число строк в файле превышает { $max }. Разделите его и загрузите части одну за другой.
refusal-rows-refused = { $rows ->
    [1] Одна строка отклонена; ничего не записано.
    [one] Отклонена { $rows } строка; ничего не записано.
    [few] Отклонены { $rows } строки; ничего не записано.
    [many] Отклонено { $rows } строк; ничего не записано.
   *[other] Отклонено { $rows } строки; ничего не записано.
}

## Problems with one field
problem-required = Заполните это поле.
problem-too-long = Максимальное число знаков: { $max }.
problem-not-an-email = Введите адрес электронной почты в виде name@ministry.example.
problem-not-a-date = Введите дату, например 2023-03-14.
problem-not-a-time = Введите время, например 15:00.
problem-not-a-number = Введите целое число от { $min } до { $max }.
problem-not-a-choice = Выберите один из вариантов.
problem-not-a-zone = Выберите часовой пояс, например Europe/Zurich.
problem-not-a-web-address = Введите адрес в интернете, начинающийся с https://.
problem-end-before-start = Окончание должно быть позже начала.
problem-time-does-not-exist = В эту ночь часы переводятся вперед, и такого времени нет. Выберите другое.
problem-time-occurs-twice = В эту ночь часы переводятся назад, и это время наступает дважды. Выберите другое.
problem-minimum-above-maximum = Минимум больше максимума.
problem-already-taken = Это значение уже указано в другой записи.
problem-in-the-past = Это время уже прошло.
problem-unknown-state = Государства с таким кодом нет. Используйте три буквы по стандарту ИСО 3166-1, например KEN.
problem-looks-like-a-formula = Это похоже на формулу электронной таблицы. Удалите знак в начале.
problem-same-as-row = Это тот же человек, что и в строке { $row }.
problem-spoke-without-being-there = Кто выступал, тот присутствовал. Укажите, каким образом.
problem-before-the-last-one-closes = Выберите день после закрытия последней волны.
form-error-prefix = Ошибка:

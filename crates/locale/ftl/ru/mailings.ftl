# Что рассылается после приглашения: изменения, напоминания, рассылки и тексты писем.

## Письма об изменениях
news-moved = Запрошен новый ответ: изменились время, место или форма участия
news-postponed = Сообщено, что дата вновь будет определена позднее
news-reworded = Сообщено о новом тексте или новом онлайн-адресе
news-moved-subject = Изменение: { $title }
news-moved-text = { $sender } сообщает об изменениях в организации диалога «{ $title }». Просим Вас ответить ещё раз, даже если Вы уже отвечали: прежний ответ относился к прежним условиям. Это сообщение изменяет запись в Вашем календаре.
news-postponed-subject = Дата будет определена: { $title }
news-postponed-text = Диалог «{ $title }» не состоится в объявленный день. Новая дата будет определена; Ваше приглашение остаётся в силе, и { $sender } напишет Вам, как только дата станет известна. Это сообщение удаляет запись из Вашего календаря.
news-reworded-subject = Обновление: { $title }
news-reworded-text = { $sender } обновляет информацию о диалоге «{ $title }». Время и место не изменились, Ваш ответ сохраняется, отвечать ещё раз не нужно.
news-renewed-subject = Приглашение возобновлено: { $title }
news-renewed-text = Диалог «{ $title }» всё же состоится. { $sender } имеет честь возобновить приглашение и просит Вас ответить ещё раз.
news-former = До сих пор

## Журнал действий
audit-invitation-updated = Приглашённому сообщено об изменении
audit-invitation-renewed = Приглашение возобновлено
audit-dialogue-reconvened = Диалог вновь созван

## Перед сохранением
change-title = Перед сохранением
change-lead-asked = { $people ->
    [one] { $people } человеку будет сообщено об этом изменении с просьбой ответить ещё раз.
    [few] { $people } людям будет сообщено об этом изменении с просьбой ответить ещё раз.
    [many] { $people } людям будет сообщено об этом изменении с просьбой ответить ещё раз.
   *[other] { $people } человека будут извещены об этом изменении с просьбой ответить ещё раз.
}
change-lead-told = { $people ->
    [one] { $people } человеку можно сообщить об этом изменении. Нового ответа не требуется.
    [few] { $people } людям можно сообщить об этом изменении. Нового ответа не требуется.
    [many] { $people } людям можно сообщить об этом изменении. Нового ответа не требуется.
   *[other] { $people } человека можно известить об этом изменении. Нового ответа не требуется.
}
change-lead-postponed = { $people ->
    [one] { $people } человеку будет сообщено, что дата вновь будет определена позднее. Запись исчезнет из календаря, приглашение остаётся в силе.
    [few] { $people } людям будет сообщено, что дата вновь будет определена позднее. Записи исчезнут из календарей, приглашения остаются в силе.
    [many] { $people } людям будет сообщено, что дата вновь будет определена позднее. Записи исчезнут из календарей, приглашения остаются в силе.
   *[other] { $people } человека будут извещены, что дата вновь будет определена позднее. Записи исчезнут из календарей, приглашения остаются в силе.
}
change-answers-lost = { $people ->
    [one] { $people } полученный ответ будет запрошен заново.
    [few] { $people } полученных ответа будут запрошены заново.
    [many] { $people } полученных ответов будут запрошены заново.
   *[other] { $people } полученного ответа будут запрошены заново.
}
change-changes = Что изменится
change-before = Было
change-after = Станет
change-people = Кому будет сообщено
change-letter = Письмо на этом языке: { $language }
change-letter-people = { $people ->
    [one] Получит { $people } человек
    [few] Получат { $people } человека
    [many] Получат { $people } человек
   *[other] Получат { $people } человека
}
change-no-ics = К этому письму запись для календаря не прилагается.
change-tell = Кому сообщить
change-tell-everybody = Сохранить и сообщить всем перечисленным ниже
change-tell-nobody = Сохранить, никому не сообщая
change-tell-nobody-hint = Для небольших исправлений. Календари покажут новый текст при следующем обновлении.
change-save = Сохранить и сообщить
change-save-quietly = Сохранить
change-back = Вернуться к форме
done-dialogue-told = Изменения сохранены, приглашённым отправляются сообщения.

## Вновь созван
dialogue-reconvene = Созвать этот диалог вновь
dialogue-reconvene-lead = Диалог всё же состоится. Все, чьи приглашения были отозваны из-за отмены, приглашаются вновь с просьбой ответить.
done-dialogue-reconvened = Диалог вновь созван, приглашения возобновляются.

## Напоминания
reminder-answer-subject = Напоминание: { $title }
reminder-answer-text = { $sender } направил Вам приглашение на диалог «{ $title }» и пока не получил ответа. Будем признательны, если Вы сообщите, сможете ли принять участие.
reminder-meeting-subject = Скоро: { $title }
reminder-meeting-text = Будем рады приветствовать Вас на диалоге «{ $title }». Если Вы всё же не сможете прийти, просим сообщить об этом, чтобы Ваше место мог занять другой участник.
reminder-nomination-subject = Кто Вас заменит: { $title }
reminder-nomination-text = Вы сообщили, что не сможете принять участие в диалоге «{ $title }». Если вместо Вас примет участие кто-то другой, просим назвать этого человека по ссылке ниже.
reminder-small = Ссылка предназначена лично Вам. Вопросы: { $contact }. Больше не присылать напоминаний об этом диалоге: { $stop }
reminder-meeting-small = Вопросы: { $contact }. Больше не присылать напоминаний об этом диалоге: { $stop }

## Проба писем
letter-test-subject = [Проба] { $subject }
letter-sample-name = Ванджиру Камау
letter-sample-sender = Секретариат ACSG
letter-sample-title = Качество решений первой инстанции
letter-sample-when = вт, 14 марта 2023 г., 15:00–17:30, Женева (UTC+1)
letter-sample-where = Женева, Дворец Наций, зал XXI
letter-sample-respond-by = пт, 3 марта 2023 г., 24:00, Женева (UTC+1)
letter-sample-summary = Как государства добиваются справедливых и быстрых решений первой инстанции?
letter-sample-substitute = Сергей Иванов
letter-sample-message = Нам было бы удобнее утро, чтобы могли участвовать коллеги из Азии.

## Ошибки в письмах
problem-unknown-placeholder = Строка { $line }: поля { $name } нет. Используйте одно из имён, перечисленных ниже.
problem-not-a-template = Строку { $line } не удаётся прочитать: { $said }.
problem-missing-placeholder = Это письмо просит об ответе, поэтому в нём нужно поле { $name } или link.

## Журнал действий
audit-invitation-not-sent = Приглашение изъято из рассылки до отправки
audit-sending-held = Рассылка приостановлена
audit-sending-resumed = Рассылка продолжена
audit-sending-stopped = Рассылка прекращена
audit-reminder-rule-added = Добавлено правило напоминаний
audit-reminder-rule-ended = Правило напоминаний прекращено
audit-reminded = Отправлено напоминание
audit-reminders-ended = Напоминания больше не нужны
audit-letter-changed = Письмо изменено
reminder-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
letter-version = версия { $version }
letter-ours = наш текст

## Рассылки в секретариате
sendings-title = Рассылки и напоминания
sendings-lead = Что отправляется сразу многим и что платформа отправляет сама.
sendings-list = Рассылки
sendings-none = Многим пока ничего не отправлялось.
sendings-kind = Что
sendings-starts = Отправка
sendings-state = Состояние
sendings-by = Кем
sendings-by-platform = Платформа
sendings-progress = Ход
sendings-sent = Отправлено { $sent } из { $total }
sendings-refused = отклонено: { $mails }
sendings-left-out = не отправлено: { $people }
sendings-hold = Приостановить
sendings-resume = Продолжить
sendings-stop = Прекратить
sendings-stop-hint = При прекращении не будут отправлены письма, которые ещё не пытались доставить; эти приглашения исчезнут, а места освободятся. Сообщение об изменении нельзя прервать на полпути.
sendings-silent = { $people ->
    [one] Написать ещё раз { $people } человеку, который не ответил
    [few] Написать ещё раз { $people } людям, которые не ответили
    [many] Написать ещё раз { $people } людям, которые не ответили
   *[other] Написать ещё раз { $people } человека, которые не ответили
}
sendings-silent-lead = То же приглашение, та же ссылка и та же запись в календаре. Отвечать дважды никому не придётся.
sendings-silent-none = Все ответили или письма им уже отправляются.
done-sending-held = Рассылка приостановлена. Письма, которые уже отправляются, будут отправлены.
done-sending-resumed = Рассылка продолжается.
done-sending-stopped = Рассылка прекращена.
done-sent-to-silent = Приглашения отправляются ещё раз.
reminders-title = Напоминания по правилам
reminders-rules = Действующие правила
reminders-lead = Каждое правило напоминает каждому один раз. После изменения времени или места вопрос становится новым. Если заседания повторяются, участникам напоминают перед каждым из них.
reminders-none = Правил пока нет.
reminders-what = Когда
reminders-days = Дни
reminders-sent = Отправлено
reminders-due = Пора отправить
reminders-add = Добавить правило
reminders-remove = Снять
reminders-rule = { $days ->
    [one] { $days } день: { $kind }
    [few] { $days } дня: { $kind }
    [many] { $days } дней: { $kind }
   *[other] { $days } дня: { $kind }
}
done-reminder-added = Правило действует.
done-reminder-removed = Правило снято.
send-later = Когда отправить письма
send-later-hint = Оставьте оба поля пустыми, чтобы отправить сразу. Время: { $zone }.
send-date = Дата
send-time = Время
send-to-me = Отправить это письмо мне
done-sent-to-me = Письмо отправляется на Ваш адрес.
mail-tries-log = Все попытки
mail-tries-at = Когда
mail-tries-outcome = Итог

## Письма в секретариате
letters-title = Письма
letters-lead = Тексты того, что отправляется, на шести языках. Меняйте их, пробуйте и в любой момент возвращайтесь к нашим.
letters-letter = Письмо
letters-own = Свой текст
letters-edit-lead = { $language } · версия { $version }
letters-edit-ours = { $language } · наш текст, без изменений
letters-subject = Тема
letters-body = Текст
letters-body-hint = Пустые строки разделяют абзацы; абзац, который начинается с ~, печатается мелко.
letters-condition = Часть, которая опускается, если чего-то нет:
letters-try = Показать образец
letters-save = Сохранить как новую версию
letters-reset = Вернуться к нашему тексту
letters-reset-hint = Прежние версии сохраняются.
letters-preview = Образец с условными данными
letters-placeholders = Поля
letters-placeholder = Поле
letters-meaning = Означает
letters-versions = Версии
letters-version = Версия
letters-changed-by = Кто изменил
letters-changed-on = Когда изменено
letters-take = Взять эту версию в форму
placeholder-name = Имя человека
placeholder-sender = Название секретариата
placeholder-title = Название диалога
placeholder-when = Дата и время
placeholder-where = Место или онлайн
placeholder-format = Формат диалога
placeholder-respond_by = Последний срок ответа; может быть пустым
placeholder-contact = Адрес для вопросов
placeholder-link = Личная ссылка
placeholder-summary = О чём диалог, в виде цитаты
placeholder-facts = Таблица: когда, где и до какого срока
placeholder-answer = Кнопка с личной ссылкой
placeholder-no_reminders = Ссылка, которая прекращает напоминания
placeholder-reference = Номер ответа
placeholder-reply = Данный ответ
placeholder-substitute = Имя лица, предложенного вместо приглашённого
placeholder-reason = Почему ответ не учтён
placeholder-message = Ваше сообщение тем, кого спрашивают о дате, в виде цитаты
placeholder-calendar = Кнопка, ведущая к записи для календаря; опускается, пока дата не определена
letter-look-frame = Письмо в том виде, в каком его увидят
letter-look-alone = Открыть письмо отдельно
letter-look-plain = То же письмо обычным текстом
done-letter-saved = Письмо сохранено.
done-letter-reset = В письме вновь наш текст.
nav-letters = Письма

## Без напоминаний
no-reminders-title = Напоминаний больше не будет
no-reminders-text = Вы больше не получите напоминаний о диалоге «{ $title }». Ваше приглашение остаётся в силе, об изменениях мы по-прежнему сообщим.
no-reminders-ask = Прекратить напоминания о диалоге «{ $title }»? Ваше приглашение остаётся в силе, об изменениях мы по-прежнему сообщим.
no-reminders-button = Прекратить напоминания

# Finding a date together: the desk's pages, the mail, and the page behind its link.

date-poll = Совместный выбор даты
date-poll-lead = Предложите варианты времени, спросите по электронной почте, кто и когда может участвовать, и проведите диалог в наилучшее время.
date-poll-new = Предложить время
date-poll-edit = Изменить опрос
date-poll-minutes = Продолжительность в минутах
date-poll-minutes-value = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
date-poll-zone-hint = Время ниже указано по часам этого места.
date-poll-zone-kept = Ответы уже поступили: место и продолжительность остаются прежними.
date-poll-answer-by = Ответы до
date-poll-answer-by-hint = Последний день, когда ответ учитывается, по времени места проведения. Пусто: до закрытия опроса.
date-poll-message = Сообщение
date-poll-message-hint = Что следует знать опрашиваемым помимо времени. Показывается на том языке, на котором вы пишете.
date-poll-times = Предлагаемое время
date-poll-times-hint = Пустые строки не учитываются. Другие варианты можно предложить позднее.
date-poll-time = Вариант { $number }
date-poll-day = День
date-poll-start = Начало
date-poll-slots-add = Предложить другие варианты
date-poll-slot-remove = Отозвать
date-poll-slot-over = Прошло
date-poll-a-time = хотя бы один вариант времени
date-poll-count = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } варианта
}

## Whom to ask
date-poll-ask = Опросить участников
date-poll-ask-lead = Каждый получает письмо на своем языке с личной ссылкой. Учетная запись не нужна, и никто не видит ответов других.
date-poll-whom = Кого опросить
date-poll-whom-invited = { $count ->
    [one] { $count } приглашенный
    [few] { $count } приглашенных
    [many] { $count } приглашенных
   *[other] { $count } приглашенных
}
date-poll-whom-shortlisted = { $count ->
    [one] { $count } человек из предварительного списка
    [few] { $count } человека из предварительного списка
    [many] { $count } человек из предварительного списка
   *[other] { $count } человека из предварительного списка
}
date-poll-whom-hint = Учитываются только те, у кого есть адрес электронной почты и кого еще не спрашивали.
date-poll-search = Найти людей в справочнике
date-poll-found = Найдены в справочнике
date-poll-found-none = Не найдено никого с адресом электронной почты, кого еще не спрашивали.
date-poll-send = Спросить по электронной почте

## The result
date-poll-best = Пока лучше всего: { $when }
date-poll-reason-most-can = Участвовать может больше людей, чем в любое другое время.
date-poll-reason-if-need-be = Участвовать может столько же людей, сколько в другое время; здесь больше тех, кто сможет при необходимости, что среди равных считается за половину.
date-poll-reason-fewest-refusals = Участвовать может столько же людей, сколько в другое время; здесь меньше тех, кто не может.
date-poll-reason-fewest-nights = Участвовать может столько же людей, сколько в другое время; здесь меньше тех, кому пришлось бы заседать ночью.
date-poll-reason-earliest = Другие варианты не хуже; этот ближайший.
date-poll-none-can = Пока никому не подходит ни один вариант.
date-poll-hold = Назначить на это время
date-poll-yes = Могут
date-poll-if-need-be = При необходимости
date-poll-no = Не могут
date-poll-silent = Нет ответа
date-poll-nights = Ночью
date-poll-nights-hint = «Ночью» — те, для кого часть заседания пришлась бы на время с 22:00 до 7:00.
date-poll-answers = Кто и когда может участвовать
date-poll-answered-of = Ответили { $answered } из { $asked }
date-poll-nobody-asked = Пока никого не спросили
date-poll-nobody-asked-text = Спросите приглашенных, людей из предварительного списка или любого человека из справочника.
date-poll-clocks = Время там, где находятся люди
date-poll-clocks-lead = По их сообщениям или, пока их нет, по столице их государства. Рабочие часы — с 9:00 до 18:00, ночь — с 22:00 до 7:00.
date-poll-here = { $count ->
    [0] место проведения
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
   *[other] { $count } человека
}
date-poll-remind = Напомнить не ответившим
date-poll-close = Больше не принимать ответы
date-poll-reopen = Снова принимать ответы

## Words
date-poll-state-open = Ответы принимаются
date-poll-state-closed = Закрыт
date-answer-yes = Могу
date-answer-if-need-be = При необходимости
date-answer-no = Не могу
date-hours-office = рабочие часы
date-hours-edge = рано или поздно
date-hours-night = ночь
date-reason-most-can = могут больше всего людей
date-reason-if-need-be = больше при необходимости
date-reason-fewest-refusals = меньше всего отказов
date-reason-fewest-nights = меньше всего ночью
date-reason-earliest = ближайшее
mail-kind-date-poll = Опрос о дате

## What was done
done-date-poll-made = Варианты предложены. Теперь опросите людей.
done-date-poll-asked = Людям отправляются письма с вопросом.
done-date-poll-nobody-new = Всех выбранных уже спрашивали, либо у них нет адреса электронной почты.
done-date-poll-reminded = Не ответившим отправляется еще одно письмо.
done-date-poll-nobody-to-remind = Среди не ответивших нет никого, кому мы не писали в течение последних суток.
done-date-poll-closed = Опрос больше не принимает ответов.
done-date-poll-reopened = Опрос снова принимает ответы.
done-date-poll-settled = Дата назначена.
done-date-poll-answered = Благодарим вас. Ваши ответы сохранены. Вы можете изменить их здесь, пока опрос не закрыт.
audit-date-poll-made = Предложены варианты времени
audit-date-poll-changed = Изменен опрос о дате
audit-date-poll-asked = Направлен вопрос о дате
audit-date-poll-reminded = Направлено напоминание не ответившим на опрос о дате
audit-date-poll-answered = Получен ответ на опрос о дате
audit-date-poll-closed = Опрос о дате закрыт
audit-date-poll-reopened = Опрос о дате открыт снова

## The mail
date-poll-mail-subject = Когда вы можете участвовать? { $title }
date-poll-mail-again-subject = Напоминание: когда вы можете участвовать? { $title }
date-poll-mail-text = Мы выбираем дату для мероприятия «{ $title }». Просим сообщить, какие из этих вариантов вам подходят.
date-poll-mail-again-text = Мы еще не знаем, какие из этих вариантов подходят вам для мероприятия «{ $title }». Ответ займет минуту.
date-poll-mail-time = Вариант { $number }
date-poll-mail-button = Сообщить, когда я могу
date-poll-mail-small = Эта ссылка только ваша; никто из опрашиваемых не видит ваших ответов. Это еще не приглашение.

## The page behind the link
date-poll-eyebrow = Выбор даты
date-poll-for = Для { $name }
date-poll-closed-title = Ответы больше не принимаются
date-poll-closed-text = Благодарим за интерес. Дату определяет секретариат.
date-poll-settled = Диалог состоится: { $when }
date-poll-your-place = Где вы находитесь
date-poll-your-place-hint = Время показано по часам этого места. При его смене неотправленные ответы теряются.
date-poll-show-there = Показать время этого места
date-poll-question = Когда вы можете участвовать?
date-poll-also = { $time }, где планируется встреча
date-poll-save = Отправить мои ответы
date-poll-your-answers = Ваши ответы

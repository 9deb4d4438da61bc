# Баланс диалога: квоты, их выполнимость, список и жеребьевки.

done-shortlist-proposed = Список составлен жеребьевкой.
done-shortlist-added = Добавлено в список.
done-shortlist-removed = Исключено из списка. Этот человек больше не будет предложен; решение можно отменить ниже.
done-shortlist-decided = Решение зафиксировано. Оно действует со следующей жеребьевки.
done-shortlist-lifted = Решение отменено.
done-shortlist-locked = Место закреплено: следующая жеребьёвка его сохранит.
done-shortlist-unlocked = Место снова открыто для следующей жеребьёвки.
done-shortlist-relaxed = Квоты изменены.
done-shortlist-quotas-set = Квоты установлены.

## Ответ
shortlist-can = Квоты выполнимы.
shortlist-can-without = Список может быть составлен.
shortlist-could = Эти квоты выполнимы. Они еще не сохранены.
shortlist-pool = { $people ->
    [one] Может быть предложен { $people } человек из справочника.
    [few] Могут быть предложены { $people } человека из справочника.
    [many] Могут быть предложены { $people } человек из справочника.
   *[other] Могут быть предложены { $people } человека из справочника.
}
shortlist-without-address = { $people ->
    [one] { $people } человек не участвует в жеребьевке, так как не указан адрес электронной почты.
    [few] { $people } человека не участвуют в жеребьевке, так как не указан адрес электронной почты.
    [many] { $people } человек не участвуют в жеребьевке, так как не указан адрес электронной почты.
   *[other] { $people } человека не участвуют в жеребьевке, так как не указан адрес электронной почты.
}
shortlist-chance = При последней жеребьевке шанс каждого, кто мог быть выбран, составлял не менее { $chance }.
shortlist-changed-since = После последней жеребьевки изменились квоты, решения или справочник.
shortlist-over-cap = { $who }: в списке { $count }, допускается не более { $limit }
shortlist-over-cap-text = Список может остаться таким, но для приглашения сверх предела нужна причина.

## Диаграмма
shortlist-summary = В списке: { $shortlisted } из { $seats } · приглашены: { $invited } · приняли: { $accepted }
shortlist-summary-floor = присутствовали: { $present } · выступили: { $spoke }
shortlist-chart = Квоты и их выполнение
shortlist-quota = Квота
shortlist-min = Минимум
shortlist-max = Максимум
shortlist-unit = Единица
shortlist-shortlisted = В списке
shortlist-invited = Приглашены
shortlist-accepted = Приняли
shortlist-present = Присутствовали
shortlist-spoke = Выступили
shortlist-points = От списка до выступления
shortlist-points-order = Сверху вниз: { $points }
shortlist-undisclosed = не указано
shortlist-legend-undisclosed = Не указано: не учитывается ни в ту, ни в другую сторону
shortlist-legend-missing = Не хватает
shortlist-legend-quota = Минимум и максимум
shortlist-state-open = Открыта
shortlist-state-met = Выполнена
shortlist-state-below = { $seats ->
    [one] не хватает { $seats } человека
    [few] не хватает { $seats } человек
    [many] не хватает { $seats } человек
   *[other] не хватает { $seats } человека
}
shortlist-state-above = { $seats ->
    [one] на { $seats } человека больше
    [few] на { $seats } человека больше
    [many] на { $seats } человек больше
   *[other] на { $seats } человека больше
}
shortlist-state-at-risk = Под угрозой
shortlist-state-at-risk-note = при еще одном отказе
shortlist-state-missed = { $seats ->
    [one] Не хватило { $seats }
    [few] Не хватило { $seats }
    [many] Не хватило { $seats }
   *[other] Не хватило { $seats }
}
shortlist-quota-name = { $dimension }: { $feature }
shortlist-no-quotas = Квот пока нет
shortlist-no-quotas-text = Без квот список составляется только по жребию. Установите их, чтобы указать, чьи голоса должны быть за столом.
shortlist-set-quotas = Установить квоты

## Почему это невозможно
shortlist-why-too-few = { $seats ->
    [one] На { $seats } место выбирать можно только из { $available }.
    [few] На { $seats } места выбирать можно только из { $available }.
    [many] На { $seats } мест выбирать можно только из { $available }.
   *[other] На { $seats } места выбирать можно только из { $available }.
}
shortlist-why-too-many-held = Занимают место или должны быть приглашены: { $held }; всего мест: { $seats }.
shortlist-why-held-exceed-cap = Среди тех, кто занимает место или должен быть приглашен, уже более { $limit } с одним и тем же признаком: { $attribute }.
shortlist-why-cap-leaves-empty = Если с одним и тем же признаком ({ $attribute }) допускается не более { $limit }, можно заполнить лишь { $reachable } мест из { $seats }.
shortlist-why-hard-rules = Места, пределы и решения о людях исключают друг друга.
shortlist-why-min-above-max = { $quota }: минимум { $min } больше максимума { $max }.
shortlist-why-too-few-of = { $quota }: требуется { $min }, можно выбрать { $available }.
shortlist-why-held-above-max = { $quota }: занимают место или должны быть приглашены { $held }, допускается не более { $max }.
shortlist-why-minima = { $quotas ->
    [one] Мест: { $seats }. Эта { $quotas } квота ({ $dimension }) требует мест: { $total }.
    [few] Мест: { $seats }. Эти { $quotas } квоты ({ $dimension }) требуют мест: { $total }.
    [many] Мест: { $seats }. Эти { $quotas } квот ({ $dimension }) требуют мест: { $total }.
   *[other] Мест: { $seats }. Эти { $quotas } квоты ({ $dimension }) требуют мест: { $total }.
}
shortlist-why-maxima = { $quotas ->
    [one] Эта { $quotas } квота ({ $dimension }) допускает не более { $total }; всего мест: { $seats }.
    [few] Эти { $quotas } квоты ({ $dimension }) допускают не более { $total }; всего мест: { $seats }.
    [many] Эти { $quotas } квот ({ $dimension }) допускают не более { $total }; всего мест: { $seats }.
   *[other] Эти { $quotas } квоты ({ $dimension }) допускают не более { $total }; всего мест: { $seats }.
}
shortlist-why-combination = Ни один список не может выполнить все эти квоты одновременно.
shortlist-why-ask = Мест: { $seats }; квот ({ $dimension }): { $quotas }. Вместе они требуют мест: { $total }.
shortlist-why-together = Один человек может учитываться в нескольких из них, но в справочнике нет списка (человек: { $seats }), который выполнил бы все сразу.
shortlist-why-quotas = Они исключают друг друга: { $quotas }.
shortlist-why-rules = Это было бы возможно без любого из следующих условий: { $rules }.
shortlist-at-least = { $quota }, не менее { $seats }
shortlist-at-most = { $quota }, не более { $seats }
shortlist-rule-seats = { $seats ->
    [one] предел в { $seats } место
    [few] предел в { $seats } места
    [many] предел в { $seats } мест
   *[other] предел в { $seats } места
}
shortlist-rule-at-most = не более { $limit } с одним и тем же признаком ({ $attribute })
shortlist-rule-must = решения о тех, кого необходимо пригласить
shortlist-rule-must-not = решения о тех, кого не следует приглашать
shortlist-rule-invited = уже занятые места
shortlist-rule-apart = лица, которые не могут участвовать вместе
shortlist-rule-champions = один участник представляет только одно значение показателя «{ $attribute }»

## Что поможет
shortlist-advice = { $seats ->
    [one] Достаточно сдвинуть квоты на { $seats } место:
    [few] Достаточно сдвинуть квоты в сумме на { $seats } места:
    [many] Достаточно сдвинуть квоты в сумме на { $seats } мест:
   *[other] Достаточно сдвинуть квоты в сумме на { $seats } места:
}
shortlist-advice-other = { $seats ->
    [one] Другой путь сдвигает квоты на { $seats } место:
    [few] Другой путь сдвигает квоты всего на { $seats } места:
    [many] Другой путь сдвигает квоты всего на { $seats } мест:
   *[other] Другой путь сдвигает квоты всего на { $seats } места:
}
shortlist-advice-all = { $changes ->
    [one] Внести { $changes } изменение
    [few] Внести все { $changes } изменения
    [many] Внести все { $changes } изменений
   *[other] Внести все { $changes } изменения
}
shortlist-advice-min = { $quota }: снизить минимум с { $from } до { $to }
shortlist-advice-max = { $quota }: повысить максимум с { $from } до { $to }
shortlist-advice-touched = { $quotas ->
    [one] Это затрагивает { $quotas } квоту:
    [few] Это затрагивает { $quotas } квоты:
    [many] Это затрагивает { $quotas } квот:
   *[other] Это затрагивает { $quotas } квоты:
}
shortlist-advice-change = { $quota }: { $after } вместо { $before }
shortlist-wanted = { $people ->
    [one] Или найдите ещё { $people } человека, который учитывается по всем этим признакам: { $kind }.
    [few] Или найдите ещё { $people } человека, каждый из которых учитывается по всем этим признакам: { $kind }.
    [many] Или найдите ещё { $people } человек, каждый из которых учитывается по всем этим признакам: { $kind }.
   *[other] Или найдите ещё { $people } человека, каждый из которых учитывается по всем этим признакам: { $kind }.
}

## Список
shortlist-list = Список
shortlist-empty = В списке пока никого нет
shortlist-empty-text = Проведите жеребьевку или найдите людей в справочнике и добавьте их.
shortlist-why-here = Почему в списке
shortlist-fills-a-seat = По жребию на свободное место
shortlist-own-chance = Шанс: { $chance }
shortlist-not-invited = Приглашение не направлено
shortlist-issue = { $people ->
    [one] Направить { $people } приглашение
    [few] Направить { $people } приглашения
    [many] Направить { $people } приглашений
   *[other] Направить { $people } приглашения
}
shortlist-reason-hint = Сохраняется и показывается рядом с именем.
shortlist-remove = Исключить из списка
shortlist-must-invite = Пригласить обязательно
shortlist-must-not = Не приглашать
shortlist-lock = Закрепить место
shortlist-unlock = Открепить
shortlist-locked = Закреплено
shortlist-add = Добавить в список
shortlist-decide = Решить…
shortlist-find = Добавить вручную
shortlist-find-label = Имя, организация или должность
shortlist-found = Найденные люди
shortlist-found-nobody = По этим словам в справочнике никого нет.
shortlist-found-more = Возможно, есть и другие. Добавьте слово, чтобы уточнить поиск.
shortlist-on-list = В списке
shortlist-no-address = Адрес электронной почты не указан; пригласить пока нельзя.
shortlist-decisions = Решения о людях, которых нет в списке
shortlist-decision = Решение
shortlist-lift = Отменить

## Жеребьевка
shortlist-propose = Предложить сбалансированный список
shortlist-draw-again = Повторить жеребьевку
shortlist-how-drawn = Как составляется список
shortlist-draw-text = Жеребьевка заменяет тех, кто был предложен ранее и еще не приглашен. Добавленные вручную и приглашенные остаются. Тот, кого уже приглашали, повторно не предлагается.
shortlist-method = Способ
shortlist-method-random = Случайная жеребьевка
shortlist-method-random-hint = Быстро. Каждая жеребьевка выполняет квоты; шансы заранее неизвестны.
shortlist-method-maximin = Справедливая лотерея
shortlist-method-maximin-hint = Шансы равны настолько, насколько позволяют квоты, и зафиксированы для каждого. При большом справочнике может занять минуту.
shortlist-method-leximin = Самая справедливая жеребьёвка
shortlist-method-leximin-hint = После наименьшего шанса повышается следующий, и так далее. Шанс каждого записывается. Может занять больше времени.
shortlist-seed = Начальное значение
shortlist-seed-hint = Число или текст, объявленные заранее. Одно и то же начальное значение дает один и тот же список.
shortlist-if-any = необязательно
shortlist-draws = Жеребьевки
shortlist-drawn-at = Дата жеребьевки

## Протокол жеребьевки
shortlist-draw-title = Протокол жеребьевки
shortlist-draw-lead = С начальным значением и двумя приведенными ниже файлами любой получит в точности тот же список.
shortlist-drawn-by = Жеребьевку провел(а)
shortlist-hash = Отпечаток задачи
shortlist-solver = Решатель
shortlist-drawn-from = Участвовали в жеребьевке
shortlist-smallest-chance = Наименьший шанс
shortlist-largest-possible = Ни одна жеребьевка не подняла бы его выше
shortlist-unreachable = Люди, которые не могут войти ни в один список
shortlist-drawn = Выбраны жеребьевкой
shortlist-id = Идентификатор
shortlist-chance-column = Шанс
shortlist-check = Как проверить
shortlist-check-text = Сохраните оба файла в одну папку и выполните там эту команду. Отпечаток и люди должны совпасть с указанными выше. В файлах только идентификаторы и то, что учитывают квоты, имен в них нет.
shortlist-publish = Опубликованная жеребьёвка
shortlist-publish-text = С этим файлом каждый может проверить жеребьёвку на странице ниже без решателя. Файл для аудиторов содержит по идентификаторам, в чём учитываются люди; файл для всех содержит лишь его отпечаток. В небольшом справочнике одни только шансы могут выдать личность.
shortlist-publish-auditors = Для аудиторов
shortlist-publish-everybody = Для всех
shortlist-incomplete = Время вышло раньше, чем была найдена самая справедливая жеребьёвка; шансы относятся к лучшей из найденных.

## Квоты
shortlist-quotas-title = Квоты
shortlist-quotas-lead = Всего мест: { $seats }. Укажите, сколько из них, не менее и не более, кому предназначено. Процент берется от всех мест; минимум округляется вверх, максимум вниз. Квота без обеих границ не учитывается.
shortlist-try = Проверить без сохранения
shortlist-new-quota = Новая квота
shortlist-choose-quota = Выберите квоту…
shortlist-unsaved = Ещё не сохранено.
shortlist-presets = Готовые наборы
shortlist-presets-text = Набор заполняет свои строки и оставляет остальные. До сохранения ничего не записывается.
shortlist-preset-four-dimensions = Регион, тема, охват мандата и гендер вместе
shortlist-preset-regional-groups = Региональные группы Организации Объединенных Наций: от { $min } до { $max } каждая
shortlist-preset-gender-parity = Гендерный паритет: не менее { $min } процентов женщин и { $min } процентов мужчин
shortlist-preset-themes = Темы диалога: не менее { $min } на каждую
shortlist-preset-mandate-scopes = Охват мандата: не менее { $min } на каждый уровень

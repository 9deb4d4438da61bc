# Trying changes to quotas and shortlist without making them.
done-what-if-applied = Изменения внесены.
what-if-title = Что, если…
what-if-lead = Пробуйте здесь изменения. Их хранит адрес этой страницы; ничего не записывается, пока вы их не примените.
what-if-could = С этими изменениями квоты можно было бы выполнить.
what-if-draw-again = Нынешний список выполнил бы не все: проведите новую жеребьёвку после применения.
what-if-open-seats = { $seats ->
    [one] Для следующей жеребьёвки осталось бы { $seats } место.
    [few] Для следующей жеребьёвки осталось бы { $seats } места.
    [many] Для следующей жеребьёвки осталось бы { $seats } мест.
   *[other] Для следующей жеребьёвки осталось бы { $seats } места.
}
what-if-chart = Баланс: как есть и как было бы
what-if-now = Сейчас
what-if-then = Проба
what-if-changes = Пробные изменения
what-if-added = { $name }: добавить
what-if-removed = { $name }: убрать из списка
what-if-locked = { $name }: закрепить место
what-if-quota = { $quota }: { $after } вместо { $before }
what-if-take-back = Отменить
what-if-reason-hint = Одна причина для всех этих изменений. Она остаётся в протоколе.
what-if-apply = Применить эти изменения
what-if-discard = Отказаться
what-if-change-quota = Изменить квоту
what-if-quota-hint = Оставьте оба числа пустыми, чтобы попробовать без этой квоты.
what-if-try = Попробовать
what-if-list = Список, каким он был бы
what-if-without = Попробовать без
what-if-lock = Попробовать закрепить
what-if-add = Попробовать добавить
what-if-find = Попробовать кого-то ещё

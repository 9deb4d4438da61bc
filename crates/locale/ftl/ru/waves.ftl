# Waves of invitations: dates, the state of the quotas, whom to ask next.
done-wave-planned = Волна запланирована.
done-wave-removed = Волна удалена.
waves-title = Волны
waves-lead = Приглашения рассылаются волнами, каждая закрывается в определённый день. Кто принял или ещё не ответил, сохраняет место; никого не отзывают и никого не спрашивают дважды.
waves-reachable = Все квоты ещё могут быть выполнены.
waves-not-reachable = Выполнить все квоты уже нельзя.
waves-not-known = Пока неизвестно, можно ли выполнить все квоты
waves-not-known-text = Числа ниже верны; точный ответ занял слишком много времени. Откройте страницу чуть позже.
waves-next = Что делать дальше
waves-full = Свободных мест нет: ждите ответов.
waves-advice = { $open ->
    [one] Свободно { $open } место. Соглашаются примерно { $rate } приглашённых.
    [few] Свободно { $open } места. Соглашаются примерно { $rate } приглашённых.
    [many] Свободно { $open } мест. Соглашаются примерно { $rate } приглашённых.
   *[other] Свободно { $open } места. Соглашаются примерно { $rate } приглашённых.
}
waves-offer = Если пригласить { $open }, место найдётся каждому, кто бы ни согласился. Если пригласить до { $offer }, риск избытка останется ниже 5 процентов.
waves-offer-none = Если пригласить больше { $open }, слишком вероятно, что придёт больше людей, чем есть мест.
waves-expected = Из приглашённых до сих пор ожидается: { $coming }. Больше, чем мест: { $more }; меньше: { $fewer }.
waves-draw = Провести жеребьёвку следующей волны
waves-quotas = Состояние квот по ответам
waves-wanted = Требуется
waves-at-least = { $seats } или больше
waves-at-most = { $seats } или меньше
waves-pending = Ожидаются
waves-expected-column = Ожидается
waves-met-chance = Вероятность выполнения
waves-possible = Ещё возможно
waves-state-met = Выполнена
waves-state-on-track = По плану
waves-state-at-risk = Под угрозой
waves-state-unreachable = Недостижима
waves-critical = Незаменимые участники
waves-critical-text = Если кто-либо из них откажется, выполнить все квоты будет уже нельзя. Обратитесь к ним в первую очередь.
waves-critical-none = Нет: кто бы ни отказался, квоты можно выполнить с кем-то другим.
waves-critical-unfinished = Время вышло раньше, чем были рассмотрены все.
waves-instead = Кто мог бы заменить
waves-substitutes = Замены
waves-substitutes-of = Кто мог бы заменить: { $name }
waves-substitute-reason = Вместо: { $name }
waves-same = Учитывается так же
waves-different = Отличия
waves-keeps-quotas = Сохраняет квоты
waves-breaks-quotas = Квоты не выполнены
waves-dates = Даты
waves-wave = Волна
waves-number = Волна { $number }
waves-opens = Открывается
waves-closes = Закрывается
waves-silent = Ждём
waves-declined = Отказались
waves-ahead = Впереди
waves-open = Открыта
waves-closed = Закрыта
waves-outside = Вне волн
waves-plan = Запланировать волну { $number }
waves-overdue = { $people ->
    [one] { $people } человек не ответил, хотя срок его волны вышел
    [few] { $people } человека не ответили, хотя срок их волны вышел
    [many] { $people } человек не ответили, хотя срок их волны вышел
   *[other] { $people } человека не ответили, хотя срок их волны вышел
}
waves-overdue-text = Места остаются за ними. Напомните им или закройте волну: их приглашения истекут, и места освободятся для следующей.
waves-overdue-show = Показать
waves-rates = Доли согласий
waves-rates-text = По всем приглашениям до сих пор, только по типу организации. Доли говорят, сколько человек спросить, но не кого. До первых ответов ожидается шесть согласий из десяти.
waves-kind = Тип организации
waves-everybody = Все вместе
waves-answered = Ответили
waves-rate = Доля
waves-range = Вероятный диапазон

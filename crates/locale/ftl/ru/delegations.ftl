# Delegations: States and organizations that are invited as such, at the desk, in mails and behind the focal point's link.

delegation = Делегация
delegations = Делегации
delegations-lead = Государства и организации, приглашённые как таковые. Их координаторы называют участников по ссылке; те, кого вы подтвердите, получают приглашение наравне со всеми.
delegations-invite = Пригласить делегации
delegations-invite-lead = Каждый координатор получает письмо на своём языке со ссылкой. Учётная запись не нужна.
delegations-invite-now = Отправить приглашения
delegations-none = Ни одна делегация не приглашена
delegations-none-text = Пригласите государства или организации как таковые: они сами назовут, кого направляют.
delegations-none-so = Таких делегаций нет.
delegations-all = Все делегации
delegations-show = Показать
delegations-remind = Напомнить тем, кто не ответил
delegations-search = Название организации
delegations-kind = Тип организации
delegations-found-none = Приглашать некого
delegations-found-none-text = Нет ещё не приглашённой организации, которая отвечает поиску и имеет в справочнике человека с адресом электронной почты.
delegations-more = Есть и другие. Найдите организацию по названию.
delegation-organisations = Организации
delegation-focal-point = Координатор
delegation-focal-point-of = Координатор: { $organisation }
delegation-table-seats = Места за столом
delegation-table-seats-hint = Для главы и делегатов каждой делегации. Они учитываются в балансе.
delegation-adviser-seats = Места для советников
delegation-adviser-seats-hint = За спиной сидящих за столом. Они не занимают его мест и не учитываются в балансе.
delegation-nominate-by = Кандидатуры до
delegation-nominate-by-hint = Последний день для выдвижения, по времени места встречи. Замены возможны и после него.
delegation-message-hint = Что координаторам нужно знать кроме дат. Показывается на языке, на котором вы пишете.
delegation-to-confirm = Кандидатуры на подтверждение
delegation-to-confirm-hint = Подтверждённые сразу получают приглашение по почте; координатору сообщают.
delegates-confirm = Подтвердить отмеченных
delegation-standing = Состояние
delegation-standing-to-confirm = На подтверждении
delegation-standing-silent = Нет ответа
delegation-standing-named = Состав назван
delegation-standing-declined = Никого не направит
delegation-standing-withdrawn = Отозвана
delegation-named = Названо
delegation-named-of = Названо { $named } из { $seats }, подтверждено { $confirmed }
delegation-letters-count = { $count ->
    [one] { $count } письмо
    [few] { $count } письма
    [many] { $count } писем
   *[other] { $count } письма
}
delegation-asked-at = Последнее письмо
delegation-answered-at = Ответ получен
delegation-seats = Выделено мест
delegation-seats-table = { $count ->
    [one] { $count } место за столом
    [few] { $count } места за столом
    [many] { $count } мест за столом
   *[other] { $count } места за столом
}
delegation-seats-advisers = { $count ->
    [one] { $count } место для советника
    [few] { $count } места для советников
    [many] { $count } мест для советников
   *[other] { $count } места для советников
}
delegation-left-table = { $count } за столом
delegation-left-advisers = { $count ->
    [one] { $count } для советника
    [few] { $count } для советников
    [many] { $count } для советников
   *[other] { $count } для советников
}
delegation-free = Ещё свободно: { $rule }.
delegation-rule = Вашей делегации выделено: { $rule }.
delegation-people = Состав делегации
delegation-nobody-named = Пока никто не назван
delegation-nobody-named-text = Назовите по одному тех, кого направляете. Секретариат подтвердит их, и каждый получит собственное приглашение.
delegation-reason = Причина
delegation-reason-hint = Её прочтёт координатор.
delegation-letter = Вербальная нота или письмо
delegation-letters = Вербальная нота или письмо о назначении
delegation-letters-text = Если это принято у вас, направьте её здесь. Её читает только секретариат.
delegation-letters-none = Ничего не поступило.
delegation-letter-hint = PDF, Word, OpenDocument или изображение, не более { $max } МБ.
delegation-letter-send = Отправить письмо
delegation-letter-remove = Отозвать
delegation-withdraw = Отозвать приглашение
delegation-withdraw-text = Ссылка координатора больше ничего не откроет. Подтверждённые остаются приглашёнными, пока вы не отзовёте их собственные приглашения.
delegation-of = Делегация: { $organisation }
delegation-declined-title = Вы сообщили, что никого не направите
delegation-declined-text = Назовите кого-либо, пока выдвижение открыто, и этот ответ снимется.
delegation-late-title = Срок выдвижения истёк
delegation-late-text = Названных ещё можно заменить или отозвать. По остальным вопросам пишите в секретариат.
delegation-closed-title = Изменения больше не принимаются
delegation-closed-text = Диалог завершён или закрыт для делегаций.
delegation-decline = Мы никого не направляем
delegation-decline-text = Секретариату сообщат, что ваша организация не участвует. Пока выдвижение открыто, решение можно изменить.
delegation-decline-now = Подтвердить, что никого не будет
delegate-role = Роль
delegate-role-head = Глава делегации
delegate-role-delegate = Делегат
delegate-role-adviser = Советник
delegate-role-head-hint = Говорит от имени делегации; сидит за столом.
delegate-role-delegate-hint = Сидит за столом.
delegate-role-adviser-hint = Сидит за спиной делегата.
delegate-state-nominated = На подтверждении
delegate-state-returned = Возвращена
delegate-state-confirmed = Подтверждена
delegate-state-replaced = Заменена
delegate-state-withdrawn = Отозвана
delegation-state-asked = Приглашена
delegation-state-declined = Никого не направит
delegation-state-withdrawn = Приглашение отозвано
delegate-name = Назвать участника
delegate-name-text = Секретариат подтверждает кандидатуру; затем человек получает собственное приглашение.
delegate-change = Изменить
delegate-replace = Заменить
delegate-replace-text = { $name } сохраняет место, пока секретариат не подтвердит новую кандидатуру.
delegate-withdraw = Отозвать
delegate-withdraw-title = Отозвать: { $name }?
delegate-withdraw-text = Кандидатура снимается.
delegate-withdraw-confirmed = Место освобождается; человеку сообщат письмом, которое уберёт запись из его календаря.
delegate-send = Отправить кандидатуру
delegate-confirm = Подтвердить
delegate-return = Вернуть с указанием причины
delegate-returned-title = Секретариат просит внести изменения
delegate-in-the-place-of = вместо: { $name }
delegate-invitation = Приглашение
delegate-language = Язык приглашения
delegate-language-hint = На котором пишут этому человеку.
delegate-email-hint = Туда придёт приглашение с записью календаря.
delegate-gender-hint = Как человек желает учитываться в балансе. «Не указано» не учитывается ни в чью пользу.
delegation-mail-asked-subject = Ваша делегация: { $title }
delegation-mail-again-subject = Напоминание: ваша делегация, { $title }
delegation-mail-asked-text = { $organisation }: приглашаем направить делегацию на «{ $title }».
delegation-mail-asked-seats = Мест: { $table } за столом и { $advisers } для советников. По этой ссылке вы называете, кого направляете; учётная запись не нужна:
delegation-mail-asked-then = Там же можно приложить вербальную ноту, позднее заменить участника или сообщить, что никого не будет. Ссылка принадлежит вашей организации: передавайте её только тому, кто назначает делегацию.
delegation-mail-open = Открыть вашу делегацию
delegation-mail-small = Вы получили это письмо как координатор: { $organisation }.
delegation-mail-confirmed-subject = Подтверждено: ваша делегация, { $title }
delegation-mail-confirmed-text = На «{ $title }» подтверждены: { $names }. Каждый получает приглашение с записью календаря.
delegation-mail-returned-subject = Ваша кандидатура: { $title }
delegation-mail-returned-text = Секретариат пока не смог подтвердить кандидатуру ({ $name }) на «{ $title }»:
delegation-mail-withdrawn-subject = Приглашение отозвано: { $title }
delegation-mail-withdrawn-text = Приглашение ({ $organisation }) направить делегацию на «{ $title }» отозвано:
mail-kind-delegation = Делегация
done-delegations-invited = Координаторам направляются письма.
done-delegations-nobody-new = Все они уже приглашены.
done-delegations-reminded = Им направляются напоминания.
done-delegations-nobody-to-remind = Напоминать некому: всем писали менее двадцати часов назад, или срок истёк.
done-delegates-confirmed = Подтверждено. Приглашения отправляются.
done-delegate-returned = Возвращено. Координатор прочтёт причину.
done-delegation-withdrawn = Приглашение отозвано.
done-delegate-named = Отправлено в секретариат. О решении сообщим письмом.
done-delegate-withdrawn = Отозвано.
done-delegation-declined = Секретариат знает, что никого не будет.
done-delegation-letter-sent = Письмо получено секретариатом.
audit-delegations-invited = Приглашены организации направить делегации
audit-delegations-reminded = Напоминание координаторам
audit-delegate-nominated = Координатор назвал участника
audit-delegate-replacement-named = Координатор назвал замену
audit-delegate-withdrawn = Координатор отозвал участника
audit-delegates-confirmed = Подтверждены делегаты
audit-delegate-returned = Возвращена кандидатура
audit-delegation-declined = Организация никого не направляет
audit-delegation-withdrawn = Отозвано приглашение организации
audit-delegation-letter-sent = Поступило письмо делегации
audit-delegation-letter-removed = Письмо делегации отозвано
audit-organisations = { $count ->
    [one] { $count } организация
    [few] { $count } организации
    [many] { $count } организаций
   *[other] { $count } организации
}

# То, что возвращается по почте: очередь секретариата, а также письма и страницы, которые отвечают на письмо.

inbound-title = Входящая почта
inbound-lead = Ответы, предложения и письма, поступившие по почте и ожидающие решения.
inbound-from = От кого
inbound-subject = Тема
inbound-kind = Вид
inbound-arrived = Поступило
inbound-about = Приглашение
inbound-why = Почему ожидает
inbound-filter-waiting = Ожидают
inbound-filter-all = Все
inbound-none-waiting = Ничего не ожидает
inbound-none-waiting-text = Понятые ответы учтены. То, что требует решения, появится здесь.
inbound-none = Писем не поступало
inbound-none-text = После настройки почтового ящика сюда будут поступать ответы календарей и письма.
inbound-looked = Почтовый ящик в последний раз прочитан { $when }.
inbound-failed-title = Почтовый ящик не читается
inbound-badge = { $mails ->
    [one] { $mails } письмо ожидает решения
    [few] { $mails } письма ожидают решения
    [many] { $mails } писем ожидают решения
   *[other] { $mails } письма ожидают решения
}
inbound-badge-text = Ответы и письма, которые нельзя было просто учесть.
inbound-open = Открыть очередь
inbound-no-subject = (без темы)
inbound-no-text = В письме нет текста для показа.
inbound-forgotten = Текст удалён: он хранится полгода после решения.
inbound-text = Содержание
inbound-answer = Ответ в письме
inbound-settled = Решено
inbound-assign-title = К какому приглашению оно относится?
inbound-assign-reference = Номер приглашения
inbound-assign-hint = Восемь знаков, например 7F3A-91C2. Номер указан на странице приглашения и в письме с подтверждением.
inbound-assign-button = Отнести
inbound-apply-title = Учесть как ответ
inbound-apply-text = Ответ записывается от имени приглашённого лица, которое получает подтверждение.
inbound-apply-button = Записать этот ответ
inbound-forward-text = Письмо пересылается в почтовый ящик секретариата для ответа и покидает этот список.
inbound-forward-button = Переслать в ящик секретариата
inbound-dismiss-text = Письмо покидает этот список и ничего не меняет.
inbound-dismiss-button = Отложить
inbound-proposal-title = Предложено другое время
inbound-proposal-when = Предложенное время
inbound-proposal-unknown = Предложенное время не удалось прочитать; см. текст.
inbound-proposal-accept = Перенести диалог
inbound-proposal-accept-text = Предложение отмечается как принятое. Форма на следующей странице содержит предложенное время: проверьте и сохраните его. Все приглашённые получат обновление.
inbound-proposal-refuse = Оставить время
inbound-proposal-refuse-text = Приглашённому лицу сообщается, что время не меняется.
inbound-proposals-title = Предложено другое время нескольких заседаний
inbound-proposals-whole = Вся серия
inbound-proposal-accept-one = Перенести это заседание
inbound-proposal-set = Назначить это время
inbound-proposals-accept = Отметить все как принятые
inbound-proposals-refuse = Оставить всё время без изменений
inbound-proposals-accept-text = Можно также решить обо всех открытых предложениях сразу. Каждое принятое время затем назначается отдельно с этой страницы.
inbound-log-title = Полученные письма
inbound-log-none = Писем об этом приглашении не поступало.
inbound-refused-deadline-passed = Срок уже истёк.
inbound-refused-wrong-state = Приглашение или диалог уже не допускали этого ответа.
inbound-refused-seats-taken = Все места были заняты.
inbound-refused-cap-reached = Был достигнут предел для страны или организации.
inbound-refused-invalid = Данные замещающего лица были неполны или указывали на само приглашённое лицо.
done-received-assigned = Письмо отнесено к приглашению.
done-received-applied = Ответ записан.
done-received-dismissed = Письмо отложено.
done-received-forwarded = Письмо отправляется в ящик секретариата.
done-proposal-refused = Приглашённому лицу сообщается, что время сохраняется.
done-proposal-accepted = Предложение отмечено. Проверьте здесь предложенное время и сохраните его; все приглашённые получат обновление.
done-proposals-accepted = Предложения отмечены. Назначьте каждое время отсюда; все приглашённые получат обновление.

## Is it yours?
inbound-confirm-title = Это ваш ответ?
inbound-confirm-lead = По почте поступил ответ на ваше приглашение, но мы не смогли удостовериться, что его отправили вы.
inbound-confirm-button = Да, это мой ответ
inbound-confirm-other = Нет, дать другой ответ
inbound-confirm-closed-title = Этот вопрос решён
inbound-confirm-closed-lead = С тех пор ответ был записан. Вы можете увидеть и изменить его на странице приглашения.
inbound-confirm-open = Открыть моё приглашение
inbound-mail-check-subject = Просим подтвердить ваш ответ: { $title }
inbound-mail-check-text = По почте поступил ответ на ваше приглашение на «{ $title }»: { $answer }. Мы не смогли удостовериться, что его отправили вы, поэтому он пока не учтён. Просим подтвердить его одним нажатием.
inbound-mail-check-button = Подтвердить мой ответ
inbound-mail-check-small = Если вы не отправляли этот ответ, делать ничего не нужно. Вопросы: { $contact }
inbound-mail-refused-subject = Ваш ответ не учтён: { $title }
inbound-mail-refused-text = Благодарим вас за ответ на приглашение на «{ $title }», поступивший по почте. Учесть его не удалось.
inbound-mail-refused-late = К моменту его поступления срок для ответа истёк.
inbound-mail-refused-full = За это время все места были заняты.
inbound-mail-refused-closed = Приглашение больше не принимает ответов.
inbound-mail-refused-older = Он относится к прежней версии приглашения. С тех пор оно изменилось, поэтому просим ответить ещё раз.
inbound-mail-refused-unknown = Он не соответствует записи, которую мы вам направили. Возможно, он отправлен из старой записи в вашем календаре.
inbound-mail-refused-other = Он дан от имени другого лица. Приглашение является личным; на его странице можно назвать заместителя.
inbound-mail-refused-remedy = На странице вашего приглашения видно его состояние; там можно ответить, если это ещё возможно.
inbound-mail-refused-small = Это сообщение составлено автоматически в ответ на ваше. Вопросы: { $contact }
inbound-mail-time-subject = Время не меняется: { $title }
inbound-mail-time-text = Благодарим вас за предложение другого времени для «{ $title }». Встречу перенести нельзя; её время не меняется. Тем не менее мы будем рады вас приветствовать.
inbound-mail-forward-subject = Переслано: { $subject }
inbound-mail-forward-text = Это письмо поступило в ящик для ответов и переслано секретариатом. Просим ответить непосредственно отправителю.
inbound-mail-forward-button = Открыть в секретариате

## Calendar feeds
feed-title = Ваша подписка на календарь
feed-text = Подпишитесь на один адрес, и ваш календарь всегда будет показывать диалоги, на которые вы приглашены, со всеми изменениями. Программы календаря проверяют изменения раз в несколько часов, некоторые — только раз в сутки.
feed-make = Создать мою подписку
feed-address = Адрес подписки
feed-keep = Каждый, у кого есть этот адрес, может видеть ваш календарь диалогов. Храните его у себя; прекратите подписку, если он стал известен.
feed-revoke = Прекратить эту подписку
feed-desk-title = Подписка на календарь
feed-desk-none = У этого лица нет подписки на календарь.
feed-desk-open = У этого лица есть подписка на календарь с { $when }.
feed-desk-make = Создать подписку на календарь
feed-desk-text = Не сообщайте адрес никому, кроме этого лица.
feed-name = Диалоги: { $name }
done-feed-made = Подписка на календарь создана.
done-feed-revoked = Подписка на календарь прекращена. Её адрес больше не действует.

# Ответ на приглашение: страница по ссылке, письмо с подтверждением и действия секретариата.

## The invitation
rsvp-eyebrow = Приглашение
rsvp-for = Кому: { $name }
rsvp-for-organisation = Кому: { $name }, { $organisation }
rsvp-fact-reference = Номер для справок
rsvp-fact-answer = Ваш ответ
rsvp-fact-substitute = Кого Вы предлагаете вместо себя
rsvp-about = О чём пойдёт речь
rsvp-zone-summary = Показать время в другом городе
rsvp-zone-label = Город
rsvp-zone-show = Показать время
rsvp-online-later = Ссылка для подключения видна тем, кто принял приглашение.

## The four answers
rsvp-question = Примете ли Вы участие?
rsvp-accept = Да
rsvp-accept-hint = Я приму участие.
rsvp-maybe = Возможно
rsvp-maybe-hint = Пока не знаю. Место сохраняется за мной до окончания срока.
rsvp-decline = Нет
rsvp-decline-hint = Я не могу принять участие.
rsvp-send = Направить другого человека
rsvp-send-hint = Я не могу принять участие и предлагаю замену.
rsvp-answer-substitute = Отказ с предложением замены

## What is needed from each answer
rsvp-details-accepted = Вы принимаете приглашение
rsvp-details-tentative = Возможно, Вы примете участие
rsvp-details-declined = Вы не сможете принять участие
rsvp-details-substitute = Другой человек вместо Вас
rsvp-details-coming-lead = Всё, что ниже, указывать необязательно, но это поможет нам подготовиться.
rsvp-details-declined-lead = Вы можете написать несколько слов секретариату или просто продолжить.
rsvp-details-substitute-lead = Секретариат сначала рассмотрит Ваше предложение, а затем напишет этому человеку. Просим получить его согласие, прежде чем сообщать нам адрес.
rsvp-access = Что Вам необходимо для участия?
rsvp-access-hint = Например, вход без ступеней, субтитры или сурдоперевод. Видит только секретариат.
rsvp-diet = Особенности питания
rsvp-diet-hint = Видит секретариат; организатору питания это сообщается без Вашего имени.
rsvp-languages = На каких языках Вы можете следить за обсуждением?
rsvp-languages-hint = Помогает спланировать устный перевод. Видит только секретариат.
rsvp-comment = Несколько слов секретариату
rsvp-comment-hint = Видит только секретариат.
rsvp-publish = Указать моё имя и организацию в открытом списке участников
rsvp-publish-hint = Видят все. Без этого согласия Ваше имя известно только секретариату. Вы можете изменить решение в любое время.
rsvp-given-name = Имя
rsvp-family-name = Фамилия
rsvp-email-hint = На этот адрес будет направлено приглашение. Видит только секретариат.
rsvp-position = Должность
rsvp-position-hint = Например, начальник отдела по вопросам убежища.
rsvp-optional = необязательно

## Check and send
rsvp-check-title = Проверьте свой ответ
rsvp-check-lead = Ещё ничего не отправлено.
rsvp-check-send = Отправить мой ответ
rsvp-nothing-said = Ничего
rsvp-publish-short = Имя в открытом списке участников
rsvp-access-short = Особые условия для участия
rsvp-comment-short = Несколько слов секретариату

## The answer that stands
rsvp-done-title = Ваш ответ отправлен
rsvp-done-lead = Подтверждение придёт на Ваш адрес электронной почты. Страницу можно закрыть.
rsvp-standing-title = Ваш ответ
rsvp-standing-lead = Вот что Вы ответили. До окончания срока ответ можно изменить здесь.
rsvp-standing-late-lead = Срок для ответов истёк. Вы всё ещё можете отказаться здесь от своего места.
rsvp-change = Изменить мой ответ
rsvp-give-up = Я больше не смогу участвовать
rsvp-substitute-proposed = Секретариат рассматривает Ваше предложение.
rsvp-substitute-confirmed = Секретариат согласился и пригласил этого человека.
rsvp-substitute-refused = Секретариат не смог согласиться с этим предложением. Вы можете предложить другого человека.
rsvp-substitute-superseded = Это предложение больше не действует.
rsvp-calendar-title = Добавьте встречу в свой календарь
rsvp-calendar-file = Файл календаря (.ics) для Outlook, «Календаря» Apple и других программ
rsvp-calendar-google = Google Календарь
rsvp-calendar-outlook = Outlook.com
rsvp-calendar-elsewhere = Две последние ссылки открывают сайт соответствующей компании: ей станут известны название, время и место.
rsvp-calendar-none-title = Записи для календаря пока нет
rsvp-calendar-none-text = Дата этого диалога ещё не определена. Когда она станет известна, Вам сообщат по электронной почте.
rsvp-contact-title = Вопросы
rsvp-contact = Напишите в секретариат и укажите номер { $reference }:
rsvp-contact-bare = Напишите в секретариат:
rsvp-keep-link = Никому не передавайте эту ссылку: любой, кто её откроет, сможет ответить от Вашего имени.

## When no answer is taken
rsvp-late-title = Срок для ответов истёк
rsvp-late-text = Ответы принимались до { $when }. Если Вы всё же хотите принять участие, напишите в секретариат. Здесь можно сообщить, что Вы не приедете.
rsvp-declined-late-title = Вы отклонили это приглашение
rsvp-declined-late-text = Срок для ответов истёк, и изменить ответ здесь уже нельзя. Если Вы всё же сможете принять участие, напишите в секретариат.
rsvp-withdrawn-title = Это приглашение отозвано
rsvp-withdrawn-text = Секретариат отозвал приглашение на диалог «{ $title }». Вам ничего не нужно делать. Если Вы считаете, что это ошибка, напишите в секретариат.
rsvp-cancelled-title = Этот диалог не состоится
rsvp-cancelled-text = Диалог «{ $title }» отменён. Вам ничего не нужно делать. Если он внесён в Ваш календарь, его можно удалить.
rsvp-held-title = Этот диалог завершён
rsvp-held-text = Диалог «{ $title }» состоялся, ответы больше не принимаются.
rsvp-dialogue-page = Страница диалога
rsvp-unknown-title = Эта ссылка не ведёт к приглашению
rsvp-unknown-text = Возможно, почтовая программа разорвала её на две части. Скопируйте из приглашения всю ссылку и попробуйте ещё раз. Если это не поможет, напишите в секретариат: Ваше приглашение не потеряно.

## Confirmation mail
rsvp-mail-subject-accepted = Вы участвуете: { $title }
rsvp-mail-subject-tentative = Возможно, Вы примете участие: { $title }
rsvp-mail-subject-declined = Вы отклонили приглашение: { $title }
rsvp-mail-subject-substitute = Ваше предложение о замене: { $title }
rsvp-mail-accepted = Благодарим Вас за то, что Вы приняли приглашение на диалог «{ $title }». Мы рассчитываем на Ваш вклад.
rsvp-mail-tentative = Благодарим Вас за сообщение о том, что Вы, возможно, примете участие в диалоге «{ $title }». Место сохраняется за Вами до окончания срока для ответов; просим сообщить, как только это станет известно.
rsvp-mail-declined = Благодарим Вас за сообщение о том, что Вы не сможете принять участие в диалоге «{ $title }». Надеемся приветствовать Вас в другой раз.
rsvp-mail-substitute = Благодарим Вас. Вы не сможете принять участие в диалоге «{ $title }» и предложили замену. Секретариат рассмотрит Ваше предложение и напишет этому человеку.
rsvp-mail-change = Посмотреть или изменить ответ
rsvp-mail-calendar = Добавить в календарь
rsvp-mail-contact = Есть вопросы? Ответьте на это письмо или напишите на адрес { $contact }, указав номер для справок.
rsvp-mail-small = Просим не пересылать это письмо: любой, кто откроет ссылку, сможет ответить от Вашего имени. Сведения об особых условиях и питании хранятся на той странице и здесь не повторяются.

## At the desk
rsvp-desk-answer = Записать ответ
rsvp-desk-answer-lead = Для ответов, полученных по телефону или письмом. { $name } получит такое же подтверждение, как после ответа на странице.
rsvp-desk-answer-question = Что ответил приглашённый?
rsvp-desk-reason = Как получен ответ?
rsvp-desk-reason-hint = Например: телефонный разговор 14 марта с г-жой Диалло. Сохраняется в журнале действий.
rsvp-desk-record = Записать ответ
rsvp-desk-substitutes = Замена
rsvp-desk-substitute = Предложена замена
rsvp-desk-substitute-lead = { $name } не может принять участие и предлагает другого человека.
rsvp-desk-substitute-none = Сейчас никто не предложен.
rsvp-desk-substitute-decide = Подтвердить или отклонить
rsvp-desk-confirm = Подтвердить и пригласить
rsvp-desk-confirm-text = Этот человек вносится в справочник с той же организацией, если его там ещё нет, и ему сразу направляется приглашение. Сначала проверяются наличие места и ограничения для страны или организации.
rsvp-desk-refuse = Отклонить предложение
rsvp-desk-refuse-reason = Причина
rsvp-desk-refuse-reason-hint = Остаётся в секретариате. Приглашённый узнает только, что с предложением не удалось согласиться.
rsvp-desk-proposed-on = Предложено { $date }
nomination-state-proposed = Предложено
nomination-state-confirmed = Подтверждено
nomination-state-refused = Отклонено
nomination-state-superseded = Заменено другим
done-answer-recorded = Ответ записан, подтверждение отправляется.
done-answer-unchanged = Такой ответ уже был. Ничего не изменено.
done-substitute-confirmed = Замена подтверждена, приглашение направлено.
done-substitute-refused = Предложение отклонено.
problem-same-person = Это сам приглашённый. Назовите другого человека.

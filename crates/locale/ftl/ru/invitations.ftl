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

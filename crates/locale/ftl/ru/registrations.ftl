# Регистрация: вход для всех, страница по ссылке, рабочее место и письма.

# Слова
registration-state-submitted = Ожидает решения
registration-state-returned = Возвращена
registration-state-confirmed = Подтверждена
registration-state-waitlisted = В листе ожидания
registration-state-refused = Отклонена
registration-state-withdrawn = Отозвана
field-kind-short-text = Короткий текст
field-kind-long-text = Длинный текст
field-kind-one-choice = Один вариант
field-kind-several-choices = Несколько вариантов
field-kind-yes-no = Да или нет
field-kind-languages = Языки
field-kind-access-needs = Потребности в доступной среде
field-kind-diet = Особенности питания
field-kind-consent = Согласие
field-kind-date = Дата
field-kind-file = Файл
field-kind-identity-document = Паспорт, удостоверение личности или виза
field-audience-secretariat = Только секретариат
field-audience-participants = Секретариат и участники
field-audience-public = Все
identity-kind-passport = Паспорт
identity-kind-identity-card = Удостоверение личности
identity-kind-visa = Виза
registration-door-not-yet = Регистрация ещё не открыта
registration-door-open = Регистрация открыта
registration-door-waiting = Все места заняты; заявки попадают в лист ожидания
registration-door-full = Все места заняты
registration-door-over = Регистрация завершена
registration-door-off = Регистрация закрыта
mail-kind-registration = Регистрация
done-registration-saved = Ваши изменения сохранены.
done-registration-withdrawn = Ваша регистрация отозвана.
done-registration-draft-saved = Сохранено. Ссылка, по которой Вы пришли, ведёт сюда ещё 30 дней.
done-opening-saved = Регистрация сохранена.
done-late-link-made = Ссылка для опоздавших создана.
done-late-link-withdrawn = Ссылка для опоздавших больше не действует.
done-registration-form-saved = Анкета сохранена.
done-registrations-decided = Решение записано, о нём сообщается по электронной почте.

# Подписи общих полей
registration-given-name = Имя
registration-family-name = Фамилия
registration-email = Адрес электронной почты
registration-email-hint = На этот адрес придёт Ваша ссылка.
registration-email-kept = Адрес регистрации не меняется. Чтобы указать другой, отзовите её и зарегистрируйтесь заново.
registration-position = Должность
registration-organisation = Организация
registration-organisation-hint = Полное название. Если Вы выступаете от своего имени, напишите «нет».
registration-organisation-type = Вид организации
registration-country = Государство
registration-country-hint = Где находится организация. Представители государств выбирают своё.
registration-language = Язык писем
registration-gender = Гендер
registration-gender-hint = Отвечать необязательно. Это нужно для баланса и не указывается ни в одном списке.
registration-gender-undisclosed = Предпочитаю не указывать
registration-publish-name = Моё имя и организация могут быть указаны в открытом списке участников
registration-optional = необязательно
registration-label-languages = Языки, на которых Вы можете следить за заседанием
registration-label-access-needs = Что Вам нужно, чтобы участвовать?
registration-label-diet = Особенности питания
registration-label-consent = Я согласен (согласна)
registration-label-identity-document = Паспорт, удостоверение личности или виза
registration-help-access-needs = Например, вход без ступеней, жестовый язык или субтитры.
registration-purpose-languages = Чтобы спланировать устный перевод
registration-purpose-access-needs = Чтобы заседание было доступно для Вас
registration-purpose-diet = Чтобы заказать питание
registration-purpose-consent = Чтобы соблюдать то, на что Вы согласны
registration-purpose-identity-document = Чтобы пропустить Вас в здание или поддержать получение визы
registration-identity-kind = Вид документа
registration-identity-number = Номер
registration-identity-country = Кем выдан
registration-identity-expires = Действителен до
registration-file-hint = PDF, Word, OpenDocument, таблица, изображение или текст, не более { $max } МБ. Новый файл заменит имеющийся.
registration-file-chosen = Выбран: { $file }
registration-file-remove = Убрать этот файл
registration-file-there = Файл
registration-files = Ваши файлы
registration-identity-kept = Документ хранится. Оставьте эти поля пустыми, чтобы его сохранить; повторно он не показывается.
registration-identity-sealed = Хранится в зашифрованном виде

# Открытая страница
registration-title = Регистрация
registration-eyebrow = Регистрация
registration-to-register = Зарегистрироваться
registration-link-open = Регистрация на этот диалог проводится здесь.
registration-lead = Учётная запись не нужна. Перед отправкой всё можно проверить.
registration-about-you = О Вас
registration-questions = Вопросы секретариата
registration-opens = Регистрация открывается { $when }.
registration-closes = Регистрация закрывается { $when }.
registration-closed-text = Если у Вас есть вопросы, напишите в секретариат.
registration-full-text = Все места, предоставляемые по регистрации, заняты, листа ожидания нет.
registration-off-text = Этот диалог не принимает заявок.
registration-waiting-title = Все места заняты
registration-waiting-text = Вы всё же можете зарегистрироваться. Вы попадёте в лист ожидания, и мы напишем Вам, если место освободится.
registration-approval-text = Секретариат рассматривает каждую заявку и пишет Вам.
registration-late = Вы пришли по ссылке, которая действует после завершения регистрации.
registration-types = Открыто для: { $types }
registration-who-sees = Кто видит: { $audience }
registration-why = Зачем: { $purpose }
registration-how-long = { $days ->
    [0] Хранится до конца диалога
    [one] Хранится до { $days } дня после диалога
    [few] Хранится до { $days } дней после диалога
    [many] Хранится до { $days } дней после диалога
   *[other] Хранится до { $days } дня после диалога
}
registration-when = Только если Ваш ответ на «{ $field }» – «{ $value }»
registration-words = { $words ->
    [one] Не более { $words } слова
    [few] Не более { $words } слов
    [many] Не более { $words } слов
   *[other] Не более { $words } слова
}
registration-check = Проверить ответы
registration-save = Сохранить и прислать мне ссылку
registration-save-again = Сохранить на потом
registration-check-title = Проверьте ответы
registration-check-lead = Пока ничего не отправлено.
registration-send = Отправить заявку
registration-send-change = Сохранить изменения
registration-change-answers = Изменить
registration-nothing-said = Ничего
registration-done-title = Ваша заявка получена
registration-done-text = Мы отправили письмо на указанный адрес. В нём сказано, что стало с Вашей заявкой, и есть ссылка, чтобы посмотреть, изменить или отозвать её. Если в течение часа ничего не придёт, посмотрите в папке нежелательной почты.
registration-done-reference = Ваш номер
registration-saved-title = Сохранено
registration-saved-text = Мы отправили ссылку на указанный адрес. Она ведёт к тому, что Вы написали, в течение 30 дней. В секретариат ничего не отправлено.
registration-back-to-dialogue = Назад к диалогу

# Страница по ссылке
registration-own-title = Ваша регистрация
registration-reference = Номер
registration-submitted-at = Получена
registration-own-submitted = Секретариат рассматривает Вашу заявку и напишет Вам.
registration-own-returned = Секретариат просит Вас кое-что изменить и отправить заявку снова:
registration-own-confirmed = У Вас есть место. В письме с подтверждением – запись для Вашего календаря.
registration-own-waitlisted = Сейчас все места заняты. Мы напишем Вам, если место освободится.
registration-own-refused = Секретариат не смог принять Вашу заявку:
registration-own-withdrawn = Вы отозвали свою регистрацию.
registration-change = Изменить мои ответы
registration-return = Зарегистрироваться снова
registration-withdraw = Отозвать мою регистрацию
registration-withdraw-title = Отозвать Вашу регистрацию?
registration-withdraw-lead = Ваше место или очередь в листе ожидания перейдёт к другому.
registration-keep = Оставить мою регистрацию
registration-to-invitation = Календарь, замена и адрес в сети
registration-draft-notice = Это то, что Вы сохранили. Оно ещё не отправлено.

# Письма
registration-mail-open = Посмотреть, изменить или отозвать мою регистрацию
registration-mail-small = Вы получили это письмо, потому что этот адрес был указан при регистрации. Если это были не Вы, ничего делать не нужно.
registration-mail-received-subject = Ваша заявка получена: { $title }
registration-mail-received-text = Мы получили Вашу заявку на «{ $title }». Секретариат рассмотрит её и напишет Вам.
registration-mail-confirmed-subject = У Вас есть место: { $title }
registration-mail-confirmed-text = Ваша регистрация на «{ $title }» подтверждена. Запись для календаря приложена.
registration-mail-waitlisted-subject = Вы в листе ожидания: { $title }
registration-mail-waitlisted-text = Благодарим за регистрацию на «{ $title }». Сейчас все места заняты. Вы в листе ожидания, и мы напишем Вам, если место освободится.
registration-mail-returned-subject = Пожалуйста, посмотрите на свою заявку ещё раз: { $title }
registration-mail-returned-text = Секретариат просит Вас кое-что изменить в заявке на «{ $title }» и отправить её снова:
registration-mail-refused-subject = О Вашей заявке: { $title }
registration-mail-refused-text = К сожалению, мы не можем принять Вашу заявку на «{ $title }»:
registration-mail-withdrawn-subject = Ваша регистрация отозвана: { $title }
registration-mail-withdrawn-text = Ваша регистрация на «{ $title }» отозвана, как Вы просили.
registration-mail-called-off-subject = Отменено: { $title }
registration-mail-called-off-text = Мероприятие «{ $title }» отменено. Вы зарегистрировались на него и ждали ответа; делать ничего не нужно. Если оно всё же состоится, мы напишем Вам снова.
registration-mail-repeated-subject = Вы уже зарегистрированы: { $title }
registration-mail-repeated-text = Кто-то, возможно Вы, ещё раз зарегистрировался на «{ $title }» с этим адресом. Ваша регистрация остаётся прежней, и больше ничего не записано.
registration-mail-invited-subject = Вы уже приглашены: { $title }
registration-mail-invited-text = Кто-то, возможно Вы, зарегистрировался на «{ $title }» с этим адресом. У Вас уже есть приглашение, регистрироваться не нужно: ответьте, пожалуйста, по своей ссылке.
registration-mail-invited-open = Открыть моё приглашение
registration-mail-saved-subject = Ваша ссылка для возвращения: { $title }
registration-mail-saved-text = Вы сохранили заявку на «{ $title }». Эта ссылка ведёт к ней ещё { $days } дней. В секретариат пока ничего не отправлено.
registration-mail-saved-open = Продолжить регистрацию

# Рабочее место
registrations = Регистрации
registrations-none = Пока никто не зарегистрировался
registrations-none-text = Заявки появляются здесь по мере поступления.
registrations-no-opening = Этот диалог не принимает заявок
registrations-no-opening-text = Откройте регистрацию, чтобы можно было регистрироваться без учётной записи.
registrations-open-it = Открыть регистрацию
registrations-opening = Сроки, места и правила
registrations-form = Анкета
registrations-filter = Отбор заявок
registrations-state = Состояние
registrations-seats = По регистрации предоставлено мест: { $confirmed } из { $seats }
registrations-place = { $place } в листе ожидания
registrations-unknown-body = нет в справочнике
registrations-serves = { $seats ->
    [one] { $feature }: на { $seats } ниже минимума
    [few] { $feature }: на { $seats } ниже минимума
    [many] { $feature }: на { $seats } ниже минимума
   *[other] { $feature }: на { $seats } ниже минимума
}
registrations-exceeds = { $seats ->
    [one] { $feature }: было бы на { $seats } выше максимума
    [few] { $feature }: было бы на { $seats } выше максимума
    [many] { $feature }: было бы на { $seats } выше максимума
   *[other] { $feature }: было бы на { $seats } выше максимума
}
registrations-no-effect = В порядке поступления
registrations-choose = Выбрать
registrations-some = хотя бы одна заявка
registrations-confirm = Подтвердить
registrations-return = Вернуть
registrations-refuse = Отклонить
registrations-reason = Причина
registrations-reason-hint = Для возврата и отказа. Заявители читают её в письме.
registrations-decide = Решить о выбранных
registrations-answers = Ответы
registrations-form-version = Версия { $version } анкеты
registrations-invitation = Приглашение
registrations-documents = Документы, удостоверяющие личность
registrations-documents-text = Их просмотр записывается в журнал под Вашим именем.
registrations-documents-open = Открыть документы
registrations-csv = CSV
registrations-xlsx = Excel
registrations-link = Открытая страница
opening-title = Регистрация
opening-lead = Кто, с какого и до какого времени может зарегистрироваться и что происходит затем.
opening-opens-date = Открывается
opening-opens-time = время
opening-closes-date = Закрывается
opening-closes-time = время
opening-zone = По времени: { $city }. Без времени открывается в начале дня и закрывается в его конце; без дня начала или конца нет.
opening-seats = Места, предоставляемые по регистрации
opening-seats-hint = Никогда не больше, чем свободно в диалоге.
opening-organisation-types = Кто может зарегистрироваться
opening-organisation-types-hint = Ничего не выбрано: все.
opening-approval = Секретариат рассматривает каждую заявку
opening-approval-hint = Иначе место занимает тот, кто пришёл раньше.
opening-waitlist = Можно ждать, когда места заняты
opening-promotes = Освободившееся место занимает первый в листе ожидания
opening-promotes-hint = Первыми идут те, кто больше сделал бы для баланса.
opening-text = Текст над анкетой
opening-identity-days = Сколько дней после диалога хранятся документы
opening-late = Ссылка для опоздавших
opening-late-text = По этой ссылке можно зарегистрироваться после закрытия. Дайте её тем, кто не успел.
opening-late-none = Её нет.
opening-late-make = Создать ссылку для опоздавших
opening-late-again = Создать другую
opening-late-withdraw = Отозвать ссылку
registration-form-title = Анкета регистрации
registration-form-lead = Имя, адрес, организацию, государство, язык и гендер спрашивают у всех. Эти вопросы идут за ними.
registration-form-version = { $answered ->
    [0] Версия { $version }, ответов пока нет: изменения вносятся в неё
    [one] Версия { $version }, ответил { $answered } человек: изменение создаёт следующую версию
    [few] Версия { $version }, ответили { $answered } человека: изменение создаёт следующую версию
    [many] Версия { $version }, ответили { $answered } человек: изменение создаёт следующую версию
   *[other] Версия { $version }, ответили { $answered } человека: изменение создаёт следующую версию
}
registration-form-add = Добавить вопрос
registration-form-add-kind = Вид вопроса
registration-form-none = Вопросов нет
registration-form-none-text = В анкете только то, что спрашивают у всех.
registration-form-preview = Предварительный просмотр
registration-form-preview-lead = Так её видят люди. Отсюда ничего отправить нельзя.
registration-form-up = Выше
registration-form-down = Ниже
registration-form-remove = Убрать
registration-form-field = Вопрос
registration-field-label = Вопрос
registration-field-label-hint = Пусто: наши слова на шести языках.
registration-field-help = Пояснение под ним
registration-field-help-consent = На что даётся согласие.
registration-field-required = Ответ обязателен
registration-field-purpose = Зачем спрашивается
registration-field-audience = Кто видит ответ
registration-field-days = Сколько дней хранится после диалога
registration-field-when = Спрашивается
registration-field-when-always = всегда
registration-field-when-if = Если «{ $field }» – «{ $value }»
registration-field-options = Варианты
registration-field-options-hint = По одному в строке.
registration-field-words = Наибольшее число слов
registration-field-required-short = обязательно
audit-opening-saved = Изменены сроки, места или правила регистрации
audit-late-link-made = Создана ссылка для опоздавших
audit-late-link-withdrawn = Отозвана ссылка для опоздавших
audit-registration-form-saved = Изменена анкета регистрации
audit-registration-received = Получена заявка
audit-registration-repeated = Повторная регистрация с известным адресом
audit-registration-changed = Заявка изменена её владельцем
audit-registration-withdrawn = Заявка отозвана её владельцем
audit-registration-decided = Принято решение о заявке
audit-registration-promoted = Свободное место предоставлено ожидавшему
audit-identity-document-opened = Открыты документы, удостоверяющие личность, из заявки
audit-identity-documents-purged = Удалены документы, удостоверяющие личность: истёк срок
audit-begun-inputs-purged = Удалены начатые и не отправленные материалы
audit-names-purged = Удалены имена лиц, которые не были допущены
audit-registration-answers-purged = Удалены ответы заявок: истёк срок

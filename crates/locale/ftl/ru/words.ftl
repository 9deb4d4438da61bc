# Подписи ко всем кодам: ключ состоит из слова, дефиса и кода.

## Format of a dialogue
format-roundtable = Круглый стол
format-thematic-dialogue = Тематический диалог
format-briefing = Брифинг
format-consultation = Консультация
format-stocktaking = Совещание по подведению итогов
format-side-event = Параллельное мероприятие
format-solidarity-conference = Конференция солидарности
format-working-group-meeting = Заседание рабочей группы
format-call-for-contributions = Запрос материалов

## How people meet
mode-in-person = Очно
mode-online = Онлайн
mode-hybrid = Очно и онлайн

## Life of a dialogue
dialogue-state-draft = Проект
dialogue-state-convened = Созван
dialogue-state-held = Проведен
dialogue-state-cancelled = Отменен

## Life of an invitation
invitation-state-draft = Проект
invitation-state-issued = Направлено
invitation-state-accepted = Принято
invitation-state-tentative = Под вопросом
invitation-state-declined = Отклонено
invitation-state-withdrawn = Отозвано
invitation-state-lapsed = Срок истек

## Answer to an invitation, and the way it came
answer-accepted = Согласие
answer-tentative = Возможно
answer-declined = Отказ
channel-web = На веб-странице
channel-mail = По электронной почте
channel-desk = Внесено секретариатом

## Summary report
report-state-draft = Проект
report-state-circulated = Распространен для замечаний
report-state-adopted = Принят
report-state-published = Опубликован
section-introduction = Введение
section-key-issues = Основные вопросы
section-additional-suggestions = Дополнительные предложения
section-recommendations = Рекомендации

## How strongly the room stood behind a point
grade-widely-endorsed = Широко поддержано
grade-endorsed = Поддержано
grade-generally-welcomed = В целом встречено с одобрением
grade-emphasised = Подчеркнуто
grade-noted = Отмечено
grade-suggested = Предложено

## Who made a point
speaker-class-participants = Участники
speaker-class-states = Государства
speaker-class-a-state = Одно из государств
speaker-class-ngos = Неправительственные организации
speaker-class-refugee-led = Организации под руководством беженцев
speaker-class-academia = Научные круги
speaker-class-judiciary-and-bar = Судьи и адвокаты
speaker-class-un-agencies = Учреждения Организации Объединенных Наций

## Recommendations
recommendation-state-proposed = Предложена
recommendation-state-agreed = Согласована
recommendation-state-adopted = Принята
addressee-kind-state = Государство
addressee-kind-states = Государства
addressee-kind-organisation = Организация
addressee-kind-secretariat = Секретариат
addressee-kind-regional-process = Региональный процесс

## People
gender-woman = Женщина
gender-man = Мужчина
gender-non-binary = Небинарная персона
gender-undisclosed = Не указано
mandate-scope-local = Местный
mandate-scope-national = Национальный
mandate-scope-regional = Региональный
mandate-scope-global = Глобальный
capacity-delegate = Делегат
capacity-adviser = Советник
capacity-panellist = Участник дискуссии
capacity-observer = Наблюдатель
capacity-chair = Председатель
capacity-rapporteur = Докладчик
capacity-interpreter = Устный переводчик
role-administrator = Администратор
role-secretariat = Секретариат
role-working-group-lead = Руководитель рабочей группы
role-focal-point = Координатор
role-participant = Участник
role-public = Общественность

## Organizations
organisation-type-state = Государство
organisation-type-ngo = Неправительственная организация
organisation-type-refugee-led = Организация под руководством беженцев
organisation-type-academia = Научное учреждение
organisation-type-bar-association = Ассоциация адвокатов
organisation-type-judiciary = Судебная система
organisation-type-intergovernmental = Межправительственная организация
organisation-type-un-agency = Учреждение Организации Объединенных Наций
organisation-type-law-firm = Юридическая фирма
organisation-type-host-community = Принимающее сообщество

## Regional groups of the United Nations
regional-group-african = Государства Африки
regional-group-asia-pacific = Государства Азии и Тихого океана
regional-group-eastern-european = Государства Восточной Европы
regional-group-latin-american-caribbean = Государства Латинской Америки и Карибского бассейна
regional-group-western-european-others = Западноевропейские и другие государства
regional-group-none = Вне региональных групп

## Regional bureaux of UNHCR
bureau-west-central-africa = Западная и Центральная Африка
bureau-east-horn-great-lakes = Восточная Африка, Африканский Рог и район Великих озер
bureau-southern-africa = Юг Африки
bureau-mena = Ближний Восток и Северная Африка
bureau-asia-pacific = Азия и Тихий океан
bureau-americas = Северная и Южная Америка
bureau-europe = Европа

## Themes
theme-registration = Регистрация
theme-case-management = Ведение дел
theme-accelerated-processing = Упрощенные и ускоренные процедуры
theme-case-processing = Рассмотрение дел
theme-interviewing = Проведение собеседований
theme-reception = Прием
theme-country-of-origin-information = Информация о странах происхождения
theme-appeals = Обжалование
theme-legal-framework = Законодательная база
theme-institutional-capacity = Институциональный потенциал
theme-legal-aid = Юридическая помощь
theme-independent-monitoring = Независимый мониторинг
theme-integrity = Добросовестность
theme-vulnerability = Уязвимость
theme-data-systems = Данные и информационные системы
theme-border-access = Доступ на границах

## Aims of the Asylum Capacity Support Group
acsg-aim-fairness = Справедливость
acsg-aim-efficiency = Эффективность
acsg-aim-adaptability = Адаптируемость
acsg-aim-integrity = Добросовестность

## Balance
dimension-regional-group = Региональная группа
dimension-gender = Гендерная принадлежность
dimension-theme = Тема
dimension-mandate-scope = Охват мандата
dimension-organisation-type = Тип организации
dimension-language = Язык
dimension-country = Страна
dimension-organisation = Организация
unit-seats = места
unit-per-cent = процент
firmness-fixed = Неизменная
firmness-required = Обязательная
firmness-preferred = Предпочтительная
firmness-desirable = Желательная
shortlist-origin-engine = Предложено жеребьевкой
shortlist-origin-hand = Добавлено вручную
standing-must-invite = Пригласить обязательно
standing-must-not = Не приглашать
presence-in-person = Присутствует очно
presence-online = Присутствует онлайн
presence-absent = Отсутствует

## Mails
mail-kind-invitation = Приглашение
mail-kind-update = Изменение
mail-kind-withdrawal = Отзыв приглашения
mail-kind-confirmation = Подтверждение
mail-kind-reminder = Напоминание
mail-kind-test = Проба
mail-kind-sign-in = Ссылка для входа
mail-state-queued = В очереди
mail-state-sent = Отправлено
mail-state-failed = Не доставлено

## Languages
language-en = Английский
language-fr = Французский
language-es = Испанский
language-ar = Арабский
language-ru = Русский
language-zh = Китайский

## Roundtables of the Global Compact for Migration
gcm-theme-a = Обеспечение добровольного, упорядоченного и легального характера миграции
gcm-theme-b = Защита мигрантов посредством мер по управлению границами, основанных на соблюдении прав
gcm-theme-c = Поддержка интеграции мигрантов и их вклада в развитие
gcm-theme-d = Совершенствование процесса выработки политики и общественного обсуждения на основе ценностей и фактических данных и укрепление сотрудничества в вопросах миграции

## Objectives of the Global Compact for Safe, Orderly and Regular Migration
gcm-objective-1 = Сбор и использование точных и дезагрегированных данных в качестве основы для научно обоснованной политики
gcm-objective-2 = Минимизация негативных движущих сил и структурных факторов, которые вынуждают людей покидать страну своего происхождения
gcm-objective-3 = Предоставление точной и своевременной информации на всех этапах миграции
gcm-objective-4 = Обеспечение всех мигрантов удостоверениями личности и надлежащими документами
gcm-objective-5 = Повышение доступности и гибкости путей легальной миграции
gcm-objective-6 = Содействие справедливому и этичному найму и обеспечение условий для достойной работы
gcm-objective-7 = Устранение и сокращение факторов уязвимости в процессе миграции
gcm-objective-8 = Спасение жизней и налаживание согласованных международных усилий по поиску пропавших без вести мигрантов
gcm-objective-9 = Активизация транснациональных мер по борьбе с незаконным ввозом мигрантов
gcm-objective-10 = Предупреждение, пресечение и искоренение торговли людьми в контексте международной миграции
gcm-objective-11 = Комплексное, безопасное и скоординированное управление границами
gcm-objective-12 = Повышение определенности и предсказуемости миграционных процедур в целях надлежащей проверки, оценки и направления
gcm-objective-13 = Использование задержания мигрантов только в качестве крайней меры и поиск альтернатив
gcm-objective-14 = Улучшение консульской защиты, помощи и сотрудничества на протяжении всего миграционного цикла
gcm-objective-15 = Предоставление мигрантам доступа к базовым услугам
gcm-objective-16 = Расширение возможностей мигрантов и обществ в интересах обеспечения полной интеграции и социальной сплоченности
gcm-objective-17 = Ликвидация всех форм дискриминации и содействие основанному на фактах общественному обсуждению для формирования представлений о миграции
gcm-objective-18 = Инвестирование в развитие навыков и содействие взаимному признанию навыков, квалификации и компетенций
gcm-objective-19 = Создание условий, позволяющих мигрантам и диаспорам вносить полноценный вклад в устойчивое развитие во всех странах
gcm-objective-20 = Содействие более быстрым, безопасным и дешевым денежным переводам и расширение охвата мигрантов финансовыми услугами
gcm-objective-21 = Сотрудничество в деле содействия безопасному и достойному возвращению и реадмиссии, а также устойчивой реинтеграции
gcm-objective-22 = Создание механизмов, обеспечивающих переносимость прав на социальное обеспечение и заработанных выплат
gcm-objective-23 = Укрепление международного сотрудничества и глобальных партнерств в интересах безопасной, упорядоченной и легальной миграции

try-outcome-taken = Принято
try-outcome-later = Будет повторено
try-outcome-refused = Отклонено
sending-kind-invitation = Приглашения
sending-kind-again = Приглашения ещё раз
sending-kind-update = Сообщение об изменении
sending-kind-renewal = Возобновлённые приглашения
sending-kind-reminder = Напоминания
sending-state-planned = Запланирована
sending-state-running = Отправляется
sending-state-held = Приостановлена
sending-state-stopped = Прекращена
sending-state-done = Завершена
reminder-kind-no-answer = После приглашения, если нет ответа
reminder-kind-before = До встречи
reminder-kind-no-nomination = После отказа, если замена не названа
letter-invitation = Приглашение
letter-moved = Изменились время, место или форма участия
letter-postponed = Дата вновь будет определена
letter-reworded = Новый текст или онлайн-адрес
letter-renewed = Приглашение возобновлено
letter-withdrawal = Приглашение отозвано
letter-reminder-answer = Напоминание: нет ответа
letter-reminder-meeting = Напоминание: перед встречей
letter-reminder-nomination = Напоминание: замена не названа
letter-confirmation-accepted = Подтверждение: принято
letter-confirmation-tentative = Подтверждение: возможно участие
letter-confirmation-declined = Подтверждение: отклонено
letter-confirmation-substitute = Подтверждение: предложена замена
letter-answer-check = Ответ по почте, ожидающий подтверждения
letter-answer-refused = Ответ по почте, который не учтён
letter-time-refused = Предложенное время не принято
letter-date-poll = Опрос о дате: когда вы сможете участвовать?
letter-date-poll-again = Опрос о дате: напоминание

## What arrives by mail
received-kind-answer = Ответ
received-kind-proposal = Предложение другого времени
received-kind-delegation = Просьба направить другое лицо
received-kind-bounce = Уведомление о недоставке
received-kind-delay = Уведомление о задержке
received-kind-automatic = Автоматическое письмо
received-kind-calendar = Запись календаря
received-kind-letter = Письмо
received-kind-unreadable = Нечитаемое письмо
received-state-waiting = Ожидает решения
received-state-confirming = Ожидает подтверждения
received-state-applied = Учтено
received-state-noted = Принято к сведению
received-state-dismissed = Отложено
proposal-state-open = На рассмотрении
proposal-state-accepted = Принято
proposal-state-refused = Не принято
doubt-too-large = Письмо больше одного мегабайта.
doubt-too-many-parts = В письме слишком много частей.
doubt-damaged = Письмо или его календарная часть повреждены.
doubt-several-objects = В письме несколько записей календаря.
doubt-copies-differ = Две копии записи календаря в письме различаются.
doubt-method-differs = Письмо и его календарная часть противоречат друг другу.
doubt-no-identity = Календарная часть не называет приглашения.
doubt-unknown-invitation = Календарная часть называет не наше приглашение.
doubt-foreign-organizer = Календарная часть предназначена другому организатору.
doubt-no-token = Письмо отправлено не на адрес самого приглашения.
doubt-other-invitation = Письмо отправлено на адрес другого приглашения.
doubt-unknown-occurrence = Письмо называет дату, которой у встречи нет.
doubt-no-attendee = В письме не указано, кто отвечает.
doubt-not-invited = Ответило лицо, которое не было приглашено.
doubt-no-answer = В письме нет ответа.
doubt-unconfirmed = Ничто не доказывает, что его отправило приглашённое лицо.
doubt-older-version = Это ответ на прежнюю версию приглашения.
doubt-overtaken = Более поздний ответ уже поступил.
doubt-refused = Ответ не мог быть принят.
mail-kind-answer-check = Запрошено подтверждение
mail-kind-answer-refused = Ответ не учтён
mail-kind-proposal-refused = Предложенное время не принято
mail-kind-forwarded = Пересланное письмо
mail-kind-group-text = Сообщение о тексте группы

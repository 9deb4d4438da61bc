# Work on a draft report: what points are drawn from, comments of participants, names, versions and corrigenda.

## Points from what was written and noted
draw-title = Пункты из материалов и заметок
draw-lead = Выберите вопрос, чтобы прочитать ответы, или заседание, чтобы прочитать заметки. Источник пункта видит только секретариат.
draw-questions = Вопросы призывов
draw-sessions = Заседания программы
draw-answers = { $count ->
    [one] { $count } ответ
    [few] { $count } ответа
    [many] { $count } ответов
   *[other] { $count } ответа
}
draw-day = день { $day }
draw-noted = есть заметки
draw-not-noted = заметок пока нет
draw-origin = Источник (для внутреннего пользования)
draw-unseen = материал, который вам недоступен
draw-drawn = Пункт составлен
draw-point = Составить пункт
draw-rephrase = Изложите это словами доклада
draw-rephrase-text = Текст ниже начинается с того, что было написано. Сохранить его слово в слово нельзя, и он никого не называет.
draw-other-language = Напишите пункт на языке доклада: { $language }.
draw-source = Что было написано
note-title = Заметки о заседании
note-text = Заметки
note-lead = Только для секретариата. Из них можно составлять пункты доклада.
done-point-drawn = Пункт включён в доклад.
done-note-saved = Заметки сохранены.
problem-not-rephrased = Это слово в слово то, что было написано. Изложите это словами доклада.
problem-same-text = Текст тот же самый. Напишите, что должно стоять вместо него.

## Texts from elsewhere
paste-title = Вставить текст
paste-lead = Заголовки, абзацы и списки становятся пунктами, которые вы подтверждаете. Больше ничего не переносится.
paste-text = Текст
paste-text-hint = Из Word или письма. Пустая строка разделяет абзацы.
paste-read = Разобрать
paste-or-file = Или документ
paste-file = Документ Word
paste-file-hint = .docx или простой текст, до { $max } МБ. Файл не сохраняется.
paste-read-file = Прочитать документ
paste-confirm = Подтвердить пункты
paste-confirm-lead = Измените, что нужно, и уберите лишнее.
paste-all = Степень поддержки и категория относятся ко всем пунктам; потом их можно менять по одному.
paste-point = Пункт { $number }
paste-of = { $field }, пункт { $number }
paste-take = Взять этот пункт
paste-add = Добавить пункты
done-points-added = Пункты включены в доклад.

## Two rapporteurs at once
report-met = Кто-то ещё изменил тот же текст
report-met-text = Набранное вами осталось в форме. Перенесите из другого текста то, что нужно сохранить: при сохранении он будет заменён.
report-met-now = { $field }: что там сейчас
report-met-there = Что там сейчас

## Rounds of comments
comment-place-whole = Проект в целом
comment-place-gist = Аннотация
comment-place-introduction = Введение
comment-place-additional-suggestions = Дополнительные предложения
comment-place-point = Пункт
comment-place-recommendation = Рекомендация
comment-place-numbered = { $what } { $number }
disposition-accepted = Принято
disposition-accepted-in-part = Принято частично
disposition-not-accepted = Не принято
disposition-noted = Принято к сведению
round-end-deadline = Завершён в срок
round-end-early = Завершён до срока
round-open = Приём комментариев открыт
round-number = Раунд комментариев { $number }
round-round = Раунд
round-silent-count = { $count ->
    [one] { $count } человек без возражений
    [few] { $count } человека без возражений
    [many] { $count } человек без возражений
   *[other] { $count } человека без возражений
}
round-dispositions = решение по каждому комментарию
comment-decided = по комментарию принято решение
round-deadline = Комментарии до
round-mail-asked-subject = Проект доклада для ваших комментариев: { $title }
round-mail-asked-text = Проект краткого доклада о «{ $title }» готов для ваших комментариев.
round-mail-reminded-subject = Напоминание: комментарии к проекту доклада, { $title }
round-mail-reminded-text = Вы пока не прокомментировали проект краткого доклада о «{ $title }».
round-mail-how = По этой ссылке можно прочитать проект и комментировать его по пунктам без учётной записи. Комментарии можно менять до срока:
round-mail-open = Прочитать и прокомментировать
round-mail-silence = Если до этого срока ответа не будет, мы будем считать, что возражений у вас нет.
round-mail-small = Ссылка только ваша: комментарии по ней считаются вашими.
round-circulate-lead = Каждый получит письмо на своём языке со ссылкой на проект в его нынешнем виде.
round-closes-on = Последний день для комментариев
round-closes-hint = По времени: { $place }. Тем, кто не ответил, за два дня придёт напоминание.
round-closes-time = Час
round-closes-time-hint = Без часа: конец дня.
round-people = Участники
round-people-hint = Те, кто принял приглашение или присутствовал, включая наблюдателей и советников. Снимите отметку с тех, кого не нужно спрашивать.
round-no-participants = Ни у кого из участников нет адреса. Укажите людей ниже.
round-others = Другие
round-others-hint = По одному в строке: Имя <адрес> или только адрес.
round-message = Сообщение
round-message-hint = Что им следует знать. Показывается на том языке, на котором написано.
round-send = Разослать проект
round-comments = Комментарии
round-none = Проект не рассылался
round-none-text = Разошлите его со страницы доклада. Комментарии появятся здесь.
round-csv = Все комментарии в CSV
round-xlsx = Все комментарии в таблице
round-asked = Запрошено
round-said = Прокомментировали
round-undecided = Комментарии без решения
round-nothing-yet = Пока молчат
round-nothing = Ничего не сказано
round-no-objection = Без возражений
round-silent = Молчали к завершению
round-reminded = Напоминание отправлено
round-end = Завершить раунд сейчас
round-waiting = { $count ->
    [one] { $count } комментарий ждёт решения
    [few] { $count } комментария ждут решения
    [many] { $count } комментариев ждут решения
   *[other] { $count } комментария ждут решения
}
round-waiting-text = Доклад можно принять, когда решение есть по каждому комментарию.
round-no-comments = Комментариев нет.
round-comment = Комментарий
round-by = От кого
round-organisation = Организация
round-disposition = Решение
round-reason = Причина
round-reason-hint = Нужна, если комментарий не принят. Участники прочтут её после принятия доклада.
round-place = Место
round-of = Комментируемый текст
round-decide = Решить
round-look = Посмотреть
round-comments-of = Комментарии раунда { $number }
round-asked-in = Запрошены в раунде { $number }
round-not-decided = Решения пока нет
round-who = Имя
round-answer = Ответ
round-comment-count = { $count ->
    [one] { $count } комментарий
    [few] { $count } комментария
    [many] { $count } комментариев
   *[other] { $count } комментария
}
round-draft-of = Проект доклада: { $title }
round-your-turn = Ждём ваших комментариев
round-your-turn-text = Комментируйте отдельные пункты или проект в целом. Комментарии можно менять до срока. Если до срока комментариев не будет, мы считаем, что возражений нет.
round-over = Приём комментариев завершён
round-over-text = После принятия доклада здесь будет видно решение по каждому комментарию.
round-adopted = Доклад принят
round-adopted-text = Ниже — решения по комментариям и проект в том виде, в каком он рассылался.
round-change = Изменить
round-take-back = Отозвать
round-own = Ваши комментарии
round-yours = ваш
round-became = Решения по комментариям
round-comment-on = Комментировать
round-comment-whole = Комментировать проект в целом
round-comment-hint = Скажите, что и как следует изменить. После принятия другие участники прочтут это без вашего имени.
round-comment-send = Отправить комментарий
mail-kind-comments = Комментарии к проекту
done-round-ended = Раунд завершён. Комментарии сохраняются.
done-comment-decided = Решение сохранено.
done-comment-made = Секретариат получил ваш комментарий.
done-comment-changed = Ваш комментарий изменён.

## Names in the text
named-kind-state = Государство
named-kind-organisation = Организация
named-kind-person = Лицо
names-unsettled = согласие или причина для каждого имени в тексте
names-open = { $count ->
    [one] { $count } имя в тексте без согласия
    [few] { $count } имени в тексте без согласия
    [many] { $count } имён в тексте без согласия
   *[other] { $count } имени в тексте без согласия
}
names-open-text = По умолчанию доклад никому ничего не приписывает. До принятия для каждого имени нужно согласие или причина, почему это не приписывание.
names-look = Посмотреть имена
names-title = Имена в тексте
names-lead = Государства на шести языках, организации и участники диалога — везде, где они встречаются в докладе.
names-none = Никто не назван
names-none-text = В тексте не найдено государств, организаций и участников диалога.
names-found = Найденные имена
names-kind = Что это
names-name = Имя или название
names-name-hint = Государство на любом из шести языков; организация или лицо, как указано выше.
names-excerpt = В этих словах
names-consented = Согласие записано
names-cleared = Не приписывание
names-no-consent = Нет согласия
names-clear = Это не приписывание
names-clear-now = Подтвердить
names-reason = Причина
names-consents = Согласия быть названными
names-record = Записать согласие
names-record-now = Записать согласие
names-given-by = Кто дал
names-given-on = Когда дано
names-words = Формулировка
names-words-hint = На что именно дано согласие, дословно, и как: письмом, в зале.
done-consent-recorded = Согласие записано.
done-name-cleared = Подтверждено. Это действует для нынешнего текста.

## Corrigenda
corrigenda = Исправления
corrigenda-text = Текст выше остаётся таким, каким был принят, со своим хешем. Эти исправления относятся к нему.
corrigendum-number = Исправление { $number }
corrigendum-new = Выпустить исправление
corrigendum-issue = Выпустить исправление
corrigendum-public = Исправление публикуется сразу
corrigendum-public-text = Отозвать его нельзя; ошибка исправляется следующим.
corrigendum-place = Место
corrigendum-place-hint = Как его найти: пункт 1.2, второе предложение.
corrigendum-reads = Напечатано
corrigendum-should-read = Следует читать
corrigendum-reason = Причина
done-corrigendum-issued = Исправление опубликовано.

## Versions
versions-title = Версии
versions-lead = Каждое сохранённое состояние доклада. Посмотрите, что изменилось, или верните прежнее состояние как новейшее.
versions-none = Версий пока нет
versions-version = Версия
versions-by = Кто сохранил
versions-do = Действия
versions-changes = Что изменилось
versions-since = Изменения с тех пор
versions-restore = Восстановить
versions-between = От версии { $from } к версии { $to }
versions-same = Различий нет
versions-same-text = Изменились только порядок или состояние доклада.
versions-how = Добавленное подчёркнуто, удалённое зачёркнуто.
versions-removed-place = { $place } (удалено)
versions-added = добавлено:
versions-removed = удалено:
done-report-restored = Прежняя версия стала новейшей.

## The trail
audit-report-restored = Восстановлена версия доклада
audit-comments-asked = Запрошены комментарии к проекту доклада
audit-commenters-reminded = Напоминание тем, кто не прокомментировал
audit-comments-closed = Раунд комментариев завершён
audit-comment-made = Комментарий к проекту доклада
audit-comment-changed = Комментарий изменён
audit-comment-taken-back = Комментарий отозван
audit-comment-decided = Решение по комментарию
audit-naming-consent-recorded = Записано согласие быть названным
audit-naming-consent-removed = Удалено согласие быть названным
audit-name-cleared = Подтверждено, что имя не приписывание
audit-corrigendum-issued = Выпущено исправление
audit-session-note-written = Записаны заметки о заседании

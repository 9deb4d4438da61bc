# Groups that work between dialogues: at the desk and in public.

group = Рабочая группа
nav-groups = Группы
group-of-dialogue-hint = Группа, заседанием которой он является.
group-kind = Вид группы
group-kind-working-group = Рабочая группа
group-kind-group-of-friends = Группа друзей
group-kind-experts = Группа экспертов
group-kind-champions = Лидеры
group-kind-standby = Резервный список
group-state-draft = Проект
group-state-active = Работает
group-state-closed = Завершена
group-capacity = Статус
group-capacity-hint = Руководитель входит по электронной почте и ведёт группу: участники, заседания, тексты.
group-capacity-lead = Руководитель
group-capacity-co-chair = Сопредседатель
group-capacity-member = Член группы
group-capacity-observer = Наблюдатель
group-list-lead = Группы, которые работают между диалогами, и списки людей, к которым можно обратиться.
group-none-yet = Ни одной группы ещё не создано
group-none-yet-text = У рабочей группы есть руководители, члены и круг ведения; она заседает и публикует свои выводы.
group-new = Новая группа
group-new-lead = До начала работы она остаётся проектом: её видят только секретариат и её руководители.
group-edit = Изменить группу
group-purpose = Круг ведения
group-purpose-hint = Для чего нужна группа, что она должна подготовить и к какому сроку.
group-leads = Руководят
group-leads-hint = Организации из справочника, по одной в строке, как они там записаны.
group-process-hint = Для чего работает группа.
group-members = Члены
group-members-none = В группе пока никого нет.
group-serving = { $count ->
    [one] сегодня в составе { $count }
    [few] сегодня в составе { $count }
    [many] сегодня в составе { $count }
   *[other] сегодня в составе { $count }
}
group-member-add = Добавить члена группы
group-member-remove = Удалить эту запись
group-member-remove-hint = Для записей, сделанных по ошибке. Если срок истёк, укажите его последний день.
group-unknown-person = Если справочник не знает этого адреса
group-unknown-person-hint = Тогда человек будет добавлен в него под этим именем.
group-given-name = Имя
group-family-name = Фамилия
group-term = Срок полномочий
group-since = Первый день
group-until = Последний день
group-term-open = с { $since }
group-term-until = { $since } – { $until }
group-term-not-running = Сегодня не в составе
group-expertise = Специализация и языки
group-availability = Доступность
group-availability-hint = Когда и на какой срок можно обратиться к этому человеку.
group-meetings = Заседания
group-meetings-none = Заседаний не запланировано.
group-meeting-plan = Запланировать заседание
group-texts = Тексты
group-texts-none = Группа ещё ничего не написала.
group-texts-waiting = { $count ->
    [one] { $count } текст ждёт разрешения
    [few] { $count } текста ждут разрешения
    [many] { $count } текстов ждут разрешения
   *[other] { $count } текста ждут разрешения
}
group-text-new = Написать текст
group-text-edit = Изменить текст
group-text-lead = Писать в нём могут только руководители группы. Секретариат даёт разрешение или возвращает текст и не может изменить в нём ни слова.
group-text-body = Текст
group-text-body-hint = Пустая строка начинает абзац.
group-text-reason = Почему текст возвращается
group-text-reason-hint = Это прочтут руководители; причина останется в журнале аудита.
group-text-returned-because = Возвращено секретариатом
group-text-published = Опубликовано
group-text-hash = Отпечаток (SHA-256)
group-text-submit = Запросить разрешение
group-text-take-back = Забрать текст
group-text-clear = Разрешить публикацию
group-text-return = Вернуть с указанием причин
group-text-publish = Опубликовать
group-text-means-draft = Его пишут руководители, затем запрашивают разрешение секретариата.
group-text-means-submitted = Текст читает секретариат. Тем временем его никто не меняет.
group-text-means-cleared = Разрешено: руководители могут опубликовать текст.
group-text-means-published = Опубликовано окончательно. Исправление – это отдельный текст.
group-outcome-state-draft = Проект
group-outcome-state-submitted = В секретариате
group-outcome-state-returned = Возвращено
group-outcome-state-cleared = Разрешено
group-outcome-state-published = Опубликовано
group-start = Начать работу группы
group-start-hint = После начала работы публика видит группу, её руководителей и круг ведения. Члены группы подсчитываются, но не называются.
group-close = Завершить работу группы
group-reopen = Возобновить работу группы
portal-groups-lead = Группы организаций и государств, которые работают между диалогами, и то, что они публикуют.
portal-no-groups = Ни одна группа ещё не объявлена
portal-no-groups-text = Рабочие группы появляются здесь, когда начинают работу.
portal-group-led-by = Руководят: { $leads }
portal-group-closed = Группа завершила свою работу.
portal-group-own-words = Опубликовано группой от своего имени; секретариат не изменил ни слова.
problem-too-many = Укажите не более { $max }.
problem-unknown-organisation = В справочнике нет организации «{ $name }». Напишите её так, как она там записана, или сначала добавьте её.
done-group-created = Группа создана. Добавьте её руководителей и членов.
done-group-start = Группа начала работу. Теперь её видит публика.
done-group-close = Работа группы завершена.
done-group-reopen = Группа продолжает работу.
done-group-text-submit = У секретариата запрошено разрешение.
done-group-text-take-back = Текст снова можно изменять.
done-group-text-clear = Разрешено. Руководители могут опубликовать текст.
done-group-text-return = Возвращено руководителям с вашими причинами.
done-group-text-publish = Опубликовано.
audit-group-created = Группа создана
audit-group-changed = Группа изменена
audit-group-started = Группа начала работу
audit-group-closed = Работа группы завершена
audit-group-reopened = Работа группы возобновлена
audit-member-set = Изменены полномочия в группе
audit-group-text-written = Написан текст группы
audit-group-text-submitted = Запрошено разрешение на текст группы
audit-group-text-taken-back = Текст группы взят назад
audit-group-text-cleared = Текст группы разрешён
audit-group-text-returned = Текст группы возвращён
audit-group-text-published = Текст группы опубликован

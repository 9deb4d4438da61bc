# Процессы, к которым относятся диалоги: в рабочем кабинете и для всех.

process = Процесс
process-list-lead = То, что диалоги готовят или продолжают: форумы, обзоры, подведение итогов.
process-none-yet = Пока нет ни одного процесса
process-none-yet-text = Процесс объединяет диалоги и показывает, как далеко они продвинулись: подготовка форума, региональный обзор.
process-new = Новый процесс
process-new-lead = Он остается проектом, который видит только секретариат, пока вы его не начнете.
process-new-dialogue = Новый диалог в этом процессе
process-edit = Изменить процесс
process-summary = О чем он
process-summary-hint = Несколько предложений для открытой страницы.
process-language = Язык названия и краткого описания
process-follows = Продолжает
process-follows-hint = Более ранний процесс, итоги которого развивает этот.
process-followed-by = Продолжен в
process-of-dialogue-hint = То, что диалог готовит или продолжает.
process-target = Цель
process-target-dialogues = Число диалогов
process-target-hint = Сколько диалогов должно состояться между двумя датами. Оставьте все три поля пустыми, если ничего не объявлено.
process-target-from = С
process-target-until = По
process-target-progress = { $target } ({ $when }): состоялось { $held }, запланировано { $planned }
process-dialogues = { $count ->
    [one] { $count } диалог
    [few] { $count } диалога
    [many] { $count } диалогов
   *[other] { $count } диалога
}
process-course = Ход
process-number = №
process-what = Что
process-kind = Вид
process-empty = К этому процессу пока ничего не относится
process-empty-text = Здесь появятся его диалоги и вехи в порядке дат.
process-milestone = Веха
process-milestone-add = Добавить веху
process-milestone-edit = Изменить веху
process-milestone-remove = Удалить эту веху
process-milestone-passed = Пройдена
process-milestone-ahead = Впереди
process-milestone-when-hint = Настолько точно, насколько известно: достаточно года.
process-year = Год
process-month = Месяц
process-day = День
process-not-known = Не известно
process-note = Примечание
process-start = Начать процесс
process-start-hint = После начала процесс, его вехи и те из диалогов, которые созваны, видны всем.
process-conclude = Завершить процесс
process-reopen = Возобновить процесс
process-public-page = Открытая страница
process-state-draft = Проект
process-state-running = Идет
process-state-concluded = Завершен
portal-processes-lead = То, что диалоги готовят и продолжают, от первого брифинга до результатов.
portal-no-processes = Ни один процесс пока не объявлен
portal-no-processes-text = Процессы появляются здесь, когда секретариат их начинает.
done-process-created = Процесс создан. Добавьте вехи или запланируйте диалог.
done-process-start = Процесс начат. Теперь он виден всем.
done-process-conclude = Процесс завершен.
done-process-reopen = Процесс продолжается.
audit-process-created = Процесс создан
audit-process-changed = Процесс изменен
audit-process-started = Процесс начат
audit-process-concluded = Процесс завершен
audit-process-reopened = Процесс возобновлен

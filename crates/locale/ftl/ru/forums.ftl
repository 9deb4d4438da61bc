# Without duplicating existing forums: the meetings of other bodies, similar meetings, weekends and public holidays.

nav-forums = Другие форумы
forum-lead = Совещания региональных процессов и других органов. С ними сравниваются планируемые диалоги.
forum-new = Добавить совещание
forum-new-lead = Его видит только секретариат.
forum-none = Совещаний других органов здесь нет
forum-none-text = Добавьте совещание вручную или примите файл календаря, который публикует региональный процесс.
forum-to-come = Предстоящие
forum-past = Прошедшие
forum-days = Дни
forum-organiser = Кто проводит
forum-organiser-hint = Региональный процесс или орган, например Балийский процесс.
forum-all-regions = Все региональные группы
forum-themes-hint = Выберите все темы совещания. Похожим диалог делают общие темы.
forum-address = Веб-адрес
forum-imported-hint = Взято из файла календаря. При повторном приеме файла название, дни и место станут такими, как в файле.
forum-remove = Исключить из списка
forum-import = Принять файл календаря
forum-import-lead = Файлы с окончанием .ics, которые предлагают календари и веб-сайты. Ничто не принимается, пока вы этого не посмотрели.
forum-file = Файл календаря
forum-file-hint = Не более 256 КБ и 1000 совещаний.
forum-file-look = Посмотреть файл
forum-preview = Что станет с каждым совещанием
forum-preview-lead = Совещания узнаются по идентификатору из файла, поэтому измененный файл можно принять снова.
forum-becomes = Что с ним станет
forum-common-hint = Относится к каждому новому совещанию. Потом это можно изменить для любого из них; сказанное о других сохраняется.
forum-take-over = Принять
forum-nothing-to-take = Принимать нечего.
forum-repeats = Повторяется; принимается только первый раз.
forum-row = Совещание { $number } в файле
forum-outcome-created = Новое
forum-outcome-updated = Обновлено
forum-outcome-unchanged = Без изменений
forum-outcome-removed = Отменено: исключается из списка
forum-outcome-left-out = Пропущено
forum-outcome-without-uid = Нет идентификатора
forum-outcome-uid-twice = Тот же идентификатор есть выше
forum-outcome-without-title = Нет названия
forum-outcome-without-day = Нет дня, который можно прочитать
forum-outcome-end-before-start = Заканчивается раньше, чем начинается
file-reason-agenda-too-large = он больше 256 КБ или содержит более 1000 совещаний; разделите его
file-reason-no-meetings = в нем нет совещаний
problem-not-a-calendar = Это не файл календаря.
done-forums-imported = Файл календаря принят.
audit-forum-added = Записано совещание другого органа
audit-forum-changed = Изменено совещание другого органа
audit-forum-removed = Совещание другого органа исключено из списка
audit-forums-imported = Принят файл календаря другого органа
audit-forum-counts = новых: { $created }, обновленных: { $updated }, без изменений: { $unchanged }, исключенных: { $removed }

## Similar meetings
similar-look = Искать похожие совещания
similar-title = Похожие совещания
similar-text = Проверьте, что они не дублируют друг друга и не обращаются дважды к одним и тем же людям.
similar-title-words = похожее название
similar-themes = общее: { $themes }
similar-regions = тот же регион: { $regions }
similar-same-days = в те же дни
similar-days = { $days ->
    [one] в пределах { $days } дня
    [few] в пределах { $days } дней
    [many] в пределах { $days } дней
   *[other] в пределах { $days } дня
}
similar-none = Похожих совещаний не найдено.
likeness-strong = очень похоже
likeness-clear = похоже
likeness-some = есть общее

## Weekends and public holidays
beside-title = Выходные и праздничные дни в эти даты
beside-text = Там, откуда люди из списка, – или, пока он пуст, в государствах региональных групп, которых требуют квоты, – и в месте проведения.
beside-weekend = выходной: { $states }
beside-holiday = { $name }: { $states }
beside-estimated = { $name }: { $states } (по луне, возможен сдвиг на день)
beside-other-states = { $count ->
    [one] еще { $count } государство
    [few] еще { $count } государства
    [many] еще { $count } государств
   *[other] еще { $count } государства
}
beside-more = { $count ->
    [one] и еще { $count }
    [few] и еще { $count }
    [many] и еще { $count }
   *[other] и еще { $count }
}
beside-unknown = Праздничные дни известны до конца { $year } года.

# Шаблон процесса и концептуальные записки, которые заполняют его диалоги.

template = Шаблон концептуальной записки и программы
template-lead = Все диалоги этого процесса заполняют одни и те же разделы. Сохранение создаёт новую версию; заполненное в прежней остаётся, пока не будет принята новая.
template-row = Часть { $number }
template-part = Относится к
template-part-concept-note = Концептуальная записка
template-part-programme = Программа
template-heading = Заголовок
template-guidance = Наводящие вопросы
template-limit = Не более слов или минуты заседания
template-save = Сохранить как новую версию
template-missing = шаблон его процесса
concept-note = Концептуальная записка
concept-note-print = Страница для печати
concept-note-no-template = Шаблона ещё нет
concept-note-no-template-text = Диалогу нужен процесс, а процессу — шаблон с частями концептуальной записки.
concept-note-not-written = ещё не написано
concept-note-whole = Все части написаны
concept-note-missing = { $count ->
    [one] Не хватает { $count } части
    [few] Не хватает { $count } частей
    [many] Не хватает { $count } частей
   *[other] Не хватает { $count } части
}
concept-note-words = { $words ->
    [one] { $words } слово
    [few] { $words } слова
    [many] { $words } слов
   *[other] { $words } слова
}
concept-note-words-of = { $words } из не более { $limit ->
    [one] { $limit } слова
    [few] { $limit } слов
    [many] { $limit } слов
   *[other] { $limit } слова
}
concept-note-newer = У шаблона есть более новая версия: { $version }
concept-note-newer-text = Написанное под сохранившимся заголовком переходит в неё; остальное хранится ниже.
concept-note-take-over = Принять более новую версию
concept-note-kept = Написано для прежних версий шаблона
programme-asked-for = Шаблон требует заседаний, которых нет
programme-asked-for-text = Добавьте их под заголовком, общим для всех диалогов процесса.
done-template-saved = Шаблон сохранён.
done-template-taken-over = Более новая версия шаблона принята.
problem-too-many-words = Не более { $max } слов; сейчас { $found }.
problem-locked-by-template = Заголовок этого заседания задан шаблоном. Здесь его изменить нельзя.
audit-template-saved = Шаблон сохранён
audit-template-taken-over = Принят более новый шаблон
audit-concept-note-changed = Концептуальная записка изменена

# Документы: файлы и ссылки диалогов, заседаний и групп.

documents = Документы
document-add = Добавить документ
document-add-now = Добавить этот документ
document-all = Все документы
document-none = Документов пока нет
document-none-text = Концептуальные записки, справочные документы, заявления: в виде файлов или ссылок, для всех, для приглашенных или только для секретариата.
document-kind = Вид документа
document-kind-choose = Выберите вид
document-kind-concept-note = Концептуальная записка
document-kind-programme = Программа
document-kind-background-paper = Справочный документ
document-kind-statement = Заявление
document-kind-presentation = Презентация
document-kind-summary = Резюме
document-kind-terms-of-reference = Круг ведения
document-kind-logistics = Организационные сведения
document-kind-other = Другое
document-visibility = Кто может читать
document-visibility-public = Все
document-visibility-participants = Приглашенные
document-visibility-secretariat = Только секретариат
document-visibility-hint = Все найдут документ на открытой странице после созыва диалога; приглашенные найдут его по своей ссылке.
document-visibility-hint-group = Все найдут документ на странице группы; приглашенные на совещание группы найдут его по своей ссылке.
document-belongs = Относится к
document-whole-dialogue = Диалог в целом
document-languages = Открыть
document-language = Язык текста
document-link = Адрес в интернете, если документ опубликован в другом месте
document-link-hint = Начинается с https://. Оставьте пустым, если отправляете файл.
document-file = Файл
document-sending = Файл отправляется.
document-checking = Файл получен и проверяется.
document-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, простой текст или CSV, не более { $max } МБ и без макросов. Изображения хранятся без сведений, записанных камерой.
document-place = Место в списке
document-place-hint = 1 – первое. Если не указать, новый документ станет последним.
document-version = Версия { $number }
document-version-column = Версия
document-present = та, которую читают
document-made = Добавлена
document-is = Содержание
document-is-link = Ссылка
document-next-version = Добавить версию или другой язык
document-next-version-hint = Читатели получают самую новую версию на каждом языке. Прежние версии сохраняются, и их можно открыть здесь.
document-next-version-now = Добавить версию
document-change = Изменить название, вид, круг читателей или место
document-archive = Отправить документ в архив
document-archive-hint = Документ будет виден только секретариату. Все версии сохранятся, и документ можно восстановить.
document-archived = В архиве
document-archived-text = Этот документ видит только секретариат. Восстановите его, чтобы изменить или вернуть читателям.
document-archived-list = { $count ->
    [one] { $count } документ в архиве
    [few] { $count } документа в архиве
    [many] { $count } документов в архиве
   *[other] { $count } документа в архиве
}
document-restore = Восстановить
document-kilobytes = { $size } кБ
document-megabytes = { $size } МБ

file-kind-pdf = PDF
file-kind-docx = Word
file-kind-xlsx = Excel
file-kind-pptx = PowerPoint
file-kind-odt = Текст OpenDocument
file-kind-ods = Таблица OpenDocument
file-kind-odp = Презентация OpenDocument
file-kind-png = Изображение PNG
file-kind-jpeg = Изображение JPEG
file-kind-txt = Простой текст
file-kind-csv = CSV

problem-file-missing = Выберите файл или введите адрес в интернете.
problem-file-with-link = Укажите либо файл, либо адрес в интернете: уберите одно из них.
problem-file-not-chosen = Выберите файл.
problem-file-too-many = Файлов уже столько, сколько принимается. Уберите один и выберите этот снова.
problem-file-empty = Этот файл пуст. Выберите другой.
problem-file-unknown-kind = Содержание этого файла не относится ни к одному из допустимых видов. Сохраните его в формате PDF и выберите снова.
problem-file-wrong-name = Окончание имени этого файла не соответствует его содержанию. Сохраните файл заново в той программе, в которой он создан, и выберите снова.
problem-file-infected = Антивирус нашел в этом файле вредоносное содержимое. Вылечите файл или выберите другой.
problem-file-not-scanned = Сейчас файлы нельзя проверить на вирусы, поэтому они не принимаются. Попробуйте через несколько минут; введенное сохранено.
problem-file-damaged = Этот файл не читается до конца. Сохраните его заново, без пароля, и выберите снова.
problem-file-macros = В этом файле есть макросы или другие программы. Сохраните его без них или в формате PDF и выберите снова.
problem-file-unfolds = При распаковке этот файл становится намного больше. Сохраните его заново с меньшими изображениями и выберите снова.
problem-file-not-utf-8 = Буквы этого текста не в кодировке UTF-8. Сохраните его в UTF-8 и выберите снова.
problem-file-too-large = Размер этого файла превышает { $max } МБ. Уменьшите изображения или разделите файл и выберите снова.

done-document-added = Документ добавлен.
done-document-version-added = Версия добавлена.
done-document-archived = Документ отправлен в архив. Его можно восстановить ниже.
done-document-restored = Документ восстановлен.

audit-document-added = Добавлен документ
audit-document-version-added = Добавлена версия документа
audit-document-changed = Изменен документ
audit-document-archived = Документ отправлен в архив
audit-document-restored = Документ восстановлен

# Партнёры: соорганизаторы, региональные процессы и те, кто поддерживает диалоги и процессы.

partner = Партнёр
partners = Партнёры
partners-lead = С кем проводится диалог. Названия, ссылки и логотипы показываются на его открытой странице, по ссылкам приглашённых, в повестке дня и концептуальной записке; приглашение называет их.
partners-lead-process = Эти названия, ссылки и логотипы носит и каждый диалог процесса.
partner-none = Партнёров пока нет
partner-none-text = Соорганизаторы, региональные процессы и те, кто поддерживает, — со ссылкой и логотипом, если он есть.
partner-add = Добавить партнёра
partner-remove = Убрать
partner-name = Название
partner-name-hint = Так, как его следует читать. Организация из справочника узнаётся по названию.
partner-role = Роль
partner-role-co-host = Соорганизатор
partner-role-regional-process = Региональный процесс
partner-role-supporter = Поддерживающая сторона
partner-link = Веб-адрес
partner-link-hint = Начинается с https://.
partner-place-hint = 1 — первое место. Если оставить пустым, новый партнёр будет последним.
partner-logo = Логотип
partner-logo-hint = PNG или JPEG, не более { $max } МБ. Показывается на белом фоне и зачитывается как название выше.
partner-logo-present = Нынешний логотип
partner-logo-away = Убрать этот логотип
partner-elsewhere = (другой сайт)
partners-co-host = Соорганизаторы
partners-regional-process = Вместе с региональным процессом
partners-supporter = При поддержке
partners-of-process = От процесса
partners-of-process-hint = Читатели видят их, как только процесс начат.
partners-of-process-change = Партнёры процесса

letter-sample-partner = Региональный процесс по вопросам убежища
placeholder-partners = Таблица соорганизаторов, региональных процессов и поддерживающих сторон со ссылками; опускается, если их нет

problem-file-not-a-picture = Логотип — это изображение PNG или JPEG, а этот файл — ни то, ни другое. Сохраните его в формате PNG и выберите снова.

done-partner-added = Партнёр добавлен.

audit-partner-added = Добавлен партнёр
audit-partner-changed = Изменён партнёр
audit-partner-removed = Убран партнёр

# Общие части страниц: названия, навигация, кнопки, перечни, ошибки.

product-name = Convener
product-tagline = Диалоги Группы поддержки потенциала в области убежища: подготовка, сбалансированный состав, проведение и последующие меры

## Navigation
nav-label = Основная навигация
nav-home = Главная
nav-dialogues = Диалоги
nav-processes = Процессы
nav-outcomes = Итоги
nav-recommendations = Рекомендации
nav-working-groups = Рабочие группы
nav-matches = Партнерства
nav-library = Библиотека
nav-search = Поиск
nav-calendar = Календарь
nav-desk = Рабочий стол
nav-sign-in = Войти
nav-sign-out = Выйти
nav-language = Язык
nav-menu = Меню
nav-breadcrumb = Вы находитесь здесь
nav-skip-to-content = Перейти к основному содержанию
search-label = Поиск по сайту
signed-in-as = Вход выполнен: { $name }

## Footer
footer-label = Об этом сайте
footer-accessibility = Доступность
footer-privacy = Защита данных
footer-contact = Контакты
footer-feeds = Каналы подписки
footer-api = API

## Buttons
button-save = Сохранить
button-continue = Продолжить
button-back = Назад
button-cancel = Отмена
button-search = Найти
button-filter = Отобрать
button-clear-filters = Сбросить фильтры
button-apply = Применить
button-remove = Убрать
button-delete = Удалить
button-add = Добавить
button-edit = Редактировать
button-change = Изменить
button-preview = Предварительный просмотр
button-export = Экспорт
button-download = Скачать
button-print = Печать
button-send = Отправить
button-confirm = Подтвердить
button-close = Закрыть
button-undo = Отменить действие
button-upload = Загрузить
button-show = Показать
button-new = Создать

## Lists
list-showing = Показаны { $from }–{ $to } из { $total }
list-count =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
list-empty = Здесь пока ничего нет
list-nothing-found = Этим фильтрам ничего не соответствует
list-nothing-found-remedy = Уберите один из фильтров или сократите запрос.
list-previous = Предыдущая страница
list-next = Следующая страница
list-page = Страница { $page } из { $pages }
list-paging = Страницы
list-sort = Сортировать по
list-sorted-up = по возрастанию
list-sorted-down = по убыванию
list-filters = Фильтры
list-all = Все
list-remove-filter = Снять условие
list-actions = Действия

## Common labels
label-yes = Да
label-no = Нет
label-none = Нет
label-unknown = Неизвестно
label-optional = (необязательно)
label-required = обязательно
label-status = Статус
label-name = Имя
label-title = Название
label-date = Дата
label-time = Время
label-time-zone = Часовой пояс
label-place = Место
label-email = Адрес электронной почты
label-language = Язык
label-languages = Языки
label-country = Страна
label-organisation = Организация
label-theme = Тема
label-themes = Темы
label-region = Региональная группа
label-reason = Основание
label-note = Примечание
label-description = Описание
label-to-be-determined = Подлежит определению
label-choose = Выберите…
label-new-window = (откроется в новом окне)
label-more = Еще
label-changed = Изменено: { $when }, { $who }

## Notices
notice-saved = Изменения сохранены.
notice-removed = Удалено.
notice-sent = Отправлено.

## Forms
form-problem = Обнаружена проблема
field-required = Заполните это поле.
field-required-choice = Выберите один из вариантов.
field-too-long = Максимальное число знаков: { $max }.
field-too-short = Минимальное число знаков: { $min }.
field-too-many-words = Максимальное число слов: { $max }; сейчас в тексте: { $words }.
field-not-an-email = Введите адрес электронной почты в виде name@example.org.
field-not-a-date = Введите дату, например 2023-03-14.
field-not-a-time = Введите время, например 15:00.
field-not-a-number = Введите целое число.
field-out-of-range = Введите число от { $min } до { $max }.
field-not-in-list = Выберите один из вариантов в списке.
field-not-a-url = Введите адрес в интернете, начинающийся с https://.
field-ends-before-start = Окончание должно быть позже начала.
field-in-the-past = Введите будущую дату.
field-taken = Это значение уже используется. Выберите другое.
field-unknown-zone = Выберите часовой пояс из списка, например Europe/Zurich.
field-no-such-hour = В этот день такого времени в этом часовом поясе нет из-за перевода часов. Выберите другое.
field-file-too-large = Выберите файл размером не более { $max } МБ.
field-file-type = Файлы этого типа не принимаются. Принимаются: { $types }.

## Error pages
error-reference = Номер для справки: { $reference }
error-400-title = Не удалось прочитать запрос
error-400-text = Ваш браузер отправил данные, которые эта страница не распознает. Ничего не изменено.
error-400-remedy = Вернитесь назад, проверьте адрес или форму и повторите попытку.
error-403-title = У вас нет права на это действие
error-403-text = Ваша роль не позволяет выполнить здесь это действие. Ничего не изменено.
error-403-remedy = Если оно необходимо вам для работы, обратитесь в секретариат.
error-404-title = Такой страницы нет
error-404-text = Возможно, адрес введен с ошибкой либо страница перемещена или снята с публикации.
error-404-remedy = Проверьте адрес или воспользуйтесь поиском.
error-405-title = Эту страницу нельзя использовать таким образом
error-405-text = К странице обратились непредусмотренным способом. Ничего не изменено.
error-405-remedy = Откройте страницу заново по ссылке.
error-409-title = Кто-то опередил вас
error-409-text = Пока вы работали, другой пользователь внес сюда изменения. Ваши изменения не сохранены.
error-409-remedy = Откройте страницу заново, посмотрите, что изменилось, и внесите свое изменение еще раз.
error-413-title = Файл слишком велик
error-413-text = Размер отправленных данных превышает допустимый. Ничего не сохранено.
error-413-remedy = Отправьте файл меньшего размера или разделите его.
error-422-title = Проверьте форму
error-422-text = Часть введенных данных принять не удалось. Введенный текст сохранен.
error-422-remedy = Исправьте отмеченные поля и отправьте форму еще раз.
error-429-title = Слишком много попыток
error-429-text = За короткое время с вашего адреса поступило слишком много запросов.
error-429-remedy = Подождите несколько минут и повторите попытку.
error-500-title = Произошла ошибка на нашей стороне
error-500-text = Действие выполнить не удалось. Ошибка зарегистрирована.
error-500-remedy = Повторите попытку через несколько минут. Если ошибка повторится, сообщите в секретариат указанный ниже номер.
error-503-title = Сервис временно недоступен
error-503-text = Сервис запускается или находится на техническом обслуживании.
error-503-remedy = Повторите попытку через несколько минут.

# Long texts that are laid out with signs (Markdown).
marks-help = Как оформить текст
marks-heading = заголовок
marks-list = пункт списка
marks-numbered = пункт нумерованного списка
marks-bold = важные слова
marks-italic = слова, выделенные курсивом
marks-link = ссылка
marks-quote = цитата
marks-table = строка таблицы; под первой | --- | --- |

# Summary reports at the desk.

reports-title = Доклад
reports-gist = Аннотация
reports-gist-hint = Один абзац: то, что публика читает первым.
reports-report-title = Название доклада
reports-introduction-hint = Кто встретился, когда, по какому вопросу. Пустая строка начинает новый абзац.
reports-additional-hint = Что было предложено помимо основных вопросов. Оставьте пустым, если ничего нет.
reports-dialogue-number = номер, который диалог получает при созыве
reports-none = Доклад ещё не начат
reports-none-text = В сводном докладе постоянные разделы: введение, основные вопросы, дополнительные предложения, рекомендации.
reports-not-yet = Доклад можно начать после того, как диалог состоится
reports-not-yet-text = Сначала отметьте на обзорной странице, что диалог состоялся.
reports-start = Начать доклад
reports-texts = Тексты
reports-texts-edit = Изменить тексты
reports-empty-text = Пока ничего не написано
reports-locked = Текст закрыт для изменений
reports-locked-text = Он принят, его контрольная сумма вычислена; никто не может изменить в нём ни слова.
reports-published-notice = Доклад опубликован
reports-open-public = Открыть открытую страницу
reports-preview = Предварительный просмотр
reports-preview-notice = Так доклад увидит публика. Он не опубликован.
reports-changed-on = Последнее изменение
reports-edit-word = Изменить

## Points
reports-points = Пункты
reports-point-add = Добавить пункт
reports-point-new = Новый пункт
reports-point-edit = Изменить пункт
reports-no-points = Пункты ещё не добавлены.
reports-section = Раздел
reports-heading = Заголовок
reports-heading-hint = Группа, к которой относится пункт. Пункты с одним заголовком стоят вместе.
reports-text = Текст
reports-text-hint = Что было сказано, без указания делегации.
reports-grade = Степень поддержки
reports-verb = Глагол, прозвучавший в зале
reports-verb-hint = Дословно, например «в целом приветствовали».
reports-speaker = Категория выступавших
reports-no-theme = Без темы
reports-up = Переместить вверх
reports-down = Переместить вниз
reports-remove-point = Удалить этот пункт?
reports-remove-recommendation = Удалить эту рекомендацию?
reports-remove-text = Оно остаётся в версиях доклада.
reports-keep = Оставить

## Recommendations
reports-recommendation-add = Добавить рекомендацию
reports-recommendation-new = Новая рекомендация
reports-recommendation-edit = Изменить рекомендацию { $reference }
reports-no-recommendations = Рекомендации ещё не добавлены.
reports-arises = Вытекает из пункта
reports-no-point = Ни из одного отдельного пункта
reports-addressees-hint = Хотя бы один, здесь или ниже.
reports-addressees-at-large = Адресаты
reports-addressee-states = Отдельные государства
reports-addressee-states-hint = По одному в строке: название на любом из шести языков или трёхбуквенный код.
reports-addressee-organisations = Организации
reports-addressee-processes = Региональные процессы
reports-one-a-line = По одному в строке.

## Steps
reports-step-circulate = Распространить для замечаний
reports-step-circulate-text = Проект считается направленным участникам для замечаний. Его ещё можно изменить и вернуть на доработку.
reports-step-redraft = Вернуть на доработку
reports-step-redraft-text = Доклад снова становится проектом.
reports-step-adopt = Принять
reports-step-adopt-text = После этого никто не может изменить ни слова. Текст получает контрольную сумму, по которой каждый может его проверить, а номера рекомендаций остаются навсегда.
reports-step-publish = Опубликовать
reports-step-publish-text = Доклад и его рекомендации сразу становятся открытыми: на сайте, в лентах и в API.
reports-step-yes = Да: { $step }

done-report-started = Доклад начат.
done-report-saved = Доклад сохранён.
done-report-moved = Перемещено.
done-report-circulate = Доклад распространён.
done-report-redraft = Доклад снова стал проектом.
done-report-adopt = Доклад принят. Его текст закрыт для изменений.
done-report-publish = Доклад опубликован.

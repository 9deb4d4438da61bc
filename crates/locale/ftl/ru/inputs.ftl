# Приглашения представить материалы и материалы.

## Beginning and writing

input-begin = Написать материал
input-begin-lead = Учетная запись не нужна. Мы пришлем ссылку по электронной почте; она открывает только Ваш текст.
input-name = Ваше имя
input-name-hint = Его видит только секретариат. Под каким именем читатели увидят текст, Вы выберете позже.
input-email-hint = Туда придет ссылка. Адрес видит только секретариат.
input-author-kind = Я пишу от имени
input-author-self = Себя лично
input-organisation = Организация или министерство
input-organisation-hint = Оставьте пустым, если пишете от себя.
input-state-or-country = Государство или страна
input-send-link = Прислать мне ссылку
input-fire-wall = Ваш текст остается Вашим
input-fire-wall-text = Никто, кроме Вас, не может его изменить. Вы решаете, кто его читает и под каким именем. То, что предназначено только секретариату, не читает ни одно государство. Чтобы не публиковать текст, нужна причина, которую может прочитать каждый.
input-mine = Ваш материал
input-mine-lead = Эта страница предназначена только для { $name }. Любой, у кого есть ее адрес, может здесь писать: не передавайте его.
input-mine-draft = Этого еще никто не читал
input-mine-draft-text = Сохраняйте сколько угодно раз. Читают только отправленное.
input-mine-sent = { $reference }: получено
input-mine-unsent = Есть неотправленная редакция
input-mine-unsent-text = Пока она не отправлена, читатели видят отправленное в последний раз.
input-mine-withdrawn-text = Текст и все его редакции удалены. Остается видно, что материал был.
input-mine-withheld = Секретариат не публикует его
input-mine-too-late = Прием закрыт, ничего не было отправлено
input-written-in = Язык, на котором Вы пишете
input-check-answers = Проверить ответы
input-save-draft = Сохранить на потом
input-saved = Сохранено
input-check = Проверьте перед отправкой
input-check-lead = Вот что прочитают те, кого Вы выбрали.
input-submit = Отправить
input-change = Изменить
input-what-was-sent = Что Вы отправили
input-version = Редакция
input-version-nth = Редакция { $number }
input-version-same = Отличий от предыдущей редакции нет.
input-versions = Редакции и различия
input-versions-lead = Прежние редакции видите только Вы. Зачеркнуто то, что было раньше.
input-withdraw = Отозвать
input-withdraw-lead = Текст и все редакции удаляются навсегда. Читатели увидят, что материал отозван. Отменить это нельзя.
input-withdraw-now = Отозвать и удалить текст
input-cite = Как цитировать
input-cite-hint = Если текст уже опубликован или авторы хотят быть названы. Видно везде, где можно прочитать текст.
input-cite-authors = Авторы
input-cite-source = Опубликовано в
input-cite-year = Год
input-cite-link = Веб-адрес
input-how-to-cite = Как цитировать

## Reading

input-submitted = Представлен
input-revised = Пересмотрен
input-withdrawn-at = Отозван
input-withheld-at = Не публикуется с
input-is-withdrawn = Отозван автором
input-is-withdrawn-text = Текст удален.
input-is-withheld = Не публикуется
input-withhold = Не публиковать
input-withhold-reason = Публичная причина
input-withhold-hint = Ее читает каждый в открытом реестре, автору сообщается. Не повторяйте ничего из текста. Сам текст не меняется.
input-withhold-now = Не публиковать
input-release = Все же опубликовать
input-register = Реестр неопубликованных материалов
input-register-lead = Материалы, которые секретариат не открывает читателям, с указанием причин. Изменить текст может только автор.
input-register-empty = Ничего не удерживается
input-author = Автор (известен только секретариату)
inputs-published = Опубликованные материалы
inputs-none = Пока читать нечего
inputs-space-lead = Что было написано до диалога для приглашенных и для всех.
inputs-tally = Всего: { $all } · отозвано: { $withdrawn } · не публикуется: { $withheld }
inputs-filter = Отбор материалов
inputs-answering = Отвечающие на вопрос
inputs-csv = В формате CSV
inputs-xlsx = В виде книги Excel

## News on the page

done-call-made = Приглашение создано. Добавьте вопросы и опубликуйте его.
done-call-published = Приглашение опубликовано.
done-call-taken-back = Публикация отозвана.
done-question-added = Вопрос добавлен.
done-question-removed = Вопрос удален.
done-input-begun = Проверьте почту: ссылка на Ваш материал отправлена, если Вы можете ответить на это приглашение.
done-input-saved = Ваш проект сохранен.
done-input-sent = Ваш материал получен. Мы подтвердим это по электронной почте.
done-input-closed = Сейчас здесь ничего отправить нельзя.
done-input-withdrawn = Ваш материал отозван.
done-input-withheld = Материал не публикуется; причина указана в реестре.
done-input-released = Материал снова опубликован.

## Mails

mail-kind-input = О материале
input-mail-open = Открыть Ваш материал
input-mail-keep-link = Никому не передавайте эту ссылку: по ней можно изменить или отозвать написанное Вами.
input-mail-not-you = Если Вы об этом не просили, ничего не делайте: никто ничего не прочитает.
input-mail-link-subject = Ваша ссылка: { $call }
input-mail-link-text = по этой ссылке Вы можете ответить на приглашение «{ $call }» диалога «{ $dialogue }», сохранять текст сколько угодно раз и отправить его, когда он будет готов.
input-mail-received-subject = Получено: { $reference }
input-mail-received-text = мы получили Ваш материал.
input-mail-received-then = Его можно править до окончания приема и отозвать в любое время.
input-mail-withdrawn-subject = Отозвано: { $reference }
input-mail-withdrawn-text = Ваш материал { $reference } отозван. Текст и все его редакции удалены.
input-mail-withheld-subject = Не публикуется: { $reference }
input-mail-withheld-text = секретариат не публикует Ваш материал { $reference }. Публичная причина:
input-mail-withheld-then = В Вашем тексте не изменено ни слова. Пока идет прием, его можно править; можно и отозвать.
input-mail-led-to-subject = Ваш материал { $reference } привел к рекомендациям
input-mail-led-to-text = Ваш материал { $reference } — среди тех, из которых сводный доклад о «{ $dialogue }» выводит рекомендации. Доклад опубликован; вот эти рекомендации:
input-mail-led-to-open = Читать доклад
input-mail-led-to-alone = Доклад не называет авторов. Только Вам мы сообщаем, что Ваши слова в нем учтены.

## The audit trail

audit-call-made = Создано приглашение
audit-call-changed = Изменено приглашение
audit-call-published = Опубликовано приглашение
audit-call-taken-back = Отозвано приглашение
audit-question-added = Добавлен вопрос
audit-question-changed = Изменен вопрос
audit-question-removed = Удален вопрос
audit-input-submitted = Автор отправил материал
audit-input-withdrawn = Автор отозвал материал
audit-input-withheld = Материал не публикуется
audit-input-released = Материал снова опубликован
audit-input-signed = Подписавшийся подтвердил
audit-input-reviewed = Материал рассмотрен
audit-input-decided = Принято решение по материалу
audit-reviewer-named = Назначен рецензент

## Decisions

input-decision-accepted = Принято
input-decision-not-this-time = Не в этот раз
input-decision-reserve = В резерве

## Signatories and files

signatories = Подписавшиеся
signatories-hint = Каждому пишут по электронной почте, и он подтверждает по своей ссылке. Кто не подтвердил, не показывается никому. После правки каждого спрашивают снова.
signatory-add = Добавить подписавшегося
signatory-add-now = Добавить
signatory-not-asked = Будет запрошено при отправке
signatory-asked = Еще не подтверждено
signatory-confirmed = Подтверждено
signatory-declined = Отказано
signature = Просим Вашу подпись
signature-lead = { $name }, { $author } просит Вас подписать этот текст.
signature-means = Тогда все, кто может прочитать текст, увидят рядом Ваше имя и организацию.
signature-yes = Подписать
signature-no = Не подписывать
input-signed-by = Подписали
input-files = Файлы
input-file-add = Добавить файл
input-file-add-now = Отправить файл
input-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, изображения или текст, не более { $max }. Их видят те, кто читает Ваш текст.
input-file-unsent = Еще не отправлен
input-file-size = { $size } КБ
done-signatory-named = Подписавшийся добавлен.
done-signatory-removed = Подписавшийся удален.
done-input-file-added = Файл добавлен. Его увидят после отправки материала.
done-input-file-removed = Файл удален.
done-input-signed = Вы подписали.
done-input-not-signed = Вы не подписали. Ваше имя никому не показывается.
input-mail-sign-subject = Просим Вашу подпись: { $call }
input-mail-sign-text = { $author } просит Вас подписать текст для приглашения «{ $call }». Сначала прочитайте его; без подтверждения Ваше имя никто не увидит.
input-mail-sign-open = Прочитать и решить
inputs-space = Что написано до диалога
input-body = Вид учреждения

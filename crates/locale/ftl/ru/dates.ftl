# Даты, время и строка о времени проведения диалога.

date-usual = { $weekday }, { $day } { $month } { $year } года
date-full = { $weekday }, { $day } { $month } { $year } года
date-short = { $day } { $month } { $year } года
date-month = { $month } { $year } года
date-range-in-month = { $first }–{ $last } { $month } { $year } года
date-range = { $first } – { $last }
date-time = { $date }, { $time }
date-time-range = { $start } – { $end }
time-range = { $start }–{ $end }
number-percent = { $number } %

## A dialogue's time
when-place = { $place } ({ $offset })
when-meeting = { $local }, { $place }
when-reader = { $time } ({ $place })
when-reader-day = { $time }, { $date } ({ $place })

## Days from today
day-today = сегодня
day-tomorrow = завтра
day-yesterday = вчера
day-in =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }
day-ago =
    { $days ->
        [one] { $days } день назад
        [few] { $days } дня назад
        [many] { $days } дней назад
       *[other] { $days } дня назад
    }

## Spans of time
span-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
span-hours =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
span-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
span-weeks =
    { $weeks ->
        [one] { $weeks } неделя
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    }

## Weekdays, Monday first
weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье
weekday-short-1 = пн
weekday-short-2 = вт
weekday-short-3 = ср
weekday-short-4 = чт
weekday-short-5 = пт
weekday-short-6 = сб
weekday-short-7 = вс

## Months as they stand in a date
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря

## Months as they stand alone
month-alone-1 = январь
month-alone-2 = февраль
month-alone-3 = март
month-alone-4 = апрель
month-alone-5 = май
month-alone-6 = июнь
month-alone-7 = июль
month-alone-8 = август
month-alone-9 = сентябрь
month-alone-10 = октябрь
month-alone-11 = ноябрь
month-alone-12 = декабрь

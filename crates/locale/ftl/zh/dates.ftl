# 日期、时间和对话举行时间。

date-usual = { $year }年{ $month }{ $day }日（{ $weekday }）
date-full = { $year }年{ $month }{ $day }日{ $weekday }
date-short = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
date-range-in-month = { $year }年{ $month }{ $first }日至{ $last }日
date-range = { $first }至{ $last }
date-time = { $date } { $time }
date-time-range = { $start }至{ $end }
time-range = { $start }–{ $end }
number-percent = { $number }%

## A dialogue's time
when-place = { $place }（{ $offset }）
when-meeting = { $local } { $place }
when-reader = { $place }时间 { $time }
when-reader-day = { $place }时间 { $date } { $time }

## Days from today
day-today = 今天
day-tomorrow = 明天
day-yesterday = 昨天
day-in = { $days }天后
day-ago = { $days }天前

## Spans of time
span-minutes = { $minutes }分钟
span-hours = { $hours }小时
span-days = { $days }天
span-weeks = { $weeks }周

## Weekdays, Monday first
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
weekday-short-1 = 周一
weekday-short-2 = 周二
weekday-short-3 = 周三
weekday-short-4 = 周四
weekday-short-5 = 周五
weekday-short-6 = 周六
weekday-short-7 = 周日

## Months as they stand in a date
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

## Months as they stand alone
month-alone-1 = 1月
month-alone-2 = 2月
month-alone-3 = 3月
month-alone-4 = 4月
month-alone-5 = 5月
month-alone-6 = 6月
month-alone-7 = 7月
month-alone-8 = 8月
month-alone-9 = 9月
month-alone-10 = 10月
month-alone-11 = 11月
month-alone-12 = 12月

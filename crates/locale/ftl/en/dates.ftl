# Dates, times and the line that tells when a dialogue takes place.

date-usual = { $weekday } { $day } { $month } { $year }
date-full = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
date-month = { $month } { $year }
date-range-in-month = { $first }–{ $last } { $month } { $year }
date-range = { $first } – { $last }
date-time = { $date }, { $time }
date-time-range = { $start } – { $end }
time-range = { $start }–{ $end }
number-percent = { $number }%

## A dialogue's time
when-place = { $place } ({ $offset })
when-meeting = { $local } { $place }
when-reader = { $time } in { $place }
when-reader-day = { $time } on { $date } in { $place }

## Days from today
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-in =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
day-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }

## Spans of time
span-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
span-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
span-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
span-weeks =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }

## Weekdays, Monday first
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
weekday-short-1 = Mon
weekday-short-2 = Tue
weekday-short-3 = Wed
weekday-short-4 = Thu
weekday-short-5 = Fri
weekday-short-6 = Sat
weekday-short-7 = Sun

## Months as they stand in a date
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Months as they stand alone
month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December

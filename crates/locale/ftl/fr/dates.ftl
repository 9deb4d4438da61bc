# Dates, heures et indication du moment d’un dialogue.

date-usual =
    { $day ->
        [1] { $weekday } 1er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
date-full =
    { $day ->
        [1] { $weekday } 1er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
date-short =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-month = { $month } { $year }
date-range-in-month =
    { $first ->
        [1] 1er–{ $last } { $month } { $year }
       *[other] { $first }–{ $last } { $month } { $year }
    }
date-range = { $first } – { $last }
date-time = { $date }, { $time }
date-time-range = { $start } – { $end }
time-range = { $start }–{ $end }
number-percent = { $number } %

## A dialogue's time
when-place = { $place } ({ $offset })
when-meeting = { $local }, { $place }
when-reader = { $time } ({ $place })
when-reader-day = { $time }, { $date } ({ $place })

## Days from today
day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier
day-in =
    { $days ->
        [one] dans { $days } jour
       *[other] dans { $days } jours
    }
day-ago =
    { $days ->
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    }

## Spans of time
span-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
span-hours =
    { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
span-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
span-weeks =
    { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }

## Weekdays, Monday first
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
weekday-short-1 = lun.
weekday-short-2 = mar.
weekday-short-3 = mer.
weekday-short-4 = jeu.
weekday-short-5 = ven.
weekday-short-6 = sam.
weekday-short-7 = dim.

## Months as they stand in a date
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Months as they stand alone
month-alone-1 = janvier
month-alone-2 = février
month-alone-3 = mars
month-alone-4 = avril
month-alone-5 = mai
month-alone-6 = juin
month-alone-7 = juillet
month-alone-8 = août
month-alone-9 = septembre
month-alone-10 = octobre
month-alone-11 = novembre
month-alone-12 = décembre

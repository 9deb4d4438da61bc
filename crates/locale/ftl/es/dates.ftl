# Fechas, horas y momento de celebración de un diálogo.

date-usual = { $weekday } { $day } de { $month } de { $year }
date-full = { $weekday } { $day } de { $month } de { $year }
date-short = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-range-in-month = { $first } a { $last } de { $month } de { $year }
date-range = { $first } – { $last }
date-time = { $date }, { $time }
date-time-range = { $start } – { $end }
time-range = { $start }–{ $end }
number-percent = { $number } %

## A dialogue's time
when-place = { $place } ({ $offset })
when-meeting = { $local }, { $place }
when-reader = { $time } en { $place }
when-reader-day = { $time } del { $date } en { $place }

## Days from today
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
day-in =
    { $days ->
        [one] dentro de { $days } día
       *[other] dentro de { $days } días
    }
day-ago =
    { $days ->
        [one] hace { $days } día
       *[other] hace { $days } días
    }

## Spans of time
span-minutes =
    { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
span-hours =
    { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }
span-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
span-weeks =
    { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }

## Weekdays, Monday first
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
weekday-short-1 = lun
weekday-short-2 = mar
weekday-short-3 = mié
weekday-short-4 = jue
weekday-short-5 = vie
weekday-short-6 = sáb
weekday-short-7 = dom

## Months as they stand in a date
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## Months as they stand alone
month-alone-1 = enero
month-alone-2 = febrero
month-alone-3 = marzo
month-alone-4 = abril
month-alone-5 = mayo
month-alone-6 = junio
month-alone-7 = julio
month-alone-8 = agosto
month-alone-9 = septiembre
month-alone-10 = octubre
month-alone-11 = noviembre
month-alone-12 = diciembre

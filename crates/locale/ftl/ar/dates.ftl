# التواريخ والأوقات وموعد الحوار.

date-usual = { $weekday } { $day } { $month } { $year }
date-full = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
date-month = { $month } { $year }
date-range-in-month = { $first }–{ $last } { $month } { $year }
date-range = { $first } – { $last }
date-time = { $date }، { $time }
date-time-range = { $start } – { $end }
time-range = { $start }–{ $end }
number-percent = { $number }%

## A dialogue's time
when-place = { $place } ({ $offset })
when-meeting = { $local }، { $place }
when-reader = { $time } في { $place }
when-reader-day = { $time } يوم { $date } في { $place }

## Days from today
day-today = اليوم
day-tomorrow = غداً
day-yesterday = أمس
day-in =
    { $days ->
        [zero] اليوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يوماً
       *[other] بعد { $days } يوم
    }
day-ago =
    { $days ->
        [zero] اليوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يوماً
       *[other] قبل { $days } يوم
    }

## Spans of time
span-minutes =
    { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
span-hours =
    { $hours ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
span-days =
    { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يوماً
       *[other] { $days } يوم
    }
span-weeks =
    { $weeks ->
        [zero] أقل من أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $weeks } أسابيع
        [many] { $weeks } أسبوعاً
       *[other] { $weeks } أسبوع
    }

## Weekdays, Monday first
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
weekday-short-1 = الاثنين
weekday-short-2 = الثلاثاء
weekday-short-3 = الأربعاء
weekday-short-4 = الخميس
weekday-short-5 = الجمعة
weekday-short-6 = السبت
weekday-short-7 = الأحد

## Months as they stand in a date
month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيه
month-7 = تموز/يوليه
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

## Months as they stand alone
month-alone-1 = كانون الثاني/يناير
month-alone-2 = شباط/فبراير
month-alone-3 = آذار/مارس
month-alone-4 = نيسان/أبريل
month-alone-5 = أيار/مايو
month-alone-6 = حزيران/يونيه
month-alone-7 = تموز/يوليه
month-alone-8 = آب/أغسطس
month-alone-9 = أيلول/سبتمبر
month-alone-10 = تشرين الأول/أكتوبر
month-alone-11 = تشرين الثاني/نوفمبر
month-alone-12 = كانون الأول/ديسمبر

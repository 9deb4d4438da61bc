# Meetings of a working group that repeat.

every-weekly = cada semana o cada varias semanas, el día de la primera reunión
every-monthly = cada mes o cada varios meses, el mismo día de la semana del mes que la primera reunión
every-monthly-last = el último de esos días del mes
meeting-state-moved = trasladada
meeting-state-dropped = no se celebrará
letter-meeting-moved = Se traslada una reunión de una serie
letter-meeting-dropped = No se celebra una reunión de una serie
news-meeting-moved = Se informó del traslado de una reunión
news-meeting-dropped = Se informó de que una reunión no se celebrará
news-meeting-moved-subject = Trasladada: una reunión de { $title }
news-meeting-moved-text = Una reunión de «{ $title }» se celebrará en otro momento. Las demás reuniones no cambian, ni tampoco su respuesta a la serie. Este mensaje modifica la entrada de su calendario; si la nueva hora no le conviene, le rogamos que decline solo esta reunión en su calendario o en su página.
news-meeting-dropped-subject = No se celebrará: una reunión de { $title }
news-meeting-dropped-text = Una reunión de «{ $title }» no se celebrará. Las demás reuniones no cambian, ni tampoco su respuesta a la serie. Este mensaje retira solo esa reunión de su calendario.
problem-not-in-series = La serie no se reúne ese día o tiene menos de dos reuniones.
problem-last-meeting = Es la única reunión que queda. Cancele más bien el diálogo.
problem-end-the-series-first = Las reuniones se repiten. Ponga fin primero a la serie.
audit-meeting-answered = Respuesta a una sola reunión
series-tab = Reuniones
series-title = Reuniones de la serie
series-lead = Un grupo de trabajo se reúne con regularidad: indique cómo y después traslade o suprima reuniones. Se informa a las personas invitadas y todos los calendarios se actualizan.
series-repeats = Se repite
series-once = se celebra una sola vez
series-nth = { $day }, n.º { $nth } del mes
series-nth-last = { $day }, el último del mes
series-until = hasta el { $day }
series-rule = { $every }, { $end }
series-form = Cómo se repiten las reuniones
series-never = Se celebra una sola vez
series-interval = Cada cuántas semanas o meses
series-interval-hint = 1 para cada semana o mes, 2 para uno de cada dos
series-ends = La serie termina
series-ends-after = tras un número de reuniones
series-ends-until = un día determinado
series-number = Número de reuniones
series-until-day = Último día posible de una reunión
series-save = Continuar
series-needs-hours = Las reuniones pueden repetirse cuando se conozcan las horas de la primera. Indíquelas en el plan.
series-meeting = Reunión
series-when = Se celebra
series-absent = No asistirán
series-planned = según lo previsto
series-change = Modificar
series-move = Trasladar esta reunión
series-move-lead = Conserva su lugar en la serie: las respuestas a esta y a las demás siguen separadas.
series-drop = Suprimir esta reunión
series-drop-hint = Solo se cancela esta; la serie continúa.
series-restore = Restablecer esta reunión
series-restore-hint = Se celebrará de nuevo a la hora que le da la serie.
series-mine-lead = Su respuesta vale para todas las reuniones. Si no puede asistir a alguna, indíquelo aquí.
series-mine-declined = usted no asistirá
series-cannot = No puedo asistir
series-can = Asistiré
done-meeting-answered = Se ha anotado su respuesta a esta reunión.
series-former = Prevista para
series-weekly = { $interval ->
    [1] cada semana, { $day }
    *[other] cada { $interval } semanas, { $day }
}
series-monthly = { $interval ->
    [1] cada mes, { $day }
    *[other] cada { $interval } meses, { $day }
}
series-after = { $meetings ->
    [one] { $meetings } reunión
    *[other] { $meetings } reuniones
}
change-lead-meeting-moved = { $people ->
    [one] Se traslada una reunión; se informa a { $people } persona. Nadie tiene que volver a responder.
    *[other] Se traslada una reunión; se informa a { $people } personas. Nadie tiene que volver a responder.
}
change-lead-meeting-dropped = { $people ->
    [one] No se celebra una reunión; se informa a { $people } persona y se retira de su calendario.
    *[other] No se celebra una reunión; se informa a { $people } personas y se retira de sus calendarios.
}

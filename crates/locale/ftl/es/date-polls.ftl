# Finding a date together: the desk's pages, the mail, and the page behind its link.

date-poll = Buscar una fecha en común
date-poll-lead = Proponga horarios, pregunte por correo electrónico quién puede asistir y cuándo, y celebre el diálogo en el mejor momento.
date-poll-new = Proponer horarios
date-poll-edit = Modificar la consulta
date-poll-minutes = Duración en minutos
date-poll-minutes-value = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
date-poll-zone-hint = Los horarios que figuran a continuación corresponden a la hora de este lugar.
date-poll-zone-kept = Alguien ya ha respondido: el lugar y la duración se mantienen.
date-poll-answer-by = Respuestas hasta
date-poll-answer-by-hint = Último día en que cuenta una respuesta, según la hora del lugar de la reunión. Vacío: hasta que se cierre la consulta.
date-poll-message = Mensaje
date-poll-message-hint = Lo que las personas consultadas deben saber además de los horarios. Se muestra en el idioma en que usted lo escribe.
date-poll-times = Horarios propuestos
date-poll-times-hint = Las filas vacías se omiten. Más adelante se pueden proponer otros horarios.
date-poll-time = Horario { $number }
date-poll-day = Día
date-poll-start = Comienzo
date-poll-slots-add = Proponer más horarios
date-poll-slot-remove = Retirar
date-poll-slot-over = Ya ha pasado
date-poll-a-time = al menos un horario
date-poll-count = { $count ->
    [one] { $count } horario
   *[other] { $count } horarios
}

## Whom to ask
date-poll-ask = Consultar a personas
date-poll-ask-lead = Cada persona recibe en su idioma un correo con un enlace propio. No se necesita cuenta, y nadie ve las respuestas de los demás.
date-poll-whom = A quién consultar
date-poll-whom-invited = { $count ->
    [one] { $count } persona invitada
   *[other] { $count } personas invitadas
}
date-poll-whom-shortlisted = { $count ->
    [one] { $count } persona de la lista de candidatos
   *[other] { $count } personas de la lista de candidatos
}
date-poll-whom-hint = Solo se cuentan las personas que tienen dirección de correo electrónico y aún no han sido consultadas.
date-poll-search = Buscar personas en el directorio
date-poll-found = Encontradas en el directorio
date-poll-found-none = No se ha encontrado a nadie que tenga dirección de correo electrónico y no haya sido consultado todavía.
date-poll-send = Consultar por correo electrónico

## The result
date-poll-best = El mejor horario hasta ahora: { $when }
date-poll-reason-most-can = Pueden asistir más personas que en cualquier otro momento.
date-poll-reason-if-need-be = Pueden asistir tantas personas como en otro momento; aquí podrían más en caso necesario, lo que cuenta la mitad entre horarios iguales.
date-poll-reason-fewest-refusals = Pueden asistir tantas personas como en otro momento; aquí son menos las que no pueden.
date-poll-reason-fewest-nights = Pueden asistir tantas personas como en otro momento; aquí serían menos las que participarían de noche.
date-poll-reason-earliest = Otros horarios son igual de buenos; este es el más próximo.
date-poll-none-can = Ningún horario conviene todavía a nadie.
date-poll-hold = Fijar este horario
date-poll-yes = Pueden
date-poll-if-need-be = Si es necesario
date-poll-no = No pueden
date-poll-silent = Sin respuesta
date-poll-nights = De noche
date-poll-nights-hint = «De noche» cuenta a las personas para quienes parte de la reunión caería entre las 22.00 y las 7.00.
date-poll-answers = Quién puede asistir y cuándo
date-poll-answered-of = { $answered } de { $asked } han respondido
date-poll-nobody-asked = Todavía no se ha consultado a nadie
date-poll-nobody-asked-text = Consulte a las personas invitadas, a las de la lista de candidatos o a cualquiera del directorio.
date-poll-clocks = Los horarios donde se encuentran las personas
date-poll-clocks-lead = Según lo que han indicado o, mientras tanto, según la capital de su Estado. El horario de oficina va de las 9.00 a las 18.00 y la noche, de las 22.00 a las 7.00.
date-poll-here = { $count ->
    [0] lugar de la reunión
    [one] { $count } persona
   *[other] { $count } personas
}
date-poll-remind = Enviar un recordatorio a quienes no han respondido
date-poll-close = No aceptar más respuestas
date-poll-reopen = Aceptar de nuevo respuestas

## Words
date-poll-state-open = Se aceptan respuestas
date-poll-state-closed = Cerrada
date-answer-yes = Puedo
date-answer-if-need-be = Si es necesario
date-answer-no = No puedo
date-hours-office = horario de oficina
date-hours-edge = temprano o tarde
date-hours-night = noche
date-reason-most-can = pueden más personas
date-reason-if-need-be = podrían más si es necesario
date-reason-fewest-refusals = menos personas no pueden
date-reason-fewest-nights = menos personas de noche
date-reason-earliest = el más próximo
mail-kind-date-poll = Consulta sobre la fecha

## What was done
done-date-poll-made = Los horarios están propuestos. Consulte ahora a las personas.
done-date-poll-asked = Se está consultando a las personas por correo electrónico.
done-date-poll-nobody-new = Todas las personas elegidas ya habían sido consultadas o no tienen dirección de correo electrónico.
done-date-poll-reminded = Se está escribiendo de nuevo a quienes no han respondido.
done-date-poll-nobody-to-remind = No hay nadie sin respuesta a quien no hayamos escrito en el último día.
done-date-poll-closed = La consulta ya no acepta respuestas.
done-date-poll-reopened = La consulta acepta de nuevo respuestas.
done-date-poll-settled = La fecha está fijada.
done-date-poll-answered = Gracias. Sus respuestas se han guardado. Puede modificarlas aquí hasta que se cierre la consulta.
audit-date-poll-made = Propuso horarios
audit-date-poll-changed = Modificó la consulta sobre la fecha
audit-date-poll-asked = Consultó a personas sobre la fecha
audit-date-poll-reminded = Recordó la consulta a quienes no habían indicado cuándo pueden
audit-date-poll-answered = Indicó cuándo puede
audit-date-poll-closed = Cerró la consulta sobre la fecha
audit-date-poll-reopened = Reabrió la consulta sobre la fecha

## The mail
date-poll-mail-subject = ¿Cuándo puede participar? { $title }
date-poll-mail-again-subject = Recordatorio: ¿cuándo puede participar? { $title }
date-poll-mail-text = Buscamos una fecha para «{ $title }». Le rogamos que nos indique cuáles de estos horarios le convienen.
date-poll-mail-again-text = Todavía no sabemos cuáles de estos horarios le convienen para «{ $title }». Basta un minuto para responder.
date-poll-mail-time = Horario { $number }
date-poll-mail-button = Indicar cuándo puedo
date-poll-mail-small = El enlace es solo suyo; ninguna de las demás personas consultadas ve sus respuestas. Esto no es todavía una invitación.

## The page behind the link
date-poll-eyebrow = Se busca una fecha
date-poll-for = Para { $name }
date-poll-closed-title = Ya no se aceptan respuestas
date-poll-closed-text = Gracias por su interés. La secretaría decide la fecha.
date-poll-settled = El diálogo se celebra: { $when }
date-poll-your-place = Dónde se encuentra
date-poll-your-place-hint = Los horarios se muestran según la hora de ese lugar. Si lo cambia, se pierde lo que aún no haya enviado.
date-poll-show-there = Mostrar los horarios de ese lugar
date-poll-question = ¿Cuándo puede participar?
date-poll-also = { $time }, donde está prevista la reunión
date-poll-save = Enviar mis respuestas
date-poll-your-answers = Sus respuestas

# Invitaciones: las cartas y las páginas de la secretaría que las emiten y siguen las respuestas.

## Cartas
invitation-mail-subject = Invitación: { $title }
invitation-mail-greeting = { $name }:
invitation-mail-text = { $sender } tiene el honor de invitarle a participar en «{ $title }».
invitation-mail-button = Responder a esta invitación
invitation-mail-small = Este enlace es personal: quien lo abra puede responder en su nombre. Si no puede participar, allí puede declinar la invitación o designar a otra persona en su lugar. Consultas: { $contact }
invitation-withdrawal-subject = Invitación retirada: { $title }
invitation-withdrawal-text = { $sender } ha retirado la invitación a «{ $title }» que se le había enviado. Lamentamos las molestias. No es necesario que responda; este mensaje elimina la entrada de su calendario.
invitation-withdrawal-small = Consultas: { $contact }
invitation-fact-when = Cuándo
invitation-fact-where = Dónde
invitation-fact-format = Formato
invitation-fact-respond-by = Se ruega responder a más tardar
invitation-calendar-join = Participar en línea
invitation-calendar-answer = Responder o cambiar su respuesta: { $url }

## Audit trail and refusals
audit-invitation-sent-again = Invitación enviada de nuevo
invitations-somebody = personas a las que invitar

## La lista
invitations-title = Invitaciones
invitations-issue = { $people ->
    [one] Emitir { $people } invitación
   *[other] Emitir { $people } invitaciones
}
invitations-seats = { $taken } de { $seats } plazas ocupadas
invitations-none = Todavía no se ha invitado a nadie
invitations-none-draft = Convoque primero el diálogo; después se podrán emitir invitaciones a las personas preseleccionadas.
invitations-none-shortlist = Incluya primero a personas en la lista de preselección.
invitations-none-ready = { $people ->
    [one] { $people } persona está preseleccionada y puede ser invitada.
   *[other] { $people } personas están preseleccionadas y pueden ser invitadas.
}
invitations-to-shortlist = Ir a la lista de preselección
invitations-person = Persona invitada
invitations-answer = Respuesta
invitations-answered = Respondió el
invitations-silent = Sin respuesta
invitations-mail = Correo
invitations-mail-failed = Correo no entregado
invitations-mail-retry = A la espera de otro intento
done-invitations-issued = Las invitaciones se han emitido y se están enviando.
done-invitations-retried = Se están reintentando los correos fallidos.

## Envío
invitations-sending = Envío de las invitaciones
invitations-progress-sent = { $sent } de { $total } enviadas
invitations-progress-later = { $mails ->
    [one] { $mails } programada o retenida
   *[other] { $mails } programadas o retenidas
}
invitations-progress-retry = { $mails } a la espera de otro intento
invitations-progress-failed = { $mails ->
    [one] { $mails } rechazada por su servidor
   *[other] { $mails } rechazadas por sus servidores
}
invitations-progress-left = { $minutes ->
    [one] alrededor de { $minutes } minuto
   *[other] alrededor de { $minutes } minutos
}
invitations-refresh = Actualizar
invitations-retry-all = Reintentar los correos fallidos
invitations-failed-title = { $mails ->
    [one] No se ha podido entregar { $mails } correo
   *[other] No se han podido entregar { $mails } correos
}
invitations-failed-text = Vea qué respondió el servidor del destinatario. Si una dirección es errónea, corríjala en el directorio y envíe de nuevo esa invitación; si el servidor solo no estaba disponible, reintente los mismos correos.
invitations-failed-show = Mostrar estas invitaciones

## Emisión
invitations-issue-title = Emitir invitaciones
invitations-issue-lead = { $free } de { $seats } plazas están libres. Cada persona recibe en su idioma un solo correo con una entrada de calendario y un enlace personal.
invitations-nobody-left = Se ha invitado a todas las personas preseleccionadas
invitations-too-many-title = Hay más personas que plazas libres
invitations-too-many-text = Se podría invitar a { $people } personas, pero el número de plazas libres es { $free }. Desmarque a quienes deban esperar; de lo contrario no se emite ninguna invitación.
invitations-without-title = { $people ->
    [one] { $people } persona no tiene dirección de correo
   *[other] { $people } personas no tienen dirección de correo
}
invitations-without-text = Quedan fuera del envío. Añada una dirección en el directorio y emita después sus invitaciones.
invitations-recipients = { $people ->
    [one] { $people } destinatario
   *[other] { $people } destinatarios
}
invitations-recipients-hint = Todas las casillas están marcadas. Desmarque a quienes aún no se deba escribir.
invitations-send = Enviar las invitaciones a las personas marcadas
invitations-letter = La carta
invitations-letter-choose = Mostrar la carta dirigida a
invitations-letter-to = Para
invitations-letter-from = De
invitations-letter-subject = Asunto
invitations-letter-ics = Entrada de calendario (invite.ics)
invitations-letter-no-ics = Mientras la fecha esté por determinar no se adjunta ninguna entrada de calendario.
invitations-letter-note = El enlace de esta vista previa no lleva a ninguna parte; cada carta enviada lleva su propio enlace.

## Una invitación
invitations-issued = Emitida el
invitations-withdrawn = Retirada el
invitations-answers = Respuestas
invitations-no-answer = Todavía no hay respuesta.
invitations-particulars = Lo que nos ha indicado la persona
invitations-access-needs = Necesidades de accesibilidad
invitations-diet = Régimen alimentario
invitations-comment = Observaciones
invitations-publish-name = El nombre puede publicarse
invitations-substitutes = Suplentes
invitations-position = Cargo
invitations-mails = Correos
invitations-tries = Intentos
invitations-sent-at = Enviado el
invitations-reply = Respuesta del servidor del destinatario
invitations-undelivered-title = El último correo no se ha podido entregar
invitations-undelivered-text = Si la dirección es errónea, corríjala primero y envíe después de nuevo la invitación.
invitations-correct-address = Abrir la ficha en el directorio
invitations-send-again = Enviar de nuevo la invitación
invitations-withdraw = Retirar esta invitación
invitations-withdraw-text = La plaza queda libre, el enlace deja de funcionar y la persona recibe un correo que elimina la entrada de su calendario. Esta acción no se puede deshacer.
invitations-withdraw-hint = Se conserva en el registro de auditoría; no se envía.
invitations-withdraw-button = Retirar la invitación
done-invitation-withdrawn = La invitación ha sido retirada.
done-invitation-sent-again = La invitación se está enviando de nuevo.

## Bandeja de salida
outbox-lead = Lo que queda por hacer después de una decisión: los correos en camino y los que se han abandonado.
outbox-waiting = En espera
outbox-oldest = El más antiguo listo para ejecutarse
outbox-nothing-late = Ninguno
outbox-dead = Abandonados
outbox-nothing-dead = No se ha abandonado nada
outbox-nothing-dead-text = Cada tarea está hecha o espera su próximo intento.
outbox-job = Tarea
outbox-kind-send-mail = Enviar un correo
outbox-made = Incorporada el
outbox-given-up = Abandonada el
outbox-error = Último error
outbox-retry = Reintentar
done-outbox-retried = Se está reintentando la tarea.

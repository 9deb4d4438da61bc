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

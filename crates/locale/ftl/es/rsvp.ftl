# Responder a una invitación: la página del enlace, el correo de confirmación y la parte de la secretaría.

## The invitation
rsvp-eyebrow = Invitación
rsvp-for = Para { $name }
rsvp-for-organisation = Para { $name }, { $organisation }
rsvp-fact-reference = Referencia
rsvp-fact-answer = Su respuesta
rsvp-fact-substitute = Persona propuesta en su lugar
rsvp-about = De qué trata
rsvp-zone-summary = Mostrar la hora en otra ciudad
rsvp-zone-label = Ciudad
rsvp-zone-show = Mostrar la hora
rsvp-online-later = El enlace de conexión se muestra a quienes aceptan.

## The four answers
rsvp-question = ¿Participará usted?
rsvp-accept = Acepto
rsvp-accept-hint = Participaré.
rsvp-maybe = Quizás
rsvp-maybe-hint = Todavía no lo sé. Se me reserva un puesto hasta el fin del plazo.
rsvp-decline = Declino
rsvp-decline-hint = No puedo participar.
rsvp-send = Enviar a otra persona
rsvp-send-hint = No puedo participar y propongo a alguien en mi lugar.
rsvp-answer-substitute = Declinada, con propuesta de otra persona

## What is needed from each answer
rsvp-details-accepted = Usted acepta
rsvp-details-tentative = Quizás participe
rsvp-details-declined = Usted declina
rsvp-details-substitute = Otra persona en su lugar
rsvp-details-coming-lead = Todo lo que sigue es opcional y nos ayuda en los preparativos.
rsvp-details-declined-lead = Puede dejar unas palabras a la secretaría o simplemente continuar.
rsvp-details-substitute-lead = La secretaría examina primero su propuesta y después escribe a esa persona. Le rogamos que le pida su conformidad antes de darnos su dirección.
rsvp-access = ¿Qué necesita para participar?
rsvp-access-hint = Por ejemplo, acceso sin escalones, subtítulos o interpretación en lengua de señas. Solo lo ve la secretaría.
rsvp-diet = Necesidades alimentarias
rsvp-diet-hint = Lo ve la secretaría; al servicio de comidas se le comunica sin su nombre.
rsvp-languages = ¿En qué idiomas puede seguir el debate?
rsvp-languages-hint = Ayuda a planificar la interpretación. Solo lo ve la secretaría.
rsvp-comment = Unas palabras a la secretaría
rsvp-comment-hint = Solo las ve la secretaría.
rsvp-publish = Mostrar mi nombre y organización en la lista pública de participantes
rsvp-publish-hint = Visible para todos. Sin este consentimiento, su nombre solo lo conoce la secretaría. Puede cambiarlo en cualquier momento.
rsvp-given-name = Nombre
rsvp-family-name = Apellidos
rsvp-email-hint = La invitación se envía a esta dirección. Solo la ve la secretaría.
rsvp-position = Cargo
rsvp-position-hint = Por ejemplo: jefa de la unidad de asilo.
rsvp-optional = opcional

## Check and send
rsvp-check-title = Compruebe su respuesta
rsvp-check-lead = Todavía no se ha enviado nada.
rsvp-check-send = Enviar mi respuesta
rsvp-nothing-said = Nada
rsvp-publish-short = Nombre en la lista pública de participantes
rsvp-access-short = Necesidades de accesibilidad
rsvp-comment-short = Unas palabras a la secretaría

## The answer that stands
rsvp-done-title = Su respuesta ha sido enviada
rsvp-done-lead = Recibirá una confirmación por correo electrónico. Puede cerrar esta página.
rsvp-standing-title = Su respuesta
rsvp-standing-lead = Esto es lo que ha respondido. Puede modificarlo aquí hasta el fin del plazo.
rsvp-standing-late-lead = El plazo de respuesta ha vencido. Todavía puede liberar aquí su puesto.
rsvp-change = Modificar mi respuesta
rsvp-give-up = Ya no puedo participar
rsvp-substitute-proposed = La secretaría está examinando su propuesta.
rsvp-substitute-confirmed = La secretaría ha dado su conformidad y ha invitado a esta persona.
rsvp-substitute-refused = La secretaría no ha podido aceptar esta propuesta. Puede proponer a otra persona.
rsvp-substitute-superseded = Esta propuesta ya no está vigente.
rsvp-calendar-title = Añádalo a su calendario
rsvp-calendar-file = Archivo de calendario (.ics), para Outlook, Calendario de Apple y otros
rsvp-calendar-google = Google Calendar
rsvp-calendar-outlook = Outlook.com
rsvp-calendar-elsewhere = Los dos últimos enlaces abren el sitio de esa empresa, que conocerá entonces el título, la hora y el lugar.
rsvp-calendar-none-title = Todavía no hay una entrada de calendario
rsvp-calendar-none-text = La fecha de este diálogo está por determinar. Se le comunicará por correo electrónico cuando se conozca.
rsvp-contact-title = Consultas
rsvp-contact = Escriba a la secretaría e indique la referencia { $reference }:
rsvp-contact-bare = Escriba a la secretaría:
rsvp-keep-link = No comparta este enlace: quien lo abra puede responder en su nombre.

## When no answer is taken
rsvp-late-title = El plazo de respuesta ha vencido
rsvp-late-text = Las respuestas se recibieron hasta el { $when }. Si todavía desea participar, escriba a la secretaría. Aquí puede indicar que no asistirá.
rsvp-declined-late-title = Usted ha declinado esta invitación
rsvp-declined-late-text = El plazo de respuesta ha vencido y la respuesta ya no puede modificarse aquí. Si finalmente puede participar, escriba a la secretaría.
rsvp-withdrawn-title = Esta invitación ha sido retirada
rsvp-withdrawn-text = La secretaría ha retirado la invitación a «{ $title }». No tiene que hacer nada más. Si cree que se trata de un error, escriba a la secretaría.
rsvp-cancelled-title = Este diálogo no se celebrará
rsvp-cancelled-text = «{ $title }» ha sido cancelado. No tiene que hacer nada más. Si figura en su calendario, puede eliminarlo.
rsvp-held-title = Este diálogo ha concluido
rsvp-held-text = «{ $title }» ya se ha celebrado y no se aceptan más respuestas.
rsvp-dialogue-page = Página del diálogo
rsvp-unknown-title = Este enlace no conduce a ninguna invitación
rsvp-unknown-text = Es posible que un programa de correo lo haya partido en dos. Copie el enlace completo de la invitación e inténtelo de nuevo. Si sigue sin funcionar, escriba a la secretaría; su invitación no se ha perdido.

## Confirmation mail
rsvp-mail-subject-accepted = Usted participa: { $title }
rsvp-mail-subject-tentative = Quizás participe: { $title }
rsvp-mail-subject-declined = Ha declinado: { $title }
rsvp-mail-subject-substitute = Su propuesta de suplente: { $title }
rsvp-mail-accepted = Le agradecemos que haya aceptado la invitación a «{ $title }». Esperamos con interés su contribución.
rsvp-mail-tentative = Le agradecemos que nos haya comunicado que quizás participe en «{ $title }». Se le reserva un puesto hasta el fin del plazo de respuesta; le rogamos que nos avise en cuanto lo sepa.
rsvp-mail-declined = Le agradecemos que nos haya comunicado que no puede participar en «{ $title }». Esperamos darle la bienvenida en otra ocasión.
rsvp-mail-substitute = Muchas gracias. Usted no puede participar en «{ $title }» y ha propuesto a alguien en su lugar. La secretaría examinará su propuesta y escribirá a esa persona.
rsvp-mail-change = Ver o modificar su respuesta
rsvp-mail-calendar = Añádalo a su calendario
rsvp-mail-contact = ¿Tiene alguna consulta? Responda a este correo o escriba a { $contact } e indique la referencia.
rsvp-mail-small = Le rogamos que no reenvíe este correo: quien abra el enlace puede responder en su nombre. Lo que nos ha dicho sobre accesibilidad y alimentación figura en esa página y no se repite aquí.

## At the desk
rsvp-desk-answer = Registrar una respuesta
rsvp-desk-answer-lead = Para respuestas recibidas por teléfono o por carta. { $name } recibe la misma confirmación que al responder en la página.
rsvp-desk-answer-question = ¿Qué respondió la persona?
rsvp-desk-reason = ¿Cómo llegó la respuesta?
rsvp-desk-reason-hint = Por ejemplo: llamada telefónica del 14 de marzo con la Sra. Diallo. Queda en el registro de auditoría.
rsvp-desk-record = Registrar la respuesta
rsvp-desk-substitutes = Suplentes
rsvp-desk-substitute = Suplente propuesto
rsvp-desk-substitute-lead = { $name } no puede participar y propone a otra persona.
rsvp-desk-substitute-none = No hay nadie propuesto en este momento.
rsvp-desk-substitute-decide = Confirmar o rechazar
rsvp-desk-confirm = Confirmar e invitar
rsvp-desk-confirm-text = La persona se inscribe en el directorio con la misma organización, si todavía no figura en él, y se le envía de inmediato una invitación. Antes se comprueban el puesto y los límites por país u organización.
rsvp-desk-refuse = Rechazar la propuesta
rsvp-desk-refuse-reason = Motivo
rsvp-desk-refuse-reason-hint = Queda en la secretaría. La persona invitada solo lee que la propuesta no pudo aceptarse.
rsvp-desk-proposed-on = Propuesta el { $date }
nomination-state-proposed = Propuesta
nomination-state-confirmed = Confirmada
nomination-state-refused = Rechazada
nomination-state-superseded = Sustituida
done-answer-recorded = La respuesta ha quedado registrada y la confirmación está en camino.
done-answer-unchanged = La misma respuesta ya constaba. No se ha modificado nada.
done-substitute-confirmed = La persona suplente ha sido confirmada e invitada.
done-substitute-refused = La propuesta ha sido rechazada.
problem-same-person = Es la propia persona invitada. Proponga a otra persona.

# Lo que vuelve por correo: la cola de la secretaría, y los correos y páginas que responden a un correo.

inbound-title = Correo recibido
inbound-lead = Respuestas, propuestas y cartas llegadas por correo que esperan una decisión.
inbound-from = De
inbound-subject = Asunto
inbound-kind = Clase
inbound-arrived = Llegada
inbound-about = Invitación
inbound-why = Por qué espera
inbound-filter-waiting = En espera
inbound-filter-all = Todos
inbound-none-waiting = Nada está en espera
inbound-none-waiting-text = Las respuestas que se pudieron entender se han contado. Lo que requiera una decisión aparecerá aquí.
inbound-none = No se ha recibido ningún correo
inbound-none-text = Cuando se configure un buzón, llegarán aquí las respuestas de los calendarios y las cartas.
inbound-looked = El buzón se leyó por última vez el { $when }.
inbound-failed-title = No se puede leer el buzón
inbound-badge = { $mails ->
    [one] { $mails } correo espera una decisión
   *[other] { $mails } correos esperan una decisión
}
inbound-badge-text = Respuestas y cartas que no se pudieron contar sin más.
inbound-open = Abrir la cola
inbound-no-subject = (sin asunto)
inbound-no-text = El correo no contiene texto que mostrar.
inbound-forgotten = El texto se ha borrado: se conserva medio año después de la decisión.
inbound-text = Contenido
inbound-answer = Respuesta en el correo
inbound-settled = Decidido
inbound-assign-title = ¿De qué invitación se trata?
inbound-assign-reference = Referencia de la invitación
inbound-assign-hint = Ocho caracteres, por ejemplo 7F3A-91C2. Figura en la página de la invitación y en el correo de confirmación.
inbound-assign-button = Asignar
inbound-apply-title = Contarlo como respuesta
inbound-apply-text = La respuesta se registra en nombre de la persona invitada, que recibe una confirmación.
inbound-apply-button = Registrar esta respuesta
inbound-forward-text = El correo se envía al buzón de la secretaría, donde se responderá, y sale de esta lista.
inbound-forward-button = Enviar al buzón de la secretaría
inbound-dismiss-text = El correo sale de esta lista y no cambia nada.
inbound-dismiss-button = Apartar
inbound-proposal-title = Se propone otra hora
inbound-proposal-when = Hora propuesta
inbound-proposal-unknown = La hora propuesta no se pudo leer; véase el texto.
inbound-proposal-accept = Cambiar la hora del diálogo
inbound-proposal-accept-text = La propuesta queda anotada como aceptada. Cambie la hora en la página siguiente; todas las personas invitadas reciben la actualización.
inbound-proposal-refuse = Mantener la hora
inbound-proposal-refuse-text = Se comunica a la persona invitada que la hora no cambia.
inbound-log-title = Correos recibidos
inbound-log-none = No se ha recibido ningún correo sobre esta invitación.
inbound-refused-deadline-passed = El plazo había vencido.
inbound-refused-wrong-state = La invitación o el diálogo ya no admitía esta respuesta.
inbound-refused-seats-taken = Todos los puestos estaban ocupados.
inbound-refused-cap-reached = Se había alcanzado el límite del país o de la organización.
inbound-refused-invalid = Los datos de la persona sustituta estaban incompletos o designaban a la persona invitada.
done-received-assigned = El correo se ha asignado a la invitación.
done-received-applied = La respuesta se ha registrado.
done-received-dismissed = El correo se ha apartado.
done-received-forwarded = El correo va camino del buzón de la secretaría.
done-proposal-refused = Se comunica a la persona invitada que la hora se mantiene.
done-proposal-accepted = La propuesta se ha anotado. Cambie aquí la hora; todas las personas invitadas reciben la actualización.

## Is it yours?
inbound-confirm-title = ¿Es suya esta respuesta?
inbound-confirm-lead = Nos llegó por correo una respuesta a su invitación, pero no pudimos comprobar que la enviara usted.
inbound-confirm-button = Sí, es mi respuesta
inbound-confirm-other = No, dar otra respuesta
inbound-confirm-closed-title = Esta cuestión está resuelta
inbound-confirm-closed-lead = Desde entonces se ha registrado una respuesta. Puede verla y cambiarla en la página de su invitación.
inbound-confirm-open = Abrir mi invitación
inbound-mail-check-subject = Confirme su respuesta: { $title }
inbound-mail-check-text = Nos llegó por correo una respuesta a su invitación a «{ $title }»: { $answer }. No pudimos comprobar que la enviara usted, por lo que todavía no cuenta. Le rogamos que la confirme con un clic.
inbound-mail-check-button = Confirmar mi respuesta
inbound-mail-check-small = Si no envió esta respuesta, no tiene que hacer nada. Preguntas: { $contact }
inbound-mail-time-subject = La hora no cambia: { $title }
inbound-mail-time-text = Le agradecemos que haya propuesto otra hora para «{ $title }». La reunión no se puede mover; su hora no cambia. No obstante, nos complacería recibirle.
inbound-mail-forward-subject = Reenviado: { $subject }
inbound-mail-forward-text = Este correo llegó al buzón de respuestas y fue reenviado por la secretaría. Le rogamos que responda directamente al remitente.
inbound-mail-forward-button = Abrirlo en la secretaría

## Calendar feeds
feed-title = Su suscripción de calendario
feed-text = Suscríbase a una sola dirección y su calendario mostrará siempre los diálogos a los que está invitado, con cada cambio. Los programas de calendario buscan cambios cada pocas horas; algunos, solo una vez al día.
feed-make = Crear mi suscripción de calendario
feed-address = Dirección de la suscripción
feed-keep = Quien tenga esta dirección puede ver su calendario de diálogos. Guárdela para usted; anúlela si ha llegado a conocerse.
feed-revoke = Anular esta suscripción
feed-desk-title = Suscripción de calendario
feed-desk-none = Esta persona no tiene suscripción de calendario.
feed-desk-open = Esta persona tiene una suscripción de calendario desde el { $when }.
feed-desk-make = Crear una suscripción de calendario
feed-desk-text = No dé la dirección a nadie más que a esta persona.
feed-name = Diálogos de { $name }
done-feed-made = La suscripción de calendario se ha creado.
done-feed-revoked = La suscripción de calendario se ha anulado. Su dirección ya no funciona.

# Lo que se envía después de una invitación: actualizaciones, recordatorios, envíos y el texto de las cartas.

## Cartas de cambio
news-moved = Se pide nueva respuesta: cambió la fecha, el lugar o la modalidad
news-postponed = Informada de que la fecha está de nuevo por determinar
news-reworded = Informada de un nuevo texto o una nueva dirección en línea
news-moved-subject = Cambio: { $title }
news-moved-text = { $sender } ha modificado las disposiciones para «{ $title }». Le rogamos que responda de nuevo, aunque ya lo haya hecho: su respuesta se refería a las disposiciones anteriores. Este mensaje modifica la entrada de su calendario.
news-postponed-subject = Fecha por determinar: { $title }
news-postponed-text = «{ $title }» no se celebrará en la fecha anunciada. La nueva fecha está por determinar; su invitación sigue siendo válida y { $sender } le escribirá en cuanto se conozca la fecha. Este mensaje elimina la entrada de su calendario.
news-reworded-subject = Actualización: { $title }
news-reworded-text = { $sender } ha actualizado la información sobre «{ $title }». La fecha y el lugar no cambian, su respuesta se mantiene y no es necesario que responda de nuevo.
news-renewed-subject = Invitación renovada: { $title }
news-renewed-text = «{ $title }» se celebrará finalmente. { $sender } tiene el honor de renovar la invitación y le ruega que responda de nuevo.
news-former = Hasta ahora

## Registro de auditoría
audit-invitation-updated = Persona invitada informada de un cambio
audit-invitation-renewed = Invitación renovada
audit-dialogue-reconvened = Diálogo convocado de nuevo

## Antes de guardar
change-title = Antes de guardar
change-lead-asked = { $people ->
    [one] Se informará de este cambio a { $people } persona y se le pedirá que responda de nuevo.
   *[other] Se informará de este cambio a { $people } personas y se les pedirá que respondan de nuevo.
}
change-lead-told = { $people ->
    [one] Se puede informar de este cambio a { $people } persona. No se pide una nueva respuesta.
   *[other] Se puede informar de este cambio a { $people } personas. No se pide una nueva respuesta.
}
change-lead-postponed = { $people ->
    [one] Se informará a { $people } persona de que la fecha está de nuevo por determinar. La entrada sale del calendario y la invitación sigue siendo válida.
   *[other] Se informará a { $people } personas de que la fecha está de nuevo por determinar. La entrada sale de sus calendarios y las invitaciones siguen siendo válidas.
}
change-answers-lost = { $people ->
    [one] Se pedirá de nuevo { $people } respuesta ya recibida.
   *[other] Se pedirán de nuevo { $people } respuestas ya recibidas.
}
change-changes = Qué cambia
change-before = Antes
change-after = Después
change-people = A quién se informa
change-letter = La carta en este idioma: { $language }
change-letter-people = { $people ->
    [one] Se envía a { $people } persona
   *[other] Se envía a { $people } personas
}
change-no-ics = Esta carta no lleva entrada de calendario.
change-tell = A quién se informa
change-tell-everybody = Guardar e informar a todas las personas indicadas abajo
change-tell-nobody = Guardar sin informar a nadie
change-tell-nobody-hint = Para pequeñas correcciones. Los calendarios mostrarán el nuevo texto en su próxima actualización.
change-save = Guardar e informar
change-save-quietly = Guardar
change-back = Volver al formulario
done-dialogue-told = Se han guardado los cambios y se está informando a las personas invitadas.

## Convocado de nuevo
dialogue-reconvene = Convocar de nuevo este diálogo
dialogue-reconvene-lead = El diálogo se celebrará finalmente. Todas las personas cuya invitación retiró la cancelación vuelven a ser invitadas y se les pide una nueva respuesta.
done-dialogue-reconvened = El diálogo se ha convocado de nuevo y se están renovando las invitaciones.

## Recordatorios
reminder-answer-subject = Recordatorio: { $title }
reminder-answer-text = { $sender } le invitó a participar en «{ $title }» y aún no ha recibido su respuesta. Le agradeceríamos que nos comunicara si podrá participar.
reminder-meeting-subject = Próximamente: { $title }
reminder-meeting-text = Será un placer recibirle en «{ $title }». Si finalmente no puede asistir, le rogamos que nos lo comunique para que otra persona pueda ocupar su plaza.
reminder-nomination-subject = Su designación: { $title }
reminder-nomination-text = Nos comunicó que no puede participar en «{ $title }». Si otra persona ha de participar en su lugar, le rogamos que la designe mediante el enlace que figura a continuación.
reminder-small = Este enlace es personal. Consultas: { $contact }. No recibir más recordatorios sobre este diálogo: { $stop }
reminder-meeting-small = Consultas: { $contact }. No recibir más recordatorios sobre este diálogo: { $stop }

## Probar las cartas
letter-test-subject = [Prueba] { $subject }
letter-sample-name = Sra. Wanjiru Kamau
letter-sample-sender = Secretaría del ACSG
letter-sample-title = Calidad de las decisiones de primera instancia
letter-sample-when = mar 14 marzo 2023, 15:00–17:30 Ginebra (UTC+1)
letter-sample-where = Ginebra, Palacio de las Naciones, sala XXI
letter-sample-respond-by = vie 3 marzo 2023, 24:00 Ginebra (UTC+1)
letter-sample-summary = ¿Cómo logran los Estados decisiones de primera instancia justas y rápidas?
letter-sample-substitute = Sr. Mateo Rojas
letter-sample-message = Preferiríamos una mañana, para que puedan participar los colegas de Asia.

## Fallos de las cartas
problem-unknown-placeholder = Línea { $line }: no existe el campo { $name }. Utilice uno de los nombres indicados abajo.
problem-not-a-template = No se puede leer la línea { $line }: { $said }.
problem-missing-placeholder = Esta carta pide una respuesta, por lo que necesita el campo { $name } o link.

## Registro de auditoría
audit-invitation-not-sent = Invitación retirada de un envío antes de salir
audit-sending-held = Envío en pausa
audit-sending-resumed = Envío reanudado
audit-sending-stopped = Envío detenido
audit-reminder-rule-added = Regla de recordatorio añadida
audit-reminder-rule-ended = Regla de recordatorio terminada
audit-reminded = Recordatorio enviado
audit-reminders-ended = No desea más recordatorios
audit-letter-changed = Carta modificada
reminder-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
letter-version = versión { $version }
letter-ours = nuestro texto

## Envíos en la secretaría
sendings-title = Envíos y recordatorios
sendings-lead = Lo que se envía a muchas personas a la vez y lo que la plataforma envía por sí misma.
sendings-list = Envíos
sendings-none = Aún no se ha enviado nada a varias personas.
sendings-kind = Asunto
sendings-starts = Sale el
sendings-state = Estado
sendings-by = Por
sendings-by-platform = La plataforma
sendings-progress = Avance
sendings-sent = { $sent } de { $total } enviados
sendings-refused = { $mails } rechazados
sendings-left-out = { $people } omitidos
sendings-hold = Poner en pausa
sendings-resume = Reanudar
sendings-stop = Detener
sendings-stop-hint = Al detener se omite a las personas cuyo correo aún no se intentó entregar; sus invitaciones desaparecen y sus plazas quedan libres. El aviso de un cambio no puede detenerse a medias.
sendings-silent = { $people ->
    [one] Escribir de nuevo a { $people } persona que no ha respondido
   *[other] Escribir de nuevo a { $people } personas que no han respondido
}
sendings-silent-lead = La misma invitación, el mismo enlace y la misma entrada de calendario. Nadie tiene que responder dos veces.
sendings-silent-none = Todas las personas han respondido o ya se les está escribiendo.
done-sending-held = El envío está en pausa. Los correos en curso se terminan.
done-sending-resumed = El envío continúa.
done-sending-stopped = El envío se ha detenido.
done-sent-to-silent = Las invitaciones se están enviando de nuevo.
reminders-title = Recordatorios por regla
reminders-rules = Reglas vigentes
reminders-lead = Cada regla recuerda una vez a cada persona. Tras un cambio de fecha o lugar, la pregunta es nueva. Cuando las reuniones se repiten, quienes asisten reciben un recordatorio antes de cada una.
reminders-none = Todavía no hay reglas.
reminders-what = Momento
reminders-days = Días
reminders-sent = Enviados
reminders-due = Pendientes ahora
reminders-add = Añadir esta regla
reminders-remove = Terminar
reminders-rule = { $days ->
    [one] { $days } día: { $kind }
   *[other] { $days } días: { $kind }
}
done-reminder-added = La regla está en vigor.
done-reminder-removed = La regla ha terminado.
send-later = Salida de las cartas
send-later-hint = Deje ambos campos vacíos para enviar de inmediato. Según la hora de { $zone }.
send-date = Fecha
send-time = Hora
send-to-me = Enviarme esta carta
done-sent-to-me = La carta está en camino a su propia dirección.
mail-tries-log = Todos los intentos
mail-tries-at = Momento
mail-tries-outcome = Resultado

## Cartas en la secretaría
letters-title = Cartas
letters-lead = El texto de lo que se envía, en seis idiomas. Modifíquelo, pruébelo y vuelva al nuestro en cualquier momento.
letters-letter = Carta
letters-own = Texto propio
letters-edit-lead = { $language } · versión { $version }
letters-edit-ours = { $language } · nuestro texto, sin cambios
letters-subject = Asunto del correo
letters-body = Texto
letters-body-hint = Las líneas en blanco separan los párrafos; un párrafo que empieza por ~ va en letra pequeña.
letters-condition = Una parte que se omite cuando falta algo:
letters-try = Mostrar una vista previa
letters-save = Guardar como nueva versión
letters-reset = Volver a nuestro texto
letters-reset-hint = Las versiones anteriores se conservan.
letters-preview = Vista previa con valores de ejemplo
letters-placeholders = Campos
letters-placeholder = Campo
letters-meaning = Representa
letters-versions = Versiones
letters-version = Versión
letters-changed-by = Modificada por
letters-changed-on = Modificada el
letters-take = Llevar esta versión al formulario
placeholder-name = Nombre de la persona
placeholder-sender = Nombre de la secretaría
placeholder-title = Título del diálogo
placeholder-when = Fecha y hora
placeholder-where = Lugar o en línea
placeholder-format = Formato del diálogo
placeholder-respond_by = Último momento para responder; puede estar vacío
placeholder-contact = Dirección para consultas
placeholder-link = Enlace personal
placeholder-summary = De qué trata el diálogo, como cita
placeholder-facts = Tabla con cuándo, dónde y hasta cuándo
placeholder-answer = Botón con el enlace personal
placeholder-no_reminders = Enlace que pone fin a los recordatorios
placeholder-reference = Referencia de la respuesta
placeholder-reply = La respuesta que se dio
placeholder-substitute = Nombre de la persona propuesta en su lugar
placeholder-reason = Por qué no se contabilizó la respuesta
placeholder-message = Su mensaje a las personas consultadas sobre la fecha, como cita
placeholder-calendar = Botón que lleva a la entrada de calendario; se omite mientras no haya fecha
letter-look-frame = La carta tal como se verá
letter-look-alone = Abrir la carta por separado
letter-look-plain = La misma carta como texto sin formato
done-letter-saved = La carta se ha guardado.
done-letter-reset = La carta vuelve a tener nuestro texto.
nav-letters = Cartas

## No más recordatorios
no-reminders-title = No más recordatorios
no-reminders-text = No recibirá más recordatorios sobre «{ $title }». Su invitación no cambia y se le seguirá informando de los cambios.
no-reminders-ask = ¿Desea poner fin a los recordatorios sobre «{ $title }»? Su invitación no cambia y se le seguirá informando de los cambios.
no-reminders-button = Poner fin a los recordatorios

# El marco del escritorio, el registro de auditoría y las frases de los rechazos.

desk-home = Panorama general
desk-directory = Directorio
desk-audit = Registro de auditoría
desk-outbox = Bandeja de salida
desk-incoming = Correo recibido
desk-group-plan = Preparación
desk-group-watch = Seguimiento

done-signed-out = Ha cerrado la sesión.
done-saved = Se han guardado los cambios.
done-removed = Se ha quitado.

## Audit trail
audit-lead = Qué se hizo y quién lo hizo; primero, lo más reciente.
audit-actor-account = Una cuenta
audit-actor-invited = La persona invitada
audit-actor-platform = La plataforma
audit-actor-public = Un visitante
audit-people = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
audit-import-counts = nuevas: { $created }, modificadas: { $updated }, sin cambios: { $unchanged }, omitidas: { $skipped }
audit-account-created = Función asignada a una cuenta
audit-sign-in-link-issued = Enlace de inicio de sesión creado
audit-signed-in = Inicio de sesión
audit-signed-out = Cierre de sesión
audit-contacts-imported = Contactos importados
audit-person-changed = Persona modificada
audit-person-added = Persona añadida al directorio
audit-dialogue-created = Diálogo creado
audit-dialogue-changed = Diálogo modificado
audit-dialogue-convened = Diálogo convocado
audit-dialogue-held = Diálogo marcado como celebrado
audit-dialogue-cancelled = Diálogo cancelado
audit-quotas-set = Cuotas fijadas
audit-shortlist-proposed = Lista de preselección equilibrada propuesta
audit-shortlist-added = Añadido a mano a la lista de preselección
audit-shortlist-removed = Quitado de la lista de preselección
audit-must-invite = Marcado como de invitación obligatoria
audit-must-not = Marcado para no ser invitado
audit-standing-lifted = Decisión sobre una persona levantada
audit-shortlist-locked = Plaza fijada en la lista
audit-shortlist-unlocked = Plaza liberada en la lista
audit-attendance-recorded = Asistencia registrada
audit-wave-planned = Tanda de invitaciones prevista
audit-wave-removed = Tanda de invitaciones eliminada
audit-invitations-issued = Invitaciones emitidas
audit-invitation-withdrawn = Invitación retirada
audit-invitation-answered = Invitación respondida
audit-substitute-named = Suplente designado
audit-substitute-confirmed = Suplente confirmado
audit-substitute-refused = Suplente rechazado
audit-invitation-lapsed = Invitación caducada
audit-mail-failed = No se pudo entregar el correo
audit-mail-bounced = Correo devuelto sin entregar
audit-answer-unconfirmed = Respuesta por correo pendiente de confirmación
audit-time-proposed = Otra hora propuesta
audit-proposal-accepted = Hora propuesta aceptada
audit-proposal-refused = Hora propuesta no aceptada
audit-received-assigned = Correo recibido asignado
audit-received-forwarded = Correo recibido reenviado
audit-received-dismissed = Correo recibido apartado
audit-feed-made = Suscripción de calendario creada
audit-feed-revoked = Suscripción de calendario anulada
audit-job-retried = Nuevo intento de una tarea fallida
audit-report-started = Informe iniciado
audit-report-changed = Informe modificado
audit-report-circulated = Informe distribuido
audit-report-redrafted = Informe retirado para su nueva redacción
audit-report-adopted = Informe aprobado
audit-report-published = Informe publicado
audit-demo-loaded = Datos de demostración cargados
audit-restored = Restauración a partir de una copia de seguridad


## Refusals
refusal-not-found = No hay nada en esta dirección, o no está destinado a usted.
refusal-sign-in-required = Inicie sesión para continuar.
refusal-not-permitted = Su función no permite realizar esta acción.
refusal-invalid = Es necesario revisar algunos campos.
refusal-changed-meanwhile = Otra persona ha modificado este elemento mientras usted lo tenía abierto. Vea la nueva versión y repita su modificación; no se ha sobrescrito nada.
refusal-wrong-state = Esta acción ya no es posible, o todavía no lo es: el estado es «{ $state }».
refusal-deadline-passed = El plazo de respuesta ha vencido. Le rogamos que escriba a la secretaría.
refusal-seats-taken = { $seats ->
    [one] La única plaza está ocupada.
   *[other] Las { $seats } plazas están ocupadas.
}
refusal-cap-reached = { $cap ->
    [one] Solo se permite una plaza para un mismo país u organización.
   *[other] Solo se permiten { $cap } plazas para un mismo país u organización.
}
refusal-already-invited = Esta persona ya tiene una invitación.
refusal-no-address = Esta persona no tiene dirección de correo electrónico. Añada primero una en el directorio.
refusal-link-spent = Este enlace ya se ha utilizado o es demasiado antiguo.
refusal-too-many-tries = Ha habido demasiados intentos en poco tiempo. Espere un minuto e inténtelo de nuevo.
refusal-missing = Antes falta lo siguiente: { $what }.
refusal-quotas-conflict = Estas cuotas no se pueden cumplir todas a la vez.
refusal-unreadable-file = No se ha podido leer el archivo: { $reason }.
refusal-too-many-rows = El archivo tiene más de { $max } filas. Divídalo e importe las partes una tras otra.
refusal-rows-refused = { $rows ->
    [one] Se ha rechazado una fila; no se ha escrito nada.
   *[other] Se han rechazado { $rows } filas; no se ha escrito nada.
}

## Problems with one field
problem-required = Rellene este campo.
problem-too-long = Utilice { $max } caracteres como máximo.
problem-not-an-email = Introduzca una dirección de correo electrónico con el formato nombre@ministerio.example.
problem-not-a-date = Introduzca una fecha, por ejemplo 2023-03-14.
problem-not-a-time = Introduzca una hora, por ejemplo 15:00.
problem-not-a-number = Introduzca un número entero entre { $min } y { $max }.
problem-not-a-choice = Elija una de las opciones.
problem-not-a-zone = Elija un huso horario, por ejemplo Europe/Zurich.
problem-not-a-web-address = Introduzca una dirección web que comience por https://.
problem-end-before-start = El final debe ser posterior al comienzo.
problem-time-does-not-exist = Esa noche se adelantan los relojes y esta hora no existe. Elija otra.
problem-time-occurs-twice = Esa noche se atrasan los relojes y esta hora se repite. Elija otra.
problem-minimum-above-maximum = El mínimo es superior al máximo.
problem-already-taken = Otro registro ya tiene este valor.
problem-in-the-past = Este momento ya ha pasado.
problem-unknown-state = Ningún Estado tiene este código. Utilice las tres letras de la norma ISO 3166-1, por ejemplo KEN.
problem-looks-like-a-formula = Esto parece una fórmula de hoja de cálculo. Elimine el signo que figura al principio.
problem-same-as-row = Es la misma persona que en la fila { $row }.
problem-spoke-without-being-there = Quien intervino estuvo presente. Indique de qué modo.
problem-before-the-last-one-closes = Elija un día posterior al cierre de la última tanda.
form-error-prefix = Error:

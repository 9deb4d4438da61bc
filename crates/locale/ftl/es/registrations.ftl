# La inscripción: la entrada del público, la página del enlace, el escritorio y las cartas.

# Palabras
registration-state-submitted = A la espera de una decisión
registration-state-returned = Devuelta
registration-state-confirmed = Confirmada
registration-state-waitlisted = En la lista de espera
registration-state-refused = Rechazada
registration-state-withdrawn = Retirada
field-kind-short-text = Texto breve
field-kind-long-text = Texto largo
field-kind-one-choice = Una opción
field-kind-several-choices = Varias opciones
field-kind-yes-no = Sí o no
field-kind-languages = Idiomas
field-kind-access-needs = Necesidades de accesibilidad
field-kind-diet = Necesidades alimentarias
field-kind-consent = Consentimiento
field-kind-date = Fecha
field-kind-file = Archivo
field-kind-identity-document = Pasaporte, documento de identidad o visado
field-audience-secretariat = Solo la secretaría
field-audience-participants = La secretaría y los participantes
field-audience-public = Todo el mundo
identity-kind-passport = Pasaporte
identity-kind-identity-card = Documento de identidad
identity-kind-visa = Visado
registration-door-not-yet = La inscripción todavía no está abierta
registration-door-open = La inscripción está abierta
registration-door-waiting = Todas las plazas están ocupadas; las inscripciones pasan a la lista de espera
registration-door-full = Todas las plazas están ocupadas
registration-door-over = La inscripción ha terminado
registration-door-off = La inscripción está cerrada
mail-kind-registration = Inscripción
done-registration-saved = Se han guardado sus cambios.
done-registration-withdrawn = Se ha retirado su inscripción.
done-registration-draft-saved = Guardado. El enlace por el que ha venido conduce de vuelta aquí durante 30 días.
done-opening-saved = Se ha guardado la inscripción.
done-late-link-made = Se ha creado el enlace tardío.
done-late-link-withdrawn = El enlace tardío ya no conduce a ninguna parte.
done-registration-form-saved = Se ha guardado el formulario.
done-registrations-decided = Se ha registrado la decisión y se informa por correo a las personas interesadas.

# Etiquetas de los campos comunes
registration-given-name = Nombre
registration-family-name = Apellidos
registration-email = Correo electrónico
registration-email-hint = Su enlace se envía a esta dirección.
registration-email-kept = La dirección de una inscripción no cambia. Para usar otra, retírela e inscríbase de nuevo.
registration-position = Cargo o función
registration-organisation = Organización
registration-organisation-hint = Su nombre completo. Si habla en nombre propio, escriba «ninguna».
registration-organisation-type = Tipo de organización
registration-country = Estado
registration-country-hint = Donde tiene su sede la organización. Los representantes de Estados eligen el suyo.
registration-language = Idioma de las cartas
registration-gender = Género
registration-gender-hint = No es necesario responder. Sirve para mantener el equilibrio y no figura en ninguna lista.
registration-gender-undisclosed = Prefiero no decirlo
registration-publish-name = Mi nombre y mi organización pueden figurar en la lista pública de participantes
registration-optional = opcional
registration-label-languages = Idiomas en los que puede seguir la reunión
registration-label-access-needs = ¿Qué necesita para participar?
registration-label-diet = Necesidades alimentarias
registration-label-consent = Estoy de acuerdo
registration-label-identity-document = Pasaporte, documento de identidad o visado
registration-help-access-needs = Por ejemplo, acceso sin escalones, lengua de señas o subtítulos.
registration-purpose-languages = Para prever la interpretación
registration-purpose-access-needs = Para que la reunión le resulte accesible
registration-purpose-diet = Para encargar las comidas
registration-purpose-consent = Para respetar lo que usted acepta
registration-purpose-identity-document = Para darle acceso al edificio o apoyar su visado
registration-identity-kind = Tipo de documento
registration-identity-number = Número
registration-identity-country = Expedido por
registration-identity-expires = Válido hasta
registration-file-hint = PDF, Word, OpenDocument, hoja de cálculo, imagen o texto, hasta { $max } MB. Si elige otro, sustituye al que hay.
registration-file-chosen = Elegido: { $file }
registration-file-remove = Quitar este archivo
registration-file-there = Un archivo
registration-files = Sus archivos
registration-identity-kept = Hay un documento guardado. Deje estos campos vacíos para conservarlo; no se muestra de nuevo.
registration-identity-sealed = Guardado bajo sello

# La página pública
registration-title = Inscribirse
registration-eyebrow = Inscripción
registration-to-register = Inscribirse
registration-link-open = La inscripción en este diálogo se hace aquí.
registration-lead = No se necesita cuenta. Podrá revisarlo todo antes de enviarlo.
registration-about-you = Sobre usted
registration-questions = Preguntas de la secretaría
registration-opens = La inscripción se abre el { $when }.
registration-closes = La inscripción se cierra el { $when }.
registration-closed-text = Si tiene preguntas, escriba a la secretaría.
registration-full-text = Todas las plazas que se dan por inscripción están ocupadas y no hay lista de espera.
registration-off-text = Este diálogo no admite inscripciones.
registration-waiting-title = Todas las plazas están ocupadas
registration-waiting-text = Puede inscribirse de todos modos. Estará en la lista de espera y le escribiremos si queda libre una plaza.
registration-approval-text = La secretaría decide sobre cada inscripción y le escribe.
registration-late = Ha venido por un enlace válido después del cierre de la inscripción.
registration-types = Abierta a: { $types }
registration-who-sees = Lo ve: { $audience }
registration-why = Para qué: { $purpose }
registration-how-long = { $days ->
    [0] Se conserva hasta el final del diálogo
    [one] Se conserva hasta { $days } día después del diálogo
   *[other] Se conserva hasta { $days } días después del diálogo
}
registration-when = Solo si su respuesta a «{ $field }» es «{ $value }»
registration-words = { $words ->
    [one] { $words } palabra como máximo
   *[other] { $words } palabras como máximo
}
registration-check = Revisar sus respuestas
registration-save = Guardar y enviarme un enlace
registration-save-again = Guardar para más tarde
registration-check-title = Revise sus respuestas
registration-check-lead = Todavía no se ha enviado nada.
registration-send = Enviar la inscripción
registration-send-change = Guardar los cambios
registration-change-answers = Cambiar
registration-nothing-said = Nada
registration-done-title = Se ha recibido su inscripción
registration-done-text = Hemos enviado un correo a la dirección que ha dado. Dice qué ocurre con su inscripción y contiene el enlace para verla, cambiarla o retirarla. Si no llega nada en una hora, mire en la carpeta de correo no deseado.
registration-done-reference = Su referencia
registration-saved-title = Guardado
registration-saved-text = Hemos enviado un enlace a la dirección que ha dado. Conduce de vuelta a lo que ha escrito durante 30 días. No se ha enviado nada a la secretaría.
registration-back-to-dialogue = Volver al diálogo

# La página del enlace
registration-own-title = Su inscripción
registration-reference = Referencia
registration-submitted-at = Recibida
registration-own-submitted = La secretaría examina su inscripción y le escribirá.
registration-own-returned = La secretaría le pide que cambie algo y la envíe de nuevo:
registration-own-confirmed = Tiene una plaza. El correo que la confirma contiene una entrada para su calendario.
registration-own-waitlisted = Todas las plazas están ocupadas por ahora. Le escribiremos si queda libre alguna.
registration-own-refused = La secretaría no ha podido aceptar su inscripción:
registration-own-withdrawn = Ha retirado su inscripción.
registration-change = Cambiar mis respuestas
registration-return = Inscribirse de nuevo
registration-withdraw = Retirar mi inscripción
registration-withdraw-title = ¿Retirar su inscripción?
registration-withdraw-lead = Su plaza o su lugar en la lista de espera pasa a otra persona.
registration-keep = Mantener mi inscripción
registration-to-invitation = Calendario, sustitución y dirección en línea
registration-draft-notice = Esto es lo que guardó. Todavía no se ha enviado.

# Cartas
registration-mail-open = Ver, cambiar o retirar mi inscripción
registration-mail-small = Recibe este correo porque esta dirección se dio en una inscripción. Si no fue usted, no tiene que hacer nada.
registration-mail-received-subject = Se ha recibido su inscripción: { $title }
registration-mail-received-text = Hemos recibido su inscripción en «{ $title }». La secretaría decide sobre ella y le escribe.
registration-mail-confirmed-subject = Tiene una plaza: { $title }
registration-mail-confirmed-text = Su inscripción en «{ $title }» está confirmada. Se adjunta la entrada para su calendario.
registration-mail-waitlisted-subject = Está en la lista de espera: { $title }
registration-mail-waitlisted-text = Gracias por inscribirse en «{ $title }». Todas las plazas están ocupadas por ahora. Está en la lista de espera y le escribiremos si queda libre una plaza.
registration-mail-returned-subject = Revise su inscripción, por favor: { $title }
registration-mail-returned-text = La secretaría le pide que cambie algo en su inscripción en «{ $title }» y que la envíe de nuevo:
registration-mail-refused-subject = Sobre su inscripción: { $title }
registration-mail-refused-text = Lamentamos no poder aceptar su inscripción en «{ $title }»:
registration-mail-withdrawn-subject = Su inscripción está retirada: { $title }
registration-mail-withdrawn-text = Su inscripción en «{ $title }» ha sido retirada, como pidió.
registration-mail-called-off-subject = Cancelado: { $title }
registration-mail-called-off-text = { $title } se ha cancelado. Usted se había inscrito y esperaba una respuesta; no tiene que hacer nada. Si finalmente se celebrara, le escribiremos de nuevo.
registration-mail-repeated-subject = Ya está inscrito: { $title }
registration-mail-repeated-text = Alguien, quizá usted, se ha inscrito otra vez en «{ $title }» con esta dirección. Su inscripción sigue como estaba y no se ha registrado nada más.
registration-mail-invited-subject = Ya está invitado: { $title }
registration-mail-invited-text = Alguien, quizá usted, se ha inscrito en «{ $title }» con esta dirección. Ya tiene una invitación y no necesita inscribirse: responda por su propio enlace.
registration-mail-invited-open = Abrir mi invitación
registration-mail-saved-subject = Su enlace para volver: { $title }
registration-mail-saved-text = Ha guardado una inscripción en «{ $title }». Este enlace conduce de vuelta a ella durante { $days } días. Todavía no se ha enviado nada a la secretaría.
registration-mail-saved-open = Continuar mi inscripción

# El escritorio
registrations = Inscripciones
registrations-none = Todavía no se ha inscrito nadie
registrations-none-text = Las inscripciones aparecen aquí a medida que llegan.
registrations-no-opening = Este diálogo no admite inscripciones
registrations-no-opening-text = Abra la inscripción para que cualquiera pueda inscribirse sin cuenta.
registrations-open-it = Abrir la inscripción
registrations-opening = Fechas, plazas y reglas
registrations-form = Formulario
registrations-filter = Filtrar las inscripciones
registrations-state = Situación
registrations-seats = { $confirmed } de { $seats } plazas dadas por inscripción
registrations-place = Lugar { $place } en la lista de espera
registrations-unknown-body = no está en el directorio
registrations-serves = { $seats ->
    [one] { $feature }: { $seats } por debajo del mínimo
   *[other] { $feature }: { $seats } por debajo del mínimo
}
registrations-exceeds = { $seats ->
    [one] { $feature }: estaría { $seats } por encima del máximo
   *[other] { $feature }: estaría { $seats } por encima del máximo
}
registrations-no-effect = Por orden de llegada
registrations-choose = Elegir
registrations-some = al menos una inscripción
registrations-confirm = Confirmar
registrations-return = Devolver
registrations-refuse = Rechazar
registrations-reason = Motivo
registrations-reason-hint = Para devolver y rechazar. Las personas interesadas lo leen en su correo.
registrations-decide = Decidir sobre las elegidas
registrations-answers = Respuestas
registrations-form-version = Versión { $version } del formulario
registrations-invitation = Invitación
registrations-documents = Documentos de identidad
registrations-documents-text = Su apertura queda anotada a su nombre en el registro de auditoría.
registrations-documents-open = Abrir los documentos
registrations-csv = CSV
registrations-xlsx = Excel
registrations-link = Página pública
opening-title = Inscripción
opening-lead = Quién puede inscribirse, desde cuándo y hasta cuándo, y qué ocurre después.
opening-opens-date = Se abre el
opening-opens-time = a las
opening-closes-date = Se cierra el
opening-closes-time = a las
opening-zone = Según el reloj de { $city }. Sin hora, se abre al comienzo del día y se cierra a su fin; sin día, no hay comienzo ni fin.
opening-seats = Plazas dadas por inscripción
opening-seats-hint = Nunca más de las que el diálogo tiene libres.
opening-organisation-types = Quién puede inscribirse
opening-organisation-types-hint = Nada elegido: todo el mundo.
opening-approval = La secretaría decide sobre cada inscripción
opening-approval-hint = De lo contrario, quien llega primero ocupa una plaza.
opening-waitlist = Se puede esperar cuando las plazas están ocupadas
opening-promotes = El primero de la lista ocupa la plaza que queda libre
opening-promotes-hint = Van primero quienes más harían por el equilibrio.
opening-text = Texto sobre el formulario
opening-identity-days = Días que se conservan los documentos de identidad después del diálogo
opening-late = Enlace tardío
opening-late-text = Quien tenga este enlace puede inscribirse después del cierre. Déselo a quienes lo perdieron.
opening-late-none = No hay ninguno.
opening-late-make = Crear un enlace tardío
opening-late-again = Crear otro
opening-late-withdraw = Retirar el enlace
registration-form-title = Formulario de inscripción
registration-form-lead = Nombre, dirección, organización, Estado, idioma y género se preguntan a todos. Estas preguntas vienen después.
registration-form-version = { $answered ->
    [0] Versión { $version }, sin respuestas todavía: los cambios se hacen en ella
    [one] Versión { $version }, respondida por { $answered } persona: un cambio crea la siguiente versión
   *[other] Versión { $version }, respondida por { $answered } personas: un cambio crea la siguiente versión
}
registration-form-add = Añadir una pregunta
registration-form-add-kind = Tipo de pregunta
registration-form-none = No hay preguntas
registration-form-none-text = El formulario contiene solo lo que se pregunta a todos.
registration-form-preview = Vista previa
registration-form-preview-lead = Tal como se ve. Desde aquí no se puede enviar nada.
registration-form-up = Subir
registration-form-down = Bajar
registration-form-remove = Quitar
registration-form-field = Pregunta
registration-field-label = Pregunta
registration-field-label-hint = Vacío: nuestras propias palabras, en seis idiomas.
registration-field-help = Ayuda debajo
registration-field-help-consent = Lo que se acepta.
registration-field-required = Hay que responder
registration-field-purpose = Por qué se pregunta
registration-field-audience = Quién ve la respuesta
registration-field-days = Días que se conserva después del diálogo
registration-field-when = Se pregunta
registration-field-when-always = siempre
registration-field-when-if = Si «{ $field }» es «{ $value }»
registration-field-options = Opciones
registration-field-options-hint = Una por línea.
registration-field-words = Palabras como máximo
registration-field-required-short = obligatoria
audit-opening-saved = Cambió las fechas, plazas o reglas de la inscripción
audit-late-link-made = Creó un enlace tardío de inscripción
audit-late-link-withdrawn = Retiró el enlace tardío de inscripción
audit-registration-form-saved = Cambió el formulario de inscripción
audit-registration-received = Se recibió una inscripción
audit-registration-repeated = Alguien se inscribió de nuevo con una dirección conocida
audit-registration-changed = Su titular cambió una inscripción
audit-registration-withdrawn = Su titular retiró una inscripción
audit-registration-decided = Decidió sobre una inscripción
audit-registration-promoted = Dio una plaza libre a alguien que esperaba
audit-identity-document-opened = Abrió los documentos de identidad de una inscripción
audit-identity-documents-purged = Eliminó documentos de identidad, vencido su plazo
audit-begun-inputs-purged = Eliminó aportaciones empezadas y nunca enviadas
audit-names-purged = Eliminó los nombres de personas que nunca fueron admitidas
audit-registration-answers-purged = Eliminó respuestas de inscripciones, vencido su plazo

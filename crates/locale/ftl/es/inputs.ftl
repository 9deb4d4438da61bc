# Convocatorias y aportaciones.

## Beginning and writing

input-begin = Escribir una aportación
input-begin-lead = No necesita cuenta. Le enviamos un enlace por correo; solo abre su propio texto.
input-name = Su nombre
input-name-hint = Solo la ve la secretaría. Después elegirá con qué nombre aparece su texto.
input-email-hint = Allí se envía el enlace. Solo la ve la secretaría.
input-author-kind = Escribo en nombre de
input-author-self = Mí mismo o misma
input-organisation = Organización o ministerio
input-organisation-hint = Déjelo vacío si escribe en su propio nombre.
input-state-or-country = Estado o país
input-send-link = Enviarme el enlace
input-fire-wall = Su texto sigue siendo suyo
input-fire-wall-text = Solo usted puede modificarlo. Usted elige quién lo lee y con qué nombre. Ningún Estado lee lo que reserve a la secretaría. No publicar un texto exige un motivo que cualquiera puede leer.
input-mine = Su aportación
input-mine-lead = Esta página es solo de { $name }. Quien tenga su dirección puede escribir aquí: no la comparta.
input-mine-draft = Nadie la ha leído todavía
input-mine-draft-text = Guarde tantas veces como quiera. Solo se lee lo que envía.
input-mine-sent = Se ha recibido { $reference }
input-mine-unsent = Hay una revisión que no ha enviado
input-mine-unsent-text = Los lectores encuentran lo último que envió hasta que envíe la revisión.
input-mine-withdrawn-text = El texto y todas sus versiones se han eliminado. Que hubo una aportación sigue siendo visible.
input-mine-withheld = La secretaría no la publica
input-mine-too-late = La convocatoria se ha cerrado sin que se enviara nada
input-written-in = Idioma en que escribe
input-check-answers = Revisar sus respuestas
input-save-draft = Guardar para después
input-saved = Guardada
input-check = Revise antes de enviar
input-check-lead = Esto es lo que leerán quienes usted eligió.
input-submit = Enviar
input-change = Cambiar algo
input-what-was-sent = Lo que ha enviado
input-version = Versión
input-version-nth = Versión { $number }
input-version-same = Nada difiere de la versión anterior.
input-versions = Versiones y diferencias
input-versions-lead = Solo usted ve las versiones anteriores. Lo tachado es el texto anterior.
input-withdraw = Retirarla
input-withdraw-lead = El texto y todas sus versiones se eliminan definitivamente. Los lectores ven que se retiró. No se puede deshacer.
input-withdraw-now = Retirar y eliminar el texto
input-cite = Cómo citarla
input-cite-hint = Si ya se publicó, o si sus autores desean ser nombrados. Se muestra allí donde pueda leerse el texto.
input-cite-authors = Autores
input-cite-source = Publicado en
input-cite-year = Año
input-cite-link = Dirección web
input-how-to-cite = Cómo citar

## Reading

input-submitted = Presentada
input-revised = Revisada
input-withdrawn-at = Retirada
input-withheld-at = No publicada desde
input-is-withdrawn = Retirada por su autor
input-is-withdrawn-text = El texto se eliminó.
input-is-withheld = No publicada
input-withhold = No publicar
input-withhold-reason = Motivo público
input-withhold-hint = Cualquiera lo lee en el registro público y se informa al autor. No repita nada del texto. El texto queda como está.
input-withhold-now = No publicarla
input-release = Publicarla finalmente
input-register = Registro de aportaciones no publicadas
input-register-lead = Aportaciones que la secretaría no da a conocer a sus lectores, con sus motivos. Solo el autor puede modificar un texto.
input-register-empty = No se retiene nada
input-author = Autor (solo lo conoce la secretaría)
inputs-published = Aportaciones publicadas
inputs-none = Todavía no hay nada que leer
inputs-space-lead = Lo escrito antes del diálogo para las personas invitadas y para todos.
inputs-tally = Total: { $all } · retiradas: { $withdrawn } · no publicadas: { $withheld }
inputs-filter = Filtrar las aportaciones
inputs-answering = Que responden a la pregunta
inputs-csv = En CSV
inputs-xlsx = En libro de cálculo

## News on the page

done-call-made = La convocatoria se ha creado. Añada las preguntas y publíquela.
done-call-published = La convocatoria se ha publicado.
done-call-taken-back = La convocatoria se ha retirado.
done-question-added = La pregunta se ha añadido.
done-question-removed = La pregunta se ha eliminado.
done-input-begun = Consulte su correo: el enlace a su aportación está en camino, si puede responder a esta convocatoria.
done-input-saved = Su borrador se ha guardado.
done-input-sent = Su aportación se ha recibido. Se lo confirmamos por correo.
done-input-closed = Ahora no se puede enviar nada aquí.
done-input-withdrawn = Su aportación se ha retirado.
done-input-withheld = La aportación no se publica; el registro indica el motivo.
done-input-released = La aportación vuelve a publicarse.

## Mails

mail-kind-input = Novedades de una aportación
input-mail-open = Abrir su aportación
input-mail-keep-link = Guarde este enlace para usted: quien lo tenga puede cambiar o retirar lo que escribió.
input-mail-not-you = Si no lo ha solicitado, no haga nada: nadie leerá nada.
input-mail-link-subject = Su enlace para: { $call }
input-mail-link-text = con este enlace puede responder a la convocatoria «{ $call }» del diálogo «{ $dialogue }», guardar su texto tantas veces como quiera y enviarlo cuando esté listo.
input-mail-received-subject = Recibida: { $reference }
input-mail-received-text = hemos recibido su aportación.
input-mail-received-then = Puede revisarla hasta el cierre de la convocatoria y retirarla en cualquier momento.
input-mail-withdrawn-subject = Retirada: { $reference }
input-mail-withdrawn-text = su aportación { $reference } se ha retirado. El texto y todas sus versiones se han eliminado.
input-mail-withheld-subject = No publicada: { $reference }
input-mail-withheld-text = la secretaría no publica su aportación { $reference }. Su motivo público:
input-mail-withheld-then = No se ha cambiado ni una palabra de su texto. Puede revisarlo mientras la convocatoria esté abierta, o retirarlo.
input-mail-led-to-subject = Su aportación { $reference } dio lugar a recomendaciones
input-mail-led-to-text = su aportación { $reference } está entre aquellas de las que el informe resumido de «{ $dialogue }» extrae recomendaciones. El informe está publicado; estas son las recomendaciones:
input-mail-led-to-open = Leer el informe
input-mail-led-to-alone = El informe no nombra a ningún autor. Solo a usted le decimos que sus palabras tienen parte en él.

## The audit trail

audit-call-made = Convocatoria creada
audit-call-changed = Convocatoria modificada
audit-call-published = Convocatoria publicada
audit-call-taken-back = Convocatoria retirada
audit-question-added = Pregunta añadida
audit-question-changed = Pregunta modificada
audit-question-removed = Pregunta eliminada
audit-input-submitted = Aportación enviada por su autor
audit-input-withdrawn = Aportación retirada por su autor
audit-input-withheld = Aportación no publicada
audit-input-released = Aportación publicada de nuevo
audit-input-signed = Firma confirmada
audit-input-reviewed = Aportación examinada
audit-input-decided = Decisión sobre una aportación
audit-reviewer-named = Revisor designado

## Decisions

input-decision-accepted = Aceptada
input-decision-not-this-time = Esta vez no
input-decision-reserve = En reserva

## Signatories and files

signatories = Firmantes
signatories-hint = Se pregunta a cada uno por correo y confirma con su propio enlace. Quien no ha confirmado no se muestra a nadie. Tras una revisión se pregunta de nuevo a todos.
signatory-add = Añadir un firmante
signatory-add-now = Añadir el firmante
signatory-not-asked = Se le preguntará al enviar
signatory-asked = Aún sin confirmar
signatory-confirmed = Confirmado
signatory-declined = Rechazado
signature = Se solicita su firma
signature-lead = { $name }, { $author } le pide que firme este texto.
signature-means = Quien pueda leer el texto verá su nombre y su organización junto a él.
signature-yes = Firmar
signature-no = No firmar
input-signed-by = Firmada también por
input-files = Archivos
input-file-add = Añadir un archivo
input-file-add-now = Enviar el archivo
input-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, imágenes o texto, { $max } como máximo. Lo ven quienes leen su texto.
input-file-unsent = Aún sin enviar
input-file-size = { $size } KB
done-signatory-named = El firmante se ha añadido.
done-signatory-removed = El firmante se ha eliminado.
done-input-file-added = El archivo se ha añadido. Se leerá cuando envíe su aportación.
done-input-file-removed = El archivo se ha eliminado.
done-input-signed = Ha firmado.
done-input-not-signed = No ha firmado. Su nombre no se muestra a nadie.
input-mail-sign-subject = Se solicita su firma: { $call }
input-mail-sign-text = { $author } le pide que firme un texto para la convocatoria «{ $call }». Léalo antes; nadie verá su nombre si no confirma.
input-mail-sign-open = Leer y decidir
inputs-space = Lo escrito antes del diálogo
input-body = Tipo de entidad

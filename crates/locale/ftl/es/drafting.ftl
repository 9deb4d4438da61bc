# Work on a draft report: what points are drawn from, comments of participants, names, versions and corrigenda.

## Points from what was written and noted
draw-title = Extraer puntos de las contribuciones y notas
draw-lead = Elija una pregunta para leer las respuestas, o una sesión para leer sus notas. El origen de cada punto queda reservado a la secretaría.
draw-questions = Preguntas de las convocatorias
draw-sessions = Sesiones del programa
draw-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
draw-day = día { $day }
draw-noted = con notas
draw-not-noted = sin notas todavía
draw-origin = Origen (interno)
draw-unseen = una contribución que usted no puede leer
draw-drawn = Ya se extrajo un punto
draw-point = Extraer un punto
draw-rephrase = Redáctelo con las palabras del informe
draw-rephrase-text = El texto de abajo parte de lo escrito. No se puede guardar palabra por palabra y no nombra a nadie.
draw-other-language = Redacte el punto en { $language }, el idioma del informe.
draw-source = Lo que se escribió
note-title = Notas de una sesión
note-text = Notas
note-lead = Reservadas a la secretaría. De ellas se pueden extraer puntos del informe.
done-point-drawn = El punto está en el informe.
done-note-saved = Las notas están guardadas.
problem-not-rephrased = Es palabra por palabra lo que se escribió. Redáctelo con las palabras del informe.
problem-same-text = Dice lo mismo. Escriba lo que debería decir.

## Texts from elsewhere
paste-title = Pegar un texto
paste-lead = Los títulos, párrafos y listas se convierten en puntos que usted confirma. No se toma nada más.
paste-text = Texto
paste-text-hint = De Word o de un correo. Una línea en blanco separa los párrafos.
paste-read = Separar
paste-or-file = O un documento
paste-file = Documento de Word
paste-file-hint = .docx o texto sin formato, hasta { $max } MB. El archivo no se conserva.
paste-read-file = Leer el documento
paste-confirm = Confirmar los puntos
paste-confirm-lead = Cambie lo que deba decir otra cosa y deje fuera lo que no corresponda.
paste-all = El grado y la categoría valen para todos los puntos; cámbielos después uno a uno.
paste-point = Punto { $number }
paste-of = { $field }, punto { $number }
paste-take = Tomar este punto
paste-add = Añadir los puntos
done-points-added = Los puntos están en el informe.

## Two rapporteurs at once
report-met = Otra persona cambió el mismo texto
report-met-text = Lo que escribió sigue en el formulario. Incorpore lo que quiera conservar del otro texto; al guardar ahora lo sustituye.
report-met-now = { $field }: lo que dice ahora
report-met-there = Lo que dice ahora

## Rounds of comments
comment-place-whole = El proyecto en su conjunto
comment-place-gist = Resumen
comment-place-introduction = Introducción
comment-place-additional-suggestions = Sugerencias adicionales
comment-place-point = Punto
comment-place-recommendation = Recomendación
comment-place-numbered = { $what } { $number }
disposition-accepted = Aceptado
disposition-accepted-in-part = Aceptado en parte
disposition-not-accepted = No aceptado
disposition-noted = Se tomó nota
round-end-deadline = Cerrada al vencer el plazo
round-end-early = Cerrada antes del plazo
round-open = Comentarios abiertos
round-number = Ronda de comentarios { $number }
round-round = Ronda
round-silent-count = { $count ->
    [one] { $count } persona sin objeción
   *[other] { $count } personas sin objeción
}
round-dispositions = la decisión sobre cada comentario
comment-decided = ya se decidió sobre el comentario
round-deadline = Comentarios hasta
round-mail-asked-subject = Proyecto de informe para sus comentarios: { $title }
round-mail-asked-text = El proyecto de informe resumido de «{ $title }» está listo para sus comentarios.
round-mail-reminded-subject = Recordatorio: comentarios sobre el proyecto de informe, { $title }
round-mail-reminded-text = Todavía no ha comentado el proyecto de informe resumido de «{ $title }».
round-mail-how = En este enlace puede leer el proyecto y comentarlo punto por punto, sin cuenta. Puede cambiar sus comentarios hasta el plazo:
round-mail-open = Leer y comentar
round-mail-silence = Si no recibimos noticias suyas hasta entonces, entenderemos que no tiene objeción.
round-mail-small = El enlace es solo suyo: los comentarios hechos con él son suyos.
round-circulate-lead = Cada persona recibe un correo en su idioma con un enlace al proyecto tal como está ahora.
round-closes-on = Último día para comentar
round-closes-hint = Según la hora de { $place }. A quienes no hayan respondido se les recuerda dos días antes.
round-closes-time = Hora
round-closes-time-hint = Sin hora: el final del día.
round-people = Participantes
round-people-hint = Quienes aceptaron o estuvieron presentes, incluidos observadores y asesores. Desmarque a quien no deba consultarse.
round-no-participants = Ningún participante tiene dirección de correo. Indique personas abajo.
round-others = Otras personas
round-others-hint = Una por línea: Nombre <dirección>, o solo una dirección.
round-message = Mensaje
round-message-hint = Lo que deben saber. Se muestra en el idioma en que lo escriba.
round-send = Distribuir el proyecto
round-comments = Comentarios
round-none = El proyecto no se ha distribuido
round-none-text = Distribúyalo desde la página del informe. Los comentarios llegan aquí.
round-csv = Todos los comentarios en CSV
round-xlsx = Todos los comentarios en libro de cálculo
round-asked = Personas consultadas
round-said = Comentaron
round-undecided = Comentarios sin decisión
round-nothing-yet = Aún sin respuesta
round-nothing = Sin respuesta
round-no-objection = Sin objeción
round-silent = En silencio al cierre
round-reminded = Recordatorio enviado
round-end = Cerrar la ronda ahora
round-waiting = { $count ->
    [one] { $count } comentario espera decisión
   *[other] { $count } comentarios esperan decisión
}
round-waiting-text = El informe se puede aprobar cuando cada comentario tenga la suya.
round-no-comments = Sin comentarios.
round-comment = Comentario
round-by = De
round-organisation = Organización
round-disposition = Decisión
round-reason = Motivo
round-reason-hint = Necesario si el comentario no se acepta. Los participantes lo leen tras la aprobación.
round-place = Lugar
round-of = Texto comentado
round-decide = Decidir
round-look = Ver
round-comments-of = Comentarios de la ronda { $number }
round-asked-in = Personas consultadas en la ronda { $number }
round-not-decided = Sin decisión todavía
round-who = Nombre
round-answer = Respuesta
round-comment-count = { $count ->
    [one] { $count } comentario
   *[other] { $count } comentarios
}
round-draft-of = Proyecto de informe: { $title }
round-your-turn = Se piden sus comentarios
round-your-turn-text = Comente puntos concretos o el conjunto. Puede cambiar sus comentarios hasta el plazo. Sin comentarios hasta entonces, entendemos que no tiene objeción.
round-over = Los comentarios están cerrados
round-over-text = Cuando se apruebe el informe, aquí leerá qué se decidió sobre cada comentario.
round-adopted = El informe está aprobado
round-adopted-text = Abajo figuran las decisiones sobre los comentarios y el proyecto tal como se distribuyó.
round-change = Cambiar
round-take-back = Retirar
round-own = Sus comentarios
round-yours = suyo
round-became = Qué se decidió sobre los comentarios
round-comment-on = Comentar esto
round-comment-whole = Comentar todo el proyecto
round-comment-hint = Diga qué debería cambiar y cómo. Los demás participantes lo leen sin su nombre tras la aprobación.
round-comment-send = Enviar el comentario
mail-kind-comments = Comentarios sobre un proyecto
done-round-ended = La ronda ha terminado. Los comentarios se conservan.
done-comment-decided = La decisión está guardada.
done-comment-made = La secretaría tiene su comentario.
done-comment-changed = Su comentario ha cambiado.

## Names in the text
named-kind-state = Estado
named-kind-organisation = Organización
named-kind-person = Persona
names-unsettled = un consentimiento o un motivo para cada nombre del texto
names-open = { $count ->
    [one] { $count } nombre sin consentimiento en el texto
   *[other] { $count } nombres sin consentimiento en el texto
}
names-open-text = Por defecto, un informe no atribuye nada a nadie. Antes de la aprobación, cada nombre necesita un consentimiento o un motivo por el que no es una atribución.
names-look = Ver los nombres
names-title = Nombres en el texto
names-lead = Los Estados en seis idiomas, y las organizaciones y personas del diálogo, dondequiera que figuren en el informe.
names-none = No se nombra a nadie
names-none-text = No se encontró ningún Estado, organización ni persona del diálogo en el texto.
names-found = Nombres encontrados
names-kind = Tipo
names-name = Nombre
names-name-hint = Un Estado en cualquiera de los seis idiomas; una organización o persona como figura arriba.
names-excerpt = Con estas palabras
names-consented = Consentimiento registrado
names-cleared = No es una atribución
names-no-consent = Sin consentimiento
names-clear = No es una atribución
names-clear-now = Confirmar
names-reason = Motivo
names-consents = Consentimientos para ser nombrado
names-record = Registrar un consentimiento
names-record-now = Registrar el consentimiento
names-given-by = Dado por
names-given-on = Dado el
names-words = Las palabras
names-words-hint = A qué consintieron, palabra por palabra, y cómo: por correo, en la sala.
done-consent-recorded = El consentimiento está registrado.
done-name-cleared = Confirmado. Vale para el texto tal como está.

## Corrigenda
corrigenda = Correcciones
corrigenda-text = El texto anterior queda como se aprobó, con su huella. Estas correcciones le pertenecen.
corrigendum-number = Corrección { $number }
corrigendum-new = Publicar una corrección
corrigendum-issue = Publicar la corrección
corrigendum-public = Una corrección es pública de inmediato
corrigendum-public-text = No se puede retirar; un error se corrige con la siguiente.
corrigendum-place = Lugar
corrigendum-place-hint = Como se encuentra: punto 1.2, segunda frase.
corrigendum-reads = Donde dice
corrigendum-should-read = Debe decir
corrigendum-reason = Motivo
done-corrigendum-issued = La corrección es pública.

## Versions
versions-title = Versiones
versions-lead = Cada estado guardado del informe. Vea qué cambió o recupere un estado anterior como el más reciente.
versions-none = Aún no hay versiones
versions-version = Versión
versions-by = Guardada por
versions-do = Acciones
versions-changes = Qué cambió
versions-since = Cambios desde entonces
versions-restore = Recuperar
versions-between = De la versión { $from } a la versión { $to }
versions-same = Nada es diferente
versions-same-text = Solo cambió el orden o el estado del informe.
versions-how = Lo añadido está subrayado y lo suprimido, tachado.
versions-removed-place = { $place } (suprimido)
versions-added = añadido:
versions-removed = suprimido:
done-report-restored = La versión anterior es ahora la más reciente.

## The trail
audit-report-restored = Versión del informe recuperada
audit-comments-asked = Comentarios pedidos sobre el proyecto de informe
audit-commenters-reminded = Recordatorio a quienes no comentaron
audit-comments-closed = Terminó una ronda de comentarios
audit-comment-made = Comentario sobre el proyecto de informe
audit-comment-changed = Comentario modificado
audit-comment-taken-back = Comentario retirado
audit-comment-decided = Decisión sobre un comentario
audit-naming-consent-recorded = Consentimiento para ser nombrado registrado
audit-naming-consent-removed = Consentimiento para ser nombrado eliminado
audit-name-cleared = Nombre confirmado sin atribución
audit-corrigendum-issued = Corrección publicada
audit-session-note-written = Notas de sesión escritas

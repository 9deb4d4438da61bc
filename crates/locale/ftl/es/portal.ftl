# The public portal: dialogues, outcomes, recommendations, the library, search, and the pages about the site.

portal-home-title = Diálogos sobre la capacidad de asilo
portal-next = Próximamente
portal-past = Diálogos anteriores
portal-came-out = Últimos resultados
portal-nothing-ahead = No hay ningún diálogo anunciado por el momento
portal-nothing-ahead-text = Suscríbase al calendario: el próximo aparecerá en él por sí solo.
portal-no-outcomes = Aún no se ha publicado ningún resultado
portal-no-outcomes-text = Los informes resumidos aparecen aquí una vez aprobados y publicados.
portal-latest-recommendations = Últimas recomendaciones
portal-all-dialogues = Todos los diálogos
portal-all-outcomes = Todos los resultados
portal-all-recommendations = Todas las recomendaciones

## Dialogues
portal-dialogues-lead = Mesas redondas, sesiones informativas y otros diálogos: los que vienen y los que se celebraron.
portal-subscribe = Suscribirse al calendario
portal-filter-dialogues = Filtrar diálogos
portal-format = Formato
portal-year = Año
portal-about = De qué trata
portal-outcome = Resultado
portal-read-outcome = Leer el resultado
portal-add-to-calendar = Añadir a su calendario
portal-cancelled = Este diálogo no se celebrará.
portal-cancelled-text = Se canceló después de haberse anunciado.
portal-not-translated = Idioma de este texto: { $language }. No se ha traducido.
portal-calendar-name = Diálogos del Grupo de Apoyo a la Capacidad de Asilo

## The calendar, a month on a page
calendar-lead = Reuniones, hitos y plazos, mes a mes. Los días y las horas son los del lugar.
calendar-months = Meses de { $year }
calendar-this = Este mes
calendar-none = No se anuncia nada en este mes
calendar-none-text = Elija otro mes o consulte todos los diálogos.
calendar-next = Próximo mes: { $month }
calendar-from = desde las { $time }
calendar-until = hasta las { $time }
calendar-clock = { $clock } ({ $zone })
calendar-called-off = Cancelado
calendar-call-closes = Cierre de las contribuciones
calendar-registration-closes = Cierre de la inscripción
calendar-no-day = { $when }, aún sin día

## Outcomes
portal-outcomes-lead = Informes resumidos de los diálogos: qué se dijo, con cuánto apoyo y qué se recomendó.
portal-published-on = Publicado el { $date }
portal-report = Informe resumido
portal-abstract = Resumen
portal-said = { $who }: «{ $verb }»
portal-cite = Cómo citar
portal-citation = «{ $title }». Informe resumido { $reference }. Grupo de Apoyo a la Capacidad de Asilo, { $year }. { $address }
portal-documents = Documentos
portal-document = Descarga
portal-adopted = Aprobado
portal-hash = SHA-256 del texto aprobado
portal-hash-text = El texto se bloqueó al aprobarse. El documento JSON contiene el texto del que se obtiene este número, para que cualquiera pueda comprobar que no se cambió ni una palabra.
portal-feed-title = Resultados de los diálogos sobre la capacidad de asilo

## Recommendations
portal-recommendations-lead = Qué recomendaron los diálogos, a quién y con qué apoyo en la sala.
portal-as-csv = Descargar en CSV
portal-filter-recommendations = Filtrar recomendaciones
portal-addressee = Destinatario
portal-addressees = Destinatarios
portal-support = Apoyo en la sala
portal-origin = Origen
portal-recommendation-title = Recomendación { $reference }
portal-arises-from = Se deriva de este punto
portal-permanent = Dirección permanente

## Library
portal-library-lead = Las esferas de trabajo y los compromisos a los que se refieren los diálogos.
portal-aims = Fines del Grupo de Apoyo a la Capacidad de Asilo
portal-aims-text = El Grupo ayuda a los países a mejorar cuatro cualidades de sus sistemas de asilo.
portal-areas = Esferas de capacidad
portal-areas-text = Cada esfera lleva a los diálogos que tratan de ella.
portal-cross-cutting = Temas transversales
portal-gcm = Pacto Mundial para la Migración Segura, Ordenada y Regular
portal-gcm-text = Las cuatro mesas redondas de sus exámenes regionales y, en cada una, los objetivos con su número en el Pacto.

## Search
portal-search-words = ¿Qué busca?
portal-search-hint = Busque diálogos, resultados, recomendaciones, aportaciones y documentos por palabras o por referencia, como 2021-01-R2. No importan los acentos, las terminaciones ni las mayúsculas.
portal-found = { $total ->
    [one] { $total } resultado para «{ $words }»
   *[other] { $total } resultados para «{ $words }»
}
portal-found-nothing = No se encontró nada para «{ $words }»
portal-found-nothing-text = Revise la ortografía, use menos palabras u otras, o consulte las listas de diálogos, resultados y recomendaciones.
portal-search-kinds = Tipos de resultados
portal-search-all = Todo
portal-search-kind = { $kind } ({ $count })
portal-search-some = Nada contiene todas estas palabras. Lo que sigue contiene algunas de ellas.
portal-search-everywhere = Buscar en todas partes sin filtros

## What was found
entry-kind-report = Resultado
entry-kind-point = Punto de un resultado
entry-kind-recommendation = Recomendación
entry-kind-dialogue = Diálogo
entry-kind-session = Sesión
entry-kind-process = Proceso
entry-kind-group = Grupo de trabajo
entry-kind-group-text = Texto de un grupo
entry-kind-input = Aportación
entry-kind-document = Documento
entry-kind-library = Ficha de la biblioteca

## Accessibility
portal-accessibility-aim = Qué nos proponemos
portal-accessibility-aim-text = Este sitio está hecho para cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en el nivel AA, en cada uno de sus seis idiomas.
portal-accessibility-how = Cómo funciona
portal-accessibility-how-text = Las páginas públicas funcionan sin JavaScript, solo con el teclado y con lector de pantalla, ampliadas al 400 por ciento, en claro y en oscuro, y en papel. Ningún significado depende solo del color. Nada se mueve si su sistema pide menos movimiento.
portal-accessibility-problem = Si algo le impide el uso
portal-accessibility-problem-text = Escriba a la dirección de la página de contacto e indique de qué página se trata y qué herramientas usa. Le enviaremos lo que necesite en otra forma y corregiremos la página.

## Privacy
portal-privacy-visitors = Si lee este sitio
portal-privacy-visitors-text = En estas páginas no hay rastreadores, publicidad ni nada de otros sitios. Una cookie recuerda el idioma que eligió. Otra mantiene su sesión, si tiene una cuenta; termina por sí sola en siete días como máximo.
portal-privacy-participants = Si recibe una invitación o participa
portal-privacy-participants-text = La secretaría conserva su nombre, cargo, organización y dirección de correo electrónico, y lo que le comunica para un diálogo, como sus necesidades de acceso. Los usa para invitarle y para que el diálogo se adapte a usted. Las páginas y los calendarios públicos no nombran a ningún participante.
portal-privacy-said = Lo que dice en un diálogo
portal-privacy-said-text = Los informes resumidos no atribuyen lo dicho a personas ni a delegaciones. Solo indican la clase de orador, por ejemplo los Estados.
portal-privacy-rights = Sus derechos
portal-privacy-rights-text = Puede preguntar qué se conserva sobre usted, hacer que se corrija y pedir que se elimine. Escriba a la dirección de la página de contacto.

## Contact
portal-contact-lead = La secretaría lee esta dirección y responde en su idioma cuando puede.
portal-contact-text = Si escribe sobre una invitación, use mejor su propio enlace: allí puede responder, designar a otra persona y cambiar su respuesta sin necesidad de escribir.

participants = Quiénes participan
participants-lead = { $count ->
    [one] { $count } persona ha aceptado la invitación.
   *[other] { $count } personas han aceptado la invitación.
}
participants-none = No se publica ningún nombre
participants-none-text = Ningún participante ha pedido hasta ahora que se publique su nombre.
participants-names = Nombres
participants-names-text = De quienes desean que se publique su nombre.
participants-balance = Equilibrio
participants-few = No se indican cifras inferiores a { $few }, para que no se pueda reconocer a nadie; con cada una se omite otra.
participants-kept = No se indica
participants-people = Personas

# Summary reports at the desk.

reports-title = Informe
reports-gist = Resumen
reports-gist-hint = Un párrafo: lo primero que lee el público.
reports-report-title = Título del informe
reports-introduction-hint = Quién se reunió, cuándo y sobre qué. Una línea en blanco empieza un párrafo.
reports-additional-hint = Lo que se sugirió aparte de las cuestiones principales. Déjelo vacío si no hay nada.
reports-dialogue-number = el número que recibe un diálogo al convocarse
reports-none = No se ha empezado ningún informe
reports-none-text = Un informe resumido tiene secciones fijas: introducción, cuestiones principales, otras sugerencias, recomendaciones.
reports-not-yet = El informe puede empezarse una vez celebrado el diálogo
reports-not-yet-text = Marque primero el diálogo como celebrado en su vista general.
reports-start = Empezar el informe
reports-texts = Textos
reports-texts-edit = Editar los textos
reports-empty-text = Aún no hay nada escrito
reports-locked = El texto está bloqueado
reports-locked-text = Se aprobó y se calculó su huella; nadie puede cambiar una palabra.
reports-published-notice = El informe es público
reports-open-public = Abrir la página pública
reports-preview = Vista previa
reports-preview-notice = Así verá el público el informe. No está publicado.
reports-changed-on = Último cambio
reports-edit-word = Editar

## Points
reports-points = Puntos
reports-point-add = Añadir un punto
reports-point-new = Punto nuevo
reports-point-edit = Editar el punto
reports-no-points = Aún no se ha añadido ningún punto.
reports-section = Sección
reports-heading = Encabezado
reports-heading-hint = El grupo bajo el que está el punto. Los puntos con el mismo encabezado van juntos.
reports-text = Texto
reports-text-hint = Lo que se dijo, sin nombrar a ninguna delegación.
reports-grade = Grado de apoyo
reports-verb = Verbo usado en la sala
reports-verb-hint = Palabra por palabra, como «acogido en general con satisfacción».
reports-speaker = Clase de orador
reports-no-theme = Sin tema
reports-up = Subir
reports-down = Bajar
reports-remove-point = ¿Quitar este punto?
reports-remove-recommendation = ¿Quitar esta recomendación?
reports-remove-text = Las versiones del informe lo conservan.
reports-keep = Conservar

## Recommendations
reports-recommendation-add = Añadir una recomendación
reports-recommendation-new = Recomendación nueva
reports-recommendation-edit = Editar la recomendación { $reference }
reports-no-recommendations = Aún no se ha añadido ninguna recomendación.
reports-arises = Se deriva del punto
reports-no-point = De ningún punto en particular
reports-addressees-hint = Al menos uno, aquí o más abajo.
reports-addressees-at-large = Destinatarios
reports-addressee-states = Estados en particular
reports-addressee-states-hint = Uno por línea: el nombre en cualquiera de los seis idiomas o el código de tres letras.
reports-addressee-organisations = Organizaciones
reports-addressee-processes = Procesos regionales
reports-one-a-line = Uno por línea.

## Steps
reports-step-circulate = Distribuir para observaciones
reports-step-circulate-text = El proyecto se considera distribuido a los participantes para sus observaciones. Aún puede cambiarse y retomarse para una nueva redacción.
reports-step-redraft = Retomar para nueva redacción
reports-step-redraft-text = El informe vuelve a ser un proyecto.
reports-step-adopt = Aprobar
reports-step-adopt-text = Desde entonces nadie puede cambiar una palabra. El texto recibe una huella con la que cualquiera puede comprobarlo, y las referencias de sus recomendaciones quedan para siempre.
reports-step-publish = Publicar
reports-step-publish-text = El informe y sus recomendaciones pasan a ser públicos de inmediato: en el sitio, en los canales y en la API.
reports-step-yes = Sí: { $step }

done-report-started = Se ha empezado el informe.
done-report-saved = Se ha guardado el informe.
done-report-moved = Movido.
done-report-circulate = Se ha distribuido el informe.
done-report-redraft = El informe vuelve a ser un proyecto.
done-report-adopt = Se ha aprobado el informe. Su texto está bloqueado.
done-report-publish = El informe es público.

# Los procesos de los que dependen los diálogos: en la oficina y en público.

process = Proceso
process-list-lead = Lo que los diálogos preparan o siguen: foros, exámenes, balances.
process-none-yet = Todavía no se ha creado ningún proceso
process-none-yet-text = Un proceso reúne diálogos y muestra su avance: la preparación de un foro, un examen regional.
process-new = Nuevo proceso
process-new-lead = Es un borrador que solo ve la secretaría hasta que lo inicie.
process-new-dialogue = Nuevo diálogo en este proceso
process-edit = Modificar el proceso
process-summary = De qué trata
process-summary-hint = Unas frases para la página pública.
process-language = Idioma del título y del resumen
process-follows = Continúa
process-follows-hint = El proceso anterior cuyos resultados retoma este.
process-followed-by = Continuado por
process-of-dialogue-hint = Lo que el diálogo prepara o sigue.
process-target = Meta
process-target-dialogues = Número de diálogos
process-target-hint = Cuántos diálogos se celebrarán entre las dos fechas. Deje los tres campos vacíos si no se ha anunciado nada.
process-target-from = Desde
process-target-until = Hasta
process-target-progress = { $target } ({ $when }): { $held ->
    [one] { $held } celebrado
   *[other] { $held } celebrados
}, { $planned ->
    [one] { $planned } previsto
   *[other] { $planned } previstos
}
process-dialogues = { $count ->
    [one] { $count } diálogo
   *[other] { $count } diálogos
}
process-course = Desarrollo
process-number = N.º
process-what = Qué
process-kind = Tipo
process-empty = Todavía no depende nada de este proceso
process-empty-text = Aquí figurarán sus diálogos y sus hitos por orden de fecha.
process-milestone = Hito
process-milestone-add = Añadir un hito
process-milestone-edit = Modificar el hito
process-milestone-remove = Quitar este hito
process-milestone-passed = Pasado
process-milestone-ahead = Por venir
process-milestone-when-hint = Con la exactitud que se conozca: basta con el año.
process-year = Año
process-month = Mes
process-day = Día
process-not-known = No se conoce
process-note = Nota
process-start = Iniciar el proceso
process-start-hint = Una vez iniciado, el público encuentra el proceso, sus hitos y los diálogos que se hayan convocado.
process-conclude = Concluir el proceso
process-reopen = Reanudar el proceso
process-public-page = Página pública
process-state-draft = Borrador
process-state-running = En curso
process-state-concluded = Concluido
portal-processes-lead = Lo que los diálogos preparan y siguen, desde la primera reunión informativa hasta lo que resultó de ellos.
portal-no-processes = Todavía no se ha anunciado ningún proceso
portal-no-processes-text = Los procesos aparecen aquí en cuanto la secretaría los inicia.
done-process-created = Se ha creado el proceso. Añada sus hitos o planifique un diálogo en él.
done-process-start = El proceso se ha iniciado. Desde ahora el público lo encuentra.
done-process-conclude = El proceso ha concluido.
done-process-reopen = El proceso continúa.
audit-process-created = Proceso creado
audit-process-changed = Proceso modificado
audit-process-started = Proceso iniciado
audit-process-concluded = Proceso concluido
audit-process-reopened = Proceso reanudado

# El programa de un diálogo: en la mesa, como orden del día para imprimir, y en público.

programme = Programa
programme-session = Sesión
programme-none = Todavía no se ha previsto ninguna sesión
programme-none-text = Empiece por la primera sesión: qué es, cuándo comienza y cuánto dura. La fecha de la reunión puede seguir abierta.
programme-add = Añadir una sesión
programme-session-edit = Modificar la sesión
programme-remove = Eliminar esta sesión
programme-agenda = Orden del día para imprimir
programme-day = Día { $day }
programme-day-of = Día de la reunión
programme-sessions-count = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
programme-times-in = Horas de { $place }
programme-times-local = Horas del lugar de la reunión
programme-also-in = Mostrar también las horas de
programme-zone-none = Solo las horas de la reunión
programme-show = Mostrar
programme-room = Sala
programme-room-hint = Escríbala siempre igual, para que se note una doble reserva.
programme-track = Línea
programme-track-hint = Para sesiones simultáneas. Déjelo vacío cuando asisten todas las personas.
programme-kind = Tipo de sesión
programme-about = De qué trata
programme-minutes = Minutos
programme-languages-hint = Los idiomas que se hablan y se interpretan.
programme-interpretation = Interpretación: { $languages }
programme-follow = Desplazar lo que sigue ese día
programme-follow-hint = Las sesiones siguientes comienzan tanto más tarde o más temprano como termine esta; las de otra línea no se mueven.
programme-people = Presidencia, panel e intérpretes
programme-people-none = Nadie tiene todavía una función en esta sesión.
programme-role = Función
programme-find = Buscar a alguien en el directorio
programme-take-off = Quitar
programme-check = Por comprobar
programme-up = Subir
programme-down = Bajar
programme-drag = Arrastrar a otro lugar del programa
problem-past-midnight = La sesión terminaría después de la medianoche. Elija un lugar anterior o acorte lo que va antes.
programme-problems = { $count ->
    [one] { $count } sesión no puede quedar así
   *[other] { $count } sesiones no pueden quedar así
}
programme-published-since = El público puede leer el programa desde el { $day }
programme-not-published = Solo la secretaría ve el programa
programme-publish-hint = Una vez publicado, el público lee las sesiones, las salas y los nombres de quienes presiden, moderan e intervienen; no se nombra a los intérpretes.
programme-once-convened = El público lo lee cuando el diálogo está convocado y el programa publicado.
programme-publish = Publicar el programa
programme-withdraw = Ocultarlo al público
programme-sessions = una sesión
finding-gap = { $span } sin sesión antes de esta
finding-overrun = Se solapa { $span } con «{ $title }»
finding-room-taken = Su sala la usa también «{ $title }»
finding-person-twice = { $name } tiene también una función en «{ $title }»
finding-before-the-meeting = Comienza { $span } antes de la reunión
finding-after-the-meeting = Termina { $span } después de la reunión
finding-no-such-day = La reunión no tiene este día
finding-no-interpreter = No hay intérprete para este idioma: { $language }
portal-read-programme = Leer el programa
dialogue-step-programme = Elaborar el programa
done-programme-published = El programa se ha publicado.
done-programme-withdrawn = El público ya no ve el programa.
done-programme-moved = La sesión se ha movido.
done-session-added = La sesión se ha añadido. Indique abajo quién tiene una función en ella.
audit-session-added = Sesión añadida
audit-session-changed = Sesión modificada
audit-session-removed = Sesión eliminada
audit-session-role-given = Función asignada en una sesión
audit-session-role-ended = Función retirada en una sesión
audit-programme-published = Programa publicado
audit-programme-withdrawn = Programa oculto al público

session-kind-session = Sesión
session-kind-panel = Panel
session-kind-side-event = Evento paralelo
session-kind-break = Pausa
session-role-chair = Presidencia
session-role-moderator = Moderación
session-role-panellist = Panelista
session-role-rapporteur = Relatoría
session-role-interpreter = Interpretación

## Vínculos: un diálogo que sigue a otro
tie-title = Vincular a otro diálogo
tie-lead = Un diálogo vinculado mantiene su distancia respecto de otro: cuando ese se mueve, se mueve también, y se informa a las personas invitadas.
tie-to = Vinculado a
tie-along = Vinculados a este
tie-parent = A qué diálogo sigue
tie-days = Días entre ambos
tie-days-hint = 1 es el día inmediatamente anterior o posterior; 0 es el mismo día.
tie-side = De qué lado
tie-side-before = Antes
tie-side-after = Después
tie-place = En el mismo lugar y con la misma modalidad
tie-place-hint = El lugar y la modalidad se toman ahora y cada vez que cambien allí.
tie-same-place = en el mismo lugar
tie-days-before = { $days ->
    [0] el día en que comienza
    [one] { $days } día antes
   *[other] { $days } días antes
}
tie-days-after = { $days ->
    [0] el día en que termina
    [one] { $days } día después
   *[other] { $days } días después
}
tie-save = Vincular
tie-end = Desvincular; se queda donde está
change-moves-along = Se mueve también
change-nobody-told = No se informa a nadie: allí no tiene que cambiar ninguna invitación.
change-lead-along = { $count ->
    [one] { $count } diálogo está vinculado a este y se mueve también.
   *[other] { $count } diálogos están vinculados a este y se mueven también.
}
done-dialogue-tied = El diálogo está vinculado.
done-dialogue-untied = El diálogo ya no está vinculado. Se queda donde está.
problem-tied-to-another = Este diálogo está vinculado a otro. Mueva ese, o desvincule primero este.
refusal-tied-cannot-follow = «{ $title }» está vinculado a este diálogo y no puede moverse con él. Compruebe su fecha, su plazo y sus plazas, o desvincúlelo primero.
refusal-moves-others = Hay diálogos que su grupo no planifica y que siguen a este; se moverían con él. Pida a la secretaría que lo traslade.
audit-dialogue-tied = Vinculado a otro diálogo
audit-dialogue-untied = Desvinculado de otro diálogo

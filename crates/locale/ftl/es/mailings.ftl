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

# What is held about a person: taken along, held by law, erased.

person-data = Datos sobre esta persona
person-data-take = Llevarse los datos
person-data-take-text = Todo lo que Convener guarda sobre la persona, en un archivo: ficha del directorio, invitaciones y respuestas, delegaciones, asistencia, grupos, mensajes y registro. Es para quien lo solicita; la extracción queda registrada.
person-data-take-now = Descargar los datos
person-data-hold = Retención legal
person-data-hold-reason = Por qué deben conservarse los datos
person-data-hold-hint = Mientras haya un motivo, no se puede borrar a la persona. Vacíe el campo para levantar la retención.
person-data-erase = Borrar a la persona
person-data-erase-text = Se eliminan el nombre, las direcciones, lo escrito y todos los mensajes, aquí y en cada diálogo. Quedan los recuentos: que alguien de ese Estado, organización y género fue invitado y asistió. No se puede deshacer; las copias de seguridad lo conservan hasta que se borren.
person-data-word = borrar
person-data-word-hint = Escriba «{ $word }» para confirmar.
person-data-erase-now = Borrar definitivamente
person-data-held = Los datos están retenidos legalmente y no pueden borrarse ahora.
person-held = retenido por ley
person-still-invited = todavía invitado a un diálogo por celebrarse
person-erased = Borrado
person-erased-text = Se borró lo que identificaba a la persona; quedan los recuentos.
done-person-erased = Se ha borrado a la persona.
audit-personal-data-taken = Extrajo todos los datos de la persona
audit-legal-hold-set = Retuvo los datos de la persona
audit-legal-hold-ended = Levantó la retención de los datos
audit-person-erased = Borró a la persona

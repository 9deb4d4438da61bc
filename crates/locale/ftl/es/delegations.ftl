# Delegations: States and organizations that are invited as such, at the desk, in mails and behind the focal point's link.

delegation = Delegación
delegations = Delegaciones
delegations-lead = Estados y organizaciones invitados como tales. Sus puntos focales designan a las personas mediante un enlace; quienes usted confirme reciben la invitación como las demás.
delegations-invite = Invitar delegaciones
delegations-invite-lead = Cada punto focal recibe un mensaje en su idioma con un enlace. No se necesita cuenta.
delegations-invite-now = Enviar las invitaciones
delegations-none = No hay ninguna delegación invitada
delegations-none-text = Invite a Estados u organizaciones como tales y deje que digan a quién envían.
delegations-none-so = Ninguna delegación en esa situación.
delegations-all = Todas las delegaciones
delegations-show = Mostrar
delegations-remind = Recordar a quienes no han respondido
delegations-search = Nombre de la organización
delegations-kind = Tipo de organización
delegations-found-none = No hay a quién invitar
delegations-found-none-text = Ninguna organización aún no invitada coincide con la búsqueda y tiene en el directorio a alguien con correo electrónico.
delegations-more = Hay más. Busque la organización por su nombre.
delegation-organisations = Organizaciones
delegation-focal-point = Punto focal
delegation-focal-point-of = Punto focal de { $organisation }
delegation-table-seats = Puestos en la mesa
delegation-table-seats-hint = Para la jefatura y los delegados de cada delegación. Cuentan en el equilibrio.
delegation-adviser-seats = Puestos de asesores
delegation-adviser-seats-hint = Detrás de la mesa. No ocupan sus puestos ni cuentan en el equilibrio.
delegation-nominate-by = Designaciones hasta
delegation-nominate-by-hint = Último día para designar personas, en el lugar de la reunión. Después se puede sustituir.
delegation-message-hint = Lo que los puntos focales deben saber además de las fechas. Se muestra en el idioma en que lo escriba.
delegation-to-confirm = Designaciones por confirmar
delegation-to-confirm-hint = Quien se confirma recibe de inmediato la invitación por correo; se informa al punto focal.
delegates-confirm = Confirmar la selección
delegation-standing = Situación
delegation-standing-to-confirm = Por confirmar
delegation-standing-silent = Sin respuesta
delegation-standing-named = Designada
delegation-standing-declined = No envía a nadie
delegation-standing-withdrawn = Retirada
delegation-named = Personas designadas
delegation-named-of = { $named } de { $seats } designados, { $confirmed } confirmados
delegation-letters-count = { $count ->
    [one] { $count } carta
   *[other] { $count } cartas
}
delegation-asked-at = Último mensaje
delegation-answered-at = Respondió
delegation-seats = Puestos concedidos
delegation-seats-table = { $count ->
    [one] { $count } puesto en la mesa
   *[other] { $count } puestos en la mesa
}
delegation-seats-advisers = { $count ->
    [one] { $count } puesto de asesor
   *[other] { $count } puestos de asesores
}
delegation-left-table = { $count ->
    [one] { $count } en la mesa
   *[other] { $count } en la mesa
}
delegation-left-advisers = { $count ->
    [one] { $count } de asesor
   *[other] { $count } de asesores
}
delegation-free = Quedan libres: { $rule }.
delegation-rule = Su delegación dispone de: { $rule }.
delegation-people = Integrantes de la delegación
delegation-nobody-named = Aún no se ha designado a nadie
delegation-nobody-named-text = Designe una a una a las personas que envía. La secretaría las confirma y cada una recibe su propia invitación.
delegation-reason = Motivo
delegation-reason-hint = El punto focal lo leerá.
delegation-letter = Nota verbal o carta
delegation-letters = Nota verbal o carta de designación
delegation-letters-text = Si su práctica lo exige, envíela aquí. Solo la lee la secretaría.
delegation-letters-none = No se ha enviado ninguna.
delegation-letter-hint = PDF, Word, OpenDocument o imagen, hasta { $max } MB.
delegation-letter-send = Enviar la carta
delegation-letter-remove = Retirar
delegation-withdraw = Retirar la invitación
delegation-withdraw-text = El enlace del punto focal deja de funcionar. Quienes están confirmados siguen invitados hasta que retire su propia invitación.
delegation-of = Delegación: { $organisation }
delegation-declined-title = Ha indicado que no viene nadie
delegation-declined-text = Designe a alguien mientras sea posible y esta respuesta quedará anulada.
delegation-late-title = El plazo de designación ha vencido
delegation-late-text = Las personas designadas aún pueden sustituirse o retirarse. Para lo demás, escriba a la secretaría.
delegation-closed-title = Ya no se puede cambiar nada
delegation-closed-text = El diálogo ha terminado o no está abierto a delegaciones.
delegation-decline = No enviamos a nadie
delegation-decline-text = Se informa a la secretaría de que su organización no participa. Puede cambiar de opinión mientras el plazo esté abierto.
delegation-decline-now = Confirmar que no viene nadie
delegate-role = Función
delegate-role-head = Jefatura de delegación
delegate-role-delegate = Delegado
delegate-role-adviser = Asesor
delegate-role-head-hint = Habla en nombre de la delegación; se sienta a la mesa.
delegate-role-delegate-hint = Se sienta a la mesa.
delegate-role-adviser-hint = Se sienta detrás de la mesa.
delegate-state-nominated = Por confirmar
delegate-state-returned = Devuelta
delegate-state-confirmed = Confirmada
delegate-state-replaced = Sustituida
delegate-state-withdrawn = Retirada
delegation-state-asked = Invitada
delegation-state-declined = No envía a nadie
delegation-state-withdrawn = Invitación retirada
delegate-name = Designar a una persona
delegate-name-text = La secretaría confirma la designación; después la persona recibe su propia invitación.
delegate-change = Modificar
delegate-replace = Sustituir
delegate-replace-text = { $name } conserva el puesto hasta que la secretaría confirme a quien designe ahora.
delegate-withdraw = Retirar
delegate-withdraw-title = ¿Retirar a { $name }?
delegate-withdraw-text = Se retira la designación.
delegate-withdraw-confirmed = El puesto queda libre y se avisa a la persona con un mensaje que retira la entrada de su calendario.
delegate-send = Enviar la designación
delegate-confirm = Confirmar
delegate-return = Devolver con un motivo
delegate-returned-title = La secretaría pide un cambio
delegate-in-the-place-of = en lugar de { $name }
delegate-invitation = Invitación
delegate-language = Idioma de la invitación
delegate-language-hint = En el que se escribirá a la persona.
delegate-email-hint = Allí se envía la invitación con su entrada de calendario.
delegate-gender-hint = Como la persona desee contar en el equilibrio. Sin indicar no cuenta en ningún sentido.
delegation-mail-asked-subject = Su delegación: { $title }
delegation-mail-again-subject = Recordatorio: su delegación, { $title }
delegation-mail-asked-text = Se invita a { $organisation } a enviar una delegación a «{ $title }».
delegation-mail-asked-seats = Puestos: { $table } en la mesa y { $advisers } para asesores. Con este enlace indica a quién envía, sin cuenta:
delegation-mail-asked-then = Allí también puede subir una nota verbal, sustituir a alguien más tarde o indicar que no viene nadie. El enlace es de su organización: compártalo solo con quien designe la delegación.
delegation-mail-open = Abrir su delegación
delegation-mail-small = Recibe este mensaje como punto focal de { $organisation }.
delegation-mail-confirmed-subject = Confirmación: su delegación, { $title }
delegation-mail-confirmed-text = Confirmados para «{ $title }»: { $names }. Cada persona recibe una invitación con una entrada de calendario.
delegation-mail-returned-subject = Su designación: { $title }
delegation-mail-returned-text = La secretaría aún no ha podido confirmar a { $name } para «{ $title }»:
delegation-mail-withdrawn-subject = Invitación retirada: { $title }
delegation-mail-withdrawn-text = Se ha retirado la invitación a { $organisation } para enviar una delegación a «{ $title }»:
mail-kind-delegation = Delegación
done-delegations-invited = Se está escribiendo a los puntos focales.
done-delegations-nobody-new = Todas están ya invitadas.
done-delegations-reminded = Se les envía un recordatorio.
done-delegations-nobody-to-remind = No hay a quién recordar: se les escribió hace menos de veinte horas o el plazo venció.
done-delegates-confirmed = Confirmado. Las invitaciones están en camino.
done-delegate-returned = Devuelta. El punto focal leerá el motivo.
done-delegation-withdrawn = La invitación se ha retirado.
done-delegate-named = Enviado a la secretaría. Recibirá un mensaje con su decisión.
done-delegate-withdrawn = Retirada.
done-delegation-declined = La secretaría sabe que no viene nadie.
done-delegation-letter-sent = La secretaría tiene su carta.
audit-delegations-invited = Invitó a organizaciones a enviar delegaciones
audit-delegations-reminded = Envió un recordatorio a los puntos focales
audit-delegate-nominated = Un punto focal designó a una persona
audit-delegate-replacement-named = Un punto focal designó a un sustituto
audit-delegate-withdrawn = Un punto focal retiró a una persona
audit-delegates-confirmed = Confirmó delegados
audit-delegate-returned = Devolvió una designación
audit-delegation-declined = Una organización no envía a nadie
audit-delegation-withdrawn = Retiró la invitación de una organización
audit-delegation-letter-sent = Llegó una carta de una delegación
audit-delegation-letter-removed = Se retiró una carta de una delegación
audit-organisations = { $count ->
    [one] { $count } organización
   *[other] { $count } organizaciones
}

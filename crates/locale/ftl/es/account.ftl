# El inicio y el cierre de sesión, y el marco del registro de auditoría.

sign-in-title = Iniciar sesión
sign-in-lead = Introduzca su dirección de correo electrónico. Si alguna cuenta la tiene, se enviará allí un enlace para iniciar sesión.
sign-in-email = Dirección de correo electrónico
sign-in-send = Enviarme un enlace
sign-in-sent-title = Consulte su correo
sign-in-sent-text = Si alguna cuenta tiene esta dirección, hay un enlace en camino. Puede utilizarse una sola vez, en un plazo de 30 minutos.
sign-in-again = Solicitar otro enlace
sign-in-link-title = Iniciar sesión
sign-in-link-text = Está a punto de iniciar sesión como { $address }.
sign-in-link-button = Iniciar sesión
sign-in-link-spent-title = Este enlace ya no se puede utilizar
sign-in-link-spent-text = Un enlace de inicio de sesión sirve una sola vez, en un plazo de 30 minutos. Solicite otro; le llevará un minuto.
sign-in-mail-subject = Su enlace para iniciar sesión en Convener
sign-in-mail-text = Abra este enlace para iniciar sesión. Puede utilizarse una sola vez, en un plazo de 30 minutos.
sign-in-mail-button = Iniciar sesión
sign-in-mail-not-you = Si usted no lo ha solicitado, no tiene que hacer nada.
signed-out-title = Ya no tiene la sesión abierta
signed-out-notice = Aún no se ha guardado nada y nada se ha perdido
signed-out-text = Su conexión terminó después de abrir el formulario. Conéctese en otra ventana, vuelva a esta y envíe de nuevo lo que escribió.
signed-out-sign-in = Conectarse en otra ventana
signed-out-send = Enviar de nuevo
signed-out-typed = Lo que escribió

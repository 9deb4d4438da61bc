# Asociados: coanfitriones, procesos regionales y quienes apoyan diálogos y procesos.

partner = Asociado
partners = Asociados
partners-lead = Con quién se celebra el diálogo. Los nombres, enlaces y logotipos figuran en su página pública, tras los enlaces de las personas invitadas, en el orden del día y en la nota conceptual; la invitación los nombra.
partners-lead-process = Cada diálogo del proceso lleva también estos nombres, enlaces y logotipos.
partner-none = Todavía no hay asociados
partner-none-text = Coanfitriones, procesos regionales y quienes lo apoyan, con un enlace y un logotipo si lo hay.
partner-add = Añadir un asociado
partner-remove = Retirar
partner-name = Nombre
partner-name-hint = Tal como debe leerse. Una organización del directorio se reconoce por su nombre.
partner-role = Función
partner-role-co-host = Coanfitrión
partner-role-regional-process = Proceso regional
partner-role-supporter = Apoyo
partner-link = Dirección web
partner-link-hint = Empieza por https://.
partner-place-hint = 1 es el primero. Si se deja vacío, un nuevo asociado va al final.
partner-logo = Logotipo
partner-logo-hint = PNG o JPEG, { $max } MB como máximo. Se muestra sobre blanco y se lee en voz alta con el nombre de arriba.
partner-logo-present = El logotipo actual
partner-logo-away = Quitar este logotipo
partner-elsewhere = (otro sitio)
partners-co-host = Coorganizado por
partners-regional-process = Junto con el proceso regional
partners-supporter = Con el apoyo de
partners-of-process = Del proceso
partners-of-process-hint = Los lectores los ven en cuanto el proceso ha comenzado.
partners-of-process-change = Asociados del proceso

letter-sample-partner = Proceso Regional sobre Asilo
placeholder-partners = Tabla de coanfitriones, procesos regionales y apoyos con sus enlaces; se omite si no hay ninguno

problem-file-not-a-picture = Un logotipo es una imagen PNG o JPEG, y este archivo no es ninguna de las dos. Guárdelo como PNG y elíjalo de nuevo.

done-partner-added = Se ha añadido el asociado.

audit-partner-added = Asociado añadido
audit-partner-changed = Asociado modificado
audit-partner-removed = Asociado retirado

# Who was there and who spoke.
done-attendance-recorded = Se ha registrado la asistencia.
attendance-title = Asistencia
attendance-lead = Registre quién estuvo presente y quién hizo uso de la palabra. El equilibrio muestra ambas etapas en cuanto se guardan.
attendance-presence = Presencia
attendance-spoke = Intervino
attendance-not-recorded = Sin registrar
attendance-uninvited = Sin invitación
attendance-rest-in-person = Registrar como presentes en persona a todas las demás que aceptaron
attendance-rest-online = Registrar como presentes en línea a todas las demás que aceptaron
attendance-counts = { $present } presentes · { $spoke } intervinieron · { $open } sin registrar
attendance-closed = Aún no se puede registrar nada
attendance-nobody = Todavía no se ha invitado a nadie
attendance-nobody-text = Las personas invitadas figuran en esta lista.

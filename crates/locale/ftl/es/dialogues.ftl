# Los diálogos en el escritorio: la preparación, la vista general de un diálogo, el inicio del escritorio.

refusal-too-early = El diálogo aún no ha comenzado. Márquelo como celebrado cuando haya comenzado.
# In the list above a form: the field, and what is wrong with it.
form-problem-of = { $label }: { $problem }
problem-not-the-word = Escriba la palabra exactamente como se muestra.
done-dialogue-created = El diálogo se ha creado. La lista que figura a continuación sigue todos sus pasos.
done-dialogue-unchanged = No había nada distinto; no se ha cambiado nada.
done-dialogue-convened = El diálogo se ha convocado. Ya es público y pueden enviarse las invitaciones.
done-dialogue-held = El diálogo se ha marcado como celebrado. A continuación viene el informe.
done-dialogue-cancelled = El diálogo se ha cancelado.

## Lo que puede faltarle a un diálogo
dialogue-summary = un resumen que diga de qué trata el diálogo
dialogue-date = una fecha

## Encabezamiento de las páginas de un diálogo
dialogue-tabs = Este diálogo
dialogue-tab-overview = Vista general
dialogue-tab-balance = Equilibrio
dialogue-tab-invitations = Invitaciones
dialogue-tab-attendance = Asistencia
dialogue-tab-report = Informe
dialogue-when = Fecha
dialogue-seats-label = Plazas
dialogue-seats = { $seats ->
    [one] { $seats } plaza
   *[other] { $seats } plazas
}

## La lista
dialogue-list-lead = Todos los diálogos en preparación, convocados, celebrados o cancelados.
dialogue-filter = Filtrar diálogos
dialogue-year = Año
dialogue-invited = Personas invitadas
dialogue-accepted = Aceptaciones
dialogue-none-yet = Todavía no se ha previsto ningún diálogo
dialogue-none-yet-text = Comience con un título y un número de plazas. La fecha puede fijarse después.

## El formulario
dialogue-new = Nuevo diálogo
dialogue-new-lead = Será un borrador que solo ve la Secretaría hasta que usted lo convoque.
dialogue-create = Crear un diálogo
dialogue-edit = Cambiar el plan
dialogue-optional = opcional
dialogue-format = Formato
dialogue-themes-hint = Elija todos los temas del diálogo. Pueden convertirse en cuotas.
dialogue-when-known = ¿Qué se sabe de la fecha?
dialogue-days = El día o los días
dialogue-days-hint = Las horas se fijarán después.
dialogue-hours = Las horas
dialogue-hours-hint = Los calendarios mostrarán entonces la invitación a la hora correcta en todas partes.
dialogue-first-day = Día
dialogue-last-day = Último día, si es otro
dialogue-start-time = Comienza a las
dialogue-end-time = Termina a las
dialogue-respond-by = Respuestas hasta el
dialogue-respond-by-hint = Último día en que se tiene en cuenta una respuesta, en el huso horario de la reunión.
dialogue-where = Lugar
dialogue-mode = Modalidad
dialogue-place-hint = Primero la ciudad, luego el edificio y la sala. No es necesario para una reunión exclusivamente en línea.
dialogue-online-address = Dirección de la sala en línea
dialogue-online-address-hint = Se muestra a las personas invitadas, nunca al público. Comienza por https://.
dialogue-seats-hint = Una plaza es una persona en la mesa.
dialogue-seats-number = Número de plazas
dialogue-per-country = Máximo por país
dialogue-per-organisation = Máximo por organización
dialogue-summary-label = Resumen
dialogue-summary-hint = De qué trata el diálogo y qué se espera de él, en unas pocas frases. Figura en las invitaciones y en la página pública. Es necesario para convocar el diálogo.
dialogue-language = Idioma del título y del resumen
dialogue-language-hint = Cada invitación se redacta en el idioma de la persona que la recibe.

## La vista general
dialogue-life = Del plan al informe
dialogue-plan = El plan
dialogue-elsewhere = Véase también
dialogue-reference = Número en el año
dialogue-copy = Planificar otro como este
dialogue-take = Tomar del diálogo que sirve de modelo
dialogue-take-quotas = Sus cuotas
dialogue-take-standings = Quiénes deben y no deben ser invitados, con los motivos
dialogue-take-programme = Su programa, sin las personas
dialogue-take-partners = Sus asociados, con sus logotipos
dialogue-public-page = Página pública
dialogue-convene = Convocar
dialogue-hold = Marcar como celebrado
dialogue-cancel = Cancelar este diálogo
dialogue-step-plan = Completar el plan
dialogue-step-convene = Convocar el diálogo
dialogue-step-quotas = Fijar las cuotas
dialogue-step-shortlist = Elaborar una lista equilibrada de candidatos
dialogue-step-invitations = Enviar las invitaciones
dialogue-step-answers = Seguir las respuestas
dialogue-step-hold = Celebrar el diálogo
dialogue-step-report-drafted = Redactar el informe resumido
dialogue-step-report-adopted = Someter el informe a aprobación
dialogue-step-report-published = Publicar el informe
dialogue-pace-done = Hecho
dialogue-pace-next = A continuación
dialogue-pace-late = Con retraso
dialogue-pace-later = Más adelante
dialogue-pace-skipped = No se hizo aquí
dialogue-note-no-summary = Falta un resumen; es necesario para convocar el diálogo.
dialogue-note-quotas = { $count ->
    [one] { $count } cuota
   *[other] { $count } cuotas
}
dialogue-note-shortlist = { $count } en la lista para { $seats ->
    [one] { $seats } plaza
   *[other] { $seats } plazas
}
dialogue-note-invited = { $count ->
    [one] { $count } persona invitada
   *[other] { $count } personas invitadas
} para { $seats ->
    [one] { $seats } plaza
   *[other] { $seats } plazas
}
dialogue-note-answers = Aceptan: { $accepted } · por confirmar: { $tentative } · declinan: { $declined } · sin respuesta: { $silent }
dialogue-note-until = respuestas hasta el { $day }

## La cancelación
dialogue-cancel-draft = Este diálogo es un borrador que nadie ha visto fuera. Permanece en la lista como cancelado.
dialogue-cancel-convened = { $people ->
    [0] La página pública indicará que el diálogo se ha cancelado. Nadie tiene una invitación. Esta acción no puede deshacerse.
    [one] La página pública indicará que el diálogo se ha cancelado; { $people } persona tiene una invitación, que se retirará por correo electrónico. Esta acción no puede deshacerse.
   *[other] La página pública indicará que el diálogo se ha cancelado; { $people } personas tienen una invitación, que se retirará por correo electrónico. Esta acción no puede deshacerse.
}
dialogue-cancel-reason-hint = Se conserva en el registro de auditoría.
dialogue-cancel-word = CANCELAR
dialogue-cancel-confirm = Escriba { $word } para confirmar
dialogue-keep = Mantener el diálogo

## El inicio del escritorio
desk-due = Con retraso y a continuación
desk-nothing-due = No hay nada pendiente.
desk-all-dialogues = Ver todos los diálogos
desk-answers = Últimas respuestas
desk-no-answers = Todavía no ha llegado ninguna respuesta.
desk-own = Lo último en que trabajó
desk-own-none = Aquí aparecen los diálogos que usted crea o cambia.
desk-first-text = Cree el primer diálogo: bastan un título y un número de plazas para comenzar.
desk-first-contacts = Importe después a las personas que podrían ser invitadas, desde un archivo CSV o XLSX.
desk-people-known = { $people ->
    [one] { $people } persona figura ya en el directorio.
   *[other] { $people } personas figuran ya en el directorio.
}
desk-import-contacts = Importar contactos
desk-focal-point-text = Usted es el punto focal de su organización. Las invitaciones llegan a cada persona por correo electrónico y se responden mediante el enlace de ese correo o en el calendario, sin iniciar sesión; allí mismo se propone a una persona sustituta. Escriba a la Secretaría para cambiar quién puede ser invitado por su organización.
desk-lead-text = Usted figura como responsable y actualmente no tiene ningún grupo de trabajo a su cargo. Escriba a la Secretaría.
desk-lead-none = Todavía no hay prevista ninguna reunión de sus grupos
desk-lead-none-text = Prevea una aquí o en la página de un grupo: elija quién asiste, invite y vea quién responde.

## Un año de un vistazo
year-view = El año por meses
year-title = El año { $year }
year-lead = { $count ->
    [one] { $count } diálogo, y los hitos de los procesos
   *[other] { $count } diálogos, y los hitos de los procesos
}
year-months = Meses del año
year-none = Nada cae en este año
year-none-text = Los diálogos aparecen aquí cuando tienen fecha.
year-undated = { $count ->
    [one] { $count } diálogo no tiene fecha todavía
   *[other] { $count } diálogos no tienen fecha todavía
}

## Dos personas, un formulario
conflict-title = Modificado entretanto por otra persona
conflict-text = Lo que usted escribió sigue en el formulario de abajo. Los campos que no había tocado tomaron el nuevo valor. Si guarda de nuevo, valen los suyos.
conflict-now = Ahora
conflict-typed = Usted escribió
conflict-taken-over = Sin tocar: se tomó el nuevo valor

# Without duplicating existing forums: the meetings of other bodies, similar meetings, weekends and public holidays.

nav-forums = Otros foros
forum-lead = Reuniones de procesos regionales y otros órganos. Los diálogos que se planifican se comparan con ellas.
forum-new = Añadir una reunión
forum-new-lead = Solo la ve la secretaría.
forum-none = Aquí no figura ninguna reunión de otro órgano
forum-none-text = Añada una a mano o incorpore el archivo de calendario que publica un proceso regional.
forum-to-come = Próximas
forum-past = Pasadas
forum-days = Días
forum-organiser = Celebrada por
forum-organiser-hint = El proceso regional o el órgano, por ejemplo el Proceso de Bali.
forum-all-regions = Todos los grupos regionales
forum-themes-hint = Elija todos los temas que trata. Los temas en común son los que hacen parecido a un diálogo.
forum-address = Dirección web
forum-imported-hint = Procede de un archivo de calendario. Cuando el archivo se incorpora de nuevo, el título, los días y el lugar pasan a ser los del archivo.
forum-remove = Retirar de la lista
forum-import = Incorporar un archivo de calendario
forum-import-lead = Archivos terminados en .ics, como los ofrecen calendarios y sitios web. Nada se incorpora antes de que usted lo haya visto.
forum-file = Archivo de calendario
forum-file-hint = Como máximo 256 KB y 1 000 reuniones.
forum-file-look = Ver el archivo
forum-preview = Qué ocurre con cada reunión
forum-preview-lead = Las reuniones se reconocen por el identificador que les da el archivo, de modo que un archivo puede incorporarse de nuevo cuando cambia.
forum-becomes = Qué ocurre
forum-common-hint = Vale para cada reunión nueva. Después puede modificarse en cada una; lo que se dijo de las demás se mantiene.
forum-take-over = Incorporar
forum-nothing-to-take = No hay nada que incorporar.
forum-repeats = Se repite; solo se incorpora la primera vez.
forum-row = Reunión { $number } del archivo
forum-outcome-created = Nueva
forum-outcome-updated = Actualizada
forum-outcome-unchanged = Sin cambios
forum-outcome-removed = Cancelada: se retira de la lista
forum-outcome-left-out = Omitida
forum-outcome-without-uid = No tiene identificador
forum-outcome-uid-twice = El mismo identificador figura más arriba
forum-outcome-without-title = No tiene título
forum-outcome-without-day = No tiene un día legible
forum-outcome-end-before-start = Termina antes de comenzar
file-reason-agenda-too-large = supera los 256 KB o contiene más de 1 000 reuniones; divídalo
file-reason-no-meetings = no contiene ninguna reunión
problem-not-a-calendar = Esto no es un archivo de calendario.
done-forums-imported = El archivo de calendario se ha incorporado.
audit-forum-added = Anotó una reunión de otro órgano
audit-forum-changed = Modificó una reunión de otro órgano
audit-forum-removed = Retiró de la lista una reunión de otro órgano
audit-forums-imported = Incorporó un archivo de calendario de otro órgano
audit-forum-counts = { $created } nuevas, { $updated } actualizadas, { $unchanged } sin cambios, { $removed } retiradas

## Similar meetings
similar-look = Buscar reuniones parecidas
similar-title = Reuniones parecidas
similar-text = Compruebe que no se duplican ni solicitan dos veces a las mismas personas.
similar-title-words = título parecido
similar-themes = en común: { $themes }
similar-regions = misma región: { $regions }
similar-same-days = en los mismos días
similar-days = { $days ->
    [one] a { $days } día como máximo
   *[other] a { $days } días como máximo
}
similar-none = No se ha encontrado ninguna reunión parecida.
likeness-strong = muy parecida
likeness-clear = parecida
likeness-some = algo en común

## Weekends and public holidays
beside-title = Fines de semana y días festivos en estas fechas
beside-text = De donde proceden las personas de la lista –o, mientras esté vacía, en los Estados de los grupos regionales que piden las cuotas– y en el lugar de la reunión.
beside-weekend = fin de semana en { $states }
beside-holiday = { $name } en { $states }
beside-estimated = { $name } en { $states } (según la luna, puede variar un día)
beside-other-states = { $count ->
    [one] { $count } Estado más
   *[other] { $count } Estados más
}
beside-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
beside-unknown = Los días festivos se conocen hasta finales de { $year }.

# Archivo de diálogos: fuera de las listas del escritorio, y de vuelta.

dialogue-archive = Archivar
dialogue-archive-hint = Las listas y el año dejan de mostrarlo. Sigue pudiéndose leer y restaurar; el público no ve ninguna diferencia.
dialogue-archived = Archivado
dialogue-archived-text = Las listas y el año no muestran este diálogo. Restáurelo para cambiar su plan o continuarlo. El público no ve ninguna diferencia.
dialogue-archived-show = Diálogos archivados
dialogue-archived-hide = Volver a los diálogos en uso
dialogue-restore = Restaurar
dialogue-open-invitations = hay personas invitadas con asiento
year-archived = { $count ->
    [one] Mostrar también { $count } diálogo archivado
   *[other] Mostrar también { $count } diálogos archivados
}
year-without-archived = No mostrar los diálogos archivados

done-dialogue-archived = Se ha archivado el diálogo.
done-dialogue-restored = Se ha restaurado el diálogo.

audit-dialogue-archived = Diálogo archivado
audit-dialogue-restored = Diálogo restaurado

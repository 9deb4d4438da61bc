saved-lists = Selecciones guardadas
saved-list-of-directory = Directorio
saved-list-of-dialogues = Diálogos
saved-list-shared = compartida con todo el personal de la secretaría
saved-list-save = Guardar esta selección
saved-list-manage = Guardar esta selección o eliminar una
saved-list-name = Nombre
saved-list-name-hint = Por ejemplo: Estados del Pacífico, jueces. Un nombre ya utilizado pasará a designar esta selección.
saved-list-share = Compartirla con todo el personal de la secretaría
saved-list-button = Guardar
saved-list-remove = Eliminar
saved-list-none = Elija filtros para guardar una selección.
done-list-saved = La selección se ha guardado.
done-list-removed = La selección se ha eliminado.
audit-list-saved = Guardó una selección de una lista
audit-list-removed = Eliminó una selección guardada
list-export-xlsx = Como libro de Excel
dialogue-export = { $dialogues ->
    [one] Exportar un diálogo en CSV
    [many] Exportar { $dialogues } de diálogos en CSV
   *[other] Exportar { $dialogues } diálogos en CSV
}
list-first-day = Primer día
list-last-day = Último día

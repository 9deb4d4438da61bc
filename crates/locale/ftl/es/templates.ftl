# La plantilla de un proceso y las notas conceptuales que sus diálogos rellenan en ella.

template = Plantilla de nota conceptual y programa
template-lead = Todos los diálogos de este proceso rellenan los mismos apartados. Al guardar se crea una nueva versión; lo rellenado en una anterior permanece hasta que se adopte.
template-row = Parte { $number }
template-part = Pertenece a
template-part-concept-note = Nota conceptual
template-part-programme = Programa
template-heading = Apartado
template-guidance = Preguntas orientadoras
template-limit = Número máximo de palabras, o minutos de una sesión
template-save = Guardar como nueva versión
template-missing = una plantilla de su proceso
concept-note = Nota conceptual
concept-note-print = Página para imprimir
concept-note-no-template = Todavía no hay plantilla
concept-note-no-template-text = El diálogo necesita un proceso, y el proceso una plantilla con partes de una nota conceptual.
concept-note-not-written = sin redactar
concept-note-whole = Todas las partes están redactadas
concept-note-missing = { $count ->
    [one] Falta { $count } parte
   *[other] Faltan { $count } partes
}
concept-note-words = { $words ->
    [one] { $words } palabra
   *[other] { $words } palabras
}
concept-note-words-of = { $words } de { $limit ->
    [one] { $limit } palabra como máximo
   *[other] { $limit } palabras como máximo
}
concept-note-newer = La plantilla tiene una versión más reciente: { $version }
concept-note-newer-text = Lo redactado bajo un apartado que se mantiene pasa a ella; el resto queda guardado abajo.
concept-note-take-over = Adoptar la versión más reciente
concept-note-kept = Redactado para versiones anteriores de la plantilla
programme-asked-for = La plantilla pide sesiones que faltan
programme-asked-for-text = Añádalas con el título que usan todos los diálogos del proceso.
done-template-saved = La plantilla se ha guardado.
done-template-taken-over = Se ha adoptado la versión más reciente de la plantilla.
problem-too-many-words = Use como máximo { $max } palabras; hay { $found }.
problem-locked-by-template = La plantilla da su título a esta sesión. No puede cambiarse aquí.
audit-template-saved = Plantilla guardada
audit-template-taken-over = Plantilla más reciente adoptada
audit-concept-note-changed = Nota conceptual modificada

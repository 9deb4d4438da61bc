# El directorio: personas y organizaciones, importación y exportación de listas.

directory-lead = Personas y organizaciones a las que se puede invitar.
directory-import = Importar contactos
directory-add = Añadir una persona
directory-add-lead = Una sola persona, a mano. Si son más que unas pocas, importe una lista.
directory-edit = Corregir los datos de esta persona
directory-export = { $people ->
    [one] Exportar { $people } persona en CSV
   *[other] Exportar { $people } personas en CSV
}
directory-empty = El directorio está vacío
directory-empty-text = Importe una lista de contactos desde una hoja de cálculo (CSV o XLSX). Verá qué ocurriría con cada fila antes de que se escriba nada.
directory-filter = Filtrar el directorio
directory-search = Nombre, organización o cargo
directory-bureau = Oficina del ACNUR
directory-caption = Personas
directory-archived = Retirada del directorio
directory-show-archived = Mostrar las personas retiradas
directory-show-current = Mostrar las personas activas
directory-no-address = Sin dirección de correo electrónico
directory-no-address-text = No se puede invitar a esta persona hasta que se añada una dirección.
directory-not-known = –
directory-last-changed = Última modificación
directory-person = Persona
directory-body = Organización y mandato
directory-optional = opcional
directory-names-hint = Tal como lo escribe la persona. Basta un solo nombre si la persona tiene uno solo.
directory-email-hint = Sin dirección, la persona puede figurar en el directorio, pero no se la puede invitar.
directory-gender-hint = Solo según lo declare la propia persona.
directory-preferred-language = Idioma de los correos
directory-preferred-hint = Inglés, si no se elige ninguno.
directory-no-state = Ningún Estado
directory-country-hint = Déjelo abierto para las organizaciones que no pertenecen a ningún Estado.
directory-external-id-hint = El número o código de la persona en su propia lista; permite reconocerla cuando la lista se vuelve a importar.
directory-invitations = Invitaciones
directory-invitations-count = { $count ->
    [0] Sin invitaciones a diálogos hasta ahora.
    [one] Invitación a { $count } diálogo.
   *[other] Invitaciones a { $count } diálogos.
}
directory-archive = Retirar del directorio
directory-archive-hint = La persona deja de aparecer en las búsquedas y propuestas. Se conservan las invitaciones y los informes que la mencionan. Puede deshacerlo en cualquier momento.
directory-restore = Restituir al directorio
directory-restore-hint = La persona vuelve a aparecer en las búsquedas y propuestas.

## Columns of a list
directory-column-external-id = Referencia propia
directory-column-given-name = Nombre
directory-column-family-name = Apellidos
directory-column-gender = Género
directory-column-email = Dirección de correo electrónico
directory-column-languages = Idiomas
directory-column-organisation = Organización
directory-column-organisation-type = Tipo de organización
directory-column-country = País
directory-column-mandate-scope = Alcance del mandato
directory-column-themes = Temas
directory-column-position = Cargo

## Choosing a list
directory-import-lead = Elija una lista. No se escribe nada antes de que haya visto qué ocurriría y lo haya confirmado.
directory-file = Lista de contactos
directory-file-hint = CSV o Excel (.xlsx), hasta 20 MB y 100 000 filas.
directory-upload = Comprobar la lista
directory-format = Cómo debe ser la lista
directory-format-text = La primera fila lleva los nombres de columna que figuran a continuación, en cualquier orden. Varios idiomas o temas en una misma celda se separan con punto y coma. Una celda vacía no cambia nada de lo que ya se sabe.
directory-format-caption = Columnas de una lista
directory-format-column = Columna
directory-format-meaning = Significado
directory-format-values = Contenido posible
directory-format-country = Tres letras de la norma ISO 3166-1, como KEN; vacío para las organizaciones que no pertenecen a ningún Estado
directory-format-free = Texto

## Before and after an import
directory-preview = Comprobar antes de importar
directory-preview-lead = Todavía no se ha escrito nada. Esto es lo que ocurriría.
directory-imported = Importación terminada
directory-counts = Filas según lo que ocurre con ellas
directory-count-created = Personas nuevas
directory-count-updated = Personas modificadas
directory-count-unchanged = Conocidas, sin novedades
directory-count-merged = Misma persona que en una fila anterior
directory-count-refused = Filas rechazadas
directory-columns-left-out = Columnas que el directorio no conserva: { $names }
directory-some-refused = { $rows ->
    [one] { $rows } fila no se puede importar
   *[other] { $rows } filas no se pueden importar
}
directory-some-refused-text = Corríjalas en su archivo y vuelva a subirlo, o déjelas fuera. No se escribe nada mientras esto siga pendiente.
directory-skip = { $rows ->
    [one] Dejar fuera la fila rechazada e importar las demás
   *[other] Dejar fuera las { $rows } filas rechazadas e importar las demás
}
directory-confirm = { $people ->
    [one] Importar { $people } persona
   *[other] Importar { $people } personas
}
directory-import-another = Elegir otra lista
directory-nothing-new = Todo lo que contiene esta lista ya se conoce; no hay nada que importar.
directory-nothing-good = Ninguna fila de esta lista se puede importar. Corrija el archivo y vuelva a subirlo.
directory-only-refused = Las filas que se pueden importar ya se conocen. Corrija las rechazadas y vuelva a subir el archivo.
directory-left-out = { $rows ->
    [one] Se dejó fuera { $rows } fila rechazada.
   *[other] Se dejaron fuera { $rows } filas rechazadas.
}
directory-go = Abrir el directorio
directory-rows = Fila por fila
directory-row = Fila
directory-outcome = Qué ocurre
directory-tab-refused = Rechazadas
directory-tab-notes = Conviene revisar
directory-tab-updated = Modificadas
directory-tab-created = Nuevas
directory-tab-merged = Reunidas
directory-tab-unchanged = Sin novedades
directory-will-create = Persona nueva
directory-will-keep = Sin novedades
directory-will-merge = Misma persona que en la fila { $row }
directory-note-no-address = No hay dirección de correo electrónico: no se puede invitar a la persona hasta que se añada una.
directory-note-cleaned = Se eliminaron caracteres invisibles o superfluos: { $columns }.
directory-note-differs = Esta fila dice otra cosa; se conserva lo que dice la fila anterior: { $columns }.
directory-note-looks-like = Quizá sea un duplicado: { $name }, en la misma organización.
directory-note-archived = La persona fue retirada del directorio y sigue fuera de él.

## Notices, refusals and the audit trail
done-person-added = La persona figura en el directorio.
done-person-archived = La persona fue retirada del directorio.
done-person-restored = La persona figura de nuevo en el directorio.
done-contacts-imported = La lista se ha importado.
audit-person-archived = Persona retirada del directorio
audit-person-restored = Persona restituida al directorio
refusal-columns-missing = Faltan estas columnas en la fila de encabezado: { $names }. Añádalas, vacías si no sabe nada, y vuelva a subir el archivo.
refusal-columns-repeated = La fila de encabezado nombra dos veces estas columnas: { $names }. Conserve cada una una sola vez y vuelva a subir el archivo.
problem-unknown-code = «{ $code }» no es una palabra de esta lista.
problem-wrong-number-of-cells = La fila tiene { $found } celdas y el encabezado { $expected }. Probablemente falte un separador o unas comillas.
file-reason-too-large = supera los 20 MB, o mucho más una vez descomprimido; divídalo
file-reason-not-a-draw = no contiene ningún sorteo publicado
file-reason-old-excel = es un archivo de Excel antiguo o protegido con contraseña; guárdelo como .xlsx sin contraseña o como «CSV UTF-8»
file-reason-no-rows = no tiene filas debajo del encabezado
file-reason-empty = está vacío
file-reason-not-text = no es un texto ni un libro de Excel
file-reason-not-utf-8 = sus letras no están codificadas en UTF-8; en Excel elija «Guardar como» y «CSV UTF-8», o guárdelo como .xlsx
file-reason-not-a-workbook = no es un libro de Excel que se pueda abrir; vuelva a guardarlo como .xlsx o como «CSV UTF-8»

# Documentos: archivos y enlaces de los diálogos, las sesiones y los grupos.

documents = Documentos
document-add = Añadir un documento
document-add-now = Añadir el documento
document-all = Todos los documentos
document-none = Todavía no hay documentos
document-none-text = Notas conceptuales, documentos de antecedentes, declaraciones: como archivos o enlaces, para todos, para las personas invitadas o solo para la secretaría.
document-kind = Tipo de documento
document-kind-choose = Elija un tipo
document-kind-concept-note = Nota conceptual
document-kind-programme = Programa
document-kind-background-paper = Documento de antecedentes
document-kind-statement = Declaración
document-kind-presentation = Presentación
document-kind-summary = Resumen
document-kind-terms-of-reference = Mandato
document-kind-logistics = Información práctica
document-kind-other = Otro
document-visibility = Quién puede leerlo
document-visibility-public = Todos
document-visibility-participants = Las personas invitadas
document-visibility-secretariat = Solo la secretaría
document-visibility-hint = Todos lo encuentran en la página pública una vez convocado el diálogo; las personas invitadas lo encuentran tras su enlace.
document-visibility-hint-group = Todos lo encuentran en la página del grupo; las personas invitadas a una reunión del grupo lo encuentran tras su enlace.
document-belongs = Pertenece a
document-whole-dialogue = El diálogo en su conjunto
document-languages = Para abrir
document-language = Idioma del texto
document-link = Dirección web, si está publicado en otro sitio
document-link-hint = Comienza por https://. Déjela vacía si envía un archivo.
document-file = Archivo
document-sending = El archivo se está enviando.
document-checking = El archivo ha llegado y se está comprobando.
document-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, texto sin formato o CSV, { $max } MB como máximo y sin macros. Las imágenes se guardan sin lo que la cámara escribió en ellas.
document-place = Lugar en la lista
document-place-hint = 1 es el primero. Si se deja vacío, un documento nuevo va al final.
document-version = Versión { $number }
document-version-column = Versión
document-present = la que se lee
document-made = Añadida
document-is = Contenido
document-is-link = Enlace
document-next-version = Añadir una versión u otro idioma
document-next-version-hint = Los lectores reciben la versión más reciente en cada idioma. Las anteriores se conservan y pueden abrirse aquí.
document-next-version-now = Añadir la versión
document-change = Modificar el título, el tipo, los lectores o el lugar
document-archive = Archivar el documento
document-archive-hint = Solo la secretaría lo seguirá encontrando. Se conservan todas sus versiones y puede restablecerse.
document-archived = Archivado
document-archived-text = Solo la secretaría ve este documento. Restablézcalo para modificarlo o devolverlo a sus lectores.
document-archived-list = { $count ->
    [one] { $count } documento archivado
   *[other] { $count } documentos archivados
}
document-restore = Restablecer
document-kilobytes = { $size } kB
document-megabytes = { $size } MB

file-kind-pdf = PDF
file-kind-docx = Word
file-kind-xlsx = Excel
file-kind-pptx = PowerPoint
file-kind-odt = Texto OpenDocument
file-kind-ods = Hoja de cálculo OpenDocument
file-kind-odp = Presentación OpenDocument
file-kind-png = Imagen PNG
file-kind-jpeg = Imagen JPEG
file-kind-txt = Texto sin formato
file-kind-csv = CSV

problem-file-missing = Elija un archivo o introduzca una dirección web.
problem-file-with-link = Indique un archivo o una dirección web, no ambos: quite uno de ellos.
problem-file-not-chosen = Elija un archivo.
problem-file-too-many = Se ha alcanzado el número máximo de archivos. Quite uno y vuelva a elegir este.
problem-file-empty = Este archivo está vacío. Elija otro.
problem-file-unknown-kind = El contenido de este archivo no es de ninguno de los tipos admitidos. Guárdelo como PDF y vuelva a elegirlo.
problem-file-wrong-name = El final del nombre de este archivo no corresponde a su contenido. Guárdelo de nuevo en el programa del que procede y vuelva a elegirlo.
problem-file-infected = El antivirus encontró algo dañino en este archivo. Límpielo o elija otro.
problem-file-not-scanned = En este momento el antivirus no puede examinar archivos, por lo que no se acepta ninguno. Inténtelo de nuevo en unos minutos; lo que escribió se conserva.
problem-file-damaged = Este archivo no puede leerse hasta el final. Guárdelo de nuevo, sin contraseña, y vuelva a elegirlo.
problem-file-macros = Este archivo contiene macros u otros programas. Guárdelo sin ellos, o como PDF, y vuelva a elegirlo.
problem-file-unfolds = Al desplegarse, este archivo ocupa mucho más de lo que es. Guárdelo con imágenes más pequeñas y vuelva a elegirlo.
problem-file-not-utf-8 = Las letras de este texto no están codificadas en UTF-8. Guárdelo en UTF-8 y vuelva a elegirlo.
problem-file-too-large = Este archivo supera los { $max } MB. Reduzca sus imágenes o divídalo y vuelva a elegirlo.

done-document-added = El documento se ha añadido.
done-document-version-added = La versión se ha añadido.
done-document-archived = El documento se ha archivado. Puede restablecerse más abajo.
done-document-restored = El documento se ha restablecido.

audit-document-added = Documento añadido
audit-document-version-added = Versión de un documento añadida
audit-document-changed = Documento modificado
audit-document-archived = Documento archivado
audit-document-restored = Documento restablecido

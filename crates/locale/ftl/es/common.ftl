# El marco de cada página: nombres, navegación, botones, paginación, errores.

product-name = Convener
product-tagline = Los diálogos del Grupo de Apoyo a la Capacidad de Asilo: preparados, equilibrados, celebrados y con seguimiento

## Navigation
nav-label = Navegación principal
nav-home = Inicio
nav-dialogues = Diálogos
nav-processes = Procesos
nav-outcomes = Resultados
nav-recommendations = Recomendaciones
nav-working-groups = Grupos de trabajo
nav-matches = Alianzas
nav-library = Biblioteca
nav-search = Búsqueda
nav-calendar = Calendario
nav-desk = Escritorio
nav-sign-in = Iniciar sesión
nav-sign-out = Cerrar sesión
nav-language = Idioma
nav-menu = Menú
nav-breadcrumb = Está usted aquí
nav-skip-to-content = Ir al contenido principal
search-label = Buscar en el sitio
signed-in-as = Sesión iniciada como { $name }

## Footer
footer-label = Acerca de este sitio
footer-accessibility = Accesibilidad
footer-privacy = Protección de datos
footer-contact = Contacto
footer-feeds = Canales de suscripción
footer-api = API

## Buttons
button-save = Guardar
button-continue = Continuar
button-back = Volver
button-cancel = Cancelar
button-search = Buscar
button-filter = Filtrar
button-clear-filters = Borrar los filtros
button-apply = Aplicar
button-remove = Quitar
button-delete = Eliminar
button-add = Añadir
button-edit = Editar
button-change = Cambiar
button-preview = Vista previa
button-export = Exportar
button-download = Descargar
button-print = Imprimir
button-send = Enviar
button-confirm = Confirmar
button-close = Cerrar
button-undo = Deshacer
button-upload = Cargar
button-show = Mostrar
button-new = Nuevo

## Lists
list-showing = Resultados { $from } a { $to } de { $total }
list-count =
    { $count ->
        [one] { $count } elemento
       *[other] { $count } elementos
    }
list-empty = Todavía no hay nada aquí
list-nothing-found = Ningún resultado coincide con estos filtros
list-nothing-found-remedy = Quite un filtro o busque con menos palabras.
list-previous = Página anterior
list-next = Página siguiente
list-page = Página { $page } de { $pages }
list-paging = Páginas
list-sort = Ordenar por
list-sorted-up = en orden ascendente
list-sorted-down = en orden descendente
list-filters = Filtros
list-all = Todos
list-remove-filter = Quitar el filtro
list-actions = Acciones

## Common labels
label-yes = Sí
label-no = No
label-none = Ninguno
label-unknown = No se conoce
label-optional = (opcional)
label-required = obligatorio
label-status = Estado
label-name = Nombre
label-title = Título
label-date = Fecha
label-time = Hora
label-time-zone = Huso horario
label-place = Lugar
label-email = Dirección de correo electrónico
label-language = Idioma
label-languages = Idiomas
label-country = País
label-organisation = Organización
label-theme = Tema
label-themes = Temas
label-region = Grupo regional
label-reason = Motivo
label-note = Nota
label-description = Descripción
label-to-be-determined = Por determinar
label-choose = Elegir…
label-new-window = (se abre en una ventana nueva)
label-more = Más
label-changed = Modificado { $when } por { $who }

## Notices
notice-saved = Se han guardado los cambios.
notice-removed = Se ha quitado.
notice-sent = Se ha enviado.

## Forms
form-problem = Hay un problema
field-required = Introduzca un valor.
field-required-choice = Elija una opción.
field-too-long = Utilice { $max } caracteres como máximo.
field-too-short = Utilice al menos { $min } caracteres.
field-too-many-words = Utilice { $max } palabras como máximo; el texto tiene { $words }.
field-not-an-email = Introduzca una dirección de correo electrónico con el formato nombre@ejemplo.org.
field-not-a-date = Introduzca una fecha, por ejemplo 2023-03-14.
field-not-a-time = Introduzca una hora, por ejemplo 15:00.
field-not-a-number = Introduzca un número entero.
field-out-of-range = Introduzca un número entre { $min } y { $max }.
field-not-in-list = Elija una de las opciones de la lista.
field-not-a-url = Introduzca una dirección web que comience por https://.
field-ends-before-start = El final debe ser posterior al comienzo.
field-in-the-past = Introduzca una fecha futura.
field-taken = Este valor ya está en uso. Elija otro.
field-unknown-zone = Elija un huso horario de la lista, por ejemplo Europe/Zurich.
field-no-such-hour = Esta hora no existe ese día en ese huso horario, debido al cambio de hora. Elija otra.
field-file-too-large = Elija un archivo de { $max } MB como máximo.
field-file-type = No se acepta este tipo de archivo. Tipos aceptados: { $types }.

## Error pages
error-reference = Referencia: { $reference }
error-400-title = No se ha podido leer la solicitud
error-400-text = Su navegador ha enviado algo que esta página no entiende. No se ha modificado nada.
error-400-remedy = Vuelva atrás, compruebe la dirección o el formulario e inténtelo de nuevo.
error-403-title = No tiene autorización para hacer esto
error-403-text = Su función no permite realizar esta acción aquí. No se ha modificado nada.
error-403-remedy = Si la necesita para su trabajo, diríjase a la secretaría.
error-404-title = Esta página no existe
error-404-text = Puede que la dirección esté mal escrita o que la página se haya trasladado o retirado.
error-404-remedy = Compruebe la dirección o busque lo que necesita.
error-405-title = Esta página no se puede utilizar de ese modo
error-405-text = Se ha llamado a la página de una forma que no está prevista. No se ha modificado nada.
error-405-remedy = Abra de nuevo la página desde su enlace.
error-409-title = Otra persona se ha adelantado
error-409-text = Otra persona ha modificado este elemento mientras usted trabajaba en él. Sus cambios no se han guardado.
error-409-remedy = Abra de nuevo la página, vea qué ha cambiado y repita su modificación.
error-413-title = Este archivo es demasiado grande
error-413-text = Lo que ha enviado supera el tamaño admitido. No se ha guardado nada.
error-413-remedy = Envíe un archivo más pequeño o divídalo.
error-422-title = El formulario requiere su atención
error-422-text = No se ha podido aceptar una parte de lo que ha introducido. Lo que ha escrito se conserva.
error-422-remedy = Corrija los campos señalados y envíe de nuevo el formulario.
error-429-title = Demasiados intentos
error-429-text = Se han recibido demasiadas solicitudes desde su dirección en poco tiempo.
error-429-remedy = Espere unos minutos e inténtelo de nuevo.
error-500-title = Se ha producido un error por nuestra parte
error-500-text = No se ha podido completar la acción. El error ha quedado registrado.
error-500-remedy = Inténtelo de nuevo dentro de unos minutos. Si vuelve a ocurrir, comunique a la secretaría la referencia que figura a continuación.
error-503-title = El servicio no está disponible en este momento
error-503-text = El servicio se está iniciando o está en mantenimiento.
error-503-remedy = Inténtelo de nuevo dentro de unos minutos.

# Long texts that are laid out with signs (Markdown).
marks-help = Cómo dar forma a un texto
marks-heading = un título
marks-list = un elemento de una lista
marks-numbered = un elemento de una lista numerada
marks-bold = palabras importantes
marks-italic = palabras con otra voz
marks-link = un enlace
marks-quote = una cita
marks-table = una fila de una tabla; bajo la primera | --- | --- |

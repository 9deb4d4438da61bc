# Las etiquetas de todos los códigos: la clave es la palabra, un guion y el código.

## Format of a dialogue
format-roundtable = Mesa redonda
format-thematic-dialogue = Diálogo temático
format-briefing = Sesión informativa
format-consultation = Consulta
format-stocktaking = Reunión de balance
format-side-event = Evento paralelo
format-solidarity-conference = Conferencia de solidaridad
format-working-group-meeting = Reunión de grupo de trabajo
format-call-for-contributions = Convocatoria de contribuciones

## How people meet
mode-in-person = Presencial
mode-online = En línea
mode-hybrid = Presencial y en línea

## Life of a dialogue
dialogue-state-draft = Borrador
dialogue-state-convened = Convocado
dialogue-state-held = Celebrado
dialogue-state-cancelled = Cancelado

## Life of an invitation
invitation-state-draft = Borrador
invitation-state-issued = Enviada
invitation-state-accepted = Aceptada
invitation-state-tentative = Por confirmar
invitation-state-declined = Declinada
invitation-state-withdrawn = Retirada
invitation-state-lapsed = Caducada

## Answer to an invitation, and the way it came
answer-accepted = Acepta
answer-tentative = Por confirmar
answer-declined = Declina
channel-web = En la página web
channel-mail = Por correo electrónico
channel-desk = Registrado por la secretaría

## Summary report
report-state-draft = Borrador
report-state-circulated = Distribuido para observaciones
report-state-adopted = Aprobado
report-state-published = Publicado
section-introduction = Introducción
section-key-issues = Cuestiones principales
section-additional-suggestions = Otras sugerencias
section-recommendations = Recomendaciones

## How strongly the room stood behind a point
grade-widely-endorsed = Ampliamente respaldado
grade-endorsed = Respaldado
grade-generally-welcomed = Acogido favorablemente en general
grade-emphasised = Subrayado
grade-noted = Señalado
grade-suggested = Sugerido

## Who made a point
speaker-class-participants = Participantes
speaker-class-states = Estados
speaker-class-a-state = Un Estado
speaker-class-ngos = Organizaciones no gubernamentales
speaker-class-refugee-led = Organizaciones dirigidas por personas refugiadas
speaker-class-academia = Mundo académico
speaker-class-judiciary-and-bar = Jueces y abogados
speaker-class-un-agencies = Organismos de las Naciones Unidas

## Recommendations
recommendation-state-proposed = Propuesta
recommendation-state-agreed = Acordada
recommendation-state-adopted = Aprobada
addressee-kind-state = Un Estado
addressee-kind-states = Estados
addressee-kind-organisation = Organización
addressee-kind-secretariat = Secretaría
addressee-kind-regional-process = Proceso regional

## People
gender-woman = Mujer
gender-man = Hombre
gender-non-binary = No binario
gender-undisclosed = No declarado
mandate-scope-local = Local
mandate-scope-national = Nacional
mandate-scope-regional = Regional
mandate-scope-global = Mundial
capacity-delegate = Delegado
capacity-adviser = Asesor
capacity-panellist = Panelista
capacity-observer = Observador
capacity-chair = Presidencia
capacity-rapporteur = Relator
capacity-interpreter = Intérprete
role-administrator = Administrador
role-secretariat = Secretaría
role-working-group-lead = Responsable de grupo de trabajo
role-focal-point = Punto focal
role-participant = Participante
role-public = Público

## Organizations
organisation-type-state = Estado
organisation-type-ngo = Organización no gubernamental
organisation-type-refugee-led = Organización dirigida por personas refugiadas
organisation-type-academia = Institución académica
organisation-type-bar-association = Colegio de abogados
organisation-type-judiciary = Poder judicial
organisation-type-intergovernmental = Organización intergubernamental
organisation-type-un-agency = Organismo de las Naciones Unidas
organisation-type-law-firm = Bufete de abogados
organisation-type-host-community = Comunidad de acogida

## Regional groups of the United Nations
regional-group-african = Estados de África
regional-group-asia-pacific = Estados de Asia y el Pacífico
regional-group-eastern-european = Estados de Europa Oriental
regional-group-latin-american-caribbean = Estados de América Latina y el Caribe
regional-group-western-european-others = Estados de Europa Occidental y otros Estados
regional-group-none = Ningún grupo regional

## Regional bureaux of UNHCR
bureau-west-central-africa = África Occidental y Central
bureau-east-horn-great-lakes = África Oriental, Cuerno de África y Grandes Lagos
bureau-southern-africa = África Meridional
bureau-mena = Oriente Medio y Norte de África
bureau-asia-pacific = Asia y el Pacífico
bureau-americas = Las Américas
bureau-europe = Europa

## Themes
theme-registration = Registro
theme-case-management = Gestión de casos
theme-accelerated-processing = Tramitación simplificada y acelerada
theme-case-processing = Tramitación de casos
theme-interviewing = Entrevistas
theme-reception = Recepción
theme-country-of-origin-information = Información sobre los países de origen
theme-appeals = Recursos de apelación
theme-legal-framework = Marco legislativo
theme-institutional-capacity = Capacidad institucional
theme-legal-aid = Asistencia jurídica gratuita
theme-independent-monitoring = Supervisión independiente
theme-integrity = Integridad
theme-vulnerability = Vulnerabilidad
theme-data-systems = Datos y sistemas de información
theme-border-access = Acceso en las fronteras

## Aims of the Asylum Capacity Support Group
acsg-aim-fairness = Equidad
acsg-aim-efficiency = Eficiencia
acsg-aim-adaptability = Adaptabilidad
acsg-aim-integrity = Integridad

## Balance
dimension-regional-group = Grupo regional
dimension-gender = Género
dimension-theme = Tema
dimension-mandate-scope = Alcance del mandato
dimension-organisation-type = Tipo de organización
dimension-language = Idioma
dimension-country = País
dimension-organisation = Organización
unit-seats = puestos
unit-per-cent = por ciento
firmness-fixed = Fija
firmness-required = Obligatoria
firmness-preferred = Preferente
firmness-desirable = Deseable
shortlist-origin-engine = Propuesto por el sorteo
shortlist-origin-hand = Añadido a mano
standing-must-invite = Invitación obligatoria
standing-must-not = No debe ser invitado
presence-in-person = Presente en persona
presence-online = Presente en línea
presence-absent = Ausente

## Mails
mail-kind-invitation = Invitación
mail-kind-update = Actualización
mail-kind-withdrawal = Retirada
mail-kind-confirmation = Confirmación
mail-kind-reminder = Recordatorio
mail-kind-test = Prueba
mail-kind-sign-in = Enlace de inicio de sesión
mail-state-queued = En espera
mail-state-sent = Enviado
mail-state-failed = Envío fallido

## Languages
language-en = Inglés
language-fr = Francés
language-es = Español
language-ar = Árabe
language-ru = Ruso
language-zh = Chino

## Roundtables of the Global Compact for Migration
gcm-theme-a = Garantizar que la migración sea voluntaria, ordenada y regular
gcm-theme-b = Proteger a los migrantes mediante medidas de gobernanza de las fronteras basadas en los derechos
gcm-theme-c = Apoyar la integración de los migrantes y su contribución al desarrollo
gcm-theme-d = Mejorar la formulación de políticas y el debate público basados en valores y datos empíricos, e intensificar la cooperación en materia de migración

## Objectives of the Global Compact for Safe, Orderly and Regular Migration
gcm-objective-1 = Recopilar y utilizar datos exactos y desglosados para formular políticas con base empírica
gcm-objective-2 = Minimizar los factores adversos y estructurales que obligan a las personas a abandonar su país de origen
gcm-objective-3 = Proporcionar información exacta y oportuna en todas las etapas de la migración
gcm-objective-4 = Velar por que todos los migrantes tengan pruebas de su identidad jurídica y documentación adecuada
gcm-objective-5 = Aumentar la disponibilidad y flexibilidad de las vías de migración regular
gcm-objective-6 = Facilitar la contratación equitativa y ética y salvaguardar las condiciones que garantizan el trabajo decente
gcm-objective-7 = Abordar y reducir las vulnerabilidades en la migración
gcm-objective-8 = Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos
gcm-objective-9 = Reforzar la respuesta transnacional al tráfico ilícito de migrantes
gcm-objective-10 = Prevenir, combatir y erradicar la trata de personas en el contexto de la migración internacional
gcm-objective-11 = Gestionar las fronteras de manera integrada, segura y coordinada
gcm-objective-12 = Aumentar la certidumbre y previsibilidad de los procedimientos migratorios para la adecuada verificación de antecedentes, evaluación y derivación
gcm-objective-13 = Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas
gcm-objective-14 = Mejorar la protección, asistencia y cooperación consulares a lo largo de todo el ciclo migratorio
gcm-objective-15 = Proporcionar a los migrantes acceso a servicios básicos
gcm-objective-16 = Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social
gcm-objective-17 = Eliminar todas las formas de discriminación y promover un discurso público con base empírica para modificar las percepciones de la migración
gcm-objective-18 = Invertir en el desarrollo de aptitudes y facilitar el reconocimiento mutuo de aptitudes, cualificaciones y competencias
gcm-objective-19 = Crear las condiciones necesarias para que los migrantes y las diásporas puedan contribuir plenamente al desarrollo sostenible en todos los países
gcm-objective-20 = Promover transferencias de remesas más rápidas, seguras y económicas y fomentar la inclusión financiera de los migrantes
gcm-objective-21 = Colaborar para facilitar el regreso y la readmisión en condiciones de seguridad y dignidad, así como la reintegración sostenible
gcm-objective-22 = Establecer mecanismos para la portabilidad de la seguridad social y las prestaciones adquiridas
gcm-objective-23 = Fortalecer la cooperación internacional y las alianzas mundiales para la migración segura, ordenada y regular

try-outcome-taken = Aceptado
try-outcome-later = Se intentará de nuevo
try-outcome-refused = Rechazado
sending-kind-invitation = Invitaciones
sending-kind-again = Invitaciones de nuevo
sending-kind-update = Aviso de un cambio
sending-kind-renewal = Invitaciones renovadas
sending-kind-reminder = Recordatorios
sending-state-planned = Previsto
sending-state-running = En curso
sending-state-held = En pausa
sending-state-stopped = Detenido
sending-state-done = Terminado
reminder-kind-no-answer = Tras la invitación, sin respuesta
reminder-kind-before = Antes de la reunión
reminder-kind-no-nomination = Tras declinar, sin sustituto designado
letter-invitation = Invitación
letter-moved = Cambio de fecha, lugar o modalidad
letter-postponed = Fecha de nuevo por determinar
letter-reworded = Nuevo texto o nueva dirección en línea
letter-renewed = Invitación renovada
letter-withdrawal = Invitación retirada
letter-reminder-answer = Recordatorio: aún sin respuesta
letter-reminder-meeting = Recordatorio: antes de la reunión
letter-reminder-nomination = Recordatorio: sin sustituto designado
letter-confirmation-accepted = Confirmación: aceptada
letter-confirmation-tentative = Confirmación: posible asistencia
letter-confirmation-declined = Confirmación: declinada
letter-confirmation-substitute = Confirmación: sustituto propuesto
letter-answer-check = Respuesta por correo, por confirmar
letter-answer-refused = Respuesta por correo no contabilizada
letter-time-refused = Hora propuesta no aceptada
letter-date-poll = Consulta de fechas: ¿cuándo puede participar?
letter-date-poll-again = Consulta de fechas: recordatorio

## What arrives by mail
received-kind-answer = Respuesta
received-kind-proposal = Propuesta de otra hora
received-kind-delegation = Solicitud de enviar a otra persona
received-kind-bounce = Aviso de correo no entregado
received-kind-delay = Aviso de correo retrasado
received-kind-automatic = Correo automático
received-kind-calendar = Entrada de calendario
received-kind-letter = Carta
received-kind-unreadable = Correo ilegible
received-state-waiting = Espera una decisión
received-state-confirming = Espera confirmación
received-state-applied = Contado
received-state-noted = Anotado
received-state-dismissed = Apartado
proposal-state-open = Pendiente
proposal-state-accepted = Aceptada
proposal-state-refused = No aceptada
doubt-too-large = El correo supera un megabyte.
doubt-too-many-parts = El correo tiene demasiadas partes.
doubt-damaged = El correo o su parte de calendario está dañado.
doubt-several-objects = El correo contiene varias entradas de calendario.
doubt-copies-differ = Dos copias de la entrada de calendario difieren.
doubt-method-differs = El correo y su parte de calendario se contradicen.
doubt-no-identity = La parte de calendario no nombra ninguna invitación.
doubt-unknown-invitation = La parte de calendario nombra una invitación que no es nuestra.
doubt-foreign-organizer = La parte de calendario se dirige a otro organizador.
doubt-no-token = El correo no se envió a la dirección propia de la invitación.
doubt-other-invitation = El correo se envió a la dirección de otra invitación.
doubt-unknown-occurrence = El correo nombra una fecha que la reunión no tiene.
doubt-no-attendee = El correo no dice quién responde.
doubt-not-invited = Respondió alguien que no estaba invitado.
doubt-no-answer = El correo no contiene ninguna respuesta.
doubt-unconfirmed = Nada prueba que lo enviara la persona invitada.
doubt-older-version = Responde a una versión anterior de la invitación.
doubt-overtaken = Ya había llegado una respuesta posterior.
doubt-refused = La respuesta no se pudo aceptar.
mail-kind-answer-check = Confirmación solicitada
mail-kind-answer-refused = Respuesta no contabilizada
mail-kind-proposal-refused = Hora propuesta no aceptada
mail-kind-forwarded = Carta reenviada
mail-kind-group-text = Noticias de un texto de grupo

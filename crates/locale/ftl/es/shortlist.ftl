# Equilibrio de un diálogo: cuotas, si pueden cumplirse, la lista y sus sorteos.

done-shortlist-proposed = Se ha sorteado una lista.
done-shortlist-added = Persona añadida a la lista.
done-shortlist-removed = Persona retirada de la lista. No volverá a ser propuesta; puede levantar esa decisión más abajo.
done-shortlist-decided = La decisión ha quedado registrada. Rige desde el próximo sorteo.
done-shortlist-lifted = La decisión se ha levantado.
done-shortlist-locked = La plaza está fijada: el próximo sorteo la conserva.
done-shortlist-unlocked = La plaza vuelve a estar abierta al próximo sorteo.
done-shortlist-relaxed = Las cuotas se han modificado.
done-shortlist-quotas-set = Las cuotas se han fijado.

## La respuesta
shortlist-can = Las cuotas pueden cumplirse.
shortlist-can-without = Puede sortearse una lista.
shortlist-could = Estas cuotas podrían cumplirse. Aún no se han guardado.
shortlist-pool = { $people ->
    [one] Puede proponerse a { $people } persona del directorio.
   *[other] Puede proponerse a { $people } personas del directorio.
}
shortlist-without-address = { $people ->
    [one] { $people } persona no puede ser sorteada por falta de dirección de correo electrónico.
   *[other] { $people } personas no pueden ser sorteadas por falta de dirección de correo electrónico.
}
shortlist-chance = En el último sorteo, cada persona que podía ser elegida tenía una probabilidad de al menos { $chance }.
shortlist-changed-since = Desde el último sorteo han cambiado las cuotas, las decisiones o el directorio.
shortlist-over-cap = { $who }: { $count } personas en la lista, { $limit } como máximo
shortlist-over-cap-text = La lista puede quedar como está, pero una invitación que supere el límite exige un motivo.

## El gráfico
shortlist-summary = { $shortlisted } de { $seats } en la lista · { $invited } invitaciones · { $accepted } aceptaciones
shortlist-summary-floor = { $present } presentes · { $spoke } intervinieron
shortlist-chart = Las cuotas y su cumplimiento
shortlist-quota = Cuota
shortlist-min = Mínimo
shortlist-max = Máximo
shortlist-unit = Unidad
shortlist-shortlisted = En la lista
shortlist-invited = Invitaciones
shortlist-accepted = Aceptaciones
shortlist-present = Presentes
shortlist-spoke = Intervinieron
shortlist-points = De la lista al uso de la palabra
shortlist-points-order = De arriba abajo: { $points }
shortlist-undisclosed = sin declarar
shortlist-legend-undisclosed = Sin declarar: no cuenta en ningún sentido
shortlist-legend-missing = Falta
shortlist-legend-quota = Mínimo y máximo
shortlist-state-open = Abierta
shortlist-state-met = Cumplida
shortlist-state-below = { $seats ->
    [one] falta { $seats } persona
   *[other] faltan { $seats } personas
}
shortlist-state-above = { $seats ->
    [one] { $seats } persona de más
   *[other] { $seats } personas de más
}
shortlist-state-at-risk = En riesgo
shortlist-state-at-risk-note = con una negativa más
shortlist-state-missed = { $seats ->
    [one] Faltó { $seats }
    [many] Faltaron { $seats }
   *[other] Faltaron { $seats }
}
shortlist-quota-name = { $dimension }: { $feature }
shortlist-no-quotas = Aún no hay cuotas
shortlist-no-quotas-text = Sin cuotas, la lista se forma solo por sorteo. Fíjelas para indicar qué voces deben estar en la mesa.
shortlist-set-quotas = Fijar las cuotas

## Por qué no es posible
shortlist-why-too-few = { $seats ->
    [one] No hay nadie a quien sortear para el único puesto.
   *[other] Solo pueden sortearse { $available } personas para { $seats } puestos.
}
shortlist-why-too-many-held = { $held } personas ocupan un puesto o deben ser invitadas; hay { $seats } puestos.
shortlist-why-held-exceed-cap = Entre quienes ocupan un puesto o deben ser invitados, más de { $limit } coinciden ya en lo mismo: { $attribute }.
shortlist-why-cap-leaves-empty = Con un máximo de { $limit } que coincidan en lo mismo ({ $attribute }), solo pueden cubrirse { $reachable } de { $seats } puestos.
shortlist-why-hard-rules = Los puestos, los límites y las decisiones sobre personas se excluyen entre sí.
shortlist-why-min-above-max = { $quota }: el mínimo de { $min } supera el máximo de { $max }.
shortlist-why-too-few-of = { $quota }: se piden { $min }, pueden sortearse { $available }.
shortlist-why-held-above-max = { $quota }: { $held } ocupan un puesto o deben ser invitados, y se admiten { $max } como máximo.
shortlist-why-minima = { $quotas ->
    [one] Con { $seats } puestos, esta cuota ({ $dimension }) pide { $total } plazas.
   *[other] Con { $seats } puestos, estas { $quotas } cuotas ({ $dimension }) piden { $total } plazas.
}
shortlist-why-maxima = { $quotas ->
    [one] Esta cuota ({ $dimension }) admite a { $total } personas; hay { $seats } puestos.
   *[other] Estas { $quotas } cuotas ({ $dimension }) admiten a { $total } personas; hay { $seats } puestos.
}
shortlist-why-combination = Ninguna lista puede cumplir todas estas cuotas a la vez.
shortlist-why-ask = Con { $seats } puestos, estas { $quotas } cuotas ({ $dimension }) piden { $total } plazas.
shortlist-why-together = Una misma persona puede contar para varias de ellas, pero ninguna lista de { $seats } personas del directorio las cumple todas a la vez.
shortlist-why-quotas = Se excluyen entre sí: { $quotas }.
shortlist-why-rules = Sería posible sin uno cualquiera de estos elementos: { $rules }.
shortlist-at-least = { $quota }, al menos { $seats }
shortlist-at-most = { $quota }, como máximo { $seats }
shortlist-rule-seats = { $seats ->
    [one] el límite de { $seats } puesto
   *[other] el límite de { $seats } puestos
}
shortlist-rule-at-most = un máximo de { $limit } que coincidan en lo mismo ({ $attribute })
shortlist-rule-must = las decisiones sobre quién debe ser invitado
shortlist-rule-must-not = las decisiones sobre quién no debe ser invitado
shortlist-rule-invited = los puestos ya ocupados
shortlist-rule-apart = las personas que no pueden coincidir en la mesa
shortlist-rule-champions = cada persona representa un solo valor de: { $attribute }

## Qué ayudaría
shortlist-advice = { $seats ->
    [one] Basta con mover las cuotas { $seats } puesto:
   *[other] Basta con mover las cuotas { $seats } puestos en total:
}
shortlist-advice-other = { $seats ->
    [one] Otra solución mueve las cuotas en un puesto:
    [many] Otra solución mueve las cuotas en { $seats } de puestos en total:
   *[other] Otra solución mueve las cuotas en { $seats } puestos en total:
}
shortlist-advice-all = { $changes ->
    [one] Hacer este cambio
   *[other] Hacer los { $changes } cambios
}
shortlist-advice-min = { $quota }: bajar el mínimo de { $from } a { $to }
shortlist-advice-max = { $quota }: subir el máximo de { $from } a { $to }
shortlist-advice-touched = { $quotas ->
    [one] Esto afecta a { $quotas } cuota:
   *[other] Esto afecta a { $quotas } cuotas:
}
shortlist-advice-change = { $quota }: { $after } en lugar de { $before }
shortlist-wanted = { $people ->
    [one] O busque a una persona más que cuente para todo lo siguiente: { $kind }.
    [many] O busque a { $people } de personas más que cuenten cada una para todo lo siguiente: { $kind }.
   *[other] O busque a { $people } personas más que cuenten cada una para todo lo siguiente: { $kind }.
}

## La lista
shortlist-list = Lista
shortlist-empty = Aún no hay nadie en la lista
shortlist-empty-text = Sortee una lista equilibrada, o busque personas en el directorio y añádalas.
shortlist-why-here = Por qué está aquí
shortlist-fills-a-seat = Por sorteo, para un asiento libre
shortlist-own-chance = Probabilidad: { $chance }
shortlist-not-invited = Aún sin invitación
shortlist-issue = { $people ->
    [one] Enviar { $people } invitación
   *[other] Enviar { $people } invitaciones
}
shortlist-reason-hint = Queda registrado y se muestra junto al nombre.
shortlist-remove = Retirar de la lista
shortlist-must-invite = Invitación obligatoria
shortlist-must-not = No debe ser invitado
shortlist-lock = Fijar esta plaza
shortlist-unlock = Liberar
shortlist-locked = Fijada
shortlist-add = Añadir a la lista
shortlist-decide = Decidir…
shortlist-find = Añadir a alguien a mano
shortlist-find-label = Nombre, organización o cargo
shortlist-found = Personas encontradas
shortlist-found-nobody = En el directorio no hay nadie con esas palabras.
shortlist-found-more = Puede haber más. Añada una palabra para precisar la búsqueda.
shortlist-on-list = En la lista
shortlist-no-address = No tiene dirección de correo electrónico y aún no puede recibir una invitación.
shortlist-decisions = Decisiones sobre personas que no están en la lista
shortlist-decision = Decisión
shortlist-lift = Levantar

## El sorteo
shortlist-propose = Proponer una lista equilibrada
shortlist-draw-again = Repetir el sorteo
shortlist-how-drawn = Cómo se sortea la lista
shortlist-draw-text = Un sorteo sustituye a quienes fueron propuestos antes y aún no han sido invitados. Permanecen quienes fueron añadidos a mano y quienes ya fueron invitados. Nadie que haya sido invitado antes vuelve a ser propuesto.
shortlist-method = Método
shortlist-method-random = Sorteo aleatorio
shortlist-method-random-hint = Rápido. Cada sorteo cumple las cuotas; las probabilidades no se conocen de antemano.
shortlist-method-maximin = Lotería equitativa
shortlist-method-maximin-hint = Probabilidades tan iguales como permiten las cuotas, y registradas para cada persona. Puede tardar un minuto con un directorio grande.
shortlist-method-leximin = Sorteo más equitativo
shortlist-method-leximin-hint = Tras la probabilidad más pequeña se eleva la siguiente, y así sucesivamente. La de cada persona queda registrada. Puede tardar más.
shortlist-seed = Semilla
shortlist-seed-hint = Un número o un texto anunciado de antemano. La misma semilla da la misma lista.
shortlist-if-any = opcional
shortlist-draws = Sorteos
shortlist-drawn-at = Fecha del sorteo

## El acta de un sorteo
shortlist-draw-title = Acta de un sorteo
shortlist-draw-lead = Con la semilla y los dos archivos siguientes, cualquiera obtiene exactamente la misma lista.
shortlist-drawn-by = Sorteo realizado por
shortlist-hash = Huella de la pregunta
shortlist-solver = Programa de cálculo
shortlist-drawn-from = Personas que podían ser sorteadas
shortlist-smallest-chance = Probabilidad más pequeña
shortlist-largest-possible = Ningún sorteo podría llevarla más allá de
shortlist-unreachable = Personas que no caben en ninguna lista
shortlist-drawn = Personas sorteadas
shortlist-id = Identificador
shortlist-chance-column = Probabilidad
shortlist-check = Cómo comprobarlo
shortlist-check-text = Guarde los dos archivos en una carpeta y ejecute allí esta orden. La huella y las personas deben coincidir con las de arriba. Los archivos contienen identificadores y lo que cuentan las cuotas, ningún nombre.
shortlist-publish = Sorteo publicado
shortlist-publish-text = Con este archivo cualquiera verifica el sorteo en la página indicada abajo, sin solucionador. El archivo para auditores contiene, por identificador, aquello para lo que cuentan las personas; el destinado a todos contiene solo su huella. En un directorio pequeño, las probabilidades por sí solas pueden revelar una identidad.
shortlist-publish-auditors = Para auditores
shortlist-publish-everybody = Para todos
shortlist-incomplete = El tiempo se agotó antes de hallar el sorteo más equitativo; las probabilidades son las del mejor hallado.

## Las cuotas
shortlist-quotas-title = Cuotas
shortlist-quotas-lead = Indique cuántos de los { $seats } puestos corresponden, como mínimo y como máximo, a quién. Un porcentaje se refiere a todos los puestos; un mínimo se redondea hacia arriba y un máximo hacia abajo. Una cuota sin ninguno de los dos límites no se tiene en cuenta.
shortlist-try = Comprobar sin guardar
shortlist-new-quota = Nueva cuota
shortlist-choose-quota = Elija una cuota…
shortlist-unsaved = Todavía sin guardar.
shortlist-presets = Cuotas habituales
shortlist-presets-text = Cada opción rellena sus filas y conserva las demás. Nada se guarda hasta que usted lo guarde.
shortlist-preset-four-dimensions = Región, tema, alcance del mandato y género a la vez
shortlist-preset-regional-groups = Grupos regionales de las Naciones Unidas: de { $min } a { $max } cada uno
shortlist-preset-gender-parity = Paridad de género: al menos un { $min } por ciento de mujeres y un { $min } por ciento de hombres
shortlist-preset-themes = Temas del diálogo: al menos { $min } cada uno
shortlist-preset-mandate-scopes = Alcances de mandato: al menos { $min } cada uno

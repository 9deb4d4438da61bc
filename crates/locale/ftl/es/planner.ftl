# Un sorteo en curso, las personas que no caben en ninguna lista, superar límites, y cuotas que dos personas fijan a la vez.

## Un sorteo en curso
drawing-title = Sorteo
drawing-none = Aún no se ha realizado ningún sorteo.
drawing-begun = Inicio
drawing-took = Duración
drawing-seconds = { $seconds ->
    [0] menos de un segundo
    [one] { $seconds } segundo
    [many] { $seconds } de segundos
   *[other] { $seconds } segundos
}
drawing-lead = Se está sorteando una lista. El sorteo dura { $seconds } segundos como máximo y continúa aunque salga de esta página; hasta que termine, la lista no cambia.
drawing-progress = Avance del sorteo
drawing-stop = Detener el sorteo
drawing-look-again = Actualizar
drawing-to-list = A la lista
drawing-see = Ver el avance
drawing-at-work = Hay un sorteo en curso
drawing-was-stopped = Se detuvo el sorteo. Nada ha cambiado en la lista.
drawing-out-of-time = El tiempo se agotó antes de poder sortear una lista. Nada ha cambiado en la lista.
drawing-refused = El sorteo no se ha podido conservar. Nada ha cambiado en la lista.
drawing-failed = El sorteo se interrumpió. Nada ha cambiado en la lista.
drawing-failed-text = Repita el sorteo. Si vuelve a ocurrir, avise a quien administra la plataforma.
drawing-reached = Menor probabilidad alcanzada: { $reached }; ningún sorteo podría llevarla más allá de { $bound }.
drawing-gap = Ninguna probabilidad se aparta de la más equitativa en más de { $gap }.
drawing-gap-unproved = Aún no se había demostrado cuánto se acercan las demás probabilidades a las más equitativas.
drawing-reached-nothing = Aún no se había ponderado nada.
drawing-step-waiting = A la espera de su turno.
drawing-step-checking = Se busca una lista que cumpla las cuotas.
drawing-step-explaining = Se averigua por qué no hay ninguna.
drawing-step-covering = Se busca una lista para cada persona, vuelta { $round }.
drawing-step-collecting = Listas reunidas hasta ahora: { $round }.
drawing-step-weighing = Se ponderan las listas, vuelta { $round }.
shortlist-gap = Ninguna probabilidad se aparta de la más equitativa en más de
shortlist-gap-unproved = No demostrado: el tiempo se agotó antes

## Personas que no caben en ninguna lista
blocked-title = { $people ->
    [one] Una persona no puede estar en ninguna lista
    [many] { $people } de personas no pueden estar en ninguna lista
   *[other] { $people } personas no pueden estar en ninguna lista
}
blocked-text = Sea cual sea el sorteo, ninguna lista que cumpla las cuotas las incluye. Su probabilidad es nula por las reglas, no por el sorteo.
blocked-more = { $people ->
    [one] y una más
    [many] y { $people } más
   *[other] y { $people } más
}
blocked-quotas = Lo impiden: { $quotas }.
blocked-rules = Una lista podría incluirlas sin uno cualquiera de estos elementos: { $rules }.
blocked-unknown = El tiempo se agotó antes de hallar el motivo.

## Superar un límite
override-title = { $name } superaría un límite
override-titles = Se superaría un límite
override-text = Un sorteo nunca lo hace. Usted puede hacerlo, con un motivo: queda registrado y se muestra junto al nombre. El límite sigue valiendo para las demás personas.
override-add = Añadir de todos modos
override-apply = Aplicar de todos modos
override-reason = Motivo para superar el límite
override-tag = Por encima del límite

## Cuotas que dos personas fijan a la vez
quotas-meanwhile = Lo que otra persona cambió entretanto
quotas-meanwhile-text = No se ha sobrescrito nada y lo que usted escribió sigue abajo. Si guarda ahora, su tabla sustituye a la de la otra persona.

## Cerrar una tanda
done-wave-closed = Se ha cerrado la tanda. Los puestos sin respuesta están libres.
waves-over = Vencida
wave-close-link = Cerrar…
wave-close-title = Cerrar la tanda { $number }
wave-close = { $people ->
    [0] Cerrar la tanda { $number }
    [one] Cerrar la tanda { $number } y dejar caducar una invitación
    [many] Cerrar la tanda { $number } y dejar caducar { $people } de invitaciones
   *[other] Cerrar la tanda { $number } y dejar caducar { $people } invitaciones
}
wave-close-lead = { $people ->
    [0] Todas las personas de esta tanda han respondido: no caducaría ninguna invitación.
    [one] Una persona de esta tanda no ha respondido. Su invitación caducaría y dejaría libre el puesto. Se admite una respuesta antes del plazo mientras haya un puesto libre.
    [many] { $people } de personas de esta tanda no han respondido. Sus invitaciones caducarían y dejarían libres los puestos. Se admite una respuesta antes del plazo mientras haya un puesto libre.
   *[other] { $people } personas de esta tanda no han respondido. Sus invitaciones caducarían y dejarían libres los puestos. Se admite una respuesta antes del plazo mientras haya un puesto libre.
}
wave-close-maybe = { $people ->
    [one] Una persona respondió «quizá» y conserva su puesto.
    [many] { $people } de personas respondieron «quizá» y conservan sus puestos.
   *[other] { $people } personas respondieron «quizá» y conservan sus puestos.
}
wave-close-silent = Quién no ha respondido
wave-close-done = Esta tanda está cerrada.
wave-close-not-yet = Podrá cerrarse una vez pasado su último día, { $day }.
refusal-beyond-limits = { $limits ->
    [one] Se superaría un límite. Indique un motivo o cambie antes el límite; no se ha cambiado nada.
    [many] Se superarían { $limits } de límites. Indique un motivo o cambie antes los límites; no se ha cambiado nada.
   *[other] Se superarían { $limits } límites. Indique un motivo o cambie antes los límites; no se ha cambiado nada.
}
refusal-already-drawing = Ya hay un sorteo en curso para esta lista. Espere a que termine o deténgalo antes.
audit-wave-closed = Tanda de invitaciones cerrada
audit-draw-stopped = Sorteo detenido
audit-limits-overridden = Admisión por encima de un límite
drawing-state-working = En curso
drawing-state-drawn = Sorteado
drawing-state-stopped = Detenido
drawing-state-out-of-time = Tiempo agotado
drawing-state-refused = No conservado
drawing-state-failed = Interrumpido

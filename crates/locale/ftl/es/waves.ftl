# Waves of invitations: dates, the state of the quotas, whom to ask next.
done-wave-planned = Se ha previsto la tanda.
done-wave-removed = Se ha eliminado la tanda.
waves-title = Tandas
waves-lead = Las invitaciones salen en tandas que se cierran en una fecha. Quien aceptó o aún no ha respondido conserva su puesto; a nadie se le retira la invitación y a nadie se le pregunta dos veces.
waves-reachable = Todas las cuotas pueden cumplirse todavía.
waves-not-reachable = Ya no pueden cumplirse todas las cuotas.
waves-not-known = Aún no se sabe si pueden cumplirse todas las cuotas
waves-not-known-text = Los recuentos de abajo son correctos; la respuesta exacta tardó demasiado. Vuelva a abrir la página en un momento.
waves-next = Próximo paso
waves-full = No queda ningún puesto libre: espere las respuestas.
waves-advice = { $open ->
    [one] Hay un puesto libre. Acepta alrededor del { $rate } de las personas consultadas.
    [many] Hay { $open } de puestos libres. Acepta alrededor del { $rate } de las personas consultadas.
   *[other] Hay { $open } puestos libres. Acepta alrededor del { $rate } de las personas consultadas.
}
waves-offer = Preguntar a { $open } deja un puesto para cada una, acepte quien acepte. Preguntar hasta a { $offer } mantiene por debajo del 5 por ciento el riesgo de que acudan demasiadas.
waves-offer-none = Preguntar a más de { $open } haría demasiado probable que acudan más personas que puestos hay.
waves-expected = De las personas invitadas hasta ahora se espera que acudan { $coming }. Más que puestos: { $more }; menos: { $fewer }.
waves-draw = Sortear la próxima tanda
waves-quotas = Situación de cada cuota según las respuestas
waves-wanted = Previsto
waves-at-least = { $seats } o más
waves-at-most = { $seats } o menos
waves-pending = Pendientes
waves-expected-column = Esperados
waves-met-chance = Probabilidad de cumplirse
waves-possible = Aún posible
waves-state-met = Cumplida
waves-state-on-track = En camino
waves-state-at-risk = En riesgo
waves-state-unreachable = Inalcanzable
waves-critical = Personas indispensables
waves-critical-text = Si alguna de ellas declina, ya no podrán cumplirse todas las cuotas. Hable primero con ellas.
waves-critical-none = Nadie: decline quien decline, las cuotas pueden cumplirse con otra persona.
waves-critical-unfinished = El tiempo se agotó antes de examinar a todas las personas.
waves-instead = Quién podría sustituir
waves-substitutes = Sustitutos
waves-substitutes-of = Quién podría sustituir a { $name }
waves-substitute-reason = En lugar de { $name }
waves-same = Cuenta igual
waves-different = Diferencias
waves-keeps-quotas = Mantiene las cuotas
waves-breaks-quotas = No cumple las cuotas
waves-dates = Fechas
waves-wave = Tanda
waves-number = Tanda { $number }
waves-opens = Se abre el
waves-closes = Se cierra el
waves-silent = En espera
waves-declined = Renuncian
waves-ahead = Próxima
waves-open = Abierta
waves-closed = Cerrada
waves-outside = Fuera de las tandas
waves-plan = Prever la tanda { $number }
waves-overdue = { $people ->
    [one] Una persona no ha respondido aunque su tanda ha vencido
    [many] { $people } de personas no han respondido aunque su tanda ha vencido
   *[other] { $people } personas no han respondido aunque su tanda ha vencido
}
waves-overdue-text = Conservan sus puestos. Recuérdeselo o cierre la tanda: sus invitaciones caducan y dejan libres los puestos para la siguiente.
waves-overdue-show = Mostrarlas
waves-rates = Tasas de aceptación
waves-rates-text = A partir de todas las invitaciones hasta la fecha, solo según el tipo de organización. Las tasas indican a cuántas personas preguntar, nunca a quiénes. Antes de cualquier respuesta se esperan seis aceptaciones de cada diez.
waves-kind = Tipo de organización
waves-everybody = En conjunto
waves-answered = Respuestas
waves-rate = Tasa
waves-range = Intervalo probable

# Trying changes to quotas and shortlist without making them.
done-what-if-applied = Se han hecho los cambios.
what-if-title = Y si…
what-if-lead = Pruebe aquí cambios. La dirección de esta página los contiene; nada se guarda hasta que usted los aplique.
what-if-could = Con estos cambios, las cuotas podrían cumplirse.
what-if-draw-again = La lista tal como está no las cumpliría todas: sortee de nuevo tras aplicar.
what-if-open-seats = { $seats ->
    [one] Quedaría un puesto para el próximo sorteo.
    [many] Quedarían { $seats } de puestos para el próximo sorteo.
   *[other] Quedarían { $seats } puestos para el próximo sorteo.
}
what-if-chart = El equilibrio como es y como sería
what-if-now = Ahora
what-if-then = Prueba
what-if-changes = Cambios probados
what-if-added = { $name }: se añade
what-if-removed = { $name }: se retira de la lista
what-if-locked = { $name }: plaza fijada
what-if-quota = { $quota }: { $after } en lugar de { $before }
what-if-take-back = Deshacer
what-if-reason-hint = Un solo motivo para todos estos cambios. Queda registrado.
what-if-apply = Aplicar estos cambios
what-if-discard = Descartar
what-if-change-quota = Cambiar una cuota
what-if-quota-hint = Deje ambos números vacíos para probar sin esta cuota.
what-if-try = Probar
what-if-list = Lista como quedaría
what-if-without = Probar sin
what-if-lock = Probar a fijar
what-if-add = Probar a añadir
what-if-find = Probar con otra persona

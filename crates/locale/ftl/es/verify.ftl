# Verifying a published draw: for auditors and everybody else.
verify-title = Verificar un sorteo
verify-lead = Entregue un sorteo tal como se publicó. Se cuenta cada lista, se suman los pesos y se repite el sorteo. No se conserva nada.
verify-file = Archivo del sorteo
verify-text = O pegue su texto
verify-check = Verificar
verify-passed = Ninguna comprobación ha fallado.
verify-failed = { $checks ->
    [one] Una comprobación ha fallado.
    [many] { $checks } de comprobaciones han fallado.
   *[other] { $checks } comprobaciones han fallado.
}
verify-not-all = { $checks ->
    [one] Una comprobación no pudo hacerse con lo publicado.
    [many] { $checks } de comprobaciones no pudieron hacerse con lo publicado.
   *[other] { $checks } comprobaciones no pudieron hacerse con lo publicado.
}
verify-checks = Lo que se comprobó
verify-what = Comprobación
verify-detail = Detalle
verify-draw = El sorteo
verify-lists = Listas que podrían haber salido
verify-outcome-passed = Superada
verify-outcome-failed = Fallida
verify-outcome-not-checked = Sin comprobar
verify-check-format = El archivo tiene un formato conocido
verify-check-hash = Las personas y las reglas tienen la huella publicada
verify-check-types = Las personas están agrupadas según aquello para lo que cuentan
verify-check-panels = Cada lista cumple todas las reglas
verify-check-weights = Los pesos suman lo debido
verify-check-probabilities = Las probabilidades se derivan de las listas y los pesos
verify-check-minimum = La menor probabilidad es la publicada
verify-check-bound = Ningún sorteo podría dar a todos una probabilidad mayor
verify-check-seed = La semilla procede del texto anunciado
verify-check-selected = La semilla selecciona a las personas elegidas
verify-how = Cómo funciona
verify-how-text = El archivo contiene las listas que podrían haber salido, cada una con su peso, y la semilla. A partir de ellas la página calcula la probabilidad de cada persona, suma la prueba de que ningún sorteo da una probabilidad mínima mayor y sortea de nuevo. No utiliza ningún solucionador, de modo que nadie tiene que confiar en él. Con personas y reglas en el archivo pueden hacerse todas las comprobaciones; sin ellas, las que solo requieren los números.

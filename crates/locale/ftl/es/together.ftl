together-title = { $people ->
    [one] { $people } persona seleccionada
    [many] { $people } de personas seleccionadas
   *[other] { $people } personas seleccionadas
}
together-nobody = No hay nadie seleccionado
together-nobody-text = Marque personas en el directorio o tome a todas las que muestran los filtros.
together-others = { $people ->
    [one] y { $people } más
    [many] y { $people } de personas más
   *[other] y { $people } más
}
together-archived = retirada del directorio
together-archiving = Retirar del directorio
together-archiving-text = Nadie volverá a proponer ni invitar a estas personas. Las invitaciones y los informes que las nombran se conservan, y pueden reincorporarse en cualquier momento.
together-archive = { $people ->
    [one] Retirar a { $people } persona
    [many] Retirar a { $people } de personas
   *[other] Retirar a { $people } personas
}
together-restore = { $people ->
    [one] Reincorporar a { $people } persona
    [many] Reincorporar a { $people } de personas
   *[other] Reincorporar a { $people } personas
}
together-shortlist = Incluir en una lista de preselección
together-shortlist-text = La página siguiente muestra cómo quedaría el equilibrio con estas personas. Nada cambia antes de que usted lo confirme.
together-shortlist-limit = Solo se toman las primeras { $people }.
together-dialogue = Diálogo
together-choose = Elija un diálogo
together-try = Probar
together-column = Seleccionar
together-select = Seleccionar a { $name }
together-selected = Con las seleccionadas…
together-all = { $people ->
    [one] Con la persona encontrada…
    [many] Con los { $people } de personas encontradas…
   *[other] Con las { $people } personas encontradas…
}
done-people-archived = Las personas se han retirado del directorio.
done-people-restored = Las personas vuelven a figurar en el directorio.

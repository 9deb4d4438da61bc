# La lista de una reunión sin sorteo: personas del grupo y otras por su dirección.

dialogue-tab-people = Personas
people-lead = A quién se invita a esta reunión: los miembros del grupo que usted elija y otras personas que usted indique por su dirección de correo electrónico.
people-balance = Quién figura en la lista
people-list = Lista de personas
people-empty = Todavía no hay nadie en la lista
people-empty-text = Elija miembros del grupo o indique a alguien por su dirección de correo electrónico.
people-members = Miembros que se invitará
people-members-of = Del grupo «{ $group }»
people-members-hint = Quienes están en funciones hoy y todavía no figuran en la lista.
people-members-none = No se puede elegir a nadie más que esté hoy en funciones en el grupo.
people-to-group = Ir al grupo
people-choose = Incluir en la lista
people-taken-off = se retiró de la lista
people-other = Otra persona
people-other-hint = La persona que tenga esta dirección en el directorio se incluye en la lista tal como figura en él.
people-organisation-hint = Tal como figura en el directorio. Déjelo en blanco si no figura: la Secretaría añade las organizaciones.
people-name = Incluir a esta persona en la lista
people-beyond-text = El plan fija estos límites. Indique abajo un motivo para superarlos: queda registrado y se muestra junto al nombre.
done-people-chosen = La lista se ha modificado.
done-people-removed = Retirado de la lista.
problem-out-of-the-directory = Esta persona se ha retirado del directorio. Consulte a la Secretaría.

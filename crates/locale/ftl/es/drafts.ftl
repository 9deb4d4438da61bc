# Borradores: lo que se escribió en un formulario y no se guardó.

draft-kept = Conservado como su borrador, { $when }
draft-left = Tiene un texto sin guardar del { $when }
draft-stale = Lo guardado ha cambiado desde entonces.
draft-restore = Recuperarlo
draft-discard = Descartarlo
draft-restored = El formulario contiene su texto sin guardar del { $when }
draft-restored-text = Nada de ello queda guardado hasta que lo guarde.
draft-restored-stale = Lo guardado ha cambiado desde entonces. Véalo antes de guardar.
draft-look = Mostrar lo guardado

done-draft-discarded = Se ha descartado el texto sin guardar.

# Un tirage en cours, les personnes qu’aucune liste ne peut comprendre, les dépassements de limite, les quotas fixés par deux personnes à la fois.

## Un tirage en cours
drawing-title = Tirage
drawing-none = Aucun tirage n’a encore été effectué.
drawing-begun = Début
drawing-took = Durée
drawing-seconds = { $seconds ->
    [0] moins d’une seconde
    [one] { $seconds } seconde
    [many] { $seconds } de secondes
   *[other] { $seconds } secondes
}
drawing-lead = Une liste est en cours de tirage. Le tirage dure { $seconds } secondes au plus et se poursuit si vous quittez cette page ; la liste ne change pas avant la fin.
drawing-progress = Avancement du tirage
drawing-stop = Arrêter le tirage
drawing-look-again = Actualiser
drawing-to-list = Vers la liste
drawing-see = Voir l’avancement
drawing-at-work = Un tirage est en cours
drawing-was-stopped = Le tirage a été arrêté. Rien n’a changé sur la liste.
drawing-out-of-time = Le temps imparti s’est écoulé avant qu’une liste ait pu être tirée. Rien n’a changé sur la liste.
drawing-refused = Le tirage n’a pas pu être retenu. Rien n’a changé sur la liste.
drawing-failed = Le tirage a été interrompu. Rien n’a changé sur la liste.
drawing-failed-text = Refaites le tirage. Si cela se reproduit, signalez-le à la personne qui administre la plateforme.
drawing-reached = Plus petite chance atteinte : { $reached } ; aucun tirage ne pourrait la porter au-delà de { $bound }.
drawing-gap = Aucune chance ne s’écarte de la plus équitable de plus de { $gap }.
drawing-gap-unproved = Il n’avait pas encore été démontré à quel point les autres chances sont proches des plus équitables.
drawing-reached-nothing = Rien n’avait encore été pondéré.
drawing-step-waiting = En attente de son tour.
drawing-step-checking = Recherche d’une liste qui respecte les quotas.
drawing-step-explaining = Recherche de la raison pour laquelle il n’y en a pas.
drawing-step-covering = Recherche d’une liste pour chaque personne, tour { $round }.
drawing-step-collecting = Listes réunies jusqu’ici : { $round }.
drawing-step-weighing = Pondération des listes, tour { $round }.
shortlist-gap = Aucune chance ne s’écarte de la plus équitable de plus de
shortlist-gap-unproved = Non démontré : le temps s’est écoulé avant

## Personnes qu’aucune liste ne peut comprendre
blocked-title = { $people ->
    [one] Une personne ne peut figurer sur aucune liste
    [many] { $people } de personnes ne peuvent figurer sur aucune liste
   *[other] { $people } personnes ne peuvent figurer sur aucune liste
}
blocked-text = Quel que soit le tirage, aucune liste qui respecte les quotas ne les comprend. Leur chance est nulle en raison des règles, non du tirage.
blocked-more = { $people ->
    [one] et une autre
    [many] et { $people } d’autres
   *[other] et { $people } autres
}
blocked-quotas = S’y opposent : { $quotas }.
blocked-rules = Une liste pourrait les comprendre sans l’un quelconque de ces éléments : { $rules }.
blocked-unknown = Le temps imparti s’est écoulé avant que la raison ne soit trouvée.

## Dépasser une limite
override-title = { $name } dépasserait une limite
override-titles = Une limite serait dépassée
override-text = Un tirage n’en dépasse jamais. Vous le pouvez, en indiquant un motif : il est consigné et figure à côté du nom. La limite continue de valoir pour les autres.
override-add = Ajouter malgré tout
override-apply = Appliquer malgré tout
override-reason = Motif du dépassement
override-tag = Au-delà de la limite

## Quotas fixés par deux personnes à la fois
quotas-meanwhile = Ce qu’une autre personne a changé entre-temps
quotas-meanwhile-text = Rien n’a été écrasé, et votre saisie figure toujours ci-dessous. Si vous enregistrez maintenant, votre tableau remplace le sien.

## Clore une vague
done-wave-closed = La vague a été close. Les sièges restés sans réponse sont libres.
waves-over = Échue
wave-close-link = Clore…
wave-close-title = Clore la vague { $number }
wave-close = { $people ->
    [0] Clore la vague { $number }
    [one] Clore la vague { $number } et laisser une invitation devenir caduque
    [many] Clore la vague { $number } et laisser { $people } d’invitations devenir caduques
   *[other] Clore la vague { $number } et laisser { $people } invitations devenir caduques
}
wave-close-lead = { $people ->
    [0] Toutes les personnes de cette vague ont répondu : aucune invitation ne deviendrait caduque.
    [one] Une personne de cette vague n’a pas répondu. L’invitation deviendrait caduque et libérerait le siège. Une réponse reste possible avant l’échéance tant qu’un siège est libre.
    [many] { $people } de personnes de cette vague n’ont pas répondu. Leurs invitations deviendraient caduques et libéreraient leurs sièges. Une réponse reste possible avant l’échéance tant qu’un siège est libre.
   *[other] { $people } personnes de cette vague n’ont pas répondu. Leurs invitations deviendraient caduques et libéreraient leurs sièges. Une réponse reste possible avant l’échéance tant qu’un siège est libre.
}
wave-close-maybe = { $people ->
    [one] Une personne a répondu « peut-être » et garde son siège.
    [many] { $people } de personnes ont répondu « peut-être » et gardent leurs sièges.
   *[other] { $people } personnes ont répondu « peut-être » et gardent leurs sièges.
}
wave-close-silent = Qui n’a pas répondu
wave-close-done = Cette vague est close.
wave-close-not-yet = Elle pourra être close une fois son dernier jour, le { $day }, passé.
refusal-beyond-limits = { $limits ->
    [one] Une limite serait dépassée. Indiquez un motif ou modifiez d’abord la limite ; rien n’a été changé.
    [many] { $limits } de limites seraient dépassées. Indiquez un motif ou modifiez d’abord les limites ; rien n’a été changé.
   *[other] { $limits } limites seraient dépassées. Indiquez un motif ou modifiez d’abord les limites ; rien n’a été changé.
}
refusal-already-drawing = Un tirage pour cette liste est déjà en cours. Attendez-le, ou arrêtez-le d’abord.
audit-wave-closed = Vague d’invitations close
audit-draw-stopped = Tirage arrêté
audit-limits-overridden = Admission au-delà d’une limite
drawing-state-working = En cours
drawing-state-drawn = Tiré
drawing-state-stopped = Arrêté
drawing-state-out-of-time = Temps écoulé
drawing-state-refused = Non retenu
drawing-state-failed = Interrompu

# Trying changes to quotas and shortlist without making them.
done-what-if-applied = Les modifications ont été apportées.
what-if-title = Et si…
what-if-lead = Essayez ici des modifications. L’adresse de cette page les porte ; rien n’est enregistré avant que vous ne les appliquiez.
what-if-could = Avec ces modifications, les quotas pourraient être respectés.
what-if-draw-again = La liste telle quelle ne les respecterait pas tous : procédez à un nouveau tirage après application.
what-if-open-seats = { $seats ->
    [one] Un siège resterait à tirer au sort.
    [many] { $seats } de sièges resteraient à tirer au sort.
   *[other] { $seats } sièges resteraient à tirer au sort.
}
what-if-chart = L’équilibre tel qu’il est et tel qu’il serait
what-if-now = Actuellement
what-if-then = Essai
what-if-changes = Modifications essayées
what-if-added = { $name } : ajout
what-if-removed = { $name } : retrait de la liste
what-if-locked = { $name } : place verrouillée
what-if-quota = { $quota } : { $after } au lieu de { $before }
what-if-take-back = Annuler
what-if-reason-hint = Un seul motif pour toutes ces modifications. Il reste consigné.
what-if-apply = Appliquer ces modifications
what-if-discard = Abandonner
what-if-change-quota = Modifier un quota
what-if-quota-hint = Laissez les deux nombres vides pour essayer sans ce quota.
what-if-try = Essayer
what-if-list = Présélection telle qu’elle serait
what-if-without = Essayer sans
what-if-lock = Essayer de verrouiller
what-if-add = Essayer d’ajouter
what-if-find = Essayer quelqu’un d’autre

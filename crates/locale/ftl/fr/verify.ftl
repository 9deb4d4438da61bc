# Verifying a published draw: for auditors and everybody else.
verify-title = Vérifier un tirage
verify-lead = Remettez un tirage tel qu’il a été publié. Chaque liste est comptée, les poids sont additionnés et le tirage est refait. Rien n’en est conservé.
verify-file = Fichier du tirage
verify-text = Ou collez son texte
verify-check = Vérifier
verify-passed = Aucune vérification n’a échoué.
verify-failed = { $checks ->
    [one] Une vérification a échoué.
    [many] { $checks } de vérifications ont échoué.
   *[other] { $checks } vérifications ont échoué.
}
verify-not-all = { $checks ->
    [one] Une vérification n’a pas pu être faite avec ce qui a été publié.
    [many] { $checks } de vérifications n’ont pas pu être faites avec ce qui a été publié.
   *[other] { $checks } vérifications n’ont pas pu être faites avec ce qui a été publié.
}
verify-checks = Ce qui a été vérifié
verify-what = Vérification
verify-detail = Détail
verify-draw = Le tirage
verify-lists = Listes qui auraient pu être tirées
verify-outcome-passed = Réussie
verify-outcome-failed = Échouée
verify-outcome-not-checked = Non vérifiée
verify-check-format = Le fichier est d’un format connu
verify-check-hash = Les personnes et les règles ont l’empreinte publiée
verify-check-types = Les personnes sont groupées selon ce pour quoi elles comptent
verify-check-panels = Chaque liste respecte toutes les règles
verify-check-weights = Les poids s’additionnent correctement
verify-check-probabilities = Les chances découlent des listes et des poids
verify-check-minimum = La plus petite chance est celle qui a été publiée
verify-check-bound = Aucun tirage ne pourrait donner à chacun une chance plus grande
verify-check-seed = La graine provient du texte annoncé
verify-check-selected = La graine tire les personnes sélectionnées
verify-how = Comment cela fonctionne
verify-how-text = Le fichier contient les listes qui auraient pu être tirées, chacune avec son poids, et la graine. La page en déduit la chance de chacun, additionne la preuve qu’aucun tirage ne donne une plus petite chance plus grande, et tire de nouveau. Elle n’emploie aucun solveur : nul n’a donc besoin de s’y fier. Si le fichier contient les personnes et les règles, toutes les vérifications sont possibles ; sinon, celles qui ne demandent que les nombres.

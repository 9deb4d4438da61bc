# Équilibre d’un dialogue : quotas, possibilité de les respecter, liste restreinte et tirages.

done-shortlist-proposed = Une liste restreinte a été tirée au sort.
done-shortlist-added = Personne ajoutée à la liste restreinte.
done-shortlist-removed = Personne retirée de la liste restreinte. Elle ne sera plus proposée ; vous pouvez lever cette décision ci-dessous.
done-shortlist-decided = La décision est consignée. Elle s’applique dès le prochain tirage.
done-shortlist-lifted = La décision a été levée.
done-shortlist-locked = La place est verrouillée : le prochain tirage la conserve.
done-shortlist-unlocked = La place est de nouveau ouverte au prochain tirage.
done-shortlist-relaxed = Les quotas ont été modifiés.
done-shortlist-quotas-set = Les quotas ont été fixés.

## La réponse
shortlist-can = Les quotas peuvent être respectés.
shortlist-can-without = Une liste peut être tirée au sort.
shortlist-could = Ces quotas pourraient être respectés. Ils ne sont pas encore enregistrés.
shortlist-pool = { $people ->
    [one] { $people } personne du répertoire peut être proposée.
   *[other] { $people } personnes du répertoire peuvent être proposées.
}
shortlist-without-address = { $people ->
    [one] { $people } personne ne peut être tirée au sort, faute d’adresse électronique.
   *[other] { $people } personnes ne peuvent être tirées au sort, faute d’adresse électronique.
}
shortlist-chance = Lors du dernier tirage, chaque personne pouvant être tirée avait une chance d’au moins { $chance }.
shortlist-changed-since = Depuis le dernier tirage, les quotas, les décisions ou le répertoire ont changé.
shortlist-over-cap = { $who } : { $count } personnes sur la liste, { $limit } au plus autorisées
shortlist-over-cap-text = La liste peut rester en l’état, mais une invitation au-delà de la limite exige un motif.

## Le graphique
shortlist-summary = { $shortlisted } sur { $seats } présélectionnées · { $invited } invitées · { $accepted } ont accepté
shortlist-summary-floor = { $present } présentes · { $spoke } ont pris la parole
shortlist-chart = Les quotas et leur respect
shortlist-quota = Quota
shortlist-min = Minimum
shortlist-max = Maximum
shortlist-unit = Unité
shortlist-shortlisted = Présélection
shortlist-invited = Invitations
shortlist-accepted = Acceptations
shortlist-present = Présences
shortlist-spoke = Interventions
shortlist-points = De la présélection à la prise de parole
shortlist-points-order = De haut en bas : { $points }
shortlist-undisclosed = non communiqué
shortlist-legend-undisclosed = Non communiqué : ne compte ni dans un sens ni dans l’autre
shortlist-legend-missing = Manquant
shortlist-legend-quota = Minimum et maximum
shortlist-state-open = Ouvert
shortlist-state-met = Respecté
shortlist-state-below = { $seats ->
    [one] il manque { $seats } personne
   *[other] il manque { $seats } personnes
}
shortlist-state-above = { $seats ->
    [one] { $seats } personne de trop
   *[other] { $seats } personnes de trop
}
shortlist-state-at-risk = Menacé
shortlist-state-at-risk-note = en cas d’un refus de plus
shortlist-state-missed = { $seats ->
    [one] Manqué de { $seats }
    [many] Manqué de { $seats }
   *[other] Manqué de { $seats }
}
shortlist-quota-name = { $dimension } : { $feature }
shortlist-no-quotas = Pas encore de quotas
shortlist-no-quotas-text = Sans quotas, la liste est établie par le seul tirage au sort. Fixez-les pour dire quelles voix doivent être à la table.
shortlist-set-quotas = Fixer les quotas

## Pourquoi ce n’est pas possible
shortlist-why-too-few = { $seats ->
    [one] Il n’y a personne à tirer au sort pour l’unique siège.
   *[other] Seules { $available } personnes peuvent être tirées au sort pour { $seats } sièges.
}
shortlist-why-too-many-held = { $held } personnes occupent un siège ou doivent être invitées ; il y a { $seats } sièges.
shortlist-why-held-exceed-cap = Parmi les personnes qui occupent un siège ou doivent être invitées, plus de { $limit } ont déjà ceci en commun : { $attribute }.
shortlist-why-cap-leaves-empty = Avec au plus { $limit } personne(s) ayant ceci en commun ({ $attribute }), seuls { $reachable } des { $seats } sièges peuvent être pourvus.
shortlist-why-hard-rules = Les sièges, les limites et les décisions concernant des personnes s’excluent mutuellement.
shortlist-why-min-above-max = { $quota } : le minimum de { $min } dépasse le maximum de { $max }.
shortlist-why-too-few-of = { $quota } : { $min } demandées, { $available } disponibles pour le tirage.
shortlist-why-held-above-max = { $quota } : { $held } personnes occupent un siège ou doivent être invitées, { $max } au plus sont admises.
shortlist-why-minima = { $quotas ->
    [one] Avec { $seats } sièges, ce quota ({ $dimension }) demande { $total } places.
   *[other] Avec { $seats } sièges, ces { $quotas } quotas ({ $dimension }) demandent { $total } places.
}
shortlist-why-maxima = { $quotas ->
    [one] Ce quota ({ $dimension }) admet { $total } personnes ; il y a { $seats } sièges.
   *[other] Ces { $quotas } quotas ({ $dimension }) admettent { $total } personnes ; il y a { $seats } sièges.
}
shortlist-why-combination = Aucune liste ne peut respecter tous ces quotas à la fois.
shortlist-why-ask = Avec { $seats } sièges, ces { $quotas } quotas ({ $dimension }) demandent { $total } places.
shortlist-why-together = Une même personne peut compter pour plusieurs d’entre eux, mais aucune liste de { $seats } personnes du répertoire ne les respecte tous à la fois.
shortlist-why-quotas = Ils s’excluent mutuellement : { $quotas }.
shortlist-why-rules = Ce serait possible sans l’un quelconque de ces éléments : { $rules }.
shortlist-at-least = { $quota }, au moins { $seats }
shortlist-at-most = { $quota }, au plus { $seats }
shortlist-rule-seats = { $seats ->
    [one] la limite de { $seats } siège
   *[other] la limite de { $seats } sièges
}
shortlist-rule-at-most = au plus { $limit } ayant ceci en commun ({ $attribute })
shortlist-rule-must = les décisions sur les personnes à inviter impérativement
shortlist-rule-must-not = les décisions sur les personnes à ne pas inviter
shortlist-rule-invited = les sièges déjà occupés
shortlist-rule-apart = les personnes qui ne peuvent siéger ensemble
shortlist-rule-champions = une personne ne représente qu’une seule valeur de : { $attribute }

## Ce qui aiderait
shortlist-advice = { $seats ->
    [one] Il suffit de déplacer les quotas de { $seats } siège :
   *[other] Il suffit de déplacer les quotas de { $seats } sièges en tout :
}
shortlist-advice-other = { $seats ->
    [one] Une autre solution déplace les quotas d’un siège :
    [many] Une autre solution déplace les quotas de { $seats } de sièges au total :
   *[other] Une autre solution déplace les quotas de { $seats } sièges au total :
}
shortlist-advice-all = { $changes ->
    [one] Faire ce changement
   *[other] Faire les { $changes } changements
}
shortlist-advice-min = { $quota } : abaisser le minimum de { $from } à { $to }
shortlist-advice-max = { $quota } : relever le maximum de { $from } à { $to }
shortlist-advice-touched = { $quotas ->
    [one] Cela touche { $quotas } quota :
   *[other] Cela touche { $quotas } quotas :
}
shortlist-advice-change = { $quota } : { $after } au lieu de { $before }
shortlist-wanted = { $people ->
    [one] Ou cherchez une personne de plus qui compte pour l’ensemble des critères suivants : { $kind }.
    [many] Ou cherchez { $people } de personnes de plus qui comptent chacune pour l’ensemble des critères suivants : { $kind }.
   *[other] Ou cherchez { $people } personnes de plus qui comptent chacune pour l’ensemble des critères suivants : { $kind }.
}

## La liste
shortlist-list = Liste restreinte
shortlist-empty = Personne n’est encore sur la liste restreinte
shortlist-empty-text = Tirez une liste équilibrée, ou cherchez des personnes dans le répertoire et ajoutez-les.
shortlist-why-here = Motif de présence
shortlist-fills-a-seat = Tirage pour un siège libre
shortlist-own-chance = Chance : { $chance }
shortlist-not-invited = Pas encore d’invitation
shortlist-issue = { $people ->
    [one] Envoyer { $people } invitation
   *[other] Envoyer { $people } invitations
}
shortlist-reason-hint = Reste consigné et s’affiche à côté du nom.
shortlist-remove = Retirer de la liste
shortlist-must-invite = À inviter impérativement
shortlist-must-not = À ne pas inviter
shortlist-lock = Verrouiller cette place
shortlist-unlock = Déverrouiller
shortlist-locked = Verrouillée
shortlist-add = Ajouter à la liste
shortlist-decide = Décider…
shortlist-find = Ajouter quelqu’un à la main
shortlist-find-label = Nom, organisation ou fonction
shortlist-found = Personnes trouvées
shortlist-found-nobody = Le répertoire ne contient personne répondant à ces mots.
shortlist-found-more = Il y en a peut-être d’autres. Ajoutez un mot pour préciser la recherche.
shortlist-on-list = Sur la liste
shortlist-no-address = N’a pas d’adresse électronique et ne peut pas encore recevoir d’invitation.
shortlist-decisions = Décisions sur des personnes qui ne sont pas sur la liste
shortlist-decision = Décision
shortlist-lift = Lever

## Le tirage
shortlist-propose = Proposer une liste équilibrée
shortlist-draw-again = Refaire le tirage
shortlist-how-drawn = Comment la liste est tirée
shortlist-draw-text = Un tirage remplace les personnes proposées auparavant et pas encore invitées. Celles ajoutées à la main et celles invitées restent. Une personne déjà invitée n’est pas proposée de nouveau.
shortlist-method = Méthode
shortlist-method-random = Tirage aléatoire
shortlist-method-random-hint = Rapide. Chaque tirage respecte les quotas ; les chances ne sont pas connues d’avance.
shortlist-method-maximin = Loterie équitable
shortlist-method-maximin-hint = Des chances aussi égales que les quotas le permettent, et consignées pour chaque personne. Peut prendre une minute avec un grand répertoire.
shortlist-method-leximin = Tirage le plus équitable
shortlist-method-leximin-hint = Après la plus petite chance, la suivante est relevée, et ainsi de suite. La chance de chacun est consignée. Peut prendre plus de temps.
shortlist-seed = Graine
shortlist-seed-hint = Un nombre ou un texte annoncé à l’avance. La même graine donne la même liste.
shortlist-if-any = facultatif
shortlist-draws = Tirages
shortlist-drawn-at = Date du tirage

## Le procès-verbal d’un tirage
shortlist-draw-title = Procès-verbal d’un tirage
shortlist-draw-lead = Avec la graine et les deux fichiers ci-dessous, toute personne obtient exactement la même liste.
shortlist-drawn-by = Tirage effectué par
shortlist-hash = Empreinte de la question
shortlist-solver = Solveur
shortlist-drawn-from = Personnes pouvant être tirées
shortlist-smallest-chance = Plus petite chance
shortlist-largest-possible = Aucun tirage ne pourrait la porter au-delà de
shortlist-unreachable = Personnes qu’aucune liste ne peut accueillir
shortlist-drawn = Personnes tirées au sort
shortlist-id = Identifiant
shortlist-chance-column = Chance
shortlist-check = Comment vérifier
shortlist-check-text = Enregistrez les deux fichiers dans un même dossier et exécutez-y cette commande. L’empreinte et les personnes doivent être les mêmes que ci-dessus. Les fichiers contiennent des identifiants et ce que comptent les quotas, aucun nom.
shortlist-publish = Tirage publié
shortlist-publish-text = Avec ce fichier, chacun vérifie le tirage à la page ci-dessous, sans solveur. Le fichier destiné aux auditeurs indique, par identifiant, ce pour quoi les personnes comptent ; celui destiné à tous n’en contient que l’empreinte. Dans un petit répertoire, les chances seules peuvent révéler une identité.
shortlist-publish-auditors = Pour les auditeurs
shortlist-publish-everybody = Pour tous
shortlist-incomplete = Le temps imparti s’est écoulé avant que le tirage le plus équitable ne soit trouvé ; les chances sont celles du meilleur trouvé.

## Les quotas
shortlist-quotas-title = Quotas
shortlist-quotas-lead = Indiquez combien des { $seats } sièges reviennent, au moins et au plus, à qui. Un pourcentage porte sur tous les sièges ; un minimum est arrondi vers le haut, un maximum vers le bas. Un quota sans aucune des deux limites n’est pas retenu.
shortlist-try = Vérifier sans enregistrer
shortlist-new-quota = Nouveau quota
shortlist-choose-quota = Choisir un quota…
shortlist-unsaved = Pas encore enregistré.
shortlist-presets = Quotas courants
shortlist-presets-text = Un choix remplit ses lignes et garde les autres. Rien n’est enregistré avant que vous n’enregistriez.
shortlist-preset-four-dimensions = Région, thème, portée du mandat et genre à la fois
shortlist-preset-regional-groups = Groupes régionaux des Nations Unies : { $min } à { $max } chacun
shortlist-preset-gender-parity = Parité des genres : au moins { $min } pour cent de femmes et { $min } pour cent d’hommes
shortlist-preset-themes = Thèmes du dialogue : au moins { $min } chacun
shortlist-preset-mandate-scopes = Portées de mandat : au moins { $min } chacune

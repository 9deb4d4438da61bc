# Waves of invitations: dates, the state of the quotas, whom to ask next.
done-wave-planned = La vague a été prévue.
done-wave-removed = La vague a été supprimée.
waves-title = Vagues
waves-lead = Les invitations partent par vagues qui se closent à une date donnée. Qui a accepté ou n’a pas répondu garde son siège ; personne n’est désinvité et personne n’est sollicité deux fois.
waves-reachable = Tous les quotas peuvent encore être respectés.
waves-not-reachable = Tous les quotas ne peuvent plus être respectés.
waves-not-known = On ne sait pas encore si tous les quotas peuvent être respectés
waves-not-known-text = Les chiffres ci-dessous sont justes ; la réponse exacte a pris trop de temps. Rouvrez la page dans un instant.
waves-next = Prochaine étape
waves-full = Aucun siège n’est libre : attendez les réponses.
waves-advice = { $open ->
    [one] Un siège est libre. Environ { $rate } des personnes sollicitées acceptent.
    [many] { $open } de sièges sont libres. Environ { $rate } des personnes sollicitées acceptent.
   *[other] { $open } sièges sont libres. Environ { $rate } des personnes sollicitées acceptent.
}
waves-offer = En solliciter { $open } laisse un siège à chacune, quelles que soient les acceptations. En solliciter jusqu’à { $offer } maintient sous 5 pour cent le risque qu’il en vienne trop.
waves-offer-none = En solliciter plus de { $open } rendrait trop probable qu’il vienne plus de personnes qu’il n’y a de sièges.
waves-expected = Parmi les personnes invitées jusqu’ici, { $coming } devraient venir. Plus que de sièges : { $more } ; moins : { $fewer }.
waves-draw = Tirer la prochaine vague
waves-quotas = Où en est chaque quota d’après les réponses
waves-wanted = Souhaité
waves-at-least = { $seats } ou plus
waves-at-most = { $seats } ou moins
waves-pending = En attente
waves-expected-column = Attendus
waves-met-chance = Chance d’être respecté
waves-possible = Encore possible
waves-state-met = Respecté
waves-state-on-track = En bonne voie
waves-state-at-risk = Menacé
waves-state-unreachable = Hors d’atteinte
waves-critical = Personnes indispensables
waves-critical-text = Si l’une d’elles décline, les quotas ne pourront plus tous être respectés. Adressez-vous d’abord à elles.
waves-critical-none = Personne : quelle que soit la personne qui décline, les quotas peuvent être respectés avec une autre.
waves-critical-unfinished = Le temps imparti s’est écoulé avant que tout le monde n’ait été examiné.
waves-instead = Qui pourrait remplacer
waves-substitutes = Remplaçants
waves-substitutes-of = Qui pourrait remplacer { $name }
waves-substitute-reason = À la place de { $name }
waves-same = Compte de même
waves-different = Différences
waves-keeps-quotas = Maintient les quotas
waves-breaks-quotas = Quotas non respectés
waves-dates = Dates
waves-wave = Vague
waves-number = Vague { $number }
waves-opens = Ouvre le
waves-closes = Se clôt le
waves-silent = En attente
waves-declined = Renoncent
waves-ahead = À venir
waves-open = Ouverte
waves-closed = Close
waves-outside = Hors vagues
waves-plan = Prévoir la vague { $number }
waves-overdue = { $people ->
    [one] Une personne n’a pas répondu alors que sa vague est échue
    [many] { $people } de personnes n’ont pas répondu alors que leur vague est échue
   *[other] { $people } personnes n’ont pas répondu alors que leur vague est échue
}
waves-overdue-text = Leurs sièges leur restent. Relancez-les, ou terminez la vague : leurs invitations deviennent caduques et libèrent les sièges pour la suivante.
waves-overdue-show = Les afficher
waves-rates = Taux d’acceptation
waves-rates-text = D’après toutes les invitations à ce jour, selon le seul type d’organisation. Les taux disent combien de personnes solliciter, jamais lesquelles. Avant toute réponse, on s’attend à six acceptations sur dix.
waves-kind = Type d’organisation
waves-everybody = Ensemble
waves-answered = Réponses
waves-rate = Taux
waves-range = Fourchette probable

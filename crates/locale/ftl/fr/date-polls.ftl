# Finding a date together: the desk's pages, the mail, and the page behind its link.

date-poll = Chercher une date ensemble
date-poll-lead = Proposez des horaires, demandez par courriel qui peut venir et quand, puis tenez le dialogue au meilleur moment.
date-poll-new = Proposer des horaires
date-poll-edit = Modifier la consultation
date-poll-minutes = Durée en minutes
date-poll-minutes-value = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
date-poll-zone-hint = Les horaires ci-dessous sont à l’heure de ce lieu.
date-poll-zone-kept = Une réponse a déjà été donnée : le lieu et la durée restent tels quels.
date-poll-answer-by = Réponses jusqu’au
date-poll-answer-by-hint = Dernier jour où une réponse compte, à l’heure du lieu de la réunion. Vide : jusqu’à la clôture de la consultation.
date-poll-message = Message
date-poll-message-hint = Ce que les personnes consultées doivent savoir en plus des horaires. Affiché dans la langue dans laquelle vous l’écrivez.
date-poll-times = Horaires proposés
date-poll-times-hint = Les lignes vides sont ignorées. D’autres horaires peuvent être proposés plus tard.
date-poll-time = Horaire { $number }
date-poll-day = Jour
date-poll-start = Début
date-poll-slots-add = Proposer d’autres horaires
date-poll-slot-remove = Retirer
date-poll-slot-over = Passé
date-poll-a-time = au moins un horaire
date-poll-count = { $count ->
    [one] { $count } horaire
   *[other] { $count } horaires
}

## Whom to ask
date-poll-ask = Consulter des personnes
date-poll-ask-lead = Chaque personne reçoit dans sa langue un courriel avec son propre lien. Aucun compte n’est nécessaire, et personne ne voit les réponses des autres.
date-poll-whom = Personnes à consulter
date-poll-whom-invited = { $count ->
    [one] { $count } personne invitée
   *[other] { $count } personnes invitées
}
date-poll-whom-shortlisted = { $count ->
    [one] { $count } personne de la liste restreinte
   *[other] { $count } personnes de la liste restreinte
}
date-poll-whom-hint = Seules sont comptées les personnes qui ont une adresse électronique et n’ont pas encore été consultées.
date-poll-search = Chercher des personnes dans le répertoire
date-poll-found = Trouvées dans le répertoire
date-poll-found-none = Aucune personne trouvée qui ait une adresse électronique et n’ait pas encore été consultée.
date-poll-send = Consulter par courriel

## The result
date-poll-best = Le meilleur horaire à ce stade : { $when }
date-poll-reason-most-can = Plus de personnes peuvent venir qu’à tout autre moment.
date-poll-reason-if-need-be = Autant de personnes peuvent venir qu’à un autre moment ; ici davantage le pourraient au besoin, ce qui compte pour moitié entre horaires égaux.
date-poll-reason-fewest-refusals = Autant de personnes peuvent venir qu’à un autre moment ; ici moins de personnes sont empêchées.
date-poll-reason-fewest-nights = Autant de personnes peuvent venir qu’à un autre moment ; ici moins de personnes siégeraient la nuit.
date-poll-reason-earliest = D’autres horaires sont aussi bons ; celui-ci est le plus proche.
date-poll-none-can = Aucun horaire ne convient encore à personne.
date-poll-hold = Retenir cet horaire
date-poll-yes = Disponibles
date-poll-if-need-be = Au besoin
date-poll-no = Empêchées
date-poll-silent = Sans réponse
date-poll-nights = La nuit
date-poll-nights-hint = « La nuit » compte les personnes pour lesquelles une partie de la réunion tomberait entre 22 h et 7 h.
date-poll-answers = Qui peut venir et quand
date-poll-answered-of = { $answered } réponses sur { $asked }
date-poll-nobody-asked = Personne n’a encore été consulté
date-poll-nobody-asked-text = Consultez les personnes invitées, celles de la liste restreinte ou toute personne du répertoire.
date-poll-clocks = Les horaires là où se trouvent les personnes
date-poll-clocks-lead = D’après leurs indications ou, à défaut, la capitale de leur État. Les heures de bureau vont de 9 h à 18 h, la nuit de 22 h à 7 h.
date-poll-here = { $count ->
    [0] lieu de la réunion
    [one] { $count } personne
   *[other] { $count } personnes
}
date-poll-remind = Relancer les personnes qui n’ont pas répondu
date-poll-close = Ne plus accepter de réponses
date-poll-reopen = Accepter de nouveau des réponses

## Words
date-poll-state-open = Réponses acceptées
date-poll-state-closed = Close
date-answer-yes = Disponible
date-answer-if-need-be = Au besoin
date-answer-no = Empêché(e)
date-hours-office = heures de bureau
date-hours-edge = tôt ou tard
date-hours-night = nuit
date-reason-most-can = le plus de disponibles
date-reason-if-need-be = davantage au besoin
date-reason-fewest-refusals = le moins d’empêchés
date-reason-fewest-nights = le moins de nuits
date-reason-earliest = le plus proche
mail-kind-date-poll = Consultation sur la date

## What was done
done-date-poll-made = Les horaires sont proposés. Consultez maintenant les personnes.
done-date-poll-asked = Les personnes sont consultées par courriel.
done-date-poll-nobody-new = Toutes les personnes choisies avaient déjà été consultées ou n’ont pas d’adresse électronique.
done-date-poll-reminded = Un nouveau courriel est envoyé aux personnes qui n’ont pas répondu.
done-date-poll-nobody-to-remind = Il n’y a personne sans réponse à qui nous n’ayons pas écrit depuis un jour.
done-date-poll-closed = La consultation n’accepte plus de réponses.
done-date-poll-reopened = La consultation accepte de nouveau des réponses.
done-date-poll-settled = La date est fixée.
done-date-poll-answered = Merci. Vos réponses ont été enregistrées. Vous pouvez les modifier ici jusqu’à la clôture de la consultation.
audit-date-poll-made = A proposé des horaires
audit-date-poll-changed = A modifié la consultation sur la date
audit-date-poll-asked = A consulté des personnes sur la date
audit-date-poll-reminded = A relancé les personnes qui n’avaient pas indiqué leurs disponibilités
audit-date-poll-answered = A indiqué ses disponibilités
audit-date-poll-closed = A clos la consultation sur la date
audit-date-poll-reopened = A rouvert la consultation sur la date

## The mail
date-poll-mail-subject = Quand pouvez-vous participer ? { $title }
date-poll-mail-again-subject = Rappel : quand pouvez-vous participer ? { $title }
date-poll-mail-text = Nous cherchons une date pour « { $title } ». Veuillez nous indiquer lesquels de ces horaires vous conviennent.
date-poll-mail-again-text = Nous ne savons pas encore lesquels de ces horaires vous conviennent pour « { $title } ». Une minute suffit pour répondre.
date-poll-mail-time = Horaire { $number }
date-poll-mail-button = Indiquer mes disponibilités
date-poll-mail-small = Ce lien n’appartient qu’à vous ; aucune des autres personnes consultées ne voit vos réponses. Ceci n’est pas encore une invitation.

## The page behind the link
date-poll-eyebrow = Recherche d’une date
date-poll-for = Pour { $name }
date-poll-closed-title = Les réponses ne sont plus acceptées
date-poll-closed-text = Nous vous remercions de votre intérêt. Le secrétariat décide de la date.
date-poll-settled = Le dialogue a lieu : { $when }
date-poll-your-place = Où vous êtes
date-poll-your-place-hint = Les horaires sont affichés à l’heure de ce lieu. Si vous en changez, ce que vous n’avez pas encore envoyé est perdu.
date-poll-show-there = Afficher les horaires de ce lieu
date-poll-question = Quand pouvez-vous participer ?
date-poll-also = { $time }, où la réunion est prévue
date-poll-save = Envoyer mes réponses
date-poll-your-answers = Vos réponses

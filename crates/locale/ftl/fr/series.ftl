# Meetings of a working group that repeat.

every-weekly = chaque semaine ou à intervalle de plusieurs semaines, le jour de la première réunion
every-monthly = chaque mois ou à intervalle de plusieurs mois, au même jour de la semaine du mois que la première réunion
every-monthly-last = le dernier de ces jours dans le mois
meeting-state-moved = déplacée
meeting-state-dropped = n’aura pas lieu
letter-meeting-moved = Une réunion d’une série est déplacée
letter-meeting-dropped = Une réunion d’une série n’aura pas lieu
news-meeting-moved = Informé qu’une réunion est déplacée
news-meeting-dropped = Informé qu’une réunion n’aura pas lieu
news-meeting-moved-subject = Déplacée : une réunion de { $title }
news-meeting-moved-text = Une réunion de « { $title } » aura lieu à un autre moment. Les autres réunions restent inchangées, de même que votre réponse à la série. Ce message modifie l’entrée de votre calendrier ; si le nouvel horaire ne vous convient pas, veuillez décliner cette seule réunion dans votre calendrier ou sur votre page.
news-meeting-dropped-subject = N’aura pas lieu : une réunion de { $title }
news-meeting-dropped-text = Une réunion de « { $title } » n’aura pas lieu. Les autres réunions restent inchangées, de même que votre réponse à la série. Ce message retire cette seule réunion de votre calendrier.
problem-not-in-series = La série ne se réunit pas ce jour-là, ou compte moins de deux réunions.
problem-last-meeting = C’est la seule réunion qui reste. Annulez plutôt le dialogue.
problem-end-the-series-first = Les réunions se répètent. Mettez d’abord fin à la série.
audit-meeting-answered = Réponse à une seule réunion
series-tab = Réunions
series-title = Réunions de la série
series-lead = Un groupe de travail se réunit régulièrement : indiquez comment, puis déplacez ou supprimez des réunions. Les personnes invitées sont informées et chaque calendrier suit.
series-repeats = Se répète
series-once = a lieu une seule fois
series-nth = { $day }, n° { $nth } du mois
series-nth-last = { $day }, dernier du mois
series-until = jusqu’au { $day }
series-rule = { $every }, { $end }
series-form = Comment les réunions se répètent
series-never = Elle a lieu une seule fois
series-interval = Intervalle en semaines ou en mois
series-interval-hint = 1 pour chaque semaine ou chaque mois, 2 pour un sur deux
series-ends = La série prend fin
series-ends-after = après un nombre de réunions
series-ends-until = un jour donné
series-number = Nombre de réunions
series-until-day = Dernier jour possible d’une réunion
series-save = Continuer
series-needs-hours = Les réunions peuvent se répéter dès que les heures de la première sont connues. Indiquez-les dans le plan.
series-meeting = Réunion
series-when = A lieu
series-absent = Ne viendront pas
series-planned = comme prévu
series-change = Modifier
series-move = Déplacer cette réunion
series-move-lead = Elle garde sa place dans la série : les réponses à celle-ci et aux autres restent distinctes.
series-drop = Supprimer cette réunion
series-drop-hint = Elle seule est annulée ; la série se poursuit.
series-restore = Rétablir cette réunion
series-restore-hint = Elle aura de nouveau lieu à l’heure que lui donne la série.
series-mine-lead = Votre réponse vaut pour toutes les réunions. Si vous ne pouvez pas assister à l’une d’elles, indiquez-le ici.
series-mine-declined = vous n’y assisterez pas
series-cannot = Je ne peux pas y assister
series-can = J’y assisterai
done-meeting-answered = Votre réponse pour cette réunion a été enregistrée.
series-former = Prévue le
series-weekly = { $interval ->
    [1] chaque semaine, { $day }
    *[other] toutes les { $interval } semaines, { $day }
}
series-monthly = { $interval ->
    [1] chaque mois, { $day }
    *[other] tous les { $interval } mois, { $day }
}
series-after = { $meetings ->
    [one] { $meetings } réunion
    *[other] { $meetings } réunions
}
change-lead-meeting-moved = { $people ->
    [one] Une réunion est déplacée ; { $people } personne en est informée. Personne n’a à répondre à nouveau.
    *[other] Une réunion est déplacée ; { $people } personnes en sont informées. Personne n’a à répondre à nouveau.
}
change-lead-meeting-dropped = { $people ->
    [one] Une réunion n’aura pas lieu ; { $people } personne en est informée et son calendrier est mis à jour.
    *[other] Une réunion n’aura pas lieu ; { $people } personnes en sont informées et leurs calendriers sont mis à jour.
}

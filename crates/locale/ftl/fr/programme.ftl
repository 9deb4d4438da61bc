# Le programme d’un dialogue : au bureau, comme ordre du jour à imprimer, et en public.

programme = Programme
programme-session = Séance
programme-none = Aucune séance n’a encore été prévue
programme-none-text = Commencez par la première séance : son objet, l’heure de son début et sa durée. La date de la réunion peut rester ouverte.
programme-add = Ajouter une séance
programme-session-edit = Modifier la séance
programme-remove = Supprimer cette séance
programme-agenda = Ordre du jour à imprimer
programme-day = Jour { $day }
programme-day-of = Jour de la réunion
programme-sessions-count = { $count ->
    [one] { $count } séance
   *[other] { $count } séances
}
programme-times-in = Heures de { $place }
programme-times-local = Heures du lieu de la réunion
programme-also-in = Indiquer aussi les heures de
programme-zone-none = Seulement les heures de la réunion
programme-show = Afficher
programme-room = Salle
programme-room-hint = Écrivez-la toujours de la même façon, afin qu’une double réservation soit remarquée.
programme-track = Volet
programme-track-hint = Pour les séances simultanées. Laissez vide quand tout le monde y assiste.
programme-kind = Type de séance
programme-about = Objet
programme-minutes = Minutes
programme-languages-hint = Les langues parlées et interprétées.
programme-interpretation = Interprétation : { $languages }
programme-follow = Décaler ce qui suit ce jour-là
programme-follow-hint = Les séances suivantes commencent d’autant plus tard ou plus tôt que celle-ci se termine ; celles d’un autre volet restent.
programme-people = Présidence, intervenants et interprètes
programme-people-none = Personne n’a encore de rôle dans cette séance.
programme-role = Rôle
programme-find = Trouver une personne dans le répertoire
programme-take-off = Retirer
programme-check = À vérifier
programme-up = Monter
programme-down = Descendre
programme-drag = Faire glisser à une autre place du programme
problem-past-midnight = La séance se terminerait après minuit. Choisissez une place plus tôt, ou raccourcissez ce qui précède.
programme-problems = { $count ->
    [one] { $count } séance ne peut pas rester ainsi
   *[other] { $count } séances ne peuvent pas rester ainsi
}
programme-published-since = Le public peut lire le programme depuis le { $day }
programme-not-published = Seul le secrétariat voit le programme
programme-publish-hint = Une fois publié, le public lit les séances, les salles et les noms de celles et ceux qui président, animent et interviennent ; les interprètes ne sont pas nommés.
programme-once-convened = Le public le lit dès que le dialogue est convoqué et le programme publié.
programme-publish = Publier le programme
programme-withdraw = Le retirer de la vue du public
programme-sessions = une séance
finding-gap = { $span } sans séance juste avant
finding-overrun = Empiète de { $span } sur « { $title } »
finding-room-taken = Sa salle sert aussi à « { $title } »
finding-person-twice = { $name } a aussi un rôle dans « { $title } »
finding-before-the-meeting = Commence { $span } avant la réunion
finding-after-the-meeting = Se termine { $span } après la réunion
finding-no-such-day = La réunion n’a pas ce jour
finding-no-interpreter = Pas d’interprète pour cette langue : { $language }
portal-read-programme = Lire le programme
dialogue-step-programme = Établir le programme
done-programme-published = Le programme a été publié.
done-programme-withdrawn = Le public ne voit plus le programme.
done-programme-moved = La séance a été déplacée.
done-session-added = La séance a été ajoutée. Indiquez ci-dessous qui y a un rôle.
audit-session-added = Séance ajoutée
audit-session-changed = Séance modifiée
audit-session-removed = Séance supprimée
audit-session-role-given = Rôle attribué dans une séance
audit-session-role-ended = Rôle retiré dans une séance
audit-programme-published = Programme publié
audit-programme-withdrawn = Programme retiré de la vue du public

session-kind-session = Séance
session-kind-panel = Table ronde
session-kind-side-event = Événement parallèle
session-kind-break = Pause
session-role-chair = Présidence
session-role-moderator = Animation
session-role-panellist = Intervenant
session-role-rapporteur = Rapporteur
session-role-interpreter = Interprète

## Liens : un dialogue qui en suit un autre
tie-title = Lier à un autre dialogue
tie-lead = Un dialogue lié garde sa distance à un autre : quand celui-ci est déplacé, il l’est aussi, et les personnes invitées en sont informées.
tie-to = Lié à
tie-along = Liés à celui-ci
tie-parent = Dialogue qu’il suit
tie-days = Jours entre les deux
tie-days-hint = 1 est la veille ou le lendemain ; 0 est le même jour.
tie-side = De quel côté
tie-side-before = Avant
tie-side-after = Après
tie-place = Au même lieu et sous la même forme
tie-place-hint = Le lieu et la forme de la réunion sont repris maintenant et chaque fois qu’ils y changent.
tie-same-place = au même lieu
tie-days-before = { $days ->
    [0] le jour de son ouverture
    [one] { $days } jour avant
   *[other] { $days } jours avant
}
tie-days-after = { $days ->
    [0] le jour de sa clôture
    [one] { $days } jour après
   *[other] { $days } jours après
}
tie-save = Lier
tie-end = Délier ; il reste à sa place
change-moves-along = Est déplacé aussi
change-nobody-told = Personne n’est informé : aucune invitation n’y doit changer.
change-lead-along = { $count ->
    [one] { $count } dialogue est lié à celui-ci et est déplacé aussi.
   *[other] { $count } dialogues sont liés à celui-ci et sont déplacés aussi.
}
done-dialogue-tied = Le dialogue est lié.
done-dialogue-untied = Le dialogue n’est plus lié. Il reste à sa place.
problem-tied-to-another = Ce dialogue est lié à un autre. Déplacez l’autre, ou déliez d’abord celui-ci.
refusal-tied-cannot-follow = « { $title } » est lié à ce dialogue et ne peut pas être déplacé avec lui. Vérifiez sa date, son délai et ses places, ou déliez-le d’abord.
refusal-moves-others = Des dialogues que votre groupe ne planifie pas suivent celui-ci et seraient déplacés avec lui. Demandez au secrétariat de le déplacer.
audit-dialogue-tied = Lié à un autre dialogue
audit-dialogue-untied = Délié d’un autre dialogue

# Without duplicating existing forums: the meetings of other bodies, similar meetings, weekends and public holidays.

nav-forums = Autres instances
forum-lead = Réunions de processus régionaux et d’autres organismes. Les dialogues en préparation leur sont comparés.
forum-new = Ajouter une réunion
forum-new-lead = Seul le secrétariat la voit.
forum-none = Aucune réunion d’un autre organisme ne figure ici
forum-none-text = Ajoutez-en une à la main ou reprenez le fichier de calendrier que publie un processus régional.
forum-to-come = À venir
forum-past = Passées
forum-days = Jours
forum-organiser = Organisée par
forum-organiser-hint = Le processus régional ou l’organisme, par exemple le Processus de Bali.
forum-all-regions = Tous les groupes régionaux
forum-themes-hint = Choisissez tous les thèmes traités. Ce sont les thèmes communs qui rendent un dialogue semblable.
forum-address = Adresse Web
forum-imported-hint = Elle provient d’un fichier de calendrier. Lorsque le fichier est repris, son titre, ses jours et son lieu deviennent ceux du fichier.
forum-remove = Retirer de la liste
forum-import = Reprendre un fichier de calendrier
forum-import-lead = Fichiers se terminant par .ics, tels que les proposent calendriers et sites Web. Rien n’est repris avant que vous l’ayez examiné.
forum-file = Fichier de calendrier
forum-file-hint = Au plus 256 Ko et 1 000 réunions.
forum-file-look = Examiner le fichier
forum-preview = Ce que devient chaque réunion
forum-preview-lead = Les réunions sont reconnues à l’identifiant que leur donne le fichier : un fichier peut donc être repris lorsqu’il change.
forum-becomes = Ce qu’elle devient
forum-common-hint = Valable pour chaque réunion nouvelle. Cela peut être modifié ensuite pour chacune ; ce qui a été dit des autres demeure.
forum-take-over = Reprendre
forum-nothing-to-take = Il n’y a rien à reprendre.
forum-repeats = Elle se répète ; seule la première fois est reprise.
forum-row = Réunion { $number } du fichier
forum-outcome-created = Nouvelle
forum-outcome-updated = Mise à jour
forum-outcome-unchanged = Inchangée
forum-outcome-removed = Annulée : retirée de la liste
forum-outcome-left-out = Laissée de côté
forum-outcome-without-uid = Elle n’a pas d’identifiant
forum-outcome-uid-twice = Le même identifiant figure plus haut
forum-outcome-without-title = Elle n’a pas de titre
forum-outcome-without-day = Elle n’a pas de jour lisible
forum-outcome-end-before-start = Elle finit avant de commencer
file-reason-agenda-too-large = il dépasse 256 Ko ou contient plus de 1 000 réunions ; divisez-le
file-reason-no-meetings = il ne contient aucune réunion
problem-not-a-calendar = Ce n’est pas un fichier de calendrier.
done-forums-imported = Le fichier de calendrier a été repris.
audit-forum-added = A inscrit une réunion d’un autre organisme
audit-forum-changed = A modifié une réunion d’un autre organisme
audit-forum-removed = A retiré de la liste une réunion d’un autre organisme
audit-forums-imported = A repris un fichier de calendrier d’un autre organisme
audit-forum-counts = { $created } nouvelles, { $updated } mises à jour, { $unchanged } inchangées, { $removed } retirées

## Similar meetings
similar-look = Chercher des réunions semblables
similar-title = Réunions semblables
similar-text = Vérifiez qu’elles ne font pas double emploi et ne sollicitent pas deux fois les mêmes personnes.
similar-title-words = titre semblable
similar-themes = en commun : { $themes }
similar-regions = même région : { $regions }
similar-same-days = aux mêmes jours
similar-days = { $days ->
    [one] à { $days } jour au plus
   *[other] à { $days } jours au plus
}
similar-none = Aucune réunion semblable n’a été trouvée.
likeness-strong = très semblable
likeness-clear = semblable
likeness-some = quelques points communs

## Weekends and public holidays
beside-title = Fins de semaine et jours fériés à ces dates
beside-text = Là d’où viennent les personnes de la liste – ou, tant qu’elle est vide, dans les États des groupes régionaux que demandent les quotas – et au lieu de la réunion.
beside-weekend = fin de semaine : { $states }
beside-holiday = { $name } : { $states }
beside-estimated = { $name } : { $states } (selon la lune, à un jour près)
beside-other-states = { $count ->
    [one] { $count } autre État
   *[other] { $count } autres États
}
beside-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}
beside-unknown = Les jours fériés sont connus jusqu’à la fin de { $year }.

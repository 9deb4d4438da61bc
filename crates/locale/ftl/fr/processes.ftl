# Les processus auxquels se rattachent les dialogues : au bureau et en public.

process = Processus
process-list-lead = Ce que les dialogues préparent ou suivent : forums, examens, bilans.
process-none-yet = Aucun processus n’a encore été créé
process-none-yet-text = Un processus relie des dialogues et montre leur avancement : la préparation d’un forum, un examen régional.
process-new = Nouveau processus
process-new-lead = Il reste un projet que seul le secrétariat voit tant que vous ne l’avez pas lancé.
process-new-dialogue = Nouveau dialogue dans ce processus
process-edit = Modifier le processus
process-summary = Objet
process-summary-hint = Quelques phrases pour la page publique.
process-language = Langue du titre et du résumé
process-follows = Fait suite à
process-follows-hint = Le processus antérieur dont celui-ci reprend les résultats.
process-followed-by = Suivi de
process-of-dialogue-hint = Ce que le dialogue prépare ou suit.
process-target = Objectif
process-target-dialogues = Nombre de dialogues
process-target-hint = Combien de dialogues doivent se tenir entre les deux dates. Laissez les trois champs vides si rien n’a été annoncé.
process-target-from = Du
process-target-until = Au
process-target-progress = { $target } ({ $when }) : { $held ->
    [one] { $held } tenu
   *[other] { $held } tenus
}, { $planned ->
    [one] { $planned } prévu
   *[other] { $planned } prévus
}
process-dialogues = { $count ->
    [one] { $count } dialogue
   *[other] { $count } dialogues
}
process-course = Déroulement
process-number = Nº
process-what = Objet
process-kind = Nature
process-empty = Rien ne se rattache encore à ce processus
process-empty-text = Ses dialogues et ses étapes figureront ici dans l’ordre des dates.
process-milestone = Étape
process-milestone-add = Ajouter une étape
process-milestone-edit = Modifier l’étape
process-milestone-remove = Retirer cette étape
process-milestone-passed = Passée
process-milestone-ahead = À venir
process-milestone-when-hint = Aussi précisément que possible : l’année seule suffit.
process-year = Année
process-month = Mois
process-day = Jour
process-not-known = Non connu
process-note = Note
process-start = Lancer le processus
process-start-hint = Une fois lancé, le public trouve le processus, ses étapes et ceux de ses dialogues qui ont été convoqués.
process-conclude = Clore le processus
process-reopen = Reprendre le processus
process-public-page = Page publique
process-state-draft = Projet
process-state-running = En cours
process-state-concluded = Clos
portal-processes-lead = Ce que les dialogues préparent et suivent, de la première séance d’information à ce qui en est résulté.
portal-no-processes = Aucun processus n’a encore été annoncé
portal-no-processes-text = Les processus paraissent ici dès que le secrétariat les lance.
done-process-created = Le processus a été créé. Ajoutez ses étapes ou planifiez-y un dialogue.
done-process-start = Le processus est lancé. Le public le trouve désormais.
done-process-conclude = Le processus est clos.
done-process-reopen = Le processus se poursuit.
audit-process-created = Processus créé
audit-process-changed = Processus modifié
audit-process-started = Processus lancé
audit-process-concluded = Processus clos
audit-process-reopened = Processus repris

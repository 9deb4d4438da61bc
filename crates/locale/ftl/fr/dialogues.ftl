# Les dialogues au bureau : la préparation, la vue d’ensemble d’un dialogue, l’accueil du bureau.

refusal-too-early = Le dialogue n’a pas encore commencé. Marquez-le comme tenu une fois qu’il aura commencé.
# In the list above a form: the field, and what is wrong with it.
form-problem-of = { $label } : { $problem }
problem-not-the-word = Saisissez le mot exactement comme il est affiché.
done-dialogue-created = Le dialogue a été créé. La liste ci-dessous en suit toutes les étapes.
done-dialogue-unchanged = Rien n’était différent ; rien n’a été modifié.
done-dialogue-convened = Le dialogue a été convoqué. Il est désormais public et les invitations peuvent être envoyées.
done-dialogue-held = Le dialogue a été marqué comme tenu. Le rapport vient ensuite.
done-dialogue-cancelled = Le dialogue a été annulé.

## Ce qui peut manquer à un dialogue
dialogue-summary = un résumé qui dit l’objet du dialogue
dialogue-date = une date

## En tête des pages d’un dialogue
dialogue-tabs = Ce dialogue
dialogue-tab-overview = Vue d’ensemble
dialogue-tab-balance = Équilibre
dialogue-tab-invitations = Invitations
dialogue-tab-attendance = Présences
dialogue-tab-report = Rapport
dialogue-when = Date
dialogue-seats-label = Places
dialogue-seats = { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}

## La liste
dialogue-list-lead = Tous les dialogues en préparation, convoqués, tenus ou annulés.
dialogue-filter = Filtrer les dialogues
dialogue-year = Année
dialogue-invited = Personnes invitées
dialogue-accepted = Acceptations
dialogue-none-yet = Aucun dialogue n’est encore prévu
dialogue-none-yet-text = Commencez par un titre et un nombre de places. La date peut venir plus tard.

## Le formulaire
dialogue-new = Nouveau dialogue
dialogue-new-lead = Il reste un projet, visible du seul secrétariat, jusqu’à sa convocation.
dialogue-create = Créer un dialogue
dialogue-edit = Modifier le projet
dialogue-optional = facultatif
dialogue-format = Format
dialogue-themes-hint = Choisissez tous les thèmes du dialogue. Ils peuvent donner lieu à des quotas.
dialogue-when-known = Que sait-on de la date ?
dialogue-days = Le ou les jours
dialogue-days-hint = Les heures seront précisées plus tard.
dialogue-hours = Les heures
dialogue-hours-hint = Les calendriers affichent alors l’invitation à la bonne heure partout.
dialogue-first-day = Jour
dialogue-last-day = Dernier jour, s’il est différent
dialogue-start-time = Début
dialogue-end-time = Fin
dialogue-respond-by = Réponses jusqu’au
dialogue-respond-by-hint = Dernier jour où une réponse est prise en compte, dans le fuseau horaire de la réunion.
dialogue-where = Lieu
dialogue-mode = Mode de participation
dialogue-place-hint = La ville d’abord, puis le bâtiment et la salle. Inutile pour une réunion uniquement en ligne.
dialogue-online-address = Adresse de la salle en ligne
dialogue-online-address-hint = Communiquée aux personnes invitées, jamais au public. Elle commence par https://.
dialogue-seats-hint = Une place correspond à une personne à la table.
dialogue-seats-number = Nombre de places
dialogue-per-country = Maximum par pays
dialogue-per-organisation = Maximum par organisation
dialogue-summary-label = Résumé
dialogue-summary-hint = L’objet du dialogue et ce qui en est attendu, en quelques phrases. Ce texte figure dans les invitations et sur la page publique. Il est nécessaire pour convoquer le dialogue.
dialogue-language = Langue du titre et du résumé
dialogue-language-hint = Chaque invitation est rédigée dans la langue de la personne qui la reçoit.

## La vue d’ensemble
dialogue-life = De la préparation au rapport
dialogue-plan = Le projet
dialogue-elsewhere = Voir aussi
dialogue-reference = Numéro dans l’année
dialogue-copy = En planifier un autre sur ce modèle
dialogue-take = Reprendre du dialogue pris pour modèle
dialogue-take-quotas = Ses quotas
dialogue-take-standings = Les personnes à inviter et à ne pas inviter, avec les motifs
dialogue-take-programme = Son programme, sans les personnes
dialogue-take-partners = Ses partenaires et leurs logos
dialogue-public-page = Page publique
dialogue-convene = Convoquer
dialogue-hold = Marquer comme tenu
dialogue-cancel = Annuler ce dialogue
dialogue-step-plan = Compléter le projet
dialogue-step-convene = Convoquer le dialogue
dialogue-step-quotas = Fixer les quotas
dialogue-step-shortlist = Établir une liste restreinte équilibrée
dialogue-step-invitations = Envoyer les invitations
dialogue-step-answers = Suivre les réponses
dialogue-step-hold = Tenir le dialogue
dialogue-step-report-drafted = Rédiger le rapport de synthèse
dialogue-step-report-adopted = Faire adopter le rapport
dialogue-step-report-published = Publier le rapport
dialogue-pace-done = Fait
dialogue-pace-next = À faire
dialogue-pace-late = En retard
dialogue-pace-later = Plus tard
dialogue-pace-skipped = Non effectué ici
dialogue-note-no-summary = Il manque un résumé ; il est nécessaire pour convoquer le dialogue.
dialogue-note-quotas = { $count ->
    [one] { $count } quota
   *[other] { $count } quotas
}
dialogue-note-shortlist = { $count } sur la liste restreinte pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
dialogue-note-invited = { $count ->
    [one] { $count } personne invitée
   *[other] { $count } personnes invitées
} pour { $seats ->
    [one] { $seats } place
   *[other] { $seats } places
}
dialogue-note-answers = Acceptations : { $accepted } · à confirmer : { $tentative } · refus : { $declined } · sans réponse : { $silent }
dialogue-note-until = réponses jusqu’au { $day }

## L’annulation
dialogue-cancel-draft = Ce dialogue est un projet que personne n’a vu à l’extérieur. Il reste dans la liste comme annulé.
dialogue-cancel-convened = { $people ->
    [0] La page publique indiquera que le dialogue est annulé. Personne ne détient d’invitation. Cette action est définitive.
    [one] La page publique indiquera que le dialogue est annulé ; { $people } personne détient une invitation, qui sera retirée par courriel. Cette action est définitive.
   *[other] La page publique indiquera que le dialogue est annulé ; { $people } personnes détiennent une invitation, qui sera retirée par courriel. Cette action est définitive.
}
dialogue-cancel-reason-hint = Conservé dans le journal d’audit.
dialogue-cancel-word = ANNULER
dialogue-cancel-confirm = Saisissez { $word } pour confirmer
dialogue-keep = Garder le dialogue

## L’accueil du bureau
desk-due = En retard et à faire
desk-nothing-due = Rien ne vous attend.
desk-all-dialogues = Voir tous les dialogues
desk-answers = Dernières réponses
desk-no-answers = Aucune réponse n’est encore arrivée.
desk-own = Vos derniers travaux
desk-own-none = Les dialogues que vous créez ou modifiez apparaissent ici.
desk-first-text = Créez le premier dialogue : un titre et un nombre de places suffisent pour commencer.
desk-first-contacts = Importez ensuite les personnes qui pourraient être invitées, à partir d’un fichier CSV ou XLSX.
desk-people-known = { $people ->
    [one] { $people } personne figure déjà dans le répertoire.
   *[other] { $people } personnes figurent déjà dans le répertoire.
}
desk-import-contacts = Importer des contacts
desk-focal-point-text = Vous êtes le point focal de votre organisation. Les invitations parviennent à chaque personne par courriel ; on y répond par le lien de ce courriel ou dans le calendrier, sans se connecter, et c’est là aussi qu’on désigne une personne remplaçante. Écrivez au secrétariat pour modifier les personnes qui peuvent être invitées au titre de votre organisation.
desk-lead-text = Vous êtes enregistré comme responsable, et aucun groupe de travail ne vous est confié actuellement. Écrivez au secrétariat.
desk-lead-none = Aucune réunion de vos groupes n’est encore prévue
desk-lead-none-text = Prévoyez-en une ici ou depuis la page d’un groupe : choisissez qui vient, invitez et suivez les réponses.

## Une année d’un coup d’œil
year-view = L’année par mois
year-title = L’année { $year }
year-lead = { $count ->
    [one] { $count } dialogue, et les jalons des processus
   *[other] { $count } dialogues, et les jalons des processus
}
year-months = Mois de l’année
year-none = Rien ne tombe dans cette année
year-none-text = Les dialogues apparaissent ici dès qu’ils ont une date.
year-undated = { $count ->
    [one] { $count } dialogue n’a pas encore de date
   *[other] { $count } dialogues n’ont pas encore de date
}

## Deux agents, un formulaire
conflict-title = Modifié entre-temps par quelqu’un d’autre
conflict-text = Ce que vous avez saisi est toujours dans le formulaire ci-dessous. Les champs que vous n’aviez pas touchés ont pris la nouvelle valeur. Si vous enregistrez encore, vos valeurs font foi.
conflict-now = Maintenant
conflict-typed = Votre saisie
conflict-taken-over = Non touché : la nouvelle valeur a été reprise

# Le cadre du bureau, le journal d’audit et les phrases des refus.

desk-home = Vue d’ensemble
desk-directory = Répertoire
desk-audit = Journal d’audit
desk-outbox = Boîte d’envoi
desk-incoming = Courrier reçu
desk-group-plan = Préparation
desk-group-watch = Suivi

done-signed-out = Vous vous êtes déconnecté.
done-saved = Vos modifications ont été enregistrées.
done-removed = Retiré.

## Audit trail
audit-lead = Ce qui a été fait et par qui, du plus récent au plus ancien.
audit-actor-account = Un compte
audit-actor-invited = La personne invitée
audit-actor-platform = La plateforme
audit-actor-public = Une personne de passage
audit-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
audit-import-counts = nouvelles : { $created }, modifiées : { $updated }, inchangées : { $unchanged }, laissées de côté : { $skipped }
audit-account-created = Rôle attribué à un compte
audit-sign-in-link-issued = Lien de connexion créé
audit-signed-in = Connexion
audit-signed-out = Déconnexion
audit-contacts-imported = Contacts importés
audit-person-changed = Personne modifiée
audit-person-added = Personne ajoutée au répertoire
audit-dialogue-created = Dialogue créé
audit-dialogue-changed = Dialogue modifié
audit-dialogue-convened = Dialogue convoqué
audit-dialogue-held = Dialogue marqué comme tenu
audit-dialogue-cancelled = Dialogue annulé
audit-quotas-set = Quotas fixés
audit-shortlist-proposed = Liste restreinte équilibrée proposée
audit-shortlist-added = Ajout à la main à la liste restreinte
audit-shortlist-removed = Retrait de la liste restreinte
audit-must-invite = Personne marquée comme étant à inviter impérativement
audit-must-not = Personne marquée comme n’étant pas à inviter
audit-standing-lifted = Décision sur une personne levée
audit-shortlist-locked = Place verrouillée dans la présélection
audit-shortlist-unlocked = Place déverrouillée dans la présélection
audit-attendance-recorded = Présence enregistrée
audit-wave-planned = Vague d’invitations prévue
audit-wave-removed = Vague d’invitations supprimée
audit-invitations-issued = Invitations envoyées
audit-invitation-withdrawn = Invitation retirée
audit-invitation-answered = Réponse donnée à l’invitation
audit-substitute-named = Remplaçant désigné
audit-substitute-confirmed = Remplaçant confirmé
audit-substitute-refused = Remplaçant refusé
audit-invitation-lapsed = Invitation devenue caduque
audit-mail-failed = Courriel non remis
audit-mail-bounced = Courriel revenu non remis
audit-answer-unconfirmed = Réponse par courriel en attente de confirmation
audit-time-proposed = Autre horaire proposé
audit-proposal-accepted = Horaire proposé retenu
audit-proposal-refused = Horaire proposé non retenu
audit-received-assigned = Courriel reçu rattaché
audit-received-forwarded = Courriel reçu transmis
audit-received-dismissed = Courriel reçu écarté
audit-feed-made = Flux de calendrier créé
audit-feed-revoked = Fin du flux de calendrier
audit-job-retried = Nouvel essai d’une tâche en échec
audit-report-started = Rapport commencé
audit-report-changed = Rapport modifié
audit-report-circulated = Rapport distribué
audit-report-redrafted = Rapport repris pour être remanié
audit-report-adopted = Rapport adopté
audit-report-published = Rapport publié
audit-demo-loaded = Données de démonstration chargées
audit-restored = Restauration à partir d’une sauvegarde


## Refusals
refusal-not-found = Il n’y a rien à cette adresse, ou son contenu ne vous est pas destiné.
refusal-sign-in-required = Connectez-vous pour continuer.
refusal-not-permitted = Votre rôle ne permet pas cette action.
refusal-invalid = Certains champs sont à revoir.
refusal-changed-meanwhile = Une autre personne a modifié cet élément pendant qu’il était ouvert chez vous. Consultez la nouvelle version, puis refaites votre modification ; rien n’a été écrasé.
refusal-wrong-state = Cette action n’est plus possible, ou ne l’est pas encore : l’état est « { $state } ».
refusal-deadline-passed = Le délai de réponse est écoulé. Veuillez écrire au secrétariat.
refusal-seats-taken = { $seats ->
    [one] La seule place est prise.
   *[other] Les { $seats } places sont toutes prises.
}
refusal-cap-reached = { $cap ->
    [one] Une seule place est autorisée pour un même pays ou une même organisation.
   *[other] Seules { $cap } places sont autorisées pour un même pays ou une même organisation.
}
refusal-already-invited = Cette personne a déjà une invitation.
refusal-no-address = Cette personne n’a pas d’adresse électronique. Ajoutez-en d’abord une dans le répertoire.
refusal-link-spent = Ce lien a déjà été utilisé ou est trop ancien.
refusal-too-many-tries = Il y a eu trop de tentatives en peu de temps. Attendez une minute et réessayez.
refusal-missing = Il manque d’abord ceci : { $what }.
refusal-quotas-conflict = Ces quotas ne peuvent pas tous être respectés à la fois.
refusal-unreadable-file = Le fichier n’a pas pu être lu : { $reason }.
refusal-too-many-rows = Le fichier compte plus de { $max } lignes. Divisez-le et importez les parties l’une après l’autre.
refusal-rows-refused = { $rows ->
    [one] Une ligne a été refusée ; rien n’a été écrit.
   *[other] { $rows } lignes ont été refusées ; rien n’a été écrit.
}

## Problems with one field
problem-required = Remplissez ce champ.
problem-too-long = Utilisez { $max } caractères au plus.
problem-not-an-email = Saisissez une adresse électronique de la forme nom@ministere.example.
problem-not-a-date = Saisissez une date, par exemple 2023-03-14.
problem-not-a-time = Saisissez une heure, par exemple 15:00.
problem-not-a-number = Saisissez un nombre entier compris entre { $min } et { $max }.
problem-not-a-choice = Choisissez une des options.
problem-not-a-zone = Choisissez un fuseau horaire, par exemple Europe/Zurich.
problem-not-a-web-address = Saisissez une adresse web commençant par https://.
problem-end-before-start = La fin doit être postérieure au début.
problem-time-does-not-exist = Cette nuit-là, les horloges sont avancées et cette heure n’existe pas. Choisissez-en une autre.
problem-time-occurs-twice = Cette nuit-là, les horloges sont retardées et cette heure survient deux fois. Choisissez-en une autre.
problem-minimum-above-maximum = Le minimum est supérieur au maximum.
problem-already-taken = Une autre fiche porte déjà cette valeur.
problem-in-the-past = Ce moment est déjà passé.
problem-unknown-state = Aucun État ne porte ce code. Utilisez les trois lettres de la norme ISO 3166-1, par exemple KEN.
problem-looks-like-a-formula = Ceci ressemble à une formule de tableur. Supprimez le signe placé au début.
problem-same-as-row = C’est la même personne qu’à la ligne { $row }.
problem-spoke-without-being-there = Qui a pris la parole était présent. Indiquez de quelle manière.
problem-before-the-last-one-closes = Choisissez un jour postérieur à la clôture de la dernière vague.
form-error-prefix = Erreur :

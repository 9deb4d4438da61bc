# Invitations : les lettres, et les pages du bureau qui les émettent et en suivent les réponses.

## Lettres
invitation-mail-subject = Invitation : { $title }
invitation-mail-greeting = { $name },
invitation-mail-text = { $sender } a l’honneur de vous inviter à participer à « { $title } ».
invitation-mail-button = Répondre à cette invitation
invitation-mail-small = Ce lien vous est personnel : quiconque l’ouvre peut répondre en votre nom. Si vous ne pouvez pas participer, vous pouvez y décliner l’invitation ou désigner une autre personne à votre place. Questions : { $contact }
invitation-withdrawal-subject = Invitation retirée : { $title }
invitation-withdrawal-text = { $sender } a retiré l’invitation à « { $title } » qui vous avait été adressée. Nous regrettons la gêne occasionnée. Vous n’avez pas à répondre ; ce message supprime l’entrée de votre calendrier.
invitation-withdrawal-small = Questions : { $contact }
invitation-fact-when = Quand
invitation-fact-where = Où
invitation-fact-format = Format
invitation-fact-respond-by = Réponse attendue d’ici au
invitation-calendar-join = Participer en ligne
invitation-calendar-answer = Répondre ou modifier votre réponse : { $url }

## Audit trail and refusals
audit-invitation-sent-again = Invitation envoyée de nouveau
invitations-somebody = des personnes à inviter

## La liste
invitations-title = Invitations
invitations-issue = { $people ->
    [one] Émettre { $people } invitation
   *[other] Émettre { $people } invitations
}
invitations-seats = { $taken } places prises sur { $seats }
invitations-none = Personne n’a encore été invité
invitations-none-draft = Convoquez d’abord le dialogue ; les invitations pourront ensuite être adressées aux personnes de la liste restreinte.
invitations-none-shortlist = Inscrivez d’abord des personnes sur la liste restreinte.
invitations-none-ready = { $people ->
    [one] { $people } personne figure sur la liste restreinte et peut être invitée.
   *[other] { $people } personnes figurent sur la liste restreinte et peuvent être invitées.
}
invitations-to-shortlist = Aller à la liste restreinte
invitations-person = Personne invitée
invitations-answer = Réponse
invitations-answered = Répondu le
invitations-silent = Sans réponse
invitations-mail = Courriel
invitations-mail-failed = Courriel non distribué
invitations-mail-retry = En attente d’un nouvel essai
done-invitations-issued = Les invitations ont été émises et sont en cours d’envoi.
done-invitations-retried = Un nouvel essai est en cours pour les courriels en échec.

## Envoi
invitations-sending = Envoi des invitations
invitations-progress-sent = { $sent } envoyées sur { $total }
invitations-progress-later = { $mails ->
    [one] { $mails } prévue ou retenue
   *[other] { $mails } prévues ou retenues
}
invitations-progress-retry = { $mails } en attente d’un nouvel essai
invitations-progress-failed = { $mails ->
    [one] { $mails } refusée par son serveur
   *[other] { $mails } refusées par leurs serveurs
}
invitations-progress-left = { $minutes ->
    [one] environ { $minutes } minute
   *[other] environ { $minutes } minutes
}
invitations-refresh = Actualiser
invitations-retry-all = Réessayer les courriels en échec
invitations-failed-title = { $mails ->
    [one] { $mails } courriel n’a pas pu être distribué
   *[other] { $mails } courriels n’ont pas pu être distribués
}
invitations-failed-text = Voyez ce qu’a répondu le serveur du destinataire. Si une adresse est erronée, corrigez-la dans l’annuaire et envoyez de nouveau cette invitation ; si le serveur était seulement indisponible, réessayez les mêmes courriels.
invitations-failed-show = Afficher ces invitations

## Émission
invitations-issue-title = Émettre des invitations
invitations-issue-lead = { $free } places sur { $seats } sont libres. Chaque personne reçoit, dans sa langue, un seul courriel avec une entrée de calendrier et un lien personnel.
invitations-nobody-left = Toutes les personnes de la liste restreinte ont été invitées
invitations-too-many-title = Il y a plus de personnes que de places libres
invitations-too-many-text = { $people } personnes pourraient être invitées, mais le nombre de places libres est de { $free }. Décochez celles qui devraient attendre ; à défaut, aucune invitation n’est émise.
invitations-without-title = { $people ->
    [one] { $people } personne n’a pas d’adresse électronique
   *[other] { $people } personnes n’ont pas d’adresse électronique
}
invitations-without-text = Elles ne sont pas comprises dans l’envoi. Ajoutez une adresse dans l’annuaire, puis émettez leurs invitations.
invitations-recipients = { $people ->
    [one] { $people } destinataire
   *[other] { $people } destinataires
}
invitations-recipients-hint = Toutes les cases sont cochées. Décochez les personnes auxquelles il ne faut pas encore écrire.
invitations-send = Envoyer les invitations aux personnes cochées
invitations-letter = La lettre
invitations-letter-choose = Afficher la lettre destinée à
invitations-letter-to = À
invitations-letter-from = De
invitations-letter-subject = Objet
invitations-letter-ics = Entrée de calendrier (invite.ics)
invitations-letter-no-ics = Aucune entrée de calendrier n’est jointe tant que la date reste à déterminer.
invitations-letter-note = Le lien de cet aperçu ne mène nulle part ; chaque lettre envoyée porte son propre lien.

## Une invitation
invitations-issued = Émise le
invitations-withdrawn = Retirée le
invitations-answers = Réponses
invitations-no-answer = Pas encore de réponse.
invitations-particulars = Ce que la personne nous a indiqué
invitations-access-needs = Besoins d’accessibilité
invitations-diet = Régime alimentaire
invitations-comment = Observation
invitations-publish-name = Le nom peut être publié
invitations-substitutes = Suppléants
invitations-position = Fonction
invitations-mails = Courriels
invitations-tries = Essais
invitations-sent-at = Envoyé le
invitations-reply = Réponse du serveur du destinataire
invitations-undelivered-title = Le dernier courriel n’a pas pu être distribué
invitations-undelivered-text = Si l’adresse est erronée, corrigez-la d’abord, puis envoyez de nouveau l’invitation.
invitations-correct-address = Ouvrir la fiche dans l’annuaire
invitations-send-again = Envoyer de nouveau l’invitation
invitations-withdraw = Retirer cette invitation
invitations-withdraw-text = La place se libère, le lien cesse de fonctionner et la personne reçoit un courriel qui supprime l’entrée de son calendrier. Cette action est irréversible.
invitations-withdraw-hint = Conservé dans le journal d’audit ; n’est pas envoyé.
invitations-withdraw-button = Retirer l’invitation
done-invitation-withdrawn = L’invitation a été retirée.
done-invitation-sent-again = L’invitation est envoyée de nouveau.

## Boîte d’envoi
outbox-lead = Ce qui reste à faire après une décision : les courriels en chemin et ceux qui ont été abandonnés.
outbox-waiting = En attente
outbox-oldest = Le plus ancien prêt à partir
outbox-nothing-late = Aucun
outbox-dead = Abandonnés
outbox-nothing-dead = Rien n’a été abandonné
outbox-nothing-dead-text = Chaque tâche est accomplie ou attend son prochain essai.
outbox-job = Tâche
outbox-kind-send-mail = Envoyer un courriel
outbox-made = Déposée le
outbox-given-up = Abandonnée le
outbox-error = Dernière erreur
outbox-retry = Réessayer
done-outbox-retried = Un nouvel essai est en cours.

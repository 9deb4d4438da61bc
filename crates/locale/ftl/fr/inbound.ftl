# Ce qui revient par courriel : la file d’attente du secrétariat, et les courriels et pages qui y répondent.

inbound-title = Courrier reçu
inbound-lead = Réponses, propositions et lettres arrivées par courriel, en attente d’une décision.
inbound-from = De
inbound-subject = Objet
inbound-kind = Nature
inbound-arrived = Arrivé le
inbound-about = Invitation
inbound-why = Motif de l’attente
inbound-filter-waiting = En attente
inbound-filter-all = Tous
inbound-none-waiting = Rien n’est en attente
inbound-none-waiting-text = Les réponses comprises ont été comptées. Ce qui appelle une décision apparaîtra ici.
inbound-none = Aucun courriel n’a été reçu
inbound-none-text = Une fois une boîte aux lettres configurée, les réponses des calendriers et les lettres arriveront ici.
inbound-looked = La boîte aux lettres a été relevée pour la dernière fois le { $when }.
inbound-failed-title = La boîte aux lettres ne peut être relevée
inbound-badge = { $mails ->
    [one] { $mails } courriel attend une décision
   *[other] { $mails } courriels attendent une décision
}
inbound-badge-text = Réponses et lettres qui n’ont pu être simplement comptées.
inbound-open = Ouvrir la file d’attente
inbound-no-subject = (sans objet)
inbound-no-text = Le courriel ne contient aucun texte à afficher.
inbound-forgotten = Le texte a été supprimé : il est conservé six mois après la décision.
inbound-text = Contenu
inbound-answer = Réponse dans le courriel
inbound-settled = Décidé le
inbound-assign-title = De quelle invitation s’agit-il ?
inbound-assign-reference = Référence de l’invitation
inbound-assign-hint = Huit caractères, par exemple 7F3A-91C2. Elle figure sur la page de l’invitation et dans le courriel de confirmation.
inbound-assign-button = Rattacher
inbound-apply-title = Compter comme réponse
inbound-apply-text = La réponse est enregistrée au nom de la personne invitée, qui reçoit une confirmation.
inbound-apply-button = Enregistrer cette réponse
inbound-forward-text = Le courriel est envoyé à la boîte du secrétariat, où il y sera répondu, et quitte cette liste.
inbound-forward-button = Envoyer à la boîte du secrétariat
inbound-dismiss-text = Le courriel quitte cette liste et ne change rien.
inbound-dismiss-button = Écarter
inbound-proposal-title = Un autre horaire est proposé
inbound-proposal-when = Horaire proposé
inbound-proposal-unknown = L’horaire proposé n’a pu être lu ; voir le texte.
inbound-proposal-accept = Déplacer le dialogue
inbound-proposal-accept-text = La proposition est notée comme retenue. Modifiez l’horaire à la page suivante ; toutes les personnes invitées reçoivent la mise à jour.
inbound-proposal-refuse = Maintenir l’horaire
inbound-proposal-refuse-text = La personne invitée est informée que l’horaire reste inchangé.
inbound-log-title = Courriels reçus
inbound-log-none = Aucun courriel n’a été reçu au sujet de cette invitation.
inbound-refused-deadline-passed = Le délai était écoulé.
inbound-refused-wrong-state = L’invitation ou le dialogue n’admettait plus cette réponse.
inbound-refused-seats-taken = Toutes les places étaient prises.
inbound-refused-cap-reached = Le plafond du pays ou de l’organisation était atteint.
inbound-refused-invalid = Les données du suppléant étaient incomplètes ou désignaient la personne invitée.
done-received-assigned = Le courriel a été rattaché à l’invitation.
done-received-applied = La réponse a été enregistrée.
done-received-dismissed = Le courriel a été écarté.
done-received-forwarded = Le courriel est en route vers la boîte du secrétariat.
done-proposal-refused = La personne invitée est informée que l’horaire est maintenu.
done-proposal-accepted = La proposition a été notée. Modifiez l’horaire ici ; toutes les personnes invitées reçoivent la mise à jour.

## Is it yours?
inbound-confirm-title = Cette réponse est-elle la vôtre ?
inbound-confirm-lead = Une réponse à votre invitation nous est parvenue par courriel, mais nous n’avons pu vérifier qu’elle venait de vous.
inbound-confirm-button = Oui, c’est ma réponse
inbound-confirm-other = Non, donner une autre réponse
inbound-confirm-closed-title = Cette question est réglée
inbound-confirm-closed-lead = Une réponse a été enregistrée depuis. Vous pouvez la voir et la modifier sur la page de votre invitation.
inbound-confirm-open = Ouvrir mon invitation
inbound-mail-check-subject = Veuillez confirmer votre réponse : { $title }
inbound-mail-check-text = Une réponse à votre invitation à « { $title } » nous est parvenue par courriel : { $answer }. Nous n’avons pu vérifier qu’elle venait de vous ; elle ne compte donc pas encore. Veuillez la confirmer d’un clic.
inbound-mail-check-button = Confirmer ma réponse
inbound-mail-check-small = Si vous n’avez pas envoyé cette réponse, vous n’avez rien à faire. Questions : { $contact }
inbound-mail-time-subject = L’horaire est maintenu : { $title }
inbound-mail-time-text = Nous vous remercions d’avoir proposé un autre horaire pour « { $title } ». La réunion ne peut être déplacée ; son horaire reste inchangé. Nous serions néanmoins heureux de vous accueillir.
inbound-mail-forward-subject = Transmis : { $subject }
inbound-mail-forward-text = Ce courriel est parvenu à la boîte des réponses et a été transmis par le secrétariat. Veuillez répondre directement à son expéditeur.
inbound-mail-forward-button = L’ouvrir au secrétariat

## Calendar feeds
feed-title = Votre flux de calendrier
feed-text = Abonnez-vous à une seule adresse et votre calendrier montrera toujours les dialogues auxquels vous êtes invité, avec chaque changement. Les calendriers vérifient les changements toutes les quelques heures, certains une fois par jour seulement.
feed-make = Créer mon flux de calendrier
feed-address = Adresse du flux
feed-keep = Quiconque détient cette adresse peut voir votre calendrier de dialogues. Gardez-la pour vous ; mettez-y fin si elle a été divulguée.
feed-revoke = Mettre fin à ce flux
feed-desk-title = Flux de calendrier
feed-desk-none = Cette personne n’a pas de flux de calendrier.
feed-desk-open = Cette personne a un flux de calendrier depuis le { $when }.
feed-desk-make = Créer un flux de calendrier
feed-desk-text = Ne communiquez l’adresse qu’à cette personne.
feed-name = Dialogues de { $name }
done-feed-made = Le flux de calendrier a été créé.
done-feed-revoked = Il a été mis fin au flux de calendrier. Son adresse ne fonctionne plus.

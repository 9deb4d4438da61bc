# Répondre à une invitation : la page derrière le lien, le courriel de confirmation et la part du secrétariat.

## The invitation
rsvp-eyebrow = Invitation
rsvp-for = À l’attention de { $name }
rsvp-for-organisation = À l’attention de { $name }, { $organisation }
rsvp-fact-reference = Référence
rsvp-fact-answer = Votre réponse
rsvp-fact-substitute = Personne proposée à votre place
rsvp-about = De quoi il s’agit
rsvp-zone-summary = Afficher l’heure dans une autre ville
rsvp-zone-label = Ville
rsvp-zone-show = Afficher l’heure
rsvp-online-later = Le lien de connexion est communiqué aux personnes qui acceptent.

## The four answers
rsvp-question = Participerez-vous ?
rsvp-accept = J’accepte
rsvp-accept-hint = Je participerai.
rsvp-maybe = Peut-être
rsvp-maybe-hint = Je ne sais pas encore. Un siège m’est réservé jusqu’à la date limite.
rsvp-decline = Je décline
rsvp-decline-hint = Je ne peux pas participer.
rsvp-send = Envoyer une autre personne
rsvp-send-hint = Je ne peux pas participer et je propose quelqu’un à ma place.
rsvp-answer-substitute = Déclinée, avec proposition d’une autre personne

## What is needed from each answer
rsvp-details-accepted = Vous acceptez
rsvp-details-tentative = Vous participerez peut-être
rsvp-details-declined = Vous déclinez
rsvp-details-substitute = Une autre personne à votre place
rsvp-details-coming-lead = Tout ce qui suit est facultatif et nous aide à préparer la rencontre.
rsvp-details-declined-lead = Vous pouvez laisser un mot au secrétariat ou simplement continuer.
rsvp-details-substitute-lead = Le secrétariat examine d’abord votre proposition, puis écrit à la personne. Veuillez lui demander son accord avant de nous donner son adresse.
rsvp-access = De quoi avez-vous besoin pour participer ?
rsvp-access-hint = Par exemple un accès de plain-pied, un sous-titrage ou une interprétation en langue des signes. Visible du seul secrétariat.
rsvp-diet = Régime alimentaire
rsvp-diet-hint = Visible du secrétariat ; le traiteur en est informé sans votre nom.
rsvp-languages = Dans quelles langues pouvez-vous suivre les débats ?
rsvp-languages-hint = Aide à prévoir l’interprétation. Visible du seul secrétariat.
rsvp-comment = Un mot au secrétariat
rsvp-comment-hint = Visible du seul secrétariat.
rsvp-publish = Faire figurer mon nom et mon organisation sur la liste publique des participants
rsvp-publish-hint = Visible de tous. Sans cet accord, votre nom reste connu du seul secrétariat. Vous pouvez changer d’avis à tout moment.
rsvp-given-name = Prénom
rsvp-family-name = Nom de famille
rsvp-email-hint = L’invitation est envoyée à cette adresse. Visible du seul secrétariat.
rsvp-position = Fonction
rsvp-position-hint = Par exemple : chef du service de l’asile.
rsvp-optional = facultatif

## Check and send
rsvp-check-title = Vérifiez votre réponse
rsvp-check-lead = Rien n’a encore été envoyé.
rsvp-check-send = Envoyer ma réponse
rsvp-nothing-said = Rien
rsvp-publish-short = Nom sur la liste publique des participants
rsvp-access-short = Besoins d’accessibilité
rsvp-comment-short = Un mot au secrétariat

## The answer that stands
rsvp-done-title = Votre réponse a été envoyée
rsvp-done-lead = Un courriel de confirmation vous est adressé. Vous pouvez fermer cette page.
rsvp-standing-title = Votre réponse
rsvp-standing-lead = Voici ce que vous avez répondu. Vous pouvez le modifier ici jusqu’à la date limite.
rsvp-standing-late-lead = La date limite de réponse est passée. Vous pouvez encore libérer votre siège ici.
rsvp-change = Modifier ma réponse
rsvp-give-up = Je ne peux plus participer
rsvp-substitute-proposed = Le secrétariat examine votre proposition.
rsvp-substitute-confirmed = Le secrétariat a donné son accord et a invité cette personne.
rsvp-substitute-refused = Le secrétariat n’a pas pu donner suite à cette proposition. Vous pouvez proposer quelqu’un d’autre.
rsvp-substitute-superseded = Cette proposition n’a plus cours.
rsvp-calendar-title = Ajouter à votre calendrier
rsvp-calendar-file = Fichier de calendrier (.ics), pour Outlook, Apple Calendrier et d’autres
rsvp-calendar-google = Google Agenda
rsvp-calendar-outlook = Outlook.com
rsvp-calendar-elsewhere = Les deux derniers liens ouvrent le site de l’entreprise concernée, qui apprend alors le titre, l’heure et le lieu.
rsvp-calendar-none-title = Il n’y a pas encore d’entrée de calendrier
rsvp-calendar-none-text = La date de ce dialogue reste à déterminer. Vous serez informé par courriel dès qu’elle sera connue.
rsvp-contact-title = Questions
rsvp-contact = Écrivez au secrétariat en indiquant la référence { $reference } :
rsvp-contact-bare = Écrivez au secrétariat :
rsvp-keep-link = Gardez ce lien pour vous : quiconque l’ouvre peut répondre en votre nom.

## When no answer is taken
rsvp-late-title = La date limite de réponse est passée
rsvp-late-text = Les réponses étaient attendues jusqu’au { $when }. Si vous souhaitez encore participer, veuillez écrire au secrétariat. Vous pouvez indiquer ici que vous ne viendrez pas.
rsvp-declined-late-title = Vous avez décliné cette invitation
rsvp-declined-late-text = La date limite de réponse est passée et la réponse ne peut plus être modifiée ici. Si vous pouvez finalement participer, veuillez écrire au secrétariat.
rsvp-withdrawn-title = Cette invitation a été retirée
rsvp-withdrawn-text = Le secrétariat a retiré l’invitation à « { $title } ». Vous n’avez plus rien à faire. Si vous pensez qu’il s’agit d’une erreur, veuillez écrire au secrétariat.
rsvp-cancelled-title = Ce dialogue n’aura pas lieu
rsvp-cancelled-text = « { $title } » a été annulé. Vous n’avez plus rien à faire. S’il figure dans votre calendrier, vous pouvez l’en retirer.
rsvp-held-title = Ce dialogue est terminé
rsvp-held-text = « { $title } » a eu lieu et les réponses ne sont plus acceptées.
rsvp-dialogue-page = Page du dialogue
rsvp-unknown-title = Ce lien ne mène à aucune invitation
rsvp-unknown-text = Il a peut-être été coupé en deux par un logiciel de messagerie. Veuillez copier le lien entier depuis l’invitation et réessayer. Si cela ne suffit pas, écrivez au secrétariat ; votre invitation n’est pas perdue.

## Confirmation mail
rsvp-mail-subject-accepted = Vous participez : { $title }
rsvp-mail-subject-tentative = Vous participerez peut-être : { $title }
rsvp-mail-subject-declined = Vous avez décliné : { $title }
rsvp-mail-subject-substitute = Votre proposition de remplacement : { $title }
rsvp-mail-accepted = Nous vous remercions d’avoir accepté l’invitation à « { $title } » et nous réjouissons de votre contribution.
rsvp-mail-tentative = Nous vous remercions de nous avoir indiqué que vous participerez peut-être à « { $title } ». Un siège vous est réservé jusqu’à la date limite de réponse ; veuillez nous informer dès que vous serez fixé.
rsvp-mail-declined = Nous vous remercions de nous avoir indiqué que vous ne pourrez pas participer à « { $title } ». Nous espérons vous accueillir en une autre occasion.
rsvp-mail-substitute = Nous vous remercions. Vous ne pourrez pas participer à « { $title } » et avez proposé quelqu’un à votre place. Le secrétariat examinera votre proposition et écrira à cette personne.
rsvp-mail-change = Voir ou modifier votre réponse
rsvp-mail-calendar = Ajouter à votre calendrier
rsvp-mail-contact = Des questions ? Répondez à ce courriel ou écrivez à { $contact } en indiquant la référence.
rsvp-mail-small = Veuillez ne pas transférer ce courriel : quiconque ouvre le lien peut répondre en votre nom. Ce que vous nous avez dit de vos besoins d’accessibilité et de votre régime alimentaire figure sur cette page et n’est pas répété ici.

## At the desk
rsvp-desk-answer = Consigner une réponse
rsvp-desk-answer-lead = Pour les réponses reçues par téléphone ou par lettre. { $name } reçoit la même confirmation qu’après une réponse sur la page.
rsvp-desk-answer-question = Qu’a répondu la personne ?
rsvp-desk-reason = Comment la réponse est-elle parvenue ?
rsvp-desk-reason-hint = Par exemple : appel téléphonique du 14 mars avec Mme Diallo. Reste dans le journal d’audit.
rsvp-desk-record = Consigner la réponse
rsvp-desk-substitutes = Remplaçants
rsvp-desk-substitute = Remplaçant proposé
rsvp-desk-substitute-lead = { $name } ne peut pas participer et propose une autre personne.
rsvp-desk-substitute-none = Personne n’est proposé pour le moment.
rsvp-desk-substitute-decide = Confirmer ou refuser
rsvp-desk-confirm = Confirmer et inviter
rsvp-desk-confirm-text = La personne est inscrite à l’annuaire sous la même organisation, si elle n’y figure pas déjà, et une invitation lui est envoyée aussitôt. Le siège et les plafonds par pays ou organisation sont d’abord vérifiés.
rsvp-desk-refuse = Refuser la proposition
rsvp-desk-refuse-reason = Motif
rsvp-desk-refuse-reason-hint = Reste au secrétariat. La personne invitée lit seulement qu’il n’a pas pu être donné suite à la proposition.
rsvp-desk-proposed-on = Proposé le { $date }
nomination-state-proposed = Proposé
nomination-state-confirmed = Confirmé
nomination-state-refused = Refusé
nomination-state-superseded = Remplacé
done-answer-recorded = La réponse a été consignée et une confirmation est en cours d’envoi.
done-answer-unchanged = La même réponse était déjà enregistrée. Rien n’a été modifié.
done-substitute-confirmed = Le remplaçant a été confirmé et invité.
done-substitute-refused = La proposition a été refusée.
problem-same-person = C’est la personne invitée elle-même. Désignez quelqu’un d’autre.

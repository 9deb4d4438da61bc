# Ce qui est envoyé après une invitation : mises à jour, rappels, envois et le texte des lettres.

## Lettres de changement
news-moved = Nouvelle réponse demandée : date, lieu ou mode modifiés
news-postponed = Information : la date est de nouveau à déterminer
news-reworded = Information : nouveau texte ou nouvelle adresse en ligne
news-moved-subject = Modification : { $title }
news-moved-text = { $sender } a modifié les dispositions prises pour « { $title } ». Nous vous prions de bien vouloir répondre de nouveau, même si vous avez déjà répondu : votre réponse valait pour les dispositions antérieures. Ce message modifie l’entrée de votre calendrier.
news-postponed-subject = Date à déterminer : { $title }
news-postponed-text = « { $title } » n’aura pas lieu à la date annoncée. La nouvelle date reste à déterminer ; votre invitation demeure valable et { $sender } vous écrira dès que la date sera connue. Ce message supprime l’entrée de votre calendrier.
news-reworded-subject = Mise à jour : { $title }
news-reworded-text = { $sender } a mis à jour les informations concernant « { $title } ». La date et le lieu sont inchangés, votre réponse est conservée et vous n’avez pas à répondre de nouveau.
news-renewed-subject = Invitation renouvelée : { $title }
news-renewed-text = « { $title } » aura finalement lieu. { $sender } a l’honneur de renouveler son invitation et vous prie de bien vouloir répondre de nouveau.
news-former = Jusqu’à présent

## Piste d’audit
audit-invitation-updated = Personne invitée informée d’un changement
audit-invitation-renewed = Invitation renouvelée
audit-dialogue-reconvened = Dialogue de nouveau convoqué

## Avant d’enregistrer
change-title = Avant d’enregistrer
change-lead-asked = { $people ->
    [one] { $people } personne sera informée de ce changement et priée de répondre de nouveau.
   *[other] { $people } personnes seront informées de ce changement et priées de répondre de nouveau.
}
change-lead-told = { $people ->
    [one] { $people } personne peut être informée de ce changement. Aucune nouvelle réponse n’est demandée.
   *[other] { $people } personnes peuvent être informées de ce changement. Aucune nouvelle réponse n’est demandée.
}
change-lead-postponed = { $people ->
    [one] { $people } personne sera informée que la date est de nouveau à déterminer. L’entrée quitte le calendrier, l’invitation demeure valable.
   *[other] { $people } personnes seront informées que la date est de nouveau à déterminer. L’entrée quitte leur calendrier, les invitations demeurent valables.
}
change-answers-lost = { $people ->
    [one] { $people } réponse déjà donnée sera demandée de nouveau.
   *[other] { $people } réponses déjà données seront demandées de nouveau.
}
change-changes = Ce qui change
change-before = Avant
change-after = Après
change-people = Qui est informé
change-letter = La lettre dans cette langue : { $language }
change-letter-people = { $people ->
    [one] Adressée à { $people } personne
   *[other] Adressée à { $people } personnes
}
change-no-ics = Aucune entrée de calendrier n’accompagne cette lettre.
change-tell = Qui est informé
change-tell-everybody = Enregistrer et informer toutes les personnes ci-dessous
change-tell-nobody = Enregistrer sans informer personne
change-tell-nobody-hint = Pour les petites corrections. Les calendriers montreront le nouveau texte à leur prochaine mise à jour.
change-save = Enregistrer et informer
change-save-quietly = Enregistrer
change-back = Retour au formulaire
done-dialogue-told = Vos modifications ont été enregistrées et les personnes invitées en sont informées.

## De nouveau convoqué
dialogue-reconvene = Convoquer de nouveau ce dialogue
dialogue-reconvene-lead = Le dialogue aura finalement lieu. Toutes les personnes dont l’invitation avait été retirée par l’annulation sont de nouveau invitées et priées de répondre.
done-dialogue-reconvened = Le dialogue est de nouveau convoqué et les invitations sont en cours de renouvellement.

## Rappels
reminder-answer-subject = Rappel : { $title }
reminder-answer-text = { $sender } vous a invité à participer à « { $title } » et n’a pas encore reçu votre réponse. Nous vous serions reconnaissants de bien vouloir nous faire savoir si vous pourrez participer.
reminder-meeting-subject = Prochainement : { $title }
reminder-meeting-text = Nous nous réjouissons de vous accueillir à « { $title } ». Si vous ne pouvez finalement pas venir, nous vous prions de nous en informer, afin que votre place puisse être attribuée à une autre personne.
reminder-nomination-subject = Votre désignation : { $title }
reminder-nomination-text = Vous nous avez fait savoir que vous ne pouvez pas participer à « { $title } ». Si une autre personne doit participer à votre place, nous vous prions de la désigner au moyen du lien ci-dessous.
reminder-small = Ce lien vous est personnel. Questions : { $contact }. Ne plus recevoir de rappels concernant ce dialogue : { $stop }
reminder-meeting-small = Questions : { $contact }. Ne plus recevoir de rappels concernant ce dialogue : { $stop }

## Essai des lettres
letter-test-subject = [Essai] { $subject }
letter-sample-name = Mme Wanjiru Kamau
letter-sample-sender = Secrétariat de l’ACSG
letter-sample-title = Qualité des décisions de première instance
letter-sample-when = mar. 14 mars 2023, 15:00–17:30 Genève (UTC+1)
letter-sample-where = Genève, Palais des Nations, salle XXI
letter-sample-respond-by = ven. 3 mars 2023, 24:00 Genève (UTC+1)
letter-sample-summary = Comment les États veillent-ils à des décisions de première instance équitables et rapides ?
letter-sample-substitute = M. Amadou Diallo
letter-sample-message = Une matinée nous conviendrait mieux, afin que nos collègues d’Asie puissent participer.

## Défauts des lettres
problem-unknown-placeholder = Ligne { $line } : il n’existe pas de champ { $name }. Utilisez l’un des noms ci-dessous.
problem-not-a-template = La ligne { $line } ne peut pas être lue : { $said }.
problem-missing-placeholder = Cette lettre demande une réponse ; il lui faut le champ { $name } ou link.

## Piste d’audit
audit-invitation-not-sent = Invitation retirée d’un envoi avant son départ
audit-sending-held = Envoi suspendu
audit-sending-resumed = Envoi repris
audit-sending-stopped = Envoi arrêté
audit-reminder-rule-added = Règle de rappel ajoutée
audit-reminder-rule-ended = Règle de rappel terminée
audit-reminded = Rappel envoyé
audit-reminders-ended = Plus de rappels souhaités
audit-letter-changed = Lettre modifiée
reminder-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
letter-version = version n° { $version }
letter-ours = notre texte

## Envois au bureau
sendings-title = Envois et rappels
sendings-lead = Ce qui part vers plusieurs personnes à la fois, et ce que la plateforme envoie d’elle-même.
sendings-list = Envois
sendings-none = Rien n’a encore été envoyé à plusieurs personnes.
sendings-kind = Objet
sendings-starts = Départ
sendings-state = État
sendings-by = Par
sendings-by-platform = La plateforme
sendings-progress = Avancement
sendings-sent = { $sent } sur { $total } envoyés
sendings-refused = { $mails } refusés
sendings-left-out = { $people } laissés de côté
sendings-hold = Suspendre
sendings-resume = Reprendre
sendings-stop = Arrêter
sendings-stop-hint = L’arrêt laisse de côté les personnes dont le courriel n’a pas encore été présenté ; leurs invitations disparaissent et leurs places se libèrent. L’annonce d’un changement ne peut pas être arrêtée en chemin.
sendings-silent = { $people ->
    [one] Écrire de nouveau à { $people } personne qui n’a pas répondu
   *[other] Écrire de nouveau à { $people } personnes qui n’ont pas répondu
}
sendings-silent-lead = La même invitation, le même lien et la même entrée de calendrier. Personne ne doit répondre deux fois.
sendings-silent-none = Tout le monde a répondu ou reçoit déjà un courriel.
done-sending-held = L’envoi est suspendu. Les courriels en cours sont achevés.
done-sending-resumed = L’envoi reprend.
done-sending-stopped = L’envoi a été arrêté.
done-sent-to-silent = Les invitations sont envoyées de nouveau.
reminders-title = Rappels selon des règles
reminders-rules = Règles en vigueur
reminders-lead = Chaque règle rappelle une fois chaque personne. Après un changement de date ou de lieu, la question est nouvelle. Lorsque les réunions se répètent, les personnes attendues reçoivent un rappel avant chacune d’elles.
reminders-none = Il n’y a pas encore de règle.
reminders-what = Moment
reminders-days = Jours
reminders-sent = Envoyés
reminders-due = Dus maintenant
reminders-add = Ajouter cette règle
reminders-remove = Terminer
reminders-rule = { $days ->
    [one] { $days } jour : { $kind }
   *[other] { $days } jours : { $kind }
}
done-reminder-added = La règle est en vigueur.
done-reminder-removed = La règle a pris fin.
send-later = Départ des lettres
send-later-hint = Laissez les deux champs vides pour un envoi immédiat. À l’heure de { $zone }.
send-date = Jour
send-time = Heure
send-to-me = M’envoyer cette lettre
done-sent-to-me = La lettre est en route vers votre propre adresse.
mail-tries-log = Toutes les tentatives
mail-tries-at = Moment
mail-tries-outcome = Résultat

## Lettres au bureau
letters-title = Lettres
letters-lead = Le texte de ce qui est envoyé, en six langues. Modifiez-le, essayez-le, et revenez au nôtre à tout moment.
letters-letter = Lettre
letters-own = Texte propre
letters-edit-lead = { $language } · version n° { $version }
letters-edit-ours = { $language } · notre texte, inchangé
letters-subject = Objet du courriel
letters-body = Texte
letters-body-hint = Les lignes vides séparent les paragraphes ; un paragraphe qui commence par ~ est en petits caractères.
letters-condition = Une partie omise lorsque quelque chose manque :
letters-try = Afficher un aperçu
letters-save = Enregistrer comme nouvelle version
letters-reset = Revenir à notre texte
letters-reset-hint = Les versions antérieures sont conservées.
letters-preview = Aperçu avec des valeurs d’exemple
letters-placeholders = Champs
letters-placeholder = Champ
letters-meaning = Représente
letters-versions = Les versions
letters-version = Numéro
letters-changed-by = Modifiée par
letters-changed-on = Modifiée le
letters-take = Reprendre cette version dans le formulaire
placeholder-name = Nom de la personne
placeholder-sender = Nom du secrétariat
placeholder-title = Titre du dialogue
placeholder-when = Date et heure
placeholder-where = Lieu ou en ligne
placeholder-format = Format du dialogue
placeholder-respond_by = Dernier moment pour répondre ; peut être vide
placeholder-contact = Adresse pour les questions
placeholder-link = Lien personnel
placeholder-summary = Objet du dialogue, sous forme de citation
placeholder-facts = Tableau : quand, où et jusqu’à quand
placeholder-answer = Bouton avec le lien personnel
placeholder-no_reminders = Lien qui met fin aux rappels
placeholder-reference = Référence de la réponse
placeholder-reply = Réponse qui a été donnée
placeholder-substitute = Nom de la personne proposée à sa place
placeholder-reason = Pourquoi la réponse n’a pas été prise en compte
placeholder-message = Votre message aux personnes consultées sur la date, sous forme de citation
placeholder-calendar = Bouton menant à l’entrée de calendrier ; omis tant que la date n’est pas fixée
letter-look-frame = La lettre telle qu’elle apparaîtra
letter-look-alone = Ouvrir la lettre seule
letter-look-plain = La même lettre en texte brut
done-letter-saved = La lettre a été enregistrée.
done-letter-reset = La lettre a retrouvé notre texte.
nav-letters = Lettres

## Plus de rappels
no-reminders-title = Plus de rappels
no-reminders-text = Vous ne recevrez plus de rappels concernant « { $title } ». Votre invitation demeure inchangée et vous serez toujours informé des changements.
no-reminders-ask = Souhaitez-vous mettre fin aux rappels concernant « { $title } » ? Votre invitation demeure inchangée et vous serez toujours informé des changements.
no-reminders-button = Mettre fin aux rappels

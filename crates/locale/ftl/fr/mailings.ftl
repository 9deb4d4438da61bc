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

# Delegations: States and organizations that are invited as such, at the desk, in mails and behind the focal point's link.

delegation = Délégation
delegations = Délégations
delegations-lead = États et organisations invités en tant que tels. Leurs points focaux désignent les personnes au moyen d’un lien ; celles que vous confirmez sont invitées comme toutes les autres.
delegations-invite = Inviter des délégations
delegations-invite-lead = Chaque point focal reçoit un message dans sa langue avec un lien. Aucun compte n’est nécessaire.
delegations-invite-now = Envoyer les invitations
delegations-none = Aucune délégation n’est invitée
delegations-none-text = Invitez des États ou des organisations en tant que tels et laissez-les désigner leurs représentants.
delegations-none-so = Aucune délégation dans ce cas.
delegations-all = Toutes les délégations
delegations-show = Afficher
delegations-remind = Relancer les délégations sans réponse
delegations-search = Nom de l’organisation
delegations-kind = Type d’organisation
delegations-found-none = Personne à inviter
delegations-found-none-text = Aucune organisation non encore invitée ne correspond à votre recherche en ayant dans le répertoire une personne dotée d’une adresse électronique.
delegations-more = Il y en a d’autres. Cherchez une organisation par son nom.
delegation-organisations = Organisations
delegation-focal-point = Point focal
delegation-focal-point-of = Point focal : { $organisation }
delegation-table-seats = Sièges à la table
delegation-table-seats-hint = Pour le chef et les délégués de chaque délégation. Ils comptent dans l’équilibre.
delegation-adviser-seats = Sièges de conseillers
delegation-adviser-seats-hint = Derrière la table. Ils n’occupent aucun de ses sièges et ne comptent dans aucun équilibre.
delegation-nominate-by = Désignations jusqu’au
delegation-nominate-by-hint = Dernier jour pour désigner des personnes, au lieu de la réunion. Des remplacements restent possibles ensuite.
delegation-message-hint = Ce que les points focaux doivent savoir en plus des dates. Affiché dans la langue dans laquelle vous l’écrivez.
delegation-to-confirm = Désignations à confirmer
delegation-to-confirm-hint = Les personnes confirmées sont aussitôt invitées par courriel ; le point focal en est informé.
delegates-confirm = Confirmer la sélection
delegation-standing = Situation
delegation-standing-to-confirm = À confirmer
delegation-standing-silent = Sans réponse
delegation-standing-named = Désignée
delegation-standing-declined = N’envoie personne
delegation-standing-withdrawn = Retirée
delegation-named = Personnes désignées
delegation-named-of = { $named } désigné(s) sur { $seats }, { $confirmed } confirmé(s)
delegation-letters-count = { $count ->
    [one] { $count } lettre
   *[other] { $count } lettres
}
delegation-asked-at = Dernier message
delegation-answered-at = Réponse
delegation-seats = Sièges accordés
delegation-seats-table = { $count ->
    [one] { $count } siège à la table
   *[other] { $count } sièges à la table
}
delegation-seats-advisers = { $count ->
    [one] { $count } siège de conseiller
   *[other] { $count } sièges de conseillers
}
delegation-left-table = { $count ->
    [one] { $count } à la table
   *[other] { $count } à la table
}
delegation-left-advisers = { $count ->
    [one] { $count } de conseiller
   *[other] { $count } de conseillers
}
delegation-free = Encore libres : { $rule }.
delegation-rule = Votre délégation dispose de : { $rule }.
delegation-people = Membres de la délégation
delegation-nobody-named = Personne n’est encore désigné
delegation-nobody-named-text = Désignez une à une les personnes que vous envoyez. Le secrétariat les confirme et chacune reçoit sa propre invitation.
delegation-reason = Motif
delegation-reason-hint = Le point focal le lira.
delegation-letter = Note verbale ou lettre
delegation-letters = Note verbale ou lettre de désignation
delegation-letters-text = Si votre usage le veut, envoyez-la ici. Seul le secrétariat la lit.
delegation-letters-none = Aucune n’a été envoyée.
delegation-letter-hint = PDF, Word, OpenDocument ou image, jusqu’à { $max } Mo.
delegation-letter-send = Envoyer la lettre
delegation-letter-remove = Retirer
delegation-withdraw = Retirer l’invitation
delegation-withdraw-text = Le lien du point focal n’ouvre plus rien. Les personnes confirmées restent invitées tant que vous ne retirez pas leur propre invitation.
delegation-of = Délégation : { $organisation }
delegation-declined-title = Vous avez indiqué n’envoyer personne
delegation-declined-text = Désignez quelqu’un tant que c’est possible, et cette réponse est annulée.
delegation-late-title = Le délai de désignation est passé
delegation-late-text = Les personnes désignées peuvent encore être remplacées ou retirées. Pour le reste, écrivez au secrétariat.
delegation-closed-title = Plus rien ne peut être modifié
delegation-closed-text = Le dialogue est terminé ou n’est pas ouvert aux délégations.
delegation-decline = Nous n’envoyons personne
delegation-decline-text = Le secrétariat est informé que votre organisation ne participe pas. Vous pouvez changer d’avis tant que les désignations sont ouvertes.
delegation-decline-now = Confirmer que personne ne vient
delegate-role = Fonction
delegate-role-head = Chef de délégation
delegate-role-delegate = Délégué
delegate-role-adviser = Conseiller
delegate-role-head-hint = Parle pour la délégation ; siège à la table.
delegate-role-delegate-hint = Siège à la table.
delegate-role-adviser-hint = Siège derrière la table.
delegate-state-nominated = À confirmer
delegate-state-returned = Renvoyée
delegate-state-confirmed = Confirmée
delegate-state-replaced = Remplacée
delegate-state-withdrawn = Retirée
delegation-state-asked = Invitée
delegation-state-declined = N’envoie personne
delegation-state-withdrawn = Invitation retirée
delegate-name = Désigner une personne
delegate-name-text = Le secrétariat confirme la désignation ; la personne reçoit ensuite sa propre invitation.
delegate-change = Modifier
delegate-replace = Remplacer
delegate-replace-text = { $name } garde le siège jusqu’à ce que le secrétariat confirme la personne que vous désignez.
delegate-withdraw = Retirer
delegate-withdraw-title = Retirer { $name } ?
delegate-withdraw-text = La désignation est retirée.
delegate-withdraw-confirmed = Le siège se libère et la personne est prévenue par un message qui retire l’entrée de son agenda.
delegate-send = Envoyer la désignation
delegate-confirm = Confirmer
delegate-return = Renvoyer avec un motif
delegate-returned-title = Le secrétariat demande une modification
delegate-in-the-place-of = à la place de { $name }
delegate-invitation = Invitation
delegate-language = Langue de l’invitation
delegate-language-hint = Celle dans laquelle on écrira à la personne.
delegate-email-hint = L’invitation et son entrée d’agenda y sont envoyées.
delegate-gender-hint = Comme la personne souhaite être comptée dans l’équilibre. Non précisé ne compte d’aucun côté.
delegation-mail-asked-subject = Votre délégation : { $title }
delegation-mail-again-subject = Rappel : votre délégation, { $title }
delegation-mail-asked-text = { $organisation } est invité(e) à envoyer une délégation à « { $title } ».
delegation-mail-asked-seats = Nombre de sièges : { $table } à la table et { $advisers } pour des conseillers. Au moyen de ce lien, vous désignez vos représentants, sans compte :
delegation-mail-asked-then = Vous pouvez aussi y déposer une note verbale, remplacer une personne plus tard ou indiquer que personne ne vient. Ce lien est celui de votre organisation : ne le transmettez qu’à qui désigne la délégation.
delegation-mail-open = Ouvrir votre délégation
delegation-mail-small = Vous recevez ce message en tant que point focal : { $organisation }.
delegation-mail-confirmed-subject = Confirmation : votre délégation, { $title }
delegation-mail-confirmed-text = Sont confirmés pour « { $title } » : { $names }. Chaque personne reçoit une invitation avec une entrée d’agenda.
delegation-mail-returned-subject = Votre désignation : { $title }
delegation-mail-returned-text = Le secrétariat n’a pas encore pu confirmer { $name } pour « { $title } » :
delegation-mail-withdrawn-subject = Invitation retirée : { $title }
delegation-mail-withdrawn-text = L’invitation faite à { $organisation } d’envoyer une délégation à « { $title } » est retirée :
mail-kind-delegation = Délégation
done-delegations-invited = Les points focaux reçoivent un message.
done-delegations-nobody-new = Toutes sont déjà invitées.
done-delegations-reminded = Un rappel leur est envoyé.
done-delegations-nobody-to-remind = Personne à relancer : un message est parti il y a moins de vingt heures, ou le délai est passé.
done-delegates-confirmed = Confirmé. Les invitations partent.
done-delegate-returned = Renvoyée. Le point focal lira votre motif.
done-delegation-withdrawn = L’invitation est retirée.
done-delegate-named = Envoyé au secrétariat. Un message vous informera de sa décision.
done-delegate-withdrawn = Retirée.
done-delegation-declined = Le secrétariat sait que personne ne vient.
done-delegation-letter-sent = Le secrétariat a reçu votre lettre.
audit-delegations-invited = Organisations invitées à envoyer des délégations
audit-delegations-reminded = Points focaux relancés
audit-delegate-nominated = Un point focal a désigné une personne
audit-delegate-replacement-named = Un point focal a désigné un remplaçant
audit-delegate-withdrawn = Un point focal a retiré une personne
audit-delegates-confirmed = Délégués confirmés
audit-delegate-returned = Désignation renvoyée
audit-delegation-declined = Une organisation n’envoie personne
audit-delegation-withdrawn = Invitation d’une organisation retirée
audit-delegation-letter-sent = Lettre d’une délégation reçue
audit-delegation-letter-removed = Lettre d’une délégation retirée
audit-organisations = { $count ->
    [one] { $count } organisation
   *[other] { $count } organisations
}

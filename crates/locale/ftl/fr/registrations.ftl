# L’inscription : l’accès du public, la page derrière le lien, le bureau et les lettres.

# Mots
registration-state-submitted = En attente d’une décision
registration-state-returned = Renvoyée
registration-state-confirmed = Confirmée
registration-state-waitlisted = Sur la liste d’attente
registration-state-refused = Refusée
registration-state-withdrawn = Retirée
field-kind-short-text = Texte court
field-kind-long-text = Texte long
field-kind-one-choice = Un choix
field-kind-several-choices = Plusieurs choix
field-kind-yes-no = Oui ou non
field-kind-languages = Langues
field-kind-access-needs = Besoins d’accessibilité
field-kind-diet = Régime alimentaire
field-kind-consent = Consentement
field-kind-date = Date
field-kind-file = Fichier
field-kind-identity-document = Passeport, carte d’identité ou visa
field-audience-secretariat = Le secrétariat seul
field-audience-participants = Le secrétariat et les participants
field-audience-public = Tout le monde
identity-kind-passport = Passeport
identity-kind-identity-card = Carte d’identité
identity-kind-visa = Visa
registration-door-not-yet = Les inscriptions ne sont pas encore ouvertes
registration-door-open = Les inscriptions sont ouvertes
registration-door-waiting = Toutes les places sont prises ; les inscriptions vont sur la liste d’attente
registration-door-full = Toutes les places sont prises
registration-door-over = Les inscriptions sont terminées
registration-door-off = Les inscriptions sont fermées
mail-kind-registration = Inscription
done-registration-saved = Vos modifications ont été enregistrées.
done-registration-withdrawn = Votre inscription a été retirée.
done-registration-draft-saved = Enregistré. Le lien par lequel vous êtes venu ramène ici pendant 30 jours.
done-opening-saved = L’inscription a été enregistrée.
done-late-link-made = Le lien tardif a été créé.
done-late-link-withdrawn = Le lien tardif ne mène plus nulle part.
done-registration-form-saved = Le formulaire a été enregistré.
done-registrations-decided = La décision a été enregistrée ; les personnes concernées en sont informées par courriel.

# Libellés des champs communs
registration-given-name = Prénom
registration-family-name = Nom de famille
registration-email = Adresse électronique
registration-email-hint = Votre lien est envoyé à cette adresse.
registration-email-kept = L’adresse d’une inscription ne change pas. Pour en utiliser une autre, retirez-la et inscrivez-vous de nouveau.
registration-position = Fonction
registration-organisation = Organisation
registration-organisation-hint = Son nom complet. Si vous parlez en votre nom, écrivez « aucune ».
registration-organisation-type = Type d’organisation
registration-country = État
registration-country-hint = Là où l’organisation a son siège. Les représentants d’États choisissent le leur.
registration-language = Langue des lettres
registration-gender = Genre
registration-gender-hint = Vous n’êtes pas tenu de répondre. La réponse sert à l’équilibre et ne figure sur aucune liste.
registration-gender-undisclosed = Je préfère ne pas répondre
registration-publish-name = Mon nom et mon organisation peuvent figurer sur la liste publique des participants
registration-optional = facultatif
registration-label-languages = Langues dans lesquelles vous pouvez suivre la réunion
registration-label-access-needs = De quoi avez-vous besoin pour participer ?
registration-label-diet = Régime alimentaire
registration-label-consent = J’accepte
registration-label-identity-document = Passeport, carte d’identité ou visa
registration-help-access-needs = Par exemple un accès sans marches, la langue des signes ou le sous-titrage.
registration-purpose-languages = Pour prévoir l’interprétation
registration-purpose-access-needs = Pour vous rendre la réunion accessible
registration-purpose-diet = Pour commander les repas
registration-purpose-consent = Pour respecter ce que vous acceptez
registration-purpose-identity-document = Pour vous donner accès au bâtiment ou appuyer votre demande de visa
registration-identity-kind = Type de document
registration-identity-number = Numéro
registration-identity-country = Délivré par
registration-identity-expires = Valable jusqu’au
registration-file-hint = PDF, Word, OpenDocument, tableur, image ou texte brut, jusqu’à { $max } Mo. Un autre choix remplace le fichier présent.
registration-file-chosen = Choisi : { $file }
registration-file-remove = Retirer ce fichier
registration-file-there = Un fichier
registration-files = Vos fichiers
registration-identity-kept = Un document est conservé. Laissez ces champs vides pour le garder ; il n’est pas montré de nouveau.
registration-identity-sealed = Conservé sous scellé

# La page publique
registration-title = S’inscrire
registration-eyebrow = Inscription
registration-to-register = S’inscrire
registration-link-open = Les inscriptions à ce dialogue se font ici.
registration-lead = Aucun compte n’est nécessaire. Vous pourrez tout vérifier avant l’envoi.
registration-about-you = À votre sujet
registration-questions = Questions du secrétariat
registration-opens = Les inscriptions ouvrent le { $when }.
registration-closes = Les inscriptions ferment le { $when }.
registration-closed-text = Pour toute question, veuillez écrire au secrétariat.
registration-full-text = Toutes les places attribuées par inscription sont prises et il n’y a pas de liste d’attente.
registration-off-text = Ce dialogue ne prend pas d’inscriptions.
registration-waiting-title = Toutes les places sont prises
registration-waiting-text = Vous pouvez tout de même vous inscrire. Vous serez sur la liste d’attente et nous vous écrirons si une place se libère.
registration-approval-text = Le secrétariat décide de chaque inscription et vous écrit.
registration-late = Vous êtes venu par un lien valable après la clôture des inscriptions.
registration-types = Ouvert à : { $types }
registration-who-sees = Visible par : { $audience }
registration-why = But : { $purpose }
registration-how-long = { $days ->
    [0] Conservé jusqu’à la fin du dialogue
    [one] Conservé jusqu’à { $days } jour après le dialogue
   *[other] Conservé jusqu’à { $days } jours après le dialogue
}
registration-when = Seulement si votre réponse à « { $field } » est « { $value } »
registration-words = { $words ->
    [one] { $words } mot au plus
   *[other] { $words } mots au plus
}
registration-check = Vérifier vos réponses
registration-save = Enregistrer et m’envoyer un lien
registration-save-again = Enregistrer pour plus tard
registration-check-title = Vérifiez vos réponses
registration-check-lead = Rien n’a encore été envoyé.
registration-send = Envoyer l’inscription
registration-send-change = Enregistrer les modifications
registration-change-answers = Modifier
registration-nothing-said = Rien
registration-done-title = Votre inscription a été reçue
registration-done-text = Nous avons envoyé un courriel à l’adresse que vous avez donnée. Il dit ce qu’il advient de votre inscription et contient le lien pour la voir, la modifier ou la retirer. Si rien n’arrive dans l’heure, veuillez regarder dans le dossier du courrier indésirable.
registration-done-reference = Votre référence
registration-saved-title = Enregistré
registration-saved-text = Nous avons envoyé un lien à l’adresse que vous avez donnée. Il ramène à ce que vous avez écrit pendant 30 jours. Rien n’a été envoyé au secrétariat.
registration-back-to-dialogue = Retour au dialogue

# La page derrière le lien
registration-own-title = Votre inscription
registration-reference = Référence
registration-submitted-at = Reçue
registration-own-submitted = Le secrétariat examine votre inscription et vous écrira.
registration-own-returned = Le secrétariat vous demande une modification et un nouvel envoi :
registration-own-confirmed = Vous avez une place. Le courriel qui la confirme contient une entrée pour votre calendrier.
registration-own-waitlisted = Toutes les places sont prises pour le moment. Nous vous écrirons si l’une se libère.
registration-own-refused = Le secrétariat n’a pas pu accepter votre inscription :
registration-own-withdrawn = Vous avez retiré votre inscription.
registration-change = Modifier mes réponses
registration-return = S’inscrire de nouveau
registration-withdraw = Retirer mon inscription
registration-withdraw-title = Retirer votre inscription ?
registration-withdraw-lead = Votre place, ou votre rang sur la liste d’attente, revient à quelqu’un d’autre.
registration-keep = Garder mon inscription
registration-to-invitation = Calendrier, suppléance et adresse en ligne
registration-draft-notice = Voici ce que vous avez enregistré. Rien n’a encore été envoyé.

# Lettres
registration-mail-open = Voir, modifier ou retirer mon inscription
registration-mail-small = Vous recevez ce courriel parce que cette adresse a été donnée lors d’une inscription. Si ce n’était pas vous, vous n’avez rien à faire.
registration-mail-received-subject = Votre inscription a été reçue : { $title }
registration-mail-received-text = Nous avons reçu votre inscription à « { $title } ». Le secrétariat en décide et vous écrit.
registration-mail-confirmed-subject = Vous avez une place : { $title }
registration-mail-confirmed-text = Votre inscription à « { $title } » est confirmée. L’entrée pour votre calendrier est jointe.
registration-mail-waitlisted-subject = Vous êtes sur la liste d’attente : { $title }
registration-mail-waitlisted-text = Merci de votre inscription à « { $title } ». Toutes les places sont prises pour le moment. Vous êtes sur la liste d’attente et nous vous écrirons si une place se libère.
registration-mail-returned-subject = Veuillez revoir votre inscription : { $title }
registration-mail-returned-text = Le secrétariat vous demande de modifier votre inscription à « { $title } » et de la renvoyer :
registration-mail-refused-subject = À propos de votre inscription : { $title }
registration-mail-refused-text = Nous regrettons de ne pouvoir accepter votre inscription à « { $title } » :
registration-mail-withdrawn-subject = Votre inscription est retirée : { $title }
registration-mail-withdrawn-text = Votre inscription à « { $title } » a été retirée, comme vous l’avez demandé.
registration-mail-called-off-subject = Annulé : { $title }
registration-mail-called-off-text = { $title } est annulé. Vous vous y étiez inscrit et attendiez une réponse ; vous n’avez rien à faire. S’il devait tout de même avoir lieu, nous vous écririons de nouveau.
registration-mail-repeated-subject = Vous êtes déjà inscrit : { $title }
registration-mail-repeated-text = Quelqu’un, peut-être vous, s’est inscrit une nouvelle fois à « { $title } » avec cette adresse. Votre inscription reste telle quelle et rien d’autre n’a été enregistré.
registration-mail-invited-subject = Vous êtes déjà invité : { $title }
registration-mail-invited-text = Quelqu’un, peut-être vous, s’est inscrit à « { $title } » avec cette adresse. Vous avez déjà une invitation et n’avez pas besoin de vous inscrire : veuillez répondre par votre propre lien.
registration-mail-invited-open = Ouvrir mon invitation
registration-mail-saved-subject = Votre lien pour revenir : { $title }
registration-mail-saved-text = Vous avez enregistré une inscription à « { $title } ». Ce lien y ramène pendant { $days } jours. Rien n’a encore été envoyé au secrétariat.
registration-mail-saved-open = Continuer mon inscription

# Le bureau
registrations = Inscriptions
registrations-none = Personne ne s’est encore inscrit
registrations-none-text = Les inscriptions apparaissent ici à leur arrivée.
registrations-no-opening = Ce dialogue ne prend pas d’inscriptions
registrations-no-opening-text = Ouvrez les inscriptions pour que chacun puisse s’inscrire sans compte.
registrations-open-it = Ouvrir les inscriptions
registrations-opening = Dates, places et règles
registrations-form = Formulaire
registrations-filter = Filtrer les inscriptions
registrations-state = Situation
registrations-seats = { $confirmed } places sur { $seats } attribuées par inscription
registrations-place = Rang { $place } sur la liste d’attente
registrations-unknown-body = absente du répertoire
registrations-serves = { $seats ->
    [one] { $feature } : { $seats } de moins que le minimum
   *[other] { $feature } : { $seats } de moins que le minimum
}
registrations-exceeds = { $seats ->
    [one] { $feature } : serait { $seats } au-dessus du maximum
   *[other] { $feature } : serait { $seats } au-dessus du maximum
}
registrations-no-effect = Par ordre d’arrivée
registrations-choose = Choisir
registrations-some = au moins une inscription
registrations-confirm = Confirmer
registrations-return = Renvoyer
registrations-refuse = Refuser
registrations-reason = Motif
registrations-reason-hint = Pour renvoyer et refuser. Les personnes concernées le lisent dans leur courriel.
registrations-decide = Décider de celles qui sont choisies
registrations-answers = Réponses
registrations-form-version = Version { $version } du formulaire
registrations-invitation = Invitation
registrations-documents = Pièces d’identité
registrations-documents-text = Leur ouverture est inscrite à votre nom au journal d’audit.
registrations-documents-open = Ouvrir les pièces
registrations-csv = CSV
registrations-xlsx = Excel
registrations-link = Page publique
opening-title = Inscription
opening-lead = Qui peut s’inscrire, de quand à quand, et ce qu’il en advient.
opening-opens-date = Ouvre le
opening-opens-time = à
opening-closes-date = Ferme le
opening-closes-time = à
opening-zone = À l’heure de { $city }. Sans heure, l’ouverture est au début du jour et la clôture à sa fin ; sans jour, il n’y a ni début ni fin.
opening-seats = Places attribuées par inscription
opening-seats-hint = Jamais plus que le dialogue n’en a de libres.
opening-organisation-types = Qui peut s’inscrire
opening-organisation-types-hint = Rien de choisi : tout le monde.
opening-approval = Le secrétariat décide de chaque inscription
opening-approval-hint = Sinon, les premiers arrivés prennent les places.
opening-waitlist = On peut attendre quand les places sont prises
opening-promotes = Le premier de la liste prend la place qui se libère
opening-promotes-hint = Viennent d’abord ceux qui serviraient le plus l’équilibre.
opening-text = Texte au-dessus du formulaire
opening-identity-days = Jours de conservation des pièces d’identité après le dialogue
opening-late = Lien tardif
opening-late-text = Quiconque a ce lien peut s’inscrire après la clôture. Donnez-le à ceux qui l’ont manquée.
opening-late-none = Il n’y en a pas.
opening-late-make = Créer un lien tardif
opening-late-again = En créer un autre
opening-late-withdraw = Retirer le lien
registration-form-title = Formulaire d’inscription
registration-form-lead = Nom, adresse, organisation, État, langue et genre sont demandés à tous. Ces questions viennent ensuite.
registration-form-version = { $answered ->
    [0] Version { $version }, sans réponse encore : les modifications s’y font directement
    [one] Version { $version }, { $answered } réponse : une modification crée la version suivante
   *[other] Version { $version }, { $answered } réponses : une modification crée la version suivante
}
registration-form-add = Ajouter une question
registration-form-add-kind = Type de question
registration-form-none = Aucune question
registration-form-none-text = Le formulaire ne contient que ce qui est demandé à tous.
registration-form-preview = Aperçu
registration-form-preview-lead = Tel que le public le voit. Rien ne peut être envoyé d’ici.
registration-form-up = Monter
registration-form-down = Descendre
registration-form-remove = Supprimer
registration-form-field = Question
registration-field-label = Question
registration-field-label-hint = Vide : nos propres mots, en six langues.
registration-field-help = Aide en dessous
registration-field-help-consent = Ce que l’on accepte.
registration-field-required = Une réponse est obligatoire
registration-field-purpose = Pourquoi on le demande
registration-field-audience = Qui voit la réponse
registration-field-days = Jours de conservation après le dialogue
registration-field-when = Demandé
registration-field-when-always = toujours
registration-field-when-if = Si « { $field } » est « { $value } »
registration-field-options = Choix
registration-field-options-hint = Un par ligne.
registration-field-words = Nombre de mots au plus
registration-field-required-short = obligatoire
audit-opening-saved = A modifié les dates, les places ou les règles de l’inscription
audit-late-link-made = A créé un lien tardif d’inscription
audit-late-link-withdrawn = A retiré le lien tardif d’inscription
audit-registration-form-saved = A modifié le formulaire d’inscription
audit-registration-received = Une inscription a été reçue
audit-registration-repeated = Quelqu’un s’est inscrit de nouveau avec une adresse connue
audit-registration-changed = Une inscription a été modifiée par son titulaire
audit-registration-withdrawn = Une inscription a été retirée par son titulaire
audit-registration-decided = A décidé d’une inscription
audit-registration-promoted = A attribué une place libre à quelqu’un qui attendait
audit-identity-document-opened = A ouvert les pièces d’identité d’une inscription
audit-identity-documents-purged = A supprimé des pièces d’identité, leur délai étant échu
audit-begun-inputs-purged = A supprimé des contributions commencées et jamais envoyées
audit-names-purged = A supprimé les noms de personnes jamais admises
audit-registration-answers-purged = A supprimé des réponses d’inscriptions, leur délai étant échu

# Work on a draft report: what points are drawn from, comments of participants, names, versions and corrigenda.

## Points from what was written and noted
draw-title = Tirer des points des contributions et des notes
draw-lead = Choisissez une question pour lire les réponses, ou une séance pour lire ses notes. L’origine d’un point reste réservée au secrétariat.
draw-questions = Questions des appels
draw-sessions = Séances du programme
draw-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
draw-day = jour { $day }
draw-noted = notes prises
draw-not-noted = pas encore de notes
draw-origin = Origine (interne)
draw-unseen = une contribution que vous ne pouvez pas lire
draw-drawn = Un point en a été tiré
draw-point = Tirer un point
draw-rephrase = Reformulez avec les mots du rapport
draw-rephrase-text = Le texte ci-dessous reprend ce qui a été écrit. Il ne peut être enregistré mot pour mot et ne nomme personne.
draw-other-language = Rédigez le point en { $language }, la langue du rapport.
draw-source = Ce qui a été écrit
note-title = Notes d’une séance
note-text = Notes
note-lead = Réservées au secrétariat. On peut en tirer des points du rapport.
done-point-drawn = Le point est dans le rapport.
done-note-saved = Les notes sont enregistrées.
problem-not-rephrased = C’est mot pour mot ce qui a été écrit. Reformulez avec les mots du rapport.
problem-same-text = Le texte est le même. Indiquez ce qui devrait y figurer.

## Texts from elsewhere
paste-title = Coller un texte
paste-lead = Titres, paragraphes et listes deviennent des points à confirmer. Rien d’autre n’est repris.
paste-text = Texte
paste-text-hint = De Word ou d’un courriel. Une ligne vide sépare les paragraphes.
paste-read = Découper
paste-or-file = Ou un document
paste-file = Document Word
paste-file-hint = .docx ou texte brut, jusqu’à { $max } Mo. Le fichier n’est pas conservé.
paste-read-file = Lire le document
paste-confirm = Confirmer les points
paste-confirm-lead = Modifiez ce qui doit l’être et écartez ce qui n’a pas sa place.
paste-all = Le degré d’appui et la catégorie valent pour tous les points ; modifiez-les ensuite un à un.
paste-point = Point { $number }
paste-of = { $field }, point { $number }
paste-take = Reprendre ce point
paste-add = Ajouter les points
done-points-added = Les points sont dans le rapport.

## Two rapporteurs at once
report-met = Quelqu’un d’autre a modifié le même texte
report-met-text = Ce que vous avez saisi est toujours dans le formulaire. Reprenez ce que vous voulez garder de l’autre texte ; enregistrer maintenant le remplace.
report-met-now = { $field } : ce qui y figure maintenant
report-met-there = Ce qui y figure maintenant

## Rounds of comments
comment-place-whole = L’ensemble du projet
comment-place-gist = Résumé
comment-place-introduction = Introduction
comment-place-additional-suggestions = Suggestions complémentaires
comment-place-point = Point
comment-place-recommendation = Recommandation
comment-place-numbered = { $what } { $number }
disposition-accepted = Accepté
disposition-accepted-in-part = Accepté en partie
disposition-not-accepted = Non accepté
disposition-noted = Pris en note
round-end-deadline = Close à l’échéance
round-end-early = Close avant l’échéance
round-open = Commentaires ouverts
round-number = Consultation n° { $number }
round-round = Consultation
round-silent-count = { $count ->
    [one] { $count } personne sans objection
   *[other] { $count } personnes sans objection
}
round-dispositions = la suite donnée à chaque commentaire
comment-decided = le commentaire a été tranché
round-deadline = Commentaires jusqu’au
round-mail-asked-subject = Projet de rapport pour commentaires : { $title }
round-mail-asked-text = Le projet de rapport de synthèse de « { $title } » est prêt pour vos commentaires.
round-mail-reminded-subject = Rappel : commentaires sur le projet de rapport, { $title }
round-mail-reminded-text = Vous n’avez pas encore commenté le projet de rapport de synthèse de « { $title } ».
round-mail-how = Derrière ce lien, vous lisez le projet et le commentez point par point, sans compte. Vous pouvez modifier vos commentaires jusqu’à l’échéance :
round-mail-open = Lire et commenter
round-mail-silence = Sans nouvelles de votre part d’ici là, nous considérerons que vous n’avez pas d’objection.
round-mail-small = Ce lien vous est personnel : les commentaires faits avec lui sont les vôtres.
round-circulate-lead = Chaque personne reçoit un courriel dans sa langue avec un lien vers le projet tel qu’il est maintenant.
round-closes-on = Dernier jour pour commenter
round-closes-hint = À l’heure de { $place }. Un rappel part deux jours avant à qui n’a rien dit.
round-closes-time = Heure
round-closes-time-hint = Sans heure : la fin de la journée.
round-people = Participants
round-people-hint = Celles et ceux qui ont accepté ou étaient présents, y compris les observateurs et conseillers. Décochez qui ne doit pas être consulté.
round-no-participants = Aucun participant n’a d’adresse électronique. Indiquez des personnes ci-dessous.
round-others = Autres personnes
round-others-hint = Une par ligne : Nom <adresse>, ou une adresse seule.
round-message = Message
round-message-hint = Ce qu’il faut savoir. Affiché dans la langue où vous l’écrivez.
round-send = Diffuser le projet
round-comments = Commentaires
round-none = Le projet n’a pas été diffusé
round-none-text = Diffusez-le depuis la page du rapport. Les commentaires arrivent ici.
round-csv = Tous les commentaires en CSV
round-xlsx = Tous les commentaires en classeur
round-asked = Personnes consultées
round-said = Ont commenté
round-undecided = Commentaires sans suite donnée
round-nothing-yet = N’ont encore rien dit
round-nothing = N’a rien dit
round-no-objection = Pas d’objection
round-silent = Silencieux à la clôture
round-reminded = Rappel envoyé
round-end = Clore la consultation maintenant
round-waiting = { $count ->
    [one] { $count } commentaire attend sa suite
   *[other] { $count } commentaires attendent leur suite
}
round-waiting-text = Le rapport peut être adopté quand chaque commentaire en a une.
round-no-comments = Aucun commentaire.
round-comment = Commentaire
round-by = Par
round-organisation = Organisation
round-disposition = Suite donnée
round-reason = Motif
round-reason-hint = Nécessaire si le commentaire n’est pas accepté. Les participants le lisent après l’adoption.
round-place = Passage
round-of = Texte commenté
round-decide = Trancher
round-look = Voir
round-comments-of = Commentaires de la consultation { $number }
round-asked-in = Personnes consultées, consultation { $number }
round-not-decided = Pas encore de suite
round-who = Nom
round-answer = Réponse
round-comment-count = { $count ->
    [one] { $count } commentaire
   *[other] { $count } commentaires
}
round-draft-of = Projet de rapport : { $title }
round-your-turn = Vos commentaires sont attendus
round-your-turn-text = Commentez des points ou l’ensemble. Vous pouvez modifier vos commentaires jusqu’à l’échéance. Sans commentaire d’ici là, nous considérons que vous n’avez pas d’objection.
round-over = Les commentaires sont clos
round-over-text = Après l’adoption du rapport, vous lirez ici la suite donnée à chaque commentaire.
round-adopted = Le rapport est adopté
round-adopted-text = Vous trouverez ci-dessous la suite donnée aux commentaires et le projet tel que diffusé.
round-change = Modifier
round-take-back = Retirer
round-own = Vos commentaires
round-yours = le vôtre
round-became = Suite donnée aux commentaires
round-comment-on = Commenter
round-comment-whole = Commenter l’ensemble du projet
round-comment-hint = Dites ce qui devrait changer et comment. Les autres participants le lisent sans votre nom après l’adoption.
round-comment-send = Envoyer le commentaire
mail-kind-comments = Commentaires sur un projet
done-round-ended = La consultation est close. Les commentaires restent.
done-comment-decided = La suite donnée est enregistrée.
done-comment-made = Le secrétariat a votre commentaire.
done-comment-changed = Votre commentaire a été modifié.

## Names in the text
named-kind-state = État
named-kind-organisation = Organisation
named-kind-person = Personne
names-unsettled = un accord ou un motif pour chaque nom dans le texte
names-open = { $count ->
    [one] { $count } nom sans accord dans le texte
   *[other] { $count } noms sans accord dans le texte
}
names-open-text = Par défaut, un rapport n’attribue rien à personne. Avant l’adoption, chaque nom demande un accord, ou un motif pour lequel ce n’est pas une attribution.
names-look = Voir les noms
names-title = Noms dans le texte
names-lead = Les États en six langues, et les organisations et personnes du dialogue, partout dans le rapport.
names-none = Personne n’est nommé
names-none-text = Aucun État, organisation ni personne du dialogue dans le texte.
names-found = Noms trouvés
names-kind = Nature
names-name = Nom
names-name-hint = Un État dans l’une des six langues ; une organisation ou une personne comme ci-dessus.
names-excerpt = Dans ces mots
names-consented = Accord enregistré
names-cleared = Pas une attribution
names-no-consent = Pas d’accord
names-clear = Ce n’est pas une attribution
names-clear-now = Confirmer
names-reason = Motif
names-consents = Accords pour être nommé
names-record = Enregistrer un accord
names-record-now = Enregistrer l’accord
names-given-by = Donné par
names-given-on = Donné le
names-words = Les termes
names-words-hint = Ce à quoi ils ont consenti, mot pour mot, et comment : par courriel, en salle.
done-consent-recorded = L’accord est enregistré.
done-name-cleared = Confirmé. Cela vaut pour le texte tel qu’il est.

## Corrigenda
corrigenda = Rectificatifs
corrigenda-text = Le texte ci-dessus reste tel qu’adopté, avec son empreinte. Ces rectificatifs en font partie.
corrigendum-number = Rectificatif { $number }
corrigendum-new = Publier un rectificatif
corrigendum-issue = Publier le rectificatif
corrigendum-public = Un rectificatif est public aussitôt
corrigendum-public-text = Il ne peut être retiré ; une erreur se corrige par le suivant.
corrigendum-place = Passage
corrigendum-place-hint = Comme on le trouve : point 1.2, deuxième phrase.
corrigendum-reads = Au lieu de
corrigendum-should-read = Lire
corrigendum-reason = Motif
done-corrigendum-issued = Le rectificatif est public.

## Versions
versions-title = Versions
versions-lead = Chaque état enregistré du rapport. Voyez ce qui a changé, ou rétablissez un état antérieur comme le plus récent.
versions-none = Aucune version conservée
versions-version = Version
versions-by = Enregistrée par
versions-do = Actions
versions-changes = Ce qui a changé
versions-since = Changements depuis
versions-restore = Rétablir
versions-between = De la version { $from } à la version { $to }
versions-same = Rien ne diffère
versions-same-text = Seuls l’ordre ou l’état du rapport ont changé.
versions-how = Les ajouts sont soulignés, les suppressions barrées.
versions-removed-place = { $place } (supprimé)
versions-added = ajouté :
versions-removed = supprimé :
done-report-restored = La version antérieure est maintenant la plus récente.

## The trail
audit-report-restored = Version du rapport rétablie
audit-comments-asked = Commentaires demandés sur le projet de rapport
audit-commenters-reminded = Rappel à qui n’avait pas commenté
audit-comments-closed = Fin d’une consultation
audit-comment-made = Commentaire sur le projet de rapport
audit-comment-changed = Commentaire modifié
audit-comment-taken-back = Commentaire retiré
audit-comment-decided = Commentaire tranché
audit-naming-consent-recorded = Accord pour être nommé enregistré
audit-naming-consent-removed = Accord pour être nommé supprimé
audit-name-cleared = Nom confirmé sans attribution
audit-corrigendum-issued = Rectificatif publié
audit-session-note-written = Notes de séance rédigées

# Appels à contributions et contributions écrites.

## Beginning and writing

input-begin = Rédiger une contribution
input-begin-lead = Aucun compte n’est nécessaire. Nous vous envoyons un lien par courriel ; il n’ouvre que votre propre texte.
input-name = Votre nom
input-name-hint = Seul le secrétariat le voit. Vous choisirez ensuite le nom sous lequel votre texte paraît.
input-email-hint = Le lien y est envoyé. Seul le secrétariat voit cette adresse.
input-author-kind = J’écris pour
input-author-self = Moi-même
input-organisation = Organisation ou ministère
input-organisation-hint = Laissez vide si vous écrivez en votre nom propre.
input-state-or-country = État ou pays
input-send-link = M’envoyer le lien
input-fire-wall = Votre texte reste le vôtre
input-fire-wall-text = Vous seul pouvez le modifier. Vous choisissez qui le lit et sous quel nom. Ce que vous réservez au secrétariat n’est lu par aucun État. Ne pas publier un texte exige un motif que chacun peut lire.
input-mine = Votre contribution
input-mine-lead = Cette page est réservée à { $name }. Quiconque en connaît l’adresse peut y écrire : ne la transmettez pas.
input-mine-draft = Personne ne l’a encore lue
input-mine-draft-text = Enregistrez aussi souvent que vous le souhaitez. Seul ce que vous envoyez est lu.
input-mine-sent = { $reference } a bien été reçue
input-mine-unsent = Une révision n’a pas encore été envoyée
input-mine-unsent-text = Les lecteurs trouvent le dernier envoi jusqu’à ce que vous envoyiez la révision.
input-mine-withdrawn-text = Le texte et toutes ses versions ont été supprimés. L’existence de la contribution reste visible.
input-mine-withheld = Le secrétariat ne la publie pas
input-mine-too-late = L’appel est clos et rien n’a été envoyé
input-written-in = Langue de rédaction
input-check-answers = Vérifier vos réponses
input-save-draft = Enregistrer pour plus tard
input-saved = Enregistrée
input-check = Vérifiez avant d’envoyer
input-check-lead = Voici ce que liront les personnes que vous avez choisies.
input-submit = Envoyer
input-change = Modifier
input-what-was-sent = Ce que vous avez envoyé
input-version = Version
input-version-nth = Version { $number }
input-version-same = Rien ne diffère de la version précédente.
input-versions = Versions et différences
input-versions-lead = Vous seul voyez les versions antérieures. Le texte barré est l’ancien.
input-withdraw = La retirer
input-withdraw-lead = Le texte et toutes ses versions sont définitivement supprimés. Les lecteurs voient qu’elle a été retirée. C’est irréversible.
input-withdraw-now = Retirer et supprimer le texte
input-cite = Comment la citer
input-cite-hint = Si elle a déjà été publiée, ou si ses auteurs souhaitent être nommés. Visible partout où le texte est lisible.
input-cite-authors = Auteurs
input-cite-source = Publié dans
input-cite-year = Année
input-cite-link = Adresse web
input-how-to-cite = Comment citer

## Reading

input-submitted = Présentée le
input-revised = Révisée le
input-withdrawn-at = Retirée le
input-withheld-at = Non publiée depuis
input-is-withdrawn = Retirée par son auteur
input-is-withdrawn-text = Le texte a été supprimé.
input-is-withheld = Non publiée
input-withhold = Ne pas publier
input-withhold-reason = Motif public
input-withhold-hint = Chacun le lit dans le registre public et l’auteur en est informé. N’y reprenez rien du texte. Le texte lui-même reste inchangé.
input-withhold-now = Ne pas la publier
input-release = La publier finalement
input-register = Registre des contributions non publiées
input-register-lead = Contributions que le secrétariat ne communique pas à leurs lecteurs, avec ses motifs. Seul l’auteur peut modifier un texte.
input-register-empty = Rien n’est retenu
input-author = Auteur (connu du seul secrétariat)
inputs-published = Contributions publiées
inputs-none = Rien à lire pour l’instant
inputs-space-lead = Ce qui a été écrit avant le dialogue à l’intention des personnes invitées et de tous.
inputs-tally = Total : { $all } · retirées : { $withdrawn } · non publiées : { $withheld }
inputs-filter = Filtrer les contributions
inputs-answering = Répondant à la question
inputs-csv = En CSV
inputs-xlsx = En classeur

## News on the page

done-call-made = L’appel est créé. Ajoutez les questions, puis publiez-le.
done-call-published = L’appel est publié.
done-call-taken-back = L’appel est retiré.
done-question-added = La question est ajoutée.
done-question-removed = La question est supprimée.
done-input-begun = Consultez votre messagerie : le lien vers votre contribution est en route, si vous pouvez répondre à cet appel.
done-input-saved = Votre projet est enregistré.
done-input-sent = Votre contribution est reçue. Nous le confirmons par courriel.
done-input-closed = Rien ne peut être envoyé ici actuellement.
done-input-withdrawn = Votre contribution est retirée.
done-input-withheld = La contribution n’est pas publiée ; le registre en indique le motif.
done-input-released = La contribution est de nouveau publiée.

## Mails

mail-kind-input = Nouvelles d’une contribution
input-mail-open = Ouvrir votre contribution
input-mail-keep-link = Gardez ce lien pour vous : quiconque le possède peut modifier ou retirer votre texte.
input-mail-not-you = Si vous n’avez rien demandé, ne faites rien : personne n’en lit quoi que ce soit.
input-mail-link-subject = Votre lien pour : { $call }
input-mail-link-text = ce lien vous permet de répondre à l’appel « { $call } » du dialogue « { $dialogue } », d’enregistrer votre texte autant de fois que vous le souhaitez et de l’envoyer lorsqu’il est prêt.
input-mail-received-subject = Reçue : { $reference }
input-mail-received-text = nous avons bien reçu votre contribution.
input-mail-received-then = Vous pouvez la réviser jusqu’à la clôture de l’appel et la retirer à tout moment.
input-mail-withdrawn-subject = Retirée : { $reference }
input-mail-withdrawn-text = votre contribution { $reference } est retirée. Le texte et toutes ses versions ont été supprimés.
input-mail-withheld-subject = Non publiée : { $reference }
input-mail-withheld-text = le secrétariat ne publie pas votre contribution { $reference }. Son motif public :
input-mail-withheld-then = Pas un mot de votre texte n’a été changé. Vous pouvez le réviser tant que l’appel est ouvert, ou le retirer.
input-mail-led-to-subject = Votre contribution { $reference } a mené à des recommandations
input-mail-led-to-text = votre contribution { $reference } est parmi celles dont le rapport de synthèse de « { $dialogue } » tire des recommandations. Le rapport est publié ; voici les recommandations :
input-mail-led-to-open = Lire le rapport
input-mail-led-to-alone = Le rapport ne nomme aucun auteur. Nous ne disons qu’à vous que vos mots y ont une part.

## The audit trail

audit-call-made = Appel créé
audit-call-changed = Appel modifié
audit-call-published = Appel publié
audit-call-taken-back = Appel retiré
audit-question-added = Question ajoutée
audit-question-changed = Question modifiée
audit-question-removed = Question supprimée
audit-input-submitted = Contribution envoyée par son auteur
audit-input-withdrawn = Contribution retirée par son auteur
audit-input-withheld = Contribution non publiée
audit-input-released = Contribution de nouveau publiée
audit-input-signed = Signature confirmée
audit-input-reviewed = Contribution examinée
audit-input-decided = Décision sur une contribution
audit-reviewer-named = Examinateur désigné

## Decisions

input-decision-accepted = Acceptée
input-decision-not-this-time = Pas cette fois
input-decision-reserve = En réserve

## Signatories and files

signatories = Signataires
signatories-hint = Chacun est sollicité par courriel et confirme par son propre lien. Qui n’a pas confirmé n’est montré à personne. Après une révision, chacun est sollicité de nouveau.
signatory-add = Ajouter un signataire
signatory-add-now = Ajouter le signataire
signatory-not-asked = Sollicité à l’envoi
signatory-asked = Pas encore confirmé
signatory-confirmed = Confirmé
signatory-declined = Refusé
signature = Votre signature est demandée
signature-lead = { $name }, { $author } vous demande de signer ce texte.
signature-means = Quiconque peut lire le texte verra alors votre nom et votre organisation à côté.
signature-yes = Signer
signature-no = Ne pas signer
input-signed-by = Cosignée par
input-files = Fichiers
input-file-add = Ajouter un fichier
input-file-add-now = Envoyer le fichier
input-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, images ou texte brut, { $max } au plus. Les lecteurs de votre texte y ont accès.
input-file-unsent = Pas encore envoyé
input-file-size = { $size } Ko
done-signatory-named = Le signataire est ajouté.
done-signatory-removed = Le signataire est supprimé.
done-input-file-added = Le fichier est ajouté. Il sera lu une fois votre contribution envoyée.
done-input-file-removed = Le fichier est supprimé.
done-input-signed = Vous avez signé.
done-input-not-signed = Vous n’avez pas signé. Votre nom n’est montré à personne.
input-mail-sign-subject = Votre signature est demandée : { $call }
input-mail-sign-text = { $author } vous demande de signer un texte pour l’appel « { $call } ». Lisez-le d’abord ; personne ne voit votre nom sans votre confirmation.
input-mail-sign-open = Lire et décider
inputs-space = Ce qui a été écrit avant le dialogue
input-body = Type d’entité

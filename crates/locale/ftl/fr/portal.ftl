# The public portal: dialogues, outcomes, recommendations, the library, search, and the pages about the site.

portal-home-title = Dialogues sur les capacités d’asile
portal-next = À venir
portal-past = Dialogues passés
portal-came-out = Derniers résultats
portal-nothing-ahead = Aucun dialogue n’est annoncé pour le moment
portal-nothing-ahead-text = Abonnez-vous au calendrier : le prochain y apparaîtra de lui-même.
portal-no-outcomes = Aucun résultat n’est encore publié
portal-no-outcomes-text = Les rapports de synthèse paraissent ici une fois adoptés et publiés.
portal-latest-recommendations = Dernières recommandations
portal-all-dialogues = Tous les dialogues
portal-all-outcomes = Tous les résultats
portal-all-recommendations = Toutes les recommandations

## Dialogues
portal-dialogues-lead = Tables rondes, réunions d’information et autres dialogues : ceux qui viennent et ceux qui ont eu lieu.
portal-subscribe = S’abonner au calendrier
portal-filter-dialogues = Filtrer les dialogues
portal-format = Format
portal-year = Année
portal-about = De quoi il s’agit
portal-outcome = Résultat
portal-read-outcome = Lire le résultat
portal-add-to-calendar = Ajouter à votre calendrier
portal-cancelled = Ce dialogue n’aura pas lieu.
portal-cancelled-text = Il a été annulé après avoir été annoncé.
portal-not-translated = Langue de ce texte : { $language }. Il n’a pas été traduit.
portal-calendar-name = Dialogues du Groupe d’appui aux capacités d’asile

## The calendar, a month on a page
calendar-lead = Réunions, étapes et échéances, mois par mois. Les jours et les heures sont ceux du lieu.
calendar-months = Mois de { $year }
calendar-this = Ce mois-ci
calendar-none = Rien n’est annoncé ce mois-ci
calendar-none-text = Choisissez un autre mois, ou parcourez tous les dialogues.
calendar-next = Prochain mois : { $month }
calendar-from = dès { $time }
calendar-until = jusqu’à { $time }
calendar-clock = { $clock } ({ $zone })
calendar-called-off = Annulé
calendar-call-closes = Clôture des contributions
calendar-registration-closes = Clôture des inscriptions
calendar-no-day = { $when }, sans jour fixé

## Outcomes
portal-outcomes-lead = Rapports de synthèse des dialogues : ce qui a été dit, avec quel appui, et ce qui a été recommandé.
portal-published-on = Publié le { $date }
portal-report = Rapport de synthèse
portal-abstract = Résumé
portal-said = { $who } : « { $verb } »
portal-cite = Comment citer
portal-citation = « { $title } ». Rapport de synthèse { $reference }. Groupe d’appui aux capacités d’asile, { $year }. { $address }
portal-documents = Documents
portal-document = Téléchargement
portal-adopted = Adopté
portal-hash = SHA-256 du texte adopté
portal-hash-text = Le texte a été verrouillé lors de son adoption. Le document JSON contient le texte dont ce nombre est tiré : chacun peut vérifier qu’aucun mot n’a été changé.
portal-feed-title = Résultats des dialogues sur les capacités d’asile

## Recommendations
portal-recommendations-lead = Ce que les dialogues ont recommandé, à qui, et avec quel appui dans la salle.
portal-as-csv = Télécharger en CSV
portal-filter-recommendations = Filtrer les recommandations
portal-addressee = Destinataire
portal-addressees = Destinataires
portal-support = Appui dans la salle
portal-origin = Origine
portal-recommendation-title = Recommandation { $reference }
portal-arises-from = Découle de ce point
portal-permanent = Adresse permanente

## Library
portal-library-lead = Les domaines de travail et les engagements auxquels les dialogues se réfèrent.
portal-aims = Buts du Groupe d’appui aux capacités d’asile
portal-aims-text = Le Groupe aide les pays à améliorer quatre qualités de leur système d’asile.
portal-areas = Domaines de capacité
portal-areas-text = Chaque domaine mène aux dialogues qui en traitent.
portal-cross-cutting = Thèmes transversaux
portal-gcm = Pacte mondial pour des migrations sûres, ordonnées et régulières
portal-gcm-text = Les quatre tables rondes de ses examens régionaux et, sous chacune, les objectifs avec leur numéro dans le Pacte.

## Search
portal-search-words = Que cherchez-vous ?
portal-search-hint = Cherchez des dialogues, des résultats, des recommandations, des contributions écrites et des documents par mots ou par référence, par exemple 2021-01-R2. Les accents, les terminaisons et la casse n’importent pas.
portal-found = { $total ->
    [one] { $total } résultat pour « { $words } »
   *[other] { $total } résultats pour « { $words } »
}
portal-found-nothing = Rien n’a été trouvé pour « { $words } »
portal-found-nothing-text = Vérifiez l’orthographe, employez moins de mots ou d’autres, ou parcourez les listes des dialogues, des résultats et des recommandations.
portal-search-kinds = Types de résultats
portal-search-all = Tout
portal-search-kind = { $kind } ({ $count })
portal-search-some = Rien ne contient tous ces mots. Ce qui suit en contient quelques-uns.
portal-search-everywhere = Chercher partout sans filtre

## What was found
entry-kind-report = Résultat
entry-kind-point = Point d’un résultat
entry-kind-recommendation = Recommandation
entry-kind-dialogue = Dialogue
entry-kind-session = Séance
entry-kind-process = Processus
entry-kind-group = Groupe de travail
entry-kind-group-text = Texte d’un groupe
entry-kind-input = Contribution écrite
entry-kind-document = Document
entry-kind-library = Fiche de la bibliothèque

## Accessibility
portal-accessibility-aim = Ce que nous visons
portal-accessibility-aim-text = Ce site est conçu pour respecter les Règles pour l’accessibilité des contenus Web (WCAG) 2.2 au niveau AA, dans chacune de ses six langues.
portal-accessibility-how = Comment cela fonctionne
portal-accessibility-how-text = Les pages publiques fonctionnent sans JavaScript, au clavier seul et avec un lecteur d’écran, agrandies à 400 pour cent, en clair comme en sombre, et imprimées. Aucun sens ne repose sur la seule couleur. Rien ne bouge si votre système demande moins d’animations.
portal-accessibility-problem = Si quelque chose vous fait obstacle
portal-accessibility-problem-text = Écrivez à l’adresse de la page de contact en indiquant la page concernée et les outils que vous utilisez. Nous vous enverrons ce qu’il vous faut sous une autre forme et corrigerons la page.

## Privacy
portal-privacy-visitors = Si vous lisez ce site
portal-privacy-visitors-text = Ces pages ne contiennent ni traceurs, ni publicité, ni rien qui vienne d’autres sites. Un cookie retient la langue que vous avez choisie. Un autre tient votre connexion, si vous avez un compte ; il prend fin de lui-même au bout de sept jours au plus.
portal-privacy-participants = Si vous êtes invité ou participez
portal-privacy-participants-text = Le secrétariat conserve votre nom, votre fonction, votre organisation et votre adresse électronique, ainsi que ce que vous lui indiquez pour un dialogue, comme vos besoins d’accès. Il s’en sert pour vous inviter et pour que le dialogue vous convienne. Les pages et les calendriers publics ne nomment aucun participant.
portal-privacy-said = Ce que vous dites dans un dialogue
portal-privacy-said-text = Les rapports de synthèse n’attribuent pas les propos à des personnes ni à des délégations. Ils n’indiquent que la catégorie d’intervenants, par exemple les États.
portal-privacy-rights = Vos droits
portal-privacy-rights-text = Vous pouvez demander ce qui est conservé à votre sujet, le faire corriger et demander sa suppression. Écrivez à l’adresse de la page de contact.

## Contact
portal-contact-lead = Le secrétariat lit cette adresse et répond dans votre langue lorsqu’il le peut.
portal-contact-text = Si vous écrivez au sujet d’une invitation, utilisez plutôt son lien : vous pouvez y répondre, désigner quelqu’un d’autre et modifier votre réponse sans écrire.

participants = Qui participe
participants-lead = { $count ->
    [one] { $count } personne a accepté l’invitation.
   *[other] { $count } personnes ont accepté l’invitation.
}
participants-none = Aucun nom n’est publié
participants-none-text = Aucun participant n’a demandé jusqu’ici la publication de son nom.
participants-names = Noms
participants-names-text = De ceux qui souhaitent la publication de leur nom.
participants-balance = Équilibre
participants-few = Les effectifs inférieurs à { $few } ne sont pas indiqués, afin que personne ne puisse être reconnu ; un autre est tu avec chacun d’eux.
participants-kept = Non indiqué
participants-people = Personnes

# Le cadre de chaque page : noms, navigation, boutons, pagination, erreurs.

product-name = Convener
product-tagline = Les dialogues du Groupe d’appui aux capacités d’asile : préparés, équilibrés, tenus et suivis

## Navigation
nav-label = Navigation principale
nav-home = Accueil
nav-dialogues = Dialogues
nav-processes = Processus
nav-outcomes = Résultats
nav-recommendations = Recommandations
nav-working-groups = Groupes de travail
nav-matches = Partenariats
nav-library = Bibliothèque
nav-search = Recherche
nav-calendar = Calendrier
nav-desk = Bureau
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-language = Langue
nav-menu = Menu
nav-breadcrumb = Vous êtes ici
nav-skip-to-content = Aller au contenu principal
search-label = Rechercher sur le site
signed-in-as = Session ouverte au nom de { $name }

## Footer
footer-label = À propos de ce site
footer-accessibility = Accessibilité
footer-privacy = Protection des données
footer-contact = Contact
footer-feeds = Flux
footer-api = API

## Buttons
button-save = Enregistrer
button-continue = Continuer
button-back = Retour
button-cancel = Annuler
button-search = Rechercher
button-filter = Filtrer
button-clear-filters = Effacer les filtres
button-apply = Appliquer
button-remove = Retirer
button-delete = Supprimer
button-add = Ajouter
button-edit = Modifier
button-change = Changer
button-preview = Aperçu
button-export = Exporter
button-download = Télécharger
button-print = Imprimer
button-send = Envoyer
button-confirm = Confirmer
button-close = Fermer
button-undo = Rétablir
button-upload = Téléverser
button-show = Afficher
button-new = Nouveau

## Lists
list-showing = Résultats { $from } à { $to } sur { $total }
list-count =
    { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }
list-empty = Rien à afficher pour le moment
list-nothing-found = Aucun résultat ne correspond à ces filtres
list-nothing-found-remedy = Retirez un filtre ou utilisez moins de mots.
list-previous = Page précédente
list-next = Page suivante
list-page = Page { $page } sur { $pages }
list-paging = Pages
list-sort = Trier par
list-sorted-up = trié par ordre croissant
list-sorted-down = trié par ordre décroissant
list-filters = Filtres
list-all = Tous
list-remove-filter = Retirer le filtre
list-actions = Actions

## Common labels
label-yes = Oui
label-no = Non
label-none = Néant
label-unknown = Non connu
label-optional = (facultatif)
label-required = obligatoire
label-status = État
label-name = Nom
label-title = Titre
label-date = Date
label-time = Heure
label-time-zone = Fuseau horaire
label-place = Lieu
label-email = Adresse électronique
label-language = Langue
label-languages = Langues
label-country = Pays
label-organisation = Organisation
label-theme = Thème
label-themes = Thèmes
label-region = Groupe régional
label-reason = Motif
label-note = Note
label-description = Description
label-to-be-determined = À déterminer
label-choose = Choisir…
label-new-window = (s’ouvre dans une nouvelle fenêtre)
label-more = Plus
label-changed = Modifié { $when } par { $who }

## Notices
notice-saved = Vos modifications ont été enregistrées.
notice-removed = Retiré.
notice-sent = Envoyé.

## Forms
form-problem = Il y a un problème
field-required = Saisissez une valeur.
field-required-choice = Choisissez une option.
field-too-long = Utilisez { $max } caractères au plus.
field-too-short = Utilisez au moins { $min } caractères.
field-too-many-words = Utilisez { $max } mots au plus ; le texte en compte { $words }.
field-not-an-email = Saisissez une adresse électronique de la forme nom@exemple.org.
field-not-a-date = Saisissez une date, par exemple 2023-03-14.
field-not-a-time = Saisissez une heure, par exemple 15:00.
field-not-a-number = Saisissez un nombre entier.
field-out-of-range = Saisissez un nombre compris entre { $min } et { $max }.
field-not-in-list = Choisissez une des options de la liste.
field-not-a-url = Saisissez une adresse web commençant par https://.
field-ends-before-start = La fin doit être postérieure au début.
field-in-the-past = Saisissez une date à venir.
field-taken = Cette valeur est déjà utilisée. Choisissez-en une autre.
field-unknown-zone = Choisissez un fuseau horaire dans la liste, par exemple Europe/Zurich.
field-no-such-hour = Cette heure n’existe pas ce jour-là dans ce fuseau horaire, en raison du changement d’heure. Choisissez-en une autre.
field-file-too-large = Choisissez un fichier de { $max } Mo au plus.
field-file-type = Ce type de fichier n’est pas accepté. Types acceptés : { $types }.

## Error pages
error-reference = Référence : { $reference }
error-400-title = La demande n’a pas pu être lue
error-400-text = Votre navigateur a envoyé quelque chose que cette page ne comprend pas. Rien n’a été modifié.
error-400-remedy = Revenez en arrière, vérifiez l’adresse ou le formulaire, puis réessayez.
error-403-title = Vous n’êtes pas autorisé à faire cela
error-403-text = Votre rôle ne permet pas cette action ici. Rien n’a été modifié.
error-403-remedy = Si vous en avez besoin pour votre travail, adressez-vous au secrétariat.
error-404-title = Cette page n’existe pas
error-404-text = L’adresse est peut-être mal saisie, ou la page a été déplacée ou retirée.
error-404-remedy = Vérifiez l’adresse ou recherchez ce dont vous avez besoin.
error-405-title = Cette page ne peut pas être utilisée ainsi
error-405-text = La page a été appelée d’une manière qu’elle ne prévoit pas. Rien n’a été modifié.
error-405-remedy = Ouvrez de nouveau la page à partir de son lien.
error-409-title = Quelqu’un vous a devancé
error-409-text = Une autre personne a modifié cet élément pendant que vous y travailliez. Vos modifications n’ont pas été enregistrées.
error-409-remedy = Ouvrez de nouveau la page, voyez ce qui a changé et refaites votre modification.
error-413-title = Ce fichier est trop volumineux
error-413-text = Ce que vous avez envoyé dépasse la taille acceptée. Rien n’a été enregistré.
error-413-remedy = Envoyez un fichier plus petit ou divisez-le.
error-422-title = Le formulaire demande votre attention
error-422-text = Certaines des valeurs saisies n’ont pas pu être acceptées. Votre saisie est conservée.
error-422-remedy = Corrigez les champs signalés et envoyez de nouveau le formulaire.
error-429-title = Trop de tentatives
error-429-text = Votre adresse a envoyé trop de demandes en peu de temps.
error-429-remedy = Attendez quelques minutes et réessayez.
error-500-title = Une erreur s’est produite de notre côté
error-500-text = L’action n’a pas pu être menée à bien. L’erreur a été enregistrée.
error-500-remedy = Réessayez dans quelques minutes. Si le problème persiste, communiquez la référence ci-dessous au secrétariat.
error-503-title = Le service n’est pas disponible pour le moment
error-503-text = Le service est en cours de démarrage ou de maintenance.
error-503-remedy = Réessayez dans quelques minutes.

# Long texts that are laid out with signs (Markdown).
marks-help = Comment mettre un texte en forme
marks-heading = un titre
marks-list = un élément d’une liste
marks-numbered = un élément d’une liste numérotée
marks-bold = des mots importants
marks-italic = des mots d’une autre voix
marks-link = un lien
marks-quote = une citation
marks-table = une ligne d’un tableau ; sous la première | --- | --- |

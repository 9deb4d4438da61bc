# Le répertoire : personnes et organisations, importation et exportation de listes.

directory-lead = Les personnes et les organisations qui peuvent être invitées.
directory-import = Importer des contacts
directory-add = Ajouter une personne
directory-add-lead = Une seule personne, à la main. Pour plus de quelques-unes, importez une liste.
directory-edit = Corriger les données de cette personne
directory-export = { $people ->
    [one] Exporter { $people } personne au format CSV
   *[other] Exporter { $people } personnes au format CSV
}
directory-empty = Le répertoire est vide
directory-empty-text = Importez une liste de contacts à partir d’un tableur (CSV ou XLSX). Avant toute écriture, vous voyez ce qu’il adviendrait de chaque ligne.
directory-filter = Filtrer le répertoire
directory-search = Nom, organisation ou fonction
directory-bureau = Bureau du HCR
directory-caption = Personnes
directory-archived = Retirée du répertoire
directory-show-archived = Afficher les personnes retirées
directory-show-current = Afficher les personnes actives
directory-no-address = Pas d’adresse électronique
directory-no-address-text = Cette personne ne peut pas être invitée tant qu’une adresse n’a pas été ajoutée.
directory-not-known = –
directory-last-changed = Dernière modification
directory-person = Personne
directory-body = Organisation et mandat
directory-optional = facultatif
directory-names-hint = Tel que la personne l’écrit. Un seul nom suffit si la personne n’en a qu’un.
directory-email-hint = Sans adresse, la personne peut figurer au répertoire, mais ne peut pas être invitée.
directory-gender-hint = Uniquement tel que la personne le déclare.
directory-preferred-language = Langue des courriels
directory-preferred-hint = L’anglais, si rien n’est choisi.
directory-no-state = Aucun État
directory-country-hint = À laisser ouvert pour les organisations qui ne relèvent d’aucun État.
directory-external-id-hint = Le numéro ou le code de la personne dans votre propre liste ; il permet de la reconnaître lors d’une nouvelle importation.
directory-invitations = Invitations
directory-invitations-count = { $count ->
    [0] Aucune invitation à un dialogue pour le moment.
    [one] Invitation à { $count } dialogue.
   *[other] Invitations à { $count } dialogues.
}
directory-archive = Retirer du répertoire
directory-archive-hint = La personne n’apparaît plus dans les recherches ni dans les propositions. Les invitations et les rapports qui la mentionnent sont conservés. Vous pouvez revenir sur ce choix à tout moment.
directory-restore = Rétablir dans le répertoire
directory-restore-hint = La personne apparaît de nouveau dans les recherches et les propositions.

## Columns of a list
directory-column-external-id = Référence propre
directory-column-given-name = Prénom
directory-column-family-name = Nom de famille
directory-column-gender = Genre
directory-column-email = Adresse électronique
directory-column-languages = Langues
directory-column-organisation = Organisation
directory-column-organisation-type = Type d’organisation
directory-column-country = Pays
directory-column-mandate-scope = Portée du mandat
directory-column-themes = Thèmes
directory-column-position = Fonction

## Choosing a list
directory-import-lead = Choisissez une liste. Rien n’est écrit avant que vous ayez vu ce qui se passerait et que vous l’ayez confirmé.
directory-file = Liste de contacts
directory-file-hint = CSV ou Excel (.xlsx), jusqu’à 20 Mo et 100 000 lignes.
directory-upload = Vérifier la liste
directory-format = Présentation requise de la liste
directory-format-text = La première ligne porte les noms de colonnes ci-dessous, dans un ordre quelconque. Plusieurs langues ou thèmes dans une même cellule sont séparés par des points-virgules. Une cellule vide ne modifie rien de ce qui est connu.
directory-format-caption = Colonnes d’une liste
directory-format-column = Colonne
directory-format-meaning = Signification
directory-format-values = Contenu possible
directory-format-country = Trois lettres de la norme ISO 3166-1, par exemple KEN ; vide pour les organisations qui ne relèvent d’aucun État
directory-format-free = Texte

## Before and after an import
directory-preview = Vérifier avant d’importer
directory-preview-lead = Rien n’a encore été écrit. Voici ce qui se passerait.
directory-imported = Importation terminée
directory-counts = Lignes selon leur traitement
directory-count-created = Nouvelles personnes
directory-count-updated = Personnes modifiées
directory-count-unchanged = Connues, rien de nouveau
directory-count-merged = Même personne qu’à une ligne précédente
directory-count-refused = Lignes refusées
directory-columns-left-out = Colonnes que le répertoire ne conserve pas : { $names }
directory-some-refused = { $rows ->
    [one] { $rows } ligne ne peut pas être importée
   *[other] { $rows } lignes ne peuvent pas être importées
}
directory-some-refused-text = Corrigez-les dans votre fichier et téléversez-le de nouveau, ou laissez-les de côté. Rien n’est écrit tant que ce point n’est pas réglé.
directory-skip = { $rows ->
    [one] Laisser de côté la ligne refusée et importer les autres
   *[other] Laisser de côté les { $rows } lignes refusées et importer les autres
}
directory-confirm = { $people ->
    [one] Importer { $people } personne
   *[other] Importer { $people } personnes
}
directory-import-another = Choisir une autre liste
directory-nothing-new = Tout ce que contient cette liste est déjà connu ; il n’y a rien à importer.
directory-nothing-good = Aucune ligne de cette liste ne peut être importée. Corrigez le fichier et téléversez-le de nouveau.
directory-only-refused = Les lignes qui peuvent être importées sont déjà connues. Corrigez celles qui sont refusées et téléversez de nouveau le fichier.
directory-left-out = { $rows ->
    [one] { $rows } ligne refusée a été laissée de côté.
   *[other] { $rows } lignes refusées ont été laissées de côté.
}
directory-go = Ouvrir le répertoire
directory-rows = Ligne par ligne
directory-row = Ligne
directory-outcome = Traitement
directory-tab-refused = Refusées
directory-tab-notes = À regarder
directory-tab-updated = Modifiées
directory-tab-created = Nouvelles
directory-tab-merged = Réunies
directory-tab-unchanged = Rien de nouveau
directory-will-create = Nouvelle personne
directory-will-keep = Rien de nouveau
directory-will-merge = Même personne qu’à la ligne { $row }
directory-note-no-address = Il n’y a pas d’adresse électronique : la personne ne peut pas être invitée tant qu’une adresse n’a pas été ajoutée.
directory-note-cleaned = Des caractères invisibles ou superflus ont été supprimés : { $columns }.
directory-note-differs = Cette ligne indique autre chose ; l’indication de la ligne précédente est conservée : { $columns }.
directory-note-looks-like = Peut-être un doublon : { $name }, dans la même organisation.
directory-note-archived = La personne a été retirée du répertoire et n’y est pas rétablie.

## Notices, refusals and the audit trail
done-person-added = La personne figure au répertoire.
done-person-archived = La personne a été retirée du répertoire.
done-person-restored = La personne figure de nouveau au répertoire.
done-contacts-imported = La liste a été importée.
audit-person-archived = Personne retirée du répertoire
audit-person-restored = Personne rétablie dans le répertoire
refusal-columns-missing = Il manque ces colonnes à la ligne d’en-tête : { $names }. Ajoutez-les, vides si vous ne savez rien, et téléversez de nouveau le fichier.
refusal-columns-repeated = La ligne d’en-tête nomme deux fois ces colonnes : { $names }. Gardez chacune une seule fois et téléversez de nouveau le fichier.
problem-unknown-code = « { $code } » n’est pas un mot de cette liste.
problem-wrong-number-of-cells = La ligne a { $found } cellules, l’en-tête { $expected }. Il manque sans doute un séparateur ou un guillemet.
file-reason-too-large = il dépasse 20 Mo, ou bien davantage une fois décompressé ; divisez-le
file-reason-not-a-draw = il ne contient pas de tirage publié
file-reason-old-excel = c’est un ancien fichier Excel ou un fichier protégé par un mot de passe ; enregistrez-le au format .xlsx sans mot de passe, ou au format « CSV UTF-8 »
file-reason-no-rows = il n’a aucune ligne sous l’en-tête
file-reason-empty = il est vide
file-reason-not-text = ce n’est ni un texte ni un classeur Excel
file-reason-not-utf-8 = ses caractères ne sont pas codés en UTF-8 ; dans Excel, choisissez « Enregistrer sous » puis « CSV UTF-8 », ou enregistrez-le au format .xlsx
file-reason-not-a-workbook = ce n’est pas un classeur Excel qui puisse être ouvert ; enregistrez-le de nouveau au format .xlsx ou « CSV UTF-8 »

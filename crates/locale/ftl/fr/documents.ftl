# Documents : fichiers et liens des dialogues, des séances et des groupes.

documents = Documents
document-add = Ajouter un document
document-add-now = Ajouter le document
document-all = Tous les documents
document-none = Il n’y a pas encore de documents
document-none-text = Notes de cadrage, documents d’information, déclarations : sous forme de fichiers ou de liens, pour tout le monde, pour les personnes invitées ou pour le secrétariat seul.
document-kind = Type de document
document-kind-choose = Choisissez un type
document-kind-concept-note = Note de cadrage
document-kind-programme = Programme
document-kind-background-paper = Document d’information
document-kind-statement = Déclaration
document-kind-presentation = Présentation
document-kind-summary = Résumé
document-kind-terms-of-reference = Mandat
document-kind-logistics = Informations pratiques
document-kind-other = Autre
document-visibility = Qui peut le lire
document-visibility-public = Tout le monde
document-visibility-participants = Les personnes invitées
document-visibility-secretariat = Le secrétariat seul
document-visibility-hint = Tout le monde le trouve sur la page publique une fois le dialogue convoqué ; les personnes invitées le trouvent derrière leur lien.
document-visibility-hint-group = Tout le monde le trouve sur la page du groupe ; les personnes invitées à une réunion du groupe le trouvent derrière leur lien.
document-belongs = Se rapporte à
document-whole-dialogue = L’ensemble du dialogue
document-languages = À ouvrir
document-language = Langue du texte
document-link = Adresse web, s’il est publié ailleurs
document-link-hint = Commence par https://. Laissez vide si vous envoyez un fichier.
document-file = Fichier
document-sending = Le fichier est en cours d’envoi.
document-checking = Le fichier est arrivé et fait l’objet d’une vérification.
document-file-hint = PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, texte brut ou CSV, { $max } Mo au plus et sans macros. Les images sont conservées sans ce que l’appareil photo y a inscrit.
document-place = Place dans la liste
document-place-hint = 1 est la première. Sans indication, un nouveau document vient en dernier.
document-version = Version { $number }
document-version-column = Version
document-present = celle qui est lue
document-made = Ajoutée
document-is = Contenu
document-is-link = Lien
document-next-version = Ajouter une version ou une autre langue
document-next-version-hint = Les lecteurs reçoivent la version la plus récente dans chaque langue. Les précédentes restent et peuvent être ouvertes ici.
document-next-version-now = Ajouter la version
document-change = Modifier le titre, le type, les lecteurs ou la place
document-archive = Archiver le document
document-archive-hint = Seul le secrétariat le trouvera encore. Toutes ses versions restent, et il peut être rétabli.
document-archived = Archivé
document-archived-text = Seul le secrétariat voit ce document. Rétablissez-le pour le modifier ou le rendre à ses lecteurs.
document-archived-list = { $count ->
    [one] { $count } document archivé
   *[other] { $count } documents archivés
}
document-restore = Rétablir
document-kilobytes = { $size } ko
document-megabytes = { $size } Mo

file-kind-pdf = PDF
file-kind-docx = Word
file-kind-xlsx = Excel
file-kind-pptx = PowerPoint
file-kind-odt = Texte OpenDocument
file-kind-ods = Classeur OpenDocument
file-kind-odp = Présentation OpenDocument
file-kind-png = Image PNG
file-kind-jpeg = Image JPEG
file-kind-txt = Texte brut
file-kind-csv = CSV

problem-file-missing = Choisissez un fichier ou saisissez une adresse web.
problem-file-with-link = Indiquez soit un fichier, soit une adresse web : retirez l’un des deux.
problem-file-not-chosen = Choisissez un fichier.
problem-file-too-many = Le nombre maximal de fichiers est atteint. Retirez-en un, puis choisissez celui-ci de nouveau.
problem-file-empty = Ce fichier est vide. Choisissez-en un autre.
problem-file-unknown-kind = Le contenu de ce fichier n’est d’aucun des types acceptés. Enregistrez-le au format PDF et choisissez-le de nouveau.
problem-file-wrong-name = La fin du nom de ce fichier ne correspond pas à son contenu. Enregistrez-le de nouveau dans le programme dont il provient, puis choisissez-le.
problem-file-infected = L’antivirus a trouvé quelque chose de nuisible dans ce fichier. Nettoyez-le ou choisissez-en un autre.
problem-file-not-scanned = Les fichiers ne peuvent pas être analysés par l’antivirus en ce moment ; aucun n’est donc accepté. Réessayez dans quelques minutes ; ce que vous avez saisi est conservé.
problem-file-damaged = Ce fichier ne peut pas être lu jusqu’au bout. Enregistrez-le de nouveau, sans mot de passe, puis choisissez-le.
problem-file-macros = Ce fichier contient des macros ou d’autres programmes. Enregistrez-le sans eux, ou au format PDF, puis choisissez-le.
problem-file-unfolds = Une fois déployé, ce fichier est beaucoup plus volumineux. Enregistrez-le avec des images plus petites, puis choisissez-le.
problem-file-not-utf-8 = Les lettres de ce texte ne sont pas codées en UTF-8. Enregistrez-le en UTF-8, puis choisissez-le.
problem-file-too-large = Ce fichier dépasse { $max } Mo. Réduisez ses images ou divisez-le, puis choisissez-le de nouveau.

done-document-added = Le document a été ajouté.
done-document-version-added = La version a été ajoutée.
done-document-archived = Le document a été archivé. Il peut être rétabli ci-dessous.
done-document-restored = Le document a été rétabli.

audit-document-added = Document ajouté
audit-document-version-added = Version d’un document ajoutée
audit-document-changed = Document modifié
audit-document-archived = Document archivé
audit-document-restored = Document rétabli

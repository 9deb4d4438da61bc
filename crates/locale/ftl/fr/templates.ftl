# Le modèle d’un processus, et les notes conceptuelles que ses dialogues y remplissent.

template = Modèle de note conceptuelle et de programme
template-lead = Chaque dialogue de ce processus remplit les mêmes rubriques. Enregistrer crée une nouvelle version ; ce qui a été rempli dans une version antérieure reste jusqu’à sa reprise.
template-row = Partie { $number }
template-part = Fait partie
template-part-concept-note = Note conceptuelle
template-part-programme = Programme
template-heading = Rubrique
template-guidance = Questions directrices
template-limit = Nombre maximal de mots, ou minutes d’une séance
template-save = Enregistrer comme nouvelle version
template-missing = un modèle de son processus
concept-note = Note conceptuelle
concept-note-print = Page à imprimer
concept-note-no-template = Il n’y a pas encore de modèle
concept-note-no-template-text = Le dialogue a besoin d’un processus, et le processus d’un modèle comportant des parties de note conceptuelle.
concept-note-not-written = pas encore rédigé
concept-note-whole = Toutes les parties sont rédigées
concept-note-missing = { $count ->
    [one] { $count } partie manque
   *[other] { $count } parties manquent
}
concept-note-words = { $words ->
    [one] { $words } mot
   *[other] { $words } mots
}
concept-note-words-of = { $words } sur { $limit ->
    [one] { $limit } mot au plus
   *[other] { $limit } mots au plus
}
concept-note-newer = Le modèle a une version plus récente : { $version }
concept-note-newer-text = Ce qui est rédigé sous une rubrique qu’elle conserve est repris ; le reste est gardé ci-dessous.
concept-note-take-over = Reprendre la version plus récente
concept-note-kept = Rédigé pour des versions antérieures du modèle
programme-asked-for = Le modèle demande des séances qui manquent
programme-asked-for-text = Ajoutez-les sous le titre que tous les dialogues du processus emploient.
done-template-saved = Le modèle a été enregistré.
done-template-taken-over = La version plus récente du modèle a été reprise.
problem-too-many-words = Utilisez { $max } mots au plus ; il y en a { $found }.
problem-locked-by-template = Le modèle donne son titre à cette séance. Il ne peut pas être modifié ici.
audit-template-saved = Modèle enregistré
audit-template-taken-over = Modèle plus récent repris
audit-concept-note-changed = Note conceptuelle modifiée

saved-lists = Sélections enregistrées
saved-list-of-directory = Répertoire
saved-list-of-dialogues = Dialogues
saved-list-shared = partagée avec tous les fonctionnaires
saved-list-save = Enregistrer cette sélection
saved-list-manage = Enregistrer cette sélection ou en supprimer une
saved-list-name = Nom
saved-list-name-hint = Par exemple : États du Pacifique, magistrats. Un nom déjà utilisé désignera désormais cette sélection.
saved-list-share = La partager avec tous les fonctionnaires
saved-list-button = Enregistrer
saved-list-remove = Supprimer
saved-list-none = Choisissez des filtres pour enregistrer une sélection.
done-list-saved = La sélection est enregistrée.
done-list-removed = La sélection est supprimée.
audit-list-saved = A enregistré une sélection d’une liste
audit-list-removed = A supprimé une sélection enregistrée
list-export-xlsx = En classeur Excel
dialogue-export = { $dialogues ->
    [one] Exporter un dialogue en CSV
    [many] Exporter { $dialogues } de dialogues en CSV
   *[other] Exporter { $dialogues } dialogues en CSV
}
list-first-day = Premier jour
list-last-day = Dernier jour

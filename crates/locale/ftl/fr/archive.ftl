# Archivage des dialogues : hors des listes du bureau, et retour.

dialogue-archive = Archiver
dialogue-archive-hint = Les listes et l’année ne le montrent plus. Il reste lisible et peut être rétabli ; le public ne voit aucune différence.
dialogue-archived = Archivé
dialogue-archived-text = Les listes et l’année ne montrent plus ce dialogue. Rétablissez-le pour modifier son plan ou le poursuivre. Le public ne voit aucune différence.
dialogue-archived-show = Dialogues archivés
dialogue-archived-hide = Retour aux dialogues en cours
dialogue-restore = Rétablir
dialogue-open-invitations = des personnes invitées ont un siège
year-archived = { $count ->
    [one] Montrer aussi { $count } dialogue archivé
   *[other] Montrer aussi { $count } dialogues archivés
}
year-without-archived = Ne pas montrer les dialogues archivés

done-dialogue-archived = Le dialogue a été archivé.
done-dialogue-restored = Le dialogue a été rétabli.

audit-dialogue-archived = Dialogue archivé
audit-dialogue-restored = Dialogue rétabli

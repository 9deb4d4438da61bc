together-title = { $people ->
    [one] { $people } personne sélectionnée
    [many] { $people } de personnes sélectionnées
   *[other] { $people } personnes sélectionnées
}
together-nobody = Personne n’est sélectionné
together-nobody-text = Cochez des personnes dans le répertoire, ou prenez toutes celles que montrent les filtres.
together-others = { $people ->
    [one] et { $people } autre
    [many] et { $people } d’autres
   *[other] et { $people } autres
}
together-archived = retirée du répertoire
together-archiving = Retirer du répertoire
together-archiving-text = Ces personnes ne seront plus proposées ni invitées. Les invitations et les rapports qui les nomment demeurent, et elles peuvent être réintégrées à tout moment.
together-archive = { $people ->
    [one] Retirer { $people } personne
    [many] Retirer { $people } de personnes
   *[other] Retirer { $people } personnes
}
together-restore = { $people ->
    [one] Réintégrer { $people } personne
    [many] Réintégrer { $people } de personnes
   *[other] Réintégrer { $people } personnes
}
together-shortlist = Ajouter à une liste restreinte
together-shortlist-text = La page suivante montre ce que serait l’équilibre avec ces personnes. Rien ne change avant votre confirmation.
together-shortlist-limit = Seules les { $people } premières sont reprises.
together-dialogue = Dialogue
together-choose = Choisir un dialogue
together-try = Essayer
together-column = Sélectionner
together-select = Sélectionner { $name }
together-selected = Avec la sélection…
together-all = { $people ->
    [one] Avec la personne trouvée…
    [many] Avec les { $people } de personnes trouvées…
   *[other] Avec les { $people } personnes trouvées…
}
done-people-archived = Les personnes ont été retirées du répertoire.
done-people-restored = Les personnes figurent de nouveau dans le répertoire.

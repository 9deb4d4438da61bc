# La liste d’une réunion sans tirage : des membres du groupe, et d’autres par leur adresse.

dialogue-tab-people = Personnes
people-lead = Qui est invité à cette réunion : les membres du groupe que vous choisissez, et d’autres personnes que vous désignez par leur adresse électronique.
people-balance = Qui figure sur la liste
people-list = Liste des personnes
people-empty = Personne ne figure encore sur la liste
people-empty-text = Choisissez des membres du groupe ou désignez quelqu’un par son adresse électronique.
people-members = Membres à inviter
people-members-of = Du groupe « { $group } »
people-members-hint = Les personnes en fonction aujourd’hui qui ne figurent pas encore sur la liste.
people-members-none = Aucune autre personne en fonction aujourd’hui dans le groupe ne peut être choisie.
people-to-group = Aller au groupe
people-choose = Inscrire sur la liste
people-taken-off = a été retiré de la liste
people-other = Une autre personne
people-other-hint = La personne qui a cette adresse dans le répertoire est inscrite telle qu’elle y figure.
people-organisation-hint = Telle que le répertoire l’écrit. Laissez vide si elle n’y figure pas : c’est le secrétariat qui ajoute les organisations.
people-name = Inscrire cette personne sur la liste
people-beyond-text = Le plan fixe ces limites. Indiquez ci-dessous un motif pour les dépasser : il est conservé et affiché à côté du nom.
done-people-chosen = La liste a été modifiée.
done-people-removed = Retiré de la liste.
problem-out-of-the-directory = Cette personne a été retirée du répertoire. Adressez-vous au secrétariat.

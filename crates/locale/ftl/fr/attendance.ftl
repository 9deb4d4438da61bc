# Who was there and who spoke.
done-attendance-recorded = Les présences ont été enregistrées.
attendance-title = Présences
attendance-lead = Enregistrez qui était présent et qui a pris la parole. L’équilibre affiche ces deux étapes dès l’enregistrement.
attendance-presence = Présence
attendance-spoke = A pris la parole
attendance-not-recorded = Non enregistrée
attendance-uninvited = Sans invitation
attendance-rest-in-person = Enregistrer comme présentes en personne toutes les autres personnes ayant accepté
attendance-rest-online = Enregistrer comme présentes en ligne toutes les autres personnes ayant accepté
attendance-counts = { $present } présentes · { $spoke } ont pris la parole · { $open } non enregistrées
attendance-closed = Rien ne peut encore être enregistré
attendance-nobody = Personne n’a encore été invité
attendance-nobody-text = Les personnes invitées figurent sur cette liste.

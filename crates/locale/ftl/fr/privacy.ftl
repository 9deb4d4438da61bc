# What is held about a person: taken along, held by law, erased.

person-data = Données concernant cette personne
person-data-take = Emporter les données
person-data-take-text = Tout ce que Convener détient sur la personne, en un fichier : fiche du répertoire, invitations et réponses, délégations, présences, groupes, messages et journal. Il est destiné à la personne qui le demande ; l’extraction est consignée.
person-data-take-now = Télécharger les données
person-data-hold = Conservation légale
person-data-hold-reason = Motif de conservation
person-data-hold-hint = Tant qu’un motif est indiqué, la personne ne peut être effacée. Videz le champ pour lever la conservation.
person-data-erase = Effacer la personne
person-data-erase-text = Nom, adresses, textes et messages disparaissent d’ici et de chaque dialogue. Les décomptes restent : qu’une personne de cet État, de cette organisation et de ce genre a été invitée et présente. C’est irréversible ; les sauvegardes le conservent jusqu’à leur suppression.
person-data-word = effacer
person-data-word-hint = Saisissez « { $word } » pour confirmer.
person-data-erase-now = Effacer définitivement
person-data-held = Les données sont conservées pour des raisons légales et ne peuvent être effacées.
person-held = conservée pour raison légale
person-still-invited = encore invitée à un dialogue à venir
person-erased = Effacée
person-erased-text = Ce qui identifiait la personne a été effacé ; les décomptes restent.
done-person-erased = La personne est effacée.
audit-personal-data-taken = Extraction de toutes les données de la personne
audit-legal-hold-set = Données conservées pour raison légale
audit-legal-hold-ended = Conservation légale levée
audit-person-erased = Personne effacée

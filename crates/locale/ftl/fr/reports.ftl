# Summary reports at the desk.

reports-title = Rapport
reports-gist = Résumé
reports-gist-hint = Un paragraphe : ce que le public lit en premier.
reports-report-title = Titre du rapport
reports-introduction-hint = Qui s’est réuni, quand, à quel sujet. Une ligne vide commence un paragraphe.
reports-additional-hint = Ce qui a été suggéré en dehors des questions principales. Laissez vide s’il n’y a rien.
reports-dialogue-number = le numéro qu’un dialogue reçoit lorsqu’il est convoqué
reports-none = Aucun rapport n’a été commencé
reports-none-text = Un rapport de synthèse a des sections fixes : introduction, questions principales, autres suggestions, recommandations.
reports-not-yet = Le rapport peut être commencé une fois le dialogue tenu
reports-not-yet-text = Indiquez d’abord sur sa vue d’ensemble que le dialogue a eu lieu.
reports-start = Commencer le rapport
reports-texts = Textes
reports-texts-edit = Modifier les textes
reports-empty-text = Rien n’est encore écrit
reports-locked = Le texte est verrouillé
reports-locked-text = Il a été adopté et son empreinte calculée ; personne ne peut en changer un mot.
reports-published-notice = Le rapport est public
reports-open-public = Ouvrir la page publique
reports-preview = Aperçu
reports-preview-notice = Voici le rapport tel que le public le verra. Il n’est pas publié.
reports-changed-on = Dernière modification
reports-edit-word = Modifier

## Points
reports-points = Points
reports-point-add = Ajouter un point
reports-point-new = Nouveau point
reports-point-edit = Modifier le point
reports-no-points = Aucun point n’a encore été ajouté.
reports-section = Section
reports-heading = Intitulé
reports-heading-hint = Le groupe sous lequel le point est placé. Les points de même intitulé se suivent.
reports-text = Texte
reports-text-hint = Ce qui a été dit, sans nommer de délégation.
reports-grade = Degré d’appui
reports-verb = Verbe employé dans la salle
reports-verb-hint = Mot pour mot, par exemple « accueilli généralement avec satisfaction ».
reports-speaker = Catégorie d’intervenants
reports-no-theme = Aucun thème
reports-up = Monter
reports-down = Descendre
reports-remove-point = Retirer ce point ?
reports-remove-recommendation = Retirer cette recommandation ?
reports-remove-text = Les versions du rapport le conservent.
reports-keep = Conserver

## Recommendations
reports-recommendation-add = Ajouter une recommandation
reports-recommendation-new = Nouvelle recommandation
reports-recommendation-edit = Modifier la recommandation { $reference }
reports-no-recommendations = Aucune recommandation n’a encore été ajoutée.
reports-arises = Découle du point
reports-no-point = D’aucun point en particulier
reports-addressees-hint = Un au moins, ici ou ci-dessous.
reports-addressees-at-large = Destinataires
reports-addressee-states = États en particulier
reports-addressee-states-hint = Un par ligne : le nom dans l’une des six langues, ou le code à trois lettres.
reports-addressee-organisations = Organisations
reports-addressee-processes = Processus régionaux
reports-one-a-line = Un par ligne.

## Steps
reports-step-circulate = Distribuer pour observations
reports-step-circulate-text = Le projet est réputé distribué aux participants pour observations. Il peut encore être modifié, et repris pour être remanié.
reports-step-redraft = Reprendre pour remaniement
reports-step-redraft-text = Le rapport redevient un projet.
reports-step-adopt = Adopter
reports-step-adopt-text = Dès lors, plus personne ne peut changer un mot. Le texte reçoit une empreinte qui permet à chacun de le vérifier, et les références de ses recommandations restent pour toujours.
reports-step-publish = Publier
reports-step-publish-text = Le rapport et ses recommandations deviennent publics aussitôt : sur le site, dans les flux et dans l’API.
reports-step-yes = Oui : { $step }

done-report-started = Le rapport a été commencé.
done-report-saved = Le rapport a été enregistré.
done-report-moved = Déplacé.
done-report-circulate = Le rapport a été distribué.
done-report-redraft = Le rapport est de nouveau un projet.
done-report-adopt = Le rapport a été adopté. Son texte est verrouillé.
done-report-publish = Le rapport est public.

# Partenaires : co-organisateurs, processus régionaux et soutiens des dialogues et des processus.

partner = Partenaire
partners = Partenaires
partners-lead = Avec qui le dialogue est organisé. Les noms, liens et logos figurent sur sa page publique, derrière les liens des personnes invitées, sur l’ordre du jour et la note conceptuelle ; l’invitation les nomme.
partners-lead-process = Chaque dialogue du processus porte aussi ces noms, ces liens et ces logos.
partner-none = Il n’y a pas encore de partenaires
partner-none-text = Co-organisateurs, processus régionaux et soutiens, avec un lien et un logo s’il y en a un.
partner-add = Ajouter un partenaire
partner-remove = Retirer
partner-name = Nom
partner-name-hint = Tel qu’il doit être lu. Une organisation du répertoire est reconnue à son nom.
partner-role = Rôle
partner-role-co-host = Co-organisateur
partner-role-regional-process = Processus régional
partner-role-supporter = Soutien
partner-link = Adresse web
partner-link-hint = Commence par https://.
partner-place-hint = 1 est le premier. Laissé vide, un nouveau partenaire vient en dernier.
partner-logo = Logo
partner-logo-hint = PNG ou JPEG, { $max } Mo au plus. Il est montré sur fond blanc et lu à haute voix par le nom ci-dessus.
partner-logo-present = Le logo actuel
partner-logo-away = Retirer ce logo
partner-elsewhere = (autre site)
partners-co-host = Co-organisé par
partners-regional-process = Avec le processus régional
partners-supporter = Avec le soutien de
partners-of-process = Du processus
partners-of-process-hint = Les lecteurs les voient dès que le processus a commencé.
partners-of-process-change = Partenaires du processus

letter-sample-partner = Processus régional sur l’asile
placeholder-partners = Tableau des co-organisateurs, processus régionaux et soutiens avec leurs liens ; omis s’il n’y en a pas

problem-file-not-a-picture = Un logo est une image PNG ou JPEG, et ce fichier n’est ni l’un ni l’autre. Enregistrez-le au format PNG et choisissez-le à nouveau.

done-partner-added = Le partenaire a été ajouté.

audit-partner-added = Partenaire ajouté
audit-partner-changed = Partenaire modifié
audit-partner-removed = Partenaire retiré

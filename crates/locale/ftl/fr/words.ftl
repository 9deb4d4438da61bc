# Les libellés de tous les mots-codes : la clé est le mot, un trait d’union et le code.

## Format of a dialogue
format-roundtable = Table ronde
format-thematic-dialogue = Dialogue thématique
format-briefing = Réunion d’information
format-consultation = Consultation
format-stocktaking = Réunion-bilan
format-side-event = Manifestation parallèle
format-solidarity-conference = Conférence de solidarité
format-working-group-meeting = Réunion de groupe de travail
format-call-for-contributions = Appel à contributions

## How people meet
mode-in-person = En présentiel
mode-online = En ligne
mode-hybrid = En présentiel et en ligne

## Life of a dialogue
dialogue-state-draft = Projet
dialogue-state-convened = Convoqué
dialogue-state-held = Tenu
dialogue-state-cancelled = Annulé

## Life of an invitation
invitation-state-draft = Projet
invitation-state-issued = Envoyée
invitation-state-accepted = Acceptée
invitation-state-tentative = À confirmer
invitation-state-declined = Déclinée
invitation-state-withdrawn = Retirée
invitation-state-lapsed = Caduque

## Answer to an invitation, and the way it came
answer-accepted = Accepte
answer-tentative = À confirmer
answer-declined = Décline
channel-web = Sur la page web
channel-mail = Par courrier électronique
channel-desk = Consigné par le secrétariat

## Summary report
report-state-draft = Projet
report-state-circulated = Distribué pour observations
report-state-adopted = Adopté
report-state-published = Publié
section-introduction = Introduction
section-key-issues = Questions principales
section-additional-suggestions = Autres suggestions
section-recommendations = Recommandations

## How strongly the room stood behind a point
grade-widely-endorsed = Largement approuvé
grade-endorsed = Approuvé
grade-generally-welcomed = Accueilli favorablement dans l’ensemble
grade-emphasised = Souligné
grade-noted = Relevé
grade-suggested = Suggéré

## Who made a point
speaker-class-participants = Participants
speaker-class-states = États
speaker-class-a-state = Un État
speaker-class-ngos = Organisations non gouvernementales
speaker-class-refugee-led = Organisations dirigées par des réfugiés
speaker-class-academia = Milieux universitaires
speaker-class-judiciary-and-bar = Juges et avocats
speaker-class-un-agencies = Organismes des Nations Unies

## Recommendations
recommendation-state-proposed = Proposée
recommendation-state-agreed = Convenue
recommendation-state-adopted = Adoptée
addressee-kind-state = Un État
addressee-kind-states = États
addressee-kind-organisation = Organisation
addressee-kind-secretariat = Secrétariat
addressee-kind-regional-process = Processus régional

## People
gender-woman = Femme
gender-man = Homme
gender-non-binary = Non binaire
gender-undisclosed = Non communiqué
mandate-scope-local = Local
mandate-scope-national = National
mandate-scope-regional = Régional
mandate-scope-global = Mondial
capacity-delegate = Délégué
capacity-adviser = Conseiller
capacity-panellist = Intervenant
capacity-observer = Observateur
capacity-chair = Présidence
capacity-rapporteur = Rapporteur
capacity-interpreter = Interprète
role-administrator = Administrateur
role-secretariat = Secrétariat
role-working-group-lead = Responsable de groupe de travail
role-focal-point = Point focal
role-participant = Participant
role-public = Public

## Organizations
organisation-type-state = État
organisation-type-ngo = Organisation non gouvernementale
organisation-type-refugee-led = Organisation dirigée par des réfugiés
organisation-type-academia = Établissement universitaire
organisation-type-bar-association = Barreau
organisation-type-judiciary = Pouvoir judiciaire
organisation-type-intergovernmental = Organisation intergouvernementale
organisation-type-un-agency = Organisme des Nations Unies
organisation-type-law-firm = Cabinet d’avocats
organisation-type-host-community = Communauté d’accueil

## Regional groups of the United Nations
regional-group-african = États d’Afrique
regional-group-asia-pacific = États d’Asie et du Pacifique
regional-group-eastern-european = États d’Europe orientale
regional-group-latin-american-caribbean = États d’Amérique latine et des Caraïbes
regional-group-western-european-others = États d’Europe occidentale et autres États
regional-group-none = Aucun groupe régional

## Regional bureaux of UNHCR
bureau-west-central-africa = Afrique de l’Ouest et du Centre
bureau-east-horn-great-lakes = Afrique de l’Est, corne de l’Afrique et Grands Lacs
bureau-southern-africa = Afrique australe
bureau-mena = Moyen-Orient et Afrique du Nord
bureau-asia-pacific = Asie et Pacifique
bureau-americas = Amériques
bureau-europe = Europe

## Themes
theme-registration = Enregistrement
theme-case-management = Gestion des dossiers
theme-accelerated-processing = Procédures simplifiées et accélérées
theme-case-processing = Traitement des dossiers
theme-interviewing = Entretiens
theme-reception = Accueil
theme-country-of-origin-information = Informations sur les pays d’origine
theme-appeals = Recours
theme-legal-framework = Cadre législatif
theme-institutional-capacity = Capacités institutionnelles
theme-legal-aid = Aide juridictionnelle
theme-independent-monitoring = Suivi indépendant
theme-integrity = Intégrité
theme-vulnerability = Vulnérabilité
theme-data-systems = Données et systèmes d’information
theme-border-access = Accès aux frontières

## Aims of the Asylum Capacity Support Group
acsg-aim-fairness = Équité
acsg-aim-efficiency = Efficacité
acsg-aim-adaptability = Adaptabilité
acsg-aim-integrity = Intégrité

## Balance
dimension-regional-group = Groupe régional
dimension-gender = Genre
dimension-theme = Thème
dimension-mandate-scope = Portée du mandat
dimension-organisation-type = Type d’organisation
dimension-language = Langue
dimension-country = Pays
dimension-organisation = Organisation
unit-seats = sièges
unit-per-cent = pour cent
firmness-fixed = Fixe
firmness-required = Obligatoire
firmness-preferred = Préféré
firmness-desirable = Souhaitable
shortlist-origin-engine = Proposé par le tirage
shortlist-origin-hand = Ajouté à la main
standing-must-invite = À inviter impérativement
standing-must-not = À ne pas inviter
presence-in-person = Présent en personne
presence-online = Présent en ligne
presence-absent = Absent

## Mails
mail-kind-invitation = Invitation
mail-kind-update = Mise à jour
mail-kind-withdrawal = Retrait
mail-kind-confirmation = Confirmation
mail-kind-reminder = Rappel
mail-kind-test = Essai
mail-kind-sign-in = Lien de connexion
mail-state-queued = En attente
mail-state-sent = Envoyé
mail-state-failed = Échec de l’envoi

## Languages
language-en = Anglais
language-fr = Français
language-es = Espagnol
language-ar = Arabe
language-ru = Russe
language-zh = Chinois

## Roundtables of the Global Compact for Migration
gcm-theme-a = Faire en sorte que les migrations soient volontaires, ordonnées et régulières
gcm-theme-b = Protéger les migrants par des mesures de gouvernance des frontières fondées sur les droits
gcm-theme-c = Appuyer l’intégration des migrants et leur contribution au développement
gcm-theme-d = Améliorer l’élaboration de politiques et le débat public fondés sur des valeurs et sur des données factuelles, et renforcer la coopération en matière de migration

## Objectives of the Global Compact for Safe, Orderly and Regular Migration
gcm-objective-1 = Collecter et utiliser des données précises et ventilées qui serviront à l’élaboration de politiques fondées sur la connaissance des faits
gcm-objective-2 = Lutter contre les facteurs négatifs et les problèmes structurels qui poussent des personnes à quitter leur pays d’origine
gcm-objective-3 = Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la migration
gcm-objective-4 = Munir tous les migrants d’une preuve d’identité légale et de papiers adéquats
gcm-objective-5 = Faire en sorte que les filières de migration régulière soient accessibles et plus souples
gcm-objective-6 = Favoriser des pratiques de recrutement justes et éthiques et assurer les conditions d’un travail décent
gcm-objective-7 = S’attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire
gcm-objective-8 = Sauver des vies et mettre en place une action internationale coordonnée pour retrouver les migrants disparus
gcm-objective-9 = Renforcer l’action transnationale face au trafic de migrants
gcm-objective-10 = Prévenir, combattre et éliminer la traite des personnes dans le cadre des migrations internationales
gcm-objective-11 = Gérer les frontières de manière intégrée, sûre et coordonnée
gcm-objective-12 = Veiller à l’invariabilité et à la prévisibilité des procédures migratoires pour assurer des contrôles, des évaluations et une orientation appropriés
gcm-objective-13 = Ne recourir au placement en rétention administrative des migrants qu’en dernier ressort et chercher des solutions de rechange
gcm-objective-14 = Renforcer la protection, l’assistance et la coopération consulaires tout au long du cycle migratoire
gcm-objective-15 = Assurer l’accès des migrants aux services de base
gcm-objective-16 = Donner aux migrants et aux sociétés les moyens d’atteindre la pleine intégration et la cohésion sociale
gcm-objective-17 = Éliminer toutes les formes de discrimination et encourager un débat public fondé sur l’analyse des faits afin de faire évoluer la manière dont les migrations sont perçues
gcm-objective-18 = Investir dans le perfectionnement des compétences et faciliter la reconnaissance mutuelle des aptitudes, qualifications et compétences
gcm-objective-19 = Créer les conditions permettant aux migrants et aux diasporas de contribuer pleinement au développement durable dans tous les pays
gcm-objective-20 = Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser l’inclusion financière des migrants
gcm-objective-21 = Coopérer en vue de faciliter le retour et la réadmission des migrants en toute sécurité et dignité, ainsi que leur réintégration durable
gcm-objective-22 = Mettre en place des mécanismes de portabilité des droits de sécurité sociale et des avantages acquis
gcm-objective-23 = Renforcer la coopération internationale et les partenariats mondiaux pour des migrations sûres, ordonnées et régulières

try-outcome-taken = Accepté
try-outcome-later = À représenter
try-outcome-refused = Refusé
sending-kind-invitation = Envoi des invitations
sending-kind-again = Invitations envoyées de nouveau
sending-kind-update = Annonce d’un changement
sending-kind-renewal = Invitations renouvelées
sending-kind-reminder = Rappels
sending-state-planned = Prévu
sending-state-running = En cours
sending-state-held = Suspendu
sending-state-stopped = Arrêté
sending-state-done = Terminé
reminder-kind-no-answer = Après l’invitation, sans réponse
reminder-kind-before = Avant la réunion
reminder-kind-no-nomination = Après un refus, sans remplaçant désigné
letter-invitation = Lettre d’invitation
letter-moved = Date, lieu ou mode modifiés
letter-postponed = Date de nouveau à déterminer
letter-reworded = Nouveau texte ou nouvelle adresse en ligne
letter-renewed = Invitation renouvelée
letter-withdrawal = Invitation retirée
letter-reminder-answer = Rappel : pas encore de réponse
letter-reminder-meeting = Rappel : avant la réunion
letter-reminder-nomination = Rappel : personne n’est désigné
letter-confirmation-accepted = Confirmation : accepté
letter-confirmation-tentative = Confirmation : viendra peut-être
letter-confirmation-declined = Confirmation : décliné
letter-confirmation-substitute = Confirmation : remplacement proposé
letter-answer-check = Réponse par courriel, à confirmer
letter-answer-refused = Réponse par courriel non prise en compte
letter-time-refused = Horaire proposé non retenu
letter-date-poll = Sondage de date : quand pouvez-vous participer ?
letter-date-poll-again = Sondage de date : rappel

## What arrives by mail
received-kind-answer = Réponse
received-kind-proposal = Proposition d’un autre horaire
received-kind-delegation = Demande d’envoi d’une autre personne
received-kind-bounce = Avis de non-remise
received-kind-delay = Avis de retard
received-kind-automatic = Courriel automatique
received-kind-calendar = Entrée de calendrier
received-kind-letter = Lettre
received-kind-unreadable = Courriel illisible
received-state-waiting = En attente d’une décision
received-state-confirming = En attente de confirmation
received-state-applied = Compté
received-state-noted = Noté
received-state-dismissed = Écarté
proposal-state-open = En suspens
proposal-state-accepted = Retenu
proposal-state-refused = Non retenu
doubt-too-large = Le courriel dépasse un mégaoctet.
doubt-too-many-parts = Le courriel comporte trop de parties.
doubt-damaged = Le courriel ou sa partie calendrier est endommagé.
doubt-several-objects = Le courriel contient plusieurs entrées de calendrier.
doubt-copies-differ = Deux copies de l’entrée de calendrier diffèrent.
doubt-method-differs = Le courriel et sa partie calendrier se contredisent.
doubt-no-identity = La partie calendrier ne désigne aucune invitation.
doubt-unknown-invitation = La partie calendrier désigne une invitation qui n’est pas la nôtre.
doubt-foreign-organizer = La partie calendrier s’adresse à un autre organisateur.
doubt-no-token = Le courriel n’a pas été envoyé à l’adresse propre à l’invitation.
doubt-other-invitation = Le courriel a été envoyé à l’adresse d’une autre invitation.
doubt-unknown-occurrence = Le courriel désigne une date que la réunion n’a pas.
doubt-no-attendee = Le courriel ne dit pas qui répond.
doubt-not-invited = Une personne non invitée a répondu.
doubt-no-answer = Le courriel ne contient pas de réponse.
doubt-unconfirmed = Rien ne prouve que la personne invitée l’a envoyé.
doubt-older-version = Il répond à une version antérieure de l’invitation.
doubt-overtaken = Une réponse plus récente était déjà arrivée.
doubt-refused = La réponse n’a pu être prise en compte.
mail-kind-answer-check = Confirmation demandée
mail-kind-answer-refused = Réponse non prise en compte
mail-kind-proposal-refused = Horaire proposé non retenu
mail-kind-forwarded = Lettre transmise
mail-kind-group-text = Nouvelles d’un texte de groupe

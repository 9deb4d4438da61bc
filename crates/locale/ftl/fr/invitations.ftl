# Invitations : les lettres, et les pages du bureau qui les émettent et en suivent les réponses.

## Lettres
invitation-mail-subject = Invitation : { $title }
invitation-mail-greeting = { $name },
invitation-mail-text = { $sender } a l’honneur de vous inviter à participer à « { $title } ».
invitation-mail-button = Répondre à cette invitation
invitation-mail-small = Ce lien vous est personnel : quiconque l’ouvre peut répondre en votre nom. Si vous ne pouvez pas participer, vous pouvez y décliner l’invitation ou désigner une autre personne à votre place. Questions : { $contact }
invitation-withdrawal-subject = Invitation retirée : { $title }
invitation-withdrawal-text = { $sender } a retiré l’invitation à « { $title } » qui vous avait été adressée. Nous regrettons la gêne occasionnée. Vous n’avez pas à répondre ; ce message supprime l’entrée de votre calendrier.
invitation-withdrawal-small = Questions : { $contact }
invitation-fact-when = Quand
invitation-fact-where = Où
invitation-fact-format = Format
invitation-fact-respond-by = Réponse attendue d’ici au
invitation-calendar-join = Participer en ligne
invitation-calendar-answer = Répondre ou modifier votre réponse : { $url }

## Audit trail and refusals
audit-invitation-sent-again = Invitation envoyée de nouveau
invitations-somebody = des personnes à inviter

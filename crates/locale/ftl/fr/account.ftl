# La connexion et la déconnexion, et le cadre du journal d’audit.

sign-in-title = Se connecter
sign-in-lead = Saisissez votre adresse électronique. Si un compte y correspond, un lien de connexion y est envoyé.
sign-in-email = Adresse électronique
sign-in-send = M’envoyer un lien
sign-in-sent-title = Consultez votre messagerie
sign-in-sent-text = Si un compte correspond à cette adresse, un lien est en chemin. Il peut être utilisé une seule fois, dans les 30 minutes.
sign-in-again = Demander un autre lien
sign-in-link-title = Se connecter
sign-in-link-text = Vous êtes sur le point de vous connecter en tant que { $address }.
sign-in-link-button = Se connecter
sign-in-link-spent-title = Ce lien ne peut plus être utilisé
sign-in-link-spent-text = Un lien de connexion ne sert qu’une fois, dans les 30 minutes. Demandez-en un autre ; cela prend une minute.
sign-in-mail-subject = Votre lien de connexion à Convener
sign-in-mail-text = Ouvrez ce lien pour vous connecter. Il peut être utilisé une seule fois, dans les 30 minutes.
sign-in-mail-button = Se connecter
sign-in-mail-not-you = Si vous n’êtes pas à l’origine de cette demande, vous n’avez rien à faire.
signed-out-title = Vous n’êtes plus connecté
signed-out-notice = Rien n’a encore été enregistré, et rien n’est perdu
signed-out-text = Votre connexion a pris fin depuis que vous avez ouvert le formulaire. Connectez-vous dans une autre fenêtre, revenez à celle-ci et envoyez de nouveau ce que vous avez saisi.
signed-out-sign-in = Se connecter dans une autre fenêtre
signed-out-send = Envoyer de nouveau
signed-out-typed = Ce que vous avez saisi

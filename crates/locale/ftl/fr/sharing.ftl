# Ce que d’autres sites montrent de nous : adresses partagées et cadres.

share-picture = Le signe de Convener : un cercle de sièges
embed-calendar = Dialogues à venir
embed-offer = Afficher ceci sur votre site
embed-offer-text = Collez cette ligne dans une de vos pages. Elle ne dépose aucun cookie, n’exécute aucun script et reste à jour ; mettez un autre code après « lang= » pour une autre langue.
embed-code = HTML à coller

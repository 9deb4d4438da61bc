# Documents à emporter : notes conceptuelles, programmes et rapports en PDF et pour Word.

papers-pdf = Télécharger en PDF
papers-word = Télécharger pour Word
papers-address = Adresse web
refusal-busy = Trop de documents sont en cours de préparation. Réessayez dans une minute.

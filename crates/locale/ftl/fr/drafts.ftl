# Brouillons : ce qui a été saisi dans un formulaire et n’a pas été enregistré.

draft-kept = Gardé comme votre brouillon, { $when }
draft-left = Vous avez un texte non enregistré du { $when }
draft-stale = Ce qui est enregistré a changé depuis.
draft-restore = Le rétablir
draft-discard = L’abandonner
draft-restored = Le formulaire contient votre texte non enregistré du { $when }
draft-restored-text = Rien n’en est enregistré avant que vous ne l’enregistriez.
draft-restored-stale = Ce qui est enregistré a changé depuis. Regardez-le avant d’enregistrer.
draft-look = Montrer ce qui est enregistré

done-draft-discarded = Le texte non enregistré a été abandonné.

# What other sites show of ours: shared addresses and frames.

share-picture = The sign of Convener: a circle of seats
embed-calendar = Dialogues to come
embed-offer = Show this on your website
embed-offer-text = Paste this line into a page of yours. It sets no cookies, runs no script, and is always up to date; put another code behind “lang=” for another language.
embed-code = HTML to paste

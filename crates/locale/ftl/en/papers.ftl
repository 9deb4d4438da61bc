# Documents to take along: concept notes, programmes and reports as PDF and for Word.

papers-pdf = Download as PDF
papers-word = Download for Word
papers-address = Web address
refusal-busy = Too many documents are being made at the moment. Try again in a minute.

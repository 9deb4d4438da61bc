# Documentos para llevar: notas conceptuales, programas e informes en PDF y para Word.

papers-pdf = Descargar en PDF
papers-word = Descargar para Word
papers-address = Dirección web
refusal-busy = Se están preparando demasiados documentos en este momento. Inténtelo de nuevo dentro de un minuto.

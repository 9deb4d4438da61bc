# Lo que otros sitios muestran de nosotros: direcciones compartidas y marcos.

share-picture = El signo de Convener: un círculo de asientos
embed-calendar = Próximos diálogos
embed-offer = Mostrar esto en su sitio web
embed-offer-text = Pegue esta línea en una página suya. No deja cookies, no ejecuta ningún script y está siempre al día; ponga otro código tras «lang=» para otro idioma.
embed-code = HTML para pegar

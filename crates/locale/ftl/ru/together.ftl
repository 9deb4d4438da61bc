together-title = { $people ->
    [one] Выбран { $people } человек
    [few] Выбраны { $people } человека
    [many] Выбрано { $people } человек
   *[other] Выбрано { $people } человека
}
together-nobody = Никто не выбран
together-nobody-text = Отметьте людей в справочнике или возьмите всех, кого показывают фильтры.
together-others = { $people ->
    [one] и ещё { $people } человек
    [few] и ещё { $people } человека
    [many] и ещё { $people } человек
   *[other] и ещё { $people } человека
}
together-archived = исключён из справочника
together-archiving = Исключить из справочника
together-archiving-text = Этих людей больше не будут предлагать и приглашать. Приглашения и доклады, в которых они названы, остаются; вернуть их можно в любое время.
together-archive = { $people ->
    [one] Исключить { $people } человека
    [few] Исключить { $people } человек
    [many] Исключить { $people } человек
   *[other] Исключить { $people } человека
}
together-restore = { $people ->
    [one] Вернуть { $people } человека
    [few] Вернуть { $people } человек
    [many] Вернуть { $people } человек
   *[other] Вернуть { $people } человека
}
together-shortlist = Внести в предварительный список
together-shortlist-text = Следующая страница покажет, каким станет баланс с этими людьми. До вашего подтверждения ничего не изменится.
together-shortlist-limit = Будут взяты только первые { $people }.
together-dialogue = Диалог
together-choose = Выберите диалог
together-try = Попробовать
together-column = Выбрать
together-select = Выбрать: { $name }
together-selected = С выбранными…
together-all = { $people ->
    [one] Со { $people } найденным человеком…
    [few] С { $people } найденными людьми…
    [many] С { $people } найденными людьми…
   *[other] С { $people } найденного человека…
}
done-people-archived = Люди исключены из справочника.
done-people-restored = Люди снова в справочнике.

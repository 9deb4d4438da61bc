/* Reads calendars with libical, which is what Evolution, KOrganizer and Cyrus read with.
 *
 *   cc check_with_libical.c -lical -o check_with_libical
 *   check_with_libical FILE.ics ...
 *
 * Prints for each file how many faults libical finds, its iTIP restrictions included, each fault, and the
 * instants of its meetings in seconds: the series' by its rule, without what was dropped, and with what was
 * moved.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MOST 400

static long long found[MOST];
static int many;
static icalcomponent *whole;

/* The instant of a time; a day is told as its midnight in UTC. */
static long long instant(struct icaltimetype at) {
    if (at.is_date) {
        at.is_date = 0;
        at.hour = at.minute = at.second = 0;
        at.zone = icaltimezone_get_utc_timezone();
    }
    return (long long)icaltime_as_timet_with_zone(at, at.zone ? at.zone : icaltimezone_get_utc_timezone());
}

/* The time of a property, in the zone that it names: libical looks that up for DTSTART alone. */
static struct icaltimetype in_its_zone(icalproperty *of) {
    struct icaltimetype at = icalvalue_get_datetime(icalproperty_get_value(of));
    const char *zone = icalproperty_get_parameter_as_string(of, "TZID");
    if (zone && !at.is_date) at.zone = icalcomponent_get_timezone(whole, zone);
    return at;
}

/* True when a moved meeting stands in the place of this one. */
static int is_moved(long long at) {
    icalcomponent *event = icalcomponent_get_first_component(whole, ICAL_VEVENT_COMPONENT);
    for (; event; event = icalcomponent_get_next_component(whole, ICAL_VEVENT_COMPONENT)) {
        icalproperty *slot = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
        if (slot && instant(in_its_zone(slot)) == at) return 1;
    }
    return 0;
}

static void note(long long at) {
    if (many < MOST) found[many++] = at;
}

static int is_dropped(icalcomponent *master, long long at) {
    icalproperty *one = icalcomponent_get_first_property(master, ICAL_EXDATE_PROPERTY);
    for (; one; one = icalcomponent_get_next_property(master, ICAL_EXDATE_PROPERTY)) {
        if (instant(in_its_zone(one)) == at) return 1;
    }
    return 0;
}

static void meetings(void) {
    icalcomponent *events[MOST];
    int count = 0;
    icalcomponent *event = icalcomponent_get_first_component(whole, ICAL_VEVENT_COMPONENT);
    for (; event && count < MOST; event = icalcomponent_get_next_component(whole, ICAL_VEVENT_COMPONENT))
        events[count++] = event;
    for (int nth = 0; nth < count; nth++) {
        struct icaltimetype start = icalcomponent_get_dtstart(events[nth]);
        icalproperty *rule = icalcomponent_get_first_property(events[nth], ICAL_RRULE_PROPERTY);
        if (!rule) {
            note(instant(start));
            continue;
        }
        icalrecur_iterator *steps = icalrecur_iterator_new(icalproperty_get_rrule(rule), start);
        struct icaltimetype next = icalrecur_iterator_next(steps);
        for (; !icaltime_is_null_time(next); next = icalrecur_iterator_next(steps)) {
            long long at = instant(next);
            if (!is_dropped(events[nth], at) && !is_moved(at)) note(at);
        }
        icalrecur_iterator_free(steps);
    }
}

static int compare(const void *left, const void *right) {
    long long a = *(const long long *)left, b = *(const long long *)right;
    return (a > b) - (a < b);
}

static void show_faults(icalcomponent *in) {
    icalproperty *fault = icalcomponent_get_first_property(in, ICAL_XLICERROR_PROPERTY);
    for (; fault; fault = icalcomponent_get_next_property(in, ICAL_XLICERROR_PROPERTY))
        printf("fault %s", icalproperty_as_ical_string(fault));
    icalcomponent *part = icalcomponent_get_first_component(in, ICAL_ANY_COMPONENT);
    for (; part; part = icalcomponent_get_next_component(in, ICAL_ANY_COMPONENT)) show_faults(part);
}

int main(int count, char **names) {
    icalerror_set_errors_are_fatal(0);
    for (int nth = 1; nth < count; nth++) {
        FILE *file = fopen(names[nth], "rb");
        if (!file) return 2;
        fseek(file, 0, SEEK_END);
        long size = ftell(file);
        rewind(file);
        char *text = malloc((size_t)size + 1);
        if (!text || fread(text, 1, (size_t)size, file) != (size_t)size) return 2;
        text[size] = 0;
        fclose(file);
        whole = icalparser_parse_string(text);
        if (!whole) {
            printf("file %s faults 1\nfault unreadable\n", names[nth]);
            continue;
        }
        icalrestriction_check(whole);
        printf("file %s faults %d\n", names[nth], icalcomponent_count_errors(whole));
        show_faults(whole);
        many = 0;
        meetings();
        qsort(found, (size_t)many, sizeof found[0], compare);
        for (int one = 0; one < many; one++) printf("at %lld\n", found[one]);
        icalcomponent_free(whole);
        free(text);
    }
    return 0;
}

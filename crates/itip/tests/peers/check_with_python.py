"""Reads a folder of calendars and mails with libraries that are not ours.

usage: check_with_python.py FOLDER RELEASE

FOLDER/*.ics and FOLDER/*.eml must be read without complaint and without loss by Python
icalendar, vobject and the email package, and the meetings of each series must be those of its
*.expected; FOLDER/zones/ZONE@FIRST-LAST.ics must tell the same local time from FIRST to LAST as
the zone tables of the tzdata package, if that package holds RELEASE of the tables. If it
holds another release, laws may have changed in between, and differences are only shown.

needs: icalendar==7.3.0 vobject==0.9.9 tzdata==2026.5
"""

import datetime as dt
import email
import email.policy
import pathlib
import re
import sys
import urllib.parse
import zoneinfo

import tzdata
import vobject
from dateutil.rrule import rrulestr
from icalendar import Calendar

# The packaged zone tables, not the older ones of the operating system.
zoneinfo.reset_tzpath(())

problems = []
zone_differences = []


def check(condition, where, what):
    if not condition:
        problems.append(f"{where}: {what}")


def read_calendar(where, raw):
    check(b"\r\n" in raw and raw.count(b"\n") == raw.count(b"\r\n"), where, "line breaks")
    try:
        calendar = Calendar.from_ical(raw)
        other = vobject.readOne(raw.decode("utf-8"))
    except Exception as error:
        problems.append(f"{where}: {error!r}")
        return None
    for component in calendar.walk():
        check(not component.errors, where, component.errors)
    ours = calendar.walk("VEVENT")
    theirs = other.contents.get("vevent", [])
    check(ours and len(ours) == len(theirs), where, "number of events")
    for event, twin in zip(ours, theirs):
        # A refused proposal names its meeting and says nothing else of it (RFC 5546 3.2.8).
        names_only = calendar.get("METHOD") == "DECLINECOUNTER"
        for name in ["UID"] if names_only else ["SUMMARY", "DESCRIPTION", "LOCATION", "UID"]:
            value = getattr(twin, name.lower(), None)
            check(str(event.get(name)) == (value and value.value), where, f"{name} differs")
        if names_only:
            check("DTSTART" not in event, where, "a time in a refused proposal")
            continue
        instants = [event["DTSTART"].dt, twin.dtstart.value]
        if isinstance(instants[0], dt.datetime):
            instants = [instant.astimezone(dt.timezone.utc) for instant in instants]
        check(instants[0] == instants[1], where, f"DTSTART differs: {instants}")
        again = Calendar.from_ical(calendar.to_ical()).walk("VEVENT")
        check(len(again) == len(ours), where, "does not survive being written again")
    if "METHOD" in calendar:
        try:
            other.validate(raiseException=True)
        except Exception as error:
            problems.append(f"{where}: vobject validation: {error!r}")
    return calendar


def read_mail(where, raw):
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    for part in mail.walk():
        check(not part.defects, where, part.defects)
        for value in part.values():
            check(not value.defects, where, f"{value!r}: {value.defects}")
    kinds = [part.get_content_type() for part in mail.walk()]
    expected = [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]
    check(kinds == expected, where, kinds)
    *_, inline, attached = mail.walk()
    check(inline["Content-Disposition"] is None, where, "the calendar part has a disposition")
    check(attached.get_filename() == "invite.ics", where, attached.get_filename())
    bodies = [part.get_payload(decode=True) for part in (inline, attached)]
    check(bodies[0] == bodies[1], where, "the two calendars differ")
    calendar = read_calendar(where, bodies[0])
    check(calendar["METHOD"] == inline["Content-Type"].params["method"], where, "METHOD")
    event = calendar.walk("VEVENT")[0]
    sender, recipient = (mail[name].addresses[0].addr_spec for name in ("From", "To"))
    organizer, attendee = (urllib.parse.unquote(event[name]) for name in ("ORGANIZER", "ATTENDEE"))
    check(organizer == f"mailto:{sender}", where, "ORGANIZER is not From")
    check(attendee == f"mailto:{recipient}", where, "ATTENDEE is not To")
    check(event["ATTENDEE"].params["CN"] == mail["To"].addresses[0].display_name, where, "CN")


def read_series(where, raw, expected):
    calendar = Calendar.from_ical(raw)
    zones = [zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")]
    zone = zones[0] if zones else dt.timezone.utc

    def aware(moment):
        if not isinstance(moment, dt.datetime):
            return dt.datetime(moment.year, moment.month, moment.day, tzinfo=dt.timezone.utc)
        utc = moment.tzinfo == dt.timezone.utc
        return moment if utc else moment.replace(tzinfo=zone)

    def instant(moment):
        return int(aware(moment).astimezone(dt.timezone.utc).timestamp())

    events = calendar.walk("VEVENT")
    master = next(event for event in events if "RECURRENCE-ID" not in event)
    start = master["DTSTART"].dt
    rule = master["RRULE"].to_ical().decode()
    # A day is compared as its midnight in UTC.
    rule = re.sub(r"UNTIL=(\d{8})(?!\d|T)", r"UNTIL=\1T000000Z", rule)
    slots = [instant(slot) for slot in rrulestr(rule, dtstart=aware(start))]
    dropped = [instant(one.dt) for one in master["EXDATE"].dts] if "EXDATE" in master else []
    others = [event for event in events if event is not master]
    moved = {instant(event["RECURRENCE-ID"].dt): instant(event["DTSTART"].dt) for event in others}
    check(set(dropped) <= set(slots) and set(moved) <= set(slots), where, "names no meeting")
    found = sorted(moved.get(slot, slot) for slot in slots if slot not in dropped)
    check(found == expected, where, f"meetings at {found}, not {expected}")


def changes(table, first, last):
    """The days before which the clocks of a zone change, with a day on either side."""
    found = []
    day = dt.datetime(first, 1, 1, tzinfo=dt.timezone.utc)
    before = day.astimezone(table).utcoffset()
    while day.year <= last:
        day += dt.timedelta(days=1)
        after = day.astimezone(table).utcoffset()
        if after != before:
            found.append(day)
        before = after
    return found


def read_zone(where, raw, first, last):
    calendar = Calendar.from_ical(raw)
    written = calendar.walk("VTIMEZONE")[0]
    check("UID" not in written and "DTSTAMP" not in written, where, "UID or DTSTAMP")
    name = str(written["TZID"])
    zone, table = written.to_tz(lookup_tzid=False), zoneinfo.ZoneInfo(name)
    moments = []
    moment = dt.datetime(first, 1, 1, 0, 30)
    while moment.year <= last:
        moments.append(moment)
        moment += dt.timedelta(days=9, hours=7)
    # Every hour of the two days around a change, by the wall's clock.
    for change in changes(table, first, last):
        start = change.replace(tzinfo=None) - dt.timedelta(hours=40)
        moments += [start + dt.timedelta(minutes=30 * half) for half in range(112)]
    for moment in moments:
        if not first <= moment.year <= last:
            continue
        real = moment.replace(tzinfo=table)
        exists = real.astimezone(dt.timezone.utc).astimezone(table).replace(tzinfo=None) == moment
        later = moment.replace(tzinfo=table, fold=1)
        once = later.utcoffset() == real.utcoffset()
        counted["moments"] += 1
        # A time that happens twice means its first occurrence to calendars; libraries differ.
        if exists and once and moment.replace(tzinfo=zone).utcoffset() != real.utcoffset():
            zone_differences.append(f"{where}: from {moment}")
            return


folder = pathlib.Path(sys.argv[1])
calendars, mails = sorted(folder.glob("*.ics")), sorted(folder.glob("*.eml"))
zones = sorted((folder / "zones").glob("*.ics"))
for path in calendars:
    read_calendar(path.name, path.read_bytes())
for path in mails:
    read_mail(path.name, path.read_bytes())
all_series = 0
for path in calendars:
    expected = path.with_suffix(".expected")
    if expected.exists():
        wanted = [int(line) for line in expected.read_text().split()]
        read_series(path.name, path.read_bytes(), wanted)
        all_series += 1
counted = {"moments": 0}
for path in zones:
    first, last = (int(year) for year in path.stem.split("@")[1].split("-"))
    read_zone(path.name, path.read_bytes(), first, last)
names = {path.stem.split("@")[0] for path in zones}
print(
    f"read {len(calendars)} calendars, {len(mails)} mails, {all_series} series,",
    f"{len(zones)} texts of {len(names)} zones at {counted['moments']} moments",
)
if zone_differences and tzdata.IANA_VERSION != sys.argv[2]:
    print(f"zone tables {sys.argv[2]} and {tzdata.IANA_VERSION} differ in:", *zone_differences)
else:
    problems += zone_differences
print(*problems, sep="\n")
sys.exit(bool(problems))

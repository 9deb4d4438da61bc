"""Reads mails that were sent with Python's email package and with icalendar, neither of which is ours.

usage: read_sent.py FOLDER

Prints one JSON line for each FOLDER/*.eml, with what its recipient's programs would make of it; ends with 1
and the reasons when a mail contradicts itself.

needs: icalendar==7.3.0
"""

import email
import email.policy
import json
import pathlib
import sys
import urllib.parse

from icalendar import Calendar

problems = []


def read(path):
    mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    envelope = json.loads(path.with_suffix(".json").read_text())

    def check(condition, what):
        if not condition:
            problems.append(f"{path.name} ({mail['Subject']}): {what}")

    for part in mail.walk():
        check(not part.defects, part.defects)
        for value in part.values():
            check(not value.defects, f"{value!r}: {value.defects}")
    recipients = [address.addr_spec for address in mail["To"].addresses]
    check(recipients == envelope["to"] and len(recipients) == 1, "one recipient, the envelope's")
    check("Cc" not in mail and "Bcc" not in mail, "nobody else")
    check(mail["Auto-Submitted"] == "auto-generated", "says that no person sent it")
    plain = mail.get_body(("plain",)).get_content()
    html = mail.get_body(("html",)).get_content()
    check("<html" in html and plain.strip(), "plain text and HTML")
    check(mail["Content-Language"] in html, "the language is the HTML's")
    calendars = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    files = [part for part in mail.walk() if part.get_content_type() == "application/ics"]
    told = {
        "to": recipients[0],
        "subject": mail["Subject"],
        "message_id": mail["Message-ID"],
        "thread": mail["In-Reply-To"],
        "unsubscribe": "List-Unsubscribe" in mail,
        "method": None,
    }
    check(len(calendars) == len(files) and len(files) <= 1, "one calendar, twice")
    if calendars:
        check(calendars[0].get_payload(decode=True) == files[0].get_payload(decode=True), "copies differ")
        calendar = Calendar.from_ical(files[0].get_payload(decode=True))
        check(calendar["METHOD"] == calendars[0]["Content-Type"].params["method"], "METHOD")
        (event,) = calendar.walk("VEVENT")
        check(not event.errors, event.errors)
        sender = mail["From"].addresses[0].addr_spec
        check(urllib.parse.unquote(event["ORGANIZER"]) == f"mailto:{sender}", "ORGANIZER is not From")
        check(urllib.parse.unquote(event["ATTENDEE"]) == f"mailto:{recipients[0]}", "ATTENDEE is not To")
        check("List-Unsubscribe" not in mail, "a second way to decline")
        timed = "TZID" in event["DTSTART"].params
        zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
        check(zones == ([event["DTSTART"].params["TZID"]] if timed else []), f"zones {zones}")
        told |= {
            "method": str(calendar["METHOD"]),
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "start": event["DTSTART"].dt.isoformat(),
            "partstat": str(event["ATTENDEE"].params["PARTSTAT"]),
        }
    return told


for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    print(json.dumps(read(path)))
if problems:
    print(*problems, sep="\n", file=sys.stderr)
    sys.exit(1)

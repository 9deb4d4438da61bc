#!/usr/bin/env python3
"""Writes crates/domain/data/places.csv and crates/domain/data/holidays.csv.

Sources: the package `holidays` (PyPI, MIT) for public holidays and weekends, and zone.tab of the tz database (public
domain) for the zones of capitals. Run it once a year with the newest release of the package:

    python3 -m venv venv && venv/bin/pip install holidays && venv/bin/python scripts/places.py
"""
import collections
import csv
import datetime
import pathlib

import holidays

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATA = ROOT / "crates" / "domain" / "data"
FIRST = 2023
LAST = datetime.date.today().year + 3

# Where a State has several zones: the zone of its capital.
CAPITALS = {
    "AR": "America/Argentina/Buenos_Aires", "AU": "Australia/Sydney", "BR": "America/Sao_Paulo",
    "CA": "America/Toronto", "CD": "Africa/Kinshasa", "CL": "America/Santiago", "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia", "DE": "Europe/Berlin", "EC": "America/Guayaquil", "ES": "Europe/Madrid",
    "FM": "Pacific/Pohnpei", "ID": "Asia/Jakarta", "KI": "Pacific/Tarawa", "KZ": "Asia/Almaty",
    "MH": "Pacific/Majuro", "MN": "Asia/Ulaanbaatar", "MX": "America/Mexico_City", "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland", "PG": "Pacific/Port_Moresby", "PS": "Asia/Hebron", "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow", "UA": "Europe/Kyiv", "US": "America/New_York", "UZ": "Asia/Tashkent",
}
# Where the package is behind the Unicode CLDR's week data (Monday is 0).
WEEKENDS = {"LY": {4, 5}, "MR": {5, 6}}


def zones():
    found = collections.defaultdict(list)
    for line in pathlib.Path("/usr/share/zoneinfo/zone.tab").read_text().splitlines():
        if not line.startswith("#"):
            iso2, _, zone = line.split("\t")[:3]
            found[iso2].append(zone)
    return found


def main():
    known = zones()
    states = list(csv.DictReader((ROOT / "migrations" / "data" / "states.csv").open()))
    DATA.mkdir(exist_ok=True)
    with (DATA / "places.csv").open("w", newline="") as places, (DATA / "holidays.csv").open("w", newline="") as days:
        places = csv.writer(places, lineterminator="\n")
        places.writerow(["iso3", "zone", "weekend"])
        days = csv.writer(days, lineterminator="\n", quoting=csv.QUOTE_NONE)
        days.writerow(["iso3", "day", "estimated", "name"])
        for state in sorted(states, key=lambda state: state["iso3"]):
            iso3, iso2 = state["iso3"], state["iso2"]
            found = holidays.country_holidays(iso2, years=range(FIRST, LAST + 1), language="en_US")
            zone = CAPITALS.get(iso2) or known[iso2][0]
            weekend = sorted(WEEKENDS.get(iso2, found.weekend))
            # Days of the week as ISO 8601 counts them: Monday is 1.
            places.writerow([iso3, zone, "".join(str(day + 1) for day in weekend)])
            for day, name in sorted(found.items()):
                # Several on one day are parted by "; " in the package.
                estimated = "(estimated)" in name
                name = name.replace(" (estimated)", "").replace(",", "")
                days.writerow([iso3, day.isoformat(), "~" if estimated else "", name])


main()

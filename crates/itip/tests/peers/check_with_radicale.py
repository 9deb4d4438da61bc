"""Puts a feed into Radicale, a calendar server of others, and asks it when the meetings are.

Usage: check_with_radicale.py FOLDER  (feed-series.ics and feed-series.expected: seconds, one meeting a line)
"""

import base64
import re
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

QUERY = """<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
  <D:prop><C:calendar-data><C:expand start="20270101T000000Z" end="20280101T000000Z"/></C:calendar-data></D:prop>
  <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
    <C:time-range start="20270101T000000Z" end="20280101T000000Z"/>
  </C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>"""


def ask(port, method, path, body=None, **headers):
    token = base64.b64encode(b"reader:secret").decode()
    headers = {name.replace("_", "-"): value for name, value in headers.items()} | {"Authorization": f"Basic {token}"}
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", body, headers, method=method)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.status, answer.read().decode()


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


def wait_for(port, server):
    for _ in range(200):
        if server.poll() is not None:
            sys.exit("Radicale ended by itself")
        try:
            socket.create_connection(("127.0.0.1", port), 0.2).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit("Radicale does not answer")


def starts(calendar):
    """The starts of all events in the text, in seconds. What was expanded stands in UTC (RFC 4791 9.6.5)."""
    unfolded = calendar.replace("\r\n ", "").replace("\n ", "").replace("&#13;", "")
    found = []
    for event in re.findall(r"BEGIN:VEVENT(.*?)END:VEVENT", unfolded, re.S):
        start = re.search(r"^DTSTART(?:;TZID=([^:\n]*))?:(\d{8}T\d{6})(Z?)\s*$", event, re.M)
        assert start and bool(start[1]) != bool(start[3]), event
        zone = ZoneInfo(start[1]) if start[1] else timezone.utc
        found.append(int(datetime.strptime(start[2], "%Y%m%dT%H%M%S").replace(tzinfo=zone).timestamp()))
    return sorted(found)


def main(folder):
    feed = (folder / "feed-series.ics").read_bytes()
    expected = sorted(int(line) for line in (folder / "feed-series.expected").read_text().split())
    with tempfile.TemporaryDirectory() as store:
        port = free_port()
        server = subprocess.Popen(
            [sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none",
             "--storage-filesystem-folder", store, "--logging-level", "error"])
        try:
            wait_for(port, server)
            status, _ = ask(port, "PUT", "/reader/feed/", feed, Content_Type="text/calendar; charset=utf-8")
            assert status == 201, status
            # The same once more, as a reader does every hour: nothing becomes two.
            ask(port, "PUT", "/reader/feed/", feed, Content_Type="text/calendar; charset=utf-8")
            status, kept = ask(port, "GET", "/reader/feed/")
            assert status == 200 and kept.count("BEGIN:VEVENT") == feed.count(b"BEGIN:VEVENT"), kept
            assert "ATTENDEE" not in kept and "ORGANIZER" not in kept
            status, answer = ask(port, "REPORT", "/reader/feed/", QUERY.encode(), Content_Type="application/xml", Depth="1")
            assert status == 207, status
            found = starts(answer)
            assert found == expected, f"{found}\nexpected\n{expected}"
        finally:
            server.terminate()
            server.wait()
    print(f"Radicale keeps the feed and finds its {len(found)} meetings")


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except urllib.error.HTTPError as error:
        sys.exit(f"Radicale says {error.code}: {error.read().decode()}")

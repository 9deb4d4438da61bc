// Reads a folder of calendars with ical.js, which is what Thunderbird and Nextcloud read with.
//
//   node check_with_icaljs.mjs PATH_OF_ICAL_JS FOLDER
//
// Every *.ics must be read without complaint; where X.expected stands beside X.ics, the instants of its
// meetings, one a line in seconds, must be those that ical.js finds.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [library, folder] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(library).href);
const problems = [];
let read = 0;
let compared = 0;

for (const name of readdirSync(folder).filter((name) => name.endsWith(".ics"))) {
  const path = join(folder, name);
  try {
    ICAL.TimezoneService.reset();
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
    for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
    const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
    if (events.length === 0) problems.push(`${name}: no event`);
    for (const event of events) {
      // A refused proposal names its meeting and says nothing else of it (RFC 5546 3.2.8).
      const told = calendar.getFirstPropertyValue("method") === "DECLINECOUNTER" || event.startDate;
      if (!event.uid || !told) problems.push(`${name}: an event without UID or DTSTART`);
    }
    read += 1;
    const expected = path.replace(/\.ics$/, ".expected");
    if (existsSync(expected)) {
      const wanted = readFileSync(expected, "utf8").trim();
      const found = meetings(events).join("\n");
      if (found !== wanted) problems.push(`${name}: expected\n${wanted}\nfound\n${found}`);
      compared += 1;
    }
  } catch (error) {
    problems.push(`${name}: ${error.stack ?? error}`);
  }
}

function meetings(events) {
  const master = events.find((event) => !event.isRecurrenceException());
  for (const event of events) if (event.isRecurrenceException()) master.relateException(event);
  const found = [];
  const iterator = master.iterator();
  for (let next = iterator.next(); next; next = iterator.next()) {
    const start = master.getOccurrenceDetails(next).startDate;
    // A day is told as its midnight in UTC, whatever the zone of this machine.
    found.push(start.isDate ? Date.UTC(start.year, start.month - 1, start.day) / 1000 : start.toUnixTime());
  }
  return found.sort((a, b) => a - b);
}

console.log(`ical.js read ${read} calendars and found the meetings of ${compared} series`);
if (problems.length > 0) {
  console.log(problems.slice(0, 20).join("\n"));
  process.exit(1);
}

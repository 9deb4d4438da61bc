// What an invited person does behind the link of the invitation, in whichever language the page speaks.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { leaveBy } from './browser.mjs';

/** The mails that invite, by address. */
export async function invitations(mailbox, people) {
  await mailbox.waitFor(() => true, { what: 'the first invitation' });
  const deadline = Date.now() + 30_000;
  for (;;) {
    const mails = (await mailbox.all()).filter((mail) => mail.calendars.some(({ method }) => method === 'REQUEST'));
    if (mails.length >= people) return mails;
    assert.ok(Date.now() < deadline, `${mails.length} of ${people} invitations were sent`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The personal link in a mail. */
export function rsvpLink(mail) {
  const link = mail.links.find((one) => one.includes('/rsvp/'));
  assert.ok(link, `there is no link to answer in:\n${mail.text}`);
  return link;
}

/** Goes on by the one primary button of a step. */
export async function goOn(page) {
  await leaveBy(page, () => page.locator('main form .button-primary, main form.post .button-primary').first().click());
}

/** Chooses one of the four answers: accepted, tentative, declined, substitute. */
export async function choose(page, answer) {
  // The card around the button takes the click.
  await page.locator(`main input[name=answer][value=${answer}]`).check({ force: true });
  await goOn(page);
}

/** Answers from the link to the confirmation; `details` are fields of the second page. */
export async function answer(page, link, reply, details = {}) {
  await page.goto(link);
  const change = page.locator('main a[href*="change=yes"]');
  if (await change.count()) await leaveBy(page, () => change.click());
  await choose(page, reply);
  for (const [name, value] of Object.entries(details)) {
    const field = page.locator(`main [name="${name}"]:not([type=hidden])`).first();
    if ((await field.getAttribute('type')) === 'checkbox') await page.locator(`main [name="${name}"][value="${value}"]`).check();
    else await field.fill(value);
  }
  await goOn(page);
  await goOn(page);
}

/** The calendar file behind the link on the page, read as a calendar reads it. */
export async function calendarFile(page) {
  const address = await page.locator('main a[href$=".ics"]').first().getAttribute('href');
  const response = await page.request.get(address);
  assert.equal(response.status(), 200);
  assert.match(response.headers()['content-type'], /^text\/calendar/);
  return readCalendar(await response.text());
}

export function readCalendar(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

// A working group meets again and again: the rule, a meeting that moves, one that is dropped, and what the
// invited people's mails, calendars and pages make of it.
import assert from 'node:assert/strict';
import { addOfficer } from '../lib/server.mjs';
import { story } from '../lib/journey.mjs';
import { leaveBy } from '../lib/browser.mjs';
import { answer, rsvpLink } from '../lib/delegate.mjs';
import { proposeTimes, receive, replyTo } from '../lib/answers.mjs';
import { OFFICER, assertNotice, dayFromNow, fill, importContacts, invitedDialogue, press } from '../lib/desk.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const FIRST = dayFromNow(45);
const THIRD = dayFromNow(59);

/** Follows the link of a line in the table of meetings. */
const open = (page, nth) => leaveBy(page, () => page.locator('#meetings tbody tr').nth(nth).getByRole('link').click());

story('Meetings that repeat', ({ chapter }) => {
  let dialogue;
  let link;
  let told;

  chapter('an officer says how they repeat', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await invitedDialogue(page, { format: 'working-group-meeting', date: FIRST });
    const first = await mailbox.waitFor(({ calendars }) => calendars[0]?.method === 'REQUEST', { what: 'an invitation' });
    link = rsvpLink(first);
    await page.goto(`${dialogue}/meetings`);
    await check();
    await fill(page, { every: 'weekly', interval: '0', ends: 'after', meetings: '4' });
    await press(page, 'Continue');
    await assertNotice(page, 'There is a problem');
    await check();
    await fill(page, { interval: '1' });
    await press(page, 'Continue');
    await assertNotice(page, 'asked to answer again');
    assert.match(await page.locator('main').textContent(), /RRULE:FREQ=WEEKLY/);
    await check();
    await press(page, 'Back to the form');
    assert.equal(await page.locator('main [name=meetings]').inputValue(), '4');
    await press(page, 'Continue');
    await press(page, 'Save and tell');
    await assertNotice(page, 'those who are invited are being told');
    assert.equal(await page.locator('#meetings tbody tr').count(), 4);
    await check();
    const repeats = ({ calendars }) => calendars[0]?.events[0]?.isRecurring();
    const update = await mailbox.waitFor((mail) => mail.subject.startsWith('Changed: ') && repeats(mail), { what: 'the series' });
    assert.match(update.text, /Repeats: every week on .*, 4 meetings/);
    told = await mailbox.waitFor((mail) => mail.to[0] === first.to[0] && repeats(mail), { what: 'the series for the first person' });
  });

  chapter('one meeting moves, another is dropped and comes back', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/meetings`);
    await open(page, 2);
    await check();
    await fill(page, { start_time: '16:00', end_time: '15:00' });
    await press(page, 'Continue');
    await assertNotice(page, 'There is a problem');
    await check();
    await fill(page, { start_time: '16:00', end_time: '17:00' });
    await press(page, 'Continue');
    await assertNotice(page, 'Nobody need answer again');
    await check();
    await press(page, 'Save and tell');
    const moved = await mailbox.waitFor(({ subject }) => subject.startsWith('Moved: one meeting'), { what: 'the move' });
    assert.deepEqual(moved.calendars[0].events.map((event) => event.isRecurrenceException()), [false, true]);
    assert.match(moved.text, /Until now: .*14:00–17:30/);
    await open(page, 1);
    await press(page, 'Drop this meeting');
    await assertNotice(page, 'leaves their calendars');
    await check();
    await press(page, 'Save and tell');
    await assertNotice(page, 'does not take place');
    await check();
    const dropped = await mailbox.waitFor(({ subject }) => subject.startsWith('Will not take place: one meeting'), { what: 'the end of one' });
    assert.equal(dropped.calendars[0].method, 'CANCEL');
    assert.ok(dropped.calendars[0].events[0].isRecurrenceException());
    await open(page, 1);
    await press(page, 'Restore this meeting');
    await press(page, 'Save and tell');
    await open(page, 3);
    await press(page, 'Drop this meeting');
    await press(page, 'Save and tell');
  });

  chapter('an invited person declines one of them', async ({ page, check, signIn }) => {
    await answer(page, link, 'accepted');
    await page.goto(`${link}?lang=en`);
    await assertNotice(page, 'Meetings of the series');
    await assertNotice(page, 'every week on');
    assert.equal(await page.locator('#meetings tbody tr').count(), 4);
    assert.equal(await page.locator('#meetings button').count(), 3, 'the dropped one asks nothing');
    await check();
    await leaveBy(page, () => page.locator('#meetings button').first().click());
    await page.goto(`${link}?lang=en`);
    await assertNotice(page, 'you will not attend');
    await check();
    await page.goto(`${link}?lang=ar`);
    await check();
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/meetings`);
    assert.match(await page.locator('#meetings tbody tr').first().innerText(), /1/);
    await page.goto('/desk?lang=ar');
    await page.goto(`${dialogue}/meetings?lang=ar`);
    await check();
  });

  chapter('another time is proposed for one of them, refused for that one and taken for that one', async ({ page, check, signIn, server, mailbox }) => {
    const recurrence = `;TZID=Europe/Zurich:${FIRST.replaceAll('-', '')}T140000`;
    const propose = (start) => receive(server, replyTo(told, { method: 'COUNTER', partstat: 'TENTATIVE', start, recurrence }));
    assert.equal(await propose('20300102T100000Z'), 'proposal waiting');
    await signIn(OFFICER.email);
    const look = async () => {
      await page.goto('/desk/incoming');
      await leaveBy(page, () => page.getByRole('link', { name: 'TENTATIVE' }).click());
    };
    await look();
    await assertNotice(page, 'Another time is proposed');
    await check();
    await press(page, 'Keep the time');
    const refused = await mailbox.waitFor((mail) => mail.calendars.some(({ method }) => method === 'DECLINECOUNTER'), { what: 'the refusal' });
    const [event, ...others] = refused.calendars[0].events;
    assert.ok(others.length === 0 && event.isRecurrenceException(), 'one meeting alone');
    assert.equal(event.recurrenceId.toString(), `${FIRST}T14:00:00`);
    assert.equal(await propose('20300103T100000Z'), 'proposal waiting');
    await look();
    await press(page, 'Reschedule this meeting');
    assert.ok(page.url().includes(`/meetings/${FIRST}?`), page.url());
    assert.equal(await page.locator('main [name=date]').inputValue(), '2030-01-03');
    assert.equal(await page.locator('main [name=start_time]').inputValue(), '11:00');
    await check();
  });

  chapter('times are proposed for two of them, and decided one by one', async ({ page, check, signIn, server, mailbox }) => {
    const [first, second] = [FIRST, dayFromNow(52)].map((day) => `;TZID=Europe/Zurich:${day.replaceAll('-', '')}T140000`);
    const propose = () => receive(server, proposeTimes(told, [{ recurrence: first, start: '20300104T100000Z' }, { recurrence: second, start: '20300105T100000Z' }]));
    assert.equal(await propose(), 'proposal waiting');
    await signIn(OFFICER.email);
    await page.goto('/desk/incoming');
    await leaveBy(page, () => page.getByRole('link', { name: 'TENTATIVE' }).click());
    const mail = page.url();
    await assertNotice(page, 'Other times are proposed');
    await check();
    await press(page, /^Reschedule this meeting/);
    assert.ok(page.url().includes(`/meetings/${FIRST}?`), page.url());
    assert.equal(await page.locator('main [name=date]').inputValue(), '2030-01-04');
    await page.goto(mail);
    await leaveBy(page, () => page.getByRole('link', { name: /^Set this time/ }).click());
    assert.equal(await page.locator('main [name=date]').inputValue(), '2030-01-04');
    await page.goto(mail);
    await check();
    await press(page, /^Keep the time/);
    await assertNotice(page, 'the time stays');
    const named = ({ calendars }) => calendars[0]?.method === 'DECLINECOUNTER' && calendars[0].events[0].recurrenceId.toString() === `${dayFromNow(52)}T14:00:00`;
    await mailbox.waitFor(named, { what: 'the refusal of the second' });
    assert.equal(await propose(), 'proposal waiting');
    await page.goto('/desk/incoming');
    await leaveBy(page, () => page.getByRole('link', { name: 'TENTATIVE' }).click());
    await press(page, 'Note all as taken');
    await assertNotice(page, 'Set each time from here');
    assert.equal(await page.getByRole('link', { name: /^Set this time/ }).count(), 2);
    await check();
  });

  chapter('the public finds all dates, and its calendar holds the series', async ({ page, check }) => {
    await page.goto('/dialogues?lang=en');
    await leaveBy(page, () => page.locator('main').getByRole('link', { name: /Better first decisions/ }).first().click());
    await assertNotice(page, 'Repeats');
    await assertNotice(page, 'does not take place');
    await check();
    const file = await page.locator('main a[href$=".ics"]').first().getAttribute('href');
    const calendar = await (await page.request.get(file)).text();
    assert.match(calendar, /RRULE:FREQ=WEEKLY;BYDAY=..;COUNT=4/);
    assert.match(calendar, new RegExp(`RECURRENCE-ID;TZID=Europe/Zurich:${THIRD.replaceAll('-', '')}T140000`));
    assert.match(calendar, /EXDATE;TZID=Europe\/Zurich:/);
    assert.doesNotMatch(calendar, /ATTENDEE|ORGANIZER/);
  });
}, { begin, settings: { CONVENER_MAIL_SERVER: 'mx.convener.example' } });

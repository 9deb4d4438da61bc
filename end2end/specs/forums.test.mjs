// Without duplicating existing forums: meetings of other bodies, by hand and from a calendar file, and what the plan of
// a dialogue is told about them.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, drawShortlist, fill, importContacts, plan, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

const compact = (days) => dayFromNow(days).replaceAll('-', '');

/** A calendar file of a regional process. */
const calendar = (title) => ({
  name: 'rcm.ics',
  mimeType: 'text/calendar',
  buffer: Buffer.from(
    [
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//RCM//EN',
      'BEGIN:VEVENT', 'UID:workshop@rcm.example', `SUMMARY:${title}`, `DTSTART;VALUE=DATE:${compact(47)}`, `DTEND;VALUE=DATE:${compact(49)}`, 'LOCATION:San José', 'END:VEVENT',
      'BEGIN:VEVENT', 'SUMMARY:Known by nothing', `DTSTART;VALUE=DATE:${compact(50)}`, 'END:VEVENT',
      'END:VCALENDAR', '',
    ].join('\r\n'),
  ),
});

story('Without duplicating existing forums', ({ chapter }) => {
  chapter('a meeting of another body is written down', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/forums');
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Add a meeting' }).click());
    await check();
    await fill(page, { title: 'Senior officials on appeals', first_day: dayFromNow(44), last_day: dayFromNow(43) });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Held by[^]*Last day/);
    await check();
    await fill(page, { organiser: 'Bali Process', last_day: dayFromNow(45), themes: ['appeals'] });
    await press(page, 'Save');
    assert.match(await page.locator('#forums').innerText(), /Senior officials on appeals[^]*Bali Process[^]*All regional groups/);
    await check();
    await leaveBy(page, () => page.locator('#forums a').first().click());
    await check();
  });

  chapter('a calendar file is looked at before it is taken over', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/forums/import');
    await check();
    await press(page, 'Look at the file');
    assert.match(await page.locator('.error-summary').innerText(), /Calendar file/);
    await page.locator('input[type=file]').setInputFiles({ name: 'x.ics', mimeType: 'text/calendar', buffer: Buffer.from('<html>') });
    await press(page, 'Look at the file');
    assert.match(await page.locator('.error-summary').innerText(), /not a calendar file/);
    await check();
    await page.locator('input[type=file]').setInputFiles(calendar('Regional workshop on legal aid'));
    await press(page, 'Look at the file');
    assert.match(await page.locator('#preview').innerText(), /Regional workshop on legal aid[^]*New[^]*Known by nothing[^]*no identity/);
    await check();
    await press(page, 'Take over');
    assert.match(await page.locator('.error-summary').innerText(), /Held by/);
    await fill(page, { organiser: 'Regional Conference on Migration', themes: ['legal-aid', 'appeals'] });
    await press(page, 'Take over');
    await assertNotice(page, 'The calendar file has been taken over');
    await page.goto('/desk/forums/import');
    await page.locator('input[type=file]').setInputFiles(calendar('Regional workshop, renamed'));
    await press(page, 'Look at the file');
    assert.match(await page.locator('#preview').innerText(), /Updated/);
    await check();
    await fill(page, { organiser: 'Somebody else' });
    await press(page, 'Take over');
    assert.match(await page.locator('#forums').innerText(), /Regional workshop, renamed[^]*Regional Conference on Migration/);
  });

  chapter('the plan of a dialogue is told what is similar, and never stopped', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    await page.goto('/desk/dialogues/new');
    await fill(page, plan({ title: 'Appeals and legal aid' }));
    await press(page, 'Look for similar meetings');
    assert.match(await page.locator('main').innerText(), /Similar meetings[^]*shared: [^]*within|on the same days/);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Appeals and legal aid');
    await check();
    const dialogue = await createDialogue(page, { title: 'Appeals and legal aid' });
    assert.match(await page.locator('main').innerText(), /Senior officials on appeals[^]*Bali Process/);
    await drawShortlist(page, dialogue);
    await page.goto(`${dialogue}/edit`);
    assert.match(await page.locator('main').innerText(), /Regional workshop, renamed/);
    await check();
    // A week of days holds a weekend anywhere.
    await fill(page, { schedule: 'days', last_date: dayFromNow(52) });
    await press(page, 'Look for similar meetings');
    assert.match(await page.locator('main').innerText(), /Weekends and public holidays on these days[^]*weekend in/);
    await check();
    await page.goto('/desk/forums');
    await leaveBy(page, () => page.locator('#forums a').first().click());
    await press(page, 'Take out of the list');
    await assertNotice(page, 'Removed');
  });
}, { begin });

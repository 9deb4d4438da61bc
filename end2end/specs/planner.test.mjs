// The planner: quotas in one table, what would be if, waves, a draw that anybody verifies, who was there.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { answer, invitations, rsvpLink } from '../lib/delegate.mjs';
import { OFFICER, addQuota, assertNotice, conveneAndInvite, createDialogue, dayFromNow, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const SEATS = 10;

story('The planner', ({ chapter }) => {
  let dialogue;
  let today;
  let published;

  chapter('quotas are set in one table, and a preset is seen before it is saved', async ({ page, check, signIn, server, javaScript }) => {
    await addOfficer(server, OFFICER.email, OFFICER);
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await createDialogue(page, { seats: String(SEATS), themes: ['appeals', 'legal-aid'] });
    await page.goto(`${dialogue}/quotas`);
    await check();
    await press(page, /^Regional groups of the United Nations/);
    await assertNotice(page, 'Not saved yet');
    assert.equal(await page.locator('#quotas [name=row]').count(), 5);
    await check();
    await addQuota(page, 'gender woman', { min: '40' });
    await page.locator('#quotas tr.row-open').first().locator('[name=add-unit]').selectOption('per-cent');
    if (javaScript) {
      await page.getByText('These quotas could be met').waitFor();
      await page.locator('[name="min-regional-group-african"]').fill('eleven');
      await page.getByText('Enter a whole number').waitFor();
      await page.locator('[name="min-regional-group-african"]').fill('1');
      await page.getByText('These quotas could be met').waitFor();
    }
    await press(page, 'Check without saving');
    await assertNotice(page, 'These quotas could be met');
    assert.equal(await page.locator('#quotas [name=row]').count(), 6);
    await page.locator('[name="min-regional-group-african"]').fill('x');
    await press(page, 'Save');
    await assertNotice(page, 'There is a problem');
    await check();
    await page.locator('[name="min-regional-group-african"]').fill('1');
    await press(page, 'Save');
    await assertNotice(page, 'The quotas have been set');
    await page.goto(`${dialogue}/quotas`);
    await page.locator('[name="remove-regional-group-african"]').check();
    await press(page, 'Check without saving');
    assert.equal(await page.locator('#quotas [name=row]').count(), 5);
  });

  chapter('quotas that exclude each other are explained, and advice is taken into the table', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/quotas`);
    for (const group of ['african', 'asia-pacific', 'eastern-european']) {
      await page.locator(`[name="max-regional-group-${group}"]`).fill('5');
      await page.locator(`[name="min-regional-group-${group}"]`).fill('4');
    }
    await press(page, 'Check without saving');
    await assertNotice(page, `With ${SEATS} seats, these`);
    await assertNotice(page, 'ask for');
    await check();
    await leaveBy(page, () => page.locator('button[name=relax]').first().click());
    await assertNotice(page, 'These quotas could be met');
    await assertNotice(page, 'Not saved yet');
  });

  chapter('a fair draw is published', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/balance`);
    await page.getByText('How the list is drawn').click();
    await fill(page, { method: 'leximin', seed: 'Geneva 2026' });
    await press(page, 'Propose a balanced shortlist', page.locator('form', { has: page.locator('[name=seed]') }));
    await assertNotice(page, 'had a chance of at least');
    await check();
    await leaveBy(page, () => page.locator('main a[href*="/draws/"]').first().click());
    await check();
    const file = await page.getByRole('link', { name: 'For auditors' }).getAttribute('href');
    published = await (await page.request.get(file)).text();
  });

  chapter('anybody verifies a published draw, without a sign-in', async ({ page: stranger, check }) => {
    await stranger.goto('/verify');
    await check(stranger);
    const handIn = async (text) => {
      await stranger.locator('[name=file]').setInputFiles({ name: 'draw.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await press(stranger, 'Verify');
    };
    await handIn(published);
    await assertNotice(stranger, 'No check failed');
    assert.equal(await stranger.locator('#checks tbody tr').count(), 10);
    await check(stranger);
    await handIn(published.replace('"Geneva 2026"', '"Geneva 2027"'));
    await assertNotice(stranger, 'One check failed');
    await stranger.locator('[name=text]').fill('{"draw": "mine"}');
    await press(stranger, 'Verify');
    await assertNotice(stranger, 'it holds no published draw');
  });

  chapter('changes are tried, taken back and applied with a reason', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/what-if`);
    await check();
    const first = await page.locator('#shortlist tbody th').first().innerText();
    await leaveBy(page, () => page.getByRole('link', { name: `Try without ${first}` }).click());
    await assertNotice(page, `${first}: taken off the list`);
    await fill(page, { row: 'gender woman', min: 'many' });
    await press(page, 'Try');
    await assertNotice(page, 'There is a problem');
    await fill(page, { row: 'gender woman', min: '10', unit: 'seats' });
    await press(page, 'Try');
    await check();
    await page.goto(`${dialogue}/balance`);
    await assertNotice(page, `${SEATS} of ${SEATS} shortlisted`);
    await page.goBack();
    await leaveBy(page, () => page.getByRole('link', { name: /^Take back Gender/ }).click());
    await assertNotice(page, 'With these changes the quotas could be met');
    await press(page, 'Apply these changes');
    await assertNotice(page, 'Fill this in');
    await check();
    await fill(page, { reason: 'Changed post' });
    await press(page, 'Apply these changes');
    await assertNotice(page, 'The changes have been made');
    await assertNotice(page, `${SEATS - 1} of ${SEATS} shortlisted`);
    await assertNotice(page, 'Changed post');
  });

  chapter('waves have dates, and the answers say where each quota stands', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await conveneAndInvite(page, dialogue);
    await page.goto(`${dialogue}/waves`);
    await check();
    await fill(page, { opens: dayFromNow(0), closes: dayFromNow(-1) });
    await press(page, 'Plan wave 1');
    await assertNotice(page, 'The end must come after the start');
    await check();
    await fill(page, { opens: dayFromNow(0), closes: dayFromNow(7) });
    await press(page, 'Plan wave 1');
    await assertNotice(page, 'The wave has been planned');
    await assertNotice(page, 'Wave 1');
    const mails = await invitations(mailbox, SEATS - 1);
    await answer(page, rsvpLink(mails[0]), 'accepted');
    await answer(page, rsvpLink(mails[1]), 'declined');
    await page.goto(`${dialogue}/waves`);
    await assertNotice(page, '2 seats are open');
    assert.match(await page.locator('#quotas').innerText(), /On track|Met|At risk/);
    await leaveBy(page, () => page.getByRole('link', { name: /^Who could step in for / }).first().click());
    await assertNotice(page, 'Who could step in for');
    await check();
    await page.goto(`${dialogue}/balance`);
    assert.equal(await page.locator('#balance thead th', { hasText: 'Accepted' }).count(), 1);
    await check();
  });

  chapter('attendance is recorded on the day, by line and at once', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/attendance`);
    await assertNotice(page, 'Nothing can be recorded yet');
    await check();
    today = await createDialogue(page, { title: 'A roundtable of today', seats: '5', date: dayFromNow(0), start_time: '00:00', end_time: '23:59', zone: 'UTC', respond_by: '' });
    await page.goto(`${today}/balance`);
    await press(page, 'Propose a balanced shortlist');
    await conveneAndInvite(page, today);
    await page.goto(`${today}/attendance`);
    await check();
    const line = page.locator('#attendance tbody tr').first();
    await line.locator('input[type=checkbox]').check();
    await press(page, 'Save');
    await assertNotice(page, 'Somebody who spoke was there');
    await check();
    await page.locator('#attendance tbody tr').first().locator('select').selectOption('in-person');
    await press(page, 'Save');
    await assertNotice(page, 'The attendance has been recorded');
    await assertNotice(page, '1 present · 1 spoke · 4 not recorded');
    await check();
    await page.goto('/desk/audit');
    await assertNotice(page, 'Attendance recorded');
  });
});

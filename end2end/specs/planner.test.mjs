// The planner: quotas in one table, what would be if, waves, a draw that anybody verifies, who was there.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { answer, invitations, rsvpLink } from '../lib/delegate.mjs';
import { OFFICER, addQuota, assertNotice, conveneAndInvite, createDialogue, dayFromNow, drawShortlist, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const SEATS = 10;
const WOMEN = ['Wanjiku Njoroge', 'Hirut Bekele', 'Mutale Phiri'];

/** Waits for a draw that takes longer than a moment, where its progress is seen. */
async function drawn(page, dialogue) {
  for (let looks = 0; page.url().includes('/drawing') && looks < 60; looks += 1) {
    await page.waitForTimeout(1_000);
    const working = (await page.request.get(`${dialogue}/drawing.json`)).json();
    if ((await working).done) await page.goto(`${dialogue}/balance`);
  }
}

story('The planner', ({ chapter }) => {
  let dialogue;
  let today;
  let limited;
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

  chapter('of two officers who save one table the second sees what the first has changed', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/quotas`);
    const other = await page.context().newPage();
    await other.goto(`${dialogue}/quotas`);
    await addQuota(other, 'theme appeals', { min: '2' });
    await leaveBy(other, () => other.getByRole('button', { name: 'Save' }).click());
    await other.close();
    await page.locator('[name="min-gender-woman"]').fill('50');
    await press(page, 'Save');
    await assertNotice(page, 'What somebody else changed meanwhile');
    await assertNotice(page, '2–… instead of None');
    assert.equal(await page.locator('[name="min-gender-woman"]').inputValue(), '50', 'what was typed is kept');
    assert.equal(await page.locator('[name="min-theme-appeals"]').inputValue(), '2', 'what the other added is there');
    await check();
    await press(page, 'Save');
    await assertNotice(page, 'The quotas have been set');
    await page.goto(`${dialogue}/quotas`);
    assert.equal(await page.locator('[name="min-gender-woman"]').inputValue(), '50');
    await page.locator('[name="min-gender-woman"]').fill('40');
    await page.locator('[name="remove-theme-appeals"]').check();
    await press(page, 'Save');
    await assertNotice(page, 'The quotas have been set');
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
    assert.equal(await page.locator('[name=method]:checked').inputValue(), 'leximin', 'the fairest draw is the usual one');
    await fill(page, { seed: 'Geneva 2026' });
    await press(page, 'Propose a balanced shortlist', page.locator('form', { has: page.locator('[name=seed]') }));
    await drawn(page, dialogue);
    await assertNotice(page, 'had a chance of at least');
    assert.match(await page.locator('#shortlist').innerText(), /Chance: \d/);
    await check();
    await page.goto(`${dialogue}/drawing`);
    await assertNotice(page, 'A shortlist has been drawn.');
    await assertNotice(page, 'no draw could make it larger than');
    await page.getByRole('link', { name: 'To the shortlist' }).waitFor();
    await page.getByRole('link', { name: 'Record of a draw' }).waitFor();
    await check();
    await page.goto(`${dialogue}/balance`);
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
    await assertNotice(page, `Who could step in for ${first}`);
    await check();
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

  chapter('whom no list can hold is named with the reasons, and a limit is gone beyond with a reason only', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    limited = await createDialogue(page, { title: 'A roundtable with limits', seats: '5', themes: ['appeals'] });
    await page.goto(`${limited}/quotas`);
    await addQuota(page, 'gender woman', { min: '1', max: '1' });
    await addQuota(page, 'theme registration', { max: '0' }, 2);
    await press(page, 'Save');
    await assertNotice(page, 'The quotas have been set');
    await press(page, 'Propose a balanced shortlist');
    await drawn(page, limited);
    await page.locator('#blocked summary').click();
    await assertNotice(page, 'can be on no list');
    await assertNotice(page, 'Against them: Theme: Registration, at most 0');
    await check();
    const listed = await page.locator('#shortlist').innerText();
    const stranger = WOMEN.find((name) => !listed.includes(name));
    await page.goto(`${limited}/balance?q=${encodeURIComponent(stranger)}`);
    await page.getByText(`Decide… ${stranger}`).click();
    await page.locator('#found [name=reason]').first().fill('Speaks for the network');
    await leaveBy(page, () => page.locator('#found button[value=add]').first().click());
    await assertNotice(page, `${stranger} would go beyond a limit`);
    await assertNotice(page, 'Gender: Woman: 2 people on the list, at most 1 allowed');
    assert.equal(await page.locator('#reason-beyond').inputValue(), 'Speaks for the network');
    await check();
    await press(page, `Add all the same ${stranger}`);
    await assertNotice(page, 'Added to the shortlist');
    assert.match(await page.locator('#shortlist').innerText(), /Beyond the limit/);
    await assertNotice(page, 'The quotas can be met');
    await check();
    await page.goto('/desk/audit');
    await assertNotice(page, 'Let in beyond a limit');
  });

  chapter('a wave that is over is closed after a look at who would lapse, and substitutes are proposed', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    const closing = await createDialogue(page, { title: 'A roundtable in waves', seats: '4' });
    await drawShortlist(page, closing);
    await page.goto(`${closing}/waves`);
    await fill(page, { opens: dayFromNow(-5), closes: dayFromNow(-2) });
    await press(page, 'Plan wave 1');
    await conveneAndInvite(page, closing);
    await page.goto(`${closing}/waves`);
    await assertNotice(page, '4 people have not answered though their wave is over');
    await leaveBy(page, () => page.getByRole('link', { name: /^Close…/ }).click());
    await assertNotice(page, '4 people of this wave have not answered');
    assert.equal(await page.locator('#silent tbody tr').count(), 4);
    await check();
    await press(page, 'Close wave 1 and let 4 invitations lapse');
    await assertNotice(page, 'The wave has been closed');
    await assertNotice(page, 'Who could step in for');
    await assertNotice(page, '4 seats are open');
    await check();
  });

  chapter('attendance is recorded on the day, by line and at once', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/attendance`);
    await assertNotice(page, 'Nothing can be recorded yet');
    await check();
    today = await createDialogue(page, { title: 'A roundtable of today', seats: '5', date: dayFromNow(0), start_time: '00:00', end_time: '23:59', zone: 'UTC', respond_by: '' });
    await drawShortlist(page, today);
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

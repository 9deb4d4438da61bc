// Lists at the desk: selections that are saved and shared, files that are taken along, several people at once.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const COLLEAGUE = { email: 'tomas.varga@convener.example', name: 'Tomás Varga' };

const begin = async ({ server }) => {
  await addOfficer(server, OFFICER.email, { name: OFFICER.name });
  await addOfficer(server, COLLEAGUE.email, { name: COLLEAGUE.name });
};

const unfold = (page, words) => page.locator('summary', { hasText: words }).click();

/** A link's file, with the page's own sign-in. */
async function file(page, name) {
  const href = await page.getByRole('link', { name }).getAttribute('href');
  const answer = await page.request.get(href);
  assert.equal(answer.status(), 200);
  assert.match(answer.headers()['content-disposition'], /attachment/);
  return { type: answer.headers()['content-type'], bytes: await answer.body() };
}

story('Lists at the desk', ({ chapter }) => {
  chapter('a selection is saved, shared and taken away', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    await page.goto('/desk/directory?group=african');
    await unfold(page, 'Save this selection');
    await check();
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Enter|missing|fill/i);
    assert.ok(page.url().includes('group=african'), 'the selection stays');
    await check();
    await page.locator('#name').fill('Judges and officials');
    await page.locator('#shared').check();
    await press(page, 'Save');
    await assertNotice(page, 'The selection is saved');
    const saved = page.getByRole('link', { name: 'Judges and officials' });
    assert.equal(await saved.getAttribute('aria-current'), 'true');
    await check();
    await page.goto('/desk/directory');
    await leaveBy(page, () => saved.click());
    assert.match(page.url(), /group=african/);
  });

  chapter('a colleague uses what was shared, and cannot take it away', async ({ page, signIn, check }) => {
    await signIn(COLLEAGUE.email);
    await page.goto('/desk/directory');
    const saved = page.getByRole('link', { name: 'Judges and officials' });
    await leaveBy(page, () => saved.click());
    await unfold(page, 'Save this selection');
    assert.equal(await page.getByRole('button', { name: 'Remove' }).count(), 0);
    await check();
  });

  chapter('lists are taken along as files', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await createDialogue(page, { title: 'Appeals in practice' });
    await page.goto('/desk/directory?group=african');
    const people = await page.locator('#people tbody tr').count();
    const csv = await file(page, /as CSV/);
    assert.match(csv.type, /text\/csv/);
    assert.equal(csv.bytes.toString('utf8').trim().split('\r\n').length, people + 1);
    const book = await file(page, 'As an Excel workbook');
    assert.match(book.type, /spreadsheetml/);
    assert.equal(book.bytes.subarray(0, 2).toString(), 'PK');
    await page.goto('/desk/dialogues');
    const dialogues = await file(page, /as CSV/);
    assert.match(dialogues.bytes.toString('utf8'), /Title,[^]*Appeals in practice/);
    await check();
  });

  chapter('several people are taken out of the directory and back', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/directory');
    await leaveBy(page, () => page.getByRole('button', { name: 'With those selected…' }).click());
    await assertNotice(page, 'Nobody is selected');
    await check();
    await page.goto('/desk/directory');
    const boxes = page.locator('#people input[type=checkbox]');
    await boxes.nth(0).check();
    await boxes.nth(2).check();
    await leaveBy(page, () => page.getByRole('button', { name: 'With those selected…' }).click());
    await check();
    await press(page, 'Take 2 people out');
    await assertNotice(page, 'The people were taken out of the directory');
    await check();
    await press(page, 'Take 2 people back in');
    await assertNotice(page, 'The people are in the directory again');
    await page.goto('/desk/directory?group=african');
    await leaveBy(page, () => page.getByRole('link', { name: /With all \d+ people found/ }).click());
    await page.locator('#dialogue').selectOption({ label: 'Appeals in practice' });
    await leaveBy(page, () => page.getByRole('button', { name: 'Try it' }).click());
    assert.match(page.url(), /what-if\?add=/);
    await check();
  });

  chapter('a selection is taken away by whoever saved it', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/directory');
    await unfold(page, 'Save this selection, or remove one');
    await press(page, 'Remove Judges and officials');
    await assertNotice(page, 'The selection is removed');
    assert.equal(await page.getByRole('link', { name: 'Judges and officials' }).count(), 0);
    await check();
  });
}, { begin });

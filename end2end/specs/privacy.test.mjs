// What is held about a person: taken along as a file, held by law, and erased after a word.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('What is held about a person', ({ chapter }) => {
  let person;

  chapter('is taken along as one file', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    await page.goto('/desk/directory');
    await leaveBy(page, () => page.locator('main tbody th a').first().click());
    person = new URL(page.url()).pathname;
    await leaveBy(page, () => page.getByRole('link', { name: 'Data about this person' }).click());
    await check();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the data' }).click()]);
    const held = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.equal(held.person.id, person.split('/').pop());
    assert.ok(held.held.person_language.length > 0);
  });

  chapter('is held while there is a reason', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${person}/data`);
    await fill(page, { reason: 'A court asks for it' });
    await press(page, 'Save');
    assert.match(await page.locator('main').innerText(), /held by law and cannot be erased/);
    await check();
    await fill(page, { reason: '' });
    await press(page, 'Save');
  });

  chapter('is erased after a word, and for good', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${person}/data`);
    await press(page, 'Erase for good');
    assert.match(await page.locator('.error-summary').innerText(), /Confirm/);
    await check();
    await fill(page, { confirm: 'erase' });
    await press(page, 'Erase for good');
    await assertNotice(page, 'The person is erased');
    await page.goto(`${person}/data`);
    assert.match(await page.locator('main').innerText(), /what is counted stays/);
    await check();
  });
}, { begin });

// A dialogue that is over leaves the lists of the desk and comes back; the public sees no difference.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const TITLE = 'Better first decisions, fewer appeals';
const YEAR = dayFromNow(45).slice(0, 4);

story('A dialogue in the archive', ({ chapter }) => {
  let dialogue;

  chapter('was announced first, and is not archived while people can come', async ({ page, signIn }) => {
    await signIn(OFFICER.email);
    dialogue = await createDialogue(page);
    await createDialogue(page, { title: 'Another one' });
    await page.goto(dialogue);
    await press(page, 'Convene');
    assert.equal(await page.getByRole('button', { name: 'Archive', exact: true }).count(), 0);
    await page.goto(`${dialogue}/cancel`);
    await fill(page, { reason: 'The room is gone.', confirm: 'cancel' });
    await press(page, 'Cancel this dialogue');
  });

  chapter('leaves the list, the year and the home', async ({ page, signIn, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await page.goto(dialogue);
    await press(page, 'Archive');
    await assertNotice(page, 'The dialogue has been archived');
    assert.match(await page.locator('.title-block').innerText(), /Archived/);
    assert.match(await page.locator('main').innerText(), /Lists and the year leave this dialogue out/);
    await check();
    await page.goto('/desk/dialogues');
    assert.doesNotMatch(await page.locator('#dialogues').innerText(), new RegExp(TITLE));
    await check();
    await page.goto('/desk');
    assert.doesNotMatch(await page.locator('main').innerText(), new RegExp(TITLE));
    await page.goto(`/desk/dialogues/year?year=${YEAR}`);
    assert.doesNotMatch(await page.locator('main').innerText(), new RegExp(TITLE));
    await leaveBy(page, () => page.getByRole('link', { name: 'Show 1 archived dialogue, too' }).click());
    assert.match(await page.locator('main').innerText(), new RegExp(TITLE));
    await check();

    const reader = await someoneElse();
    await reader.goto('/dialogues?lang=en');
    assert.match(await reader.locator('main').innerText(), new RegExp(TITLE));
  });

  chapter('is found by a filter and comes back', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues');
    await leaveBy(page, () => page.getByRole('link', { name: 'Archived dialogues', exact: true }).click());
    assert.match(await page.locator('#dialogues').innerText(), new RegExp(TITLE));
    await check();
    for (const lang of ['ar', 'ru']) {
      await page.goto(`${new URL(page.url()).pathname}?archived=yes&lang=${lang}`);
      await check();
    }
    await page.goto(`${dialogue}?lang=en`);
    await press(page, 'Restore');
    await assertNotice(page, 'The dialogue has been restored');
    await page.goto('/desk/dialogues');
    assert.match(await page.locator('#dialogues').innerText(), new RegExp(TITLE));
    await page.goto('/desk/audit');
    assert.match(await page.locator('main').innerText(), /Dialogue restored[^]*Dialogue archived/);
  });
}, { begin });

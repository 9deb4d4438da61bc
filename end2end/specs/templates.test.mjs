// One template for the concept notes and programmes of a process: made, filled, made anew, taken over.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

async function part(page, nth, values) {
  for (const [name, value] of Object.entries(values)) {
    const control = page.locator(`#${name}-${nth}`);
    if (name === 'kind') await control.selectOption(value);
    else await control.fill(value);
  }
}

story('A template', ({ chapter }) => {
  let process;
  let dialogue;

  chapter('gives every dialogue of a process the same headings', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/processes/new');
    await fill(page, { title: 'The review' });
    await press(page, 'Save');
    process = new URL(page.url()).pathname;
    await leaveBy(page, () => page.getByRole('link', { name: 'Template for concept note and programme' }).click());
    await check();
    await part(page, 0, { heading: 'Background', guidance: 'What happened until now?', limit: 'many' });
    await part(page, 1, { heading: 'Questions' });
    await part(page, 2, { heading: 'Opening', kind: 'programme', limit: '15' });
    await press(page, 'Save as a new version');
    assert.match(await page.locator('.error-summary').innerText(), /Part 1/);
    assert.equal(await page.locator('#heading-2').inputValue(), 'Opening');
    await check();
    await part(page, 0, { limit: '6' });
    await press(page, 'Save as a new version');
    await assertNotice(page, 'The template has been saved');
  });

  chapter('is filled by a dialogue, and what is missing is seen', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues/new');
    const [, chosen] = await page.locator('[name=process] option').evaluateAll((all) => all.map(({ value }) => value));
    dialogue = await createDialogue(page, { process: chosen, date: dayFromNow(20), respond_by: dayFromNow(10) });
    await leaveBy(page, () => page.getByRole('link', { name: 'Concept note' }).click());
    await assertNotice(page, '2 parts are missing');
    await check();
    const background = page.getByLabel('Background');
    await background.fill('What happened until now, and some more words');
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /at most 6 words; there are 8/);
    assert.match(await background.inputValue(), /some more words/);
    await check();
    await background.fill('What happened until now');
    await press(page, 'Save');
    await assertNotice(page, '1 part is missing');
    await leaveBy(page, () => page.getByRole('link', { name: 'Page to print' }).click());
    assert.match(await page.locator('main').innerText(), /Background\s+What happened until now[^]*Questions\s+not written yet/);
    await check();
  });

  chapter('asks for sessions and gives them their titles', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/programme`);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Opening' }).click());
    assert.equal(await page.locator('[name=minutes]').inputValue(), '15');
    await press(page, 'Save');
    await fill(page, { title: 'Welcome' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /template gives this session its title/);
    await check();
  });

  chapter('has a new version that rewrites nothing', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${process}/template`);
    await part(page, 0, { heading: 'History' });
    await press(page, 'Save as a new version');
    await page.goto(`${dialogue}/concept-note`);
    await assertNotice(page, 'The template has a newer version: 2');
    assert.equal(await page.getByLabel('Background').inputValue(), 'What happened until now');
    await press(page, 'Take over the newer version');
    await assertNotice(page, 'has been taken over');
    assert.equal(await page.getByLabel('History').inputValue(), '');
    assert.match(await page.locator('main details.disclosure', { hasText: 'Background' }).innerText(), /Background/);
    await check();
  });
}, { begin });

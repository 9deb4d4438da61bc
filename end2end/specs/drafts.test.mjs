// What is typed into a long form is kept before it is saved, offered again, and let go of.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const COLLEAGUE = { email: 'omar.haddad@convener.example', name: 'Omar Haddad' };
const begin = async ({ server }) => {
  await addOfficer(server, OFFICER.email, { name: OFFICER.name });
  await addOfficer(server, COLLEAGUE.email, { name: COLLEAGUE.name });
};

/** What the form of the page holds, as a browser posts it. */
const fieldsOf = (page) => page.locator('main form[data-draft]').evaluate((form) => {
  const pairs = [];
  for (const { name, value, type, checked, tagName } of form.elements) {
    if (name && tagName !== 'BUTTON' && (checked || !['radio', 'checkbox'].includes(type))) pairs.push([name, value]);
  }
  return pairs;
});

/** Types into the form and leaves it without saving: the script keeps it, or, where there is none, this does. */
async function typeAndLeave(page, values, javaScript) {
  await fill(page, values);
  if (javaScript) {
    await page.locator('[data-kept]:not([hidden])').waitFor();
    assert.match(await page.locator('[data-kept]').innerText(), /Kept as your draft/);
  } else {
    const form = new URL(page.url()).pathname;
    const body = new URLSearchParams(await fieldsOf(page)).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(page.url()).origin };
    const kept = await page.request.post(`/desk/drafts?form=${encodeURIComponent(form)}`, { data: body, headers });
    assert.equal(kept.status(), 200);
    assert.match(await kept.text(), /Kept as your draft/);
  }
  await page.goto('/desk');
}

story('A draft', ({ chapter }) => {
  let dialogue;

  chapter('of a new dialogue is offered again, restored and saved', async ({ page, signIn, check, javaScript }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues/new');
    assert.equal(await page.getByText('You have unsaved text').count(), 0);
    await typeAndLeave(page, { title: 'A plan that was begun', themes: ['appeals', 'legal-aid'] }, javaScript);
    await page.goto('/desk/dialogues/new');
    await assertNotice(page, 'You have unsaved text from');
    assert.equal(await page.locator('main [name=title]').inputValue(), '');
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Restore it' }).click());
    await assertNotice(page, 'The form holds your unsaved text');
    assert.equal(await page.locator('main [name=title]').inputValue(), 'A plan that was begun');
    assert.equal(await page.locator('main [name=themes]:checked').count(), 2);
    await check();
    for (const lang of ['ar', 'fr']) {
      await page.goto(`/desk/dialogues/new?draft=restore&lang=${lang}`);
      await check();
    }
    await page.goto('/desk/dialogues/new?lang=en');
    dialogue = await createDialogue(page);
    await page.goto('/desk/dialogues/new');
    assert.equal(await page.getByText('You have unsaved text').count(), 0);
  });

  chapter('of a plan says that it has changed since, and is met field by field', async ({ page, signIn, someoneElse, check, javaScript }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/edit`);
    await typeAndLeave(page, { summary: 'Words that were not saved.' }, javaScript);
    const colleague = await someoneElse();
    await signIn(COLLEAGUE.email, colleague);
    await colleague.goto(`${dialogue}/edit`);
    assert.equal(await colleague.getByText('You have unsaved text').count(), 0, 'a draft is its author’s alone');
    await fill(colleague, { title: 'Another title' });
    await press(colleague, 'Save');

    await page.goto(`${dialogue}/edit`);
    await assertNotice(page, 'What is saved has changed since.');
    await leaveBy(page, () => page.getByRole('link', { name: 'Restore it' }).click());
    await check();
    assert.equal(await page.locator('main [name=summary]').inputValue(), 'Words that were not saved.');
    await press(page, 'Save');
    assert.match(await page.locator('main').innerText(), /Another title/);
    await press(page, 'Save');
    await page.goto(dialogue);
    const plan = await page.locator('main').innerText();
    assert.match(plan, /Another title/);
    assert.match(plan, /Words that were not saved/);
    await page.goto(`${dialogue}/edit`);
    assert.equal(await page.getByText('You have unsaved text').count(), 0);
  });

  chapter('is discarded', async ({ page, signIn, javaScript, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/edit`);
    await typeAndLeave(page, { title: 'Not so' }, javaScript);
    await page.goto(`${dialogue}/edit`);
    await press(page, 'Discard it');
    await assertNotice(page, 'The unsaved text has been discarded');
    assert.equal(await page.locator('main [name=title]').inputValue(), 'Another title');
    await check();
    await page.goto(`${dialogue}/edit`);
    assert.equal(await page.getByText('You have unsaved text').count(), 0);
  });

  chapter('of a template and of a concept note are kept, too', async ({ page, signIn, javaScript, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/processes/new');
    await fill(page, { title: 'Towards the Forum', language: 'en' });
    await press(page, 'Save');
    const process = new URL(page.url()).pathname;
    await page.goto(`${process}/template`);
    await page.locator('main [name=heading]').first().fill('Background');
    await press(page, 'Save as a new version');
    await page.goto(`${dialogue}/edit`);
    await page.locator('main [name=process]').selectOption({ label: 'Towards the Forum' });
    await press(page, 'Save');
    await page.goto(`${dialogue}/concept-note`);
    const name = await page.locator('main textarea').first().getAttribute('name');
    await typeAndLeave(page, { [name]: 'Where we stand.' }, javaScript);
    await page.goto(`${dialogue}/concept-note`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Restore it' }).click());
    assert.equal(await page.locator('main textarea').first().inputValue(), 'Where we stand.');
    await check();
    await press(page, 'Save');
    await page.goto(`${dialogue}/concept-note`);
    assert.equal(await page.getByText('You have unsaved text').count(), 0);
    assert.equal(await page.locator('main textarea').first().inputValue(), 'Where we stand.');
  });
}, { begin });

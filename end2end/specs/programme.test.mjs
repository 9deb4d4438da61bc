// The programme of a dialogue, from its first session to the public page and the agenda on paper.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

async function addSession(page, dialogue, values) {
  await page.goto(`${dialogue}/programme/new`);
  await fill(page, { kind: 'panel', ...values });
  await press(page, 'Save');
  await assertNotice(page, 'The session has been added');
}

story('A programme', ({ chapter }) => {
  let dialogue;

  chapter('has sessions that begin where the last one ended', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await createDialogue(page, { date: dayFromNow(40), respond_by: dayFromNow(20) });
    await page.goto(`${dialogue}/programme`);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Add a session' }).click());
    assert.equal(await page.locator('[name=start]').inputValue(), '14:00', 'the meeting begins then');
    await fill(page, { title: 'Opening', minutes: '900' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Minutes/);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Opening');
    await check();
    await fill(page, { minutes: '30' });
    await press(page, 'Save');
    await page.goto(`${dialogue}/programme/new`);
    assert.equal(await page.locator('[name=start]').inputValue(), '14:30');
    await addSession(page, dialogue, { title: 'Interviews', start: '14:45', minutes: '45', track: 'A', room: 'Room XXI', languages: ['en', 'fr'] });
    await addSession(page, dialogue, { title: 'Appeals', start: '15:00', minutes: '45', track: 'B', room: 'room xxi' });
    await check();
  });

  chapter('shows beside the row what cannot stay', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/programme`);
    await assertNotice(page, '2 sessions cannot stay as they are');
    const rows = await page.locator('#day-1 tbody tr').allInnerTexts();
    assert.match(rows[1], /Interviews[^]*15 minutes without a session[^]*also used by “?.?Appeals[^]*No interpreter for/);
    await check();
    await page.locator('select[name=zone]').selectOption('Africa/Nairobi');
    await leaveBy(page, () => page.getByRole('button', { name: 'Show', exact: true }).click());
    assert.match(await page.locator('#day-1').innerText(), /in Nairobi/);
  });

  chapter('names people from the directory', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/programme`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Interviews' }).click());
    await page.locator('main [name=q]').fill('a');
    await leaveBy(page, () => page.locator('#find').getByRole('button', { name: 'Search' }).click());
    const name = await page.locator('#found tbody th').first().innerText();
    await check();
    await page.locator('#found select').first().selectOption('chair');
    await leaveBy(page, () => page.locator('#found button').first().click());
    assert.match(await page.locator('#people').innerText(), new RegExp(`${name}[^]*Chair`));
    await check();
    await page.goto(`${dialogue}/programme`);
    assert.ok((await page.locator('#day-1').innerText()).includes(name));
    assert.equal(await page.locator('.split-bar').count(), 2, 'gender and regional group are drawn');
  });

  chapter('is put in order by buttons alone', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await addSession(page, dialogue, { title: 'Closing', start: '16:00', minutes: '30' });
    await page.goto(`${dialogue}/programme`);
    const up = page.getByRole('button', { name: 'Move up Closing' });
    await up.focus();
    await leaveBy(page, () => page.keyboard.press('Enter'));
    await assertNotice(page, 'The session has been moved');
    const titles = await page.locator('#day-1 tbody th a').allInnerTexts();
    assert.deepEqual(titles, ['Closing', 'Interviews', 'Appeals', 'Opening']);
    await check();
  });

  chapter('is put in order by dragging where there is a script', async ({ page, signIn, check, javaScript }) => {
    if (!javaScript) return;
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/programme`);
    const row = (title) => page.locator('#day-1 tbody tr', { has: page.getByRole('link', { name: title, exact: true }) });
    const handle = row('Opening').locator('td.handle');
    await handle.waitFor();
    await leaveBy(page, () => handle.dragTo(row('Closing').locator('td').first(), { targetPosition: { x: 20, y: 4 } }));
    await assertNotice(page, 'The session has been moved');
    const titles = await page.locator('#day-1 tbody th a').allInnerTexts();
    assert.deepEqual(titles, ['Opening', 'Interviews', 'Appeals', 'Closing'], 'the two of no track change places');
    await check();
  });

  chapter('is read by the public once it is published, and prints', async ({ page, signIn, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await page.goto(dialogue);
    await press(page, 'Convene');
    await page.goto(`${dialogue}/programme`);
    await press(page, 'Publish the programme');
    await assertNotice(page, 'The programme has been published');
    await check();
    await page.goto(`${dialogue}/programme/agenda`);
    await check();
    const reader = await someoneElse();
    await reader.goto('/dialogues?lang=en');
    await leaveBy(reader, () => reader.getByRole('link', { name: 'Better first decisions' }).first().click());
    await leaveBy(reader, () => reader.getByRole('link', { name: 'Read the programme' }).click());
    const path = new URL(reader.url()).pathname;
    for (const [lang, words] of Object.entries({ en: 'Interpretation', fr: 'Interprétation', es: 'Interpretación', ar: 'الترجمة الشفوية', ru: 'Устный перевод', zh: '口译' })) {
      await reader.goto(`${path}?lang=${lang}&zone=Africa/Nairobi`);
      assert.match(await reader.locator('#day-1').innerText(), new RegExp(words));
      await check(reader);
    }
    await reader.emulateMedia({ media: 'print' });
    assert.equal(await reader.locator('select[name=zone]').isVisible(), false, 'paper asks nothing');
    assert.ok(await reader.locator('#day-1').isVisible());
  });
}, { begin });

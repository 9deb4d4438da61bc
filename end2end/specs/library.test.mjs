// Officers keep a library, have it looked at and publish it; readers find, cite and follow what is in it, and other
// sites show the calendar in a frame.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, dayFromNow, fill, press } from '../lib/desk.mjs';
import { journeys, story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

const ENTRY = {
  kind: 'guidance',
  language: 'en',
  title: 'Interviewing by remote link',
  summary: 'What changes when interviewer and applicant are in different rooms.',
  body: 'Test the line first.\n\nTell the applicant who else is in the room.',
  link: 'https://guidance.example.org/remote',
  themes: ['interviewing'],
  authors: 'Refugee Voices',
  year: '2024',
};

const file = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const LIST = 'Test the line with the interpreter before the applicant comes.\n';

/** Fills the form of a file on the page of an entry and sends it. */
async function add(page, values, chosen) {
  const form = page.locator('details', { hasText: 'Add a file' });
  if (!(await form.evaluate((one) => one.open))) await form.locator('summary').click();
  await fill(page, values);
  if (chosen) await page.locator('main [name=file]').setInputFiles(chosen);
  await press(page, 'Add the file');
}

story('An entry of the library', ({ chapter }) => {
  let entry;
  let address;
  let given;

  chapter('begins as a draft that nobody but the desk sees', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/library');
    assert.match(await page.locator('main').innerText(), /The library holds nothing yet/);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'New entry' }).click());
    await check();
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Type/);
    await fill(page, { ...ENTRY, year: 'soon' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Year/);
    assert.equal(await page.locator('[name=title]').inputValue(), ENTRY.title, 'what was typed is kept');
    await check();
    await fill(page, { year: ENTRY.year });
    await press(page, 'Save');
    await assertNotice(page, 'The entry has been made');
    await check();
    entry = new URL(page.url()).pathname;
    await page.goto('/library');
    assert.doesNotMatch(await page.locator('main').innerText(), /remote link/);
  });

  chapter('is translated beside its original', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(entry);
    await leaveBy(page, () => page.locator('#texts tr', { hasText: 'Arabic' }).getByRole('link').click());
    assert.match(await page.locator('main').innerText(), /What changes when interviewer/, 'the original stands beside it');
    await check();
    await fill(page, { title: 'المقابلة عن بُعد', summary: 'ما يتغير حين يكون الطرفان في غرفتين.' });
    await press(page, 'Save');
    await assertNotice(page, 'saved');
    assert.match(await page.locator('#texts').innerText(), /Translated/);
    await check();
  });

  chapter('holds files, each in its language', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(entry);
    assert.match(await page.locator('main').innerText(), /There are no files yet/);
    await add(page, { language: 'fr', title: 'Liste pour l’essai' }, file('liste.pdf', '<html>'));
    assert.match(await page.locator('.error-summary').innerText(), /File: .*none of the kinds that are taken/);
    assert.equal(await page.locator('main [name=title]').inputValue(), 'Liste pour l’essai', 'what was typed is kept');
    assert.equal(await page.locator('main [name=language]').inputValue(), 'fr');
    await check();
    await add(page, {}, file('liste.txt', 'Essayer la ligne.\n'));
    await assertNotice(page, 'The file has been added');
    await add(page, { language: 'ar', title: 'قائمة التجربة' }, file('قائمة.txt', 'جرّب الخط.\n'));
    await add(page, { language: 'en' }, file('../list <b>.txt', LIST));
    await check();
    assert.deepEqual(await page.locator('#files tbody th a').allInnerTexts(), ['list b.txt', 'Liste pour l’essai', 'قائمة التجربة']);
    assert.match(await page.locator('main').innerText(), /English, French,? and Arabic/, 'the languages of the material');

    await leaveBy(page, () => page.locator('#files tr', { hasText: 'list b.txt' }).getByRole('link', { name: /Change/ }).click());
    await check();
    await fill(page, { title: 'x'.repeat(301) });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Title of the file/);
    await check();
    await fill(page, { title: 'List for the test' });
    await press(page, 'Save');
    await assertNotice(page, 'saved');
    assert.match(await page.locator('#files').innerText(), /List for the test/);

    await leaveBy(page, () => page.locator('#files tr', { hasText: 'liste.txt' }).getByRole('link', { name: /Change/ }).click());
    await page.locator('summary', { hasText: 'Remove the file' }).click();
    assert.match(await page.locator('main').innerText(), /Nobody can open it afterwards/);
    await check();
    await press(page, 'Remove the file');
    await assertNotice(page, 'The file has been removed');
    assert.equal(await page.locator('#files tbody tr').count(), 2);
    const opened = await page.request.get(await page.locator('#files tbody a').first().getAttribute('href'));
    assert.deepEqual([opened.status(), await opened.text()], [200, LIST], 'the desk reads the file of a draft');
  });

  chapter('is published once somebody has looked at it', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(entry);
    await press(page, 'Submit for review');
    await assertNotice(page, 'in review');
    await press(page, 'Publish');
    assert.match(await page.locator('.error-summary').innerText(), /Not looked at yet/);
    await check();
    await page.goto(entry);
    await fill(page, { note: 'It holds.', due: dayFromNow(365) });
    await press(page, 'Record the review');
    await assertNotice(page, 'recorded');
    await press(page, 'Publish');
    await assertNotice(page, 'published');
    assert.match(await page.locator('main').innerText(), new RegExp(OFFICER.name));
    await check();
    address = await page.locator('main a[href^="/library/"]').first().getAttribute('href');
  });

  chapter('is read, cited and followed by everybody', async ({ page, check }) => {
    await page.goto('/library?lang=en');
    await leaveBy(page, () => page.getByRole('link', { name: ENTRY.title }).click());
    assert.equal(new URL(page.url()).pathname, address);
    assert.match(await page.locator('main').innerText(), /How to cite[\s\S]*Refugee Voices/);
    await check();
    await page.goto(`${address}?lang=ar`);
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    assert.match(await page.locator('h1').innerText(), /المقابلة/);
    await check();
    await page.goto(`${address}?lang=fr`);
    assert.match(await page.locator('main').innerText(), /pas été traduit/);
    await check();
    const links = page.locator('#files a');
    assert.deepEqual(await links.allInnerTexts(), ['List for the test', 'قائمة التجربة']);
    assert.deepEqual(await links.evaluateAll((all) => all.map((one) => one.hreflang)), ['en', 'ar'], 'seen from a French page');
    given = await links.first().getAttribute('href');
    assert.ok(given.startsWith(`${address}/files/`), given);
    const response = await page.request.get(given);
    assert.deepEqual([response.status(), await response.text()], [200, LIST]);
    assert.match(response.headers()['content-disposition'], /^attachment; filename="list b.txt"/);
    for (const [path, begins] of [[`${address}/cite.bib`, /^@misc\{/], [`${address}/cite.ris`, /^TY {2}- GEN/], ['/library.atom', /^<\?xml/]]) {
      const response = await page.request.get(path);
      assert.equal(response.status(), 200, path);
      assert.match(await response.text(), begins, path);
    }
    const listed = await (await page.request.get('/api/v1/library?kind=guidance')).json();
    assert.deepEqual(listed.items.map((one) => one.files.length), [2]);
  });

  chapter('is withdrawn with a reason that its address tells', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(entry);
    await page.locator('summary', { hasText: 'Withdraw' }).click();
    await press(page, 'Withdraw');
    assert.match(await page.locator('.error-summary').innerText(), /Reason/);
    await fill(page, { reason: 'There is a newer one.' });
    await press(page, 'Withdraw');
    await assertNotice(page, 'withdrawn');
    await check();
    await page.goto(address);
    assert.match(await page.locator('main').innerText(), /There is a newer one/);
    await check();
    assert.equal((await page.request.get(given)).status(), 404, 'its files are withdrawn with it');
    await page.goto('/desk/audit');
    assert.match(await page.locator('main').innerText(), /Added a file to an entry of the library/);
    assert.match(await page.locator('main').innerText(), /Withdrew an entry of the library/);
  });
}, { begin });

journeys('The library of the demonstration', ({ once, eachWay }) => {
  eachWay('is filtered, and counts what each filter would find', async ({ page, check }) => {
    await page.goto('/library?lang=en');
    const all = await page.locator('.card').count();
    assert.ok(all >= 8, `${all} entries`);
    await check();
    const label = await page.locator('[name=kind] option[value=guidance]').innerText();
    const count = Number(/\((\d+)\)/.exec(label)[1]);
    await page.locator('[name=kind]').selectOption('guidance');
    await leaveBy(page, () => page.locator('main form[method=get] button[type=submit]').first().click());
    assert.equal(await page.locator('.card').count(), count);
    await check();
    await page.goto('/library?language=ar&theme=reception');
    assert.equal(await page.locator('.card').count(), 1);
    await page.goto('/library?kind=film&year=1850');
    await check();
    await page.goto('/library/themes');
    await check();
  });

  eachWay('shows a practice under the name that its author chose', async ({ page, check }) => {
    await page.goto('/library?kind=good-practice&lang=en');
    await leaveBy(page, () => page.getByRole('link', { name: /Interviewing rooms/ }).click());
    assert.match(await page.locator('main').innerText(), /Made-up Child Protection Service/);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Read the contribution' }).click());
    assert.match(page.url(), /\/inputs\//);
    await check();
  });

  eachWay('gives files, and finds what stands in them', async ({ page, check }) => {
    await page.goto('/search?lang=en&q=chair+applicant+interpreter');
    const hit = page.getByRole('link', { name: /Before the interview/ });
    await leaveBy(page, () => hit.first().click());
    assert.match(page.url(), /\/library\/[^/]+#files$/);
    assert.match(await page.locator('#files').innerText(), /English · Plain text · 1 kB[\s\S]*French · Plain text/);
    await check();
  });

  for (const width of [1280, 768, 360]) {
    once(`fits a screen of ${width} px in both directions`, async ({ page, check }) => {
      for (const lang of ['en', 'ar']) {
        await page.goto(`/library?lang=${lang}`);
        const first = await page.locator('.card a').first().getAttribute('href');
        await page.goto('/library?kind=guidance&theme=interviewing&lang=en');
        const withFiles = await page.locator('.card a').first().getAttribute('href');
        for (const path of ['/library', '/library/themes', first, withFiles, '/embed/calendar']) {
          await page.goto(`${path}?lang=${lang}`);
          const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
          assert.ok(wide <= seen, `${path} in ${lang} is ${wide} px wide on a screen of ${seen} px`);
          await check();
        }
      }
    }, { width });
  }
});

journeys('Another site', ({ eachWay }) => {
  eachWay('shows the calendar and a programme in a frame', async ({ page, url, check }) => {
    await page.goto('/dialogues?lang=en');
    await page.locator('summary', { hasText: 'Show this on your website' }).click();
    const line = await page.locator('#embed-code').inputValue();
    assert.match(line, /^<iframe src="[^"]+\/embed\/calendar\?lang=en" title="[^"]+"/);
    await check();
    await page.goto('/embed/calendar?lang=ar');
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    await check();
    assert.deepEqual((await page.context().cookies()).filter(({ value }) => value === 'ar'), [], 'no cookie is left');
    const body = `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>${line}</html>`;
    await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/elsewhere');
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    assert.match(await frame.locator('main').innerText(), /Dialogues to come/);
    const link = frame.locator('li a').first();
    const to = await link.getAttribute('href');
    await leaveBy(page, () => link.click());
    assert.equal(page.url(), new URL(to, url).href, 'what is followed opens in the whole window');
  });
});

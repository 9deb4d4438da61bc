// What follows a dialogue, at its own desk, and the drafts of the demonstration that go round for comments.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { fill, press } from '../lib/desk.mjs';
import { journeys } from '../lib/journey.mjs';

const OFFICER = 'officer@convener.example';
const WIDTHS = [1280, 768, 360];

/** Opens a dialogue of the demonstration by its title, and says where its desk is. */
async function openDialogue(page, title) {
  await page.goto('/desk/dialogues');
  await leaveBy(page, () => page.getByRole('link', { name: title }).first().click());
  return new URL(page.url()).pathname;
}

const tab = (page, name) =>
  leaveBy(page, () => page.getByRole('navigation', { name: 'This dialogue' }).getByRole('link', { name, exact: true }).click());

/** At each width and in Arabic: nothing is wider than the page, and axe has nothing to say. */
async function checkEverywhere(page, check, path) {
  for (const lang of ['en', 'ar']) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${path}?lang=${lang}`);
      assert.equal(await page.locator('html').getAttribute('dir'), lang === 'ar' ? 'rtl' : 'ltr');
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(over <= 0, `${path} in ${lang} at ${width} is ${over} px too wide`);
      await check();
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${path}?lang=en`);
}

journeys('What follows a dialogue', ({ eachWay }) => {
  eachWay('stands on its own tab, with answers, reports and where each comes from', async ({ page, signIn, check }) => {
    await signIn(OFFICER);
    const dialogue = await openDialogue(page, 'Demo: Light matches, one year on');
    await tab(page, 'Follow-up');
    assert.equal(new URL(page.url()).pathname, `${dialogue}/follow-up`);
    const row = page.locator('#recommendations tbody tr').first();
    assert.match(await row.innerText(), /Accepted[\s\S]*2 of 2 answered/);
    assert.match(await row.innerText(), /a first list holds four light matches/);
    assert.match(await page.locator('#board').innerText(), /Not started|Under way/);
    const way = page.locator('main section', { hasText: /Continues/ }).last();
    assert.match(await way.innerText(), /Continues 2022-/);
    await way.locator('summary').click();
    assert.match(await way.locator('.timeline').innerText(), /2022[\s\S]*Progress report[\s\S]*Adopted as a recommendation/);
    await checkEverywhere(page, check, `${dialogue}/follow-up`);

    await leaveBy(page, () => row.getByRole('link', { name: /^Ask organizations/ }).click());
    assert.match(page.url(), /\/desk\/recommendations\/2023-[^/]+\/ask$/);
  });

  eachWay('takes down what came by letter, and shows the last report', async ({ page, signIn }) => {
    await signIn(OFFICER);
    const dialogue = await openDialogue(page, 'Stocktaking of the Asylum Capacity Support Group');
    await tab(page, 'Follow-up');
    const row = page.locator('#recommendations tbody tr').first();
    await leaveBy(page, () => row.getByRole('link', { name: /^Write something down/ }).click());
    await page.locator('[name=kind][value=progress]').check();
    await page.locator('[name=author][value=secretariat]').check();
    const words = `A word of ${Date.now()}.`;
    await fill(page, { text: words });
    await press(page, 'Save');
    await page.goto(`${dialogue}/follow-up`);
    assert.ok((await page.locator('#recommendations').innerText()).includes(words), 'the last report is shown');
  });

  eachWay('says why there is nothing to follow up, and leads to the report', async ({ page, signIn, check }) => {
    await signIn(OFFICER);
    const draft = await openDialogue(page, 'Demo: Early legal advice, an exchange between ministries');
    await tab(page, 'Follow-up');
    assert.match(await page.locator('main').innerText(), /The report is not adopted yet/);
    await checkEverywhere(page, check, `${draft}/follow-up`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Open the report' }).click());
    assert.equal(new URL(page.url()).pathname, `${draft}/report`);
    const before = await openDialogue(page, 'Demo: Quality of first-instance decisions');
    await page.goto(`${before}/follow-up`);
    assert.match(await page.locator('main').innerText(), /once the dialogue was held/);
    await check();
    assert.equal((await page.goto('/desk/dialogues/01920000-0000-7000-8000-0000000fffff/follow-up')).status(), 404);
  });

  eachWay('is discussed while it is a draft, by those who took part', async ({ page, signIn, check }) => {
    await signIn(OFFICER);
    const dialogue = await openDialogue(page, 'Demo: Early legal advice, an exchange between ministries');
    await tab(page, 'Report');
    await leaveBy(page, () => page.getByRole('link', { name: 'Comments', exact: true }).click());
    const comments = await page.locator('#comments-1').innerText();
    assert.match(comments, /fair account of both days/);
    assert.match(comments, /within two years/);
    assert.match(await page.locator('main').innerText(), /Ministry of/);
    await checkEverywhere(page, check, `${dialogue}/report/comments`);
  });

  eachWay('has its comments decided about before the adoption, and is corrected after it', async ({ page, signIn, check }) => {
    await signIn(OFFICER);
    const dialogue = await openDialogue(page, 'Demo: Light matches, one year on');
    await page.goto(`${dialogue}/report/comments`);
    const text = await page.locator('#comments-1').innerText();
    for (const word of ['Accepted', 'Not accepted', 'Noted']) assert.ok(text.includes(word), `${word} in ${text}`);
    await checkEverywhere(page, check, `${dialogue}/report/comments`);
    await page.goto(`${dialogue}/report`);
    const open = page.locator('main').getByRole('link', { name: 'Open the public page' });
    await leaveBy(page, () => open.click());
    const outcome = new URL(page.url()).pathname;
    assert.match(await page.locator('main').innerText(), /law clinics/);
    await checkEverywhere(page, check, outcome);
  });
});

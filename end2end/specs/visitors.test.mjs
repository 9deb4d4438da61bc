// What somebody finds who comes to read, over the demo data.
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { leaveBy } from '../lib/browser.mjs';
import { journeys } from '../lib/journey.mjs';

const DIRECTIONS = { en: 'ltr', fr: 'ltr', es: 'ltr', ar: 'rtl', ru: 'ltr', zh: 'ltr' };

/** The first link of the content whose address matches. */
async function firstLink(page, pattern) {
  const all = await page.locator('main a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  const found = all.find((href) => pattern.test(href ?? ''));
  assert.ok(found, `no link like ${pattern} on ${page.url()}: ${all.join(' ')}`);
  return found;
}

async function open(page, path) {
  const response = await page.goto(path);
  assert.equal(response.status(), 200, path);
  assert.equal(await page.locator('h1').count(), 1, `${path} has one title`);
}

journeys('A reader', ({ once, eachWay }) => {
  eachWay('comes from the start to a dialogue and its outcome', async ({ page, check }) => {
    await open(page, '/');
    await check();
    await leaveBy(page, () => page.getByRole('navigation').getByRole('link', { name: 'Dialogues' }).first().click());
    await page.waitForURL('**/dialogues');
    await check();
    await open(page, '/outcomes');
    await check();
    const outcome = await firstLink(page, /^\/dialogues\/[^/]+\/outcomes$/);
    await open(page, outcome);
    assert.match(await page.locator('main').innerText(), /[0-9a-f]{64}/i, 'the hash of the adopted text is shown');
    await check();
    await open(page, outcome.replace('/outcomes', ''));
    await check();
  });

  eachWay('filters recommendations and finds one by its reference', async ({ page, check }) => {
    await open(page, '/recommendations');
    await check();
    const everything = await page.locator('main a[href^="/recommendations/"]').count();
    assert.ok(everything > 0, 'the demo data holds recommendations');
    const select = page.locator('main form[method=get] select').first();
    const choices = await select.locator('option').evaluateAll((options) => options.map(({ value }) => value).filter(Boolean));
    await select.selectOption(choices[0]);
    await leaveBy(page, () => page.locator('main form[method=get] button[type=submit]').first().click());
    await page.waitForURL(/\?/);
    await check();
    assert.ok((await page.locator('main a[href^="/recommendations/"]').count()) <= everything);
    await open(page, '/recommendations');
    const one = await firstLink(page, /^\/recommendations\/[^.?]+$/);
    await open(page, one);
    await check();
    await page.locator('#site-search').fill(one.split('/').pop());
    await leaveBy(page, () => page.locator('.site-search button').click());
    await page.waitForURL(/\/search/);
    assert.ok(await page.locator(`main a[href="${one}"]`).count(), 'the reference is found');
    await check();
  });

  eachWay('sees in the calendar what is when, and goes to it', async ({ page, check }) => {
    await open(page, '/');
    await leaveBy(page, () => page.getByRole('contentinfo').getByRole('link', { name: 'Calendar' }).click());
    await page.waitForURL('**/calendar');
    await check();
    // The next month with something in it, from here or from an empty month.
    const roundtable = page.getByRole('link', { name: 'Demo: Quality of first-instance decisions' });
    for (let months = 0; months < 6 && !(await roundtable.count()); months += 1) {
      const next = page.locator('main .actions a[href*="month="]').last();
      await leaveBy(page, () => next.click());
      await page.waitForURL(/month=\d{4}-\d{2}/);
    }
    await check();
    await leaveBy(page, () => roundtable.first().click());
    await page.waitForURL('**/dialogues/**');
    await open(page, '/calendar?month=2199-05');
    await check();
    assert.match(await page.locator('main').innerText(), /Nothing is announced/);
    await open(page, '/calendar?month=2199-05&lang=ar');
    await check();
  });

  eachWay('looks around in the library and reads about the site', async ({ page, check }) => {
    for (const path of ['/library', '/search', '/search?q=asylum', '/search?q=zzzzzz', '/accessibility', '/privacy', '/contact', '/sign-in']) {
      await open(page, path);
      await check();
    }
  });

  eachWay('chooses a language and stays on the page', async ({ page, check }) => {
    await open(page, '/dialogues');
    const dialogue = await firstLink(page, /^\/dialogues\/[^/?.]+$/);
    for (const [lang, dir] of Object.entries(DIRECTIONS)) {
      await open(page, dialogue);
      await page.locator('.language-menu summary').click();
      await leaveBy(page, () => page.locator(`.language-menu a[lang=${lang}]`).click());
      await page.waitForURL(new RegExp(dialogue));
      assert.deepEqual(await page.locator('html').evaluate((html) => [html.lang, html.dir]), [lang, dir]);
      await check();
      await open(page, '/');
      assert.equal(await page.locator('html').getAttribute('lang'), lang, 'the choice is remembered');
    }
  });

  eachWay('is answered in the language of the browser', async ({ page }) => {
    await open(page, '/');
    assert.deepEqual(await page.locator('html').evaluate((html) => [html.lang, html.dir]), ['ar', 'rtl']);
  }, { locale: 'ar' });

  eachWay('is told when there is no such page', async ({ page, check }) => {
    for (const path of ['/no-such-page', '/dialogues/no-such-dialogue', '/recommendations/1999-99-R99', '/outcomes/none.json', '/desk/nothing']) {
      const response = await page.goto(path);
      assert.ok([404, 200].includes(response.status()), `${path} answers ${response.status()}`);
      if (path !== '/desk/nothing') assert.equal(response.status(), 404, path);
      await check();
    }
  });

  once('fits a phone without scrolling sideways', async ({ page }) => {
    for (const lang of ['en', 'ar', 'ru']) {
      for (const path of ['/', '/dialogues', '/outcomes', '/recommendations', '/library', '/search?q=asylum']) {
        await open(page, `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
        const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
        assert.ok(wide <= seen, `${path} in ${lang} is ${wide} px wide on a screen of ${seen} px`);
      }
    }
  }, { width: 360 });

  once('gets feeds, calendars and data as what they are', async ({ page }) => {
    const files = {
      '/calendar.ics': /^text\/calendar/,
      '/outcomes.atom': /^application\/atom\+xml/,
      '/recommendations.csv': /^text\/csv/,
      '/api/openapi.json': /^application\/(openapi\+)?json/,
      '/api/v1/dialogues': /^application\/json/,
      '/api/v1/outcomes': /^application\/json/,
      '/api/v1/recommendations': /^application\/json/,
      '/api/v1/working-groups': /^application\/json/,
      '/sitemap.xml': /^(application|text)\/xml/,
      '/robots.txt': /^text\/plain/,
      '/healthz': /./,
      '/readyz': /./,
    };
    for (const [path, kind] of Object.entries(files)) {
      const response = await page.request.get(path);
      assert.equal(response.status(), 200, path);
      assert.match(response.headers()['content-type'] ?? '', kind, path);
      const body = await response.text();
      if (path.endsWith('.ics')) {
        const calendar = new ICAL.Component(ICAL.parse(body));
        assert.ok(calendar.getAllSubcomponents('vevent').length > 0, 'dialogues are in the calendar');
        assert.doesNotMatch(body, /ATTENDEE|mailto:(?!.*convener)/i, 'but nobody who takes part');
      }
      if (kind.source.includes('json')) JSON.parse(body);
    }
  });
});

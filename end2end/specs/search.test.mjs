// Somebody looks for words in what is public, over the demo data: in several scripts, by kind, and in files.
import assert from 'node:assert/strict';
import { WIDTHS, leaveBy } from '../lib/browser.mjs';
import { journeys } from '../lib/journey.mjs';

async function search(page, query, lang = 'en') {
  const response = await page.goto(`/search?lang=${lang}&${new URLSearchParams(query)}`);
  assert.equal(response.status(), 200);
}

const titles = (page) => page.locator('.result h2').allInnerTexts();

journeys('A search', ({ once, eachWay }) => {
  eachWay('finds words whatever their endings, marks them, and goes on by kind', async ({ page, check }) => {
    await page.goto('/?lang=en');
    await page.locator('#site-search').fill('asylum procedure');
    await leaveBy(page, () => page.locator('.site-search button').click());
    await page.waitForURL(/\/search/);
    assert.match(await page.getByRole('status').first().innerText(), /results? for “asylum procedure”/);
    const marked = await page.locator('.result mark').allInnerTexts();
    assert.ok(marked.length > 0 && marked.every((words) => /asylum|proced/i.test(words)), marked.join());
    await check();
    const kinds = page.locator('.kinds a');
    assert.match(await kinds.first().innerText(), /^Everything \(\d+\)$/);
    const last = kinds.last();
    const count = Number((await last.innerText()).match(/\((\d+)\)/)[1]);
    await leaveBy(page, () => last.click());
    assert.equal(await page.locator('.result').count(), Math.min(count, 20));
    assert.equal(await page.locator('.kinds a[aria-current]').count(), 1);
    await check();
    const href = await page.locator('.result h2 a').first().getAttribute('href');
    await leaveBy(page, () => page.locator('.result h2 a').first().click());
    assert.ok(page.url().includes(new URL(href, page.url()).pathname));
  });

  eachWay('finds what stands in files, and says when there is nothing and what helps', async ({ page, check }) => {
    await search(page, { q: 'ressortir l’essentiel', kind: 'document' });
    assert.match((await titles(page))[0], /Questions for the roundtable/);
    assert.equal(await page.locator('.result h2').first().getAttribute('lang'), 'fr');
    await check();
    await search(page, { q: 'Pregny gate' });
    assert.match(await page.locator('main').innerText(), /Nothing was found|has all of these words/, 'what is for participants is not found');
    await search(page, { q: 'zzzzzz', kind: 'report' });
    assert.match(await page.locator('.empty').innerText(), /Nothing was found for “zzzzzz”[^]*spelling/);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Search everywhere without filters' }).click());
    assert.equal(new URL(page.url()).searchParams.get('kind'), null);
  });

  once('takes whatever is typed as words', async ({ page, check }) => {
    for (const q of ['"', '*', "' OR 1=1 --", 'NEAR(', '<script>alert(1)</script>', 'title:', '()', '\u202e', 'a'.repeat(3000)]) {
      await search(page, { q });
    }
    await search(page, { q: '<mark>asylum</mark>' });
    assert.equal(await page.locator('mark mark').count(), 0);
    await check();
    const answer = await page.request.get('/api/v1/search?q=asylum&per_page=2');
    const list = await answer.json();
    assert.ok(list.total > 2 && list.items.length === 2 && list.pages === Math.ceil(list.total / 2));
    assert.deepEqual(Object.keys(list.items[0]).sort(), ['context', 'date', 'excerpt', 'kind', 'language', 'title', 'url']);
  });

  once('reads from right to left in Arabic, and fits a phone', async ({ page, check }) => {
    for (const lang of ['ar', 'zh', 'ru']) {
      await search(page, { q: 'asylum' }, lang);
      assert.ok(await page.locator('.result').count());
      await check();
    }
    await page.setViewportSize({ width: WIDTHS.phone, height: 800 });
    await search(page, { q: 'asylum' }, 'ar');
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= seen, `${wide} px wide on a screen of ${seen} px`);
    await check();
  });
});

// Documents to take along: from the page that they come from, in the language of the page.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { journeys } from '../lib/journey.mjs';

const OFFICER = 'officer@convener.example';
const WORD = /officedocument\.wordprocessingml/;

/** What a link leads to, fetched as the page would fetch it. */
async function file(page, link) {
  const answer = await page.request.get(new URL(await link.getAttribute('href'), page.url()).href);
  assert.equal(answer.status(), 200, answer.url());
  return { type: answer.headers()['content-type'], name: answer.headers()['content-disposition'], bytes: await answer.body() };
}

async function assertPapers(page, pdf, word) {
  const one = await file(page, page.getByRole('link', { name: pdf, exact: true }));
  assert.equal(one.type, 'application/pdf');
  assert.equal(one.bytes.subarray(0, 5).toString(), '%PDF-');
  assert.match(one.name, /^inline; filename="[a-z0-9-]+\.pdf"$/);
  const other = await file(page, page.getByRole('link', { name: word, exact: true }));
  assert.match(other.type, WORD);
  assert.equal(other.bytes.subarray(0, 2).toString(), 'PK');
  assert.match(other.name, /^attachment; filename="[a-z0-9-]+\.docx"$/);
}

journeys('Papers', ({ eachWay }) => {
  eachWay('are on the page of a published report, in the language of its reader', async ({ page, check }) => {
    await page.goto('/outcomes?lang=en');
    await leaveBy(page, () => page.locator('main .card a').first().click());
    await assertPapers(page, 'PDF', 'Word');
    await check();
    await page.goto(`${new URL(page.url()).pathname}?lang=ar`);
    await assertPapers(page, 'PDF', 'Word');
    const json = await file(page, page.getByRole('link', { name: 'JSON', exact: true }));
    const report = JSON.parse(json.bytes.toString('utf8'));
    const schema = await page.request.get(new URL(report.$schema).pathname);
    assert.equal((await schema.json()).$id, report.$schema);
    await check();
  });

  eachWay('are on the pages of concept note and programme at the desk', async ({ page, check, signIn }) => {
    await signIn(OFFICER);
    await page.goto('/desk/dialogues?lang=en');
    const address = await page.locator('main a[href^="/desk/dialogues/0"]').first().getAttribute('href');
    await page.goto(`${address}/programme/agenda`);
    await assertPapers(page, 'Download as PDF', 'Download for Word');
    await check();
    await page.goto(`${address}/programme/agenda?lang=zh`);
    await assertPapers(page, '下载 PDF 版', '下载 Word 版');
    await check();
  });
});

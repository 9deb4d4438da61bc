// What becomes of a recommendation: an officer follows it up and asks an organization, which answers and reports by a
// link without an account; civil society comments; everybody reads it, and a later recommendation takes it in.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const REFERENCE = '2021-01-R1';
const DESK = `/desk/recommendations/${REFERENCE}`;
const PUBLIC = `/recommendations/${REFERENCE}?lang=en`;

story('A recommendation after its report', ({ chapter }) => {
  const links = {};

  const ask = async (page, mailbox, part, nth) => {
    await page.goto(`${DESK}/ask`);
    await page.locator('[name=organisations]').nth(nth).check();
    await page.locator(`[name=part][value=${part}]`).check();
    await fill(page, { message: `Please speak as ${part}.` });
    await press(page, 'Send the mails');
    await assertNotice(page, 'The focal points are being written to');
    const mail = await mailbox.waitFor((one) => one.text.includes(`Please speak as ${part}.`), { what: `the mail to the ${part}` });
    links[part] = new URL(mail.links.find((one) => one.includes('/follow-up/'))).pathname;
  };

  chapter('is given an owner, a day and steps at the desk', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/recommendations');
    assert.match(await page.locator('#recommendations').innerText(), /2021-01-R1/);
    await check();
    await leaveBy(page, () => page.locator('#recommendations').getByRole('link', { name: REFERENCE }).click());
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Change the follow-up' }).click());
    await check();
    await page.locator('[name=status][value=will-not-be-done]').check();
    await fill(page, { reason: '' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Note on the implementation/);
    await check();
    await page.locator('[name=status][value=under-way]').check();
    await fill(page, { due: dayFromNow(60) });
    await press(page, 'Save');
    await assertNotice(page, 'Saved');
    await leaveBy(page, () => page.getByRole('link', { name: 'Add a step' }).click());
    await fill(page, { text: 'Hold a first roundtable.', done: '2022-05-05' });
    await press(page, 'Save');
    await assertNotice(page, 'The step is saved');
    await check();
  });

  chapter('is sent to an addressee and to civil society', async ({ page, signIn, mailbox, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${DESK}/ask`);
    await check();
    await press(page, 'Send the mails');
    assert.match(await page.locator('.error-summary').innerText(), /Organizations that are asked/);
    await ask(page, mailbox, 'addressee', 0);
    await ask(page, mailbox, 'commentator', 0);
    await page.goto(DESK);
    assert.match(await page.locator('#asked').innerText(), /No answer yet/);
    await check();
  });

  chapter('is answered behind the link, after a look at what will be sent', async ({ page, mailbox, check }) => {
    await page.goto(`${links.addressee}?lang=en`);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Give your answer' }).click());
    await check();
    await page.locator('[name=answer][value=accepted-in-part]').check();
    await press(page, 'Check before sending');
    assert.match(await page.locator('.error-summary').innerText(), /In your words/);
    await check();
    await fill(page, { text: 'We accept the first half.' });
    await press(page, 'Check before sending');
    assert.match(await page.locator('main').innerText(), /Check before you send[\s\S]*Accepted in part[\s\S]*We accept the first half\./);
    await check();
    await press(page, 'Change something');
    assert.equal(await page.locator('[name=text]').inputValue(), 'We accept the first half.');
    await press(page, 'Check before sending');
    await press(page, 'Send');
    await assertNotice(page, 'Sent');
    // It comes in the language of the focal point.
    await mailbox.waitFor((one) => one.text.includes(links.addressee) && !one.text.includes('Please speak as'), { what: 'the receipt' });
    await page.goto(`${links.addressee}/progress?lang=en`);
    await fill(page, { text: 'A first training was held.', evidence: 'https://example.org/training' });
    await press(page, 'Check before sending');
    await press(page, 'Send');
    await page.goto(`${links.addressee}/answer?lang=en`);
    await page.locator('[name=answer][value=accepted]').check();
    await press(page, 'Check before sending');
    await press(page, 'Send');
    await page.goto(`${links.addressee}?lang=ar`);
    await check();
    assert.equal((await page.goto(`${links.addressee}/comment`)).status(), 404);
    assert.equal((await page.goto('/follow-up/nobody-was-given-this')).status(), 404);
    await page.goto(`${links.commentator}/comment?lang=en`);
    await fill(page, { text: 'Nobody outside the capital was trained.' });
    await press(page, 'Check before sending');
    await press(page, 'Send');
    await assertNotice(page, 'Sent');
  });

  chapter('is read by everybody, answers apart from the support and comments beside the reports', async ({ page, check }) => {
    await page.goto(PUBLIC);
    const text = await page.locator('main').innerText();
    assert.match(text, /Support in the room[\s\S]*Endorsed/);
    assert.match(await page.locator('#answers').innerText(), /Accepted/);
    await page.locator('#answers summary').click();
    assert.match(await page.locator('#answers').innerText(), /We accept the first half\./);
    assert.match(await page.locator('#progress').innerText(), /A first training was held\./);
    assert.match(await page.locator('#comments').innerText(), /Nobody outside the capital/);
    assert.match(await page.locator('.timeline').innerText(), /Step done/);
    await check();
    await page.goto('/recommendations?lang=en&by=region&status=under-way');
    assert.match(await page.locator('#board').innerText(), /No region|States at large/);
    await check();
    await page.goto('/recommendations?lang=ar');
    await check();
  });

  chapter('keeps a comment back with a reason that everybody reads', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(DESK);
    const comment = page.locator('.statement', { hasText: 'Nobody outside the capital' });
    await leaveBy(page, () => comment.getByRole('link', { name: /Withhold/ }).click());
    await check();
    await press(page, 'Withhold');
    assert.match(await page.locator('.error-summary').innerText(), /Public reason/);
    await fill(page, { reason: 'It speaks of another recommendation.' });
    await press(page, 'Withhold');
    await assertNotice(page, 'Withheld');
    await page.goto(PUBLIC);
    const comments = await page.locator('#comments').innerText();
    assert.match(comments, /It speaks of another recommendation\./);
    assert.doesNotMatch(comments, /Nobody outside the capital/);
    await check();
  });

  chapter('goes on in a later one, and its address stays', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/recommendations');
    const later = (await page.locator('#recommendations a').allInnerTexts()).find((one) => one.startsWith('2023-'));
    await page.goto(`/desk/recommendations/${later}/lineage`);
    await check();
    await page.locator('[name=how][value=merges]').check();
    await fill(page, { earlier: '2021-01-R9' });
    await press(page, 'Link them');
    assert.match(await page.locator('.error-summary').innerText(), /Reference of the earlier recommendation/);
    await fill(page, { earlier: REFERENCE });
    await press(page, 'Link them');
    await assertNotice(page, 'Linked');
    await check();
    await page.goto(PUBLIC);
    assert.match(await page.locator('main').innerText(), new RegExp(`merged into ${later}`));
    await check();
  });

  chapter('travels in a sheet that comes back changed', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/recommendations');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download as CSV' }).click()]);
    const sheet = await readFile(await download.path(), 'utf8');
    assert.match(sheet, /2021-01-R2/);
    const upload = async (csv) => {
      await page.goto('/desk/recommendations/import');
      await page.setInputFiles('[name=file]', { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
      await press(page, 'Look at it');
    };
    await upload('reference,status\n2021-01-R2,soon\n');
    assert.match(await page.locator('main').innerText(), /1 row cannot be taken over/);
    await check();
    await upload('reference,status,due_on\n2021-01-R2,done,2024-01-31\n');
    assert.match(await page.locator('#preview').innerText(), /Changed/);
    await check();
    await press(page, 'Take over');
    await assertNotice(page, 'Taken over');
    await page.goto('/recommendations/2021-01-R2?lang=en');
    assert.match(await page.locator('main').innerText(), /Done/);
  });
}, { begin, demo: true });

// A dialogue on the eve of another one: tied by rule, seen before anything moves, and moved along with it.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, conveneAndInvite, createDialogue, dayFromNow, drawShortlist, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

const tiedTo = (page) => page.locator('.summary-row', { hasText: 'Tied to' }).first();
const day = (page) => page.locator('.facts').innerText();

story('A dialogue on the eve of another', ({ chapter }) => {
  let review;
  let eve;

  chapter('is tied by rule after a look at what that changes', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    review = await createDialogue(page, { title: 'The review', date: dayFromNow(60), respond_by: dayFromNow(40), mode: 'in-person' });
    eve = await createDialogue(page, { title: 'The eve', date: dayFromNow(50), respond_by: dayFromNow(30), place: 'Geneva' });
    await leaveBy(page, () => tiedTo(page).getByRole('link').click());
    await check();
    await press(page, 'Tie');
    assert.match(await page.locator('.error-summary').innerText(), /Which dialogue it follows/);
    await check();
    const choice = await page.locator('[name=parent] option', { hasText: 'The review' }).getAttribute('value');
    await fill(page, { parent: choice, days: '1', side: 'before' });
    await press(page, 'Tie');
    assert.match(await page.locator('#changes').innerText(), new RegExp(dayFromNow(59)), 'nothing has moved before it was seen');
    await check();
    await press(page, 'Save');
    await assertNotice(page, 'The dialogue is tied');
    assert.match(await tiedTo(page).innerText(), /The review[^]*on the day before/);
    await check();
  });

  chapter('moves along, and those who are invited there are told', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await drawShortlist(page, eve);
    await conveneAndInvite(page, eve);
    await page.goto(`${review}/edit`);
    await fill(page, { date: dayFromNow(70) });
    await press(page, 'Save');
    assert.match(await page.locator('main').innerText(), /Moves along: .?The eve[^]*10 people will be told/);
    await check();
    await press(page, 'Save and tell');
    await page.goto(eve);
    const moved = new Date(Date.now() + 69 * 86_400_000).getUTCDate();
    assert.match(await day(page), new RegExp(`\\b${moved}\\b`));
    await page.goto(review);
    assert.match(await page.locator('main').innerText(), /Tied to this one[^]*The eve/);
    await check();
  });

  chapter('is not moved by itself until it is untied', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${eve}/edit`);
    await fill(page, { date: dayFromNow(80) });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /tied to another one/);
    assert.equal(await page.locator('[name=date]').inputValue(), dayFromNow(80));
    await check();
    await page.goto(`${eve}/tie`);
    await press(page, 'Untie; it stays where it is');
    await assertNotice(page, 'no longer tied');
  });
}, { begin });

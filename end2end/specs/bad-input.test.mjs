// What goes wrong in practice: too late, twice, by somebody else, or with text that is meant to do harm.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { addOfficer, signInLink } from '../lib/server.mjs';
import { story } from '../lib/journey.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, importContacts, invitedDialogue, plan, press, uploadContacts } from '../lib/desk.mjs';
import { answer, choose, goOn, invitations, rsvpLink } from '../lib/delegate.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

// A closing tag, a right-to-left override, a line break that wants to become a header, a formula for a spreadsheet.
const SCRIPT = '"><script>window.hacked = true</script><img src=x onerror="window.hacked=true">';
const OVERRIDE = 'Ann\u202egpj.exe\u202c Reed';
const INJECTED = 'Reed\r\nBcc: everybody@example.org\r\n\r\nHello';

const FORMULA = '=HYPERLINK("https://evil.example","Ministry")';

/** Nothing of what was typed has become a part of the page. */
async function assertHarmless(page) {
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator('main script, main img[src=x]').count(), 0, `there is a strange element on ${page.url()}`);
}

story('Bad input', ({ chapter }) => {
  chapter('a sign-in link works once, and a made-up one never', async ({ page, check, server, someoneElse }) => {
    const link = await signInLink(server, OFFICER.email);
    await page.goto(link);
    await check();
    await page.goto(link);
    await press(page, 'Sign in');
    await page.waitForURL('**/desk**');
    const other = await someoneElse();
    const spent = await other.goto(link);
    assert.equal(spent.status(), 410);
    await assertNotice(other, 'This link cannot be used any more');
    await check(other);
    const madeUp = await other.goto('/sign-in/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    assert.equal(madeUp.status(), 410);
    const desk = await other.goto('/desk/dialogues');
    assert.match(desk.url(), /\/sign-in\?next=/);
  });

  chapter('an empty form says what is missing and keeps what was typed', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues/new');
    await fill(page, plan({ title: '', seats: 'many', end_time: '13:00', place: 'Nairobi' }));
    await press(page, 'Create a dialogue');
    assert.match(await page.title(), /Error|Problem/i);
    await assertNotice(page, 'There is a problem');
    assert.equal(await page.locator('[name=place]').inputValue(), 'Nairobi');
    assert.equal(await page.locator('[name=seats]').inputValue(), 'many');
    for (const name of ['title', 'seats']) {
      assert.equal(await page.locator(`[name=${name}]`).getAttribute('aria-invalid'), 'true', name);
    }
    await check();
    await page.locator('.error-summary a').first().click();
    assert.equal(await page.evaluate(() => location.hash.length > 1), true);
  });

  chapter('the same form sent twice makes one dialogue', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues/new');
    await fill(page, plan({ title: 'Sent twice' }));
    const form = await page.locator('main form').first().evaluate((one) => [...new FormData(one)].map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&'));
    const post = () => page.request.post('/desk/dialogues/new', { data: form, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(page.url()).origin, 'sec-fetch-site': 'same-origin' }, maxRedirects: 0 });
    const answers = await Promise.all([post(), post(), post()]);
    assert.deepEqual(answers.map((one) => one.status()), [303, 303, 303]);
    assert.equal(new Set(answers.map((one) => one.headers().location)).size, 1);
    await page.goto('/desk/dialogues');
    assert.equal(await page.getByRole('link', { name: 'Sent twice' }).count(), 1);
    await check();
  });

  chapter('hostile words stay words', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    const dialogue = await createDialogue(page, { title: `Hostile ${SCRIPT}`, summary: SCRIPT, place: `Geneva ${SCRIPT}` });
    await page.goto(dialogue);
    assert.ok((await page.locator('h1').innerText()).includes('<script>'), 'they are shown as they were typed');
    await assertHarmless(page);
    await press(page, 'Convene');
    const shown = await page.getByRole('link', { name: 'Public page' }).evaluate((link) => link.href);
    for (const path of ['/desk', '/desk/dialogues', `${dialogue}/edit`, `${dialogue}/balance`, `${dialogue}/invitations`, '/desk/audit', '/', '/dialogues', shown, `/search?q=${encodeURIComponent(SCRIPT)}`, `/desk/dialogues?q=${encodeURIComponent(SCRIPT)}`, `/recommendations?theme=${encodeURIComponent(SCRIPT)}`]) {
      await page.goto(path);
      await assertHarmless(page);
      await check();
    }
  });

  chapter('hostile names from a list stay names', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    const header = 'external_id,given_name,family_name,gender,email,languages,organisation,organisation_type,country,mandate_scope,themes,position';
    const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
    const row = (id, given, family, body = 'Ministry of the Interior') => [id, quoted(given), quoted(family), 'woman', `${id.toLowerCase()}@example.org`, 'en', quoted(body), 'state', 'KEN', 'national', 'appeals', quoted(SCRIPT)].join(',');
    const csv = [header, row('H001', SCRIPT, 'Script'), row('H002', OVERRIDE, 'Override'), row('H003', 'Crlf', INJECTED), row('H004', 'Formula', 'Cell', FORMULA)].join('\r\n');
    await uploadContacts(page, { name: 'hostile.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await assertHarmless(page);
    await check();
    assert.ok((await page.locator('main').innerText()).includes('=HYPERLINK'), 'what begins like a formula is refused');
    await page.locator('main [name=skip]').check();
    await leaveBy(page, () => page.locator('main form .button-primary').click());
    await page.waitForLoadState('load');
    await page.goto('/desk/directory');
    await assertHarmless(page);
    assert.doesNotMatch(await page.locator('main').innerText(), /\u202e/, 'the override is taken out');
    await check();
    await page.goto('/desk/directory?q=Script');
    await leaveBy(page, () => page.locator('main table a').first().click());
    await assertHarmless(page);
    await check();
  });

  chapter('text that wants to be a mail header stays text', async ({ page, signIn, mailbox, check, someoneElse }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    const dialogue = await invitedDialogue(page, { title: 'On time and late', seats: '3' });
    const [mail] = await invitations(mailbox, 3);
    const guest = await someoneElse();
    await answer(guest, rsvpLink(mail), 'declined', { comment: `${SCRIPT}\nBcc: everybody@example.org` });
    await assertHarmless(guest);
    await check(guest);
    const all = await mailbox.all();
    for (const one of all) assert.ok(!one.to.includes('everybody@example.org') && one.to.length === 1);
    await page.goto(`${dialogue}/invitations?show=declined`);
    await leaveBy(page, () => page.locator('#invitations tbody a').first().click());
    await assertHarmless(page);
    await check();
  });

  chapter('an answer after the deadline is not taken, but a seat can be given up', async ({ page, signIn, mailbox, check, someoneElse }) => {
    const links = (await invitations(mailbox, 3)).map(rsvpLink);
    const early = await someoneElse();
    await answer(early, links[1], 'accepted');
    const slow = await someoneElse();
    await slow.goto(`${links[2]}?lang=en`);
    await choose(slow, 'accepted');
    await goOn(slow);
    // While the last page is open, the officer closes the list.
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues');
    await leaveBy(page, () => page.getByRole('link', { name: 'On time and late' }).click());
    const dialogue = new URL(page.url()).pathname;
    await page.goto(`${dialogue}/edit`);
    await fill(page, { respond_by: dayFromNow(-1) });
    await press(page, 'Save');
    await goOn(slow);
    assert.match(await slow.locator('main').innerText(), /deadline for answers has passed/i);
    await check(slow);
    await slow.goto(links[2]);
    assert.deepEqual(await slow.locator('main input[name=answer]').evaluateAll((all) => all.map(({ value }) => value)), ['declined', 'substitute']);
    await check(slow);
    await early.goto(links[1]);
    await leaveBy(early, () => early.locator('main a[href*="answer=declined"]').click());
    await goOn(early);
    await goOn(early);
    await check(early);
    await page.goto(`${dialogue}/invitations?show=declined`);
    assert.equal(await page.locator('#invitations tbody tr').count(), 2);
  });

  chapter('a link that is broken in two leads to a page that helps', async ({ page, mailbox, check }) => {
    const link = rsvpLink((await invitations(mailbox, 3))[0]);
    for (const broken of [link.slice(0, -5), `${link}x`, link.replace(/rsvp\/.*/, 'rsvp/%00%ff')]) {
      const response = await page.goto(broken);
      assert.ok([400, 404].includes(response.status()), `${response.status()} for ${broken}`);
      await check();
    }
  });

  chapter('a form that comes from another site is refused', async ({ page, signIn, url }) => {
    await signIn(OFFICER.email);
    const response = await page.request.post('/desk/dialogues/new', { form: { title: 'Foreign' }, headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, maxRedirects: 0 });
    assert.equal(response.status(), 403);
    await page.goto(`${url}/desk/dialogues`);
    assert.equal(await page.getByRole('link', { name: 'Foreign' }).count(), 0);
  });
}, { begin });

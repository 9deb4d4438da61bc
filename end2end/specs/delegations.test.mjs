// A ministry is invited as such: its focal point names people by a link, the secretariat returns one and confirms
// another, and whoever is confirmed is invited; an adviser sits behind the table.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

story('A delegation that its focal point names', ({ chapter }) => {
  let dialogue;
  let link;

  const name = (page, values) => fill(page, { language: 'en', ...values });
  const choose = (page, role) => page.locator(`[name=role][value=${role}]`).check();

  chapter('begins with the invitation of organizations, not of people', async ({ page, signIn, mailbox, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await createDialogue(page);
    await press(page, 'Convene');
    await page.goto(`${dialogue}/delegations`);
    assert.match(await page.locator('main').innerText(), /No delegation is invited/);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Invite delegations' }).click());
    await check();
    await press(page, 'Send the invitations');
    assert.match(await page.locator('.error-summary').innerText(), /Organizations/);
    await check();
    await page.locator('[name=organisations]').first().check();
    await fill(page, { table_seats: '1', adviser_seats: '1', nominate_by: dayFromNow(10), message: 'Please name your delegation early.' });
    await press(page, 'Send the invitations');
    await assertNotice(page, 'The focal points are being written to');
    assert.match(await page.locator('#delegations').innerText(), /No answer yet/);
    await check();
    const mail = await mailbox.waitFor((one) => /\/delegation\//.test(one.text), { what: 'the invitation of the organization' });
    assert.match(mail.text, /Please name your delegation early/);
    link = new URL(mail.links.find((one) => one.includes('/delegation/'))).pathname;
  });

  chapter('continues behind the link: people are named within the seats, with a letter', async ({ page, check }) => {
    await page.goto(`${link}?lang=en`);
    assert.match(await page.locator('main').innerText(), /Nobody is named yet/);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Name somebody' }).click());
    await check();
    await press(page, 'Send the nomination');
    assert.match(await page.locator('.error-summary').innerText(), /Role/);
    await check();
    await choose(page, 'head');
    await name(page, { given_name: 'Wanjiru', family_name: 'Mwangi', email: 'wanjiru@interior.example', position: 'Director' });
    await press(page, 'Send the nomination');
    await assertNotice(page, 'Sent to the secretariat');
    await page.goto(`${link}/people/new?lang=en`);
    await choose(page, 'delegate');
    await name(page, { given_name: 'Njeri', family_name: 'Kamau', email: 'njeri@interior.example' });
    await press(page, 'Send the nomination');
    assert.match(await page.locator('.error-summary').innerText(), /Role/);
    assert.equal(await page.locator('[name=given_name]').inputValue(), 'Njeri');
    await choose(page, 'adviser');
    await press(page, 'Send the nomination');
    await assertNotice(page, 'Sent to the secretariat');
    await page.setInputFiles('[name=file]', { name: 'note verbale.pdf', mimeType: 'application/pdf', buffer: PDF });
    await press(page, 'Send the letter');
    await assertNotice(page, 'The secretariat has your letter');
    assert.match(await page.locator('main').innerText(), /note verbale\.pdf/);
    await check();
    await page.goto(`${link}?lang=ar`);
    await check();
    assert.equal((await page.goto('/delegation/nobody-was-given-this')).status(), 404);
  });

  chapter('reaches the desk, where one is returned with a reason and the other confirmed', async ({ page, signIn, mailbox, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/delegations`);
    assert.equal(await page.locator('[name=delegates]').count(), 2);
    await check();
    await leaveBy(page, () => page.locator('#delegations tbody a').first().click());
    assert.match(await page.locator('main').innerText(), /note verbale\.pdf/);
    await check();
    const adviser = page.locator('#people tr', { hasText: 'Njeri Kamau' });
    await adviser.locator('summary').click();
    await adviser.locator('textarea').fill('Please send somebody from the appeals body.');
    await press(page, /Return with a reason/, adviser);
    await assertNotice(page, 'Returned');
    await page.goto(`${dialogue}/delegations`);
    await page.locator('[name=delegates]').check();
    await press(page, 'Confirm those selected');
    await assertNotice(page, 'Confirmed');
    const invitation = await mailbox.waitFor((one) => one.to.includes('wanjiru@interior.example') && one.calendars.length > 0, { what: 'the invitation of the delegate' });
    assert.equal(invitation.calendars[0].method, 'REQUEST');
    await page.goto(`${dialogue}/invitations`);
    assert.match(await page.locator('main').innerText(), /Wanjiru Mwangi/);
  });

  chapter('goes on with the reason and a replacement, and the seat passes in one moment', async ({ page, signIn, check }) => {
    await page.goto(`${link}?lang=en`);
    assert.match(await page.locator('#named').innerText(), /somebody from the appeals body/);
    await leaveBy(page, () => page.locator('#named tr', { hasText: 'Njeri' }).getByRole('link', { name: /Change/ }).click());
    assert.match(await page.locator('main').innerText(), /appeals body/);
    await check();
    await name(page, { given_name: 'Akinyi', email: 'akinyi@interior.example' });
    await press(page, 'Send the nomination');
    await assertNotice(page, 'Sent to the secretariat');
    await leaveBy(page, () => page.locator('#named tr', { hasText: 'Wanjiru' }).getByRole('link', { name: /Replace/ }).click());
    await check();
    await name(page, { given_name: 'Otieno', family_name: 'Ouma', email: 'otieno@interior.example' });
    await press(page, 'Send the nomination');
    await assertNotice(page, 'Sent to the secretariat');
    assert.match(await page.locator('#named tr', { hasText: 'Otieno' }).innerText(), /in the place of Wanjiru Mwangi/);
    await check();
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/delegations`);
    for (const box of await page.locator('[name=delegates]').all()) await box.check();
    await press(page, 'Confirm those selected');
    await page.goto(`${link}?lang=en`);
    assert.match(await page.locator('#named tr', { hasText: 'Wanjiru Mwangi' }).first().innerText(), /Replaced/);
    await leaveBy(page, () => page.locator('#named tr', { hasText: 'Akinyi' }).getByRole('link', { name: /Withdraw/ }).click());
    await check();
    await press(page, 'Withdraw');
    await assertNotice(page, 'Withdrawn');
  });
}, { begin });

// Registration without an account: the desk opens it with a form of its own, people register, wait, change and
// withdraw by their link, and the desk decides about the others.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

/** What somebody types about themselves. */
const who = (name, more = {}) => ({
  given_name: 'Grace',
  family_name: name,
  email: `${name.toLowerCase()}@ngo.example`,
  organisation: 'Legal Aid Nairobi',
  organisation_type: 'ngo',
  country: 'KEN',
  language: 'en',
  ...more,
});

story('Registration without an account', ({ chapter }) => {
  let dialogue;
  let register;

  /** Registers somebody from the public page to the page that says so. */
  async function registers(page, name, more = {}) {
    await page.goto(`${register}?lang=en`);
    await fill(page, who(name, more));
    await page.locator('main [name=field-f4][value=no]').check();
    await press(page, 'Check your answers');
    await press(page, 'Send the registration');
  }

  /** The path behind the link in somebody's mail. */
  async function linkOf(mailbox, name, subject) {
    const mail = await mailbox.waitFor((one) => one.to.includes(`${name.toLowerCase()}@ngo.example`) && subject.test(one.subject), { what: `the mail to ${name}` });
    return { mail, path: new URL(mail.links.find((link) => link.includes('/registrations/'))).pathname };
  }

  chapter('is opened at the desk with seats, a waitlist and a question with a condition', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    dialogue = await createDialogue(page, { seats: '5' });
    await page.goto(`${dialogue}/registrations`);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Open the registration' }).click());
    await check();
    await fill(page, { seats: 'many' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Seats given by registration/);
    assert.equal(await page.locator('[name=seats]').inputValue(), 'many');
    await check();
    await fill(page, { seats: '1', text: 'Everybody who works on appeals is welcome.' });
    await press(page, 'Save');
    await assertNotice(page, 'The registration has been saved');
    await page.goto(`${dialogue}/registrations/form?kind=yes-no`);
    await check();
    await fill(page, { label: 'Do you need a visa?', purpose: 'To support your visa' });
    await press(page, 'Save');
    await assertNotice(page, 'The form has been saved');
    await page.goto(`${dialogue}/registrations/form?kind=identity-document`);
    await fill(page, { required: 'yes', when: 'f4=yes' });
    await press(page, 'Save');
    assert.match(await page.locator('#fields').innerText(), /Only if your answer to “Do you need a visa\?” is “Yes”/);
    await press(page, /Move up/, page.locator('#fields tr', { hasText: 'Passport' }).first());
    await press(page, /Move down/, page.locator('#fields tr', { hasText: 'Passport' }).first());
    await check();
    await page.goto(`${dialogue}/registrations/preview`);
    await check();
    await page.goto(dialogue);
    await press(page, 'Convene');
    const slug = await page.goto(`${dialogue}/registrations`).then(() => page.getByRole('link', { name: 'Public page' }).getAttribute('href'));
    register = slug;
  });

  chapter('keeps what was typed, shows it to be checked, and gives the first a seat', async ({ page, check, mailbox, javaScript }) => {
    await page.goto(register.replace(/\/register$/, '?lang=en'));
    await leaveBy(page, () => page.getByRole('link', { name: 'Register', exact: true }).click());
    await check();
    assert.match(await page.locator('main').innerText(), /Seen by: The secretariat alone/);
    // The question that depends on another: hidden by a script while it is not asked, said in words without one.
    const number = page.locator('[name=field-f5-number]');
    assert.equal(await number.isVisible(), !javaScript);
    await fill(page, who('Okello', { email: 'no address' }));
    await page.locator('main [name=field-f4][value=yes]').check();
    assert.equal(await number.isVisible(), true);
    await page.locator('form[method=post]').first().evaluate((form) => { form.noValidate = true; });
    await press(page, 'Check your answers');
    assert.match(await page.locator('.error-summary').innerText(), /E-mail address/);
    assert.equal(await page.locator('[name=family_name]').inputValue(), 'Okello');
    await check();
    await fill(page, { email: 'okello@ngo.example', 'field-f5-number': 'KX 12345', 'field-f5-country': 'KEN', 'field-f5-expires': '2035-01-31' });
    await press(page, 'Check your answers');
    assert.match(await page.locator('main').innerText(), /KX 12345/);
    await check();
    await press(page, 'Change');
    assert.equal(await page.locator('[name=field-f5-number]').inputValue(), 'KX 12345');
    await press(page, 'Check your answers');
    await press(page, 'Send the registration');
    assert.match(await page.locator('main').innerText(), /Your registration has been received[^]*[0-9A-F]{4}-[0-9A-F]{4}/);
    await check();
    const { mail, path } = await linkOf(mailbox, 'Okello', /You have a seat/);
    assert.equal(mail.calendars[0].method, 'REQUEST');
    await page.goto(`${path}?lang=en`);
    assert.match(await page.locator('main').innerText(), /Confirmed[^]*Kept sealed/);
    assert.doesNotMatch(await page.locator('main').innerText(), /KX 12345/);
    await check();
  });

  chapter('tells nobody whether an address is known, and lets the next wait', async ({ page, check, mailbox }) => {
    await registers(page, 'Okello', { organisation: 'Somebody else' });
    const known = await page.locator('main').innerText();
    await registers(page, 'Achieng');
    const fresh = await page.locator('main').innerText();
    const reference = /[0-9A-F]{4}-[0-9A-F]{4}/;
    assert.equal(known.replace(reference, ''), fresh.replace(reference, ''));
    await linkOf(mailbox, 'Okello', /registered already/);
    await linkOf(mailbox, 'Achieng', /waitlist/);
    await page.goto(`${register}?lang=ar`);
    await check();
  });

  chapter('saves what is not finished behind a link', async ({ page, check, mailbox }) => {
    await page.goto(`${register}?lang=en`);
    await fill(page, { family_name: 'Kamau', email: 'kamau@ngo.example' });
    await page.locator('form[method=post]').first().evaluate((form) => { form.noValidate = true; });
    await press(page, 'Save and send me a link');
    await assertNotice(page, 'We have sent a link');
    await check();
    const { path } = await linkOf(mailbox, 'Kamau', /link to come back/);
    await page.goto(`${path}?lang=en`);
    assert.equal(await page.locator('[name=family_name]').inputValue(), 'Kamau');
    await check();
    await fill(page, who('Kamau'));
    await page.locator('main [name=field-f4][value=no]').check();
    await press(page, 'Check your answers');
    await press(page, 'Send the registration');
    assert.equal((await page.goto(path)).status(), 404);
  });

  chapter('gives a seat that becomes free to who waits', async ({ page, check, mailbox }) => {
    const { path } = await linkOf(mailbox, 'Okello', /You have a seat/);
    await page.goto(`${path}?lang=en`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Change my answers' }).click());
    await check();
    await fill(page, { position: 'Director' });
    await press(page, 'Check your answers');
    await press(page, 'Save the changes');
    await assertNotice(page, 'Your changes have been saved');
    await leaveBy(page, () => page.getByRole('link', { name: 'Withdraw my registration' }).click());
    await check();
    await press(page, 'Withdraw my registration');
    await assertNotice(page, 'Your registration has been withdrawn');
    await check();
    await linkOf(mailbox, 'Achieng', /You have a seat/);
  });

  chapter('is decided at the desk, where passports are opened on record', async ({ page, signIn, check, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/registrations`);
    assert.match(await page.locator('main').innerText(), /1 of 1 seats given by registration/);
    await check();
    await page.goto(`${dialogue}/registrations?state=waitlisted`);
    assert.equal(await page.locator('#registrations tbody tr').count(), 1);
    await page.locator('[name=registration]').first().check();
    await press(page, 'Refuse');
    assert.match(await page.locator('.error-summary').innerText(), /\S/);
    await check();
    await fill(page, { reason: 'The room is full.' });
    await press(page, 'Refuse');
    await assertNotice(page, 'The decision has been recorded');
    const { mail } = await linkOf(mailbox, 'Kamau', /About your registration/);
    assert.match(mail.text, /The room is full\./);
    await page.goto(`${dialogue}/registrations?state=withdrawn`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Grace Okello' }).click());
    await check();
    await press(page, 'Open the documents');
    assert.match(await page.locator('main').innerText(), /KX 12345/);
    await check();
    await page.goto('/desk/audit');
    assert.match(await page.locator('main').innerText(), /Opened the identity documents of a registration/);
    const csv = await page.request.get(`${dialogue}/registrations.csv`);
    assert.match(await csv.text(), /Okello/);
    assert.doesNotMatch(await csv.text(), /KX 12345/);
  });

  chapter('takes a letter along, shows it to its owner and to the desk, and keeps it while the form is mended', async ({ page, signIn, check, mailbox }) => {
    const letter = (name, words) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/registrations/form?kind=file`);
    await fill(page, { label: 'Letter of your organisation', purpose: 'To know that you speak for it', required: 'yes' });
    await press(page, 'Save');
    await assertNotice(page, 'The form has been saved');
    await page.goto(`${register}?lang=en`);
    await fill(page, who('Wanjiru', { organisation: '' }));
    await page.locator('main [name=field-f4][value=no]').check();
    const file = page.locator('main input[type=file]');
    await file.setInputFiles(letter('letter.pdf', 'no paper at all'));
    await page.locator('form[method=post]').first().evaluate((form) => { form.noValidate = true; });
    await press(page, 'Check your answers');
    assert.match(await page.locator('.error-summary').innerText(), /Letter of your organisation/);
    await check();
    await file.setInputFiles(letter('letter.txt', 'We send Grace Wanjiru.'));
    await press(page, 'Check your answers');
    // The organisation is still missing; the letter is there already.
    assert.match(await page.locator('.error-summary').innerText(), /Organization/);
    assert.match(await page.locator('main').innerText(), /Chosen: .?letter\.txt/);
    await check();
    await fill(page, { organisation: 'Legal Aid Nairobi' });
    await press(page, 'Check your answers');
    assert.match(await page.locator('main').innerText(), /letter\.txt/);
    await check();
    await press(page, 'Send the registration');
    const { path } = await linkOf(mailbox, 'Wanjiru', /waitlist|You have a seat/);
    await page.goto(`${path}?lang=en`);
    await check();
    const own = await page.getByRole('link', { name: /letter\.txt/ }).getAttribute('href');
    assert.equal(await (await page.request.get(own)).text(), 'We send Grace Wanjiru.');
    await page.goto(`${path}/change?lang=ar`);
    await check();
    await page.goto(`${dialogue}/registrations`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Grace Wanjiru' }).click());
    await check();
    const kept = await page.getByRole('link', { name: /letter\.txt/ }).getAttribute('href');
    const answer = await page.request.get(kept);
    assert.equal(await answer.text(), 'We send Grace Wanjiru.');
    assert.match(answer.headers()['content-disposition'], /^attachment/);
  });
}, { begin });

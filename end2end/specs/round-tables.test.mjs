// Round tables: sessions with seats are chosen first and second by those who come, the rule seats them, the desk sees
// who sits where; and the public reads who takes part, as far as they want it.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('Round tables', ({ chapter }) => {
  let dialogue;
  let register;
  const links = {};

  /** Registers somebody, and keeps the link of the invitation that they hold then. */
  async function comes(page, mailbox, name, organisation, more = {}) {
    await page.goto(`${register}?lang=en`);
    await fill(page, {
      given_name: 'Grace', family_name: name, email: `${name.toLowerCase()}@ngo.example`, organisation,
      organisation_type: 'ngo', country: 'KEN', language: 'en', ...more,
    });
    await press(page, 'Check your answers');
    await press(page, 'Send the registration');
    const mail = await mailbox.waitFor((one) => one.to.includes(`${name.toLowerCase()}@ngo.example`) && /You have a seat/.test(one.subject), { what: `the mail to ${name}` });
    await page.goto(`${new URL(mail.links.find((link) => link.includes('/registrations/'))).pathname}?lang=en`);
    links[name] = await page.locator('main a[href*="/rsvp/"]').first().getAttribute('href');
  }

  chapter('are sessions of the programme with seats and a cap', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    dialogue = await createDialogue(page, { seats: '9' });
    await page.goto(`${dialogue}/round-tables`);
    assert.match(await page.locator('main').innerText(), /The programme has no sessions yet/);
    await check();
    for (const title of ['Appeals', 'Interviewing']) {
      await page.goto(`${dialogue}/programme/new`);
      await fill(page, { title, day: '1', start: '10:00', minutes: '60', track: title });
      await press(page, 'Save');
    }
    await page.goto(`${dialogue}/programme`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Round tables', exact: true }).click());
    await check();
    const seats = page.locator('main [name^=seats-]');
    await seats.nth(0).fill('many');
    await page.locator('form[method=post]').first().evaluate((form) => { form.noValidate = true; });
    await seats.nth(0).evaluate((field) => { field.type = 'text'; });
    await seats.nth(0).fill('many');
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Appeals.*Seats/);
    await check();
    await seats.nth(0).fill('1');
    await seats.nth(1).fill('1');
    await press(page, 'Save');
    await assertNotice(page, 'The round tables have been saved');
    await check();
    await page.goto(dialogue);
    await press(page, 'Convene');
    await page.goto(`${dialogue}/registrations/opening`);
    await fill(page, { seats: '5' });
    await press(page, 'Save');
    register = await page.goto(`${dialogue}/registrations`).then(() => page.getByRole('link', { name: 'Public page' }).getAttribute('href'));
  });

  chapter('are chosen behind the link, first and second', async ({ page, mailbox, check }) => {
    await comes(page, mailbox, 'Okello', 'Legal Aid Nairobi', { publish_name: 'yes' });
    await comes(page, mailbox, 'Moreau', 'Voices');
    await comes(page, mailbox, 'Kamau', 'Forum');
    for (const [name, sits] of [['Okello', /You sit at: .?Appeals/], ['Moreau', /second choice: .?Interviewing/], ['Kamau', /Your choices are full/]]) {
      await page.goto(`${links[name]}?lang=en`);
      await leaveBy(page, () => page.getByRole('link', { name: 'Choose a round table' }).click());
      await check();
      if (name === 'Okello') {
        await page.locator('form[method=post]').first().evaluate((form) => { form.noValidate = true; });
        await press(page, 'Save');
        assert.match(await page.locator('.error-summary').innerText(), /First choice/);
        await check();
      }
      await page.getByRole('radio', { name: /Appeals/ }).check();
      await page.locator('main [name=second]').selectOption({ label: 'Interviewing' });
      await press(page, 'Save');
      await assertNotice(page, 'Your choice has been saved');
      assert.match(await page.locator('main').innerText(), sits);
      await check();
    }
    await page.goto(`${links.Kamau}/round-tables?lang=ar`);
    await check();
  });

  chapter('are seen and moved at the desk, and told to the public without giving anybody away', async ({ page, signIn, check, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/round-tables`);
    assert.match(await page.locator('main').innerText(), /Waiting for a seat[^]*Grace Kamau/);
    await check();
    const row = page.locator('tr', { hasText: 'Grace Kamau' });
    await row.locator('summary').click();
    await row.locator('select').selectOption({ label: 'Appeals' });
    await press(page, 'Save', row);
    assert.match(await page.locator('.error-summary').innerText(), /\S/);
    await check();
    const moved = page.locator('tr', { hasText: 'Grace Okello' });
    await moved.locator('summary').click();
    await moved.locator('select').selectOption('');
    await press(page, 'Save', moved);
    await assertNotice(page, 'The seat has been changed');
    await press(page, 'Seat those who wait');
    await assertNotice(page, 'Those who waited were seated');
    await mailbox.waitFor((one) => /Your round table: Appeals/.test(one.subject), { what: 'the mail about the seat' });
    const csv = await (await page.request.get(`${dialogue}/round-tables.csv`)).text();
    assert.match(csv, /Appeals.*Okello/);
    await page.goto(`${register.replace('/register', '/participants')}?lang=en`);
    assert.match(await page.locator('main').innerText(), /Grace Okello/);
    assert.doesNotMatch(await page.locator('main').innerText(), /Moreau|Kamau|African/);
    await check();
  });
}, { begin });

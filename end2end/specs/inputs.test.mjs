// A call for contributions: an officer makes it, somebody without an account answers it, and each reads what is theirs.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('A call that is answered in writing', ({ chapter }) => {
  let call;
  let publicCall;
  let mine;
  let reference;

  const go = (page, name) => leaveBy(page, () => page.getByRole('link', { name, exact: true }).first().click());

  chapter('is made with its questions and published', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await createDialogue(page, {});
    await press(page, 'Convene');
    await go(page, 'Inputs');
    await check();
    await go(page, 'New call');
    await check();
    await fill(page, { title: 'Partnership in practice', introduction: 'Tell us what you have seen.', closes_on: dayFromNow(20), closes_time: '18:00' });
    await press(page, 'Save');
    await assertNotice(page, 'The call has been made');
    call = new URL(page.url()).pathname;
    await press(page, 'Publish the call');
    assert.match(await page.locator('.error-summary').innerText(), /question/);
    for (const [text, limit] of [['What changed since last year?', '30'], ['Who was left out?', '']]) {
      await page.goto(`${call}/questions/new`);
      await fill(page, { text, words_max: limit });
      if (limit) await page.locator('[name=required]').check();
      await check();
      await press(page, 'Save');
      await assertNotice(page, 'The question has been added');
    }
    await press(page, 'Publish the call');
    await assertNotice(page, 'The call has been published');
    await check();
    publicCall = await page.locator('a[href*="/calls/"][href^="/dialogues/"]').first().getAttribute('href');
  });

  chapter('is found by everybody, and begun without an account', async ({ page, mailbox, check }) => {
    await page.goto(publicCall.replace(/\/calls\/.*/, ''));
    await check();
    await page.goto(publicCall);
    await check();
    await go(page, 'Write an input');
    await check();
    await fill(page, { name: 'Nadia Rahimi', email: 'no address', organisation: 'Refugee Voices', kind: 'refugee-led' });
    await page.locator('[name=email]').evaluate((field) => { field.type = 'text'; });
    await press(page, 'Send me the link');
    assert.match(await page.locator('.error-summary').innerText(), /E-mail address/);
    assert.equal(await page.locator('[name=organisation]').inputValue(), 'Refugee Voices');
    await fill(page, { email: 'nadia@voices.example' });
    await press(page, 'Send me the link');
    await assertNotice(page, 'Look into your mailbox');
    const mail = await mailbox.waitFor((one) => one.to.includes('nadia@voices.example'), { what: 'the link' });
    mine = new URL(mail.links.find((link) => link.includes('/inputs/mine/'))).pathname;
  });

  chapter('is written, checked and sent', async ({ page, mailbox, check }) => {
    await page.goto(`${mine}?lang=en`);
    await check();
    const answers = page.locator('textarea[name^=answer-]');
    assert.equal(await answers.count(), 2);
    await fill(page, { title: 'Interpreters first' });
    await answers.nth(0).fill('word '.repeat(31));
    await press(page, 'Check your answers');
    assert.match(await page.locator('.error-summary').innerText(), /Question 1/);
    await check();
    await answers.nth(0).fill('Interpreters were there before lawyers were.');
    await fill(page, { visibility: 'public', attribution: 'pseudonym', pseudonym: 'A mother of three' });
    await press(page, 'Save for later');
    await assertNotice(page, 'Your draft has been saved');
    await press(page, 'Check your answers');
    assert.match(await page.locator('main').innerText(), /A mother of three/);
    await check();
    await press(page, 'Send it');
    await assertNotice(page, 'Your input has been received');
    await check();
    const mail = await mailbox.waitFor((one) => /IN-/.test(one.subject), { what: 'the confirmation' });
    reference = mail.subject.match(/IN-\w{4}-\w{4}/)[0];
    assert.doesNotMatch(mail.text, /Interpreters/);
  });

  chapter('is signed by somebody else, who reads it first, and brings a file', async ({ page, mailbox, check }) => {
    await page.goto(`${mine}?lang=en`);
    await page.getByText('Name a signatory').click();
    await fill(page, { name: 'Omar Aziz', email: 'omar@aid.example' });
    await press(page, 'Add the signatory');
    await assertNotice(page, 'The signatory has been named');
    await page.goto(`${mine}?lang=en`);
    assert.match(await page.locator('#signatories').innerText(), /Not confirmed yet/);
    const mail = await mailbox.waitFor((one) => one.to.includes('omar@aid.example'), { what: 'the question to sign' });
    const sign = new URL(mail.links.find((link) => link.includes('/inputs/sign/'))).pathname;
    await page.goto(`/inputs/${reference}?lang=en`);
    assert.doesNotMatch(await page.locator('main').innerText(), /Omar/);
    await page.goto(`${sign}?lang=en`);
    assert.match(await page.locator('main').innerText(), /Interpreters were there/);
    await check();
    await press(page, 'Sign it');
    await assertNotice(page, 'You have signed');
    await page.goto(`/inputs/${reference}?lang=en`);
    assert.match(await page.locator('main').innerText(), /Omar Aziz/);
    await check();
  });

  chapter('is read under the name that was chosen, in Arabic too', async ({ page, check }) => {
    await page.goto(`/inputs/${reference}?lang=en`);
    const said = await page.locator('main').innerText();
    assert.match(said, /Interpreters were there/);
    assert.match(said, /A mother of three/);
    assert.doesNotMatch(said, /Nadia|Refugee Voices/);
    await check();
    await page.goto(`/inputs/${reference}?lang=ar`);
    await check();
    await page.goto(`${publicCall}?lang=ar`);
    await check();
    await page.goto(`${mine}?lang=ar`);
    await check();
  });

  chapter('is read by question at the desk, and withheld with a public reason', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${call}/inputs?lang=en`);
    assert.match(await page.locator('main').innerText(), /Interpreters first/);
    await check();
    await page.goto(call);
    await go(page, 'Read the answers 1');
    assert.match(await page.locator('main').innerText(), /Interpreters were there/);
    await check();
    await go(page, 'Interpreters first');
    assert.match(await page.locator('main').innerText(), /Nadia Rahimi/);
    await page.getByText('Withhold from publication').first().click();
    await fill(page, { reason: 'It names somebody who is at risk.' });
    await check();
    await press(page, 'Withhold it');
    await assertNotice(page, 'The input is withheld');
    await check();
    await page.goto('/withheld');
    assert.match(await page.locator('main').innerText(), /somebody who is at risk/);
    await check();
    await page.goto(`/inputs/${reference}`);
    assert.doesNotMatch(await page.locator('main').innerText(), /Interpreters/);
    await check();
  });

  chapter('is reviewed without a name, and its author told what was decided', async ({ page, signIn, mailbox, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${call}/inputs?lang=en`);
    await leaveBy(page, () => page.locator('form[action$="/release"], a[href*="/inputs/0"]').first().click());
    await press(page, 'Publish it after all');
    await assertNotice(page, 'published again');
    await page.goto(`${call}/edit`);
    await fill(page, { review: 'anonymous' });
    await press(page, 'Save');
    await page.goto(`${call}/review`);
    await check();
    await fill(page, { criteria: 'Relevance; 3\nExperience' });
    await press(page, 'Save', page.locator('form[action$="/criteria"]'));
    await assertNotice(page, 'saved');
    await page.goto(`${call}/review`);
    await page.getByText('Name a reviewer').click();
    await fill(page, { name: 'Rita Review', email: 'rita@panel.example' });
    await press(page, 'Name the reviewer');
    await assertNotice(page, 'is being written to');
    await check();
    const mail = await mailbox.waitFor((one) => one.to.includes('rita@panel.example'), { what: 'the question to review' });
    const review = new URL(mail.links.find((link) => link.includes('/inputs/review/'))).pathname;
    await page.goto(`${review}?lang=en`);
    await check();
    await go(page, 'Interpreters first');
    assert.doesNotMatch(await page.locator('main').innerText(), /mother of three|Nadia/);
    await press(page, 'Give my review');
    assert.match(await page.locator('.error-summary').innerText(), /Relevance/);
    await check();
    for (const group of await page.locator('form fieldset:has(input[name^=score-])').all()) await group.locator('input[value="4"]').check();
    await press(page, 'Give my review');
    await assertNotice(page, 'Your review has been kept');
    await page.goto(`${call}/review?lang=en`);
    assert.match(await page.locator('#ranking').innerText(), /4\.0/);
    await page.locator('[name=decision]').first().selectOption('accepted');
    await press(page, `Save ${reference}`);
    await go(page, 'Letters about decisions');
    assert.match(await page.locator('main').innerText(), /has been accepted/);
    await check();
    await press(page, 'Send the letters (1)');
    await assertNotice(page, 'are being told');
    await check();
    await mailbox.waitFor((one) => one.subject === `Decision: ${reference}`, { what: 'the decision' });
  });

  chapter('is withdrawn by its author, and the text is gone', async ({ page, check }) => {
    await page.goto(`${mine}?lang=en`);
    await go(page, 'Versions and differences');
    assert.match(await page.locator('main').innerText(), /Interpreters were there/);
    await check();
    await page.goto(mine);
    await go(page, 'Withdraw it');
    await check();
    await press(page, 'Withdraw and delete the text');
    await assertNotice(page, 'Your input has been withdrawn');
    await check();
    assert.doesNotMatch(await page.locator('main').innerText(), /Interpreters/);
    await page.goto(`/inputs/${reference}`);
    assert.match(await page.locator('main').innerText(), /Withdrawn by its author/);
    await check();
  });
}, { begin });

// A draft report goes to a participant by a link; they comment until the deadline, the rapporteur decides about the
// comment and about a name in the text, and after the adoption the participant reads what became of it.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('A draft report on its way', ({ chapter }) => {
  let report;
  let link;

  const follow = (page, name) => leaveBy(page, () => page.getByRole('link', { name }).first().click());

  chapter('begins with a text that is pasted, and points that are confirmed', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    const dialogue = await createDialogue(page);
    report = `${dialogue}/report`;
    await press(page, 'Convene');
    await page.goto(`${dialogue}/edit`);
    await fill(page, { date: dayFromNow(-1), last_date: dayFromNow(1), start_time: '00:00', respond_by: '' });
    await press(page, 'Save');
    await page.goto(dialogue);
    await press(page, 'Mark as held');
    await page.goto(report);
    await press(page, 'Start the report');
    await check();
    await page.goto(`${report}/texts`);
    await fill(page, { gist: 'What was said.', introduction: 'The roundtable met.' });
    await press(page, 'Save');
    await page.goto(report);
    await follow(page, 'Paste a text');
    await check();
    await press(page, 'Take it apart');
    assert.match(await page.locator('.error-summary').innerText(), /./);
    await fill(page, { text: 'Quality at first instance\n\nKenya said that early advice shortens procedures.\n\n• Interpreters come late.\n• Nothing for the report.' });
    await press(page, 'Take it apart');
    assert.equal(await page.locator('[name=heading-1]').inputValue(), 'Quality at first instance');
    await check();
    await page.locator('[name=take-2]').uncheck();
    await fill(page, { grade: 'endorsed', 'text-1': '' });
    await press(page, 'Add the points');
    assert.match(await page.locator('.error-summary').innerText(), /point 2/);
    await fill(page, { 'text-1': 'Interpreters come late.' });
    await press(page, 'Add the points');
    await assertNotice(page, 'The points are in the report');
    assert.doesNotMatch(await page.locator('main').innerText(), /Nothing for the report/);
    await check();
  });

  chapter('goes out by mail, with a warning about a name', async ({ page, signIn, mailbox, check }) => {
    await signIn(OFFICER.email);
    await page.goto(report);
    await follow(page, 'Circulate for comments');
    assert.match(await page.locator('main').innerText(), /1 name in the text without a consent/);
    await check();
    await fill(page, { others: 'Ines Duarte <ines@elsewhere.example>' });
    await press(page, 'Circulate the draft');
    assert.match(await page.locator('.error-summary').innerText(), /Last day for comments/);
    assert.match(await page.locator('[name=others]').inputValue(), /Ines Duarte/);
    await fill(page, { closes_on: dayFromNow(7), message: 'Please look at the first point.' });
    await press(page, 'Circulate the draft');
    await assertNotice(page, 'The report has been circulated');
    await check();
    const mail = await mailbox.waitFor((one) => one.to.includes('ines@elsewhere.example'), { what: 'the draft' });
    assert.match(mail.text, /Please look at the first point/);
    link = new URL(mail.links.find((one) => one.includes('/draft-report/'))).pathname;
  });

  chapter('is commented on without an account, until the deadline', async ({ page, check }) => {
    await page.goto(`${link}?lang=en`);
    await check();
    await follow(page, /^Comment on this Point 1\.1/);
    await check();
    await press(page, 'Send the comment');
    assert.match(await page.locator('.error-summary').innerText(), /Comment/);
    await fill(page, { text: 'Say which procedures.' });
    await press(page, 'Send the comment');
    await assertNotice(page, 'The secretariat has your comment');
    await follow(page, /^Change/);
    await fill(page, { text: 'Say which procedures are meant.' });
    await press(page, 'Send the comment');
    await assertNotice(page, 'Your comment has been changed');
    await check();
    await page.goto(`${link}?lang=ar`);
    await check();
    assert.equal((await page.goto('/draft-report/nobody-was-given-this')).status(), 404);
  });

  chapter('comes back to the desk, where nothing is adopted before everything is settled', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${report}/comments`);
    assert.match(await page.locator('#comments-1').innerText(), /Say which procedures are meant/);
    await press(page, 'End the round now');
    await assertNotice(page, 'The round has ended');
    await page.goto(`${report}/steps/adopt`);
    await press(page, 'Yes: Adopt');
    assert.match(await page.locator('.error-summary').innerText(), /what becomes of every comment/);
    await page.goto(`${report}/comments`);
    await follow(page, /^Decide/);
    await check();
    await fill(page, { disposition: 'not-accepted' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Reason/);
    await fill(page, { reason: 'It was not said in the room.' });
    await press(page, 'Save');
    await assertNotice(page, 'The disposition is saved');
    await check();
    for (const ending of ['csv', 'xlsx']) {
      const file = await page.request.get(`${report}/comments.${ending}`);
      assert.equal(file.status(), 200);
    }
    assert.match(await (await page.request.get(`${report}/comments.csv`)).text(), /It was not said in the room/);

    await page.goto(`${report}/steps/adopt`);
    await press(page, 'Yes: Adopt');
    assert.match(await page.locator('.error-summary').innerText(), /every name in the text/);
    await page.goto(`${report}/names`);
    await check();
    await fill(page, { kind: 'state', name: 'Kenya', given_by: 'The permanent mission', given_on: dayFromNow(-1), words: 'You may quote us.' });
    await press(page, 'Record the consent');
    await assertNotice(page, 'The consent is recorded');
    assert.match(await page.locator('#names').innerText(), /Consent recorded/);
    await check();
  });

  chapter('two rapporteurs meet at one point, and nothing is lost', async ({ page, someoneElse, signIn, check }) => {
    await signIn(OFFICER.email);
    const other = await someoneElse();
    await signIn(OFFICER.email, other);
    await page.goto(report);
    const edit = await page.getByRole('link', { name: /^Edit 2/ }).getAttribute('href');
    await page.goto(edit);
    await other.goto(edit);
    await fill(other, { text: 'Interpreters often come late.' });
    await press(other, 'Save');
    await fill(page, { text: 'Interpreters come too late.' });
    await press(page, 'Save');
    assert.match(await page.locator('main').innerText(), /Interpreters often come late/);
    assert.equal(await page.locator('[name=text]').inputValue(), 'Interpreters come too late.');
    await check();
    await press(page, 'Save');
    await assertNotice(page, 'The report has been saved');
    await page.goto(`${report}/versions`);
    await check();
    await follow(page, /^What changed/);
    assert.match(await page.locator('ins').first().innerText(), /come|too/);
    await check();
    await page.goto(`${report}/versions`);
    await press(page, /^Restore/);
    await assertNotice(page, 'The earlier version is the newest now');
  });

  chapter('is adopted, published and corrected; the participant reads what became of the comment', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    for (const step of ['Adopt', 'Publish']) {
      await page.goto(report);
      await follow(page, step);
      await press(page, `Yes: ${step}`);
    }
    await assertNotice(page, 'The report is public');
    await follow(page, 'Issue a corrigendum');
    await check();
    await fill(page, { place: 'Point 1.1', reads: 'early advice', should_read: 'early legal advice', reason: 'A word was lost.' });
    await press(page, 'Issue the corrigendum');
    await assertNotice(page, 'The corrigendum is public');
    await check();
    await page.goto(`${link}?lang=en`);
    assert.match(await page.locator('#dispositions').innerText(), /It was not said in the room/);
    assert.doesNotMatch(await page.locator('main').innerText(), /Ines Duarte/);
    await check();
    await page.goto('/outcomes?lang=ar');
    await leaveBy(page, () => page.locator('main a[href*="/outcomes"]').last().click());
    assert.match(await page.locator('main').innerText(), /early legal advice/);
    await check();
  });
}, { begin });

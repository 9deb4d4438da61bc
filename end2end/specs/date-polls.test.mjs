// A date that is found together: times are proposed, people answer by a link in their own city's time, and the best
// one becomes the plan.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, drawShortlist, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('A date that is found together', ({ chapter }) => {
  let dialogue;
  let links;

  /** Answers each time of a poll, in the order of the page. */
  async function answerEach(page, link, answers) {
    const path = new URL(link).pathname;
    await page.goto(`${path}?lang=en`);
    const questions = page.locator('form[method=post] fieldset', { has: page.locator('input[type=radio]') });
    assert.equal(await questions.count(), answers.length);
    for (const [nth, answer] of answers.entries()) await questions.nth(nth).locator(`input[value=${answer}]`).check();
    await press(page, 'Send my answers');
    await assertNotice(page, 'Your answers have been kept');
  }

  chapter('begins with times; a time that cannot be is explained', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await createDialogue(page, { schedule: 'to-be-determined', date: undefined, start_time: undefined, end_time: undefined, zone: undefined, respond_by: '' });
    await leaveBy(page, () => page.getByRole('link', { name: 'Find a date together' }).click());
    await check();
    await fill(page, { minutes: '90', 'day-1': dayFromNow(40), 'start-1': '15:00', 'day-2': dayFromNow(41) });
    await press(page, 'Propose times');
    assert.match(await page.locator('.error-summary').innerText(), /Time 2, Begins at/);
    assert.equal(await page.locator('[name=start-1]').inputValue(), '15:00');
    await check();
    await fill(page, { 'start-2': '03:00', 'day-3': dayFromNow(42), 'start-3': '09:30', message: 'We need all of you.' });
    await press(page, 'Propose times');
    await assertNotice(page, 'The times are proposed');
    assert.equal(await page.locator('#times tbody tr').count(), 3);
    assert.match(await page.locator('main').innerText(), /Nobody has been asked yet/);
    await check();
  });

  chapter('asks those on the shortlist and somebody of the directory', async ({ page, signIn, mailbox, check }) => {
    await signIn(OFFICER.email);
    await drawShortlist(page, dialogue);
    await page.goto(`${dialogue}/date-poll/ask`);
    await check();
    await press(page, 'Ask by e-mail');
    assert.match(await page.locator('.error-summary').innerText(), /Whom to ask/);
    await check();
    await page.locator('[name=whom][value=shortlisted]').check();
    await press(page, 'Ask by e-mail');
    await assertNotice(page, 'They are being asked by e-mail');
    await mailbox.waitFor((mail) => /date-poll/.test(mail.text), { what: 'the question' });
    await page.waitForTimeout(1_500);
    const asked = (await mailbox.all()).filter((mail) => /date-poll/.test(mail.text));
    assert.equal(asked.length, 10);
    links = asked.map((mail) => mail.links.find((link) => link.includes('/date-poll/')));
    assert.match(asked[0].text, /15:00.16:30[^\n]*\(UTC\+1\)/);
    await page.goto(`${dialogue}/date-poll/ask?q=a`);
    assert.ok((await page.locator('[name=whom]').count()) > 1);
    await check();
  });

  chapter('is answered by the reader’s own clock, and can be changed', async ({ page, check }) => {
    const path = new URL(links[0]).pathname;
    await page.goto(`${path}?lang=en`);
    await check();
    await fill(page, { zone: 'Asia/Tokyo' });
    await leaveBy(page, () => page.getByRole('button', { name: 'Show the times there' }).click());
    assert.match(await page.locator('main').innerText(), /Tokyo \(UTC\+9\)/);
    await check();
    await press(page, 'Send my answers');
    assert.match(await page.locator('.error-summary').innerText(), /Your answers/);
    await check();
    await answerEach(page, links[0], ['no', 'no', 'yes']);
    await check();
    await answerEach(page, links[0], ['yes', 'no', 'if-need-be']);
    await page.goto(path);
    assert.equal(await page.locator('input[type=radio]:checked').count(), 3);
    await answerEach(page, links[1], ['yes', 'if-need-be', 'no']);
    assert.doesNotMatch(await page.locator('main').innerText(), /answered|of 10/, 'nobody sees what others say, nor how many there are');
    await page.goto(`${path}?lang=ar`);
    await check();
    assert.equal((await page.goto('/date-poll/nobody-was-given-this')).status(), 404);
  });

  chapter('shows the desk who can when, and the best time becomes the plan', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/date-poll`);
    assert.match(await page.locator('main').innerText(), /Best so far: [^]*More people can come/);
    assert.match(await page.locator('#answers').innerText(), /2 of 10 answered/);
    assert.equal(await page.locator('#answers td.heat-ok').count(), 2);
    assert.match(await page.locator('#clocks').innerText(), /night/);
    await check();
    await press(page, 'Remind those who are silent');
    await assertNotice(page, 'Nobody is silent whom we have not written to within the last day');
    await press(page, 'Take no more answers');
    await assertNotice(page, 'The poll takes no more answers');
    await check();
    await press(page, 'Take answers again');
    await press(page, /Hold it then/, page.locator('#times tr', { has: page.locator('.tag-ok') }));
    await assertNotice(page, 'The date is set');
    assert.match(await page.locator('.facts').innerText(), /15:00–16:30/);
    await page.goto(new URL(links[1]).pathname + '?lang=en');
    assert.match(await page.locator('main').innerText(), /The dialogue takes place: [^]*15:00/);
    await check();
  });
}, { begin });

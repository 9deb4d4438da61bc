// What comes back by mail: counted, confirmed, decided at the desk; and calendars that people subscribe to.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { addOfficer } from '../lib/server.mjs';
import { story } from '../lib/journey.mjs';
import { OFFICER, assertNotice, importContacts, invitedDialogue, press } from '../lib/desk.mjs';
import { answer, invitations, readCalendar, rsvpLink } from '../lib/delegate.mjs';
import { bounceOf, letterTo, receive, replyTo } from '../lib/answers.mjs';

const PEOPLE = 5;
const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('Incoming mail', ({ chapter }) => {
  let dialogue;
  let mails;

  chapter('invitations are out, and the queue is empty', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/incoming');
    await assertNotice(page, 'Nothing waits');
    await check();
    await importContacts(page);
    dialogue = await invitedDialogue(page);
    mails = await invitations(mailbox, PEOPLE);
  });

  chapter('an answer from a mail program counts and shows in the invitation’s log', async ({ page, check, signIn, server }) => {
    assert.equal(await receive(server, replyTo(mails[0])), 'answer applied');
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/invitations`);
    const one = page.locator('main tr', { hasText: 'Accept' }).first();
    await leaveBy(page, () => one.locator('a').first().click());
    await assertNotice(page, 'Mails received');
    await assertNotice(page, 'Counted');
    await check();
  });

  chapter('an answer that nothing proves is confirmed with one click', async ({ page, check, server, mailbox }) => {
    assert.equal(await receive(server, replyTo(mails[1], { partstat: 'DECLINED', verified: false })), 'answer confirming');
    const question = await mailbox.waitFor((mail) => mail.links.some((link) => link.includes('/confirm/')), { what: 'the question' });
    assert.deepEqual(question.to, mails[1].to);
    const link = question.links.find((one) => one.includes('/confirm/'));
    await page.goto(link);
    await check();
    await page.goto(`${link}?lang=ar`);
    assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
    await check();
    await page.goto(`${link}?lang=en`);
    await press(page, 'Yes, this is my answer');
    assert.match(await page.locator('main').innerText(), /Decline|cannot come/i);
    await page.goto(link);
    await assertNotice(page, 'This question is settled');
    await check();
  });

  chapter('a letter is read and counted by a person', async ({ page, check, signIn, server }) => {
    assert.equal(await receive(server, letterTo(mails[2], 'I will gladly come.')), 'letter waiting');
    await signIn(OFFICER.email);
    await page.goto('/desk');
    await assertNotice(page, '1 mail waits for a decision');
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Open the queue' }).click());
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Re: your invitation' }).click());
    await assertNotice(page, 'I will gladly come.');
    await check();
    await press(page, 'Record this answer');
    await check();
    await page.locator('main input[name=answer][value=accepted]').check({ force: true });
    await press(page, 'Record this answer');
    await assertNotice(page, 'The answer has been recorded');
    await assertNotice(page, 'Nothing waits');
    await check();
  });

  chapter('another time is proposed and not taken', async ({ page, check, signIn, server, mailbox }) => {
    const proposal = replyTo(mails[3], { method: 'COUNTER', partstat: 'TENTATIVE', start: '20300102T100000Z' });
    assert.equal(await receive(server, proposal), 'proposal waiting');
    await signIn(OFFICER.email);
    await page.goto('/desk/incoming');
    await leaveBy(page, () => page.getByRole('link', { name: 'TENTATIVE' }).click());
    await assertNotice(page, 'Another time is proposed');
    await check();
    await press(page, 'Keep the time');
    await assertNotice(page, 'the time stays');
    const told = await mailbox.waitFor((mail) => mail.calendars.some(({ method }) => method === 'DECLINECOUNTER'), { what: 'the refusal' });
    assert.deepEqual(told.to, mails[3].to);
  });

  chapter('another time is proposed and taken: the form holds it', async ({ page, check, signIn, server }) => {
    const proposal = replyTo(mails[3], { method: 'COUNTER', partstat: 'TENTATIVE', start: '20300103T100000Z' });
    assert.equal(await receive(server, proposal), 'proposal waiting');
    await signIn(OFFICER.email);
    await page.goto('/desk/incoming');
    await leaveBy(page, () => page.getByRole('link', { name: 'TENTATIVE' }).click());
    await assertNotice(page, 'Thu 3 January 2030, 11:00 Zurich (UTC+1)');
    await press(page, 'Reschedule the dialogue');
    await assertNotice(page, 'Check the proposed time here');
    const held = async (name) => page.locator(`main [name=${name}]`).inputValue();
    assert.deepEqual([await held('date'), await held('start_time'), await held('end_time')], ['2030-01-03', '11:00', '14:30'], 'as long as before');
    await check();
    await page.goto(dialogue);
    assert.doesNotMatch(await page.locator('main').innerText(), /2030/, 'nothing is saved by looking');
  });

  chapter('a mail that comes back is shown on the invitation', async ({ page, check, signIn, server }) => {
    assert.equal(await receive(server, await bounceOf(mails[4])), 'bounce applied');
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/invitations`);
    await check();
    assert.match(await page.locator('main').innerText(), /5\.1\.1 550 5\.1\.1 no such user/);
  });

  chapter('a calendar is subscribed to and ended', async ({ page, check }) => {
    const link = rsvpLink(mails[0]);
    // The invited person may read another language.
    await page.goto(`${link}?lang=en`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Your calendar feed' }).click());
    await check();
    await press(page, 'Make my calendar feed');
    await check();
    const address = await page.locator('main a[href*="/feed/"]').getAttribute('href');
    const first = await page.request.get(address);
    assert.equal(first.status(), 200);
    const { calendar, events } = readCalendar(await first.text());
    assert.equal(calendar.getFirstPropertyValue('method'), null);
    assert.equal(events[0].uid, mails[0].calendars[0].events[0].uid);
    assert.equal(events[0].attendees.length, 0);
    const etag = first.headers().etag;
    const again = await page.request.get(address, { headers: { 'If-None-Match': etag } });
    assert.equal(again.status(), 304);
    assert.equal((await page.request.head(address)).headers().etag, etag);
    await answer(page, link, 'tentative');
    const changed = await page.request.get(address, { headers: { 'If-None-Match': etag } });
    assert.equal(changed.status(), 200);
    await page.goto(`${link}/feed`);
    await press(page, 'End this feed');
    await check();
    assert.equal((await page.request.get(address)).status(), 404);
  });

  chapter('the log holds no token', async ({ server }) => {
    const token = new URL(rsvpLink(mails[0])).pathname.split('/')[2];
    assert.ok(!server.log().includes(token), 'the token of an invitation is in the log');
    assert.ok(!/\/feed\/[A-Za-z0-9_-]{20}/.test(server.log()), 'the token of a feed is in the log');
  });
}, { begin, settings: { CONVENER_MAIL_SERVER: 'mx.convener.example' } });

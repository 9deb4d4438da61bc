// What follows on an invitation: a change with its consequences, sendings, rules, and the words of letters.
import assert from 'node:assert/strict';
import { addOfficer } from '../lib/server.mjs';
import { answer, rsvpLink } from '../lib/delegate.mjs';
import { story } from '../lib/journey.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, drawShortlist, fill, framed, importContacts, invitedDialogue, press } from '../lib/desk.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('After the invitation', ({ chapter }) => {
  let dialogue;

  chapter('invitations go out', async ({ page, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await invitedDialogue(page);
    await mailbox.waitFor(({ calendars }) => calendars[0]?.method === 'REQUEST', { what: 'an invitation' });
  });

  chapter('a change shows who will be told what before it is saved', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/edit`);
    await fill(page, { start_time: '15:00', end_time: '18:30' });
    await press(page, 'Save');
    await assertNotice(page, '10 people will be told of this change and asked to answer again');
    await assertNotice(page, '14:00');
    assert.equal(await page.locator('#told tbody tr').count(), 10);
    await check();
    await press(page, 'Back to the form');
    assert.equal(await page.locator('main [name=start_time]').inputValue(), '15:00');
    await press(page, 'Save');
    await press(page, 'Save and tell');
    await assertNotice(page, 'those who are invited are being told');
    const update = await mailbox.waitFor(({ subject }) => subject.startsWith('Changed: '), { what: 'the update' });
    const [calendar] = update.calendars;
    assert.equal(calendar.method, 'REQUEST');
    assert.equal(calendar.events[0].sequence, 1);
    assert.equal(calendar.events[0].startDate.hour, 15);
    assert.match(update.text, /Until now: .*14:00/);
  });

  chapter('new words may go out or not', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/edit`);
    await fill(page, { title: 'Better first decisions and fewer appeals' });
    await press(page, 'Save');
    await assertNotice(page, 'Nobody is asked to answer again');
    await check();
    await fill(page, { tell: 'nobody' });
    await press(page, 'Save');
    await assertNotice(page, 'saved');
  });

  chapter('sendings are listed, rules added and ended, a letter sent to oneself', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/invitations/sendings`);
    await assertNotice(page, 'News of a change');
    await check();
    await fill(page, { kind: 'no-answer', days: '0' });
    await press(page, 'Add this rule');
    await assertNotice(page, 'There is a problem');
    await check();
    await fill(page, { kind: 'no-answer', days: '7' });
    await press(page, 'Add this rule');
    await assertNotice(page, 'The rule is in force');
    await check();
    await press(page, /^End/);
    await assertNotice(page, 'The rule has been ended');
    await mailbox.waitFor(({ subject }) => subject.startsWith('Changed: '));
    await page.goto(`${dialogue}/invitations/sendings`);
    const again = page.getByRole('button', { name: /^Write again to/ });
    await again.first().waitFor();
    await press(page, /^Write again to/);
    await assertNotice(page, 'The invitations are being sent again');
    await page.goto(`${dialogue}/invitations`);
    await page.locator('#invitations a').first().click();
    await page.getByText('Every try').first().click();
    await assertNotice(page, 'Taken');
    await check();
  });

  chapter('letters are planned, held, taken up again and stopped', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    const later = await createDialogue(page, { title: 'Appeals, once more' });
    await drawShortlist(page, later);
    await page.goto(later);
    await press(page, 'Convene');
    await page.goto(`${later}/invitations/issue`);
    await fill(page, { send_date: dayFromNow(2), send_time: '09:00' });
    await press(page, 'Send invitations to those ticked');
    await assertNotice(page, '0 of 10 sent · 10 planned or held');
    await check();
    await page.goto(`${later}/invitations/sendings`);
    await assertNotice(page, 'Planned');
    await assertNotice(page, '09:00 Geneva');
    await check();
    await press(page, /^Hold/);
    await assertNotice(page, 'The sending is held');
    await check();
    await press(page, /^Resume/);
    await assertNotice(page, 'The sending goes on');
    await press(page, /^Stop/);
    await assertNotice(page, 'The sending has been stopped');
    await assertNotice(page, '10 left out');
    await check();
    const written = (await mailbox.all()).filter(({ subject }) => subject.includes('Appeals, once more'));
    assert.equal(written.length, 0, 'nobody was written to');
  });

  chapter('a letter is worded, tried out, refused with its line, saved and taken back', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/letters');
    await check();
    await page.goto('/desk/letters/invitation/en');
    await check();
    const ours = await page.locator('main [name=body]').inputValue();
    await fill(page, { body: 'Dear {{ name }},\n\n{{ answer }}\n\n{{ nmae }}' });
    await press(page, 'Save as a new version');
    await assertNotice(page, 'Line 5: there is no placeholder nmae');
    await check();
    await fill(page, { body: 'Excellency {{ name }},\n\n{{ facts }}\n\n{{ answer }}' });
    await press(page, 'Show a preview');
    assert.match(await framed(page).innerText(), /Excellency Wanjiru Kamau/);
    const twin = page.locator('main details', { hasText: 'The same letter as plain text' });
    assert.match(await twin.textContent(), /Excellency Wanjiru Kamau/);
    await check();
    await page.goto('/desk/letters/invitation/en');
    await fill(page, { body: 'Excellency {{ name }},\n\n{{ facts }}\n\n{{ answer }}' });
    await press(page, 'Send this letter to me');
    await mailbox.waitFor(({ subject, to }) => subject.startsWith('[Test]') && to.includes(OFFICER.email), { what: 'the test' });
    await page.goto('/desk/letters/invitation/en');
    await fill(page, { body: 'Excellency {{ name }},\n\n{{ facts }}\n\n{{ answer }}' });
    await press(page, 'Save as a new version');
    await assertNotice(page, 'The letter has been saved');
    await assertNotice(page, 'version 1');
    await press(page, 'Back to our words');
    await assertNotice(page, 'in our words again');
    assert.equal(await page.locator('main [name=body]').inputValue(), ours);
    await page.goto('/desk/letters/invitation/ar');
    await check();
  });

  chapter('a confirmation is worded, seen as it will look, and sent in these words', async ({ page, check, signIn, mailbox, someoneElse }) => {
    await signIn(OFFICER.email);
    const here = '/desk/letters/confirmation-accepted/en';
    const words = 'Excellency {{ name }},\n\nyour reference is {{ reference }}.\n\n{{ calendar }}\n\n{{ answer }}';
    await page.goto(here);
    await check();
    await fill(page, { body: `${words}\n\n{{ diet }}` });
    await press(page, 'Save as a new version');
    await assertNotice(page, 'Line 9: there is no placeholder diet');
    await fill(page, { body: words });
    await press(page, 'Show a preview');
    assert.match(await framed(page).innerText(), /Excellency Wanjiru Kamau,\s+your reference is 7F3A-91C2\.\s+Add it to your calendar/);
    await check();
    const alone = await page.getByRole('link', { name: 'Open the letter by itself' }).getAttribute('href');
    assert.ok(alone.startsWith(`${here}/mail?letter=`), alone);
    await page.goto(alone);
    assert.match(await page.locator('body').innerText(), /your reference is 7F3A-91C2/);
    await page.goto(here);
    await fill(page, { body: words });
    await press(page, 'Save as a new version');
    await assertNotice(page, 'The letter has been saved');

    const invitation = await mailbox.waitFor(({ subject }) => subject.startsWith('Changed: '), { what: 'an English letter' });
    const [to] = invitation.to;
    const delegate = await someoneElse();
    await answer(delegate, rsvpLink(invitation), 'accepted');
    const told = await mailbox.waitFor((mail) => mail.to.includes(to) && mail.text.includes('your reference is'), { what: 'the confirmation' });
    assert.match(told.text, /^Excellency .*,\s+your reference is [0-9A-F]{4}-[0-9A-F]{4}\.\s+Add it to your calendar:\s+http/);
    assert.match(told.html, /Excellency /);
    assert.doesNotMatch(told.text, /look forward/, 'none of our words');
    for (const language of ['ar', 'zh']) {
      await page.goto(`/desk/letters/answer-check/${language}`);
      await press(page, 'Show a preview');
      const dir = language === 'ar' ? 'rtl' : 'ltr';
      assert.equal(await page.frameLocator('iframe.mail-frame').locator('html').getAttribute('dir'), dir);
      await check();
    }
  });

  chapter('an invitation and a change are seen as they will look, without anybody’s link', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/edit`);
    await fill(page, { start_time: '16:00', end_time: '19:00' });
    await press(page, 'Save');
    await page.getByText('The letter in this language: English').click();
    assert.match(await framed(page).innerText(), /Until now[^]*\/rsvp\/…/);
    await check();
    const later = await createDialogue(page, { title: 'Appeals, as they look' });
    await drawShortlist(page, later);
    await page.goto(later);
    await press(page, 'Convene');
    await page.goto(`${later}/invitations/issue`);
    assert.match(await framed(page).innerText(), /Appeals, as they look/);
    await check();
  });

  chapter('a date that is open again leaves the calendars, and a cancelled dialogue can be convened again', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/edit`);
    await fill(page, { schedule: 'to-be-determined' });
    await press(page, 'Save');
    await assertNotice(page, 'the date is to be determined again');
    await check();
    await press(page, 'Save and tell');
    const open = await mailbox.waitFor(({ subject }) => subject.startsWith('Date to be determined'), { what: 'the postponement' });
    assert.equal(open.calendars[0].method, 'CANCEL');
    await page.goto(`${dialogue}/edit`);
    await fill(page, { schedule: 'days', date: dayFromNow(60) });
    await press(page, 'Save');
    await press(page, 'Save and tell');
    await page.goto(`${dialogue}/cancel`);
    await fill(page, { reason: 'No interpreters', confirm: 'CANCEL' });
    await press(page, 'Cancel this dialogue');
    await page.goto(`${dialogue}/reconvene`);
    await check();
    await press(page, 'Convene this dialogue again');
    await assertNotice(page, 'convened again');
    await mailbox.waitFor(({ subject }) => subject.startsWith('Invitation renewed'), { what: 'the renewal' });
  });
}, { begin });

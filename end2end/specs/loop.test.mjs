// The whole loop of the secretariat: from a list of contacts to a published outcome.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { addOfficer } from '../lib/server.mjs';
import { story } from '../lib/journey.mjs';
import { OFFICER, addQuota, assertNotice, createDialogue, dayFromNow, drawShortlist, fill, framed, importContacts, press, uploadContacts } from '../lib/desk.mjs';
import { answer, calendarFile, choose, goOn, invitations, rsvpLink } from '../lib/delegate.mjs';

const LANGUAGES = { en: 'ltr', fr: 'ltr', es: 'ltr', ar: 'rtl', ru: 'ltr', zh: 'ltr' };
const SEATS = 10;

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('The whole loop', ({ chapter }) => {
  let dialogue;
  let slug;
  let mails;
  let links;

  chapter('a list of contacts with faults is explained row by row, and nothing is written', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await check();
    await uploadContacts(page, 'contacts-dirty.csv');
    await check();
    const rows = page.locator('table#rows tbody tr, #rows tr');
    const said = await page.locator('main').innerText();
    for (const fault of ['bert at example.org', 'XXX', 'female', 'klingon', 'ministry']) {
      assert.ok(said.includes(fault), `the fault “${fault}” is not shown`);
    }
    assert.ok((await rows.count()) >= 7, 'each of the seven faulty rows has a line');
    await page.goto('/desk/directory');
    assert.match(await page.locator('main').innerText(), /The directory is empty/);
    await check();
  });

  chapter('a good list is previewed, confirmed and found in the directory', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await uploadContacts(page, 'contacts.csv');
    await assertNotice(page, 'Nothing has been written yet');
    await check();
    await importContacts(page);
    await assertNotice(page, 'The list was imported');
    await check();
    await page.goto('/desk/directory?q=Quintero');
    await leaveBy(page, () => page.getByRole('link', { name: /Marisol Quintero/ }).first().click());
    await assertNotice(page, 'Quintero');
    await check();
    await uploadContacts(page, 'contacts.csv');
    await assertNotice(page, 'Everything in this list is known already');
  });

  chapter('a dialogue is planned', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues/new');
    await check();
    dialogue = await createDialogue(page);
    await assertNotice(page, 'The dialogue has been created');
    await assertNotice(page, '14:00–17:30 Geneva');
    await check();
  });

  chapter('quotas are set and a balanced shortlist is drawn', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/quotas`);
    await check();
    await press(page, /^Regional groups of the United Nations/);
    await assertNotice(page, 'Not saved yet');
    await addQuota(page, 'gender woman', { min: '4' });
    await addQuota(page, 'gender man', { min: '4' }, 2);
    await press(page, 'Check without saving');
    await assertNotice(page, 'These quotas could be met');
    await check();
    await press(page, 'Save');
    await assertNotice(page, 'The quotas can be met');
    await check();
    await drawShortlist(page, dialogue);
    await assertNotice(page, 'A shortlist has been drawn');
    assert.equal(await page.locator('#shortlist tbody tr, table#shortlist tbody tr').count(), SEATS);
    await assertNotice(page, `${SEATS} of ${SEATS} shortlisted`);
    await check();
    const record = page.locator('main a[href*="/draws/"]').first();
    await leaveBy(page, () => record.click());
    await assertNotice(page, 'Geneva 2026');
    await check();
  });

  chapter('quotas that cannot be met are explained with a way out', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/quotas`);
    await addQuota(page, 'gender non-binary', { min: '3' });
    await press(page, 'Check without saving');
    await assertNotice(page, '3 are asked for, 1 can be drawn');
    await check();
  });

  chapter('the dialogue is convened and invitations are previewed and sent', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(dialogue);
    await press(page, 'Convene');
    await assertNotice(page, 'The dialogue has been convened');
    await check();
    slug = new URL(await page.getByRole('link', { name: 'Public page' }).evaluate((link) => link.href)).pathname.split('/').pop();
    await page.goto(`${dialogue}/invitations/issue`);
    // Each letter is in the language of its reader; this one's is English.
    const reader = await page.locator('.choice', { hasText: '· English ·' }).first().locator('label').innerText();
    await page.locator('select[name=person]').selectOption({ label: reader.trim() });
    await leaveBy(page, () => page.getByRole('button', { name: 'Show', exact: true }).click());
    await page.waitForURL(/person=/);
    assert.match(await framed(page).innerText(), /Please answer by/);
    await check();
    assert.equal((await mailbox.all()).length, 0, 'looking at the letter sends nothing');
    await press(page, 'Send invitations to those ticked');
    await assertNotice(page, 'The invitations have been issued');
    await check();
    mails = await invitations(mailbox, SEATS);
    assert.equal(mails.length, SEATS);
    assert.equal(new Set(mails.map(({ to }) => to[0])).size, SEATS, 'one mail a person');
    await page.goto(`${dialogue}/invitations`);
    await assertNotice(page, `${SEATS} of ${SEATS} sent`);
    await check();
  });

  chapter('each mail invites one person, as calendars read it', async () => {
    for (const mail of mails) {
      const [part, ...others] = mail.calendars.filter(({ method }) => method === 'REQUEST');
      assert.ok(part && others.every(({ source }) => source === part.source), 'one calendar part, perhaps attached again');
      assert.equal(part.calendar.getFirstPropertyValue('method'), 'REQUEST');
      const [event] = part.events;
      assert.equal(part.events.length, 1);
      assert.deepEqual(event.attendees.map((one) => one.getFirstValue().toLowerCase()), [`mailto:${mail.to[0]}`]);
      assert.equal(event.attendees[0].getParameter('partstat'), 'NEEDS-ACTION');
      assert.equal(event.sequence, 0);
      assert.match(event.uid, /.+@.+|.{20,}/);
      assert.equal(event.startDate.zone.tzid, 'Europe/Zurich');
      assert.equal(event.startDate.toString(), `${dayFromNow(45)}T14:00:00`);
      assert.equal(event.endDate.toString(), `${dayFromNow(45)}T17:30:00`);
      assert.equal(part.calendar.getAllSubcomponents('vtimezone').length, 1);
      assert.match(mail.text, /first decisions/);
      assert.ok(mail.html.includes(rsvpLink(mail)) || mail.html.includes('/rsvp/'), 'the letter has the link, too');
    }
    assert.equal(new Set(mails.map(({ calendars }) => calendars[0].events[0].uid)).size, SEATS, 'each entry has its own UID');
    assert.equal(new Set(mails.map(rsvpLink)).size, SEATS, 'each link is personal');
    links = mails.map(rsvpLink);
  });

  chapter('a delegate accepts with access needs and takes the meeting into a calendar', async ({ page, check, mailbox }) => {
    await page.goto(links[0]);
    await check();
    await choose(page, 'accepted');
    await check();
    await page.locator('[name=access_needs]').fill('Step-free access, captions');
    await page.locator('[name=languages][value=fr]').check();
    await goOn(page);
    await assertNotice(page, 'Step-free access, captions');
    await check();
    await goOn(page);
    await check();
    const { calendar, events } = await calendarFile(page);
    assert.equal(events[0].startDate.toString(), `${dayFromNow(45)}T14:00:00`);
    assert.equal(calendar.getAllSubcomponents('vtimezone').length, 1);
    assert.equal(events[0].uid, mails[0].calendars[0].events[0].uid, 'it replaces the entry of the mail');
    const confirmation = await mailbox.waitFor((mail) => mail.to.includes(mails[0].to[0]) && mail.subject !== mails[0].subject, { what: 'the confirmation' });
    assert.doesNotMatch(confirmation.text, /Step-free/, 'what was told about access is not mailed around');
  });

  chapter('another declines, a third proposes a substitute, a fourth changes the answer', async ({ page, check, someoneElse }) => {
    await answer(page, links[1], 'declined', { comment: 'On mission that week.' });
    await check();
    const third = await someoneElse();
    await answer(third, links[2], 'substitute', { given_name: 'Ifeoma', family_name: 'Balogun', email: 'ifeoma.balogun@example.org', position: 'Deputy head' });
    await check(third);
    const fourth = await someoneElse();
    await answer(fourth, links[3], 'tentative');
    await answer(fourth, links[3], 'accepted', { comment: 'I can come after all.' });
    await fourth.goto(links[3]);
    await assertNotice(fourth, 'I can come after all.');
    await check(fourth);
  });

  chapter('a link that was only looked at changes nothing', async ({ page }) => {
    for (let looks = 0; looks < 3; looks += 1) await page.goto(links[4]);
    await page.goto(`${links[4]}?answer=accepted`);
    await page.goto(links[4]);
    assert.equal(await page.locator('main input[name=answer]').count(), 4);
  });

  chapter('the desk shows the answers and confirms the substitute', async ({ page, check, signIn, mailbox }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/invitations`);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: /^Declined/ }).first().click());
    assert.equal(await page.locator('#invitations tbody tr').count(), 2);
    await page.goto(`${dialogue}/invitations?show=accepted`);
    assert.equal(await page.locator('#invitations tbody tr').count(), 2);
    const hrefs = await page.locator('#invitations tbody a').evaluateAll((all) => all.map(({ href }) => href));
    let told = '';
    for (const href of hrefs) {
      await page.goto(href);
      told += await page.locator('main').innerText();
    }
    assert.match(told, /Step-free access, captions/);
    await check();
    await page.goto(`${dialogue}/invitations?show=declined`);
    for (const href of await page.locator('#invitations tbody a').evaluateAll((all) => all.map((one) => one.href))) {
      await page.goto(href);
      if ((await page.locator('#substitutes').count()) > 0) break;
    }
    await assertNotice(page, 'Ifeoma Balogun');
    await page.goto(`${page.url()}/substitute`);
    await check();
    await press(page, /^Confirm and invite/);
    await assertNotice(page, 'The substitute has been confirmed and invited');
    await check();
    const letter = await mailbox.waitFor((mail) => mail.to.includes('ifeoma.balogun@example.org'), { what: 'the letter to the substitute' });
    assert.equal(letter.calendars[0].method, 'REQUEST');
  });

  chapter('the dialogue is held, its report written, adopted and published', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    // The meeting was brought forward and is under way: nothing can be held before it has begun, and nobody is asked
    // to answer for a day that has passed.
    await page.goto(`${dialogue}/edit`);
    await check();
    await fill(page, { date: dayFromNow(-1), last_date: dayFromNow(1), start_time: '00:00', respond_by: '' });
    await press(page, 'Save');
    await press(page, 'Save and tell');
    await page.goto(dialogue);
    await press(page, 'Mark as held');
    await assertNotice(page, 'The dialogue has been marked as held');
    await check();

    await page.goto(`${dialogue}/report`);
    await press(page, 'Start the report');
    await assertNotice(page, 'The report has been started');
    await check();
    await page.goto(`${dialogue}/report/texts`);
    await check();
    await fill(page, {
      title: 'Summary report: better first decisions',
      gist: 'Participants discussed how first decisions can be made to last.',
      introduction: 'The roundtable met in Geneva and online.',
    });
    await press(page, 'Save');
    await page.goto(`${dialogue}/report/points/new`);
    await check();
    await fill(page, { heading: 'Quality at first instance', text: 'Early legal advice shortens procedures.', grade: 'widely-endorsed', verb: 'broadly supported', speaker_class: 'states' });
    await press(page, 'Save');
    await page.goto(`${dialogue}/report/recommendations/new`);
    await check();
    await fill(page, { text: 'Offer legal advice before the first interview.', addressees: ['states'], addressee_states: 'Kenya\nSuisse', addressee_organisations: 'Refugee Rights Network', state: 'agreed', support: 'endorsed' });
    await press(page, 'Save');
    await page.goto(`${dialogue}/report/preview`);
    await assertNotice(page, 'Offer legal advice before the first interview');
    await check();
    await page.goto(`${dialogue}/report`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Circulate for comments', exact: true }).click());
    await check();
    await fill(page, { closes_on: dayFromNow(14), others: 'reader@elsewhere.example' });
    await press(page, 'Circulate the draft');
    await assertNotice(page, 'The report has been circulated');
    await check();
    await press(page, 'End the round now');
    await assertNotice(page, 'The round has ended');
    for (const step of ['Adopt', 'Publish']) {
      await page.goto(`${dialogue}/report`);
      await leaveBy(page, () => page.getByRole('link', { name: step, exact: true }).click());
      await check();
      await press(page, `Yes: ${step}`);
    }
    await assertNotice(page, 'The report is public');
    await check();
    await page.goto(`${dialogue}/report/texts`).then((response) => assert.notEqual(response.status(), 200, 'an adopted text is locked'));
  });

  chapter('the public reads the outcome in six languages', async ({ page, check }) => {
    for (const [lang, dir] of Object.entries(LANGUAGES)) {
      for (const path of ['/', '/dialogues', `/dialogues/${slug}`, `/dialogues/${slug}/outcomes`, '/outcomes', '/recommendations']) {
        const response = await page.goto(`${path}?lang=${lang}`);
        assert.equal(response.status(), 200, path);
        assert.deepEqual(await page.locator('html').evaluate((html) => [html.lang, html.dir]), [lang, dir], path);
        await check();
      }
      await assertNotice(page, 'Offer legal advice before the first interview');
    }
    await page.goto('/recommendations?lang=en');
    await leaveBy(page, () => page.locator('main a[href^="/recommendations/"]').first().click());
    for (const words of ['Offer legal advice before the first interview', 'Kenya', 'Switzerland', 'Refugee Rights Network']) await assertNotice(page, words);
    await check();
    await page.goto(`/dialogues/${slug}/outcomes`);
    await assertNotice(page, 'Early legal advice shortens procedures');
    const text = await page.content();
    for (const secret of ['meet.example.org', 'Balogun', 'Step-free', ...mails.map(({ to }) => to[0])]) {
      assert.ok(!text.includes(secret), `${secret} is nobody’s business`);
    }
  });

  chapter('the audit trail says who did what', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`/desk/audit?dialogue=${dialogue.split('/').pop()}`);
    await check();
    let trail = await page.locator('main').innerText();
    const next = page.getByRole('link', { name: /^Next page/ });
    while (await next.count()) {
      await leaveBy(page, () => next.first().click());
      trail += await page.locator('main').innerText();
    }
    for (const deed of ['Dialogue created', 'Quotas set', 'Balanced shortlist proposed', 'Dialogue convened', 'Invitations issued', 'Invitation answered', 'Substitute named', 'Substitute confirmed', 'Dialogue changed', 'Dialogue marked as held', 'Report started', 'Report circulated', 'Report adopted', 'Report published']) {
      assert.ok(trail.includes(deed), `“${deed}” is not in the trail`);
    }
    assert.ok(trail.includes(OFFICER.name) || trail.includes(OFFICER.email), 'the officer is named');
    assert.ok(trail.includes('The invited person'), 'so are those who answered');
    assert.doesNotMatch(trail, /Step-free/, 'what was told in confidence is not');
    await page.goto('/desk/audit');
    await assertNotice(page, 'Signed in');
  });
}, { begin, everywhere: true });

// A lead plans a meeting of their own group, chooses who comes, invites, and sees who answers; nothing else is open.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const LEAD = 'amina.diallo@lawcentre.example';
const MEMBER = 'omar.bekele@ngo.example';
const GUEST = 'wanjiru.mwangi@bar.example';

story('A lead', ({ chapter }) => {
  let group;
  let foreign;
  let meeting;

  chapter('is made by the secretariat, which has dialogues of its own', async ({ page, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/groups/new?lang=en');
    await fill(page, { title: 'Working group on appeals', purpose: 'To compare how appeals are heard.' });
    await press(page, 'Save');
    group = new URL(page.url()).pathname;
    for (const [email, given_name, family_name, capacity] of [[LEAD, 'Amina', 'Diallo', 'lead'], [MEMBER, 'Omar', 'Bekele', 'member']]) {
      await page.goto(`${group}/members/new`);
      await fill(page, { email, given_name, family_name, capacity });
      await press(page, 'Save');
    }
    foreign = await createDialogue(page, { title: 'A roundtable of the secretariat' });
  });

  chapter('plans a meeting from the home of the desk', async ({ page, signIn, check }) => {
    await signIn(LEAD);
    await page.goto('/desk?lang=en');
    assert.match(await page.locator('main').innerText(), /Working group on appeals/);
    const links = await page.locator('nav.rail a, .rail a').allInnerTexts();
    assert.ok(!links.some((words) => /Directory|Letters|Audit|Processes/.test(words)), links.join(', '));
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Plan a meeting' }).first().click());
    await check();
    assert.equal(await page.locator('[name=group] option').count(), 1, 'their own group alone');
    assert.equal(await page.locator('[name=format]').inputValue(), 'working-group-meeting');
    await fill(page, {
      title: 'First meeting on appeals', mode: 'online', online_address: 'https://meet.example.org/appeals', schedule: 'to-be-determined', seats: '12',
      summary: 'What makes appeals long.',
    });
    await press(page, 'Create a dialogue');
    meeting = new URL(page.url()).pathname;
    await check();
    const tabs = await page.locator('main nav.tabs').innerText();
    assert.match(tabs, /People/);
    assert.doesNotMatch(tabs, /Balance|Report/);
    // The date is set later, as a planner would.
    await page.goto(`${meeting}/edit`);
    await check();
    await fill(page, { schedule: 'hours', date: dayFromNow(40), start_time: '14:00', end_time: '16:00', zone: 'Europe/Zurich', respond_by: dayFromNow(30) });
    await press(page, 'Save');
    await page.goto(`${meeting}/programme/new`);
    await fill(page, { title: 'Opening', day: '1', start: '14:00', minutes: '30' });
    await press(page, 'Save');
    await page.goto(`${meeting}/programme`);
    await check();
    await page.goto(`${meeting}/meetings`);
    await check();
    await page.goto(`${meeting}/documents`);
    await check();
  });

  chapter('chooses members of the group and names somebody else', async ({ page, signIn, check }) => {
    await signIn(LEAD);
    await page.goto(`${meeting}/people?lang=en`);
    await check();
    await press(page, 'Put on the list');
    assert.match(await page.locator('.error-summary').innerText(), /Members to invite/);
    await check();
    await page.getByLabel('Omar Bekele').check();
    await press(page, 'Put on the list');
    await assertNotice(page, 'The list has been changed');
    assert.match(await page.locator('#list').innerText(), /Omar Bekele[^]*Working group on appeals/);
    await fill(page, { email: GUEST, given_name: 'Wanjiru', family_name: 'Mwangi', organisation: 'Nobody’s Institute' });
    await press(page, 'Put this person on the list');
    assert.match(await page.locator('.error-summary').innerText(), /Nobody’s Institute/);
    assert.equal(await page.locator('[name=email]').inputValue(), GUEST);
    await check();
    await fill(page, { organisation: '' });
    await press(page, 'Put this person on the list');
    assert.match(await page.locator('#list').innerText(), /Wanjiru Mwangi/);
    await check();
    const row = page.locator('#list tr', { hasText: 'Wanjiru' });
    await row.locator('summary').click();
    await leaveBy(page, () => row.locator('button[value=remove]').click());
    assert.match(await page.locator('.error-summary').innerText(), /Reason/);
    await check();
  });

  chapter('convenes it, invites, and sees who answers', async ({ page, signIn, check, mailbox, someoneElse }) => {
    await signIn(LEAD);
    await page.goto(`${meeting}?lang=en`);
    await press(page, 'Convene');
    await page.goto(`${meeting}/people`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Issue 2 invitations' }).first().click());
    assert.match(await page.locator('main').innerText(), /Omar Bekele/);
    await check();
    await press(page, 'Send invitations to those ticked');
    await check();
    const mail = await mailbox.waitFor(({ to, calendars }) => to.includes(MEMBER) && calendars.length > 0, { what: 'the invitation' });
    const guest = await someoneElse();
    await guest.goto(mail.links.find((link) => link.includes('/rsvp/')));
    await check(guest);
    await page.goto(`${meeting}/invitations`);
    assert.match(await page.locator('main').innerText(), /Wanjiru Mwangi/);
    await leaveBy(page, () => page.getByRole('link', { name: 'Wanjiru Mwangi' }).click());
    assert.equal(await page.locator('main a[href^="/desk/directory"]').count(), 0, 'the directory stays closed');
    await check();
    await page.getByText('Withdraw this invitation').click();
    await fill(page, { reason: 'Asked by mistake.' });
    await press(page, 'Withdraw the invitation');
    await page.goto(`${meeting}/attendance`);
    await check();
  });

  chapter('finds everything else closed', async ({ page, signIn, check }) => {
    await signIn(LEAD);
    await page.goto('/desk/dialogues?lang=en');
    const list = await page.locator('main').innerText();
    assert.match(list, /First meeting on appeals/);
    assert.doesNotMatch(list, /roundtable of the secretariat/);
    await check();
    for (const path of [foreign, `${foreign}/edit`, `${foreign}/people`, `${foreign}/invitations`, `${meeting}/balance`, `${meeting}/report`,
      '/desk/directory', '/desk/processes', '/desk/forums', '/desk/incoming', '/desk/audit', '/desk/letters', '/desk/dialogues/year']) {
      assert.equal((await page.goto(path)).status(), 403, path);
    }
  });

  chapter('is shut out once the meeting is somebody else’s', async ({ page, signIn, someoneElse }) => {
    const officer = await someoneElse();
    await signIn(OFFICER.email, officer);
    await officer.goto(`${meeting}/edit?lang=en`);
    await fill(officer, { group: '' });
    await press(officer, 'Save');
    await signIn(LEAD);
    assert.equal((await page.goto(meeting)).status(), 403);
    await officer.goto('/desk/audit');
    assert.match(await officer.locator('main').innerText(), /Amina Diallo/, 'the trail names the lead');
  });
}, { begin });

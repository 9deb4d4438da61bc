// A working group from its draft to a text that its lead publishes, and that the secretariat cannot alter.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer, signInLink } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const LEAD = 'amina.diallo@lawcentre.example';
const ADDRESS = '/working-groups/working-group-on-appeals';

story('A working group', ({ chapter }) => {
  let group;

  /** A page on which the lead is signed in. */
  async function asLead(server, someoneElse) {
    const page = await someoneElse();
    await page.goto(await signInLink(server, LEAD));
    await leaveBy(page, () => page.locator('main form button').first().click());
    await page.goto('/desk/groups?lang=en');
    return page;
  }

  chapter('is made by the secretariat; an unknown organisation cannot lead it', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/groups');
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'New group' }).first().click());
    await check();
    await fill(page, { title: 'Working group on appeals', purpose: 'To compare how appeals are heard.', leads: 'Nobody’s Institute' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Nobody’s Institute/);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Working group on appeals');
    await check();
    await fill(page, { leads: '' });
    await press(page, 'Save');
    await assertNotice(page, 'The group has been made');
    group = new URL(page.url()).pathname;
    await check();
  });

  chapter('gets a lead, whom the directory did not know', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(group);
    await leaveBy(page, () => page.getByRole('link', { name: 'Add a member' }).click());
    await check();
    await fill(page, { email: LEAD, capacity: 'lead' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /Given name/);
    assert.equal(await page.locator('[name=email]').inputValue(), LEAD);
    await check();
    await fill(page, { given_name: 'Amina', family_name: 'Diallo' });
    await press(page, 'Save');
    assert.match(await page.locator('#members').innerText(), /Amina Diallo[^]*Lead/);
    await leaveBy(page, () => page.locator('#members a').click());
    await check();
  });

  chapter('is run by its lead, who sees nothing else of the desk', async ({ server, someoneElse, check }) => {
    const lead = await asLead(server, someoneElse);
    await check(lead);
    await leaveBy(lead, () => lead.locator('#groups a').first().click());
    await check(lead);
    assert.equal((await lead.goto('/desk/directory')).status(), 403);
    assert.equal((await lead.goto('/desk/groups/new')).status(), 403);
    await lead.goto(`${group}/members/new`);
    await fill(lead, { email: 'omar.bekele@ngo.example', given_name: 'Omar', family_name: 'Bekele', capacity: 'member', since: dayFromNow(-400), until: dayFromNow(-30) });
    await press(lead, 'Save');
    assert.match(await lead.locator('#members').innerText(), /Omar Bekele[^]*Not in office today/);
    await check(lead);
    await lead.goto(`${group}/texts/new`);
    await check(lead);
    await fill(lead, { title: 'What we found', body: 'Appeals take long.\n\nThey need not.' });
    await press(lead, 'Save');
    await check(lead);
    await press(lead, 'Ask for clearance');
    await assertNotice(lead, 'The secretariat has been asked');
    assert.equal(await lead.getByRole('link', { name: 'Change the text' }).count(), 0);
  });

  chapter('has its text returned with reasons, then cleared', async ({ page, signIn, server, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/groups');
    assert.match(await page.locator('#groups').innerText(), /1 text to clear/);
    await page.goto(group);
    await leaveBy(page, () => page.getByRole('link', { name: 'What we found' }).click());
    const text = new URL(page.url()).pathname;
    await press(page, 'Send back with reasons');
    await check();
    assert.match(await page.locator('.error-summary').innerText(), /Why it is sent back/);
    await fill(page, { reason: 'Name the sources.' });
    await press(page, 'Send back with reasons');
    await assertNotice(page, 'Sent back to the leads');
    assert.equal((await page.request.post(`${text}/edit`, { form: { title: 'Ours', body: 'Altered', language: 'en', version: '3' }, headers: { origin: new URL(page.url()).origin, 'sec-fetch-site': 'same-origin' }, maxRedirects: 0 })).status(), 403);

    const lead = await asLead(server, someoneElse);
    await lead.goto(text);
    assert.match(await lead.locator('main').innerText(), /Name the sources\./);
    await leaveBy(lead, () => lead.getByRole('link', { name: 'Change the text' }).click());
    await fill(lead, { body: '## Length\n\nAppeals take **long**, say our members.\n\n- Files travel by post.\n- <b>Nobody</b> hurries.' });
    await press(lead, 'Save');
    await press(lead, 'Ask for clearance');
    await page.goto(text);
    await press(page, 'Clear for publication');
    await assertNotice(page, 'Cleared');
  });

  chapter('meets, starts, and publishes under its own name', async ({ page, signIn, server, someoneElse, check }) => {
    await signIn(OFFICER.email);
    const meeting = await createDialogue(page, { group: group.split('/').pop(), format: 'working-group-meeting', title: 'First meeting on appeals' });
    await page.goto(group);
    assert.equal(await page.locator(`main a[href="${meeting}"]`).count(), 1);
    const reader = await someoneElse();
    assert.equal((await reader.goto(ADDRESS)).status(), 404);
    await press(page, 'Start the group');
    await assertNotice(page, 'The group has started');
    const lead = await asLead(server, someoneElse);
    await lead.goto(group);
    await leaveBy(lead, () => lead.getByRole('link', { name: 'What we found' }).click());
    await press(lead, 'Publish');
    await check(lead);
    for (const lang of ['en', 'ar', 'zh']) {
      await reader.goto(`/working-groups?lang=${lang}`);
      await check(reader);
      await leaveBy(reader, () => reader.locator('main .card a').first().click());
      await check(reader);
      await leaveBy(reader, () => reader.getByRole('link', { name: 'What we found' }).click());
      assert.match(await reader.locator('main').innerText(), /Appeals take long, say our members\./);
      assert.equal(await reader.locator('main .prose h2').innerText(), 'Length');
      assert.deepEqual(await reader.locator('main .prose li').allInnerTexts(), ['Files travel by post.', '<b>Nobody</b> hurries.']);
      for (const [ending, mark] of [['pdf', '%PDF'], ['docx', 'PK']]) {
        const file = await reader.request.get(`${new URL(reader.url()).pathname}/text.${ending}?lang=${lang}`);
        assert.equal((await file.body()).subarray(0, mark.length).toString(), mark);
      }
      await check(reader);
    }
    await reader.goto(`${ADDRESS}?lang=en`);
    assert.doesNotMatch(await reader.locator('main').innerText(), /Diallo|First meeting/, 'members are counted, drafts are hidden');
    const listed = await (await reader.request.get('/api/v1/working-groups')).json();
    assert.deepEqual(listed.items.map(({ slug, members }) => [slug, members]), [['working-group-on-appeals', 1]]);
  });
}, { begin });

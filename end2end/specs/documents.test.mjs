// Documents: an officer adds them, the public and a delegate read theirs, and a lead adds one for the group.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { answer, invitations, rsvpLink } from '../lib/delegate.mjs';
import { OFFICER, assertNotice, fill, importContacts, invitedDialogue, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer, signInLink } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const LEAD = 'amina.diallo@lawcentre.example';
const PEOPLE = 10;

const text = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** Fills the form of a document and sends it. */
async function add(page, values, file, button = 'Add the document') {
  await fill(page, values);
  if (file) await page.locator('main [name=file]').setInputFiles(file);
  await press(page, button);
}

/** What an address gives, without following it elsewhere. */
const get = (page, address) => page.request.get(address, { maxRedirects: 0 });

story('Documents', ({ chapter }) => {
  let dialogue;
  let slug;
  let hidden;

  chapter('are added by an officer; a file that is not what it says is refused and nothing typed is lost', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await invitedDialogue(page);
    await page.goto(dialogue);
    await leaveBy(page, () => page.getByRole('link', { name: 'Documents', exact: true }).click());
    assert.match(await page.locator('main').innerText(), /There are no documents yet/);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Add a document' }).click());
    await check();
    const note = { title: 'Concept note', kind: 'concept-note', visibility: 'public', language: 'en' };
    await add(page, note, text('note.pdf', '<html><script>alert(1)</script></html>'));
    assert.match(await page.locator('.error-summary').innerText(), /File: .*none of the kinds that are taken/);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Concept note');
    assert.equal(await page.locator('[name=kind]').inputValue(), 'concept-note');
    await check();
    await add(page, {}, text('note.pdf', PDF));
    await assertNotice(page, 'The document has been added');
    await check();
  });

  chapter('have versions and languages, of which nothing is overwritten', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/documents`);
    await leaveBy(page, () => page.locator('#documents').getByRole('link', { name: 'Concept note', exact: true }).click());
    const here = page.url();
    await page.getByText('Add a version or another language').click();
    await add(page, { language: 'fr' }, undefined, 'Add the version');
    assert.match(await page.locator('.error-summary').innerText(), /Choose a file, or enter a web address/);
    await check();
    await add(page, { language: 'fr' }, text('note.txt', 'Une note.'), 'Add the version');
    await assertNotice(page, 'The version has been added');
    await page.getByText('Add a version or another language').click();
    await add(page, { language: 'en' }, text('note2.pdf', `${PDF}% second\n%%EOF\n`), 'Add the version');
    assert.match(await page.locator('#versions-en').innerText(), /Version 2[^]*note2\.pdf[^]*Version 1[^]*note\.pdf/);
    const first = await page.locator('#versions-en a').last().getAttribute('href');
    const opened = await get(page, first);
    assert.equal(opened.status(), 200);
    assert.equal(await opened.text(), PDF);
    assert.equal(opened.headers()['cache-control'], 'private, no-store');
    await page.goto(here);
    await check();
  });

  chapter('are for everybody, for those invited, or for the desk', async ({ page, signIn, server, someoneElse, check }) => {
    await signIn(OFFICER.email);
    for (const [title, visibility] of [['How to get there', 'participants'], ['Seating', 'secretariat']]) {
      await page.goto(`${dialogue}/documents/new`);
      await add(page, { title, kind: 'logistics', visibility, language: 'en' }, text('paper.txt', title));
    }
    await page.goto(`${dialogue}/documents/new`);
    await add(page, { title: 'The Compact', kind: 'background-paper', visibility: 'public', place: '1', language: 'en', link: 'https://www.unhcr.org/compact' });
    await page.goto(`${dialogue}/documents`);
    assert.deepEqual(await page.locator('#documents tbody th a').allInnerTexts(), ['The Compact', 'Concept note', 'How to get there', 'Seating']);
    await check();
    hidden = await page.locator('#documents tbody tr', { hasText: 'Seating' }).locator('th a').getAttribute('href');

    const reader = await someoneElse();
    await reader.goto('/dialogues?lang=en');
    await leaveBy(reader, () => reader.locator('main .card a').first().click());
    slug = new URL(reader.url()).pathname;
    const section = await reader.locator('#documents').innerText();
    assert.match(section, /The Compact[^]*Link[^]*Concept note[^]*English · PDF[ ·,]+1 kB[^]*French · Plain text/);
    assert.doesNotMatch(section, /How to get there|Seating/);
    await check(reader);
    const address = await reader.locator('#documents a[href*="/fr-"]').getAttribute('href');
    const french = await get(reader, address);
    assert.equal(await french.text(), 'Une note.');
    assert.match(french.headers()['content-disposition'], /^attachment; filename="note\.txt"/);
    assert.match(french.headers()['content-security-policy'], /sandbox$/);
    const known = await reader.request.get(address, { headers: { 'if-none-match': french.headers().etag } });
    assert.equal(known.status(), 304);
    const id = hidden.split('/').pop();
    assert.equal((await get(reader, `/documents/${id}/en-paper.txt`)).status(), 404);
    assert.match((await get(reader, hidden)).headers().location ?? '', /^\/sign-in/);
    for (const lang of ['ar', 'zh']) {
      await reader.goto(`${slug}?lang=${lang}`);
      await check(reader);
    }
    assert.ok(server.url);
  });

  chapter('lie behind the link of whoever is invited, until they decline', async ({ mailbox, someoneElse, check }) => {
    const delegate = await someoneElse();
    const [mail] = await invitations(mailbox, PEOPLE);
    const link = `${rsvpLink(mail)}?lang=en`;
    await delegate.goto(link);
    const section = await delegate.locator('#documents').innerText();
    assert.match(section, /Concept note[^]*How to get there/);
    assert.doesNotMatch(section, /Seating/);
    await check(delegate);
    const address = await delegate.locator('#documents a[href*="/documents/"]', { hasText: 'How to get there' }).getAttribute('href');
    assert.equal(await (await get(delegate, address)).text(), 'How to get there');
    const id = hidden.split('/').pop();
    assert.equal((await get(delegate, address.replace(/documents\/[^/]+/, `documents/${id}`))).status(), 404);
    await answer(delegate, link, 'declined');
    assert.equal((await get(delegate, address)).status(), 404);
  });

  chapter('are archived and come back', async ({ page, signIn, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/documents`);
    await leaveBy(page, () => page.locator('#documents').getByRole('link', { name: 'Concept note', exact: true }).click());
    await press(page, 'Archive the document');
    await assertNotice(page, 'The document has been archived');
    const reader = await someoneElse();
    await reader.goto(`${slug}?lang=en`);
    assert.doesNotMatch(await reader.locator('main').innerText(), /Concept note/);
    await page.getByText('1 archived document').click();
    await check();
    await press(page, 'Restore Concept note', page.locator('#archived'));
    await assertNotice(page, 'The document has been restored');
    await reader.goto(`${slug}?lang=en`);
    assert.match(await reader.locator('main').innerText(), /Concept note/);
  });

  chapter('belong to a session, too', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/programme/new`);
    await fill(page, { title: 'Opening', minutes: '30' });
    await press(page, 'Save');
    await leaveBy(page, () => page.getByRole('link', { name: 'Add a document' }).click());
    assert.equal(await page.locator('[name=session] option:checked').innerText(), 'Opening');
    await add(page, { title: 'Opening statement', kind: 'statement', visibility: 'participants', language: 'en' }, text('statement.txt', 'Welcome.'));
    await page.goto(`${dialogue}/programme`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Opening', exact: true }).click());
    assert.match(await page.locator('#documents').innerText(), /Opening statement/);
    await check();
  });

  chapter('of a group are its leads’ own', async ({ page, signIn, server, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/groups/new');
    await fill(page, { title: 'Working group on appeals', purpose: 'To compare how appeals are heard.' });
    await press(page, 'Save');
    const group = new URL(page.url()).pathname;
    await page.goto(`${group}/members/new`);
    await fill(page, { email: LEAD, given_name: 'Amina', family_name: 'Diallo', capacity: 'lead' });
    await press(page, 'Save');
    await press(page, 'Start the group');
    assert.equal((await page.goto(`${group}/documents/new`)).status(), 403);

    const lead = await someoneElse();
    await lead.goto(await signInLink(server, LEAD));
    await leaveBy(lead, () => lead.locator('main form button').first().click());
    await lead.goto(`${group}?lang=en`);
    await leaveBy(lead, () => lead.getByRole('link', { name: 'Add a document' }).click());
    await check(lead);
    await add(lead, { title: 'Terms of reference', kind: 'terms-of-reference', visibility: 'public', language: 'en' }, text('terms.txt', 'What we do.'));
    await assertNotice(lead, 'The document has been added');
    await lead.goto(`${group}?lang=en`);
    assert.match(await lead.locator('#documents').innerText(), /Terms of reference/);
    await check(lead);
    const reader = await someoneElse();
    await reader.goto('/working-groups/working-group-on-appeals?lang=en');
    await check(reader);
    const address = await reader.locator('#documents a').first().getAttribute('href');
    assert.equal(await (await get(reader, address)).text(), 'What we do.');
    await page.goto(`${group}/documents`);
    await leaveBy(page, () => page.locator('#documents').getByRole('link', { name: 'Terms of reference', exact: true }).click());
    assert.equal(await page.getByText('Add a version or another language').count(), 0);
    await press(page, 'Archive the document');
    assert.equal((await get(reader, address)).status(), 404);
  });

  chapter('leave their trail', async ({ page, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/audit');
    const trail = await page.locator('main').innerText();
    for (const words of ['Document added', 'Version of a document added', 'Document archived', 'Document restored']) assert.ok(trail.includes(words), words);
  });

  chapter('show how far a large file has got, where there is a script', async ({ page, signIn, check, javaScript }) => {
    if (!javaScript) return;
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/documents/new`);
    const network = await page.context().newCDPSession(page);
    const uploadThroughput = 400 * 1024;
    await network.send('Network.enable');
    await network.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
    const large = 'A line of the proceedings.\n'.repeat(40_000);
    await fill(page, { title: 'Proceedings', kind: 'background-paper', visibility: 'secretariat', language: 'en' });
    await page.locator('main [name=file]').setInputFiles(text('proceedings.pdf', `<html>${large}`));
    const bar = page.getByText('The file is being sent.');
    await leaveBy(page, async () => {
      await page.getByRole('button', { name: 'Add the document' }).click();
      await bar.waitFor();
      await check();
    });
    assert.match(await page.locator('.error-summary').innerText(), /File: .*none of the kinds that are taken/);
    await network.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput });
    await page.locator('main [name=file]').setInputFiles(text('proceedings.txt', large));
    await leaveBy(page, async () => {
      await page.getByRole('button', { name: 'Add the document' }).click();
      await bar.waitFor();
    });
    await assertNotice(page, 'The document has been added');
  });
}, { begin });

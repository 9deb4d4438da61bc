// Partners: an officer names co-hosts and regional processes with logos, and readers meet them on every page.
import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { leaveBy } from '../lib/browser.mjs';
import { invitations, rsvpLink } from '../lib/delegate.mjs';
import { OFFICER, assertNotice, conveneAndInvite, createDialogue, drawShortlist, fill, importContacts, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const PEOPLE = 10;

const CRC = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const sum = body.reduce((c, byte) => CRC[(c ^ byte) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff;
  const [length, end] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  end.writeUInt32BE(sum >>> 0);
  return Buffer.concat([length, body, end]);
}

/** A picture of one colour. */
function png(width, height, [red, green, blue]) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.from(Array.from({ length: width }, () => [red, green, blue]).flat())]);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

const LOGO = { name: 'logo.png', mimeType: 'image/png', buffer: png(900, 300, [18, 63, 124]) };

async function save(page, values, file) {
  await fill(page, values);
  if (file) await page.locator('main [name=file]').setInputFiles(file);
  await press(page, 'Save');
}

story('Partners', ({ chapter }) => {
  let dialogue;
  let slug;

  chapter('are added with a logo; a file that is no picture is refused and nothing typed is lost', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await createDialogue(page);
    await page.goto(dialogue);
    await leaveBy(page, () => page.locator('main').getByRole('link', { name: 'Partners', exact: true }).click());
    assert.match(await page.locator('main').innerText(), /There are no partners yet/);
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'Add a partner' }).click());
    await check();
    const wrong = { name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg onload="alert(1)"/>') };
    await save(page, { name: 'Budapest Process', role: 'regional-process', link: 'http://x.example' }, wrong);
    assert.match(await page.locator('.error-summary').innerText(), /Web address: [^]*Logo: A logo is a PNG or JPEG picture/);
    assert.equal(await page.locator('main [name=name]').inputValue(), 'Budapest Process');
    await check();
    await save(page, { link: 'https://www.process.example' }, LOGO);
    await assertNotice(page, 'The partner has been added');
    await page.goto(`${dialogue}/partners/new`);
    await save(page, { name: 'Ministry of Justice', role: 'co-host', place: '1' });
    assert.deepEqual(await page.locator('#partners tbody th a').allInnerTexts(), ['Ministry of Justice', 'Budapest Process']);
    const size = await page.locator('#partners img').evaluate((img) => [img.naturalWidth, img.naturalHeight]);
    assert.deepEqual(size, [640, 213]);
    await check();
  });

  chapter('are met by the public, by those invited, and on paper', async ({ page, signIn, mailbox, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await drawShortlist(page, dialogue);
    await conveneAndInvite(page, dialogue);
    await page.goto(`${dialogue}/programme/agenda`);
    assert.equal(await page.locator('.partners img').getAttribute('alt'), 'Budapest Process');
    await check();

    const reader = await someoneElse();
    await reader.goto('/dialogues?lang=en');
    await leaveBy(reader, () => reader.locator('main .card a').first().click());
    slug = new URL(reader.url()).pathname;
    const section = reader.locator('.partners');
    assert.match(await section.innerText(), /Co-hosted by\s+Ministry of Justice\s+Together with the regional process/);
    const link = section.getByRole('link', { name: /Budapest Process/ });
    assert.equal(await link.getAttribute('href'), 'https://www.process.example');
    assert.equal(await link.getAttribute('rel'), 'external noreferrer');
    assert.ok(await section.locator('img').evaluate((img) => img.complete && img.naturalWidth > 0));
    await check(reader);
    for (const lang of ['ar', 'zh']) {
      await reader.goto(`${slug}?lang=${lang}`);
      await check(reader);
    }
    const dark = await someoneElse({ colorScheme: 'dark', width: 360 });
    await dark.goto(`${slug}?lang=en`);
    assert.equal(await dark.locator('.partner-logo').evaluate((ground) => getComputedStyle(ground).backgroundColor), 'rgb(255, 255, 255)');
    await check(dark);

    const [mail] = await invitations(mailbox, PEOPLE);
    assert.match(mail.text, /Budapest Process\r?\nhttps:\/\/www\.process\.example/);
    const delegate = await someoneElse();
    await delegate.goto(`${rsvpLink(mail)}?lang=en`);
    assert.equal(await delegate.locator('.partners img').getAttribute('alt'), 'Budapest Process');
    await check(delegate);
  });

  chapter('of a process are those of its dialogues', async ({ page, signIn, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/processes/new');
    await fill(page, { title: 'Towards the Forum', language: 'en' });
    await press(page, 'Save');
    const process = new URL(page.url()).pathname;
    await leaveBy(page, () => page.locator('main').getByRole('link', { name: 'Partners', exact: true }).click());
    await check();
    await page.goto(`${process}/partners/new`);
    await save(page, { name: 'Prague Process', role: 'regional-process' }, LOGO);
    await page.goto(process);
    await press(page, 'Start the process');
    assert.equal(await page.locator('.partners img').getAttribute('alt'), 'Prague Process');
    await check();
    await page.goto(`${dialogue}/edit`);
    await page.locator('main [name=process]').selectOption({ label: 'Towards the Forum' });
    await press(page, 'Save');
    await page.goto(`${dialogue}/partners`);
    assert.match(await page.locator('#of-process').innerText(), /Prague Process/);
    await check();
    const reader = await someoneElse();
    await reader.goto(`${slug}?lang=en`);
    assert.equal(await reader.locator('.partners img').count(), 2);
    await reader.goto('/processes/towards-the-forum?lang=en');
    assert.equal(await reader.locator('.partners img').getAttribute('alt'), 'Prague Process');
    await check(reader);
  });

  chapter('are changed and removed', async ({ page, signIn, someoneElse, check }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/partners`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Budapest Process', exact: true }).click());
    await check();
    await page.getByLabel('Take this logo away').check();
    await save(page, { name: 'Budapest Process (chair: Türkiye)' });
    await assertNotice(page, 'Your changes have been saved');
    await press(page, 'Remove Ministry of Justice');
    const reader = await someoneElse();
    await reader.goto(`${slug}?lang=en`);
    const section = await reader.locator('.partners').innerText();
    assert.match(section, /Budapest Process \(chair: Türkiye\)/);
    assert.doesNotMatch(section, /Ministry of Justice/);
    await page.goto('/desk/audit');
    const trail = await page.locator('main').innerText();
    for (const words of ['Partner added', 'Partner changed', 'Partner removed']) assert.ok(trail.includes(words), words);
  });
}, { begin });

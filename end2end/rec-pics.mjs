import { mkdir } from 'node:fs/promises';
import { launchBrowser, openPage } from './lib/browser.mjs';
import { startServer, addOfficer, signInLink } from './lib/server.mjs';
import { mailboxOf } from './lib/mailbox.mjs';
const out = '/tmp/rec_pics'; await mkdir(out, { recursive: true });
const server = await startServer();
const browser = await launchBrowser();
try {
  await addOfficer(server, 'o@convener.example', { name: 'Officer' });
  const { page } = await openPage(browser, server, {});
  const shot = async (name, path, width = 1280) => {
    await page.setViewportSize({ width, height: 900 });
    const r = await page.goto(path);
    if (r && r.status() !== 200) console.log(name, r.status());
    await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  };
  await shot('pub-list', '/recommendations?lang=en'); await shot('pub-list-360', '/recommendations?lang=en&by=theme', 360); await shot('pub-list-ar', '/recommendations?lang=ar&by=age', 768);
  const last = '/recommendations/2023-01-R1';
  await shot('pub-one', last + '?lang=en'); await shot('pub-one-360', last + '?lang=en', 360); await shot('pub-one-ar', last + '?lang=ar', 360); await shot('pub-2021', '/recommendations/2021-01-R2?lang=en');
  await page.goto(await signInLink(server, 'o@convener.example'));
  await page.locator('main form[method=post] button').first().click(); await page.waitForURL('**/desk**');
  await shot('desk-list', '/desk/recommendations?lang=en'); await shot('desk-list-360', '/desk/recommendations', 360);
  await shot('desk-one', '/desk/recommendations/2023-01-R1'); await shot('desk-one-360', '/desk/recommendations/2023-01-R1', 360);
  await shot('desk-edit', '/desk/recommendations/2021-01-R1/edit'); await shot('desk-say', '/desk/recommendations/2021-01-R1/say'); await shot('desk-lineage', '/desk/recommendations/2021-01-R1/lineage');
  await page.goto('/desk/recommendations/2021-01-R1/ask');
  await page.locator('[name=organisations]').first().check();
  await page.screenshot({ path: `${out}/desk-ask.png`, fullPage: false });
  await page.getByRole('button', { name: 'Send the mails' }).click();
  const mail = await mailboxOf(server).waitFor((one) => /\/follow-up\//.test(one.text));
  console.log(mail.subject); console.log(mail.text.slice(0, 1500));
  const link = new URL(mail.links.find((one) => one.includes('/follow-up/'))).pathname;
  await shot('holder', link + '?lang=en'); await shot('holder-360-ar', link + '?lang=ar', 360); await shot('holder-answer', link + '/answer?lang=en', 360);
  await page.locator('[name=answer][value=accepted]').check();
  await page.locator('main form button').first().click();
  await page.screenshot({ path: `${out}/holder-check.png`, fullPage: true });
} finally { await browser.close(); await server.stop(); }

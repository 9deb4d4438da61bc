// Takes the pictures in docs/pictures again: make screenshots. With words, only those whose name contains one.
import { WIDTHS, launchBrowser, openPage } from './lib/browser.mjs';
import { answer, invitations, rsvpLink } from './lib/delegate.mjs';
import { addQuota, conveneAndInvite, createDialogue, drawShortlist, press } from './lib/desk.mjs';
import { signIn } from './lib/journey.mjs';
import { mailboxOf } from './lib/mailbox.mjs';
import { takePictures } from './lib/pictures.mjs';
import { startServer } from './lib/server.mjs';

const PHONE = [WIDTHS.phone];
const LAPTOP = [WIDTHS.laptop];
const OFFICER = 'officer@convener.example';

/** A dialogue in the middle of its life: invitations are out, some are answered. */
async function prepare(browser, server) {
  const { context, page } = await openPage(browser, server);
  await signIn(page, server, OFFICER);
  const dialogue = await createDialogue(page, { seats: '20' });
  await page.goto(`${dialogue}/quotas`);
  await press(page, /^Regional groups of the United Nations/);
  await addQuota(page, 'gender woman', { min: '9', max: '11' });
  await press(page, 'Save');
  await drawShortlist(page, dialogue);
  await conveneAndInvite(page, dialogue);
  const links = (await invitations(mailboxOf(server), 20)).map(rsvpLink);
  for (const [nth, reply] of ['accepted', 'accepted', 'declined', 'tentative', 'accepted'].entries()) {
    await answer(page, links[nth], reply);
  }
  await page.goto('/outcomes');
  const outcome = await page.locator('main a[href$="/outcomes"][href^="/dialogues/"]').first().getAttribute('href');
  await page.goto('/dialogues');
  const announced = await page.locator('main a[href^="/dialogues/"]').first().getAttribute('href');
  await context.close();
  return { dialogue, outcome, announced, rsvp: new URL(links[10]).pathname };
}

const pictures = ({ dialogue, outcome, announced, rsvp }) => ({
  home: { path: '/' },
  'home-arabic': { path: '/?lang=ar' },
  'home-dark': { path: '/', colorScheme: 'dark', widths: LAPTOP },
  dialogue: { path: announced, widths: LAPTOP },
  outcome: { path: outcome, widths: LAPTOP },
  overview: { path: dialogue, as: OFFICER, widths: LAPTOP },
  balance: { path: `${dialogue}/balance`, as: OFFICER },
  invitations: { path: `${dialogue}/invitations`, as: OFFICER, widths: LAPTOP },
  rsvp: { path: `${rsvp}?lang=en`, widths: PHONE, fullPage: true },
  'rsvp-arabic': { path: `${rsvp}?lang=ar`, widths: PHONE, fullPage: true },
});

const words = process.argv.slice(2);
const server = await startServer();
const browser = await launchBrowser();
try {
  const made = await prepare(browser, server);
  for (const [name, picture] of Object.entries(pictures(made))) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    await takePictures(browser, server, name, picture);
    console.log(`docs/pictures/${name}-*.png`);
  }
} finally {
  await browser.close();
  await server.stop();
}

// How a journey is written:
//
//   journeys('The portal', ({ eachWay }) => {
//     eachWay('leads from the start to a dialogue', async ({ page, check }) => {
//       await page.goto('/');
//       await check();
//     });
//   });
//
// The journeys of one file share a server with demo data and a browser; each has a fresh context,
// and fails when a page complained, whatever else it asserts. A story is a row of journeys that build on
// each other, told from the beginning with JavaScript and again without it, in an empty house.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { assertAccessible } from './accessibility.mjs';
import { launchBrowser, openPage, pictureOfFailure } from './browser.mjs';
import { mailboxOf } from './mailbox.mjs';
import { signInLink, startServer } from './server.mjs';

// A chapter takes seconds; a machine that does other things beside it may need its time.
const LASTS_AT_MOST = 180_000;

export function journeys(subject, define, { settings, demo, postgres } = {}) {
  describe(subject, () => {
    let server;
    let browser;
    before(async () => {
      server = await startServer(settings, { demo, postgres });
      browser = await launchBrowser();
    });
    after(async () => {
      await browser?.close();
      await server?.stop();
    });

    /** One journey, with JavaScript unless `options` say otherwise. */
    const once = (title, travel, options = {}) =>
      it(title, { timeout: LASTS_AT_MOST }, () => {
        const reason = options.unless?.();
        if (reason) throw new Error(reason);
        return travelWatched({ server, browser, title: `${subject} ${title}`, travel, options });
      });

    /** The same journey with JavaScript and without it. */
    const eachWay = (title, travel, options = {}) => {
      once(`${title} (with JavaScript)`, travel, { ...options, javaScript: true });
      once(`${title} (without JavaScript)`, travel, { ...options, javaScript: false });
    };

    define({ once, eachWay });
  });
}

const WAYS = [
  { way: 'with JavaScript', javaScript: true },
  { way: 'without JavaScript', javaScript: false },
];
const AS_IN_PRODUCTION = { way: 'on PostgreSQL, web and worker apart', javaScript: true, postgres: true };

/** Chapters that build on each other; `begin` prepares the house. Those told `everywhere` run on PostgreSQL too. */
export function story(subject, define, { begin, everywhere = false, ...options } = {}) {
  for (const { way, javaScript, postgres } of everywhere ? [...WAYS, AS_IN_PRODUCTION] : WAYS) {
    const tell = ({ once }) => {
      // What follows a chapter that failed would only fail for want of it.
      let broken = false;
      const chapter = (title, travel, theirs) => {
        const travelOn = async (road) => {
          broken = true;
          await travel(road);
          broken = false;
        };
        once(title, travelOn, { ...theirs, javaScript, unless: () => broken && 'an earlier chapter failed' });
      };
      if (begin) chapter('begins', begin);
      define({ chapter });
    };
    journeys(`${subject} (${way})`, tell, { demo: false, postgres, ...options });
  }
}

async function travelWatched({ server, browser, title, travel, options }) {
  const contexts = [];
  const complaints = [];
  const { unless, ...traveller } = options;
  /** A page of its own, as another person's browser; what it complains about counts here too. */
  const open = async (theirs = {}) => {
    const opened = await openPage(browser, server, { ...traveller, ...theirs }, complaints);
    contexts.push(opened.context);
    return opened.page;
  };
  const page = await open();
  try {
    await travel({
      page,
      server,
      url: server.url,
      javaScript: options.javaScript ?? true,
      mailbox: mailboxOf(server),
      /** Accessible, and nothing to complain about so far. */
      check: async (other = page) => {
        await assertAccessible(other);
        assert.deepEqual(complaints, [], 'the page complained');
      },
      signIn: (email, other = page) => signIn(other, server, email),
      someoneElse: open,
    });
    assert.deepEqual(complaints, [], 'a page complained');
  } catch (error) {
    const path = await pictureOfFailure(page, title).catch(() => 'no picture could be taken');
    const lastLines = server.log().trimEnd().split('\n').slice(-15).join('\n');
    const place = `at ${page.url()}, see ${path}; the server's last lines:\n${lastLines}`;
    throw new Error(`${error.message}\n${place}`, { cause: error });
  } finally {
    await Promise.all(contexts.map((context) => context.close()));
  }
}

/** Signs in by a one-time link. The link only shows a button: mail scanners follow links. */
export async function signIn(page, server, email) {
  await page.goto(await signInLink(server, email));
  const button = page.locator('main form[method=post] button');
  if (await button.count()) await button.first().click();
  await page.waitForURL('**/desk**');
}

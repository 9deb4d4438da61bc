// The browser, and a watch on everything that a page complains about.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

// Nothing in the browser may try to reach the world outside: it delays every start.
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
];

export const WIDTHS = { phone: 360, tablet: 768, laptop: 1280 };

const RESULTS = join(import.meta.dirname, '..', 'test-results');

export function launchBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: FLAGS });
}

/** A page in a fresh context; what it complains about is added to `complaints` as it comes. */
export async function openPage(browser, server, options = {}, complaints = []) {
  const { javaScript = true, width = WIDTHS.laptop, locale = 'en', ...rest } = options;
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width, height: 900 },
    locale,
    // Pictures and waits should not depend on where an animation stands.
    reducedMotion: 'reduce',
    ...rest,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  if (!javaScript) await forbidScripts(context, page);
  watch(page, server, complaints);
  return { context, page };
}

// Not by the context's own setting, because that cannot be lifted for axe, which needs timers.
const scriptSwitches = new WeakMap();

async function forbidScripts(context, page) {
  const session = await context.newCDPSession(page);
  const allow = (allowed) => session.send('Emulation.setScriptExecutionDisabled', { value: !allowed });
  scriptSwitches.set(page, allow);
  await allow(false);
}

/**
 * Looks at a page with scripts allowed. Where they were not, the page's own were skipped when it loaded,
 * so it stays what the reader without JavaScript has.
 */
export async function withScriptsAllowed(page, look) {
  const allow = scriptSwitches.get(page);
  await allow?.(true);
  try {
    return await look();
  } finally {
    await allow?.(false);
  }
}

function watch(page, server, complaints) {
  page.on('request', (request) => {
    // A page that is shown must not tell anybody else that it is.
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== server.url) complaints.push(`a request to ${request.url()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // A page that refuses (404, 422) logs its own status here; what it loads is watched below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    const status = response.status();
    const request = response.request();
    // A form that a script has sent is refused as one that is sent without it.
    const isPage = request.isNavigationRequest() || (status === 422 && request.method() === 'POST');
    if (status >= 500 || (status >= 400 && !isPage)) complaints.push(`${status} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Leaving a page, or a download, cuts requests off; that is no fault of the page.
    const reason = request.failure()?.errorText ?? 'unknown';
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason} for ${request.url()}`);
  });
}

/**
 * Does what leads to another page, and waits until that page stands. A click returns as soon as it is made:
 * what is looked at right after it may still be the page that was left.
 */
export async function leaveBy(page, act) {
  const arrived = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame());
  await Promise.all([arrived, act()]);
  await page.waitForLoadState('load');
}

/** Keeps a picture of where a journey failed. */
export async function pictureOfFailure(page, title) {
  await mkdir(RESULTS, { recursive: true });
  const path = join(RESULTS, `${title.replace(/[^A-Za-z0-9]+/g, '-')}.png`);
  await page.screenshot({ path, fullPage: true });
  return path;
}

// What an officer does at the desk, in the steps that several journeys need.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { leaveBy } from './browser.mjs';

export const OFFICER = { email: 'clara.amsler@convener.example', name: 'Clara Amsler' };

const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** The day so many days from now, as forms write it. */
export function dayFromNow(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A plan of a dialogue as the form holds it; `change` says what is different. */
export function plan(change = {}) {
  return {
    title: 'Better first decisions, fewer appeals',
    format: 'roundtable',
    themes: ['appeals', 'legal-aid', 'registration'],
    schedule: 'hours',
    date: dayFromNow(45),
    start_time: '14:00',
    end_time: '17:30',
    zone: 'Europe/Zurich',
    respond_by: dayFromNow(30),
    mode: 'hybrid',
    place: 'Geneva, Palais des Nations, Room XXI',
    online_address: 'https://meet.example.org/first-decisions',
    seats: '10',
    summary: 'How can asylum authorities decide well the first time?\n\nThe roundtable brings together those who decide, those who review and those who assist.',
    language: 'en',
    ...change,
  };
}

/** Fills a form by the names of its fields: texts, lists, radio buttons and check boxes. What is undefined is left alone. */
export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const fields = page.locator(`main [name="${name}"]:not([type=hidden])`);
    const type = await fields.first().evaluate((field) => (field.tagName === 'SELECT' ? 'select' : field.type));
    if (type === 'select') await fields.selectOption(value);
    else if (type === 'radio' || type === 'checkbox') {
      for (const one of [value].flat()) await page.locator(`main [name="${name}"][value="${one}"]`).check();
    } else await fields.fill(value);
  }
}

/** Presses a button that posts, by its words. */
export async function press(page, name, within = page.locator('main')) {
  const button = within.getByRole('button', { name, exact: true }).first();
  // A frame without rights is drawn by a process of its own, which learns of a scroll a moment later than we click.
  if (await page.locator('iframe').count()) {
    await button.hover();
    await page.waitForTimeout(300);
  }
  await leaveBy(page, () => button.click());
}

/** What the mail says that the page shows in its first frame. */
export const framed = (page) => page.frameLocator('iframe.mail-frame >> nth=0').locator('body');

/** What the page says at its head: the outcome of what was just done. */
export async function assertNotice(page, words) {
  const shown = (await page.locator('main, .notices').allInnerTexts()).join('\n');
  assert.ok(shown.includes(words), `“${words}” is not on ${page.url()}:\n${shown.slice(0, 500)}`);
}

/** Uploads a list of contacts and stands before its preview. */
export async function uploadContacts(page, file) {
  await page.goto('/desk/directory/import');
  await page.locator('input[type=file]').setInputFiles(typeof file === 'string' ? join(FIXTURES, file) : file);
  await press(page, 'Check the list');
}

/** Imports the 40 contacts of the fixture. */
export async function importContacts(page) {
  await uploadContacts(page, 'contacts.csv');
  await press(page, 'Import 40 people');
  await page.waitForURL('**/desk/directory/import/**');
}

/** Creates a dialogue and returns the address of its overview. */
export async function createDialogue(page, change) {
  await page.goto('/desk/dialogues/new');
  await fill(page, plan(change));
  await press(page, 'Create a dialogue');
  await page.waitForURL(/\/desk\/dialogues\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Chooses a quota in one of the empty rows of the quota table, by `dimension feature`, and types its bounds. */
export async function addQuota(page, quota, { min = '', max = '' } = {}, row = 1) {
  const open = page.locator('#quotas tr.row-open').nth(row - 1);
  await open.locator('select[name=add]').selectOption(quota);
  await open.locator('[name=add-min]').fill(min);
  await open.locator('[name=add-max]').fill(max);
}

/** Draws a shortlist by lot with a seed that was announced. */
export async function drawShortlist(page, dialogue, seed = 'Geneva 2026') {
  await page.goto(`${dialogue}/balance`);
  await page.getByText('How the list is drawn').click();
  await fill(page, { method: 'random', seed });
  await press(page, 'Propose a balanced shortlist', page.locator('form', { has: page.locator('[name=seed]') }));
}

/** Convenes a dialogue and sends invitations to everybody on its shortlist. */
export async function conveneAndInvite(page, dialogue) {
  await page.goto(dialogue);
  await press(page, 'Convene');
  await page.goto(`${dialogue}/invitations/issue`);
  await press(page, 'Send invitations to those ticked');
}

/** A dialogue whose invitations are out. */
export async function invitedDialogue(page, change) {
  const dialogue = await createDialogue(page, change);
  await drawShortlist(page, dialogue);
  await conveneAndInvite(page, dialogue);
  return dialogue;
}

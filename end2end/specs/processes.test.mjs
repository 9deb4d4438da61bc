// A process from its draft to the public page, with a target, milestones and a dialogue under it.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });
const THIS_YEAR = new Date().getUTCFullYear();

story('A process', ({ chapter }) => {
  let process;

  chapter('is made with a target; a target without its days is refused', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/processes');
    await check();
    await leaveBy(page, () => page.getByRole('link', { name: 'New process' }).first().click());
    await fill(page, { title: 'Towards the Forum', summary: 'What comes before it.', target: '2' });
    await press(page, 'Save');
    assert.match(await page.locator('.error-summary').innerText(), /From/);
    assert.equal(await page.locator('[name=title]').inputValue(), 'Towards the Forum');
    await check();
    await fill(page, { target_from: `${THIS_YEAR}-01-01`, target_until: `${THIS_YEAR + 1}-12-31` });
    await press(page, 'Save');
    await assertNotice(page, 'The process has been made');
    process = new URL(page.url()).pathname;
    await check();
  });

  chapter('has milestones as exact as they are known', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    for (const milestone of [{ title: 'The Forum', year: String(THIS_YEAR + 1) }, { title: 'Officials meet', year: String(THIS_YEAR - 1), month: '12' }]) {
      await page.goto(process);
      await leaveBy(page, () => page.getByRole('link', { name: 'Add a milestone' }).click());
      await check();
      await fill(page, milestone);
      await press(page, 'Save');
    }
    const rows = await page.locator('#course tbody tr').allInnerTexts();
    assert.match(rows[0], new RegExp(`December ${THIS_YEAR - 1}[^]*Officials meet[^]*Passed`));
    assert.match(rows[1], new RegExp(`${THIS_YEAR + 1}[^]*The Forum[^]*Ahead`));
    assert.equal(await page.locator('.time-axis .axis-milestone').count(), 2);
    await check();
  });

  chapter('takes in a dialogue that counts towards its target', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues/new');
    const [, chosen] = await page.locator('[name=process] option').evaluateAll((all) => all.map(({ value }) => value));
    const dialogue = await createDialogue(page, { process: chosen, date: dayFromNow(20), respond_by: dayFromNow(10) });
    await page.goto(process);
    assert.match(await page.locator('.progress').innerText(), /0 held, 1 planned/);
    assert.equal(await page.locator(`#course a[href="${dialogue}"]`).count(), 1);
    await check();
    await page.goto(dialogue);
    await press(page, 'Convene');
  });

  chapter('a dialogue is planned like another one', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto(process);
    await leaveBy(page, () => page.locator('#course a[href^="/desk/dialogues/"]').first().click());
    await leaveBy(page, () => page.getByRole('link', { name: 'Plan another one like this' }).click());
    assert.equal(await page.locator('[name=title]').inputValue(), 'Better first decisions, fewer appeals');
    await check();
    await fill(page, { title: 'Better first decisions, once more' });
    await press(page, 'Create a dialogue');
    await assertNotice(page, 'The dialogue has been created');
    await page.goto(process);
    assert.equal(await page.locator('#course a[href^="/desk/dialogues/"]').count(), 2);
  });

  chapter('is found by the public once it is started', async ({ page, signIn, someoneElse, check }) => {
    const reader = await someoneElse();
    assert.equal((await reader.goto('/processes/towards-the-forum')).status(), 404);
    await signIn(OFFICER.email);
    await page.goto(process);
    await press(page, 'Start the process');
    await assertNotice(page, 'The process has started');
    for (const [lang, words] of Object.entries({ en: 'Milestone', ar: 'مَعلم', zh: '里程碑' })) {
      assert.equal((await reader.goto(`/processes/towards-the-forum?lang=${lang}`)).status(), 200);
      assert.match(await reader.locator('#course').innerText(), new RegExp(words));
      await check(reader);
    }
    await reader.goto('/processes?lang=en');
    await check(reader);
    await reader.goto('/processes/towards-the-forum?lang=en');
    await leaveBy(reader, () => reader.locator('#course a').first().click());
    assert.equal(await reader.locator('main a[href="/processes/towards-the-forum"]').count(), 1, 'the dialogue names its process');
    await check(reader);
  });
}, { begin });

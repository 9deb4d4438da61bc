// Two officers change the same dialogue: nobody's work is lost, and both see what the other did. And a year at a glance.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, assertNotice, createDialogue, dayFromNow, fill, press } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

const begin = ({ server }) => addOfficer(server, OFFICER.email, { name: OFFICER.name });

story('Two officers', ({ chapter }) => {
  let dialogue;

  chapter('change one plan, and the later one sees what the earlier one did', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    dialogue = await createDialogue(page, { date: dayFromNow(40), respond_by: dayFromNow(20) });
    await page.goto(`${dialogue}/edit`);
    const colleague = await page.context().newPage();
    await colleague.goto(`${dialogue}/edit`);
    await fill(colleague, { seats: '14', place: 'Nairobi' });
    await press(colleague, 'Save');
    await assertNotice(colleague, 'Your changes have been saved');
    await colleague.close();

    await fill(page, { title: 'A better title', place: 'Bangkok' });
    await press(page, 'Save');
    const rows = await page.locator('#conflict tbody tr').allInnerTexts();
    assert.match(rows.join('\n'), /Place[^]*Geneva[^]*Nairobi[^]*Bangkok/);
    assert.match(rows.join('\n'), /Number of seats[^]*10[^]*14[^]*Not touched/);
    assert.ok((await page.locator('main').innerText()).includes(OFFICER.name), 'it says who changed it');
    assert.equal(await page.locator('[name=title]').inputValue(), 'A better title');
    assert.equal(await page.locator('[name=place]').inputValue(), 'Bangkok', 'what was typed stays');
    assert.equal(await page.locator('[name=seats]').inputValue(), '14', 'what was not touched is not overwritten');
    await check();
    await press(page, 'Save');
    await assertNotice(page, 'Your changes have been saved');
    assert.match(await page.locator('main').innerText(), /A better title[^]*Bangkok[^]*14/);
  });

  chapter('see their year month by month', async ({ page, signIn, check }) => {
    await signIn(OFFICER.email);
    await page.goto('/desk/dialogues');
    await leaveBy(page, () => page.getByRole('link', { name: 'Year by month' }).click());
    await check();
    const day = dayFromNow(40);
    await page.goto(`/desk/year?year=${day.slice(0, 4)}`);
    assert.match(await page.locator(`#month-${Number(day.slice(5, 7))}`).innerText(), /A better title/);
    await check();
    await page.goto('/desk/year?year=1999');
    await assertNotice(page, 'Nothing falls into this year');
    await check();
  });
}, { begin });

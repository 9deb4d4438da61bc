// A draw that takes its time is stopped while it is at work; rules by which lists are drawn.
import assert from 'node:assert/strict';
import { leaveBy } from '../lib/browser.mjs';
import { OFFICER, addQuota, assertNotice, createDialogue, fill, importContacts, press, uploadContacts } from '../lib/desk.mjs';
import { story } from '../lib/journey.mjs';
import { addOfficer } from '../lib/server.mjs';

// So many that the fairest draw among them takes longer than it takes to stop it.
const PEOPLE = 1_500;
const STATES = ['KEN', 'NER', 'SEN', 'GHA', 'JPN', 'PHL', 'IND', 'NPL', 'POL', 'UKR', 'ROU', 'MEX', 'PER', 'BRA', 'CHL', 'FRA', 'NZL', 'DEU', 'CAN'];
const THEMES = ['registration', 'case-management', 'interviewing', 'reception', 'appeals', 'legal-aid', 'integrity', 'vulnerability', 'data-systems', 'border-access'];
const KINDS = ['state', 'ngo', 'refugee-led', 'academia', 'bar-association', 'judiciary'];
const SCOPES = ['local', 'national', 'regional', 'global'];
const HEAD = 'external_id,given_name,family_name,gender,email,languages,organisation,organisation_type,country,mandate_scope,themes,position';

/** A directory in which hardly two people count for the same, the same one each time. */
function manyContacts() {
  let state = 12_345;
  const any = (list) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((state / 2_147_483_648) * list.length)];
  };
  const rows = Array.from({ length: PEOPLE }, (_, nth) => {
    const id = `M${String(nth).padStart(4, '0')}`;
    const country = any(STATES);
    const themes = [...new Set([any(THEMES), any(THEMES), any(THEMES)])].join(';');
    return [id, `Given${nth}`, `Family${nth}`, any(['woman', 'man']), `${id.toLowerCase()}@example.org`, any(['en', 'fr', 'es', 'ar']),
      `Body ${nth % 400}`, KINDS[nth % 400 % KINDS.length], country, any(SCOPES), themes, ''].join(',');
  });
  const text = [HEAD, ...rows].join('\n');
  return { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

story('A draw that takes its time', ({ chapter }) => {
  let dialogue;

  chapter('a large directory and many quotas', async ({ page, signIn, server }) => {
    await addOfficer(server, OFFICER.email, OFFICER);
    await signIn(OFFICER.email);
    await uploadContacts(page, manyContacts());
    await press(page, `Import ${PEOPLE.toLocaleString('en')} people`);
    await page.waitForURL('**/desk/directory/import/**');
    dialogue = await createDialogue(page, { title: 'A conference of many', seats: '60', themes: THEMES.slice(0, 3) });
    await page.goto(`${dialogue}/quotas`);
    let row = 0;
    const add = async (quota, bounds) => {
      row += 1;
      await addQuota(page, quota, bounds, row);
      if (row < 3) return;
      await press(page, 'Check without saving');
      row = 0;
    };
    for (const theme of THEMES) await add(`theme ${theme}`, { min: '12', max: '20' });
    for (const kind of KINDS) await add(`organisation-type ${kind}`, { min: '9', max: '11' });
    for (const scope of SCOPES) await add(`mandate-scope ${scope}`, { min: '14', max: '16' });
    for (const language of ['en', 'fr', 'es', 'ar']) await add(`language ${language}`, { min: '14', max: '16' });
    await press(page, 'Save');
    await assertNotice(page, 'The quotas have been set');
    await assertNotice(page, 'The quotas can be met');
  });

  chapter('is seen at work, stopped, and has changed nothing', async ({ page, check, signIn, javaScript }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/balance`);
    await press(page, 'Propose a balanced shortlist');
    assert.match(page.url(), /\/drawing$/, 'it takes longer than a page waits');
    await assertNotice(page, 'A list is being drawn.');
    if (javaScript) {
      // The bar moves by itself.
      const before = await page.locator('progress').getAttribute('value');
      await page.waitForFunction((was) => document.querySelector('progress')?.getAttribute('value') !== was, before);
    } else {
      await leaveBy(page, () => page.getByRole('link', { name: 'Look again' }).click());
      await assertNotice(page, 'A list is being drawn.');
    }
    await press(page, 'Stop the draw');
    assert.match(page.url(), /\/balance$/);
    await assertNotice(page, 'The draw was stopped. Nothing on the list was changed.');
    await assertNotice(page, 'Nobody is on the shortlist yet');
    await check();
    await page.goto(`${dialogue}/drawing`);
    await assertNotice(page, 'The draw was stopped. Nothing on the list was changed.');
    await assertNotice(page, 'Fairest lottery');
    await page.getByRole('link', { name: 'To the shortlist' }).waitFor();
    await check();
    const said = await page.locator('main').innerText();
    assert.ok(!said.includes('than 100'), `a gap of 100 per cent says nothing: ${said}`);
    await page.goto('/desk/audit');
    await assertNotice(page, 'Draw stopped');
  });

  chapter('is begun again from its page and stopped again', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/drawing`);
    await press(page, 'Draw again');
    assert.match(page.url(), /\/drawing$/);
    await check();
    await page.goto(`${dialogue}/balance`);
    await assertNotice(page, 'A draw is at work');
    await leaveBy(page, () => page.getByRole('link', { name: 'See its progress' }).click());
    await press(page, 'Stop the draw');
    await assertNotice(page, 'The draw was stopped.');
    // A second stop finds nothing to stop, and says what came of the draw.
    await page.goto(`${dialogue}/drawing`);
    assert.equal(await page.getByRole('button', { name: 'Stop the draw' }).count(), 0);
  });
});

story('The rules of a list', ({ chapter }) => {
  let dialogue;

  chapter('a quota that is only desirable gives way, and a required one does not', async ({ page, check, signIn, server }) => {
    await addOfficer(server, OFFICER.email, OFFICER);
    await signIn(OFFICER.email);
    await importContacts(page);
    dialogue = await createDialogue(page, { title: 'A roundtable with rules', seats: '6' });
    await page.goto(`${dialogue}/quotas`);
    await addQuota(page, 'regional-group african', { min: '5' }, 1);
    await addQuota(page, 'regional-group asia-pacific', { min: '3' }, 2);
    await press(page, 'Check without saving');
    await assertNotice(page, 'With 6 seats, these 2 quotas (Regional group) ask for 8 places.');
    await page.locator('[name="firmness-regional-group-african"]').selectOption('desirable');
    await press(page, 'Check without saving');
    await assertNotice(page, 'The required quotas can be met. Others have to give way.');
    await assertNotice(page, 'Regional group: African States: 3 or more instead of 5 or more');
    await check();
    await press(page, 'Save');
    await assertNotice(page, 'Others have to give way.');
    await check();
    await page.goto(`${dialogue}/quotas`);
    assert.equal(await page.locator('[name="firmness-regional-group-african"]').inputValue(), 'desirable');
    assert.equal(await page.locator('[name="firmness-regional-group-asia-pacific"]').inputValue(), 'required');
  });

  chapter('each seat counts for one theme only where that is ticked', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/quotas`);
    await page.getByLabel('Theme: each seat counts for one quota only').check();
    await press(page, 'Check without saving');
    assert.ok(await page.getByLabel('Theme: each seat counts for one quota only').isChecked(), 'what was ticked is kept');
    await press(page, 'Save');
    await page.goto(`${dialogue}/quotas`);
    assert.ok(await page.getByLabel('Theme: each seat counts for one quota only').isChecked());
    await check();
    await page.goto('/desk/audit');
    await assertNotice(page, 'Theme: each seat counts for one quota only: None → Yes');
    await assertNotice(page, 'Regional group: African States: None → 5–… (Desirable)');
  });

  chapter('two people are kept apart with a reason', async ({ page, check, signIn }) => {
    await signIn(OFFICER.email);
    await page.goto(`${dialogue}/balance`);
    await leaveBy(page, () => page.getByRole('link', { name: 'Kept apart' }).click());
    await assertNotice(page, 'Nobody is kept apart');
    await check();
    await fill(page, { first: 'Njoroge', second: 'Bekele' });
    await press(page, 'Search');
    await check();
    await press(page, 'Keep apart');
    await assertNotice(page, 'Fill this in');
    await check();
    await fill(page, { reason: 'Parties to one case' });
    await press(page, 'Keep apart');
    await assertNotice(page, 'They are kept apart from the next draw on.');
    await assertNotice(page, 'Parties to one case');
    await check();
    await page.goto(`${dialogue}/balance`);
    for (const name of ['Njoroge', 'Bekele']) {
      await page.goto(`${dialogue}/balance?q=${name}`);
      await page.getByText(/^Decide…/).last().click();
      await page.locator('#found [name=reason]').first().fill('Asked for by the host');
      await leaveBy(page, () => page.locator('#found button[value=add]').first().click());
      await assertNotice(page, 'Added to the shortlist');
    }
    await assertNotice(page, 'are to be kept apart, and both are on the list');
    await check();
    await page.goto(`${dialogue}/apart`);
    await press(page, /^Lift/);
    await assertNotice(page, 'They may be on one list again.');
    await assertNotice(page, 'Nobody is kept apart');
  });
});

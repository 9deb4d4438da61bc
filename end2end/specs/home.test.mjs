import assert from 'node:assert/strict';
import { journeys } from '../lib/journey.mjs';

journeys('The start page', ({ eachWay }) => {
  eachWay('answers, complains about nothing and is accessible', async ({ page, check }) => {
    const answer = await page.goto('/');
    assert.equal(answer.status(), 200);
    assert.equal(await page.locator('h1').count(), 1);
    await check();
  });
});

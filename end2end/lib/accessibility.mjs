// axe on the page as it stands: WCAG 2.2 AA without exception, and of the rest what is serious or critical.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { withScriptsAllowed } from './browser.mjs';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const GRAVE = ['serious', 'critical'];

/** Fails with what is wrong and where. */
export async function assertAccessible(page) {
  const violations = await withScriptsAllowed(page, () => inspect(page));
  const grave = violations.filter(
    ({ impact, tags }) => GRAVE.includes(impact) || tags.some((tag) => WCAG.includes(tag)),
  );
  const report = `${page.url()} is not accessible:\n${grave.map(describeViolation).join('\n')}`;
  assert.ok(grave.length === 0, report);
}

async function inspect(page) {
  // Evaluated by the debugger's road, which the page's CSP does not close.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    // Off by default in axe, though WCAG 2.2 AA asks for it.
    globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] }),
  );
  return violations;
}

function describeViolation({ id, impact, help, nodes }) {
  const places = nodes.slice(0, 5).map(({ html, failureSummary }) => `    ${html}\n      ${failureSummary}`);
  return `  ${id} (${impact}): ${help}\n${places.join('\n')}`;
}

// Pictures of pages for the README and the documentation, at the widths of a phone, a tablet and a laptop.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { WIDTHS, openPage } from './browser.mjs';
import { signIn } from './journey.mjs';

export const PICTURES = join(import.meta.dirname, '..', '..', 'docs', 'pictures');

/** Takes `name`-360.png, -768.png and -1280.png of a page, as it opens; of the whole page with `fullPage`. */
export async function takePictures(browser, server, name, { path, as, widths = Object.values(WIDTHS), fullPage = false, prepare, ...options }) {
  await mkdir(PICTURES, { recursive: true });
  for (const width of widths) {
    const { context, page } = await openPage(browser, server, { width, ...options });
    if (as) await signIn(page, server, as);
    const answer = await page.goto(path);
    if (answer.status() !== 200) throw new Error(`${path} answers ${answer.status()}`);
    await prepare?.(page);
    await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage });
    await context.close();
  }
}

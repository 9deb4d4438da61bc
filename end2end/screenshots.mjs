// Takes the pictures in docs/pictures again: make screenshots. With words, only those whose name contains one.
import { launchBrowser } from './lib/browser.mjs';
import { takePictures } from './lib/pictures.mjs';
import { startServer } from './lib/server.mjs';

const OFFICER = 'officer@convener.example';

const pictures = {
  portal: { path: '/' },
  'portal-arabic': { path: '/', locale: 'ar' },
  'portal-dark': { path: '/', colorScheme: 'dark' },
  desk: { path: '/desk', as: OFFICER },
};

const words = process.argv.slice(2);
const server = await startServer();
const browser = await launchBrowser();
try {
  for (const [name, picture] of Object.entries(pictures)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    await takePictures(browser, server, name, picture);
    console.log(`docs/pictures/${name}-*.png`);
  }
} finally {
  await browser.close();
  await server.stop();
}

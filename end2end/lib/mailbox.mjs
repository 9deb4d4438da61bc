// The mails that the server wrote, read as a mail program and a calendar would read them.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';

export function mailboxOf(server) {
  const folder = join(server.dataDir, 'mail');

  /** All mails so far, in the order in which they were written; with `to`, those to that address. */
  const all = async ({ to } = {}) => {
    const names = (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.eml'));
    const mails = await Promise.all(names.sort().map((name) => readMail(join(folder, name))));
    mails.sort((one, other) => one.date - other.date);
    return mails.filter((mail) => !to || mail.to.includes(to));
  };

  /** Waits for the first mail that `matches`; the worker sends in the background. */
  const waitFor = async (matches, { within = 20_000, what = 'the mail' } = {}) => {
    const deadline = Date.now() + within;
    for (;;) {
      const mails = await all();
      const found = mails.find(matches);
      if (found) return found;
      if (Date.now() > deadline) {
        const seen = mails.map((mail) => `  ${mail.to.join(', ')}: ${mail.subject}`).join('\n');
        throw new Error(`${what} did not come within ${within / 1000} s; there are:\n${seen || '  none'}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  };

  return { folder, all, waitFor };
}

/** One mail: addresses, texts, the links in the text, and its calendar parts. */
export async function readMail(path) {
  const mail = await PostalMime.parse(await readFile(path), { attachmentEncoding: 'utf8' });
  return {
    path,
    date: new Date(mail.date ?? 0).getTime(),
    subject: mail.subject,
    from: mail.from?.address,
    to: (mail.to ?? []).map(({ address }) => address),
    text: mail.text ?? '',
    html: mail.html ?? '',
    links: mail.text?.match(/https?:\/\/[^\s<>"]+/g) ?? [],
    attachments: mail.attachments,
    calendars: mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar').map(readCalendar),
  };
}

function readCalendar({ content, method }) {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  return { source: content, method: calendar.getFirstPropertyValue('method') ?? method, calendar, events };
}

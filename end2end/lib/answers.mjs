// What mail programs send back when somebody answers an invitation in them.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** The mail with which a program answers the invitation in `mail`; `recurrence` names one meeting of a series. */
export function replyTo(mail, { partstat = 'ACCEPTED', verified = true, method = 'REPLY', start = null, recurrence = null } = {}) {
  const [event] = mail.calendars[0].events;
  const uid = event.uid;
  const organizer = event.organizer.replace(/^mailto:/i, '');
  const attendee = event.attendees[0].getFirstValue().replace(/^mailto:/i, '');
  const domain = attendee.split('@')[1];
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    `Delivered-To: ${organizer}`,
    `Authentication-Results: mx.convener.example; dkim=${verified ? 'pass' : 'none'} header.d=${domain}`,
    `From: ${attendee}`,
    `To: ${organizer}`,
    `Subject: ${partstat}`,
    `Message-ID: <${method}.${partstat}.${Date.now()}@${domain}>`,
    'MIME-Version: 1.0',
    `Content-Type: text/calendar; method=${method}; charset=UTF-8`,
    '',
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${event.sequence}`,
    ...(recurrence ? [`RECURRENCE-ID${recurrence}`] : []),
    `DTSTAMP:${stamp}`,
    `DTSTART:${start ?? '20300101T100000Z'}`,
    `ORGANIZER:mailto:${organizer}`,
    `ATTENDEE;PARTSTAT=${partstat}:mailto:${attendee}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

/** The mail with which a program proposes other times for several meetings of a series, each by its `recurrence`. */
export function proposeTimes(mail, times) {
  const [first, ...others] = times.map(({ recurrence, start }) => replyTo(mail, { method: 'COUNTER', partstat: 'TENTATIVE', start, recurrence }));
  const event = (one) => one.slice(one.indexOf('BEGIN:VEVENT'), one.indexOf('END:VCALENDAR'));
  return first.replace('END:VCALENDAR', `${others.map(event).join('')}END:VCALENDAR`);
}

/** A letter that a person writes back. */
export function letterTo(mail, text) {
  const [event] = mail.calendars[0].events;
  const attendee = event.attendees[0].getFirstValue().replace(/^mailto:/i, '');
  const organizer = event.organizer.replace(/^mailto:/i, '');
  return [`Delivered-To: ${organizer}`, `From: ${attendee}`, `To: ${organizer}`, 'Subject: Re: your invitation', `Message-ID: <letter.${Date.now()}@x.example>`, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', '', text, ''].join('\r\n');
}

/** A report that the invitation could not be delivered, with the invitation in it. */
export async function bounceOf(mail) {
  const original = await readFile(mail.path, 'utf8');
  const [event] = mail.calendars[0].events;
  const to = event.organizer.replace(/^mailto:rsvp/i, 'bounce');
  return [
    'Return-Path: <>', `Delivered-To: ${to}`, 'From: MAILER-DAEMON@mx.example', `To: ${to}`, 'Subject: Undelivered', `Message-ID: <b.${Date.now()}@mx.example>`,
    'MIME-Version: 1.0', 'Content-Type: multipart/report; report-type=delivery-status; boundary=r', '', '--r', 'Content-Type: message/delivery-status', '',
    'Reporting-MTA: dns; mx.example', '', `Final-Recipient: rfc822; ${mail.to[0]}`, 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 5.1.1 no such user', '',
    '--r', 'Content-Type: message/rfc822', '', original, '--r--', '',
  ].join('\r\n');
}

/** Hands a mail to the server, as a mail server does that pipes into programs. Returns what became of it. */
export function receive(server, mail) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.env.CONVENER_BIN, ['receive'], { env: server.env, stdio: ['pipe', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve(said.trim()) : reject(new Error(`receive ended with ${code}`))));
    child.stdin.end(mail);
  });
}

import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { sendMail } from './mail.ts';

let server: Server | undefined;
afterEach(() => server?.close());

/** As much of a mail server as a mail needs (RFC 5321); gives its address and what it was told. */
async function aMailServer({ recipients }: { recipients: string }) {
  const heard: string[] = [];
  server = createServer((socket) => {
    let isText = false;
    socket.write('220 test\r\n');
    socket.on('data', (chunk) => {
      for (const line of String(chunk).split('\r\n').filter(Boolean)) {
        heard.push(line);
        if (isText) {
          if (line !== '.') continue;
          isText = false;
          socket.write('250 taken\r\n');
        } else if (line.startsWith('RCPT')) socket.write(`${recipients}\r\n`);
        else if (line === 'DATA') {
          isText = true;
          socket.write('354 go on\r\n');
        } else socket.write('250 ok\r\n');
      }
    });
  });
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { url: `smtp://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`, heard };
}

const mail = { to: 'mio@example.org', subject: 'Come in', text: 'The door is open.' };
const from = 'The Post <newsroom@example.org>';

test('a mail goes to the server, with its sender', async () => {
  const { url, heard } = await aMailServer({ recipients: '250 ok' });
  expect(await sendMail(mail, { server: url, from })).toBe(true);
  expect(heard).toEqual(
    expect.arrayContaining(['MAIL FROM:<newsroom@example.org>', 'RCPT TO:<mio@example.org>', 'Subject: Come in', 'The door is open.']),
  );
});

test('one that the server refuses was not sent', async () => {
  const { url } = await aMailServer({ recipients: '550 no such person' });
  expect(await sendMail(mail, { server: url, from })).toBe(false);
});

test.each([
  ['no server that answers', { server: 'smtp://127.0.0.1:1', from }],
  ['no server at all', null],
])('%s: not sent', async (_, settings) => {
  expect(await sendMail(mail, settings)).toBe(false);
});
